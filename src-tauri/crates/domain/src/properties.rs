//! Properties that hold for every date, not only for those of the tables.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;

use crate::deadline::{Deadline, deadline};
use crate::financial_year::FinancialYears;
use crate::hold::{HoldKind, HoldSpan};
use crate::holidays::Calendar;
use crate::limitation::{limitation, limitation_end};
use crate::period::Period;
use crate::request_clock::{
    ClockFacts, ClockRules, Suspension, raw_end, request_clock, suspended_days,
};
use crate::retention::{
    Anchor, Combine, EventState, Facts, Floor, RetentionRule, Rounding, StartEvent, Statute, Term,
};

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..36_500).prop_map(|after| {
        let first = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
        first.checked_add_days(Days::new(after)).unwrap()
    })
}

fn any_period() -> impl Strategy<Value = Period> {
    (0_u32..25, 0_u32..60, 0_u32..400).prop_map(|(years, months, days)| Period {
        years,
        months,
        days,
    })
}

fn any_term(event: StartEvent) -> impl Strategy<Value = Term> {
    (
        any_period(),
        prop::sample::select(Anchor::ALL),
        prop::sample::select(Rounding::ALL),
    )
        .prop_map(move |(period, from, rounding)| Term {
            event,
            from,
            period,
            rounding,
        })
}

fn any_rule() -> impl Strategy<Value = RetentionRule> {
    (
        any_term(StartEvent::DocumentDate),
        any_term(StartEvent::AgreementEnd),
        any_term(StartEvent::LastUseInBooks),
        prop::sample::select(Combine::ALL),
    )
        .prop_map(|(first, second, floor, combine)| RetentionRule {
            terms: vec![first, second],
            combine,
            floors: vec![Floor {
                term: floor,
                statute: Statute::FiscalRetention,
            }],
        })
}

fn any_facts() -> impl Strategy<Value = Facts> {
    (any_day(), any_day(), any_day()).prop_map(|(document, end, books)| {
        Facts::none()
            .with(StartEvent::DocumentDate, EventState::On(document))
            .with(StartEvent::AgreementEnd, EventState::On(end))
            .with(StartEvent::LastUseInBooks, EventState::On(books))
    })
}

fn any_hold() -> impl Strategy<Value = HoldSpan> {
    (any_day(), prop::option::of(0_u64..4000)).prop_map(|(from, length)| HoldSpan {
        kind: HoldKind::LegalHold,
        from,
        to: length.and_then(|days| from.checked_add_days(Days::new(days))),
    })
}

fn any_suspensions(most: usize) -> impl Strategy<Value = Vec<(u64, u64)>> {
    prop::collection::vec((0_u64..40, 0_u64..40), 0..most)
}

fn spans(received: NaiveDate, offsets: &[(u64, u64)]) -> Vec<Suspension> {
    offsets
        .iter()
        .map(|(after, length)| {
            let asked_on = received.checked_add_days(Days::new(*after)).unwrap();
            Suspension {
                asked_on,
                answered_on: asked_on.checked_add_days(Days::new(*length)),
            }
        })
        .collect()
}

fn calendar_years(rule: &RetentionRule, facts: &Facts, holds: &[HoldSpan]) -> Deadline {
    deadline(rule, facts, &FinancialYears::calendar(), holds, None)
}

proptest! {
    #[test]
    fn a_longer_way_never_ends_earlier(day in any_day(), later in 0_u64..800, period in any_period()) {
        let next = day.checked_add_days(Days::new(later)).unwrap();
        prop_assert!(period.add_to(day) <= period.add_to(next));
    }

    #[test]
    fn months_keep_the_day_or_clamp_to_the_end(day in any_day(), months in 0_u32..600) {
        let moved = Period::months(months).add_to(day);
        let clamped = moved == crate::retention::month_end(moved);
        prop_assert!(moved.day() == day.day() || (clamped && moved.day() < day.day()));
    }

    #[test]
    fn a_period_reads_back(period in any_period()) {
        prop_assert_eq!(period.to_string().parse::<Period>().unwrap(), period);
    }

    #[test]
    fn the_last_day_in_law_is_a_working_day_and_never_before_the_raw_one(
        received in any_day(), extended in any::<bool>(), offsets in any_suspensions(5),
    ) {
        let facts = ClockFacts {
            received_on: received,
            extension_sent_on: extended.then_some(received),
            suspensions: spans(received, &offsets),
        };
        let clock = request_clock(&facts, ClockRules::SAFE, received);
        prop_assert!(clock.raw <= clock.due);
        prop_assert!(Calendar::EU.is_working_day(clock.due));
        prop_assert!(clock.unsuspended_due <= clock.due);
    }

    #[test]
    fn more_suspension_never_ends_earlier(received in any_day(), offsets in any_suspensions(6)) {
        let all = spans(received, &offsets);
        let fewer = &all[..all.len() / 2];
        let end = |s: &[Suspension]| raw_end(received, 1, suspended_days(s, NaiveDate::MAX));
        prop_assert!(end(fewer) <= end(&all));
    }

    #[test]
    fn a_floor_never_shortens(rule in any_rule(), facts in any_facts()) {
        let bare = RetentionRule { floors: vec![], ..rule.clone() };
        let with = calendar_years(&rule, &facts, &[]);
        let without = calendar_years(&bare, &facts, &[]);
        prop_assert!(with.last_day >= without.last_day);
        prop_assert!(with.deletable_from >= without.deletable_from);
        prop_assert!(with.last_day >= with.floor_last_day);
    }

    #[test]
    fn a_hold_never_moves_the_last_day_and_never_brings_the_deletion_forward(
        rule in any_rule(), facts in any_facts(), holds in prop::collection::vec(any_hold(), 0..4),
    ) {
        let free = calendar_years(&rule, &facts, &[]);
        let held = calendar_years(&rule, &facts, &holds);
        prop_assert_eq!(free.last_day, held.last_day);
        prop_assert!(held.deletable_from.is_none_or(|day| Some(day) >= free.deletable_from));
        let open = holds.iter().any(|hold| hold.to.is_none());
        prop_assert_eq!(held.deletable_from.is_none(), open);
    }

    #[test]
    fn a_promise_never_goes_below_the_floor_and_never_lengthens(
        rule in any_rule(), facts in any_facts(), promised in any_day(),
    ) {
        let years = FinancialYears::calendar();
        let plain = deadline(&rule, &facts, &years, &[], None);
        let with = deadline(&rule, &facts, &years, &[], Some(promised));
        prop_assert!(with.last_day >= with.floor_last_day);
        prop_assert!(with.deletable_from <= plain.deletable_from);
    }

    #[test]
    fn a_claim_never_ends_before_its_original_end(
        start in any_day(), years in 1_u32..25, interruptions in prop::collection::vec(any_day(), 0..5),
    ) {
        prop_assert!(limitation_end(start, years, &interruptions) >= limitation(start, years));
    }

    #[test]
    fn the_order_of_holds_and_of_terms_does_not_matter(
        rule in any_rule(), facts in any_facts(), holds in prop::collection::vec(any_hold(), 0..4),
    ) {
        let turned_rule = RetentionRule {
            terms: rule.terms.iter().rev().copied().collect(),
            ..rule.clone()
        };
        let turned_holds: Vec<HoldSpan> = holds.iter().rev().copied().collect();
        let one = calendar_years(&rule, &facts, &holds);
        let other = calendar_years(&turned_rule, &facts, &turned_holds);
        prop_assert_eq!(
            (one.last_day, one.deletable_from, one.unheld_from),
            (other.last_day, other.deletable_from, other.unheld_from)
        );
    }
}
