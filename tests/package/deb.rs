//! The package as Debian's own tools see it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

/// The name of the package.
pub const NAME: &str = "vergeetboek";

/// Returns the file of the package.
pub fn file() -> PathBuf {
    let architecture = said("dpkg", ["--print-architecture"]);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!(
        "target/package/Vergeetboek_{}_{}.deb",
        env!("CARGO_PKG_VERSION"),
        architecture.trim()
    ));
    assert!(
        file.exists(),
        "there is no package yet: make it with `cargo xtask package`"
    );
    file
}

/// Returns a field of the package's description.
pub fn field(name: &str) -> String {
    said(
        "dpkg-deb",
        [OsStr::new("--field"), file().as_os_str(), OsStr::new(name)],
    )
}

/// Returns a folder in which the package is unpacked, without being installed.
pub fn unpacked() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| {
            let folder = tempfile::tempdir().expect("a folder");
            said(
                "dpkg-deb",
                [
                    OsStr::new("--extract"),
                    file().as_os_str(),
                    folder.path().as_os_str(),
                ],
            );
            folder
        })
        .path()
}

/// Returns what a program says that must end well.
pub fn said<S: AsRef<OsStr>>(program: &str, arguments: impl IntoIterator<Item = S>) -> String {
    let mut command = Command::new(program);
    ended_well(command.args(arguments))
}

/// Does something with `dpkg` that changes this system, for which it must be root.
pub fn changes(arguments: &[&OsStr]) {
    let mut command = if said("id", ["-u"]).trim() == "0" {
        Command::new("dpkg")
    } else {
        let mut command = Command::new("sudo");
        command.arg("dpkg");
        command
    };
    ended_well(command.args(arguments));
}

fn ended_well(command: &mut Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let ended = command
        .output()
        .unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    assert!(
        ended.status.success(),
        "{program} ended with {}: {}{}",
        ended.status,
        String::from_utf8_lossy(&ended.stdout),
        String::from_utf8_lossy(&ended.stderr)
    );
    String::from_utf8_lossy(&ended.stdout).into_owned()
}
