//! A human being who looks at what a computer decided alone (art. 22).

use chrono::NaiveDate;
use domain::ids::RequestId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What came of looking again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReassessmentView {
    /// Who looked.
    pub looked_by: String,
    /// What the person thinks of it; empty where they said nothing.
    pub persons_view: String,
    /// What was decided.
    pub outcome: String,
    /// When.
    pub done_on: NaiveDate,
}

/// Notes that somebody looked again.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteReassessment {
    /// Which request.
    pub id: RequestId,
    /// Who looked.
    pub looked_by: String,
    /// What the person thinks of it.
    pub persons_view: String,
    /// What was decided.
    pub outcome: String,
}
