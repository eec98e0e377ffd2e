//! Data that a person takes along (art. 20): when they were prepared, and to whom they were sent on request.

use chrono::NaiveDate;
use domain::ids::RequestId;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::error::Result;

/// How far the data of a request are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portability {
    /// The day on which the data were prepared.
    pub prepared_on: NaiveDate,
    /// To which other controller they were sent (art. 20(2)); empty where they went to the person alone.
    pub receiver: String,
    /// The day on which they were sent there.
    pub sent_on: Option<NaiveDate>,
    /// The day on which who got them said that they had come.
    pub confirmed_on: Option<NaiveDate>,
}

/// Notes how far the data of a request are, in place of what was noted before.
pub fn save(
    transaction: &Transaction<'_>,
    request: RequestId,
    portability: &Portability,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":request_id": request.0,
        ":prepared_on": portability.prepared_on,
        ":receiver": portability.receiver,
        ":sent_on": portability.sent_on,
        ":confirmed_on": portability.confirmed_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO portability (request_id, prepared_on, receiver, sent_on, confirmed_on)
    VALUES (:request_id, :prepared_on, :receiver, :sent_on, :confirmed_on)
    ON CONFLICT (request_id) DO UPDATE
    SET prepared_on = excluded.prepared_on, receiver = excluded.receiver, sent_on = excluded.sent_on,
        confirmed_on = excluded.confirmed_on
";

/// Returns how far the data of a request are; none where they were not prepared.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Option<Portability>> {
    Ok(vault
        .prepare_cached(OF_REQUEST)?
        .query_row(named_params! { ":request_id": request.0 }, read)
        .optional()?)
}

const OF_REQUEST: &str = "SELECT prepared_on, receiver, sent_on, confirmed_on FROM portability WHERE request_id = :request_id";

/// Forgets how far the data of a request were: it was taken up again.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM portability WHERE request_id = :request_id";

fn read(row: &Row<'_>) -> rusqlite::Result<Portability> {
    Ok(Portability {
        prepared_on: row.get("prepared_on")?,
        receiver: row.get("receiver")?,
        sent_on: row.get("sent_on")?,
        confirmed_on: row.get("confirmed_on")?,
    })
}
