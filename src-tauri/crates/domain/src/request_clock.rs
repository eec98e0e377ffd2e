//! The clock of a request (art. 12(3) and (4), Regulation 1182/71), with the six weeks for the court.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::holidays::Calendar;
use crate::period::Period;

/// The answer term, in months.
pub const ANSWER_MONTHS: u32 = 1;
/// The answer term when it was validly extended, in months from receipt.
pub const EXTENDED_ANSWER_MONTHS: u32 = 3;
/// The working days within which a question counts as asked without delay.
pub const QUESTION_WORKING_DAYS: usize = 5;
/// The days within which the owner aims to answer.
pub const ANSWER_TARGET_DAYS: u32 = 14;
/// The days within which a court can be asked after the answer (art. 35(2) UAVG): six weeks.
pub const COURT_DAYS: u32 = 42;
/// The most questions that one request can be suspended for.
pub const SUSPENSIONS_MAX: usize = 100;

/// A question on identity or scope: the clock stands still on the days `[asked_on, answered_on)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Suspension {
    /// The day of asking.
    pub asked_on: NaiveDate,
    /// The day on which the answer came; none while it is awaited.
    pub answered_on: Option<NaiveDate>,
}

closed_set! {
    /// What a suspension does.
    SuspensionEffect {
        /// The days of waiting are added.
        Pause = "pause",
        /// The month starts anew with the answer.
        Restart = "restart",
    }
}

/// The settings of the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct ClockRules {
    /// Whether Good Friday counts as a holiday.
    pub good_friday_counts: bool,
    /// What a suspension does.
    pub suspension: SuspensionEffect,
}

impl ClockRules {
    /// The safe settings: Good Friday is a working day and a suspension pauses.
    pub const SAFE: Self = Self {
        good_friday_counts: false,
        suspension: SuspensionEffect::Pause,
    };

    /// Returns the calendar of the settings.
    #[must_use]
    pub const fn calendar(self) -> Calendar {
        Calendar::Eu {
            good_friday_counts: self.good_friday_counts,
        }
    }
}

/// What is known of a request's time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ClockFacts {
    /// The local day of receipt, which is not counted.
    pub received_on: NaiveDate,
    /// The day on which the notice of extension with reasons was sent (L03).
    pub extension_sent_on: Option<NaiveDate>,
    /// The questions asked.
    pub suspensions: Vec<Suspension>,
}

closed_set! { words
    /// Something to tell the owner about the clock.
    ClockWarning {
        ExtensionTooLate = "extension_too_late", "Het bericht van uitstel ging te laat weg; de eerste datum blijft staan.", "The notice of extension came too late; the first date stands.";
        ExtensionAfterRaw = "extension_after_raw", "Het uitstel is geldig, maar het bericht ging pas weg na de maand zelf.", "The extension is valid, but was sent after the month itself.";
        QuestionTooLate = "question_too_late", "Er is iets gevraagd nadat de termijn voorbij was; daardoor staat de termijn niet stil.", "Something was asked after the term had passed; that does not stop the clock.";
        QuestionAskedSlowly = "question_asked_slowly", "Er is pas na meer dan vijf werkdagen iets gevraagd.", "Something was asked only after more than five working days.";
    }
}

/// The clock of a request as it stands today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RequestClock {
    /// The day the month ends, unrolled: the owner's own target, red after this.
    pub raw: NaiveDate,
    /// The last day in law, rolled to a working day.
    pub due: NaiveDate,
    /// The last day in law if no question had been asked.
    pub unsuspended_due: NaiveDate,
    /// The last day for a refusal, which no extension postpones (art. 12(4)).
    pub refusal_due: NaiveDate,
    /// The day that the owner aims for.
    pub target: NaiveDate,
    /// Whether the term was validly extended.
    pub extended: bool,
    /// The days on which the clock stood still.
    pub suspended_days: u32,
    /// Whether it stands still now, waiting for an answer.
    pub paused: bool,
    /// What to tell the owner.
    pub warnings: Vec<ClockWarning>,
}

