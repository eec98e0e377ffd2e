//! Which version of a rule governs a record (domain rule 2.1, "A rule changes").

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::deadline::deadline;
use crate::financial_year::FinancialYears;
use crate::retention::{EventState, Facts, RetentionRule, StartEvent};

/// The most versions of one activity's rule.
pub const RULE_VERSIONS_MAX: usize = 200;

/// A version of an activity's retention rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleVersion {
    /// The number, counting from one.
    pub version: u32,
    /// The first day on which it is in force.
    pub valid_from: NaiveDate,
    /// The owner confirmed, with a reason, that it also reaches records collected earlier.
    pub reaches_older: bool,
    /// The rule.
    pub rule: RetentionRule,
}

closed_set! { words
    /// How a new rule compares with an old one.
    RuleChange {
        Same = "same", "even lang", "equally long";
        Shorter = "shorter", "korter", "shorter";
        Longer = "longer", "langer", "longer";
        Mixed = "mixed", "soms korter, soms langer", "sometimes shorter, sometimes longer";
    }
}

closed_set! { words
    /// Which records a change of rule reaches.
    Reach {
        AllRecords = "all_records", "alle gegevens, meteen", "all records, at once";
        NewRecords = "new_records", "wat vanaf de ingangsdatum wordt verzameld", "what is collected from the starting date on";
    }
}

/// Returns which records a change reaches unless the owner confirms more.
#[must_use]
pub fn reach_of_change(old: &RetentionRule, new: &RetentionRule, years: &FinancialYears) -> Reach {
    match compare(old, new, years) {
        RuleChange::Same | RuleChange::Shorter => Reach::AllRecords,
        RuleChange::Longer | RuleChange::Mixed => Reach::NewRecords,
    }
}

/// Compares two rules by the days they give for the same events through a leap year. Rules that
/// listen to different events, or combine them differently, count as mixed.
#[must_use]
pub fn compare(old: &RetentionRule, new: &RetentionRule, years: &FinancialYears) -> RuleChange {
    if old == new {
        return RuleChange::Same;
    }
    if events(old) != events(new) || old.combine != new.combine {
        return RuleChange::Mixed;
    }
    let (mut shorter, mut longer) = (false, false);
    for day in sample_days() {
        for with_floors in [false, true] {
            let facts = happening_on(old, new, day, with_floors);
            let before = deadline(old, &facts, years, &[], None).deletable_from;
            let after = deadline(new, &facts, years, &[], None).deletable_from;
            shorter |= after < before;
            longer |= after > before;
        }
    }
    match (shorter, longer) {
        (false, false) => RuleChange::Same,
        (true, false) => RuleChange::Shorter,
        (false, true) => RuleChange::Longer,
        (true, true) => RuleChange::Mixed,
    }
}

/// Returns the version that governs a record collected on a day, as of today. It starts with the
/// version then in force (the first one for what is older); a later one takes over when the owner
/// confirmed it for older records, or when it is shorter than the one that governs this record.
#[must_use]
pub fn governing<'a>(
    versions: &'a [RuleVersion],
    collected_on: NaiveDate,
    today: NaiveDate,
    years: &FinancialYears,
) -> Option<&'a RuleVersion> {
    let mut in_order: Vec<&RuleVersion> = versions.iter().collect();
    in_order.sort_by_key(|version| (version.valid_from, version.version));
    let mut governs: Option<&RuleVersion> = None;
    for version in in_order {
        let takes_over = match governs {
            None => true,
            Some(_) if version.valid_from > today => false,
            Some(_) if version.valid_from <= collected_on || version.reaches_older => true,
            Some(current) => compare(&current.rule, &version.rule, years) == RuleChange::Shorter,
        };
        if takes_over {
            governs = Some(version);
        }
    }
    governs
}

fn events(rule: &RetentionRule) -> Vec<StartEvent> {
    let mut events: Vec<StartEvent> = rule.terms.iter().map(|term| term.event).collect();
    events.sort_unstable();
    events
}

fn happening_on(
    old: &RetentionRule,
    new: &RetentionRule,
    day: NaiveDate,
    with_floors: bool,
) -> Facts {
    let terms = old.terms.iter().chain(&new.terms).map(|term| term.event);
    let floors = old.floors.iter().chain(&new.floors);
    let mut all: Vec<StartEvent> = if with_floors {
        terms.chain(floors.map(|floor| floor.term.event)).collect()
    } else {
        terms.collect()
    };
    all.sort_unstable();
    all.dedup();
    all.into_iter().fold(Facts::none(), |facts, event| {
        facts.with(event, EventState::On(day))
    })
}

/// Lists the first, the middle and the last day of each month of a leap year: where roundings,
/// clamps and years' ends differ.
fn sample_days() -> impl Iterator<Item = NaiveDate> {
    (1..=12).flat_map(|month| {
        let first = NaiveDate::from_ymd_opt(2024, month, 1);
        let middle = NaiveDate::from_ymd_opt(2024, month, 15);
        [first, middle, first.map(crate::retention::month_end)]
            .into_iter()
            .flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::Period;
    use crate::retention::Term;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn contact_for(years: u32) -> RetentionRule {
        RetentionRule::of(Term::after(StartEvent::ContactMoment, Period::years(years)))
    }

    fn version(number: u32, from: &str, years: u32, reaches_older: bool) -> RuleVersion {
        RuleVersion {
            version: number,
            valid_from: day(from),
            reaches_older,
            rule: contact_for(years),
        }
    }

    #[test]
    fn a_shorter_rule_reaches_all_and_a_longer_one_only_new_records() {
        let years = FinancialYears::calendar();
        let five = contact_for(5);
        for (new, change, reach) in [
            (contact_for(3), RuleChange::Shorter, Reach::AllRecords),
            (contact_for(5), RuleChange::Same, Reach::AllRecords),
            (contact_for(8), RuleChange::Longer, Reach::NewRecords),
            (
                RetentionRule::of(Term::after(StartEvent::LastContact, Period::years(1))),
                RuleChange::Mixed,
                Reach::NewRecords,
            ),
        ] {
            assert_eq!(compare(&five, &new, &years), change);
            assert_eq!(reach_of_change(&five, &new, &years), reach);
        }
    }

    #[test]
    fn each_record_has_the_version_that_reaches_it() {
        let years = FinancialYears::calendar();
        let grown = [
            version(1, "2020-01-01", 5, false),
            version(2, "2024-01-01", 8, false),
            version(3, "2026-01-01", 6, false),
        ];
        let confirmed = [
            version(1, "2020-01-01", 5, false),
            version(2, "2024-01-01", 8, true),
        ];
        for (versions, collected, today, expected) in [
            (&grown[..], "2021-05-01", "2025-01-01", 1),
            (&grown[..], "2024-01-01", "2025-01-01", 2),
            (&grown[..], "2024-05-01", "2026-01-01", 3),
            // Six years is no shortening for what already goes after five.
            (&grown[..], "2021-05-01", "2026-06-01", 1),
            (&grown[..], "2019-05-01", "2025-01-01", 1),
            (&confirmed[..], "2021-05-01", "2025-01-01", 2),
            (&confirmed[..], "2021-05-01", "2023-01-01", 1),
        ] {
            let governs = governing(versions, day(collected), day(today), &years).unwrap();
            assert_eq!(governs.version, expected, "{collected} {today}");
        }
        assert_eq!(
            governing(&[], day("2021-05-01"), day("2025-01-01"), &years),
            None
        );
    }
}
