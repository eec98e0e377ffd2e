//! The rows of a table as quotes or invoices, each with who it is of.

use chrono::NaiveDate;
use domain::paper::{Invoice, Quote, RecordFields};
use domain::record::{DocumentClass, InvoiceState, QuoteOutcome};

use super::amount::{self, AmountFault, DecimalMark};
use super::cell::Cell;
use super::contact::{Need, Question, Reading, RowReader, day_order};
use super::date::DayOrder;
use super::heading::TableField;
use super::{CellProblem, Sheet, word};
use crate::vcard::ContactCandidate;

/// A quote or an invoice of a table.
#[derive(Debug, Clone)]
pub struct PaperCandidate {
    /// The line of the file, or the row of the sheet.
    pub line: u32,
    /// Who it is of, as far as the row says.
    pub who: ContactCandidate,
    /// What it says.
    pub fields: RecordFields,
}

/// Which papers a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Papers {
    /// Quotes.
    Quotes,
    /// Invoices.
    Invoices,
}

/// What the owner said of what the table leaves open.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said {
    /// Which number of a date is the day.
    pub day_order: Option<DayOrder>,
    /// Which mark stands before the cents.
    pub decimal_mark: Option<DecimalMark>,
    /// How the invoices stand of which the table does not say it.
    pub invoice_state: Option<InvoiceState>,
    /// What became of the quotes of which the table does not say it.
    pub quote_outcome: Option<QuoteOutcome>,
}

/// Reads the rows as papers. `fields` says what each column holds.
#[must_use]
pub fn read(
    sheet: &Sheet,
    fields: &[Option<TableField>],
    papers: Papers,
    said: &Said,
) -> Reading<PaperCandidate> {
    let mut reading = Reading::new();
    reading.missing = missing(fields);
    let order = day_order(sheet, fields, said.day_order, &mut reading);
    let mark = decimal_mark(sheet, fields, said.decimal_mark, &mut reading);
    let mut without = 0;
    for row in &sheet.rows {
        let mut reader = RowReader::new(sheet, fields, row);
        let who = reader.who();
        let fields = match papers {
            Papers::Quotes => quote(&mut reader, order, mark, said, &mut without),
            Papers::Invoices => invoice(&mut reader, order, mark, said, &mut without),
        };
        match fields {
            Some(fields) if reader.faults.is_empty() => {
                reading.candidates.push(PaperCandidate {
                    line: row.line,
                    who,
                    fields,
                });
            }
            Some(_) | None => reading.faults.append(&mut reader.faults),
        }
    }
    match papers {
        Papers::Invoices if without > 0 && said.invoice_state.is_none() => {
            reading
                .questions
                .push(Question::WithoutState { rows: without });
        }
        Papers::Quotes if without > 0 && said.quote_outcome.is_none() => {
            reading
                .questions
                .push(Question::WithoutOutcome { rows: without });
        }
        Papers::Invoices | Papers::Quotes => {}
    }
    reading
}

fn missing(fields: &[Option<TableField>]) -> Vec<Need> {
    let has = |any: &[TableField]| any.iter().any(|field| fields.contains(&Some(*field)));
    use TableField as F;
    [
        (Need::Number, has(&[F::Number])),
        (Need::DatedOn, has(&[F::DatedOn])),
        (Need::Amount, has(&[F::Amount, F::AmountWithoutVat])),
        (
            Need::Who,
            has(&[
                F::FullName,
                F::GivenName,
                F::FamilyName,
                F::Company,
                F::Email,
            ]),
        ),
    ]
    .into_iter()
    .filter(|(_, there)| !there)
    .map(|(need, _)| need)
    .collect()
}

/// Finds the mark before the cents in all columns of amounts, as they show it or as the owner says, who is asked for it
/// where an amount needs it.
fn decimal_mark<C>(
    sheet: &Sheet,
    fields: &[Option<TableField>],
    said: Option<DecimalMark>,
    reading: &mut Reading<C>,
) -> DecimalMark {
    let amounts = [
        TableField::Amount,
        TableField::AmountWithoutVat,
        TableField::Vat,
    ];
    let mut all = amount::MarkEvidence::default();
    for (column, field) in fields.iter().enumerate() {
        if field.is_some_and(|field| amounts.contains(&field)) {
            let found = amount::evidence(sheet.rows.iter().map(|row| row.cell(column)));
            all.comma |= found.comma;
            all.point |= found.point;
            all.open = all.open.or(found.open);
        }
    }
    let known = said.or(all.mark());
    if let Some(open) = &all.open {
        let cell = Cell::of_text(&open.text);
        let either = |mark| amount::read(&cell, mark).ok().flatten();
        let both = (either(DecimalMark::Comma), either(DecimalMark::Point));
        if let (None, (Some(with_comma), Some(with_point))) = (known, both) {
            reading.questions.push(Question::DecimalMark {
                text: open.text.clone(),
                with_comma,
                with_point,
            });
        }
        reading.decimal_mark = known;
    }
    known.unwrap_or(DecimalMark::Comma)
}

