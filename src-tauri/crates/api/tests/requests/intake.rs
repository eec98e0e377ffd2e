//! The intake: what is taken, what is refused, and what is held from then on.

use api::requests;
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::requests::{Decide, DecisionForm, LinkRequestContact, RequestStep, TakeInRequest};
use domain::hold::HoldKind;
use domain::ids::ContactId;
use domain::record::PartyRole;
use domain::request::{Decision, Right};
use store::tables::{deadline, hold};

use crate::bureau::*;

#[test]
fn what_cannot_be_is_refused_with_the_field_that_is_wrong() {
    type Change = fn(&mut TakeInRequest);
    let bureau = open_on(TODAY);
    let table: [(Change, &str, FieldProblem); 7] = [
        (
            |form| form.received_on = day("2026-11-25"),
            "received_on",
            FieldProblem::InFuture,
        ),
        (
            |form| form.received_on = day("2018-05-24"),
            "received_on",
            FieldProblem::Before {
                day: day("2018-05-25"),
            },
        ),
        (
            |form| form.received_at = Some("25:10".to_owned()),
            "received_at",
            FieldProblem::Malformed,
        ),
        (
            |form| form.requester.email = "samira".to_owned(),
            "email",
            FieldProblem::Malformed,
        ),
        (
            |form| form.requester.town = "x".repeat(201),
            "town",
            FieldProblem::TooLong {
                characters_max: 200,
            },
        ),
        (
            |form| form.words = "x".repeat(20_001),
            "words",
            FieldProblem::TooLong {
                characters_max: 20_000,
            },
        ),
        (
            |form| {
                form.requester.given_name.clear();
                form.requester.family_name = "  ".to_owned();
            },
            "family_name",
            FieldProblem::Missing,
        ),
    ];
    for (change, field, problem) in table {
        let mut form = intake(Right::Access, "2026-11-02", None);
        change(&mut form);
        let refused = requests::take_in(&bureau.office, form).unwrap_err();
        let refusal = Refusal::Field {
            field: field.to_owned(),
            problem,
        };
        assert_eq!(refused, Failure::Refused { refusal });
    }
    assert!(requests::list(&bureau.office, ()).unwrap().open.is_empty());
}

#[test]
fn requests_are_numbered_within_the_year_of_receipt() {
    let bureau = open_on(TODAY);
    let numbers: Vec<String> = ["2026-11-02", "2025-12-31", "2026-11-03"]
        .map(|received| {
            requests::take_in(&bureau.office, intake(Right::Access, received, None)).unwrap()
        })
        .map(|id| view(&bureau.office, id).row.number)
        .to_vec();
    assert_eq!(numbers, ["V-2026-001", "V-2025-001", "V-2026-002"]);
    let listed: Vec<_> = requests::list(&bureau.office, ())
        .unwrap()
        .open
        .into_iter()
        .map(|row| row.number)
        .collect();
    assert_eq!(
        listed,
        ["V-2025-001", "V-2026-001", "V-2026-002"],
        "the most urgent first"
    );
}

#[test]
fn one_message_makes_linked_requests_with_numbers_in_the_legal_order() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let mut form = intake(Right::Erasure, "2026-11-02", Some(contact));
    form.rights.extend([
        Right::Access,
        Right::MarketingObjection,
        Right::Rectification,
        Right::Restriction,
        Right::Access,
    ]);
    let first = requests::take_in(office, form).unwrap();
    let listed: Vec<_> = requests::list(office, ())
        .unwrap()
        .open
        .into_iter()
        .map(|row| (row.number, row.right, row.clock.due))
        .collect();
    let due = day("2026-12-02");
    assert_eq!(
        listed,
        [
            ("V-2026-001".to_owned(), Right::MarketingObjection, due),
            ("V-2026-002".to_owned(), Right::Restriction, due),
            ("V-2026-003".to_owned(), Right::Access, due),
            ("V-2026-004".to_owned(), Right::Rectification, due),
            ("V-2026-005".to_owned(), Right::Erasure, due),
        ],
        "domain.md 4.2: the order of linked rights, each right once"
    );
    let shown = view(office, first);
    assert_eq!(shown.row.right, Right::MarketingObjection);
    assert_eq!(shown.linked.len(), 4, "all came in one message");
    let last = shown.linked[3].id;
    assert_eq!(view(office, last).linked.len(), 4, "seen from each");
    let held = office
        .read(move |vault| hold::open_on_contact(vault, contact))
        .unwrap();
    assert_eq!(held.len(), 3, "restriction, access and rectification hold");
}

