//! The package that installs the program: a .deb on Linux, an installer on Windows, an application on a disk image on
//! macOS. Tauri's bundler makes it; here stands what it is given, and where the package goes.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::MetadataCommand;
use sha2::{Digest, Sha256};

use crate::steps::{Step, StepError, root};
use crate::{licences, system_packages, window_files};

/// Where packages are put, within the project.
const FOLDER: &str = "target/package";

/// The file with the licences, beside the packages and in them. The page "Over" opens it by this name.
const LICENCES: &str = "licenties.txt";

/// The feature that a package for this system has: Debian looks after its own OpenSSL, and macOS has what SQLCipher needs;
/// Windows has neither.
pub(crate) const FEATURE: Option<&str> = if cfg!(windows) {
    Some("vendored-openssl")
} else {
    None
};

/// Tauri's bundler, which npm installs with the other tools of the window.
const BUNDLER: &str = "ui/node_modules/@tauri-apps/cli/tauri.js";

/// What the bundler makes on this system, and how the file's name ends.
const BUNDLES: (&str, &str) = if cfg!(windows) {
    ("nsis", "exe")
} else if cfg!(target_os = "macos") {
    ("dmg", "dmg")
} else {
    ("deb", "deb")
};

/// Makes the package for this system, and says where it is.
pub(crate) fn make() -> Result<(), StepError> {
    system_packages::install(system_packages::For::Packaging)?;
    window_files::install()?;
    window_files::build()?;
    let folder = root().join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| stopped(&folder, &error))?;
    licences::write(&folder.join(LICENCES))?;

    let build_folder = build_folder()?;
    let (kind, ending) = BUNDLES;
    let bundles = build_folder.join("release/bundle").join(kind);
    // So that what is found there afterwards is what was made now.
    if bundles.exists() {
        fs::remove_dir_all(&bundles).map_err(|error| stopped(&bundles, &error))?;
    }
    build(&build_folder)?;
    bundle(kind, &build_folder)?;
    let made = the_one_file(&bundles, ending)?;
    let package = folder.join(made.file_name().unwrap_or_default());
    fs::copy(&made, &package).map_err(|error| stopped(&package, &error))?;
    say(&package)
}

/// Builds the program as it is given to others.
fn build(build_folder: &Path) -> Result<(), StepError> {
    // The window's files are there already, and the licences were listed from them.
    let here = serde_json::json!({ "build": { "beforeBuildCommand": null } }).to_string();
    let mut arguments = vec![BUNDLER, "build", "--ci", "--no-bundle", "--config", &here];
    if let Some(feature) = FEATURE {
        arguments.extend(["--features", feature]);
    }
    arguments.extend(["--", "--locked"]);
    Step::new("the program", "node", &arguments)
        .with_build_folder()
        .with("CARGO_ENCODED_RUSTFLAGS", &without_places(build_folder))
        .go()
}

/// Puts the program that was built into a package.
fn bundle(kind: &str, build_folder: &Path) -> Result<(), StepError> {
    let mut here = serde_json::json!({
        "bundle": { "resources": { format!("{FOLDER}/{LICENCES}"): LICENCES } },
    });
    if cfg!(target_os = "linux") {
        let needed = needed_packages(&build_folder.join("release/vergeetboek"))?;
        here["bundle"]["linux"] = serde_json::json!({ "deb": { "depends": needed } });
    }
    let here = here.to_string();
    let arguments = [
        BUNDLER,
        "bundle",
        "--ci",
        "--bundles",
        kind,
        "--config",
        &here,
    ];
    Step::new("the package", "node", &arguments)
        .with_build_folder()
        .go()
}

/// Returns the packages of Debian whose libraries the program is linked with, each with the oldest version that will do.
fn needed_packages(program: &Path) -> Result<Vec<String>, StepError> {
    // The tool of Debian reads which package this is for from a file, though nothing in it matters here.
    let folder = root().join(FOLDER).join("shlibdeps");
    let control = folder.join("debian/control");
    fs::create_dir_all(folder.join("debian")).map_err(|error| stopped(&folder, &error))?;
    fs::write(
        &control,
        "Source: vergeetboek\n\nPackage: vergeetboek\nArchitecture: any\n",
    )
    .map_err(|error| stopped(&control, &error))?;
    let program = program.display().to_string();
    let answer = Step::new("the packages it needs", "dpkg-shlibdeps", &["-O", &program])
        .within(&format!("{FOLDER}/shlibdeps"))
        .output()?;
    let answer = String::from_utf8_lossy(&answer);
    let listed = answer
        .trim()
        .strip_prefix("shlibs:Depends=")
        .ok_or_else(|| {
            StepError::new("the packages it needs", "dpkg-shlibdeps names no package")
        })?;
    Ok(listed.split(", ").map(str::to_owned).collect())
}

/// Returns the flags for the compiler by which no folder of this machine stands in the program. The project's own folder
/// is not among them: Cargo names its own files from the root, and with another folder all would be built anew.
fn without_places(build_folder: &Path) -> OsString {
    let mut flags = OsString::new();
    let home = env::home_dir().unwrap_or_default();
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    // The last that fits is taken, so that the folders within another come after it.
    let places = [
        (home.as_path(), "home"),
        (cargo_home.as_path(), "cargo"),
        (build_folder, "build"),
    ];
    for (place, name) in places {
        if place.as_os_str().is_empty() {
            continue;
        }
        if !flags.is_empty() {
            flags.push("\x1f");
        }
        flags.push("--remap-path-prefix=");
        flags.push(place);
        flags.push("=");
        flags.push(name);
    }
    flags
}

/// Returns the folder in which Cargo builds.
fn build_folder() -> Result<PathBuf, StepError> {
    if let Some(folder) = crate::steps::kept_build_folder() {
        return Ok(folder);
    }
    let metadata = MetadataCommand::new()
        .current_dir(root())
        .no_deps()
        .exec()
        .map_err(|error| StepError::new("the package", &error.to_string()))?;
    Ok(metadata.target_directory.into_std_path_buf())
}

/// Returns the one file in a folder whose name ends so.
fn the_one_file(folder: &Path, ending: &str) -> Result<PathBuf, StepError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| stopped(folder, &error))? {
        let path = entry.map_err(|error| stopped(folder, &error))?.path();
        if path.is_file() && path.extension().is_some_and(|own| own == ending) {
            files.push(path);
        }
    }
    match files.as_slice() {
        [one] => Ok(one.clone()),
        _ => Err(StepError::new(
            "the package",
            &format!(
                "there are {} files .{ending} in {}, in place of one",
                files.len(),
                folder.display()
            ),
        )),
    }
}

/// Says where the package is, how large, and by which hash it can be recognised.
fn say(package: &Path) -> Result<(), StepError> {
    let bytes = fs::read(package).map_err(|error| stopped(package, &error))?;
    println!("\nThe package: {}", package.display());
    println!("size:        {} bytes", bytes.len());
    println!("sha256:      {:x}", Sha256::digest(&bytes));
    Ok(())
}

fn stopped(place: &Path, error: &std::io::Error) -> StepError {
    StepError::new("the package", &format!("{}: {error}", place.display()))
}
