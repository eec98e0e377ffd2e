//! The file of a closed request: until when it stays as proof, why, and its going with a run like everything else (domain
//! rule 4.2, activity A18).

use api::office::Office;
use api::wire::cleanup::{
    CleanupView, ComingWithin, ExecuteErasure, OpenRun, PreviewErasure, Selection,
};
use api::wire::failure::{Failure, Refusal};
use api::wire::finding::FindQuery;
use api::wire::jobs::{JobEnd, JobRef};
use api::wire::register::{LengthUnit, OpenActivity, RuleDraft, RuleLength};
use api::wire::requests::{OpenRequest, RequestStep};
use api::wire::today::{Attention, YearMark};
use api::{cleanup, contact_import, documents, finding, jobs, log, register, requests, today};
use domain::document_kind::DocumentKind;
use domain::erased_category::ErasedCategory;
use domain::ids::{ActivityId, ErasureRunId, RequestId};
use domain::request::{RequestState as S, Right};
use store::tables::request;

use crate::bureau::*;
use crate::carrying_out::carry_out;
use crate::erasure::{asked, call_of, customer, decide_as_proposed};

/// The day on which the files of these tests are closed, and the first on which they can go.
const CLOSED: &str = "2026-11-24";
const GOES: &str = "2031-11-25";

fn withdrawn(office: &Office, right: Right) -> RequestId {
    let id = requests::take_in(office, intake(right, "2026-11-02", None)).unwrap();
    step(office, id, RequestStep::Withdraw);
    id
}

fn page(office: &Office) -> CleanupView {
    cleanup::view(office, ()).unwrap()
}

