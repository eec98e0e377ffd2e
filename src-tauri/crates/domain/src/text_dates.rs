//! Dates, weekdays and amounts as they stand in letters and on screen.

use crate::language::Language;
use chrono::{Datelike, NaiveDate, Weekday};

const NO_BREAK_SPACE: char = '\u{a0}';

/// Returns the date with the month in full: "14 mei 2026", "14 May 2026".
#[must_use]
pub fn long_date(date: NaiveDate, language: Language) -> String {
    format!(
        "{} {} {}",
        date.day(),
        month(date.month0(), language),
        date.year()
    )
}

/// Returns the date with the month in three letters: "2 mrt 2034", "2 Mar 2034".
#[must_use]
pub fn short_date(date: NaiveDate, language: Language) -> String {
    const DUTCH: [&str; 12] = [
        "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ];
    const ENGLISH: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let names = match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    };
    let name = names.get(date.month0() as usize).copied().unwrap_or("");
    format!("{} {name} {}", date.day(), date.year())
}

/// Returns the name of the month counted from zero.
fn month(month0: u32, language: Language) -> &'static str {
    const DUTCH: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    const ENGLISH: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let names = match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    };
    names.get(month0 as usize).copied().unwrap_or("")
}

/// Returns the name of the weekday: "maandag", "Monday".
#[must_use]
pub const fn weekday_name(weekday: Weekday, language: Language) -> &'static str {
    match (language, weekday) {
        (Language::Dutch, Weekday::Mon) => "maandag",
        (Language::Dutch, Weekday::Tue) => "dinsdag",
        (Language::Dutch, Weekday::Wed) => "woensdag",
        (Language::Dutch, Weekday::Thu) => "donderdag",
        (Language::Dutch, Weekday::Fri) => "vrijdag",
        (Language::Dutch, Weekday::Sat) => "zaterdag",
        (Language::Dutch, Weekday::Sun) => "zondag",
        (Language::English, Weekday::Mon) => "Monday",
        (Language::English, Weekday::Tue) => "Tuesday",
        (Language::English, Weekday::Wed) => "Wednesday",
        (Language::English, Weekday::Thu) => "Thursday",
        (Language::English, Weekday::Fri) => "Friday",
        (Language::English, Weekday::Sat) => "Saturday",
        (Language::English, Weekday::Sun) => "Sunday",
    }
}

/// Returns an amount in euro cents as text with a no-break space: "€ 1.250,00", "€ 1,250.00".
#[must_use]
pub fn euro(cents: i64, language: Language) -> String {
    let (thousands, decimal) = match language {
        Language::Dutch => ('.', ','),
        Language::English => (',', '.'),
    };
    let sign = if cents < 0 { "-" } else { "" };
    let euros = (cents.unsigned_abs() / 100).to_string();
    let mut grouped = String::with_capacity(euros.len() + euros.len() / 3);
    for (place, digit) in euros.chars().enumerate() {
        if place > 0 && (euros.len() - place).is_multiple_of(3) {
            grouped.push(thousands);
        }
        grouped.push(digit);
    }
    let rest = cents.unsigned_abs() % 100;
    format!("€{NO_BREAK_SPACE}{sign}{grouped}{decimal}{rest:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn dates_stand_in_words_in_both_languages() {
        let may = day(2026, 5, 14);
        let march = day(2034, 3, 2);
        assert_eq!(long_date(may, Language::Dutch), "14 mei 2026");
        assert_eq!(long_date(may, Language::English), "14 May 2026");
        assert_eq!(short_date(march, Language::Dutch), "2 mrt 2034");
        assert_eq!(short_date(march, Language::English), "2 Mar 2034");
        assert_eq!(weekday_name(may.weekday(), Language::Dutch), "donderdag");
        assert_eq!(weekday_name(may.weekday(), Language::English), "Thursday");
    }

    #[test]
    fn amounts_are_grouped_by_the_habit_of_the_language() {
        for (cents, nl, en) in [
            (125_000, "€\u{a0}1.250,00", "€\u{a0}1,250.00"),
            (5, "€\u{a0}0,05", "€\u{a0}0.05"),
            (100_000_099, "€\u{a0}1.000.000,99", "€\u{a0}1,000,000.99"),
            (-99_900, "€\u{a0}-999,00", "€\u{a0}-999.00"),
        ] {
            assert_eq!(euro(cents, Language::Dutch), nl);
            assert_eq!(euro(cents, Language::English), en);
        }
    }
}
