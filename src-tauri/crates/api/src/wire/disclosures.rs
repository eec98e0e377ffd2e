//! What was given to recipients, and when (art. 15(1)(c) and 19).

use chrono::NaiveDate;
use domain::activity::{RecipientRole, TransferMechanism};
use domain::ids::{ActivityId, ContactId, DisclosureId, PartyId, RecipientId, RecordId};
use domain::language::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::records::RelatedRecord;

/// Of what the log is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum DisclosuresOf {
    /// Of the people in a record.
    Record {
        /// Which record.
        id: RecordId,
    },
    /// Of a person, in all that is kept of them.
    Contact {
        /// Which contact.
        id: ContactId,
    },
    /// Of an activity as a whole.
    Activity {
        /// Which activity.
        id: ActivityId,
    },
}

/// What was given to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DisclosuresView {
    /// The latest first, at most a hundred.
    pub rows: Vec<DisclosureView>,
    /// How many there are in all.
    pub total: u32,
    /// To whom something can be given: the recipients of the register that have not ended.
    pub recipients: Vec<ReceiverChoice>,
}

/// Something that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DisclosureView {
    /// Which disclosure.
    pub id: DisclosureId,
    /// The recipient's name.
    pub recipient: String,
    /// What it was then; none where that was not known.
    pub role: Option<RecipientRole>,
    /// The country where the data went; empty where that was not known.
    pub country: String,
    /// When.
    pub given_on: NaiveDate,
    /// Which data, in words.
    pub what: String,
    /// Why.
    pub reason: String,
    /// Of whom, in what.
    pub of: DisclosedView,
}

/// Of what data were given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum DisclosedView {
    /// Of one person in one record.
    Party {
        /// Which party.
        party_id: PartyId,
        /// The person's name.
        name: String,
        /// The record.
        record: RelatedRecord,
    },
    /// Of all records of an activity.
    Activity {
        /// The activity.
        activity: Words,
        /// The first day that they bear.
        from: NaiveDate,
        /// The last day that they bear.
        until: NaiveDate,
    },
}

/// A recipient that something can be given to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceiverChoice {
    /// Which recipient.
    pub id: RecipientId,
    /// Its name.
    pub name: String,
}

/// Writes down that data were given to a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteDisclosure {
    /// Of whom, in what.
    pub of: DisclosureOf,
    /// To whom.
    pub recipient: ReceiverForm,
    /// When.
    pub given_on: NaiveDate,
    /// Which data, in words.
    pub what: String,
    /// Why.
    pub reason: String,
}

/// Of what data were given, as chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum DisclosureOf {
    /// Of one person in one record.
    Party {
        /// Which party.
        id: PartyId,
    },
    /// Of all records of an activity that bear a day in a period.
    Activity {
        /// Which activity.
        id: ActivityId,
        /// The first day.
        from: NaiveDate,
        /// The last day.
        until: NaiveDate,
    },
}

/// To whom data were given: one that the register has, or a new one, which it gets.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "receiver", rename_all = "snake_case")]
pub enum ReceiverForm {
    /// One of the register.
    Known {
        /// Which recipient.
        id: RecipientId,
    },
    /// A new one.
    New {
        /// Its name.
        name: String,
        /// What it is under the law; none where that is not known.
        role: Option<RecipientRole>,
        /// The country where the data went; empty where that is not known.
        country: String,
        /// What protects data that leave the EEA.
        mechanism: TransferMechanism,
    },
}

/// A disclosure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct DisclosureRef {
    /// Which disclosure.
    pub id: DisclosureId,
}
