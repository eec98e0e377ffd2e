//! The local day of an instant: the day of receipt on any channel is that of Amsterdam.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Amsterdam;

/// Returns the calendar day in Europe/Amsterdam on which the instant falls.
#[must_use]
pub fn local_day(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&Amsterdam).date_naive()
}

/// Returns the time of day in Europe/Amsterdam, `HH:MM`.
#[must_use]
pub fn local_time(instant: DateTime<Utc>) -> String {
    instant
        .with_timezone(&Amsterdam)
        .format("%H:%M")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_just_before_midnight_utc_is_the_next_day_here() {
        for (instant, day) in [
            ("2026-01-31T23:30:00Z", "2026-02-01"),
            ("2026-06-30T22:30:00Z", "2026-07-01"),
            ("2026-06-30T21:59:59Z", "2026-06-30"),
        ] {
            let expected: NaiveDate = day.parse().unwrap();
            assert_eq!(local_day(instant.parse().unwrap()), expected);
        }
    }
}
