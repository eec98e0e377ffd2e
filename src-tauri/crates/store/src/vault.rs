//! The vault: one SQLCipher database with everything in it.
//!
//! It is looked at read-only before anything is written: a vault that is damaged, or that a newer
//! program wrote, stays as it was to the byte. ANALYZE is refused: the planner's statistics keep
//! values of columns that outlive their deletion.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::administration::{VAULT_FILE, folder};
use crate::aside;
use crate::error::{Damage, Result, StoreError};
use crate::keys::VaultKey;
use crate::migrations::{self, MIGRATIONS, Migration, newest_version};

/// How the vault's pages stand on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageEncryption {
    /// Encrypted, each page with its own tag.
    On,
    /// In the clear, so that a test can search the files for what was erased. Not in releases.
    #[cfg(debug_assertions)]
    Off,
}

/// The form of a vault: its encryption and its schema.
#[derive(Debug, Clone, Copy)]
pub struct VaultForm {
    /// How its pages stand on disk.
    pub pages: PageEncryption,
    /// Its schema through time.
    pub migrations: &'static [Migration],
}

impl Default for VaultForm {
    fn default() -> VaultForm {
        VaultForm {
            pages: PageEncryption::On,
            migrations: MIGRATIONS,
        }
    }
}

const BUSY_SECONDS_MAX: u64 = 5;

/// Statements that every connection starts with. `temp_store` keeps sorting out of temporary files.
const EVERY_CONNECTION: &str = "
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
";

/// How many statements a connection keeps compiled: more than entering a record takes, or each would be compiled anew for
/// every record of a run or of a file that is taken in.
const STATEMENTS_KEPT_MAX: usize = 256;

/// Statements that the writer's connection adds. A commit is on disk when it returns, and what is
/// deleted is overwritten.
const WRITER: &str = "
    PRAGMA secure_delete = ON;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
";

/// Has commits no longer wait for the disk.
pub(crate) fn leave_commits_to_the_system(vault: &Connection) -> Result<()> {
    Ok(vault.execute_batch("PRAGMA synchronous = OFF;")?)
}

