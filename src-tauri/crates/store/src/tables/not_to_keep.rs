//! Where something may stand that is not to be kept (art. 46 UAVG, T10, T11): found anew at each write of a record or a
//! card, so that the list of it is read and never looked for. What was found itself is not in it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::bsn::{KnownNumbers, Likelihood, find_bsn, may_be_sole_trader};
use domain::identity_paper::{holds_identity_paper, names_identity_paper};
use domain::ids::{ContactId, RecordId};
use domain::not_to_keep::NotToKeep;
use domain::paper::RecordFields;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::record::{is_own_number, named_texts};
use super::suppression::{hash_key, make_hash_key};
use super::{business, column, contact, contact_point, record};
use crate::error::Result;
use crate::randomness::Randomness;

/// The highest number of findings that is counted: past it the number says no more.
pub const COUNTED_MAX: u32 = 10_000;
/// The most records of a contact that are looked through again when the contact's company changes.
const RECORDS_MAX: u32 = 20_000;

/// Something found in a field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The field's name.
    pub field: String,
    /// What it may be.
    pub kind: NotToKeep,
    /// What was found, in one spelling.
    sign: String,
}

/// A card or a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A contact's card.
    Contact(ContactId),
    /// A record.
    Record(RecordId),
}

/// A place of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Where the list goes on after it.
    pub row: i64,
    /// Where it stands.
    pub place: Place,
    /// What it may be.
    pub kind: NotToKeep,
}

/// Looks for what is not to be kept in texts, each under its field's name; the business's own numbers are none.
pub fn look(vault: &Connection, texts: &[(String, String)]) -> Result<Vec<Found>> {
    if texts.iter().all(|(_, text)| text.is_empty()) {
        return Ok(Vec::new());
    }
    let kvk = business::find(vault)?.map_or_else(String::new, |own| digits_of(&own.kvk_number));
    let known = KnownNumbers {
        chamber_of_commerce: &[&kvk],
        own_documents: &[],
    };
    let mut all = Vec::new();
    for (field, text) in texts {
        if holds_identity_paper(text) || names_identity_paper_file(text) {
            all.push(Found {
                field: field.clone(),
                kind: NotToKeep::IdentityPaper,
                sign: text.clone(),
            });
        }
        for finding in find_bsn(text, &known) {
            let kind = match finding.likelihood {
                Likelihood::Possible | Likelihood::Likely => NotToKeep::CitizenServiceNumber,
                Likelihood::OldVatNumber => NotToKeep::OldVatNumber,
            };
            let written = text.get(finding.start..finding.end).unwrap_or_default();
            let sign = digits_of(written);
            if !is_own_number(vault, written)? && !is_own_number(vault, &sign)? {
                all.push(Found {
                    field: field.clone(),
                    kind,
                    sign,
                });
            }
        }
    }
    Ok(all)
}

/// Tells whether a text is, or has on a line of its own, the name of a file with a copy of an identity paper.
fn names_identity_paper_file(text: &str) -> bool {
    text.lines()
        .map(str::trim)
        .filter(|line| is_file_name(line))
        .any(names_identity_paper)
}

fn is_file_name(line: &str) -> bool {
    let lower = line.to_lowercase();
    lower.len() <= FILE_NAME_BYTES_MAX && FILE_ENDINGS.iter().any(|ending| lower.ends_with(ending))
}

/// The longest name of a file.
const FILE_NAME_BYTES_MAX: usize = 255;
/// How the names of pictures and scans end.
const FILE_ENDINGS: [&str; 8] = [
    ".pdf", ".jpg", ".jpeg", ".png", ".heic", ".gif", ".tif", ".tiff",
];

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Looks through a record. An old VAT number is asked about where somebody in the record may be a sole trader (T10).
pub fn in_record(vault: &Connection, id: RecordId, fields: &RecordFields) -> Result<Vec<Found>> {
    let mut found = look(vault, &named_texts(fields))?;
    let asks = found.iter().any(|one| one.kind == NotToKeep::OldVatNumber);
    if asks && !sole_trader_in(vault, id)? {
        found.retain(|one| one.kind != NotToKeep::OldVatNumber);
    }
    Ok(found)
}

