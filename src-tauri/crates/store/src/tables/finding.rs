//! What a few letters find at once: people, records and requests, the nearest first, each no more than a screen holds.
//!
//! The index of terms answers with the newest entries; numbers and the letters under which a contact is filed have
//! indexes of their own, so that what a person means stands above what merely has the word in it.
//!
//! What is restricted (art. 18) is not found here (domain.md T22).

use domain::ids::{ContactId, RecordId, RequestId};
use rusqlite::{Connection, Row, named_params};

use super::contact_name::plain_letters;
use super::id_list;
use super::search::{self, SEARCH_CHARACTERS_MAX, SEARCH_WORDS_MAX, SearchQuery};
use crate::error::Result;

/// The most of one kind that are found at once.
pub const FOUND_ROWS_MAX: u32 = 20;
/// The most requests that are looked through, from the newest number down.
pub const REQUESTS_LOOKED_THROUGH_MAX: u32 = 2_000;

/// Comes after every letter: what begins with some letters lies between these and these with it behind them.
const AFTER_ALL: char = char::MAX;

/// What was typed, as each place is asked for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    query: SearchQuery,
    /// Plain letters, as contacts are filed.
    filed: String,
    /// Capitals, as numbers are written.
    number: String,
    /// Its digits, where it is nothing but a number.
    digits: Option<String>,
}

impl Sought {
    /// Returns what was typed; none where there is no word in it.
    #[must_use]
    pub fn of(typed: &str) -> Option<Sought> {
        let query = SearchQuery::of(typed)?;
        let typed: String = typed.trim().chars().take(SEARCH_CHARACTERS_MAX).collect();
        let filed = plain_letters(&typed);
        (!filed.is_empty()).then(|| Sought {
            query,
            filed,
            number: typed.to_uppercase(),
            digits: search::number(&typed),
        })
    }

    /// Returns the words, plain and small.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.filed.split(' ').take(SEARCH_WORDS_MAX)
    }

    /// Says whether each word is the beginning of a word of these texts.
    #[must_use]
    pub fn is_in(&self, texts: &[&str]) -> bool {
        self.words().all(|word| Sought::has_word(texts, word))
    }

    /// Says whether a plain word is the beginning of a word of these texts.
    #[must_use]
    pub fn has_word(texts: &[&str], sought: &str) -> bool {
        texts.iter().any(|text| {
            let plain = plain_letters(text);
            plain.split(' ').any(|word| word.starts_with(sought))
        })
    }

    /// Says whether this is a number that has these digits, whatever stands between them.
    #[must_use]
    pub fn is_number(&self, text: &str) -> bool {
        match (&self.digits, search::number(text)) {
            (Some(sought), Some(digits)) => digits.starts_with(sought.as_str()),
            (None, Some(_)) | (Some(_) | None, None) => false,
        }
    }
}

/// Returns the people found: those filed under these letters, then the others in the order of the file; at most
/// `rows` and [`FOUND_ROWS_MAX`].
pub fn contacts(vault: &Connection, sought: &Sought, rows: u32) -> Result<Vec<ContactId>> {
    let rows = rows.min(FOUND_ROWS_MAX);
    let mut found: Vec<ContactId> = Vec::new();
    let mut filed = vault.prepare_cached(CONTACTS_FILED)?;
    let filed = filed.query_map(
        named_params! {
            ":letters": sought.filed,
            ":after": after(&sought.filed),
            ":rows": rows,
        },
        read_contact,
    )?;
    add(&mut found, filed, rows)?;
    let mut indexed = vault.prepare_cached(CONTACTS_INDEXED)?;
    let indexed = indexed.query_map(
        // As many as were found above may come again.
        named_params! { ":query": sought.query.as_str(), ":rows": 2 * rows },
        read_contact,
    )?;
    add(&mut found, indexed, rows)?;
    Ok(found)
}

fn read_contact(row: &Row<'_>) -> rusqlite::Result<ContactId> {
    row.get("id").map(ContactId)
}

const CONTACTS_FILED: &str = "
    SELECT id FROM contact WHERE sort_key >= :letters AND sort_key < :after AND restricted = 0 ORDER BY sort_key, row LIMIT :rows
";
// The bound keeps the search out of the many records that were entered after the last contact.
const CONTACTS_INDEXED: &str = "
    SELECT c.id FROM (
        SELECT i.rowid / 2 AS row FROM search_index AS i
        WHERE i.search_index MATCH :query AND i.rowid <= (SELECT 2 * max(row) FROM contact) AND i.rowid % 2 = 0
        ORDER BY i.rowid DESC LIMIT :rows
    ) AS hit JOIN contact AS c ON c.row = hit.row WHERE c.restricted = 0 ORDER BY c.sort_key, c.row
";

