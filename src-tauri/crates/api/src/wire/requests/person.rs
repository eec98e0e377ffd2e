//! Looking for one person through all that is kept.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RecordId, RequestId};
use domain::paper::RecordFields;
use domain::record::PartyRole;
use domain::request::{RequestState, Right};
use domain::same_person::{SamePersonSign, SamePersonVerdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// With what a person is looked for; each list has at most ten entries.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct SearchKeys {
    /// Names, in any order and with or without initials.
    pub names: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// Account numbers.
    pub accounts: Vec<String>,
    /// Addresses.
    pub addresses: Vec<SearchAddress>,
}

/// An address as it identifies a house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchAddress {
    /// Postcode.
    pub postcode: String,
    /// House number.
    pub number: String,
}

/// Looks for the person that a request is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SearchPerson {
    /// Which request.
    pub id: RequestId,
    /// With what; none for what was used last, or else what the request and the cards have. What is given is kept with the
    /// request while that is open.
    pub keys: Option<SearchKeys>,
}

/// What was found of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonFound {
    /// With what was looked.
    pub keys: SearchKeys,
    /// When the owner looked with keys of their own; none before that.
    pub searched_on: Option<NaiveDate>,
    /// Cards: those the request is about, those that may be of the same person, those of somebody else.
    pub cards: Vec<FoundCard>,
    /// Records that have a key in their text, without the person as a party.
    pub records: Vec<FoundRecord>,
    /// Other request files that name the person.
    pub requests: Vec<FoundRequest>,
    /// Whether there is more than is shown: a narrower search shows the rest.
    pub more: bool,
    /// Whether cards and records can still be brought into the request.
    pub can_judge: bool,
}

/// A card that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundCard {
    /// Which card.
    pub contact_id: ContactId,
    /// Its name.
    pub name: String,
    /// Its town.
    pub town: String,
    /// How many records it has.
    pub records: u32,
    /// What the person is in them, each once.
    pub roles: Vec<PartyRole>,
    /// Why it was found, the strongest sign first.
    pub signs: Vec<SamePersonSign>,
    /// Whether it is the first card of the request.
    pub is_first: bool,
    /// What the owner said of it; none while that is open.
    pub verdict: Option<SamePersonVerdict>,
}

/// A record that was found by its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundRecord {
    /// Which record.
    pub id: RecordId,
    /// The day under which it is found.
    pub dated_on: NaiveDate,
    /// What it is, without its contents.
    pub fields: RecordFields,
    /// Of whom it is.
    pub names: Vec<String>,
    /// The words around what was found.
    pub passage: Option<String>,
}

/// A request file that names the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundRequest {
    /// Which request.
    pub id: RequestId,
    /// Its number.
    pub number: String,
    /// Who asked.
    pub name: String,
    /// Which right.
    pub right: Right,
    /// Where it stands.
    pub state: RequestState,
    /// The letters that went out for it, oldest first.
    pub letters: Vec<FoundLetter>,
}

/// A letter of a request that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundLetter {
    /// What kind.
    pub kind: DocumentKind,
    /// When it was issued.
    pub issued_on: NaiveDate,
}

/// Looks for all that is kept of a person, without a request; nothing of it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LookUpPerson {
    /// The person's card; none for somebody without one.
    pub contact_id: Option<ContactId>,
    /// With what; none for what the card has.
    pub keys: Option<SearchKeys>,
}

/// All that is kept of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonKept {
    /// With what was looked.
    pub keys: SearchKeys,
    /// The records of the card, the newest first.
    pub theirs: Vec<FoundRecord>,
    /// Other cards that may be of the same person.
    pub cards: Vec<FoundCard>,
    /// Records of others that have a key in their text.
    pub naming: Vec<FoundRecord>,
    /// Cards of others with a note that has a key in it.
    pub notes: Vec<NoteNaming>,
    /// The request files of the person, with their letters.
    pub requests: Vec<FoundRequest>,
    /// The letters to the person without a request.
    pub letters: Vec<RecordLetter>,
    /// How many records are restricted and therefore not shown (art. 18).
    pub restricted: u32,
    /// Whether there is more than is shown: a narrower search shows the rest.
    pub more: bool,
}

/// A card with a note that names a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoteNaming {
    /// Whose card.
    pub contact_id: ContactId,
    /// Whose it is.
    pub name: String,
    /// The words around what was found.
    pub passage: String,
}

/// A letter to a person that belongs to a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordLetter {
    /// Which record.
    pub record_id: RecordId,
    /// What kind.
    pub kind: DocumentKind,
    /// When it was issued.
    pub issued_on: NaiveDate,
}

/// Brings a record that was found by its text into a request, or sets it aside.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct JudgeRecord {
    /// Which request.
    pub id: RequestId,
    /// Which record.
    pub record_id: RecordId,
    /// In which role the person comes into it, on which of the request's cards; none where it is not about them.
    pub joins: Option<JoinsRecord>,
}

/// How a person comes into a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct JoinsRecord {
    /// On which card.
    pub contact_id: ContactId,
    /// In which role.
    pub role: PartyRole,
}
