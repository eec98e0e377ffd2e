//! What cannot be read in a row: where it stands, and what is wrong with it.

/// A fault in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, or the row of the sheet, counted from 1.
    pub line: u32,
    /// The column, counted from 0; none where the row as a whole is meant.
    pub column: Option<usize>,
    /// What is wrong.
    pub problem: CellProblem,
}

/// What can be wrong in a row. Of what stands there only a date is repeated: digits, separators and months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellProblem {
    /// The row has more cells than the head: a separator in a text without quotation marks.
    TooManyCells,
    /// It must be filled in.
    Missing,
    /// It is no date.
    NotADate,
    /// It is not in the calendar.
    DateDoesNotExist {
        /// As written.
        value: String,
    },
    /// Its year has two digits.
    YearOfTwoDigits {
        /// As written.
        value: String,
    },
    /// The day lies after today.
    InFuture,
    /// It is no amount.
    NotAnAmount,
    /// It has parts of a cent.
    PartsOfCents,
    /// It is none of the words that are known here.
    UnknownWord,
    /// It is no e-mail address.
    NotAnEmail,
    /// It is longer than a line.
    TooLong,
    /// A formula of the spreadsheet failed.
    Failed,
    /// There is nobody in the row: no name, no company, and nothing to reach somebody by.
    Nobody,
}
