//! Opruimen: what must go, what is coming, what is held, and letting it go with proof.

use chrono::NaiveDate;
use domain::erased_category::ErasedCategory;
use domain::ids::{
    ActivityId, BreachId, ChecklistItemId, ContactId, ContactPointId, DocumentId, ErasureRunId,
    PartyId, RecordId, RequestId,
};
use domain::language::Words;
use domain::paper::RecordFields;
use domain::record::ContactPointKind;
use domain::request::Right;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::holds::HoldView;
use super::year_round::DoneYearRound;

/// The four tabs of the page with their counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CleanupView {
    /// What can go now, by activity; the oldest first.
    pub due: Vec<DueGroup>,
    /// How many parties of records and files of requests can go now.
    pub due_total: u32,
    /// Of how many contacts.
    pub due_contacts: u32,
    /// Contact points that nothing needs any more.
    pub due_points: DuePoints,
    /// The files of closed requests that can go; none where there are none.
    pub due_files: Option<DueFiles>,
    /// The files of closed breaches that can go; none where there are none.
    pub due_breaches: Option<DueBreaches>,
    /// What comes: within 30, 60 and 90 days, and within 12 months.
    pub coming: Vec<ComingGroup>,
    /// How many come within ninety days.
    pub coming_total: u32,
    /// What is past its day and held.
    pub held: Vec<HeldRow>,
    /// The files of closed requests that are past their day and held.
    pub held_files: Vec<HeldFileRow>,
    /// How many parties and files are held.
    pub held_total: u32,
    /// Runs that were carried out, newest first, at most fifty.
    pub runs: Vec<RunRow>,
    /// How many records were erased in all runs together.
    pub erased_total: u64,
    /// Rounds of the year that were done, newest first.
    pub year_rounds: Vec<DoneYearRound>,
    /// The next day on which something can go, where nothing can now.
    pub next_day: Option<NaiveDate>,
}

/// Contact points that nothing needs any more: due by themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DuePoints {
    /// How many.
    pub count: u32,
    /// The first hundred.
    pub rows: Vec<DuePointRow>,
}

/// A contact point that nothing needs any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DuePointRow {
    /// Which point.
    pub point_id: ContactPointId,
    /// Of whom.
    pub contact_id: ContactId,
    /// The name.
    pub name: String,
    /// Its kind.
    pub kind: ContactPointKind,
}

/// The files of closed requests that can go now (activity A18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueFiles {
    /// The activity of requests.
    pub activity_id: ActivityId,
    /// Its name.
    pub activity: Words,
    /// The rule in words.
    pub rule: Words,
    /// How many.
    pub count: u32,
    /// The oldest last day.
    pub oldest_last_day: NaiveDate,
    /// The first hundred.
    pub rows: Vec<DueFileRow>,
}

/// The files of closed breaches that can go now (activity A19).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueBreaches {
    /// The activity of breaches.
    pub activity_id: ActivityId,
    /// Its name.
    pub activity: Words,
    /// The rule in words.
    pub rule: Words,
    /// How many.
    pub count: u32,
    /// The oldest last day.
    pub oldest_last_day: NaiveDate,
    /// The first hundred.
    pub rows: Vec<DueBreachRow>,
}

/// The file of a closed breach that can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueBreachRow {
    /// Of which breach.
    pub breach_id: BreachId,
    /// Its number.
    pub number: String,
    /// What it was about.
    pub subject: String,
    /// Its last day.
    pub last_day: NaiveDate,
}

/// The file of a closed request that can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueFileRow {
    /// Of which request.
    pub request_id: RequestId,
    /// Its number.
    pub number: String,
    /// Who asked.
    pub name: String,
    /// Which right.
    pub right: Right,
    /// Its last day.
    pub last_day: NaiveDate,
    /// Whole days since the first day on which it should have gone.
    pub days_late: u32,
}

/// The file of a closed request that is past its day and held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeldFileRow {
    /// Of which request.
    pub request_id: RequestId,
    /// Its number.
    pub number: String,
    /// Who asked.
    pub name: String,
    /// Which right.
    pub right: Right,
    /// Its last day.
    pub last_day: NaiveDate,
    /// What holds it, in words; at least one.
    pub held_by: Vec<Words>,
}

/// What can go now of one activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueGroup {
    /// Which activity.
    pub activity_id: ActivityId,
    /// Its name.
    pub activity: Words,
    /// The rule in words.
    pub rule: Words,
    /// How many.
    pub count: u32,
    /// The oldest last day.
    pub oldest_last_day: NaiveDate,
    /// The first hundred.
    pub rows: Vec<DueRow>,
}

/// A party of a record that can go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueRow {
    /// Which party.
    pub party_id: PartyId,
    /// Which record.
    pub record_id: RecordId,
    /// Of whom.
    pub contact_id: ContactId,
    /// The name.
    pub name: String,
    /// What it is.
    pub fields: RecordFields,
    /// Its last day.
    pub last_day: NaiveDate,
    /// Whole days since the first day on which it should have gone.
    pub days_late: u32,
}

