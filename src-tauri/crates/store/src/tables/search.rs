//! The search index: terms of contacts and records, without their text, kept in the transaction of the rows.
//!
//! A contact stands at twice its row, a record at twice its row and one. Nothing that is typed reaches the
//! index as an operator: the words are taken out of it and quoted.

use domain::ids::{ContactId, RecordId};
use domain::paper::RecordFields;
use domain::record::ContactPointKind;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use super::contact_name::sort_key;
use super::{contact, contact_point, record, restriction};
use crate::error::{Result, StoreError};

/// The most hits of one search that are looked at.
pub const SEARCH_HITS_MAX: u32 = 10_000;
/// The most words of what is typed that count.
pub const SEARCH_WORDS_MAX: usize = 8;
/// The most characters of what is typed that count.
pub const SEARCH_CHARACTERS_MAX: usize = 200;

/// The most texts that are looked for at once.
pub const SEARCH_PHRASES_MAX: usize = 100;

/// The fewest digits that are taken for a number written with spaces.
const NUMBER_DIGITS_MIN: usize = 3;

/// What is searched for, in the index's own language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchQuery(String);

impl SearchQuery {
    /// Returns the query for what a person typed: each word as the beginning of a term, all of them together;
    /// a number also without what stands between its digits. None where there is no word in it.
    #[must_use]
    pub fn of(typed: &str) -> Option<SearchQuery> {
        let typed: String = typed.chars().take(SEARCH_CHARACTERS_MAX).collect();
        let words: Vec<String> = typed
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(SEARCH_WORDS_MAX)
            .map(|word| ["\"", word, "\"*"].concat())
            .collect();
        if words.is_empty() {
            return None;
        }
        let all = words.join(" AND ");
        Some(SearchQuery(match number(&typed) {
            Some(digits) => ["(", &all, ") OR \"", &digits, "\"*"].concat(),
            None => all,
        }))
    }

