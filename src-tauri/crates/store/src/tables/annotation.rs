//! What stands beside a card or a record since a correction: that it was corrected, or a statement of the person. It is
//! shown there from then on, is in every copy, and goes with what it stands beside.

use chrono::NaiveDate;
use domain::ids::{ContactId, PartyId, RecordId};
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use crate::error::Result;

/// The most annotations that are shown of a card or a record.
pub const ANNOTATIONS_MAX: u32 = 200;

/// An annotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Annotation {
    /// Whose.
    pub contact_id: ContactId,
    /// The person's part in the record that it stands beside; none for the card.
    pub party_id: Option<PartyId>,
    /// Since when.
    pub noted_on: NaiveDate,
    /// The person's statement; empty where something was corrected.
    pub statement: String,
}

/// Adds an annotation.
pub fn insert(transaction: &Transaction<'_>, id: Uuid, annotation: &Annotation) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": id,
        ":contact_id": annotation.contact_id.0,
        ":party_id": annotation.party_id.map(|id| id.0),
        ":noted_on": annotation.noted_on,
        ":statement": annotation.statement,
    })?;
    Ok(())
}

const INSERT: &str = "
    INSERT INTO annotation (id, contact_id, party_id, noted_on, statement)
    VALUES (:id, :contact_id, :party_id, :noted_on, :statement)
";

/// Returns what stands beside a person's card and records, oldest first; at most [`ANNOTATIONS_MAX`].
pub fn of_contact(vault: &Connection, contact: ContactId) -> Result<Vec<Annotation>> {
    let mut statement = vault.prepare_cached(OF_CONTACT)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":rows": ANNOTATIONS_MAX },
        read,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_CONTACT: &str = "
    SELECT contact_id, party_id, noted_on, statement FROM annotation
    WHERE contact_id = :contact_id ORDER BY noted_on, id LIMIT :rows
";

/// Returns what stands beside a record, oldest first; at most [`ANNOTATIONS_MAX`].
pub fn of_record(vault: &Connection, record: RecordId) -> Result<Vec<Annotation>> {
    let mut statement = vault.prepare_cached(OF_RECORD)?;
    let found = statement.query_map(
        named_params! { ":record_id": record.0, ":rows": ANNOTATIONS_MAX },
        read,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RECORD: &str = "
    SELECT a.contact_id, a.party_id, a.noted_on, a.statement
    FROM party AS p JOIN annotation AS a ON a.party_id = p.id
    WHERE p.record_id = :record_id ORDER BY a.noted_on, a.id LIMIT :rows
";

fn read(row: &Row<'_>) -> rusqlite::Result<Annotation> {
    Ok(Annotation {
        contact_id: ContactId(row.get("contact_id")?),
        party_id: row.get::<_, Option<Uuid>>("party_id")?.map(PartyId),
        noted_on: row.get("noted_on")?,
        statement: row.get("statement")?,
    })
}
