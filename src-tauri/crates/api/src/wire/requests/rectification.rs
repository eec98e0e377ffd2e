//! What a person says is wrong, and what becomes of it (art. 16).

use chrono::NaiveDate;
use domain::ids::{ContactId, ContactPointId, PartyId, RecordId, RectificationId, RequestId};
use domain::language::Words;
use domain::record::RecordKind;
use domain::rectification::RectifiablePart;
use domain::request::{Decision, RefusalGround};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person says is wrong, and what can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RectificationView {
    /// What is said to be wrong, in the order of entry.
    pub items: Vec<RectificationItem>,
    /// What is kept of the person and can be said to be wrong: the card, its contact points, the newest records.
    pub things: Vec<RectifiableThing>,
}

/// What a correction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum WrongThing {
    /// A card: name and note.
    Card {
        /// Whose.
        contact_id: ContactId,
    },
    /// A contact point.
    Point {
        /// Whose.
        contact_id: ContactId,
        /// Which point.
        point_id: ContactPointId,
    },
    /// The person's part in a record.
    Record {
        /// Which part.
        party_id: PartyId,
    },
}

/// Something that can be said to be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RectifiableThing {
    /// What it is.
    pub about: WrongThing,
    /// Its name.
    pub name: Words,
    /// What kind of record; none for the card and its points.
    pub record_kind: Option<RecordKind>,
    /// The record.
    pub record_id: Option<RecordId>,
    /// The parts that can be corrected, with what they say now.
    pub parts: Vec<PartValue>,
    /// What can become of it, the proposal first.
    pub outcomes: Vec<Decision>,
    /// Why that is proposed.
    pub proposed_because: Words,
}

/// A part with what it says; a day as "2026-11-24".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartValue {
    /// Which part.
    pub part: RectifiablePart,
    /// What it says.
    pub value: String,
}

/// Something that is said to be wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RectificationItem {
    /// As the form takes it back.
    pub form: RectificationForm,
    /// The name of what it is about; of what has gone its kind.
    pub name: Words,
    /// How far it is.
    pub state: RectificationState,
    /// When it was carried out.
    pub carried_out_on: Option<NaiveDate>,
}

/// How far a correction is (domain rule 4.2, sub-states of art. 16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RectificationState {
    /// What becomes of it is open.
    Open,
    /// It is decided and not carried out.
    Proposed,
    /// It was corrected.
    Applied,
    /// It stays, with the person's statement beside it.
    StatementAdded,
}

/// What is said to be wrong and what becomes of it, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RectificationForm {
    /// In which request.
    pub request_id: RequestId,
    /// Which; none for a new one.
    pub id: Option<RectificationId>,
    /// What it is about.
    pub about: WrongThing,
    /// What is wrong, in the person's own words.
    pub said: String,
    /// What becomes of it; none while that is open.
    pub decision: Option<Decision>,
    /// The parts as they become, or what is added to them.
    pub new_values: Vec<PartValue>,
    /// Whether the answer says what stood there before.
    pub old_told: bool,
    /// The statement that comes beside it; the person's own words where it is empty.
    pub statement: String,
    /// The ground of a refusal.
    pub ground: Option<RefusalGround>,
    /// Why, in the owner's words.
    pub explanation: String,
    /// The credit note of a corrected invoice.
    pub credit_id: Option<RecordId>,
    /// The invoice that takes its place.
    pub replacement_id: Option<RecordId>,
}

/// Removes something that was said to be wrong and is not carried out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RemoveRectification {
    /// In which request.
    pub request_id: RequestId,
    /// Which.
    pub id: RectificationId,
}