fn sole_trader_in(vault: &Connection, id: RecordId) -> Result<bool> {
    let mut statement = vault.prepare_cached(COMPANIES)?;
    let companies = statement.query_map(named_params! { ":record_id": id.0 }, |row| {
        row.get::<_, String>("company")
    })?;
    for company in companies {
        if may_be_sole_trader(&company?) {
            return Ok(true);
        }
    }
    Ok(false)
}

const COMPANIES: &str = "
    SELECT c.company FROM party AS p JOIN contact AS c ON c.id = p.contact_id WHERE p.record_id = :record_id
";

/// Looks through a card: the note, and the points that are free text.
pub fn in_contact(vault: &Connection, id: ContactId) -> Result<Vec<Found>> {
    let Some(card) = contact::find(vault, id)? else {
        return Ok(Vec::new());
    };
    let points = contact_point::usable_of_contact(vault, id)?;
    look(vault, &contact_point::named_texts(&card.note, &points))
}

/// Finds anew what stands in a record; its writes call it.
pub(super) fn follow_record(
    transaction: &Transaction<'_>,
    id: RecordId,
    fields: &RecordFields,
) -> Result<()> {
    let found = in_record(transaction, id, fields)?;
    follow(transaction, Place::Record(id), &found)
}

/// Finds anew what stands on a card; its writes call it.
pub(super) fn follow_contact(transaction: &Transaction<'_>, id: ContactId) -> Result<()> {
    let found = in_contact(transaction, id)?;
    follow(transaction, Place::Contact(id), &found)
}

/// Finds anew what stands in the records of a contact of whom it is told now, or no more, that it is a sole trader.
pub(super) fn follow_records_of(transaction: &Transaction<'_>, id: ContactId) -> Result<()> {
    let mut statement = transaction.prepare_cached(RECORDS_OF)?;
    let rows = named_params! { ":contact_id": id.0, ":rows": RECORDS_MAX };
    let found = statement.query_map(rows, |row| Ok(RecordId(row.get("record_id")?)))?;
    let records: Vec<RecordId> = found.collect::<rusqlite::Result<_>>()?;
    for record in records {
        if let Some(fields) = record::fields_of(transaction, &[record])?.get(&record) {
            follow_record(transaction, record, fields)?;
        }
    }
    Ok(())
}

const RECORDS_OF: &str =
    "SELECT DISTINCT record_id FROM party WHERE contact_id = :contact_id LIMIT :rows";

/// Writes what was found in a place. An answer stays as long as nothing else is found there.
fn follow(transaction: &Transaction<'_>, place: Place, found: &[Found]) -> Result<()> {
    let signs = signs(found);
    for kind in NotToKeep::ALL {
        if !signs.contains_key(kind) {
            let mut statement = transaction.prepare_cached(FORGET)?;
            statement.execute(named_params! {
                ":record_id": record_of(place),
                ":contact_id": contact_of(place),
                ":kind": kind.as_str(),
            })?;
        }
    }
    if signs.is_empty() {
        return Ok(());
    }
    let key = hash_key(transaction)?;
    for (kind, sign) in signs {
        let hash = key.as_ref().map(|key| key.hash(&sign));
        transaction.prepare_cached(NOTE)?.execute(named_params! {
            ":record_id": record_of(place),
            ":contact_id": contact_of(place),
            ":kind": kind.as_str(),
        })?;
        transaction
            .prepare_cached(ASK_AGAIN)?
            .execute(named_params! {
                ":record_id": record_of(place),
                ":contact_id": contact_of(place),
                ":kind": kind.as_str(),
                ":answered": hash.as_ref().map(|hash| hash.as_bytes().as_slice()),
            })?;
    }
    Ok(())
}

/// Returns what was found of each kind, in one spelling.
fn signs(found: &[Found]) -> BTreeMap<NotToKeep, String> {
    let mut all: BTreeMap<NotToKeep, BTreeSet<&str>> = BTreeMap::new();
    for one in found {
        all.entry(one.kind).or_default().insert(&one.sign);
    }
    all.into_iter()
        .map(|(kind, signs)| (kind, signs.into_iter().collect::<Vec<_>>().join("\n")))
        .collect()
}

fn record_of(place: Place) -> Option<uuid::Uuid> {
    match place {
        Place::Record(id) => Some(id.0),
        Place::Contact(_) => None,
    }
}

fn contact_of(place: Place) -> Option<uuid::Uuid> {
    match place {
        Place::Record(_) => None,
        Place::Contact(id) => Some(id.0),
    }
}

