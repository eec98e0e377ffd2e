//! Lists of records: pages by day, by search and by how their deadlines stand; papers that belong together. What is
//! restricted (art. 18) is in none of them.

use chrono::NaiveDate;
use domain::ids::{ContactId, RecordId};
use domain::record::RecordKind;
use rusqlite::{Connection, Row, named_params};

use crate::error::Result;
use crate::tables::search::{SEARCH_HITS_MAX, SearchQuery};
use crate::tables::tally;

/// The most records of one page.
pub const RECORD_PAGE_ROWS_MAX: u32 = 200;
/// The most papers that are proposed while the owner types.
pub const SUGGESTIONS_MAX: u32 = 10;

/// How a deadline stands, as a filter: a record is shown when one of its parties stands so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordStatus {
    /// It waits for an event.
    Waiting,
    /// It can go today or could before.
    Due {
        /// The day.
        today: NaiveDate,
    },
    /// Its last day has passed, and something holds it.
    Held {
        /// The day.
        today: NaiveDate,
    },
}

/// Which records a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecordFilter {
    /// Of which kind; none for all.
    pub kind: Option<RecordKind>,
    /// What is searched for, in the records and in the names of their contacts; none for all.
    pub query: Option<SearchQuery>,
    /// How their deadlines stand; none for all.
    pub status: Option<RecordStatus>,
}

/// The place of a record in a list, newest first: the next page begins behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordCursor {
    /// The day it is found under.
    pub dated_on: NaiveDate,
    /// Its row.
    pub row: i64,
}

/// A record of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordPlace {
    /// Where it stands in the list.
    pub place: RecordCursor,
    /// Which record.
    pub id: RecordId,
}

/// Returns the records of a filter after a place, newest first.
pub fn page(
    vault: &Connection,
    filter: &RecordFilter,
    after: Option<RecordCursor>,
    rows: u32,
) -> Result<Vec<RecordPlace>> {
    let day = after.map(|place| place.dated_on.to_string());
    let statement = match (&filter.query, filter.status, filter.kind) {
        (None, None, None) => PAGE_OF_ALL,
        (None, None, Some(_)) => PAGE_OF_KIND,
        (Some(_), None | Some(_), _) => PAGE_OF_FOUND,
        (None, Some(RecordStatus::Waiting), _) => PAGE_OF_WAITING,
        (None, Some(RecordStatus::Due { .. }), _) => PAGE_OF_DUE,
        (None, Some(RecordStatus::Held { .. }), _) => PAGE_OF_HELD,
    };
    let mut statement = vault.prepare_cached(statement)?;
    // Days are text of ten digits and hyphens: `~` comes after each of them.
    statement.raw_bind_parameter_if(":day", day.as_deref().unwrap_or("~"))?;
    statement.raw_bind_parameter_if(":row", after.map_or(0, |place| place.row))?;
    statement.raw_bind_parameter_if(":rows", rows.min(RECORD_PAGE_ROWS_MAX))?;
    bind_filter(&mut statement, filter)?;
    let mut found = statement.raw_query();
    let mut places = Vec::new();
    while let Some(row) = found.next()? {
        places.push(read_place(row)?);
    }
    Ok(places)
}

/// Binds a parameter where the statement has it: one filter serves several statements.
trait BindIfNamed {
    fn raw_bind_parameter_if(&mut self, name: &str, value: impl rusqlite::ToSql) -> Result<()>;
}

impl BindIfNamed for rusqlite::CachedStatement<'_> {
    fn raw_bind_parameter_if(&mut self, name: &str, value: impl rusqlite::ToSql) -> Result<()> {
        if let Some(index) = self.parameter_index(name)? {
            self.raw_bind_parameter(index, value)?;
        }
        Ok(())
    }
}

