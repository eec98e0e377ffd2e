//! Looking for one person through all that is kept: cards by what identifies somebody, records by what stands in their
//! texts. What is restricted counts here (art. 18 hides it from use, not from a request of the person).

use domain::ids::{ContactId, RecordId};
use domain::record::ContactPointKind;
use rusqlite::{Connection, named_params};

use crate::error::Result;
use crate::tables::search::SearchQuery;

/// The most cards that one key gives.
pub const CARDS_OF_KEY_MAX: u32 = 200;
/// The most cards filed under letters that are compared with a name.
pub const CARDS_COMPARED_MAX: u32 = 1_000;
/// The most records that are looked at.
pub const RECORDS_LOOKED_AT_MAX: u32 = 300;

/// Comes after every letter: what begins with some letters lies between these and these with it behind them.
const AFTER_ALL: char = char::MAX;

/// Returns the cards with an address or number in the form in which these are compared; at most [`CARDS_OF_KEY_MAX`].
pub fn with_point(
    vault: &Connection,
    kind: ContactPointKind,
    normalised: &str,
) -> Result<Vec<ContactId>> {
    let mut statement = vault.prepare_cached(WITH_POINT)?;
    let found = statement.query_map(
        named_params! { ":kind": kind.as_str(), ":normalised": normalised, ":rows": CARDS_OF_KEY_MAX },
        |row| row.get("contact_id").map(ContactId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const WITH_POINT: &str = "
    SELECT DISTINCT contact_id FROM contact_point
    WHERE kind = :kind AND normalised = :normalised AND normalised <> '' LIMIT :rows
";

/// Returns the cards that have an account number, given in capitals without spaces, and those that paid from it; at most
/// [`CARDS_OF_KEY_MAX`] of each.
pub fn with_account(vault: &Connection, account: &str) -> Result<Vec<ContactId>> {
    let mut all = Vec::new();
    for sql in [WITH_ACCOUNT, PAID_FROM] {
        let mut statement = vault.prepare_cached(sql)?;
        let found = statement.query_map(
            named_params! { ":account": account, ":rows": CARDS_OF_KEY_MAX },
            |row| row.get("contact_id").map(ContactId),
        )?;
        for one in found {
            all.push(one?);
        }
    }
    all.sort();
    all.dedup();
    Ok(all)
}

const WITH_ACCOUNT: &str = "
    SELECT contact_id FROM contact_point
    WHERE kind = 'bank_account' AND upper(replace(value, ' ', '')) = :account LIMIT :rows
";
const PAID_FROM: &str = "
    SELECT DISTINCT q.contact_id FROM payment AS y JOIN party AS q ON q.record_id = y.record_id
    WHERE upper(replace(y.account_number, ' ', '')) = :account AND y.account_number <> '' LIMIT :rows
";

/// Returns the cards with an address under a postcode, given in capitals without spaces, with street and number; at most
/// [`CARDS_OF_KEY_MAX`].
pub fn at_postcode(vault: &Connection, postcode: &str) -> Result<Vec<(ContactId, String)>> {
    let mut statement = vault.prepare_cached(AT_POSTCODE)?;
    let found = statement.query_map(
        named_params! { ":postcode": postcode, ":rows": CARDS_OF_KEY_MAX },
        |row| Ok((ContactId(row.get("contact_id")?), row.get("street")?)),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const AT_POSTCODE: &str = "
    SELECT contact_id, street FROM contact_point
    WHERE upper(replace(postcode, ' ', '')) = :postcode AND postcode <> '' LIMIT :rows
";

/// Returns the cards filed under these letters with the letters themselves, in the order of the file; at most
/// [`CARDS_COMPARED_MAX`].
pub fn filed_under(vault: &Connection, letters: &str) -> Result<Vec<(ContactId, String)>> {
    let mut after = letters.to_owned();
    after.push(AFTER_ALL);
    let mut statement = vault.prepare_cached(FILED_UNDER)?;
    let found = statement.query_map(
        named_params! { ":letters": letters, ":after": after, ":rows": CARDS_COMPARED_MAX },
        |row| Ok((ContactId(row.get("id")?), row.get("sort_key")?)),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const FILED_UNDER: &str = "
    SELECT id, sort_key FROM contact WHERE sort_key >= :letters AND sort_key < :after ORDER BY sort_key, row LIMIT :rows
";

/// Returns the records with one of these texts in what they say, the newest entry first; at most
/// [`RECORDS_LOOKED_AT_MAX`].
pub fn records_with(vault: &Connection, query: &SearchQuery) -> Result<Vec<RecordId>> {
    let mut statement = vault.prepare_cached(RECORDS_WITH)?;
    let found = statement.query_map(
        named_params! { ":query": query.as_str(), ":rows": RECORDS_LOOKED_AT_MAX },
        |row| row.get("id").map(RecordId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const RECORDS_WITH: &str = "
    SELECT r.id FROM (
        SELECT i.rowid / 2 AS row FROM search_index AS i
        WHERE i.search_index MATCH :query AND i.rowid % 2 = 1 ORDER BY i.rowid DESC LIMIT :rows
    ) AS hit JOIN record AS r ON r.row = hit.row
";

/// Returns the cards with one of these texts in what they say, but for those that are restricted; at most
/// [`CARDS_OF_KEY_MAX`].
pub fn cards_with(vault: &Connection, query: &SearchQuery) -> Result<Vec<ContactId>> {
    let mut statement = vault.prepare_cached(CARDS_WITH)?;
    let found = statement.query_map(
        named_params! { ":query": query.as_str(), ":rows": CARDS_OF_KEY_MAX },
        |row| row.get("id").map(ContactId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

// The bound keeps the search out of the many records that were entered after the last contact.
const CARDS_WITH: &str = "
    SELECT c.id FROM (
        SELECT i.rowid / 2 AS row FROM search_index AS i
        WHERE i.search_index MATCH :query AND i.rowid <= (SELECT 2 * max(row) FROM contact) AND i.rowid % 2 = 0
        ORDER BY i.rowid DESC LIMIT :rows
    ) AS hit JOIN contact AS c ON c.row = hit.row WHERE c.restricted = 0 ORDER BY c.sort_key, c.row
";

/// Returns the payments from an account, given in capitals without spaces; at most [`RECORDS_LOOKED_AT_MAX`].
pub fn payments_from(vault: &Connection, account: &str) -> Result<Vec<RecordId>> {
    let mut statement = vault.prepare_cached(PAYMENTS_FROM)?;
    let found = statement.query_map(
        named_params! { ":account": account, ":rows": RECORDS_LOOKED_AT_MAX },
        |row| row.get("record_id").map(RecordId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const PAYMENTS_FROM: &str = "
    SELECT record_id FROM payment
    WHERE upper(replace(account_number, ' ', '')) = :account AND account_number <> '' LIMIT :rows
";

/// Returns the restricted records, which no word finds, the newest entry first; at most [`RECORDS_LOOKED_AT_MAX`].
pub fn restricted(vault: &Connection) -> Result<Vec<RecordId>> {
    let mut statement = vault.prepare_cached(RESTRICTED)?;
    let found = statement.query_map(named_params! { ":rows": RECORDS_LOOKED_AT_MAX }, |row| {
        row.get("id").map(RecordId)
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const RESTRICTED: &str = "SELECT id FROM record WHERE restricted = 1 ORDER BY row DESC LIMIT :rows";

/// The statements, for a look at how they are carried out.
#[cfg(test)]
pub(crate) fn statements_of_person_search() -> Vec<&'static str> {
    vec![
        WITH_POINT,
        WITH_ACCOUNT,
        PAID_FROM,
        AT_POSTCODE,
        FILED_UNDER,
        RECORDS_WITH,
        CARDS_WITH,
        PAYMENTS_FROM,
        RESTRICTED,
    ]
}
