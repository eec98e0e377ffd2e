//! What stands at fixed places on the first page of a letter.
//!
//! Millimetres from the top and the left of A4, after public letter classes that implement
//! NEN 1026: window of a DL envelope, reference line, fold.

use lopdf::{Object, dictionary};

use crate::error::{DocumentError, Part};
use crate::model::{ADDRESSEE_LINES_MAX, Letter, Letterhead, Run, Window};
use crate::pdf::composer::{Composer, TEXT_LEFT, TEXT_WIDTH};
use crate::pdf::flow::Page;
use crate::pdf::forget_line::forget_line;
use crate::pdf::lines::{Ink, Line, Style, break_lines};
use crate::pdf::logo::Picture;
use crate::pdf::page::{MM, Mark, PAGE_HEIGHT, PAGE_WIDTH};
use crate::pdf::structure::{Attribute, Node, Structure, Tag};
use crate::pdf::styles::{self, baseline};
use crate::words::{date_in_text, pick};

const LETTERHEAD_TOP: f32 = 12.0 * MM;
const LETTERHEAD_HEIGHT: f32 = 20.0 * MM;
const LINE_TOP: f32 = 27.5 * MM;
const LINE_HEIGHT: f32 = 0.5 * MM;
const NAME_WIDTH: f32 = 66.0 * MM;
const NAME_LINES_MAX: usize = 2;
const SENDER_TOP: f32 = 29.5 * MM;
const SENDER_LEFT: f32 = 105.0 * MM;
/// The grid's column.
const COLUMN: f32 = 35.0 * MM;
const COLUMN_GAP: f32 = 2.0 * MM;
/// Lines of a sender's column that end above the window.
const SENDER_LINES_MAX: usize = 5;
/// The same of a sender's column in smaller letters.
const SENDER_LINES_LONG_MAX: usize = 7;
const WINDOW_LEFT: f32 = 35.0 * MM;
/// Five more than the grid, because the sheet slides in the envelope.
const WINDOW_RIGHT: f32 = 110.0 * MM;
const RETURN_TOP: f32 = 52.0 * MM;
const ADDRESSEE_WIDTH: f32 = 70.0 * MM;
const ADDRESSEE_MIDDLE: f32 = 63.5 * MM;
const ADDRESSEE_TOP_MIN: f32 = 56.0 * MM;
const ADDRESSEE_LINES_LARGE: usize = 4;
const REFERENCES_TOP: f32 = 98.0 * MM;
const SUBJECT_GAP: f32 = 3.0 * MM;
const BODY_TOP: f32 = 123.0 * MM;
const BODY_GAP: f32 = 8.0 * MM;
/// References that push the text further down than this leave no room for it.
const BODY_TOP_MAX: f32 = 170.0 * MM;
pub(crate) const FOLD_TOP: f32 = 107.0 * MM;
const FOLD_WIDTH: f32 = 4.0 * MM;
const FOLD_FROM_EDGE: f32 = 5.0 * MM;

/// The fixed parts of a first page, and where its text begins.
pub(crate) struct FirstPage {
    pub(crate) marks: Page,
    pub(crate) body_top: f32,
    pub(crate) logo: Option<Picture>,
}

/// Sets the fixed parts in reading order: sender, addressee, references, subject.
pub(crate) fn first_page(
    letter: &Letter,
    composer: &mut Composer,
) -> Result<FirstPage, DocumentError> {
    let mut marks = Vec::new();
    let logo = letterhead(&letter.letterhead, composer, &mut marks)?;
    addressee(letter, composer, &mut marks)?;
    let body_top = references(letter, composer, &mut marks)?;
    marks.push(Mark::Rule {
        x: PAGE_WIDTH - FOLD_FROM_EDGE - FOLD_WIDTH,
        top: FOLD_TOP,
        width: FOLD_WIDTH,
        height: 0.2 * MM,
        ink: Ink::Grey,
    });
    Ok(FirstPage {
        marks: marks.into_iter().map(|mark| (0.0, mark)).collect(),
        body_top,
        logo,
    })
}

/// Places lines below each other and returns where they end.
fn stack(
    lines: Vec<Line>,
    style: &Style,
    (x, top): (f32, f32),
    owner: Option<Node>,
    marks: &mut Vec<Mark>,
) -> f32 {
    let mut y = top;
    for line in lines {
        marks.push(Mark::Text {
            x,
            baseline: y + baseline(style),
            line,
            ink: style.ink,
            owner,
        });
        y += style.leading;
    }
    y
}

