//! How many contacts and records there are, kept by triggers beside the rows.

use domain::record::RecordKind;
use rusqlite::{Connection, named_params};

use super::column;
use crate::error::Result;

/// Returns how many contacts there are.
pub fn contacts(vault: &Connection) -> Result<u64> {
    Ok(vault
        .prepare_cached(OF)?
        .query_row(named_params! { ":what": "contact" }, |row| row.get("count"))?)
}

const OF: &str = "SELECT count FROM tally WHERE what = :what";

/// Returns how many records of each kind there are, in the order of the kinds.
pub fn records(vault: &Connection) -> Result<Vec<(RecordKind, u64)>> {
    let mut statement = vault.prepare_cached(RECORDS)?;
    let found = statement.query_map([], |row| {
        Ok((column::code::<RecordKind>(row, "what")?, row.get("count")?))
    })?;
    let mut counts: Vec<(RecordKind, u64)> = found.collect::<rusqlite::Result<_>>()?;
    counts.sort_by_key(|(kind, _)| *kind);
    Ok(counts)
}

const RECORDS: &str = "SELECT what, count FROM tally WHERE what <> 'contact'";
