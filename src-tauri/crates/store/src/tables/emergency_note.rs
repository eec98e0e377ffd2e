//! What the owner wants on the emergency sheet: where the recovery sheet lies and who may open the administration, in
//! their own words.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::error::Result;

/// The owner's own words for the emergency sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EmergencyNote {
    /// Where the recovery sheet lies; empty where that is not said.
    pub sheet_lies: String,
    /// Who may open the administration; empty where that is not said.
    pub may_open: String,
    /// When an emergency sheet was last made.
    pub made_on: Option<NaiveDate>,
}

/// Returns the note; an empty one where none was written.
pub fn get(vault: &Connection) -> Result<EmergencyNote> {
    let found = vault
        .prepare_cached(GET)?
        .query_row([], |row| {
            Ok(EmergencyNote {
                sheet_lies: row.get("sheet_lies")?,
                may_open: row.get("may_open")?,
                made_on: row.get("made_on")?,
            })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

const GET: &str = "SELECT sheet_lies, may_open, made_on FROM emergency_note";

/// Writes the note.
pub fn save(transaction: &Transaction<'_>, note: &EmergencyNote) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":sheet_lies": note.sheet_lies,
        ":may_open": note.may_open,
        ":made_on": note.made_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO emergency_note (only, sheet_lies, may_open, made_on) VALUES (1, :sheet_lies, :may_open, :made_on)
    ON CONFLICT (only) DO UPDATE SET
        sheet_lies = excluded.sheet_lies, may_open = excluded.may_open, made_on = excluded.made_on
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::{Office, today};

    #[test]
    fn a_note_is_empty_until_it_is_written_and_then_replaced() {
        let mut office = Office::new();
        assert_eq!(
            get(&office.vault).expect("a note"),
            EmergencyNote::default()
        );
        for made_on in [None, Some(today())] {
            let note = EmergencyNote {
                sheet_lies: "In de kluis van de bank".to_owned(),
                may_open: "Mijn zus".to_owned(),
                made_on,
            };
            let transaction = office.vault.transaction().expect("a transaction");
            save(&transaction, &note).expect("a save");
            transaction.commit().expect("a commit");
            assert_eq!(get(&office.vault).expect("a note"), note);
        }
    }
}
