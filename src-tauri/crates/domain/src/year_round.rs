//! The round of the year (jaarronde): what the turn of the year frees, and what is looked at once a year.
//!
//! A floor that counts from the end of a financial year ends with one, so most of what must be kept for tax goes on one
//! day (T06). That day is the moment to look at the rest: holds, recipients, agreements, backups.

use chrono::{Datelike, Months, NaiveDate};

use crate::activity::ActivityCode;
use crate::financial_year::FinancialYears;

/// The day of December from which the coming turn of the year is announced.
const ANNOUNCED_FROM_DAY: u32 = 16;
/// After how many months a recipient is looked up again.
pub const RECIPIENT_CHECKED_MONTHS: u32 = 12;
/// The most characters of the reason beside an item.
pub const ROUND_REASON_CHARACTERS_MAX: usize = 120;

closed_set! { words
    /// What an item of the round is about.
    RoundSubject {
        Hold = "hold", "blokkades", "holds";
        Recipient = "recipient", "ontvangers", "recipients";
        Agreement = "agreement", "overeenkomsten", "agreements";
        Activity = "activity", "verwerkingen zonder einde", "activities without an end";
        Elsewhere = "elsewhere", "buiten dit programma", "outside this program";
        OwnBackups = "own_backups", "eigen reservekopieën", "own backups";
        RecoverySheet = "recovery_sheet", "herstelblad", "recovery sheet";
        EmergencySheet = "emergency_sheet", "noodblad", "emergency sheet";
    }
}

impl RoundSubject {
    /// Tells whether its items are about people, so that a reason beside one can tell of somebody: such a reason is
    /// not printed, and goes with what it is about.
    #[must_use]
    pub const fn is_about_people(self) -> bool {
        match self {
            Self::Hold | Self::Agreement => true,
            Self::Recipient
            | Self::Activity
            | Self::Elsewhere
            | Self::OwnBackups
            | Self::RecoverySheet
            | Self::EmergencySheet => false,
        }
    }
}

closed_set! { words
    /// What came of an item.
    RoundOutcome {
        Done = "done", "gedaan", "done";
        Stays = "stays", "blijft zo", "stays as it is";
        NotApplicable = "not_applicable", "niet van toepassing", "not applicable";
    }
}

/// The rounds that ask for attention on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RoundsCalling {
    /// The round of this year, as long as it is not done.
    pub open: Option<i32>,
    /// The round that comes, in the second half of December.
    pub announced: Option<i32>,
}

/// Returns the rounds that ask for attention. An administration has its first round in the year after the one in which
/// it was begun; where that day is not known, none is asked for.
#[must_use]
pub fn rounds_calling(
    today: NaiveDate,
    in_use_since: Option<NaiveDate>,
    done: &[i32],
) -> RoundsCalling {
    let Some(since) = in_use_since else {
        return RoundsCalling::default();
    };
    let year = today.year();
    let asked = since.year() < year && !done.contains(&year);
    let soon = today.month() == 12 && today.day() >= ANNOUNCED_FROM_DAY;
    RoundsCalling {
        open: asked.then_some(year),
        announced: soon.then_some(year + 1),
    }
}

/// Returns 1 January of a year.
#[must_use]
pub fn first_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX)
}

/// Returns 31 December of a year.
#[must_use]
pub fn last_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// Returns the day on which the statutory floors were freed of which the round tells, where it is not 1 January: the
/// day after the financial year that ended last (T06).
#[must_use]
pub fn turn_of_books(years: &FinancialYears, year: i32) -> Option<NaiveDate> {
    let turn = first_day(year);
    let start = years.start_of(turn);
    (start != turn).then_some(start)
}

/// Tells whether a recipient is to be looked up again: never done, or more than a year ago.
#[must_use]
pub fn is_to_check_again(checked_on: Option<NaiveDate>, today: NaiveDate) -> bool {
    checked_on.is_none_or(|day| passed(day, RECIPIENT_CHECKED_MONTHS, today))
}

/// Returns after how many months an activity is looked at again because its rule has no end by itself (A11 and A20).
#[must_use]
pub const fn review_months(code: ActivityCode) -> Option<u32> {
    match code {
        ActivityCode::A11 => Some(24),
        ActivityCode::A20 => Some(12),
        ActivityCode::A01
        | ActivityCode::A02
        | ActivityCode::A03
        | ActivityCode::A04
        | ActivityCode::A05
        | ActivityCode::A06
        | ActivityCode::A07
        | ActivityCode::A08
        | ActivityCode::A09
        | ActivityCode::A10
        | ActivityCode::A12
        | ActivityCode::A13
        | ActivityCode::A14
        | ActivityCode::A15
        | ActivityCode::A16
        | ActivityCode::A17
        | ActivityCode::A18
        | ActivityCode::A19
        | ActivityCode::A21 => None,
    }
}

