//! Suppress, then delete: who unsubscribed is not to come back by the next import (T08, domain.md A02 and A20).

use chrono::NaiveDate;
use domain::ids::RecordId;
use domain::record::RecordKind;
use rusqlite::{Transaction, named_params};
use uuid::Uuid;

use super::Plan;
use crate::error::Result;
use crate::ledger::{CategoryCode, LedgerEntry, LedgerKind};
use crate::randomness::Randomness;
use crate::tables::id_list;
use crate::tables::suppression::{self, Suppression, SuppressionReason};

/// Returns the one spelling in which e-mail addresses are compared; nothing for what is no address.
pub type Spelling = fn(&str) -> Option<String>;

/// What was put on the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suppressed {
    /// The rows that were not there yet.
    pub added: Vec<Uuid>,
    /// What the ledger keeps of it.
    pub entries: Vec<LedgerEntry>,
}

/// Puts the address of a newsletter that was unsubscribed onto the list: use stops at once, whenever the erasure comes.
pub fn subscription(
    transaction: &Transaction<'_>,
    record: RecordId,
    spelling: Spelling,
    randomness: &mut dyn Randomness,
) -> Result<Suppressed> {
    subscriptions(transaction, &[record], spelling, randomness)
}

/// Puts the addresses of the newsletters that were unsubscribed and go now onto the list, and returns what the ledger
/// keeps of it.
pub(super) fn unsubscribed(
    transaction: &Transaction<'_>,
    plan: &Plan,
    spelling: Spelling,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let going: Vec<RecordId> = plan
        .parties
        .iter()
        .filter(|party| party.record_goes && party.kind == RecordKind::Subscription)
        .map(|party| party.record_id)
        .collect();
    Ok(subscriptions(transaction, &going, spelling, randomness)?.entries)
}

fn subscriptions(
    transaction: &Transaction<'_>,
    records: &[RecordId],
    spelling: Spelling,
    randomness: &mut dyn Randomness,
) -> Result<Suppressed> {
    let mut suppressed = Suppressed::default();
    for (address, since) in addresses(transaction, records)? {
        let Some(address) = spelling(&address) else {
            continue;
        };
        let key = suppression::make_hash_key(transaction, randomness)?;
        let hash = key.hash(&address);
        let row = Suppression {
            id: randomness.id()?,
            hash,
            reason: SuppressionReason::Unsubscribed,
            since,
        };
        if suppression::add(transaction, &row)? {
            suppressed.added.push(row.id);
        }
        suppressed.entries.push(LedgerEntry {
            id: randomness.id()?,
            kind: LedgerKind::Suppression,
            category: CategoryCode::parse(RecordKind::Subscription.as_str())?,
            count: 1,
            rule: None,
            records: Vec::new(),
            keyed_hash: Some(hash),
        });
    }
    Ok(suppressed)
}

fn addresses(
    transaction: &Transaction<'_>,
    records: &[RecordId],
) -> Result<Vec<(String, NaiveDate)>> {
    let ids = id_list::of(records.iter().map(|record| record.0));
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
