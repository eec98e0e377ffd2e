//! The intake of a request: its number, its clock, the contact it is about, and the hold on that contact's records.

use chrono::{Datelike, NaiveDate};
use domain::ids::{ContactId, HoldId, RequestId};
use domain::record::ContactPointKind;
use domain::request::RequestState;
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::request::{self, Request};
use store::tables::{contact, contact_point};
use store::{Moment, StoreError, Transaction};

use super::requester::{representative, requester};
use super::typed::{self, WORDS_CHARACTERS_MAX};
use super::{Work, code, field, holding, note, stopped, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{LinkRequestContact, TakeInRequest};

/// The day on which the GDPR came to apply (art. 99(2)): no request can be older.
pub(super) const GDPR_APPLIES_FROM: NaiveDate = match NaiveDate::from_ymd_opt(2018, 5, 25) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Takes in a request: numbers it, starts its clock, and holds what is kept of the person until it is answered.
///
/// # Errors
/// [`Refusal::Field`] for what was typed, [`Refusal::NotFound`] for a contact that is gone.
pub fn take_in(office: &Office, request: TakeInRequest) -> Outcome<RequestId> {
    let now = office.moment();
    let id = RequestId(office.new_id());
    let hold = HoldId(office.new_id());
    let file = file(id, request, now.today)?;
    office
        .write(move |transaction| insert(transaction, file, hold, now))?
        .map_err(Into::into)
}

fn insert(
    transaction: &Transaction<'_>,
    mut file: Request,
    hold: HoldId,
    now: Moment,
) -> Work<RequestId> {
    if let Some(contact) = file.contact_id {
        contact::find(transaction, contact)?.ok_or(StoreError::NotFound)?;
    } else {
        file.contact_id = known_by_mail(transaction, &file.requester.email)?;
    }
    file.number = request::next_number(transaction, file.received_on.year())?;
    file.linked_request_id = from_the_same_message(transaction, &file)?;
    request::insert(transaction, &file)?;
    let detail = AuditDetail::default()
        .with("right", code(file.right.as_str())?)?
        .with("channel", code(file.channel.as_str())?)?
        .with("received", Fact::Date(file.received_on))?;
    note(
        transaction,
        now,
        AuditAction::RequestReceived,
        file.id,
        detail,
    )?;
    holding::set(transaction, hold, &file, now)?;
    Ok(Ok(file.id))
}

/// Links a contact to an open request that has none: from then on the contact's records are held as at intake, and each
/// of them asks a decision.
///
/// # Errors
/// [`RequestGuard::WrongState`] where it is not open or has a contact already, [`Refusal::NotFound`] for a contact that
/// is gone.
pub fn link_contact(office: &Office, request: LinkRequestContact) -> Outcome<()> {
    let hold = HoldId(office.new_id());
    with_file(office, request.id, move |transaction, file, now| {
        let mut linked = file.request;
        // Once something was erased the person it was about is gone, and nobody else takes their place.
        let carried_out = linked.state == RequestState::Executing;
        if !linked.state.is_open() || carried_out || linked.contact_id.is_some() {
            return stopped(RequestGuard::WrongState);
        }
        contact::find(transaction, request.contact_id)?.ok_or(StoreError::NotFound)?;
        linked.contact_id = Some(request.contact_id);
        if linked.linked_request_id.is_none() {
            linked.linked_request_id = from_the_same_message(transaction, &linked)?;
        }
        request::link(transaction, &linked)?;
        let detail = AuditDetail::default().with("contact", Fact::Id(request.contact_id.0))?;
        note(
            transaction,
            now,
            AuditAction::RequestMoved,
            linked.id,
            detail,
        )?;
        holding::set(transaction, hold, &linked, now)?;
        Ok(Ok(()))
    })
}

/// Returns the one contact that has this e-mail address on file; none where there are more, or none.
fn known_by_mail(transaction: &Transaction<'_>, email: &str) -> store::Result<Option<ContactId>> {
    let Some(normalised) = imports::normalise::email(email) else {
        return Ok(None);
    };
    let found = contact_point::with_value(transaction, ContactPointKind::Email, &normalised)?;
    Ok(match found.as_slice() {
        [only] => Some(*only),
        _ => None,
    })
}

/// Returns an open request that the same person made by the same channel on the same day: several rights in one
/// message are linked requests (domain rule 4.2).
fn from_the_same_message(
    transaction: &Transaction<'_>,
    file: &Request,
) -> store::Result<Option<RequestId>> {
    if file.contact_id.is_none() {
        return Ok(None);
    }
    let open = request::open(transaction)?;
    Ok(open
        .iter()
        .find(|other| {
            other.contact_id == file.contact_id
                && other.received_on == file.received_on
                && other.channel == file.channel
        })
        .map(|other| other.id))
}

fn file(id: RequestId, typed: TakeInRequest, today: NaiveDate) -> Result<Request, Refusal> {
    let received_on = typed::day("received_on", typed.received_on, GDPR_APPLIES_FROM, today)?;
    Ok(Request {
        id,
        number: String::new(),
        right: typed.right,
        state: RequestState::Received,
        received_on,
        received_at: received_at(typed.received_at)?,
        channel: typed.channel,
        language: typed.language,
        contact_id: typed.contact_id,
        words: typed::text("words", &typed.words, WORDS_CHARACTERS_MAX)?,
        requester: requester(&typed.requester)?,
        representative: typed
            .representative
            .as_ref()
            .map(|r| representative(r, today))
            .transpose()?,
        extended_on: None,
        extension_reason: String::new(),
        decided_on: None,
        answered_on: None,
        oral_answer: false,
        closed_on: None,
        reopened_on: None,
        linked_request_id: None,
    })
}

/// Returns the time of receipt where it was given, as `HH:MM`.
fn received_at(typed: Option<String>) -> Result<Option<String>, Refusal> {
    let Some(typed) = typed
        .map(|time| time.trim().to_owned())
        .filter(|time| !time.is_empty())
    else {
        return Ok(None);
    };
    match chrono::NaiveTime::parse_from_str(&typed, "%H:%M") {
        Ok(time) => Ok(Some(time.format("%H:%M").to_string())),
        Err(_) => Err(field("received_at", FieldProblem::Malformed)),
    }
}
