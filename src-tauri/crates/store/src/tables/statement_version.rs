//! The published versions of the privacy statement. None of them ever changes.

use chrono::NaiveDate;
use domain::language::Words;
use domain::statement::{Change, Facts, Statement};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Result, StoreError};

/// The most versions that are kept: one a week for nine years.
pub const STATEMENT_VERSIONS_MAX: u32 = 500;

/// A published version without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementVersion {
    /// Counted from 1.
    pub number: u32,
    /// Since when it applies.
    pub valid_from: NaiveDate,
    /// When it was published.
    pub published_on: NaiveDate,
    /// Why, in the owner's words.
    pub reason: Words,
    /// What changed since the version before; empty for the first.
    pub changes: Vec<Change>,
    /// The SHA-256 of the Dutch text.
    pub sha256_nl: [u8; 32],
    /// The SHA-256 of the English text.
    pub sha256_en: [u8; 32],
}

/// A published version as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedStatement {
    /// Which version.
    pub version: StatementVersion,
    /// What it says.
    pub statement: Statement,
    /// From what it followed.
    pub facts: Facts,
}

/// Keeps a version.
///
/// # Errors
/// [`StoreError::OverLimit`] above [`STATEMENT_VERSIONS_MAX`].
pub fn insert(transaction: &Transaction<'_>, published: &PublishedStatement) -> Result<()> {
    let kept: u32 = transaction
        .prepare_cached(COUNT)?
        .query_row([], |row| row.get("versions"))?;
    if kept >= STATEMENT_VERSIONS_MAX {
        return Err(StoreError::OverLimit {
            what: "versions of the statement",
            limit: u64::from(STATEMENT_VERSIONS_MAX),
        });
    }
    let version = &published.version;
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":number": version.number,
        ":valid_from": version.valid_from,
        ":published_on": version.published_on,
        ":reason_nl": version.reason.nl,
        ":reason_en": version.reason.en,
        ":changes": written(&version.changes)?,
        ":sha256_nl": version.sha256_nl,
        ":sha256_en": version.sha256_en,
        ":facts": written(&published.facts)?,
        ":statement": written(&published.statement)?,
    })?;
    Ok(())
}

const COUNT: &str = "SELECT count(*) AS versions FROM statement_version";

const INSERT: &str = "
    INSERT INTO statement_version
        (number, valid_from, published_on, reason_nl, reason_en, changes, sha256_nl, sha256_en, facts, statement)
    VALUES
        (:number, :valid_from, :published_on, :reason_nl, :reason_en, :changes, :sha256_nl, :sha256_en, :facts,
         :statement)
";

/// Returns the versions, newest first, at most [`STATEMENT_VERSIONS_MAX`].
pub fn all(vault: &Connection) -> Result<Vec<StatementVersion>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map(
        named_params! { ":rows": STATEMENT_VERSIONS_MAX },
        read_version,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "
    SELECT number, valid_from, published_on, reason_nl, reason_en, changes, sha256_nl, sha256_en
    FROM statement_version ORDER BY number DESC LIMIT :rows
";

/// Returns the newest version; none where nothing was published yet.
pub fn newest(vault: &Connection) -> Result<Option<PublishedStatement>> {
    Ok(vault
        .prepare_cached(NEWEST)?
        .query_row([], read_published)
        .optional()?)
}

const NEWEST: &str = "SELECT * FROM statement_version ORDER BY number DESC LIMIT 1";

/// Returns a version.
pub fn find(vault: &Connection, number: u32) -> Result<Option<PublishedStatement>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":number": number }, read_published)
        .optional()?)
}

const FIND: &str = "SELECT * FROM statement_version WHERE number = :number";

/// Returns the number of the version that applied on a day; none before the first, or where it has gone.
pub fn on(vault: &Connection, day: NaiveDate) -> Result<Option<u32>> {
    Ok(vault
        .prepare_cached(ON)?
        .query_row(named_params! { ":day": day }, |row| row.get("number"))
        .optional()?)
}

const ON: &str = "
    SELECT number FROM statement_version WHERE valid_from <= :day ORDER BY valid_from DESC, number DESC LIMIT 1
";

/// Removes the versions before a number, and returns how many. The newest always stays.
pub fn remove_before(transaction: &Transaction<'_>, number: u32) -> Result<u64> {
    let gone = transaction
        .prepare_cached(REMOVE_BEFORE)?
        .execute(named_params! { ":number": number })?;
    Ok(gone as u64)
}

