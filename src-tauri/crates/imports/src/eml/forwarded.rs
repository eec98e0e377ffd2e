//! A mail that somebody sent on: the mail inside it, attached or in the text, is the one that asks something.

use chrono::NaiveDate;
use mail_parser::DateTime;

use super::quotes::{is_rule_with, repeats_head};
use super::{Sender, limited};

/// What a mail in the text of another says of itself.
pub(super) struct Inside {
    /// Who wrote it.
    pub(super) sender: Sender,
    /// The day on which it was sent, where it can be read.
    pub(super) sent_on: Option<NaiveDate>,
    /// Its text.
    pub(super) text: String,
}

/// The most lines between the line that announces a mail and the first line of its head.
const LINES_BEFORE_HEAD_MAX: usize = 4;
/// The most lines of the head that is repeated.
const HEAD_LINES_MAX: usize = 12;

/// Returns the mail that was sent on in the text of another.
pub(super) fn in_text(subject: &str, text: &str) -> Option<Inside> {
    let lines: Vec<&str> = text.lines().collect();
    let head = (0..lines.len()).find_map(|at| head_after(&lines, at, subject))?;
    let mut sender = Sender::default();
    let mut sent_on = None;
    let mut body = head;
    for line in lines[head..].iter().take(HEAD_LINES_MAX) {
        let line = unquoted(line);
        let Some((name, value)) = line.split_once(':') else {
            break;
        };
        match name.trim().trim_matches('*').to_lowercase().as_str() {
            "van" | "from" => sender = sender_in(value),
            "datum" | "date" | "verzonden" | "sent" => sent_on = day_in(value),
            "aan" | "to" | "cc" | "onderwerp" | "subject" | "antwoord aan" | "reply-to" => {}
            _ => break,
        }
        body += 1;
    }
    let text = lines[body..]
        .iter()
        .map(|line| unquoted(line))
        .collect::<Vec<_>>()
        .join("\n")
        .trim()
        .to_owned();
    (sender != Sender::default() && !text.is_empty()).then_some(Inside {
        sender,
        sent_on,
        text,
    })
}

/// Says whether the subject is of a mail that was sent on.
pub(super) fn is_sent_on(subject: &str) -> bool {
    let subject = subject.trim().to_lowercase();
    ["fw:", "fwd:", "doorst:", "doorgestuurd:"]
        .iter()
        .any(|mark| subject.starts_with(mark))
}

/// Returns the line on which the head of a mail that was sent on begins, where this line announces one.
fn head_after(lines: &[&str], at: usize, subject: &str) -> Option<usize> {
    let line = lines[at].trim().to_lowercase();
    let announced = is_rule_with(&line, &["doorgestuurd bericht", "forwarded message"])
        || ["begin doorgestuurd bericht", "begin forwarded message"]
            .iter()
            .any(|begin| line.starts_with(begin));
    let of_outlook = is_sent_on(subject)
        && (repeats_head(lines, at)
            || is_rule_with(&line, &["oorspronkelijk bericht", "original message"]));
    if !announced && !of_outlook {
        return None;
    }
    let is_from = |line: &str| {
        let line = unquoted(line).trim_start_matches('*').to_lowercase();
        line.starts_with("van:") || line.starts_with("from:")
    };
    let is_head = |line: &str| {
        let line = unquoted(line);
        line.contains(':') && !line.ends_with(':')
    };
    let first = (at..lines.len())
        .take(LINES_BEFORE_HEAD_MAX)
        .find(|head| is_head(lines[*head]))?;
    lines[first..]
        .iter()
        .take(HEAD_LINES_MAX)
        .any(|line| is_from(line))
        .then_some(first)
}

fn unquoted(line: &str) -> &str {
    line.trim().trim_start_matches('>').trim()
}

/// Returns who is named in a line such as `Roos van 't Zandhoven <roos@zandhoven.example>`.
fn sender_in(value: &str) -> Sender {
    let value = value.trim().trim_matches('*').trim();
    let (name, email) = match value.split_once(['<', '[']) {
        Some((name, rest)) => {
            let rest = rest.trim_start_matches("mailto:");
            (name, rest.split(['>', ']']).next().unwrap_or(""))
        }
        None if value.contains('@') && !value.contains(' ') => ("", value),
        None => (value, ""),
    };
    Sender {
        name: limited(name.trim().trim_matches('"').trim()),
        email: limited(email.trim()),
    }
}

const MONTHS: [[&str; 3]; 12] = [
    ["jan", "jan", "jan"],
    ["feb", "feb", "feb"],
    ["mrt", "maa", "mar"],
    ["apr", "apr", "apr"],
    ["mei", "mei", "may"],
    ["jun", "jun", "jun"],
    ["jul", "jul", "jul"],
    ["aug", "aug", "aug"],
    ["sep", "sep", "sep"],
    ["okt", "okt", "oct"],
    ["nov", "nov", "nov"],
    ["dec", "dec", "dec"],
];

/// Returns the day in a text: "wo 1 apr. 2026 om 09:12", "April 1, 2026 9:12", "1-4-2026", or as mails write it. A day of
/// numbers alone has the day before the month.
fn day_in(value: &str) -> Option<NaiveDate> {
    if let Some(sent) = DateTime::parse_rfc822(value.trim()).filter(DateTime::is_valid) {
        return day_of(
            u32::from(sent.day),
            u32::from(sent.month),
            i32::from(sent.year),
        );
    }
    let words: Vec<&str> = value
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let month_of = |word: &str| {
        let word = word.to_lowercase();
        (1..).zip(MONTHS).find_map(|(number, names)| {
            let named = names.iter().any(|name| word.starts_with(name));
            (named && word.chars().all(char::is_alphabetic)).then_some(number)
        })
    };
    let number = |word: &str| word.parse::<u32>().ok();
    let year = words
        .iter()
        .filter(|word| word.len() == 4)
        .find_map(|word| word.parse::<i32>().ok())?;
    if let Some(at) = words.iter().position(|word| month_of(word).is_some()) {
        let month = month_of(words[at])?;
        let before = at.checked_sub(1).and_then(|before| number(words[before]));
        let after = words.get(at + 1).and_then(|word| number(word));
        let day = before.filter(|day| *day <= 31).or(after)?;
        return day_of(day, month, year);
    }
    let numbers: Vec<u32> = words.iter().filter_map(|word| number(word)).collect();
    match numbers.as_slice() {
        [day, month, _, ..] if *day <= 31 => day_of(*day, *month, year),
        [_, month, day, ..] => day_of(*day, *month, year),
        _ => None,
    }
}

fn day_of(day: u32, month: u32, year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_a_mail_that_was_sent_on_is_read_as_programs_write_it() {
        for (written, day) in [
            ("wo 1 apr. 2026 om 09:12", Some("2026-04-01")),
            ("woensdag 1 april 2026 09:12", Some("2026-04-01")),
            ("Wed, Apr 1, 2026 at 9:12 AM", Some("2026-04-01")),
            ("Wed, 1 Apr 2026 09:12:00 +0200", Some("2026-04-01")),
            ("31 maart 2026 om 23:59:00 CEST", Some("2026-03-31")),
            ("1-4-2026 9:12", Some("2026-04-01")),
            ("2026-04-01 09:12", Some("2026-04-01")),
            ("31 februari 2026", None),
            ("gisteren", None),
        ] {
            let day = day.map(|day| day.parse::<NaiveDate>().expect("a date"));
            assert_eq!(day_in(written), day, "{written}");
        }
    }
}
