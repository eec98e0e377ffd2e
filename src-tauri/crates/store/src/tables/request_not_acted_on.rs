//! Requests that are manifestly unfounded or excessive (art. 12(5)), with the facts that show it.

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::request_path::ExcessOutcome;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use super::column;
use crate::error::Result;

/// Why a request is not acted on, or only for a fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotActedOn {
    /// Which request.
    pub request_id: RequestId,
    /// What comes of it.
    pub outcome: ExcessOutcome,
    /// The fee in cents, where one is asked.
    pub fee_cents: Option<i64>,
    /// What shows that the right is not used for its purpose.
    pub objective: String,
    /// What shows that this is meant.
    pub subjective: String,
    /// The day on which the person was told.
    pub told_on: NaiveDate,
}

/// Writes it; a later one of the same request takes its place.
pub fn save(transaction: &Transaction<'_>, reason: &NotActedOn) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":request_id": reason.request_id.0,
        ":outcome": reason.outcome.as_str(),
        ":fee_cents": reason.fee_cents,
        ":objective": reason.objective,
        ":subjective": reason.subjective,
        ":told_on": reason.told_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT OR REPLACE INTO request_not_acted_on
        (request_id, outcome, fee_cents, objective, subjective, told_on)
    VALUES (:request_id, :outcome, :fee_cents, :objective, :subjective, :told_on)
";

/// Returns why a request is not acted on, where that was told.
pub fn find(vault: &Connection, request: RequestId) -> Result<Option<NotActedOn>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            Ok(NotActedOn {
                request_id: request,
                outcome: column::code(row, "outcome")?,
                fee_cents: row.get("fee_cents")?,
                objective: row.get("objective")?,
                subjective: row.get("subjective")?,
                told_on: row.get("told_on")?,
            })
        })
        .optional()?)
}

const FIND: &str = "
    SELECT outcome, fee_cents, objective, subjective, told_on FROM request_not_acted_on WHERE request_id = :request_id
";
