//! The intake of what one message asks: numbers, clocks, the contact it is about, and the hold on that contact's records.

use chrono::{Datelike, NaiveDate};
use domain::ids::{ContactId, RequestId};
use domain::record::ContactPointKind;
use domain::request::{RequestState, Right};
use domain::request_path::{AnswerTo, RequestSubject};
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::tables::given_number::{self, Series};
use store::tables::request::{self, Request};
use store::tables::{contact, contact_point, request_contact};
use store::{Connection, Moment, StoreError, Transaction};

use super::holding::NewHolds;
use super::requester::{representative, requester};
use super::typed::{self, WORDS_CHARACTERS_MAX};
use super::{Work, by_mail, code, field, holding, note, refused, stopped, with_file};
use crate::noted;
use crate::office::{Office, Outcome};
use crate::typed::time_of_day;
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{LinkRequestContact, TakeInRequest};

/// The day on which the GDPR came to apply (art. 99(2)): no request can be older.
pub(super) const GDPR_APPLIES_FROM: NaiveDate = match NaiveDate::from_ymd_opt(2018, 5, 25) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Takes in what one message asks: a request for each right, with numbers that follow each other in the order in which
/// they are carried out (domain rule 4.2). Each has its clock from the day of receipt, and what is kept of the person is
/// held until it is answered. Returns the one that is carried out first.
///
/// # Errors
/// [`Refusal::Field`] for what was typed, [`Refusal::NotFound`] for a contact that is gone.
pub fn take_in(office: &Office, request: TakeInRequest) -> Outcome<RequestId> {
    let now = office.moment();
    let rights = in_legal_order(&request.rights)?;
    let (first, others) = rights
        .split_first()
        .ok_or_else(|| field("rights", FieldProblem::Missing))?;
    let message = file(RequestId(office.new_id()), *first, request, now.today)?;
    let others: Vec<(Right, RequestId)> = others
        .iter()
        .map(|right| (*right, RequestId(office.new_id())))
        .collect();
    let holds = NewHolds::of(office, rights.len());
    office
        .write(move |transaction| insert_all(transaction, message, &others, holds, now))?
        .map_err(Into::into)
}

/// Returns the rights in the order in which linked requests are carried out, each once.
fn in_legal_order(rights: &[Right]) -> Result<Vec<Right>, Refusal> {
    let mut ordered: Vec<Right> = Right::ALL
        .iter()
        .copied()
        .filter(|right| rights.contains(right))
        .collect();
    ordered.sort_by_key(|right| right.order_among_linked());
    if ordered.is_empty() {
        return Err(field("rights", FieldProblem::Missing));
    }
    Ok(ordered)
}

/// Files the requests of one message. Those after the first are linked to it, or to what it is itself linked to.
fn insert_all(
    transaction: &Transaction<'_>,
    mut message: Request,
    others: &[(Right, RequestId)],
    mut holds: NewHolds,
    now: Moment,
) -> Work<RequestId> {
    if let Some(contact) = message.contact_id {
        contact::find(transaction, contact)?.ok_or(StoreError::NotFound)?;
        mark_card(transaction, message.path.subject, contact, now)?;
    } else if message.path.subject != RequestSubject::Deceased {
        // Who asks about somebody that died is somebody else: their own card is not what the request is about.
        message.contact_id = known_by_mail(transaction, &message.requester.email)?;
    }
    let before = match message.message_hash {
        Some(hash) => request::of_message(transaction, hash)?,
        None => Vec::new(),
    };
    let asks_again = |right: Right| before.iter().any(|taken_in| taken_in.right == right);
    if asks_again(message.right) || others.iter().any(|(right, _)| asks_again(*right)) {
        return refused(field("rights", FieldProblem::Taken));
    }
    let same = match before.into_iter().next() {
        Some(first) => Some(first),
        None => from_the_same_message(transaction, &message)?,
    };
    if let Some(other) = same {
        message.linked_request_id = Some(other.linked_request_id.unwrap_or(other.id));
        // The same person by another of their cards: all requests of one message are about the same cards.
        message.contact_id = other.contact_id.or(message.contact_id);
    }
    let first = message.id;
    let linked_request_id = Some(message.linked_request_id.unwrap_or(first));
    let linked = others.iter().map(|(right, id)| Request {
        id: *id,
        right: *right,
        linked_request_id,
        ..message.clone()
    });
    let files: Vec<Request> = std::iter::once(message.clone()).chain(linked).collect();
    for file in files {
        insert(transaction, file, &mut holds, now)?;
    }
    Ok(Ok(first))
}

/// Notes on the card that was chosen what the request says of the person: no mailing goes to somebody who has died, and to
/// a child only with a parent's consent (domain rules T12 and T13).
fn mark_card(
    transaction: &Transaction<'_>,
    subject: RequestSubject,
    id: ContactId,
    now: Moment,
) -> store::Result<()> {
    let card = contact::find(transaction, id)?.ok_or(StoreError::NotFound)?;
    let marked = contact::Contact {
        deceased: card.deceased || subject == RequestSubject::Deceased,
        child: card.child || subject == RequestSubject::Child,
        ..card.clone()
    };
    if marked == card {
        return Ok(());
    }
    contact::update(transaction, &marked)?;
    noted::note(
        transaction,
        now,
        AuditAction::ContactSaved,
        SubjectKind::Contact,
        id.0,
        AuditDetail::default(),
    )
}

