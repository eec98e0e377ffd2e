//! Reports of a breach to the authority, in phases (art. 33(4)).

use chrono::{DateTime, FixedOffset};
use domain::breach::ReportPhase;
use domain::ids::{BreachId, BreachReportId};
use rusqlite::{Connection, Transaction, named_params};

use super::moment;
use crate::error::{Result, StoreError};
use crate::tables::column;

/// The most reports of one breach.
pub const REPORTS_MAX: u32 = 100;

/// A report that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachReport {
    /// Which.
    pub id: BreachReportId,
    /// Its phase.
    pub phase: ReportPhase,
    /// When it was made.
    pub told_at: DateTime<FixedOffset>,
    /// The number that the authority gave.
    pub authority_number: String,
    /// What was added to what was told before.
    pub added: String,
    /// Where the owner keeps what was sent.
    pub form_kept: String,
}

/// Adds a report.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`REPORTS_MAX`].
pub fn insert(
    transaction: &Transaction<'_>,
    breach: BreachId,
    report: &BreachReport,
) -> Result<()> {
    if of_breach(transaction, breach)?.len() >= REPORTS_MAX as usize {
        return Err(StoreError::OverLimit {
            what: "reports of a breach",
            limit: u64::from(REPORTS_MAX),
        });
    }
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": report.id.0,
        ":breach_id": breach.0,
        ":phase": report.phase.as_str(),
        ":told_at": report.told_at.to_rfc3339(),
        ":authority_number": report.authority_number,
        ":added": report.added,
        ":form_kept": report.form_kept,
    })?;
    Ok(())
}

const INSERT: &str = "
    INSERT INTO breach_report (id, breach_id, phase, told_at, authority_number, added, form_kept)
    VALUES (:id, :breach_id, :phase, :told_at, :authority_number, :added, :form_kept)
";

/// Returns the reports of a breach, the earliest first.
pub fn of_breach(vault: &Connection, breach: BreachId) -> Result<Vec<BreachReport>> {
    let mut statement = vault.prepare_cached(OF_BREACH)?;
    let found = statement.query_map(
        named_params! { ":breach_id": breach.0, ":rows": REPORTS_MAX },
        |row| {
            Ok(BreachReport {
                id: BreachReportId(row.get("id")?),
                phase: column::code(row, "phase")?,
                told_at: moment(row, "told_at")?,
                authority_number: row.get("authority_number")?,
                added: row.get("added")?,
                form_kept: row.get("form_kept")?,
            })
        },
    )?;
    let mut reports: Vec<BreachReport> = found.collect::<rusqlite::Result<_>>()?;
    // As text, moments on both sides of a change of the clock would not stand in their order.
    reports.sort_by_key(|report| report.told_at);
    Ok(reports)
}

const OF_BREACH: &str = "
    SELECT id, phase, told_at, authority_number, added, form_kept
    FROM breach_report WHERE breach_id = :breach_id ORDER BY told_at LIMIT :rows
";
