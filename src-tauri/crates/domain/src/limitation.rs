//! The limitation of claims and its interruption (art. 3:306-3:319 BW).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::paper;
use crate::period::Period;
use crate::record::{InterruptionKind, LimitationClass};

/// The most interruptions of one claim.
pub const INTERRUPTIONS_MAX: usize = 200;
/// The longest new period after an interruption, in years (art. 3:319(2) BW).
pub const NEW_PERIOD_YEARS_MAX: u32 = 5;
/// The time within which a claim must follow a reminder of art. 3:317(2) BW, in months.
pub const CLAIM_AFTER_REMINDER_MONTHS: u32 = 6;

/// Returns the last living day of a claim that has its period in years from the day after `start`.
/// The second form mends 28 February before a leap year.
#[must_use]
pub fn limitation(start: NaiveDate, years: u32) -> NaiveDate {
    let period = Period::years(years);
    let from_next_day = start
        .succ_opt()
        .and_then(|next| period.add_to(next).pred_opt())
        .unwrap_or(NaiveDate::MAX);
    period.add_to(start).max(from_next_day)
}

/// Returns the last living day of a claim with its interruptions; one after the end has no effect,
/// and a new period never ends before the original one (art. 3:319(2) BW).
#[must_use]
pub fn limitation_end(start: NaiveDate, years: u32, interruptions: &[NaiveDate]) -> NaiveDate {
    let mut in_order = interruptions.to_vec();
    in_order.sort_unstable();
    let mut end = limitation(start, years);
    for day in in_order {
        if day <= end {
            end = end.max(limitation(day, years.min(NEW_PERIOD_YEARS_MAX)));
        }
    }
    end
}

/// An interruption as it was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Interruption {
    /// The kind.
    pub kind: InterruptionKind,
    /// The day of the act.
    pub on: NaiveDate,
    /// The day on which a claim followed, for a reminder of art. 3:317(2) BW.
    pub claim_followed_on: Option<NaiveDate>,
}

closed_set! { words
    /// Why an interruption has no effect.
    NoEffect {
        ReminderAlone = "reminder_alone", "een aanmaning alleen stopt deze verjaring niet (stuiting, art. 3:317 lid 2 BW)", "a reminder alone does not interrupt this claim (art. 3:317(2) BW)";
        ClaimNotInTime = "claim_not_in_time", "er volgde niet binnen zes maanden een vordering (art. 3:317 lid 2 BW)", "no claim followed within six months (art. 3:317(2) BW)";
        TooLate = "too_late", "de vordering was al verjaard", "the claim was already barred";
    }
}

impl Interruption {
    /// Tells whether it interrupts a claim of the class; the error says why not.
    pub fn interrupts(&self, class: LimitationClass) -> Result<(), NoEffect> {
        match self.kind {
            InterruptionKind::ClaimBrought3316 | InterruptionKind::Acknowledgement3318 => Ok(()),
            InterruptionKind::Reminder3317 if class.is_performance() => Ok(()),
            InterruptionKind::Reminder3317 => Err(NoEffect::ReminderAlone),
            InterruptionKind::ReminderThenClaim3317 => {
                let last = Period::months(CLAIM_AFTER_REMINDER_MONTHS).add_to(self.on);
                match self.claim_followed_on {
                    Some(claim) if self.on <= claim && claim <= last => Ok(()),
                    Some(_) | None => Err(NoEffect::ClaimNotInTime),
                }
            }
        }
    }
}

/// A recorded claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Claim {
    /// The class, which decides the period.
    pub class: LimitationClass,
    /// The day on which the claim became due, or damage and liable person were known.
    pub due_on: NaiveDate,
    /// The day of the event itself, from which a long stop runs, where it is known.
    pub event_on: Option<NaiveDate>,
    /// The interruptions.
    pub interruptions: Vec<Interruption>,
    /// A later end laid down by the owner (extension grounds of art. 3:320-321 BW).
    pub extended_to: Option<NaiveDate>,
}