pub fn erase(office: &Office, selection: Selection) -> ErasureRunId {
    let shown = cleanup::preview(office, PreviewErasure { selection }).unwrap();
    let word = ExecuteErasure {
        token: shown.token,
        word: String::new(),
        brake_released: false,
    };
    let job = cleanup::execute(office, word).unwrap();
    loop {
        match jobs::state(office, JobRef { id: job }).unwrap().end {
            Some(JobEnd::Erased { run }) => return run,
            Some(other) => panic!("{other:?}"),
            None => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

fn a18(office: &Office) -> ActivityId {
    let view = register::view(office, ()).unwrap();
    let row = view.activities.iter().find(|row| row.code == "A18");
    row.unwrap().id
}

fn years(office: &Office, amount: u32, reaches_older: bool) -> RuleDraft {
    RuleDraft {
        activity_id: a18(office),
        length: RuleLength {
            amount,
            unit: LengthUnit::Years,
        },
        reaches_older,
        reason: "De toezichthouder vroeg ernaar.".to_owned(),
    }
}

#[test]
fn every_closed_state_of_every_right_says_until_when_and_no_open_one_does() {
    let bureau = open_on(CLOSED);
    let office = &bureau.office;
    for right in Right::ALL {
        let id = requests::take_in(office, intake(*right, "2026-11-02", None)).unwrap();
        for state in S::ALL {
            let closed = !state.is_open() && *state != S::Answered;
            let closed_on = closed.then(|| day("2024-02-29"));
            office
                .write(move |transaction| {
                    let found = request::find(transaction, id)?.unwrap();
                    let moved = request::Request {
                        state: *state,
                        closed_on,
                        ..found
                    };
                    request::save_progress(transaction, &moved)
                })
                .unwrap();
            let shown = view(office, id);
            let until = closed.then(|| day("2029-02-28"));
            assert_eq!(shown.row.file_kept_until, until, "{right} {state}");
            assert_eq!(shown.kept_file.is_some(), closed, "{right} {state}");
            let list = requests::list(office, ()).unwrap();
            let row = list.closed.iter().find(|row| row.id == id);
            assert_eq!(
                row.and_then(|row| row.file_kept_until),
                until,
                "the list says the same: {right} {state}"
            );
        }
    }
}

#[test]
fn the_page_says_why_the_file_stays_and_how_its_day_was_found() {
    let bureau = open_on(CLOSED);
    let office = &bureau.office;
    let id = withdrawn(office, Right::Access);
    let kept = view(office, id).kept_file.unwrap();
    assert_eq!(kept.activity.nl, "Verzoeken over gegevens");
    assert_eq!(
        kept.purpose.nl,
        "omdat u moet kunnen bewijzen hoe u het verzoek hebt behandeld"
    );
    assert_eq!(kept.rule.nl, "5 jaar na het sluiten van het verzoek");
    assert_eq!(kept.deadline.last_day, Some(day("2031-11-24")));
    assert_eq!(kept.deadline.deletable_from, Some(day(GOES)));
    assert!(kept.deadline.derivation.is_some());
    assert_eq!(kept.held_by, []);
}

#[test]
fn the_owners_own_rule_counts_a_shorter_one_for_all_and_a_longer_one_where_they_say_so() {
    let bureau = open_on(CLOSED);
    let office = &bureau.office;
    let id = withdrawn(office, Right::Access);
    let until = || view(office, id).row.file_kept_until;
    for (length, reaches_older, last_day, earlier, later) in [
        (8, false, "2031-11-24", 0, 0),
        (8, true, "2034-11-24", 0, 1),
        (2, false, "2028-11-24", 1, 0),
    ] {
        let draft = years(office, length, reaches_older);
        let effect = register::preview_rule(office, draft.clone()).unwrap();
        assert_eq!(
            (effect.earlier, effect.later),
            (earlier, later),
            "{length} years"
        );
        let names: Vec<&str> = effect
            .examples
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        let expected = ["Samira van 't Hof-Öztürk"];
        assert_eq!(names, expected[..(earlier + later) as usize]);
        register::save_rule(office, draft).unwrap();
        assert_eq!(until(), Some(day(last_day)), "{length} years");
    }
    let activity = register::open_activity(office, OpenActivity { id: a18(office) }).unwrap();
    assert_eq!((activity.records, activity.due), (1, 0));
}

#[test]
fn a_number_is_not_given_again_when_all_files_of_its_year_went() {
    let bureau = open_on("2026-02-10");
    let first =
        requests::take_in(&bureau.office, intake(Right::Access, "2026-02-02", None)).unwrap();
    assert_eq!(view(&bureau.office, first).row.number, "V-2026-001");
    step(&bureau.office, first, RequestStep::Withdraw);
    let month = RuleDraft {
        length: RuleLength {
            amount: 1,
            unit: LengthUnit::Months,
        },
        ..years(&bureau.office, 1, true)
    };
    register::save_rule(&bureau.office, month).unwrap();
    let bureau = again_on(bureau, "2026-04-15");
    let office = &bureau.office;
    erase(office, Selection::RequestFiles);
    assert!(requests::list(office, ()).unwrap().closed.is_empty());
    let next = requests::take_in(office, intake(Right::Access, "2026-04-14", None)).unwrap();
    assert_eq!(view(office, next).row.number, "V-2026-002");
}

#[test]
fn a_file_that_comes_stands_on_every_page_that_tells_of_coming_deletions() {
    let bureau = open_on(CLOSED);
    withdrawn(&bureau.office, Right::Access);
    let bureau = again_on(bureau, "2031-10-30");
    let office = &bureau.office;
    let view = page(office);
    let [coming] = view.coming.as_slice() else {
        panic!("{:?}", view.coming);
    };
    assert_eq!(coming.activity.nl, "Verzoeken over gegevens");
    assert_eq!((coming.within, coming.count), (ComingWithin::Days30, 1));
    assert_eq!(coming.first_day, day(GOES));
    assert_eq!((view.due_total, view.coming_total), (0, 1));
    assert_eq!(view.next_day, Some(day(GOES)));
    let today = today::view(office, ()).unwrap();
    assert_eq!(today.chart.total, 1);
    let marked = today
        .year
        .iter()
        .find(|one| one.mark == YearMark::Deletable);
    assert_eq!(marked.map(|one| (one.day, one.count)), Some((day(GOES), 1)));
}

#[test]
fn a_file_goes_whole_with_preview_certificate_and_ledger_and_the_log_stays() {
    let bureau = open_on(CLOSED);
    let contact = person(&bureau.office);
    let id = requests::take_in(
        &bureau.office,
        intake(Right::Access, "2026-11-20", Some(contact)),
    )
    .unwrap();
    issue(&bureau.office, id, DocumentKind::Acknowledgement).unwrap();
    step(&bureau.office, id, RequestStep::Withdraw);
    let later = withdrawn(&bureau.office, Right::Erasure);
    let bureau = again_on(bureau, GOES);
    let office = &bureau.office;
    let due = page(office).due_files.unwrap();
    let shown: Vec<_> = due
        .rows
        .iter()
        .map(|row| {
            (
                row.request_id,
                row.name.as_str(),
                row.last_day,
                row.days_late,
            )
        })
        .collect();
    let name = "Samira van 't Hof-Öztürk";
    let last_day = day("2031-11-24");
    assert_eq!(
        shown,
        [(id, name, last_day, 0), (later, name, last_day, 0)],
        "by their numbers"
    );
    let items = today::view(office, ()).unwrap().items;
    assert!(items.iter().any(|item| matches!(
        item,
        Attention::Due {
            records: 2,
            contacts: 1,
            ..
        }
    )));
    let preview = cleanup::preview(
        office,
        PreviewErasure {
            selection: Selection::RequestFiles,
        },
    )
    .unwrap();
    assert_eq!(
        (preview.total, preview.records, preview.contacts),
        (2, 0, 1)
    );
    assert_eq!(preview.lines[0].kind, ErasedCategory::RequestFile);
    let run = erase(office, Selection::All);
    let done = cleanup::open_run(office, OpenRun { id: run }).unwrap();
    assert_eq!((done.run.records, done.lines[0].count), (2, 2));
    assert_eq!(
        done.lines[0].rule.nl,
        "5 jaar na het sluiten van het verzoek"
    );
    assert!(done.run.certificate.is_some() && done.run.open_items > 0);
    assert!(matches!(
        requests::open(office, OpenRequest { id }),
        Err(Failure::Refused {
            refusal: Refusal::NotFound
        })
    ));
    assert_eq!(requests::list(office, ()).unwrap().closed, []);
    let kinds: Vec<DocumentKind> = documents::list(office, ())
        .unwrap()
        .rows
        .iter()
        .map(|row| row.kind)
        .collect();
    assert_eq!(
        kinds,
        [DocumentKind::ErasureCertificate],
        "the letters went with their file"
    );
    let found = finding::find(
        office,
        FindQuery {
            text: "V-2026".to_owned(),
            limit: 5,
        },
    )
    .unwrap();
    assert_eq!(found.requests, []);
    assert!(log::verify(office, ()).unwrap().intact, "invariant 8");
    let view = page(office);
    assert_eq!((view.due_total, view.due_files), (0, None));
}

#[test]
fn a_file_is_held_while_another_request_of_its_message_is_open() {
    let bureau = open_on(CLOSED);
    let mut both = intake(Right::Access, "2026-11-02", None);
    both.rights = vec![Right::Access, Right::Erasure];
    let id = requests::take_in(&bureau.office, both).unwrap();
    let other = view(&bureau.office, id).linked[0].id;
    step(&bureau.office, id, RequestStep::Withdraw);
    let bureau = again_on(bureau, "2032-01-05");
    let office = &bureau.office;
    let held = page(office);
    assert_eq!((held.held_total, held.due_files), (1, None));
    assert_eq!(held.held_files[0].request_id, id);
    assert_eq!(held.held_files[0].held_by[0].nl, "verzoek in behandeling");
    let kept = view(office, id).kept_file.unwrap();
    assert_eq!(
        kept.deadline.last_day,
        Some(day("2031-11-24")),
        "invariant 2"
    );
    assert_eq!(kept.held_by[0].nl, "verzoek in behandeling");
    step(office, other, RequestStep::Withdraw);
    assert_eq!(page(office).due_files, None, "not on the day itself");
    let bureau = again_on(bureau, "2032-01-06");
    let due = page(&bureau.office).due_files.unwrap();
    assert_eq!(due.rows[0].request_id, id);
    assert_eq!(due.count, 1, "the other has years of its own to go");
}

#[test]
fn a_run_that_was_previewed_before_a_file_was_taken_up_again_asks_to_look_again() {
    let bureau = open_on(CLOSED);
    let id = withdrawn(&bureau.office, Right::Access);
    let bureau = again_on(bureau, GOES);
    let office = &bureau.office;
    let shown = cleanup::preview(
        office,
        PreviewErasure {
            selection: Selection::All,
        },
    )
    .unwrap();
    step(office, id, RequestStep::Reopen);
    let word = ExecuteErasure {
        token: shown.token,
        word: String::new(),
        brake_released: false,
    };
    let job = cleanup::execute(office, word).unwrap();
    let end = loop {
        match jobs::state(office, JobRef { id: job }).unwrap().end {
            Some(end) => break end,
            None => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    };
    assert!(
        matches!(
            end,
            JobEnd::Failed {
                failure: Failure::Refused {
                    refusal: Refusal::PreviewOutdated
                }
            }
        ),
        "{end:?}"
    );
    assert_eq!(view(office, id).row.state, S::InReview);
}

#[test]
fn who_asked_to_be_erased_is_known_at_an_import_for_as_long_as_the_file_is_there() {
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S. Hof\r\nN:Hof;S.;;;\r\nEMAIL:samira@voorbeeld.example\r\nEND:VCARD\r\n";
    let known = |office: &Office| {
        let shown = contact_import::preview(office, card.as_bytes()).unwrap();
        shown.suppressed
    };
    let bureau = open_on(CLOSED);
    let contact = customer(&bureau.office);
    call_of(&bureau.office, contact);
    let id = asked(&bureau.office, contact);
    decide_as_proposed(&bureau.office, id);
    carry_out(&bureau.office, id);
    step(&bureau.office, id, RequestStep::Withdraw);
    let bureau = again_on(bureau, GOES);
    assert_eq!(known(&bureau.office), 1);
    erase(&bureau.office, Selection::RequestFiles);
    assert_eq!(
        known(&bureau.office),
        0,
        "L06a: the code stays as long as the request"
    );
}
