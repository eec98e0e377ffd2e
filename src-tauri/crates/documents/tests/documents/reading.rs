//! Reads a PDF back with poppler.

use std::process::Command;
use std::sync::OnceLock;

use crate::fixtures::{Specimen, specimens};

/// Returns all specimens, set once.
pub fn all() -> &'static [Specimen] {
    static ALL: OnceLock<Vec<Specimen>> = OnceLock::new();
    ALL.get_or_init(|| specimens().expect("every specimen can be set"))
}

/// Returns the bytes of one specimen.
pub fn specimen(file_name: &str) -> &'static [u8] {
    let found = all().iter().find(|each| each.file_name == file_name);
    &found.expect("the specimen exists").bytes
}

fn pdftotext(bytes: &[u8], options: &[&str]) -> String {
    let file = tempfile::NamedTempFile::new().expect("a temporary file can be made");
    std::fs::write(file.path(), bytes).expect("the temporary file can be written");
    let output = Command::new("pdftotext")
        .args(options)
        .arg(file.path())
        .arg("-")
        .output()
        .expect("this test needs pdftotext: install the package poppler-utils");
    assert!(output.status.success(), "pdftotext refuses the file");
    String::from_utf8(output.stdout).expect("pdftotext writes UTF-8")
}

/// Returns the text of a file in the order in which it was written, as one line, words joined
/// that a line end had broken.
pub fn text(bytes: &[u8]) -> String {
    let text = pdftotext(bytes, &["-enc", "UTF-8", "-raw"]);
    let whole = text.replace("\u{AD}\n", "").replace("-\n", "-");
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the text of each page, lines kept.
pub fn pages(bytes: &[u8]) -> Vec<String> {
    let text = pdftotext(bytes, &["-enc", "UTF-8", "-layout"]);
    let mut pages: Vec<String> = text.split('\u{C}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// A word with its box in millimetres from the left and the top.
#[derive(Debug)]
pub struct Word {
    pub page: usize,
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
    pub text: String,
}

/// Returns all words with their places.
pub fn words(bytes: &[u8]) -> Vec<Word> {
    let boxes = pdftotext(bytes, &["-enc", "UTF-8", "-bbox"]);
    let mut page = 0;
    let mut words = Vec::new();
    for line in boxes.lines().map(str::trim) {
        if line.starts_with("<page ") {
            page += 1;
        }
        let Some(rest) = line.strip_prefix("<word ") else {
            continue;
        };
        let (sides, text) = rest.split_once('>').expect("a word has a text");
        let side = |number: usize| -> f32 {
            let value = sides.split('"').nth(number * 2 + 1).expect("four sides");
            value.parse::<f32>().expect("a number") * 25.4 / 72.0
        };
        let text = text.strip_suffix("</word>").expect("a word ends");
        words.push(Word {
            page,
            left: side(0),
            top: side(1),
            right: side(2),
            bottom: side(3),
            text: text.replace("&apos;", "'").replace("&amp;", "&"),
        });
    }
    words
}
