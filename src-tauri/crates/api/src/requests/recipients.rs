//! Telling the recipients what was done, and noting what came of it (art. 19, trap T26).

use chrono::NaiveDate;
use domain::ids::{DocumentId, RecipientId, RequestId};
use domain::notice_action::NoticeAction;
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::recipient::RECIPIENTS_MAX;
use store::tables::recipient_notice::{
    self, NotedRecipient, NoticeOutcome, NoticeWay, RecipientNotice,
};
use store::{Moment, Transaction};
use uuid::Uuid;

use super::file::File;
use super::notices::ToldRecipient;
use super::{code, field, note, refused, stopped, typed, with_file};
use crate::office::{Office, Outcome};
use crate::typed::at_most;
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{
    NoteNoticeOutcome, NoticeOutcome as TypedOutcome, NoticeWay as TypedWay, TellRecipients,
};

/// Notes that recipients were told by the owner, or why they were not, all in the same way.
///
/// # Errors
/// [`RequestGuard::WrongState`] before the action was carried out and after the answer, [`Refusal::Field`] for a day
/// outside that and for recipients that were not told without a reason.
pub fn tell_recipients(office: &Office, request: TellRecipients) -> Outcome<()> {
    at_most(
        "recipient_ids",
        request.recipient_ids.len(),
        RECIPIENTS_MAX as usize,
    )?;
    if request.recipient_ids.is_empty() {
        return Err(field("recipient_ids", FieldProblem::Missing).into());
    }
    let ids: Vec<Uuid> = request
        .recipient_ids
        .iter()
        .map(|_| office.new_id())
        .collect();
    with_file(office, request.id, move |transaction, file, now| {
        let mut noted = Vec::with_capacity(ids.len());
        for recipient in &request.recipient_ids {
            let known = match tellable(&file, *recipient, &request) {
                Ok(known) => known,
                Err(refusal) => return refused(refusal),
            };
            // Nobody was told before it was done.
            let done_on = known.done_on.unwrap_or(now.today);
            match notice(&request, done_on, now) {
                Ok(notice) => noted.push(NotedRecipient {
                    recipient_id: *recipient,
                    action: request.action,
                    notice,
                }),
                Err(refusal) => return refused(refusal),
            }
        }
        for (id, noted) in ids.into_iter().zip(&noted) {
            save(transaction, id, file.request.id, noted, now)?;
        }
        Ok(Ok(()))
    })
}

fn tellable<'a>(
    file: &'a File,
    recipient: RecipientId,
    request: &TellRecipients,
) -> Result<&'a ToldRecipient, Refusal> {
    let wrong_state = Refusal::Request {
        guard: RequestGuard::WrongState,
    };
    let Some(known) = find(file, recipient, request.action) else {
        return Err(Refusal::NotFound);
    };
    // A letter that went out cannot be taken back by saying that nobody was told.
    let by_letter = known
        .notice
        .as_ref()
        .is_some_and(|before| before.way == NoticeWay::Letter);
    if by_letter || !known.may_be_told(file.request.state) {
        return Err(wrong_state);
    }
    Ok(known)
}

fn find(file: &File, recipient: RecipientId, action: NoticeAction) -> Option<&ToldRecipient> {
    let mut recipients = file.recipients.iter();
    recipients.find(|one| one.id == recipient && one.action == action)
}

fn notice(
    request: &TellRecipients,
    done_on: NaiveDate,
    now: Moment,
) -> Result<RecipientNotice, Refusal> {
    let told_on = typed::day("told_on", request.told_on, done_on, now.today)?;
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
    (recipient_id, action): (RecipientId, NoticeAction),
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
    let noted = NotedRecipient {
        recipient_id,
        action,
        notice,
    };
    save(transaction, id, file.request.id, &noted, now)
}

fn save(
    transaction: &Transaction<'_>,
    id: Uuid,
    request: RequestId,
    noted: &NotedRecipient,
    now: Moment,
) -> store::Result<()> {
    recipient_notice::save(transaction, id, request, noted)?;
    let detail = AuditDetail::default()
        .with("recipient", Fact::Id(noted.recipient_id.0))?
        .with("action", code(noted.action.as_str())?)?
        .with("way", code(noted.notice.way.code())?)?;
    note(
        transaction,
        now,
        AuditAction::RecipientTold,
        request,
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
        let told = find(&file, request.recipient_id, request.action)
            .filter(|one| one.may_be_heard(file.request.state))
            .and_then(|one| one.notice.clone())
            .filter(|notice| notice.way != NoticeWay::NotTold);
        let Some(notice) = told else {
            return stopped(RequestGuard::WrongState);
        };
        let outcome = match request.outcome {
            TypedOutcome::Confirmed => NoticeOutcome::Confirmed,
            TypedOutcome::NoAnswer => NoticeOutcome::NoAnswer,
            TypedOutcome::Cannot => NoticeOutcome::Cannot,
        };
        let noted = NotedRecipient {
            recipient_id: request.recipient_id,
            action: request.action,
            notice: RecipientNotice {
                outcome: Some((outcome, now.today)),
                ..notice
            },
        };
        let request_id = file.request.id;
        recipient_notice::save(transaction, id, request_id, &noted)?;
        let detail = AuditDetail::default()
            .with("recipient", Fact::Id(request.recipient_id.0))?
            .with("action", code(request.action.as_str())?)?
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
