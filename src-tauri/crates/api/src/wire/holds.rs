//! Holds: what keeps a record past its day, and why.

use chrono::NaiveDate;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ActivityId, ContactId, HoldId, PartyId, RecordId, RequestId};
use domain::language::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A hold as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HoldView {
    /// Which hold.
    pub id: HoldId,
    /// What kind.
    pub kind: HoldKind,
    /// The ground in words.
    pub ground: Words,
    /// The owner's own reason.
    pub reason: String,
    /// Since when.
    pub set_on: NaiveDate,
    /// When it is looked at again.
    pub review_on: NaiveDate,
    /// The request that set it.
    pub request_id: Option<RequestId>,
}

/// A hold set by hand. It needs a ground of the closed list and a day to look again, at most twelve months away.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetHold {
    /// On what.
    pub scope: HoldScope,
    /// The ground.
    pub ground: KeepGround,
    /// What it is about, in the owner's words; must be filled in.
    pub reason: String,
    /// When to look again.
    pub review_on: NaiveDate,
}

/// What a hold is on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "on", rename_all = "snake_case")]
pub enum HoldScope {
    /// All that is kept of a contact.
    Contact {
        /// Which.
        id: ContactId,
    },
    /// One record, for all its parties.
    Record {
        /// Which.
        id: RecordId,
    },
    /// Some parties of records, as chosen in Opruimen.
    Parties {
        /// Which; at least one.
        ids: Vec<PartyId>,
    },
    /// All parties of an activity that can go today, also those that a long list does not show.
    DueOfActivity {
        /// Which.
        id: ActivityId,
    },
}

/// Lifts a hold.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ReleaseHold {
    /// Which hold.
    pub id: HoldId,
}

/// A ground that the owner can choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HoldGroundChoice {
    /// Its code.
    pub ground: KeepGround,
    /// Its words.
    pub words: Words,
}
