//! The encrypted copies that are made before a migration, in `backups/before-migration-…`.
//!
//! They hold what has been erased since, like every backup; so they go after ninety days, and what
//! restores one replays the ledger.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{Days, NaiveDate};

use crate::administration::{BACKUPS_FOLDER, KEYS_FILE, copy_files, folder, read_envelope};
use crate::error::{Result, StoreError};
use crate::keys::Envelope;

/// The number of copies from before a migration that are kept.
pub const BEFORE_MIGRATION_COPIES_MAX: usize = 3;
/// The age at which such a copy goes, in days.
pub const BEFORE_MIGRATION_COPY_AGE_MAX_DAYS: u64 = 90;

const PREFIX: &str = "before-migration-";
const UNFINISHED: &str = ".new";

/// A copy from before a migration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Copy {
    made_on: NaiveDate,
    version: u32,
    folder: PathBuf,
}

/// Copies the vault and its envelope aside. The vault's write-ahead log must be empty.
pub(crate) fn copy(administration: &Path, version: u32, today: NaiveDate) -> Result<()> {
    let failed = |error| StoreError::file(BACKUPS_FOLDER, error);
    let backups = administration.join(BACKUPS_FOLDER);
    folder::make(&backups, BACKUPS_FOLDER)?;
    let name = format!("{PREFIX}{version}-{today}");
    let unfinished = backups.join(format!("{name}{UNFINISHED}"));
    folder::remove_all(&unfinished)?;
    folder::make(&unfinished, BACKUPS_FOLDER)?;
    let copied = copy_files(administration, &unfinished);
    if copied.is_err() {
        folder::remove_all(&unfinished)?;
    }
    copied?;
    // A second migration from the same version on the same day replaces the first one's copy.
    let finished = backups.join(name);
    folder::remove_all(&finished)?;
    fs::rename(&unfinished, finished)
        .and_then(|()| folder::sync_folder(&backups))
        .map_err(failed)?;
    prune(administration, today)
}

/// Removes copies that are half made, over their age or over their number.
pub(crate) fn prune(administration: &Path, today: NaiveDate) -> Result<()> {
    for entry in entries(administration)? {
        if is_unfinished(&entry) {
            folder::remove_all(&entry)?;
        }
    }
    let mut copies = copies(administration)?;
    copies.sort();
    let surplus = copies.len().saturating_sub(BEFORE_MIGRATION_COPIES_MAX);
    for (at, copy) in copies.iter().enumerate() {
        let goes_on = copy
            .made_on
            .checked_add_days(Days::new(BEFORE_MIGRATION_COPY_AGE_MAX_DAYS));
        if at < surplus || goes_on.is_some_and(|day| day <= today) {
            folder::remove_all(&copy.folder)?;
        }
    }
    Ok(())
}

/// Puts the present envelope beside every copy with the same key, so that a password or sheet that
/// was replaced opens no copy either.
pub(crate) fn renew_envelopes(administration: &Path, envelope: &Envelope) -> Result<()> {
    for copy in copies(administration)? {
        let Ok(beside) = read_envelope(&copy.folder) else {
            continue;
        };
        if beside.key_id == envelope.key_id && beside != *envelope {
            folder::replace(&copy.folder, KEYS_FILE, envelope.to_text()?.as_bytes())?;
        }
    }
    Ok(())
}

fn copies(administration: &Path) -> Result<Vec<Copy>> {
    Ok(entries(administration)?
        .into_iter()
        .filter_map(read_name)
        .collect())
}

fn read_name(folder: PathBuf) -> Option<Copy> {
    let name = folder.file_name()?.to_str()?.strip_prefix(PREFIX)?;
    let (version, day) = name.split_once('-')?;
    Some(Copy {
        made_on: day.parse().ok()?,
        version: version.parse().ok()?,
        folder,
    })
}

fn is_unfinished(entry: &Path) -> bool {
    entry
        .file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(UNFINISHED))
}

fn entries(administration: &Path) -> Result<Vec<PathBuf>> {
    let failed = |error| StoreError::file(BACKUPS_FOLDER, error);
    match fs::read_dir(administration.join(BACKUPS_FOLDER)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(failed(error)),
        Ok(found) => found
            .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn names_after(made: &[&str], today: &str) -> Vec<String> {
        let folder = tempfile::tempdir().expect("a folder");
        for name in made {
            fs::create_dir_all(folder.path().join(BACKUPS_FOLDER).join(name)).expect("a copy");
        }
        prune(folder.path(), day(today)).expect("pruning works");
        let mut names: Vec<String> = entries(folder.path())
            .expect("a list")
            .iter()
            .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
            .collect();
        names.sort();
        names
    }

    #[test]
    fn copies_go_by_age_and_by_number_and_nothing_else_goes() {
        let table: [(&[&str], &str, &[&str]); 3] = [
            (
                &[
                    "before-migration-1-2026-08-26",
                    "before-migration-2-2026-08-27",
                ],
                "2026-11-24",
                &["before-migration-2-2026-08-27"],
            ),
            (
                &[
                    "before-migration-1-2026-11-20",
                    "before-migration-2-2026-11-21",
                    "before-migration-3-2026-11-22",
                    "before-migration-10-2026-11-23",
                ],
                "2026-11-24",
                &[
                    "before-migration-10-2026-11-23",
                    "before-migration-2-2026-11-21",
                    "before-migration-3-2026-11-22",
                ],
            ),
            (
                &[
                    "before-migration-1-2026-11-20.new",
                    "weekly",
                    "before-migration-x",
                ],
                "2030-01-01",
                &["before-migration-x", "weekly"],
            ),
        ];
        for (made, today, kept) in table {
            assert_eq!(names_after(made, today), kept, "{made:?}");
        }
    }
}
