//! The list of contacts, and a contact's page.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::{ContactId, ContactPointId, PartyId, RecordId};
use domain::language::Words;
use store::tables::contact::{self, Contact, ContactCursor, ContactRow as Row};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::deadline::Rules;
use store::tables::search::SearchQuery;
use store::tables::{
    annotation, hold, marketing_objection, party, record, request, restriction, tally,
};
use store::{Connection, StoreError};

use crate::finding::{Opened, note_opened};
use crate::kept::{Register, hold_view, reason};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::contacts::{
    ContactForm, ContactPage, ContactPointForm, ContactPointLife, ContactRow, ContactView,
    ListContacts, OpenContact, SuggestContacts,
};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::records::{AnnotationView, RelatedRecord, TimelineEntry};

/// The rows of one page of the list.
const CONTACT_ROWS_MAX: u32 = 50;
/// The most contacts that are proposed while the owner types.
const SUGGESTIONS_MAX: u32 = 10;
/// The most records on a time line.
const TIMELINE_ENTRIES_MAX: u32 = 200;

/// Returns a page of the list: all, or those found.
pub fn list(office: &Office, request: ListContacts) -> Outcome<ContactPage> {
    let after = request
        .after
        .as_deref()
        .map(cursor)
        .transpose()?
        .unwrap_or_default();
    let query = SearchQuery::of(&request.text);
    let all = request.text.trim().is_empty();
    office.read(|vault| {
        let rows = CONTACT_ROWS_MAX + 1;
        let (mut found, total) = match &query {
            Some(query) => (
                contact::search_page(vault, query, &after, rows)?,
                contact::search_count(vault, query)?,
            ),
            None if all => (contact::page(vault, &after, rows)?, tally::contacts(vault)?),
            None => (Vec::new(), 0),
        };
        let more = found.len() > CONTACT_ROWS_MAX as usize;
        found.truncate(CONTACT_ROWS_MAX as usize);
        Ok(ContactPage {
            next: found
                .last()
                .filter(|_| more)
                .map(|last| written(&last.place)),
            rows: found.into_iter().map(row).collect(),
            total,
            restricted: restriction::contacts(vault)?,
        })
    })
}

fn written(place: &ContactCursor) -> String {
    format!("{} {}", place.row, place.sort_key)
}

fn cursor(text: &str) -> Result<ContactCursor, Refusal> {
    let read = || {
        let (row, sort_key) = text.split_once(' ')?;
        Some(ContactCursor {
            sort_key: sort_key.to_owned(),
            row: row.parse().ok()?,
        })
    };
    read().ok_or_else(|| field("after", FieldProblem::Malformed))
}

fn row(found: Row) -> ContactRow {
    ContactRow {
        id: found.id,
        name: found.name,
        company: found.company,
        town: found.town,
        records: found.records,
        first_deletable_from: found.first_deletable_from,
        held: found.held,
    }
}

/// Returns contacts while the owner types.
pub fn suggest(office: &Office, request: SuggestContacts) -> Outcome<Vec<ContactRow>> {
    let Some(query) = SearchQuery::of(&request.text) else {
        return Ok(Vec::new());
    };
    let found = office.read(|vault| {
        contact::search_page(vault, &query, &ContactCursor::default(), SUGGESTIONS_MAX)
    })?;
    Ok(found.into_iter().map(row).collect())
}

/// Returns a contact's page.
pub fn open(office: &Office, request: OpenContact) -> Outcome<ContactView> {
    let today = office.today();
    let id = request.id;
    let view = office.read(|vault| {
        restriction::refuse_contact(vault, id)?;
        let card = contact::find(vault, id)?.ok_or(StoreError::NotFound)?;
        let points = contact_point::usable_of_contact(vault, id)?;
        let register = Register::read(vault)?;
        let on_it = hold::open_on_contact(vault, id)?;
        let restricted = restriction::records_of_contact(vault, id)?;
        let requests = request::of_contact(vault, id)?;
        let open_requests = requests
            .iter()
            .filter(|one| one.closed_on.is_none())
            .count();
        Ok(ContactView {
            name: contact::name_of(vault, id)?,
            entered_on: card.entered_on,
            point_life: lives(vault, &register, id, &points)?,
            card: form(card, points),
            annotations: annotations(vault, id)?,
            no_advertising_since: marketing_objection::since(vault, id)?,
            timeline: timeline(vault, &register, id, today)?,
            records: party::count_of_contact(vault, id)?.saturating_sub(restricted),
            restricted,
            holds: on_it.into_iter().map(hold_view).collect(),
            open_requests: u32::try_from(open_requests).unwrap_or(u32::MAX),
        })
    })?;
    note_opened(office, Opened::Contact(id));
    Ok(view)
}

