//! An administration to try things on. All names in it are invented.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta};
use store::administration::Administration;
use store::keys::{Password, Proof, RecoveryCode};
use store::ledger::{CategoryCode, LedgerEntry, LedgerKind, Run};
use store::migrations::{MIGRATIONS, Migration};
use store::session::{Session, Stop};
use store::{Moment, PageEncryption, Result, SystemRandomness, VaultForm};
use tempfile::TempDir;
use uuid::Uuid;

/// The log, and a table of notes with a full-text index.
pub const NOTES: &[Migration] = &[
    MIGRATIONS[0],
    Migration {
        number: 2,
        name: "notes",
        sql: "CREATE TABLE note (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
              CREATE VIRTUAL TABLE note_index USING fts5(text);",
    },
];

/// The same with one step more.
pub const NOTES_AND_TAGS: &[Migration] = &[
    NOTES[0],
    NOTES[1],
    Migration {
        number: 3,
        name: "tags",
        sql: "CREATE TABLE tag (note TEXT NOT NULL REFERENCES note (id), tag TEXT) STRICT;",
    },
];

pub const ENCRYPTED: VaultForm = VaultForm {
    pages: PageEncryption::On,
    migrations: NOTES,
};

pub const IN_THE_CLEAR: VaultForm = VaultForm {
    pages: PageEncryption::Off,
    migrations: NOTES,
};

pub const PASSWORD: &str = "drie zwanen in de mist";

pub struct Place {
    _parent: TempDir,
    pub folder: PathBuf,
    pub recovery: RecoveryCode,
}

impl Place {
    /// Makes an administration and lets it go again.
    pub fn new(form: VaultForm) -> Place {
        let parent = tempfile::tempdir().expect("a temporary folder");
        let folder = parent.path().join("administratie");
        let recovery = create(&folder, form).expect("an administration");
        Place {
            _parent: parent,
            folder,
            recovery,
        }
    }

    pub fn claim(&self, form: VaultForm) -> Result<Administration> {
        Administration::claim(&self.folder, form, now())
    }

    /// Opens the administration with its password.
    pub fn session(&self, form: VaultForm) -> Session {
        let session = Session::new(self.claim(form).expect("the folder is free"));
        session
            .unlock(Proof::Password(&password(PASSWORD)), now())
            .expect("the password is right");
        session
    }

    /// Returns the error of opening, or nothing.
    pub fn refusal(&self, form: VaultForm) -> Option<store::StoreError> {
        let session = match self.claim(form) {
            Ok(administration) => Session::new(administration),
            Err(error) => return Some(error),
        };
        session
            .unlock(Proof::Password(&password(PASSWORD)), now())
            .err()
    }

    /// Returns the bytes of every file but the lock.
    pub fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut all = BTreeMap::new();
        gather(&self.folder, &mut all);
        all.retain(|path, _| path.file_name().is_some_and(|name| name != "lock"));
        all
    }
}

pub fn create(folder: &Path, form: VaultForm) -> Result<RecoveryCode> {
    let made = Administration::create(
        folder,
        &password(PASSWORD),
        form,
        now(),
        &mut SystemRandomness,
    )?;
    Ok(made.1)
}

fn gather(folder: &Path, all: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, all);
        } else {
            all.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
}

pub fn password(typed: &str) -> Password {
    Password::parse(typed).expect("short enough")
}

pub fn now() -> Moment {
    after(0)
}

/// Returns the time so many seconds later.
pub fn after(seconds: i64) -> Moment {
    let at = DateTime::from_timestamp(1_795_500_000, 0).expect("a time");
    Moment {
        at: at + TimeDelta::seconds(seconds),
        today: (at + TimeDelta::seconds(seconds)).date_naive(),
    }
}

pub fn days_later(days: i64) -> Moment {
    after(days * 24 * 60 * 60)
}

pub fn add_note(session: &Session, text: &str) -> Result<Uuid> {
    let id = Uuid::new_v4();
    let text = text.to_owned();
    session.write(&Stop::default(), move |vault| {
        vault.execute(
            "INSERT INTO note (id, text) VALUES (?1, ?2)",
            (id.to_string(), &text),
        )?;
        vault.execute("INSERT INTO note_index (text) VALUES (?1)", [&text])?;
        Ok(id)
    })
}

pub fn notes(session: &Session) -> i64 {
    session
        .read(&Stop::default(), |vault| {
            Ok(vault.query_row("SELECT count(*) FROM note", [], |row| row.get(0))?)
        })
        .expect("the notes are counted")
}

pub fn run() -> Run {
    Run {
        id: Uuid::new_v4(),
        now: now(),
    }
}

pub fn erased(records: &[Uuid]) -> LedgerEntry {
    LedgerEntry {
        id: Uuid::new_v4(),
        kind: LedgerKind::Erased,
        category: CategoryCode::parse("contact_moment").expect("a code"),
        count: u32::try_from(records.len()).expect("a few"),
        rule: Some(Uuid::new_v4()),
        records: records.to_vec(),
        keyed_hash: None,
    }
}
