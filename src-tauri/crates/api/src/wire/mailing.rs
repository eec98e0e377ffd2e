//! Newsletters: on what ground somebody gets one, the texts with which it was asked, and the list that leaves the program.

use chrono::NaiveDate;
use domain::ids::{ConsentTextId, ContactId, RecordId};
use domain::language::Language;
use domain::record::SubscriptionAudience;
use domain::subscription::{ConsentTextKind, GroundKind, SuppressedSince, WhyInactive};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a newsletter may go to somebody, and why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SubscriptionStanding {
    /// The ground on which it is active; none where it is not.
    pub active: Option<GroundKind>,
    /// Every reason why it is not active, the weightiest first.
    pub reasons: Vec<WhyInactive>,
    /// Since when the address is on the list of those who are not to be approached.
    pub suppressed: SuppressedSince,
    /// The text with which consent was asked or an opt-out offered; empty where none is recorded.
    pub shown: String,
}

/// An address or number that is on the list of those who are not to be approached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SuppressedPoint {
    /// The address or number as typed.
    pub value: String,
    /// Since when, by reason.
    pub since: SuppressedSince,
}

/// Asks who gets a newsletter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct MailingListOf {
    /// Which of the two newsletters: that to customers (A02) or that to those who signed up (A03).
    pub audience: SubscriptionAudience,
}

/// Who gets a newsletter today and who does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailingListView {
    /// Which newsletter.
    pub audience: SubscriptionAudience,
    /// How many are on the list.
    pub on_total: u32,
    /// How many by ground.
    pub grounds: Vec<(GroundKind, u32)>,
    /// Those on it, at most two hundred.
    pub on: Vec<MailingRow>,
    /// How many are not on the list.
    pub off_total: u32,
    /// Those who are not, by the weightiest reason.
    pub off: Vec<MailingOff>,
}

/// Those who are not on a list for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailingOff {
    /// The reason.
    pub reason: WhyInactive,
    /// How many.
    pub count: u32,
    /// Who, at most fifty.
    pub rows: Vec<MailingRow>,
}

/// Somebody who is on a list or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MailingRow {
    /// The subscription.
    pub record_id: RecordId,
    /// Who.
    pub contact_id: ContactId,
    /// The name as shown.
    pub name: String,
    /// The address.
    pub address: String,
    /// Since when, for somebody who is on the list of those who are not to be approached.
    pub since: Option<NaiveDate>,
}

/// Saves the list as a file for the mail program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SaveMailingList {
    /// Which newsletter.
    pub audience: SubscriptionAudience,
    /// Whether names go with the addresses.
    pub with_names: bool,
}

/// A list that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedMailingList {
    /// The file's name without its folder; none where the owner chose not to save.
    pub file_name: Option<String>,
    /// How many addresses are in it.
    pub addresses: u32,
}

/// A version of a text with which consent is asked or an opt-out offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConsentTextView {
    /// Which version.
    pub id: ConsentTextId,
    /// What it is for.
    pub kind: ConsentTextKind,
    /// In which language.
    pub language: Language,
    /// Its number.
    pub version: u32,
    /// The first day on which it was shown.
    pub valid_from: NaiveDate,
    /// What it says.
    pub text: String,
    /// How many subscriptions and proofs lean on it.
    pub uses: u32,
}

/// A new version of a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ConsentTextForm {
    /// What it is for.
    pub kind: ConsentTextKind,
    /// In which language.
    pub language: Language,
    /// The first day on which it is shown.
    pub valid_from: NaiveDate,
    /// What it says.
    pub text: String,
}
