//! The confirmations that a use has stopped, and the answer about decisions by a computer alone.

use domain::language::Language;

use super::{day, in_language};
use crate::letters::Correspondence;
use crate::letters::erasure::Erased;
use crate::letters::{
    l11_marketing_stopped as l11, l13_consent_withdrawn as l13, l24_human_decision_answer as l24,
};
use crate::model::Letter;

fn erased(language: Language) -> Vec<Erased> {
    vec![
        Erased {
            what: in_language(language, "1 abonnement", "1 subscription").to_owned(),
            dated: Some((day(2025, 3, 3), day(2025, 3, 3))),
        },
        Erased {
            what: in_language(language, "1 e-mailadres", "1 e-mail address").to_owned(),
            dated: None,
        },
    ]
}

/// Returns what the confirmation of an objection to advertising tells.
#[must_use]
pub fn marketing_stopped(correspondence: &Correspondence, language: Language) -> l11::Input {
    l11::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        since: day(2026, 11, 2),
        erased: erased(language),
        held: false,
        coded: true,
    }
}

/// Returns what the confirmation of a withdrawn consent tells.
#[must_use]
pub fn consent_withdrawn(correspondence: &Correspondence, language: Language) -> l13::Input {
    l13::Input {
        correspondence: correspondence.clone(),
        on_behalf_of: None,
        consents: vec![
            in_language(
                language,
                "de nieuwsbrief (gegeven op 3 maart 2025)",
                "the newsletter (given on 3 March 2025)",
            )
            .to_owned(),
        ],
        since: day(2026, 11, 2),
        erased: erased(language),
        held: false,
        coded: true,
    }
}

fn for_another() -> Option<String> {
    Some("Samira van 't Hof-Öztürk".to_owned())
}

pub(crate) fn marketing_stops(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let usual = marketing_stopped(correspondence, language);
    let other = l11::Input {
        on_behalf_of: for_another(),
        erased: Vec::new(),
        held: true,
        ..usual.clone()
    };
    [usual, other]
        .map(|input| l11::compose(&input, language))
        .to_vec()
}

pub(crate) fn withdrawals(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let usual = consent_withdrawn(correspondence, language);
    let other = l13::Input {
        on_behalf_of: for_another(),
        held: true,
        ..usual.clone()
    };
    let nothing = l13::Input {
        consents: Vec::new(),
        erased: Vec::new(),
        ..usual.clone()
    };
    [usual, other, nothing]
        .map(|input| l13::compose(&input, language))
        .to_vec()
}

/// Returns what the answer tells where a computer decides nothing alone.
#[must_use]
pub fn human_decision(correspondence: &Correspondence, _: Language) -> l24::Input {
    l24::Input {
        correspondence: correspondence.clone(),
        stated_on: day(2026, 1, 2),
        automated: None,
        filters_spam: true,
        looked_again: None,
    }
}

pub(crate) fn human_decisions(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let usual = human_decision(correspondence, language);
    let said = |nl: &str, en: &str| in_language(language, nl, en).to_owned();
    let looked = l24::Input {
        automated: Some(said(
            "of een aanvraag meteen wordt aangenomen",
            "whether an application is accepted at once",
        )),
        looked_again: Some(l24::LookedAgain {
            by: "Marijke Terpstra-Vos".to_owned(),
            on: day(2026, 11, 20),
            persons_view: said("dat uw inkomen niet klopte", "that your income was wrong"),
            outcome: said(
                "wij nemen uw aanvraag alsnog aan",
                "we accept your application after all",
            ),
        }),
        ..usual.clone()
    };
    [usual, looked]
        .map(|input| l24::compose(&input, language))
        .to_vec()
}