/// Tells whether the review of an activity falls in the round of a year: it was never done, or its months are over
/// before the year is.
#[must_use]
pub fn review_falls_in(reviewed_on: Option<NaiveDate>, months: u32, year: i32) -> bool {
    reviewed_on.is_none_or(|day| {
        day.checked_add_months(Months::new(months))
            .is_none_or(|next| next <= last_day(year))
    })
}

fn passed(day: NaiveDate, months: u32, today: NaiveDate) -> bool {
    day.checked_add_months(Months::new(months))
        .is_some_and(|until| until < today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_round_is_open_from_the_first_of_january_until_it_is_done() {
        for (today, since, done, open, announced) in [
            // In the year in which the administration was begun nothing is asked yet.
            ("2026-11-24", Some("2026-11-24"), vec![], None, None),
            ("2026-12-15", Some("2026-11-24"), vec![], None, None),
            ("2026-12-16", Some("2026-11-24"), vec![], None, Some(2027)),
            ("2026-12-31", Some("2026-11-24"), vec![], None, Some(2027)),
            ("2027-01-01", Some("2026-11-24"), vec![], Some(2027), None),
            ("2027-01-02", Some("2026-12-31"), vec![], Some(2027), None),
            ("2027-01-02", Some("2027-01-01"), vec![], None, None),
            ("2027-01-02", Some("2026-11-24"), vec![2027], None, None),
            (
                "2028-02-29",
                Some("2026-11-24"),
                vec![2027],
                Some(2028),
                None,
            ),
            (
                "2027-12-31",
                Some("2026-11-24"),
                vec![],
                Some(2027),
                Some(2028),
            ),
            (
                "2027-12-31",
                Some("2026-11-24"),
                vec![2027],
                None,
                Some(2028),
            ),
            ("2027-12-31", None, vec![], None, None),
        ] {
            let calling = rounds_calling(day(today), since.map(day), &done);
            assert_eq!(
                calling,
                RoundsCalling { open, announced },
                "{today}, in use since {since:?}, done {done:?}"
            );
        }
    }

    #[test]
    fn books_that_do_not_end_with_the_calendar_year_free_the_day_after_their_own_end() {
        let usual = |month, day| FinancialYears::new(month, day, vec![]).unwrap();
        for (years, year, turn) in [
            (FinancialYears::calendar(), 2027, None),
            (usual(6, 30), 2027, Some("2026-07-01")),
            (usual(2, 29), 2029, Some("2028-03-01")),
            (usual(2, 29), 2028, Some("2027-03-01")),
            (usual(12, 30), 2027, Some("2026-12-31")),
        ] {
            let found = turn_of_books(&years, year);
            assert_eq!(found, turn.map(day), "{year}, {:?}", years.ends_on());
        }
    }

    #[test]
    fn a_recipient_is_looked_up_again_after_a_year() {
        for (checked_on, today, again) in [
            (None, "2027-01-01", true),
            (Some("2026-01-01"), "2027-01-01", false),
            (Some("2026-01-01"), "2027-01-02", true),
            (Some("2025-12-31"), "2026-12-31", false),
            (Some("2025-12-31"), "2027-01-01", true),
            (Some("2028-02-29"), "2029-02-28", false),
            (Some("2028-02-29"), "2029-03-01", true),
        ] {
            let found = is_to_check_again(checked_on.map(day), day(today));
            assert_eq!(found, again, "{checked_on:?} on {today}");
        }
    }

    #[test]
    fn comments_are_looked_at_every_other_year_and_the_list_of_objections_every_year() {
        for (code, reviewed_on, year, falls) in [
            (ActivityCode::A11, None, 2027, true),
            (ActivityCode::A11, Some("2027-01-05"), 2028, false),
            (ActivityCode::A11, Some("2027-01-05"), 2029, true),
            (ActivityCode::A11, Some("2027-12-31"), 2029, true),
            (ActivityCode::A11, Some("2028-02-29"), 2029, false),
            (ActivityCode::A20, Some("2027-12-31"), 2028, true),
            (ActivityCode::A20, Some("2028-01-01"), 2028, false),
        ] {
            let months = review_months(code).unwrap();
            let found = review_falls_in(reviewed_on.map(day), months, year);
            assert_eq!(found, falls, "{code}, {reviewed_on:?}, {year}");
        }
        let others = ActivityCode::ALL
            .iter()
            .filter(|code| review_months(**code).is_some());
        assert_eq!(others.count(), 2, "no other rule is without an end");
    }
}
