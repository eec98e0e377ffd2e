//! Holds (blokkades): what keeps a contact's data, a record or a party past its day, and why (domain.md 2.4).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::hold::{HoldKind, HoldSpan, KeepGround, latest_review_date};
use domain::ids::{ContactId, HoldId, PartyId, RecordId, RequestId};
use domain::paper::Invoice;
use domain::record::InvoiceState;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::{column, deadline, id_list, party};
use crate::error::{Result, StoreError};

/// The most holds of one list.
pub const HOLDS_LISTED_MAX: u32 = 500;

/// What a hold is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoldScope {
    /// All that is kept of a contact.
    Contact(ContactId),
    /// One record, for all its parties.
    Record(RecordId),
    /// One party of a record.
    Party(PartyId),
}

/// A hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Which hold.
    pub id: HoldId,
    /// What kind.
    pub kind: HoldKind,
    /// The owner's ground; none where a request set it.
    pub ground: Option<KeepGround>,
    /// What it is about, in the owner's words.
    pub reason: String,
    /// Since when.
    pub set_on: NaiveDate,
    /// When it is looked at again.
    pub review_on: NaiveDate,
    /// The last day on which it holds; none while it is open.
    pub released_on: Option<NaiveDate>,
    /// On what.
    pub scope: HoldScope,
    /// The request that set it.
    pub request_id: Option<RequestId>,
}

/// Sets a hold and recomputes what it is on.
pub fn set(transaction: &Transaction<'_>, hold: &Hold) -> Result<()> {
    let (contact, record, party) = match hold.scope {
        HoldScope::Contact(id) => (Some(id.0), None, None),
        HoldScope::Record(id) => (None, Some(id.0), None),
        HoldScope::Party(id) => (None, None, Some(id.0)),
    };
    transaction.prepare_cached(SET)?.execute(named_params! {
        ":id": hold.id.0,
        ":kind": hold.kind.as_str(),
        ":ground": hold.ground.map(KeepGround::as_str),
        ":reason": hold.reason,
        ":set_on": hold.set_on,
        ":review_on": hold.review_on,
        ":released_on": hold.released_on,
        ":contact_id": contact,
        ":record_id": record,
        ":party_id": party,
        ":request_id": hold.request_id.map(|id| id.0),
    })?;
    recompute(transaction, hold.scope)
}

const SET: &str = "
    INSERT INTO hold
        (id, kind, ground, reason, set_on, review_on, released_on, contact_id, record_id, party_id, request_id)
    VALUES
        (:id, :kind, :ground, :reason, :set_on, :review_on, :released_on, :contact_id, :record_id, :party_id,
         :request_id)
";

fn recompute(transaction: &Transaction<'_>, scope: HoldScope) -> Result<()> {
    match scope {
        HoldScope::Contact(id) => deadline::recompute_contact(transaction, id),
        HoldScope::Record(id) => deadline::recompute_record(transaction, id),
        HoldScope::Party(id) => match party::find(transaction, id)? {
            Some(party) => deadline::recompute_record(transaction, party.record_id),
            None => Ok(()),
        },
    }
}

/// Lifts an open hold on a day and recomputes what it was on.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such hold, or it was lifted already.
pub fn release(transaction: &Transaction<'_>, id: HoldId, on: NaiveDate) -> Result<()> {
    let hold = find(transaction, id)?
        .filter(|hold| hold.released_on.is_none())
        .ok_or(StoreError::NotFound)?;
    transaction
        .prepare_cached(RELEASE)?
        .execute(named_params! { ":id": id.0, ":released_on": on.max(hold.set_on) })?;
    recompute(transaction, hold.scope)
}

const RELEASE: &str = "UPDATE hold SET released_on = :released_on WHERE id = :id";

/// Lifts the open holds by which a request protects its own answer, and returns how many there were; a restriction that
/// it placed goes on.
pub fn release_of_request(
    transaction: &Transaction<'_>,
    request: RequestId,
    on: NaiveDate,
) -> Result<u32> {
    let mut statement = transaction.prepare_cached(OPEN_OF_REQUEST)?;
    let found = statement.query_map(named_params! { ":request_id": request.0 }, |row| {
        row.get("id").map(HoldId)
    })?;
    let open: Vec<HoldId> = found.collect::<rusqlite::Result<_>>()?;
    let mut released = 0;
    for id in open {
        release(transaction, id, on)?;
        released += 1;
    }
    Ok(released)
}

const OPEN_OF_REQUEST: &str = "
    SELECT id FROM hold WHERE request_id = :request_id AND kind = 'open_request' AND released_on IS NULL
";

