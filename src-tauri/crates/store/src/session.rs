//! The session: from a locked administration to an open one and back.
//!
//! One thread owns the connection that writes, and the ledger; work is handed to it and waited for.
//! A few connections only read. The vault's key is wiped once all of them are open: from then on it
//! is in SQLCipher's own memory only, which is wiped when they close.

mod desk;
mod readers;
mod stop;

pub use stop::Stop;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction};
use uuid::Uuid;

use crate::administration::{Administration, copy_files};
use crate::error::{Result, StoreError};
use crate::keys::{Envelope, Password, Proof, RecoveryCode};
use crate::ledger::{CarriedOut, Ledger, LedgerEntry, LedgerRun, Outcome, Run, was_carried_out};
use crate::log::{self, AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind};
use crate::moment::Moment;
use crate::randomness::Randomness;
use crate::vault;
use desk::{Desk, Writer};
use readers::Readers;

/// The number of connections that only read.
pub const READERS_MAX: usize = 4;

/// Where the session is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionState {
    /// Nothing is open; the lock on the folder is held.
    Closed,
    /// The key is being derived and the vault opened.
    Unlocking,
    /// Reading and writing are possible.
    Open,
    /// Work under way is being finished, and the connections closed.
    Locking,
}

/// What unlocking found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlocked {
    /// Wrong attempts since the last right one.
    pub wrong_attempts: u32,
    /// Runs that a crash had left undecided, and what became of them.
    pub decided: Vec<(Uuid, Outcome)>,
    /// Bytes of a half-written last line that were cut off the ledger.
    pub ledger_bytes_cut: Option<u64>,
}

/// The session of one administration.
#[derive(Debug)]
pub struct Session {
    administration: Arc<Mutex<Administration>>,
    phase: Mutex<Phase>,
}

#[derive(Debug)]
enum Phase {
    Closed,
    Unlocking,
    Open {
        writer: Writer,
        readers: Arc<Readers>,
    },
    Locking,
}

impl Session {
    /// Starts closed.
    pub fn new(administration: Administration) -> Session {
        Session {
            administration: Arc::new(Mutex::new(administration)),
            phase: Mutex::new(Phase::Closed),
        }
    }

    /// Returns where the session is.
    pub fn state(&self) -> SessionState {
        match *held(&self.phase) {
            Phase::Closed => SessionState::Closed,
            Phase::Unlocking => SessionState::Unlocking,
            Phase::Open { .. } => SessionState::Open,
            Phase::Locking => SessionState::Locking,
        }
    }

    /// Returns the seconds until the next attempt at a password is looked at.
    pub fn retry_after_seconds(&self, now: Moment) -> u32 {
        held(&self.administration).retry_after_seconds(now)
    }

    /// Opens the vault. Takes a noticeable time: the key derivation is slow on purpose.
    ///
    /// # Errors
    /// [`StoreError::AlreadyOpen`], those of [`Administration::key`], [`StoreError::Damaged`],
    /// [`StoreError::Newer`], [`StoreError::LedgerBroken`]; the session is then closed as before.
    pub fn unlock(&self, proof: Proof<'_>, now: Moment) -> Result<Unlocked> {
        {
            let mut phase = held(&self.phase);
            match *phase {
                Phase::Closed => *phase = Phase::Unlocking,
                Phase::Unlocking | Phase::Open { .. } | Phase::Locking => {
                    return Err(StoreError::AlreadyOpen);
                }
            }
        }
        let mut administration = held(&self.administration);
        // A fault in opening must not leave the session on its way for ever.
        let opened = catch_unwind(AssertUnwindSafe(|| open(&mut administration, proof, now)))
            .unwrap_or(Err(StoreError::BrokeOff));
        drop(administration);
        let mut phase = held(&self.phase);
        match opened {
            Ok((open, unlocked)) => {
                *phase = open;
                Ok(unlocked)
            }
            Err(error) => {
                *phase = Phase::Closed;
                Err(error)
            }
        }
    }

