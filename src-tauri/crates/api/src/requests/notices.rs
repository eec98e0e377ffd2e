//! Who has to be told what was done with data that they have as well, who was, and what came of it (art. 19).
//!
//! The right's [`Effect`] says which actions are due and on what data; a recipient is one of the activities of those data
//! that had not ended before they came, or one to whom they were given on a day; these come first. Whom the owner told once
//! stays listed. The newest action is enough: who did not hear of a restriction is told of the erasure that follows and no
//! more, and who was not told of it need not hear that it ended.
//!
//! [`Effect`]: super::effect::Effect

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use domain::ids::{ActivityId, ContactId, PartyId, RecipientId, RequestId};
use domain::notice_action::NoticeAction;
use domain::record::RecordKind;
use domain::request::RequestState;
use store::Connection;
use store::tables::recipient_notice::{self, NoticeOutcome, NoticeWay, RecipientNotice};
use store::tables::{disclosure, recipient};

use crate::disclosures::Given;
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

impl DueNotice {
    /// Says whether it is about a party's data.
    pub(super) fn concerns(&self, party: PartyId) -> bool {
        self.data.iter().any(|one| one.party_id == party)
    }
}

/// Data of an activity that something was done with.
#[derive(Debug, Clone)]
pub(crate) struct Concerned {
    /// The activity: its recipients have the data.
    pub(crate) activity_id: ActivityId,
    /// Whose part of which record, which may have gone since.
    pub(crate) party_id: PartyId,
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
    /// The last day on which data that it is about were given to it, where that was written down.
    pub(crate) given_on: Option<NaiveDate>,
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
            // What was restricted while an objection was weighed is told after its answer as well, where it was not before.
            NoticeAction::Restricted => may_hear_of_restriction(state),
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
            NoticeAction::Restricted => may_hear_of_restriction(state),
            NoticeAction::Released => told_after(state),
        }
    }

    /// Says whether it was told, and not only noted why not.
    fn was_told(&self) -> bool {
        let notice = self.notice.as_ref();
        notice.is_some_and(|notice| notice.way != NoticeWay::NotTold)
    }
}

const fn may_hear_of_restriction(state: RequestState) -> bool {
    state.is_open() || matches!(state, RequestState::Answered)
}

const fn told_after(state: RequestState) -> bool {
    state.is_open() || matches!(state, RequestState::Answered | RequestState::Closed)
}

/// Returns who has to be told, and who was: by action, then those to whom data were given on a day, then by name.
pub(super) fn read(
    vault: &Connection,
    request: RequestId,
    contacts: &[ContactId],
    due: &[DueNotice],
) -> store::Result<Vec<ToldRecipient>> {
    let noted = recipient_notice::of_request(vault, request)?;
    if due.is_empty() && noted.is_empty() {
        return Ok(Vec::new());
    }
    let all = recipient::all(vault)?;
    let links: HashSet<(RecipientId, ActivityId)> = recipient::links(vault)?.into_iter().collect();
    let log = Given::of(vault, contacts)?;
    let gone = disclosure::kept_for_request(vault, request)?;
    let mut told: Vec<ToldRecipient> = Vec::new();
    for action in NoticeAction::ALL {
        let due = due.iter().find(|due| due.action == *action);
        let since = due.map(oldest_by_activity).unwrap_or_default();
        let mut given = due.map(|due| given(due, &log)).unwrap_or_default();
        if due.is_some() && *action == NoticeAction::Erased {
            for (id, on) in &gone {
                let last = given.entry(*id).or_insert(*on);
                *last = (*last).max(*on);
            }
        }
        let first = told.len();
        for one in &all {
            let notice = noted
                .iter()
                .find(|noted| noted.recipient_id == one.id && noted.action == *action)
                .map(|noted| noted.notice.clone());
            let given_on = given.get(&one.id).copied();
            let had = since.iter().any(|(activity, dated_on)| {
                links.contains(&(one.id, *activity))
                    && one.ended_on.is_none_or(|ended_on| ended_on >= *dated_on)
            });
            let heard_before = *action != NoticeAction::Released
                || told.iter().any(|other| {
                    other.id == one.id
                        && other.action == NoticeAction::Restricted
                        && other.was_told()
                });
            if notice.is_some() || (heard_before && (had || given_on.is_some())) {
                told.push(ToldRecipient {
                    id: one.id,
                    name: one.name.clone(),
                    action: *action,
                    given_on,
                    done_on: due.and_then(|due| due.done_on),
                    notice,
                });
            }
        }
        told[first..].sort_by_key(|one| one.given_on.is_none());
    }
    Ok(told)
}

/// Returns to whom the data were given, and when last.
fn given(due: &DueNotice, log: &Given) -> HashMap<RecipientId, NaiveDate> {
    let data: Vec<_> = due
        .data
        .iter()
        .map(|one| (one.party_id, one.activity_id, one.dated_on))
        .collect();
    let mut last = HashMap::new();
    for one in log.of_any(&data) {
        let day = last.entry(one.recipient.id).or_insert(one.given_on);
        *day = one.given_on.max(*day);
    }
    last
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

/// Returns how many can be told in a state of the request and were not, nor is it noted why not.
pub(super) fn untold(recipients: &[ToldRecipient], state: RequestState) -> u32 {
    let mut waiting = recipients.iter().filter(|one| one.notice.is_none());
    counted(waiting.by_ref().filter(|one| one.may_be_told(state)))
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
        given_on: recipient.given_on,
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