impl RequestClock {
    /// Tells whether the term has passed on the day.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        !self.paused && today > self.due
    }

    /// Tells whether a refusal on the day comes later than art. 12(4) allows.
    #[must_use]
    pub fn refusal_is_late(&self, refused_on: NaiveDate) -> bool {
        refused_on > self.refusal_due
    }
}

/// Returns the unrolled end of a term of whole months with the days of waiting added.
#[must_use]
pub fn raw_end(received_on: NaiveDate, months: u32, suspended_days: u32) -> NaiveDate {
    let month = Period::months(months).add_to(received_on);
    Period::days(suspended_days).add_to(month)
}

/// Returns the number of days in the union of the half-open intervals; an open one runs to `until`,
/// and none runs further.
#[must_use]
pub fn suspended_days(suspensions: &[Suspension], until: NaiveDate) -> u32 {
    let mut spans: Vec<(NaiveDate, NaiveDate)> = suspensions
        .iter()
        .map(|s| (s.asked_on, s.answered_on.unwrap_or(until).min(until)))
        .collect();
    spans.sort_unstable();
    let mut counted_to = NaiveDate::MIN;
    let mut days = 0;
    for (from, to) in spans {
        let start = from.max(counted_to);
        if to > start {
            days += to.signed_duration_since(start).num_days();
            counted_to = to;
        }
    }
    u32::try_from(days).unwrap_or(u32::MAX)
}

/// What happened to the clock on a day, in the order in which it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Happening {
    Question(Suspension),
    Extension,
}

/// Returns the clock of a request as of today. A question suspends only when it was asked before
/// the term had passed, and an extension counts only when its notice went out in time.
#[must_use]
pub fn request_clock(facts: &ClockFacts, rules: ClockRules, today: NaiveDate) -> RequestClock {
    let calendar = rules.calendar();
    let mut happenings: Vec<(NaiveDate, Happening)> = facts
        .suspensions
        .iter()
        .map(|s| (s.asked_on, Happening::Question(*s)))
        .collect();
    if let Some(sent) = facts.extension_sent_on {
        happenings.push((sent, Happening::Extension));
    }
    happenings.sort_unstable();

    let mut months = ANSWER_MONTHS;
    let mut accepted: Vec<Suspension> = Vec::new();
    // A question in the extended term moves the answer, not the refusal that was due before it.
    let mut in_first_term: Vec<Suspension> = Vec::new();
    let mut warnings = Vec::new();
    for (on, happening) in happenings {
        let raw = term_end(facts, rules, months, &accepted, on);
        let in_time = on <= calendar.roll(raw);
        match happening {
            Happening::Question(question) if in_time => {
                if calendar.working_days_between(facts.received_on, on) > QUESTION_WORKING_DAYS {
                    warnings.push(ClockWarning::QuestionAskedSlowly);
                }
                let first = term_end(facts, rules, ANSWER_MONTHS, &in_first_term, on);
                if on <= calendar.roll(first) {
                    in_first_term.push(question);
                }
                accepted.push(question);
            }
            Happening::Question(_) => warnings.push(ClockWarning::QuestionTooLate),
            Happening::Extension if in_time => {
                if on > raw {
                    warnings.push(ClockWarning::ExtensionAfterRaw);
                }
                months = EXTENDED_ANSWER_MONTHS;
            }
            Happening::Extension => warnings.push(ClockWarning::ExtensionTooLate),
        }
    }
    warnings.dedup();
    // An answer that was noted cannot lie ahead, so every closed interval counts in full.
    let until = accepted
        .iter()
        .filter_map(|s| s.answered_on)
        .fold(today, NaiveDate::max);
    let raw = term_end(facts, rules, months, &accepted, until);
    let first = term_end(facts, rules, ANSWER_MONTHS, &in_first_term, until);
    RequestClock {
        raw,
        due: calendar.roll(raw),
        unsuspended_due: calendar.roll(raw_end(facts.received_on, months, 0)),
        refusal_due: calendar.roll(first),
        target: Period::days(ANSWER_TARGET_DAYS).add_to(facts.received_on),
        extended: months == EXTENDED_ANSWER_MONTHS,
        suspended_days: suspended_days(&accepted, until),
        paused: accepted.iter().any(|s| s.answered_on.is_none()),
        warnings,
    }
}

