//! Taking in the rows that the owner approved, all in one transaction, as a job that can be stopped.

use std::collections::HashMap;
use std::sync::Arc;

use domain::ids::{ContactId, RecordId};
use domain::paper::RecordFields;
use domain::record::{ContactPointSource, PartyRole};
use imports::table::heading::TableKind;
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::session::Stop;
use store::tables::party::Presence;
use store::tables::record::Record;
use store::tables::setting;
use store::{Moment, StoreError, Transaction};
use uuid::Uuid;

use super::{NewPerson, PaperParty, PendingPapers, Ready};
use crate::contact_import::{self, PendingCard};
use crate::jobs::{self, Teller};
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::records::enter_record;
use crate::settings::field;
use crate::undo::{self, Edit};
use crate::wire::contacts::ImportChoice;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::jobs::{JobEnd, JobId};
use crate::wire::tables::{ApplyTable, TableResult};

/// Takes in the table that was looked at, as proposed but for the owner's own choices, as a job. While one is under way,
/// its own id is the answer.
///
/// # Errors
/// [`Refusal::PreviewOutdated`] where another file was opened since, or something of it cannot be read;
/// [`Refusal::Field`] where a row is to be added to a contact that it was not recognised as.
pub fn apply(office: &Office, request: ApplyTable) -> Outcome<JobId> {
    if !office.is_open() {
        return Err(Refusal::Locked.into());
    }
    if let Some(job) = jobs::under_way(office) {
        return Ok(job);
    }
    let pending = office.volatile().table.clone();
    let ready = pending
        .filter(|pending| pending.token == request.token)
        .and_then(|pending| pending.ready)
        .ok_or(Refusal::PreviewOutdated)?;
    let choices = chosen(&ready, request.choices)?;
    let rows = u32::try_from(choices.len()).unwrap_or(u32::MAX);
    let token = request.token;
    jobs::begin(office, rows, move |office, stop, teller| {
        let result = carry_out(office, stop, teller, ready, choices)?;
        let mut volatile = office.volatile();
        if volatile
            .table
            .as_ref()
            .is_some_and(|table| table.token == token)
        {
            volatile.table = None;
        }
        Ok(JobEnd::TableTakenIn { result })
    })
}

/// Returns what is done with each row.
fn chosen(ready: &Ready, choices: Vec<(u32, ImportChoice)>) -> Result<Vec<ImportChoice>, Refusal> {
    let choices: HashMap<u32, ImportChoice> = choices.into_iter().collect();
    let (proposals, may_merge): (Vec<ImportChoice>, Vec<bool>) = match ready {
        Ready::Contacts(rows) => rows
            .iter()
            .map(|card| (card.proposal, card.known_as.is_some()))
            .unzip(),
        Ready::Papers(papers) => papers
            .rows
            .iter()
            .map(|row| (row.proposal(&papers.people), false))
            .unzip(),
    };
    let mut all = Vec::with_capacity(proposals.len());
    for (index, (proposal, may_merge)) in (0_u32..).zip(proposals.into_iter().zip(may_merge)) {
        let choice = choices.get(&index).copied().unwrap_or(proposal);
        if choice == ImportChoice::Merge && !may_merge {
            return Err(field(&format!("choices.{index}"), FieldProblem::Malformed));
        }
        all.push(choice);
    }
    Ok(all)
}

fn carry_out(
    office: &Office,
    stop: &Stop,
    teller: &Teller,
    ready: Arc<Ready>,
    choices: Vec<ImportChoice>,
) -> Outcome<TableResult> {
    let now = office.moment();
    let import_id = office.new_id();
    let steps = Steps {
        teller: teller.clone(),
        stop: stop.clone(),
        total: u32::try_from(choices.len()).unwrap_or(u32::MAX),
    };
    undo::write_until(office, stop, move |transaction| {
        let (result, edit) = match &*ready {
            Ready::Contacts(cards) => {
                let chosen = cards.iter().cloned().zip(choices).collect();
                take_in_contacts(transaction, now, chosen, &steps)?
            }
            Ready::Papers(papers) => take_in_papers(transaction, now, papers, &choices, &steps)?,
        };
        let facts = AuditDetail::default()
            .with("entered", Fact::Count(u64::from(result.entered)))?
            .with("merged", Fact::Count(u64::from(result.merged)))?
            .with("records", Fact::Count(u64::from(result.papers)))?
            .with("skipped", Fact::Count(u64::from(result.skipped)))?;
        note(
            transaction,
            now,
            AuditAction::ImportDone,
            SubjectKind::Import,
            import_id,
            facts,
        )?;
        Ok((result, edit))
    })
}

