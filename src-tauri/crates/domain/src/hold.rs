//! Holds (blokkades): what moves a deletion without moving the last day of retention.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::period::Period;

/// The farthest that a review date may lie from the day a hold is placed, in months.
pub const HOLD_REVIEW_MONTHS_MAX: u32 = 12;

closed_set! { words
    /// A kind of hold.
    HoldKind {
        LegalHold = "legal_hold", "reden om langer te bewaren", "reason to keep longer";
        OpenRequest = "open_request", "verzoek in behandeling", "open request";
        Dispute = "dispute", "geschil", "dispute";
        Restriction = "restriction", "beperking (art. 18 AVG)", "restriction (art. 18 GDPR)";
        OpenInvoice = "open_invoice", "openstaande factuur", "open invoice";
        BreachInvestigation = "breach_investigation", "onderzoek naar een datalek", "breach investigation";
    }
}

impl HoldKind {
    /// Tells whether the owner places and releases it by hand; the others follow a request, an
    /// invoice or a breach.
    #[must_use]
    pub const fn is_manual(self) -> bool {
        match self {
            Self::LegalHold | Self::Dispute => true,
            Self::OpenRequest
            | Self::Restriction
            | Self::OpenInvoice
            | Self::BreachInvestigation => false,
        }
    }
}

closed_set! { words
    /// A ground on which the owner may keep longer; "for a while" is none.
    KeepGround {
        Claim = "claim", "voor een vordering", "for a claim";
        LegalDuty = "legal_duty", "omdat de wet het vraagt", "because the law requires it";
        PersonsWish = "persons_wish", "op verzoek van de persoon zelf", "at the person's own wish";
        Dispute = "dispute", "wegens een geschil", "because of a dispute";
        OpenInvoice = "open_invoice", "wegens een openstaande factuur", "because of an open invoice";
        BreachInvestigation = "breach_investigation", "voor het onderzoek naar een datalek", "for a breach investigation";
    }
}

impl KeepGround {
    /// Returns the kind of hold that the ground becomes.
    #[must_use]
    pub const fn hold_kind(self) -> HoldKind {
        match self {
            Self::Claim | Self::LegalDuty | Self::PersonsWish => HoldKind::LegalHold,
            Self::Dispute => HoldKind::Dispute,
            Self::OpenInvoice => HoldKind::OpenInvoice,
            Self::BreachInvestigation => HoldKind::BreachInvestigation,
        }
    }
}

/// The span of a hold: from the day it exists up to and including the day it ends, or open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct HoldSpan {
    /// The kind.
    pub kind: HoldKind,
    /// The day on which it was placed.
    pub from: NaiveDate,
    /// The last day on which it holds; none while it is open.
    pub to: Option<NaiveDate>,
}

/// Why a review date was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReviewDateError {
    /// The review would not come after the day the hold is placed.
    #[error("the review date must come after the day the hold is placed")]
    NotAfterStart,
    /// The review lies more than `HOLD_REVIEW_MONTHS_MAX` months ahead.
    #[error("the review date is more than twelve months ahead")]
    TooFar,
}

/// Checks that a review comes after the day of placing and within twelve months of it.
pub fn check_review_date(placed_on: NaiveDate, review: NaiveDate) -> Result<(), ReviewDateError> {
    if review <= placed_on {
        return Err(ReviewDateError::NotAfterStart);
    }
    if review > latest_review_date(placed_on) {
        return Err(ReviewDateError::TooFar);
    }
    Ok(())
}

/// Returns the latest review date of a hold placed on the day.
#[must_use]
pub fn latest_review_date(placed_on: NaiveDate) -> NaiveDate {
    Period::months(HOLD_REVIEW_MONTHS_MAX).add_to(placed_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_comes_within_twelve_months() {
        let placed: NaiveDate = "2026-02-03".parse().unwrap();
        for (review, outcome) in [
            ("2026-02-03", Err(ReviewDateError::NotAfterStart)),
            ("2026-08-03", Ok(())),
            ("2027-02-03", Ok(())),
            ("2027-02-04", Err(ReviewDateError::TooFar)),
        ] {
            assert_eq!(check_review_date(placed, review.parse().unwrap()), outcome);
        }
    }
}
