//! Dates as people and programs write them, Dutch and English, and what a column says of their order.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::Cell;

/// Longest text in bytes in which a date is looked for.
const DATE_BYTES_MAX: usize = 60;

/// Which number of 05-03-2026 is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayOrder {
    /// The first, as in most of the world.
    DayFirst,
    /// The second, as in the United States.
    MonthFirst,
}

/// Why a text is no date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFault {
    /// It is no date at all.
    NotADate,
    /// It is not in the calendar, as written: digits and separators only.
    DoesNotExist(String),
    /// Its year has two digits, so that the century would be guessed.
    YearOfTwoDigits(String),
}

/// What a text says before it is known which number is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Written {
    /// Year, month and day.
    Clear(i32, u32, u32),
    /// Two numbers, of which one is the day, and the year.
    Either(u32, u32, i32),
    /// A year of two digits.
    ShortYear,
}

/// What the dates of a column say of their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OrderEvidence {
    /// Some date has a first number above twelve.
    pub day_first: bool,
    /// Some date has a second number above twelve.
    pub month_first: bool,
    /// A date that is another day either way.
    pub open: Option<String>,
}

impl OrderEvidence {
    /// Returns the order that the column shows by itself. Month first only where nothing speaks for the other: a
    /// column with both has dates that do not exist, and in a Dutch file those are the ones with the thirteenth month.
    #[must_use]
    pub fn order(&self) -> Option<DayOrder> {
        match (self.day_first, self.month_first) {
            (true, _) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            (false, false) => None,
        }
    }
}

/// Looks through a column.
pub fn evidence<'a>(cells: impl Iterator<Item = &'a Cell>) -> OrderEvidence {
    let mut found = OrderEvidence::default();
    for cell in cells {
        let Cell::Text(text) = cell else { continue };
        let Some(Written::Either(first, second, _)) = written(text) else {
            continue;
        };
        found.day_first |= first > 12 && second <= 12;
        found.month_first |= second > 12 && first <= 12;
        let open = first != second && first <= 12 && second <= 12;
        if open && found.open.is_none() {
            found.open = Some(date_part(text).to_owned());
        }
    }
    found
}

/// Reads a date; nothing where the cell is empty.
///
/// # Errors
/// [`DateFault`], which repeats of the text only a date.
pub fn read(cell: &Cell, order: DayOrder) -> Result<Option<NaiveDate>, DateFault> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Day(day) => return Ok(Some(*day)),
        // Eight digits of a workbook may be a date; a serial number without a format of a date is none.
        Cell::Number(_) => cell.shown(),
        Cell::Text(text) => text.clone(),
        Cell::Failed => return Err(DateFault::NotADate),
    };
    let shown = || date_part(&text).to_owned();
    let day = match written(&text) {
        None => return Err(DateFault::NotADate),
        Some(Written::ShortYear) => return Err(DateFault::YearOfTwoDigits(shown())),
        Some(Written::Clear(year, month, day)) => NaiveDate::from_ymd_opt(year, month, day),
        Some(Written::Either(first, second, year)) => match order {
            DayOrder::DayFirst => NaiveDate::from_ymd_opt(year, second, first),
            DayOrder::MonthFirst => NaiveDate::from_ymd_opt(year, first, second),
        },
    };
    day.map(Some)
        .ok_or_else(|| DateFault::DoesNotExist(shown()))
}

/// Returns the text without a time behind it.
fn date_part(text: &str) -> &str {
    let is_time = |rest: &str| {
        let rest = rest.trim_start_matches(['T', 't', ' ', ',']);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&digits)
            && rest[digits..].starts_with(':')
            && rest
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'.' | b'+' | b'-' | b' '))
    };
    text.char_indices()
        .filter(|(at, c)| *at > 0 && matches!(c, 'T' | 't' | ' ' | ','))
        .find(|(at, _)| is_time(&text[*at..]))
        .map_or(text, |(at, _)| text[..at].trim_end())
}