    /// Returns the query for texts of which one has to stand there whole, its words behind each other. None where there is
    /// no word in any of them.
    #[must_use]
    pub fn any_phrase<T: AsRef<str>>(phrases: &[T]) -> Option<SearchQuery> {
        let quoted: Vec<String> = phrases
            .iter()
            .take(SEARCH_PHRASES_MAX)
            .filter_map(|phrase| {
                let words: Vec<&str> = phrase
                    .as_ref()
                    .split(|letter: char| !letter.is_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .take(SEARCH_WORDS_MAX)
                    .collect();
                (!words.is_empty()).then(|| ["\"", &words.join(" "), "\""].concat())
            })
            .collect();
        (!quoted.is_empty()).then(|| SearchQuery(quoted.join(" OR ")))
    }

    /// Returns the query as the index takes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Returns the digits of a text that is nothing but a number.
pub(super) fn number(text: &str) -> Option<String> {
    let between = |sign: char| sign.is_whitespace() || "+-()./".contains(sign);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let only = text
        .chars()
        .all(|sign| sign.is_ascii_digit() || between(sign));
    (only && digits.len() >= NUMBER_DIGITS_MIN).then_some(digits)
}

/// Puts a contact's names, points and note into the index, in the place of what stood there of it. What is restricted is
/// left out (art. 18).
pub fn index_contact(transaction: &Transaction<'_>, id: ContactId) -> Result<()> {
    let row = row_of(transaction, CONTACT_ROW, id.0)?.ok_or(StoreError::NotFound)?;
    if restriction::covers_contact(transaction, id)? {
        return remove(transaction, 2 * row);
    }
    let card = contact::find(transaction, id)?.ok_or(StoreError::NotFound)?;
    // As it is filed, too: some letters, such as the stroke of Ł, are no accents to the index.
    let filed = sort_key(&card);
    let mut text = [
        filed,
        card.given_name,
        card.infix,
        card.family_name,
        card.company,
        card.note,
    ]
    .join(" ");
    for point in contact_point::usable_of_contact(transaction, id)? {
        for part in [
            &point.value,
            &point.street,
            &point.postcode,
            &point.town,
            &point.country,
        ] {
            add(&mut text, part);
        }
        match point.kind {
            ContactPointKind::Phone | ContactPointKind::Whatsapp => {
                add(&mut text, &number(&point.value).unwrap_or_default());
                add(&mut text, point.normalised.trim_start_matches('+'));
            }
            ContactPointKind::Email
            | ContactPointKind::PostalAddress
            | ContactPointKind::Skype
            | ContactPointKind::SocialMedia
            | ContactPointKind::Photo
            | ContactPointKind::Preference
            | ContactPointKind::BankAccount => {}
        }
    }
    put(transaction, 2 * row, &text)
}

const CONTACT_ROW: &str = "SELECT row FROM contact WHERE id = :id";

/// Puts a record's number, subject and content into the index, in the place of what stood there of it; a number also
/// without what stands between its digits. A restricted record is left out (art. 18).
pub fn index_record(
    transaction: &Transaction<'_>,
    id: RecordId,
    fields: &RecordFields,
) -> Result<()> {
    let row = row_of(transaction, RECORD_ROW, id.0)?.ok_or(StoreError::NotFound)?;
    if restriction::covers_record(transaction, id)? {
        return remove(transaction, 2 * row + 1);
    }
    let mut text = String::new();
    for part in record::texts(fields) {
        add(&mut text, part);
        add(&mut text, &number(part).unwrap_or_default());
    }
    put(transaction, 2 * row + 1, &text)
}

const RECORD_ROW: &str = "SELECT row FROM record WHERE id = :id";

fn add(text: &mut String, part: &str) {
    if !part.is_empty() {
        text.push(' ');
        text.push_str(part);
    }
}

fn row_of(vault: &Connection, statement: &str, id: uuid::Uuid) -> Result<Option<i64>> {
    Ok(vault
        .prepare_cached(statement)?
        .query_row(named_params! { ":id": id }, |row| row.get("row"))
        .optional()?)
}

fn put(transaction: &Transaction<'_>, place: i64, text: &str) -> Result<()> {
    transaction
        .prepare_cached(PUT)?
        .execute(named_params! { ":place": place, ":text": text })?;
    Ok(())
}

const PUT: &str = "INSERT OR REPLACE INTO search_index (rowid, text) VALUES (:place, :text)";

/// Takes a contact out of the index; to be done while its row is still there.
pub fn remove_contact(transaction: &Transaction<'_>, id: ContactId) -> Result<()> {
    match row_of(transaction, CONTACT_ROW, id.0)? {
        Some(row) => remove(transaction, 2 * row),
        None => Ok(()),
    }
}

/// Takes a record out of the index; to be done while its row is still there.
pub fn remove_record(transaction: &Transaction<'_>, id: RecordId) -> Result<()> {
    match row_of(transaction, RECORD_ROW, id.0)? {
        Some(row) => remove(transaction, 2 * row + 1),
        None => Ok(()),
    }
}

fn remove(transaction: &Transaction<'_>, place: i64) -> Result<()> {
    transaction
        .prepare_cached(REMOVE)?
        .execute(named_params! { ":place": place })?;
    Ok(())
}

const REMOVE: &str = "DELETE FROM search_index WHERE rowid = :place";

/// Merges the index into one piece, which is when terms of deleted rows leave it (invariant 5).
pub fn optimise(vault: &Connection) -> Result<()> {
    vault.execute(OPTIMISE, [])?;
    Ok(())
}

const OPTIMISE: &str = "INSERT INTO search_index (search_index) VALUES ('optimize')";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_quoted_words_and_nothing_else() {
        for (typed, query) in [
            ("", None),
            ("  ' \" * () - ", None),
            ("Öz", Some("\"Öz\"*")),
            (
                "hof OR samira",
                Some("\"hof\"* AND \"OR\"* AND \"samira\"*"),
            ),
            (
                "NEAR(a b, 2)",
                Some("\"NEAR\"* AND \"a\"* AND \"b\"* AND \"2\"*"),
            ),
            (
                "text:x\" OR 1",
                Some("\"text\"* AND \"x\"* AND \"OR\"* AND \"1\"*"),
            ),
            (
                "06-12 34",
                Some("(\"06\"* AND \"12\"* AND \"34\"*) OR \"061234\"*"),
            ),
            ("2026-041", Some("(\"2026\"* AND \"041\"*) OR \"2026041\"*")),
            ("12", Some("\"12\"*")),
        ] {
            assert_eq!(
                SearchQuery::of(typed).as_ref().map(SearchQuery::as_str),
                query,
                "{typed}"
            );
        }
    }

    #[test]
    fn only_the_first_words_count() {
        let typed = "a ".repeat(SEARCH_CHARACTERS_MAX);
        let query = SearchQuery::of(&typed).expect("a query");
        assert_eq!(query.as_str().matches("\"a\"*").count(), SEARCH_WORDS_MAX);
    }
}
