//! The cases around the clock of domain rule 3.6, X01 to X07, X10, X11 and X16, on a fixed day.

use api::office::Outcome;
use api::requests;
use api::settings;
use api::wire::failure::RequestGuard;
use api::wire::requests::{
    ClockView, ExtendRequest, PauseKind, RequestStep, ResumeRequest, TakeStep,
};
use domain::document_kind::DocumentKind;
use domain::ids::RequestId;
use domain::request::{RequestState, Right};
use domain::request_clock::SuspensionEffect;

use crate::bureau::*;
use crate::course::guard_of;

fn taken_in(bureau: &Bureau, received_on: &str) -> RequestId {
    requests::take_in(&bureau.office, intake(Right::Access, received_on, None)).unwrap()
}

fn clock(bureau: &Bureau, id: RequestId) -> ClockView {
    view(&bureau.office, id).row.clock
}

fn extend(bureau: &Bureau, id: RequestId, told_on: &str) -> Outcome<()> {
    let reason = "Het gaat om veel gegevens.".to_owned();
    requests::extend(
        &bureau.office,
        ExtendRequest {
            id,
            told_on: day(told_on),
            reason,
        },
    )
}

#[test]
fn a_person_of_whom_nothing_is_kept_is_answered_orally_and_the_file_is_closed() {
    let bureau = open_on("2026-02-12");
    let office = &bureau.office;
    let id = taken_in(&bureau, "2026-02-10");
    identify(office, id, "2026-02-12");
    search_everywhere(office, id);
    step(office, id, RequestStep::Decide);
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::NothingFound),
        "the access letter has nothing to tell"
    );
    step(office, id, RequestStep::AnswerOrally);
    assert_eq!(view(office, id).row.state, RequestState::Answered);
    step(office, id, RequestStep::Close);
    let closed = view(office, id);
    assert_eq!(
        (closed.row.state, closed.row.clock.answered_on),
        (RequestState::Closed, Some(day("2026-02-12")))
    );
}

#[test]
fn x01_an_extension_told_on_the_last_day_is_valid() {
    let bureau = open_on("2026-03-11");
    let id = taken_in(&bureau, "2026-02-10");
    identify(&bureau.office, id, "2026-02-12");
    extend(&bureau, id, "2026-03-10").unwrap();
    let clock = clock(&bureau, id);
    assert_eq!(
        (clock.due, clock.extended_on, clock.late),
        (day("2026-05-11"), Some(day("2026-03-10")), false)
    );
    assert_eq!(
        guard_of(extend(&bureau, id, "2026-03-11")),
        Some(RequestGuard::ExtendedAlready)
    );
}

#[test]
fn x02_an_extension_told_a_day_late_is_refused_and_the_request_is_late() {
    let bureau = open_on("2026-03-11");
    let id = taken_in(&bureau, "2026-02-10");
    identify(&bureau.office, id, "2026-02-12");
    assert_eq!(
        guard_of(extend(&bureau, id, "2026-03-11")),
        Some(RequestGuard::ExtensionTooLate)
    );
    let clock = clock(&bureau, id);
    assert_eq!(
        (clock.due, clock.late, clock.days_left),
        (day("2026-03-10"), true, -1)
    );
}

#[test]
fn x03_an_extension_after_the_raw_day_and_before_the_rolled_one_is_valid() {
    let bureau = open_on("2026-04-07");
    let id = taken_in(&bureau, "2026-03-05");
    identify(&bureau.office, id, "2026-03-06");
    let before = clock(&bureau, id);
    assert_eq!(
        (before.raw, before.due, before.extend_before),
        (day("2026-04-05"), day("2026-04-07"), day("2026-04-07"))
    );
    extend(&bureau, id, "2026-04-07").unwrap();
    assert_eq!(clock(&bureau, id).due, day("2026-06-05"));
}

#[test]
fn x04_an_extension_does_not_move_the_day_of_a_refusal() {
    let bureau = open_on("2026-04-20");
    let id = taken_in(&bureau, "2026-02-10");
    identify(&bureau.office, id, "2026-02-12");
    extend(&bureau, id, "2026-03-10").unwrap();
    let clock = clock(&bureau, id);
    assert_eq!(
        (clock.refusal_due, clock.late),
        (day("2026-03-10"), false),
        "12(4)"
    );
}

#[test]
fn x05_a_question_after_the_term_stops_no_clock() {
    let bureau = open_on("2026-04-21");
    let id = taken_in(&bureau, "2026-03-10");
    ask(&bureau.office, id, PauseKind::Identity, "2026-04-20");
    let clock = clock(&bureau, id);
    assert_eq!(
        (clock.due, clock.late, clock.paused_now),
        (day("2026-04-10"), true, false)
    );
    assert_eq!(
        clock
            .pauses
            .iter()
            .map(|pause| pause.counts)
            .collect::<Vec<_>>(),
        [false]
    );
}

