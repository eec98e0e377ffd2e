//! Breaches (datalekken): intake, the clock in hours, assessment, scope, reports, notices and the register of art. 33(5).

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::breach::assessment::{Assessment, BreachOutcome, Proposal, RiskFactor};
use domain::breach::facts::{BreachFacts, NoticeWords, ReportPart};
use domain::breach::moment::{Fold, WallTime};
use domain::breach::{BreachSource, PersonChannel, ReportPhase, ScopeData};
use domain::ids::{ActivityId, BreachId, BreachReportId, ContactId, DocumentId};
use domain::language::{Language, Words};
use domain::record::RecordKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Names a breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct BreachRef {
    /// Which.
    pub id: BreachId,
}

/// A moment as the wall's clock said it, and as an instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MomentView {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The date and time in the Netherlands.
    pub local: NaiveDateTime,
    /// Which of two, in the hour that comes twice.
    pub fold: Option<Fold>,
    /// In words.
    pub words: Words,
}

/// The clock of art. 33(1), in real hours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachClock {
    /// When the business became aware.
    pub aware: MomentView,
    /// When the authority has to know at the latest.
    pub due: MomentView,
    /// The hours in all.
    pub hours: u32,
    /// The instant for which the rest is told.
    pub now: DateTime<Utc>,
    /// Whole minutes from awareness until now, or until the first report.
    pub minutes_gone: i32,
    /// Whole minutes left; below zero once it is late.
    pub minutes_left: i32,
    /// Whether the term has passed without a report.
    pub late: bool,
    /// The last of the hours at which one is reminded that has passed.
    pub reminder: Option<u32>,
    /// The hours at which one is reminded.
    pub reminders: Vec<u32>,
    /// When it was reported first.
    pub reported: Option<MomentView>,
    /// By how many minutes that was late.
    pub minutes_late: Option<i32>,
}

/// A breach in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachRow {
    /// Which.
    pub id: BreachId,
    /// Its number.
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// How it came to light.
    pub source: BreachSource,
    /// When it was written down.
    pub entered_on: NaiveDate,
    /// Its clock; none before awareness, and where nothing has to be reported.
    pub clock: Option<BreachClock>,
    /// What was decided.
    pub outcome: Option<BreachOutcome>,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
    /// The last day on which the row is kept; none while it is open.
    pub last_day: Option<NaiveDate>,
}

/// All breaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachList {
    /// Those that are open, the most urgent first.
    pub open: Vec<BreachRow>,
    /// Those that are closed, the newest first.
    pub closed: Vec<BreachRow>,
}

/// What is written down of a breach: a new one where there is no id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct BreachForm {
    /// Which; none for a new one.
    pub id: Option<BreachId>,
    /// What it is about.
    pub subject: String,
    /// How it came to light.
    pub source: BreachSource,
    /// When it began.
    pub happened_from: Option<WallTime>,
    /// When it ended.
    pub happened_until: Option<WallTime>,
    /// When it was discovered.
    pub discovered_at: WallTime,
    /// When the business became aware.
    pub aware_at: Option<WallTime>,
    /// Why then.
    pub aware_reason: String,
    /// The processor that told of it.
    pub processor: String,
    /// When the processor told.
    pub processor_told_at: Option<WallTime>,
    /// Who reported it.
    pub reporter: ReporterForm,
    /// What is known.
    pub facts: BreachFacts,
}

/// Who reported it; all may be left empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReporterForm {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// The language to write in.
    pub language: Language,
}

/// The page of a breach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachView {
    /// What lists show of it.
    pub row: BreachRow,
    /// When it began.
    pub happened_from: Option<MomentView>,
    /// When it ended.
    pub happened_until: Option<MomentView>,
    /// When it was discovered.
    pub discovered_at: MomentView,
    /// When the business became aware.
    pub aware_at: Option<MomentView>,
    /// Why then.
    pub aware_reason: String,
    /// The processor that told of it.
    pub processor: String,
    /// When the processor told.
    pub processor_told_at: Option<MomentView>,
    /// Who reported it.
    pub reporter: ReporterForm,
    /// When the reporter got an acknowledgement.
    pub acknowledged_on: Option<NaiveDate>,
    /// What the reporter is written.
    pub acknowledgement: Acknowledgement,
    /// What is known.
    pub facts: BreachFacts,
    /// What a report must tell and is not known yet.
    pub missing: Vec<ReportPart>,
    /// How it was assessed.
    pub assessment: Option<Assessment>,
    /// The factors that are still to be weighed.
    pub to_weigh: Vec<RiskFactor>,
    /// What is proposed.
    pub proposal: Option<Proposal>,
    /// What was decided.
    pub decision: Option<BreachDecisionView>,
    /// Why the authority was told late.
    pub late_reason: String,
    /// Reports to the authority, the earliest first.
    pub reports: Vec<BreachReportView>,
    /// Who and what it concerns, as it was found.
    pub scope: Option<ScopeView>,
    /// How many parties of records the investigation holds.
    pub held: u32,
    /// Those to be told.
    pub people: BreachPeople,
    /// The text of a public communication.
    pub public_text: String,
    /// When it was made public.
    pub public_on: Option<NaiveDate>,
    /// What was learned.
    pub lessons: String,
    /// All of it in the order of the law, to be copied.
    pub text: Words,
    /// On how hours are counted.
    pub counting_note: Words,
    /// On data whose use is restricted.
    pub restricted_note: Words,
}