/// Makes a vault in a folder that has none, and returns the writer's connection.
pub(crate) fn create(folder: &Path, key: &VaultKey, form: VaultForm) -> Result<Connection> {
    // SQLite gives its own files the rights of this one.
    folder::private()
        .create_new(true)
        .write(true)
        .open(folder.join(VAULT_FILE))
        .map_err(|error| StoreError::file(VAULT_FILE, error))?;
    let mut vault = connect(folder, key, form, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Freed pages can leave the file; this has to stand before the first table.
    vault.execute_batch("PRAGMA auto_vacuum = INCREMENTAL;")?;
    vault.execute_batch(WRITER)?;
    migrate(&mut vault, form, 0)?;
    Ok(vault)
}

/// Opens the vault for writing, brought up to the newest schema.
///
/// # Errors
/// [`StoreError::Damaged`] and [`StoreError::Newer`], both before a byte is written.
pub fn open(
    folder: &Path,
    key: &VaultKey,
    form: VaultForm,
    today: NaiveDate,
) -> Result<Connection> {
    let version = look_at(folder, key, form)?;
    let known = newest_version(form.migrations);
    if version < known {
        // The copy is made with the vault closed: to close a second handle on the file would drop
        // the locks of the first.
        let vault = connect_writer(folder, key, form)?;
        empty_write_ahead_log(&vault)?;
        close(vault)?;
        aside::copy(folder, version, today)?;
    }
    let mut vault = connect_writer(folder, key, form)?;
    if version < known {
        migrate(&mut vault, form, version)?;
    }
    Ok(vault)
}

/// Opens a connection that can only read. The vault must be open for writing already.
pub(crate) fn open_reader(folder: &Path, key: &VaultKey, form: VaultForm) -> Result<Connection> {
    let reader = connect(folder, key, form, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    reader.execute_batch("PRAGMA query_only = ON;")?;
    Ok(reader)
}

/// Closes the writer's connection, with everything in the database file and the log emptied.
pub(crate) fn close(vault: Connection) -> Result<()> {
    empty_write_ahead_log(&vault)?;
    vault.close().map_err(|(_, error)| error.into())
}

/// Writes the write-ahead log into the database file and cuts it to nothing. Returns whether it
/// could: a reader in the middle of its work holds the log.
pub(crate) fn empty_write_ahead_log(vault: &Connection) -> Result<bool> {
    let busy: i64 = vault.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}

/// Returns the vault's version after a read-only look at all of it.
fn look_at(folder: &Path, key: &VaultKey, form: VaultForm) -> Result<u32> {
    let length = std::fs::metadata(folder.join(VAULT_FILE))
        .map_err(|error| StoreError::file(VAULT_FILE, error))?
        .len();
    if length == 0 {
        // SQLite takes an empty file for a new database.
        return Err(damaged(Damage::CutShort));
    }
    let beside = side_files(folder);
    let absent: Vec<&PathBuf> = beside.iter().filter(|file| !file.exists()).collect();
    let looked = look_through(folder, key, form);
    for file in absent {
        // Reading makes these beside a vault that was closed well; they hold nothing.
        folder::remove_file(file, VAULT_FILE)?;
    }
    let version = looked?;
    let known = newest_version(form.migrations);
    if version > known {
        return Err(StoreError::Newer {
            file: VAULT_FILE,
            found: version,
            known,
        });
    }
    Ok(version)
}

fn look_through(folder: &Path, key: &VaultKey, form: VaultForm) -> Result<u32> {
    let vault = connect(folder, key, form, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    vault.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let version: i64 = vault.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let verdict: String = vault.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    vault.close().map_err(|(_, error)| error)?;
    if verdict != "ok" {
        return Err(damaged(Damage::Pages));
    }
    u32::try_from(version).map_err(|_| damaged(Damage::Bounds))
}

fn side_files(folder: &Path) -> [PathBuf; 2] {
    ["-wal", "-shm"].map(|ending| folder.join(format!("{VAULT_FILE}{ending}")))
}

fn connect_writer(folder: &Path, key: &VaultKey, form: VaultForm) -> Result<Connection> {
    let vault = connect(folder, key, form, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    vault.execute_batch(WRITER)?;
    Ok(vault)
}

fn connect(
    folder: &Path,
    key: &VaultKey,
    form: VaultForm,
    access: OpenFlags,
) -> Result<Connection> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut vault = Connection::open_with_flags(folder.join(VAULT_FILE), flags)?;
    match form.pages {
        PageEncryption::On => unlock(&vault, key)?,
        #[cfg(debug_assertions)]
        PageEncryption::Off => {}
    }
    vault.busy_timeout(Duration::from_secs(BUSY_SECONDS_MAX))?;
    vault.execute_batch(EVERY_CONNECTION)?;
    vault.set_prepared_statement_cache_capacity(STATEMENTS_KEPT_MAX);
    vault.authorizer(Some(refuse_statistics))?;
    Ok(vault)
}

/// Refuses ANALYZE, whoever asks for it.
fn refuse_statistics(asked: AuthContext<'_>) -> Authorization {
    if matches!(asked.action, AuthAction::Analyze { .. }) {
        Authorization::Deny
    } else {
        Authorization::Allow
    }
}

/// Gives SQLCipher the raw key; a key that is random needs no derivation of its own.
fn unlock(vault: &Connection, key: &VaultKey) -> Result<()> {
    const BEFORE: &str = "PRAGMA key = \"x'";
    const AFTER: &str = "'\";";
    let digits = key.digits();
    // Room for all of it from the start: a string that grows leaves copies behind.
    let mut statement = Zeroizing::new(String::with_capacity(
        BEFORE.len() + digits.len() + AFTER.len(),
    ));
    statement.push_str(BEFORE);
    statement.push_str(&digits);
    statement.push_str(AFTER);
    vault.execute_batch(&statement)?;
    Ok(())
}

fn migrate(vault: &mut Connection, form: VaultForm, version: u32) -> Result<()> {
    let transaction = vault.transaction()?;
    migrations::run(&transaction, form.migrations, version)?;
    transaction.commit()?;
    Ok(())
}

fn damaged(reason: Damage) -> StoreError {
    StoreError::Damaged {
        file: VAULT_FILE,
        reason,
    }
}