    /// Locks: refuses new work, stops what reads, finishes what writes, empties the write-ahead
    /// log and closes. The session is closed after an error, too.
    pub fn lock(&self, now: Moment) -> Result<()> {
        self.close(Some(now))
    }

    /// Does `work` in one transaction on the vault and waits for it. An error rolls all back.
    pub fn write<T: Send + 'static>(
        &self,
        stop: &Stop,
        work: impl FnOnce(&Transaction<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let stop = stop.clone();
        self.writer()?
            .run(move |desk| stop.over(&mut desk.vault, |vault| in_transaction(vault, work)))
    }

    /// Leaves it to the system when commits reach the disk, until the session closes: only for an administration of which
    /// nothing would be lost, such as the sample business. It saves most of the time of many small transactions.
    pub fn leave_commits_to_the_system(&self) -> Result<()> {
        self.writer()?
            .run(|desk| vault::leave_commits_to_the_system(&desk.vault))
    }

    /// Does `work` in one transaction, written to the ledger before the vault commits: for what
    /// erases, restricts or rectifies, for objections and withdrawals.
    pub fn carry_out<T: Send + 'static>(
        &self,
        stop: &Stop,
        run: Run,
        work: impl FnOnce(&Transaction<'_>) -> Result<(T, Vec<LedgerEntry>)> + Send + 'static,
    ) -> Result<CarriedOut<T>> {
        let stop = stop.clone();
        self.writer()?.run(move |Desk { vault, ledger }| {
            stop.over(vault, |vault| {
                crate::ledger::carry_out(vault, ledger, run, work)
            })
        })
    }

    /// Copies the vault and its envelope, encrypted as they are, into a folder that has neither:
    /// the state after the last commit, synced. The ledger is not copied: it outlives backups.
    ///
    /// # Errors
    /// [`StoreError::Busy`] where a reader is in the middle of long work, [`StoreError::DiskFull`].
    pub fn copy_into(&self, folder: &Path) -> Result<()> {
        let from = held(&self.administration).folder().to_owned();
        let into = folder.to_owned();
        self.writer()?.run(move |desk| {
            if !vault::empty_write_ahead_log(&desk.vault)? {
                return Err(StoreError::Busy);
            }
            // Only this thread writes, so the files stand still. That closing the copy's handle
            // drops SQLite's own lock on the file harms nothing: the folder's lock keeps others out.
            copy_files(&from, &into)
        })
    }

    /// Does `work` on the ledger's runs, between two pieces of writing.
    pub fn ledger<T: Send + 'static>(
        &self,
        work: impl FnOnce(&[LedgerRun]) -> T + Send + 'static,
    ) -> Result<T> {
        self.writer()?.run(move |desk| Ok(work(desk.ledger.runs())))
    }

    /// Does `work` on a connection that can only read, on one state of the vault throughout.
    pub fn read<T>(&self, stop: &Stop, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let readers = match &*held(&self.phase) {
            Phase::Open { readers, .. } => Arc::clone(readers),
            Phase::Closed | Phase::Unlocking | Phase::Locking => return Err(StoreError::NotOpen),
        };
        readers.read(stop, work)
    }

    /// Changes the password. The old one opens nothing in the folder any more.
    pub fn change_password(
        &self,
        proof: Proof<'_>,
        new: &Password,
        now: Moment,
        randomness: &mut dyn Randomness,
    ) -> Result<()> {
        let writer = self.writer()?;
        let envelope = held(&self.administration).with_password(proof, new, now, randomness)?;
        self.put_in_place(&writer, envelope, AuditAction::PasswordChanged, now)
    }

    /// Renews the recovery code and returns it for the sheet. The old sheet opens nothing any more.
    pub fn renew_recovery(
        &self,
        proof: Proof<'_>,
        now: Moment,
        randomness: &mut dyn Randomness,
    ) -> Result<RecoveryCode> {
        let writer = self.writer()?;
        let (envelope, code) = held(&self.administration).with_recovery(proof, now, randomness)?;
        self.put_in_place(&writer, envelope, AuditAction::RecoveryRenewed, now)?;
        Ok(code)
    }

    /// Replaces the envelope inside the transaction of its row in the log: both or neither.
    fn put_in_place(
        &self,
        writer: &Writer,
        envelope: Envelope,
        action: AuditAction,
        now: Moment,
    ) -> Result<()> {
        let administration = Arc::clone(&self.administration);
        writer.run(move |desk| {
            in_transaction(&mut desk.vault, |transaction| {
                log::append(transaction, &row_on_administration(action, now))?;
                held(&administration).replace_envelope(&envelope)
            })
        })
    }

    fn writer(&self) -> Result<Writer> {
        match &*held(&self.phase) {
            Phase::Open { writer, .. } => Ok(writer.clone()),
            Phase::Closed | Phase::Unlocking | Phase::Locking => Err(StoreError::NotOpen),
        }
    }

    fn close(&self, told_in_log: Option<Moment>) -> Result<()> {
        let taken = {
            let mut phase = held(&self.phase);
            match *phase {
                Phase::Open { .. } => std::mem::replace(&mut *phase, Phase::Locking),
                Phase::Closed | Phase::Unlocking | Phase::Locking => {
                    return Err(StoreError::NotOpen);
                }
            }
        };
        let closed = match taken {
            Phase::Open { writer, readers } => {
                readers.close();
                writer.close(move |desk| close_desk(desk, told_in_log))
            }
            Phase::Closed | Phase::Unlocking | Phase::Locking => Ok(()),
        };
        *held(&self.phase) = Phase::Closed;
        closed
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A session that was locked, or never opened, has nothing to close.
        let _ = self.close(None);
    }
}

