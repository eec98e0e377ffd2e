//! Verzoeken: a right exercised by a person, from receipt to a closed file.

mod decisions;
mod erasure;
mod letters;
mod mail;
mod person;
mod portability;
mod reassessing;
mod recipients;
mod rectification;
mod second_look;
mod stopping;

use chrono::NaiveDate;
use domain::contact::{RepresentativeKind, Salutation};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RequestId};
use domain::language::{Language, Words};
use domain::request::{IdentityMethod, RequestChannel, RequestState, Right};
use domain::request_path::{AnswerTo, RequestSubject};
use domain::same_person::{SamePersonSign, SamePersonVerdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::documents::DocumentRow;
use super::failure::RequestGuard;
use super::records::DeadlineView;
use super::restrictions::RestrictionView;

pub use decisions::*;
pub use erasure::*;
pub use letters::*;
pub use mail::*;
pub use person::*;
pub use portability::*;
pub use reassessing::*;
pub use recipients::*;
pub use rectification::*;
pub use second_look::*;
pub use stopping::*;

/// The list of requests: open ones by due day, then the closed ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestList {
    /// Open, the most urgent first.
    pub open: Vec<RequestRow>,
    /// Closed, newest first, at most fifty.
    pub closed: Vec<RequestRow>,
    /// How many are closed in all.
    pub closed_total: u32,
}

/// A request in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestRow {
    /// Which request.
    pub id: RequestId,
    /// Its number, such as V-2026-007.
    pub number: String,
    /// Who asks.
    pub name: String,
    /// Which right.
    pub right: Right,
    /// Where it stands.
    pub state: RequestState,
    /// Its clock.
    pub clock: ClockView,
    /// The last day on which its file is kept, once it is closed.
    pub file_kept_until: Option<NaiveDate>,
}

/// Until when the file of a closed request stays as proof, and why (activity A18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptFile {
    /// The activity.
    pub activity: Words,
    /// Why it is kept.
    pub purpose: Words,
    /// The lawful basis.
    pub basis: Words,
    /// The rule in words.
    pub rule: Words,
    /// Until when, and how that was found.
    pub deadline: DeadlineView,
    /// What holds it now; empty where nothing does.
    pub held_by: Vec<Words>,
}

/// The clock of a request (domain.md 3.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockView {
    /// The day of receipt, which is not counted.
    pub received_on: NaiveDate,
    /// One month (or three) after receipt: the date to aim for.
    pub raw: NaiveDate,
    /// The last lawful day.
    pub due: NaiveDate,
    /// The last lawful day had the clock not stood still.
    pub due_without_pauses: NaiveDate,
    /// The last lawful day of a refusal, which an extension does not move.
    pub refusal_due: NaiveDate,
    /// Days that the clock stood still.
    pub paused_days: u32,
    /// When it stood still.
    pub pauses: Vec<PauseView>,
    /// Whether it was extended, and when.
    pub extended_on: Option<NaiveDate>,
    /// The last day on which it can be extended.
    pub extend_before: NaiveDate,
    /// Whole days until the due day; negative when it has passed.
    pub days_left: i32,
    /// Whether the answer is late.
    pub late: bool,
    /// Whether the clock stands still now.
    pub paused_now: bool,
    /// The day on which it was answered.
    pub answered_on: Option<NaiveDate>,
}

/// A stretch in which the clock stands still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PauseView {
    /// What was asked.
    pub kind: PauseKind,
    /// When it was asked.
    pub asked_on: NaiveDate,
    /// When the answer came.
    pub received_on: Option<NaiveDate>,
    /// When the requester was reminded of it.
    pub reminded_on: Option<NaiveDate>,
    /// Why it was asked.
    pub reason: String,
    /// The proof that was asked for, where the question is about who asks.
    pub proof: Option<IdentityMethod>,
    /// Whether it counts: asked in time and with a reason.
    pub counts: bool,
}

/// What was asked of the requester.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PauseKind {
    /// Proof of who they are (Art. 12(6)).
    Identity,
    /// Which data they mean (recital 63).
    Clarification,
}

