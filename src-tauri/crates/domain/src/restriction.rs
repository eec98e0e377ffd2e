//! Restriction of processing (art. 18): its grounds, its course, and for what restricted data may be used all the same.
//!
//! The course is in the types: what was placed can be announced to end, and only what was announced can be lifted.

use chrono::NaiveDate;

use crate::holidays::Calendar;
use crate::request::Right;
use crate::request_clock::last_day_to_announce;

/// How long before its end the end of a restriction is announced, in working days (art. 18(3); domain rule 3.3).
pub const ANNOUNCED_BEFORE_WORKING_DAYS: u32 = 5;

closed_set! { words
    /// A ground on which the use of data is restricted (art. 18(1)).
    RestrictionGround {
        AccuracyContested = "accuracy_contested", "de persoon zegt dat de gegevens niet juist zijn", "the person says that the data are not correct";
        Unlawful = "unlawful", "het gebruik mocht niet, en de persoon wil beperking in plaats van wissen", "the use was unlawful, and the person wants restriction instead of erasure";
        NeededForClaim = "needed_for_claim", "u hebt de gegevens niet meer nodig, maar de persoon wel voor een rechtsvordering", "you no longer need the data, but the person needs them for a legal claim";
        ObjectionPending = "objection_pending", "de persoon heeft bezwaar gemaakt en u hebt nog niet besloten", "the person objected and you have not decided yet";
    }
}

impl RestrictionGround {
    /// Returns the ground that an open request of another right gives by itself, for as long as it is not decided.
    #[must_use]
    pub const fn while_open(right: Right) -> Option<Self> {
        match right {
            Right::Rectification => Some(Self::AccuracyContested),
            Right::Objection => Some(Self::ObjectionPending),
            Right::Access
            | Right::Erasure
            | Right::Restriction
            | Right::Portability
            | Right::MarketingObjection
            | Right::ConsentWithdrawal
            | Right::HumanDecision => None,
        }
    }

    /// Returns the article.
    #[must_use]
    pub const fn article(self) -> &'static str {
        match self {
            Self::AccuracyContested => "18(1)(a)",
            Self::Unlawful => "18(1)(b)",
            Self::NeededForClaim => "18(1)(c)",
            Self::ObjectionPending => "18(1)(d)",
        }
    }
}

closed_set! { words
    /// For what restricted data may be used all the same (art. 18(2)).
    RestrictedUse {
        Consent = "consent", "met toestemming van de persoon", "with the person's consent";
        Claim = "claim", "voor een rechtsvordering", "for a legal claim";
        ProtectionOfAnother = "protection_of_another", "om de rechten van een ander te beschermen", "to protect the rights of another person";
        PublicInterest = "public_interest", "om een gewichtige reden van algemeen belang", "for an important reason of public interest";
    }
}

/// A restriction that was placed; it lasts until its end is announced and has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placed {
    /// Since when.
    pub placed_on: NaiveDate,
}

/// A restriction of which the end was announced to the person (L08).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiftAnnounced {
    placed: Placed,
    announced_on: NaiveDate,
    lift_on: NaiveDate,
}

/// A restriction that was lifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifted {
    announced: LiftAnnounced,
    lifted_on: NaiveDate,
}

/// Why a restriction does not end so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LiftError {
    /// The person would have fewer than [`ANNOUNCED_BEFORE_WORKING_DAYS`] working days.
    #[error("the end is announced at least {ANNOUNCED_BEFORE_WORKING_DAYS} working days before")]
    TooSoon {
        /// The first day on which it can end.
        first: NaiveDate,
    },
    /// The announced day has not come.
    #[error("the announced day has not come")]
    NotYet {
        /// The announced day.
        lift_on: NaiveDate,
    },
}

impl Placed {
    /// Announces the end.
    ///
    /// # Errors
    /// [`LiftError::TooSoon`] where the person would have too few working days to object.
    pub fn announce(
        self,
        announced_on: NaiveDate,
        lift_on: NaiveDate,
        calendar: Calendar,
    ) -> Result<LiftAnnounced, LiftError> {
        let first = first_day_to_lift(announced_on, calendar);
        if lift_on < first {
            return Err(LiftError::TooSoon { first });
        }
        Ok(LiftAnnounced {
            placed: self,
            announced_on,
            lift_on,
        })
    }
}

