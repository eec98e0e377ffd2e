//! The people of a breach: who they are by its frozen scope, and who was told when and how (art. 34).

use chrono::NaiveDate;
use domain::breach::{PersonChannel, ScopeData};
use domain::ids::{BreachId, ContactId, DocumentId};
use domain::language::Language;
use domain::record::RecordKind;
use rusqlite::{Connection, Row, Transaction, named_params};

use crate::error::Result;
use crate::tables::column;

/// The most people that are read at once.
pub const PEOPLE_READ_MAX: u32 = 500;

/// Somebody whose data were in a breach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AffectedPerson {
    /// Who.
    pub contact_id: ContactId,
    /// The name.
    pub name: String,
    /// The language to write in.
    pub language: Language,
    /// Whether all that is kept of them is restricted.
    pub restricted: bool,
    /// Whether there is an address.
    pub has_address: bool,
    /// Whether there is an e-mail address.
    pub has_email: bool,
    /// The letter that was written.
    pub document_id: Option<DocumentId>,
    /// How and when they were told.
    pub told: Option<(PersonChannel, NaiveDate)>,
}

/// How many people there are to tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PeopleCount {
    /// All of them.
    pub people: u32,
    /// Those for whom a letter was written.
    pub written: u32,
    /// Those who were told.
    pub told: u32,
    /// Those without a postal address.
    pub without_address: u32,
    /// Those with neither a postal nor an e-mail address.
    pub unreachable: u32,
    /// Those who have no letter and were not told.
    pub left: u32,
}

macro_rules! affected {
    ($select:literal, $rest:literal) => {
        concat!(
            $select,
            "
    FROM (SELECT DISTINCT p.contact_id FROM breach_affected AS a JOIN party AS p ON p.id = a.party_id
            WHERE a.breach_id = :breach_id) AS known
        JOIN contact AS c ON c.id = known.contact_id
        LEFT JOIN breach_person AS b ON b.breach_id = :breach_id AND b.contact_id = c.id
    ",
            $rest
        )
    };
}

