//! Sets letters and documents as tagged, archivable PDF.
//!
//! Blocks become lines ([`lines`]), lines become pieces of a flow ([`composer`], [`table`]), the
//! flow is cut into pages ([`flow`]), and the pages are drawn ([`page`]) and written
//! ([`archive`]). Nothing outside this folder knows the PDF library.

mod archive;
mod composer;
pub mod envelope;
mod flow;
mod fonts;
mod forget_line;
mod letter_page;
mod lines;
mod logo;
mod page;
mod structure;
mod styles;
mod table;
mod word_breaks;

use domain::language::Language;
use domain::legal_data::LEGAL_DATA_AS_OF;

use crate::error::{DocumentError, Part};
use crate::model::{Document, DocumentKind, Letter, Run};
use crate::words::{capital, date_in_text, pick};
pub use fonts::spelled_out;

use composer::{Composer, TEXT_LEFT, TEXT_WIDTH};
use flow::{After, Measure, Page, paginate};
use forget_line::forget_line;
use lines::{Style, break_lines, one_line};
use logo::Picture;
use page::{Canvas, MM, Mark, PAGE_WIDTH, Used};
use structure::{Node, Structure, Tag};

const NEXT_TOP: f32 = 30.0 * MM;
const BOTTOM: f32 = 267.0 * MM;
const RUNNING_HEAD_TOP: f32 = 15.0 * MM;
const PAGE_NUMBER_BASELINE: f32 = 277.0 * MM;
const TITLE_RULE: f32 = 0.4 * MM;

/// Returns a letter as the bytes of a PDF file; equal letters give equal bytes.
///
/// # Errors
/// When a part does not fit its place, a font lacks a character, or the logo cannot be read.
pub fn typeset_letter(letter: &Letter) -> Result<Vec<u8>, DocumentError> {
    let mut composer = Composer::new(letter.language);
    let first = letter_page::first_page(letter, &mut composer)?;
    let body = styles::body(letter.language);
    let owner = composer.structure.add(Structure::ROOT, Tag::P);
    let salutation = [Run::plain(&letter.salutation)];
    let style = Style {
        hyphenation: None,
        ..body
    };
    composer.text(&salutation, &style, owner, 0.0, After::Keep)?;
    composer.blocks(&letter.body)?;
    composer.signature(&letter.signature)?;
    composer.enclosures(&letter.enclosures)?;
    let measure = Measure {
        first_top: first.body_top,
        next_top: NEXT_TOP,
        bottom: BOTTOM,
    };
    composer.flow.draw_together(measure)?;
    let about = archive::About {
        title: &capital(&fonts::clean(&letter.subject)),
        author: &fonts::clean(&letter.letterhead.name),
        kind: DocumentKind::Letter,
        language: letter.language,
        date: letter.date,
    };
    let head = RunningHead {
        title: None,
        reference: Some(&letter.references.ours),
    };
    print(composer, measure, first.marks, &head, &about, first.logo)
}

/// Returns a document on plain pages as the bytes of a PDF file; equal documents give equal
/// bytes.
///
/// # Errors
/// When headings are out of order, a table row lacks a cell, a font lacks a character, or the
/// document is too long.
pub fn typeset_document(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let mut composer = Composer::new(document.language);
    let fixed = title(document, &mut composer)?;
    composer.blocks(&document.blocks)?;
    let measure = Measure {
        first_top: NEXT_TOP,
        next_top: NEXT_TOP,
        bottom: BOTTOM,
    };
    let about = archive::About {
        title: &fonts::clean(&document.title),
        author: &fonts::clean(&document.sender),
        kind: document.kind,
        language: document.language,
        date: document.date,
    };
    let head = RunningHead {
        title: Some(&document.title),
        reference: document.reference.as_deref(),
    };
    print(composer, measure, fixed, &head, &about, None)
}

/// Sets title, line and the line that tells whose document it is, and from when.
fn title(document: &Document, composer: &mut Composer) -> Result<Page, DocumentError> {
    let owner = composer.structure.add(Structure::ROOT, Tag::H1);
    let title = [Run::plain(&document.title)];
    composer.text(&title, &styles::TITLE, owner, 0.0, After::Keep)?;
    let lines = composer.flow.pieces.len() as f32;
    for piece in &mut composer.flow.pieces {
        piece.after = After::Keep;
    }
    let rule_top = NEXT_TOP + lines * styles::TITLE.leading + 5.0;
    let rule = forget_line(TEXT_LEFT, rule_top, PAGE_WIDTH - TEXT_LEFT, TITLE_RULE);

    let owner = composer.structure.add(Structure::ROOT, Tag::P);
    let mut parts = vec![document.sender.clone()];
    if let Some(reference) = &document.reference {
        parts.push(reference_words(reference, document.language));
    }
    parts.push(date_in_text(document.date, document.language));
    let dateline = [Run::plain(parts.join(" · "))];
    composer.text(&dateline, &styles::LABEL, owner, 10.0, After::Keep)?;
    composer.gap_below = 10.0;
    Ok(rule.into_iter().map(|mark| (0.0, mark)).collect())
}

