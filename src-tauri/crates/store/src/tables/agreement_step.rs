//! What happened with an agreement or a service, oldest first: its history stays when a new one begins.

use chrono::NaiveDate;
use domain::ids::RecipientId;
use domain::processing_agreement::AgreementStep;
use rusqlite::{Connection, Transaction, named_params};

use super::column;
use crate::error::{Result, StoreError};

/// The most steps that are kept of one recipient.
pub const STEPS_MAX: u32 = 500;

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenStep {
    /// Which step.
    pub step: AgreementStep,
    /// When.
    pub taken_on: NaiveDate,
    /// The version that was signed, or what proves the step.
    pub note: String,
}

/// Adds a step.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`STEPS_MAX`].
pub fn insert(
    transaction: &Transaction<'_>,
    recipient: RecipientId,
    taken: &TakenStep,
) -> Result<()> {
    let place: u32 = transaction
        .prepare_cached(COUNT)?
        .query_row(named_params! { ":recipient_id": recipient.0 }, |row| {
            row.get("steps")
        })?;
    if place >= STEPS_MAX {
        return Err(StoreError::OverLimit {
            what: "agreement steps",
            limit: u64::from(STEPS_MAX),
        });
    }
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":recipient_id": recipient.0,
        ":place": place,
        ":step": taken.step.as_str(),
        ":taken_on": taken.taken_on,
        ":note": taken.note,
    })?;
    Ok(())
}

const COUNT: &str =
    "SELECT count(*) AS steps FROM agreement_step WHERE recipient_id = :recipient_id";
const INSERT: &str = "
    INSERT INTO agreement_step (recipient_id, place, step, taken_on, note)
    VALUES (:recipient_id, :place, :step, :taken_on, :note)
";

/// Returns what happened with the agreement of a recipient, oldest first.
pub fn of(vault: &Connection, recipient: RecipientId) -> Result<Vec<TakenStep>> {
    let mut statement = vault.prepare_cached(OF)?;
    let found = statement.query_map(named_params! { ":recipient_id": recipient.0 }, |row| {
        Ok(TakenStep {
            step: column::code(row, "step")?,
            taken_on: row.get("taken_on")?,
            note: row.get("note")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF: &str = "
    SELECT step, taken_on, note FROM agreement_step WHERE recipient_id = :recipient_id ORDER BY place
";
