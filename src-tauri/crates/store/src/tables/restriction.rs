//! Restrictions of the use of one party's data (art. 18): placed, announced to end, lifted.
//!
//! While one is open its record is in no list, count or search, and nothing of it changes; it is stored and no more. The
//! columns `restricted` of party, record, contact and contact point follow here and by triggers of the schema.

use chrono::NaiveDate;
use domain::hold::{HoldKind, latest_review_date};
use domain::ids::{ContactId, HoldId, PartyId, RecordId, RequestId, RestrictionId};
use domain::record::RecordKind;
use domain::restriction::{LiftAnnounced, Lifted, Placed, RestrictionGround};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::hold::{self, Hold, HoldScope};
use super::{column, contact_point, party, record, search};
use crate::error::{Result, StoreError};

/// The most restrictions of one list.
pub const RESTRICTIONS_LISTED_MAX: u32 = 20_000;

/// A restriction that lasts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restriction {
    /// Which restriction.
    pub id: RestrictionId,
    /// Of whose data in which record.
    pub party_id: PartyId,
    /// The record.
    pub record_id: RecordId,
    /// What kind of record.
    pub record_kind: RecordKind,
    /// Whose data.
    pub contact_id: ContactId,
    /// The request that asked for it.
    pub request_id: RequestId,
    /// On which ground.
    pub ground: RestrictionGround,
    /// Since when.
    pub placed_on: NaiveDate,
    /// When its end was announced; none while it was not.
    pub announced_on: Option<NaiveDate>,
    /// The day that was announced.
    pub lift_on: Option<NaiveDate>,
    /// Why it ends, as the person was told.
    pub lift_reason: String,
    /// When it was lifted; none while it lasts.
    pub lifted_on: Option<NaiveDate>,
    /// When it is to be looked at again; none once it was lifted.
    pub review_on: Option<NaiveDate>,
}

/// A restriction as it is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewRestriction {
    /// Its id.
    pub id: RestrictionId,
    /// The id of the hold that comes with it.
    pub hold_id: HoldId,
    /// Of whose data in which record.
    pub party_id: PartyId,
    /// The request that asked for it.
    pub request_id: RequestId,
    /// On which ground.
    pub ground: RestrictionGround,
    /// Since when.
    pub placed: Placed,
}

/// Places a restriction with its hold (domain rule 2.4): from now on its record is stored and no more.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such party.
pub fn place(transaction: &Transaction<'_>, new: &NewRestriction) -> Result<()> {
    let party = party::find(transaction, new.party_id)?.ok_or(StoreError::NotFound)?;
    let placed_on = new.placed.placed_on;
    transaction.prepare_cached(PLACE)?.execute(named_params! {
        ":id": new.id.0,
        ":party_id": new.party_id.0,
        ":request_id": new.request_id.0,
        ":ground": new.ground.as_str(),
        ":placed_on": placed_on,
    })?;
    hold::set(
        transaction,
        &Hold {
            id: new.hold_id,
            kind: HoldKind::Restriction,
            ground: None,
            reason: String::new(),
            set_on: placed_on,
            review_on: latest_review_date(placed_on),
            released_on: None,
            scope: HoldScope::Party(new.party_id),
            request_id: Some(new.request_id),
        },
    )?;
    follow(transaction, &party)
}

const PLACE: &str = "
    INSERT INTO restriction (id, party_id, request_id, ground, placed_on)
    VALUES (:id, :party_id, :request_id, :ground, :placed_on)
";

/// Lets party, record, contact, contact points and search index follow the open restrictions of a party.
fn follow(transaction: &Transaction<'_>, party: &party::Party) -> Result<()> {
    transaction
        .prepare_cached(FOLLOW)?
        .execute(named_params! { ":party_id": party.id.0 })?;
    contact_point::follow_records(transaction, party.contact_id)?;
    let fields = record::fields_of(transaction, &[party.record_id])?.remove(&party.record_id);
    let fields = fields.ok_or(StoreError::NotFound)?;
    search::index_record(transaction, party.record_id, &fields)?;
    search::index_contact(transaction, party.contact_id)
}

const FOLLOW: &str = "
    UPDATE party SET restricted = EXISTS (
        SELECT 1 FROM restriction WHERE party_id = :party_id AND lifted_on IS NULL)
    WHERE id = :party_id
";

