//! The notices that go to many people at once, as files.

use documents::error::DocumentError;
use documents::letters::{l15_breach_notice as l15, l17_statement_change as l17};
use documents::pdf::typeset_letter;
use documents::specimens::notices as specimens;
use domain::language::Language;

use super::correspondence;

/// Sets each of them in a language, with the name of its file.
pub fn all(language: Language) -> Result<Vec<(&'static str, Vec<u8>)>, DocumentError> {
    let ours = &correspondence();
    let concerned = specimens::concerned(ours, language);
    let told = |breach: &l15::Breach| typeset_letter(&l15::compose(breach, &concerned, language));
    let reader = specimens::reader(ours, language);
    let unwilling = l17::Person {
        choices: vec![l17::Choice::RefuseAdvertising],
        ..reader.clone()
    };
    let changed = |change: &l17::Change, person: &l17::Person| {
        typeset_letter(&l17::compose(change, person, language))
    };
    Ok(vec![
        ("l15", told(&specimens::breach(language))?),
        (
            "l15-over-time",
            told(&specimens::breach_over_time(language))?,
        ),
        ("l17", changed(&specimens::change(language), &reader)?),
        (
            "l17-new-purpose",
            changed(&specimens::new_purpose(language), &unwilling)?,
        ),
    ])
}
