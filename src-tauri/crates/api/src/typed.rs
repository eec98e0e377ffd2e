//! What is typed in a form: trimmed, within its limit, on a day that can be.

use chrono::NaiveDate;

use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal};

/// The most characters of a name, a number, a subject or a line of an address.
pub(crate) const LINE_CHARACTERS_MAX: usize = 300;
/// The most characters of a content or a note.
pub(crate) const TEXT_CHARACTERS_MAX: usize = 100_000;
/// The most characters of a reason.
pub(crate) const REASON_CHARACTERS_MAX: usize = 2_000;

/// The first and the last day that a paper can bear.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(1900, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2200, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Returns a text of one line without space around it.
pub(crate) fn line(name: &str, typed: &str) -> Result<String, Refusal> {
    let line = within(name, typed, LINE_CHARACTERS_MAX)?;
    if line.chars().any(char::is_control) {
        return Err(field(name, FieldProblem::Malformed));
    }
    Ok(line)
}

/// Returns a line that must be filled in.
pub(crate) fn filled_line(name: &str, typed: &str) -> Result<String, Refusal> {
    let line = line(name, typed)?;
    if line.is_empty() {
        return Err(field(name, FieldProblem::Missing));
    }
    Ok(line)
}

/// Returns a text of any number of lines without space around it.
pub(crate) fn text(name: &str, typed: &str) -> Result<String, Refusal> {
    within(name, typed, TEXT_CHARACTERS_MAX)
}

/// Returns a reason that must be given.
pub(crate) fn reason(name: &str, typed: &str) -> Result<String, Refusal> {
    let reason = within(name, typed, REASON_CHARACTERS_MAX)?;
    if reason.is_empty() {
        return Err(field(name, FieldProblem::ReasonMissing));
    }
    Ok(reason)
}

fn within(name: &str, typed: &str, limit: usize) -> Result<String, Refusal> {
    let text = typed.trim();
    if text.chars().count() > limit {
        let characters_max = u32::try_from(limit).unwrap_or(u32::MAX);
        return Err(field(name, FieldProblem::TooLong { characters_max }));
    }
    Ok(text.to_owned())
}

/// Returns a time of day where one was given, as `HH:MM`.
pub(crate) fn time_of_day(name: &str, typed: Option<String>) -> Result<Option<String>, Refusal> {
    let Some(typed) = typed
        .map(|time| time.trim().to_owned())
        .filter(|time| !time.is_empty())
    else {
        return Ok(None);
    };
    match chrono::NaiveTime::parse_from_str(&typed, "%H:%M") {
        Ok(time) => Ok(Some(time.format("%H:%M").to_string())),
        Err(_) => Err(field(name, FieldProblem::Malformed)),
    }
}

/// Checks a day that lies behind us, or is today.
pub(crate) fn past(name: &str, day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    possible(name, day)?;
    if day > today {
        return Err(field(name, FieldProblem::InFuture));
    }
    Ok(())
}

/// Checks a day that may still come.
pub(crate) fn possible(name: &str, day: NaiveDate) -> Result<(), Refusal> {
    not_before(name, day, FIRST_DAY)?;
    if day > LAST_DAY {
        return Err(field(name, FieldProblem::After { day: LAST_DAY }));
    }
    Ok(())
}

/// Checks that a day does not come before another.
pub(crate) fn not_before(name: &str, day: NaiveDate, first: NaiveDate) -> Result<(), Refusal> {
    if day < first {
        return Err(field(name, FieldProblem::Before { day: first }));
    }
    Ok(())
}

/// Checks the number of rows of a list in a form.
pub(crate) fn at_most(name: &str, rows: usize, limit: usize) -> Result<(), Refusal> {
    if rows > limit {
        return Err(field(
            name,
            FieldProblem::TooLong {
                characters_max: u32::try_from(limit).unwrap_or(u32::MAX),
            },
        ));
    }
    Ok(())
}
