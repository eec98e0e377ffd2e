//! What an erasure at the person's own request takes and leaves (art. 17).

use chrono::NaiveDate;
use domain::ids::ErasureRunId;
use domain::record::ContactPointKind;
use serde::Serialize;
use ts_rs::TS;

/// What an erasure at the person's own request takes and leaves (art. 17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ErasureView {
    /// Whether the whole card goes, because nothing of the person stays.
    pub card_goes: bool,
    /// The kinds of contact point that go from the card, with how many.
    pub points_going: Vec<PointsOfKind>,
    /// The kinds of contact point that stay, because what is kept needs them.
    pub points_staying: Vec<PointsOfKind>,
    /// Whether a note on the card goes.
    pub note_goes: bool,
    /// How many records are decided to go and are still there.
    pub to_erase: u32,
    /// The run that carried it out.
    pub run: Option<RunDone>,
    /// The day on which the data are gone from the backups, once it was carried out (T01).
    pub backups_gone_by: Option<NaiveDate>,
    /// The checklist of the run: places outside the program that are still open.
    pub places_open: u32,
}

/// Contact points of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PointsOfKind {
    /// Which kind.
    pub kind: ContactPointKind,
    /// How many.
    pub count: u32,
}

/// A run that was carried out for a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunDone {
    /// Which run.
    pub id: ErasureRunId,
    /// Its number, such as O-2026-003.
    pub number: String,
    /// The day.
    pub executed_on: NaiveDate,
}