/// Notes that the end of a restriction was announced to the person.
pub fn announce(
    transaction: &Transaction<'_>,
    id: RestrictionId,
    announced: LiftAnnounced,
    reason: &str,
) -> Result<()> {
    transaction
        .prepare_cached(ANNOUNCE)?
        .execute(named_params! {
            ":id": id.0,
            ":announced_on": announced.announced_on(),
            ":lift_on": announced.lift_on(),
            ":reason": reason,
        })?;
    Ok(())
}

const ANNOUNCE: &str = "
    UPDATE restriction SET announced_on = :announced_on, lift_on = :lift_on, lift_reason = :reason
    WHERE id = :id AND lifted_on IS NULL
";

/// Notes that an announced end was called off: the restriction goes on.
pub fn call_off(transaction: &Transaction<'_>, id: RestrictionId) -> Result<()> {
    transaction
        .prepare_cached(CALL_OFF)?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

const CALL_OFF: &str = "
    UPDATE restriction SET announced_on = NULL, lift_on = NULL, lift_reason = '' WHERE id = :id AND lifted_on IS NULL
";

/// Notes that the restrictions of a request were looked at and go on, until they are looked at again.
pub fn review(transaction: &Transaction<'_>, request: RequestId, next: NaiveDate) -> Result<()> {
    transaction
        .prepare_cached(REVIEW)?
        .execute(named_params! { ":request_id": request.0, ":review_on": next })?;
    Ok(())
}

const REVIEW: &str = "
    UPDATE hold SET review_on = :review_on
    WHERE kind = 'restriction' AND request_id = :request_id AND released_on IS NULL
";

/// Lifts a restriction with its hold: its record can be used and found again, unless another one lasts.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such restriction.
pub fn lift(transaction: &Transaction<'_>, id: RestrictionId, lifted: Lifted) -> Result<()> {
    let found = find(transaction, id)?.ok_or(StoreError::NotFound)?;
    transaction
        .prepare_cached(LIFT)?
        .execute(named_params! { ":id": id.0, ":lifted_on": lifted.lifted_on() })?;
    release_hold(
        transaction,
        found.request_id,
        found.party_id,
        lifted.lifted_on(),
    )?;
    let party = party::find(transaction, found.party_id)?.ok_or(StoreError::NotFound)?;
    follow(transaction, &party)
}

const LIFT: &str = "UPDATE restriction SET lifted_on = :lifted_on WHERE id = :id";

/// Releases the hold that came with a restriction.
fn release_hold(
    transaction: &Transaction<'_>,
    request: RequestId,
    party: PartyId,
    on: NaiveDate,
) -> Result<()> {
    let mut statement = transaction.prepare_cached(HOLDS)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":party_id": party.0 },
        |row| row.get("id").map(HoldId),
    )?;
    for id in found.collect::<rusqlite::Result<Vec<_>>>()? {
        hold::release(transaction, id, on)?;
    }
    Ok(())
}

const HOLDS: &str = "
    SELECT id FROM hold WHERE kind = 'restriction' AND request_id = :request_id AND party_id = :party_id
        AND released_on IS NULL
";

macro_rules! restrictions {
    ($which:literal) => {
        concat!(
            "
    SELECT x.id, x.party_id, p.record_id, r.kind, p.contact_id, x.request_id, x.ground, x.placed_on, x.announced_on,
        x.lift_on, x.lift_reason, x.lifted_on,
        (SELECT min(h.review_on) FROM hold AS h WHERE h.kind = 'restriction' AND h.party_id = x.party_id
            AND h.request_id = x.request_id AND h.released_on IS NULL) AS review_on
    FROM restriction AS x JOIN party AS p ON p.id = x.party_id JOIN record AS r ON r.id = p.record_id ",
            $which
        )
    };
}

fn read(row: &Row<'_>) -> rusqlite::Result<Restriction> {
    Ok(Restriction {
        id: RestrictionId(row.get("id")?),
        party_id: PartyId(row.get("party_id")?),
        record_id: RecordId(row.get("record_id")?),
        record_kind: column::code(row, "kind")?,
        contact_id: ContactId(row.get("contact_id")?),
        request_id: RequestId(row.get("request_id")?),
        ground: column::code(row, "ground")?,
        placed_on: row.get("placed_on")?,
        announced_on: row.get("announced_on")?,
        lift_on: row.get("lift_on")?,
        lift_reason: row.get("lift_reason")?,
        lifted_on: row.get("lifted_on")?,
        review_on: row.get("review_on")?,
    })
}

