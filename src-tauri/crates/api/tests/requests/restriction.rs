//! A restriction of use from the request to the day on which it is lifted (art. 18). Where what is restricted may not be seen
//! stands in `restricted_nowhere`.

use api::office::{Office, Outcome};
use api::wire::contacts::OpenContact;
use api::wire::failure::{FieldProblem, Refusal, RequestGuard};
use api::wire::records::{OpenRecord, PartyForm, RecordForm};
use api::wire::requests::{
    IssueLetter, LetterParticulars, OpenRequest, PreviewLetter, RequestStep,
};
use api::wire::restrictions::{PlaceRestriction, RestrictionState};
use api::wire::today::{Attention, RestrictionDue};
use api::{contacts, letters, records, requests, today};
use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::record::PartyRole;
use domain::request::{Decision, RefusalGround, RequestState, Right};
use domain::restriction::RestrictionGround;

use crate::bureau::*;
use crate::carrying_out::tell_all;
use crate::restricting::*;

fn send(
    office: &Office,
    id: RequestId,
    kind: DocumentKind,
    particulars: LetterParticulars,
) -> Outcome<DocumentId> {
    let asked = PreviewLetter {
        id,
        kind,
        particulars: particulars.clone(),
    };
    let token = letters::preview(office, asked)?.token;
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token,
        },
    )
}

fn lifting_on(day_of: &str) -> LetterParticulars {
    LetterParticulars {
        reason: "De vordering is betaald.".to_owned(),
        lift_on: Some(day(day_of)),
        ..LetterParticulars::default()
    }
}

fn states(office: &Office, id: RequestId) -> Vec<RestrictionState> {
    let shown = view(office, id).restriction.unwrap();
    shown.rows.iter().map(|row| row.state).collect()
}

/// Tells who has the data, and answers that they are restricted.
fn answer(office: &Office, id: RequestId) {
    tell_all(office, id);
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
}

#[test]
fn a_restriction_goes_from_asked_to_placed_to_announced_to_lifted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    quote_of(office, contact);
    let id = asked(office, Right::Restriction, contact);
    assert_eq!(guard_of(place(office, id)), RequestGuard::Undecided);
    decide(office, id, Decision::Restrict, None);
    assert_eq!(states(office, id), [RestrictionState::Requested]);
    place(office, id).unwrap();
    assert_eq!(states(office, id), [RestrictionState::Placed]);
    tell_all(office, id);
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::RestrictionPlaced)
    );
    issue(office, id, DocumentKind::RestrictionPlaced).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
    send(
        office,
        id,
        DocumentKind::RestrictionLifting,
        lifting_on("2026-12-01"),
    )
    .unwrap();
    assert_eq!(states(office, id), [RestrictionState::LiftAnnounced]);
    assert_eq!(
        guard_of(requests::lift(office, OpenRequest { id })),
        RequestGuard::LiftNotYet
    );
    let later = again_on(bureau, "2026-12-01");
    requests::lift(&later.office, OpenRequest { id }).unwrap();
    assert_eq!(states(&later.office, id), [RestrictionState::Lifted]);
}

#[test]
fn a_restriction_is_not_lifted_without_an_announcement() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    answer(office, id);
    assert_eq!(
        guard_of(requests::lift(office, OpenRequest { id })),
        RequestGuard::LiftNotAnnounced
    );
}

#[test]
fn the_end_is_announced_five_working_days_before_or_refused_with_the_first_day() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    answer(office, id);
    let too_soon = send(
        office,
        id,
        DocumentKind::RestrictionLifting,
        lifting_on("2026-11-30"),
    );
    assert_eq!(
        refusal(too_soon),
        Refusal::Field {
            field: "lift_on".to_owned(),
            problem: FieldProblem::Before {
                day: day("2026-12-01")
            },
        }
    );
}

#[test]
fn an_end_that_was_announced_can_be_called_off() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    answer(office, id);
    send(
        office,
        id,
        DocumentKind::RestrictionLifting,
        lifting_on("2026-12-01"),
    )
    .unwrap();
    requests::call_off(office, OpenRequest { id }).unwrap();
    assert_eq!(states(office, id), [RestrictionState::Placed]);
}

#[test]
fn a_request_of_which_everything_is_refused_is_answered_with_the_refusal() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    quote_of(office, contact);
    let id = asked(office, Right::Restriction, contact);
    decide(
        office,
        id,
        Decision::Refuse,
        Some(RefusalGround::NoRestrictionGround),
    );
    assert_eq!(view(office, id).answer, Some(DocumentKind::RequestRefused));
    issue(office, id, DocumentKind::RequestRefused).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
}

