//! The letters before the answer: receipt, questions, more time.

use domain::language::Language;

use super::{day, in_language};
use crate::letters::Correspondence;
use crate::letters::l01_acknowledgement as l01;
use crate::model::Letter;

/// Returns what an acknowledgement tells.
#[must_use]
pub fn acknowledgement(correspondence: &Correspondence, language: Language) -> l01::Input {
    l01::Input {
        correspondence: correspondence.clone(),
        received: day(2026, 11, 2),
        request: in_language(
            language,
            "te laten zien welke gegevens wij van u hebben",
            "show you which data we hold about you",
        )
        .to_owned(),
        due: day(2026, 12, 2),
    }
}

pub(crate) fn acknowledgements(correspondence: &Correspondence, language: Language) -> Vec<Letter> {
    let input = acknowledgement(correspondence, language);
    vec![l01::compose(&input, language)]
}
