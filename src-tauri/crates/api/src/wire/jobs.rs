//! Long work: it has an id, says how far it is, and can be stopped.

use domain::ids::ErasureRunId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::failure::Failure;
use super::tables::TableResult;

/// Names a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct JobId(pub u32);

/// How a job stands; also the payload of the event `job`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct JobState {
    /// Which job.
    pub id: JobId,
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// How it ended, once it has.
    pub end: Option<JobEnd>,
}

/// How a job ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum JobEnd {
    /// An erasure was carried out.
    Erased {
        /// The run.
        run: ErasureRunId,
    },
    /// A table was taken in.
    TableTakenIn {
        /// What came in.
        result: TableResult,
    },
    /// People were told that the statement changes; where it was stopped, those until then.
    PeopleTold {
        /// How many letters were made.
        letters: u32,
    },
    /// It did not come to an end; nothing was changed.
    Failed {
        /// Why.
        failure: Failure,
    },
}

/// Asks how a job stands, or to stop it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct JobRef {
    /// Which job.
    pub id: JobId,
}
