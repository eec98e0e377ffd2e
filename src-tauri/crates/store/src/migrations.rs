//! The vault's schema through time: an append-only list, run in one transaction.

use rusqlite::Transaction;

use crate::error::Result;

/// One step of the schema. Once it was shipped it never changes.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its place in the list, counted from one: the vault's `user_version` after it.
    pub number: u32,
    /// What it brings, for the log.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

/// All migrations, oldest first.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "log",
        sql: include_str!("migrations/0000_log.sql"),
    },
    Migration {
        number: 2,
        name: "business and register",
        sql: include_str!("migrations/0002_business_and_register.sql"),
    },
    Migration {
        number: 3,
        name: "people and papers",
        sql: include_str!("migrations/0003_people_and_papers.sql"),
    },
    Migration {
        number: 4,
        name: "requests and erasures",
        sql: include_str!("migrations/0004_requests_and_erasures.sql"),
    },
    Migration {
        number: 5,
        name: "breaches",
        sql: include_str!("migrations/0005_breaches.sql"),
    },
    Migration {
        number: 6,
        name: "balancing tests and cookies",
        sql: include_str!("migrations/0006_balancing_and_cookies.sql"),
    },
    Migration {
        number: 7,
        name: "recipients and security",
        sql: include_str!("migrations/0007_recipients_and_security.sql"),
    },
    Migration {
        number: 8,
        name: "statements",
        sql: include_str!("migrations/0008_statements.sql"),
    },
];

/// Returns the version of a vault after all of `migrations`.
pub fn newest_version(migrations: &[Migration]) -> u32 {
    migrations.last().map_or(0, |migration| migration.number)
}

/// Runs the migrations after `version` in the given transaction.
pub(crate) fn run(
    transaction: &Transaction<'_>,
    migrations: &[Migration],
    version: u32,
) -> Result<()> {
    for migration in migrations.iter().filter(|m| m.number > version) {
        transaction.execute_batch(migration.sql)?;
        transaction.pragma_update(None, "user_version", migration.number)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn migrations_are_numbered_from_one_without_a_gap() {
        let numbers: Vec<u32> = MIGRATIONS.iter().map(|m| m.number).collect();
        let expected: Vec<u32> = (1..).take(MIGRATIONS.len()).collect();
        assert_eq!(numbers, expected);
    }
}
