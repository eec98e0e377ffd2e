//! From preview to certificate, through the commands of the window.

use std::time::{Duration, Instant};

use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ContactId, ContactPointId, ErasureRunId, HoldId};
use domain::paper::{Payment, RecordFields};
use domain::record::{ContactPointKind, ContactPointSource, PartyRole};
use store::erased_bytes::find_in_files;
use store::tables::contact_point::{self, ContactPoint};
use store::tables::hold::{self, Hold, HoldScope};
use store::tables::record;
use uuid::Uuid;

use super::{execute, open_run, preview, tick, view};
use crate::jobs;
use crate::office::Event;
use crate::testing::{OpenOffice, access_request, day, moment_of};
use crate::undo;
use crate::wire::cleanup::{
    Brake, ErasurePreview, ExecuteErasure, OpenRun, PreviewErasure, Selection, TickChecklist,
};
use crate::wire::failure::{Failure, Refusal};
use crate::wire::jobs::{JobEnd, JobId, JobRef};
use crate::wire::today::Attention;

const TODAY: &str = "2026-11-24";
const OVER: &str = "2021-11-23";
const NOT_OVER: &str = "2024-01-01";

const A_JOB_AT_MOST: Duration = Duration::from_secs(60);

fn refused<T: std::fmt::Debug>(outcome: Result<T, Failure>) -> Refusal {
    match outcome {
        Err(Failure::Refused { refusal }) => refusal,
        other => panic!("a refusal, not {other:?}"),
    }
}

fn preview_of_all(office: &OpenOffice) -> ErasurePreview {
    preview(
        office,
        PreviewErasure {
            selection: Selection::All,
        },
    )
    .expect("a preview")
}

fn word_on(preview: &ErasurePreview, word: &str, brake_released: bool) -> ExecuteErasure {
    ExecuteErasure {
        token: preview.token.clone(),
        word: word.to_owned(),
        brake_released,
    }
}

