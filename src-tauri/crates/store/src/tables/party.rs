//! Parties: who is in a record, in which role, and under which activity that is kept (invariant 1).

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{ActivityId, ContactId, PartyId, RecordId};
use domain::paper::RecordFields;
use domain::record::{PartyRole, RecordKind, SubscriptionAudience, TechnicalKind};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::{activity, column, contact_point, deadline, id_list, not_to_keep, record};
use crate::error::{Result, StoreError};

/// The most parties of one record.
pub const PARTIES_PER_RECORD_MAX: usize = 50;

/// Somebody in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    /// Which party.
    pub id: PartyId,
    /// Of which record.
    pub record_id: RecordId,
    /// Who.
    pub contact_id: ContactId,
    /// In which role.
    pub role: PartyRole,
    /// Under which activity it is kept.
    pub activity_id: ActivityId,
}

/// Returns the activity under which a party of a record is kept (domain.md 1.2).
#[must_use]
pub fn activity_of(fields: &RecordFields, role: PartyRole) -> ActivityCode {
    match fields {
        RecordFields::ContactMoment(_) => ActivityCode::A01,
        RecordFields::Quote(quote) if quote.outcome.is_accepted() => ActivityCode::A04,
        RecordFields::Quote(_) => ActivityCode::A05,
        RecordFields::Invoice(_) => ActivityCode::A09,
        RecordFields::Payment(_) => ActivityCode::A10,
        RecordFields::Agreement(_) => ActivityCode::A06,
        RecordFields::CaseFile(_) => of_case(role),
        RecordFields::Subscription(paper) => match paper.audience {
            SubscriptionAudience::Customer => ActivityCode::A02,
            SubscriptionAudience::Subscriber => ActivityCode::A03,
        },
        RecordFields::Comment(_) => ActivityCode::A11,
        RecordFields::TechnicalData(paper) => match paper.kind {
            TechnicalKind::SpamCheck => ActivityCode::A12,
            TechnicalKind::CommentCookie => ActivityCode::A13,
            TechnicalKind::EditorCookie => ActivityCode::A14,
            TechnicalKind::Analytics => ActivityCode::A15,
            TechnicalKind::Embed => ActivityCode::A16,
            TechnicalKind::ServerLog => ActivityCode::A17,
        },
    }
}

fn of_case(role: PartyRole) -> ActivityCode {
    match role {
        PartyRole::Client => ActivityCode::A07,
        PartyRole::Contact
        | PartyRole::Customer
        | PartyRole::Requester
        | PartyRole::CounterParty
        | PartyRole::OtherPerson
        | PartyRole::Payer
        | PartyRole::Subscriber
        | PartyRole::Commenter
        | PartyRole::Visitor
        | PartyRole::Reporter => ActivityCode::A08,
    }
}

/// Adds a party to a record, with its deadline; the contact's points follow.
pub fn insert(transaction: &Transaction<'_>, party: &Party) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": party.id.0,
        ":record_id": party.record_id.0,
        ":contact_id": party.contact_id.0,
        ":role": party.role.as_str(),
        ":activity_id": party.activity_id.0,
    })?;
    // Who is in a record tells whether a number in it may be that of a sole trader (T10).
    let mut papers = record::fields_of(transaction, &[party.record_id])?;
    if let Some(fields) = papers.remove(&party.record_id) {
        not_to_keep::follow_record(transaction, party.record_id, &fields)?;
    }
    deadline::recompute_record(transaction, party.record_id)?;
    deadline::recompute_last_contact(transaction, party.contact_id)?;
    contact_point::follow_records(transaction, party.contact_id)
}

const INSERT: &str = "
    INSERT INTO party (id, record_id, contact_id, role, activity_id)
    VALUES (:id, :record_id, :contact_id, :role, :activity_id)
";

/// Takes a party out of its record; the record itself stays. The contact's points are the caller's to follow up, once
/// for all parties that go.
pub fn delete(transaction: &Transaction<'_>, id: PartyId) -> Result<()> {
    let Some(party) = find(transaction, id)? else {
        return Ok(());
    };
    transaction
        .prepare_cached(DELETE)?
        .execute(named_params! { ":id": id.0 })?;
    deadline::recompute_last_contact(transaction, party.contact_id)
}

