//! The look at the rows before anything of them is kept.

use imports::table::Sheet;
use imports::table::contact::{self, Reading};
use imports::table::heading::{TableField, TableKind};
use imports::table::paper::{self, Papers, Said};
use store::Connection;

use super::{Ready, contacts, fault, papers};
use crate::contacts::look_for_numbers;
use crate::office::{Office, Outcome};
use crate::wire::contacts::ImportChoice;
use crate::wire::tables::{MapTable, TableCheck, TableFault, TableRow};

/// The most faults that are shown.
const FAULTS_SHOWN_MAX: usize = 20;
/// The most rows that are shown.
pub(super) const ROWS_SHOWN_MAX: usize = 200;
/// The most lines of which is told that a number stands on them.
const LINES_SHOWN_MAX: usize = 10;

/// What came of the rows: the faults that the vault showed, the rows, and what would come in.
pub(super) struct Looked {
    pub(super) faults: Vec<TableFault>,
    pub(super) rows: Vec<TableRow>,
    pub(super) new_contacts: u32,
    pub(super) ready: Ready,
    /// The texts that are looked through, each under its line.
    pub(super) texts: Vec<(String, String)>,
}

/// Reads the rows, and looks up who is known and what is there already. What would come in is there only where
/// everything can be read.
pub(super) fn rows(
    office: &Office,
    sheet: &Sheet,
    columns: &[Option<TableField>],
    request: &MapTable,
) -> Outcome<(TableCheck, Option<Ready>)> {
    let today = office.today();
    let said = Said {
        day_order: request.day_order,
        decimal_mark: request.decimal_mark,
        invoice_state: request.invoice_state,
        quote_outcome: request.quote_outcome,
    };
    match request.kind {
        TableKind::Contacts => {
            let reading = contact::read(sheet, columns, said.day_order, today);
            finish(office, reading, |vault, candidates| {
                contacts::look_up(vault, candidates, today)
            })
        }
        TableKind::Quotes | TableKind::Invoices => {
            let papers = match request.kind {
                TableKind::Quotes => Papers::Quotes,
                TableKind::Invoices | TableKind::Contacts => Papers::Invoices,
            };
            let reading = paper::read(sheet, columns, papers, &said);
            finish(office, reading, |vault, candidates| {
                papers::look_up(vault, request.kind, candidates, columns, today)
            })
        }
    }
}

fn finish<C>(
    office: &Office,
    reading: Reading<C>,
    look_up: impl FnOnce(&Connection, Vec<C>) -> store::Result<Looked>,
) -> Outcome<(TableCheck, Option<Ready>)> {
    let mut checked = TableCheck {
        missing: reading.missing.into_iter().map(fault::need).collect(),
        questions: reading.questions.into_iter().map(fault::question).collect(),
        faults: Vec::new(),
        faults_total: 0,
        day_order: reading.day_order,
        decimal_mark: reading.decimal_mark,
        rows: Vec::new(),
        total: 0,
        known: 0,
        already: 0,
        new_contacts: 0,
        suppressed: 0,
        with_number: 0,
        lines_with_number: Vec::new(),
        taken: 0,
    };
    if !checked.missing.is_empty() || !checked.questions.is_empty() {
        // As long as a column or an order is missing, every row would be at fault.
        return Ok((checked, None));
    }
    let mut faults: Vec<TableFault> = reading.faults.into_iter().map(fault::of_cell).collect();
    let looked = office.read(|vault| look_up(vault, reading.candidates))?;
    faults.extend(looked.faults);
    faults.sort_by_key(|fault| fault.line);
    checked.faults_total = count(faults.len());
    faults.truncate(FAULTS_SHOWN_MAX);
    checked.faults = faults;
    if checked.faults_total > 0 {
        return Ok((checked, None));
    }
    let numbers = office.read(|vault| look_for_numbers(vault, &looked.texts))?;
    let mut lines: Vec<u32> = (numbers.iter())
        .filter_map(|warning| warning.field.parse().ok())
        .collect();
    lines.dedup();
    checked.with_number = count(lines.len());
    lines.truncate(LINES_SHOWN_MAX);
    checked.lines_with_number = lines;
    tell(&mut checked, looked.rows);
    checked.new_contacts = looked.new_contacts;
    Ok((checked, Some(looked.ready)))
}

/// Counts the rows and keeps those that are shown: first those that want a decision.
fn tell(checked: &mut TableCheck, mut rows: Vec<TableRow>) {
    let number = |which: fn(&TableRow) -> bool| count(rows.iter().filter(|row| which(row)).count());
    checked.total = count(rows.len());
    checked.known = number(|row| row.known_as.is_some());
    checked.already = number(|row| row.already.is_some());
    checked.suppressed = number(|row| row.suppressed);
    checked.taken = number(|row| row.proposal != ImportChoice::Skip);
    rows.sort_by_key(|row| {
        let maybe = row.known_as.as_ref().is_some_and(|known| !known.certain);
        !(row.suppressed || (maybe && row.already.is_none()))
    });
    rows.truncate(ROWS_SHOWN_MAX);
    checked.rows = rows;
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
