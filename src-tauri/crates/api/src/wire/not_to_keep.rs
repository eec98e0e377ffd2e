//! What may not be kept, or not longer than a check takes, and where it was found by the way.

use chrono::NaiveDate;
use domain::ids::{ContactId, RecordId};
use domain::not_to_keep::{NotToKeep, NotToKeepField};
use domain::record::RecordKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotToKeepPage {
    /// The places, the newest first.
    pub rows: Vec<NotToKeepRow>,
    /// How many there are in all.
    pub total: u32,
    /// Where the next page begins; none on the last.
    pub next: Option<i64>,
}

/// A place where something may stand that is not to be kept. The number itself is not in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NotToKeepRow {
    /// Where it stands.
    pub place: NotToKeepPlace,
    /// Of whom: the names on the record, or that on the card.
    pub names: Vec<String>,
    /// What it may be.
    pub kind: NotToKeep,
    /// In which fields.
    pub fields: Vec<NotToKeepField>,
}

/// A card or a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "on", rename_all = "snake_case")]
pub enum NotToKeepPlace {
    /// A contact's card.
    Contact {
        /// Whose.
        id: ContactId,
    },
    /// A record.
    Record {
        /// Which.
        id: RecordId,
        /// What kind.
        kind: RecordKind,
        /// The day that it bears.
        dated_on: NaiveDate,
    },
}

/// Asks for a page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ListNotToKeep {
    /// Where it begins; none for the newest.
    pub before: Option<i64>,
}

/// Says that what was found is not what it looks like.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AnswerNotToKeep {
    /// The record that it stands in; none for a card.
    pub record_id: Option<RecordId>,
    /// The contact on whose card it stands; none for a record.
    pub contact_id: Option<ContactId>,
    /// What it is not.
    pub kind: NotToKeep,
}
