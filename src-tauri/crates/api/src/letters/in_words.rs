//! A request in words, as it was understood.

use domain::language::Language;
use domain::request::Right;

use crate::requests::{self, File};

/// Returns what is asked, to follow "U vraagt ons om" or "You ask us to".
pub(super) fn asked(file: &File) -> String {
    let person = on_behalf_of(file);
    let (dutch, english) = match file.request.right {
        Right::Access => match &person {
            None => (
                "inzage in uw persoonsgegevens".to_owned(),
                "give you access to your personal data".to_owned(),
            ),
            Some(name) => (
                format!("inzage in de persoonsgegevens van {name}"),
                format!("give you access to the personal data of {name}"),
            ),
        },
        Right::Rectification => said(&person, "te verbeteren", "correct"),
        Right::Erasure => said(&person, "te wissen", "erase"),
        Right::Restriction => said(
            &person,
            "tijdelijk niet te gebruiken",
            "restrict the use of",
        ),
        Right::Portability => said(&person, "te geven als bestand", "give you a file with"),
        Right::Objection => said(&person, "niet meer te gebruiken", "stop using"),
        Right::MarketingObjection => (
            "te stoppen met reclame en nieuwsbrieven".to_owned(),
            "stop sending advertising and newsletters".to_owned(),
        ),
        Right::ConsentWithdrawal => (
            "te stoppen met waar toestemming voor was".to_owned(),
            "stop what there was consent for".to_owned(),
        ),
        Right::HumanDecision => (
            "een besluit door een mens te laten bekijken".to_owned(),
            "have a person look at a decision".to_owned(),
        ),
    };
    match file.request.language {
        Language::Dutch => dutch,
        Language::English => english,
    }
}

/// Returns who the data are of, where somebody else is written to.
pub(super) fn on_behalf_of(file: &File) -> Option<String> {
    let representative = file.request.representative.as_ref();
    representative.map(|_| requests::requester_name(&file.request.requester))
}

fn said(person: &Option<String>, dutch: &str, english: &str) -> (String, String) {
    match person {
        None => (
            format!("uw gegevens {dutch}"),
            format!("{english} your data"),
        ),
        Some(name) => (
            format!("de gegevens van {name} {dutch}"),
            format!("{english} the data of {name}"),
        ),
    }
}
