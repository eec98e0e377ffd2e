//! Carrying a run out: ledger, vault, ledger, in that order.

use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use super::{Ledger, LedgerEntry, LedgerKind, Outcome};
use crate::erased_bytes::{Cleaned, after_erasure};
use crate::error::Result;
use crate::log::{self, AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind};
use crate::moment::Moment;

/// A run that is to be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Its id; the ledger and the log have it under the same one.
    pub id: Uuid,
    /// When it is carried out.
    pub now: Moment,
}

/// A run that was carried out.
#[derive(Debug)]
pub struct CarriedOut<T> {
    /// What the work returned.
    pub value: T,
    /// What is left of the erased bytes. An error here does not undo the run.
    pub cleaned: Result<Cleaned>,
}

/// Does `work` in one transaction, with what it did written to the ledger and synced before the
/// vault commits.
///
/// `work` returns its entries for the ledger; the log's row on the run is written here, and is what
/// decides after a crash whether the run was carried out.
///
/// # Errors
/// Any error of `work`, the ledger or the vault; then nothing of the run stays in the vault.
pub fn carry_out<T>(
    vault: &mut Connection,
    ledger: &mut Ledger,
    run: Run,
    work: impl FnOnce(&Transaction<'_>) -> Result<(T, Vec<LedgerEntry>)>,
) -> Result<CarriedOut<T>> {
    let transaction = vault.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (value, entries) = work(&transaction)?;
    log::append(&transaction, &row_on(run, &entries)?)?;
    ledger.begin(run.id, run.now.today, entries)?;
    // Where this fails, the run stays undecided in the ledger until the next start: a commit that
    // could not be synced may yet be found in the write-ahead log.
    transaction.commit()?;
    // Where this fails, the next start finds the run in the vault's log and marks it then.
    let _ = ledger.mark_committed(run.id, run.now.today);
    Ok(CarriedOut {
        value,
        cleaned: after_erasure(vault),
    })
}

/// Says, from the vault's log, whether a run was carried out.
pub fn was_carried_out(vault: &Connection, run: Uuid) -> Result<Outcome> {
    for action in [AuditAction::ErasureExecuted, AuditAction::LedgerWritten] {
        if log::tells_of(vault, action, SubjectKind::Run, run)? {
            return Ok(Outcome::CarriedOut);
        }
    }
    Ok(Outcome::NotCarriedOut)
}

fn row_on(run: Run, entries: &[LedgerEntry]) -> Result<AuditEntry> {
    let erases = entries.iter().any(|e| e.kind == LedgerKind::Erased);
    let records = entries.iter().map(|entry| u64::from(entry.count)).sum();
    Ok(AuditEntry {
        at: run.now.at,
        action: if erases {
            AuditAction::ErasureExecuted
        } else {
            AuditAction::LedgerWritten
        },
        subject: SubjectKind::Run,
        subject_id: Some(run.id),
        detail: AuditDetail::default()
            .with("entries", Fact::Count(entries.len() as u64))?
            .with("records", Fact::Count(records))?,
    })
}
