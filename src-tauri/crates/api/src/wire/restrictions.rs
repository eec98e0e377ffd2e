//! Restriction of use (art. 18): what is placed on a request, and what is restricted of whom.

use chrono::NaiveDate;
use domain::ids::{PartyId, RecordId, RequestId};
use domain::language::Words;
use domain::record::RecordKind;
use domain::restriction::{RestrictedUse, RestrictionGround};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Restricts the use of what a request is about.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PlaceRestriction {
    /// Which request.
    pub id: RequestId,
    /// On which ground; left out where the request itself is the ground, as long as it is open.
    #[serde(default)]
    #[ts(optional)]
    pub ground: Option<RestrictionGround>,
    /// Of which parties; nothing for all that are to be restricted.
    pub parties: Vec<PartyId>,
}

/// Opens a restricted record for one of the uses that the law leaves (art. 18(2)); that it was opened is logged.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenRestricted {
    /// Which record.
    pub id: RecordId,
    /// For what.
    pub used_for: RestrictedUse,
}

/// How far a restriction is (domain rule 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RestrictionState {
    /// It was asked for, and is not placed yet.
    Requested,
    /// It lasts.
    Placed,
    /// Its end was announced.
    LiftAnnounced,
    /// It was lifted.
    Lifted,
}

/// A restriction of one record for one person; nothing of what the record says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestrictionRow {
    /// Of which party.
    pub party_id: PartyId,
    /// The record.
    pub record_id: RecordId,
    /// What kind of record.
    pub kind: RecordKind,
    /// How far it is.
    pub state: RestrictionState,
    /// On which ground; none before it is placed.
    pub ground: Option<RestrictionGround>,
    /// The ground in words.
    pub because: Option<Words>,
    /// Since when.
    pub placed_on: Option<NaiveDate>,
    /// When its end was announced.
    pub announced_on: Option<NaiveDate>,
    /// The day that was announced.
    pub lift_on: Option<NaiveDate>,
    /// When it was lifted.
    pub lifted_on: Option<NaiveDate>,
}

/// The restrictions of a request, as its page shows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestrictionView {
    /// One a party, newest record first.
    pub rows: Vec<RestrictionRow>,
    /// The grounds that can be given when placing.
    pub grounds: Vec<RestrictionGroundChoice>,
    /// The first day on which an end can be that is announced today (art. 18(3)).
    pub first_day_to_lift: NaiveDate,
    /// Why it ends, as it was announced; empty before.
    pub lift_reason: String,
    /// Since when it is to be looked at whether it must last; none where that day has not come.
    pub review_since: Option<NaiveDate>,
}

/// A ground that can be given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestrictionGroundChoice {
    /// Which ground.
    pub ground: RestrictionGround,
    /// In words.
    pub words: Words,
    /// The article.
    pub article: String,
}

/// What is restricted, of whom, and for what it may be used all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestrictedView {
    /// How many records.
    pub records: u32,
    /// By the request that asked for it, the oldest first.
    pub requests: Vec<RestrictedOfRequest>,
    /// The uses that the law leaves (art. 18(2)).
    pub uses: Vec<RestrictedUseChoice>,
}

/// What one request restricts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestrictedOfRequest {
    /// Which request.
    pub id: RequestId,
    /// Its number.
    pub number: String,
    /// Who asked, as the request file has it.
    pub name: String,
    /// The restrictions that last.
    pub rows: Vec<RestrictionRow>,
}

/// A use that the law leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestrictedUseChoice {
    /// Which use.
    pub used_for: RestrictedUse,
    /// In words.
    pub words: Words,
}
