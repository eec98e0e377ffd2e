//! A letter as the window shows it before it is issued: what it says, block by block.

use documents::error::DocumentError;
use documents::model::{Block, Letter, Run};
use documents::pdf::envelope::{self, Area, Shows};
use domain::language::Language;

use crate::wire::requests::{EnvelopeArea, EnvelopeLine, EnvelopeShows, EnvelopeView, LetterBlock};

/// Returns the line that says what a letter is about, as it stands above its salutation.
pub(crate) fn subject(letter: &Letter) -> String {
    let word = match letter.language {
        Language::Dutch => "Onderwerp",
        Language::English => "Subject",
    };
    format!("{word}: {}", letter.subject)
}

/// Returns what a letter says, from salutation to enclosures.
pub(crate) fn blocks(letter: &Letter) -> Vec<LetterBlock> {
    let salutation = LetterBlock::Paragraph {
        text: letter.salutation.clone(),
    };
    let mut all = vec![salutation];
    all.extend(letter.body.iter().filter_map(block));
    all.push(LetterBlock::Closing {
        greeting: letter.signature.greeting.clone(),
        lines: letter.signature.lines.clone(),
    });
    if !letter.enclosures.is_empty() {
        all.push(LetterBlock::Enclosures {
            titles: letter.enclosures.clone(),
        });
    }
    all
}

/// Returns how a letter lies in its envelope.
pub(super) fn envelope(letter: &Letter) -> Result<EnvelopeView, DocumentError> {
    let shown = envelope::envelope(letter)?;
    Ok(EnvelopeView {
        sheet: area(shown.sheet),
        window: area(shown.window),
        folds: shown.folds.map(tenths).to_vec(),
        address: shown
            .address
            .into_iter()
            .map(|(text, place)| EnvelopeLine {
                text,
                area: area(place),
            })
            .collect(),
        others: shown.others.into_iter().map(area).collect(),
        text_top: tenths(shown.text_top),
        shows: match shown.shows {
            Shows::Address => EnvelopeShows::Address,
            Shows::PartOfAddress => EnvelopeShows::PartOfAddress,
            Shows::SomethingElse => EnvelopeShows::SomethingElse,
        },
    })
}

fn area(area: Area) -> EnvelopeArea {
    EnvelopeArea {
        left: tenths(area.left),
        top: tenths(area.top),
        width: tenths(area.width),
        height: tenths(area.height),
    }
}

fn tenths(millimetres: f32) -> i32 {
    (millimetres * 10.0).round() as i32
}

/// Returns a piece of content as it is shown; none for what is only about paper.
fn block(block: &Block) -> Option<LetterBlock> {
    Some(match block {
        Block::Heading { text, .. } => LetterBlock::Heading { text: text.clone() },
        Block::Paragraph(runs) => LetterBlock::Paragraph { text: joined(runs) },
        Block::List(entries) => LetterBlock::List {
            entries: entries.iter().map(|entry| joined(entry)).collect(),
        },
        Block::Groups(groups) => LetterBlock::List {
            entries: groups.clone(),
        },
        Block::Table(table) => LetterBlock::Table {
            summary: table.summary.clone(),
            columns: table
                .columns
                .iter()
                .map(|column| column.head.clone())
                .collect(),
            rows: table
                .rows
                .iter()
                .map(|row| row.iter().map(|cell| joined(cell)).collect())
                .collect(),
        },
        Block::Definitions(lines) => LetterBlock::List {
            entries: lines
                .iter()
                .map(|line| format!("{}: {}", line.term, joined(&line.value)))
                .collect(),
        },
        Block::Signature(signature) => LetterBlock::Closing {
            greeting: signature.greeting.clone(),
            lines: signature.lines.clone(),
        },
        Block::PageBreak => return None,
    })
}

fn joined(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
