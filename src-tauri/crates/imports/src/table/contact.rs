//! The rows of a table as contacts, in the form in which cards of a vCard file come too.

use chrono::NaiveDate;

use super::amount::DecimalMark;
use super::cell::Cell;
use super::date::{self, DateFault, DayOrder};
use super::heading::TableField;
use super::limits::LINE_CHARACTERS_MAX;
use super::{CellProblem, Fault, Row, Sheet, name};
use crate::normalise;
use crate::vcard::{
    CardKind, ContactCandidate, Email, PostalAddress, Telephone, TelephoneKind, VcardVersion,
};

/// What stands between several addresses or numbers in one cell, as Google writes them.
const SEVERAL: &str = ":::";

/// Digits of a Dutch telephone number that a spreadsheet took for a number, so that its zero went.
const DIGITS_WITHOUT_ZERO: usize = 9;

/// Names of the country that an address needs no country for.
const HOME_COUNTRY: [&str; 6] = [
    "nederland",
    "nl",
    "nld",
    "netherlands",
    "the netherlands",
    "holland",
];

/// Something without which no row can be taken in: a column for it must be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A name, a company, an e-mail address or a telephone number.
    Who,
    /// A number of the paper.
    Number,
    /// Its date.
    DatedOn,
    /// Its amount, with or without VAT.
    Amount,
}

/// What can be read in two ways, and what the owner has to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Which number of a date is the day.
    DayOrder {
        /// A date of the file that is another day either way.
        text: String,
        /// The day, where the day comes first.
        day_first: NaiveDate,
        /// The day, where the month does.
        month_first: NaiveDate,
    },
    /// Which mark stands before the cents.
    DecimalMark {
        /// An amount of the file that is another one either way.
        text: String,
        /// The cents, where that is a comma.
        with_comma: i64,
        /// The cents, where it is a point.
        with_point: i64,
    },
    /// How the invoices stand of which the table does not say it.
    WithoutState {
        /// How many there are.
        rows: u32,
    },
    /// What became of the quotes of which the table does not say it.
    WithoutOutcome {
        /// How many there are.
        rows: u32,
    },
}

/// What was read of a table.
#[derive(Debug)]
pub struct Reading<Candidate> {
    /// One for each row without a fault.
    pub candidates: Vec<Candidate>,
    /// What cannot be read, in the order of the file.
    pub faults: Vec<Fault>,
    /// What has no column yet.
    pub missing: Vec<Need>,
    /// What the owner has to say first.
    pub questions: Vec<Question>,
    /// The order in which the dates were read; none where it makes no difference.
    pub day_order: Option<DayOrder>,
    /// The mark by which the amounts were read; none where it makes no difference.
    pub decimal_mark: Option<DecimalMark>,
}

impl<Candidate> Reading<Candidate> {
    pub(super) fn new() -> Self {
        Self {
            candidates: Vec::new(),
            faults: Vec::new(),
            missing: Vec::new(),
            questions: Vec::new(),
            day_order: None,
            decimal_mark: None,
        }
    }
}

/// Reads the rows as contacts. `fields` says what each column holds; `said` is the owner's word on the order of dates.
#[must_use]
pub fn read(
    sheet: &Sheet,
    fields: &[Option<TableField>],
    said: Option<DayOrder>,
    today: NaiveDate,
) -> Reading<ContactCandidate> {
    let mut reading = Reading::new();
    let identifying = [
        TableField::FullName,
        TableField::GivenName,
        TableField::FamilyName,
        TableField::Company,
        TableField::Email,
        TableField::Phone,
        TableField::Mobile,
    ];
    if !identifying
        .iter()
        .any(|field| fields.contains(&Some(*field)))
    {
        reading.missing.push(Need::Who);
    }
    let order = day_order(sheet, fields, said, &mut reading);
    for row in &sheet.rows {
        let mut reader = RowReader::new(sheet, fields, row);
        let mut candidate = reader.who();
        candidate.revised_on = reader.day(TableField::LastContact, order);
        let in_future = candidate.revised_on.is_some_and(|day| day > today);
        if in_future {
            reader.fault(TableField::LastContact, CellProblem::InFuture);
        }
        let named = candidate.name.formatted.is_some() || candidate.organisation.is_some();
        let reachable = !candidate.emails.is_empty() || !candidate.telephones.is_empty();
        if !named && !reachable && reader.faults.is_empty() {
            reader.row_fault(CellProblem::Nobody);
        }
        if reader.faults.is_empty() {
            reading.candidates.push(candidate);
        } else {
            reading.faults.append(&mut reader.faults);
        }
    }
    reading
}

