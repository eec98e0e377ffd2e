//! What can go wrong in the store, and where. No message holds a path, a name or a value: a path
//! may have the owner's name in it.

use std::io;

use rusqlite::ffi;

use crate::keys::RecoveryCodeFault;

/// The result of everything in this crate.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Why the store did not do what was asked. Nothing has changed when one of these is returned.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The password does not open the envelope. The caller waits before it asks again.
    #[error("the password does not open the administration")]
    WrongPassword {
        /// Seconds until the next attempt is looked at.
        retry_after_seconds: u32,
    },
    /// The recovery code is well formed and does not open the envelope: another sheet.
    #[error("the recovery code does not open the administration")]
    WrongRecoveryCode {
        /// Seconds until the next attempt is looked at.
        retry_after_seconds: u32,
    },
    /// An attempt came before the waiting time after the last wrong one was over.
    #[error("the waiting time after a wrong attempt is not over")]
    TooSoon {
        /// Seconds until the next attempt is looked at.
        retry_after_seconds: u32,
    },
    /// The recovery code was not copied well.
    #[error("the recovery code was not copied well: {0}")]
    RecoveryCode(#[from] RecoveryCodeFault),
    /// A new password has too few characters.
    #[error("a new password has at least {minimum} characters")]
    PasswordTooShort {
        /// The least number of characters.
        minimum: usize,
    },
    /// The password has more characters than are looked at.
    #[error("a password has at most {maximum} characters")]
    PasswordTooLong {
        /// The largest number of characters.
        maximum: usize,
    },
    /// Another instance of the program has the administration open.
    #[error("the administration is open in another window")]
    InUse,
    /// The folder for a new administration holds something already.
    #[error("the folder is not empty")]
    FolderNotEmpty,
    /// The folder lacks a file that every administration has.
    #[error("the folder is no administration: {file} is missing")]
    NotAnAdministration {
        /// The missing file's name, without its folder.
        file: &'static str,
    },
    /// A file cannot be read as what it should be. It has been left as it was.
    #[error("{file} is damaged: {reason}")]
    Damaged {
        /// The file's name, without its folder.
        file: &'static str,
        /// What is wrong with it.
        reason: Damage,
    },
    /// A file was written by a newer version of the program.
    #[error("{file} has version {found}, and this program knows versions up to {known}")]
    Newer {
        /// The file's name, without its folder.
        file: &'static str,
        /// The version in the file.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// A line of the ledger does not follow from the one before it.
    #[error("line {line} of the ledger does not follow from the line before it")]
    LedgerBroken {
        /// The first line that does not fit, counted from one.
        line: u64,
    },
    /// A step was asked of a run of the ledger that is not under way.
    #[error("the ledger has no such run under way")]
    NoSuchRun,
    /// More was asked for than a named limit allows.
    #[error("{what} is over its limit of {limit}")]
    OverLimit {
        /// What is limited.
        what: &'static str,
        /// The limit, in the unit that `what` names.
        limit: u64,
    },
    /// Something that would be erased is in the scope of an open hold.
    #[error("{held} parties are held")]
    HeldBack {
        /// How many parties of records are held.
        held: u32,
    },
    /// The use of what would be shown or changed is restricted (art. 18).
    #[error("its use is restricted")]
    Restricted,
    /// What was previewed and approved has changed since.
    #[error("what was approved has changed since")]
    PlanOutdated,
    /// The disk is full. Nothing was written by halves.
    #[error("the disk is full")]
    DiskFull,
    /// What was asked for is not in the vault.
    #[error("it is not in the vault")]
    NotFound,
    /// The administration is not open.
    #[error("the administration is not open")]
    NotOpen,
    /// The administration is open, or on its way to open or closed.
    #[error("the administration is open already")]
    AlreadyOpen,
    /// Long reading is under way, and the work has to wait for its end.
    #[error("long reading is under way")]
    Busy,
    /// The work was stopped because that was asked; nothing of it stays.
    #[error("the work was stopped")]
    Stopped,
    /// The work on the vault broke off by a fault in the program; nothing of it stays.
    #[error("the work broke off")]
    BrokeOff,
    /// The system gave no random bytes.
    #[error("the system gave no random bytes")]
    NoRandomness,
    /// A file could not be read or written.
    #[error("{file} cannot be read or written: {source}")]
    File {
        /// The file's name, without its folder.
        file: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The database refused a statement.
    #[error("the vault refused: {0}")]
    Vault(rusqlite::Error),
}

/// What is wrong with a damaged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The text is not of the form that belongs to the file.
    #[error("its form is not right")]
    Form,
    /// A value has the wrong length.
    #[error("a value has the wrong length")]
    Length,
    /// A value lies outside its bounds.
    #[error("a value lies outside its bounds")]
    Bounds,
    /// The checksum is not that of the contents.
    #[error("its checksum is not right")]
    Checksum,
    /// The file is larger than it can be.
    #[error("it is too large")]
    TooLarge,
    /// The file is empty or cut short.
    #[error("it is cut short")]
    CutShort,
    /// The file is no database that this key opens.
    #[error("it is no vault that this key opens")]
    NotAVault,
    /// The database's own check found a fault.
    #[error("its pages do not fit together")]
    Pages,
}

impl StoreError {
    /// Returns the error for a file operation, with a full disk told apart.
    pub(crate) fn file(file: &'static str, source: io::Error) -> StoreError {
        if source.kind() == io::ErrorKind::StorageFull {
            StoreError::DiskFull
        } else {
            StoreError::File { file, source }
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        if matches!(error, rusqlite::Error::QueryReturnedNoRows) {
            return StoreError::NotFound;
        }
        let Some(code) = error.sqlite_error().map(|found| found.extended_code) else {
            return StoreError::Vault(error);
        };
        let vault = crate::administration::VAULT_FILE;
        match code & 0xff {
            ffi::SQLITE_FULL => StoreError::DiskFull,
            ffi::SQLITE_INTERRUPT => StoreError::Stopped,
            ffi::SQLITE_NOTADB => StoreError::Damaged {
                file: vault,
                reason: Damage::NotAVault,
            },
            ffi::SQLITE_CORRUPT => StoreError::Damaged {
                file: vault,
                reason: Damage::Pages,
            },
            // The index beside the write-ahead log cannot grow: SQLite has no other name for it.
            ffi::SQLITE_IOERR if code == ffi::SQLITE_IOERR_SHMSIZE => StoreError::DiskFull,
            _ => StoreError::Vault(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(code: i32) -> StoreError {
        StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None))
    }

    #[test]
    fn a_full_disk_is_told_apart_wherever_it_shows() {
        for code in [ffi::SQLITE_FULL, ffi::SQLITE_IOERR_SHMSIZE] {
            assert!(matches!(refusal(code), StoreError::DiskFull), "{code}");
        }
        let written = StoreError::file("ledger", io::Error::from(io::ErrorKind::StorageFull));
        assert!(matches!(written, StoreError::DiskFull));
    }

    #[test]
    fn a_stopped_statement_is_no_fault() {
        assert!(matches!(
            refusal(ffi::SQLITE_INTERRUPT),
            StoreError::Stopped
        ));
    }
}
