//! Letters that take a request another way: sent on, not covered, not acted on, and where to complain.

use domain::language::Language;
use domain::request_path::ForwardReason;

use super::{day, in_language};
use crate::letters::l23_not_covered::NotCovered;
use crate::letters::{
    Correspondence, l16_complaint_information as l16, l20_not_acted_on as l20,
    l22_forwarded as l22, l23_not_covered as l23,
};
use crate::model::Letter;

fn request(language: Language) -> String {
    in_language(
        language,
        "inzage in uw persoonsgegevens",
        "give you access to your personal data",
    )
    .to_owned()
}

/// Returns what the information about complaints tells.
#[must_use]
pub fn complaint(correspondence: &Correspondence) -> l16::Input {
    l16::Input {
        correspondence: correspondence.clone(),
    }
}

/// Returns what the notice tells that a request is not acted on, or for which fee.
#[must_use]
pub fn not_acted_on(
    correspondence: &Correspondence,
    language: Language,
    fee: Option<String>,
) -> l20::Input {
    l20::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: request(language),
        fee,
        objective: in_language(
            language,
            "u kreeg dit jaar vier keer een kopie, en sinds de laatste is er niets veranderd",
            "you received a copy four times this year, and nothing has changed since the last one",
        )
        .to_owned(),
        subjective: in_language(
            language,
            "u schreef dat u blijft vragen tot de factuur vervalt",
            "you wrote that you will go on asking until the invoice is cancelled",
        )
        .to_owned(),
    }
}

/// Returns what the notice tells that a request was sent on.
#[must_use]
pub fn forwarded(
    correspondence: &Correspondence,
    language: Language,
    reason: ForwardReason,
) -> l22::Input {
    l22::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: request(language),
        reason,
        to: "Bakkerij De Korst".to_owned(),
        forwarded: day(2026, 11, 3),
    }
}

/// Returns what the answer tells that the GDPR does not apply.
#[must_use]
pub fn not_covered(
    correspondence: &Correspondence,
    language: Language,
    about: NotCovered,
) -> l23::Input {
    let name = match about {
        NotCovered::Deceased => "Willem van 't Hof",
        NotCovered::Company => "Bakkerij De Korst B.V.",
    };
    l23::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: in_language(language, "gegevens te wissen", "erase data").to_owned(),
        about,
        name: Some(name.to_owned()),
    }
}

/// Returns a fee as it stands in a sentence.
#[must_use]
pub fn fee(language: Language) -> String {
    in_language(language, "€\u{A0}35,00", "€\u{A0}35.00").to_owned()
}

pub(crate) fn complaints(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    vec![l16::compose(&complaint(correspondence), language)]
}

pub(crate) fn not_acted_on_all(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    [None, Some(fee(language))]
        .map(|fee| l20::compose(&not_acted_on(correspondence, language, fee), language))
        .to_vec()
}

pub(crate) fn forwarded_all(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    [ForwardReason::Processor, ForwardReason::WrongAddressee]
        .map(|reason| l22::compose(&forwarded(correspondence, language, reason), language))
        .to_vec()
}

pub(crate) fn not_covered_all(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    [NotCovered::Deceased, NotCovered::Company]
        .map(|about| l23::compose(&not_covered(correspondence, language, about), language))
        .to_vec()
}
