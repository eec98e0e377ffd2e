//! The privacy statement outside the program: one text, in the forms in which it is published.
//!
//! What it says is decided in [`domain::statement`]; here it is only set. Every form says the same, in the same order.

mod html;
mod markdown;
mod paper;
mod wordpress;

pub use html::html;
pub use markdown::markdown;
pub use paper::document;
pub use wordpress::wordpress;

use domain::language::{Language, Words};
use domain::statement::Edition;
use domain::text_dates::long_date;

/// Returns the title of the page, with the name of the business where that is known.
fn title(business: &str) -> Words {
    let business = business.trim();
    if business.is_empty() {
        return Words::new(
            "Privacy- en cookieverklaring",
            "Privacy and cookie statement",
        );
    }
    Words {
        nl: format!("Privacy- en cookieverklaring van {business}"),
        en: format!("Privacy and cookie statement of {business}"),
    }
}

/// Returns what the table of contents is called.
const fn contents_title(language: Language) -> &'static str {
    match language {
        Language::Dutch => "Inhoud",
        Language::English => "Contents",
    }
}

/// Returns the line that says which version this is; a draft says that it is one.
fn edition_line(edition: Option<&Edition>, language: Language) -> String {
    match (edition, language) {
        (Some(edition), Language::Dutch) => format!(
            "Versie {}, geldt vanaf {}.",
            edition.number,
            long_date(edition.valid_from, language)
        ),
        (Some(edition), Language::English) => format!(
            "Version {}, in force from {}.",
            edition.number,
            long_date(edition.valid_from, language)
        ),
        (None, Language::Dutch) => "Concept, niet gepubliceerd.".to_owned(),
        (None, Language::English) => "Draft, not published.".to_owned(),
    }
}
