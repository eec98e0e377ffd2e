//! Reads what the program printed, as a person would: the text of a PDF.

use std::path::Path;
use std::process::Command;

use crate::window::plain;

/// Returns the text of a PDF in reading order, its spaces made plain and its broken words whole.
pub fn text_of(file: &Path) -> String {
    let output = Command::new("pdftotext")
        .arg(file)
        .arg("-")
        .output()
        .expect("pdftotext reads it: `cargo xtask test` installs it");
    assert!(
        output.status.success(),
        "{} is a PDF that can be read",
        file.display()
    );
    let text = String::from_utf8(output.stdout).expect("its text");
    plain(&text.replace("\u{ad}\n", "").replace("-\n", "-"))
}
