//! Who asks, and which data they mean: checks, questions, and the clock that stands still meanwhile.

use chrono::NaiveDate;
use domain::request::{IdentityMethod, RequestState, sufficient};
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::identity_check::{self, IdentityCheck};
use store::tables::request::Request;
use store::tables::request_pause::{self, Pause, PauseKind};
use store::{Moment, Transaction};

use super::course::enter;
use super::file::File;
use super::{code, guard, note, refused, stopped, typed, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::RequestGuard;
use crate::wire::requests::{
    AskRequester, EstablishIdentity, PauseKind as AskedKind, RequestStep, ResumeRequest,
};

/// Notes a check of who asks: method, day and result, nothing of what was shown (art. 12(6)). One that is enough
/// takes the request into review.
pub fn establish_identity(office: &Office, request: EstablishIdentity) -> Outcome<()> {
    let check_id = office.new_id();
    with_file(office, request.id, move |transaction, file, now| {
        if let Some(guard) = guard(RequestStep::EstablishIdentity, &file) {
            return stopped(guard);
        }
        let first = file.request.received_on;
        if let Err(refusal) = typed::day("checked_on", request.checked_on, first, now.today) {
            return refused(refusal);
        }
        if request.established && !sufficient(request.method, file.is_sensitive()) {
            return stopped(RequestGuard::MethodTooLight);
        }
        let check = IdentityCheck {
            method: request.method,
            checked_on: request.checked_on,
            established: request.established,
        };
        identity_check::insert(transaction, check_id, file.request.id, &check)?;
        let detail = AuditDetail::default()
            .with("method", code(check.method.as_str())?)?
            .with("established", Fact::Count(u64::from(check.established)))?
            .with("day", Fact::Date(check.checked_on))?;
        note(
            transaction,
            now,
            AuditAction::IdentityChecked,
            file.request.id,
            detail,
        )?;
        if check.established {
            established(transaction, file, check, now)?;
        }
        Ok(Ok(()))
    })
}

/// Ends the question that was open, and takes a request that waited into review.
fn established(
    transaction: &Transaction<'_>,
    mut file: File,
    check: IdentityCheck,
    now: Moment,
) -> store::Result<()> {
    use RequestState as S;
    if let Some(open) = file.open_pause(PauseKind::Identity) {
        let received_on = check.checked_on.max(open.asked_on);
        request_pause::save_progress(
            transaction,
            &Pause {
                received_on: Some(received_on),
                ..open.clone()
            },
        )?;
    }
    match file.request.state {
        S::Received | S::IdWait => enter(transaction, &mut file.request, S::InReview, now),
        S::SpecWait
        | S::InReview
        | S::Decided
        | S::Executing
        | S::Answered
        | S::Closed
        | S::ClosedUnidentified
        | S::Withdrawn
        | S::Forwarded => Ok(()),
    }
}

/// Notes that something was asked of the requester: the clock stands still where that was in time. A second question
/// for proof while the first waits is the reminder that closing asks for.
pub fn ask_requester(office: &Office, request: AskRequester) -> Outcome<()> {
    let pause_id = office.new_id();
    with_file(office, request.id, move |transaction, file, now| {
        let (step, kind) = match request.kind {
            AskedKind::Identity => (RequestStep::AskIdentity, PauseKind::Identity),
            AskedKind::Clarification => (RequestStep::AskClarification, PauseKind::Clarification),
        };
        if let Some(guard) = guard(step, &file) {
            return stopped(guard);
        }
        let open = file.open_pause(kind).cloned();
        let first = open
            .as_ref()
            .map_or(file.request.clock_starts_on(), |pause| pause.asked_on);
        if let Err(refusal) = typed::day("asked_on", request.asked_on, first, now.today) {
            return refused(refusal);
        }
        if let Some(open) = open {
            remind(transaction, open, request.proof, request.asked_on, now)?;
            return Ok(Ok(()));
        }
        let reason = match typed::reason("reason", &request.reason) {
            Ok(reason) => reason,
            Err(refusal) => return refused(refusal),
        };
        let question = Pause {
            id: pause_id,
            request_id: file.request.id,
            kind,
            asked_on: request.asked_on,
            reason,
            proof: request.proof.filter(|_| kind == PauseKind::Identity),
            reminded_on: None,
            received_on: None,
        };
        asked(transaction, file.request, &question, now)?;
        Ok(Ok(()))
    })
}

/// Notes a question to the requester, and takes the request to where it waits for the answer.
pub(crate) fn asked(
    transaction: &Transaction<'_>,
    mut request: Request,
    question: &Pause,
    now: Moment,
) -> store::Result<()> {
    request_pause::insert(transaction, question)?;
    let state = match question.kind {
        PauseKind::Identity => RequestState::IdWait,
        PauseKind::Clarification => RequestState::SpecWait,
    };
    if request.state != state {
        enter(transaction, &mut request, state, now)?;
    }
    Ok(())
}

/// Notes that the requester was reminded of a question that waits, and of which proof.
pub(crate) fn remind(
    transaction: &Transaction<'_>,
    open: Pause,
    proof: Option<IdentityMethod>,
    reminded_on: NaiveDate,
    now: Moment,
) -> store::Result<()> {
    let id = open.request_id;
    let reminded = Pause {
        reminded_on: Some(reminded_on),
        proof: proof.or(open.proof),
        ..open
    };
    request_pause::save_progress(transaction, &reminded)?;
    let detail = AuditDetail::default().with("reminded", Fact::Date(reminded_on))?;
    note(transaction, now, AuditAction::RequestMoved, id, detail)
}

/// Notes that the requester's answer came: the clock goes on. Proof that is accepted is noted as a check.
pub fn resume(office: &Office, request: ResumeRequest) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        if let Some(guard) = guard(RequestStep::Resume, &file) {
            return stopped(guard);
        }
        let kind = match file.request.state {
            RequestState::SpecWait => PauseKind::Clarification,
            RequestState::Received
            | RequestState::IdWait
            | RequestState::InReview
            | RequestState::Decided
            | RequestState::Executing
            | RequestState::Answered
            | RequestState::Closed
            | RequestState::ClosedUnidentified
            | RequestState::Withdrawn
            | RequestState::Forwarded => PauseKind::Identity,
        };
        let Some(open) = file.open_pause(kind).cloned() else {
            return stopped(RequestGuard::WrongState);
        };
        if let Err(refusal) =
            typed::day("received_on", request.received_on, open.asked_on, now.today)
        {
            return refused(refusal);
        }
        request_pause::save_progress(
            transaction,
            &Pause {
                received_on: Some(request.received_on),
                ..open
            },
        )?;
        let settled = kind == PauseKind::Clarification || file.identity_sufficient();
        let mut moved = file.request;
        if settled {
            enter(transaction, &mut moved, RequestState::InReview, now)?;
        } else {
            let detail = AuditDetail::default().with("resumed", Fact::Date(request.received_on))?;
            note(
                transaction,
                now,
                AuditAction::RequestMoved,
                moved.id,
                detail,
            )?;
        }
        Ok(Ok(()))
    })
}
