//! Opruimen: what must go, what is coming, what is held, and letting it go with proof (invariants 1 to 5 and 9).
//!
//! `page` is the page, `act` is the preview and the run, `asked` what a person's request adds to it, `certificate` its proof, `elsewhere` what is left to do in
//! other systems and on paper.

mod act;
mod asked;
mod certificate;
mod elsewhere;
mod page;
mod promised;

pub use act::{execute, preview};
pub use asked::preview_request;
pub use elsewhere::{open_run, tick};
pub use page::view;

pub(crate) use act::Approval;
pub(crate) use promised::{erase_ended, erase_stopped, keep_promises};

use domain::ids::{ActivityId, RuleVersionId};
use domain::language::Words;
use domain::words::rule_words;
use store::tables::erasure_run::ErasureLine;
use store::tables::rule;
use store::{Connection, StoreError};

use crate::kept::Register;
use crate::wire::cleanup::PreviewLine;

/// Returns a version of an activity's rule in words.
fn rule_in_words(
    vault: &Connection,
    register: &Register,
    activity: ActivityId,
    version: RuleVersionId,
) -> store::Result<Words> {
    let found = rule::find(vault, version)?.ok_or(StoreError::NotFound)?;
    Ok(rule_words(
        &found.version.rule,
        register.find(activity)?.code,
    ))
}

/// Returns the lines of a plan or a run in words.
fn lines_in_words(vault: &Connection, lines: &[ErasureLine]) -> store::Result<Vec<PreviewLine>> {
    let register = Register::read(vault)?;
    lines
        .iter()
        .map(|line| {
            Ok(PreviewLine {
                activity: register.find(line.activity_id)?.name.clone(),
                kind: line.kind,
                rule: rule_in_words(vault, &register, line.activity_id, line.rule_version_id)?,
                count: line.count,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests;
