//! A use that stops at once (art. 21(2) and 7(3)): addresses go onto the list of those who are not to be approached before
//! anything ends (T08), and the ledger has both before the vault commits. What ended is erased afterwards by a run, which
//! a hold can put off; the stopping never waits.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::ids::{ContactId, PartyId, RecordId, RequestId};
use domain::record::RecordKind;
use rusqlite::{Connection, Transaction, named_params};
use uuid::Uuid;

use super::act::CONTACTS;
use super::suppress::{Put, Spellings, Suppressed, put_on_list};
use crate::error::Result;
use crate::ledger::{CategoryCode, ENTRY_RECORDS_MAX, LedgerEntry, LedgerKind};
use crate::randomness::Randomness;
use crate::tables::suppression::SuppressionReason;
use crate::tables::{column, deadline, id_list, marketing_objection};

/// Why a use stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopCause {
    /// Somebody objected to direct marketing (art. 21(2)).
    Objection,
    /// Somebody withdrew a consent (art. 7(3)).
    Withdrawal,
}

impl StopCause {
    const fn reason(self) -> SuppressionReason {
        match self {
            StopCause::Objection => SuppressionReason::Objection,
            StopCause::Withdrawal => SuppressionReason::Unsubscribed,
        }
    }

    const fn kept(self) -> LedgerKind {
        match self {
            StopCause::Objection => LedgerKind::Objection,
            StopCause::Withdrawal => LedgerKind::Withdrawal,
        }
    }
}

/// What stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopOrder {
    /// Why.
    pub cause: StopCause,
    /// Addresses and numbers in the one spelling in which they are compared.
    pub spelled: BTreeSet<String>,
    /// Parties of newsletters and of technical data whose use stops.
    pub parties: Vec<PartyId>,
    /// Cards that are used for no advertising any more.
    pub cards: Vec<ContactId>,
    /// The day from which.
    pub on: NaiveDate,
}

/// Stops a use in the given transaction, and returns what the ledger must have before the vault commits. What is on the
/// list or has ended already stays as it was, so that a second order changes nothing.
pub fn stop(
    transaction: &Transaction<'_>,
    order: &StopOrder,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let mut suppressed = Suppressed::default();
    let put = Put {
        reason: order.cause.reason(),
        since: order.on,
        category: CONTACTS,
    };
    for spelled in &order.spelled {
        put_on_list(transaction, spelled, put, &mut suppressed, randomness)?;
    }
    let mut entries = suppressed.entries;
    end_newsletters(transaction, &order.parties, order.on)?;
    for (kind, parties) in by_kind(transaction, &order.parties)? {
        let ids: Vec<Uuid> = parties.iter().map(|party| party.0).collect();
        tell_ledger(&mut entries, order.cause, kind.as_str(), &ids, randomness)?;
    }
    let mut marked = Vec::new();
    for card in &order.cards {
        if marketing_objection::mark(transaction, *card, order.on)? {
            marked.push(card.0);
        }
    }
    tell_ledger(&mut entries, order.cause, CONTACTS, &marked, randomness)?;
    Ok(entries)
}

fn tell_ledger(
    entries: &mut Vec<LedgerEntry>,
    cause: StopCause,
    category: &str,
    ids: &[Uuid],
    randomness: &mut dyn Randomness,
) -> Result<()> {
    for part in ids.chunks(ENTRY_RECORDS_MAX) {
        entries.push(LedgerEntry {
            id: randomness.id()?,
            kind: cause.kept(),
            category: CategoryCode::parse(category)?,
            count: part.len() as u32,
            rule: None,
            records: part.to_vec(),
            keyed_hash: None,
        });
    }
    Ok(())
}

