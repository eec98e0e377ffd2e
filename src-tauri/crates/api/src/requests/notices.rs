//! Who has to be told what was done with data that they have as well, who was, and what came of it (art. 19).
//!
//! The right's [`Effect`] says which actions are due and on what data; a recipient is one of the activities of those data
//! that had not ended before they came. Whom the owner told once stays listed.
//!
//! [`Effect`]: super::effect::Effect

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::ids::{ActivityId, RecipientId, RequestId};
use domain::notice_action::NoticeAction;
use domain::record::RecordKind;
use domain::request::RequestState;
use store::Connection;
use store::tables::recipient;
use store::tables::recipient_notice::{self, NoticeOutcome, NoticeWay, RecipientNotice};

use crate::wire::requests::{
    NoticeOutcome as ShownOutcome, NoticeWay as ShownWay, RecipientNoticeView, RecipientTold,
};

/// What was done, or is about to be done, with data that recipients have as well.
#[derive(Debug, Clone)]
pub(crate) struct DueNotice {
    /// What.
    pub(crate) action: NoticeAction,
    /// The day on which it was done; none while it is still to be done, and nobody can be told yet.
    pub(crate) done_on: Option<NaiveDate>,
    /// With which data.
    pub(crate) data: Vec<Concerned>,
}

/// Data of an activity that something was done with.
#[derive(Debug, Clone)]
pub(crate) struct Concerned {
    /// The activity: its recipients have the data.
    pub(crate) activity_id: ActivityId,
    /// What kind of record; none for the card.
    pub(crate) kind: Option<RecordKind>,
    /// The day that the record bears: a recipient that had ended before it never got it.
    pub(crate) dated_on: NaiveDate,
}

/// A recipient of data that something was done with, with how it was told.
#[derive(Debug, Clone)]
pub(crate) struct ToldRecipient {
    /// Which recipient.
    pub(crate) id: RecipientId,
    /// Its name.
    pub(crate) name: String,
    /// What it is told.
    pub(crate) action: NoticeAction,
    /// The day on which that was done; none while it is still to be done.
    pub(crate) done_on: Option<NaiveDate>,
    /// How it was told; none while it was not.
    pub(crate) notice: Option<RecipientNotice>,
}

impl ToldRecipient {
    /// Says whether it can be told, or told otherwise, in a state of the request. What was lifted is told whenever that
    /// happens, also after the answer.
    pub(crate) fn may_be_told(&self, state: RequestState) -> bool {
        let in_time = match self.action {
            NoticeAction::Corrected | NoticeAction::Erased => state == RequestState::Executing,
            NoticeAction::Restricted => state.is_open(),
            NoticeAction::Released => told_after(state),
        };
        in_time && self.done_on.is_some()
    }

    /// Says whether what came of it can be noted in a state of the request.
    pub(super) fn may_be_heard(&self, state: RequestState) -> bool {
        match self.action {
            NoticeAction::Corrected | NoticeAction::Erased => {
                matches!(state, RequestState::Executing | RequestState::Answered)
            }
            NoticeAction::Restricted => state.is_open() || state == RequestState::Answered,
            NoticeAction::Released => told_after(state),
        }
    }
}

const fn told_after(state: RequestState) -> bool {
    state.is_open() || matches!(state, RequestState::Answered | RequestState::Closed)
}

/// Returns who has to be told, and who was: by action, then by name.
pub(super) fn read(
    vault: &Connection,
    request: RequestId,
    due: &[DueNotice],
) -> store::Result<Vec<ToldRecipient>> {
    let noted = recipient_notice::of_request(vault, request)?;
    if due.is_empty() && noted.is_empty() {
        return Ok(Vec::new());
    }
    let all = recipient::all(vault)?;
    let links: HashSet<(RecipientId, ActivityId)> = recipient::links(vault)?.into_iter().collect();
    let mut told = Vec::new();
    for action in NoticeAction::ALL {
        let due = due.iter().find(|due| due.action == *action);
        let since = due.map(oldest_by_activity).unwrap_or_default();
        for one in &all {
            let notice = noted
                .iter()
                .find(|noted| noted.recipient_id == one.id && noted.action == *action)
                .map(|noted| noted.notice.clone());
            let had = since.iter().any(|(activity, dated_on)| {
                links.contains(&(one.id, *activity))
                    && one.ended_on.is_none_or(|ended_on| ended_on >= *dated_on)
            });
            if had || notice.is_some() {
                told.push(ToldRecipient {
                    id: one.id,
                    name: one.name.clone(),
                    action: *action,
                    done_on: due.and_then(|due| due.done_on),
                    notice,
                });
            }
        }
    }
    Ok(told)
}

/// Returns the oldest day of each activity's data.
fn oldest_by_activity(due: &DueNotice) -> HashMap<ActivityId, NaiveDate> {
    let mut oldest: HashMap<ActivityId, NaiveDate> = HashMap::new();
    for one in &due.data {
        let day = oldest.entry(one.activity_id).or_insert(one.dated_on);
        *day = one.dated_on.min(*day);
    }
    oldest
}

/// Returns how many were not told, nor is it noted why not.
pub(super) fn untold(recipients: &[ToldRecipient]) -> u32 {
    counted(recipients.iter().filter(|one| one.notice.is_none()))
}

/// Returns how many have not answered yet.
pub(super) fn awaited(recipients: &[ToldRecipient]) -> u32 {
    counted(recipients.iter().filter(|one| {
        let notice = one.notice.as_ref();
        notice.is_some_and(RecipientNotice::is_awaited)
    }))
}

fn counted<'a>(recipients: impl Iterator<Item = &'a ToldRecipient>) -> u32 {
    u32::try_from(recipients.count()).unwrap_or(u32::MAX)
}

/// Returns a recipient as the page shows it.
pub(super) fn shown(recipient: &ToldRecipient, state: RequestState) -> RecipientNoticeView {
    RecipientNoticeView {
        recipient_id: recipient.id,
        name: recipient.name.clone(),
        action: recipient.action,
        may_tell: recipient.may_be_told(state),
        told: recipient.notice.as_ref().map(told),
        remind_on: recipient
            .notice
            .as_ref()
            .and_then(RecipientNotice::remind_on),
    }
}

fn told(notice: &RecipientNotice) -> RecipientTold {
    RecipientTold {
        way: match notice.way {
            NoticeWay::Letter => ShownWay::Letter,
            NoticeWay::OwnWay => ShownWay::OwnWay,
            NoticeWay::NotTold => ShownWay::NotTold,
        },
        reason: notice.reason.clone(),
        told_on: notice.told_on,
        document_id: notice.document_id,
        outcome: notice.outcome.map(|(outcome, _)| match outcome {
            NoticeOutcome::Confirmed => ShownOutcome::Confirmed,
            NoticeOutcome::NoAnswer => ShownOutcome::NoAnswer,
            NoticeOutcome::Cannot => ShownOutcome::Cannot,
        }),
        outcome_on: notice.outcome.map(|(_, on)| on),
    }
}
