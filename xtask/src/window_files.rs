//! The files of the window: installing what they are built with, checking and building them.

use std::fs;

use crate::steps::{Step, StepError, root};

/// Beside the installed packages: the lock file they were installed from.
const STAMP: &str = "ui/node_modules/.installed-from";

/// npm is a script on Windows.
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs the packages of the lock file, where that has not been done.
pub(crate) fn install() -> Result<(), StepError> {
    let lock = fs::read(root().join("ui/package-lock.json")).map_err(|error| {
        StepError::new("npm", &format!("package-lock.json cannot be read: {error}"))
    })?;
    let stamp = root().join(STAMP);
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    Step::new("npm ci", NPM, &["ci"]).within("ui").go()?;
    fs::write(stamp, lock)
        .map_err(|error| StepError::new("npm", &format!("the stamp cannot be written: {error}")))
}

/// Checks types, lints and formatting, and runs the tests in the browser.
pub(crate) fn check() -> Result<(), StepError> {
    Step::new("svelte-check", NPM, &["run", "check"])
        .within("ui")
        .go()?;
    Step::new("eslint and prettier", NPM, &["run", "lint"])
        .within("ui")
        .go()?;
    Step::new("tests in the browser", NPM, &["test"])
        .within("ui")
        .go()
}

/// Builds the files that the program loads.
pub(crate) fn build() -> Result<(), StepError> {
    Step::new("build the window's files", NPM, &["run", "build"])
        .within("ui")
        .go()
}
