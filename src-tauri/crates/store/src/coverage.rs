//! What becomes of every column of the vault when somebody asks for a copy of their data, and when the data must go
//! (invariant 6). A file for each subject; a test reads the schema and fails when a column is missing from it.
//!
//! The search for erased text leaves out exactly what stands here as kept.

mod balancing;
mod breaches;
mod business;
mod comments;
mod contacts;
mod erasures;
mod log;
mod mailing;
mod parties;
mod recipients;
mod records;
mod register;
mod requests;
mod search;
mod statements;

/// What becomes of the columns of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The table.
    pub table: &'static str,
    /// The columns.
    pub columns: &'static [&'static str],
    /// What becomes of them.
    pub treatment: Treatment,
}

/// What becomes of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// In the copy for the person (art. 15(3)), and erased with what it belongs to.
    ExportedAndErased(ErasedWith),
    /// Not in the copy, as it says nothing that the copy does not say already; erased with what it belongs to.
    Erased(ErasedWith),
    /// Stays when a person's data go, for this reason.
    Kept(&'static str),
}

/// With what a column is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErasedWith {
    /// The contact, when the last record goes.
    Contact,
    /// The contact point, when no record needs it any more.
    ContactPoint,
    /// The record, when its last party goes.
    Record,
    /// The party, when its own time is over.
    Party,
}

const OWNER: &str = "about the business itself and what it does with data";
const SUPPRESSED: &str = "a keyed hash of who must not be approached or come back (art. 21(3))";
const COUNT: &str = "a count of rows";

/// Every column of every table, by subject. The line of a new table stands in the file of its subject.
pub fn coverage() -> impl Iterator<Item = &'static Coverage> {
    [
        log::COLUMNS,
        business::COLUMNS,
        register::COLUMNS,
        balancing::COLUMNS,
        recipients::COLUMNS,
        contacts::COLUMNS,
        records::COLUMNS,
        mailing::COLUMNS,
        comments::COLUMNS,
        parties::COLUMNS,
        search::COLUMNS,
        statements::COLUMNS,
        requests::COLUMNS,
        erasures::COLUMNS,
        breaches::COLUMNS,
    ]
    .into_iter()
    .flatten()
}

const fn of(
    table: &'static str,
    columns: &'static [&'static str],
    treatment: Treatment,
) -> Coverage {
    Coverage {
        table,
        columns,
        treatment,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rusqlite::Connection;

    use super::*;
    use crate::migrations::MIGRATIONS;

    fn columns_of_the_schema() -> BTreeSet<(String, String)> {
        let vault = Connection::open_in_memory().expect("a vault");
        for migration in MIGRATIONS {
            vault.execute_batch(migration.sql).expect("the schema");
        }
        let mut statement = vault
            .prepare(
                "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
            )
            .expect("an answer");
        let rows = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("an answer");
        rows.collect::<rusqlite::Result<_>>().expect("an answer")
    }

    #[test]
    fn every_column_of_the_schema_is_in_the_list_and_no_other_is() {
        let mut listed = BTreeSet::new();
        for covered in coverage() {
            for column in covered.columns {
                let new = listed.insert((covered.table.to_owned(), (*column).to_owned()));
                assert!(new, "{}.{column} stands twice in the list", covered.table);
            }
        }
        let schema = columns_of_the_schema();
        let missing: Vec<_> = schema.difference(&listed).collect();
        let unknown: Vec<_> = listed.difference(&schema).collect();
        assert!(
            missing.is_empty(),
            "invariant 6: not in the list: {missing:?}"
        );
        assert!(
            unknown.is_empty(),
            "invariant 6: not in the schema: {unknown:?}"
        );
    }
}
