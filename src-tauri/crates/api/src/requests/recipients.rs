//! Telling the recipients what was erased, and noting what came of it (art. 19, trap T26).

use domain::ids::{DocumentId, RecipientId};
use domain::request::RequestState;
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::recipient_notice::{self, NoticeOutcome, NoticeWay, RecipientNotice};
use store::{Moment, Transaction};
use uuid::Uuid;

use super::file::File;
use super::{Work, code, field, note, refused, stopped, typed, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{
    NoteNoticeOutcome, NoticeOutcome as TypedOutcome, NoticeWay as TypedWay, TellRecipient,
};

/// Notes that a recipient was told by the owner, or why it was not.
///
/// # Errors
/// [`RequestGuard::WrongState`] before the erasure was carried out and after the answer, [`Refusal::Field`] for a day
/// outside that and for a recipient that was not told without a reason.
pub fn tell_recipient(office: &Office, request: TellRecipient) -> Outcome<()> {
    let id = office.new_id();
    with_file(office, request.id, move |transaction, file, now| {
        let notice = match notice(&request, &file, now) {
            Ok(notice) => notice,
            Err(refusal) => return refused(refusal),
        };
        tell(transaction, &file, id, request.recipient_id, &notice, now)
    })
}

fn notice(request: &TellRecipient, file: &File, now: Moment) -> Result<RecipientNotice, Refusal> {
    let run = file
        .effect
        .erasing()
        .and_then(|erasing| erasing.run.as_ref());
    let executed_on = run.map_or(now.today, |listed| listed.run.executed_on);
    let told_on = typed::day("told_on", request.told_on, executed_on, now.today)?;
    let (way, reason) = match request.way {
        // The letter notes it by itself.
        TypedWay::Letter => return Err(field("way", FieldProblem::Malformed)),
        TypedWay::OwnWay => (NoticeWay::OwnWay, String::new()),
        TypedWay::NotTold => (
            NoticeWay::NotTold,
            typed::reason("reason", &request.reason)?,
        ),
    };
    Ok(RecipientNotice {
        way,
        reason,
        told_on,
        document_id: None,
        outcome: None,
    })
}

/// Notes that a recipient was told by the program's letter, which was made for one that was not told yet.
pub(crate) fn told_by_letter(
    transaction: &Transaction<'_>,
    file: &File,
    id: Uuid,
    recipient: RecipientId,
    document_id: DocumentId,
    now: Moment,
) -> store::Result<()> {
    let notice = RecipientNotice {
        way: NoticeWay::Letter,
        reason: String::new(),
        told_on: now.today,
        document_id: Some(document_id),
        outcome: None,
    };
    save(transaction, file, id, recipient, &notice, now)
}

fn tell(
    transaction: &Transaction<'_>,
    file: &File,
    id: Uuid,
    recipient: RecipientId,
    notice: &RecipientNotice,
    now: Moment,
) -> Work<()> {
    let Some(erasing) = file.effect.erasing() else {
        return stopped(RequestGuard::WrongState);
    };
    if file.request.state != RequestState::Executing {
        return stopped(RequestGuard::WrongState);
    }
    let known = erasing.recipients.iter().find(|one| one.id == recipient);
    let Some(known) = known else {
        return refused(Refusal::NotFound);
    };
    // A letter that went out cannot be taken back by saying that nobody was told.
    let by_letter = known
        .notice
        .as_ref()
        .is_some_and(|before| before.way == NoticeWay::Letter);
    if by_letter && notice.way != NoticeWay::Letter {
        return stopped(RequestGuard::WrongState);
    }
    save(transaction, file, id, recipient, notice, now)?;
    Ok(Ok(()))
}

fn save(
    transaction: &Transaction<'_>,
    file: &File,
    id: Uuid,
    recipient: RecipientId,
    notice: &RecipientNotice,
    now: Moment,
) -> store::Result<()> {
    recipient_notice::save(transaction, id, file.request.id, recipient, notice)?;
    let detail = AuditDetail::default()
        .with("recipient", Fact::Id(recipient.0))?
        .with("way", code(notice.way.code())?)?;
    note(
        transaction,
        now,
        AuditAction::RecipientTold,
        file.request.id,
        detail,
    )
}

/// Notes what came of telling a recipient.
///
/// # Errors
/// [`RequestGuard::WrongState`] for one that was not told, and once the file is closed.
pub fn note_notice_outcome(office: &Office, request: NoteNoticeOutcome) -> Outcome<()> {
    let id = office.new_id();
    with_file(office, request.id, move |transaction, file, now| {
        let open = matches!(
            file.request.state,
            RequestState::Executing | RequestState::Answered
        );
        let told = file
            .effect
            .erasing()
            .into_iter()
            .flat_map(|erasing| &erasing.recipients)
            .find(|one| one.id == request.recipient_id)
            .and_then(|one| one.notice.clone())
            .filter(|notice| open && notice.way != NoticeWay::NotTold);
        let Some(notice) = told else {
            return stopped(RequestGuard::WrongState);
        };
        let outcome = match request.outcome {
            TypedOutcome::Confirmed => NoticeOutcome::Confirmed,
            TypedOutcome::NoAnswer => NoticeOutcome::NoAnswer,
            TypedOutcome::Cannot => NoticeOutcome::Cannot,
        };
        let noted = RecipientNotice {
            outcome: Some((outcome, now.today)),
            ..notice
        };
        let request_id = file.request.id;
        recipient_notice::save(transaction, id, request_id, request.recipient_id, &noted)?;
        let detail = AuditDetail::default()
            .with("recipient", Fact::Id(request.recipient_id.0))?
            .with("outcome", code(outcome.code())?)?;
        note(
            transaction,
            now,
            AuditAction::RecipientTold,
            request_id,
            detail,
        )?;
        Ok(Ok(()))
    })
}
