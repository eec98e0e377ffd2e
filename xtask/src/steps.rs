//! A step is one program that must end well. What it prints is shown as it comes; how long it took is said after it.

use std::ffi::OsStr;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

/// A step that did not end well, and what to do.
#[derive(Debug)]
pub(crate) struct StepError {
    step: String,
    what: String,
}

impl StepError {
    /// Returns the error of a step.
    pub(crate) fn new(step: &str, what: &str) -> Self {
        Self {
            step: step.to_owned(),
            what: what.to_owned(),
        }
    }
}

impl fmt::Display for StepError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Stopped at \"{}\": {}", self.step, self.what)
    }
}

/// One program with its arguments.
pub(crate) struct Step {
    name: String,
    command: Command,
}

impl Step {
    /// Returns a step that runs a program in the project's root.
    pub(crate) fn new(name: &str, program: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(root());
        Self {
            name: name.to_owned(),
            command,
        }
    }

    /// Returns a step of cargo. In CI its build folder is kept between checkouts.
    pub(crate) fn cargo(name: &str, arguments: &[&str]) -> Self {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        Self::new(name, &cargo, arguments).with_build_folder()
    }

    /// Lets it use the build folder that CI keeps between checkouts.
    pub(crate) fn with_build_folder(mut self) -> Self {
        if let Some(folder) = kept_build_folder() {
            self.command.env("CARGO_TARGET_DIR", folder);
        }
        self
    }

    /// Sets a variable of its environment.
    pub(crate) fn with(mut self, name: &str, value: &OsStr) -> Self {
        self.command.env(name, value);
        self
    }

    /// Sets the folder in which it runs, seen from the root.
    pub(crate) fn within(mut self, folder: &str) -> Self {
        self.command.current_dir(root().join(folder));
        self
    }

    /// Runs it.
    pub(crate) fn go(mut self) -> Result<(), StepError> {
        println!("\n== {}", self.name);
        let clock = Instant::now();
        let ended = self
            .command
            .status()
            .map_err(|error| self.not_started(&error))?;
        println!("-- {}: {} s", self.name, clock.elapsed().as_secs());
        if ended.success() {
            Ok(())
        } else {
            Err(StepError::new(
                &self.name,
                &format!("it ended with {ended}"),
            ))
        }
    }

    /// Runs it and returns what it printed.
    pub(crate) fn output(mut self) -> Result<Vec<u8>, StepError> {
        let ended = self
            .command
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| self.not_started(&error))?;
        if ended.status.success() {
            Ok(ended.stdout)
        } else {
            Err(StepError::new(
                &self.name,
                &format!("it ended with {}", ended.status),
            ))
        }
    }

    /// Runs it without a word and returns what it printed; none where it does not end well.
    pub(crate) fn output_quietly(mut self) -> Option<Vec<u8>> {
        let ended = self.command.stderr(Stdio::null()).output().ok()?;
        ended.status.success().then_some(ended.stdout)
    }

    /// Says whether it ends well, without a word.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|ended| ended.success())
    }

    fn not_started(&self, error: &std::io::Error) -> StepError {
        StepError::new(
            &self.name,
            &format!(
                "{} cannot be started: {error}",
                self.command.get_program().display()
            ),
        )
    }
}

/// Returns the project's root.
pub(crate) fn root() -> &'static Path {
    // xtask stands one folder below the root.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// Returns the build folder that CI keeps in the user's cache between checkouts; none elsewhere.
pub(crate) fn kept_build_folder() -> Option<PathBuf> {
    if std::env::var_os("CARGO_TARGET_DIR").is_some()
        || std::env::var("CI").as_deref() != Ok("true")
    {
        return None;
    }
    let cache = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
    Some(cache.join("vergeetboek").join("target"))
}