const DELETE: &str = "DELETE FROM party WHERE id = :id";

/// Somebody as a form names him or her in a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Presence {
    /// Who.
    pub contact_id: ContactId,
    /// In which role.
    pub role: PartyRole,
}

/// Makes the parties of a record those of the form: who stays keeps the party, with the activity that the record
/// now asks. Deadlines and contact points follow.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such record or contact, [`StoreError::OverLimit`] past
/// [`PARTIES_PER_RECORD_MAX`].
pub fn replace_all(
    transaction: &Transaction<'_>,
    id: RecordId,
    present: &[Presence],
    new_party: &mut dyn FnMut() -> PartyId,
) -> Result<()> {
    if present.len() > PARTIES_PER_RECORD_MAX {
        return Err(StoreError::OverLimit {
            what: "parties of a record",
            limit: PARTIES_PER_RECORD_MAX as u64,
        });
    }
    let fields = record::fields_of(transaction, &[id])?
        .remove(&id)
        .ok_or(StoreError::NotFound)?;
    let before = of_record(transaction, id)?;
    let before = in_another_role(transaction, before, &fields, present)?;
    let mut left = BTreeSet::new();
    for party in &before {
        let stays = present
            .iter()
            .any(|one| one.contact_id == party.contact_id && one.role == party.role);
        if !stays {
            delete(transaction, party.id)?;
            left.insert(party.contact_id);
        }
    }
    for one in present {
        let activity = activity::id_of(transaction, activity_of(&fields, one.role))?;
        let known = before
            .iter()
            .find(|party| party.contact_id == one.contact_id && party.role == one.role);
        match known {
            Some(party) => set_activity(transaction, party, activity)?,
            None => insert(
                transaction,
                &Party {
                    id: new_party(),
                    record_id: id,
                    contact_id: one.contact_id,
                    role: one.role,
                    activity_id: activity,
                },
            )?,
        }
    }
    for contact in left {
        contact_point::follow_records(transaction, contact)?;
    }
    not_to_keep::follow_record(transaction, id, &fields)?;
    deadline::recompute_record(transaction, id)
}

/// Gives a party whose contact stays in another role that role, where the activity is the same: what was written of them
/// in this record stays with them.
fn in_another_role(
    transaction: &Transaction<'_>,
    mut before: Vec<Party>,
    fields: &RecordFields,
    present: &[Presence],
) -> Result<Vec<Party>> {
    for place in 0..before.len() {
        let party = before[place];
        let is_now = |role| {
            let known = |one: &Party| one.contact_id == party.contact_id && one.role == role;
            before.iter().any(known)
        };
        let mut theirs = present
            .iter()
            .filter(|one| one.contact_id == party.contact_id);
        if theirs.clone().any(|one| one.role == party.role) {
            continue;
        }
        let new = theirs.find(|one| {
            activity_of(fields, one.role) == activity_of(fields, party.role) && !is_now(one.role)
        });
        let Some(role) = new.map(|one| one.role) else {
            continue;
        };
        transaction
            .prepare_cached(SET_ROLE)?
            .execute(named_params! { ":id": party.id.0, ":role": role.as_str() })?;
        before[place].role = role;
    }
    Ok(before)
}

const SET_ROLE: &str = "UPDATE party SET role = :role WHERE id = :id";

fn set_activity(transaction: &Transaction<'_>, party: &Party, activity: ActivityId) -> Result<()> {
    if party.activity_id == activity {
        return Ok(());
    }
    transaction
        .prepare_cached(SET_ACTIVITY)?
        .execute(named_params! { ":id": party.id.0, ":activity_id": activity.0 })?;
    contact_point::follow_records(transaction, party.contact_id)
}

const SET_ACTIVITY: &str = "UPDATE party SET activity_id = :activity_id WHERE id = :id";

