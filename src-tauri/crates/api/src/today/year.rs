//! The days of this year that mean something.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use store::Connection;
use store::tables::due;

use crate::office::{Office, Outcome};
use crate::wire::requests::RequestRow;
use crate::wire::session::HolidaysOf;
use crate::wire::today::{YearDay, YearMark};

/// Returns this year's public holidays of the calendar for EU terms.
pub(super) fn holidays(office: &Office) -> Outcome<Vec<NaiveDate>> {
    let year = office.today().year();
    let found = crate::session::holidays(office, HolidaysOf { year })?;
    Ok(found.into_iter().map(|holiday| holiday.day).collect())
}

/// Returns the days in order. `requests` are the open ones.
pub(super) fn days(
    vault: &Connection,
    requests: &[RequestRow],
    holidays: Vec<NaiveDate>,
    today: NaiveDate,
) -> store::Result<Vec<YearDay>> {
    let year = today.year();
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
    let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or(today);
    let mut days: Vec<YearDay> = holidays
        .into_iter()
        .map(|day| YearDay {
            day,
            mark: YearMark::Holiday,
            count: 1,
        })
        .collect();
    let mut deletable: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for count in due::by_day(vault, first, last)? {
        *deletable.entry(count.day).or_default() += count.count;
    }
    days.extend(deletable.into_iter().map(|(day, count)| YearDay {
        day,
        mark: YearMark::Deletable,
        count,
    }));
    let mut answers: BTreeMap<(NaiveDate, bool), u32> = BTreeMap::new();
    for row in requests
        .iter()
        .filter(|row| row.clock.answered_on.is_none() && row.clock.due.year() == year)
    {
        *answers.entry((row.clock.due, row.clock.late)).or_default() += 1;
    }
    days.extend(answers.into_iter().map(|((day, late), count)| {
        let mark = if late { YearMark::Late } else { YearMark::Due };
        YearDay { day, mark, count }
    }));
    days.sort_by_key(|marked| marked.day);
    Ok(days)
}
