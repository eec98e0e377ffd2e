//! The financial years of the business, on which statutory terms lean (art. 52(4) AWR).

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

/// The most explicit years an owner can lay down.
pub const EXPLICIT_FINANCIAL_YEARS_MAX: usize = 200;

/// One explicit financial year, longer or shorter than usual; both days belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct FinancialYear {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
}

/// The explicit years, and the day on which every other year ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FinancialYears {
    explicit: Vec<FinancialYear>,
    ends_on_month: u32,
    ends_on_day: u32,
}

/// Why a table of financial years was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FinancialYearsError {
    /// The month or the day of the year's end does not exist.
    #[error("the day on which the financial year ends does not exist")]
    NoSuchDay,
    /// A year ends before it starts.
    #[error("a financial year ends before it starts")]
    EndsBeforeStart,
    /// Two years overlap.
    #[error("two financial years overlap")]
    Overlap,
    /// More years than `EXPLICIT_FINANCIAL_YEARS_MAX`.
    #[error("too many explicit financial years")]
    TooMany,
}

impl FinancialYears {
    /// Returns the years that end on 31 December.
    #[must_use]
    pub const fn calendar() -> Self {
        Self {
            explicit: Vec::new(),
            ends_on_month: 12,
            ends_on_day: 31,
        }
    }

    /// Returns the years with their usual end (29 February means the last day of February) and the
    /// explicit exceptions, sorted; an error when they overlap or a day does not exist.
    pub fn new(
        ends_on_month: u32,
        ends_on_day: u32,
        mut explicit: Vec<FinancialYear>,
    ) -> Result<Self, FinancialYearsError> {
        // 2024 is a leap year, so 29 February is a day on which a year may end.
        NaiveDate::from_ymd_opt(2024, ends_on_month, ends_on_day)
            .ok_or(FinancialYearsError::NoSuchDay)?;
        if explicit.len() > EXPLICIT_FINANCIAL_YEARS_MAX {
            return Err(FinancialYearsError::TooMany);
        }
        explicit.sort_by_key(|year| year.start);
        if explicit.iter().any(|year| year.end < year.start) {
            return Err(FinancialYearsError::EndsBeforeStart);
        }
        let neighbours = explicit.iter().zip(explicit.iter().skip(1));
        if neighbours.into_iter().any(|(a, b)| b.start <= a.end) {
            return Err(FinancialYearsError::Overlap);
        }
        Ok(Self {
            explicit,
            ends_on_month,
            ends_on_day,
        })
    }

    /// Lists the explicit years, oldest first.
    #[must_use]
    pub fn explicit(&self) -> &[FinancialYear] {
        &self.explicit
    }

    /// Returns the month and the day on which a year without its own line ends.
    #[must_use]
    pub const fn ends_on(&self) -> (u32, u32) {
        (self.ends_on_month, self.ends_on_day)
    }

    /// Returns the last day of the financial year that contains the day. A usual year stops the day
    /// before an explicit one begins.
    #[must_use]
    pub fn end_of(&self, day: NaiveDate) -> NaiveDate {
        let within = |year: &&FinancialYear| year.start <= day && day <= year.end;
        if let Some(year) = self.explicit.iter().find(within) {
            return year.end;
        }
        let this_year = self.usual_end_in(day.year());
        let usual = if day <= this_year {
            this_year
        } else {
            self.usual_end_in(day.year() + 1)
        };
        self.explicit
            .iter()
            .find(|year| day < year.start && year.start <= usual)
            .and_then(|year| year.start.checked_sub_days(Days::new(1)))
            .unwrap_or(usual)
    }

    /// Returns the first day of the financial year that contains the day.
    #[must_use]
    pub fn start_of(&self, day: NaiveDate) -> NaiveDate {
        let within = |year: &&FinancialYear| year.start <= day && day <= year.end;
        if let Some(year) = self.explicit.iter().find(within) {
            return year.start;
        }
        let this_year = self.usual_end_in(day.year());
        let usual = if day <= this_year {
            self.usual_end_in(day.year() - 1)
        } else {
            this_year
        };
        // An explicit year may have ended later than the usual one before.
        let ended = self.explicit.iter().map(|year| year.end);
        let before = ended.filter(|end| *end < day).fold(usual, NaiveDate::max);
        before.checked_add_days(Days::new(1)).unwrap_or(day)
    }

    fn usual_end_in(&self, year: i32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, self.ends_on_month, self.ends_on_day)
            .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
            .unwrap_or(NaiveDate::MAX)
    }
}

impl<'de> Deserialize<'de> for FinancialYears {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Written {
            explicit: Vec<FinancialYear>,
            ends_on_month: u32,
            ends_on_day: u32,
        }
        let written = Written::deserialize(deserializer)?;
        Self::new(written.ends_on_month, written.ends_on_day, written.explicit)
            .map_err(serde::de::Error::custom)
    }
}

impl Default for FinancialYears {
    fn default() -> Self {
        Self::calendar()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn year(start: &str, end: &str) -> FinancialYear {
        FinancialYear {
            start: day(start),
            end: day(end),
        }
    }

    #[test]
    fn a_year_ends_where_the_table_says() {
        let calendar = FinancialYears::calendar();
        let june = FinancialYears::new(6, 30, vec![]).unwrap();
        let february = FinancialYears::new(2, 29, vec![]).unwrap();
        let long = FinancialYears::new(12, 31, vec![year("2024-02-01", "2025-12-31")]).unwrap();
        for (years, of, end) in [
            (&calendar, "2025-05-15", "2025-12-31"),
            (&calendar, "2025-12-31", "2025-12-31"),
            (&june, "2019-08-15", "2020-06-30"),
            (&june, "2019-06-30", "2019-06-30"),
            (&february, "2025-02-10", "2025-02-28"),
            (&february, "2024-02-29", "2024-02-29"),
            (&long, "2024-03-01", "2025-12-31"),
            (&long, "2026-01-01", "2026-12-31"),
            (&long, "2024-01-15", "2024-01-31"),
        ] {
            assert_eq!(years.end_of(day(of)), day(end), "{of}");
        }
    }

    #[test]
    fn a_year_starts_the_day_after_the_one_before_it_ended() {
        let long = vec![year("2024-02-01", "2025-12-31")];
        let across = vec![year("2023-09-01", "2025-03-31")];
        for years in [
            FinancialYears::calendar(),
            FinancialYears::new(6, 30, vec![]).unwrap(),
            FinancialYears::new(2, 29, vec![]).unwrap(),
            FinancialYears::new(12, 31, long).unwrap(),
            FinancialYears::new(6, 30, across).unwrap(),
        ] {
            for day in day("2022-01-01").iter_days().take(2_000) {
                let start = years.start_of(day);
                assert!(start <= day, "{day}");
                assert_eq!(years.end_of(start), years.end_of(day), "{day}");
                let before = start.pred_opt().unwrap();
                assert_eq!(years.end_of(before), before, "{day}: the year before");
            }
        }
    }

    #[test]
    fn a_table_that_cannot_be_is_refused() {
        for (month, of_month, explicit, error) in [
            (2, 30, vec![], FinancialYearsError::NoSuchDay),
            (
                12,
                31,
                vec![year("2024-01-01", "2023-12-31")],
                FinancialYearsError::EndsBeforeStart,
            ),
            (
                12,
                31,
                vec![
                    year("2024-01-01", "2024-12-31"),
                    year("2024-12-31", "2025-12-31"),
                ],
                FinancialYearsError::Overlap,
            ),
        ] {
            assert_eq!(
                FinancialYears::new(month, of_month, explicit).unwrap_err(),
                error
            );
        }
    }
}