/// Returns what stands beside the card and the records since a correction, but not beside what is restricted.
fn annotations(vault: &Connection, id: ContactId) -> store::Result<Vec<AnnotationView>> {
    let name = contact::name_of(vault, id)?;
    let mut views = Vec::new();
    for one in annotation::of_contact(vault, id)? {
        let mut about = None;
        if let Some(party) = one.party_id {
            let party = party::find(vault, party)?.ok_or(StoreError::NotFound)?;
            if restriction::covers_record(vault, party.record_id)? {
                continue;
            }
            let found = record::find(vault, party.record_id)?.ok_or(StoreError::NotFound)?;
            about = Some(RelatedRecord {
                id: party.record_id,
                fields: found.fields,
            });
        }
        views.push(AnnotationView {
            noted_on: one.noted_on,
            statement: one.statement,
            name: name.clone(),
            record: about,
        });
    }
    Ok(views)
}

fn form(card: Contact, points: Vec<ContactPoint>) -> ContactForm {
    ContactForm {
        id: Some(card.id),
        kind: card.kind,
        salutation: card.salutation,
        given_name: card.given_name,
        infix: card.infix,
        family_name: card.family_name,
        company: card.company,
        language: card.language,
        note: card.note,
        deceased: card.deceased,
        child: card.child,
        points: points
            .into_iter()
            .map(|point| ContactPointForm {
                id: Some(point.id),
                kind: point.kind,
                label: point.label,
                value: point.value,
                street: point.street,
                postcode: point.postcode,
                town: point.town,
                country: point.country,
                source: point.source,
                since: Some(point.since),
                needed_for: point.chosen_needs.unwrap_or_default(),
            })
            .collect(),
    }
}

fn lives(
    vault: &Connection,
    register: &Register,
    id: ContactId,
    points: &[ContactPoint],
) -> store::Result<Vec<ContactPointLife>> {
    let until: HashMap<ContactPointId, Option<NaiveDate>> = contact_point::needed_until(vault, id)?
        .into_iter()
        .collect();
    let needs = contact_point::needs_of_contact(vault, id)?;
    points
        .iter()
        .map(|point| {
            let own = needs.iter().filter(|(of, _)| *of == point.id);
            let needed_for: store::Result<Vec<Words>> = own
                .map(|(_, activity)| Ok(register.find(*activity)?.name.clone()))
                .collect();
            Ok(ContactPointLife {
                id: point.id,
                needed_until: until.get(&point.id).copied().flatten(),
                needed_for: needed_for?,
            })
        })
        .collect()
}

fn timeline(
    vault: &Connection,
    register: &Register,
    id: ContactId,
    today: NaiveDate,
) -> store::Result<Vec<TimelineEntry>> {
    let mut own = party::of_contact(vault, id, TIMELINE_ENTRIES_MAX)?;
    own.retain(|one| !one.restricted);
    let records: Vec<RecordId> = own.iter().map(|one| one.party.record_id).collect();
    let parties: Vec<PartyId> = own.iter().map(|one| one.party.id).collect();
    let papers = record::fields_of(vault, &records)?;
    let mut holds = hold::open_over_parties(vault, &parties)?;
    let mut rules = Rules::of(vault)?;
    let mut entries = Vec::with_capacity(own.len());
    for one in own {
        let party = one.party;
        let why = reason(
            vault,
            &mut rules,
            register,
            party.id,
            party.activity_id,
            today,
        )?;
        let fields = papers.get(&party.record_id).ok_or(StoreError::NotFound)?;
        let over = holds.remove(&party.id).unwrap_or_default();
        entries.push(TimelineEntry {
            record_id: party.record_id,
            party_id: party.id,
            role: party.role,
            dated_on: one.dated_on,
            fields: fields.clone(),
            activity: why.activity,
            purpose: why.purpose,
            basis: why.basis,
            rule: why.rule,
            deadline: why.deadline,
            holds: over.into_iter().map(hold_view).collect(),
        });
    }
    Ok(entries)
}