#[test]
fn x07_access_and_erasure_in_one_mail_have_one_due_day_and_the_erasure_waits() {
    let bureau = open_on("2026-03-10");
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-12-01", "Vroeg naar de prijs."),
    );
    let mut form = intake(Right::Erasure, "2026-03-10", Some(contact));
    form.rights.push(Right::Access);
    let access = requests::take_in(office, form).unwrap();
    let [erasure] = view(office, access).linked.try_into().unwrap();
    assert_eq!(
        [access, erasure.id].map(|id| view(office, id).row.clock.due),
        [day("2026-04-10"); 2]
    );
    identify(office, erasure.id, "2026-03-10");
    search_everywhere(office, erasure.id);
    let decisions = view(office, erasure.id)
        .decisions
        .iter()
        .map(|open| DecisionForm {
            party_id: open.party_id,
            decision: Decision::Erase,
            ground: None,
            explanation: String::new(),
            passages: Vec::new(),
            kept_until: None,
        })
        .collect();
    let id = erasure.id;
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
    let waits = view(office, erasure.id)
        .steps
        .into_iter()
        .find(|offered| offered.step == RequestStep::Execute)
        .and_then(|offered| offered.guard);
    assert_eq!(waits, Some(RequestGuard::CopyFirst));
}

#[test]
fn a_message_that_asks_nothing_is_refused() {
    let bureau = open_on(TODAY);
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.rights.clear();
    let refusal = Refusal::Field {
        field: "rights".to_owned(),
        problem: FieldProblem::Missing,
    };
    assert_eq!(
        requests::take_in(&bureau.office, form).unwrap_err(),
        refusal.into()
    );
}

#[test]
fn a_contact_that_is_linked_to_one_request_is_linked_to_all_of_its_message() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.requester.email = "elders@voorbeeld.example".to_owned();
    form.rights.push(Right::Erasure);
    let access = requests::take_in(office, form).unwrap();
    let contact_id = person(office);
    requests::link_contact(
        office,
        LinkRequestContact {
            id: access,
            contact_id,
        },
    )
    .unwrap();
    let shown = view(office, access);
    let [erasure] = shown.linked.try_into().unwrap();
    assert_eq!(view(office, erasure.id).contact_id, Some(contact_id));
    let held = office
        .read(move |vault| hold::open_on_contact(vault, contact_id))
        .unwrap();
    assert_eq!(held.len(), 1, "only the request for access holds");
}

#[test]
fn a_person_is_recognised_by_the_address_on_file() {
    let bureau = open_on(TODAY);
    let contact = person(&bureau.office);
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.requester.email = "Samira@Voorbeeld.example".to_owned();
    let known = requests::take_in(&bureau.office, form).unwrap();
    assert_eq!(view(&bureau.office, known).contact_id, Some(contact));
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.requester.email = "ander@voorbeeld.example".to_owned();
    let unknown = requests::take_in(&bureau.office, form).unwrap();
    assert_eq!(view(&bureau.office, unknown).contact_id, None);
}