/// What stands at the top of each page after the first.
struct RunningHead<'a> {
    title: Option<&'a str>,
    reference: Option<&'a str>,
}

fn reference_words(reference: &str, language: Language) -> String {
    let word = pick(language, "kenmerk", "reference");
    format!("{word}\u{A0}{reference}")
}

fn print(
    composer: Composer,
    measure: Measure,
    fixed: Page,
    head: &RunningHead<'_>,
    about: &archive::About<'_>,
    logo: Option<Picture>,
) -> Result<Vec<u8>, DocumentError> {
    let mut structure = composer.structure;
    let pages = paginate(&composer.flow, measure)?;
    let count = pages.len();
    let mut used = Used::new();
    let mut printed = Vec::new();
    for (index, page) in pages.into_iter().enumerate() {
        let mut canvas = Canvas::new(index);
        if index == 0 {
            for (down, mark) in &fixed {
                canvas.draw(mark, *down, &mut structure, &mut used);
            }
        } else {
            for mark in running_head(head, about)? {
                canvas.draw(&mark, 0.0, &mut structure, &mut used);
            }
        }
        for (down, mark) in &page {
            canvas.draw(mark, *down, &mut structure, &mut used);
        }
        if index + 1 == count {
            let owner = structure.add(Structure::ROOT, Tag::P);
            let line = legal_data_line(owner, about.language)?;
            canvas.draw(&line, 0.0, &mut structure, &mut used);
        }
        let number = page_number(index + 1, count, about.language)?;
        canvas.draw(&number, 0.0, &mut structure, &mut used);
        printed.push(canvas.finish());
    }
    archive::write(about, printed, &structure, &used, logo)
}

fn running_head(
    head: &RunningHead<'_>,
    about: &archive::About<'_>,
) -> Result<Vec<Mark>, DocumentError> {
    let mut parts: Vec<String> = head.title.into_iter().map(str::to_owned).collect();
    let reference = head.reference;
    parts.extend(reference.map(|reference| reference_words(reference, about.language)));
    parts.push(date_in_text(about.date, about.language));
    let style = styles::LABEL;
    let lines = break_lines(&[Run::plain(parts.join(" · "))], &style, TEXT_WIDTH)?;
    let lines_max = 3;
    if lines.len() > lines_max {
        let part = Part::RunningHead;
        return Err(DocumentError::TooManyLines { part, lines_max });
    }
    let place = |(index, line)| Mark::Text {
        x: TEXT_LEFT,
        baseline: RUNNING_HEAD_TOP + styles::baseline(&style) + index as f32 * style.leading,
        line,
        ink: style.ink,
        owner: None,
    };
    Ok(lines.into_iter().enumerate().map(place).collect())
}

/// Returns the line at the foot of the last page that says of which date the law is that the document reckons with.
fn legal_data_line(owner: Node, language: Language) -> Result<Mark, DocumentError> {
    let style = styles::LABEL;
    let day = date_in_text(LEGAL_DATA_AS_OF, language);
    let text = match language {
        Language::Dutch => format!("Wettelijke gegevens: stand van {day}"),
        Language::English => format!("Legal data as of {day}"),
    };
    Ok(Mark::Text {
        x: TEXT_LEFT,
        baseline: PAGE_NUMBER_BASELINE,
        line: one_line(&text, &style)?,
        ink: style.ink,
        owner: Some(owner),
    })
}

fn page_number(number: usize, count: usize, language: Language) -> Result<Mark, DocumentError> {
    let (page, of) = match language {
        Language::Dutch => ("pagina", "van"),
        Language::English => ("page", "of"),
    };
    let style = styles::LABEL;
    let line = one_line(&format!("{page} {number} {of} {count}"), &style)?;
    Ok(Mark::Text {
        x: TEXT_LEFT + TEXT_WIDTH - line.width,
        baseline: PAGE_NUMBER_BASELINE,
        line,
        ink: style.ink,
        owner: None,
    })
}
