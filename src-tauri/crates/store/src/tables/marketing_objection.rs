//! Whose card is used for no advertising any more, on whatever channel (art. 21(3)). It goes with the card; the list of
//! keyed hashes stays.

use chrono::NaiveDate;
use domain::ids::ContactId;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::error::Result;

/// Marks a card; a mark that it has already stays, and says whether it is new.
pub fn mark(transaction: &Transaction<'_>, contact: ContactId, on: NaiveDate) -> Result<bool> {
    let marked = transaction
        .prepare_cached(MARK)?
        .execute(named_params! { ":contact_id": contact.0, ":objected_on": on })?;
    Ok(marked == 1)
}

const MARK: &str = "
    INSERT INTO marketing_objection (contact_id, objected_on)
    SELECT id, :objected_on FROM contact WHERE id = :contact_id
    ON CONFLICT (contact_id) DO NOTHING
";

/// Returns since when a card is used for no advertising any more; none where nobody objected.
pub fn since(vault: &Connection, contact: ContactId) -> Result<Option<NaiveDate>> {
    Ok(vault
        .prepare_cached(SINCE)?
        .query_row(named_params! { ":contact_id": contact.0 }, |row| {
            row.get("objected_on")
        })
        .optional()?)
}

const SINCE: &str = "SELECT objected_on FROM marketing_objection WHERE contact_id = :contact_id";
