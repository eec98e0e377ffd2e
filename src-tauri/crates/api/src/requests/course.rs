//! The course of a request: its moves from state to state, its extension, its day of receipt.

use chrono::NaiveDate;
use domain::ids::DocumentId;
use domain::request::{RequestState, Right};
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::request::{self, Request};
use store::tables::request_pause::{self, Pause};
use store::tables::{
    card_part, portability, promised_erasure, reassessment, recipient_notice, rectification,
    request_decision, request_proof, searched_place, second_look,
};
use store::{Moment, StoreError, Transaction};

use super::file::File;
use super::holding::NewHolds;
use super::intake::GDPR_APPLIES_FROM;
use super::{
    Work, clock, code, decisions, effect, erasing, field, guard, holding, note, refused, stopped,
    typed, with_file,
};
use crate::balancing;
use crate::disclosures::note_transferred;
use crate::letters;
use crate::office::{Office, Outcome};
use crate::wire::failure::{FieldProblem, RequestGuard};
use crate::wire::requests::{
    ChangeReceipt, ExtendRequest, ReceiptChangeReason, RequestStep, TakeStep,
};

/// Brings a request into a state, with its row in the log.
pub(crate) fn enter(
    transaction: &Transaction<'_>,
    request: &mut Request,
    state: RequestState,
    now: Moment,
) -> store::Result<()> {
    let detail = AuditDetail::default()
        .with("from", code(request.state.as_str())?)?
        .with("to", code(state.as_str())?)?;
    request.state = state;
    request::save_progress(transaction, request)?;
    note(
        transaction,
        now,
        AuditAction::RequestMoved,
        request.id,
        detail,
    )
}

/// Notes that the answer went out: the hold on the person's records ends with it (domain rule 2.4), and what it says is
/// kept until a day is promised to go after that day (domain rule 2.1).
pub(crate) fn answered(
    transaction: &Transaction<'_>,
    request: &mut Request,
    oral: bool,
    now: Moment,
) -> store::Result<()> {
    request.answered_on = Some(now.today);
    request.oral_answer = oral;
    // From now on it is fixed to whom the data went.
    note_transferred(transaction, request, now)?;
    enter(transaction, request, RequestState::Answered, now)?;
    if matches!(request.right, Right::Erasure | Right::Objection) {
        promise(transaction, request)?;
    }
    holding::release(transaction, request, now)
}

/// Promises of everything that is kept until a day that it goes the day after; what waits for an event has no day, and
/// nothing is promised of it.
fn promise(transaction: &Transaction<'_>, request: &Request) -> store::Result<()> {
    let scope = request_decision::in_scope(transaction, request.id)?;
    for party in erasing::kept(&scope) {
        let last_day = party.taken.as_ref().and_then(|taken| taken.kept_until);
        if let Some(erase_on) = last_day.and_then(|day| day.succ_opt()) {
            promised_erasure::promise(transaction, party.party_id, erase_on, request.id)?;
        }
    }
    Ok(())
}