/// Returns people of a breach in the order of their names: those without a letter and not told first, at most
/// [`PEOPLE_READ_MAX`].
pub fn people(vault: &Connection, breach: BreachId) -> Result<Vec<AffectedPerson>> {
    let mut statement = vault.prepare_cached(PEOPLE)?;
    let found = statement.query_map(
        named_params! { ":breach_id": breach.0, ":rows": PEOPLE_READ_MAX },
        read,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const PEOPLE: &str = affected!(
    "SELECT c.id, c.display_name, c.language, c.restricted, b.document_id, b.channel, b.told_on,
        EXISTS (SELECT 1 FROM contact_point WHERE contact_id = c.id AND kind = 'postal_address' AND restricted = 0) AS has_address,
        EXISTS (SELECT 1 FROM contact_point WHERE contact_id = c.id AND kind = 'email' AND restricted = 0) AS has_email",
    "ORDER BY b.told_on IS NOT NULL, b.document_id IS NOT NULL, c.sort_key, c.row LIMIT :rows"
);

/// Returns the people who have neither a letter nor were told, in the order of their names, at most [`PEOPLE_READ_MAX`].
pub fn to_write(vault: &Connection, breach: BreachId) -> Result<Vec<ContactId>> {
    let mut statement = vault.prepare_cached(TO_WRITE)?;
    let found = statement.query_map(
        named_params! { ":breach_id": breach.0, ":rows": PEOPLE_READ_MAX },
        |row| row.get("id").map(ContactId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const TO_WRITE: &str = affected!(
    "SELECT c.id",
    "WHERE b.document_id IS NULL AND b.told_on IS NULL ORDER BY c.sort_key, c.row LIMIT :rows"
);

/// Counts the people of a breach.
pub fn count(vault: &Connection, breach: BreachId) -> Result<PeopleCount> {
    Ok(vault
        .prepare_cached(COUNT)?
        .query_row(named_params! { ":breach_id": breach.0 }, |row| {
            Ok(PeopleCount {
                people: row.get("people")?,
                written: row.get("written")?,
                told: row.get("told")?,
                without_address: row.get("without_address")?,
                unreachable: row.get("unreachable")?,
                left: row.get("left_over")?,
            })
        })?)
}

const COUNT: &str = affected!(
    "SELECT count(*) AS people, count(b.document_id) AS written, count(b.told_on) AS told,
        coalesce(sum(b.document_id IS NULL AND b.told_on IS NULL), 0) AS left_over,
        coalesce(sum(NOT EXISTS (SELECT 1 FROM contact_point WHERE contact_id = c.id AND kind = 'postal_address' AND restricted = 0)), 0)
            AS without_address,
        coalesce(sum(NOT EXISTS (SELECT 1 FROM contact_point
            WHERE contact_id = c.id AND kind IN ('postal_address', 'email') AND restricted = 0)), 0) AS unreachable",
    ""
);

/// Notes the letter to somebody.
pub fn note_letter(
    transaction: &Transaction<'_>,
    breach: BreachId,
    contact: ContactId,
    document: DocumentId,
) -> Result<()> {
    transaction
        .prepare_cached(NOTE_LETTER)?
        .execute(named_params! {
            ":breach_id": breach.0,
            ":contact_id": contact.0,
            ":document_id": document.0,
        })?;
    Ok(())
}

const NOTE_LETTER: &str = "
    INSERT INTO breach_person (breach_id, contact_id, document_id) VALUES (:breach_id, :contact_id, :document_id)
    ON CONFLICT (breach_id, contact_id) DO UPDATE SET document_id = excluded.document_id
";

/// Notes that somebody was told.
pub fn note_told(
    transaction: &Transaction<'_>,
    breach: BreachId,
    contact: ContactId,
    channel: PersonChannel,
    on: NaiveDate,
) -> Result<()> {
    transaction
        .prepare_cached(NOTE_TOLD)?
        .execute(named_params! {
            ":breach_id": breach.0,
            ":contact_id": contact.0,
            ":channel": channel.as_str(),
            ":told_on": on,
        })?;
    Ok(())
}

const NOTE_TOLD: &str = "
    INSERT INTO breach_person (breach_id, contact_id, channel, told_on) VALUES (:breach_id, :contact_id, :channel, :told_on)
    ON CONFLICT (breach_id, contact_id) DO UPDATE SET channel = excluded.channel, told_on = excluded.told_on
";

/// Notes that all who have a letter and were not told got it, and returns how many those are.
pub fn note_all_told(
    transaction: &Transaction<'_>,
    breach: BreachId,
    channel: PersonChannel,
    on: NaiveDate,
) -> Result<u32> {
    let told = transaction
        .prepare_cached(NOTE_ALL_TOLD)?
        .execute(named_params! {
            ":breach_id": breach.0,
            ":channel": channel.as_str(),
            ":told_on": on,
        })?;
    Ok(u32::try_from(told).unwrap_or(u32::MAX))
}

const NOTE_ALL_TOLD: &str = "
    UPDATE breach_person SET channel = :channel, told_on = :told_on
    WHERE breach_id = :breach_id AND document_id IS NOT NULL AND told_on IS NULL
";

/// Says whether somebody's data were in a breach.
pub fn is_affected(vault: &Connection, breach: BreachId, contact: ContactId) -> Result<bool> {
    Ok(vault.prepare_cached(IS_AFFECTED)?.query_row(
        named_params! { ":breach_id": breach.0, ":contact_id": contact.0 },
        |row| row.get("affected"),
    )?)
}

const IS_AFFECTED: &str = "
    SELECT EXISTS (
        SELECT 1 FROM party AS p JOIN breach_affected AS a ON a.party_id = p.id
        WHERE p.contact_id = :contact_id AND a.breach_id = :breach_id) AS affected
";

/// Returns the languages of the people who have no letter and were not told.
pub fn languages(vault: &Connection, breach: BreachId) -> Result<Vec<Language>> {
    let mut statement = vault.prepare_cached(LANGUAGES)?;
    let found = statement.query_map(named_params! { ":breach_id": breach.0 }, |row| {
        column::code(row, "language")
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const LANGUAGES: &str = affected!(
    "SELECT DISTINCT c.language",
    "WHERE b.document_id IS NULL AND b.told_on IS NULL ORDER BY c.language DESC"
);

/// Returns how many records of each kind of one person were in a breach, the most first.
pub fn records_of(
    vault: &Connection,
    breach: BreachId,
    contact: ContactId,
) -> Result<Vec<(RecordKind, u32)>> {
    let mut statement = vault.prepare_cached(RECORDS_OF)?;
    let found = statement.query_map(
        named_params! { ":breach_id": breach.0, ":contact_id": contact.0 },
        |row| Ok((column::code(row, "kind")?, row.get("records")?)),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const RECORDS_OF: &str = "
    SELECT r.kind, count(DISTINCT r.id) AS records
    FROM party AS p INDEXED BY party_by_contact
        CROSS JOIN breach_affected AS a ON a.breach_id = :breach_id AND a.party_id = p.id
        JOIN record AS r ON r.id = p.record_id
    WHERE p.contact_id = :contact_id GROUP BY r.kind ORDER BY records DESC, r.kind
";

/// Returns what of the card of one person, and of their payments, was in a breach.
pub fn data_of(vault: &Connection, breach: BreachId, contact: ContactId) -> Result<Vec<ScopeData>> {
    let mut statement = vault.prepare_cached(DATA_OF)?;
    let found = statement.query_map(
        named_params! { ":breach_id": breach.0, ":contact_id": contact.0 },
        |row| column::code(row, "kind"),
    )?;
    let mut data: Vec<ScopeData> = found.collect::<rusqlite::Result<_>>()?;
    data.sort_unstable();
    Ok(data)
}

const DATA_OF: &str = "
    SELECT kind FROM contact_point
    WHERE contact_id = :contact_id AND kind IN ('phone', 'email', 'postal_address', 'bank_account', 'photo')
    UNION
    SELECT 'bank_account' FROM party AS p JOIN breach_affected AS a ON a.breach_id = :breach_id AND a.party_id = p.id
        JOIN payment AS y ON y.record_id = p.record_id AND y.account_number <> ''
    WHERE p.contact_id = :contact_id
";

/// Returns how many people were told in which way.
pub fn by_channel(vault: &Connection, breach: BreachId) -> Result<Vec<(PersonChannel, u32)>> {
    let mut statement = vault.prepare_cached(BY_CHANNEL)?;
    let found = statement.query_map(named_params! { ":breach_id": breach.0 }, |row| {
        Ok((column::code(row, "channel")?, row.get("people")?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const BY_CHANNEL: &str = "
    SELECT channel, count(*) AS people FROM breach_person
    WHERE breach_id = :breach_id AND told_on IS NOT NULL GROUP BY channel ORDER BY channel
";

fn read(row: &Row<'_>) -> rusqlite::Result<AffectedPerson> {
    let told_on: Option<NaiveDate> = row.get("told_on")?;
    let told = match told_on {
        None => None,
        Some(on) => Some((column::code(row, "channel")?, on)),
    };
    Ok(AffectedPerson {
        contact_id: ContactId(row.get("id")?),
        name: row.get("display_name")?,
        language: column::code(row, "language")?,
        restricted: row.get("restricted")?,
        has_address: row.get("has_address")?,
        has_email: row.get("has_email")?,
        document_id: row.get::<_, Option<_>>("document_id")?.map(DocumentId),
        told,
    })
}
