//! With what a person was looked for, and which records that were found so are not about them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::ids::{RecordId, RequestId};
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::error::Result;

/// Notes with what a person was looked for, as the caller writes it down (JSON), and when.
pub fn save_keys(
    transaction: &Transaction<'_>,
    request: RequestId,
    keys: &str,
    searched_on: NaiveDate,
) -> Result<()> {
    transaction
        .prepare_cached(SAVE_KEYS)?
        .execute(named_params! {
            ":request_id": request.0,
            ":keys": keys,
            ":searched_on": searched_on,
        })?;
    Ok(())
}

const SAVE_KEYS: &str = "
    INSERT INTO request_search (request_id, keys, searched_on) VALUES (:request_id, :keys, :searched_on)
    ON CONFLICT (request_id) DO UPDATE SET keys = excluded.keys, searched_on = excluded.searched_on
";

/// Returns with what a person was looked for last, and when.
pub fn keys(vault: &Connection, request: RequestId) -> Result<Option<(String, NaiveDate)>> {
    Ok(vault
        .prepare_cached(KEYS)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            Ok((row.get("keys")?, row.get("searched_on")?))
        })
        .optional()?)
}

const KEYS: &str = "SELECT keys, searched_on FROM request_search WHERE request_id = :request_id";

/// Notes that a record is not about the person.
pub fn set_aside(
    transaction: &Transaction<'_>,
    request: RequestId,
    record: RecordId,
    judged_on: NaiveDate,
) -> Result<()> {
    transaction
        .prepare_cached(SET_ASIDE)?
        .execute(named_params! {
            ":request_id": request.0,
            ":record_id": record.0,
            ":judged_on": judged_on,
        })?;
    Ok(())
}

const SET_ASIDE: &str = "
    INSERT INTO request_record (request_id, record_id, judged_on) VALUES (:request_id, :record_id, :judged_on)
    ON CONFLICT (request_id, record_id) DO NOTHING
";

/// Returns the records that are not about the person.
pub fn aside(vault: &Connection, request: RequestId) -> Result<BTreeSet<RecordId>> {
    let mut statement = vault.prepare_cached(ASIDE)?;
    let found = statement.query_map(named_params! { ":request_id": request.0 }, |row| {
        row.get("record_id").map(RecordId)
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ASIDE: &str = "SELECT record_id FROM request_record WHERE request_id = :request_id";
