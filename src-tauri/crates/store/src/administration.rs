//! An administration is a folder: the vault, the key envelope, the ledger and the backups.
//!
//! Who holds an [`Administration`] holds its lock file, so that a second instance of the program
//! is refused. Every file but the vault's own is replaced whole: written beside, synced, renamed.

mod attempts;
pub(crate) mod folder;

use std::fs::File;
use std::path::{Path, PathBuf};

use crate::aside;
use crate::error::{Result, StoreError};
use crate::keys::{ENVELOPE_BYTES_MAX, Envelope, Password, Proof, RecoveryCode, VaultKey};
use crate::ledger::Ledger;
use crate::log::{AuditAction, AuditDetail, AuditEntry, SubjectKind};
use crate::moment::Moment;
use crate::randomness::Randomness;
use crate::vault::{self, VaultForm};
use attempts::Attempts;

/// The encrypted database.
pub const VAULT_FILE: &str = "vault.db";
/// The key envelope.
pub const KEYS_FILE: &str = "keys.json";
/// What was erased, restricted, objected to or withdrawn.
pub const LEDGER_FILE: &str = "ledger";
/// The folder of the backups, and of the copies that are made before a migration.
pub const BACKUPS_FOLDER: &str = "backups";

const LOCK_FILE: &str = "lock";

/// One administration, held by this instance of the program alone.
#[derive(Debug)]
pub struct Administration {
    folder: PathBuf,
    form: VaultForm,
    attempts: Attempts,
    // Held for its lock, which goes when the file is closed.
    _lock: File,
}

impl Administration {
    /// Makes a new administration and returns it with the recovery code for the sheet.
    ///
    /// Everything is made in a folder beside it that is renamed at the end: after a crash there is
    /// a whole administration or none.
    ///
    /// # Errors
    /// [`StoreError::FolderNotEmpty`], [`StoreError::PasswordTooShort`], [`StoreError::DiskFull`].
    pub fn create(
        folder: &Path,
        password: &Password,
        form: VaultForm,
        now: Moment,
        randomness: &mut dyn Randomness,
    ) -> Result<(Administration, RecoveryCode)> {
        folder::refuse_unless_empty(folder)?;
        let recovery = RecoveryCode::random(randomness)?;
        let (envelope, key) = Envelope::seal(password, &recovery, randomness)?;
        let beside = folder::begin_beside(folder)?;
        let made = fill(&beside, &envelope, &key, form, now)
            .and_then(|()| folder::put_in_place(&beside, folder));
        if made.is_err() {
            folder::remove_all(&beside)?;
        }
        made?;
        match Administration::claim(folder, form, now) {
            Ok(administration) => Ok((administration, recovery)),
            // Somebody else was faster, and has it.
            Err(StoreError::InUse) => Err(StoreError::InUse),
            Err(error) => {
                // It was put in place just now, and nobody has its recovery code.
                folder::remove_all(folder)?;
                Err(error)
            }
        }
    }

    /// Takes hold of the administration in `folder`. Nothing is opened yet.
    ///
    /// Removes what a crash left behind half written, copies from before a migration that are over
    /// their age, and envelopes beside such copies that an older password still opens.
    ///
    /// # Errors
    /// [`StoreError::InUse`] where another instance holds it, [`StoreError::NotAnAdministration`].
    pub fn claim(folder: &Path, form: VaultForm, now: Moment) -> Result<Administration> {
        for file in [VAULT_FILE, KEYS_FILE] {
            if !folder.join(file).is_file() {
                return Err(StoreError::NotAnAdministration { file });
            }
        }
        let lock = folder::lock(&folder.join(LOCK_FILE), LOCK_FILE)?;
        folder::restrict(folder, &[VAULT_FILE, KEYS_FILE, LEDGER_FILE])?;
        for file in [KEYS_FILE, LEDGER_FILE, attempts::FILE] {
            folder::remove_unfinished(folder, file)?;
        }
        folder::make(&folder.join(BACKUPS_FOLDER), BACKUPS_FOLDER)?;
        aside::prune(folder, now.today)?;
        let administration = Administration {
            folder: folder.to_owned(),
            form,
            attempts: Attempts::read(folder),
            _lock: lock,
        };
        if let Ok(envelope) = administration.envelope() {
            aside::renew_envelopes(folder, &envelope)?;
        }
        Ok(administration)
    }

