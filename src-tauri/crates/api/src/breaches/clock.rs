//! The clock of art. 33(1) as it stands, and the rows of today that come of it.

use chrono::{DateTime, FixedOffset, Utc};
use domain::breach::moment::{fold_of, in_the_netherlands, in_words};
use domain::breach_clock::{REMINDER_HOURS, minutes_late, minutes_left, reminder, report_due};
use domain::language::{Language, Words};
use store::tables::breach::{self, Breach, report};
use store::{Connection, Moment};

use crate::wire::breaches::{BreachClock, MomentView};
use crate::wire::today::Attention;

/// Returns a moment as shown.
pub(super) fn shown(moment: DateTime<FixedOffset>) -> MomentView {
    MomentView {
        at: moment.to_utc(),
        local: moment.naive_local(),
        fold: fold_of(moment),
        words: Words {
            nl: in_words(moment, Language::Dutch),
            en: in_words(moment, Language::English),
        },
    }
}

/// Returns the clock; none before awareness, and where it was decided that the authority is not told.
pub(super) fn of(
    vault: &Connection,
    one: &Breach,
    now: DateTime<Utc>,
) -> store::Result<Option<BreachClock>> {
    let Some(aware) = &one.aware else {
        return Ok(None);
    };
    let decision = one.decision.as_ref();
    if decision.is_some_and(|decided| !decided.outcome.tells_authority()) {
        return Ok(None);
    }
    let since = aware.at.to_utc();
    let due = report_due(since).to_utc();
    let reported = report::of_breach(vault, one.id)?
        .first()
        .map(|report| report.told_at);
    let until = reported.map_or(now, |at| at.to_utc());
    let left = minutes_left(since, until);
    let small = |minutes: i64| i32::try_from(minutes).unwrap_or(i32::MAX);
    Ok(Some(BreachClock {
        aware: shown(aware.at),
        due: shown(in_the_netherlands(due)),
        hours: u32::try_from((due - since).num_hours()).unwrap_or(u32::MAX),
        now,
        minutes_gone: small((until - since).num_minutes()),
        minutes_left: small(left),
        late: reported.is_none() && left < 0,
        reminder: reported
            .is_none()
            .then(|| reminder(since, now))
            .flatten()
            .and_then(|hours| u32::try_from(hours).ok()),
        reminders: REMINDER_HOURS
            .iter()
            .filter_map(|hours| u32::try_from(*hours).ok())
            .collect(),
        reported: reported.map(shown),
        minutes_late: reported
            .and_then(|at| minutes_late(since, at.to_utc()))
            .map(small),
    }))
}

/// Returns by what open breaches are put in order: a clock that runs before one that stopped, the least time first.
pub(super) fn urgency(clock: Option<&BreachClock>) -> (bool, bool, i32) {
    match clock {
        Some(clock) => (false, clock.reported.is_some(), clock.minutes_left),
        None => (true, false, 0),
    }
}

/// Returns the breaches that ask for attention, the most urgent first: those to be reported, and those of which it is not
/// known yet whether they are.
pub(crate) fn attention(vault: &Connection, now: Moment) -> store::Result<Vec<Attention>> {
    let mut items = Vec::new();
    for one in breach::open(vault)? {
        let clock = of(vault, &one, now.at)?;
        let waits = match &clock {
            Some(clock) => clock.reported.is_none(),
            None => one.decision.is_none(),
        };
        if waits {
            items.push((urgency(clock.as_ref()), one, clock));
        }
    }
    items.sort_by_key(|item| item.0);
    Ok(items
        .into_iter()
        .map(|(_, one, clock)| Attention::Breach {
            id: one.id,
            number: one.number,
            subject: one.subject,
            decided: one.decision.is_some(),
            clock: clock.map(Box::new),
        })
        .collect())
}
