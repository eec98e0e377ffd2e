//! A letter in its DL envelope: what stands in the window, by the measures that the page is set with.

use crate::error::DocumentError;
use crate::model::{ADDRESSEE_LINES_MAX, Letter, Window};
use crate::pdf::letter_page::{Address, FOLD_TOP, around_the_address};
use crate::pdf::page::{MM, Mark, PAGE_HEIGHT, PAGE_WIDTH};

/// The top of the window when the sheet is folded, in millimetres from the top of the sheet.
const WINDOW_TOP: f32 = 50.0;
const WINDOW_HEIGHT: f32 = 30.0;
const WINDOW_WIDTH: f32 = 110.0;
const WINDOW_LEFT_SIDE: f32 = 20.0;
const WINDOW_RIGHT_SIDE: f32 = 80.0;

/// A rectangle on the sheet, in millimetres from its left and its top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Its left side.
    pub left: f32,
    /// Its top.
    pub top: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// A first page folded into its envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// The sheet.
    pub sheet: Area,
    /// The window.
    pub window: Area,
    /// Where the sheet is folded, from its top in millimetres.
    pub folds: [f32; 2],
    /// The lines of the address, each with where it stands.
    pub address: Vec<(String, Area)>,
    /// What else stands on the first page above the text.
    pub others: Vec<Area>,
    /// Where the text begins, from the top in millimetres.
    pub text_top: f32,
    /// What shows in the window.
    pub shows: Shows,
}

/// What shows in the window of an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shows {
    /// The whole address and nothing else.
    Address,
    /// A part of the address: it has too many lines, or is too wide.
    PartOfAddress,
    /// Something else as well.
    SomethingElse,
}

/// Returns a letter as it lies in its envelope. The sender's own small line above the address is meant to show.
///
/// # Errors
/// Where a part cannot be set; an address that is too long is no error here, it is told.
pub fn envelope(letter: &Letter) -> Result<Envelope, DocumentError> {
    let window = Area {
        left: match letter.window {
            Window::Left => WINDOW_LEFT_SIDE,
            Window::Right => WINDOW_RIGHT_SIDE,
        },
        top: WINDOW_TOP,
        width: WINDOW_WIDTH,
        height: WINDOW_HEIGHT,
    };
    let set = Address::of(letter)?;
    let leading = set.style.leading;
    let address: Vec<(String, Area)> = set
        .lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let words: String = line.spans.iter().map(|span| span.text.as_str()).collect();
            let area = Area {
                left: set.left / MM,
                top: (set.top + at as f32 * leading) / MM,
                width: line.width / MM,
                height: leading / MM,
            };
            (words.trim_end().to_owned(), area)
        })
        .collect();
    let places: Vec<Area> = address.iter().map(|(_, area)| *area).collect();
    let (marks, text_top) = around_the_address(letter)?;
    let others: Vec<Area> = marks.iter().map(area).collect();
    let fold = FOLD_TOP / MM;
    let sheet = Area {
        left: 0.0,
        top: 0.0,
        width: PAGE_WIDTH / MM,
        height: PAGE_HEIGHT / MM,
    };
    Ok(Envelope {
        folds: [fold, fold + (sheet.height - fold) / 2.0],
        shows: shows(window, &places, &others),
        sheet,
        window,
        address,
        others,
        text_top: text_top / MM,
    })
}

/// Tells what shows in a window.
fn shows(window: Area, address: &[Area], others: &[Area]) -> Shows {
    let whole = address.iter().all(|line| window.holds(*line));
    if !whole || address.len() > ADDRESSEE_LINES_MAX {
        Shows::PartOfAddress
    } else if others.iter().any(|other| window.touches(*other)) {
        Shows::SomethingElse
    } else {
        Shows::Address
    }
}

impl Area {
    fn right(self) -> f32 {
        self.left + self.width
    }

    fn bottom(self) -> f32 {
        self.top + self.height
    }

    fn holds(self, other: Self) -> bool {
        other.left >= self.left
            && other.top >= self.top
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }

    fn touches(self, other: Self) -> bool {
        other.left < self.right()
            && other.right() > self.left
            && other.top < self.bottom()
            && other.bottom() > self.top
    }
}

/// Returns where a mark stands.
fn area(mark: &Mark) -> Area {
    match mark {
        Mark::Text {
            x, baseline, line, ..
        } => Area {
            left: x / MM,
            top: (baseline - line.size) / MM,
            width: line.width / MM,
            height: line.size * 1.25 / MM,
        },
        Mark::Rule {
            x,
            top,
            width,
            height,
            ..
        }
        | Mark::Logo {
            x,
            top,
            width,
            height,
            ..
        } => Area {
            left: x / MM,
            top: top / MM,
            width: width / MM,
            height: height / MM,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimens::{correspondence, questions};
    use domain::language::Language;

    fn letter(window: Window, addressee: &[&str]) -> Letter {
        let mut ours = correspondence();
        ours.window = window;
        let mut letter = crate::letters::l01_acknowledgement::compose(
            &questions::acknowledgement(&ours, Language::Dutch),
            Language::Dutch,
        );
        letter.addressee = addressee.iter().map(|line| (*line).to_owned()).collect();
        letter
    }

    const SAMIRA: &[&str] = &[
        "Mevrouw Samira van 't Hof-Öztürk",
        "Achter de Zuiderkerk 4 II",
        "1400 XY  WATERDAM",
    ];

    #[test]
    fn an_address_that_fits_shows_whole_and_alone_in_either_window() {
        for window in [Window::Left, Window::Right] {
            let shown = envelope(&letter(window, SAMIRA)).expect("an envelope");
            assert_eq!(shown.shows, Shows::Address, "{window:?}");
            assert_eq!(shown.address.len(), 3);
            assert_eq!(shown.folds, [107.0, 202.0], "in three");
        }
    }

    #[test]
    fn an_address_with_too_many_lines_is_told_and_not_refused() {
        for (lines, shows) in [
            (6, Shows::Address),
            (7, Shows::PartOfAddress),
            (12, Shows::PartOfAddress),
        ] {
            let shown = envelope(&letter(Window::Left, &vec!["Regel"; lines]));
            assert_eq!(shown.expect("an envelope").shows, shows, "{lines} lines");
        }
    }

    #[test]
    fn what_is_beside_the_address_in_the_window_is_told() {
        let at = |left, top| Area {
            left,
            top,
            width: 30.0,
            height: 5.0,
        };
        let window = Area {
            left: 20.0,
            top: 50.0,
            width: 110.0,
            height: 30.0,
        };
        for (other, expected) in [
            (at(35.0, 44.9), Shows::Address),
            (at(35.0, 80.1), Shows::Address),
            (at(131.0, 60.0), Shows::Address),
            (at(35.0, 76.0), Shows::SomethingElse),
            (at(125.0, 60.0), Shows::SomethingElse),
        ] {
            assert_eq!(
                shows(window, &[at(35.0, 60.0)], &[other]),
                expected,
                "{other:?}"
            );
        }
        let cut = [at(35.0, 60.0), at(35.0, 78.0)];
        assert_eq!(shows(window, &cut, &[]), Shows::PartOfAddress);
    }
}
