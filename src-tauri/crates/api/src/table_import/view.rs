//! Opening a table, and the owner's word on its columns.

use std::sync::Arc;

use imports::table::heading::{self, TableField, TableKind};
use imports::table::{Sheet, TableFile};

use super::{PendingTable, check, fault};
use crate::contact_import::new_token;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::tables::{MapTable, TableCheck, TableColumn, TableView};

/// The most rows of which a column shows what stands in it.
const SAMPLES_MAX: usize = 3;
/// The most letters of such a sample.
const SAMPLE_CHARACTERS_MAX: usize = 60;

/// Opens a table and guesses what its columns hold. Its bytes stay in memory until it is taken in or dropped.
///
/// # Errors
/// [`Refusal::Import`] for a file that is no table.
pub fn preview(office: &Office, bytes: &[u8]) -> Outcome<TableView> {
    let file = TableFile::open(bytes).map_err(fault::refusal)?;
    let (at, sheet) = first_sheet(&file).map_err(fault::refusal)?;
    let token = new_token().map_err(|error| office.failure(error))?;
    let pending = PendingTable {
        token,
        file: Arc::new(file),
        sheet_at: at,
        sheet: Arc::new(sheet),
        ready: None,
    };
    let kind = heading::guess_kind(&pending.sheet);
    let columns = heading::guess_columns(&pending.sheet, kind);
    let view = view(&pending, kind, &columns, None);
    office.volatile().table = Some(pending);
    Ok(view)
}

/// Returns the first sheet that holds a table; a workbook may begin with an empty one.
fn first_sheet(file: &TableFile) -> Result<(u32, Sheet), imports::table::TableError> {
    let mut first_problem = None;
    for at in 0..file.sheets().len() {
        match file.sheet(at) {
            Ok(sheet) => return Ok((u32::try_from(at).unwrap_or(u32::MAX), sheet)),
            Err(problem) => first_problem = first_problem.or(Some(problem)),
        }
    }
    Err(first_problem.unwrap_or(imports::table::TableError::Empty))
}

/// Takes the owner's word on sheet, kind and columns, and looks at the rows where the columns were told.
///
/// # Errors
/// [`Refusal::PreviewOutdated`] where another file was opened since, or none; [`Refusal::Field`] for a column that
/// cannot hold what was said.
pub fn map(office: &Office, request: MapTable) -> Outcome<TableView> {
    let known = office.volatile().table.clone();
    let mut pending = known
        .filter(|pending| pending.token == request.token)
        .ok_or(Refusal::PreviewOutdated)?;
    if request.sheet != pending.sheet_at {
        let at = usize::try_from(request.sheet).unwrap_or(usize::MAX);
        pending.sheet = Arc::new(pending.file.sheet(at).map_err(fault::refusal)?);
        pending.sheet_at = request.sheet;
    }
    let view = match &request.columns {
        None => {
            let columns = heading::guess_columns(&pending.sheet, request.kind);
            pending.ready = None;
            view(&pending, request.kind, &columns, None)
        }
        Some(columns) => {
            refuse_impossible(&pending.sheet, request.kind, columns)?;
            let (checked, ready) = check::rows(office, &pending.sheet, columns, &request)?;
            pending.ready = ready.map(Arc::new);
            view(&pending, request.kind, columns, Some(checked))
        }
    };
    let mut volatile = office.volatile();
    // Another file may have been opened while this one was looked at.
    match &mut volatile.table {
        Some(current) if current.token == pending.token => *current = pending,
        Some(_) | None => return Err(Refusal::PreviewOutdated.into()),
    }
    Ok(view)
}

fn refuse_impossible(
    sheet: &Sheet,
    kind: TableKind,
    columns: &[Option<TableField>],
) -> Result<(), Refusal> {
    if columns.len() != sheet.head.len() {
        return Err(field("columns", FieldProblem::Malformed));
    }
    for (at, held) in columns.iter().enumerate() {
        let Some(held) = held else { continue };
        let name = format!("columns.{at}");
        if !held.fits(kind) {
            return Err(field(&name, FieldProblem::Malformed));
        }
        if !held.repeats() && columns[..at].contains(&Some(*held)) {
            return Err(field(&name, FieldProblem::Taken));
        }
    }
    Ok(())
}

fn view(
    pending: &PendingTable,
    kind: TableKind,
    columns: &[Option<TableField>],
    check: Option<TableCheck>,
) -> TableView {
    let sheet = &pending.sheet;
    let column = |(at, head): (usize, &String)| TableColumn {
        head: head.clone(),
        samples: samples(sheet, at),
        field: columns.get(at).copied().flatten(),
    };
    let fields = TableField::ALL.iter().copied();
    TableView {
        token: pending.token.clone(),
        sheets: pending.file.sheets().to_vec(),
        sheet: pending.sheet_at,
        kind,
        columns: sheet.head.iter().enumerate().map(column).collect(),
        fields: fields.filter(|field| field.fits(kind)).collect(),
        rows: u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX),
        check,
    }
}

fn samples(sheet: &Sheet, column: usize) -> Vec<String> {
    let shown = sheet.rows.iter().take(SAMPLES_MAX).map(|row| {
        let text = row.cell(column).shown();
        text.chars().take(SAMPLE_CHARACTERS_MAX).collect()
    });
    shown.collect()
}
