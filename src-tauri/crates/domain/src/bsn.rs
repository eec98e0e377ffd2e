//! Finds citizen service numbers (BSN) in free text, which a small business may not keep (art. 46
//! UAVG), and those hidden in VAT numbers from before 2020. One in eleven random numbers passes the
//! check, so a finding is a question to the owner and never a reason to erase.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most findings that are reported of one text.
pub const FINDINGS_MAX: usize = 100;
/// How far from a number a word such as "BSN" still speaks of it, in bytes.
const NEAR_BYTES: usize = 40;
const NEAR_WORDS: [&str; 6] = [
    "bsn",
    "burgerservicenummer",
    "burger service nummer",
    "sofi",
    "geboortedatum",
    "citizen service number",
];

closed_set! { words
    /// How likely a finding is.
    Likelihood {
        Possible = "possible", "mogelijk een BSN", "possibly a BSN";
        Likely = "likely", "waarschijnlijk een BSN", "probably a BSN";
        OldVatNumber = "old_vat_number", "oud btw-nummer, mogelijk een BSN", "old VAT number, possibly a BSN";
    }
}

/// A place in a text where a BSN may stand; it does not carry the number itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Finding {
    /// The first byte of the number.
    pub start: usize,
    /// The byte after the number.
    pub end: usize,
    /// How likely it is.
    pub likelihood: Likelihood,
}

/// Numbers that the business itself knows to be something else, as digits.
#[derive(Debug, Clone, Copy, Default)]
pub struct KnownNumbers<'a> {
    /// Numbers of the Chamber of Commerce (KvK).
    pub chamber_of_commerce: &'a [&'a str],
    /// Own invoice and quote numbers.
    pub own_documents: &'a [&'a str],
}

/// Tells whether eight or nine digits pass the check `9a+8b+7c+6d+5e+4f+3g+2h-i = 0 (mod 11)`.
#[must_use]
pub fn passes_elfproef(digits: &str) -> bool {
    if !matches!(digits.len(), 8 | 9) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let values = digits.bytes().map(|b| i32::from(b - b'0'));
    // Eight digits are nine with a leading zero, so the first weight falls away.
    let sum: i32 = weights
        .iter()
        .skip(9 - digits.len())
        .zip(values)
        .map(|(weight, value)| weight * value)
        .sum();
    sum > 0 && sum % 11 == 0
}

/// Returns the nine digits of a VAT number from before 2020 (`NL123456782B01`) that pass the check:
/// that of a sole trader holds a BSN. The `NL` may be left out.
#[must_use]
pub fn old_vat_number(text: &str) -> Option<&str> {
    let body = text
        .get(..2)
        .filter(|country| country.eq_ignore_ascii_case("NL"))
        .map_or(text, |_| text.get(2..).unwrap_or(""));
    let (digits, suffix) = body.split_at_checked(9)?;
    let (letter, number) = suffix.split_at_checked(1)?;
    let shaped = letter.eq_ignore_ascii_case("B")
        && number.len() == 2
        && number.bytes().all(|b| b.is_ascii_digit());
    (shaped && passes_elfproef(digits)).then_some(digits)
}

/// The letters and words by which the name of a company says that it is no sole trader.
const LEGAL_FORMS: [&str; 8] = [
    "bv",
    "nv",
    "stichting",
    "vereniging",
    "coöperatie",
    "cooperatie",
    "gemeente",
    "ltd",
];

/// Tells whether a company may be a sole trader, whose old VAT number held a BSN: that of a B.V. held its RSIN, which
/// passes the check too (T10).
#[must_use]
pub fn may_be_sole_trader(company: &str) -> bool {
    let plain = company.to_lowercase().replace('.', "");
    !plain
        .split(|sign: char| !sign.is_alphanumeric())
        .any(|word| LEGAL_FORMS.contains(&word))
}

/// Returns a VAT number as it is shown: of one that may hold a BSN the last digits are hidden. Any other stays as it is.
#[must_use]
pub fn shielded_vat_number(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '.' && *sign != '-')
        .collect();
    match old_vat_number(&plain) {
        Some(digits) => {
            let shown: String = digits.chars().take(VAT_DIGITS_SHOWN).collect();
            let hidden = "•".repeat(9 - VAT_DIGITS_SHOWN);
            let suffix = plain.get(plain.len() - 3..).unwrap_or_default();
            format!("NL{shown}{hidden}{}", suffix.to_uppercase())
        }
        None => text.to_owned(),
    }
}

