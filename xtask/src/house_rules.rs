//! Rules of the house that no compiler knows: who may depend on what.

use std::fs;

use crate::steps::{StepError, root};

/// A dependency and the manifests that may name it.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("tauri", &["Cargo.toml"]),
    (
        "rusqlite",
        &["Cargo.toml", "src-tauri/crates/store/Cargo.toml"],
    ),
    ("printpdf", &["src-tauri/crates/documents/Cargo.toml"]),
];

/// The crates with what of this house they may depend on: host, api, then the three beside each other, then domain.
const DIRECTION: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("documents", &["domain"]),
    ("imports", &["domain"]),
    ("api", &["documents", "domain", "imports", "store"]),
];

/// Checks that each manifest names only what it may.
pub(crate) fn check() -> Result<(), StepError> {
    println!("== direction of the crates");
    for (crate_name, _) in DIRECTION {
        let path = format!("src-tauri/crates/{crate_name}/Cargo.toml");
        let named = dependencies(&path)?;
        for (dependency, manifests) in ONLY_IN {
            if named.iter().any(|name| name == dependency) && !manifests.contains(&path.as_str()) {
                return Err(StepError::new(
                    "direction",
                    &format!("{path} depends on {dependency}"),
                ));
            }
        }
        for (other, _) in DIRECTION {
            let allowed = DIRECTION
                .iter()
                .any(|(from, to)| from == crate_name && to.contains(other));
            if other != crate_name && !allowed && named.iter().any(|name| name == other) {
                return Err(StepError::new(
                    "direction",
                    &format!("{path} depends on {other}, against the direction"),
                ));
            }
        }
    }
    Ok(())
}

/// Returns the names on the left of a manifest's lines; enough to see who depends on whom.
fn dependencies(path: &str) -> Result<Vec<String>, StepError> {
    let text = fs::read_to_string(root().join(path))
        .map_err(|error| StepError::new("direction", &format!("{path} cannot be read: {error}")))?;
    Ok(text
        .lines()
        .filter(|line| line.contains('='))
        .filter_map(|line| line.split(['=', '.', ' ']).next())
        .map(str::to_owned)
        .collect())
}
