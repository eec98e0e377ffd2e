//! What was given to recipients, and when (art. 15(1)(c) and 19): of one person in one record, or of all records of an
//! activity that bear a day in a period, so that nobody has to write down each invoice that the bookkeeper gets.
//!
//! The first goes with the party. The second names nobody, and stays with the register.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::activity::{RecipientRole, TransferMechanism};
use domain::ids::{ActivityId, ContactId, DisclosureId, PartyId, RecipientId, RecordId, RequestId};
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use crate::error::{Result, StoreError};
use crate::tables::column;

/// The most disclosures of one party in a record.
pub const DISCLOSURES_PER_PARTY_MAX: u32 = 200;
/// The most disclosures of activities as a whole.
pub const ACTIVITY_DISCLOSURES_MAX: u32 = 2_000;
/// The most disclosures of one person that are read.
pub const DISCLOSURES_OF_CONTACT_MAX: u32 = 2_000;

/// Something that was given to a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// Which disclosure.
    pub id: DisclosureId,
    /// Of whom, in what.
    pub of: Disclosed,
    /// To whom.
    pub recipient: Receiver,
    /// When.
    pub given_on: NaiveDate,
    /// Which data, in words.
    pub what: String,
    /// Why: on what basis.
    pub reason: String,
}

/// Of what data were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disclosed {
    /// Of one person in one record.
    Party(PartyId),
    /// Of all records of an activity.
    Activity {
        /// Which activity.
        id: ActivityId,
        /// The first day that the records bear.
        from: NaiveDate,
        /// The last day that they bear.
        until: NaiveDate,
    },
}

/// A recipient as it was when it got data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receiver {
    /// Which recipient.
    pub id: RecipientId,
    /// What it was under the law; none where that was not known.
    pub role: Option<RecipientRole>,
    /// The country where the data went; empty where that was not known.
    pub country: String,
    /// What protected data that left the EEA.
    pub mechanism: TransferMechanism,
}

impl Disclosure {
    /// Says whether data of a party were in it; its activity and the day that its record bears are the party's own.
    #[must_use]
    pub fn covers(&self, party: PartyId, activity: ActivityId, dated_on: NaiveDate) -> bool {
        match self.of {
            Disclosed::Party(of) => of == party,
            Disclosed::Activity { id, from, until } => {
                id == activity && from <= dated_on && dated_on <= until
            }
        }
    }
}

/// Adds a disclosure.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`DISCLOSURES_PER_PARTY_MAX`] or [`ACTIVITY_DISCLOSURES_MAX`].
pub fn insert(transaction: &Transaction<'_>, disclosure: &Disclosure) -> Result<()> {
    let receiver = &disclosure.recipient;
    let (role, mechanism) = (
        receiver.role.map(RecipientRole::as_str),
        receiver.mechanism.as_str(),
    );
    if let Some(limit) = full_at(transaction, disclosure.of)? {
        return Err(StoreError::OverLimit {
            what: "disclosures",
            limit: u64::from(limit),
        });
    }
    match disclosure.of {
        Disclosed::Party(party) => {
            transaction
                .prepare_cached(INSERT_OF_PARTY)?
                .execute(named_params! {
                    ":id": disclosure.id.0,
                    ":party_id": party.0,
                    ":recipient_id": receiver.id.0,
                    ":role": role,
                    ":country": receiver.country,
                    ":mechanism": mechanism,
                    ":given_on": disclosure.given_on,
                    ":what": disclosure.what,
                    ":reason": disclosure.reason,
                })?;
        }
        Disclosed::Activity { id, from, until } => {
            transaction
                .prepare_cached(INSERT_OF_ACTIVITY)?
                .execute(named_params! {
                    ":id": disclosure.id.0,
                    ":activity_id": id.0,
                    ":data_from": from,
                    ":data_until": until,
                    ":recipient_id": receiver.id.0,
                    ":role": role,
                    ":country": receiver.country,
                    ":mechanism": mechanism,
                    ":given_on": disclosure.given_on,
                    ":what": disclosure.what,
                    ":reason": disclosure.reason,
                })?;
        }
    }
    Ok(())
}

/// Returns the limit where no more fits; none where there is room.
pub fn full_at(vault: &Connection, of: Disclosed) -> Result<Option<u32>> {
    let (count, limit): (u32, u32) = match of {
        Disclosed::Party(party) => {
            let count = vault
                .prepare_cached(COUNT_OF_PARTY)?
                .query_row(named_params! { ":party_id": party.0 }, |row| {
                    row.get("disclosures")
                })?;
            (count, DISCLOSURES_PER_PARTY_MAX)
        }
        Disclosed::Activity { .. } => {
            let count = vault
                .prepare_cached(COUNT_OF_ACTIVITIES)?
                .query_row([], |row| row.get("disclosures"))?;
            (count, ACTIVITY_DISCLOSURES_MAX)
        }
    };
    Ok((count >= limit).then_some(limit))
}

const COUNT_OF_PARTY: &str =
    "SELECT count(*) AS disclosures FROM disclosure WHERE party_id = :party_id";
const COUNT_OF_ACTIVITIES: &str = "SELECT count(*) AS disclosures FROM activity_disclosure";
const INSERT_OF_PARTY: &str = "
    INSERT INTO disclosure (id, party_id, recipient_id, role, country, mechanism, given_on, what, reason)
    VALUES (:id, :party_id, :recipient_id, :role, :country, :mechanism, :given_on, :what, :reason)
