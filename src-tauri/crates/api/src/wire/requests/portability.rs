//! Data that a person takes along: how far they are, and to whom they were sent on request (art. 20).

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::request::PortabilityState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far the data of a request are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PortabilityView {
    /// How far they are.
    pub state: PortabilityState,
    /// How many records are given.
    pub given: u32,
    /// When they were prepared.
    pub prepared_on: Option<NaiveDate>,
    /// To which other business they were sent; empty where they go to the person alone.
    pub receiver: String,
    /// When they were sent there.
    pub sent_on: Option<NaiveDate>,
    /// When who got them said that they had come.
    pub confirmed_on: Option<NaiveDate>,
}

/// Notes to which other business the data were sent, as the person asked, and that they came.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteTransfer {
    /// Which request.
    pub id: RequestId,
    /// To whom; empty where they go to the person alone.
    pub receiver: String,
    /// When; only with a receiver.
    pub sent_on: Option<NaiveDate>,
    /// When who got them said that they had come.
    pub confirmed_on: Option<NaiveDate>,
}
