//! The answer to a request to take data along, with data and without.

use documents::error::DocumentError;
use documents::letters::l12_portability_answer as l12;
use documents::pdf::typeset_letter;
use documents::specimens::portability as specimens;
use domain::language::Language;

use super::correspondence;

/// Sets each of them in a language, with the name of its file.
pub fn all(language: Language) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    [
        ("l12", specimens::answer(&correspondence(), language)),
        (
            "l12-nothing",
            specimens::nothing(&correspondence(), language),
        ),
    ]
    .into_iter()
    .map(|(name, input)| Ok((name, typeset_letter(&l12::compose(&input, language))?)))
    .collect()
}
