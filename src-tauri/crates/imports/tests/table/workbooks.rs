//! Workbooks of Excel, made here.

use chrono::NaiveDate;
use imports::table::{Cell, Sheet, TableError, TableFile};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// A workbook with a title above a table of invoices, and a second sheet with contacts.
pub fn book() -> Vec<u8> {
    let made = || -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let date = Format::new().set_num_format("dd-mm-yyyy");
        let money = Format::new().set_num_format("€ #,##0.00");
        let invoices = book.add_worksheet().set_name("Facturen")?;
        invoices.write(0, 0, "Verkoopfacturen 2026")?;
        for (column, head) in (0..).zip([
            "Factuurnummer",
            "Factuurdatum",
            "Klant",
            "Bedrag incl. btw",
            "Status",
        ]) {
            invoices.write(2, column, head)?;
        }
        invoices.write(3, 0, 20_260_041)?;
        invoices.write_with_format(3, 1, &ExcelDateTime::from_ymd(2026, 5, 14)?, &date)?;
        invoices.write(3, 2, "Roos van 't Zandhoven")?;
        invoices.write_with_format(3, 3, 0.1 + 0.2, &money)?;
        invoices.write(3, 4, true)?;
        invoices.write(5, 0, "2026-042")?;
        invoices.write(5, 9, "ver weg")?;
        let contacts = book.add_worksheet().set_name("Klanten")?;
        contacts.write(0, 0, "Naam")?;
        contacts.write(1, 0, "Samira Öztürk")?;
        book.save_to_buffer()
    };
    made().expect("a workbook")
}

fn sheet(bytes: &[u8], at: usize) -> Sheet {
    TableFile::open(bytes)
        .expect("a workbook")
        .sheet(at)
        .expect("a sheet")
}

#[test]
fn days_are_days_numbers_keep_their_digits_and_rows_their_numbers() {
    let found = sheet(&book(), 0);
    assert_eq!(
        found.head[..5],
        [
            "Factuurnummer",
            "Factuurdatum",
            "Klant",
            "Bedrag incl. btw",
            "Status"
        ]
    );
    assert_eq!(
        found.head[5..],
        [""; 5],
        "a cell beside the table has a column without a head"
    );
    let first = &found.rows[0];
    assert_eq!(first.line, 4);
    assert_eq!(first.cells[0].shown(), "20260041");
    assert_eq!(first.cells[1], Cell::Day(day("2026-05-14")));
    assert_eq!(first.cells[3].shown(), "0.3");
    assert_eq!(first.cells[4], Cell::of_text("ja"));
    assert_eq!(found.rows[1].line, 6, "past an empty row");
}

#[test]
fn a_sheet_is_chosen_by_its_place() {
    let file = TableFile::open(&book()).expect("a workbook");
    assert_eq!(file.sheets(), ["Facturen", "Klanten"]);
    assert_eq!(file.sheet(1).expect("a sheet").head, ["Naam"]);
    assert_eq!(file.sheet(2), Err(TableError::NoSuchSheet));
}

#[test]
fn what_is_no_workbook_of_now_is_refused_by_what_it_is() {
    let mut cut = book();
    cut.truncate(cut.len() / 2);
    let mut empty = Workbook::new();
    empty.add_worksheet();
    let empty = empty.save_to_buffer().expect("a workbook");
    let mut only_head = Workbook::new();
    only_head
        .add_worksheet()
        .write(0, 0, "Naam")
        .expect("a cell");
    let only_head = only_head.save_to_buffer().expect("a workbook");
    for (rule, bytes, expected) in [
        (
            "of before 2007, or with a password",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
            TableError::OldWorkbook,
        ),
        ("cut off", cut, TableError::NotATable),
        ("without a cell", empty, TableError::Empty),
        ("with only a head", only_head, TableError::Empty),
    ] {
        let found = TableFile::open(&bytes).and_then(|file| file.sheet(0));
        assert_eq!(found, Err(expected), "{rule}");
    }
}

#[test]
fn a_cell_in_the_far_corner_is_refused_and_takes_no_memory() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Naam").expect("a cell");
    sheet.write(1_048_575, 16_383, "x").expect("a cell");
    let bytes = book.save_to_buffer().expect("a workbook");
    let found = TableFile::open(&bytes).and_then(|file| file.sheet(0));
    assert_eq!(found, Err(TableError::TooManyColumns { line: 1_048_576 }));
}