impl Claim {
    /// Returns a claim as its paper has it, ready to be reckoned.
    #[must_use]
    pub fn recorded(claim: &paper::Claim) -> Self {
        let brought = |from: &paper::Interruption| {
            claim
                .interruptions
                .iter()
                .filter(|other| other.kind == InterruptionKind::ClaimBrought3316)
                .map(|other| other.happened_on)
                .filter(|day| *day >= from.happened_on)
                .min()
        };
        Self {
            class: claim.class,
            due_on: claim.starts_on,
            event_on: None,
            interruptions: claim
                .interruptions
                .iter()
                .map(|interruption| Interruption {
                    kind: interruption.kind,
                    on: interruption.happened_on,
                    // The claim may stand beside the reminder, or be an interruption of its own.
                    claim_followed_on: interruption
                        .claim_followed_on
                        .or_else(|| brought(interruption)),
                })
                .collect(),
            extended_to: claim.ends_on_by_hand,
        }
    }
}

/// The end of a claim with what led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClaimEnd {
    /// The last living day.
    pub last_day: NaiveDate,
    /// The last day without interruptions.
    pub original: NaiveDate,
    /// The interruptions that have no effect, with the reason.
    pub without_effect: Vec<(Interruption, NoEffect)>,
}

/// Returns the last living day of a recorded claim. A long stop ends the original period but never
/// one that was renewed by an interruption.
#[must_use]
pub fn claim_end(claim: &Claim) -> ClaimEnd {
    let years = claim.class.years();
    let long_stop = claim
        .event_on
        .zip(claim.class.long_stop_years())
        .map(|(event, most)| limitation(event, most));
    let from_due = limitation(claim.due_on, years);
    let original = long_stop.map_or(from_due, |stop| stop.min(from_due));
    let mut last_day = original;
    let mut without_effect = Vec::new();
    let mut in_order = claim.interruptions.clone();
    in_order.sort_by_key(|interruption| interruption.on);
    for interruption in in_order {
        let effect = if interruption.on > last_day {
            Err(NoEffect::TooLate)
        } else {
            interruption.interrupts(claim.class)
        };
        match effect {
            Ok(()) => {
                let renewed = limitation(interruption.on, years.min(NEW_PERIOD_YEARS_MAX));
                last_day = last_day.max(renewed);
            }
            Err(reason) => without_effect.push((interruption, reason)),
        }
    }
    ClaimEnd {
        last_day: claim.extended_to.map_or(last_day, |to| to.max(last_day)),
        original,
        without_effect,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn reminder(kind: InterruptionKind, on: &str, followed: Option<&str>) -> Interruption {
        Interruption {
            kind,
            on: day(on),
            claim_followed_on: followed.map(day),
        }
    }

    #[test]
    fn a_bare_reminder_interrupts_only_claims_for_performance() {
        use InterruptionKind as K;
        use LimitationClass as C;
        for (interruption, class, outcome) in [
            (
                reminder(K::Reminder3317, "2024-06-01", None),
                C::Performance3307,
                Ok(()),
            ),
            (
                reminder(K::Reminder3317, "2024-06-01", None),
                C::Breach3311,
                Err(NoEffect::ReminderAlone),
            ),
            (
                reminder(K::ReminderThenClaim3317, "2024-06-01", Some("2024-12-01")),
                C::Breach3311,
                Ok(()),
            ),
            (
                reminder(K::ReminderThenClaim3317, "2024-06-01", Some("2024-12-02")),
                C::Breach3311,
                Err(NoEffect::ClaimNotInTime),
            ),
            (
                reminder(K::Acknowledgement3318, "2024-06-01", None),
                C::Breach3311,
                Ok(()),
            ),
        ] {
            assert_eq!(interruption.interrupts(class), outcome);
        }
    }

    #[test]
    fn a_long_stop_ends_a_claim_that_became_known_late() {
        let claim = Claim {
            class: LimitationClass::Damages3310,
            due_on: day("2022-01-10"),
            event_on: Some(day("2004-03-01")),
            interruptions: vec![],
            extended_to: None,
        };
        assert_eq!(claim_end(&claim).last_day, day("2024-03-01"));
    }

    #[test]
    fn what_has_no_effect_is_listed_with_its_reason() {
        let late = reminder(InterruptionKind::Reminder3317, "2025-03-11", None);
        let claim = Claim {
            class: LimitationClass::Performance3307,
            due_on: day("2020-03-10"),
            event_on: None,
            interruptions: vec![late],
            extended_to: None,
        };
        let end = claim_end(&claim);
        assert_eq!(end.last_day, day("2025-03-10"));
        assert_eq!(end.without_effect, vec![(late, NoEffect::TooLate)]);
    }
}