";
const INSERT_OF_ACTIVITY: &str = "
    INSERT INTO activity_disclosure
        (id, activity_id, data_from, data_until, recipient_id, role, country, mechanism, given_on, what, reason)
    VALUES
        (:id, :activity_id, :data_from, :data_until, :recipient_id, :role, :country, :mechanism, :given_on, :what,
         :reason)
";

/// Takes out a disclosure that was written down by mistake.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such disclosure.
pub fn remove(transaction: &Transaction<'_>, id: DisclosureId) -> Result<()> {
    let mut removed = 0;
    for statement in [REMOVE_OF_PARTY, REMOVE_OF_ACTIVITY] {
        removed += transaction
            .prepare_cached(statement)?
            .execute(named_params! { ":id": id.0 })?;
    }
    if removed == 0 {
        return Err(StoreError::NotFound);
    }
    Ok(())
}

const REMOVE_OF_PARTY: &str = "DELETE FROM disclosure WHERE id = :id";
const REMOVE_OF_ACTIVITY: &str = "DELETE FROM activity_disclosure WHERE id = :id";

/// Returns what was given of the people in a record, the latest first; what was given of its activities as a whole is not
/// among it.
pub fn of_record(vault: &Connection, record: RecordId) -> Result<Vec<Disclosure>> {
    let mut statement = vault.prepare_cached(OF_RECORD)?;
    let found = statement.query_map(
        named_params! { ":record_id": record.0, ":rows": DISCLOSURES_OF_CONTACT_MAX },
        read_of_party,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RECORD: &str = "
    SELECT d.id, d.party_id, d.recipient_id, d.role, d.country, d.mechanism, d.given_on, d.what, d.reason
    FROM party AS p JOIN disclosure AS d ON d.party_id = p.id
    WHERE p.record_id = :record_id ORDER BY d.given_on DESC, d.id LIMIT :rows
";

/// Returns what was given of a person in their records, the latest first; what was given of their activities as a whole is
/// not among it.
pub fn of_contact(vault: &Connection, contact: ContactId) -> Result<Vec<Disclosure>> {
    let mut statement = vault.prepare_cached(OF_CONTACT)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":rows": DISCLOSURES_OF_CONTACT_MAX },
        read_of_party,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_CONTACT: &str = "
    SELECT d.id, d.party_id, d.recipient_id, d.role, d.country, d.mechanism, d.given_on, d.what, d.reason
    FROM party AS p JOIN disclosure AS d ON d.party_id = p.id
    WHERE p.contact_id = :contact_id ORDER BY d.given_on DESC, d.id LIMIT :rows
";

/// Returns what was given of activities as a whole, the latest first.
pub fn of_activities(vault: &Connection) -> Result<Vec<Disclosure>> {
    let mut statement = vault.prepare_cached(OF_ACTIVITIES)?;
    let found =
        statement.query_map(named_params! { ":rows": ACTIVITY_DISCLOSURES_MAX }, |row| {
            let of = Disclosed::Activity {
                id: ActivityId(row.get("activity_id")?),
                from: row.get("data_from")?,
                until: row.get("data_until")?,
            };
            read(row, of)
        })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_ACTIVITIES: &str = "
    SELECT id, activity_id, data_from, data_until, recipient_id, role, country, mechanism, given_on, what, reason
    FROM activity_disclosure ORDER BY given_on DESC, id LIMIT :rows
";

fn read_of_party(row: &Row<'_>) -> rusqlite::Result<Disclosure> {
    let of = Disclosed::Party(PartyId(row.get("party_id")?));
    read(row, of)
}

fn read(row: &Row<'_>, of: Disclosed) -> rusqlite::Result<Disclosure> {
    Ok(Disclosure {
        id: DisclosureId(row.get("id")?),
        of,
        recipient: Receiver {
            id: RecipientId(row.get("recipient_id")?),
            role: column::code_if_any(row, "role")?,
            country: row.get("country")?,
            mechanism: column::code(row, "mechanism")?,
        },
        given_on: row.get("given_on")?,
        what: row.get("what")?,
        reason: row.get("reason")?,
    })
}

/// Notes with a request to whom data were given that are about to go on it: the log goes with them, and those who have
/// them are told afterwards (art. 19).
pub fn keep_for_request(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(KEEP_FOR_REQUEST)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const KEEP_FOR_REQUEST: &str = "
    INSERT INTO request_recipient (request_id, recipient_id, given_on)
    SELECT q.request_id, d.recipient_id, max(d.given_on)
    FROM request_decision AS q JOIN disclosure AS d ON d.party_id = q.party_id
    WHERE q.request_id = :request_id AND q.decision IN ('erase', 'stop_use')
    GROUP BY q.request_id, d.recipient_id
    ON CONFLICT (request_id, recipient_id) DO UPDATE SET given_on = max(given_on, excluded.given_on)
";

/// Returns to whom data had been given that went on a request, and when last.
pub fn kept_for_request(
    vault: &Connection,
    request: RequestId,
) -> Result<BTreeMap<RecipientId, NaiveDate>> {
    let mut statement = vault.prepare_cached(KEPT_FOR_REQUEST)?;
    let found = statement.query_map(named_params! { ":request_id": request.0 }, |row| {
        Ok((
            RecipientId(row.get::<_, Uuid>("recipient_id")?),
            row.get("given_on")?,
        ))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const KEPT_FOR_REQUEST: &str =
    "SELECT recipient_id, given_on FROM request_recipient WHERE request_id = :request_id";
