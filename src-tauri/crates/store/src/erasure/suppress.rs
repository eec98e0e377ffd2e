//! Suppress, then delete: who unsubscribed is not to come back by the next import (T08, domain.md A02 and A20).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::ids::{ConsentProofId, ContactId, RecordId, RequestId};
use domain::paper::Subscription;
use domain::record::RecordKind;
use domain::subscription::SubscriptionGround;
use rusqlite::{Transaction, named_params};
use uuid::Uuid;

use super::Plan;
use super::act::CONTACTS;
use crate::error::Result;
use crate::ledger::{CategoryCode, KeyedHash, LedgerEntry, LedgerKind};
use crate::randomness::Randomness;
use crate::tables::suppression::{self, Suppression, SuppressionReason};
use crate::tables::{consent_proof, deadline, id_list};

/// The one spelling in which addresses and numbers are compared; nothing for what is none.
#[derive(Debug, Clone, Copy)]
pub struct Spellings {
    /// Of an e-mail address.
    pub email: fn(&str) -> Option<String>,
    /// Of a telephone number.
    pub telephone: fn(&str) -> Option<String>,
}

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
    spellings: Spellings,
    randomness: &mut dyn Randomness,
) -> Result<Suppressed> {
    subscriptions(transaction, &[record], spellings, randomness)
}

/// Puts the addresses of the newsletters that were unsubscribed and go now onto the list, and returns what the ledger
/// keeps of it.
pub(super) fn unsubscribed(
    transaction: &Transaction<'_>,
    plan: &Plan,
    spellings: Spellings,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let going = going(plan);
    Ok(subscriptions(transaction, &going, spellings, randomness)?.entries)
}

fn going(plan: &Plan) -> Vec<RecordId> {
    let going: BTreeSet<RecordId> = plan
        .parties
        .iter()
        .filter(|party| party.record_goes && party.kind == RecordKind::Subscription)
        .map(|party| party.record_id)
        .collect();
    going.into_iter().collect()
}

/// Writes down what is left to prove the consent of the newsletters that go: the proof outlives the address, which it
/// has as a keyed hash only (art. 7(1); domain.md A21).
pub(super) fn keep_consent_proofs(
    transaction: &Transaction<'_>,
    plan: &Plan,
    today: NaiveDate,
    spellings: Spellings,
    randomness: &mut dyn Randomness,
) -> Result<()> {
    for record in going(plan) {
        let address: String = transaction
            .prepare_cached(OWN_ADDRESS)?
            .query_row(named_params! { ":id": record.0 }, |row| row.get("address"))?;
        let hash = match (spellings.email)(&address) {
            Some(spelled) => {
                Some(suppression::make_hash_key(transaction, randomness)?.hash(&spelled))
            }
            None => None,
        };
        let id = ConsentProofId(randomness.id()?);
        consent_proof::keep(transaction, id, record, hash, today)?;
    }
    Ok(())
}

const OWN_ADDRESS: &str = "SELECT address FROM subscription WHERE record_id = :id";

/// Takes addresses off the list that an edit put on it, and returns what the ledger keeps of that, so that a backup
/// that is restored does not put them on it again.
pub fn take_back(
    transaction: &Transaction<'_>,
    rows: &[Uuid],
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let mut entries = Vec::new();
    for row in rows {
        if let Some(hash) = suppression::take_back(transaction, *row)? {
            entries.push(entry(LedgerKind::SuppressionLifted, hash, randomness)?);
        }
    }
    Ok(entries)
}

/// Takes the address of a newsletter that was unsubscribed off the list where the person said yes again afterwards, with
/// its proof (T20). Who objected or asked to be erased stays on the list.
pub fn subscribed_again(
    transaction: &Transaction<'_>,
    paper: &Subscription,
    spellings: Spellings,
    randomness: &mut dyn Randomness,
) -> Result<(Vec<Suppression>, Vec<LedgerEntry>)> {
    let (Some(SubscriptionGround::Consent(consent)), None) = (&paper.ground, paper.unsubscribed_on)
    else {
        return Ok((Vec::new(), Vec::new()));
    };
    let (Some(address), Some(key)) = (
        (spellings.email)(&paper.address),
        suppression::hash_key(transaction)?,
    ) else {
        return Ok((Vec::new(), Vec::new()));
    };
    if !consent.is_proven() {
        return Ok((Vec::new(), Vec::new()));
    }
    let hash = key.hash(&address);
    let lifted = suppression::subscribed_again(transaction, hash, consent.given_on)?;
    let entries = match lifted {
        Some(_) => vec![entry(LedgerKind::SuppressionLifted, hash, randomness)?],
        None => Vec::new(),
    };
    Ok((lifted.into_iter().collect(), entries))
}

/// Puts rows back on the list, as the edit that took them off it was taken back, and returns what the ledger keeps.
pub fn put_back(
    transaction: &Transaction<'_>,
    rows: &[Suppression],
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let mut entries = Vec::new();
    for row in rows {
        suppression::add(transaction, row)?;
        entries.push(entry(LedgerKind::Suppression, row.hash, randomness)?);
    }
    Ok(entries)
}