fn written(text: &str) -> Option<Written> {
    if text.len() > DATE_BYTES_MAX {
        return None;
    }
    let date = date_part(text);
    if date.len() == 8 && date.bytes().all(|b| b.is_ascii_digit()) {
        let number = |from: usize, to: usize| date[from..to].parse::<u32>().ok();
        let year = i32::try_from(number(0, 4)?).ok()?;
        return Some(Written::Clear(year, number(4, 6)?, number(6, 8)?));
    }
    if date.chars().any(char::is_alphabetic) {
        in_words(date)
    } else {
        in_numbers(date)
    }
}

fn in_numbers(date: &str) -> Option<Written> {
    let separator = date.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '-' | '/' | '.' | '–') {
        return None;
    }
    let parts: Vec<&str> = date.split(separator).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let number = |part: &str| -> Option<u32> {
        let digits = part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let (one, two, three) = (number(first)?, number(second)?, number(third)?);
    match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => Some(Written::Clear(i32::try_from(one).ok()?, two, three)),
        (1..=2, 1..=2, 4) => Some(Written::Either(one, two, i32::try_from(three).ok()?)),
        (1..=2, 1..=2, 1..=2) => Some(Written::ShortYear),
        _ => None,
    }
}

/// The months as they begin in Dutch and English; in full or cut off after three letters or more.
const MONTHS: [(&str, u32); 25] = [
    ("januari", 1),
    ("january", 1),
    ("februari", 2),
    ("february", 2),
    ("maart", 3),
    ("march", 3),
    ("mrt", 3),
    ("april", 4),
    ("mei", 5),
    ("may", 5),
    ("juni", 6),
    ("june", 6),
    ("juli", 7),
    ("july", 7),
    ("augustus", 8),
    ("august", 8),
    ("september", 9),
    ("oktober", 10),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("okt", 10),
    ("oct", 10),
];

/// Fewest letters of a month that is cut off.
const MONTH_LETTERS_MIN: usize = 3;

fn month_of(word: &str) -> Option<u32> {
    let word = word.to_lowercase();
    let letters = word.chars().count();
    let is = |name: &str| letters >= MONTH_LETTERS_MIN && name.starts_with(word.as_str());
    MONTHS
        .iter()
        .find(|(name, _)| is(name))
        .map(|(_, month)| *month)
}

