//! The 72 hours of art. 33(1): elapsed time, so nights, weekends and clock changes count.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Europe::Amsterdam;
use chrono_tz::Tz;

/// The hours within which a breach is reported after becoming aware of it (art. 33(1)).
pub const REPORT_HOURS: i64 = 72;

/// Returns the instant by which the authority is told, in Amsterdam time; it is never rolled.
#[must_use]
pub fn report_due(aware: DateTime<Utc>) -> DateTime<Tz> {
    let due = aware
        .checked_add_signed(TimeDelta::hours(REPORT_HOURS))
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
}
