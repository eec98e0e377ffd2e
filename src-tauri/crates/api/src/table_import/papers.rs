//! Rows of quotes and invoices: who each is of, and which are there already.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::ContactId;
use domain::paper::RecordFields;
use imports::table::heading::{TableField, TableKind};
use imports::table::paper::PaperCandidate;
use store::Connection;
use store::tables::record::{self, Numbered};

use super::check::{Looked, count};
use super::parties::Parties;
use super::{NewPerson, PaperParty, PendingPaper, PendingPapers, Ready, fault};
use crate::contact_import::shown_points;
use crate::records::checked;
use crate::wire::contacts::ImportChoice;
use crate::wire::failure::Refusal;
use crate::wire::tables::{TableAlready, TableFault, TableProblem, TableRow};

/// Looks up who the papers are of, and which are there already.
pub(super) fn look_up(
    vault: &Connection,
    kind: TableKind,
    candidates: Vec<PaperCandidate>,
    columns: &[Option<TableField>],
    today: NaiveDate,
) -> store::Result<Looked> {
    let mut parties = Parties::new(vault, today)?;
    let mut seen = Seen::default();
    let mut faults = Vec::new();
    let mut rows = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let line = candidate.line;
        let fields = match checked(candidate.fields, today) {
            Ok(fields) => fields,
            Err(refusal) => {
                faults.push(of_refusal(line, columns, refusal));
                continue;
            }
        };
        let Some(party) = parties.of(candidate.who)? else {
            faults.push(TableFault {
                line,
                column: None,
                problem: TableProblem::Nobody,
            });
            continue;
        };
        let head = Head::of(&fields);
        let already = match seen.before(&head, &party, line) {
            Before::Never if is_here(vault, kind, &head, &party)? => Some(TableAlready::Here),
            Before::Never => None,
            Before::Same(line) => Some(TableAlready::OnLine { line }),
            Before::Different(first) => {
                let twice = TableProblem::NumberTwice { line: first };
                let column = columns
                    .iter()
                    .position(|held| *held == Some(TableField::Number));
                faults.push(TableFault {
                    line,
                    column: column.map(count),
                    problem: twice,
                });
                continue;
            }
        };
        rows.push(PendingPaper {
            line,
            fields,
            party,
            already,
        });
    }
    let people = parties.people;
    Ok(Looked {
        faults,
        rows: (0..)
            .zip(&rows)
            .map(|(index, row)| shown(index, row, &people, today))
            .collect(),
        new_contacts: new_contacts(&rows, &people),
        texts: rows.iter().flat_map(texts).collect(),
        ready: Ready::Papers(PendingPapers { kind, rows, people }),
    })
}

fn of_refusal(line: u32, columns: &[Option<TableField>], refusal: Refusal) -> TableFault {
    if let Refusal::Field { field, problem } = refusal {
        fault::of_field(line, columns, &field, problem)
    } else {
        // Checking a form refuses nothing but a field.
        fault::of_field(
            line,
            columns,
            "",
            crate::wire::failure::FieldProblem::Malformed,
        )
    }
}

/// What tells one paper from another.
#[derive(Clone, PartialEq, Eq)]
struct Head {
    number: String,
    dated_on: NaiveDate,
    amount_cents: i64,
}

impl Head {
    fn of(fields: &RecordFields) -> Self {
        let (number, amount_cents) = match fields {
            RecordFields::Quote(quote) => (quote.number.clone(), quote.amount_cents),
            RecordFields::Invoice(invoice) => (invoice.number.clone(), invoice.amount_cents),
            RecordFields::ContactMoment(_)
            | RecordFields::Payment(_)
            | RecordFields::Agreement(_)
            | RecordFields::CaseFile(_)
            | RecordFields::Subscription(_)
            | RecordFields::Comment(_)
            | RecordFields::TechnicalData(_) => (String::new(), 0),
        };
        Self {
            number,
            dated_on: fields.dated_on(),
            amount_cents,
        }
    }
}

/// The papers of earlier lines, by number.
#[derive(Default)]
struct Seen(HashMap<String, Vec<(u32, Head, PaperParty)>>);

