//! The folder on disk: files that only their owner reads, replaced whole or not at all.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::error::{Damage, Result, StoreError};

/// What the name of a file or folder ends in while it is being written.
const UNFINISHED: &str = "new";

/// Refuses a folder for a new administration that has anything in it.
pub(super) fn refuse_unless_empty(folder: &Path) -> Result<()> {
    match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            Some(_) => Err(StoreError::FolderNotEmpty),
            None => Ok(()),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(StoreError::file("folder", error)),
    }
}

/// Makes the folder in which a new administration is put together, beside its place. What an
/// earlier attempt left there is removed: it never became an administration.
pub(super) fn begin_beside(folder: &Path) -> Result<PathBuf> {
    let beside = beside(folder);
    remove_all(&beside)?;
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent).map_err(|error| StoreError::file("folder", error))?;
    }
    make(&beside, "folder")?;
    Ok(beside)
}

/// Returns the folder in which a new administration is put together.
pub(super) fn beside(folder: &Path) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(UNFINISHED);
    folder.with_file_name(name)
}

/// Moves the finished folder to its place.
pub(super) fn put_in_place(beside: &Path, folder: &Path) -> Result<()> {
    let failed = |error| StoreError::file("folder", error);
    sync_folder(beside).map_err(failed)?;
    match fs::remove_dir(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(failed(error)),
        Ok(()) | Err(_) => {}
    }
    fs::rename(beside, folder).map_err(failed)?;
    folder.parent().map_or(Ok(()), sync_folder).map_err(failed)
}

/// Removes a folder with all that is in it, where it is there.
pub(crate) fn remove_all(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::file("folder", error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Makes a folder that only its owner enters, where it is not there yet.
pub(crate) fn make(folder: &Path, name: &'static str) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => {
            Err(StoreError::file(name, error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Takes the lock that one instance of the program holds.
pub(super) fn lock(file: &Path, name: &'static str) -> Result<File> {
    let held = private()
        .create(true)
        .truncate(false)
        .write(true)
        .open(file)
        .map_err(|error| StoreError::file(name, error))?;
    match held.try_lock() {
        Ok(()) => Ok(held),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error)) => Err(StoreError::file(name, error)),
    }
}

/// Takes the rights of others away from the folder and the named files, where they are there.
#[cfg(unix)]
pub(super) fn restrict(folder: &Path, files: &[&'static str]) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let set =
        |path: &Path, mode, name| match fs::set_permissions(path, fs::Permissions::from_mode(mode))
        {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::file(name, error)),
            Ok(()) | Err(_) => Ok(()),
        };
    set(folder, 0o700, "folder")?;
    files
        .iter()
        .try_for_each(|name| set(&folder.join(name), 0o600, name))
}

/// The rights on other systems follow from the folder's place in the user's own profile.
#[cfg(not(unix))]
pub(super) fn restrict(_folder: &Path, _files: &[&'static str]) -> Result<()> {
    Ok(())
}

/// Replaces a file whole: after a crash it has its old contents or its new ones.
pub(crate) fn replace(folder: &Path, name: &'static str, contents: &[u8]) -> Result<()> {
    let unfinished = unfinished(folder, name);
    let written = write_synced(&unfinished, contents)
        .and_then(|()| fs::rename(&unfinished, folder.join(name)))
        .and_then(|()| sync_folder(folder));
    written.map_err(|error| {
        // The old file still stands; what is half written goes at the latest at the next claim.
        let _ = fs::remove_file(&unfinished);
        StoreError::file(name, error)
    })
}

/// Removes what a crash left of a replacement.
pub(super) fn remove_unfinished(folder: &Path, name: &'static str) -> Result<()> {
    remove_file(&unfinished(folder, name), name)
}

/// Removes a file, where it is there.
pub(crate) fn remove_file(file: &Path, name: &'static str) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(StoreError::file(name, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Reads a file of at most `bytes_max` bytes.
pub(crate) fn read_up_to(folder: &Path, name: &'static str, bytes_max: usize) -> Result<Vec<u8>> {
    let failed = |error: io::Error| {
        if error.kind() == ErrorKind::NotFound {
            StoreError::NotAnAdministration { file: name }
        } else {
            StoreError::file(name, error)
        }
    };
    let file = File::open(folder.join(name)).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(bytes_max as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() > bytes_max {
        return Err(StoreError::Damaged {
            file: name,
            reason: Damage::TooLarge,
        });
    }
    Ok(bytes)
}

/// Copies a file to a new one, synced.
pub(crate) fn copy_synced(from: &Path, to: &Path) -> io::Result<()> {
    let mut source = File::open(from)?;
    let mut target = private().create_new(true).write(true).open(to)?;
    io::copy(&mut source, &mut target)?;
    target.sync_all()
}

/// Has the system write a folder's list of names to disk. Windows does so by itself.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// Returns options that make a file which only its owner reads.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn unfinished(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.{UNFINISHED}"))
}

fn write_synced(file: &Path, contents: &[u8]) -> io::Result<()> {
    let mut target = private()
        .create(true)
        .truncate(true)
        .write(true)
        .open(file)?;
    target.write_all(contents)?;
    target.sync_all()
}
