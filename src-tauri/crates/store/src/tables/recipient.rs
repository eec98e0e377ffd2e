//! Recipients and processors: who gets data, in which country, and under what protection.

use chrono::NaiveDate;
use domain::activity::{RecipientRole, TransferMechanism};
use domain::ids::{ActivityId, RecipientId};
use domain::language::Words;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::column;
use crate::error::{Result, StoreError};

/// The most recipients of an administration.
pub const RECIPIENTS_MAX: u32 = 500;

/// A recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// Which recipient.
    pub id: RecipientId,
    /// Its name.
    pub name: String,
    /// What it is under the law; none where that is not known yet.
    pub role: Option<RecipientRole>,
    /// The country where data go; empty where that is not known yet.
    pub country: String,
    /// What protects data that leave the EEA.
    pub mechanism: TransferMechanism,
    /// A note.
    pub note: Words,
    /// When this was last looked up.
    pub checked_on: Option<NaiveDate>,
    /// When it ended.
    pub ended_on: Option<NaiveDate>,
    /// Where a letter to it goes.
    pub address: RecipientAddress,
}

/// Where a letter to a recipient goes; empty where it is not known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecipientAddress {
    /// The desk or person that it is for.
    pub contact: String,
    /// Street and number, or a post-office box.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Country, where it is abroad.
    pub country: String,
    /// E-mail address.
    pub email: String,
}

/// Adds a recipient.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`RECIPIENTS_MAX`].
pub fn insert(transaction: &Transaction<'_>, recipient: &Recipient) -> Result<()> {
    let count: u32 = transaction
        .prepare_cached(COUNT)?
        .query_row([], |row| row.get("recipients"))?;
    if count >= RECIPIENTS_MAX {
        return Err(StoreError::OverLimit {
            what: "recipients",
            limit: u64::from(RECIPIENTS_MAX),
        });
    }
    write(transaction, INSERT, recipient)?;
    Ok(())
}

const COUNT: &str = "SELECT count(*) AS recipients FROM recipient";
const INSERT: &str = "
    INSERT INTO recipient
        (id, name, role, country, mechanism, note_nl, note_en, checked_on, ended_on, contact, street, postcode, town,
         address_country, email)
    VALUES
        (:id, :name, :role, :country, :mechanism, :note_nl, :note_en, :checked_on, :ended_on, :contact, :street,
         :postcode, :town, :address_country, :email)
";

/// Changes a recipient.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such recipient.
pub fn update(transaction: &Transaction<'_>, recipient: &Recipient) -> Result<()> {
    if write(transaction, UPDATE, recipient)? == 0 {
        return Err(StoreError::NotFound);
    }
    Ok(())
}

const UPDATE: &str = "
    UPDATE recipient SET
        name = :name, role = :role, country = :country, mechanism = :mechanism, note_nl = :note_nl,
        note_en = :note_en, checked_on = :checked_on, ended_on = :ended_on, contact = :contact, street = :street,
        postcode = :postcode, town = :town, address_country = :address_country, email = :email
    WHERE id = :id
";

fn write(transaction: &Transaction<'_>, statement: &str, recipient: &Recipient) -> Result<usize> {
    Ok(transaction
        .prepare_cached(statement)?
        .execute(named_params! {
            ":id": recipient.id.0,
            ":name": recipient.name,
            ":role": recipient.role.map(RecipientRole::as_str),
            ":country": recipient.country,
            ":mechanism": recipient.mechanism.as_str(),
            ":note_nl": recipient.note.nl,
            ":note_en": recipient.note.en,
            ":checked_on": recipient.checked_on,
            ":ended_on": recipient.ended_on,
            ":contact": recipient.address.contact,
            ":street": recipient.address.street,
            ":postcode": recipient.address.postcode,
            ":town": recipient.address.town,
            ":address_country": recipient.address.country,
            ":email": recipient.address.email,
        })?)
}

/// Returns all recipients by their names.
pub fn all(vault: &Connection) -> Result<Vec<Recipient>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map(named_params! { ":rows": RECIPIENTS_MAX }, read_recipient)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "
    SELECT id, name, role, country, mechanism, note_nl, note_en, checked_on, ended_on, contact, street, postcode, town,
           address_country, email
    FROM recipient
    ORDER BY name COLLATE NOCASE LIMIT :rows
";

/// Returns one recipient.
pub fn find(vault: &Connection, id: RecipientId) -> Result<Option<Recipient>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_recipient)
        .optional()?)
}

const FIND: &str = "
    SELECT id, name, role, country, mechanism, note_nl, note_en, checked_on, ended_on, contact, street, postcode, town,
           address_country, email
    FROM recipient WHERE id = :id
";

fn read_recipient(row: &Row<'_>) -> rusqlite::Result<Recipient> {
    Ok(Recipient {
        id: RecipientId(row.get("id")?),
        name: row.get("name")?,
        role: column::code_if_any(row, "role")?,
        country: row.get("country")?,
        mechanism: column::code(row, "mechanism")?,
        note: Words {
            nl: row.get("note_nl")?,
            en: row.get("note_en")?,
        },
        checked_on: row.get("checked_on")?,
        ended_on: row.get("ended_on")?,
        address: RecipientAddress {
            contact: row.get("contact")?,
            street: row.get("street")?,
            postcode: row.get("postcode")?,
            town: row.get("town")?,
            country: row.get("address_country")?,
            email: row.get("email")?,
        },
    })
}

/// Returns which recipients the activities in use have.
pub fn in_use(vault: &Connection) -> Result<Vec<(RecipientId, ActivityId)>> {
    let mut statement = vault.prepare_cached(IN_USE)?;
    let found = statement.query_map([], |row| {
        Ok((
            RecipientId(row.get("recipient_id")?),
            ActivityId(row.get("activity_id")?),
        ))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const IN_USE: &str = "
    SELECT l.recipient_id, l.activity_id
    FROM activity AS a JOIN activity_recipient AS l ON l.activity_id = a.id
    WHERE a.in_use = 1 ORDER BY a.code
";

/// Returns which recipients each activity has, whether or not it is in use.
pub fn links(vault: &Connection) -> Result<Vec<(RecipientId, ActivityId)>> {
    let mut statement = vault.prepare_cached(LINKS)?;
    let found = statement.query_map([], |row| {
        Ok((
            RecipientId(row.get("recipient_id")?),
            ActivityId(row.get("activity_id")?),
        ))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const LINKS: &str = "SELECT recipient_id, activity_id FROM activity_recipient";
