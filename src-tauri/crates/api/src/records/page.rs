//! The tables of Gegevens, and the page of one record.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::{PartyId, RecordId};
use domain::not_to_keep::{NotToKeep, NotToKeepField};
use domain::paper::RecordFields;
use store::tables::annotation::{self, Annotation};
use store::tables::deadline::{CachedDeadline, Rules};
use store::tables::hold;
use store::tables::not_to_keep::{self, Found};
use store::tables::party::{self, NamedParty};
use store::tables::record::{self, RecordCursor, RecordFilter, RecordStatus};
use store::tables::search::SearchQuery;
use store::tables::{restriction, tally};
use store::{Connection, StoreError};

use super::thread;
use crate::contacts::warnings;
use crate::counterparty;
use crate::finding::{Opened, note_opened};
use crate::kept::{Register, cached_view, hold_view, reason};
use crate::mailing::standings;
use crate::office::{Office, Outcome};
use crate::requests::note_restricted_opened;
use crate::settings::field;
use crate::wire::contacts::TextWarning;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::records::{
    AnnotationView, DeadlineStatusFilter, DeadlineView, ListRecords, OpenRecord, PartyForm,
    PartyName, PartyView, RecordForm, RecordPage, RecordRow, RecordView, RelatedRecord,
    SuggestRecords,
};
use crate::wire::restrictions::OpenRestricted;

/// The rows of one page of a list.
const RECORD_ROWS_MAX: u32 = 50;

/// Returns a page of one of the tables.
pub fn list(office: &Office, request: ListRecords) -> Outcome<RecordPage> {
    let today = office.today();
    let after = request.after.as_deref().map(cursor).transpose()?;
    let query = SearchQuery::of(&request.text);
    let nothing_to_find = query.is_none() && !request.text.trim().is_empty();
    let filter = RecordFilter {
        kind: request.kind,
        query,
        status: request.status.map(|status| match status {
            DeadlineStatusFilter::Waiting => RecordStatus::Waiting,
            DeadlineStatusFilter::Due => RecordStatus::Due { today },
            DeadlineStatusFilter::Held => RecordStatus::Held { today },
        }),
    };
    office.read(|vault| {
        let kinds = tally::records(vault)?;
        let restricted = restriction::records(vault)?;
        if nothing_to_find {
            return Ok(RecordPage {
                rows: Vec::new(),
                total: 0,
                restricted,
                kinds,
                next: None,
            });
        }
        let mut places = record::page(vault, &filter, after, RECORD_ROWS_MAX + 1)?;
        let more = places.len() > RECORD_ROWS_MAX as usize;
        places.truncate(RECORD_ROWS_MAX as usize);
        let next = places
            .last()
            .filter(|_| more)
            .map(|last| written(last.place));
        let ids: Vec<RecordId> = places.iter().map(|place| place.id).collect();
        Ok(RecordPage {
            rows: rows(vault, &ids, today)?,
            total: record::count(vault, &filter)?,
            restricted,
            kinds,
            next,
        })
    })
}

fn written(place: RecordCursor) -> String {
    format!("{} {}", place.dated_on, place.row)
}

fn cursor(text: &str) -> Result<RecordCursor, Refusal> {
    let read = || {
        let (day, row) = text.split_once(' ')?;
        Some(RecordCursor {
            dated_on: day.parse().ok()?,
            row: row.parse().ok()?,
        })
    };
    read().ok_or_else(|| field("after", FieldProblem::Malformed))
}

fn rows(vault: &Connection, ids: &[RecordId], today: NaiveDate) -> store::Result<Vec<RecordRow>> {
    let mut papers = record::fields_of(vault, ids)?;
    let mut parties = party::of_records(vault, ids)?;
    let register = Register::read(vault)?;
    let mut rules = Rules::of(vault)?;
    let mut standings = standings(vault, ids)?;
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let fields = papers.remove(id).ok_or(StoreError::NotFound)?;
        let own = parties.remove(id).unwrap_or_default();
        rows.push(RecordRow {
            id: *id,
            dated_on: fields.dated_on(),
            fields,
            deadline: last_of(vault, &mut rules, &register, &own, today)?,
            parties: own.into_iter().map(party_name).collect(),
            subscription: standings.remove(id),
        });
    }
    Ok(rows)
}

/// Returns until when the last of a record's parties is kept; one that waits also says for what.
fn last_of(
    vault: &Connection,
    rules: &mut Rules,
    register: &Register,
    parties: &[NamedParty],
    today: NaiveDate,
) -> store::Result<DeadlineView> {
    let last = parties
        .iter()
        .max_by_key(|named| lateness(&named.deadline))
        .ok_or(StoreError::NotFound)?;
    if last.deadline.last_day.is_some() {
        return Ok(cached_view(&last.deadline, today));
    }
    let found = reason(
        vault,
        rules,
        register,
        last.party.id,
        last.party.activity_id,
        today,
    )?;
    Ok(found.deadline)
}

/// Orders deadlines: what waits comes after every day, what is held after what is free.
fn lateness(cached: &CachedDeadline) -> (bool, bool, Option<NaiveDate>) {
    (
        cached.last_day.is_none(),
        cached.held,
        cached.deletable_from.max(cached.last_day),
    )
}