fn bind_filter(statement: &mut rusqlite::CachedStatement<'_>, filter: &RecordFilter) -> Result<()> {
    let (status, today) = match filter.status {
        None => (None, None),
        Some(RecordStatus::Waiting) => (Some("waiting"), None),
        Some(RecordStatus::Due { today }) => (Some("due"), Some(today)),
        Some(RecordStatus::Held { today }) => (Some("held"), Some(today)),
    };
    statement.raw_bind_parameter_if(":kind", filter.kind.map(RecordKind::as_str))?;
    statement.raw_bind_parameter_if(":status", status)?;
    statement.raw_bind_parameter_if(":today", today)?;
    statement.raw_bind_parameter_if(":hits", SEARCH_HITS_MAX)?;
    statement.raw_bind_parameter_if(":query", filter.query.as_ref().map(SearchQuery::as_str))
}

fn read_place(row: &Row<'_>) -> rusqlite::Result<RecordPlace> {
    Ok(RecordPlace {
        place: RecordCursor {
            dated_on: row.get("dated_on")?,
            row: row.get("row")?,
        },
        id: RecordId(row.get("id")?),
    })
}

const PAGE_OF_ALL: &str = "
    SELECT row, id, dated_on FROM record WHERE (dated_on, row) < (:day, :row) AND restricted = 0
    ORDER BY dated_on DESC, row DESC LIMIT :rows
";
const PAGE_OF_KIND: &str = "
    SELECT row, id, dated_on FROM record WHERE kind = :kind AND (dated_on, row) < (:day, :row) AND restricted = 0
    ORDER BY dated_on DESC, row DESC LIMIT :rows
";

/// The rows of what is found, by its own words or by the names of its contacts.
macro_rules! found {
    () => {
        "
    SELECT r.row, r.id, r.dated_on FROM record AS r WHERE r.row IN (
        SELECT hit.row FROM (
            SELECT rowid / 2 AS row FROM search_index
            WHERE search_index MATCH :query AND rowid % 2 = 1 LIMIT :hits) AS hit
        UNION
        SELECT o.row FROM (
            SELECT rowid / 2 AS row FROM search_index
            WHERE search_index MATCH :query AND rowid % 2 = 0 LIMIT :hits) AS hit
        JOIN contact AS c ON c.row = hit.row
        JOIN party AS p ON p.contact_id = c.id
        JOIN record AS o ON o.id = p.record_id)
    AND r.restricted = 0
    AND (:kind IS NULL OR r.kind = :kind)
    AND (:status IS NULL OR EXISTS (
        SELECT 1 FROM party AS p JOIN deadline AS d ON d.party_id = p.id WHERE p.record_id = r.id
        AND CASE :status
            WHEN 'waiting' THEN d.last_day IS NULL
            WHEN 'due' THEN d.deletable_from <= :today
            ELSE d.held = 1 AND d.last_day < :today END))
"
    };
}