/// Returns one restriction.
pub fn find(vault: &Connection, id: RestrictionId) -> Result<Option<Restriction>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read)
        .optional()?)
}

const FIND: &str = restrictions!("WHERE x.id = :id");

/// Returns the restrictions that a request placed, those lifted since among them, newest record first; at most
/// [`RESTRICTIONS_LISTED_MAX`].
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<Restriction>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": RESTRICTIONS_LISTED_MAX },
        read,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = restrictions!(
    "WHERE x.request_id = :request_id ORDER BY r.dated_on DESC, r.row, x.id LIMIT :rows"
);

/// Returns the restrictions that last, the oldest first; at most [`RESTRICTIONS_LISTED_MAX`].
pub fn open(vault: &Connection) -> Result<Vec<Restriction>> {
    let mut statement = vault.prepare_cached(OPEN)?;
    let found = statement.query_map(named_params! { ":rows": RESTRICTIONS_LISTED_MAX }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OPEN: &str =
    restrictions!("WHERE x.lifted_on IS NULL ORDER BY x.placed_on, x.id LIMIT :rows");

/// Returns how many records are restricted.
pub fn records(vault: &Connection) -> Result<u32> {
    Ok(vault
        .prepare_cached(RECORDS)?
        .query_row([], |row| row.get("records"))?)
}

const RECORDS: &str =
    "SELECT count(*) AS records FROM record INDEXED BY record_restricted WHERE restricted = 1";

/// Returns how many records of a contact are restricted.
pub fn records_of_contact(vault: &Connection, contact: ContactId) -> Result<u32> {
    Ok(vault
        .prepare_cached(RECORDS_OF_CONTACT)?
        .query_row(named_params! { ":contact_id": contact.0 }, |row| {
            row.get("records")
        })?)
}

const RECORDS_OF_CONTACT: &str = "
    SELECT count(DISTINCT r.id) AS records FROM party AS p JOIN record AS r ON r.id = p.record_id
    WHERE p.contact_id = :contact_id AND r.restricted = 1
";

/// Says whether a record is restricted.
pub fn covers_record(vault: &Connection, id: RecordId) -> Result<bool> {
    covers(vault, COVERS_RECORD, id.0)
}

const COVERS_RECORD: &str =
    "SELECT EXISTS (SELECT 1 FROM record WHERE id = :id AND restricted = 1) AS covered";

/// Says whether all that is kept of a contact is restricted.
pub fn covers_contact(vault: &Connection, id: ContactId) -> Result<bool> {
    covers(vault, COVERS_CONTACT, id.0)
}

const COVERS_CONTACT: &str =
    "SELECT EXISTS (SELECT 1 FROM contact WHERE id = :id AND restricted = 1) AS covered";

/// Refuses where a record is restricted: it is stored and no more.
///
/// # Errors
/// [`StoreError::Restricted`].
pub fn refuse_record(vault: &Connection, id: RecordId) -> Result<()> {
    refuse(covers_record(vault, id)?)
}

/// Refuses where all that is kept of a contact is restricted.
///
/// # Errors
/// [`StoreError::Restricted`].
pub fn refuse_contact(vault: &Connection, id: ContactId) -> Result<()> {
    refuse(covers_contact(vault, id)?)
}

fn refuse(covered: bool) -> Result<()> {
    if covered {
        Err(StoreError::Restricted)
    } else {
        Ok(())
    }
}

/// Returns how many contacts there are of whom all is restricted.
pub fn contacts(vault: &Connection) -> Result<u32> {
    Ok(vault
        .prepare_cached(CONTACTS)?
        .query_row([], |row| row.get("contacts"))?)
}

const CONTACTS: &str = "
    SELECT count(DISTINCT c.id) AS contacts FROM record AS r INDEXED BY record_restricted
        JOIN party AS p ON p.record_id = r.id JOIN contact AS c ON c.id = p.contact_id
    WHERE r.restricted = 1 AND c.restricted = 1
";

fn covers(vault: &Connection, statement: &str, id: uuid::Uuid) -> Result<bool> {
    Ok(vault
        .prepare_cached(statement)?
        .query_row(named_params! { ":id": id }, |row| row.get("covered"))?)
}