/// Takes a step that needs no further particulars. Withdrawing, closing and reopening state that the requester said
/// so in writing, was told, or brought something new.
pub fn take_step(office: &Office, request: TakeStep) -> Outcome<()> {
    let mut holds = NewHolds::of(office, 1);
    let given = DocumentId(office.new_id());
    with_file(office, request.id, move |transaction, file, now| {
        if let Some(guard) = guard(request.step, &file) {
            return stopped(guard);
        }
        let mut moved = file.request.clone();
        match request.step {
            RequestStep::Decide => {
                if file.request.right == Right::Erasure
                    && let Err(guard) = decisions::fix(transaction, &file)?
                {
                    return stopped(guard);
                }
                moved.decided_on = Some(now.today);
                enter(transaction, &mut moved, RequestState::Decided, now)?;
                if file.request.right == Right::Objection {
                    // What protects the data while the objection is looked at must not stop what upholds it.
                    holding::release(transaction, &moved, now)?;
                    balancing::reopen(transaction, &moved, &file.scope, now)?;
                }
            }
            RequestStep::Execute => return carry_out(transaction, &file, moved, given, now),
            RequestStep::AnswerOrally => {
                // The copy itself can still be given as a file (art. 12(1) and 15(3)).
                if file.request.right == Right::Access && !file.scope.is_empty() {
                    let frozen = letters::freeze_given(transaction, &file, given, now)?;
                    if let Err(refusal) = frozen {
                        return refused(refusal);
                    }
                }
                answered(transaction, &mut moved, true, now)?;
            }
            RequestStep::Close => end(transaction, &mut moved, RequestState::Closed, now)?,
            RequestStep::CloseUnidentified => {
                end(
                    transaction,
                    &mut moved,
                    RequestState::ClosedUnidentified,
                    now,
                )?;
            }
            RequestStep::Withdraw => end(transaction, &mut moved, RequestState::Withdrawn, now)?,
            RequestStep::Reopen => reopen(transaction, &file, &mut holds, now)?,
            RequestStep::Acknowledge
            | RequestStep::EstablishIdentity
            | RequestStep::AskIdentity
            | RequestStep::AskClarification
            | RequestStep::Resume
            | RequestStep::Extend
            | RequestStep::Restrict
            | RequestStep::AnnounceLift
            | RequestStep::LiftRestriction
            | RequestStep::TellRecipients
            | RequestStep::Answer
            | RequestStep::Forward
            | RequestStep::SayNotCovered
            | RequestStep::NotActOn
            | RequestStep::InformOnComplaint => return stopped(RequestGuard::WrongState),
        }
        Ok(Ok(()))
    })
}

/// Carries out what was decided, for a right that asks no preview, and brings the request on.
fn carry_out(
    transaction: &Transaction<'_>,
    file: &File,
    mut moved: Request,
    given: DocumentId,
    now: Moment,
) -> Work<()> {
    if let Err(refusal) = effect::carry_out(transaction, file, given, now)? {
        return refused(refusal);
    }
    if moved.state != RequestState::Executing {
        enter(transaction, &mut moved, RequestState::Executing, now)?;
    }
    Ok(Ok(()))
}

/// Ends a request without an answer to what was asked, or after one: the hold on the person's records ends with it, and of
/// the file stays what is proof (activity A18).
pub(crate) fn end(
    transaction: &Transaction<'_>,
    request: &mut Request,
    state: RequestState,
    now: Moment,
) -> store::Result<()> {
    request.closed_on = Some(now.today);
    if request.answered_on.is_none() {
        note_transferred(transaction, request, now)?;
    }
    enter(transaction, request, state, now)?;
    // The guard of closing (domain rule 4.2): nothing is closed that still has more than the proof.
    request_proof::minimise(transaction, request.id)?;
    if !request_proof::is_minimal(transaction, request.id)? {
        return Err(StoreError::BrokeOff);
    }
    holding::release(transaction, request, now)
}

/// Takes a closed request up again: a new clock from today, the decisions and searches of before no longer count.
fn reopen(
    transaction: &Transaction<'_>,
    file: &File,
    holds: &mut NewHolds,
    now: Moment,
) -> store::Result<()> {
    for open in file
        .pauses
        .iter()
        .filter(|pause| pause.received_on.is_none())
    {
        let ended = Pause {
            received_on: Some(now.today.max(open.asked_on)),
            ..open.clone()
        };
        request_pause::save_progress(transaction, &ended)?;
    }
    request_decision::forget(transaction, file.request.id)?;
    reassessment::forget(transaction, file.request.id)?;
    second_look::forget(transaction, file.request.id)?;
    searched_place::forget(transaction, file.request.id)?;
    recipient_notice::forget(transaction, file.request.id)?;
    card_part::forget(transaction, file.request.id)?;
    rectification::forget(transaction, file.request.id)?;
    portability::forget(transaction, file.request.id)?;
    let mut reopened = Request {
        reopened_on: Some(now.today),
        extended_on: None,
        extension_reason: String::new(),
        decided_on: None,
        answered_on: None,
        oral_answer: false,
        closed_on: None,
        ..file.request.clone()
    };
    enter(transaction, &mut reopened, RequestState::InReview, now)?;
    holding::set(transaction, holds, &reopened, now)
}

