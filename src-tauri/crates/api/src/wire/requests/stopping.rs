//! A use that stops at once: objection to direct marketing, and withdrawal of consent (art. 21(2) and 7(3)).

use chrono::NaiveDate;
use domain::ids::{PartyId, RequestId};
use domain::language::Words;
use domain::paper::RecordFields;
use domain::record::RecordKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::{PointsOfKind, RunDone};

/// What stops, where, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StoppingView {
    /// The day on which the use stopped; none while it goes on.
    pub stopped_on: Option<NaiveDate>,
    /// At which addresses and numbers.
    pub addresses: Vec<StopAddressView>,
    /// Newsletters and technical data: those that go on and those that the request stopped.
    pub uses: Vec<StopUseView>,
    /// Since when the person's card is used for no advertising; only after an objection.
    pub card_marked_on: Option<NaiveDate>,
    /// What went from the card with it, as nothing needed it any more.
    pub points_gone: Vec<PointsOfKind>,
    /// The run that erased what had stopped.
    pub run: Option<RunDone>,
    /// How many places outside the program have to follow.
    pub places_open: u32,
    /// The day on which what was erased is gone from the backups.
    pub backups_gone_by: Option<NaiveDate>,
}

/// By what an address or number is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StopChannel {
    /// E-mail.
    Email,
    /// Calls, text messages and WhatsApp.
    Telephone,
}

/// An address or number at which the use stops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StopAddressView {
    /// Its id, where it was added by hand and can still be taken out.
    pub id: Option<Uuid>,
    /// By what it is reached.
    pub channel: StopChannel,
    /// As it was written; empty once the file was closed.
    pub value: String,
    /// Since when it is on the list of those who are not to be approached.
    pub stopped_on: Option<NaiveDate>,
}

/// A newsletter, or a piece of technical data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StopUseView {
    /// Which party of which record.
    pub party_id: PartyId,
    /// What the register calls it.
    pub activity: Words,
    /// The kind of record.
    pub kind: RecordKind,
    /// Since when: the day of subscribing, or on which the data were collected.
    pub since: NaiveDate,
    /// What it says; none once it was erased.
    pub fields: Option<RecordFields>,
    /// The name on the card, where it is another one than the person's.
    pub other_card: Option<String>,
    /// Whether the request stopped it.
    pub stopped: bool,
    /// Whether a hold keeps it from being erased.
    pub held: bool,
    /// Whether it was erased.
    pub erased: bool,
}

/// Stops the use at once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct StopUse {
    /// Which request.
    pub id: RequestId,
    /// Of which the consent was withdrawn; an objection to direct marketing stops all.
    pub parties: Vec<PartyId>,
}

/// Adds an address or number at which the use stops as well.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct AddStopAddress {
    /// Which request.
    pub id: RequestId,
    /// By what it is reached.
    pub channel: StopChannel,
    /// The address or number.
    pub value: String,
}

/// Takes an address or number out that was added.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct TakeOutStopAddress {
    /// Which request.
    pub id: RequestId,
    /// Which address.
    pub address_id: Uuid,
}