const FORGET: &str = "
    DELETE FROM not_to_keep
    WHERE kind = :kind AND (record_id = :record_id OR contact_id = :contact_id)
";
const NOTE: &str = "
    INSERT INTO not_to_keep (record_id, contact_id, kind) VALUES (:record_id, :contact_id, :kind)
    ON CONFLICT DO NOTHING
";
const ASK_AGAIN: &str = "
    UPDATE not_to_keep SET answered = NULL, answered_on = NULL
    WHERE kind = :kind AND (record_id = :record_id OR contact_id = :contact_id)
        AND answered IS NOT NULL AND answered IS NOT :answered
";

/// Returns a page of what is not answered, the newest first. What is restricted is not in it (T22).
pub fn page(vault: &Connection, before: Option<i64>, rows: u32) -> Result<Vec<Listed>> {
    let mut statement = vault.prepare_cached(PAGE)?;
    let from = before.unwrap_or(i64::MAX);
    let found = statement.query_map(
        named_params! { ":before": from, ":rows": rows },
        read_listed,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const PAGE: &str = "
    SELECT n.row, n.record_id, n.contact_id, n.kind
    FROM not_to_keep AS n INDEXED BY not_to_keep_open
        LEFT JOIN record AS r ON r.id = n.record_id LEFT JOIN contact AS c ON c.id = n.contact_id
    WHERE n.answered IS NULL AND n.row < :before AND coalesce(r.restricted, c.restricted) = 0
    ORDER BY n.row DESC LIMIT :rows
";

fn read_listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let record: Option<uuid::Uuid> = row.get("record_id")?;
    let place = match record {
        Some(id) => Place::Record(RecordId(id)),
        None => Place::Contact(ContactId(row.get("contact_id")?)),
    };
    Ok(Listed {
        row: row.get("row")?,
        place,
        kind: column::code(row, "kind")?,
    })
}

/// Returns how many places are not answered, at most [`COUNTED_MAX`].
pub fn count(vault: &Connection) -> Result<u32> {
    Ok(vault
        .prepare_cached(COUNT)?
        .query_row(named_params! { ":rows": COUNTED_MAX }, |row| {
            row.get("places")
        })?)
}

const COUNT: &str = "
    SELECT count(*) AS places FROM (
        SELECT 1
        FROM not_to_keep AS n INDEXED BY not_to_keep_open
            LEFT JOIN record AS r ON r.id = n.record_id LEFT JOIN contact AS c ON c.id = n.contact_id
        WHERE n.answered IS NULL AND coalesce(r.restricted, c.restricted) = 0
        LIMIT :rows
    )
";

/// Remembers that what stands in a place is not what it looks like, and says whether that was asked.
pub fn answer(
    transaction: &Transaction<'_>,
    place: Place,
    kind: NotToKeep,
    on: NaiveDate,
    randomness: &mut dyn Randomness,
) -> Result<bool> {
    let found = match place {
        Place::Record(id) => match record::find(transaction, id)? {
            Some(record) => in_record(transaction, id, &record.fields)?,
            None => Vec::new(),
        },
        Place::Contact(id) => in_contact(transaction, id)?,
    };
    let Some(sign) = signs(&found).remove(&kind) else {
        return Ok(false);
    };
    let hash = make_hash_key(transaction, randomness)?.hash(&sign);
    let answered = transaction.prepare_cached(ANSWER)?.execute(named_params! {
        ":record_id": record_of(place),
        ":contact_id": contact_of(place),
        ":kind": kind.as_str(),
        ":answered": hash.as_bytes(),
        ":on": on,
    })?;
    Ok(answered == 1)
}

const ANSWER: &str = "
    UPDATE not_to_keep SET answered = :answered, answered_on = :on
    WHERE kind = :kind AND (record_id = :record_id OR contact_id = :contact_id) AND answered IS NULL
";

/// Returns what of a record is asked about no more.
pub fn answered(vault: &Connection, id: RecordId) -> Result<Vec<NotToKeep>> {
    let mut statement = vault.prepare_cached(ANSWERED)?;
    let found = statement.query_map(named_params! { ":record_id": id.0 }, |row| {
        column::code(row, "kind")
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ANSWERED: &str =
    "SELECT kind FROM not_to_keep WHERE record_id = :record_id AND answered IS NOT NULL";