/// Takes what goes with the file of a request off the list, and returns what the ledger keeps of that.
pub(super) fn go_with(
    transaction: &Transaction<'_>,
    request: RequestId,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    suppression::go_with(transaction, request)?
        .into_iter()
        .map(|hash| entry(LedgerKind::SuppressionLifted, hash, randomness))
        .collect()
}

fn entry(
    kind: LedgerKind,
    hash: KeyedHash,
    randomness: &mut dyn Randomness,
) -> Result<LedgerEntry> {
    Ok(LedgerEntry {
        id: randomness.id()?,
        kind,
        category: CategoryCode::parse(RecordKind::Subscription.as_str())?,
        count: 1,
        rule: None,
        records: Vec::new(),
        keyed_hash: Some(hash),
    })
}

fn subscriptions(
    transaction: &Transaction<'_>,
    records: &[RecordId],
    spellings: Spellings,
    randomness: &mut dyn Randomness,
) -> Result<Suppressed> {
    let mut suppressed = Suppressed::default();
    for (address, since) in addresses(transaction, records)? {
        let Some(address) = (spellings.email)(&address) else {
            continue;
        };
        let reason = SuppressionReason::Unsubscribed;
        let category = RecordKind::Subscription.as_str();
        let put = Put {
            reason,
            since,
            category,
        };
        put_on_list(transaction, &address, put, &mut suppressed, randomness)?;
    }
    Ok(suppressed)
}

/// Why an address comes onto the list, since when, and the ledger's category of it.
#[derive(Clone, Copy)]
pub(super) struct Put {
    pub(super) reason: SuppressionReason,
    pub(super) since: NaiveDate,
    pub(super) category: &'static str,
}

pub(super) fn put_on_list(
    transaction: &Transaction<'_>,
    spelled: &str,
    put: Put,
    suppressed: &mut Suppressed,
    randomness: &mut dyn Randomness,
) -> Result<KeyedHash> {
    let key = suppression::make_hash_key(transaction, randomness)?;
    let hash = key.hash(spelled);
    let row = Suppression {
        id: randomness.id()?,
        hash,
        reason: put.reason,
        since: put.since,
    };
    if suppression::add(transaction, &row)? {
        suppressed.added.push(row.id);
    }
    suppressed.entries.push(LedgerEntry {
        id: randomness.id()?,
        kind: LedgerKind::Suppression,
        category: CategoryCode::parse(put.category)?,
        count: 1,
        rule: None,
        records: Vec::new(),
        keyed_hash: Some(hash),
    });
    Ok(hash)
}

/// Puts every e-mail address and telephone number of a person who asked to be erased onto the list, and ends their
/// newsletters, whose addresses are never mailed again. Those of a request go with its file. Returns what the ledger keeps
/// of it.
pub(super) fn person(
    transaction: &Transaction<'_>,
    contact: ContactId,
    (since, request): (NaiveDate, Option<RequestId>),
    spellings: Spellings,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let mut spelled: BTreeSet<String> = BTreeSet::new();
    let mut statement = transaction.prepare_cached(OF_PERSON)?;
    let mut found = statement.query(named_params! { ":contact_id": contact.0 })?;
    while let Some(row) = found.next()? {
        let (is_address, value): (bool, String) = (row.get("is_address")?, row.get("value")?);
        let spelling = if is_address {
            spellings.email
        } else {
            spellings.telephone
        };
        spelled.extend(spelling(&value));
    }
    let mut suppressed = Suppressed::default();
    let put = Put {
        reason: SuppressionReason::ErasureRequest,
        since,
        category: CONTACTS,
    };
    for one in &spelled {
        let hash = put_on_list(transaction, one, put, &mut suppressed, randomness)?;
        if let Some(request) = request {
            suppression::tie(transaction, hash, request)?;
        }
    }
    let ended = end_newsletters(transaction, contact, since)?;
    suppressed
        .entries
        .extend(subscriptions(transaction, &ended, spellings, randomness)?.entries);
    Ok(suppressed.entries)
}

const OF_PERSON: &str = "
    SELECT kind = 'email' AS is_address, value FROM contact_point
    WHERE contact_id = :contact_id AND kind IN ('email', 'phone', 'whatsapp') AND value <> ''
    UNION
    SELECT 1, subscription.address
    FROM party JOIN subscription ON subscription.record_id = party.record_id
    WHERE party.contact_id = :contact_id AND subscription.address <> ''
";

/// Ends the newsletters of a person on a day, and returns which ended.
fn end_newsletters(
    transaction: &Transaction<'_>,
    contact: ContactId,
    on: NaiveDate,
) -> Result<Vec<RecordId>> {
    let mut statement = transaction.prepare_cached(END_NEWSLETTERS)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":on": on },
        |row| row.get("record_id").map(RecordId),
    )?;
    let ended: Vec<RecordId> = found.collect::<rusqlite::Result<_>>()?;
    for record in &ended {
        deadline::recompute_record(transaction, *record)?;
    }
    Ok(ended)
}

const END_NEWSLETTERS: &str = "
    UPDATE subscription SET unsubscribed_on = max(:on, subscribed_on)
    WHERE unsubscribed_on IS NULL
        AND record_id IN (SELECT record_id FROM party WHERE contact_id = :contact_id)
    RETURNING record_id
";

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