/// Returns one party.
pub fn find(vault: &Connection, id: PartyId) -> Result<Option<Party>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_party)
        .optional()?)
}

const FIND: &str = "SELECT id, record_id, contact_id, role, activity_id FROM party WHERE id = :id";

fn read_party(row: &Row<'_>) -> rusqlite::Result<Party> {
    Ok(Party {
        id: PartyId(row.get("id")?),
        record_id: RecordId(row.get("record_id")?),
        contact_id: ContactId(row.get("contact_id")?),
        role: column::code(row, "role")?,
        activity_id: ActivityId(row.get("activity_id")?),
    })
}

/// Returns the parties of a record, in the order in which they came in.
pub fn of_record(vault: &Connection, id: RecordId) -> Result<Vec<Party>> {
    let mut statement = vault.prepare_cached(OF_RECORD)?;
    let found = statement.query_map(named_params! { ":record_id": id.0 }, read_party)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RECORD: &str = "
    SELECT id, record_id, contact_id, role, activity_id FROM party
    WHERE record_id = :record_id ORDER BY rowid
";

/// A party with the contact's name and its cached deadline, for lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedParty {
    /// The party.
    pub party: Party,
    /// The contact's name as shown.
    pub name: String,
    /// The cached deadline.
    pub deadline: deadline::CachedDeadline,
}

/// Returns the parties of the records, in one statement for a whole page.
pub fn of_records(
    vault: &Connection,
    ids: &[RecordId],
) -> Result<HashMap<RecordId, Vec<NamedParty>>> {
    let list = id_list::of(ids.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(OF_RECORDS)?;
    let mut found = statement.query(named_params! { ":ids": list })?;
    let mut all: HashMap<RecordId, Vec<NamedParty>> = HashMap::with_capacity(ids.len());
    while let Some(row) = found.next()? {
        let named = NamedParty {
            party: read_party(row)?,
            name: row.get("display_name")?,
            deadline: deadline::read_cached(row)?,
        };
        all.entry(named.party.record_id).or_default().push(named);
    }
    Ok(all)
}

const OF_RECORDS: &str = "
    SELECT p.id, p.record_id, p.contact_id, p.role, p.activity_id, c.display_name,
        d.rule_version_id, d.started_on, d.last_day, d.deletable_from, d.held
    FROM party AS p JOIN contact AS c ON c.id = p.contact_id JOIN deadline AS d ON d.party_id = p.id
    WHERE p.record_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY p.record_id, p.rowid
";

/// A party on a contact's time line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimelineParty {
    /// The party.
    pub party: Party,
    /// The kind of its record.
    pub kind: RecordKind,
    /// The day of its record.
    pub dated_on: NaiveDate,
    /// Whether the record is restricted (art. 18).
    pub restricted: bool,
}

/// Returns a contact's parties, newest record first, at most `rows`.
pub fn of_contact(vault: &Connection, contact: ContactId, rows: u32) -> Result<Vec<TimelineParty>> {
    let mut statement = vault.prepare_cached(OF_CONTACT)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":rows": rows },
        |row| {
            Ok(TimelineParty {
                party: read_party(row)?,
                kind: column::code(row, "kind")?,
                dated_on: row.get("dated_on")?,
                restricted: row.get("restricted")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_CONTACT: &str = "
    SELECT p.id, p.record_id, p.contact_id, p.role, p.activity_id, r.kind, r.dated_on, r.restricted
    FROM party AS p JOIN record AS r ON r.id = p.record_id
    WHERE p.contact_id = :contact_id ORDER BY r.dated_on DESC, r.row DESC LIMIT :rows
";

/// Returns how many parties a contact has: none means that nothing is kept of it any more.
pub fn count_of_contact(vault: &Connection, contact: ContactId) -> Result<u32> {
    Ok(vault
        .prepare_cached(COUNT_OF_CONTACT)?
        .query_row(named_params! { ":contact_id": contact.0 }, |row| {
            row.get("parties")
        })?)
}

const COUNT_OF_CONTACT: &str = "
    SELECT count(*) AS parties FROM party WHERE contact_id = :contact_id
";
