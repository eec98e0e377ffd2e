//! What was asked of a requester, while which the clock stands still (art. 12(6), recital 63).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::request::IdentityMethod;
use domain::request_clock::SUSPENSIONS_MAX;
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use crate::closed_set::closed_set;
use crate::error::{Result, StoreError};
use crate::tables::{column, id_list};

closed_set! {
    /// What was asked.
    pub enum PauseKind {
        /// Proof of who they are.
        Identity = "identity",
        /// Which data they mean.
        Clarification = "clarification",
    }
}

/// Something that was asked of the requester.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// Its id.
    pub id: Uuid,
    /// The request.
    pub request_id: RequestId,
    /// What was asked.
    pub kind: PauseKind,
    /// When.
    pub asked_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// The proof that was asked for, where the question was about who asks.
    pub proof: Option<IdentityMethod>,
    /// When the requester was reminded.
    pub reminded_on: Option<NaiveDate>,
    /// When the answer came.
    pub received_on: Option<NaiveDate>,
}

/// Notes that something was asked.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`SUSPENSIONS_MAX`] questions for one request.
pub fn insert(transaction: &Transaction<'_>, pause: &Pause) -> Result<()> {
    let before: usize = transaction
        .prepare_cached(COUNT)?
        .query_row(named_params! { ":request_id": pause.request_id.0 }, |row| {
            row.get("pauses")
        })?;
    if before >= SUSPENSIONS_MAX {
        return Err(StoreError::OverLimit {
            what: "questions to one requester",
            limit: SUSPENSIONS_MAX as u64,
        });
    }
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": pause.id,
        ":request_id": pause.request_id.0,
        ":kind": pause.kind.code(),
        ":asked_on": pause.asked_on,
        ":reason": pause.reason,
        ":proof": pause.proof.map(IdentityMethod::as_str),
        ":reminded_on": pause.reminded_on,
        ":received_on": pause.received_on,
    })?;
    Ok(())
}

const COUNT: &str = "SELECT count(*) AS pauses FROM request_pause WHERE request_id = :request_id";

const INSERT: &str = "
    INSERT INTO request_pause (id, request_id, kind, asked_on, reason, proof, reminded_on, received_on)
    VALUES (:id, :request_id, :kind, :asked_on, :reason, :proof, :reminded_on, :received_on)
";

/// Writes when the requester was reminded, of which proof, and when the answer came.
pub fn save_progress(transaction: &Transaction<'_>, pause: &Pause) -> Result<()> {
    transaction
        .prepare_cached(SAVE_PROGRESS)?
        .execute(named_params! {
            ":id": pause.id,
            ":proof": pause.proof.map(IdentityMethod::as_str),
            ":reminded_on": pause.reminded_on,
            ":received_on": pause.received_on,
        })?;
    Ok(())
}

const SAVE_PROGRESS: &str = "
    UPDATE request_pause SET proof = :proof, reminded_on = :reminded_on, received_on = :received_on
    WHERE id = :id
";

/// Returns what was asked for a request, oldest first.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<Pause>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": SUSPENSIONS_MAX },
        read_pause,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = "
    SELECT id, request_id, kind, asked_on, reason, proof, reminded_on, received_on
    FROM request_pause WHERE request_id = :request_id ORDER BY asked_on, rowid LIMIT :rows
";

/// Returns what was asked for each of the requests, oldest first; a request for which nothing was asked is left out.
pub fn of_requests(
    vault: &Connection,
    requests: &[RequestId],
) -> Result<HashMap<RequestId, Vec<Pause>>> {
    let ids = id_list::of(requests.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(OF_REQUESTS)?;
    let found = statement.query_map(named_params! { ":ids": ids }, read_pause)?;
    let mut all: HashMap<RequestId, Vec<Pause>> = HashMap::new();
    for pause in found {
        let pause = pause?;
        all.entry(pause.request_id).or_default().push(pause);
    }
    Ok(all)
}

const OF_REQUESTS: &str = "
    SELECT id, request_id, kind, asked_on, reason, proof, reminded_on, received_on
    FROM request_pause WHERE request_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY asked_on, rowid
";

fn read_pause(row: &Row<'_>) -> rusqlite::Result<Pause> {
    Ok(Pause {
        id: row.get("id")?,
        request_id: RequestId(row.get("request_id")?),
        kind: column::kept(row, "kind", PauseKind::parse)?,
        asked_on: row.get("asked_on")?,
        reason: row.get("reason")?,
        proof: column::code_if_any(row, "proof")?,
        reminded_on: row.get("reminded_on")?,
        received_on: row.get("received_on")?,
    })
}