fn end_of(office: &OpenOffice, job: JobId) -> JobEnd {
    let begun = Instant::now();
    while begun.elapsed() < A_JOB_AT_MOST {
        if let Some(end) = jobs::state(office, JobRef { id: job })
            .expect("its state")
            .end
        {
            return end;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("the job did not end");
}

fn erase_all(office: &OpenOffice) -> ErasureRunId {
    let shown = preview_of_all(office);
    let job = execute(office, word_on(&shown, "wissen", true)).expect("a job");
    match end_of(office, job) {
        JobEnd::Erased { run } => run,
        end @ (JobEnd::TableTakenIn { .. } | JobEnd::PeopleTold { .. } | JobEnd::Failed { .. }) => {
            panic!("it was carried out, not {end:?}")
        }
    }
}

#[test]
fn what_is_due_is_shown_previewed_erased_and_certified() {
    let office = OpenOffice::on(TODAY);
    let gone = office.contact_with_moment("Qzmirthewvx", OVER, "qzofferteaanvraagwvx");
    let stays = office.contact_with_moment("Sjoerd", NOT_OVER, "whatsapp");
    office.record(moment_of(OVER, "qzbelletjewvx"), stays, PartyRole::Contact);

    let page = view(&office, ()).expect("the page");
    assert_eq!(
        (page.due_total, page.due_contacts, page.held_total),
        (2, 2, 0)
    );
    let group = &page.due[0];
    assert_eq!(group.rule.nl, "5 jaar na het contact");
    assert_eq!((group.count, group.oldest_last_day), (2, day("2026-11-23")));
    assert!(
        group
            .rows
            .iter()
            .any(|row| row.contact_id == gone && row.days_late == 0)
    );

    let shown = preview_of_all(&office);
    assert_eq!((shown.total, shown.records, shown.stripped), (2, 2, 0));
    assert_eq!((shown.contacts, shown.contacts_gone), (2, 1));
    assert!(!shown.word_needed, "a word is typed above ten");
    let shown_before = office.opened_folder().join("annex.pdf");
    std::fs::create_dir_all(office.opened_folder()).expect("a folder for viewing");
    std::fs::write(&shown_before, b"what was opened for viewing").expect("a file in it");
    let job = execute(&office, word_on(&shown, "", false)).expect("a job");
    let JobEnd::Erased { run } = end_of(&office, job) else {
        panic!("it was carried out")
    };
    assert!(
        !shown_before.exists(),
        "invariant 5: nothing stays in a temporary file"
    );

    let page = view(&office, ()).expect("the page");
    assert_eq!((page.due_total, page.erased_total), (0, 2));
    assert_eq!(page.next_day, Some(day("2029-01-02")));
    let opened = open_run(&office, OpenRun { id: run }).expect("the run");
    assert_eq!(opened.run.number, "W-2026-001");
    assert!(
        opened.run.certificate.is_some(),
        "invariant 7: a run has its certificate"
    );
    assert_eq!((opened.lines.len(), opened.lines[0].count), (1, 2));
    let needles = [
        "qzmirthewvx",
        "Qzmirthewvx",
        "qzofferteaanvraagwvx",
        "qzbelletjewvx",
        "mirthewvx",
        "belletjewvx",
    ];
    let found = find_in_files(office.path(), &needles).expect("a search");
    assert_eq!(found, [], "invariant 5: erased words stand in a file");
}

#[test]
fn the_window_hears_how_far_a_job_is_and_how_it_ended() {
    let office = OpenOffice::on(TODAY);
    office.contact_with_moment("Mirthe", OVER, "offerte");
    let run = erase_all(&office);
    let told: Vec<_> = office
        .told
        .events()
        .into_iter()
        .filter_map(|event| match event {
            Event::Job(state) => Some(state),
            Event::Session(_) | Event::Day(_) => None,
        })
        .collect();
    let last = told.last().expect("an event");
    assert_eq!(last.end, Some(JobEnd::Erased { run }));
    assert_eq!(last.done, last.total);
    assert!(told.len() > 1, "it tells of progress before its end");
}

#[test]
fn above_ten_a_word_is_typed_and_a_large_run_is_confirmed_twice() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Mirthe", NOT_OVER, "gesprek");
    for _ in 0..20 {
        office.record(moment_of(OVER, "e-mail"), contact, PartyRole::Contact);
    }
    let shown = preview_of_all(&office);
    assert!(shown.word_needed);
    let Some(Brake::ShareOfActivity { count, of, .. }) = &shown.brake else {
        panic!(
            "invariant 3: 20 of 21 pulls the brake, not {:?}",
            shown.brake
        );
    };
    assert_eq!((*count, *of), (20, 21));
    for (word, released, refusal) in [
        ("", true, Refusal::ConfirmationMissing),
        ("verwijderen", true, Refusal::ConfirmationMissing),
        ("wissen", false, Refusal::BrakeNotReleased),
    ] {
        assert_eq!(
            refused(execute(&office, word_on(&shown, word, released))),
            refusal,
            "{word:?}"
        );
    }
    let job = execute(&office, word_on(&shown, " Wissen ", true)).expect("a job");
    assert!(matches!(end_of(&office, job), JobEnd::Erased { .. }));
    assert_eq!(
        refused(execute(&office, word_on(&shown, "wissen", true))),
        Refusal::PreviewOutdated,
        "a word counts once"
    );
}

#[test]
fn a_preview_that_is_overtaken_is_not_carried_out() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Mirthe", OVER, "offerte");
    let shown = preview_of_all(&office);
    office.record(moment_of(OVER, "e-mail"), contact, PartyRole::Contact);
    let job = execute(&office, word_on(&shown, "", false)).expect("a job");
    let outdated = JobEnd::Failed {
        failure: Refusal::PreviewOutdated.into(),
    };
    assert_eq!(end_of(&office, job), outdated);
    assert_eq!(
        view(&office, ()).expect("the page").due_total,
        2,
        "nothing was erased"
    );
    let unknown = ExecuteErasure {
        token: "x".to_owned(),
        word: "wissen".to_owned(),
        brake_released: true,
    };
    assert_eq!(refused(execute(&office, unknown)), Refusal::PreviewOutdated);
}