fn party_name(named: NamedParty) -> PartyName {
    PartyName {
        id: named.party.id,
        contact_id: named.party.contact_id,
        name: named.name,
        role: named.party.role,
        activity_id: named.party.activity_id,
    }
}

/// Returns what the texts of a record may hold by mistake, but for what the owner said is something else.
fn found_in(
    vault: &Connection,
    id: RecordId,
    fields: &RecordFields,
) -> store::Result<Vec<TextWarning>> {
    let answered = not_to_keep::answered(vault, id)?;
    let mut found = not_to_keep::in_record(vault, id, fields)?;
    found.retain(|one| !answered.contains(&one.kind) || stays_shielded(one));
    Ok(warnings(&found))
}

/// Tells whether it is the old VAT number of an invoice: the invoice is not altered, so the answer is that the number
/// stays there and is shown with its last digits hidden (T10).
fn stays_shielded(found: &Found) -> bool {
    found.kind == NotToKeep::OldVatNumber
        && NotToKeepField::of(&found.field) == Some(NotToKeepField::VatId)
}

/// Returns the page of one record.
///
/// # Errors
/// [`Refusal::Restricted`] where its use is restricted.
pub fn open(office: &Office, request: OpenRecord) -> Outcome<RecordView> {
    let today = office.today();
    let view = office.read(|vault| {
        restriction::refuse_record(vault, request.id)?;
        view(vault, request.id, today)
    })?;
    note_opened(office, Opened::Record(request.id));
    Ok(view)
}

/// Returns the page of a restricted record, for one of the uses that the law leaves (art. 18(2)). The log tells that it was
/// opened and for what; among what was opened last it does not stand.
pub fn open_restricted(office: &Office, request: OpenRestricted) -> Outcome<RecordView> {
    let now = office.moment();
    office.write(move |transaction| {
        if !restriction::covers_record(transaction, request.id)? {
            return Err(StoreError::NotFound);
        }
        note_restricted_opened(transaction, now, request.id, request.used_for)?;
        view(transaction, request.id, now.today)
    })
}

fn view(vault: &Connection, id: RecordId, today: NaiveDate) -> store::Result<RecordView> {
    let found = record::find(vault, id)?.ok_or(StoreError::NotFound)?;
    let own = party::of_records(vault, &[id])?
        .remove(&id)
        .unwrap_or_default();
    let warnings = found_in(vault, id, &found.fields)?;
    let notices = counterparty::of_record(vault, id, &found.fields, today)?;
    let annotations = annotation_views(&annotation::of_record(vault, id)?, &own);
    Ok(RecordView {
        form: RecordForm {
            id: Some(id),
            parties: own
                .iter()
                .map(|named| PartyForm {
                    contact_id: named.party.contact_id,
                    role: named.party.role,
                })
                .collect(),
            fields: found.fields,
        },
        parties: party_views(vault, own, today)?,
        related: papers(vault, &record::related(vault, id)?)?,
        entered_on: found.entered_on,
        subscription: standings(vault, &[id])?.remove(&id),
        warnings,
        thread: thread::view(vault, id)?,
        notices,
        annotations,
    })
}

fn annotation_views(beside: &[Annotation], own: &[NamedParty]) -> Vec<AnnotationView> {
    beside
        .iter()
        .map(|one| AnnotationView {
            noted_on: one.noted_on,
            statement: one.statement.clone(),
            name: own
                .iter()
                .find(|named| Some(named.party.id) == one.party_id)
                .map(|named| named.name.clone())
                .unwrap_or_default(),
            record: None,
        })
        .collect()
}

fn party_views(
    vault: &Connection,
    own: Vec<NamedParty>,
    today: NaiveDate,
) -> store::Result<Vec<PartyView>> {
    let register = Register::read(vault)?;
    let mut rules = Rules::of(vault)?;
    let ids: Vec<PartyId> = own.iter().map(|named| named.party.id).collect();
    let mut holds = hold::open_over_parties(vault, &ids)?;
    let mut views = Vec::with_capacity(own.len());
    for named in own {
        let (id, activity) = (named.party.id, named.party.activity_id);
        let why = reason(vault, &mut rules, &register, id, activity, today)?;
        let over = holds.remove(&id).unwrap_or_default();
        views.push(PartyView {
            party: party_name(named),
            activity: why.activity,
            purpose: why.purpose,
            basis: why.basis,
            rule: why.rule,
            deadline: why.deadline,
            holds: over.into_iter().map(hold_view).collect(),
        });
    }
    Ok(views)
}

fn papers(vault: &Connection, ids: &[RecordId]) -> store::Result<Vec<RelatedRecord>> {
    let mut papers: HashMap<RecordId, RecordFields> = record::fields_of(vault, ids)?;
    Ok(ids
        .iter()
        .filter_map(|id| {
            papers
                .remove(id)
                .map(|fields| RelatedRecord { id: *id, fields })
        })
        .collect())
}

/// Returns papers to which another can belong, while the owner types.
pub fn suggest(office: &Office, request: SuggestRecords) -> Outcome<Vec<RelatedRecord>> {
    let query = SearchQuery::of(&request.text);
    office.read(|vault| {
        let ids = record::suggest(vault, request.kind, request.contact_id, query.as_ref())?;
        papers(vault, &ids)
    })
}
