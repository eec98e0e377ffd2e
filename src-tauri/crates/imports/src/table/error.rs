//! Why a table could not be opened at all. What is wrong in a cell is a [`super::Fault`].

use super::limits::{
    CELL_CHARACTERS_MAX, CELLS_MAX, COLUMNS_MAX, FILE_BYTES_MAX, ROWS_MAX, SHEETS_MAX,
};

/// The first thing that is wrong with a file as a whole; nothing of it is taken over. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There is nothing in the file, or nothing but a head.
    #[error("the table has no rows")]
    Empty,
    /// The file is larger than [`FILE_BYTES_MAX`], or becomes so when it is unpacked.
    #[error("the file is too large; at most {FILE_BYTES_MAX} bytes are read")]
    TooLarge,
    /// Neither text with separators nor a workbook of Excel (.xlsx).
    #[error("not a table")]
    NotATable,
    /// A workbook of Excel before 2007, or one with a password: both are in the same envelope.
    #[error("an old workbook, or one with a password")]
    OldWorkbook,
    /// A workbook that is damaged.
    #[error("the workbook cannot be read")]
    WorkbookUnreadable,
    /// Bytes that are no text in the character set of the file.
    #[error("line {line}: text that cannot be read")]
    EncodingUnreadable {
        /// The line with the byte.
        line: u32,
    },
    /// A quotation mark is opened and never closed, so that all after it would be one cell.
    #[error("line {line}: a quotation mark that is not closed")]
    QuoteOpen {
        /// The line with the mark.
        line: u32,
    },
    /// More than [`ROWS_MAX`] rows.
    #[error("more than {ROWS_MAX} rows")]
    TooManyRows,
    /// More than [`COLUMNS_MAX`] columns, or [`CELLS_MAX`] cells.
    #[error("line {line}: more than {COLUMNS_MAX} columns, or {CELLS_MAX} cells before it")]
    TooManyColumns {
        /// The line of the first cell too many.
        line: u32,
    },
    /// More than [`SHEETS_MAX`] sheets.
    #[error("more than {SHEETS_MAX} sheets")]
    TooManySheets,
    /// A cell of more than [`CELL_CHARACTERS_MAX`] characters.
    #[error("line {line}: a cell of more than {CELL_CHARACTERS_MAX} characters")]
    CellTooLong {
        /// The line with the cell.
        line: u32,
    },
    /// There is no sheet of that number.
    #[error("no such sheet")]
    NoSuchSheet,
}