/// Tells of each row, and asks whether to go on.
struct Steps {
    teller: Teller,
    stop: Stop,
    total: u32,
}

impl Steps {
    fn step(&self, done: u32) -> store::Result<()> {
        self.teller.step(done, self.total);
        if self.stop.asked() {
            return Err(StoreError::Stopped);
        }
        Ok(())
    }
}

fn take_in_contacts(
    transaction: &Transaction<'_>,
    now: Moment,
    chosen: Vec<(PendingCard, ImportChoice)>,
    steps: &Steps,
) -> store::Result<(TableResult, Option<Edit>)> {
    let taken = contact_import::take_in(transaction, now, chosen, &mut |done| steps.step(done))?;
    let result = TableResult {
        kind: TableKind::Contacts,
        entered: u32::try_from(taken.entered.len()).unwrap_or(u32::MAX),
        merged: u32::try_from(taken.merged.len()).unwrap_or(u32::MAX),
        papers: 0,
        skipped: taken.skipped,
    };
    let edit = (result.entered + result.merged > 0).then_some(Edit::ContactsImported {
        entered: taken.entered,
        merged: taken.merged,
    });
    Ok((result, edit))
}

fn take_in_papers(
    transaction: &Transaction<'_>,
    now: Moment,
    papers: &PendingPapers,
    choices: &[ImportChoice],
    steps: &Steps,
) -> store::Result<(TableResult, Option<Edit>)> {
    let mut entered: HashMap<usize, ContactId> = HashMap::new();
    let mut records: Vec<RecordId> = Vec::new();
    let mut skipped = 0;
    for ((done, row), choice) in (1..).zip(&papers.rows).zip(choices) {
        match choice {
            ImportChoice::New | ImportChoice::Merge => {
                let contact_id = match &row.party {
                    PaperParty::Known(known) => known.id,
                    PaperParty::New(at) => match entered.get(at) {
                        Some(id) => *id,
                        None => {
                            let id = enter_person(transaction, &papers.people[*at], now)?;
                            entered.insert(*at, id);
                            id
                        }
                    },
                };
                records.push(enter_paper(transaction, now, &row.fields, contact_id)?);
            }
            ImportChoice::Skip => skipped += 1,
        }
        steps.step(done)?;
    }
    let result = TableResult {
        kind: papers.kind,
        entered: u32::try_from(entered.len()).unwrap_or(u32::MAX),
        merged: 0,
        papers: u32::try_from(records.len()).unwrap_or(u32::MAX),
        skipped,
    };
    let edit = (!records.is_empty()).then_some(Edit::PapersImported { records });
    Ok((result, edit))
}

/// Enters somebody whose papers follow in the same transaction: those are the clocks of the card (invariant 1).
fn enter_person(
    transaction: &Transaction<'_>,
    person: &NewPerson,
    now: Moment,
) -> store::Result<ContactId> {
    let language = setting::get(transaction)?.language;
    contact_import::enter_card(transaction, &person.candidate, language, now.today)
}

fn enter_paper(
    transaction: &Transaction<'_>,
    now: Moment,
    fields: &RecordFields,
    contact_id: ContactId,
) -> store::Result<RecordId> {
    let record = Record {
        id: RecordId(Uuid::now_v7()),
        entered_on: now.today,
        source: ContactPointSource::Import,
        fields: fields.clone(),
    };
    let present = Presence {
        contact_id,
        role: role_in(fields),
    };
    // Neither a quote nor an invoice puts anybody on the list of those who unsubscribed.
    let _ = enter_record(transaction, now, &record, &[present])?;
    Ok(record.id)
}

fn role_in(fields: &RecordFields) -> PartyRole {
    match fields {
        RecordFields::Quote(_) => PartyRole::Requester,
        RecordFields::Invoice(_) => PartyRole::Customer,
        RecordFields::ContactMoment(_)
        | RecordFields::Payment(_)
        | RecordFields::Agreement(_)
        | RecordFields::CaseFile(_)
        | RecordFields::Subscription(_)
        | RecordFields::Comment(_)
        | RecordFields::TechnicalData(_) => PartyRole::Contact,
    }
}
