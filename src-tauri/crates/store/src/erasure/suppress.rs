//! Suppress, then delete: who unsubscribed is not to come back by the next import (T08, domain.md A02 and A20).

use chrono::NaiveDate;
use domain::record::RecordKind;
use rusqlite::{Transaction, named_params};

use super::Plan;
use crate::error::Result;
use crate::ledger::{CategoryCode, LedgerEntry, LedgerKind};
use crate::randomness::Randomness;
use crate::tables::id_list;
use crate::tables::suppression::{self, Suppression, SuppressionReason};

/// Returns the one spelling in which e-mail addresses are compared; nothing for what is no address.
pub type Spelling = fn(&str) -> Option<String>;

/// Puts the addresses of the newsletters that were unsubscribed and go now onto the list, and returns what the ledger
/// keeps of it.
pub(super) fn unsubscribed(
    transaction: &Transaction<'_>,
    plan: &Plan,
    spelling: Spelling,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let addresses = addresses(transaction, plan)?;
    let mut entries = Vec::new();
    for (address, since) in addresses {
        let Some(address) = spelling(&address) else {
            continue;
        };
        let key = suppression::make_hash_key(transaction, randomness)?;
        let hash = key.hash(&address);
        suppression::add(
            transaction,
            &Suppression {
                id: randomness.id()?,
                hash,
                reason: SuppressionReason::Unsubscribed,
                since,
            },
        )?;
        entries.push(LedgerEntry {
            id: randomness.id()?,
            kind: LedgerKind::Suppression,
            category: CategoryCode::parse(RecordKind::Subscription.as_str())?,
            count: 1,
            rule: None,
            records: Vec::new(),
            keyed_hash: Some(hash),
        });
    }
    Ok(entries)
}

fn addresses(transaction: &Transaction<'_>, plan: &Plan) -> Result<Vec<(String, NaiveDate)>> {
    let subscriptions = plan
        .parties
        .iter()
        .filter(|party| party.record_goes && party.kind == RecordKind::Subscription);
    let ids = id_list::of(subscriptions.map(|party| party.record_id.0));
    let mut statement = transaction.prepare_cached(ADDRESSES)?;
    let found = statement.query_map(named_params! { ":ids": ids }, |row| {
        Ok((row.get("address")?, row.get("unsubscribed_on")?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

// A subscription without an address of its own was sent to the person's addresses.
const ADDRESSES: &str = "
    WITH gone AS (
        SELECT record_id, address, unsubscribed_on FROM subscription
        WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids)) AND unsubscribed_on IS NOT NULL)
    SELECT address, unsubscribed_on FROM gone WHERE address <> ''
    UNION
    SELECT contact_point.value, gone.unsubscribed_on
    FROM gone
    JOIN party ON party.record_id = gone.record_id
    JOIN contact_point ON contact_point.contact_id = party.contact_id AND contact_point.kind = 'email'
    WHERE gone.address = ''
";