/// How many digits of a shielded VAT number are shown.
const VAT_DIGITS_SHOWN: usize = 3;

/// Finds numbers in a text that may be a BSN, at most `FINDINGS_MAX`.
#[must_use]
pub fn find_bsn(text: &str, known: &KnownNumbers<'_>) -> Vec<Finding> {
    candidates(text)
        .into_iter()
        .filter_map(|(start, end)| assess(text, start, end, known))
        .take(FINDINGS_MAX)
        .collect()
}

/// Lists the runs of digits, with single dots, hyphens or spaces as on an official letter.
fn candidates(text: &str) -> Vec<(usize, usize)> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
            continue;
        }
        let run_end = run_from(bytes, at);
        match grouped_end(bytes, at, run_end) {
            Some(end) => {
                found.push((at, end));
                at = end;
            }
            None => {
                found.push((at, run_end));
                at = run_end;
            }
        }
    }
    found
}

fn run_from(bytes: &[u8], start: usize) -> usize {
    let digits = bytes.iter().skip(start).take_while(|b| b.is_ascii_digit());
    start + digits.count()
}

/// Returns the end of nine digits written as 4-2-3 or 3-3-3 with one separator between the groups.
fn grouped_end(bytes: &[u8], start: usize, first_end: usize) -> Option<usize> {
    let rest: &[usize] = match first_end - start {
        4 => &[2, 3],
        3 => &[3, 3],
        _ => return None,
    };
    let separator = *bytes.get(first_end)?;
    if !matches!(separator, b'.' | b'-' | b' ') {
        return None;
    }
    let mut end = first_end;
    for length in rest {
        if *bytes.get(end)? != separator {
            return None;
        }
        let next = run_from(bytes, end + 1);
        if next - (end + 1) != *length {
            return None;
        }
        end = next;
    }
    Some(end)
}

fn assess(text: &str, start: usize, end: usize, known: &KnownNumbers<'_>) -> Option<Finding> {
    let digits: String = text
        .get(start..end)?
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    if !passes_elfproef(&digits) {
        return None;
    }
    let before = text.get(..start)?;
    let after = text.get(end..)?;
    let finding = |likelihood| {
        Some(Finding {
            start,
            end,
            likelihood,
        })
    };
    if is_old_vat(before, &digits, after) {
        return finding(Likelihood::OldVatNumber);
    }
    if is_part_of_a_word(before, after) || is_iban_start(before) {
        return None;
    }
    if known.chamber_of_commerce.contains(&digits.as_str())
        || known.own_documents.contains(&digits.as_str())
    {
        return None;
    }
    if is_near_a_word(text, start, end) {
        return finding(Likelihood::Likely);
    }
    let telephone = before.ends_with('+') || digits.starts_with('0') || digits.starts_with("31");
    if telephone {
        return None;
    }
    finding(Likelihood::Possible)
}

fn is_old_vat(before: &str, digits: &str, after: &str) -> bool {
    let suffix: String = after.chars().filter(|c| *c != '.').take(3).collect();
    let preceded = before
        .chars()
        .next_back()
        .is_some_and(char::is_alphanumeric);
    let country = before
        .get(before.len().saturating_sub(2)..)
        .is_some_and(|text| text.eq_ignore_ascii_case("NL"));
    (country || !preceded) && old_vat_number(&format!("{digits}{suffix}")).is_some()
}

/// Digits glued to letters, or part of a longer number with decimals, are no number of a person.
fn is_part_of_a_word(before: &str, after: &str) -> bool {
    let glued = |c: char| c.is_alphanumeric() || c == '_';
    before.chars().next_back().is_some_and(glued) || after.chars().next().is_some_and(glued)
}

/// Tells whether an IBAN began just before: two letters, two digits and the bank's four letters.
fn is_iban_start(before: &str) -> bool {
    let last: Vec<char> = before.chars().rev().filter(|c| *c != ' ').take(8).collect();
    let shape = |place: usize| match place {
        4 | 5 => char::is_ascii_digit,
        _ => char::is_ascii_alphabetic,
    };
    last.len() == 8 && last.iter().enumerate().all(|(place, c)| shape(place)(c))
}