/// Returns the records found: quotes and invoices of this number, then those that have the words, then those of the
/// people found; at most `rows` and [`FOUND_ROWS_MAX`].
pub fn records(
    vault: &Connection,
    sought: &Sought,
    of: &[ContactId],
    rows: u32,
) -> Result<Vec<RecordId>> {
    let rows = rows.min(FOUND_ROWS_MAX);
    let mut found: Vec<RecordId> = Vec::new();
    let mut numbered = vault.prepare_cached(RECORDS_NUMBERED)?;
    let numbered = numbered.query_map(
        named_params! {
            ":number": sought.number,
            ":after": after(&sought.number),
            ":rows": rows,
        },
        read_record,
    )?;
    add(&mut found, numbered, rows)?;
    let mut indexed = vault.prepare_cached(RECORDS_INDEXED)?;
    let indexed = indexed.query_map(
        named_params! { ":query": sought.query.as_str(), ":rows": 2 * rows },
        read_record,
    )?;
    add(&mut found, indexed, rows)?;
    let list = id_list::of(of.iter().map(|id| id.0));
    let mut theirs = vault.prepare_cached(RECORDS_OF_CONTACTS)?;
    let theirs = theirs.query_map(
        named_params! { ":ids": list, ":rows": 2 * rows },
        read_record,
    )?;
    add(&mut found, theirs, rows)?;
    Ok(found)
}

fn read_record(row: &Row<'_>) -> rusqlite::Result<RecordId> {
    row.get("id").map(RecordId)
}

const RECORDS_NUMBERED: &str = "
    SELECT r.id FROM (
        SELECT record_id FROM (
            SELECT record_id FROM invoice WHERE number >= :number AND number < :after ORDER BY number DESC LIMIT :rows)
        UNION ALL
        SELECT record_id FROM (
            SELECT record_id FROM quote WHERE number >= :number AND number < :after ORDER BY number DESC LIMIT :rows)
    ) AS hit JOIN record AS r ON r.id = hit.record_id WHERE r.restricted = 0 ORDER BY r.dated_on DESC, r.row DESC
";
const RECORDS_INDEXED: &str = "
    SELECT r.id FROM (
        SELECT i.rowid / 2 AS row FROM search_index AS i
        WHERE i.search_index MATCH :query AND i.rowid % 2 = 1 ORDER BY i.rowid DESC LIMIT :rows
    ) AS hit JOIN record AS r ON r.row = hit.row WHERE r.restricted = 0 ORDER BY r.dated_on DESC, r.row DESC
";
const RECORDS_OF_CONTACTS: &str = "
    SELECT DISTINCT r.id, r.dated_on, r.row FROM party AS p JOIN record AS r ON r.id = p.record_id
    WHERE p.contact_id IN (SELECT unhex(value) FROM json_each(:ids)) AND r.restricted = 0
    ORDER BY r.dated_on DESC, r.row DESC LIMIT :rows
";

/// Returns the requests found by their number, by who asks or by who asks for them, from the newest number down; at
/// most `rows` and [`FOUND_ROWS_MAX`].
pub fn requests(vault: &Connection, sought: &Sought, rows: u32) -> Result<Vec<RequestId>> {
    let rows = rows.min(FOUND_ROWS_MAX) as usize;
    let mut found = Vec::new();
    let mut statement = vault.prepare_cached(REQUESTS)?;
    let mut newest = statement.query(named_params! { ":rows": REQUESTS_LOOKED_THROUGH_MAX })?;
    while let Some(row) = newest.next()? {
        let mut texts: [String; 7] = Default::default();
        for (text, column) in texts.iter_mut().zip(REQUEST_TEXTS) {
            *text = row.get(column)?;
        }
        if sought.is_in(&texts.each_ref().map(String::as_str)) {
            found.push(RequestId(row.get("id")?));
        }
        if found.len() == rows {
            break;
        }
    }
    Ok(found)
}

const REQUEST_TEXTS: [&str; 7] = [
    "number",
    "requester_given_name",
    "requester_infix",
    "requester_family_name",
    "requester_company",
    "requester_email",
    "representative_name",
];
const REQUESTS: &str = "
    SELECT id, number, requester_given_name, requester_infix, requester_family_name, requester_company,
        requester_email, representative_name
    FROM subject_request ORDER BY number DESC LIMIT :rows
";

fn after(letters: &str) -> String {
    let mut after = letters.to_owned();
    after.push(AFTER_ALL);
    after
}

/// Adds what is not there yet, until there are `rows`.
fn add<T: PartialEq>(
    found: &mut Vec<T>,
    more: impl Iterator<Item = rusqlite::Result<T>>,
    rows: u32,
) -> Result<()> {
    for one in more {
        let one = one?;
        if found.len() == rows as usize {
            break;
        }
        if !found.contains(&one) {
            found.push(one);
        }
    }
    Ok(())
}

/// The statements, for a look at how they are carried out.
#[cfg(test)]
pub(crate) fn statements_of_finding() -> Vec<&'static str> {
    vec![
        CONTACTS_FILED,
        CONTACTS_INDEXED,
        RECORDS_NUMBERED,
        RECORDS_INDEXED,
        RECORDS_OF_CONTACTS,
    ]
}