#[test]
fn what_is_held_is_shown_with_its_hold_and_is_not_erased() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Samira", OVER, "whatsapp");
    let party = view(&office, ()).expect("the page").due[0].rows[0].party_id;
    office
        .write(move |transaction| {
            let hold = Hold {
                id: HoldId(uuid::Uuid::now_v7()),
                kind: HoldKind::Dispute,
                ground: Some(KeepGround::Dispute),
                reason: "Geschil over de levering".to_owned(),
                set_on: day(TODAY),
                review_on: day("2027-02-01"),
                released_on: None,
                scope: HoldScope::Contact(contact),
                request_id: None,
            };
            hold::set(transaction, &hold)
        })
        .expect("a hold");
    let page = view(&office, ()).expect("the page");
    assert_eq!((page.due_total, page.held_total), (0, 1));
    assert_eq!(page.held[0].holds[0].reason, "Geschil over de levering");
    let chosen = PreviewErasure {
        selection: Selection::Parties { ids: vec![party] },
    };
    assert_eq!(
        refused(preview(&office, chosen)),
        Refusal::HeldBack { held: 1 }
    );
    assert_eq!(preview_of_all(&office).total, 0, "invariant 3");
}

#[test]
fn an_item_of_the_checklist_is_ticked_off_and_on_again() {
    let office = OpenOffice::on(TODAY);
    office.contact_with_moment("Mirthe", OVER, "offerte");
    let run = erase_all(&office);
    let open = |office: &OpenOffice| open_run(office, OpenRun { id: run }).expect("the run");
    let first = open(&office);
    let (item, items) = (first.checklist[0].id, first.run.open_items);
    for (done, done_on, open_items) in [(true, Some(day(TODAY)), items - 1), (false, None, items)] {
        tick(&office, TickChecklist { id: item, done }).expect("it is ticked");
        let shown = open(&office);
        assert_eq!(
            (shown.checklist[0].done_on, shown.run.open_items),
            (done_on, open_items)
        );
    }
    let backups = first.checklist.last().expect("an item");
    assert!(
        backups.task.nl.contains("22 februari 2027"),
        "90 days after the run: {}",
        backups.task.nl
    );
    let unknown = TickChecklist {
        id: uuid::Uuid::nil().into(),
        done: true,
    };
    assert_eq!(refused(tick(&office, unknown)), Refusal::NotFound);
}

#[test]
fn a_run_that_is_stopped_changes_nothing() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Mirthe", NOT_OVER, "gesprek");
    for _ in 0..30 {
        office.record(moment_of(OVER, "e-mail"), contact, PartyRole::Contact);
    }
    let shown = preview_of_all(&office);
    // While this writing goes on the run waits for its turn, and is stopped before it.
    let (sender, receiver) = std::sync::mpsc::channel::<()>();
    let busy = {
        let office = (*office).clone();
        std::thread::spawn(move || {
            office.write(move |_| {
                let _ = receiver.recv();
                Ok(())
            })
        })
    };
    std::thread::sleep(Duration::from_millis(50));
    let job = execute(&office, word_on(&shown, "wissen", true)).expect("a job");
    let second = execute(&office, word_on(&shown, "wissen", true)).expect("the same job");
    assert_eq!(second, job, "one job goes on at a time");
    jobs::stop(&office, JobRef { id: job }).expect("it is asked to stop");
    sender.send(()).expect("the writing goes on");
    busy.join().expect("no panic").expect("it is written");
    assert_eq!(
        end_of(&office, job),
        JobEnd::Failed {
            failure: Refusal::Stopped.into()
        }
    );
    assert_eq!(view(&office, ()).expect("the page").due_total, 30);
}