fn letterhead(
    sender: &Letterhead,
    composer: &mut Composer,
    marks: &mut Vec<Mark>,
) -> Result<Option<Picture>, DocumentError> {
    let mut address = sender.address.clone();
    let picture = if let Some(logo) = &sender.logo {
        let picture = Picture::read(&logo.bytes)?;
        let (width, height) = picture.fit(NAME_WIDTH, LETTERHEAD_HEIGHT);
        let owner = composer.structure.add(Structure::ROOT, Tag::Figure);
        let description = crate::pdf::fonts::clean(&logo.description);
        let alternative = Attribute::Words(description);
        composer.structure.set(owner, "Alt", alternative);
        let bottom = PAGE_HEIGHT - LETTERHEAD_TOP - height;
        let corners = [TEXT_LEFT, bottom, TEXT_LEFT + width, bottom + height];
        let bounds: Vec<Object> = corners.into_iter().map(Object::Real).collect();
        let layout = dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds };
        composer.structure.set(owner, "A", Attribute::Owned(layout));
        marks.push(Mark::Logo {
            x: TEXT_LEFT,
            top: LETTERHEAD_TOP,
            width,
            height,
            owner,
        });
        address.insert(0, sender.name.clone());
        Some(picture)
    } else {
        sender_name(&sender.name, composer, marks)?;
        let line_width = PAGE_WIDTH - TEXT_LEFT;
        marks.extend(forget_line(TEXT_LEFT, LINE_TOP, line_width, LINE_HEIGHT));
        None
    };
    let kvk = sender.kvk.as_ref().map(|number| format!("KvK {number}"));
    let contact: Vec<String> = [&sender.phone, &sender.email, &sender.website, &kvk]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    sender_columns(&[address, contact], composer, marks)?;
    Ok(picture)
}

fn sender_name(
    name: &str,
    composer: &mut Composer,
    marks: &mut Vec<Mark>,
) -> Result<(), DocumentError> {
    let owner = composer.structure.add(Structure::ROOT, Tag::P);
    let sizes = [
        (styles::SENDER_NAME, NAME_WIDTH),
        (styles::SENDER_NAME, TEXT_WIDTH),
        (styles::SENDER_NAME_LONG, TEXT_WIDTH),
    ];
    for (style, width) in sizes {
        let lines = break_lines(&[Run::plain(name)], &style, width)?;
        if lines.len() <= NAME_LINES_MAX {
            stack(
                lines,
                &style,
                (TEXT_LEFT, LETTERHEAD_TOP),
                Some(owner),
                marks,
            );
            return Ok(());
        }
    }
    Err(DocumentError::TooManyLines {
        part: Part::SenderName,
        lines_max: NAME_LINES_MAX,
    })
}

/// Sets the columns of the sender alike: smaller where one of them has more lines than end above the window.
fn sender_columns(
    columns: &[Vec<String>; 2],
    composer: &mut Composer,
    marks: &mut Vec<Mark>,
) -> Result<(), DocumentError> {
    let sizes = [
        (styles::SENDER_ADDRESS, SENDER_LINES_MAX),
        (styles::SENDER_ADDRESS_LONG, SENDER_LINES_LONG_MAX),
    ];
    for (style, lines_max) in sizes {
        let mut set = Vec::with_capacity(columns.len());
        for lines in columns {
            let text = [Run::plain(lines.join("\n"))];
            set.push(if lines.is_empty() {
                Vec::new()
            } else {
                break_lines(&text, &style, COLUMN - COLUMN_GAP)?
            });
        }
        if set.iter().all(|lines| lines.len() <= lines_max) {
            for (column, lines) in set.into_iter().enumerate() {
                if lines.is_empty() {
                    continue;
                }
                let owner = composer.structure.add(Structure::ROOT, Tag::P);
                let left = SENDER_LEFT + column as f32 * COLUMN;
                stack(lines, &style, (left, SENDER_TOP), Some(owner), marks);
            }
            return Ok(());
        }
    }
    Err(DocumentError::TooManyLines {
        part: Part::SenderAddress,
        lines_max: SENDER_LINES_LONG_MAX,
    })
}

fn addressee(
    letter: &Letter,
    composer: &mut Composer,
    marks: &mut Vec<Mark>,
) -> Result<(), DocumentError> {
    let left = match letter.window {
        Window::Left => WINDOW_LEFT,
        Window::Right => WINDOW_RIGHT,
    };
    let back = letter.letterhead.address.join(", ");
    let back = break_lines(&[Run::plain(back)], &styles::RETURN_LINE, ADDRESSEE_WIDTH)?;
    // It repeats the letterhead, so that who listens hears it once.
    let first = back.into_iter().take(1).collect();
    stack(first, &styles::RETURN_LINE, (left, RETURN_TOP), None, marks);

    let address = Address::of(letter)?;
    if address.lines.len() > ADDRESSEE_LINES_MAX {
        return Err(DocumentError::TooManyLines {
            part: Part::Addressee,
            lines_max: ADDRESSEE_LINES_MAX,
        });
    }
    let owner = composer.structure.add(Structure::ROOT, Tag::P);
    let place = (address.left, address.top);
    stack(address.lines, &address.style, place, Some(owner), marks);
    Ok(())
}

