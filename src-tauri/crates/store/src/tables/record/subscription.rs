//! A newsletter subscription with the ground on which it stands.

use domain::ids::{ConsentTextId, RecordId};
use domain::paper::{RecordFields, Subscription};
use domain::subscription::{Consent, Sale, SubscriptionGround};
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use super::{Papers, read_papers};
use crate::error::Result;
use crate::tables::column;

/// Writes the fields of a newsletter subscription, new or changed.
pub(super) fn save(
    transaction: &Transaction<'_>,
    id: RecordId,
    paper: &Subscription,
) -> Result<()> {
    let (consent, sale) = match &paper.ground {
        Some(SubscriptionGround::Consent(consent)) => (Some(consent), None),
        Some(SubscriptionGround::Sale(sale)) => (None, Some(sale)),
        None => (None, None),
    };
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":audience": paper.audience.as_str(),
        ":address": paper.address,
        ":subscribed_on": paper.subscribed_on,
        ":unsubscribed_on": paper.unsubscribed_on,
        ":ground": paper.ground.as_ref().map(|ground| ground.kind().as_str()),
        ":consent_text_id": consent.and_then(|one| one.text_id).map(|id| id.0),
        ":consent_given_on": consent.map(|one| one.given_on),
        ":consent_given_at": consent.and_then(|one| one.given_at.as_deref()),
        ":consent_channel": consent.map(|one| one.channel.as_str()),
        ":consent_given_by": consent.map(|one| one.given_by.as_str()),
        ":consent_proof": consent.map_or("", |one| one.proof.as_str()),
        ":consent_confirmed_on": consent.and_then(|one| one.confirmed_on),
        ":sale_record_id": sale.map(|one| one.record_id.0),
        ":sold_on": sale.map(|one| one.sold_on),
        ":opt_out_text_id": sale.and_then(|one| one.opt_out_text_id).map(|id| id.0),
        ":similar_service": sale.is_some_and(|one| one.similar_service),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO subscription
        (record_id, audience, address, subscribed_on, unsubscribed_on, ground, consent_text_id, consent_given_on,
         consent_given_at, consent_channel, consent_given_by, consent_proof, consent_confirmed_on, sale_record_id,
         sold_on, opt_out_text_id, similar_service)
    VALUES
        (:record_id, :audience, :address, :subscribed_on, :unsubscribed_on, :ground, :consent_text_id,
         :consent_given_on, :consent_given_at, :consent_channel, :consent_given_by, :consent_proof,
         :consent_confirmed_on, :sale_record_id, :sold_on, :opt_out_text_id, :similar_service)
    ON CONFLICT (record_id) DO UPDATE SET
        audience = excluded.audience, address = excluded.address, subscribed_on = excluded.subscribed_on,
        unsubscribed_on = excluded.unsubscribed_on, ground = excluded.ground,
        consent_text_id = excluded.consent_text_id, consent_given_on = excluded.consent_given_on,
        consent_given_at = excluded.consent_given_at, consent_channel = excluded.consent_channel,
        consent_given_by = excluded.consent_given_by, consent_proof = excluded.consent_proof,
        consent_confirmed_on = excluded.consent_confirmed_on, sale_record_id = excluded.sale_record_id,
        sold_on = excluded.sold_on, opt_out_text_id = excluded.opt_out_text_id,
        similar_service = excluded.similar_service
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::Subscription(read_subscription(row)?))
    })
}

const READ: &str = "
    SELECT
        record_id, audience, address, subscribed_on, unsubscribed_on, ground, consent_text_id, consent_given_on,
        consent_given_at, consent_channel, consent_given_by, consent_proof, consent_confirmed_on, sale_record_id,
        sold_on, opt_out_text_id, similar_service
    FROM subscription WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";

/// Reads a subscription from a row with all columns of its table.
pub(in crate::tables) fn read_subscription(row: &Row<'_>) -> rusqlite::Result<Subscription> {
    let text_id = |column: &str| {
        Ok(row.get::<_, Option<Uuid>>(column)?.map(ConsentTextId)) as rusqlite::Result<_>
    };
    let given_on: Option<chrono::NaiveDate> = row.get("consent_given_on")?;
    let sale_id: Option<Uuid> = row.get("sale_record_id")?;
    let ground = match (given_on, sale_id) {
        (Some(given_on), _) => Some(SubscriptionGround::Consent(Consent {
            text_id: text_id("consent_text_id")?,
            given_on,
            given_at: row.get("consent_given_at")?,
            channel: column::code(row, "consent_channel")?,
            given_by: column::code(row, "consent_given_by")?,
            proof: row.get("consent_proof")?,
            confirmed_on: row.get("consent_confirmed_on")?,
        })),
        (None, Some(record_id)) => Some(SubscriptionGround::Sale(Sale {
            record_id: RecordId(record_id),
            sold_on: row.get("sold_on")?,
            opt_out_text_id: text_id("opt_out_text_id")?,
            similar_service: row.get("similar_service")?,
        })),
        (None, None) => None,
    };
    Ok(Subscription {
        audience: column::code(row, "audience")?,
        address: row.get("address")?,
        subscribed_on: row.get("subscribed_on")?,
        ground,
        unsubscribed_on: row.get("unsubscribed_on")?,
    })
}