/// Finds the order of the dates in all columns that hold some: as each shows it, else as the others do, else as the owner
/// says, who is asked for it.
pub(super) fn day_order<C>(
    sheet: &Sheet,
    fields: &[Option<TableField>],
    said: Option<DayOrder>,
    reading: &mut Reading<C>,
) -> DayOrder {
    let dated = [
        TableField::DatedOn,
        TableField::DueOn,
        TableField::SettledOn,
        TableField::LastContact,
    ];
    let mut all = date::OrderEvidence::default();
    for (column, field) in fields.iter().enumerate() {
        if field.is_some_and(|field| dated.contains(&field)) {
            let found = date::evidence(sheet.rows.iter().map(|row| row.cell(column)));
            all.day_first |= found.day_first;
            all.month_first |= found.month_first;
            all.open = all.open.or(found.open);
        }
    }
    let known = said.or(all.order());
    if let Some(text) = &all.open {
        let cell = Cell::of_text(text);
        let either = |order| date::read(&cell, order).ok().flatten();
        let both = (either(DayOrder::DayFirst), either(DayOrder::MonthFirst));
        if let (None, (Some(day_first), Some(month_first))) = (known, both) {
            reading.questions.push(Question::DayOrder {
                text: text.clone(),
                day_first,
                month_first,
            });
        }
    }
    let makes_a_difference = all.open.is_some() || all.day_first || all.month_first;
    reading.day_order = known.filter(|_| makes_a_difference);
    known.unwrap_or(DayOrder::DayFirst)
}

