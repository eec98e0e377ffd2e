//! Dates of a card: whole or in part, and whether they exist.

use chrono::NaiveDate;

/// What a value that should be a date turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DateReading {
    /// A whole date.
    Whole(NaiveDate),
    /// A year, a month or a day is missing, as `--0203` allows (RFC 6350 section 4.3.1).
    Partial,
    /// Nothing, or zeros where nothing is meant.
    Absent,
    /// Words, or a form that is no date of the standard.
    NotADate,
    /// A date that is not in the calendar, as written without its time.
    DoesNotExist(String),
}

/// A leap year, for days of a year that is not told.
const LEAP_YEAR: i32 = 2000;

/// Reads the date in front of an optional time: ISO 8601 with or without hyphens, whole or in part.
pub(super) fn read(value: &str) -> DateReading {
    let value = value.trim();
    let date = value.split(['T', 't', ' ']).next().unwrap_or_default();
    if value.is_empty() {
        return DateReading::Absent;
    }
    if date.len() > 10 || !date.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        return DateReading::NotADate;
    }
    if !date.is_empty() && date.bytes().all(|b| matches!(b, b'0' | b'-')) && date.contains('0') {
        return DateReading::Absent;
    }
    let shape: String = date
        .bytes()
        .map(|b| if b == b'-' { '-' } else { '9' })
        .collect();
    let number = |from: usize, to: usize| date[from..to].parse::<u32>().unwrap_or_default();
    let (year, month, day) = match shape.as_str() {
        "99999999" => (Some(number(0, 4)), number(4, 6), Some(number(6, 8))),
        "9999-99-99" => (Some(number(0, 4)), number(5, 7), Some(number(8, 10))),
        "9999-99" => (Some(number(0, 4)), number(5, 7), None),
        "9999" => (Some(number(0, 4)), 1, None),
        "--9999" => (None, number(2, 4), Some(number(4, 6))),
        "--99-99" => (None, number(2, 4), Some(number(5, 7))),
        "--99" => (None, number(2, 4), None),
        "---99" => (None, 1, Some(number(3, 5))),
        _ => return DateReading::NotADate,
    };
    let in_year = year
        .and_then(|year| i32::try_from(year).ok())
        .unwrap_or(LEAP_YEAR);
    match (
        NaiveDate::from_ymd_opt(in_year, month, day.unwrap_or(1)),
        year,
        day,
    ) {
        (None, _, _) => DateReading::DoesNotExist(date.to_owned()),
        (Some(date), Some(_), Some(_)) => DateReading::Whole(date),
        (Some(_), _, _) => DateReading::Partial,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(year: i32, month: u32, day: u32) -> DateReading {
        DateReading::Whole(NaiveDate::from_ymd_opt(year, month, day).expect("a date"))
    }

    #[test]
    fn dates_are_read_in_every_form_of_the_standard() {
        let missing = |value: &str| DateReading::DoesNotExist(value.to_owned());
        for (value, reading) in [
            ("1985-04-12", whole(1985, 4, 12)),
            ("19850412", whole(1985, 4, 12)),
            ("20080424T195243Z", whole(2008, 4, 24)),
            ("2008-04-24T19:52:43+01:00", whole(2008, 4, 24)),
            ("2024-02-29", whole(2024, 2, 29)),
            ("1604-02-29", whole(1604, 2, 29)),
            ("--0203", DateReading::Partial),
            ("--02-29", DateReading::Partial),
            ("---31", DateReading::Partial),
            ("1985-04", DateReading::Partial),
            ("1985", DateReading::Partial),
            ("T102200", DateReading::NotADate),
            ("", DateReading::Absent),
            ("0000-00-00", DateReading::Absent),
            ("circa 1800", DateReading::NotADate),
            ("12-04-1985", DateReading::NotADate),
            ("2023-02-30", missing("2023-02-30")),
            ("20230229", missing("20230229")),
            ("--0230", missing("--0230")),
            ("1985-13", missing("1985-13")),
            ("---32", missing("---32")),
        ] {
            assert_eq!(read(value), reading, "{value}");
        }
    }
}
