//! Checks the capabilities and permissions, and gives the window's files to the binary.

use std::{fs, io, path::Path};

const CAPABILITIES: &str = "./src-tauri/capabilities/**/*";
const PERMISSIONS: &str = "./src-tauri/permissions/**/*";

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    // Without it the tests of the host would need the window's files first.
    if !Path::new("ui/dist").exists() {
        fs::create_dir_all("ui/dist")?;
    }
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern(CAPABILITIES)
        .app_manifest(tauri_build::AppManifest::new().permissions_path_pattern(PERMISSIONS));
    tauri_build::try_build(attributes).map_err(io::Error::other)
}
