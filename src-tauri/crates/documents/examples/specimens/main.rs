//! Writes one of every document in both languages into a folder, to be looked at and printed.
//!
//! `cargo run -p documents --example specimens -- FOLDER`

mod fixtures;
mod package;

use std::error::Error;
use std::path::PathBuf;

use domain::language::Language;
use domain::request::Right;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .ok_or("a folder is needed: cargo run -p documents --example specimens -- FOLDER")?;
    std::fs::create_dir_all(&folder)?;
    for specimen in fixtures::specimens()? {
        std::fs::write(folder.join(&specimen.file_name), &specimen.bytes)?;
    }
    for right in [Right::Access, Right::Portability] {
        for language in Language::ALL {
            for (name, bytes) in package::closed(right, *language)? {
                std::fs::write(folder.join(name), bytes)?;
            }
        }
    }
    std::fs::write(folder.join("concept.eml"), fixtures::draft()?)?;
    Ok(())
}
