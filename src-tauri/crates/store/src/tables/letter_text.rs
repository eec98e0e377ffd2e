//! The owner's own texts in letters, each in the place of a standard one.

use chrono::NaiveDate;
use domain::language::Language;
use rusqlite::{Connection, Transaction, named_params};

use super::column;
use crate::error::Result;

/// A text of the owner's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterText {
    /// The code of the passage in whose place it stands.
    pub passage: String,
    /// In which language.
    pub language: Language,
    /// The text, with fields in double braces.
    pub text: String,
    /// When it was written.
    pub changed_on: NaiveDate,
}

/// Writes a text, in the place of an earlier one.
pub fn save(transaction: &Transaction<'_>, text: &LetterText) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":passage": text.passage,
        ":language": text.language.as_str(),
        ":text": text.text,
        ":changed_on": text.changed_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO letter_text (passage, language, text, changed_on) VALUES (:passage, :language, :text, :changed_on)
    ON CONFLICT (passage, language) DO UPDATE SET text = excluded.text, changed_on = excluded.changed_on
";

/// Takes a text away, so that the standard one stands again; nothing where there was none.
pub fn remove(transaction: &Transaction<'_>, passage: &str, language: Language) -> Result<()> {
    transaction.prepare_cached(REMOVE)?.execute(named_params! {
        ":passage": passage,
        ":language": language.as_str(),
    })?;
    Ok(())
}

const REMOVE: &str = "DELETE FROM letter_text WHERE passage = :passage AND language = :language";

/// Returns all texts of the owner's: each passage at most once in each language.
pub fn all(vault: &Connection) -> Result<Vec<LetterText>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], |row| {
        Ok(LetterText {
            passage: row.get("passage")?,
            language: column::code(row, "language")?,
            text: row.get("text")?,
            changed_on: row.get("changed_on")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str =
    "SELECT passage, language, text, changed_on FROM letter_text ORDER BY passage, language";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::{Office, today};

    #[test]
    fn a_text_is_kept_in_its_language_until_it_is_taken_away() {
        let mut office = Office::new();
        let text = |language, text: &str| LetterText {
            passage: "l01.term".to_owned(),
            language,
            text: text.to_owned(),
            changed_on: today(),
        };
        let transaction = office.vault.transaction().expect("a transaction");
        for one in [
            text(Language::Dutch, "Voor {{uiterlijk}}."),
            text(Language::English, "Before {{uiterlijk}}."),
            text(Language::Dutch, "Uiterlijk {{uiterlijk}}."),
        ] {
            save(&transaction, &one).expect("a save");
        }
        transaction.commit().expect("a commit");
        assert_eq!(
            all(&office.vault).expect("texts"),
            [
                text(Language::English, "Before {{uiterlijk}}."),
                text(Language::Dutch, "Uiterlijk {{uiterlijk}}."),
            ]
        );
        let transaction = office.vault.transaction().expect("a transaction");
        remove(&transaction, "l01.term", Language::Dutch).expect("a removal");
        transaction.commit().expect("a commit");
        assert_eq!(
            all(&office.vault).expect("texts"),
            [text(Language::English, "Before {{uiterlijk}}.")]
        );
    }
}
