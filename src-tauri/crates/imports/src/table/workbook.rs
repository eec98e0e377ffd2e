//! Workbooks of Excel (.xlsx): days as days, numbers with the digits that the sheet keeps.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx, open_workbook_from_rs};
use chrono::NaiveDate;
use zip::ZipArchive;

use super::cell::Cell;
use super::error::TableError;
use super::limits::{
    CELL_CHARACTERS_MAX, CELLS_MAX, COLUMNS_MAX, PARTS_MAX, ROWS_ABOVE_HEAD_MAX, ROWS_MAX,
    SHARED_TEXTS_MAX, SHEETS_MAX, UNPACKED_BYTES_MAX,
};
use super::{Row, without_empty_end};

/// What every packed file begins with.
pub(super) const PACKED: &[u8] = b"PK\x03\x04";
/// What old workbooks begin with, and those with a password.
pub(super) const OLD: &[u8] = b"\xd0\xcf\x11\xe0";

/// What the part that makes a packed file a workbook is called like.
const WORKBOOK: &str = "workbook";
/// The part with all texts, whose count is believed by who reads it.
const SHARED_TEXTS: &str = "sharedstrings.xml";
const SHARED_TEXTS_COUNT: &str = "uniqueCount";

/// Excel counts a 29 February 1900 that was not; days before it are wrong by one.
const FIRST_SURE_SERIAL: f64 = 61.0;

/// Returns the names of the sheets with cells, in their order.
///
/// # Errors
/// [`TableError`] for what is no workbook, or would be larger than is read.
pub(super) fn sheet_names(bytes: &[u8]) -> Result<Vec<String>, TableError> {
    look_through(bytes)?;
    let names = guarded(|| {
        let book = open(bytes)?;
        let sheets = book.sheets_metadata().iter();
        let with_cells = sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet);
        Ok(with_cells
            .map(|sheet| sheet.name.clone())
            .collect::<Vec<_>>())
    })?;
    match names.len() {
        0 => Err(TableError::Empty),
        found if found > SHEETS_MAX => Err(TableError::TooManySheets),
        _ => Ok(names),
    }
}

/// Returns the rows of a sheet that hold something, each with its number in the sheet.
pub(super) fn rows_of(bytes: &[u8], sheet: &str) -> Result<Vec<Row>, TableError> {
    guarded(|| {
        let mut book = open(bytes)?;
        let mut cells = book
            .worksheet_cells_reader(sheet)
            .map_err(|_| TableError::WorkbookUnreadable)?;
        let mut rows: Vec<Row> = Vec::new();
        let mut cells_in_all = 0;
        // Cells are taken one by one: a sheet with one cell in its far corner would fill the memory as a rectangle.
        while let Some(found) = cells
            .next_cell()
            .map_err(|_| TableError::WorkbookUnreadable)?
        {
            let (row, column) = found.get_position();
            let line = row.saturating_add(1);
            let cell = cell_of(found.get_value(), line)?;
            if cell.is_empty() {
                continue;
            }
            cells_in_all += 1;
            let column = column as usize;
            if column >= COLUMNS_MAX || cells_in_all > CELLS_MAX {
                return Err(TableError::TooManyColumns { line });
            }
            put(&mut rows, line, column, cell)?;
        }
        for row in &mut rows {
            row.cells = without_empty_end(std::mem::take(&mut row.cells));
        }
        Ok(rows)
    })
}

fn put(rows: &mut Vec<Row>, line: u32, column: usize, cell: Cell) -> Result<(), TableError> {
    let last = rows.last().map(|row| row.line);
    match last {
        Some(last) if last == line => {}
        // Rows that go back are in no file that a program wrote.
        Some(last) if last > line => return Err(TableError::WorkbookUnreadable),
        Some(_) | None => {
            if rows.len() == ROWS_MAX + ROWS_ABOVE_HEAD_MAX {
                return Err(TableError::TooManyRows);
            }
            rows.push(Row {
                line,
                cells: Vec::new(),
            });
        }
    }
    if let Some(row) = rows.last_mut() {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, Cell::Empty);
        }
        row.cells[column] = cell;
    }
    Ok(())
}