impl LiftAnnounced {
    /// Returns what was placed.
    #[must_use]
    pub const fn placed(self) -> Placed {
        self.placed
    }

    /// Returns when the end was announced.
    #[must_use]
    pub const fn announced_on(self) -> NaiveDate {
        self.announced_on
    }

    /// Returns the day that was announced.
    #[must_use]
    pub const fn lift_on(self) -> NaiveDate {
        self.lift_on
    }

    /// Calls the end off: the person had a reason.
    #[must_use]
    pub const fn call_off(self) -> Placed {
        self.placed
    }

    /// Lifts the restriction.
    ///
    /// # Errors
    /// [`LiftError::NotYet`] before the announced day.
    pub fn lift(self, today: NaiveDate) -> Result<Lifted, LiftError> {
        if today < self.lift_on {
            return Err(LiftError::NotYet {
                lift_on: self.lift_on,
            });
        }
        Ok(Lifted {
            announced: self,
            lifted_on: today,
        })
    }
}

impl Lifted {
    /// Returns how it was announced.
    #[must_use]
    pub const fn announced(self) -> LiftAnnounced {
        self.announced
    }

    /// Returns when it was lifted.
    #[must_use]
    pub const fn lifted_on(self) -> NaiveDate {
        self.lifted_on
    }
}

/// Returns the first day on which a restriction can end that is announced on a day, a working day itself.
#[must_use]
pub fn first_day_to_lift(announced_on: NaiveDate, calendar: Calendar) -> NaiveDate {
    announced_on
        .iter_days()
        .skip(1)
        .find(|day| {
            calendar.is_working_day(*day)
                && last_day_to_announce(*day, ANNOUNCED_BEFORE_WORKING_DAYS, calendar)
                    >= announced_on
        })
        .unwrap_or(announced_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn placed() -> Placed {
        Placed {
            placed_on: day("2026-11-02"),
        }
    }

    #[test]
    fn the_end_is_announced_five_working_days_before() {
        for (announced, first, why) in [
            ("2026-11-24", "2026-12-01", "a weekend lies between"),
            ("2026-11-28", "2026-12-07", "announced on a Saturday"),
            (
                "2026-12-21",
                "2026-12-29",
                "Christmas and a weekend lie between",
            ),
            ("2026-04-28", "2026-05-06", "Liberation Day lies between"),
        ] {
            let first = day(first);
            assert_eq!(
                first_day_to_lift(day(announced), Calendar::EU),
                first,
                "{why}"
            );
            let before = first.pred_opt().unwrap();
            assert_eq!(
                placed().announce(day(announced), before, Calendar::EU),
                Err(LiftError::TooSoon { first }),
                "{why}"
            );
            assert!(
                placed()
                    .announce(day(announced), first, Calendar::EU)
                    .is_ok(),
                "{why}"
            );
        }
    }

    #[test]
    fn it_is_lifted_on_the_announced_day_and_not_before() {
        let (today, lift_on) = (day("2026-11-24"), day("2026-12-01"));
        let announced = placed().announce(today, lift_on, Calendar::EU).unwrap();
        assert_eq!(
            announced.lift(day("2026-11-30")),
            Err(LiftError::NotYet { lift_on })
        );
        assert_eq!(announced.lift(lift_on).unwrap().lifted_on(), lift_on);
    }

    #[test]
    fn an_end_that_is_called_off_leaves_the_restriction_as_it_was() {
        let announced = placed().announce(day("2026-11-24"), day("2026-12-01"), Calendar::EU);
        assert_eq!(announced.unwrap().call_off(), placed());
    }

    #[test]
    fn only_an_open_rectification_or_objection_gives_a_ground_by_itself() {
        for right in Right::ALL {
            let expected = match right {
                Right::Rectification => Some("18(1)(a)"),
                Right::Objection => Some("18(1)(d)"),
                Right::Access
                | Right::Erasure
                | Right::Restriction
                | Right::Portability
                | Right::MarketingObjection
                | Right::ConsentWithdrawal
                | Right::HumanDecision => None,
            };
            let ground = RestrictionGround::while_open(*right);
            assert_eq!(ground.map(RestrictionGround::article), expected, "{right}");
        }
    }
}