/// Whether a number stood on an earlier line for the same person.
enum Before {
    Never,
    /// With the same date and amount.
    Same(u32),
    /// With another.
    Different(u32),
}

impl Seen {
    fn before(&mut self, head: &Head, party: &PaperParty, line: u32) -> Before {
        let of_number = self.0.entry(head.number.clone()).or_default();
        let first = of_number.iter().find(|(_, _, other)| other == party);
        match first {
            Some((first, other, _)) if other == head => Before::Same(*first),
            Some((first, _, _)) => Before::Different(*first),
            None => {
                of_number.push((line, head.clone(), party.clone()));
                Before::Never
            }
        }
    }
}

/// Says whether a paper is here: of that contact, or of whomever with the same date and amount.
fn is_here(
    vault: &Connection,
    kind: TableKind,
    head: &Head,
    party: &PaperParty,
) -> store::Result<bool> {
    let found = match kind {
        TableKind::Quotes => record::quotes_numbered(vault, &head.number)?,
        TableKind::Invoices => record::invoices_numbered(vault, &head.number)?,
        TableKind::Contacts => Vec::new(),
    };
    let of: Option<ContactId> = match party {
        PaperParty::Known(known) => Some(known.id),
        PaperParty::New(_) => None,
    };
    let same = |one: &Numbered| {
        Some(one.contact_id) == of
            || (one.dated_on == head.dated_on && one.amount_cents == head.amount_cents)
    };
    Ok(found.iter().any(same))
}

impl PendingPaper {
    /// Returns what is proposed: what is here already is left out, and so is who asked not to be.
    pub(super) fn proposal(&self, people: &[NewPerson]) -> ImportChoice {
        let suppressed = match &self.party {
            PaperParty::Known(_) => false,
            PaperParty::New(at) => people[*at].suppressed,
        };
        if self.already.is_some() || suppressed {
            ImportChoice::Skip
        } else {
            ImportChoice::New
        }
    }
}

fn shown(index: u32, row: &PendingPaper, people: &[NewPerson], today: NaiveDate) -> TableRow {
    let (name, company, points, known_as, suppressed) = match &row.party {
        PaperParty::Known(known) => (
            known.name.clone(),
            String::new(),
            Vec::new(),
            Some(known.clone()),
            false,
        ),
        PaperParty::New(at) => {
            let person = &people[*at];
            let found = &person.candidate;
            let company = found.organisation.clone().unwrap_or_default();
            let own = found.name.formatted.clone().unwrap_or_default();
            let (name, beside) = if company.is_empty() {
                (own, company)
            } else {
                (company, own)
            };
            (
                name,
                beside,
                shown_points(found, today),
                None,
                person.suppressed,
            )
        }
    };
    TableRow {
        index,
        line: row.line,
        name,
        company,
        points,
        paper: Some(row.fields.clone()),
        known_as,
        already: row.already.clone(),
        suppressed,
        proposal: row.proposal(people),
    }
}

fn new_contacts(rows: &[PendingPaper], people: &[NewPerson]) -> u32 {
    let mut wanted = vec![false; people.len()];
    for row in rows {
        if let (PaperParty::New(at), ImportChoice::New) = (&row.party, row.proposal(people)) {
            wanted[*at] = true;
        }
    }
    count(wanted.into_iter().filter(|wanted| *wanted).count())
}

/// Returns the free texts of a paper, under its line.
fn texts(row: &PendingPaper) -> Vec<(String, String)> {
    let written: Vec<&String> = match &row.fields {
        RecordFields::Quote(quote) => vec![&quote.content],
        RecordFields::Invoice(invoice) => vec![&invoice.description, &invoice.vat_id],
        RecordFields::ContactMoment(_)
        | RecordFields::Payment(_)
        | RecordFields::Agreement(_)
        | RecordFields::CaseFile(_)
        | RecordFields::Subscription(_)
        | RecordFields::Comment(_)
        | RecordFields::TechnicalData(_) => Vec::new(),
    };
    written
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|text| (row.line.to_string(), text.clone()))
        .collect()
}
