//! The tasks of this project: `cargo xtask run` opens the program, `cargo xtask test` does all that must hold before a
//! change lands, `cargo xtask package` makes the package for this system, `cargo xtask wire` writes the TypeScript side of
//! the wire. Each installs what it misses, or names it.

mod house_rules;
mod licences;
mod package;
mod steps;
mod system_packages;
mod window_files;

use std::process::ExitCode;

use steps::{Step, StepError};

const USAGE: &str = "\
cargo xtask run      builds the window and opens the program
cargo xtask test     formatting, lints, all tests, the journeys through the real window, and the installed package
cargo xtask package  makes the package that installs the program on this system
cargo xtask wire     writes ui/src/ipc/wire.ts from the command table";

fn main() -> ExitCode {
    let task = std::env::args().nth(1);
    let done = match task.as_deref() {
        Some("run") => run(),
        Some("test") => test(),
        Some("package") => package::make(),
        Some("wire") => wire(),
        Some(_) | None => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the program.
fn run() -> Result<(), StepError> {
    system_packages::install(system_packages::For::Building)?;
    window_files::install()?;
    window_files::build()?;
    Step::cargo("open the program", &["run"]).go()
}

/// Does all that must hold before a change lands. The quick checks come first.
fn test() -> Result<(), StepError> {
    let clock = std::time::Instant::now();
    system_packages::install(system_packages::For::Testing)?;
    house_rules::check()?;
    Step::cargo("formatting", &["fmt", "--all", "--check"]).go()?;
    window_files::install()?;
    window_files::check()?;
    window_files::build()?;
    Step::cargo(
        "lints",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ],
    )
    .go()?;
    // It is not among all targets, because it runs by its name only.
    Step::cargo(
        "lints of the test of the package",
        &["clippy", "--test", "package", "--", "-D", "warnings"],
    )
    .go()?;
    Step::cargo("tests", &["test", "--workspace"]).go()?;
    if system_packages::is_debian() {
        package::make()?;
        Step::cargo("the installed package", &["test", "--test", "package"]).go()?;
    } else {
        println!(
            "\nThe package is a .deb, which is made and tried on Debian and Ubuntu only: it is left out here."
        );
    }
    println!(
        "\nAll of it holds; it took {} s.",
        clock.elapsed().as_secs()
    );
    Ok(())
}

/// Writes the TypeScript side of the wire.
fn wire() -> Result<(), StepError> {
    let text = Step::cargo(
        "wire",
        &["run", "--quiet", "--package", "api", "--example", "wire"],
    )
    .output()?;
    let file = steps::root().join("ui/src/ipc/wire.ts");
    std::fs::write(&file, text)
        .map_err(|error| StepError::new("wire", &format!("wire.ts cannot be written: {error}")))
}
