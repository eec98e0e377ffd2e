//! The round of the year (jaarronde): what the turn of the year frees, and what is looked at once a year.

use chrono::NaiveDate;
use domain::erased_category::ErasedCategory;
use domain::ids::{ActivityId, ContactId, DocumentId, ErasureRunId, RecordId, RoundThingId};
use domain::language::Words;
use domain::year_round::{RoundOutcome, RoundSubject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the round of a year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenYearRound {
    /// Which; this year's where it is left out.
    pub year: Option<i32>,
}

/// The round of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearRoundView {
    /// Which year.
    pub year: i32,
    /// What the turn of the year freed.
    pub freed: Freed,
    /// What is looked at, by subject.
    pub groups: Vec<RoundGroup>,
    /// How many items have no outcome yet.
    pub left: u32,
    /// The runs of the year until the round was done.
    pub runs: Vec<RoundRun>,
    /// When it was done, and its sheet.
    pub done: Option<DoneYearRound>,
    /// All rounds that were done, newest first.
    pub earlier: Vec<DoneYearRound>,
}

/// What the turn of the year freed, and what is still to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Freed {
    /// 1 January.
    pub turned_on: NaiveDate,
    /// The day on which statutory floors were freed, where the financial year is not the calendar year.
    pub books_turned_on: Option<NaiveDate>,
    /// How many of what is due came free on 1 January.
    pub by_turn: u32,
    /// What is due now, by activity and kind.
    pub lines: Vec<FreedLine>,
    /// How many records are due, and contact points by themselves.
    pub due: u32,
    /// How many are past their day and held with a reason.
    pub held: u32,
}

/// How much is due of one activity and one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FreedLine {
    /// Which activity.
    pub activity_id: ActivityId,
    /// Its name.
    pub activity: Words,
    /// The kind of record, or the file of a request.
    pub kind: ErasedCategory,
    /// How many.
    pub count: u32,
}

/// The items of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoundGroup {
    /// The subject.
    pub subject: RoundSubject,
    /// Its items; at least one.
    pub items: Vec<RoundItem>,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoundItem {
    /// Which one; nil where the subject is one thing by itself.
    pub thing_id: RoundThingId,
    /// What it is.
    pub thing: RoundThing,
    /// What came of it.
    pub outcome: Option<RoundOutcome>,
    /// Why, in the owner's words.
    pub reason: String,
    /// When that was said.
    pub ticked_on: Option<NaiveDate>,
}

/// What an item is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RoundThing {
    /// A hold that is to be looked at again before the year is over.
    Hold {
        /// Whose data it holds.
        contact_id: ContactId,
        /// The name.
        name: String,
        /// The ground in words.
        ground: Words,
        /// When it was to be looked at.
        review_on: NaiveDate,
        /// Whether it was lifted since.
        lifted: bool,
    },
    /// A recipient that was not looked up for a year.
    Recipient {
        /// Its name.
        name: String,
        /// When it was last looked up.
        checked_on: Option<NaiveDate>,
    },
    /// An agreement that ends this year or runs on.
    Agreement {
        /// The record.
        record_id: RecordId,
        /// Its title.
        title: String,
        /// With whom.
        name: String,
        /// Since when.
        started_on: NaiveDate,
        /// Until when; none where it runs without an end.
        ended_on: Option<NaiveDate>,
    },
    /// An activity whose rule has no end by itself.
    Activity {
        /// Its name.
        name: Words,
        /// After how many months it is looked at again.
        months: u32,
        /// When it was last looked at in a round.
        looked_at_on: Option<NaiveDate>,
        /// How much is kept under it.
        count: u32,
    },
    /// A run after which something is left to do outside the program.
    Elsewhere {
        /// The run.
        run_id: ErasureRunId,
        /// Its number.
        number: String,
        /// When it was carried out.
        executed_on: NaiveDate,
        /// How many tasks are open.
        open: u32,
    },
    /// The business's own backups.
    OwnBackups {
        /// How long they are kept, in days.
        kept_days: u32,
    },
    /// The recovery sheet.
    RecoverySheet {
        /// When it was confirmed.
        confirmed_on: Option<NaiveDate>,
    },
    /// The emergency sheet.
    EmergencySheet {
        /// When one was last made.
        made_on: Option<NaiveDate>,
    },
    /// Something that has gone since it was looked at.
    Gone,
}

/// A run that was carried out in the year of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoundRun {
    /// Which run.
    pub id: ErasureRunId,
    /// Its number.
    pub number: String,
    /// When.
    pub executed_on: NaiveDate,
    /// How many parties of records and files of requests went.
    pub count: u32,
}

/// A round that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DoneYearRound {
    /// Of which year.
    pub year: i32,
    /// When.
    pub done_on: NaiveDate,
    /// Its sheet.
    pub document_id: DocumentId,
}

/// Says what came of one item or of all that have no outcome yet of a subject, or takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TickYearRound {
    /// The year.
    pub year: i32,
    /// The subject.
    pub subject: RoundSubject,
    /// Which item; left out for all of the subject that have no outcome yet.
    pub thing_id: Option<RoundThingId>,
    /// What came of it; none takes it back.
    pub outcome: Option<RoundOutcome>,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
}

/// Closes the round of a year with its sheet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CloseYearRound {
    /// The year.
    pub year: i32,
}
