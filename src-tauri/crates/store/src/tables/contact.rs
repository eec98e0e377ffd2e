//! Contacts (relaties): people and businesses of whom something is kept.

use chrono::NaiveDate;
use domain::bsn::may_be_sole_trader;
use domain::contact::{ContactKind, Salutation};
use domain::ids::ContactId;
use domain::language::Language;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::column;
use super::contact_name::{display_name, sort_key};
use super::id_list;
use super::not_to_keep;
use super::search::{self, SEARCH_HITS_MAX, SearchQuery};
use crate::error::{Result, StoreError};

/// The most contacts of one page.
pub const CONTACT_PAGE_ROWS_MAX: u32 = 200;

/// A contact's card, without its contact points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Which contact.
    pub id: ContactId,
    /// A person, or a business with perhaps a contact person.
    pub kind: ContactKind,
    /// How letters begin.
    pub salutation: Salutation,
    /// Given name or initials.
    pub given_name: String,
    /// What stands before the family name.
    pub infix: String,
    /// Family name.
    pub family_name: String,
    /// Company.
    pub company: String,
    /// Language of letters.
    pub language: Language,
    /// Free note.
    pub note: String,
    /// Deceased: mailings stop.
    pub deceased: bool,
    /// Known to be younger than sixteen: a parent gives consent (T12). No age is asked or kept.
    pub child: bool,
    /// Since when it is in the administration.
    pub entered_on: NaiveDate,
}

/// Adds a contact. It needs a record in the same transaction: no contact is without one (invariant 1).
pub fn insert(transaction: &Transaction<'_>, contact: &Contact) -> Result<()> {
    write(transaction, INSERT, contact)?;
    not_to_keep::follow_contact(transaction, contact.id)?;
    search::index_contact(transaction, contact.id)
}

const INSERT: &str = "
    INSERT INTO contact
        (id, kind, salutation, given_name, infix, family_name, company, display_name, sort_key, language, note,
         deceased, child, entered_on)
    VALUES
        (:id, :kind, :salutation, :given_name, :infix, :family_name, :company, :display_name, :sort_key, :language,
         :note, :deceased, :child, :entered_on)
";

/// Changes a contact's card; the day of entry stays.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such contact.
pub fn update(transaction: &Transaction<'_>, contact: &Contact) -> Result<()> {
    let before = find(transaction, contact.id)?.ok_or(StoreError::NotFound)?;
    write(transaction, UPDATE, contact)?;
    not_to_keep::follow_contact(transaction, contact.id)?;
    if may_be_sole_trader(&before.company) != may_be_sole_trader(&contact.company) {
        not_to_keep::follow_records_of(transaction, contact.id)?;
    }
    search::index_contact(transaction, contact.id)
}

const UPDATE: &str = "
    UPDATE contact SET
        kind = :kind, salutation = :salutation, given_name = :given_name, infix = :infix,
        family_name = :family_name, company = :company, display_name = :display_name, sort_key = :sort_key,
        language = :language, note = :note, deceased = :deceased, child = :child, entered_on = min(entered_on, :entered_on)
    WHERE id = :id
";

fn write(transaction: &Transaction<'_>, statement: &str, contact: &Contact) -> Result<usize> {
    Ok(transaction
        .prepare_cached(statement)?
        .execute(named_params! {
            ":id": contact.id.0,
            ":kind": contact.kind.as_str(),
            ":salutation": contact.salutation.as_str(),
            ":given_name": contact.given_name,
            ":infix": contact.infix,
            ":family_name": contact.family_name,
            ":company": contact.company,
            ":display_name": display_name(contact),
            ":sort_key": sort_key(contact),
            ":language": contact.language.as_str(),
            ":note": contact.note,
            ":deceased": contact.deceased,
            ":child": contact.child,
            ":entered_on": contact.entered_on,
        })?)
}

/// Deletes a contact with its points. Its parties must have gone before; the schema refuses otherwise.
pub fn delete(transaction: &Transaction<'_>, id: ContactId) -> Result<()> {
    search::remove_contact(transaction, id)?;
    transaction
        .prepare_cached(DELETE)?
        .execute(named_params! { ":id": id.0 })?;
    Ok(())
}

