//! What the register states on decisions by a computer alone (art. 13(2)(f) and 22).

use domain::language::Words;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::activity;
use store::tables::automated_decisions::{self, AutomatedDecisions};
use store::{Connection, StoreError};

use super::filled;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::wire::register::{AutomatedView, StateAutomatedDecisions};
use domain::ids::ActivityId;

/// States from today whether an activity decides about people by a computer alone, with legal or similar effect; where it
/// does, with the logic, the importance and the consequences in words.
///
/// # Errors
/// [`Refusal::Field`] where they are taken and not explained.
///
/// [`Refusal::Field`]: crate::wire::failure::Refusal::Field
pub fn state_automated_decisions(office: &Office, form: StateAutomatedDecisions) -> Outcome<()> {
    let now = office.moment();
    let explained = match form.explained {
        Some(words) => Some(filled("explained", words)?),
        None => None,
    };
    office.write(move |transaction| {
        activity::find(transaction, form.activity_id)?.ok_or(StoreError::NotFound)?;
        let stated = AutomatedDecisions {
            activity_id: form.activity_id,
            explained,
            stated_on: now.today,
        };
        automated_decisions::state(transaction, &stated)?;
        note(
            transaction,
            now,
            AuditAction::ActivityChanged,
            SubjectKind::Activity,
            form.activity_id.0,
            AuditDetail::default(),
        )
    })
}

/// Returns the statement of an activity as the register shows it.
pub(super) fn view(vault: &Connection, activity: ActivityId) -> store::Result<AutomatedView> {
    let stated = automated_decisions::of_activity(vault, activity)?;
    let sentence = match &stated.explained {
        None => Words::new(
            "Geen. Over niemand wordt hier een besluit met gevolgen genomen door alleen een computer.",
            "None. Nobody is subject here to a decision with consequences by a computer alone.",
        ),
        Some(explained) => explained.clone(),
    };
    Ok(AutomatedView {
        taken: stated.explained.is_some(),
        sentence,
        explained: stated.explained.unwrap_or_default(),
        stated_on: stated.stated_on,
    })
}
