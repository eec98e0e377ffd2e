//! The answer to a request to take data along.

use domain::language::Language;

use super::{day, in_language};
use crate::letters::Correspondence;
use crate::letters::l12_portability_answer as l12;
use crate::model::Letter;

/// Returns what a portability answer tells: data, a transfer, and a quote that is not given.
#[must_use]
pub fn answer(correspondence: &Correspondence, language: Language) -> l12::Input {
    let said = |dutch, english| in_language(language, dutch, english).to_owned();
    l12::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        given: vec![
            said("relatiekaart", "contact card"),
            said("contactpunten", "contact points"),
            said("facturen", "invoices"),
        ],
        transfer: Some(l12::Transfer {
            receiver: "Lindehof Hosting".to_owned(),
            sent_on: day(2026, 11, 23),
        }),
        refused: vec![said(
            "offerte van 1 maart 2026: zonder toestemming of overeenkomst gebruikt, of niet van de persoon zelf gekregen \
             (art. 20 lid 1 AVG)",
            "quote of 1 March 2026: used without consent or contract, or not provided by the person (art. 20(1) GDPR)",
        )],
        package: true,
    }
}

/// Returns what the answer tells where nothing falls under the right.
#[must_use]
pub fn nothing(correspondence: &Correspondence, language: Language) -> l12::Input {
    l12::Input {
        given: Vec::new(),
        transfer: None,
        package: false,
        ..answer(correspondence, language)
    }
}

pub(crate) fn answers(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let usual = answer(correspondence, language);
    let for_another = l12::Input {
        on_behalf_of: Some("Samira van 't Hof-Öztürk".to_owned()),
        refused: Vec::new(),
        ..usual.clone()
    };
    [usual, for_another, nothing(correspondence, language)]
        .iter()
        .map(|input| l12::compose(input, language))
        .collect()
}
