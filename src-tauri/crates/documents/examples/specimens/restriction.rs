//! The letters on restriction and objection.

use documents::error::DocumentError;
use documents::letters::{
    l07_restriction_placed as l07, l08_restriction_lifting as l08, l09_objection_upheld as l09,
    l10_objection_rejected as l10, request_refused,
};
use documents::pdf::typeset_letter;
use documents::specimens::restriction;
use domain::language::Language;

use super::correspondence;

/// Sets every letter in a language, each with the name of its file.
pub fn all(language: Language) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    let paper = correspondence();
    [
        (
            "l07",
            l07::compose(&restriction::placed(&paper, language), language),
        ),
        (
            "l08",
            l08::compose(&restriction::lifting(&paper, language), language),
        ),
        (
            "l09",
            l09::compose(&restriction::upheld(&paper, language), language),
        ),
        (
            "l10",
            l10::compose(&restriction::rejected(&paper, language), language),
        ),
        (
            "refusal",
            request_refused::compose(&restriction::refusal(&paper, language), language),
        ),
    ]
    .into_iter()
    .map(|(name, letter)| Ok((name, typeset_letter(&letter)?)))
    .collect()
}
