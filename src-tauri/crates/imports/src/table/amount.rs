//! Amounts as people and programs write them, in cents, and what a column says of its decimal mark.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cell::{Cell, decimal_text};

/// Longest text in bytes in which an amount is looked for.
const AMOUNT_BYTES_MAX: usize = 60;
/// Most digits before the decimal mark.
const WHOLE_DIGITS_MAX: usize = 13;

/// Which mark stands before the cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecimalMark {
    /// 1.210,00
    Comma,
    /// 1,210.00
    Point,
}

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountFault {
    /// It is no amount at all, or larger than any.
    NotAnAmount,
    /// It has parts of a cent.
    PartsOfCents,
}

/// An amount taken apart: a sign, groups of digits, and the marks between them.
struct Written {
    negative: bool,
    /// The digits and marks.
    digits: String,
}

/// What is meant by an amount with one mark and three digits behind it, such as 1.210.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenAmount {
    /// As written.
    pub text: String,
    /// Its mark.
    pub mark: char,
}

/// What the amounts of a column say of their decimal mark.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MarkEvidence {
    /// Some amount can only have a comma before its cents.
    pub comma: bool,
    /// Some amount can only have a point before its cents.
    pub point: bool,
    /// An amount that is another one either way.
    pub open: Option<OpenAmount>,
}

impl MarkEvidence {
    /// Returns the mark that the column shows by itself.
    #[must_use]
    pub fn mark(&self) -> Option<DecimalMark> {
        match (self.comma, self.point) {
            (true, false) => Some(DecimalMark::Comma),
            (false, true) => Some(DecimalMark::Point),
            (true, true) | (false, false) => None,
        }
    }
}

/// Looks through a column.
pub fn evidence<'a>(cells: impl Iterator<Item = &'a Cell>) -> MarkEvidence {
    let mut found = MarkEvidence::default();
    for cell in cells {
        let Cell::Text(text) = cell else { continue };
        let Some(written) = taken_apart(text) else {
            continue;
        };
        match shape(&written.digits) {
            Some(Shape::Cents(',')) | Some(Shape::Thousands('.')) => found.comma = true,
            Some(Shape::Cents('.')) | Some(Shape::Thousands(',')) => found.point = true,
            Some(Shape::Open(mark)) if found.open.is_none() => {
                found.open = Some(OpenAmount {
                    text: text.clone(),
                    mark,
                });
            }
            Some(Shape::Open(_) | Shape::Whole | Shape::Cents(_) | Shape::Thousands(_)) | None => {}
        }
    }
    found
}

