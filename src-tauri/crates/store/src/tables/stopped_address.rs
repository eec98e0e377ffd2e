//! The addresses and numbers at which a request stops a use (art. 21(2) and 7(3)). While the file is open it has them in
//! words; once it is closed only how many there were, by channel.

use chrono::NaiveDate;
use domain::ids::RequestId;
use rusqlite::{Connection, Transaction, named_params};
use uuid::Uuid;

use crate::closed_set::closed_set;
use crate::error::Result;
use crate::tables::column;

/// The most addresses and numbers of one request.
pub const STOPPED_ADDRESSES_MAX: u32 = 100;

closed_set! {
    /// By what an address or number is reached.
    pub enum StopChannel {
        /// E-mail.
        Email = "email",
        /// Calls, text messages and WhatsApp.
        Telephone = "telephone",
    }
}

/// An address or number of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoppedAddress {
    /// Its id.
    pub id: Uuid,
    /// By what it is reached.
    pub channel: StopChannel,
    /// As it was written; empty once the file was closed.
    pub value: String,
    /// Since when it is on the list of those who are not to be approached; none while it waits.
    pub stopped_on: Option<NaiveDate>,
}

/// Adds an address.
pub fn add(
    transaction: &Transaction<'_>,
    request: RequestId,
    address: &StoppedAddress,
) -> Result<()> {
    transaction.prepare_cached(ADD)?.execute(named_params! {
        ":id": address.id,
        ":request_id": request.0,
        ":channel": address.channel.code(),
        ":value": address.value,
        ":stopped_on": address.stopped_on,
    })?;
    Ok(())
}

const ADD: &str = "
    INSERT INTO stopped_address (id, request_id, channel, value, stopped_on)
    VALUES (:id, :request_id, :channel, :value, :stopped_on)
    ON CONFLICT (id) DO UPDATE SET stopped_on = excluded.stopped_on
";

/// Takes an address out that nothing was stopped at yet; says whether it was there.
pub fn take_out(transaction: &Transaction<'_>, request: RequestId, id: Uuid) -> Result<bool> {
    let gone = transaction
        .prepare_cached(TAKE_OUT)?
        .execute(named_params! { ":id": id, ":request_id": request.0 })?;
    Ok(gone == 1)
}

const TAKE_OUT: &str = "
    DELETE FROM stopped_address WHERE id = :id AND request_id = :request_id AND stopped_on IS NULL
";

/// Returns the addresses of a request, by channel.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<StoppedAddress>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": STOPPED_ADDRESSES_MAX },
        |row| {
            Ok(StoppedAddress {
                id: row.get("id")?,
                channel: column::kept(row, "channel", StopChannel::parse)?,
                value: row.get("value")?,
                stopped_on: row.get("stopped_on")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = "
    SELECT id, channel, value, stopped_on FROM stopped_address
    WHERE request_id = :request_id ORDER BY channel, value, id LIMIT :rows
";
