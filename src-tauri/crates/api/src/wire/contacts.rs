//! Contacts: the list, the card, the time line, and taking them in from a file.

use chrono::NaiveDate;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ActivityId, ContactId, ContactPointId};
use domain::language::{Language, Words};
use domain::record::{ContactPointKind, ContactPointSource};
use domain::subscription::SuppressedSince;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::holds::HoldView;
use super::mailing::SuppressedPoint;
use super::records::{AnnotationView, TimelineEntry};

/// A page of the list of contacts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListContacts {
    /// What is searched for; empty for all. Diacritics and case do not matter.
    pub text: String,
    /// Where the page begins, as the previous page gave it.
    pub after: Option<String>,
}

/// The contacts found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactPage {
    /// At most fifty.
    pub rows: Vec<ContactRow>,
    /// How many there are in all.
    pub total: u64,
    /// Of how many contacts all is restricted, so that they are in no list (art. 18).
    pub restricted: u32,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A contact in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactRow {
    /// Which contact.
    pub id: ContactId,
    /// The name as shown.
    pub name: String,
    /// The company, where it is not the name itself.
    pub company: String,
    /// The town of its first address.
    pub town: String,
    /// How many records are kept.
    pub records: u32,
    /// The first day on which something of it can go.
    pub first_deletable_from: Option<NaiveDate>,
    /// How many of its records are held.
    pub held: u32,
}

/// What can be typed to find a contact in a form.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SuggestContacts {
    /// The letters typed so far.
    pub text: String,
}

/// One contact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenContact {
    /// Which contact.
    pub id: ContactId,
}

/// A contact's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactView {
    /// The card, as the form takes it back.
    pub card: ContactForm,
    /// The name as shown.
    pub name: String,
    /// Since when it is in the administration.
    pub entered_on: NaiveDate,
    /// For each contact point how long it stays.
    pub point_life: Vec<ContactPointLife>,
    /// All that is kept, newest first, at most two hundred.
    pub timeline: Vec<TimelineEntry>,
    /// How many records there are in all.
    pub records: u32,
    /// How many more are restricted, so that they are not shown (art. 18).
    pub restricted: u32,
    /// Holds on the whole contact.
    pub holds: Vec<HoldView>,
    /// Open requests of this person.
    pub open_requests: u32,
    /// What stands beside the card and the records since a correction, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<AnnotationView>>")]
    pub annotations: Vec<AnnotationView>,
    /// Since when the person wants no advertising any more (art. 21(3)).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub no_advertising_since: Option<NaiveDate>,
}

/// How long a contact point stays on the card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactPointLife {
    /// Which point.
    pub id: ContactPointId,
    /// The last day on which a record still needs it; none while a record without an end does.
    pub needed_until: Option<NaiveDate>,
    /// The activities that need it.
    pub needed_for: Vec<Words>,
}

/// A contact as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactForm {
    /// Which contact; none for a new one.
    pub id: Option<ContactId>,
    /// A person, or a business with perhaps a contact person.
    pub kind: ContactKind,
    /// How letters begin.
    pub salutation: Salutation,
    /// Given name or initials.
    pub given_name: String,
    /// What stands before the family name: van, de, van 't.
    pub infix: String,
    /// Family name.
    pub family_name: String,
    /// Company.
    pub company: String,
    /// Language of letters.
    pub language: Language,
    /// Free note. The person may read it.
    pub note: String,
    /// Deceased: the GDPR no longer applies, mailings stop.
    pub deceased: bool,
    /// Known to be younger than sixteen: a parent gives consent (T12). No age is asked.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub child: bool,
    /// Telephone, e-mail, address and the rest.
    pub points: Vec<ContactPointForm>,
}

/// A contact point as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactPointForm {
    /// Which point; none for a new one.
    pub id: Option<ContactPointId>,
    /// Telephone, e-mail, address …
    pub kind: ContactPointKind,
    /// For a handle: the service. For a telephone: mobile, work.
    pub label: String,
    /// Number, address or handle; empty for a postal address.
    pub value: String,
    /// Street and number of a postal address.
    pub street: String,
    /// Postcode of a postal address.
    pub postcode: String,
    /// Town of a postal address.
    pub town: String,
    /// Country of a postal address where it is not the Netherlands.
    pub country: String,
    /// From whom it came.
    pub source: ContactPointSource,
    /// Since when it is kept; today where the form leaves it out.
    pub since: Option<NaiveDate>,
    /// The activities that need it; the contact's own where the form leaves it empty.
    pub needed_for: Vec<ActivityId>,
}

/// What saving a contact or a record answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SavedContact {
    /// Which contact.
    pub id: ContactId,
    /// What looked like a citizen service number, where something did.
    pub warnings: Vec<TextWarning>,
    /// Addresses and numbers, new on the card, of somebody who objected, unsubscribed or asked to be erased.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<SuppressedPoint>>")]
    pub suppressed: Vec<SuppressedPoint>,
}

/// Something in a text that the owner should look at. Saving went on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TextWarning {
    /// The field's name on the wire.
    pub field: String,
    /// What it looks like.
    pub kind: TextWarningKind,
}

/// What a text may hold by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TextWarningKind {
    /// A citizen service number (UAVG 46).
    CitizenServiceNumber,
    /// A VAT number of before 2020 with such a number in it.
    OldVatNumber,
    /// The machine readable lines of an identity paper, or the name of a file with a copy of one (T11).
    IdentityPaper,
}

/// Texts of a form, looked through while the owner types.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CheckTexts {
    /// Field names with their texts.
    pub texts: Vec<FieldText>,
}

/// A field with its text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FieldText {
    /// The field's name on the wire.
    pub field: String,
    /// Its text.
    pub text: String,
}

/// What a vCard file would bring in. The file's bytes stay with the host until it is applied or dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportPreview {
    /// Names this preview when it is applied.
    pub token: String,
    /// The contacts of the file, at most two hundred shown.
    pub cards: Vec<ImportCard>,
    /// How many there are in all.
    pub total: u32,
    /// How many are known already.
    pub known: u32,
    /// How many asked to be forgotten or not to be mailed.
    pub suppressed: u32,
}

/// A contact of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportCard {
    /// Its place in the file, counted from 0.
    pub index: u32,
    /// The line on which it begins.
    pub line: u64,
    /// The name as it would be shown.
    pub name: String,
    /// Company.
    pub company: String,
    /// Telephone numbers, e-mail and addresses as they would be kept.
    pub points: Vec<String>,
    /// The contact that it seems to be.
    pub known_as: Option<KnownContact>,
    /// Whether this person asked to be forgotten or not to be mailed.
    pub suppressed: bool,
    /// Since when, by reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub suppressed_since: Option<SuppressedSince>,
    /// Names of the properties that are not taken over.
    pub left_out: Vec<String>,
    /// What is proposed.
    pub proposal: ImportChoice,
}

/// A contact that is here already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KnownContact {
    /// Which contact.
    pub id: ContactId,
    /// Its name.
    pub name: String,
    /// Whether an address or number is the same, or only the name.
    pub certain: bool,
}

/// What to do with a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportChoice {
    /// Make a new contact of it.
    New,
    /// Add what is new to the known contact.
    Merge,
    /// Leave it.
    Skip,
}

/// The owner's word on a preview.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ApplyImport {
    /// Which preview.
    pub token: String,
    /// Where the owner chose otherwise than proposed: index and choice.
    pub choices: Vec<(u32, ImportChoice)>,
}

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportResult {
    /// New contacts.
    pub entered: u32,
    /// Known contacts to which something was added.
    pub merged: u32,
    /// Cards left out.
    pub skipped: u32,
}