/// Reads an amount in cents; nothing where the cell is empty. The mark counts only where an amount does not show its own.
///
/// # Errors
/// [`AmountFault`].
pub fn read(cell: &Cell, mark: DecimalMark) -> Result<Option<i64>, AmountFault> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Number(number) => {
            return cents_of_number(*number)
                .map(Some)
                .ok_or(AmountFault::NotAnAmount);
        }
        Cell::Text(text) => text,
        Cell::Day(_) | Cell::Failed => return Err(AmountFault::NotAnAmount),
    };
    let written = taken_apart(text).ok_or(AmountFault::NotAnAmount)?;
    let shape = shape(&written.digits).ok_or(AmountFault::NotAnAmount)?;
    let decimal = match (shape, mark) {
        (Shape::Whole | Shape::Thousands(_), _) => None,
        (Shape::Cents(own), _) => Some(own),
        (Shape::Open(','), DecimalMark::Comma) => Some(','),
        (Shape::Open('.'), DecimalMark::Point) => Some('.'),
        (Shape::Open(_), DecimalMark::Comma | DecimalMark::Point) => None,
    };
    let (whole, parts) = match decimal.and_then(|mark| written.digits.rsplit_once(mark)) {
        Some((whole, parts)) => (whole, parts),
        None => (written.digits.as_str(), ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let (cents, rest) = parts.split_at(parts.len().min(2));
    if rest.bytes().any(|digit| digit != b'0') {
        return Err(AmountFault::PartsOfCents);
    }
    if whole.len() > WHOLE_DIGITS_MAX {
        return Err(AmountFault::NotAnAmount);
    }
    let number = |digits: &str| digits.parse::<i64>().unwrap_or(0);
    let cents = number(&whole) * 100 + number(&format!("{cents:0<2}"));
    Ok(Some(if written.negative { -cents } else { cents }))
}

/// Returns a number of a workbook in cents, rounded as the sheet shows it; nothing where it is larger than any amount.
pub(super) fn cents_of_number(number: f64) -> Option<i64> {
    let text = decimal_text(number);
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let (whole, parts) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || whole.len() > WHOLE_DIGITS_MAX {
        return None;
    }
    let padded = format!("{parts:0<3}");
    let mut cents = whole.parse::<i64>().ok()? * 100 + padded[..2].parse::<i64>().ok()?;
    // Half a cent goes up, away from zero.
    cents += i64::from(padded.as_bytes()[2] >= b'5');
    Some(if negative { -cents } else { cents })
}

fn taken_apart(text: &str) -> Option<Written> {
    if text.len() > AMOUNT_BYTES_MAX {
        return None;
    }
    let mut negative = false;
    let mut plain = text.replace(['€', '\u{a0}', '\u{202f}', ' ', '\'', '’'], "");
    for currency in ["EUR", "eur", "Eur", "euro"] {
        plain = plain.replace(currency, "");
    }
    if let Some(inner) = plain
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        negative = true;
        plain = inner.to_owned();
    }
    // "€ 1.210,-" has no cents; "-/- 12,50" and "12,50-" are less than nothing.
    let mut rest = plain.as_str();
    for no_cents in [",-", ",–", ",--", ".-"] {
        rest = rest.strip_suffix(no_cents).unwrap_or(rest);
    }
    for minus in ["-/-", "-", "−", "–"] {
        let without = rest
            .strip_prefix(minus)
            .or_else(|| rest.strip_suffix(minus));
        if let Some(without) = without {
            if negative {
                return None;
            }
            negative = true;
            rest = without;
        }
    }
    let digits = rest.strip_prefix('+').unwrap_or(rest).to_owned();
    let only = digits
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','));
    let some = digits.bytes().any(|b| b.is_ascii_digit());
    (only && some).then_some(Written { negative, digits })
}

/// What the marks of an amount show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// No marks.
    Whole,
    /// This mark stands before the cents.
    Cents(char),
    /// This mark stands between thousands, and there are no cents.
    Thousands(char),
    /// One mark with three digits behind it: either.
    Open(char),
}

fn shape(digits: &str) -> Option<Shape> {
    let last = digits.rfind(['.', ',']);
    let Some(last) = last else {
        return Some(Shape::Whole);
    };
    let mark = if digits.as_bytes()[last] == b',' {
        ','
    } else {
        '.'
    };
    let (before, behind) = (&digits[..last], &digits[last + 1..]);
    let other = if mark == ',' { '.' } else { ',' };
    let (same_before, other_before) = (before.contains(mark), before.contains(other));
    if behind.is_empty() || digits.starts_with(['.', ',']) && (same_before || other_before) {
        return None;
    }
    match (same_before, other_before) {
        (true, true) => None,
        (true, false) => grouped(digits, mark).then_some(Shape::Thousands(mark)),
        (false, true) => grouped(before, other).then_some(Shape::Cents(mark)),
        (false, false) => {
            let thousands =
                behind.len() == 3 && matches!(before.len(), 1..=3) && !before.starts_with('0');
            Some(match (thousands, behind.ends_with('0')) {
                (false, _) => Shape::Cents(mark),
                (true, true) => Shape::Open(mark),
                // As a decimal mark it would leave parts of a cent.
                (true, false) => Shape::Thousands(mark),
            })
        }
    }
}

