//! The packages of the system that building and testing need. On Debian and Ubuntu they are installed, after they are
//! named; elsewhere they are named, with how to get them.

use std::path::Path;

use crate::steps::{Step, StepError};

/// What the packages are needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    /// Building and opening the program.
    Building,
    /// Making the package that installs it.
    Packaging,
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

/// The driver and the screen of the journeys, the browser of the page tests, what reads PDF, and what checks the entry of
/// the package in the menu.
const TESTING: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "chromium",
    "poppler-utils",
    "desktop-file-utils",
];

/// Installs what is missing on Debian and Ubuntu; elsewhere names what is needed.
pub(crate) fn install(purpose: For) -> Result<(), StepError> {
    if !cfg!(target_os = "linux") {
        return elsewhere(purpose);
    }
    if !is_debian() {
        if purpose == For::Packaging {
            return Err(StepError::new(
                "packages",
                "a .deb names the packages that it needs, and only Debian and Ubuntu can tell which these are; make it there",
            ));
        }
        println!(
            "This is no Debian or Ubuntu, so nothing is installed here. Needed are WebKitGTK 4.1 with its headers, librsvg,\n\
             OpenSSL with its headers and a C compiler; for the tests also WebKitWebDriver, Xvfb, Chromium and poppler.\n\
             See https://tauri.app/start/prerequisites for the names in your distribution."
        );
        return Ok(());
    }
    let wanted = match purpose {
        For::Building | For::Packaging => BUILDING.to_vec(),
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

/// Says whether this is Debian or one of its children.
pub(crate) fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists()
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
        // OpenSSL is built from its source for the package, which its own scripts in Perl do.
        For::Packaging
            if cfg!(windows) && !Step::new("Perl", "perl", &["--version"]).succeeds() =>
        {
            Err(StepError::new(
                "packages",
                "there is no Perl, which building OpenSSL needs: run `winget install StrawberryPerl.StrawberryPerl` first",
            ))
        }
        For::Building | For::Packaging => {
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