/// The intake of a request.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeInRequest {
    /// Which rights, each once: one message that asks several things makes linked requests.
    pub rights: Vec<Right>,
    /// How it came in.
    pub channel: RequestChannel,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The time of receipt, `HH:MM`, where it is known.
    pub received_at: Option<String>,
    /// The language of the request and so of the letters.
    pub language: Language,
    /// The contact it is about, where it is known.
    pub contact_id: Option<ContactId>,
    /// Who asks.
    pub requester: Requester,
    /// Who asks on their behalf.
    pub representative: Option<Representative>,
    /// What is asked, in the requester's words or shorter.
    pub words: String,
    /// What names the mail in which it came, as its preview gave it.
    #[serde(default)]
    #[ts(optional)]
    pub message: Option<String>,
    /// About whom it is; a grown-up person where it is left out.
    #[serde(default)]
    #[ts(optional)]
    pub subject: Option<RequestSubject>,
    /// To whom the answer goes where somebody asks for another; to who asks where it is left out.
    #[serde(default)]
    #[ts(optional)]
    pub answer_to: Option<AnswerTo>,
    /// The day on which it came to us, where it reached a processor of ours before, on the day of receipt.
    #[serde(default)]
    #[ts(optional)]
    pub reached_us_on: Option<NaiveDate>,
}

/// Who asks, as the request file keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Requester {
    /// How letters begin.
    pub salutation: Salutation,
    /// Given name or initials.
    pub given_name: String,
    /// What stands before the family name.
    pub infix: String,
    /// Family name.
    pub family_name: String,
    /// Company.
    pub company: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Country where it is not the Netherlands.
    pub country: String,
    /// E-mail.
    pub email: String,
}

/// Somebody who asks for another (domain.md 4.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Representative {
    /// With a written authority, as a lawyer, as a parent, as a guardian.
    pub kind: RepresentativeKind,
    /// Name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// The day on which the authority was seen.
    pub authority_seen_on: Option<NaiveDate>,
}

/// Asks for a request's page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenRequest {
    /// Which request.
    pub id: RequestId,
}

/// A request's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RequestView {
    /// The row with its clock.
    pub row: RequestRow,
    /// How it came in.
    pub channel: RequestChannel,
    /// The time of receipt.
    pub received_at: Option<String>,
    /// The language of its letters.
    pub language: Language,
    /// The first card of the person it is about.
    pub contact_id: Option<ContactId>,
    /// The cards that were looked at since: of the same person, and of somebody else.
    pub further_cards: Vec<JudgedCard>,
    /// Who asks.
    pub requester: Requester,
    /// Who asks on their behalf.
    pub representative: Option<Representative>,
    /// About whom it is.
    pub subject: RequestSubject,
    /// To whom the answer goes where somebody asks for another.
    pub answer_to: AnswerTo,
    /// The day on which it came to us, where it reached a processor of ours before.
    pub reached_us_on: Option<NaiveDate>,
    /// The last lawful day had the clock started on that day; none where it did.
    pub due_from_us: Option<NaiveDate>,
    /// To whom it was sent on.
    pub forwarded: Option<Forwarding>,
    /// What is asked.
    pub words: String,
    /// The checks of who asks.
    pub identity: Vec<IdentityCheckView>,
    /// Whether who asks has been established.
    pub identity_established: bool,
    /// The lightest method that will do for this file.
    pub method_needed: IdentityMethod,
    /// Places outside the program, and what was found there.
    pub searched: Vec<SearchedPlaceView>,
    /// The decisions, one per party of a record in scope.
    pub decisions: Vec<DecisionView>,
    /// How many are still open.
    pub undecided: u32,
    /// The documents of this request.
    pub documents: Vec<DocumentRow>,
    /// What can be done now, and what stands in the way of the rest.
    pub steps: Vec<StepView>,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
    /// Until when the file itself stays and why, once it is closed.
    pub kept_file: Option<KeptFile>,
    /// The day until which the person can go to court (UAVG 35(2)), once answered.
    pub court_until: Option<NaiveDate>,
    /// The other requests that came in the same message.
    pub linked: Vec<LinkedRequest>,
    /// The letter that the step [`RequestStep::Answer`] makes now; none where there is no answer to write yet.
    pub answer: Option<DocumentKind>,
    /// What carrying out comes to, for a request for erasure whose decisions are fixed or being made.
    pub erasure: Option<ErasureView>,
    /// What the person says is wrong and what can be, for a request for rectification.
    pub rectification: Option<RectificationView>,
    /// How far the data are that the person takes along, for a request for portability.
    pub portability: Option<PortabilityView>,
    /// Who has to be told what was done, and who was (art. 19); also after an answer, when a restriction is lifted.
    pub recipients: Vec<RecipientNoticeView>,
    /// Who looked again at what a computer decided, and what came of it.
    pub reassessment: Option<ReassessmentView>,
    /// Why it is not acted on, or only for a fee, where the person was told so.
    pub not_acted_on: Option<NotActedOnView>,
    /// In which case files the person stands against a client, and whether somebody looked a second time.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub second_look: Option<SecondLookView>,
    /// What stops at once, for an objection to direct marketing and a withdrawn consent.
    pub stopping: Option<StoppingView>,
    /// What of it is restricted or to be restricted; none where the request has nothing to do with that.
    pub restriction: Option<RestrictionView>,
}

