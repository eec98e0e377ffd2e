//! A cell: text of either kind of file, and in a workbook also a number or a day.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

/// Digits of a number that a spreadsheet keeps.
const SIGNIFICANT_DIGITS: usize = 15;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, in NFC, without blanks around it.
    Text(String),
    /// A number of a workbook.
    Number(f64),
    /// A day of a workbook.
    Day(NaiveDate),
    /// What a spreadsheet shows where a formula failed.
    Failed,
}

impl Cell {
    /// Returns a cell with a text; blank is empty.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let plain: String = text
            .trim()
            .nfc()
            .map(|c| match c {
                '\n' => '\n',
                c if c.is_control() => ' ',
                c => c,
            })
            .collect();
        let plain = plain.trim();
        if plain.is_empty() {
            Self::Empty
        } else {
            Self::Text(plain.to_owned())
        }
    }

    /// Says whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::Empty
    }

    /// Returns the cell as text, as its program shows it.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => decimal_text(*number),
            Self::Day(day) => day.format("%d-%m-%Y").to_string(),
            Self::Failed => "#".to_owned(),
        }
    }
}

/// Returns a number with the fifteen digits that a spreadsheet keeps and a decimal point: 1210.1 is not 1210.0999.
pub(super) fn decimal_text(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let scientific = format!("{number:.*e}", SIGNIFICANT_DIGITS - 1);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let negative = mantissa.starts_with('-');
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let point = exponent.parse::<i64>().unwrap_or(0) + 1;
    let whole = match usize::try_from(point) {
        Ok(0) | Err(_) => {
            let zeros = usize::try_from(-point).unwrap_or(0).min(400);
            format!("0.{}{digits}", "0".repeat(zeros))
        }
        Ok(point) if point >= digits.len() => {
            format!("{digits}{}", "0".repeat(point - digits.len()))
        }
        Ok(point) => format!("{}.{}", &digits[..point], &digits[point..]),
    };
    let plain = if whole.contains('.') {
        whole.trim_end_matches('0').trim_end_matches('.')
    } else {
        &whole
    };
    if negative && plain != "0" {
        format!("-{plain}")
    } else {
        plain.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_is_shown_with_the_digits_that_a_spreadsheet_keeps() {
        for (number, shown) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1210.1, "1210.1"),
            (0.1 + 0.2, "0.3"),
            (20_260_041.0, "20260041"),
            (-12.5, "-12.5"),
            (0.005, "0.005"),
            (1.005, "1.005"),
            (1e21, "1000000000000000000000"),
            (31_612_345_678.0, "31612345678"),
            (f64::NAN, ""),
        ] {
            assert_eq!(decimal_text(number), shown, "{number}");
        }
    }

    proptest! {
        #[test]
        fn cents_that_a_spreadsheet_holds_come_back(cents in -100_000_000_000_i64..100_000_000_000) {
            let shown = decimal_text(cents as f64 / 100.0);
            prop_assert_eq!(super::super::amount::cents_of_number(shown.parse().expect("a number")), Some(cents));
        }

        #[test]
        fn any_number_has_a_text(number in any::<f64>()) {
            decimal_text(number);
        }
    }
}
