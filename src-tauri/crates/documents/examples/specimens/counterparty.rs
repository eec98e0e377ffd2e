//! The notice to somebody in a case file, as a file.

use documents::error::DocumentError;
use documents::letters::l21_counterparty_notice as l21;
use documents::pdf::typeset_letter;
use documents::specimens::counterparty as specimens;
use domain::language::Language;

use super::correspondence;

/// Sets each of them in a language, with the name of its file.
pub fn all(language: Language) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    let ours = &correspondence();
    let set = |input: &l21::Input| typeset_letter(&l21::compose(input, language));
    Ok(vec![
        ("l21", set(&specimens::notice(ours, language))?),
        ("l21-abroad", set(&specimens::abroad(ours, language))?),
    ])
}
