//! Finding: what a few letters find, and what was opened last.

use chrono::NaiveDate;
use domain::ids::{ContactId, RecordId, RequestId};
use domain::paper::RecordFields;
use domain::request::{RequestState, Right};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody types to find something.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct FindQuery {
    /// What is typed; empty for what was opened last. Diacritics and case do not matter.
    pub text: String,
    /// How many of each kind are wanted, at most nineteen.
    pub limit: u32,
}

/// What is found, the nearest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Findings {
    /// What was opened last since the administration was opened, newest first; only where nothing was typed.
    pub recent: Vec<Hit>,
    /// People and businesses.
    pub contacts: Vec<Hit>,
    /// Records.
    pub records: Vec<Hit>,
    /// Requests.
    pub requests: Vec<Hit>,
    /// Whether there is more of one of them than was wanted.
    pub more: bool,
}

/// One thing that is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum Hit {
    /// A contact.
    Contact {
        /// Which contact.
        id: ContactId,
        /// The name as shown.
        name: String,
        /// The company, where it is not the name itself.
        company: String,
        /// The town of its first address.
        town: String,
        /// What has the words, where the name has not.
        matched: Option<String>,
    },
    /// A record.
    Record {
        /// Which record.
        id: RecordId,
        /// The day it is found under.
        dated_on: NaiveDate,
        /// What it is called; its contents are left out.
        fields: RecordFields,
        /// Of whom.
        names: Vec<String>,
        /// What has the words, where neither its name nor a person's has.
        matched: Option<String>,
    },
    /// A request.
    Request {
        /// Which request.
        id: RequestId,
        /// Its number, such as V-2026-007.
        number: String,
        /// Who asks.
        name: String,
        /// Which right.
        right: Right,
        /// Where it stands.
        state: RequestState,
        /// What has the words, where neither the number nor the name has.
        matched: Option<String>,
    },
}
