//! Records: forms, lists, and the line of a record's life.

use chrono::NaiveDate;
use domain::ids::{ActivityId, ContactId, PartyId, PostId, RecordId};
use domain::language::Words;
use domain::paper::RecordFields;
use domain::record::{PartyRole, RecordKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contacts::TextWarning;
use super::counterparty::CounterPartyNotices;
use super::holds::HoldView;
use super::mailing::SubscriptionStanding;

/// A record on the time line of a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TimelineEntry {
    /// Which record.
    pub record_id: RecordId,
    /// This contact's part in it.
    pub party_id: PartyId,
    /// This contact's role.
    pub role: PartyRole,
    /// The day in the margin.
    pub dated_on: NaiveDate,
    /// What it is.
    pub fields: RecordFields,
    /// The activity under which it is kept.
    pub activity: Words,
    /// Why, as a clause that follows the activity's name: "omdat deze persoon klant is".
    pub purpose: Words,
    /// The lawful basis in words.
    pub basis: Words,
    /// The rule in words.
    pub rule: Words,
    /// Until when, with how that was found.
    pub deadline: DeadlineView,
    /// What holds it.
    pub holds: Vec<HoldView>,
}

/// Until when something is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeadlineView {
    /// How it stands today.
    pub status: DeadlineStatus,
    /// From which day the period is drawn.
    pub started_on: Option<NaiveDate>,
    /// The last day on which it is kept.
    pub last_day: Option<NaiveDate>,
    /// The first day on which it must go.
    pub deletable_from: Option<NaiveDate>,
    /// The event it waits for.
    pub waits_for: Option<Words>,
    /// One line of derivation.
    pub derivation: Option<Words>,
    /// A note where a statutory floor won or the owner's rule is longer.
    pub note: Option<Words>,
    /// Whether a letter promised the last day, so that it goes by itself on the day after. Lists do not say it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub promised: bool,
}

/// How a deadline stands today (domain.md 2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineStatus {
    /// It waits for an event.
    Waiting,
    /// It is kept.
    Keep,
    /// It must go.
    Due,
    /// Its last day has passed, and something holds it.
    Held,
}

/// A page of one of the tables of Gegevens.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListRecords {
    /// Which kind; none for all.
    pub kind: Option<RecordKind>,
    /// What is searched for; empty for all.
    pub text: String,
    /// Which status; none for all.
    pub status: Option<DeadlineStatusFilter>,
    /// Where the page begins, as the previous page gave it.
    pub after: Option<String>,
}

/// The filters above the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineStatusFilter {
    /// Waits for an event.
    Waiting,
    /// Must go.
    Due,
    /// Held past its day.
    Held,
}

/// The records found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordPage {
    /// At most fifty.
    pub rows: Vec<RecordRow>,
    /// How many there are in all.
    pub total: u64,
    /// How many records are restricted, so that they are in no list and no other count (art. 18).
    pub restricted: u32,
    /// How many of each kind there are, for the tabs.
    pub kinds: Vec<(RecordKind, u64)>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A record in a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordRow {
    /// Which record.
    pub id: RecordId,
    /// The day it is found under.
    pub dated_on: NaiveDate,
    /// What it is.
    pub fields: RecordFields,
    /// Of whom.
    pub parties: Vec<PartyName>,
    /// Until when the last of its parties is kept.
    pub deadline: DeadlineView,
    /// Whether a newsletter may go to the person, where the record is a subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub subscription: Option<SubscriptionStanding>,
}

/// A party with the contact's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartyName {
    /// Which party.
    pub id: PartyId,
    /// Which contact.
    pub contact_id: ContactId,
    /// Its name.
    pub name: String,
    /// Its role.
    pub role: PartyRole,
    /// The activity.
    pub activity_id: ActivityId,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenRecord {
    /// Which record.
    pub id: RecordId,
}

/// Ends a newsletter: somebody followed the link to unsubscribe, or withdrew a consent, and asks no more.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct EndSubscription {
    /// Which record.
    pub record_id: RecordId,
    /// The day on which they did.
    pub ended_on: NaiveDate,
}

