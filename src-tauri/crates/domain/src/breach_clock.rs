//! The 72 hours of art. 33(1): elapsed time, so nights, weekends and clock changes count.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Europe::Amsterdam;
use chrono_tz::Tz;

use crate::breach::parameters::parameters_on;
use crate::receipt_day::local_day;

/// The hours after becoming aware at which the owner is reminded.
pub const REMINDER_HOURS: [i64; 3] = [48, 60, 71];

/// Returns the instant by which the authority is told, in Amsterdam time; it is never rolled.
#[must_use]
pub fn report_due(aware: DateTime<Utc>) -> DateTime<Tz> {
    let due = aware
        .checked_add_signed(TimeDelta::hours(
            parameters_on(local_day(aware)).report_hours,
        ))
        .unwrap_or(DateTime::<Utc>::MAX_UTC);
    due.with_timezone(&Amsterdam)
}

/// Returns the whole minutes left at an instant; negative once the report is late, in which case it
/// is made all the same, with the reasons for the delay.
#[must_use]
pub fn minutes_left(aware: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
    let left = report_due(aware).with_timezone(&Utc) - now;
    // Whole minutes are rounded down, so that one second late is late.
    left.num_seconds().div_euclid(60)
}

/// Returns by how many minutes a report was late, none when it was in time; a preliminary report
/// counts (art. 33(4)).
#[must_use]
pub fn minutes_late(aware: DateTime<Utc>, first_report: DateTime<Utc>) -> Option<i64> {
    Some(-minutes_left(aware, first_report)).filter(|late| *late > 0)
}

/// Returns the last of [`REMINDER_HOURS`] that has passed; none before the first.
#[must_use]
pub fn reminder(aware: DateTime<Utc>, now: DateTime<Utc>) -> Option<i64> {
    let gone = now - aware;
    let passed = |hours: &i64| gone >= TimeDelta::hours(*hours);
    REMINDER_HOURS.into_iter().rev().find(passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn b11_a_report_one_minute_late_needs_reasons() {
        let aware = instant("2026-06-05T14:20:00+02:00");
        assert_eq!(
            minutes_late(aware, instant("2026-06-08T14:21:00+02:00")),
            Some(1)
        );
        assert_eq!(
            minutes_late(aware, instant("2026-06-08T14:20:00+02:00")),
            None
        );
        assert_eq!(
            minutes_left(aware, instant("2026-06-08T13:20:00+02:00")),
            60
        );
    }

    #[test]
    fn b12_a_preliminary_report_is_in_time() {
        let aware = instant("2026-06-05T14:20:00+02:00");
        assert_eq!(
            minutes_late(aware, instant("2026-06-08T09:00:00+02:00")),
            None
        );
    }

    #[test]
    fn a_reminder_comes_at_48_60_and_71_real_hours() {
        // Over the night in which the clock goes back.
        let aware = instant("2026-10-23T10:00:00+02:00");
        for (now, expected) in [
            ("2026-10-25T08:59:59+01:00", None),
            ("2026-10-25T09:00:00+01:00", Some(48)),
            ("2026-10-25T21:00:00+01:00", Some(60)),
            ("2026-10-26T07:59:00+01:00", Some(60)),
            ("2026-10-26T08:00:00+01:00", Some(71)),
            ("2026-10-30T08:00:00+01:00", Some(71)),
        ] {
            assert_eq!(reminder(aware, instant(now)), expected, "{now}");
        }
    }
}
