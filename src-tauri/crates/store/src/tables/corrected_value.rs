//! What stood there before a correction, for a year (art. 16): then it goes by itself.

use chrono::{Months, NaiveDate};
use domain::ids::{ContactId, PartyId, RectificationId};
use domain::rectification::RectifiablePart;
use rusqlite::{Connection, Transaction, named_params};
use uuid::Uuid;

use super::column;
use crate::error::Result;

/// How long an old value stays, in calendar months (P1Y).
pub const OLD_VALUE_KEPT_MONTHS: u32 = 12;

/// What stood there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectedValue {
    /// Which correction.
    pub rectification_id: RectificationId,
    /// Whose card.
    pub contact_id: ContactId,
    /// The person's part in a record, where it is one.
    pub party_id: Option<PartyId>,
    /// Which part.
    pub part: RectifiablePart,
    /// What it said.
    pub old_value: String,
}

/// Keeps what stood there before a correction of `today`.
pub fn keep(
    transaction: &Transaction<'_>,
    id: Uuid,
    value: &CorrectedValue,
    today: NaiveDate,
) -> Result<()> {
    let gone_on = today
        .checked_add_months(Months::new(OLD_VALUE_KEPT_MONTHS))
        .unwrap_or(today);
    transaction.prepare_cached(KEEP)?.execute(named_params! {
        ":id": id,
        ":rectification_id": value.rectification_id.0,
        ":contact_id": value.contact_id.0,
        ":party_id": value.party_id.map(|id| id.0),
        ":part": value.part.as_str(),
        ":old_value": value.old_value,
        ":gone_on": gone_on,
    })?;
    Ok(())
}

const KEEP: &str = "
    INSERT INTO corrected_value (id, rectification_id, contact_id, party_id, part, old_value, gone_on)
    VALUES (:id, :rectification_id, :contact_id, :party_id, :part, :old_value, :gone_on)
";

/// Returns what stood there before a correction.
pub fn of_rectification(
    vault: &Connection,
    id: RectificationId,
) -> Result<Vec<(RectifiablePart, String)>> {
    let mut statement = vault.prepare_cached(OF_RECTIFICATION)?;
    let found = statement.query_map(named_params! { ":id": id.0 }, |row| {
        Ok((column::code(row, "part")?, row.get("old_value")?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RECTIFICATION: &str =
    "SELECT part, old_value FROM corrected_value WHERE rectification_id = :id";

/// Returns how many old values go on `today` or should have gone before.
pub fn expired(vault: &Connection, today: NaiveDate) -> Result<u64> {
    Ok(vault
        .prepare_cached(EXPIRED)?
        .query_row(named_params! { ":today": today }, |row| {
            row.get("old_values")
        })?)
}

const EXPIRED: &str = "SELECT count(*) AS old_values FROM corrected_value WHERE gone_on <= :today";

/// Removes the old values that go on `today` or should have gone before, and returns how many went.
pub fn expire(transaction: &Transaction<'_>, today: NaiveDate) -> Result<u64> {
    let gone = transaction
        .prepare_cached(EXPIRE)?
        .execute(named_params! { ":today": today })?;
    Ok(gone as u64)
}

const EXPIRE: &str = "DELETE FROM corrected_value WHERE gone_on <= :today";
