//! Which short privacy text was copied when: it stands on a website or a letterhead since, and does not change by itself.

use chrono::NaiveDate;
use domain::language::Language;
use domain::short_text::ShortTextKind;
use rusqlite::{Connection, Transaction, named_params};

use super::column;
use crate::error::Result;

/// A text as it was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopiedText {
    /// Which text.
    pub kind: ShortTextKind,
    /// In which language.
    pub language: Language,
    /// When.
    pub copied_on: NaiveDate,
    /// The SHA-256 of what was copied.
    pub sha256: [u8; 32],
}

/// Notes that a text was copied, in the place of an earlier time.
pub fn save(transaction: &Transaction<'_>, copied: &CopiedText) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":kind": copied.kind.as_str(),
        ":language": copied.language.as_str(),
        ":copied_on": copied.copied_on,
        ":sha256": copied.sha256,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO copied_text (kind, language, copied_on, sha256) VALUES (:kind, :language, :copied_on, :sha256)
    ON CONFLICT (kind, language) DO UPDATE SET copied_on = excluded.copied_on, sha256 = excluded.sha256
";

/// Returns the texts that were copied: each kind at most once in each language.
pub fn all(vault: &Connection) -> Result<Vec<CopiedText>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], |row| {
        Ok(CopiedText {
            kind: column::code(row, "kind")?,
            language: column::code(row, "language")?,
            copied_on: row.get("copied_on")?,
            sha256: row.get("sha256")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "SELECT kind, language, copied_on, sha256 FROM copied_text";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::{Office, day};

    #[test]
    fn a_text_that_is_copied_again_takes_the_place_of_the_earlier_one() {
        let mut office = Office::new();
        let first = CopiedText {
            kind: ShortTextKind::Quote,
            language: Language::Dutch,
            copied_on: day("2026-05-03"),
            sha256: [1; 32],
        };
        let again = CopiedText {
            copied_on: day("2026-11-24"),
            sha256: [2; 32],
            ..first
        };
        let english = CopiedText {
            language: Language::English,
            ..first
        };
        office.write(|transaction| {
            save(transaction, &first)?;
            save(transaction, &english)?;
            save(transaction, &again)
        });
        let mut found = all(&office.vault).expect("the texts");
        found.sort_by_key(|one| one.language);
        assert_eq!(found, [again, english]);
    }
}