#[test]
fn the_answer_names_ground_data_and_what_is_refused() {
    let Restricted { bureau, id, .. } = restricted();
    let office = &bureau.office;
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::RestrictionPlaced)
        .unwrap()
        .text()
        .replace('\u{a0}', " ");
    for said in [
        "1 offerte",
        "18 lid 1 onder c",
        "Contactmoment van 2 maart 2026",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

// Read-only.

#[test]
fn every_change_of_it_is_refused_with_the_reason() {
    let Restricted {
        bureau,
        contact,
        quote,
        ..
    } = wholly_restricted();
    let office = &bureau.office;
    let changed = RecordForm {
        id: Some(quote),
        parties: vec![PartyForm {
            contact_id: contact,
            role: PartyRole::Requester,
        }],
        fields: call("2026-03-02", "Iets"),
    };
    assert_eq!(
        refusal(records::save(office, changed.clone())),
        Refusal::Restricted
    );
    let entered = RecordForm {
        id: None,
        ..changed
    };
    assert_eq!(
        refusal(records::save(office, entered)),
        Refusal::Restricted,
        "a new record of them"
    );
    assert_eq!(
        refusal(records::open(office, OpenRecord { id: quote })),
        Refusal::Restricted
    );
}

#[test]
fn a_card_of_which_a_part_is_restricted_can_be_changed_and_loses_nothing() {
    let Restricted {
        bureau, contact, ..
    } = restricted();
    let office = &bureau.office;
    let mut card = contacts::open(office, OpenContact { id: contact })
        .unwrap()
        .card;
    card.points.clear();
    contacts::save(office, card).unwrap();
    let shown = contacts::open(office, OpenContact { id: contact }).unwrap();
    assert_eq!((shown.card.points.len(), shown.restricted), (0, 1));
}

// At once, while another request is open (art. 18(1)(a) and (d)).

#[test]
fn an_open_objection_restricts_at_once_and_other_requests_do_not() {
    for (right, ground) in [
        (Right::Objection, Some(RestrictionGround::ObjectionPending)),
        (
            Right::Rectification,
            Some(RestrictionGround::AccuracyContested),
        ),
        (Right::Access, None),
        (Right::Erasure, None),
    ] {
        let bureau = open_on(ON);
        let office = &bureau.office;
        let contact = person(office);
        quote_of(office, contact);
        let id = requests::take_in(office, intake(right, "2026-11-20", Some(contact))).unwrap();
        let offered = view(office, id)
            .steps
            .iter()
            .any(|one| one.step == RequestStep::Restrict);
        assert_eq!(offered, ground.is_some(), "{right}");
        let placed = requests::place(
            office,
            PlaceRestriction {
                id,
                ground: None,
                parties: Vec::new(),
            },
        );
        let Some(ground) = ground else {
            assert_eq!(guard_of(placed), RequestGuard::WrongState, "{right}");
            continue;
        };
        placed.unwrap();
        let rows = view(office, id).restriction.unwrap().rows;
        assert_eq!(rows[0].ground, Some(ground), "{right}");
        assert_eq!(list_records(office, "").restricted, 1, "{right}");
        assert_eq!(
            guard_of(requests::lift(office, OpenRequest { id })),
            RequestGuard::WrongState,
            "it lasts until the decision"
        );
    }
}

// What asks for attention on Vandaag, and looking at it again.

/// Returns what is to do about restrictions today, how much, and since when.
fn asks(office: &Office) -> Vec<(RestrictionDue, u32, NaiveDate)> {
    let items = today::view(office, ()).unwrap().items;
    let told = items.into_iter().filter_map(|item| {
        if let Attention::Restriction {
            due,
            records,
            since,
            ..
        } = item
        {
            Some((due, records, since))
        } else {
            None
        }
    });
    told.collect()
}

#[test]
fn vandaag_asks_to_lift_what_was_announced_from_its_day_until_it_is_done() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    answer(office, id);
    assert_eq!(
        asks(office),
        [],
        "a restriction that lasts asks for nothing"
    );
    let lifting = DocumentKind::RestrictionLifting;
    send(office, id, lifting, lifting_on("2026-12-01")).unwrap();
    assert_eq!(asks(office), []);
    let before = again_on(bureau, "2026-11-30");
    assert_eq!(asks(&before.office), []);
    let later = again_on(before, "2026-12-02");
    let office = &later.office;
    assert_eq!(asks(office), [(RestrictionDue::Lift, 1, day("2026-12-01"))]);
    requests::lift(office, OpenRequest { id }).unwrap();
    assert_eq!(asks(office), []);
}

#[test]
fn vandaag_asks_to_announce_the_end_of_what_waited_for_a_request_that_is_over() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    quote_of(office, contact);
    let form = intake(Right::Objection, "2026-11-20", Some(contact));
    let id = requests::take_in(office, form).unwrap();
    place(office, id).unwrap();
    assert_eq!(asks(office), [], "the request itself asks for attention");
    step(office, id, RequestStep::Withdraw);
    assert_eq!(asks(office), [(RestrictionDue::Announce, 1, day(ON))]);
    let lifting = DocumentKind::RestrictionLifting;
    send(office, id, lifting, lifting_on("2026-12-01")).unwrap();
    assert_eq!(asks(office), [], "until the announced day");
}

#[test]
fn vandaag_asks_after_a_year_whether_a_restriction_must_last_and_the_owner_says_that_it_does() {
    let Restricted { bureau, id, .. } = wholly_restricted();
    let office = &bureau.office;
    answer(office, id);
    assert_eq!(
        guard_of(requests::review_restriction(office, OpenRequest { id })),
        RequestGuard::WrongState
    );
    let later = again_on(bureau, "2027-11-24");
    let office = &later.office;
    let since = day("2027-11-24");
    assert_eq!(asks(office), [(RestrictionDue::Review, 1, since)]);
    let shown = || view(office, id).restriction.unwrap().review_since;
    assert_eq!(shown(), Some(since));
    requests::review_restriction(office, OpenRequest { id }).unwrap();
    assert_eq!((asks(office), shown()), (Vec::new(), None));
    assert_eq!(states(office, id), [RestrictionState::Placed]);
}

#[test]
fn vandaag_names_who_asked_and_nothing_of_what_is_restricted() {
    let Restricted { bureau, .. } = wholly_restricted();
    let later = again_on(bureau, "2027-11-24");
    let told = serde_json::to_string(&today::view(&later.office, ()).unwrap()).unwrap();
    assert!(told.contains("V-2026-001"), "{told}");
    assert!(
        !told.contains(SECRET) && !told.contains("2024-017"),
        "{told}"
    );
}
