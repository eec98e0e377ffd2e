//! Small words that several documents share.

use chrono::NaiveDate;
use domain::language::Language;
use domain::text_dates::long_date;

/// Returns a date in words whose parts stay on one line.
pub(crate) fn date_in_text(date: NaiveDate, language: Language) -> String {
    long_date(date, language).replace(' ', "\u{A0}")
}

/// Returns the text of the given language.
pub(crate) fn pick<'a>(language: Language, dutch: &'a str, english: &'a str) -> &'a str {
    match language {
        Language::Dutch => dutch,
        Language::English => english,
    }
}

/// Returns items as a list in a sentence: "a, b en c".
pub(crate) fn in_sentence(items: &[String], language: Language) -> String {
    let and = pick(language, " en ", " and ");
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// Returns words with a capital at their beginning.
pub(crate) fn capital(words: &str) -> String {
    let mut characters = words.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().collect::<String>() + characters.as_str(),
        None => String::new(),
    }
}

/// Returns words that end a sentence, with one full stop.
pub(crate) fn full_stop(words: &str) -> String {
    if words.is_empty() || words.ends_with('.') {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}

/// Returns a count with its thousands apart: "1.242", "1,242".
pub(crate) fn count_in_text(count: u64, language: Language) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push_str(pick(language, ".", ","));
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_joined_as_in_a_sentence() {
        let items = ["naam", "adres", "foto"].map(str::to_owned);
        for (count, dutch, english) in [
            (0, "", ""),
            (1, "naam", "naam"),
            (2, "naam en adres", "naam and adres"),
            (3, "naam, adres en foto", "naam, adres and foto"),
        ] {
            assert_eq!(in_sentence(&items[..count], Language::Dutch), dutch);
            assert_eq!(in_sentence(&items[..count], Language::English), english);
        }
    }

    #[test]
    fn a_sentence_ends_with_one_full_stop() {
        for (words, sentence) in [
            ("5 jaar na het contact", "5 jaar na het contact."),
            ("Zeven jaar.", "Zeven jaar."),
            ("", ""),
        ] {
            assert_eq!(full_stop(words), sentence);
        }
    }

    #[test]
    fn thousands_stand_apart() {
        for (count, dutch, english) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1_262, "1.262", "1,262"),
            (1_000_000, "1.000.000", "1,000,000"),
        ] {
            assert_eq!(count_in_text(count, Language::Dutch), dutch);
            assert_eq!(count_in_text(count, Language::English), english);
        }
    }
}
