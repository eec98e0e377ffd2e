//! Tables of contacts, quotes and invoices: text with separators and workbooks of Excel.
//!
//! The way of a file: [`TableFile::open`] finds out what it is; [`TableFile::sheet`] gives its head and rows;
//! [`heading`] guesses what each column holds; [`contact::read`] and [`paper::read`] make candidates of the rows, or say
//! in which line and column something cannot be read. What can be read in two ways is a question, never a guess.

pub mod amount;
mod cell;
mod charset;
pub mod contact;
pub mod date;
mod delimited;
mod error;
pub mod fault;
mod head_words;
pub mod heading;
pub mod limits;
pub(crate) mod name;
pub mod paper;
mod word;
mod workbook;

pub use cell::Cell;
pub use error::TableError;
pub use fault::{CellProblem, Fault};

use limits::{FILE_BYTES_MAX, ROWS_ABOVE_HEAD_MAX, ROWS_MAX};

/// A file that holds one table or more.
pub struct TableFile {
    content: Content,
    sheets: Vec<String>,
}

enum Content {
    Text(String),
    Workbook(Vec<u8>),
}

/// A table: its head and its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What stands above each column; empty where nothing does.
    pub head: Vec<String>,
    /// The rows below the head that hold something.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line of the file on which it begins, or its number in the sheet, counted from 1.
    pub line: u32,
    /// Its cells; at its end no empty ones.
    pub cells: Vec<Cell>,
}

impl Row {
    /// Returns the cell in a column; an empty one where the row is shorter.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}

impl std::fmt::Debug for TableFile {
    // What it holds is personal data: it is never written out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TableFile")
            .field("sheets", &self.sheets.len())
            .finish()
    }
}

impl TableFile {
    /// Finds out what a file is, and reads the names of its sheets.
    ///
    /// # Errors
    /// [`TableError`], the first thing that is wrong with the file as a whole.
    pub fn open(bytes: &[u8]) -> Result<Self, TableError> {
        if bytes.len() as u64 > FILE_BYTES_MAX {
            return Err(TableError::TooLarge);
        }
        if bytes.starts_with(workbook::OLD) {
            return Err(TableError::OldWorkbook);
        }
        if bytes.starts_with(workbook::PACKED) {
            return Ok(Self {
                sheets: workbook::sheet_names(bytes)?,
                content: Content::Workbook(bytes.to_vec()),
            });
        }
        let text = charset::text_of(bytes)?;
        if text.trim().is_empty() {
            return Err(TableError::Empty);
        }
        Ok(Self {
            sheets: vec![String::new()],
            content: Content::Text(text),
        })
    }

    /// Returns the names of the sheets; one without a name where the file is text.
    #[must_use]
    pub fn sheets(&self) -> &[String] {
        &self.sheets
    }

    /// Reads a sheet, counted from 0.
    ///
    /// # Errors
    /// [`TableError`]; [`TableError::Empty`] where it has no row below its head.
    pub fn sheet(&self, at: usize) -> Result<Sheet, TableError> {
        let name = self.sheets.get(at).ok_or(TableError::NoSuchSheet)?;
        let rows = match &self.content {
            Content::Text(text) => delimited::rows_of(text)?,
            Content::Workbook(bytes) => workbook::rows_of(bytes, name)?,
        };
        let mut sheet = with_head(rows);
        if let Content::Workbook(_) = self.content {
            // A cell beside the table is a column without a head. In a text it is a row with a separator too many.
            let width = sheet.rows.iter().map(|row| row.cells.len()).max();
            let columns = width.unwrap_or(0).max(sheet.head.len());
            sheet.head.resize(columns, String::new());
        }
        if sheet.rows.is_empty() {
            return Err(TableError::Empty);
        }
        if sheet.rows.len() > ROWS_MAX {
            return Err(TableError::TooManyRows);
        }
        Ok(sheet)
    }
}

/// Takes the head off: of the first rows the one in which most columns are known, else the first; none where the first
/// row holds dates, amounts or addresses already.
fn with_head(mut rows: Vec<Row>) -> Sheet {
    let known = |row: &Row| {
        let cells = row.cells.iter().map(Cell::shown);
        cells.filter(|cell| heading::is_known(cell)).count()
    };
    let mut best = (0, 0);
    for (at, row) in rows.iter().take(ROWS_ABOVE_HEAD_MAX).enumerate() {
        let found = known(row);
        // A title above the table may be a known word too.
        if found > best.1 {
            best = (at, found);
        }
    }
    let is_data = best.1 == 0
        && rows
            .first()
            .is_some_and(|row| row.cells.iter().any(is_value));
    let head: Vec<String> = if is_data {
        Vec::new()
    } else {
        rows.drain(..rows.len().min(best.0 + 1))
            .next_back()
            .map(|row| row.cells.iter().map(Cell::shown).collect())
            .unwrap_or_default()
    };
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let columns = if is_data { width } else { head.len() };
    let mut head = head;
    head.resize(columns, String::new());
    Sheet { head, rows }
}

/// Says whether a cell holds what no head does.
fn is_value(cell: &Cell) -> bool {
    let day = matches!(date::read(cell, date::DayOrder::DayFirst), Ok(Some(_)));
    let amount = matches!(amount::read(cell, amount::DecimalMark::Comma), Ok(Some(_)));
    day || amount || crate::normalise::email(&cell.shown()).is_some()
}

fn without_empty_end(mut cells: Vec<Cell>) -> Vec<Cell> {
    while cells.last().is_some_and(Cell::is_empty) {
        cells.pop();
    }
    cells
}