fn open(
    administration: &mut Administration,
    proof: Proof<'_>,
    now: Moment,
) -> Result<(Phase, Unlocked)> {
    let key = administration.key(proof, now)?;
    let (folder, form) = (administration.folder().to_owned(), administration.form());
    let mut vault = vault::open(&folder, &key, form, now.today)?;
    let (mut ledger, ledger_bytes_cut) = Ledger::open(&folder, now.today)?;
    let decided = ledger.reconcile(now.today, |run| was_carried_out(&vault, run.id))?;
    let wrong_attempts = administration.wrong_attempts();
    in_transaction(&mut vault, |transaction| {
        if wrong_attempts > 0 {
            let mut row = row_on_administration(AuditAction::WrongPassword, now);
            let count = Fact::Count(u64::from(wrong_attempts));
            row.detail = row.detail.with("attempts", count)?;
            log::append(transaction, &row)?;
        }
        log::append(
            transaction,
            &row_on_administration(AuditAction::Unlocked, now),
        )
    })?;
    administration.forget_attempts()?;
    let readers = (0..READERS_MAX)
        .map(|_| vault::open_reader(&folder, &key, form))
        .collect::<Result<Vec<_>>>()?;
    let phase = Phase::Open {
        writer: Writer::start(Desk { vault, ledger })?,
        readers: Arc::new(Readers::new(readers)),
    };
    let unlocked = Unlocked {
        wrong_attempts,
        decided,
        ledger_bytes_cut,
    };
    Ok((phase, unlocked))
}

fn close_desk(desk: Desk, told_in_log: Option<Moment>) -> Result<()> {
    let Desk { mut vault, .. } = desk;
    // A full disk must not keep the vault open: it is closed first, and the error told after.
    let told = told_in_log.map_or(Ok(()), |now| {
        in_transaction(&mut vault, |transaction| {
            log::append(
                transaction,
                &row_on_administration(AuditAction::Locked, now),
            )
            .map(drop)
        })
    });
    vault::close(vault).and(told)
}

fn in_transaction<T>(
    vault: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T>,
) -> Result<T> {
    let transaction = vault.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let value = work(&transaction)?;
    transaction.commit()?;
    Ok(value)
}

fn row_on_administration(action: AuditAction, now: Moment) -> AuditEntry {
    AuditEntry {
        at: now.at,
        action,
        subject: SubjectKind::Administration,
        subject_id: None,
        detail: AuditDetail::default(),
    }
}

/// Takes a lock. A panic while it was held is no reason to refuse: what these locks guard is
/// replaced whole.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