#[test]
fn x06_without_proof_the_clock_stands_still_and_the_file_closes_after_a_reminder_and_thirty_days() {
    let bureau = open_on("2026-04-10");
    let id = taken_in(&bureau, "2026-03-10");
    ask(&bureau.office, id, PauseKind::Identity, "2026-03-12");
    let close = |bureau: &Bureau| {
        let step = RequestStep::CloseUnidentified;
        guard_of(requests::take_step(&bureau.office, TakeStep { id, step }))
    };
    assert_eq!(close(&bureau), Some(RequestGuard::ReminderMissing));
    ask(&bureau.office, id, PauseKind::Identity, "2026-04-02");
    assert_eq!(
        close(&bureau),
        Some(RequestGuard::ReminderMissing),
        "the thirty days are over on 11 April"
    );
    let bureau = again_on(bureau, "2026-04-30");
    let stands = clock(&bureau, id);
    assert_eq!(
        (stands.paused_now, stands.late, stands.paused_days),
        (true, false, 49)
    );
    assert_eq!(stands.due_without_pauses, day("2026-04-10"));
    assert_eq!(close(&bureau), None);
    assert_eq!(
        view(&bureau.office, id).row.state,
        RequestState::ClosedUnidentified
    );
}

#[test]
fn x07_two_rights_in_one_message_are_two_requests_with_one_due_day() {
    let bureau = open_on("2026-03-11");
    let contact = person(&bureau.office);
    let access = requests::take_in(
        &bureau.office,
        intake(Right::Access, "2026-03-10", Some(contact)),
    )
    .unwrap();
    let erasure = requests::take_in(
        &bureau.office,
        intake(Right::Erasure, "2026-03-10", Some(contact)),
    )
    .unwrap();
    assert_eq!(clock(&bureau, access).due, day("2026-04-10"));
    assert_eq!(clock(&bureau, erasure).due, day("2026-04-10"));
    let named = |id| -> Vec<_> {
        let linked = view(&bureau.office, id).linked;
        linked.iter().map(|other| (other.id, other.right)).collect()
    };
    assert_eq!(named(erasure), [(access, Right::Access)]);
    assert_eq!(
        named(access),
        [(erasure, Right::Erasure)],
        "both pages name the other"
    );
}

#[test]
fn x16_the_days_of_waiting_are_added() {
    let bureau = open_on("2026-03-27");
    let id = taken_in(&bureau, "2026-03-10");
    ask(&bureau.office, id, PauseKind::Identity, "2026-03-16");
    requests::resume(
        &bureau.office,
        ResumeRequest {
            id,
            received_on: day("2026-03-26"),
        },
    )
    .unwrap();
    let clock = clock(&bureau, id);
    assert_eq!(
        (clock.due, clock.paused_days, clock.paused_now),
        (day("2026-04-20"), 10, false)
    );
}

#[test]
fn x16_the_month_starts_anew_with_the_answer_where_the_owner_chose_that() {
    let bureau = open_on("2026-03-27");
    let mut preferences = settings::view(&bureau.office, ()).unwrap().preferences;
    assert_eq!(preferences.suspension, SuspensionEffect::Pause);
    preferences.suspension = SuspensionEffect::Restart;
    settings::save_preferences(&bureau.office, preferences).unwrap();
    let id = taken_in(&bureau, "2026-03-10");
    ask(&bureau.office, id, PauseKind::Identity, "2026-03-16");
    requests::resume(
        &bureau.office,
        ResumeRequest {
            id,
            received_on: day("2026-03-26"),
        },
    )
    .unwrap();
    let clock = clock(&bureau, id);
    assert_eq!(
        (clock.raw, clock.due),
        (day("2026-04-26"), day("2026-04-28")),
        "a Sunday, and then King's Day"
    );
}

#[test]
fn x10_x11_six_weeks_to_court_run_on_the_appeal_calendar() {
    for (answered, court_until) in [("2026-03-03", "2026-04-14"), ("2026-02-20", "2026-04-07")] {
        let bureau = open_on(answered);
        let id = taken_in(&bureau, "2026-02-10");
        to_decided(&bureau.office, id, answered);
        assert_eq!(view(&bureau.office, id).court_until, None);
        step(&bureau.office, id, RequestStep::AnswerOrally);
        assert_eq!(
            view(&bureau.office, id).court_until,
            Some(day(court_until)),
            "{answered}"
        );
    }
}
