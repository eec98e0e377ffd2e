//! Bringing the file of a request back to what stays as proof when it is closed (domain rule 4.2; activity A18). What goes
//! stands in `domain::request_proof`.

use domain::ids::RequestId;
use rusqlite::{Connection, Transaction, named_params};

use crate::error::Result;

/// Lets go what was only needed to get to an answer.
pub fn minimise(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    for statement in MINIMISE {
        transaction
            .prepare_cached(statement)?
            .execute(named_params! { ":request_id": request.0 })?;
    }
    Ok(())
}

const MINIMISE: [&str; 10] = [
    "UPDATE subject_request SET words = '', extension_reason = '' WHERE id = :request_id",
    "UPDATE searched_place SET words = '' WHERE request_id = :request_id",
    "UPDATE request_decision SET explanation = '', passages = '[]' WHERE request_id = :request_id",
    "UPDATE second_look SET words = '' WHERE request_id = :request_id",
    "DELETE FROM request_search WHERE request_id = :request_id",
    "DELETE FROM request_record WHERE request_id = :request_id",
    "DELETE FROM request_contact WHERE request_id = :request_id AND verdict = 'somebody_else'",
    "DELETE FROM stopped_address WHERE request_id = :request_id AND stopped_on IS NULL",
    "UPDATE stopped_address SET value = '' WHERE request_id = :request_id",
    "UPDATE rectification SET new_values = '[]', statement = '' WHERE request_id = :request_id",
];

/// Says whether nothing is left in a file that closing lets go.
pub fn is_minimal(vault: &Connection, request: RequestId) -> Result<bool> {
    Ok(vault
        .prepare_cached(IS_MINIMAL)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            row.get("is_minimal")
        })?)
}

const IS_MINIMAL: &str = "
    SELECT NOT EXISTS (
            SELECT 1 FROM subject_request WHERE id = :request_id AND (words <> '' OR extension_reason <> ''))
        AND NOT EXISTS (SELECT 1 FROM searched_place WHERE request_id = :request_id AND words <> '')
        AND NOT EXISTS (
            SELECT 1 FROM request_decision WHERE request_id = :request_id AND (explanation <> '' OR passages <> '[]'))
        AND NOT EXISTS (SELECT 1 FROM second_look WHERE request_id = :request_id AND words <> '')
        AND NOT EXISTS (SELECT 1 FROM request_search WHERE request_id = :request_id)
        AND NOT EXISTS (SELECT 1 FROM request_record WHERE request_id = :request_id)
        AND NOT EXISTS (
            SELECT 1 FROM request_contact WHERE request_id = :request_id AND verdict = 'somebody_else')
        AND NOT EXISTS (
            SELECT 1 FROM stopped_address WHERE request_id = :request_id AND (stopped_on IS NULL OR value <> ''))
        AND NOT EXISTS (
            SELECT 1 FROM rectification
            WHERE request_id = :request_id AND (new_values <> '[]' OR statement <> '')) AS is_minimal
";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::request_proof::{AT_CLOSING, AtClosing};
    use rusqlite::Connection;

    use super::*;
    use crate::migrations::MIGRATIONS;

    fn vault() -> Connection {
        let vault = Connection::open_in_memory().expect("a vault");
        for migration in MIGRATIONS {
            vault.execute_batch(migration.sql).expect("the schema");
        }
        vault
    }

    #[test]
    fn closing_says_of_every_column_of_a_request_whether_it_stays() {
        let vault = vault();
        let tables: BTreeSet<&str> = AT_CLOSING.iter().map(|(table, ..)| *table).collect();
        for table in tables {
            let mut statement = vault
                .prepare("SELECT name FROM pragma_table_info(?1)")
                .expect("an answer");
            let schema: BTreeSet<String> = statement
                .query_map([table], |row| row.get(0))
                .expect("an answer")
                .collect::<rusqlite::Result<_>>()
                .expect("an answer");
            let said: BTreeSet<String> = AT_CLOSING
                .iter()
                .filter(|(of, ..)| *of == table)
                .flat_map(|(_, columns, _)| columns.iter().map(|column| (*column).to_owned()))
                .collect();
            assert_eq!(said, schema, "{table}");
        }
    }

    #[test]
    fn closing_says_it_of_every_table_that_hangs_on_a_request() {
        let vault = vault();
        let mut statement = vault
            .prepare(
                "SELECT DISTINCT m.name FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
                 WHERE m.type = 'table' AND f.\"table\" = 'subject_request'",
            )
            .expect("an answer");
        let hanging: BTreeSet<String> = statement
            .query_map([], |row| row.get(0))
            .expect("an answer")
            .collect::<rusqlite::Result<_>>()
            .expect("an answer");
        let said: BTreeSet<String> = AT_CLOSING
            .iter()
            .map(|(table, ..)| (*table).to_owned())
            .collect();
        assert_eq!(said, hanging, "what came of it is decided for each");
    }

    #[test]
    fn what_closing_lets_go_is_let_go_by_a_statement() {
        for (table, columns, at_closing) in AT_CLOSING {
            let begin = match at_closing {
                AtClosing::Stays => continue,
                AtClosing::Emptied => format!("UPDATE {table} SET"),
                AtClosing::Goes => format!("DELETE FROM {table} "),
            };
            let statement = MINIMISE.iter().find(|one| one.starts_with(&begin));
            let statement = statement.unwrap_or_else(|| panic!("{table} is not let go"));
            if *at_closing == AtClosing::Emptied {
                for column in *columns {
                    assert!(
                        statement.contains(&format!("{column} = ")),
                        "{table}.{column}"
                    );
                }
            }
        }
    }
}