const DELETE: &str = "DELETE FROM contact WHERE id = :id";

/// Returns a contact's card.
pub fn find(vault: &Connection, id: ContactId) -> Result<Option<Contact>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_contact)
        .optional()?)
}

const FIND: &str = "
    SELECT id, kind, salutation, given_name, infix, family_name, company, language, note, deceased, child, entered_on
    FROM contact WHERE id = :id
";

fn read_contact(row: &Row<'_>) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: ContactId(row.get("id")?),
        kind: column::code(row, "kind")?,
        salutation: column::code(row, "salutation")?,
        given_name: row.get("given_name")?,
        infix: row.get("infix")?,
        family_name: row.get("family_name")?,
        company: row.get("company")?,
        language: column::code(row, "language")?,
        note: row.get("note")?,
        deceased: row.get("deceased")?,
        child: row.get("child")?,
        entered_on: row.get("entered_on")?,
    })
}

/// Returns a contact's name as shown.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such contact.
pub fn name_of(vault: &Connection, id: ContactId) -> Result<String> {
    Ok(vault
        .prepare_cached(NAME_OF)?
        .query_row(named_params! { ":id": id.0 }, |row| row.get("display_name"))?)
}

const NAME_OF: &str = "SELECT display_name FROM contact WHERE id = :id";

