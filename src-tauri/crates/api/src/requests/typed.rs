//! What is typed on the pages of requests: trimmed, within its limit, on a day that can be.

use chrono::NaiveDate;

use super::field;
pub(super) use crate::typed::{REASON_CHARACTERS_MAX, reason};
use crate::wire::failure::{FieldProblem, Refusal};

/// The most characters of a name or a line of an address.
pub(super) const LINE_CHARACTERS_MAX: usize = 200;
/// The most characters of what is asked.
pub(super) const WORDS_CHARACTERS_MAX: usize = 20_000;

/// Returns a text without space around it.
pub(super) fn text(name: &str, typed: &str, characters_max: usize) -> Result<String, Refusal> {
    let text = typed.trim();
    if text.chars().count() > characters_max {
        let characters_max = u32::try_from(characters_max).unwrap_or(u32::MAX);
        return Err(field(name, FieldProblem::TooLong { characters_max }));
    }
    Ok(text.to_owned())
}

/// Checks that a day lies from `first` to today.
pub(super) fn day(
    name: &str,
    typed: NaiveDate,
    first: NaiveDate,
    today: NaiveDate,
) -> Result<NaiveDate, Refusal> {
    if typed > today {
        return Err(field(name, FieldProblem::InFuture));
    }
    if typed < first {
        return Err(field(name, FieldProblem::Before { day: first }));
    }
    Ok(typed)
}
