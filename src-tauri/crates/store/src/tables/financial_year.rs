//! The financial years that differ from the ordinary end, on which statutory floors lean.

use chrono::NaiveDate;
use domain::financial_year::{FinancialYear, FinancialYears, FinancialYearsError};
use domain::ids::FinancialYearId;
use rusqlite::{Connection, Transaction, named_params};

use super::{deadline, setting};
use crate::administration::VAULT_FILE;
use crate::error::{Damage, Result, StoreError};

/// A financial year that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FinancialYearRow {
    /// Which year.
    pub id: FinancialYearId,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
}

/// Returns the years that differ, oldest first.
pub fn all(vault: &Connection) -> Result<Vec<FinancialYearRow>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], |row| {
        Ok(FinancialYearRow {
            id: FinancialYearId(row.get("id")?),
            starts_on: row.get("starts_on")?,
            ends_on: row.get("ends_on")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "SELECT id, starts_on, ends_on FROM financial_year ORDER BY starts_on";

/// Returns the years as the arithmetic takes them.
pub fn years(vault: &Connection) -> Result<FinancialYears> {
    let ends = setting::get(vault)?.financial_year_ends;
    from_rows(&ends, &all(vault)?).map_err(|_| StoreError::Damaged {
        file: VAULT_FILE,
        reason: Damage::Bounds,
    })
}

/// Returns the years that an ordinary end (`MM-DD`) and the rows make.
///
/// # Errors
/// Those of [`FinancialYears::new`]; an end that is no day is [`FinancialYearsError::NoSuchDay`].
pub fn from_rows(
    ends: &str,
    rows: &[FinancialYearRow],
) -> std::result::Result<FinancialYears, FinancialYearsError> {
    let (month, day) = ends
        .split_once('-')
        .and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)))
        .ok_or(FinancialYearsError::NoSuchDay)?;
    let explicit = rows
        .iter()
        .map(|row| FinancialYear {
            start: row.starts_on,
            end: row.ends_on,
        })
        .collect();
    FinancialYears::new(month, day, explicit)
}

/// Replaces the years that differ and recomputes all deadlines.
pub fn replace_all(transaction: &Transaction<'_>, rows: &[FinancialYearRow]) -> Result<()> {
    transaction.execute(FORGET, [])?;
    for row in rows {
        transaction.prepare_cached(ADD)?.execute(named_params! {
            ":id": row.id.0,
            ":starts_on": row.starts_on,
            ":ends_on": row.ends_on,
        })?;
    }
    deadline::recompute_all(transaction)
}

const FORGET: &str = "DELETE FROM financial_year";
const ADD: &str = "
    INSERT INTO financial_year (id, starts_on, ends_on) VALUES (:id, :starts_on, :ends_on)
";
