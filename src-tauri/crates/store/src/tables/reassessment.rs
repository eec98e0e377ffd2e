//! A human being who looked again at what a computer had decided, on a person's request (art. 22(3)).

use chrono::NaiveDate;
use domain::ids::RequestId;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::error::Result;

/// What came of looking again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reassessment {
    /// Who looked.
    pub looked_by: String,
    /// What the person thinks of it; empty where they said nothing.
    pub persons_view: String,
    /// What was decided.
    pub outcome: String,
    /// When.
    pub done_on: NaiveDate,
}

/// Notes it; a second time replaces the first.
pub fn save(
    transaction: &Transaction<'_>,
    request: RequestId,
    reassessment: &Reassessment,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":request_id": request.0,
        ":looked_by": reassessment.looked_by,
        ":persons_view": reassessment.persons_view,
        ":outcome": reassessment.outcome,
        ":done_on": reassessment.done_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO reassessment (request_id, looked_by, persons_view, outcome, done_on)
    VALUES (:request_id, :looked_by, :persons_view, :outcome, :done_on)
    ON CONFLICT (request_id) DO UPDATE SET
        looked_by = excluded.looked_by, persons_view = excluded.persons_view, outcome = excluded.outcome,
        done_on = excluded.done_on
";

/// Returns what came of it for a request; none while nobody looked.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Option<Reassessment>> {
    Ok(vault
        .prepare_cached(OF_REQUEST)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            Ok(Reassessment {
                looked_by: row.get("looked_by")?,
                persons_view: row.get("persons_view")?,
                outcome: row.get("outcome")?,
                done_on: row.get("done_on")?,
            })
        })
        .optional()?)
}

const OF_REQUEST: &str = "
    SELECT looked_by, persons_view, outcome, done_on FROM reassessment WHERE request_id = :request_id
";

/// Forgets it: the request was taken up again.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM reassessment WHERE request_id = :request_id";