/// Extends the term by two months (art. 12(3)): the person was told within the first term, with the reason.
pub fn extend(office: &Office, request: ExtendRequest) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        match guard(RequestStep::Extend, &file) {
            // What counts is the day on which the person was told, not the day on which that is noted.
            None | Some(RequestGuard::ExtensionTooLate) => {}
            Some(other) => return stopped(other),
        }
        let first = file.request.clock_starts_on();
        if let Err(refusal) = typed::day("told_on", request.told_on, first, now.today) {
            return refused(refusal);
        }
        let last = clock::first_due(&file.request, &file.pauses, file.rules, request.told_on);
        if request.told_on > last {
            return stopped(RequestGuard::ExtensionTooLate);
        }
        let reason = match typed::reason("reason", &request.reason) {
            Ok(reason) => reason,
            Err(refusal) => return refused(refusal),
        };
        extended(transaction, file.request, reason, request.told_on, now)?;
        Ok(Ok(()))
    })
}

/// Notes that the requester was told of an extension, and why.
pub(crate) fn extended(
    transaction: &Transaction<'_>,
    request: Request,
    reason: String,
    told_on: NaiveDate,
    now: Moment,
) -> store::Result<()> {
    let extended = Request {
        extended_on: Some(told_on),
        extension_reason: reason,
        ..request
    };
    request::save_progress(transaction, &extended)?;
    let detail = AuditDetail::default().with("extended", Fact::Date(told_on))?;
    let id = extended.id;
    note(transaction, now, AuditAction::RequestMoved, id, detail)
}

/// Corrects the day of receipt; both days and the reason stand in the log (domain rule T28).
pub fn change_receipt(office: &Office, request: ChangeReceipt) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        if !file.request.state.is_open() {
            return stopped(RequestGuard::WrongState);
        }
        if let Err(refusal) = typed::day(
            "received_on",
            request.received_on,
            GDPR_APPLIES_FROM,
            now.today,
        ) {
            return refused(refusal);
        }
        if let Some(last) = first_act(&file).filter(|first| request.received_on > *first) {
            return refused(field("received_on", FieldProblem::After { day: last }));
        }
        let detail = AuditDetail::default()
            .with("from", Fact::Date(file.request.received_on))?
            .with("to", Fact::Date(request.received_on))?
            .with("reason", code(reason_code(request.reason))?)?;
        let changed = Request {
            received_on: request.received_on,
            ..file.request
        };
        request::save_progress(transaction, &changed)?;
        note(
            transaction,
            now,
            AuditAction::ReceivedDateChanged,
            changed.id,
            detail,
        )?;
        Ok(Ok(()))
    })
}

/// Returns the first day on which something was done with the request: it came in no later.
fn first_act(file: &File) -> Option<NaiveDate> {
    let asked = file.pauses.iter().map(|pause| pause.asked_on);
    let checked = file.checks.iter().map(|check| check.checked_on);
    let issued = file.documents.iter().map(|document| document.issued_on);
    asked
        .chain(checked)
        .chain(issued)
        .chain(file.request.extended_on)
        .chain(file.request.reopened_on)
        .min()
}

const fn reason_code(reason: ReceiptChangeReason) -> &'static str {
    match reason {
        ReceiptChangeReason::TypingMistake => "typing_mistake",
        ReceiptChangeReason::EarlierArrival => "earlier_arrival",
        ReceiptChangeReason::ArrivedAtProcessor => "arrived_at_processor",
    }
}