/// Returns the unrolled end as it was known on the day `until`.
fn term_end(
    facts: &ClockFacts,
    rules: ClockRules,
    months: u32,
    accepted: &[Suspension],
    until: NaiveDate,
) -> NaiveDate {
    match rules.suspension {
        SuspensionEffect::Pause => {
            raw_end(facts.received_on, months, suspended_days(accepted, until))
        }
        SuspensionEffect::Restart => {
            let restarted_on = accepted
                .iter()
                .map(|s| s.answered_on.unwrap_or(until).min(until))
                .fold(facts.received_on, NaiveDate::max);
            raw_end(restarted_on, months, 0)
        }
    }
}

/// Returns the last day on which a court can be asked, six weeks after the answer was received
/// (art. 35(2) UAVG; rolled by the ATW).
#[must_use]
pub fn court_last_day(answer_received_on: NaiveDate) -> NaiveDate {
    Calendar::Atw.roll(Period::days(COURT_DAYS).add_to(answer_received_on))
}

/// Returns the last day to announce that a restriction ends, so many working days before
/// (art. 18(3)).
#[must_use]
pub fn last_day_to_announce(
    lifted_on: NaiveDate,
    working_days: u32,
    calendar: Calendar,
) -> NaiveDate {
    let mut day = lifted_on;
    let mut left = working_days;
    while left > 0 {
        match day.checked_sub_days(Days::new(1)) {
            Some(before) => day = before,
            None => return day,
        }
        if calendar.is_working_day(day) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn clock(
        received: &str,
        extension: Option<&str>,
        questions: &[(&str, Option<&str>)],
        today: &str,
    ) -> RequestClock {
        clock_by(ClockRules::SAFE, received, extension, questions, today)
    }

    fn clock_by(
        rules: ClockRules,
        received: &str,
        extension: Option<&str>,
        questions: &[(&str, Option<&str>)],
        today: &str,
    ) -> RequestClock {
        let facts = ClockFacts {
            received_on: day(received),
            extension_sent_on: extension.map(day),
            suspensions: questions
                .iter()
                .map(|(asked, answered)| Suspension {
                    asked_on: day(asked),
                    answered_on: answered.map(day),
                })
                .collect(),
        };
        request_clock(&facts, rules, day(today))
    }

    #[test]
    fn x01_an_extension_sent_on_the_last_day_is_valid() {
        let clock = clock("2026-02-10", Some("2026-03-10"), &[], "2026-03-11");
        assert_eq!((clock.extended, clock.due), (true, day("2026-05-11")));
        assert_eq!(clock.warnings, []);
    }

    #[test]
    fn x02_an_extension_sent_a_day_late_changes_nothing() {
        let clock = clock("2026-02-10", Some("2026-03-11"), &[], "2026-03-11");
        assert_eq!((clock.extended, clock.due), (false, day("2026-03-10")));
        assert!(clock.is_overdue(day("2026-03-11")));
        assert!(!clock.is_overdue(day("2026-03-10")));
        assert_eq!(clock.warnings, [ClockWarning::ExtensionTooLate]);
    }

    #[test]
    fn x03_an_extension_after_the_raw_day_is_valid_with_a_warning() {
        let clock = clock("2026-03-05", Some("2026-04-07"), &[], "2026-04-08");
        assert_eq!((clock.extended, clock.due), (true, day("2026-06-05")));
        assert_eq!(clock.warnings, [ClockWarning::ExtensionAfterRaw]);
    }

    #[test]
    fn x04_an_extension_does_not_postpone_a_refusal() {
        let clock = clock("2026-02-10", Some("2026-03-10"), &[], "2026-04-20");
        assert_eq!(clock.refusal_due, day("2026-03-10"));
        assert!(clock.refusal_is_late(day("2026-04-20")));
        assert!(!clock.refusal_is_late(day("2026-03-10")));
    }

    #[test]
    fn a_question_in_the_extended_term_moves_the_answer_and_not_the_refusal() {
        for (asked, answered, due, refusal_due) in [
            ("2026-04-01", "2026-04-20", "2026-05-29", "2026-03-10"),
            ("2026-03-02", "2026-03-12", "2026-05-20", "2026-03-20"),
        ] {
            let clock = clock(
                "2026-02-10",
                Some("2026-03-09"),
                &[(asked, Some(answered))],
                "2026-04-21",
            );
            assert_eq!(
                (clock.due, clock.refusal_due),
                (day(due), day(refusal_due)),
                "{asked}"
            );
        }
    }

    #[test]
    fn x05_a_question_after_the_term_suspends_nothing() {
        let clock = clock("2026-03-10", None, &[("2026-04-20", None)], "2026-04-21");
        assert_eq!((clock.paused, clock.due), (false, day("2026-04-10")));
        assert!(clock.is_overdue(day("2026-04-11")));
        assert_eq!(clock.warnings, [ClockWarning::QuestionTooLate]);
    }

    #[test]
    fn x06_a_clock_without_the_answer_stands_still() {
        let clock = clock("2026-03-10", None, &[("2026-03-12", None)], "2026-04-30");
        assert!(clock.paused);
        assert!(!clock.is_overdue(day("2026-04-30")));
        assert_eq!(clock.unsuspended_due, day("2026-04-10"));
        assert_eq!(clock.suspended_days, 49);
    }

    #[test]
    fn x07_x08_x14_the_month_after_receipt() {
        for (received, due) in [
            // One message with access and erasure: two requests, one date.
            ("2026-03-10", "2026-04-10"),
            // The confirmation of a stop that took effect at once.
            ("2026-05-08", "2026-06-08"),
            // The day on which our processor got it is the safe one.
            ("2026-04-01", "2026-05-01"),
            ("2026-04-03", "2026-05-04"),
        ] {
            assert_eq!(clock(received, None, &[], received).due, day(due));
        }
    }

    #[test]
    fn x10_x11_the_court_can_be_asked_for_six_weeks() {
        for (received, last) in [("2026-03-03", "2026-04-14"), ("2026-02-20", "2026-04-07")] {
            assert_eq!(court_last_day(day(received)), day(last));
        }
    }

    #[test]
    fn x16_a_suspension_pauses_unless_the_setting_restarts() {
        let questions = [("2026-03-16", Some("2026-03-26"))];
        let restart = ClockRules {
            suspension: SuspensionEffect::Restart,
            ..ClockRules::SAFE
        };
        let paused = clock("2026-03-10", None, &questions, "2026-03-27");
        let restarted = clock_by(restart, "2026-03-10", None, &questions, "2026-03-27");
        assert_eq!(paused.due, day("2026-04-20"));
        assert_eq!(restarted.raw, day("2026-04-26"));
        assert_eq!(restarted.due, day("2026-04-28"));
    }

    #[test]
    fn a_question_after_more_than_five_working_days_is_told() {
        let clock = clock("2026-03-10", None, &[("2026-03-18", None)], "2026-03-19");
        assert_eq!(clock.warnings, [ClockWarning::QuestionAskedSlowly]);
        assert!(clock.paused);
    }

    #[test]
    fn the_end_of_a_restriction_is_announced_five_working_days_before() {
        assert_eq!(
            last_day_to_announce(day("2026-04-10"), 5, Calendar::EU),
            day("2026-04-02")
        );
    }
}
