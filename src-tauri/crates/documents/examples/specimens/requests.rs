//! The letters of a request: questions, extension, answers to erasure, notices.

use documents::error::DocumentError;
use documents::letters::{
    l02_identity_request as l02, l02b_clarification_request as l02b, l03_extension_notice as l03,
    l05_rectification_answer as l05, l06a_erasure_done as l06a,
    l06b_erasure_partly_refused as l06b, l06c_erasure_refused as l06c,
    l11_marketing_stopped as l11, l13_consent_withdrawn as l13, l14_recipient_notice as l14,
    l18_not_identified as l18, l19_nothing_found as l19, l24_human_decision_answer as l24,
};
use documents::model::Letter;
use documents::pdf::typeset_letter;
use documents::specimens::{rectification, requests as specimens, stopping};
use domain::language::Language;

use super::correspondence;

/// Sets every letter of a request in a language, each with the name of its file.
pub fn all(language: Language) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    letters(language)
        .into_iter()
        .map(|(name, letter)| Ok((name, typeset_letter(&letter)?)))
        .collect()
}

fn letters(language: Language) -> Vec<(&'static str, Letter)> {
    let ours = &correspondence();
    let reminder = specimens::identity(ours, language, specimens::reminder());
    vec![
        ("l02", l02::compose(&identity(language), language)),
        ("l02-reminder", l02::compose(&reminder, language)),
        ("l02b", l02b::compose(&clarification(language), language)),
        (
            "l03",
            l03::compose(&specimens::extension(ours, language), language),
        ),
        (
            "l05",
            l05::compose(&rectification::answer(ours, language), language),
        ),
        (
            "l06a",
            l06a::compose(&specimens::erased(ours, language, None), language),
        ),
        (
            "l06a-representative",
            l06a::compose(&specimens::represented(ours, language), language),
        ),
        (
            "l06b",
            l06b::compose(&specimens::partly(ours, language, None), language),
        ),
        (
            "l06b-long",
            l06b::compose(&specimens::partly_at_length(ours, language), language),
        ),
        (
            "l06c",
            l06c::compose(&specimens::refused(ours, language, None), language),
        ),
        (
            "l11",
            l11::compose(&stopping::marketing_stopped(ours, language), language),
        ),
        (
            "l13",
            l13::compose(&stopping::consent_withdrawn(ours, language), language),
        ),
        (
            "l14",
            l14::compose(&specimens::notice(ours, language), language),
        ),
        (
            "l18",
            l18::compose(&specimens::unidentified(ours, language), language),
        ),
        (
            "l24",
            l24::compose(&stopping::human_decision(ours, language), language),
        ),
        (
            "l19",
            l19::compose(&specimens::nothing(ours, language, None), language),
        ),
    ]
}

pub fn identity(language: Language) -> l02::Input {
    specimens::identity(&correspondence(), language, None)
}

pub fn clarification(language: Language) -> l02b::Input {
    specimens::clarification(&correspondence(), language)
}