/// A card that was looked at for a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JudgedCard {
    /// Which card.
    pub contact_id: ContactId,
    /// Its name.
    pub name: String,
    /// What the owner said of it.
    pub verdict: SamePersonVerdict,
    /// By what it was found.
    pub sign: SamePersonSign,
    /// When.
    pub judged_on: NaiveDate,
}

/// A request that came in the same message as another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinkedRequest {
    /// Which request.
    pub id: RequestId,
    /// Its number.
    pub number: String,
    /// Which right.
    pub right: Right,
    /// Where it stands.
    pub state: RequestState,
}

/// A check of who asks; only method, day and result are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdentityCheckView {
    /// How.
    pub method: IdentityMethod,
    /// When.
    pub checked_on: NaiveDate,
    /// Whether it established who asks.
    pub established: bool,
}

/// A place outside the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SearchedPlaceView {
    /// Its code.
    pub place: String,
    /// Its words.
    pub words: Words,
    /// When it was searched.
    pub searched_on: Option<NaiveDate>,
    /// What came of it.
    pub result: Option<SearchResult>,
    /// With what was looked there.
    pub search_words: String,
    /// The recipients in the register that show that this place is used.
    pub recipients: Vec<String>,
    /// Whether it is set, for every request, that the business does not use it.
    pub never_used: bool,
}

/// What a search outside the program gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SearchResult {
    /// Nothing of this person is there.
    NothingFound,
    /// Something was found and entered as a record.
    FoundAndAdded,
    /// Something was found that is here already.
    FoundKnown,
    /// The business does not use this.
    NotUsed,
}

/// Something that can be done with a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepView {
    /// What.
    pub step: RequestStep,
    /// What stands in the way; none where it can be done now.
    pub guard: Option<RequestGuard>,
}

/// The steps of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RequestStep {
    /// Send an acknowledgement (L01).
    Acknowledge,
    /// Note who asks.
    EstablishIdentity,
    /// Ask for proof; the clock stands still.
    AskIdentity,
    /// Ask which data are meant; the clock stands still.
    AskClarification,
    /// Note that the answer came; the clock goes on.
    Resume,
    /// Extend by two months.
    Extend,
    /// Fix the decisions.
    Decide,
    /// Restrict the use at once, for as long as the request is not decided (art. 18(1)(a) and (d)).
    Restrict,
    /// Carry out what was decided: erase, restrict, correct.
    Execute,
    /// Tell the recipients (art. 19).
    TellRecipients,
    /// Make the answer letter.
    Answer,
    /// Note that the answer was given orally.
    AnswerOrally,
    /// Tell the person that a restriction ends (L08).
    AnnounceLift,
    /// Lift a restriction whose day has come.
    LiftRestriction,
    /// Close the file.
    Close,
    /// Close because who asks could not be established.
    CloseUnidentified,
    /// Note that the requester took it back.
    Withdraw,
    /// Take it up again.
    Reopen,
    /// Send it on to whom it is for, and tell the requester (L22).
    Forward,
    /// Say that the GDPR does not cover whom it is about.
    SayNotCovered,
    /// Refuse it or ask a fee, because it is manifestly unfounded or excessive (L20).
    NotActOn,
    /// Tell somebody who is not satisfied what they can do (L16).
    InformOnComplaint,
}