/// A row being read, and what is wrong in it.
pub(super) struct RowReader<'a> {
    fields: &'a [Option<TableField>],
    row: &'a Row,
    pub(super) faults: Vec<Fault>,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(sheet: &Sheet, fields: &'a [Option<TableField>], row: &'a Row) -> Self {
        let mut reader = Self {
            fields,
            row,
            faults: Vec::new(),
        };
        if row.cells.len() > sheet.head.len() {
            reader.row_fault(CellProblem::TooManyCells);
        }
        reader
    }

    fn columns(&self, field: TableField) -> impl Iterator<Item = (usize, &'a Cell)> {
        let row = self.row;
        let columns = self.fields.iter().enumerate();
        columns
            .filter(move |(_, own)| **own == Some(field))
            .map(move |(column, _)| (column, row.cell(column)))
    }

    pub(super) fn row_fault(&mut self, problem: CellProblem) {
        self.faults.push(Fault {
            line: self.row.line,
            column: None,
            problem,
        });
    }

    /// Notes a fault in the first column of a field.
    pub(super) fn fault(&mut self, field: TableField, problem: CellProblem) {
        let column = self.columns(field).next().map(|(column, _)| column);
        self.faults.push(Fault {
            line: self.row.line,
            column,
            problem,
        });
    }

    fn fault_at(&mut self, column: usize, problem: CellProblem) {
        self.faults.push(Fault {
            line: self.row.line,
            column: Some(column),
            problem,
        });
    }

    /// Says whether a column holds a field.
    pub(super) fn has(&self, field: TableField) -> bool {
        self.fields.contains(&Some(field))
    }

    /// Returns the cell of a field that one column holds.
    pub(super) fn cell(&self, field: TableField) -> &'a Cell {
        self.columns(field)
            .next()
            .map_or(&Cell::Empty, |(_, cell)| cell)
    }

    /// Returns a text on one line; empty where there is none.
    pub(super) fn line(&mut self, field: TableField) -> String {
        let found = self.columns(field).next();
        found.map_or_else(String::new, |(column, cell)| self.line_at(column, cell))
    }

    fn line_at(&mut self, column: usize, cell: &Cell) -> String {
        let text = self.text_at(column, cell);
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() > LINE_CHARACTERS_MAX {
            self.fault_at(column, CellProblem::TooLong);
        }
        line
    }

    fn text_at(&mut self, column: usize, cell: &Cell) -> String {
        if *cell == Cell::Failed {
            self.fault_at(column, CellProblem::Failed);
        }
        cell.shown()
    }

    /// Returns the texts of all columns of a field, one under the other.
    pub(super) fn text(&mut self, field: TableField) -> String {
        let cells: Vec<(usize, &Cell)> = self.columns(field).collect();
        let texts: Vec<String> = cells
            .into_iter()
            .map(|(column, cell)| self.text_at(column, cell))
            .filter(|text| !text.is_empty())
            .collect();
        texts.join("\n")
    }

    /// Returns the day of a field; what is none is a fault.
    pub(super) fn day(&mut self, field: TableField, order: DayOrder) -> Option<NaiveDate> {
        match date::read(self.cell(field), order) {
            Ok(day) => day,
            Err(fault) => {
                let problem = match fault {
                    DateFault::NotADate => CellProblem::NotADate,
                    DateFault::DoesNotExist(value) => CellProblem::DateDoesNotExist { value },
                    DateFault::YearOfTwoDigits(value) => CellProblem::YearOfTwoDigits { value },
                };
                self.fault(field, problem);
                None
            }
        }
    }

    /// Returns who is in the row.
    pub(super) fn who(&mut self) -> ContactCandidate {
        // A table is in no version of vCard; the newest leaves nothing out.
        let mut candidate = ContactCandidate::nobody(self.row.line, VcardVersion::V4_0);
        let (given, infix, family) = (
            self.line(TableField::GivenName),
            self.line(TableField::Infix),
            self.line(TableField::FamilyName),
        );
        let whole = self.line(TableField::FullName);
        let company = self.line(TableField::Company);
        candidate.organisation = (!company.is_empty()).then_some(company);
        if !given.is_empty() || !family.is_empty() {
            candidate.name = name::of_parts(&given, &infix, &family);
        } else if candidate.organisation.is_none() && name::is_business(&whole) {
            candidate.organisation = Some(whole);
        } else if !whole.is_empty() && candidate.organisation.as_deref() != Some(whole.as_str()) {
            candidate.name = name::of_whole(&whole);
        }
        if candidate.organisation.is_some() && candidate.name.formatted.is_none() {
            candidate.card_kind = CardKind::Organisation;
        }
        candidate.emails = self.emails();
        candidate.telephones = self.telephones(TableField::Phone, TelephoneKind::Voice);
        let mobiles = self.telephones(TableField::Mobile, TelephoneKind::Mobile);
        candidate.telephones.extend(mobiles);
        candidate.addresses.extend(self.address());
        let note = self.text(TableField::Note);
        candidate.note = (!note.is_empty()).then_some(note);
        candidate
    }

    fn emails(&mut self) -> Vec<Email> {
        let cells: Vec<(usize, &Cell)> = self.columns(TableField::Email).collect();
        let mut emails = Vec::new();
        for (column, cell) in cells {
            let line = self.line_at(column, cell);
            let written = line.replace(SEVERAL, ";");
            for address in written.split([';', ',']).map(str::trim) {
                if address.is_empty() {
                    continue;
                }
                let normalised = normalise::email(address);
                if normalised.is_none() {
                    self.fault_at(column, CellProblem::NotAnEmail);
                }
                emails.push(Email {
                    address: address.to_owned(),
                    normalised,
                    place: None,
                    preferred: false,
                    label: None,
                });
            }
        }
        emails
    }

    fn telephones(&mut self, field: TableField, kind: TelephoneKind) -> Vec<Telephone> {
        let cells: Vec<(usize, &Cell)> = self.columns(field).collect();
        let mut telephones = Vec::new();
        for (column, cell) in cells {
            let line = self.line_at(column, cell);
            for number in line.split(SEVERAL).map(str::trim) {
                if number.is_empty() {
                    continue;
                }
                let lost_its_zero =
                    matches!(cell, Cell::Number(_)) && number.len() == DIGITS_WITHOUT_ZERO;
                let number = if lost_its_zero {
                    format!("0{number}")
                } else {
                    number.to_owned()
                };
                telephones.push(Telephone {
                    normalised: normalise::telephone(&number),
                    number,
                    extension: None,
                    kind,
                    place: None,
                    preferred: false,
                    label: None,
                });
            }
        }
        telephones
    }

    fn address(&mut self) -> Option<PostalAddress> {
        let house = [
            TableField::Street,
            TableField::HouseNumber,
            TableField::HouseNumberAddition,
        ]
        .map(|field| self.line(field));
        let filled: Vec<&str> = house
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        let own = |text: String| (!text.is_empty()).then_some(text);
        let street = own(filled.join(" "));
        let postcode = own(self.line(TableField::Postcode));
        let town = own(self.line(TableField::Town));
        let country = own(self.line(TableField::Country))
            .filter(|country| !HOME_COUNTRY.contains(&country.to_lowercase().as_str()));
        let some = street.is_some() || postcode.is_some() || town.is_some();
        some.then(|| PostalAddress {
            street,
            postcode,
            town,
            country,
            ..PostalAddress::default()
        })
    }
}