fn is_near_a_word(text: &str, start: usize, end: usize) -> bool {
    let mut from = start.saturating_sub(NEAR_BYTES);
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let mut to = (end + NEAR_BYTES).min(text.len());
    while !text.is_char_boundary(to) {
        to += 1;
    }
    let near = text.get(from..to).unwrap_or("").to_lowercase();
    NEAR_WORDS.iter().any(|word| near.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Likelihood> {
        let known = KnownNumbers {
            chamber_of_commerce: &["12345672"],
            own_documents: &["202600002"],
        };
        find_bsn(text, &known)
            .iter()
            .map(|finding| finding.likelihood)
            .collect()
    }

    #[test]
    fn the_check_passes_and_refuses_as_the_table_says() {
        for (digits, passes) in [
            ("111222333", true),
            ("123456782", true),
            ("123456789", false),
            ("111234567", false),
            ("000000000", false),
            ("00000000", false),
            ("12345672", true),
            ("12345678", false),
            ("1234567820", false),
            ("12345678a", false),
            ("", false),
        ] {
            assert_eq!(passes_elfproef(digits), passes, "{digits}");
        }
    }

    #[test]
    fn a_number_in_a_text_is_found_with_its_likelihood() {
        for (text, expected) in [
            ("Nummer 111222333.", vec![Likelihood::Possible]),
            ("Zijn BSN is 111222333", vec![Likelihood::Likely]),
            ("bsn: 1112.22.333", vec![Likelihood::Likely]),
            ("111 222 333 volgens de brief", vec![Likelihood::Possible]),
            ("Sofinummer €: 111-222-333 ë", vec![Likelihood::Likely]),
            ("btw NL111222333B01", vec![Likelihood::OldVatNumber]),
            ("btw 111222333B01", vec![Likelihood::OldVatNumber]),
            ("btw NL1112.22.333.B.01", vec![Likelihood::OldVatNumber]),
            ("111222333 en 123456782", vec![Likelihood::Possible; 2]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_known_to_be_something_else_is_left_out() {
        for text in [
            "Order 123456789",
            "KvK 12345672",
            "Factuur 202600002",
            "NL91TEST111222333",
            "NL91 TEST 111222333",
            "telefoon 010000021",
            "+111222333",
            "x111222333",
            "1112223334",
            "",
        ] {
            assert_eq!(found(text), vec![], "{text}");
        }
    }

    #[test]
    fn the_exclusions_are_tested_with_numbers_that_pass_the_check() {
        for digits in ["12345672", "202600002", "010000021"] {
            assert!(passes_elfproef(digits), "{digits}");
        }
    }

    #[test]
    fn of_an_old_vat_number_the_last_digits_are_hidden_and_any_other_is_shown() {
        for (typed, shown) in [
            ("NL111222333B01", "NL111••••••B01"),
            ("111222333B01", "NL111••••••B01"),
            ("nl1112.22.333.b.02", "NL111••••••B02"),
            ("NL123456782B01", "NL123••••••B01"),
            ("NL123456789B01", "NL123456789B01"),
            ("BE0123456749", "BE0123456749"),
            ("", ""),
        ] {
            assert_eq!(shielded_vat_number(typed), shown, "{typed}");
        }
    }

    #[test]
    fn only_who_may_be_a_sole_trader_is_asked_about() {
        for (company, asked) in [
            ("", true),
            ("Atelier Öztürk", true),
            ("Bouwbedrijf Van der Heijden B.V.", false),
            ("Jansen BV", false),
            ("Stichting De Linde", false),
            ("Bvlgari Advies", true),
            ("Akker N.V.", false),
        ] {
            assert_eq!(may_be_sole_trader(company), asked, "{company}");
        }
    }

    #[test]
    fn an_old_vat_number_holds_nine_digits_that_pass() {
        for (text, digits) in [
            ("NL111222333B01", Some("111222333")),
            ("nl111222333b01", Some("111222333")),
            ("111222333B01", Some("111222333")),
            ("NL123456789B01", None),
            ("NL111222333B1", None),
            ("NL111222333C01", None),
            ("", None),
        ] {
            assert_eq!(old_vat_number(text), digits, "{text}");
        }
    }
}
