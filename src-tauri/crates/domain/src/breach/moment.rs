//! A moment as the owner says it: date and time of the clock on the wall in the Netherlands (T27).
//!
//! It is kept with its distance to UTC, so that the wall's time and the instant both stand in it, also in the hour that
//! comes twice. An hour that the change to summer time leaps over is no moment.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Europe::Amsterdam;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;
use crate::text_dates::long_date;

closed_set! { words
    /// Which of two equal times is meant in the night in which the clock goes back.
    Fold {
        First = "first", "de eerste keer (zomertijd)", "the first time (summer time)";
        Second = "second", "de tweede keer (wintertijd)", "the second time (winter time)";
    }
}

/// Date and time on the wall, as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WallTime {
    /// The date and the time.
    pub local: NaiveDateTime,
    /// Which of two, in the hour that comes twice; none elsewhere.
    pub fold: Option<Fold>,
}

/// Why a time on the wall is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MomentError {
    /// The clock leapt over it.
    #[error("the clock leapt over this time")]
    Skipped,
    /// It came twice, and it was not said which is meant.
    #[error("this time came twice")]
    Twice,
}

/// Returns the moment that a time on the wall is.
///
/// # Errors
/// [`MomentError::Skipped`] in the hour that the change to summer time leaps over, [`MomentError::Twice`] without a fold in
/// the hour that comes twice.
pub fn moment(wall: WallTime) -> Result<DateTime<FixedOffset>, MomentError> {
    use chrono::offset::LocalResult;
    let found = match Amsterdam.from_local_datetime(&wall.local) {
        LocalResult::None => return Err(MomentError::Skipped),
        LocalResult::Single(only) => only,
        LocalResult::Ambiguous(first, second) => match wall.fold {
            None => return Err(MomentError::Twice),
            Some(Fold::First) => first,
            Some(Fold::Second) => second,
        },
    };
    let offset = found.offset().fix();
    Ok(found.with_timezone(&offset))
}

/// Returns an instant as a moment in the Netherlands.
#[must_use]
pub fn in_the_netherlands(instant: DateTime<Utc>) -> DateTime<FixedOffset> {
    let local = instant.with_timezone(&Amsterdam);
    let offset = local.offset().fix();
    local.with_timezone(&offset)
}

/// Returns which of two equal times a moment is; none outside the hour that comes twice.
#[must_use]
pub fn fold_of(moment: DateTime<FixedOffset>) -> Option<Fold> {
    use chrono::offset::LocalResult;
    match Amsterdam.from_local_datetime(&moment.naive_local()) {
        LocalResult::None | LocalResult::Single(_) => None,
        LocalResult::Ambiguous(first, _) if first == moment => Some(Fold::First),
        LocalResult::Ambiguous(..) => Some(Fold::Second),
    }
}

/// Returns a moment in words: "5 juni 2026 om 14.20 uur". Where the time came twice it is said which is meant.
#[must_use]
pub fn in_words(moment: DateTime<FixedOffset>, language: Language) -> String {
    let day = long_date(moment.date_naive(), language);
    let which = fold_of(moment).map_or_else(String::new, |fold| {
        format!(", {}", fold.words().in_language(language))
    });
    match language {
        Language::Dutch => format!("{day} om {} uur{which}", moment.format("%H.%M")),
        Language::English => format!("{day} at {}{which}", moment.format("%H:%M")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_on_the_wall_is_one_moment_also_where_the_clock_changes() {
        for (local, fold, expected) in [
            ("2026-06-05T14:20:00", None, Ok("2026-06-05T14:20:00+02:00")),
            ("2026-03-29T02:30:00", None, Err(MomentError::Skipped)),
            (
                "2026-03-29T02:30:00",
                Some(Fold::First),
                Err(MomentError::Skipped),
            ),
            ("2026-03-29T03:00:00", None, Ok("2026-03-29T03:00:00+02:00")),
            ("2026-10-25T02:30:00", None, Err(MomentError::Twice)),
            (
                "2026-10-25T02:30:00",
                Some(Fold::First),
                Ok("2026-10-25T02:30:00+02:00"),
            ),
            (
                "2026-10-25T02:30:00",
                Some(Fold::Second),
                Ok("2026-10-25T02:30:00+01:00"),
            ),
            // Where the time comes once, what was said of two is of no account.
            (
                "2026-10-25T03:00:00",
                Some(Fold::First),
                Ok("2026-10-25T03:00:00+01:00"),
            ),
        ] {
            let wall = WallTime {
                local: local.parse().unwrap(),
                fold,
            };
            let expected = expected.map(|text| DateTime::parse_from_rfc3339(text).unwrap());
            let found = moment(wall);
            assert_eq!(found, expected, "{local} {fold:?}");
            if let Ok(found) = found {
                assert_eq!(found.offset(), expected.unwrap().offset());
                let same = in_the_netherlands(found.to_utc());
                assert_eq!((same, same.offset()), (found, found.offset()));
            }
        }
    }

    #[test]
    fn a_moment_knows_which_of_two_it_was() {
        for (text, fold) in [
            ("2026-10-25T02:30:00+02:00", Some(Fold::First)),
            ("2026-10-25T02:30:00+01:00", Some(Fold::Second)),
            ("2026-10-25T03:30:00+01:00", None),
        ] {
            assert_eq!(fold_of(DateTime::parse_from_rfc3339(text).unwrap()), fold);
        }
    }

    #[test]
    fn a_moment_in_words_says_which_of_two_it_was() {
        for (text, nl, en) in [
            (
                "2026-06-05T14:05:00+02:00",
                "5 juni 2026 om 14.05 uur",
                "5 June 2026 at 14:05",
            ),
            (
                "2026-10-25T02:30:00+01:00",
                "25 oktober 2026 om 02.30 uur, de tweede keer (wintertijd)",
                "25 October 2026 at 02:30, the second time (winter time)",
            ),
        ] {
            let moment = DateTime::parse_from_rfc3339(text).unwrap();
            assert_eq!(in_words(moment, Language::Dutch), nl);
            assert_eq!(in_words(moment, Language::English), en);
        }
    }
}
