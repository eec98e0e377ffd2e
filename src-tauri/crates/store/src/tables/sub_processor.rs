//! Who works for a processor in its turn (art. 28(2) and (4)).

use chrono::NaiveDate;
use domain::ids::RecipientId;
use rusqlite::{Connection, Transaction, named_params};

use crate::error::Result;

/// The most that are kept of one processor.
pub const SUB_PROCESSORS_MAX: usize = 100;

/// Somebody who works for a processor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubProcessor {
    /// The name.
    pub name: String,
    /// The countries where data go, in words; empty where that is not known.
    pub country: String,
    /// When that was last looked up.
    pub checked_on: Option<NaiveDate>,
}

/// Keeps who works for a processor, in this order and in place of those before.
pub fn replace(
    transaction: &Transaction<'_>,
    recipient: RecipientId,
    each: &[SubProcessor],
) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":recipient_id": recipient.0 })?;
    let mut statement = transaction.prepare_cached(ADD)?;
    for (place, one) in each.iter().enumerate() {
        statement.execute(named_params! {
            ":recipient_id": recipient.0,
            ":place": place,
            ":name": one.name,
            ":country": one.country,
            ":checked_on": one.checked_on,
        })?;
    }
    Ok(())
}

const FORGET: &str = "DELETE FROM sub_processor WHERE recipient_id = :recipient_id";
const ADD: &str = "
    INSERT INTO sub_processor (recipient_id, place, name, country, checked_on)
    VALUES (:recipient_id, :place, :name, :country, :checked_on)
";

/// Returns who works for a processor.
pub fn of(vault: &Connection, recipient: RecipientId) -> Result<Vec<SubProcessor>> {
    let mut statement = vault.prepare_cached(OF)?;
    let found = statement.query_map(named_params! { ":recipient_id": recipient.0 }, |row| {
        Ok(SubProcessor {
            name: row.get("name")?,
            country: row.get("country")?,
            checked_on: row.get("checked_on")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF: &str = "
    SELECT name, country, checked_on FROM sub_processor WHERE recipient_id = :recipient_id ORDER BY place
";