#[test]
fn nothing_of_a_person_goes_while_a_request_for_access_is_open() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Samira", OVER, "whatsapp");
    assert_eq!(preview_of_all(&office).total, 1);
    let request = access_request(Some(contact), "2026-11-20");
    crate::requests::take_in(&office, request).expect("a request");
    assert_eq!(preview_of_all(&office).total, 0, "T04");
    let page = view(&office, ()).expect("the page");
    assert_eq!((page.due_total, page.held_total), (0, 1));
    assert_eq!(page.held[0].holds[0].kind, HoldKind::OpenRequest);
}

/// Adds a contact whose account number nothing needs any more, as the only payment was taken out again.
fn somebody_with_an_account_number_too_many(office: &OpenOffice) -> ContactId {
    let id = office.contact_with_moment("Sjoerd", NOT_OVER, "whatsapp");
    let paid = office.record(a_payment(), id, PartyRole::Payer);
    office
        .write(move |transaction| {
            let points = [ContactPointKind::Phone, ContactPointKind::BankAccount].map(a_point);
            contact_point::replace_all(transaction, id, &points)?;
            record::delete(transaction, paid)?;
            contact_point::follow_records(transaction, id)
        })
        .expect("points");
    id
}

fn a_payment() -> RecordFields {
    RecordFields::Payment(Payment {
        booked_on: day(NOT_OVER),
        amount_cents: 1,
        account_number: String::new(),
        account_holder: String::new(),
        description: String::new(),
        invoice_id: None,
    })
}

fn a_point(kind: ContactPointKind) -> ContactPoint {
    ContactPoint {
        id: ContactPointId(Uuid::now_v7()),
        kind,
        label: String::new(),
        value: "x".to_owned(),
        normalised: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::DataSubject,
        since: day(NOT_OVER),
        chosen_needs: None,
    }
}

#[test]
fn a_contact_point_that_nothing_needs_is_shown_previewed_erased_and_certified() {
    let office = OpenOffice::on(TODAY);
    let id = somebody_with_an_account_number_too_many(&office);
    let page = view(&office, ()).expect("the page");
    assert_eq!(
        (page.due_total, page.due_points.count),
        (0, 1),
        "invariant 4"
    );
    assert_eq!(page.next_day, None, "something can go now");
    let row = &page.due_points.rows[0];
    assert_eq!(
        (row.contact_id, row.kind),
        (id, ContactPointKind::BankAccount)
    );
    let counts = crate::today::counts(&office, ()).expect("the counts");
    assert_eq!(counts.due, 1, "the number beside the page counts it");
    let today = crate::today::view(&office, ()).expect("the page of today");
    let said = Attention::DuePoints {
        points: 1,
        contacts: 1,
    };
    assert!(today.items.contains(&said), "{:?}", today.items);

    for selection in [Selection::All, Selection::ContactPoints] {
        let shown = preview(&office, PreviewErasure { selection }).expect("a preview");
        assert_eq!((shown.total, shown.points_by_themselves), (1, 1));
        assert_eq!(
            (shown.records, shown.contacts, shown.contacts_gone),
            (0, 1, 0)
        );
        assert_eq!(shown.contact_points, [], "none goes with a record");
    }
    let run = erase_all(&office);
    let opened = open_run(&office, OpenRun { id: run }).expect("the run");
    assert_eq!((opened.run.records, opened.run.contact_points), (0, 1));
    assert!(opened.run.certificate.is_some(), "invariant 7");
    let page = view(&office, ()).expect("the page");
    assert_eq!(page.due_points.count, 0);
    let left = office
        .read(|vault| contact_point::of_contact(vault, id))
        .expect("points");
    assert_eq!(left.len(), 1, "the telephone is still needed");
}

#[test]
fn an_erasure_leaves_nothing_to_undo() {
    let office = OpenOffice::on(TODAY);
    let contact = office.contact_with_moment("Mirthe", OVER, "offerte");
    undo::write(&office, move |_| {
        Ok(((), Some(undo::Edit::ContactEntered { id: contact })))
    })
    .expect("an edit");
    erase_all(&office);
    assert_eq!(refused(undo::undo(&office, ())), Refusal::NothingToUndo);
}
