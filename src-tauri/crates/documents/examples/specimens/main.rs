//! Writes one of every document in both languages into a folder, to be looked at and printed.
//!
//! `cargo run -p documents --example specimens -- FOLDER`

mod fixtures;

use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or("a folder is needed: cargo run -p documents --example specimens -- FOLDER")?;
    std::fs::create_dir_all(&folder)?;
    for specimen in fixtures::specimens()? {
        std::fs::write(folder.join(&specimen.file_name), &specimen.bytes)?;
    }
    std::fs::write(folder.join("concept.eml"), fixtures::draft()?)?;
    Ok(())
}
