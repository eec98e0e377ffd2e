//! A disk that is full (invariant 12): a small one in memory, which needs the right to mount.

use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use api::office::{Clock, Office};
use api::wire::failure::{Failure, Refusal};
use api::wire::session::{Phase, Unlock};
use api::{log, requests, session};
use domain::request::Right;
use tempfile::TempDir;

use crate::bureau::*;

/// The size of the disk in bytes.
const DISK_BYTES: u64 = 4 * 1024 * 1024;

/// How much larger each next disk is, and how many are tried at most.
const STAGE_BYTES: u64 = 100 * 1024;
const STAGES_MAX: u64 = 40;

/// A mounted disk, which goes with this value.
struct SmallDisk {
    mount: TempDir,
}

impl SmallDisk {
    fn new() -> SmallDisk {
        SmallDisk::of(DISK_BYTES)
    }

    fn of(bytes: u64) -> SmallDisk {
        let mount = TempDir::new().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={bytes}"), "tmpfs"])
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

    fn office(&self) -> Office {
        let clock = Clock::Fixed(day(TODAY));
        Office::new(self.folder(), clock, Box::new(Desk::default()))
    }

    fn filler(&self) -> PathBuf {
        self.mount.path().join("filler")
    }

    /// Fills the disk to the last byte.
    fn fill(&self) -> PathBuf {
        let path = self.filler();
        let mut file = File::create(&path).unwrap();
        for size in [64 * 1024, 4096, 1] {
            let bytes = vec![1; size];
            while file.write_all(&bytes).is_ok() {}
        }
        path
    }

    /// Returns what stands on the disk, but for the filler.
    fn left_behind(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.mount.path()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|path| !path.ends_with("filler")).collect()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.mount.path()).status();
    }
}

fn unlock_with_password(office: &Office) -> Result<(), Failure> {
    let password = PASSWORD.to_owned();
    session::unlock(office, Unlock { password })
}

#[test]
fn a_write_on_a_full_disk_is_refused_and_changes_nothing() {
    let disk = SmallDisk::new();
    copy(&template().path().join("administratie"), &disk.folder());
    let office = disk.office();
    unlock_with_password(&office).unwrap();
    let filler = disk.fill();
    let long = || {
        let mut form = intake(Right::Access, "2026-11-02", None);
        form.words = "x".repeat(20_000);
        form
    };
    // What the write-ahead log has room for already still fits.
    let mut taken = 0;
    let refused = loop {
        match requests::take_in(&office, long()) {
            Ok(_) => taken += 1,
            Err(refused) => break refused,
        }
        assert!(taken < 200, "the disk is not full");
    };
    assert_eq!(refused, Refusal::DiskFull.into());
    assert_eq!(
        requests::list(&office, ()).unwrap().open.len(),
        taken,
        "invariant 12: nothing was changed by the one that was refused"
    );
    fs::remove_file(filler).unwrap();
    requests::take_in(&office, long()).unwrap();
    assert_eq!(requests::list(&office, ()).unwrap().open.len(), taken + 1);
    assert!(log::verify(&office, ()).unwrap().intact);
}

#[test]
fn unlocking_on_a_full_disk_says_so_and_works_when_there_is_room() {
    let disk = SmallDisk::new();
    copy(&template().path().join("administratie"), &disk.folder());
    let office = disk.office();
    let filler = disk.fill();
    assert_eq!(
        unlock_with_password(&office).unwrap_err(),
        Refusal::DiskFull.into()
    );
    assert_eq!(session::state(&office, ()).unwrap().phase, Phase::Closed);
    fs::remove_file(filler).unwrap();
    unlock_with_password(&office).unwrap();
    assert_eq!(session::state(&office, ()).unwrap().phase, Phase::Open);
}

#[test]
fn an_administration_that_finds_no_room_is_not_made() {
    let disk = SmallDisk::new();
    let office = disk.office();
    let filler = disk.fill();
    let made = session::create_administration(&office, creation());
    assert_eq!(made.unwrap_err(), Refusal::DiskFull.into());
    assert_eq!(disk.left_behind(), Vec::<PathBuf>::new());
    fs::remove_file(filler).unwrap();
    session::create_administration(&office, creation()).unwrap();
}

#[test]
fn an_administration_that_cannot_be_finished_leaves_nothing_behind() {
    // One disk after another, each with a little more room: it runs out at every stage, before the vault stands and
    // after it, until it is enough.
    for stage in 1..=STAGES_MAX {
        let bytes = stage * STAGE_BYTES;
        let disk = SmallDisk::of(bytes);
        let office = disk.office();
        let made = session::create_administration(&office, creation());
        if made.is_ok() {
            assert_eq!(session::state(&office, ()).unwrap().phase, Phase::Open);
            assert!(stage > 4, "the smallest disks have no room: {stage}");
            return;
        }
        assert_eq!(made.unwrap_err(), Refusal::DiskFull.into(), "{bytes} bytes");
        assert_eq!(
            disk.left_behind(),
            Vec::<PathBuf>::new(),
            "invariant 12: no half administration on {bytes} bytes"
        );
        assert_eq!(session::state(&office, ()).unwrap().phase, Phase::None);
    }
    panic!("an administration fits on none of these disks");
}