/// Reads "31 december 2026", "do 31 dec. 2026", "31-dec-2026" and "December 31, 2026".
fn in_words(date: &str) -> Option<Written> {
    let mut parts: Vec<&str> = date
        .split([' ', '-', '/', '.', ',', '\u{a0}'])
        .filter(|part| !part.is_empty())
        .collect();
    let starts_with_weekday = parts.len() == 4 && parts[0].chars().all(char::is_alphabetic);
    if starts_with_weekday && month_of(parts[0]).is_none_or(|_| month_of(parts[1]).is_some()) {
        parts.remove(0);
    }
    let [one, two, three] = parts.as_slice() else {
        return None;
    };
    let (day, month) = match (month_of(one), month_of(two)) {
        (None, Some(month)) => (*one, month),
        (Some(month), None) => (*two, month),
        (Some(_), Some(_)) | (None, None) => return None,
    };
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if day.len() > 2 || !all_digits(day) || !all_digits(three) {
        return None;
    }
    match three.len() {
        4 => Some(Written::Clear(
            three.parse().ok()?,
            month,
            day.parse().ok()?,
        )),
        2 => Some(Written::ShortYear),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> Result<Option<NaiveDate>, DateFault> {
        Ok(NaiveDate::from_ymd_opt(year, month, day))
    }

    fn text(text: &str) -> Cell {
        Cell::of_text(text)
    }

    #[test]
    fn a_date_is_read_in_every_form() {
        for written in [
            "31-12-2026",
            "31/12/2026",
            "31.12.2026",
            "2026-12-31",
            "2026/12/31",
            "20261231",
            "31 december 2026",
            "31 December 2026",
            "31 dec 2026",
            "31 dec. 2026",
            "31-dec-2026",
            "donderdag 31 december 2026",
            "Thu 31 Dec 2026",
            "December 31, 2026",
            "Dec 31, 2026",
            "2026-12-31T00:00:00",
            "2026-12-31T23:30:00+01:00",
            "31-12-2026 14:05",
            "31-12-2026, 14:05",
        ] {
            let read = read(&text(written), DayOrder::DayFirst);
            assert_eq!(read, day(2026, 12, 31), "{written}");
        }
        for (written, month) in [
            ("5 mrt 2026", 3),
            ("5 maa 2026", 3),
            ("5 mei 2026", 5),
            ("May 5 2026", 5),
            ("5 sept 2026", 9),
            ("5 okt 2026", 10),
            ("5 Oct 2026", 10),
            ("zaterdag 5 aug 2026", 8),
        ] {
            let read = read(&text(written), DayOrder::DayFirst);
            assert_eq!(read, day(2026, month, 5), "{written}");
        }
        assert_eq!(
            read(&text("12/31/2026"), DayOrder::MonthFirst),
            day(2026, 12, 31)
        );
        assert_eq!(read(&Cell::Empty, DayOrder::DayFirst), Ok(None));
    }

    #[test]
    fn a_date_that_cannot_be_is_told_from_what_is_none() {
        let missing = |text: &str| Err(DateFault::DoesNotExist(text.to_owned()));
        let short = |text: &str| Err(DateFault::YearOfTwoDigits(text.to_owned()));
        for (written, expected) in [
            ("30-02-2026", missing("30-02-2026")),
            ("30-02-2026 10:00", missing("30-02-2026")),
            ("29-02-2027", missing("29-02-2027")),
            ("2026-13-01", missing("2026-13-01")),
            ("31 april 2026", missing("31 april 2026")),
            ("12-31-2026", missing("12-31-2026")),
            ("31-12-26", short("31-12-26")),
            ("26-12-31", short("26-12-31")),
            ("31 dec 26", short("31 dec 26")),
            ("46387", Err(DateFault::NotADate)),
            ("gisteren", Err(DateFault::NotADate)),
            ("31-12", Err(DateFault::NotADate)),
            ("31-12-20266", Err(DateFault::NotADate)),
            ("betaald in december 2026", Err(DateFault::NotADate)),
        ] {
            assert_eq!(
                read(&text(written), DayOrder::DayFirst),
                expected,
                "{written}"
            );
        }
        assert_eq!(
            read(&Cell::Number(46_387.0), DayOrder::DayFirst),
            Err(DateFault::NotADate)
        );
    }

    #[test]
    fn a_column_shows_its_order_or_leaves_it_open() {
        for (rule, dates, order, open) in [
            (
                "a day above twelve",
                ["05-03-2026", "13-03-2026"],
                Some(DayOrder::DayFirst),
                true,
            ),
            (
                "a month that cannot be",
                ["05/03/2026", "03/13/2026"],
                Some(DayOrder::MonthFirst),
                true,
            ),
            (
                "both",
                ["13/03/2026", "03/13/2026"],
                Some(DayOrder::DayFirst),
                false,
            ),
            ("neither", ["05-03-2026", "06-03-2026"], None, true),
            (
                "the same either way",
                ["03-03-2026", "2026-05-06"],
                None,
                false,
            ),
            ("words", ["5 maart 2026", "6 mrt 2026"], None, false),
        ] {
            let cells = dates.map(text);
            let found = evidence(cells.iter());
            assert_eq!(
                (found.order(), found.open.is_some()),
                (order, open),
                "{rule}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(any in "\\PC{0,80}") {
            let cells = [Cell::of_text(&any)];
            let _ = read(&cells[0], DayOrder::DayFirst);
            evidence(cells.iter());
        }

        #[test]
        fn every_day_is_read_back(number in 0..100_000_i64) {
            let day = NaiveDate::from_ymd_opt(1950, 1, 1).expect("a day") + chrono::Duration::days(number);
            for (form, order) in [("%d-%m-%Y", DayOrder::DayFirst), ("%m/%d/%Y", DayOrder::MonthFirst), ("%e %B %Y", DayOrder::DayFirst)] {
                let written = Cell::of_text(&day.format(form).to_string());
                prop_assert_eq!(read(&written, order), Ok(Some(day)));
            }
        }
    }
}
