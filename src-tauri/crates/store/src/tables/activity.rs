//! The processing activities of the register (art. 30), and how a new administration gets them.

mod seed;

use std::collections::BTreeSet;

use domain::activity::{ActivityCode, LawfulBasis};
use domain::ids::{ActivityId, ContactId, RecipientId};
use domain::language::Words;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::column;
use crate::error::{Result, StoreError};

pub use seed::seed;

/// A processing activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Which activity.
    pub id: ActivityId,
    /// Its code in the pack.
    pub code: ActivityCode,
    /// Whether the business does this.
    pub in_use: bool,
    /// Its name.
    pub name: Words,
    /// Its purpose.
    pub purpose: Words,
    /// The lawful basis that counts first.
    pub lawful_basis: LawfulBasis,
    /// When which basis counts, and the law beside the GDPR.
    pub ground: Words,
    /// Categories of data.
    pub categories: Words,
    /// Categories of people.
    pub subjects: Words,
    /// Where the data come from.
    pub source: Words,
    /// Where the owner's rule and the law differ.
    pub note: Words,
    /// How many parties of records are kept under it.
    pub parties: u32,
}

/// Adds an activity; its first rule comes with it in the same transaction.
pub(crate) fn insert(transaction: &Transaction<'_>, activity: &Activity) -> Result<()> {
    write(transaction, INSERT, activity)?;
    Ok(())
}

const INSERT: &str = "
    INSERT INTO activity
        (id, code, in_use, name_nl, name_en, purpose_nl, purpose_en, lawful_basis, ground_nl, ground_en,
         categories_nl, categories_en, subjects_nl, subjects_en, source_nl, source_en, note_nl, note_en)
    VALUES
        (:id, :code, :in_use, :name_nl, :name_en, :purpose_nl, :purpose_en, :lawful_basis, :ground_nl, :ground_en,
         :categories_nl, :categories_en, :subjects_nl, :subjects_en, :source_nl, :source_en, :note_nl, :note_en)
";

/// Changes an activity; its code and the number of its parties stay.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such activity.
pub fn update(transaction: &Transaction<'_>, activity: &Activity) -> Result<()> {
    if write(transaction, UPDATE, activity)? == 0 {
        return Err(StoreError::NotFound);
    }
    Ok(())
}

const UPDATE: &str = "
    UPDATE activity SET
        in_use = :in_use, name_nl = :name_nl, name_en = :name_en, purpose_nl = :purpose_nl,
        purpose_en = :purpose_en, lawful_basis = :lawful_basis, ground_nl = :ground_nl, ground_en = :ground_en,
        categories_nl = :categories_nl, categories_en = :categories_en, subjects_nl = :subjects_nl,
        subjects_en = :subjects_en, source_nl = :source_nl, source_en = :source_en,
        note_nl = :note_nl, note_en = :note_en
    WHERE id = :id AND code = :code
";

fn write(transaction: &Transaction<'_>, statement: &str, activity: &Activity) -> Result<usize> {
    Ok(transaction
        .prepare_cached(statement)?
        .execute(named_params! {
            ":id": activity.id.0,
            ":code": activity.code.as_str(),
            ":in_use": activity.in_use,
            ":name_nl": activity.name.nl,
            ":name_en": activity.name.en,
            ":purpose_nl": activity.purpose.nl,
            ":purpose_en": activity.purpose.en,
            ":lawful_basis": activity.lawful_basis.as_str(),
            ":ground_nl": activity.ground.nl,
            ":ground_en": activity.ground.en,
            ":categories_nl": activity.categories.nl,
            ":categories_en": activity.categories.en,
            ":subjects_nl": activity.subjects.nl,
            ":subjects_en": activity.subjects.en,
            ":source_nl": activity.source.nl,
            ":source_en": activity.source.en,
            ":note_nl": activity.note.nl,
            ":note_en": activity.note.en,
        })?)
}

