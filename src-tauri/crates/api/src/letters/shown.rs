//! A letter as the window shows it before it is issued: what it says, block by block.

use documents::model::{Block, Letter, Run};
use domain::language::Language;

use crate::wire::requests::LetterBlock;

/// Returns the line that says what a letter is about, as it stands above its salutation.
pub(super) fn subject(letter: &Letter) -> String {
    let word = match letter.language {
        Language::Dutch => "Onderwerp",
        Language::English => "Subject",
    };
    format!("{word}: {}", letter.subject)
}

/// Returns what a letter says, from salutation to enclosures.
pub(super) fn blocks(letter: &Letter) -> Vec<LetterBlock> {
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