/// What the reporter is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Acknowledgement {
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachDecisionView {
    /// What becomes of it.
    pub outcome: BreachOutcome,
    /// Whether there is a public communication instead of a notice to each.
    pub public: bool,
    /// The owner's own reason.
    pub reason: String,
    /// When.
    pub decided_on: NaiveDate,
}

/// A report to the authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachReportView {
    /// Which.
    pub id: BreachReportId,
    /// Its phase.
    pub phase: ReportPhase,
    /// When.
    pub told_at: MomentView,
    /// The authority's number.
    pub authority_number: String,
    /// What was added.
    pub added: String,
    /// Where the owner keeps what was sent.
    pub form_kept: String,
}

/// By what people and records are looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScopeFilterForm {
    /// In which activity.
    pub activity_id: Option<ActivityId>,
    /// Of which kind.
    pub kind: Option<RecordKind>,
    /// Of whom this is kept.
    pub data: Option<ScopeData>,
    /// The first day that the records bear.
    pub from: Option<NaiveDate>,
    /// The last day that they bear.
    pub until: Option<NaiveDate>,
    /// Of one person.
    pub contact_id: Option<ContactId>,
}

/// Looks for people and records.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FindBreachScope {
    /// The breach.
    pub id: BreachId,
    /// By what.
    pub filter: ScopeFilterForm,
    /// Whether it comes in the place of what was found before, or beside it.
    pub mode: ScopeMode,
}

/// What becomes of what was found before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ScopeMode {
    /// It goes.
    Replace,
    /// It stays, with this beside it.
    Add,
}

/// A frozen scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScopeView {
    /// By what was looked, one after the other.
    pub filters: Vec<ScopeFilterView>,
    /// When.
    pub frozen_on: NaiveDate,
    /// People.
    pub people: u32,
    /// Records.
    pub records: u32,
    /// Records of which the use is restricted, among them.
    pub restricted: u32,
    /// Records by kind.
    pub kinds: Vec<(RecordKind, u32)>,
    /// People by what is kept of them.
    pub data: Vec<(ScopeData, u32)>,
}

/// By what was looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScopeFilterView {
    /// The filter.
    pub filter: ScopeFilterForm,
    /// The name of its activity.
    pub activity: Option<Words>,
}

/// Those to be told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct BreachPeople {
    /// At most five hundred, those to be told first.
    pub rows: Vec<BreachPerson>,
    /// How many in all.
    pub total: u32,
    /// How many have a letter.
    pub written: u32,
    /// How many were told.
    pub told: u32,
    /// How many have no postal address.
    pub without_address: u32,
    /// How many have neither a postal nor an e-mail address.
    pub unreachable: u32,
    /// The languages in which letters are to be written.
    pub languages: Vec<Language>,
}

/// Somebody whose data were in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BreachPerson {
    /// Who.
    pub contact_id: ContactId,
    /// The name; none where all that is kept of them is restricted.
    pub name: Option<String>,
    /// The language to write in.
    pub language: Language,
    /// Whether there is a postal address.
    pub has_address: bool,
    /// Whether there is an e-mail address.
    pub has_email: bool,
    /// The letter.
    pub document_id: Option<DocumentId>,
    /// How they were told.
    pub channel: Option<PersonChannel>,
    /// When.
    pub told_on: Option<NaiveDate>,
}

/// Keeps an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AssessBreach {
    /// The breach.
    pub id: BreachId,
    /// The answers.
    pub assessment: Assessment,
}

/// Confirms what was proposed, or departs from it with a reason.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DecideBreach {
    /// The breach.
    pub id: BreachId,
    /// What becomes of it.
    pub outcome: BreachOutcome,
    /// Whether there is a public communication instead of a notice to each.
    pub public: bool,
    /// The owner's own reason.
    pub reason: String,
}

/// Notes a report to the authority.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteBreachReport {
    /// The breach.
    pub id: BreachId,
    /// Its phase.
    pub phase: ReportPhase,
    /// When it was made.
    pub told_at: WallTime,
    /// The authority's number.
    pub authority_number: String,
    /// What was added.
    pub added: String,
    /// Where what was sent is kept.
    pub form_kept: String,
    /// Why it is late, where it is.
    pub late_reason: String,
}

/// Keeps the words of the notices to people.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveBreachNotice {
    /// The breach.
    pub id: BreachId,
    /// The words.
    pub words: NoticeWords,
}

/// Looks at the notice to one of the people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewBreachLetter {
    /// The breach.
    pub id: BreachId,
    /// To whom.
    pub contact_id: ContactId,
}

/// Notes that people were told: one of them, or all who have a letter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteBreachTold {
    /// The breach.
    pub id: BreachId,
    /// Who; none for all who have a letter and were not told.
    pub contact_id: Option<ContactId>,
    /// How.
    pub channel: PersonChannel,
    /// When.
    pub told_on: NaiveDate,
}

/// Keeps the text of a public communication, and when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveBreachPublic {
    /// The breach.
    pub id: BreachId,
    /// The text.
    pub text: String,
    /// When; none while it is not public.
    pub public_on: Option<NaiveDate>,
}

/// Closes a breach.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CloseBreach {
    /// The breach.
    pub id: BreachId,
    /// What was learned.
    pub lessons: String,
}

/// In which form the register is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BreachRegisterForm {
    /// On paper.
    Pdf,
    /// As separated text.
    Csv,
}

/// Saves the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SaveBreachRegister {
    /// In which form.
    pub form: BreachRegisterForm,
}

/// How many letters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct BreachLettersWritten {
    /// Written now.
    pub written: u32,
    /// Still to be written.
    pub left: u32,
}