/// The records of parties whose deadline stands as `$which` says.
macro_rules! standing {
    ($which:literal) => {
        concat!(
            "
    SELECT r.row, r.id, r.dated_on FROM record AS r WHERE r.id IN (
        SELECT p.record_id FROM deadline AS d JOIN party AS p ON p.id = d.party_id WHERE ",
            $which,
            ")
    AND r.restricted = 0
    AND (:kind IS NULL OR r.kind = :kind)
"
        )
    };
}

macro_rules! waiting {
    () => {
        standing!("d.last_day IS NULL")
    };
}

macro_rules! due {
    () => {
        standing!("d.deletable_from <= :today")
    };
}

macro_rules! held {
    () => {
        standing!("d.held = 1 AND d.last_day < :today")
    };
}

macro_rules! newest_first {
    ($rows:expr) => {
        concat!(
            "SELECT row, id, dated_on FROM (",
            $rows,
            ") WHERE (dated_on, row) < (:day, :row)
    ORDER BY dated_on DESC, row DESC LIMIT :rows"
        )
    };
}

macro_rules! counted {
    ($rows:expr) => {
        concat!("SELECT count(*) AS found FROM (", $rows, ")")
    };
}

const PAGE_OF_FOUND: &str = newest_first!(found!());
const PAGE_OF_WAITING: &str = newest_first!(waiting!());
const PAGE_OF_DUE: &str = newest_first!(due!());
const PAGE_OF_HELD: &str = newest_first!(held!());
const COUNT_OF_FOUND: &str = counted!(found!());
const COUNT_OF_WAITING: &str = counted!(waiting!());
const COUNT_OF_DUE: &str = counted!(due!());
const COUNT_OF_HELD: &str = counted!(held!());

/// Returns how many records a filter shows.
pub fn count(vault: &Connection, filter: &RecordFilter) -> Result<u64> {
    let statement = match (&filter.query, filter.status) {
        (None, None) => {
            let counts = tally::records(vault)?;
            let shown = counts
                .into_iter()
                .filter(|(kind, _)| filter.kind.is_none_or(|one| one == *kind));
            return Ok(shown.map(|(_, count)| count).sum());
        }
        (Some(_), None | Some(_)) => COUNT_OF_FOUND,
        (None, Some(RecordStatus::Waiting)) => COUNT_OF_WAITING,
        (None, Some(RecordStatus::Due { .. })) => COUNT_OF_DUE,
        (None, Some(RecordStatus::Held { .. })) => COUNT_OF_HELD,
    };
    let mut statement = vault.prepare_cached(statement)?;
    bind_filter(&mut statement, filter)?;
    let mut found = statement.raw_query();
    match found.next()? {
        Some(row) => Ok(row.get("found")?),
        None => Ok(0),
    }
}

/// Returns the papers that belong to a record: what it names, and what names it; at most
/// [`RECORD_PAGE_ROWS_MAX`], oldest first.
pub fn related(vault: &Connection, id: RecordId) -> Result<Vec<RecordId>> {
    let mut statement = vault.prepare_cached(RELATED)?;
    let found = statement.query_map(
        named_params! { ":id": id.0, ":rows": RECORD_PAGE_ROWS_MAX },
        |row| row.get("id").map(RecordId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const RELATED: &str = "
    SELECT id FROM record WHERE id IN (
        SELECT agreement_id FROM quote WHERE record_id = :id
        UNION ALL SELECT quote_id FROM invoice WHERE record_id = :id
        UNION ALL SELECT agreement_id FROM invoice WHERE record_id = :id
        UNION ALL SELECT invoice_id FROM payment WHERE record_id = :id
        UNION ALL SELECT record_id FROM quote WHERE agreement_id = :id
        UNION ALL SELECT record_id FROM invoice WHERE quote_id = :id
        UNION ALL SELECT record_id FROM invoice WHERE agreement_id = :id
        UNION ALL SELECT record_id FROM payment WHERE invoice_id = :id)
        AND restricted = 0
    ORDER BY dated_on, row LIMIT :rows
";

/// Returns papers of a kind to which another can belong, newest first, at most [`SUGGESTIONS_MAX`]: of a contact
/// where one is given, with the words typed where there are any.
pub fn suggest(
    vault: &Connection,
    kind: RecordKind,
    contact: Option<ContactId>,
    query: Option<&SearchQuery>,
) -> Result<Vec<RecordId>> {
    let statement = match (contact, query) {
        (Some(_), Some(_)) => OF_CONTACT_FOUND,
        (Some(_), None) => OF_CONTACT,
        (None, Some(_) | None) => {
            let filter = RecordFilter {
                kind: Some(kind),
                query: query.cloned(),
                status: None,
            };
            let places = page(vault, &filter, None, SUGGESTIONS_MAX)?;
            return Ok(places.into_iter().map(|place| place.id).collect());
        }
    };
    let mut statement = vault.prepare_cached(statement)?;
    statement.raw_bind_parameter_if(":kind", kind.as_str())?;
    statement.raw_bind_parameter_if(":contact_id", contact.map(|id| id.0))?;
    statement.raw_bind_parameter_if(":query", query.map(SearchQuery::as_str))?;
    statement.raw_bind_parameter_if(":rows", SUGGESTIONS_MAX)?;
    let mut found = statement.raw_query();
    let mut ids = Vec::new();
    while let Some(row) = found.next()? {
        ids.push(RecordId(row.get("id")?));
    }
    Ok(ids)
}

const OF_CONTACT: &str = "
    SELECT DISTINCT r.id, r.dated_on, r.row FROM party AS p JOIN record AS r ON r.id = p.record_id
    WHERE p.contact_id = :contact_id AND r.kind = :kind AND r.restricted = 0
    ORDER BY r.dated_on DESC, r.row DESC LIMIT :rows
";
const OF_CONTACT_FOUND: &str = "
    SELECT DISTINCT r.id, r.dated_on, r.row FROM party AS p JOIN record AS r ON r.id = p.record_id
    WHERE p.contact_id = :contact_id AND r.kind = :kind AND r.restricted = 0 AND 2 * r.row + 1 IN (
        SELECT rowid FROM search_index WHERE search_index MATCH :query)
    ORDER BY r.dated_on DESC, r.row DESC LIMIT :rows
";

/// Says whether a quote or an invoice of our own bears this number.
pub fn is_own_number(vault: &Connection, number: &str) -> Result<bool> {
    Ok(vault
        .prepare_cached(IS_OWN_NUMBER)?
        .query_row(named_params! { ":number": number }, |row| row.get("known"))?)
}

const IS_OWN_NUMBER: &str = "
    SELECT EXISTS (SELECT 1 FROM invoice WHERE number = :number)
        OR EXISTS (SELECT 1 FROM quote WHERE number = :number) AS known
";

/// A party of a quote or an invoice that bears a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Numbered {
    /// Who.
    pub contact_id: ContactId,
    /// The date of the paper.
    pub dated_on: NaiveDate,
    /// Its total in cents.
    pub amount_cents: i64,
}

/// The most parties of papers with one number.
const NUMBERED_MAX: u32 = 200;

/// Returns the parties of the quotes that bear this number.
pub fn quotes_numbered(vault: &Connection, number: &str) -> Result<Vec<Numbered>> {
    numbered(vault, QUOTES_NUMBERED, number)
}

const QUOTES_NUMBERED: &str = "
    SELECT p.contact_id, q.dated_on, q.amount_cents
    FROM quote AS q JOIN party AS p ON p.record_id = q.record_id
    WHERE q.number = :number LIMIT :rows
";

/// Returns the parties of the invoices that bear this number.
pub fn invoices_numbered(vault: &Connection, number: &str) -> Result<Vec<Numbered>> {
    numbered(vault, INVOICES_NUMBERED, number)
}

const INVOICES_NUMBERED: &str = "
    SELECT p.contact_id, i.dated_on, i.amount_cents
    FROM invoice AS i JOIN party AS p ON p.record_id = i.record_id
    WHERE i.number = :number LIMIT :rows
";

fn numbered(vault: &Connection, statement: &str, number: &str) -> Result<Vec<Numbered>> {
    let mut statement = vault.prepare_cached(statement)?;
    let found = statement.query_map(
        named_params! { ":number": number, ":rows": NUMBERED_MAX },
        |row| {
            Ok(Numbered {
                contact_id: ContactId(row.get("contact_id")?),
                dated_on: row.get("dated_on")?,
                amount_cents: row.get("amount_cents")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The statements of the lists, for a look at how they are carried out.
#[cfg(test)]
pub(crate) fn statements_of_lists() -> Vec<&'static str> {
    vec![
        PAGE_OF_ALL,
        PAGE_OF_KIND,
        PAGE_OF_FOUND,
        PAGE_OF_WAITING,
        PAGE_OF_DUE,
        PAGE_OF_HELD,
        COUNT_OF_FOUND,
        COUNT_OF_WAITING,
        COUNT_OF_DUE,
        COUNT_OF_HELD,
        RELATED,
        QUOTES_NUMBERED,
        INVOICES_NUMBERED,
        OF_CONTACT,
        OF_CONTACT_FOUND,
    ]
}