/// Number, date and amount, which every paper has.
fn head(
    reader: &mut RowReader<'_>,
    order: DayOrder,
    mark: DecimalMark,
) -> Option<(String, NaiveDate, i64, i64)> {
    let number = reader.line(TableField::Number);
    let dated_on = reader.day(TableField::DatedOn, order);
    if number.is_empty() {
        reader.fault(TableField::Number, CellProblem::Missing);
    }
    if dated_on.is_none() && reader.cell(TableField::DatedOn).is_empty() {
        reader.fault(TableField::DatedOn, CellProblem::Missing);
    }
    let (with, without, vat) = (
        cents(reader, TableField::Amount, mark),
        cents(reader, TableField::AmountWithoutVat, mark),
        cents(reader, TableField::Vat, mark),
    );
    let amount = with.or(without.map(|without| without + vat.unwrap_or(0)));
    if amount.is_none() && reader.faults.is_empty() {
        let field = if reader.has(TableField::Amount) {
            TableField::Amount
        } else {
            TableField::AmountWithoutVat
        };
        reader.fault(field, CellProblem::Missing);
    }
    let amount = amount?;
    let vat = vat.or(without.map(|without| amount - without)).unwrap_or(0);
    Some((number, dated_on?, amount, vat))
}

fn cents(reader: &mut RowReader<'_>, field: TableField, mark: DecimalMark) -> Option<i64> {
    match amount::read(reader.cell(field), mark) {
        Ok(cents) => cents,
        Err(AmountFault::NotAnAmount) => {
            reader.fault(field, CellProblem::NotAnAmount);
            None
        }
        Err(AmountFault::PartsOfCents) => {
            reader.fault(field, CellProblem::PartsOfCents);
            None
        }
    }
}

fn quote(
    reader: &mut RowReader<'_>,
    order: DayOrder,
    mark: DecimalMark,
    said: &Said,
    without: &mut u32,
) -> Option<RecordFields> {
    let head = head(reader, order, mark);
    let written = reader.line(TableField::Outcome);
    let content = reader.text(TableField::Description);
    let outcome = if written.is_empty() {
        *without += 1;
        said.quote_outcome.unwrap_or(QuoteOutcome::Open)
    } else if let Some(outcome) = word::quote_outcome(&written) {
        outcome
    } else {
        reader.fault(TableField::Outcome, CellProblem::UnknownWord);
        return None;
    };
    let (number, dated_on, amount_cents, _) = head?;
    Some(RecordFields::Quote(Quote {
        number,
        dated_on,
        amount_cents,
        outcome,
        part_of_administration: false,
        content,
        agreement_id: None,
    }))
}

fn invoice(
    reader: &mut RowReader<'_>,
    order: DayOrder,
    mark: DecimalMark,
    said: &Said,
    without: &mut u32,
) -> Option<RecordFields> {
    let head = head(reader, order, mark);
    let due_on = reader.day(TableField::DueOn, order);
    let settled_on = reader.day(TableField::SettledOn, order);
    let description = reader.text(TableField::Description);
    let vat_id = reader.line(TableField::VatId);
    let written = reader.line(TableField::State);
    let state = match (word::invoice_state(&written), settled_on) {
        (Some(state), _) => state,
        (None, _) if !written.is_empty() => {
            reader.fault(TableField::State, CellProblem::UnknownWord);
            return None;
        }
        (None, Some(_)) => InvoiceState::Paid,
        (None, None) => {
            *without += 1;
            said.invoice_state.unwrap_or(InvoiceState::Open)
        }
    };
    let (number, dated_on, amount_cents, vat_cents) = head?;
    Some(RecordFields::Invoice(Invoice {
        number,
        dated_on,
        due_on,
        amount_cents,
        vat_cents,
        state,
        settled_on,
        class: DocumentClass::Ordinary,
        first_use_year: None,
        description,
        vat_id,
        quote_id: None,
        agreement_id: None,
    }))
}