fn end_newsletters(
    transaction: &Transaction<'_>,
    parties: &[PartyId],
    on: NaiveDate,
) -> Result<()> {
    let ids = id_list::of(parties.iter().map(|party| party.0));
    let mut statement = transaction.prepare_cached(END_NEWSLETTERS)?;
    let ended = statement.query_map(named_params! { ":ids": ids, ":on": on }, |row| {
        row.get("record_id").map(RecordId)
    })?;
    let ended: Vec<RecordId> = ended.collect::<rusqlite::Result<_>>()?;
    for record in ended {
        deadline::recompute_record(transaction, record)?;
    }
    Ok(())
}

const END_NEWSLETTERS: &str = "
    UPDATE subscription SET unsubscribed_on = max(:on, subscribed_on)
    WHERE unsubscribed_on IS NULL AND record_id IN (
        SELECT record_id FROM party WHERE id IN (SELECT unhex(value) FROM json_each(:ids)))
    RETURNING record_id
";

fn by_kind(
    transaction: &Transaction<'_>,
    parties: &[PartyId],
) -> Result<BTreeMap<RecordKind, Vec<PartyId>>> {
    let ids = id_list::of(parties.iter().map(|party| party.0));
    let mut statement = transaction.prepare_cached(KINDS)?;
    let mut found = statement.query(named_params! { ":ids": ids })?;
    let mut kinds: BTreeMap<RecordKind, Vec<PartyId>> = BTreeMap::new();
    while let Some(row) = found.next()? {
        let party = PartyId(row.get("id")?);
        kinds
            .entry(column::code(row, "kind")?)
            .or_default()
            .push(party);
    }
    Ok(kinds)
}

const KINDS: &str = "
    SELECT party.id, record.kind FROM party JOIN record ON record.id = party.record_id
    WHERE party.id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY party.id
";

/// A newsletter that goes to one of the addresses that somebody gave, on whosever card it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NewsletterAt {
    /// The party.
    pub party_id: PartyId,
    /// Whose card.
    pub contact_id: ContactId,
}

/// Returns the newsletters that go to one of the addresses now. The addresses are in the one spelling; those in the
/// vault are as they were written, so that all of them are looked at.
pub fn newsletters_at(
    vault: &Connection,
    spelled: &BTreeSet<String>,
    spellings: Spellings,
) -> Result<BTreeSet<NewsletterAt>> {
    let mut newsletters = BTreeSet::new();
    if spelled.is_empty() {
        return Ok(newsletters);
    }
    let mut statement = vault.prepare_cached(NEWSLETTERS)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let address: String = row.get("address")?;
        if (spellings.email)(&address).is_some_and(|one| spelled.contains(&one)) {
            newsletters.insert(NewsletterAt {
                party_id: PartyId(row.get("party_id")?),
                contact_id: ContactId(row.get("contact_id")?),
            });
        }
    }
    Ok(newsletters)
}

// A newsletter without an address of its own goes to the addresses of the card.
const NEWSLETTERS: &str = "
    SELECT party.id AS party_id, party.contact_id, subscription.address
    FROM subscription JOIN party ON party.record_id = subscription.record_id
    WHERE subscription.unsubscribed_on IS NULL AND subscription.address <> ''
    UNION ALL
    SELECT party.id, party.contact_id, contact_point.value
    FROM subscription
    JOIN party ON party.record_id = subscription.record_id
    JOIN contact_point ON contact_point.contact_id = party.contact_id AND contact_point.kind = 'email'
    WHERE subscription.unsubscribed_on IS NULL AND subscription.address = ''
";

/// Returns what a request stopped and is still here, as a hold keeps it.
pub fn stopped_by(vault: &Connection, request: RequestId) -> Result<Vec<NewsletterAt>> {
    let mut statement = vault.prepare_cached(STOPPED_BY)?;
    let found = statement.query_map(named_params! { ":request_id": request.0 }, |row| {
        Ok(NewsletterAt {
            party_id: PartyId(row.get("party_id")?),
            contact_id: ContactId(row.get("contact_id")?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const STOPPED_BY: &str = "
    SELECT d.party_id, party.contact_id
    FROM request_decision AS d JOIN party ON party.id = d.party_id WHERE d.request_id = :request_id
";
