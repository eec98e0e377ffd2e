//! The statement on paper: a document that is set as an accessible PDF.

use chrono::NaiveDate;
use domain::language::{Language, Words};
use domain::statement::{Block as Said, Edition, Statement, Table as SaidTable};

use super::{edition_line, title};
use crate::model::{Block, Column, Definition, Document, DocumentKind, Run, Table};

/// Returns the statement as a document in one language, made on a day; without an edition it says that it is a draft.
#[must_use]
pub fn document(
    statement: &Statement,
    edition: Option<&Edition>,
    made_on: NaiveDate,
    language: Language,
) -> Document {
    let mut blocks = vec![Block::paragraph(edition_line(edition, language))];
    for section in &statement.sections {
        let words = section.kind.words();
        let mut heard = words.in_language(language);
        blocks.push(Block::section(heard));
        for block in &section.blocks {
            if let Said::Heading(words) = block {
                heard = words.in_language(language);
            }
            blocks.push(set(block, heard, language));
        }
    }
    Document {
        title: title(&statement.business).in_language(language).to_owned(),
        language,
        date: edition.map_or(made_on, |edition| edition.valid_from),
        kind: DocumentKind::Report,
        sender: statement.business.clone(),
        reference: None,
        blocks,
    }
}

fn set(block: &Said, heard: &str, language: Language) -> Block {
    let said = |words: &Words| words.in_language(language).to_owned();
    match block {
        Said::Heading(words) => Block::subsection(said(words)),
        Said::Text(words) => Block::paragraph(said(words)),
        Said::List(items) => Block::List(
            items
                .iter()
                .map(|item| vec![Run::plain(said(item))])
                .collect(),
        ),
        Said::Facts(facts) => Block::Definitions(
            facts
                .iter()
                .map(|fact| Definition {
                    term: said(&fact.about),
                    value: vec![Run::plain(said(&fact.told))],
                })
                .collect(),
        ),
        Said::Table(table) => Block::Table(set_table(table, heard, language)),
    }
}

fn set_table(table: &SaidTable, heard: &str, language: Language) -> Table {
    let said = |words: &Words| words.in_language(language).to_owned();
    Table {
        summary: heard.to_owned(),
        caption: None,
        columns: (0..)
            .zip(&table.head)
            .map(|(at, head)| Column::left(said(head), share(table, at, language)))
            .collect(),
        rows: table
            .rows
            .iter()
            .map(|row| {
                row.iter()
                    .map(|cell| vec![Run::plain(said(cell))])
                    .collect()
            })
            .collect(),
    }
}

/// Returns the part of the width of a column: as its texts are long, within bounds, so that no column starves.
fn share(table: &SaidTable, at: usize, language: Language) -> f32 {
    const NARROWEST: usize = 12;
    const WIDEST: usize = 40;
    let cells = table.rows.iter().filter_map(|row| row.get(at));
    let letters = cells.map(|cell| cell.in_language(language).chars().count());
    let (count, sum) = letters.fold((0_usize, 0_usize), |(count, sum), one| {
        (count + 1, sum + one)
    });
    let mean = (sum / count.max(1)).clamp(NARROWEST, WIDEST);
    u16::try_from(mean).map_or(1.0, f32::from)
}
