//! The installed program in its real window.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use crate::deb;
use crate::steps::{PASSWORD, open_with, set_up};
use crate::window::{Program, Window};

/// What of the program must be gone after it was removed.
const OF_THE_PROGRAM: [&str; 6] = [
    "/usr/bin/vergeetboek",
    "/usr/lib/Vergeetboek",
    "/usr/share/applications/Vergeetboek.desktop",
    "/usr/share/doc/vergeetboek",
    "/usr/share/icons/hicolor/scalable/apps/vergeetboek.svg",
    "/usr/share/metainfo/nl.vergeetboek.administratie.metainfo.xml",
];

/// The package on this system. However the test ends, it is taken off again.
struct Installed;

impl Installed {
    /// Installs it where it is not installed yet: what somebody uses here is left alone.
    fn now() -> Self {
        assert_eq!(
            state(),
            None,
            "the package is on this system already, and this test would replace it and take it off: remove it first \
             with `dpkg --purge {}`",
            deb::NAME
        );
        let installed = Self;
        installed.install();
        installed
    }

    fn install(&self) {
        deb::changes(&[OsStr::new("--install"), deb::file().as_os_str()]);
        assert_eq!(state().as_deref(), Some("installed"));
        for place in OF_THE_PROGRAM {
            assert!(Path::new(place).exists(), "{place} is installed");
        }
    }

    fn take_off(&self, how: &str) {
        deb::changes(&[OsStr::new(how), OsStr::new(deb::NAME)]);
        for place in OF_THE_PROGRAM {
            assert!(!Path::new(place).exists(), "{place} is gone after {how}");
        }
    }
}

impl Drop for Installed {
    fn drop(&mut self) {
        if state().is_some() {
            deb::changes(&[OsStr::new("--purge"), OsStr::new(deb::NAME)]);
        }
    }
}

#[tokio::test]
async fn an_administration_made_with_the_installed_program_outlives_it() {
    let installed = Installed::now();

    let home = Rc::new(tempfile::tempdir().expect("a home of its own"));
    // Where a program keeps what it has on this computer only: nothing in the environment says so but the home.
    let folder = home
        .path()
        .join(".local/share/nl.vergeetboek.administratie/administratie");
    let program = Program {
        path: PathBuf::from("/usr/bin/vergeetboek"),
        environment: vec![("HOME", home.path().into())],
        folder: folder.clone(),
    };
    let mut window = Window::open_program(home, "installed", program).await;
    set_up(&window).await;
    window.picture("1-today").await;
    window.place("Instellingen").await;
    window.press("Over").await;
    window.sees("Nagekeken op 22 november 2026").await;
    window.sees(env!("CARGO_PKG_VERSION")).await;
    window.sees(&folder.display().to_string()).await;
    window
        .sees("Hun licenties zijn met het programma meegekomen.")
        .await;
    window.picture("2-about").await;
    lock_and_close(&mut window).await;

    let made = everything_in(&folder);
    for file in ["vault.db", "keys.json", "ledger"] {
        assert!(
            made.contains_key(Path::new(file)),
            "the administration has its {file}"
        );
    }
    for how in ["--remove", "--purge"] {
        installed.take_off(how);
        assert!(
            everything_in(&folder) == made,
            "after {how} the administration is as it was, byte for byte"
        );
    }

    installed.install();
    window.start_again().await;
    open_with(&window, PASSWORD).await;
    window.sees("Uw administratie is klaar voor gebruik.").await;
    window.sees("Wilgenhoek Online Diensten").await;
    window.picture("3-again").await;
    lock_and_close(&mut window).await;
}

async fn lock_and_close(window: &mut Window) {
    window.press("Vergrendelen").await;
    window.sees("Zonder wachtwoord of herstelblad").await;
    window.close().await;
}

/// Returns how the package stands on this system; none where it is not known to it.
fn state() -> Option<String> {
    let asked = Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}", deb::NAME])
        .output()
        .expect("dpkg-query");
    let state = String::from_utf8_lossy(&asked.stdout).into_owned();
    (asked.status.success() && state != "not-installed").then_some(state)
}

/// Returns all files in a folder with their bytes.
fn everything_in(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("within").to_owned();
                found.insert(name, fs::read(&path).expect("the file"));
            }
        }
    }
    found
}
