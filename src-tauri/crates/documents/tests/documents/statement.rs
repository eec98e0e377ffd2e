//! The privacy statement on paper: every text of it, in the order in which it is read.

use domain::language::Language;

use crate::fixtures::statement::told;
use crate::reading::{specimen, text};

/// Words as they come out of a file: without marks for where a word may break, and with single spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_text_of_the_statement_can_be_read_from_the_file() {
    for (file_name, language) in [
        ("statement-nl.pdf", Language::Dutch),
        ("statement-en.pdf", Language::English),
    ] {
        let read = plain(&text(specimen(file_name)));
        let statement = told(language);
        for section in &statement.sections {
            let heading = section.kind.words();
            assert!(
                read.contains(heading.in_language(language)),
                "{file_name}: {}",
                section.kind
            );
            // The texts of tables break within their columns; what stands in running text is whole.
            for block in &section.blocks {
                let whole = match block {
                    domain::statement::Block::Text(words) => words,
                    domain::statement::Block::Heading(_)
                    | domain::statement::Block::List(_)
                    | domain::statement::Block::Facts(_)
                    | domain::statement::Block::Table(_) => continue,
                };
                let wanted = plain(whole.in_language(language));
                assert!(read.contains(&wanted), "{file_name}: {wanted}\n{read}");
            }
        }
    }
}

#[test]
fn a_version_bears_its_number_and_its_day() {
    for (file_name, line) in [
        ("statement-nl.pdf", "Versie 3, geldt vanaf 1 december 2026."),
        (
            "statement-en.pdf",
            "Version 3, in force from 1 December 2026.",
        ),
    ] {
        assert!(text(specimen(file_name)).contains(line), "{file_name}");
    }
}