macro_rules! columns {
    ($rest:literal) => {
        concat!(
            "
    SELECT id, code, in_use, name_nl, name_en, purpose_nl, purpose_en, lawful_basis, ground_nl, ground_en,
        categories_nl, categories_en, subjects_nl, subjects_en, source_nl, source_en, note_nl, note_en, parties
    FROM activity ",
            $rest
        )
    };
}

/// Returns all activities, those in use first, by their codes.
pub fn all(vault: &Connection) -> Result<Vec<Activity>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], read_activity)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = columns!("ORDER BY in_use DESC, code");

/// Returns one activity.
pub fn find(vault: &Connection, id: ActivityId) -> Result<Option<Activity>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_activity)
        .optional()?)
}

const FIND: &str = columns!("WHERE id = :id");

fn read_activity(row: &Row<'_>) -> rusqlite::Result<Activity> {
    let words = |nl: &str, en: &str| -> rusqlite::Result<Words> {
        Ok(Words {
            nl: row.get(nl)?,
            en: row.get(en)?,
        })
    };
    Ok(Activity {
        id: ActivityId(row.get("id")?),
        code: column::code(row, "code")?,
        in_use: row.get("in_use")?,
        name: words("name_nl", "name_en")?,
        purpose: words("purpose_nl", "purpose_en")?,
        lawful_basis: column::code(row, "lawful_basis")?,
        ground: words("ground_nl", "ground_en")?,
        categories: words("categories_nl", "categories_en")?,
        subjects: words("subjects_nl", "subjects_en")?,
        source: words("source_nl", "source_en")?,
        note: words("note_nl", "note_en")?,
        parties: row.get("parties")?,
    })
}

/// Returns the activity with a code of the pack.
///
/// # Errors
/// [`StoreError::NotFound`] where the register was not made yet.
pub fn id_of(vault: &Connection, code: ActivityCode) -> Result<ActivityId> {
    Ok(vault
        .prepare_cached(ID_OF)?
        .query_row(named_params! { ":code": code.as_str() }, |row| {
            row.get("id").map(ActivityId)
        })?)
}

const ID_OF: &str = "SELECT id FROM activity WHERE code = :code";

/// Returns the activities under which something is kept of a contact.
pub fn codes_of_contact(vault: &Connection, contact: ContactId) -> Result<BTreeSet<ActivityCode>> {
    let mut statement = vault.prepare_cached(CODES_OF_CONTACT)?;
    let found = statement.query_map(named_params! { ":contact_id": contact.0 }, |row| {
        column::code::<ActivityCode>(row, "code")
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const CODES_OF_CONTACT: &str = "
    SELECT DISTINCT a.code FROM party AS p JOIN activity AS a ON a.id = p.activity_id
    WHERE p.contact_id = :contact_id
";

/// Replaces the recipients of an activity.
pub fn set_recipients(
    transaction: &Transaction<'_>,
    activity: ActivityId,
    recipients: &[RecipientId],
) -> Result<()> {
    transaction
        .prepare_cached(FORGET_RECIPIENTS)?
        .execute(named_params! { ":activity": activity.0 })?;
    for recipient in recipients {
        transaction
            .prepare_cached(ADD_RECIPIENT)?
            .execute(named_params! { ":activity": activity.0, ":recipient": recipient.0 })?;
    }
    Ok(())
}

const FORGET_RECIPIENTS: &str = "DELETE FROM activity_recipient WHERE activity_id = :activity";
const ADD_RECIPIENT: &str = "
    INSERT OR IGNORE INTO activity_recipient (activity_id, recipient_id) VALUES (:activity, :recipient)
";

/// Returns the recipients of an activity by their names.
pub fn recipients_of(vault: &Connection, activity: ActivityId) -> Result<Vec<RecipientId>> {
    let mut statement = vault.prepare_cached(RECIPIENTS_OF)?;
    let found = statement.query_map(named_params! { ":activity": activity.0 }, |row| {
        row.get("id").map(RecipientId)
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const RECIPIENTS_OF: &str = "
    SELECT r.id FROM activity_recipient AS l JOIN recipient AS r ON r.id = l.recipient_id
    WHERE l.activity_id = :activity ORDER BY r.name COLLATE NOCASE
";
