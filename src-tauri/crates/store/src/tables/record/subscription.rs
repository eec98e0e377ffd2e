//! A newsletter subscription.

use domain::ids::RecordId;
use domain::paper::{RecordFields, Subscription};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers};
use crate::error::Result;
use crate::tables::column;

/// Writes the fields of a newsletter subscription, new or changed.
pub(super) fn save(
    transaction: &Transaction<'_>,
    id: RecordId,
    paper: &Subscription,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":audience": paper.audience.as_str(),
        ":address": paper.address,
        ":subscribed_on": paper.subscribed_on,
        ":consent_text": paper.consent_text,
        ":unsubscribed_on": paper.unsubscribed_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO subscription
        (record_id, audience, address, subscribed_on, consent_text, unsubscribed_on)
    VALUES
        (:record_id, :audience, :address, :subscribed_on, :consent_text, :unsubscribed_on)
    ON CONFLICT (record_id) DO UPDATE SET
        audience = excluded.audience, address = excluded.address, subscribed_on =
        excluded.subscribed_on, consent_text = excluded.consent_text, unsubscribed_on =
        excluded.unsubscribed_on
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::Subscription(Subscription {
            audience: column::code(row, "audience")?,
            address: row.get("address")?,
            subscribed_on: row.get("subscribed_on")?,
            consent_text: row.get("consent_text")?,
            unsubscribed_on: row.get("unsubscribed_on")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, audience, address, subscribed_on, consent_text, unsubscribed_on
    FROM subscription WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
