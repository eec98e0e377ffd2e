//! No bytes make it panic, whoever wrote them.

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use imports::table::heading::{self, TableKind};
use imports::table::paper::{self, Papers, Said};
use imports::table::{TableError, TableFile, contact};
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::workbooks;

/// Reads all that can be read of the bytes.
fn read_all(bytes: &[u8]) {
    let Ok(file) = TableFile::open(bytes) else {
        return;
    };
    for at in 0..file.sheets().len() {
        let Ok(sheet) = file.sheet(at) else { continue };
        for kind in [TableKind::Contacts, TableKind::Quotes, TableKind::Invoices] {
            let fields = heading::guess_columns(&sheet, kind);
            let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day");
            let _ = contact::read(&sheet, &fields, None, today);
            let _ = paper::read(&sheet, &fields, Papers::Invoices, &Said::default());
            let _ = paper::read(&sheet, &fields, Papers::Quotes, &Said::default());
        }
    }
}

/// A packed file with these parts.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        writer.write_all(content.as_bytes()).expect("a part");
    }
    writer.finish().expect("a file").into_inner()
}

/// A workbook with this sheet and these texts.
fn workbook(sheet: &str, texts: &str) -> Vec<u8> {
    packed(&[
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", texts),
    ])
}

#[test]
fn a_workbook_that_lies_about_itself_is_refused() {
    let sheet = |cells: &str| format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let row = "<row r=\"1\"><c r=\"A1\"><v>Naam</v></c></row><row r=\"2\"><c r=\"A2\"><v>Roos</v></c></row>";
    let good = workbook(&sheet(row), "<sst uniqueCount=\"0\"></sst>");
    let read = TableFile::open(&good).and_then(|file| file.sheet(0));
    assert_eq!(
        read.expect("a sheet").head,
        ["Naam"],
        "the made one is good"
    );
    for (rule, bytes, expected) in [
        (
            "more texts than fit in memory",
            workbook(&sheet(row), "<sst uniqueCount=\"999999999999999\"></sst>"),
            TableError::TooLarge,
        ),
        (
            "a column that no number holds",
            workbook(
                &sheet("<row r=\"1\"><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>"),
                "<sst/>",
            ),
            TableError::WorkbookUnreadable,
        ),
        (
            "a row before the one before it",
            workbook(
                &sheet(
                    "<row r=\"5\"><c r=\"A5\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>",
                ),
                "<sst/>",
            ),
            TableError::WorkbookUnreadable,
        ),
        (
            "a packed file of something else",
            packed(&[("a.txt", "x")]),
            TableError::NotATable,
        ),
    ] {
        let found = TableFile::open(&bytes).and_then(|file| file.sheet(0));
        assert_eq!(found.err(), Some(expected), "{rule}");
    }
}

#[test]
fn a_file_that_unpacks_to_more_than_is_read_is_refused() {
    let zeros = "0".repeat(16 * 1024 * 1024);
    let names: Vec<String> = (0..17).map(|at| format!("xl/part{at}.xml")).collect();
    let parts: Vec<(&str, &str)> = names
        .iter()
        .map(|name| (name.as_str(), zeros.as_str()))
        .collect();
    let bomb = packed(&parts);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(TableFile::open(&bomb).err(), Some(TableError::TooLarge));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_all(&bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(Naam|Datum|Bedrag|Factuurnummer|\"|;|,|\t|\r|\n|[0-9]{1,3}|-|\\.|€|é|@|a){0,80}") {
        read_all(text.as_bytes());
    }

    #[test]
    fn no_change_in_a_workbook_makes_it_panic(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut book = workbooks::book();
        let at = at.index(book.len());
        book[at] = byte;
        read_all(&book);
    }

    #[test]
    fn no_part_of_a_workbook_makes_it_panic(sheet in "(<row r=\"[0-9]{1,12}\">|<c r=\"[A-Z]{1,9}[0-9]{1,11}\" t=\"(s|n|b|d|e|str|inlineStr)\">|<v>([0-9.eE-]{1,12}|inf|nan|x)</v>|</c>|</row>){0,30}") {
        let sheet = format!("<worksheet><sheetData>{sheet}</sheetData></worksheet>");
        read_all(&workbook(&sheet, "<sst><si><t>a</t></si></sst>"));
    }
}