fn cell_of(value: &DataRef<'_>, line: u32) -> Result<Cell, TableError> {
    let text = |text: &str| {
        if text.chars().nth(CELL_CHARACTERS_MAX).is_some() {
            Err(TableError::CellTooLong { line })
        } else {
            Ok(Cell::of_text(text))
        }
    };
    match value {
        DataRef::Empty => Ok(Cell::Empty),
        DataRef::String(found) => text(found),
        DataRef::SharedString(found) => text(found),
        DataRef::DateTimeIso(found) => {
            let day = found.get(..10).and_then(|day| day.parse().ok());
            day.map_or_else(|| text(found), |day| Ok(Cell::Day(day)))
        }
        DataRef::DurationIso(found) => text(found),
        // Whole numbers of a workbook have at most fifteen digits.
        DataRef::Int(number) => Ok(Cell::Number(*number as f64)),
        DataRef::Float(number) => Ok(Cell::Number(*number)),
        DataRef::Bool(true) => Ok(Cell::of_text("ja")),
        DataRef::Bool(false) => Ok(Cell::of_text("nee")),
        DataRef::DateTime(moment) => Ok(day_of(moment)),
        DataRef::Error(_) => Ok(Cell::Failed),
    }
}

fn day_of(moment: &ExcelDateTime) -> Cell {
    let number = moment.as_f64();
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let day = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    match day {
        Some(day) if moment.is_datetime() && number >= FIRST_SURE_SERIAL => Cell::Day(day),
        Some(_) | None => Cell::Number(number),
    }
}

fn open(bytes: &[u8]) -> Result<Xlsx<Cursor<&[u8]>>, TableError> {
    open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| TableError::WorkbookUnreadable)
}

/// Does what may panic on a file that nobody's program wrote: positions of cells that no number holds.
fn guarded<T>(work: impl FnOnce() -> Result<T, TableError>) -> Result<T, TableError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(TableError::WorkbookUnreadable))
}

/// Unpacks every part once and throws it away, so that none is larger than is read, and none claims more texts than
/// memory could be set apart for.
fn look_through(bytes: &[u8]) -> Result<(), TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::NotATable)?;
    if archive.len() > PARTS_MAX {
        return Err(TableError::NotATable);
    }
    let mut is_workbook = false;
    let mut left = UNPACKED_BYTES_MAX;
    for at in 0..archive.len() {
        let part = archive
            .by_index(at)
            .map_err(|_| TableError::WorkbookUnreadable)?;
        let name = part
            .name()
            .map_err(|_| TableError::WorkbookUnreadable)?
            .to_lowercase();
        is_workbook |= name.contains(WORKBOOK) && name.ends_with(".xml");
        let mut limited = part.take(left + 1);
        let unpacked = if name.ends_with(SHARED_TEXTS) {
            let mut texts = Vec::new();
            let read = limited.read_to_end(&mut texts);
            if claims_too_many(&texts) {
                return Err(TableError::TooLarge);
            }
            read.map(|read| read as u64)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink())
        };
        let unpacked = unpacked.map_err(|_| TableError::WorkbookUnreadable)?;
        left = left.checked_sub(unpacked).ok_or(TableError::TooLarge)?;
    }
    if is_workbook {
        Ok(())
    } else {
        Err(TableError::NotATable)
    }
}

fn claims_too_many(texts: &[u8]) -> bool {
    // In UTF-16 the count would not be found; programs write UTF-8.
    if texts.starts_with(b"\xff\xfe") || texts.starts_with(b"\xfe\xff") || texts.starts_with(b"\0<")
    {
        return true;
    }
    let texts = String::from_utf8_lossy(texts);
    texts.split(SHARED_TEXTS_COUNT).skip(1).any(|rest| {
        let digits: String = rest
            .chars()
            .skip_while(|c| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
            .take_while(char::is_ascii_digit)
            .collect();
        !digits.is_empty()
            && digits
                .parse::<u64>()
                .is_ok_and(|count| count > SHARED_TEXTS_MAX)
            || digits.len() > 19
    })
}