/// Lifts the open holds of a request on one contact.
pub fn release_of_request_on(
    transaction: &Transaction<'_>,
    request: RequestId,
    contact: ContactId,
    on: NaiveDate,
) -> Result<()> {
    let of_request = open_on_contact(transaction, contact)?
        .into_iter()
        .filter(|hold| hold.request_id == Some(request) && hold.kind == HoldKind::OpenRequest);
    for hold in of_request {
        release(transaction, hold.id, on)?;
    }
    Ok(())
}

/// Returns since when a request holds what it is about; none where it does not.
pub fn open_since(vault: &Connection, request: RequestId) -> Result<Option<NaiveDate>> {
    Ok(vault
        .prepare_cached(OPEN_SINCE)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            row.get("set_on")
        })
        .optional()?)
}

const OPEN_SINCE: &str = "
    SELECT set_on FROM hold WHERE request_id = :request_id AND kind = 'open_request' AND released_on IS NULL ORDER BY set_on LIMIT 1
";

/// Lets the hold of an invoice follow its state: an open one holds it, one that was paid, written off or credited
/// does so no longer (domain.md 2.4).
pub fn follow_invoice(
    transaction: &Transaction<'_>,
    record: RecordId,
    invoice: &Invoice,
    new_hold: HoldId,
    today: NaiveDate,
) -> Result<()> {
    let open: Option<HoldId> = transaction
        .prepare_cached(OPEN_OF_INVOICE)?
        .query_row(named_params! { ":record_id": record.0 }, |row| {
            row.get("id").map(HoldId)
        })
        .optional()?;
    match (invoice.state, open) {
        (InvoiceState::Open, None) => set(
            transaction,
            &Hold {
                id: new_hold,
                kind: HoldKind::OpenInvoice,
                ground: Some(KeepGround::OpenInvoice),
                reason: String::new(),
                set_on: today,
                review_on: latest_review_date(today),
                released_on: None,
                scope: HoldScope::Record(record),
                request_id: None,
            },
        ),
        (InvoiceState::Open, Some(_)) => Ok(()),
        (InvoiceState::Paid | InvoiceState::WrittenOff | InvoiceState::Credited, Some(id)) => {
            release(
                transaction,
                id,
                invoice.settled_on.unwrap_or(today).min(today),
            )
        }
        (InvoiceState::Paid | InvoiceState::WrittenOff | InvoiceState::Credited, None) => Ok(()),
    }
}

const OPEN_OF_INVOICE: &str = "
    SELECT id FROM hold WHERE record_id = :record_id AND kind = 'open_invoice' AND released_on IS NULL LIMIT 1
";

/// Returns one hold.
pub fn find(vault: &Connection, id: HoldId) -> Result<Option<Hold>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_hold)
        .optional()?)
}

const FIND: &str = "
    SELECT id, kind, ground, reason, set_on, review_on, released_on, contact_id, record_id, party_id, request_id
    FROM hold WHERE id = :id
";

fn read_hold(row: &Row<'_>) -> rusqlite::Result<Hold> {
    let contact: Option<uuid::Uuid> = row.get("contact_id")?;
    let record: Option<uuid::Uuid> = row.get("record_id")?;
    let scope = match (contact, record) {
        (Some(id), _) => HoldScope::Contact(ContactId(id)),
        (None, Some(id)) => HoldScope::Record(RecordId(id)),
        (None, None) => HoldScope::Party(PartyId(row.get("party_id")?)),
    };
    Ok(Hold {
        id: HoldId(row.get("id")?),
        kind: column::code(row, "kind")?,
        ground: column::code_if_any(row, "ground")?,
        reason: row.get("reason")?,
        set_on: row.get("set_on")?,
        review_on: row.get("review_on")?,
        released_on: row.get("released_on")?,
        scope,
        request_id: row
            .get::<_, Option<uuid::Uuid>>("request_id")?
            .map(RequestId),
    })
}

/// Returns the open holds on a contact as a whole.
pub fn open_on_contact(vault: &Connection, contact: ContactId) -> Result<Vec<Hold>> {
    let mut statement = vault.prepare_cached(OPEN_ON_CONTACT)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":rows": HOLDS_LISTED_MAX },
        read_hold,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OPEN_ON_CONTACT: &str = "
    SELECT id, kind, ground, reason, set_on, review_on, released_on, contact_id, record_id, party_id, request_id
    FROM hold WHERE contact_id = :contact_id AND released_on IS NULL ORDER BY set_on LIMIT :rows
";