/// The addressee's lines with their place, whether they fit or not.
pub(crate) struct Address {
    pub(crate) lines: Vec<Line>,
    pub(crate) style: Style,
    pub(crate) left: f32,
    pub(crate) top: f32,
}

impl Address {
    /// Breaks the addressee into lines and places them.
    pub(crate) fn of(letter: &Letter) -> Result<Self, DocumentError> {
        let left = match letter.window {
            Window::Left => WINDOW_LEFT,
            Window::Right => WINDOW_RIGHT,
        };
        // The two spaces between postcode and town stay two.
        let text = letter.addressee.join("\n").replace("  ", "\u{A0}\u{A0}");
        let text = [Run::plain(text)];
        let mut style = styles::ADDRESSEE;
        let mut lines = break_lines(&text, &style, ADDRESSEE_WIDTH)?;
        if lines.len() > ADDRESSEE_LINES_LARGE {
            style = styles::ADDRESSEE_LONG;
            lines = break_lines(&text, &style, ADDRESSEE_WIDTH)?;
        }
        let height = lines.len() as f32 * style.leading;
        let top = (ADDRESSEE_MIDDLE - height / 2.0).max(ADDRESSEE_TOP_MIN);
        Ok(Self {
            lines,
            style,
            left,
            top,
        })
    }
}

/// Returns the marks of a first page that are not the addressee's, and where the text begins.
pub(crate) fn around_the_address(letter: &Letter) -> Result<(Vec<Mark>, f32), DocumentError> {
    let mut composer = Composer::new(letter.language);
    let mut marks = Vec::new();
    letterhead(&letter.letterhead, &mut composer, &mut marks)?;
    let body_top = references(letter, &mut composer, &mut marks)?;
    Ok((marks, body_top))
}

/// Sets the reference line and the subject, and returns where the text begins.
fn references(
    letter: &Letter,
    composer: &mut Composer,
    marks: &mut Vec<Mark>,
) -> Result<f32, DocumentError> {
    let language = letter.language;
    let nothing = || "–".to_owned();
    let answered = letter.references.your_message_of;
    let answered = answered.map_or_else(nothing, |date| date_in_text(date, language));
    let yours = letter.references.yours.clone().unwrap_or_else(nothing);
    let fields = [
        (
            pick(language, "Uw bericht van", "Your message of"),
            answered,
        ),
        (pick(language, "Uw kenmerk", "Your reference"), yours),
        (
            pick(language, "Ons kenmerk", "Our reference"),
            letter.references.ours.clone(),
        ),
        (
            pick(language, "Datum", "Date"),
            date_in_text(letter.date, language),
        ),
    ];
    let mut bottom = REFERENCES_TOP;
    for (column, (label, value)) in fields.into_iter().enumerate() {
        let x = TEXT_LEFT + column as f32 * COLUMN;
        let owner = composer.structure.add(Structure::ROOT, Tag::P);
        let width = COLUMN - COLUMN_GAP;
        let end = labelled(
            label,
            &value,
            (x, REFERENCES_TOP, width),
            owner,
            None,
            marks,
        )?;
        bottom = bottom.max(end);
    }
    let label = composer.structure.add(Structure::ROOT, Tag::P);
    let heading = composer.structure.add(Structure::ROOT, Tag::H1);
    let word = pick(language, "Onderwerp", "Subject");
    let place = (TEXT_LEFT, bottom + SUBJECT_GAP, TEXT_WIDTH);
    bottom = labelled(word, &letter.subject, place, label, Some(heading), marks)?;
    let body_top = BODY_TOP.max(bottom + BODY_GAP);
    if body_top > BODY_TOP_MAX {
        let room = BODY_TOP_MAX - BODY_GAP - REFERENCES_TOP;
        return Err(DocumentError::TooManyLines {
            part: Part::References,
            lines_max: (room / styles::REFERENCE.leading) as usize,
        });
    }
    Ok(body_top)
}

/// Sets a label with its value below it; the value may be an element of its own.
fn labelled(
    label: &str,
    value: &str,
    (x, top, width): (f32, f32, f32),
    owner: Node,
    value_owner: Option<Node>,
    marks: &mut Vec<Mark>,
) -> Result<f32, DocumentError> {
    let labels = break_lines(&[Run::plain(label)], &styles::LABEL, width)?;
    let y = stack(labels, &styles::LABEL, (x, top), Some(owner), marks);
    let values = break_lines(&[Run::plain(value)], &styles::REFERENCE, width)?;
    let owner = value_owner.unwrap_or(owner);
    Ok(stack(
        values,
        &styles::REFERENCE,
        (x, y),
        Some(owner),
        marks,
    ))
}