    /// Removes the folder of an administration that nobody holds, with all that is in it and with what a crash left of
    /// one that was being made there. Only for what may go without being asked: nothing of it comes back.
    ///
    /// # Errors
    /// [`StoreError::InUse`] where an instance holds it, and what the system says where a file cannot go.
    pub fn remove(folder: &Path) -> Result<()> {
        if folder.exists() {
            // The lock says that nobody has it; its file is closed before the folder goes, for Windows removes no open
            // file.
            drop(folder::lock(&folder.join(LOCK_FILE), LOCK_FILE)?);
        }
        folder::remove_all(&folder::beside(folder))?;
        folder::remove_all(folder)
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the form in which the vault is opened.
    pub fn form(&self) -> VaultForm {
        self.form
    }

    /// Returns the seconds until the next attempt at a password is looked at.
    pub fn retry_after_seconds(&self, now: Moment) -> u32 {
        self.attempts.retry_after_seconds(now.at)
    }

    /// Returns the number of wrong attempts since the last right one.
    pub fn wrong_attempts(&self) -> u32 {
        self.attempts.wrong()
    }

    /// Returns the vault's key to who knows the password or has the recovery code.
    ///
    /// # Errors
    /// [`StoreError::WrongPassword`], [`StoreError::WrongRecoveryCode`] and [`StoreError::TooSoon`]
    /// with the seconds to wait: 0, 1, 2, 4, 8 … 60 after the first, second, third … wrong attempt.
    pub fn key(&mut self, proof: Proof<'_>, now: Moment) -> Result<VaultKey> {
        let retry_after_seconds = self.attempts.retry_after_seconds(now.at);
        if retry_after_seconds > 0 {
            return Err(StoreError::TooSoon {
                retry_after_seconds,
            });
        }
        if let Some(key) = self.envelope()?.open(proof)? {
            return Ok(key);
        }
        self.attempts.count_wrong(&self.folder, now.at);
        let retry_after_seconds = self.attempts.retry_after_seconds(now.at);
        Err(match proof {
            Proof::Password(_) => StoreError::WrongPassword {
                retry_after_seconds,
            },
            Proof::Recovery(_) => StoreError::WrongRecoveryCode {
                retry_after_seconds,
            },
        })
    }

    /// Forgets the wrong attempts: after one that opened the vault.
    pub(crate) fn forget_attempts(&mut self) -> Result<()> {
        self.attempts.forget(&self.folder)
    }

    /// Returns the envelope with the key wrapped by a new password; it is not in place yet.
    pub(crate) fn with_password(
        &mut self,
        proof: Proof<'_>,
        new: &Password,
        now: Moment,
        randomness: &mut dyn Randomness,
    ) -> Result<Envelope> {
        let key = self.key(proof, now)?;
        self.envelope()?.with_password(&key, new, randomness)
    }

    /// Returns the envelope with the key wrapped by a new recovery code, and that code.
    pub(crate) fn with_recovery(
        &mut self,
        proof: Proof<'_>,
        now: Moment,
        randomness: &mut dyn Randomness,
    ) -> Result<(Envelope, RecoveryCode)> {
        let key = self.key(proof, now)?;
        let recovery = RecoveryCode::random(randomness)?;
        let envelope = self
            .envelope()?
            .with_recovery(&key, &recovery, randomness)?;
        Ok((envelope, recovery))
    }

    /// Puts an envelope in place. What the one before it opened by opens nothing here any more.
    pub(crate) fn replace_envelope(&mut self, envelope: &Envelope) -> Result<()> {
        let text = envelope.to_text()?;
        folder::replace(&self.folder, KEYS_FILE, text.as_bytes())?;
        self.forget_attempts()?;
        // A crash before this line is made good by the next claim.
        aside::renew_envelopes(&self.folder, envelope)
    }

    fn envelope(&self) -> Result<Envelope> {
        read_envelope(&self.folder)
    }
}

/// Copies the vault and its envelope into a folder that has neither, synced.
pub(crate) fn copy_files(from: &Path, into: &Path) -> Result<()> {
    for file in [VAULT_FILE, KEYS_FILE] {
        folder::copy_synced(&from.join(file), &into.join(file))
            .map_err(|error| StoreError::file(file, error))?;
    }
    folder::sync_folder(into).map_err(|error| StoreError::file(BACKUPS_FOLDER, error))
}

/// Reads the envelope in `folder`.
pub(crate) fn read_envelope(folder: &Path) -> Result<Envelope> {
    Envelope::parse(&folder::read_up_to(folder, KEYS_FILE, ENVELOPE_BYTES_MAX)?)
}

fn fill(
    folder: &Path,
    envelope: &Envelope,
    key: &VaultKey,
    form: VaultForm,
    now: Moment,
) -> Result<()> {
    folder::make(&folder.join(BACKUPS_FOLDER), BACKUPS_FOLDER)?;
    folder::replace(folder, KEYS_FILE, envelope.to_text()?.as_bytes())?;
    Ledger::create(folder, now.today)?;
    let mut vault = vault::create(folder, key, form)?;
    let transaction = vault.transaction()?;
    crate::log::append(
        &transaction,
        &AuditEntry {
            at: now.at,
            action: AuditAction::AdministrationCreated,
            subject: SubjectKind::Administration,
            subject_id: Some(envelope.key_id),
            detail: AuditDetail::default(),
        },
    )?;
    transaction.commit()?;
    vault::close(vault)
}