/// Returns the open holds in whose scope each of the parties is, in one statement for a whole page.
pub fn open_over_parties(
    vault: &Connection,
    parties: &[PartyId],
) -> Result<HashMap<PartyId, Vec<Hold>>> {
    let list = id_list::of(parties.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(OPEN_OVER_PARTIES)?;
    let mut found = statement.query(named_params! { ":ids": list })?;
    let mut all: HashMap<PartyId, Vec<Hold>> = HashMap::new();
    while let Some(row) = found.next()? {
        let party = PartyId(row.get("over_party")?);
        all.entry(party).or_default().push(read_hold(row)?);
    }
    Ok(all)
}

const OPEN_OVER_PARTIES: &str = "
    WITH chosen AS (
        SELECT id, record_id, contact_id FROM party WHERE id IN (SELECT unhex(value) FROM json_each(:ids)))
    SELECT p.id AS over_party, h.id, h.kind, h.ground, h.reason, h.set_on, h.review_on, h.released_on,
        h.contact_id, h.record_id, h.party_id, h.request_id
    FROM chosen AS p JOIN hold AS h ON h.contact_id = p.contact_id WHERE h.released_on IS NULL
    UNION ALL
    SELECT p.id, h.id, h.kind, h.ground, h.reason, h.set_on, h.review_on, h.released_on,
        h.contact_id, h.record_id, h.party_id, h.request_id
    FROM chosen AS p JOIN hold AS h ON h.record_id = p.record_id WHERE h.released_on IS NULL
    UNION ALL
    SELECT p.id, h.id, h.kind, h.ground, h.reason, h.set_on, h.review_on, h.released_on,
        h.contact_id, h.record_id, h.party_id, h.request_id
    FROM chosen AS p JOIN hold AS h ON h.party_id = p.id WHERE h.released_on IS NULL
";

/// Returns the spans of all holds in whose scope a party is, open and ended, oldest first.
pub(crate) fn spans_over(vault: &Connection, scope: &PartyScope) -> Result<Vec<HoldSpan>> {
    let mut statement = vault.prepare_cached(SPANS_OVER)?;
    let found = statement.query_map(
        named_params! {
            ":contact_id": scope.contact_id.0,
            ":record_id": scope.record_id.0,
            ":party_id": scope.party_id.0,
        },
        |row| {
            Ok(HoldSpan {
                kind: column::code(row, "kind")?,
                from: row.get("set_on")?,
                to: row.get("released_on")?,
            })
        },
    )?;
    let mut spans: Vec<HoldSpan> = found.collect::<rusqlite::Result<_>>()?;
    spans.sort_by_key(|span| (span.from, span.kind));
    Ok(spans)
}

const SPANS_OVER: &str = "
    SELECT kind, set_on, released_on FROM hold WHERE contact_id = :contact_id
    UNION ALL SELECT kind, set_on, released_on FROM hold WHERE record_id = :record_id
    UNION ALL SELECT kind, set_on, released_on FROM hold WHERE party_id = :party_id
";

/// By what a hold can reach a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PartyScope {
    /// The party itself.
    pub party_id: PartyId,
    /// Its record.
    pub record_id: RecordId,
    /// Its contact.
    pub contact_id: ContactId,
}

/// Returns the open holds that are to be looked at again on a day or before, the longest overdue first, at most
/// [`HOLDS_LISTED_MAX`]; those on what is restricted are not told here (art. 18).
pub fn to_review(vault: &Connection, until: NaiveDate) -> Result<Vec<Hold>> {
    let mut statement = vault.prepare_cached(TO_REVIEW)?;
    let found = statement.query_map(
        named_params! { ":until": until, ":rows": HOLDS_LISTED_MAX },
        read_hold,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const TO_REVIEW: &str = "
    SELECT id, kind, ground, reason, set_on, review_on, released_on, contact_id, record_id, party_id, request_id
    FROM hold WHERE released_on IS NULL AND review_on <= :until
        AND NOT EXISTS (SELECT 1 FROM record WHERE id = hold.record_id AND restricted = 1)
        AND NOT EXISTS (SELECT 1 FROM contact WHERE id = hold.contact_id AND restricted = 1)
        AND NOT EXISTS (SELECT 1 FROM party AS p JOIN record AS r ON r.id = p.record_id
            WHERE p.id = hold.party_id AND r.restricted = 1)
    ORDER BY review_on LIMIT :rows
";

/// Returns how many holds ended in a stretch of days, both ends included.
pub fn released_between(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<u32> {
    let mut statement = vault.prepare_cached(RELEASED_BETWEEN)?;
    let days = named_params! { ":from": from, ":until": until };
    Ok(statement.query_row(days, |row| row.get("holds"))?)
}

const RELEASED_BETWEEN: &str =
    "SELECT count(*) AS holds FROM hold WHERE released_on BETWEEN :from AND :until";
