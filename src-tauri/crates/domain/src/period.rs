//! Calendar periods (ISO 8601 `PnYnMnD`) and their addition to a day.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

/// The longest period that can be written: a thousand years, far inside what a date can hold.
pub const PERIOD_YEARS_MAX: u32 = 1000;

/// A period of years, months and days; written and sent as ISO 8601, such as `P5Y` or `P0D`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Period {
    /// Whole years.
    pub years: u32,
    /// Whole months beside the years.
    pub months: u32,
    /// Whole days beside years and months.
    pub days: u32,
}

/// A text that is no period of the form `PnYnMnD`, or one beyond a thousand years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a period such as P5Y, P50M or P30D of at most a thousand years")]
pub struct NotAPeriod;

impl Period {
    /// The period of no length, which means "at once".
    pub const NONE: Self = Self::days(0);

    /// Returns a period of whole years.
    #[must_use]
    pub const fn years(years: u32) -> Self {
        Self {
            years,
            months: 0,
            days: 0,
        }
    }

    /// Returns a period of whole months.
    #[must_use]
    pub const fn months(months: u32) -> Self {
        Self {
            years: 0,
            months,
            days: 0,
        }
    }

    /// Returns a period of whole days.
    #[must_use]
    pub const fn days(days: u32) -> Self {
        Self {
            years: 0,
            months: 0,
            days,
        }
    }

    /// Tells whether the period has no length (`P0D`).
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.years == 0 && self.months == 0 && self.days == 0
    }

    /// Returns the day one step of `12y + m` months later, clamped to the month, and then `d` days
    /// later (domain rule 2.2); stops at the last day that a date can hold.
    #[must_use]
    pub fn add_to(self, day: NaiveDate) -> NaiveDate {
        let months = self.years.saturating_mul(12).saturating_add(self.months);
        day.checked_add_months(Months::new(months))
            .and_then(|moved| moved.checked_add_days(Days::new(u64::from(self.days))))
            .unwrap_or(NaiveDate::MAX)
    }
}

impl std::str::FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut rest = text.strip_prefix('P').ok_or(NotAPeriod)?;
        let mut parts = [0_u32; 3];
        let mut found = false;
        for (part, (unit, most)) in parts.iter_mut().zip([
            ('Y', PERIOD_YEARS_MAX),
            ('M', PERIOD_YEARS_MAX * 12),
            ('D', PERIOD_YEARS_MAX * 366),
        ]) {
            let Some((number, after)) = rest.split_once(unit) else {
                continue;
            };
            if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
                return Err(NotAPeriod);
            }
            *part = number.parse().map_err(|_| NotAPeriod)?;
            if *part > most {
                return Err(NotAPeriod);
            }
            rest = after;
            found = true;
        }
        if !found || !rest.is_empty() {
            return Err(NotAPeriod);
        }
        let [years, months, days] = parts;
        Ok(Self {
            years,
            months,
            days,
        })
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.is_none() {
            return f.write_str("P0D");
        }
        f.write_str("P")?;
        for (number, unit) in [(self.years, 'Y'), (self.months, 'M'), (self.days, 'D')] {
            if number > 0 {
                write!(f, "{number}{unit}")?;
            }
        }
        Ok(())
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_written_as_it_was_read() {
        for text in ["P5Y", "P50M", "P30D", "P1Y6M10D", "P0D"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for text in [
            "", "P", "5Y", "PY", "P5", "P-5Y", "P5D2Y", "P+5Y", "P1W", "P5000Y", "P5Y ",
        ] {
            assert_eq!(text.parse::<Period>(), Err(NotAPeriod), "{text}");
        }
    }

    #[test]
    fn addition_follows_the_table_of_the_rule() {
        for (from, period, to) in [
            ("2024-02-29", "P1Y", "2025-02-28"),
            ("2024-02-29", "P4Y", "2028-02-29"),
            ("2026-02-28", "P1M", "2026-03-28"),
            ("2026-01-31", "P1M", "2026-02-28"),
            ("2028-01-31", "P1M", "2028-02-29"),
            ("2026-01-31", "P1M1D", "2026-03-01"),
            ("2026-03-20", "P30D", "2026-04-19"),
        ] {
            let from: NaiveDate = from.parse().unwrap();
            let to: NaiveDate = to.parse().unwrap();
            assert_eq!(period.parse::<Period>().unwrap().add_to(from), to);
        }
    }
}
