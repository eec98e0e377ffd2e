//! What an erasure at the person's own request takes and leaves (art. 17), and who is told (art. 19).

use chrono::NaiveDate;
use domain::ids::{DocumentId, ErasureRunId, RecipientId, RequestId};
use domain::record::ContactPointKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an erasure at the person's own request takes and leaves (art. 17), and who is told (art. 19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasureView {
    /// Whether the whole card goes, because nothing of the person stays.
    pub card_goes: bool,
    /// The kinds of contact point that go from the card, with how many.
    pub points_going: Vec<PointsOfKind>,
    /// The kinds of contact point that stay, because what is kept needs them.
    pub points_staying: Vec<PointsOfKind>,
    /// Whether a note on the card goes.
    pub note_goes: bool,
    /// How many records are decided to go and are still there.
    pub to_erase: u32,
    /// The run that carried it out.
    pub run: Option<RunDone>,
    /// The day on which the data are gone from the backups, once it was carried out (T01).
    pub backups_gone_by: Option<NaiveDate>,
    /// Who has to be told, and who was (art. 19).
    pub recipients: Vec<RecipientNoticeView>,
    /// The checklist of the run: places outside the program that are still open.
    pub places_open: u32,
}

/// Contact points of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PointsOfKind {
    /// Which kind.
    pub kind: ContactPointKind,
    /// How many.
    pub count: u32,
}

/// A run that was carried out for a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunDone {
    /// Which run.
    pub id: ErasureRunId,
    /// Its number, such as O-2026-003.
    pub number: String,
    /// The day.
    pub executed_on: NaiveDate,
}

/// A recipient of data that were erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipientNoticeView {
    /// Which recipient.
    pub recipient_id: RecipientId,
    /// Its name.
    pub name: String,
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
    /// By the owner: by mail, by telephone, or by erasing it there.
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

/// Notes that a recipient was told, or why not; the letter (L14) notes it by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TellRecipient {
    /// Which request.
    pub id: RequestId,
    /// Which recipient.
    pub recipient_id: RecipientId,
    /// [`NoticeWay::OwnWay`] or [`NoticeWay::NotTold`].
    pub way: NoticeWay,
    /// When it was told.
    pub told_on: NaiveDate,
    /// Why not; needed where it was not told.
    pub reason: String,
}

/// Notes what came of telling a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteNoticeOutcome {
    /// Which request.
    pub id: RequestId,
    /// Which recipient.
    pub recipient_id: RecipientId,
    /// What came of it.
    pub outcome: NoticeOutcome,
}
