//! Who is told what was done with data that they have as well, and what came of it (art. 19).

use chrono::NaiveDate;
use domain::ids::{DocumentId, RecipientId, RequestId};
use domain::notice_action::NoticeAction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A recipient of data that something was done with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipientNoticeView {
    /// Which recipient.
    pub recipient_id: RecipientId,
    /// Its name.
    pub name: String,
    /// What it is told.
    pub action: NoticeAction,
    /// The last day on which data that it is about were given to it, where that was written down.
    pub given_on: Option<NaiveDate>,
    /// Whether it can be told now, or told otherwise.
    pub may_tell: bool,
    /// How it was told, and when.
    pub told: Option<RecipientTold>,
    /// The day on which the owner is reminded that no confirmation came.
    pub remind_on: Option<NaiveDate>,
}

/// How a recipient was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipientTold {
    /// How.
    pub way: NoticeWay,
    /// Why not, where it was not told.
    pub reason: String,
    /// When.
    pub told_on: NaiveDate,
    /// The letter, where the program wrote it.
    pub document_id: Option<DocumentId>,
    /// What came of it.
    pub outcome: Option<NoticeOutcome>,
    /// When that was noted.
    pub outcome_on: Option<NaiveDate>,
}

/// How a recipient is told (art. 19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoticeWay {
    /// By the program's letter (L14).
    Letter,
    /// By the owner: by mail, by telephone, or by doing it there.
    OwnWay,
    /// Not told: impossible, or it asks a disproportionate effort; the reason is kept.
    NotTold,
}

/// What came of telling a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoticeOutcome {
    /// It confirmed.
    Confirmed,
    /// It did not answer after a reminder.
    NoAnswer,
    /// It says that it cannot.
    Cannot,
}

/// Notes that recipients were told, or why not, all in the same way; the letter (L14) notes it by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TellRecipients {
    /// Which request.
    pub id: RequestId,
    /// Which recipients.
    pub recipient_ids: Vec<RecipientId>,
    /// What they were told.
    pub action: NoticeAction,
    /// [`NoticeWay::OwnWay`] or [`NoticeWay::NotTold`].
    pub way: NoticeWay,
    /// When they were told.
    pub told_on: NaiveDate,
    /// Why not; needed where they were not told.
    pub reason: String,
}

/// Notes what came of telling a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteNoticeOutcome {
    /// Which request.
    pub id: RequestId,
    /// Which recipient.
    pub recipient_id: RecipientId,
    /// What it was told.
    pub action: NoticeAction,
    /// What came of it.
    pub outcome: NoticeOutcome,
}
