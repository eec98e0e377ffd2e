//! A second look where the person who asks is a client's counter-party (domain.md T25).

use chrono::NaiveDate;
use domain::ids::{RecordId, RequestId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a second look is asked, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SecondLookView {
    /// The case files in which the person stands against a client.
    pub cases: Vec<OpposedCaseView>,
    /// What was weighed; empty while nobody looked, and once the file is closed.
    pub words: String,
    /// When somebody looked.
    pub looked_on: Option<NaiveDate>,
}

/// A case file in which the person stands against a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpposedCaseView {
    /// Which.
    pub record_id: RecordId,
    /// What it is called.
    pub title: String,
    /// The client.
    pub client: String,
}

/// Notes that somebody looked a second time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteSecondLook {
    /// Which request.
    pub id: RequestId,
    /// When.
    pub looked_on: NaiveDate,
    /// What was weighed.
    pub words: String,
}
