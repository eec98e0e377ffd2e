//! What stays of erased text in the files, and getting it out.
//!
//! `secure_delete` overwrites what a statement deletes; here the pages that became free leave the
//! file and the write-ahead log is emptied. The full-text index is optimised by the owner of its
//! table, in the transaction of the erasure.

use rusqlite::Connection;

use crate::error::Result;
use crate::vault::empty_write_ahead_log;

/// How clean the files are after an erasure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleaned {
    /// The number of free pages that stay in the database file; they are overwritten.
    pub free_pages: u32,
    /// Whether the write-ahead log is empty. A reader in the middle of its work keeps it; the next
    /// erasure, or locking, empties it then.
    pub log_emptied: bool,
}

/// Takes free pages out of the file and empties the write-ahead log.
pub fn after_erasure(vault: &Connection) -> Result<Cleaned> {
    // Each step of this statement takes one page out.
    let mut vacuum = vault.prepare("PRAGMA incremental_vacuum")?;
    let mut pages = vacuum.query([])?;
    while pages.next()?.is_some() {}
    drop(pages);
    let log_emptied = empty_write_ahead_log(vault)?;
    Ok(Cleaned {
        free_pages: vault.pragma_query_value(None, "freelist_count", |row| row.get(0))?,
        log_emptied,
    })
}

#[cfg(debug_assertions)]
pub use search::{Found, TextForm, find_in_files};

/// The search for erased text, for tests on a vault whose pages stand in the clear.
#[cfg(debug_assertions)]
mod search {
    use std::fs;
    use std::io;
    use std::path::{Path, PathBuf};

    /// How a text stands in a file.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum TextForm {
        /// UTF-8.
        Utf8,
        /// UTF-16, little end first.
        Utf16LittleEnd,
        /// UTF-16, big end first.
        Utf16BigEnd,
    }

    /// A place where a text was found.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Found {
        /// The file.
        pub file: PathBuf,
        /// The text's place in the list that was asked for, counted from zero.
        pub needle: usize,
        /// How it stands there.
        pub form: TextForm,
        /// Where, in bytes from the file's start.
        pub offset: usize,
    }

    /// Returns the first place of every text in every file of `folder` and the folders in it.
    pub fn find_in_files(folder: &Path, needles: &[&str]) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                found.extend(find_in_files(&path, needles)?);
            } else {
                let bytes = fs::read(&path)?;
                found.extend(find_in_bytes(&path, &bytes, needles));
            }
        }
        Ok(found)
    }

    fn find_in_bytes(file: &Path, bytes: &[u8], needles: &[&str]) -> Vec<Found> {
        let mut found = Vec::new();
        for (needle, text) in needles.iter().enumerate() {
            for (form, sought) in forms(text) {
                if let Some(offset) = place_of(&sought, bytes) {
                    found.push(Found {
                        file: file.to_owned(),
                        needle,
                        form,
                        offset,
                    });
                }
            }
        }
        found
    }

    fn forms(text: &str) -> [(TextForm, Vec<u8>); 3] {
        let little = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        [
            (TextForm::Utf8, text.as_bytes().to_vec()),
            (TextForm::Utf16LittleEnd, little),
            (TextForm::Utf16BigEnd, big),
        ]
    }

    fn place_of(sought: &[u8], bytes: &[u8]) -> Option<usize> {
        let first = *sought.first()?;
        bytes
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == first)
            .map(|(at, _)| at)
            .find(|at| bytes[*at..].starts_with(sought))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_text_is_found_in_each_form_and_in_folders_within() {
            let folder = tempfile::tempdir().expect("a folder");
            let within = folder.path().join("backups");
            fs::create_dir(&within).expect("a folder within");
            for (at, (form, bytes)) in forms("Öztürk").into_iter().enumerate() {
                let file = within.join(format!("{at}"));
                fs::write(&file, [b"--".to_vec(), bytes].concat()).expect("a file");
                let found = find_in_files(folder.path(), &["absent", "Öztürk"]).expect("a list");
                let expected = Found {
                    file: file.clone(),
                    needle: 1,
                    form,
                    offset: 2,
                };
                assert_eq!(found, [expected]);
                fs::remove_file(file).expect("the file goes");
            }
        }
    }
}
