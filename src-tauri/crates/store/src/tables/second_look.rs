//! Looking a second time before the decisions on a request are fixed, where the person who asks is the counter-party of a
//! client in a case file (domain.md T25).

use chrono::NaiveDate;
use domain::ids::{RecordId, RequestId};
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::error::Result;

/// The most case files that are named.
pub const OPPOSED_MAX: u32 = 50;

/// What somebody weighed who looked a second time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondLook {
    /// In words; empty once the file is closed.
    pub words: String,
    /// When.
    pub looked_on: NaiveDate,
}

/// A case file in which the person stands against a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpposedCase {
    /// Which.
    pub record_id: RecordId,
    /// What it is called.
    pub title: String,
    /// The client's name.
    pub client: String,
}

/// Notes it; a second time replaces the first.
pub fn save(transaction: &Transaction<'_>, request: RequestId, look: &SecondLook) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":request_id": request.0,
        ":words": look.words,
        ":looked_on": look.looked_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO second_look (request_id, words, looked_on) VALUES (:request_id, :words, :looked_on)
    ON CONFLICT (request_id) DO UPDATE SET words = excluded.words, looked_on = excluded.looked_on
";

/// Returns it; none while nobody looked.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Option<SecondLook>> {
    Ok(vault
        .prepare_cached(OF_REQUEST)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            Ok(SecondLook {
                words: row.get("words")?,
                looked_on: row.get("looked_on")?,
            })
        })
        .optional()?)
}

const OF_REQUEST: &str = "SELECT words, looked_on FROM second_look WHERE request_id = :request_id";

/// Forgets it: the request was taken up again.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM second_look WHERE request_id = :request_id";

/// Returns the case files in which somebody who a request is about stands against a client who is somebody else, at most
/// [`OPPOSED_MAX`].
pub fn opposed(vault: &Connection, request: RequestId) -> Result<Vec<OpposedCase>> {
    let mut statement = vault.prepare_cached(OPPOSED)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": OPPOSED_MAX },
        |row| {
            Ok(OpposedCase {
                record_id: RecordId(row.get("record_id")?),
                title: row.get("title")?,
                client: row.get("client")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OPPOSED: &str = "
    SELECT f.record_id, f.title, min(c.display_name) AS client
    FROM request_person AS who
        JOIN party AS own ON own.contact_id = who.contact_id
        JOIN activity AS theirs ON theirs.id = own.activity_id AND theirs.code = 'a08'
        JOIN case_file AS f ON f.record_id = own.record_id
        JOIN party AS other ON other.record_id = own.record_id
        JOIN activity AS clients ON clients.id = other.activity_id AND clients.code = 'a07'
        JOIN contact AS c ON c.id = other.contact_id
    WHERE who.request_id = :request_id
        AND other.contact_id NOT IN (SELECT contact_id FROM request_person WHERE request_id = :request_id)
    GROUP BY f.record_id, f.title ORDER BY f.title, f.record_id LIMIT :rows
";
