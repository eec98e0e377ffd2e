//! Taking in a table of contacts, quotes or invoices: what its columns hold, what its rows would bring in.

use chrono::NaiveDate;
use domain::paper::RecordFields;
use domain::record::{InvoiceState, QuoteOutcome};
use imports::table::amount::DecimalMark;
use imports::table::date::DayOrder;
use imports::table::heading::{TableField, TableKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contacts::{ImportChoice, KnownContact};
use super::failure::FieldProblem;

/// A table file that was opened. Its bytes stay with the host until it is taken in or dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableView {
    /// Names this file when its columns are told and when it is taken in.
    pub token: String,
    /// The names of its sheets; one without a name where it is text.
    pub sheets: Vec<String>,
    /// Which sheet is shown, counted from 0.
    pub sheet: u32,
    /// What it seems to be of, or was said to be.
    pub kind: TableKind,
    /// The columns of the sheet.
    pub columns: Vec<TableColumn>,
    /// What a column of this kind of table can hold.
    pub fields: Vec<TableField>,
    /// How many rows there are below the head.
    pub rows: u32,
    /// What came of its rows; none until the owner has looked at the columns.
    pub check: Option<TableCheck>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableColumn {
    /// What stands above it; empty where nothing does.
    pub head: String,
    /// What stands in it in the first rows, at most three.
    pub samples: Vec<String>,
    /// What it holds; none where it is not taken over.
    pub field: Option<TableField>,
}

/// The owner's word on the columns.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct MapTable {
    /// Which file.
    pub token: String,
    /// Which sheet, counted from 0.
    pub sheet: u32,
    /// What it is of.
    pub kind: TableKind,
    /// What each column holds; none to have it guessed anew, without a look at the rows.
    pub columns: Option<Vec<Option<TableField>>>,
    /// Which number of a date is the day, where that was asked.
    pub day_order: Option<DayOrder>,
    /// Which mark stands before the cents, where that was asked.
    pub decimal_mark: Option<DecimalMark>,
    /// How invoices stand of which the table does not say it, where that was asked.
    pub invoice_state: Option<InvoiceState>,
    /// What became of quotes of which the table does not say it, where that was asked.
    pub quote_outcome: Option<QuoteOutcome>,
}

/// What came of the rows of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableCheck {
    /// What no column was chosen for.
    pub missing: Vec<TableNeed>,
    /// What can be read in two ways.
    pub questions: Vec<TableQuestion>,
    /// What cannot be read, at most twenty. Nothing can be taken in as long as there is any.
    pub faults: Vec<TableFault>,
    /// How many there are in all.
    pub faults_total: u32,
    /// The order in which the dates were read; none where it makes no difference.
    pub day_order: Option<DayOrder>,
    /// The mark by which the amounts were read; none where it makes no difference.
    pub decimal_mark: Option<DecimalMark>,
    /// The rows, those first that want a decision, at most two hundred.
    pub rows: Vec<TableRow>,
    /// How many there are in all.
    pub total: u32,
    /// How many rows are of somebody who is known already.
    pub known: u32,
    /// How many rows are there already, in the administration or on an earlier line.
    pub already: u32,
    /// How many new contacts there would be.
    pub new_contacts: u32,
    /// How many rows are of somebody who asked to be forgotten or not to be mailed.
    pub suppressed: u32,
    /// How many rows have what looks like a citizen service number (UAVG 46).
    pub with_number: u32,
    /// The first lines on which that is, at most ten.
    pub lines_with_number: Vec<u32>,
    /// How many rows are taken in as proposed.
    pub taken: u32,
}

/// What a table must have a column for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableNeed {
    /// A name, a company, an e-mail address or a telephone number.
    Who,
    /// The number of the paper.
    Number,
    /// Its date.
    DatedOn,
    /// Its amount, with or without VAT.
    Amount,
}

/// What can be read in two ways, so that the owner says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TableQuestion {
    /// Which number of a date is the day.
    DayOrder {
        /// A date of the file.
        text: String,
        /// The day, where the day comes first.
        day_first: NaiveDate,
        /// The day, where the month does.
        month_first: NaiveDate,
    },
    /// Which mark stands before the cents.
    DecimalMark {
        /// An amount of the file.
        text: String,
        /// Cents, where that is a comma.
        with_comma: i64,
        /// Cents, where it is a point.
        with_point: i64,
    },
    /// How invoices stand of which the table does not say it.
    InvoiceState {
        /// How many there are.
        rows: u32,
    },
    /// What became of quotes of which the table does not say it.
    QuoteOutcome {
        /// How many there are.
        rows: u32,
    },
}

/// What cannot be read, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableFault {
    /// The line of the file, or the row of the sheet, counted from 1.
    pub line: u32,
    /// The column, counted from 0; none where the row as a whole is meant.
    pub column: Option<u32>,
    /// What is wrong.
    pub problem: TableProblem,
}

/// What can be wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TableProblem {
    /// It has more cells than the head.
    TooManyCells,
    /// It must be filled in.
    Missing,
    /// It is no date.
    NotADate,
    /// The date is not in the calendar.
    DateDoesNotExist {
        /// As written.
        value: String,
    },
    /// The year has two digits.
    YearOfTwoDigits {
        /// As written.
        value: String,
    },
    /// It is no amount.
    NotAnAmount,
    /// It has parts of a cent.
    PartsOfCents,
    /// It is none of the words that are known.
    UnknownWord,
    /// It is no e-mail address.
    NotAnEmail,
    /// A formula of the spreadsheet failed.
    Failed,
    /// There is nobody in the row.
    Nobody,
    /// The number stands on an earlier line too, with another date or amount.
    NumberTwice {
        /// That line.
        line: u32,
    },
    /// It cannot be kept as it is.
    Field {
        /// Why.
        problem: FieldProblem,
    },
}

/// A row as it would come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableRow {
    /// Its place in the file, counted from 0.
    pub index: u32,
    /// The line of the file, or the row of the sheet.
    pub line: u32,
    /// The name of who it is of, as it would be shown.
    pub name: String,
    /// Company, where that is not the name.
    pub company: String,
    /// Telephone numbers, e-mail and addresses as they would be kept; none of a paper of somebody known.
    pub points: Vec<String>,
    /// What a quote or an invoice says.
    pub paper: Option<RecordFields>,
    /// The contact that it seems to be.
    pub known_as: Option<KnownContact>,
    /// Where it is already.
    pub already: Option<TableAlready>,
    /// Whether this person asked to be forgotten or not to be mailed.
    pub suppressed: bool,
    /// What is proposed.
    pub proposal: ImportChoice,
}

/// Where a row is already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "where", rename_all = "snake_case")]
pub enum TableAlready {
    /// In the administration.
    Here,
    /// On an earlier line of the file.
    OnLine {
        /// That line.
        line: u32,
    },
}

/// The owner's word on the rows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ApplyTable {
    /// Which file.
    pub token: String,
    /// Where the owner chose otherwise than proposed: index and choice.
    pub choices: Vec<(u32, ImportChoice)>,
}

/// What came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct TableResult {
    /// What the table was of.
    pub kind: TableKind,
    /// New contacts.
    pub entered: u32,
    /// Known contacts to which something was added.
    pub merged: u32,
    /// Quotes or invoices.
    pub papers: u32,
    /// Rows left out.
    pub skipped: u32,
}
