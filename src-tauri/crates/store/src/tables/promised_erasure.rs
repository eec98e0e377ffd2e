//! Days on which erasure was promised in a letter: they win over the owner's longer rule, never over a floor, and are kept
//! without a preview (domain rule 2.1). A promise goes with the party it is about, and with nothing else.

use chrono::NaiveDate;
use domain::ids::{PartyId, RequestId};
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::error::Result;
use crate::tables::{deadline, party};

/// Promises that a party goes on a day, and recomputes its deadline. An earlier promise stands: the person has it in
/// writing.
pub fn promise(
    transaction: &Transaction<'_>,
    party_id: PartyId,
    erase_on: NaiveDate,
    request: RequestId,
) -> Result<()> {
    let Some(found) = party::find(transaction, party_id)? else {
        return Ok(());
    };
    transaction
        .prepare_cached(PROMISE)?
        .execute(named_params! {
            ":party_id": party_id.0,
            ":erase_on": erase_on,
            ":request_id": request.0,
        })?;
    deadline::recompute_record(transaction, found.record_id)
}

const PROMISE: &str = "
    INSERT INTO promised_erasure (party_id, erase_on, request_id) VALUES (:party_id, :erase_on, :request_id)
    ON CONFLICT (party_id) DO UPDATE SET erase_on = excluded.erase_on, request_id = excluded.request_id
    WHERE excluded.erase_on < erase_on
";

/// Returns the day on which a party was promised to go; none where nothing was promised.
pub fn of_party(vault: &Connection, party_id: PartyId) -> Result<Option<NaiveDate>> {
    Ok(vault
        .prepare_cached(OF_PARTY)?
        .query_row(named_params! { ":party_id": party_id.0 }, |row| {
            row.get("erase_on")
        })
        .optional()?)
}

const OF_PARTY: &str = "SELECT erase_on FROM promised_erasure WHERE party_id = :party_id";