/// Returns the contacts that are filed under the same letters as this one; at most [`CONTACT_PAGE_ROWS_MAX`].
pub fn namesakes(vault: &Connection, contact: &Contact) -> Result<Vec<ContactId>> {
    let mut statement = vault.prepare_cached(NAMESAKES)?;
    let found = statement.query_map(
        named_params! { ":sort_key": sort_key(contact), ":rows": CONTACT_PAGE_ROWS_MAX },
        |row| row.get("id").map(ContactId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NAMESAKES: &str = "SELECT id FROM contact WHERE sort_key = :sort_key LIMIT :rows";

/// The place of a contact in the list: the next page begins behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactCursor {
    /// The letters under which it is filed.
    pub sort_key: String,
    /// Its row.
    pub row: i64,
}

/// A contact as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactRow {
    /// Where it stands in the list.
    pub place: ContactCursor,
    /// Which contact.
    pub id: ContactId,
    /// The name as shown.
    pub name: String,
    /// The company, where it is not the name itself.
    pub company: String,
    /// The town of its first address.
    pub town: String,
    /// How many records are kept.
    pub records: u32,
    /// The first day on which something of it can go.
    pub first_deletable_from: Option<NaiveDate>,
    /// How many of its records are held.
    pub held: u32,
}

/// Returns the contacts after a place, in the order in which they are filed.
pub fn page(vault: &Connection, after: &ContactCursor, rows: u32) -> Result<Vec<ContactRow>> {
    let mut statement = vault.prepare_cached(PAGE)?;
    let found = statement.query_map(
        named_params! {
            ":sort_key": after.sort_key,
            ":row": after.row,
            ":rows": rows.min(CONTACT_PAGE_ROWS_MAX),
        },
        read_row,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The columns of a list, for a page that is called `page` and has a row for each contact of it.
macro_rules! row_columns {
    () => {
        "
    SELECT c.row, c.id, c.sort_key, c.display_name,
        CASE c.company WHEN c.display_name THEN '' ELSE c.company END AS company,
        coalesce((SELECT town FROM contact_point WHERE contact_id = c.id AND kind = 'postal_address' AND restricted = 0
            ORDER BY position LIMIT 1), '') AS town,
        (SELECT count(DISTINCT p.record_id) FROM party AS p JOIN record AS r ON r.id = p.record_id
            WHERE p.contact_id = c.id AND r.restricted = 0) AS records,
        (SELECT min(d.deletable_from) FROM party AS p JOIN record AS r ON r.id = p.record_id
            JOIN deadline AS d ON d.party_id = p.id
            WHERE p.contact_id = c.id AND r.restricted = 0) AS first_deletable_from,
        (SELECT count(DISTINCT p.record_id) FROM party AS p JOIN record AS r ON r.id = p.record_id
            JOIN deadline AS d ON d.party_id = p.id
            WHERE p.contact_id = c.id AND r.restricted = 0 AND d.held = 1) AS held
"
    };
}

const PAGE: &str = concat!(
    row_columns!(),
    "
    FROM contact AS c WHERE (c.sort_key, c.row) > (:sort_key, :row) AND c.restricted = 0
    ORDER BY c.sort_key, c.row LIMIT :rows
"
);

/// Returns the contacts found after a place, in the order in which they are filed.
pub fn search_page(
    vault: &Connection,
    query: &SearchQuery,
    after: &ContactCursor,
    rows: u32,
) -> Result<Vec<ContactRow>> {
    let mut statement = vault.prepare_cached(SEARCH_PAGE)?;
    let found = statement.query_map(
        named_params! {
            ":query": query.as_str(),
            ":hits": SEARCH_HITS_MAX,
            ":sort_key": after.sort_key,
            ":row": after.row,
            ":rows": rows.min(CONTACT_PAGE_ROWS_MAX),
        },
        read_row,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const SEARCH_PAGE: &str = concat!(
    row_columns!(),
    "
    FROM contact AS c WHERE c.row IN (
        SELECT hit.row FROM (
            SELECT i.rowid / 2 AS row FROM search_index AS i
            WHERE i.search_index MATCH :query AND i.rowid % 2 = 0 LIMIT :hits
        ) AS hit JOIN contact AS k ON k.row = hit.row
        WHERE (k.sort_key, k.row) > (:sort_key, :row) AND k.restricted = 0
        ORDER BY k.sort_key, k.row LIMIT :rows)
    ORDER BY c.sort_key, c.row
"
);

/// Returns these contacts as a list shows them, in the order of the ids; who is not there any more or is restricted
/// is left out.
pub fn rows_of(vault: &Connection, ids: &[ContactId]) -> Result<Vec<ContactRow>> {
    let mut statement = vault.prepare_cached(ROWS_OF)?;
    let list = id_list::of(ids.iter().map(|id| id.0));
    let found = statement.query_map(named_params! { ":ids": list }, read_row)?;
    let mut rows: Vec<ContactRow> = found.collect::<rusqlite::Result<_>>()?;
    rows.sort_by_key(|row| ids.iter().position(|id| *id == row.id));
    Ok(rows)
}

const ROWS_OF: &str = concat!(
    row_columns!(),
    "
    FROM contact AS c WHERE c.id IN (SELECT unhex(value) FROM json_each(:ids)) AND c.restricted = 0
"
);

fn read_row(row: &Row<'_>) -> rusqlite::Result<ContactRow> {
    Ok(ContactRow {
        place: ContactCursor {
            sort_key: row.get("sort_key")?,
            row: row.get("row")?,
        },
        id: ContactId(row.get("id")?),
        name: row.get("display_name")?,
        company: row.get("company")?,
        town: row.get("town")?,
        records: row.get("records")?,
        first_deletable_from: row.get("first_deletable_from")?,
        held: row.get("held")?,
    })
}

/// Returns how many contacts a search finds, at most [`SEARCH_HITS_MAX`].
pub fn search_count(vault: &Connection, query: &SearchQuery) -> Result<u64> {
    Ok(vault.prepare_cached(SEARCH_COUNT)?.query_row(
        named_params! { ":query": query.as_str(), ":hits": SEARCH_HITS_MAX },
        |row| row.get("found"),
    )?)
}

const SEARCH_COUNT: &str = "
    SELECT count(*) AS found FROM (
        SELECT 1 FROM search_index WHERE search_index MATCH :query AND rowid % 2 = 0 LIMIT :hits)
";

/// The statements of the lists, for a look at how they are carried out.
#[cfg(test)]
pub(crate) fn statements_of_lists() -> Vec<&'static str> {
    vec![PAGE, SEARCH_PAGE, SEARCH_COUNT, NAMESAKES, ROWS_OF]
}