const REMOVE_BEFORE: &str = "
    DELETE FROM statement_version
    WHERE number < :number AND number < (SELECT max(number) FROM statement_version)
";

fn read_version(row: &Row<'_>) -> rusqlite::Result<StatementVersion> {
    Ok(StatementVersion {
        number: row.get("number")?,
        valid_from: row.get("valid_from")?,
        published_on: row.get("published_on")?,
        reason: Words {
            nl: row.get("reason_nl")?,
            en: row.get("reason_en")?,
        },
        changes: parsed(row, "changes")?,
        sha256_nl: row.get("sha256_nl")?,
        sha256_en: row.get("sha256_en")?,
    })
}

fn read_published(row: &Row<'_>) -> rusqlite::Result<PublishedStatement> {
    Ok(PublishedStatement {
        version: read_version(row)?,
        statement: parsed(row, "statement")?,
        facts: parsed(row, "facts")?,
    })
}

fn written(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)).into())
}

fn parsed<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    let place = row.as_ref().column_index(column)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(place, Type::Text, Box::new(error))
    })
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use domain::statement::{Publisher, changes, statement};

    use super::*;
    use crate::tables::testing::{Office, day};

    fn published(number: u32, valid_from: &str) -> PublishedStatement {
        let facts = Facts::of_pack(Publisher::default(), Language::Dutch);
        PublishedStatement {
            version: StatementVersion {
                number,
                valid_from: day(valid_from),
                published_on: day(valid_from),
                reason: Words::new("eerste versie", "first version"),
                changes: Vec::new(),
                sha256_nl: [1; 32],
                sha256_en: [2; 32],
            },
            statement: statement(&facts),
            facts,
        }
    }

    #[test]
    fn a_version_is_read_back_as_it_was_published_and_changes_no_more() {
        let mut office = Office::new();
        let first = published(1, "2026-02-02");
        let mut second = published(2, "2026-11-24");
        second.facts.publisher.name = "Papierhuis Wilgenhoek".to_owned();
        second.version.changes = changes(&first.facts, &second.facts, &Default::default());
        office.write(|transaction| {
            insert(transaction, &first)?;
            insert(transaction, &second)
        });
        assert_eq!(
            find(&office.vault, 1).expect("a version"),
            Some(first.clone())
        );
        assert_eq!(
            newest(&office.vault).expect("the newest"),
            Some(second.clone())
        );
        assert_eq!(
            all(&office.vault).expect("the versions"),
            [second.version, first.version.clone()]
        );
        let changed = office.attempt(|transaction| {
            transaction.execute("UPDATE statement_version SET reason_nl = 'anders'", [])?;
            Ok(())
        });
        assert!(changed.is_err());
        let again = office.attempt(|transaction| insert(transaction, &first));
        assert!(again.is_err());
    }

    #[test]
    fn the_version_of_a_day_is_the_last_that_began_on_or_before_it() {
        let mut office = Office::new();
        office.write(|transaction| {
            for (number, from) in [(1, "2026-02-02"), (2, "2026-05-01"), (3, "2026-05-01")] {
                insert(transaction, &published(number, from))?;
            }
            Ok(())
        });
        for (asked, expected) in [
            ("2026-02-01", None),
            ("2026-02-02", Some(1)),
            ("2026-04-30", Some(1)),
            ("2026-05-01", Some(3)),
            ("2030-01-01", Some(3)),
        ] {
            let found = on(&office.vault, day(asked)).expect("a number");
            assert_eq!(found, expected, "{asked}");
        }
    }

    #[test]
    fn versions_before_a_number_go_and_the_newest_stays() {
        let mut office = Office::new();
        office.write(|transaction| {
            for (number, from) in [(1, "2019-02-02"), (2, "2020-05-01"), (3, "2021-05-01")] {
                insert(transaction, &published(number, from))?;
            }
            Ok(())
        });
        for (before, gone) in [(1, 0), (2, 1), (99, 1)] {
            let went = office.write(|transaction| remove_before(transaction, before));
            assert_eq!(went, gone, "{before}");
        }
        let left: Vec<u32> = all(&office.vault)
            .expect("the versions")
            .iter()
            .map(|version| version.number)
            .collect();
        assert_eq!(left, [3]);
    }
}