/// Says whether the mark stands before every three digits and nowhere else.
fn grouped(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark);
    let first = groups.next().unwrap_or_default();
    matches!(first.len(), 1..=3) && groups.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn comma(text: &str) -> Result<Option<i64>, AmountFault> {
        read(&Cell::of_text(text), DecimalMark::Comma)
    }

    #[test]
    fn an_amount_is_read_in_every_form() {
        for (written, cents) in [
            ("1.210,00", 121_000),
            ("1,210.00", 121_000),
            ("1210", 121_000),
            ("1210,5", 121_050),
            ("1210.50", 121_050),
            ("€ 1.210,00", 121_000),
            ("€\u{a0}1.210,00", 121_000),
            ("EUR 1210,00", 121_000),
            ("1210,00 EUR", 121_000),
            ("€ 1.210,-", 121_000),
            ("€ 1.210,--", 121_000),
            ("1.234.567,89", 123_456_789),
            ("1,234,567.89", 123_456_789),
            ("1.234.567", 123_456_700),
            ("1'210.00", 121_000),
            ("1 210,00", 121_000),
            ("-12,50", -1_250),
            ("−12,50", -1_250),
            ("12,50-", -1_250),
            ("(12,50)", -1_250),
            ("-/- 12,50", -1_250),
            ("€ -12,50", -1_250),
            ("+12,50", 1_250),
            ("0,125000", 12),
            ("1210.0000", 121_000),
            ("1.210", 121_000),
            ("1,210", 121),
            (",50", 50),
        ] {
            let expected = if written == "0,125000" {
                Err(AmountFault::PartsOfCents)
            } else {
                Ok(Some(cents))
            };
            assert_eq!(comma(written), expected, "{written}");
        }
        assert_eq!(
            read(&Cell::of_text("1.210"), DecimalMark::Point),
            Ok(Some(121)),
            "the mark of the column"
        );
        assert_eq!(comma(""), Ok(None));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for written in [
            "gratis",
            "12,50,00",
            "1.21,00",
            "1.2.3",
            "1,210.00.5",
            "12-50",
            "--5",
            "€",
            "(-5)",
            ".,5",
            "5,",
            "12345678901234",
            "n.v.t.",
            "1.2345,00",
        ] {
            assert_eq!(comma(written), Err(AmountFault::NotAnAmount), "{written}");
        }
        assert_eq!(comma("12,345678"), Err(AmountFault::PartsOfCents));
    }

    #[test]
    fn a_number_of_a_workbook_is_rounded_as_the_sheet_shows_it() {
        for (number, cents) in [
            (1_210.1, 121_010),
            (0.1 + 0.2, 30),
            (1.005, 101),
            (-1.005, -101),
            (100.4235, 10_042),
            (19.99 * 3.0, 5_997),
            (0.0, 0),
        ] {
            assert_eq!(cents_of_number(number), Some(cents), "{number}");
        }
        assert_eq!(cents_of_number(1e20), None);
        assert_eq!(cents_of_number(f64::NAN), None);
    }

    #[test]
    fn a_column_shows_its_mark_or_leaves_it_open() {
        use DecimalMark::{Comma, Point};
        for (rule, amounts, mark, open) in [
            (
                "a comma before cents",
                ["1.210", "12,50"],
                Some(Comma),
                true,
            ),
            (
                "a point before cents",
                ["1.210", "12.50"],
                Some(Point),
                true,
            ),
            ("thousands twice", ["1.210", "1.000.000"], Some(Comma), true),
            ("no parts of a cent", ["1.210", "1.215"], Some(Comma), true),
            ("nothing", ["1.210", "500"], None, true),
            ("whole", ["1210", "500"], None, false),
            ("both, each by itself", ["12,50", "12.50"], None, false),
        ] {
            let cells = amounts.map(Cell::of_text);
            let found = evidence(cells.iter());
            assert_eq!((found.mark(), found.open.is_some()), (mark, open), "{rule}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(any in "\\PC{0,70}") {
            let cells = [Cell::of_text(&any)];
            let _ = read(&cells[0], DecimalMark::Comma);
            evidence(cells.iter());
        }

        #[test]
        fn digits_and_marks_never_panic(any in "[-0-9.,€() ]{0,20}") {
            let cells = [Cell::of_text(&any)];
            let _ = read(&cells[0], DecimalMark::Point);
            evidence(cells.iter());
        }

        #[test]
        fn every_amount_is_read_back(cents in 0..10_000_000_000_i64) {
            let (whole, rest) = (cents / 100, cents % 100);
            prop_assert_eq!(comma(&format!("{whole},{rest:02}")), Ok(Some(cents)));
            prop_assert_eq!(comma(&format!("-{whole}.{rest:02}")), Ok(Some(-cents)));
        }
    }
}