/// Notes a check of who asks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EstablishIdentity {
    /// Which request.
    pub id: RequestId,
    /// How.
    pub method: IdentityMethod,
    /// When.
    pub checked_on: NaiveDate,
    /// Whether it established who asks.
    pub established: bool,
}

/// Stops the clock while something is asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AskRequester {
    /// Which request.
    pub id: RequestId,
    /// What is asked.
    pub kind: PauseKind,
    /// When.
    pub asked_on: NaiveDate,
    /// Why: the reasonable doubt, or the amount of data.
    pub reason: String,
    /// The proof that was asked for, where the question is about who asks.
    #[serde(default)]
    #[ts(optional)]
    pub proof: Option<IdentityMethod>,
}

/// Lets the clock go on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ResumeRequest {
    /// Which request.
    pub id: RequestId,
    /// When the answer came.
    pub received_on: NaiveDate,
}

/// Extends the term by two months (Art. 12(3)).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ExtendRequest {
    /// Which request.
    pub id: RequestId,
    /// The day on which the person is told.
    pub told_on: NaiveDate,
    /// Why: complexity or number.
    pub reason: String,
}

/// Notes what a search outside the program gave.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteSearch {
    /// Which request.
    pub id: RequestId,
    /// The place's code.
    pub place: String,
    /// What came of it.
    pub result: SearchResult,
    /// With what was looked there; none for what the person is looked for with in this program.
    #[serde(default)]
    #[ts(optional)]
    pub search_words: Option<String>,
    /// Whether the business does not use the place at all: no request asks it any more.
    #[serde(default)]
    #[ts(optional)]
    pub never_used: Option<bool>,
}

/// A step without further particulars: decide, close, withdraw, reopen, answer orally, close unidentified.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeStep {
    /// Which request.
    pub id: RequestId,
    /// Which step.
    pub step: RequestStep,
}

/// Changes the day of receipt; the reason goes into the log's detail as a code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ChangeReceipt {
    /// Which request.
    pub id: RequestId,
    /// The right day.
    pub received_on: NaiveDate,
    /// Why; must be filled in.
    pub reason: ReceiptChangeReason,
}

/// Says after the intake which contact a request is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LinkRequestContact {
    /// Which request; it has no contact yet and is open.
    pub id: RequestId,
    /// Which contact.
    pub contact_id: ContactId,
}

/// Says whether a card is of the person that a request is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct JudgeContact {
    /// Which request; it is open, and nothing of it was carried out.
    pub id: RequestId,
    /// Which card; not the first one of the request.
    pub contact_id: ContactId,
    /// What the owner says of it.
    pub verdict: SamePersonVerdict,
}

/// Mends the name or address of who asks; the file is open and has no answer yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ChangeRequester {
    /// Which request.
    pub id: RequestId,
    /// Who asks, in whole.
    pub requester: Requester,
    /// Who asks on their behalf, in whole; nobody where there is none any more.
    pub representative: Option<Representative>,
    /// About whom it is; as it was where it is left out.
    #[serde(default)]
    #[ts(optional)]
    pub subject: Option<RequestSubject>,
    /// To whom the answer goes; as it was where it is left out.
    #[serde(default)]
    #[ts(optional)]
    pub answer_to: Option<AnswerTo>,
}

/// Why a day of receipt is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptChangeReason {
    /// It was typed wrong.
    TypingMistake,
    /// It had come in earlier by another way.
    EarlierArrival,
    /// It had come in at somebody who works for us.
    ArrivedAtProcessor,
}
