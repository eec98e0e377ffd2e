//! What is decided on each record in the scope of a request, on which ground, and until when.

use chrono::NaiveDate;
use domain::blackout::BlackedPassage;
use domain::ids::{PartyId, RequestId};
use domain::language::Words;
use domain::paper::RecordFields;
use domain::request::{Decision, RefusalGround};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A decision about a party of a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecisionView {
    /// Which party.
    pub party_id: PartyId,
    /// What it is; none once it is gone, and while its use is restricted.
    pub fields: Option<RecordFields>,
    /// Whether its use is restricted (art. 18).
    pub restricted: bool,
    /// The activity.
    pub activity: Words,
    /// What the matrix proposes (domain.md 4.3).
    pub proposed: Decision,
    /// Why, in words.
    pub proposed_because: Words,
    /// The article that the proposal rests on.
    pub article: String,
    /// What the owner decided.
    pub decided: Option<Decision>,
    /// The ground of a negative decision.
    pub ground: Option<RefusalGround>,
    /// What is blacked out or withheld and why.
    pub explanation: String,
    /// The passages that are blacked out, each with its reason.
    pub passages: Vec<BlackedPassage>,
    /// The last day on which it is kept; none while that waits for something.
    pub last_day: Option<NaiveDate>,
    /// The last day on which a decision to keep it keeps it, where that is known.
    pub kept_until: Option<NaiveDate>,
    /// The decisions that can be taken here.
    pub choices: Vec<DecisionChoice>,
    /// The grounds that can be given here, the proposed one first.
    pub grounds: Vec<GroundChoice>,
    /// Why it cannot be erased now whatever is decided: the hold on it, in words.
    pub held: Option<Words>,
    /// How far the request is with it, in words; none where a part of the page tells that.
    pub progress: Option<Words>,
}

/// A ground that can be given, and what it comes to for this record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GroundChoice {
    /// Which ground.
    pub ground: RefusalGround,
    /// The last day on which this ground keeps the record; none where it has no day (yet).
    pub kept_until: Option<NaiveDate>,
    /// How that day follows, or what it waits for, in one line; empty where the ground is not about keeping.
    pub derivation: Words,
    /// Whether the owner says until which day, with `kept_until` as the proposal.
    pub day_asked: bool,
}

/// A decision that can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct DecisionChoice {
    /// Which decision.
    pub decision: Decision,
    /// Whether less is given than was asked, so that a ground is needed (art. 12(4)).
    pub needs_ground: bool,
}

/// The owner's decisions; those left out stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Decide {
    /// Which request.
    pub id: RequestId,
    /// The decisions.
    pub decisions: Vec<DecisionForm>,
}

/// A decision as taken.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DecisionForm {
    /// Which party.
    pub party_id: PartyId,
    /// What is decided.
    pub decision: Decision,
    /// The ground, where it is negative or partial.
    pub ground: Option<RefusalGround>,
    /// What is blacked out or withheld and why.
    pub explanation: String,
    /// The passages that are blacked out, each with its reason; left out, all of its free text is.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<BlackedPassage>>")]
    pub passages: Vec<BlackedPassage>,
    /// Until and including which day it is kept, where the ground asks for one.
    #[serde(default)]
    #[ts(optional)]
    pub kept_until: Option<NaiveDate>,
}
