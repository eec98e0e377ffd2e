//! The packages of the system that building and testing need. On Debian and Ubuntu they are installed, after they are
//! named; elsewhere they are named, with how to get them.

use std::path::Path;

use crate::steps::{Step, StepError};

/// What the packages are needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// Building and opening the program.
    Building,
    /// Testing it in a real window, in a browser, and its documents.
    Testing,
}

/// WebKitGTK is the window; OpenSSL's libcrypto is SQLCipher's.
const BUILDING: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libssl-dev",
];

/// The driver and the screen of the journeys, the browser of the page tests, and what reads PDF.
const TESTING: &[&str] = &["webkit2gtk-driver", "xvfb", "chromium", "poppler-utils"];

/// Installs what is missing on Debian and Ubuntu; elsewhere names what is needed.
pub(crate) fn install(purpose: For) -> Result<(), StepError> {
    if !cfg!(target_os = "linux") {
        return elsewhere(purpose);
    }
    if !Path::new("/etc/debian_version").exists() {
        println!(
            "This is no Debian or Ubuntu, so nothing is installed here. Needed are WebKitGTK 4.1 with its headers, librsvg,\n\
             OpenSSL with its headers and a C compiler; for the tests also WebKitWebDriver, Xvfb, Chromium and poppler.\n\
             See https://tauri.app/start/prerequisites for the names in your distribution."
        );
        return Ok(());
    }
    let wanted = match purpose {
        For::Building => BUILDING.to_vec(),
        For::Testing => [BUILDING, TESTING].concat(),
    };
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!(
        "These packages of the system are missing and are installed now: {}",
        missing.join(", ")
    );
    apt_get(&["update"])?;
    apt_get(
        &[
            &["install", "--yes", "--no-install-recommends"],
            missing.as_slice(),
        ]
        .concat(),
    )
}

fn is_installed(package: &str) -> bool {
    Step::new(
        package,
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", package],
    )
    .output_quietly()
    .is_some_and(|status| status == b"installed")
}

fn apt_get(arguments: &[&str]) -> Result<(), StepError> {
    let root = Step::new("who am I", "id", &["-u"])
        .output()?
        .starts_with(b"0\n");
    if root {
        Step::new("apt-get", "apt-get", arguments).go()
    } else {
        Step::new("apt-get", "sudo", &[&["apt-get"], arguments].concat()).go()
    }
}

/// On Windows and macOS the window is part of the system.
fn elsewhere(purpose: For) -> Result<(), StepError> {
    match purpose {
        For::Building => {
            if Step::new("a C compiler", "cc", &["--version"]).succeeds() || cfg!(windows) {
                return Ok(());
            }
            Err(StepError::new(
                "packages",
                "there is no C compiler: run `xcode-select --install` first",
            ))
        }
        For::Testing => Err(StepError::new(
            "packages",
            "the journeys need WebKitWebDriver and Xvfb, which only Linux has; run them on Debian or Ubuntu, or run\n\
             `cargo test --workspace --exclude vergeetboek` and `npm test` in ui here",
        )),
    }
}