/// What is left after a newsletter ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EndedSubscription {
    /// Whether a hold keeps the record from being erased.
    pub record_left: bool,
    /// The card, where it is still here.
    pub contact_left: Option<ContactId>,
}

/// A record with all its parties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordView {
    /// The record as the form takes it back.
    pub form: RecordForm,
    /// Its parties, each with its own reason and day.
    pub parties: Vec<PartyView>,
    /// Papers that belong to it: the invoice under a quote, the payment of an invoice.
    pub related: Vec<RelatedRecord>,
    /// Since when it is in the administration.
    pub entered_on: NaiveDate,
    /// Whether a newsletter may go to the person, where the record is a subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub subscription: Option<SubscriptionStanding>,
    /// What the texts of the record may hold by mistake.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<TextWarning>>")]
    pub warnings: Vec<TextWarning>,
    /// The people who are to be told that their data are kept, where the record is a case file (art. 14).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub notices: Option<CounterPartyNotices>,
    /// The comments under the same post, where the record is a comment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub thread: Option<ThreadView>,
    /// What stands beside it since a correction, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<AnnotationView>>")]
    pub annotations: Vec<AnnotationView>,
}

/// The comments under a post of the website.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThreadView {
    /// The title of the post.
    pub title: String,
    /// The day it was taken off; none while it is online.
    pub removed_on: Option<NaiveDate>,
    /// The comments, the oldest first; at most two hundred.
    pub entries: Vec<ThreadEntry>,
    /// How many comments are restricted, so that they do not stand here (art. 18).
    pub restricted: u32,
}

/// A place in a thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThreadEntry {
    /// The day of the comment.
    pub on: NaiveDate,
    /// The comment; none where it was erased.
    pub comment: Option<ThreadComment>,
}

/// A comment in a thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ThreadComment {
    /// Which record.
    pub id: RecordId,
    /// Who wrote it.
    pub author: String,
    /// What it says.
    pub content: String,
}

/// What stands beside a card or a record since a correction (art. 16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnnotationView {
    /// Since when.
    pub noted_on: NaiveDate,
    /// The person's statement; empty where something was corrected.
    pub statement: String,
    /// Who it is of.
    pub name: String,
    /// The record that it stands beside; none for the card.
    pub record: Option<RelatedRecord>,
}

/// A party of a record, with why and until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PartyView {
    /// Who.
    pub party: PartyName,
    /// The activity in words.
    pub activity: Words,
    /// Why, as a clause that follows the activity's name.
    pub purpose: Words,
    /// The lawful basis in words.
    pub basis: Words,
    /// The rule in words.
    pub rule: Words,
    /// Until when.
    pub deadline: DeadlineView,
    /// What holds it.
    pub holds: Vec<HoldView>,
}

/// A paper that belongs to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RelatedRecord {
    /// Which record.
    pub id: RecordId,
    /// What it is.
    pub fields: RecordFields,
}

/// A record as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordForm {
    /// Which record; none for a new one.
    pub id: Option<RecordId>,
    /// Who is in it; at least one.
    pub parties: Vec<PartyForm>,
    /// What it says.
    pub fields: RecordFields,
}

/// A party as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyForm {
    /// Which contact.
    pub contact_id: ContactId,
    /// In which role.
    pub role: PartyRole,
}

/// What saving a record answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedRecord {
    /// Which record.
    pub id: RecordId,
    /// What the texts may hold by mistake.
    pub warnings: Vec<TextWarning>,
    /// Whether a newsletter may go to the person, where the record is a subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub subscription: Option<SubscriptionStanding>,
}

/// Searches papers that another paper can belong to: quotes, invoices, agreements of a contact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SuggestRecords {
    /// Which kind.
    pub kind: RecordKind,
    /// Of which contact.
    pub contact_id: Option<ContactId>,
    /// Number or words typed so far.
    pub text: String,
}

/// A post of the website, to which comments belong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PostForm {
    /// Which post; none for a new one.
    pub id: Option<PostId>,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The day it was taken off; none while it is online.
    pub removed_on: Option<NaiveDate>,
}
