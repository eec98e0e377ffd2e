//! The answer to a request to correct data (L05).

use domain::language::Language;

use super::{day, in_language};
use crate::letters::Correspondence;
use crate::letters::erasure::{Recipient, Told};
use crate::letters::l05_rectification_answer::{self as l05, BilledAnew, Changed, NotChanged};
use crate::model::Letter;

/// Returns an answer in which something of everything happens.
#[must_use]
pub fn answer(correspondence: &Correspondence, language: Language) -> l05::Input {
    let said = |dutch: &str, english: &str| in_language(language, dutch, english).to_owned();
    l05::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        done_on: day(2026, 11, 23),
        changed: vec![
            Changed {
                what: said("achternaam", "family name"),
                old: Some("Hof-Ozturk".to_owned()),
                new: "Hof-Öztürk".to_owned(),
            },
            Changed {
                what: said(
                    "postadres, straat en huisnummer",
                    "postal address, street and number",
                ),
                old: None,
                new: "Wilgenlaan 12".to_owned(),
            },
        ],
        billed_anew: vec![BilledAnew {
            what: said("factuur 2025-0012", "invoice 2025-0012"),
            credit: "2026-0043".to_owned(),
            replacement: "2026-0044".to_owned(),
        }],
        stated: vec![said("offerte 2024-0007", "quote 2024-0007")],
        refused: vec![NotChanged {
            what: said(
                "contactmoment van 14 oktober 2026",
                "contact moment of 14 October 2026",
            ),
            because: said(
                "Dit is een indruk van ons gesprek, en geen feit dat onjuist kan zijn.",
                "This is an impression of our conversation, and no fact that can be wrong.",
            ),
        }],
        recipients: vec![
            Recipient {
                name: "Wilgenhost".to_owned(),
                told: Told::Asked,
            },
            Recipient {
                name: "Skype".to_owned(),
                told: Told::NotTold {
                    reason: said("de dienst is gestopt", "the service has stopped"),
                },
            },
        ],
        file_kept_until: said(
            "5 jaar na het sluiten van het verzoek",
            "5 years after the request was closed",
        ),
    }
}

/// Returns an answer to the person, and one to a representative where nobody else had the data.
pub(crate) fn answers(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let alone = l05::Input {
        on_behalf_of: Some(super::requests::SAMIRA.to_owned()),
        recipients: Vec::new(),
        ..answer(correspondence, language)
    };
    [answer(correspondence, language), alone]
        .iter()
        .map(|input| l05::compose(input, language))
        .collect()
}
