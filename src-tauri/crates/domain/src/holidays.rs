//! Dutch public holidays, in the calendar of the EU and in that of the Algemene termijnenwet.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days equated with a public holiday by royal decree (art. 3(3) ATW), known so far.
const BRIDGE_DAYS: [(i32, u32, u32); 10] = [
    (2023, 4, 28),
    (2023, 5, 19),
    (2024, 5, 10),
    (2024, 12, 27),
    (2025, 5, 30),
    (2026, 1, 2),
    (2026, 5, 15),
    (2027, 5, 7),
    (2028, 4, 28),
    (2028, 5, 26),
];

/// A calendar of working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "calendar", rename_all = "snake_case")]
pub enum Calendar {
    /// Of Regulation 1182/71, for periods of the GDPR.
    Eu {
        /// Whether Good Friday counts as a holiday; not by default, so that a date is never late.
        good_friday_counts: bool,
    },
    /// Of the Algemene termijnenwet, for Dutch statutory periods: Good Friday and bridge days too.
    Atw,
}

impl Calendar {
    /// The calendar for periods of the GDPR with the safe setting.
    pub const EU: Self = Self::Eu {
        good_friday_counts: false,
    };

    /// Tells whether the day is no Saturday, no Sunday and no holiday of this calendar.
    #[must_use]
    pub fn is_working_day(self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.is_holiday(day)
    }

    /// Tells whether the day is a holiday of this calendar.
    #[must_use]
    pub fn is_holiday(self, day: NaiveDate) -> bool {
        let good_friday = day == easter_plus(day.year(), -2);
        match self {
            Self::Eu { good_friday_counts } => {
                is_public_holiday(day) || (good_friday_counts && good_friday)
            }
            Self::Atw => is_public_holiday(day) || good_friday || is_bridge_day(day),
        }
    }

    /// Returns the day itself when it is a working day, or the next one that is (art. 3(4) of
    /// Regulation 1182/71, art. 1 ATW).
    #[must_use]
    pub fn roll(self, day: NaiveDate) -> NaiveDate {
        let mut rolled = day;
        while !self.is_working_day(rolled) {
            match rolled.succ_opt() {
                Some(next) => rolled = next,
                None => return rolled,
            }
        }
        rolled
    }

    /// Returns the number of working days after `from` up to and including `to`.
    #[must_use]
    pub fn working_days_between(self, from: NaiveDate, to: NaiveDate) -> usize {
        from.iter_days()
            .skip(1)
            .take_while(|day| *day <= to)
            .filter(|day| self.is_working_day(*day))
            .count()
    }
}

/// Returns Easter Sunday of a year in the Gregorian calendar.
#[must_use]
pub fn easter(year: i32) -> NaiveDate {
    let a = year.rem_euclid(19);
    let b = year.div_euclid(100);
    let c = year.rem_euclid(100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    u32::try_from(month)
        .ok()
        .zip(u32::try_from(day).ok())
        .and_then(|(month, day)| NaiveDate::from_ymd_opt(year, month, day))
        .unwrap_or(NaiveDate::MIN)
}

fn easter_plus(year: i32, days: i64) -> NaiveDate {
    let step = Days::new(days.unsigned_abs());
    let easter = easter(year);
    let moved = if days < 0 {
        easter.checked_sub_days(step)
    } else {
        easter.checked_add_days(step)
    };
    moved.unwrap_or(easter)
}

/// Tells whether the day is a public holiday in both calendars (art. 3(1) ATW).
fn is_public_holiday(day: NaiveDate) -> bool {
    let fixed = matches!(
        (day.month(), day.day()),
        (1, 1) | (5, 5) | (12, 25) | (12, 26)
    );
    let movable = [0, 1, 39, 49, 50]
        .into_iter()
        .any(|after| day == easter_plus(day.year(), after));
    fixed || movable || day == kings_day(day.year())
}

/// Returns the day on which King's Day is celebrated: 27 April, or the 26th when that is a Sunday.
#[must_use]
pub fn kings_day(year: i32) -> NaiveDate {
    let usual = NaiveDate::from_ymd_opt(year, 4, 27).unwrap_or(NaiveDate::MIN);
    if usual.weekday() == Weekday::Sun {
        usual.pred_opt().unwrap_or(usual)
    } else {
        usual
    }
}

fn is_bridge_day(day: NaiveDate) -> bool {
    BRIDGE_DAYS.contains(&(day.year(), day.month(), day.day()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_on_the_days_of_the_check() {
        for text in [
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2031-04-13",
            "2032-03-28",
            "2035-03-25",
            "2038-04-25",
        ] {
            assert_eq!(easter(day(text).year()), day(text));
        }
    }

    #[test]
    fn each_day_is_a_holiday_where_the_table_says() {
        let good_friday = Calendar::Eu {
            good_friday_counts: true,
        };
        for (text, eu, with_good_friday, atw) in [
            ("2026-01-01", true, true, true),
            ("2026-01-02", false, false, true),
            ("2026-04-03", false, true, true),
            ("2026-04-05", true, true, true),
            ("2026-04-06", true, true, true),
            ("2026-04-27", true, true, true),
            ("2025-04-26", true, true, true),
            ("2025-04-27", false, false, false),
            ("2025-04-28", false, false, false),
            ("2031-04-26", true, true, true),
            ("2026-05-05", true, true, true),
            ("2027-05-05", true, true, true),
            ("2026-05-14", true, true, true),
            ("2026-05-15", false, false, true),
            ("2027-05-07", false, false, true),
            ("2026-05-24", true, true, true),
            ("2026-05-25", true, true, true),
            ("2026-12-24", false, false, false),
            ("2026-12-25", true, true, true),
            ("2026-12-26", true, true, true),
            ("2027-12-27", false, false, false),
            ("2026-12-31", false, false, false),
            ("2026-05-04", false, false, false),
            ("2026-08-15", false, false, false),
        ] {
            assert_eq!(Calendar::EU.is_holiday(day(text)), eu, "{text} EU");
            assert_eq!(
                good_friday.is_holiday(day(text)),
                with_good_friday,
                "{text}"
            );
            assert_eq!(Calendar::Atw.is_holiday(day(text)), atw, "{text} ATW");
        }
    }

    #[test]
    fn working_days_are_counted_after_the_first_day() {
        for (from, to, days) in [
            ("2026-04-02", "2026-04-07", 2),
            ("2026-03-10", "2026-03-10", 0),
            ("2026-03-06", "2026-03-13", 5),
            ("2026-03-13", "2026-03-06", 0),
        ] {
            assert_eq!(
                Calendar::EU.working_days_between(day(from), day(to)),
                days,
                "{from} {to}"
            );
        }
    }
}
