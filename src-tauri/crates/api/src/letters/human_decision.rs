//! What is told about decisions by a computer alone (art. 22): in an answer of its own, and in the answer to access (art.
//! 15(1)(h)). Both say what the register states.

use documents::letters::l04_access_answer::AutomatedDecisions;
use documents::letters::{Correspondence, l24_human_decision_answer};
use domain::activity::ActivityCode;
use domain::language::Language;
use store::tables::{activity, automated_decisions};
use store::{Connection, StoreError};

use crate::requests::File;

/// Gathers the answer.
pub(super) fn input(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l24_human_decision_answer::Input> {
    let reassessing = file.effect.reassessing().ok_or(StoreError::NotFound)?;
    let spam_check = activity::id_of(vault, ActivityCode::A12)?;
    let filters_spam = activity::find(vault, spam_check)?.is_some_and(|found| found.in_use);
    Ok(l24_human_decision_answer::Input {
        correspondence,
        stated_on: automated_decisions::last_stated_on(vault)?,
        automated: explained(vault, file.request.language)?,
        filters_spam,
        looked_again: reassessing.done.as_ref().map(|done| {
            l24_human_decision_answer::LookedAgain {
                by: done.looked_by.clone(),
                on: done.done_on,
                persons_view: done.persons_view.clone(),
                outcome: done.outcome.clone(),
            }
        }),
    })
}

/// Returns what the answer to access says of it.
pub(super) fn in_access(
    vault: &Connection,
    language: Language,
) -> store::Result<AutomatedDecisions> {
    Ok(match explained(vault, language)? {
        Some(words) => AutomatedDecisions::Explained(words),
        None => AutomatedDecisions::None,
    })
}

/// Returns what a computer decides alone, in sentences; none where it decides nothing.
fn explained(vault: &Connection, language: Language) -> store::Result<Option<String>> {
    let taken = automated_decisions::taken(vault)?;
    let sentences: Vec<String> = taken
        .into_iter()
        .filter_map(|stated| stated.explained)
        .map(|words| words.in_language(language).to_owned())
        .collect();
    Ok((!sentences.is_empty()).then(|| sentences.join(" ")))
}