/// What comes of one activity within a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ComingGroup {
    /// Which activity.
    pub activity_id: ActivityId,
    /// Its name.
    pub activity: Words,
    /// Within which stretch.
    pub within: ComingWithin,
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day.
    pub last_day: NaiveDate,
    /// How many.
    pub count: u32,
}

/// The stretches of time ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ComingWithin {
    /// 1 to 30 days.
    Days30,
    /// 31 to 60 days.
    Days60,
    /// 61 to 90 days.
    Days90,
    /// 91 days to 12 months.
    Months12,
}

/// Something past its day that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HeldRow {
    /// Which party.
    pub party_id: PartyId,
    /// Which record.
    pub record_id: RecordId,
    /// Of whom.
    pub contact_id: ContactId,
    /// The name.
    pub name: String,
    /// What it is.
    pub fields: RecordFields,
    /// Its last day.
    pub last_day: NaiveDate,
    /// What holds it; at least one.
    pub holds: Vec<HoldView>,
}

/// A run that was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunRow {
    /// Which run.
    pub id: ErasureRunId,
    /// Its number, such as W-2026-003.
    pub number: String,
    /// When.
    pub executed_on: NaiveDate,
    /// Records erased, and files of closed requests.
    pub records: u32,
    /// Parties taken off records that stay.
    pub stripped: u32,
    /// Contacts that disappeared with them.
    pub contacts: u32,
    /// Contact points erased, those of contacts that disappeared included.
    pub contact_points: u32,
    /// Its certificate.
    pub certificate: Option<DocumentId>,
    /// What is left to do elsewhere.
    pub open_items: u32,
}

/// What the owner wants to erase.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewErasure {
    /// All that can go, or some of it.
    pub selection: Selection,
}

/// All, an activity, or some.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Selection {
    /// All that can go today.
    All,
    /// All of some activities.
    Activities {
        /// Which.
        ids: Vec<ActivityId>,
    },
    /// Some parties.
    Parties {
        /// Which.
        ids: Vec<PartyId>,
    },
    /// The contact points that nothing needs any more, and no record.
    ContactPoints,
    /// The files of closed requests that can go, and no record.
    RequestFiles,
    /// The files of closed breaches that can go, and no record.
    BreachFiles,
}

/// What a run would do. Nothing is erased before the owner has seen this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasurePreview {
    /// Names this preview when it is carried out; it no longer holds once anything in it changed.
    pub token: String,
    /// The run by activity, kind and rule.
    pub lines: Vec<PreviewLine>,
    /// Parties, files of requests, and contact points that go by themselves: what the button counts.
    pub total: u32,
    /// Contact points that go by themselves, as they were due.
    pub points_by_themselves: u32,
    /// Records that go as a whole.
    pub records: u32,
    /// Parties that are taken off records that stay for somebody else.
    pub stripped: u32,
    /// Of how many contacts.
    pub contacts: u32,
    /// Contacts that disappear with it.
    pub contacts_gone: u32,
    /// Contact points that go with the records, because nothing needs them any more.
    pub contact_points: Vec<(ContactPointKind, u32)>,
    /// Whether a word must be typed (above ten).
    pub word_needed: bool,
    /// The brake of invariant 3, where it is pulled.
    pub brake: Option<Brake>,
}

/// A line of a preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewLine {
    /// The activity.
    pub activity: Words,
    /// The kind of record, or the file of a request.
    pub kind: ErasedCategory,
    /// The rule in words.
    pub rule: Words,
    /// How many.
    pub count: u32,
}

/// Why a run asks a second time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Brake {
    /// It would take more than a quarter of an activity.
    ShareOfActivity {
        /// Which.
        activity: Words,
        /// How many would go.
        count: u32,
        /// Of how many.
        of: u32,
    },
    /// It is more than five times the median of the last twelve runs.
    LargerThanUsual {
        /// How many would go.
        count: u32,
        /// The median.
        usual: u32,
    },
}

/// The owner's word on a preview.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ExecuteErasure {
    /// Which preview.
    pub token: String,
    /// The typed word; needed above ten.
    pub word: String,
    /// Whether the brake was released.
    pub brake_released: bool,
}

/// Asks for a run's page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenRun {
    /// Which run.
    pub id: ErasureRunId,
}

/// A run with what it did and what is left to do elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunView {
    /// The run.
    pub run: RunRow,
    /// By activity, kind and rule.
    pub lines: Vec<PreviewLine>,
    /// The checklist for other systems and paper.
    pub checklist: Vec<ChecklistItem>,
}

/// Something to do outside the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChecklistItem {
    /// Which item.
    pub id: ChecklistItemId,
    /// Where.
    pub place: Words,
    /// What to do there.
    pub task: Words,
    /// How many records it is about.
    pub count: u32,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

/// Ticks an item off, or on again.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TickChecklist {
    /// Which item.
    pub id: ChecklistItemId,
    /// Whether it is done.
    pub done: bool,
}
