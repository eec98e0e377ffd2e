//! A disk that is full: a small one in memory, which needs the right to mount.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use store::StoreError;
use store::SystemRandomness;
use store::administration::{Administration, KEYS_FILE, LEDGER_FILE};
use store::keys::Proof;
use store::ledger::Ledger;
use store::session::{Session, Stop};
use tempfile::TempDir;
use uuid::Uuid;

use crate::common::{ENCRYPTED, PASSWORD, add_note, create, erased, notes, now, password, run};

/// A mounted disk of two megabytes, which goes with this value.
struct SmallDisk {
    mount: TempDir,
}

impl SmallDisk {
    fn new() -> SmallDisk {
        let mount = tempfile::tempdir().expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(mount.path())
            .status();
        assert!(
            mounted.is_ok_and(|status| status.success()),
            "the tests of a full disk mount a small one, and this account may not mount"
        );
        SmallDisk { mount }
    }

    fn folder(&self) -> PathBuf {
        self.mount.path().join("administratie")
    }

    /// Fills the disk to the last byte.
    fn fill(&self) -> PathBuf {
        let path = self.mount.path().join("filler");
        let mut file = File::create(&path).expect("a file");
        for size in [64 * 1024, 4096, 1] {
            let bytes = vec![1; size];
            while file.write_all(&bytes).is_ok() {}
        }
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.mount.path()).status();
    }
}

fn open(folder: &Path) -> Session {
    let session =
        Session::new(Administration::claim(folder, ENCRYPTED, now()).expect("it is free"));
    session
        .unlock(Proof::Password(&password(PASSWORD)), now())
        .expect("it opens");
    session
}

fn is_full<T: std::fmt::Debug>(done: store::Result<T>) {
    assert!(matches!(done, Err(StoreError::DiskFull)), "{done:?}");
}

#[test]
fn a_full_disk_refuses_a_row_and_costs_none() {
    let disk = SmallDisk::new();
    create(&disk.folder(), ENCRYPTED).expect("an administration");
    let session = open(&disk.folder());
    add_note(&session, "belafspraak").expect("a note");
    let filler = disk.fill();
    is_full(add_note(&session, &"te groot ".repeat(20_000)));
    assert_eq!(notes(&session), 1);
    fs::remove_file(filler).expect("room again");
    add_note(&session, &"nu wel ".repeat(1_000)).expect("a second note");
    drop(session);
    assert_eq!(notes(&open(&disk.folder())), 2);
}

#[test]
fn a_full_disk_refuses_a_run_before_anything_is_erased() {
    let disk = SmallDisk::new();
    create(&disk.folder(), ENCRYPTED).expect("an administration");
    let session = open(&disk.folder());
    add_note(&session, "belafspraak").expect("a note");
    let before = fs::read(disk.folder().join(LEDGER_FILE)).expect("the ledger");
    let filler = disk.fill();
    let records: Vec<Uuid> = (0..4_000).map(|_| Uuid::new_v4()).collect();
    let tried = run();
    let entry = erased(&records);
    let done = session.carry_out(&Stop::default(), tried, {
        let entry = entry.clone();
        move |vault| {
            vault.execute("DELETE FROM note", [])?;
            Ok(((), vec![entry]))
        }
    });
    is_full(done);
    assert_eq!(notes(&session), 1);
    let after = fs::read(disk.folder().join(LEDGER_FILE)).expect("the ledger");
    assert_eq!(after, before);

    fs::remove_file(filler).expect("room again");
    session
        .carry_out(&Stop::default(), tried, move |vault| {
            vault.execute("DELETE FROM note", [])?;
            Ok(((), vec![entry]))
        })
        .expect("the same run is carried out");
    assert_eq!(notes(&session), 0);
    drop(session);
    Ledger::open(&disk.folder(), now().today).expect("its chain is whole");
}

#[test]
fn a_full_disk_keeps_the_old_password() {
    let disk = SmallDisk::new();
    create(&disk.folder(), ENCRYPTED).expect("an administration");
    let session = open(&disk.folder());
    let before = fs::read(disk.folder().join(KEYS_FILE)).expect("the envelope");
    let filler = disk.fill();
    is_full(session.change_password(
        Proof::Password(&password(PASSWORD)),
        &password("een heel ander wachtwoord"),
        now(),
        &mut SystemRandomness,
    ));
    let after = fs::read(disk.folder().join(KEYS_FILE)).expect("the envelope");
    assert_eq!(after, before);
    fs::remove_file(filler).expect("room again");
    drop(session);
    let session = open(&disk.folder());
    let changes = session.read(&Stop::default(), |vault| {
        let count = "SELECT count(*) FROM audit_entry WHERE action = 'password_changed'";
        Ok(vault.query_row(count, [], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(changes.expect("the log"), 0);
}

#[test]
fn a_full_disk_makes_no_half_administration() {
    let disk = SmallDisk::new();
    let filler = disk.fill();
    is_full(create(&disk.folder(), ENCRYPTED));
    assert!(!disk.folder().exists());
    fs::remove_file(filler).expect("room again");
    create(&disk.folder(), ENCRYPTED).expect("an administration");
}

#[test]
fn a_session_can_be_locked_on_a_full_disk() {
    let disk = SmallDisk::new();
    create(&disk.folder(), ENCRYPTED).expect("an administration");
    let session = open(&disk.folder());
    add_note(&session, "belafspraak").expect("a note");
    let filler = disk.fill();
    let locked = session.lock(now());
    assert!(
        matches!(locked, Ok(()) | Err(StoreError::DiskFull)),
        "{locked:?}"
    );
    fs::remove_file(filler).expect("room again");
    drop(session);
    assert_eq!(notes(&open(&disk.folder())), 1);
}