#[test]
fn nothing_in_scope_can_be_erased_from_receipt_to_answer() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let due = record(
        office,
        contact,
        PartyRole::Contact,
        call("2021-05-14", "Vroeg naar de prijs."),
    );
    let cached = || {
        office
            .read(|vault| deadline::cached(vault, due))
            .unwrap()
            .unwrap()
    };
    assert_eq!(cached().deletable_from, Some(day("2026-05-15")), "R01");

    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    assert_eq!(
        (cached().deletable_from, cached().held),
        (None, true),
        "T04: the answer would be destroyed"
    );
    assert_eq!(
        cached().last_day,
        Some(day("2026-05-14")),
        "invariant 2: a hold never moves the last day"
    );
    let open = office
        .read(|vault| hold::open_on_contact(vault, contact))
        .unwrap();
    assert_eq!(
        open.iter()
            .map(|hold| (hold.kind, hold.request_id))
            .collect::<Vec<_>>(),
        [(HoldKind::OpenRequest, Some(id))]
    );

    to_decided(office, id, "2026-11-06");
    step(office, id, RequestStep::AnswerOrally);
    assert!(!cached().held, "2.4: receipt to answered");
    assert!(
        cached()
            .deletable_from
            .is_some_and(|from| from <= day("2026-11-25"))
    );
}

#[test]
fn a_request_for_erasure_holds_nothing() {
    let bureau = open_on(TODAY);
    let contact = person(&bureau.office);
    record(
        &bureau.office,
        contact,
        PartyRole::Contact,
        call("2021-05-14", "Vroeg naar de prijs."),
    );
    requests::take_in(
        &bureau.office,
        intake(Right::Erasure, "2026-11-02", Some(contact)),
    )
    .unwrap();
    assert!(
        bureau
            .office
            .read(|vault| hold::open_on_contact(vault, contact))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_contact_that_is_linked_after_the_intake_is_held_and_its_records_ask_a_decision() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let mut form = intake(Right::Access, "2026-11-02", None);
    form.requester.email = "elders@voorbeeld.example".to_owned();
    let id = requests::take_in(office, form).unwrap();
    identify(office, id, "2026-11-06");
    search_everywhere(office, id);
    step(office, id, RequestStep::Decide);
    let contact = person(office);
    let party = record(
        office,
        contact,
        PartyRole::Contact,
        call("2015-03-02", "Vroeg naar de prijs."),
    );
    let link = |contact_id| requests::link_contact(office, LinkRequestContact { id, contact_id });
    assert_eq!(
        link(ContactId(office.new_id())).unwrap_err(),
        Refusal::NotFound.into()
    );

    link(contact).unwrap();
    let shown = view(office, id);
    assert_eq!(shown.contact_id, Some(contact));
    assert_eq!((shown.decisions.len(), shown.undecided), (1, 1));
    let answer = shown
        .steps
        .iter()
        .find(|offered| offered.step == RequestStep::AnswerOrally)
        .and_then(|offered| offered.guard);
    assert_eq!(
        answer,
        Some(RequestGuard::Undecided),
        "domain.md 4.2: no answer while a record has no decision"
    );
    let (held, made) = office
        .read(move |vault| {
            let mut rules = deadline::Rules::of(vault)?;
            Ok((
                hold::open_on_contact(vault, contact)?,
                deadline::of_party(vault, &mut rules, party)?.deadline,
            ))
        })
        .unwrap();
    assert_eq!(
        (held[0].kind, held[0].set_on, made.deletable_from),
        (HoldKind::OpenRequest, day("2026-11-02"), None),
        "domain.md 2.4: held from receipt to answer"
    );
    let wrong_state = Refusal::Request {
        guard: RequestGuard::WrongState,
    };
    assert_eq!(
        link(contact).unwrap_err(),
        wrong_state.into(),
        "it has one already"
    );

    give_all(office, id);
    step(office, id, RequestStep::AnswerOrally);
    let held = office
        .read(move |vault| hold::open_on_contact(vault, contact))
        .unwrap();
    assert!(held.is_empty(), "the answer ends the hold");
}

#[test]
fn a_closed_request_is_not_linked_any_more() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    step(office, id, RequestStep::Withdraw);
    let contact_id = person(office);
    let refusal = Refusal::Request {
        guard: RequestGuard::WrongState,
    };
    assert_eq!(
        requests::link_contact(office, LinkRequestContact { id, contact_id }).unwrap_err(),
        refusal.into()
    );
}
