//! What is wrong with a table or a row, as the window says it.

use imports::table::contact::{Need, Question};
use imports::table::heading::TableField;
use imports::table::limits::{FILE_BYTES_MAX, LINE_CHARACTERS_MAX, ROWS_MAX};
use imports::table::{CellProblem, Fault, TableError};

use crate::wire::failure::{FieldProblem, ImportProblem, Refusal};
use crate::wire::tables::{TableFault, TableNeed, TableProblem, TableQuestion};

/// Returns the refusal that belongs to a file that is no table.
pub(super) fn refusal(error: TableError) -> Refusal {
    let at = u64::from;
    let problem = match error {
        TableError::Empty => ImportProblem::Empty,
        TableError::TooLarge => ImportProblem::TooLarge {
            bytes_max: FILE_BYTES_MAX,
        },
        TableError::NotATable | TableError::NoSuchSheet | TableError::TooManySheets => {
            ImportProblem::NotOfThisKind
        }
        TableError::OldWorkbook => ImportProblem::OldWorkbook,
        TableError::WorkbookUnreadable => ImportProblem::WorkbookDamaged,
        TableError::EncodingUnreadable { line } => ImportProblem::Encoding { line: at(line) },
        TableError::QuoteOpen { line } => ImportProblem::QuoteOpen { line: at(line) },
        TableError::TooManyRows => ImportProblem::TooManyRows {
            rows_max: ROWS_MAX as u64,
        },
        TableError::TooManyColumns { line } => ImportProblem::TooManyColumns { line: at(line) },
        TableError::CellTooLong { line } => ImportProblem::CellTooLong { line: at(line) },
    };
    Refusal::Import { problem }
}

/// Returns a fault of a cell.
pub(super) fn of_cell(fault: Fault) -> TableFault {
    let problem = match fault.problem {
        CellProblem::TooManyCells => TableProblem::TooManyCells,
        CellProblem::Missing => TableProblem::Missing,
        CellProblem::NotADate => TableProblem::NotADate,
        CellProblem::DateDoesNotExist { value } => TableProblem::DateDoesNotExist { value },
        CellProblem::YearOfTwoDigits { value } => TableProblem::YearOfTwoDigits { value },
        CellProblem::NotAnAmount => TableProblem::NotAnAmount,
        CellProblem::PartsOfCents => TableProblem::PartsOfCents,
        CellProblem::UnknownWord => TableProblem::UnknownWord,
        CellProblem::NotAnEmail => TableProblem::NotAnEmail,
        CellProblem::Failed => TableProblem::Failed,
        CellProblem::Nobody => TableProblem::Nobody,
        CellProblem::InFuture => TableProblem::Field {
            problem: FieldProblem::InFuture,
        },
        CellProblem::TooLong => TableProblem::Field {
            problem: FieldProblem::TooLong {
                characters_max: u32::try_from(LINE_CHARACTERS_MAX).unwrap_or(u32::MAX),
            },
        },
    };
    TableFault {
        line: fault.line,
        column: fault.column.and_then(|at| u32::try_from(at).ok()),
        problem,
    }
}

/// Returns the fault of a field of a form, in the column that holds it.
pub(super) fn of_field(
    line: u32,
    columns: &[Option<TableField>],
    name: &str,
    problem: FieldProblem,
) -> TableFault {
    use TableField as F;
    let holds: &[TableField] = match name {
        "number" => &[F::Number],
        "dated_on" => &[F::DatedOn],
        "due_on" => &[F::DueOn],
        "amount_cents" => &[F::Amount, F::AmountWithoutVat],
        "vat_cents" => &[F::Vat],
        "settled_on" => &[F::SettledOn],
        "vat_id" => &[F::VatId],
        "description" | "content" => &[F::Description],
        _ => &[],
    };
    let column = columns
        .iter()
        .position(|held| held.is_some_and(|held| holds.contains(&held)));
    TableFault {
        line,
        column: column.and_then(|at| u32::try_from(at).ok()),
        problem: TableProblem::Field { problem },
    }
}

/// Returns what no column was chosen for.
pub(super) fn need(need: Need) -> TableNeed {
    match need {
        Need::Who => TableNeed::Who,
        Need::Number => TableNeed::Number,
        Need::DatedOn => TableNeed::DatedOn,
        Need::Amount => TableNeed::Amount,
    }
}

/// Returns what the owner is asked.
pub(super) fn question(question: Question) -> TableQuestion {
    match question {
        Question::DayOrder {
            text,
            day_first,
            month_first,
        } => TableQuestion::DayOrder {
            text,
            day_first,
            month_first,
        },
        Question::DecimalMark {
            text,
            with_comma,
            with_point,
        } => TableQuestion::DecimalMark {
            text,
            with_comma,
            with_point,
        },
        Question::WithoutState { rows } => TableQuestion::InvoiceState { rows },
        Question::WithoutOutcome { rows } => TableQuestion::QuoteOutcome { rows },
    }
}
