//! Letters of a business and people that do not exist: to look at, and to show beside a text that is being adapted.

pub mod access;
pub mod counterparty;
pub mod notices;
pub mod paths;
pub mod portability;
pub mod questions;
pub mod rectification;
pub mod requests;
pub mod restriction;
pub mod stopping;

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::salutation::{Addressee, FormOfAddress, PersonName};
use crate::letters::{ContactDetails, Correspondence, Signatory};
use crate::model::{Letterhead, Window};
use crate::wording::Wording;
use crate::words::pick;

/// Returns a day of the calendar.
///
/// # Panics
/// Where there is no such day: specimens are written down here.
#[must_use]
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

/// Returns the text of one language.
#[must_use]
pub fn in_language<'a>(language: Language, dutch: &'a str, english: &'a str) -> &'a str {
    pick(language, dutch, english)
}

/// Returns the sender's paper.
#[must_use]
pub fn letterhead() -> Letterhead {
    Letterhead {
        name: "Wilgenhoek Online Diensten".to_owned(),
        address: ["Lange Wilgenweg 12", "1400 XZ Waterdam"]
            .map(str::to_owned)
            .to_vec(),
        phone: Some("085 – 000 00 12".to_owned()),
        email: Some("info@wilgenhoek.example".to_owned()),
        website: Some("www.wilgenhoek.example".to_owned()),
        kvk: Some("00000000".to_owned()),
        logo: None,
    }
}

/// Returns the person that is written to, with a name that is not easy.
#[must_use]
pub fn samira(form: FormOfAddress) -> Addressee {
    Addressee::Person(PersonName {
        form,
        given: Some("Samira".to_owned()),
        infix: Some("van 't".to_owned()),
        surname: "Hof-Öztürk".to_owned(),
    })
}

/// Returns sender, addressee and references.
#[must_use]
pub fn correspondence() -> Correspondence {
    Correspondence {
        letterhead: letterhead(),
        window: Window::Left,
        addressee: samira(FormOfAddress::Madam),
        address: ["Achter de Zuiderkerk 4 II", "1400 XY  WATERDAM"]
            .map(str::to_owned)
            .to_vec(),
        your_message_of: Some(day(2026, 11, 2)),
        your_reference: None,
        reference: "V-2026-012".to_owned(),
        date: day(2026, 11, 24),
        contact: ContactDetails {
            name: "Marijke Terpstra-Vos".to_owned(),
            phone: Some("085 – 000 00 12".to_owned()),
            email: Some("privacy@wilgenhoek.example".to_owned()),
        },
        signatory: Signatory {
            name: "Marijke Terpstra-Vos".to_owned(),
            role: None,
        },
        wording: Wording::default(),
    }
}