fn insert(
    transaction: &Transaction<'_>,
    mut file: Request,
    holds: &mut NewHolds,
    now: Moment,
) -> store::Result<()> {
    file.number = given_number::next(transaction, Series::Request, file.received_on.year())?;
    request::insert(transaction, &file)?;
    if let Some(first) = file.linked_request_id {
        request_contact::take_over(transaction, first, file.id)?;
    }
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
    holding::set(transaction, holds, &file, now)
}

/// Links a contact to an open request that has none, and to those that came in the same message: from then on the
/// contact's records are held as at intake, and each of them asks a decision.
///
/// # Errors
/// [`RequestGuard::WrongState`] where it is not open or has a contact already, [`Refusal::NotFound`] for a contact that
/// is gone.
pub fn link_contact(office: &Office, request: LinkRequestContact) -> Outcome<()> {
    // A message asks each right once, so that it has no more requests than there are rights.
    let mut holds = NewHolds::of(office, Right::ALL.len());
    with_file(office, request.id, move |transaction, file, now| {
        if !can_be_linked(&file.request) {
            return stopped(RequestGuard::WrongState);
        }
        contact::find(transaction, request.contact_id)?.ok_or(StoreError::NotFound)?;
        mark_card(
            transaction,
            file.request.path.subject,
            request.contact_id,
            now,
        )?;
        let beside = request::linked_with(transaction, &file.request)?;
        let all = std::iter::once(file.request).chain(beside.into_iter().filter(can_be_linked));
        for linked in all {
            link(transaction, linked, request.contact_id, &mut holds, now)?;
        }
        Ok(Ok(()))
    })
}

/// Once something was erased the person it was about is gone, and nobody else takes their place.
fn can_be_linked(request: &Request) -> bool {
    request.state.is_open()
        && request.state != RequestState::Executing
        && request.contact_id.is_none()
}

pub(super) fn link(
    transaction: &Transaction<'_>,
    mut linked: Request,
    contact: ContactId,
    holds: &mut NewHolds,
    now: Moment,
) -> store::Result<()> {
    linked.contact_id = Some(contact);
    if request::linked_with(transaction, &linked)?.is_empty() {
        let other = from_the_same_message(transaction, &linked)?;
        linked.linked_request_id = other.map(|other| other.linked_request_id.unwrap_or(other.id));
    }
    request::link(transaction, &linked)?;
    request_contact::forget(transaction, linked.id, contact)?;
    let detail = AuditDetail::default().with("contact", Fact::Id(contact.0))?;
    note(
        transaction,
        now,
        AuditAction::RequestMoved,
        linked.id,
        detail,
    )?;
    holding::set_on(transaction, holds, &linked, contact, now)
}

/// Returns the one contact that has this e-mail address on file; none where there are more, or none.
pub(super) fn known_by_mail(vault: &Connection, email: &str) -> store::Result<Option<ContactId>> {
    let Some(normalised) = imports::normalise::email(email) else {
        return Ok(None);
    };
    let found = contact_point::with_value(vault, ContactPointKind::Email, &normalised)?;
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
) -> store::Result<Option<Request>> {
    let Some(contact) = file.contact_id else {
        return Ok(None);
    };
    let of_person = request::of_contact(transaction, contact)?;
    // They come newest first, and the first of a message is the oldest.
    Ok(of_person.into_iter().rev().find(|other| {
        other.id != file.id
            && (other.state.is_open() || other.state == RequestState::Answered)
            && other.received_on == file.received_on
            && other.channel == file.channel
    }))
}

fn file(
    id: RequestId,
    right: Right,
    typed: TakeInRequest,
    today: NaiveDate,
) -> Result<Request, Refusal> {
    let received_on = typed::day("received_on", typed.received_on, GDPR_APPLIES_FROM, today)?;
    Ok(Request {
        id,
        number: String::new(),
        right,
        state: RequestState::Received,
        received_on,
        received_at: time_of_day("received_at", typed.received_at)?,
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
        message_hash: typed.message.as_deref().map(message).transpose()?,
        path: request::Path {
            subject: typed.subject.unwrap_or(RequestSubject::Person),
            answer_to: typed.answer_to.unwrap_or(AnswerTo::Representative),
            reached_us_on: typed
                .reached_us_on
                .map(|day| typed::day("reached_us_on", day, received_on, today))
                .transpose()?
                .filter(|day| *day != received_on),
            forwarded: None,
        },
    })
}

/// Returns the hash of the mail as its preview gave it.
fn message(typed: &str) -> Result<[u8; 32], Refusal> {
    by_mail::hash_of(typed).ok_or_else(|| field("message", FieldProblem::Malformed))
}
