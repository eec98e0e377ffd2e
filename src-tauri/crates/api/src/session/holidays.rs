//! The public holidays of a year, with their names.

use chrono::{Datelike, Days, NaiveDate};
use domain::holidays::{Calendar, easter, kings_day};
use domain::language::Words;

use crate::office::{Office, Outcome};
use crate::requests::clock_rules;
use crate::settings::field;
use crate::wire::failure::FieldProblem;
use crate::wire::session::{Holiday, HolidaysOf};

/// The first year of the calendar.
const YEAR_MIN: i32 = 1900;
/// The last year of the calendar.
const YEAR_MAX: i32 = 2200;

/// Returns the public holidays of a year in the calendar for EU terms; Good Friday where the owner counts it.
pub fn holidays(office: &Office, request: HolidaysOf) -> Outcome<Vec<Holiday>> {
    if !(YEAR_MIN..=YEAR_MAX).contains(&request.year) {
        return Err(field("year", FieldProblem::Malformed).into());
    }
    let calendar = office.read(clock_rules)?.calendar();
    let first = NaiveDate::from_ymd_opt(request.year, 1, 1).unwrap_or(NaiveDate::MIN);
    Ok(first
        .iter_days()
        .take_while(|day| day.year() == request.year)
        .filter_map(|day| named(calendar, day))
        .collect())
}

fn named(calendar: Calendar, day: NaiveDate) -> Option<Holiday> {
    calendar.is_holiday(day).then(|| Holiday {
        day,
        name: name(day),
    })
}

fn name(day: NaiveDate) -> Words {
    let after_easter = |days: i64| {
        let sunday = easter(day.year());
        let moved = sunday.checked_add_days(Days::new(days.unsigned_abs()));
        let moved = if days < 0 {
            sunday.checked_sub_days(Days::new(days.unsigned_abs()))
        } else {
            moved
        };
        moved == Some(day)
    };
    match (day.month(), day.day()) {
        (1, 1) => Words::new("Nieuwjaarsdag", "New Year's Day"),
        (12, 25) => Words::new("Eerste Kerstdag", "Christmas Day"),
        (12, 26) => Words::new("Tweede Kerstdag", "Boxing Day"),
        _ if after_easter(-2) => Words::new("Goede Vrijdag", "Good Friday"),
        _ if after_easter(0) => Words::new("Eerste Paasdag", "Easter Sunday"),
        _ if after_easter(1) => Words::new("Tweede Paasdag", "Easter Monday"),
        _ if after_easter(39) => Words::new("Hemelvaartsdag", "Ascension Day"),
        _ if after_easter(49) => Words::new("Eerste Pinksterdag", "Whit Sunday"),
        _ if after_easter(50) => Words::new("Tweede Pinksterdag", "Whit Monday"),
        _ if day == kings_day(day.year()) => Words::new("Koningsdag", "King's Day"),
        _ => Words::new("Bevrijdingsdag", "Liberation Day"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_holiday_of_the_calendar_has_its_own_name() {
        for (day, dutch) in [
            ("2026-01-01", "Nieuwjaarsdag"),
            ("2026-04-05", "Eerste Paasdag"),
            ("2026-04-06", "Tweede Paasdag"),
            ("2026-04-27", "Koningsdag"),
            ("2026-05-05", "Bevrijdingsdag"),
            ("2026-05-14", "Hemelvaartsdag"),
            ("2026-05-25", "Tweede Pinksterdag"),
            ("2026-12-26", "Tweede Kerstdag"),
            ("2025-04-26", "Koningsdag"),
        ] {
            let day: NaiveDate = day.parse().expect("a day");
            assert_eq!(
                named(Calendar::EU, day).map(|holiday| holiday.name.nl),
                Some(dutch.to_owned()),
                "{day}"
            );
        }
    }

    #[test]
    fn good_friday_is_a_holiday_only_where_the_owner_counts_it() {
        let good_friday: NaiveDate = "2026-04-03".parse().expect("a day");
        assert_eq!(named(Calendar::EU, good_friday), None);
        let counted = named(
            Calendar::Eu {
                good_friday_counts: true,
            },
            good_friday,
        );
        assert_eq!(
            counted.map(|holiday| holiday.name.nl),
            Some("Goede Vrijdag".to_owned())
        );
    }
}
