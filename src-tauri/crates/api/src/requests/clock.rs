//! The clock of a request, as the screen draws it.

use chrono::NaiveDate;
use domain::request_clock::{ClockFacts, ClockRules, RequestClock, Suspension, request_clock};
use store::Connection;
use store::tables::request::Request;
use store::tables::request_pause::{Pause, PauseKind};
use store::tables::setting;

use super::file::File;
use crate::wire::requests::{ClockView, PauseKind as AskedKind, PauseView};

/// Returns the rules of the clock as the owner set them.
pub(crate) fn rules(vault: &Connection) -> store::Result<ClockRules> {
    let setting = setting::get(vault)?;
    Ok(ClockRules {
        good_friday_counts: setting.good_friday_counts,
        suspension: setting.suspension,
    })
}

/// Returns the clock of a request on a day. One that was answered or closed stands at that day.
pub(super) fn reckon(
    request: &Request,
    pauses: &[Pause],
    rules: ClockRules,
    today: NaiveDate,
) -> RequestClock {
    let on = request.answered_on.or(request.closed_on).unwrap_or(today);
    request_clock(&facts(request, counted(request, pauses)), rules, on)
}

/// Returns the clock as it is shown.
pub(super) fn view(
    request: &Request,
    pauses: &[Pause],
    rules: ClockRules,
    today: NaiveDate,
) -> ClockView {
    let clock = reckon(request, pauses, rules, today);
    let on = request.answered_on.unwrap_or(today);
    let late = match request.answered_on {
        Some(answered) => answered > clock.due,
        None => request.state.is_open() && clock.is_overdue(today),
    };
    ClockView {
        received_on: request.clock_starts_on(),
        raw: clock.raw,
        due: clock.due,
        due_without_pauses: clock.unsuspended_due,
        refusal_due: clock.refusal_due,
        paused_days: clock.suspended_days,
        pauses: shown(request, pauses, rules),
        extended_on: request.extended_on,
        extend_before: clock.refusal_due,
        days_left: i32::try_from(clock.due.signed_duration_since(on).num_days()).unwrap_or(0),
        late,
        paused_now: request.state.is_open() && clock.paused,
        answered_on: request.answered_on,
    }
}

/// Returns the last day on which the first term can still be extended, as it is known on a day.
pub(super) fn first_due(
    request: &Request,
    pauses: &[Pause],
    rules: ClockRules,
    on: NaiveDate,
) -> NaiveDate {
    let asked_until_then: Vec<&Pause> = counted(request, pauses)
        .filter(|pause| pause.asked_on <= on)
        .collect();
    request_clock(&facts(request, asked_until_then.into_iter()), rules, on).refusal_due
}

/// What was asked before the request was taken up again belongs to the clock before.
fn counted<'a>(request: &Request, pauses: &'a [Pause]) -> impl Iterator<Item = &'a Pause> {
    let starts_on = request.clock_starts_on();
    pauses
        .iter()
        .filter(move |pause| pause.asked_on >= starts_on)
}

fn facts<'a>(request: &Request, pauses: impl Iterator<Item = &'a Pause>) -> ClockFacts {
    ClockFacts {
        received_on: request.clock_starts_on(),
        extension_sent_on: request.extended_on,
        suspensions: pauses
            .map(|pause| Suspension {
                asked_on: pause.asked_on,
                answered_on: pause.received_on,
            })
            .collect(),
    }
}

fn shown(request: &Request, pauses: &[Pause], rules: ClockRules) -> Vec<PauseView> {
    counted(request, pauses)
        .map(|pause| {
            let earlier = counted(request, pauses).filter(|other| other.asked_on < pause.asked_on);
            let known_then = request_clock(&facts(request, earlier), rules, pause.asked_on);
            PauseView {
                kind: match pause.kind {
                    PauseKind::Identity => AskedKind::Identity,
                    PauseKind::Clarification => AskedKind::Clarification,
                },
                asked_on: pause.asked_on,
                received_on: pause.received_on,
                reminded_on: pause.reminded_on,
                reason: pause.reason.clone(),
                proof: pause.proof,
                counts: pause.asked_on <= known_then.due,
            }
        })
        .collect()
}

/// Returns the last lawful day had the clock started where the request came to us and not where it reached a processor of
/// ours (domain rule X14: show both).
pub(super) fn due_from_us(file: &File) -> Option<NaiveDate> {
    let received_on = file.request.path.reached_us_on?;
    let at_us = Request {
        received_on,
        ..file.request.clone()
    };
    Some(reckon(&at_us, &file.pauses, file.rules, file.today).due)
}
