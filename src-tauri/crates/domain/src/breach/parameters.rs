//! What the law lays down in numbers about reporting a breach, each with the day from which it holds: a proposal of the
//! European Commission (Digital Omnibus: 96 hours, and only a high risk) was still a proposal in mid-2026.

use chrono::NaiveDate;

use super::assessment::RiskLevel;

/// The numbers that hold from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreachParameters {
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// The hours within which the authority is told (art. 33(1)).
    pub report_hours: i64,
    /// From which risk on the authority is told (art. 33(1)).
    pub report_from: RiskLevel,
}

/// All of them, the oldest first.
pub const BREACH_PARAMETERS: &[BreachParameters] = &[BreachParameters {
    valid_from: match NaiveDate::from_ymd_opt(2018, 5, 25) {
        Some(day) => day,
        None => NaiveDate::MIN,
    },
    report_hours: 72,
    report_from: RiskLevel::Risk,
}];

/// Returns what holds for a breach of which one became aware on a day; before the first day the first hold.
#[must_use]
pub fn parameters_on(day: NaiveDate) -> BreachParameters {
    in_force(BREACH_PARAMETERS, day)
}

fn in_force(all: &[BreachParameters], day: NaiveDate) -> BreachParameters {
    let begun = all.iter().rev().find(|one| one.valid_from <= day);
    *begun.unwrap_or(&BREACH_PARAMETERS[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_the_law_reaches_only_what_comes_to_light_after_it() {
        let later = BreachParameters {
            valid_from: "2028-01-01".parse().unwrap(),
            report_hours: 96,
            report_from: RiskLevel::High,
        };
        let all = [BREACH_PARAMETERS[0], later];
        for (day, hours) in [
            ("2017-01-01", 72),
            ("2018-05-25", 72),
            ("2027-12-31", 72),
            ("2028-01-01", 96),
        ] {
            assert_eq!(in_force(&all, day.parse().unwrap()).report_hours, hours);
        }
    }

    #[test]
    fn the_parameters_stand_in_the_order_of_their_days() {
        assert!(BREACH_PARAMETERS.is_sorted_by_key(|one| one.valid_from));
    }
}
