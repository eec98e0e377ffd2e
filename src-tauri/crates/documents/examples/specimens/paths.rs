//! Letters that take a request another way: sent on, not covered, not acted on, and where to complain.

use documents::error::DocumentError;
use documents::letters::l23_not_covered::NotCovered;
use documents::letters::{
    l16_complaint_information as l16, l20_not_acted_on as l20, l22_forwarded as l22,
    l23_not_covered as l23,
};
use documents::model::Letter;
use documents::pdf::typeset_letter;
use documents::specimens::paths as specimens;
use domain::language::Language;
use domain::request_path::ForwardReason;

use super::correspondence;

/// Sets each of them in a language, with the name of its file.
pub fn all(language: Language) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    letters(language)
        .into_iter()
        .map(|(name, letter)| Ok((name, typeset_letter(&letter)?)))
        .collect()
}

fn letters(language: Language) -> Vec<(&'static str, Letter)> {
    let ours = &correspondence();
    let not_acted_on = |fee| {
        let input = specimens::not_acted_on(ours, language, fee);
        l20::compose(&input, language)
    };
    let forwarded = |reason| {
        let input = specimens::forwarded(ours, language, reason);
        l22::compose(&input, language)
    };
    let not_covered = |about| {
        let input = specimens::not_covered(ours, language, about);
        l23::compose(&input, language)
    };
    vec![
        ("l16", l16::compose(&specimens::complaint(ours), language)),
        ("l20", not_acted_on(None)),
        ("l20-fee", not_acted_on(Some(specimens::fee(language)))),
        ("l22", forwarded(ForwardReason::Processor)),
        ("l22-wrong", forwarded(ForwardReason::WrongAddressee)),
        ("l23-deceased", not_covered(NotCovered::Deceased)),
        ("l23-company", not_covered(NotCovered::Company)),
    ]
}
