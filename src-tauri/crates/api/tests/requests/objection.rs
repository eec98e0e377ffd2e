//! An objection (art. 21(1)): upheld it stops and erases, rejected it goes on for reasons that are told.

use api::office::Office;
use api::wire::balancing::{DecideBalancing, OpenBalancingTest};
use api::wire::failure::{Failure, FieldProblem, Refusal};
use api::wire::requests::{
    Decide, DecisionForm, IssueLetter, LetterParticulars, OpenRequest, PreviewLetter, RequestStep,
};
use api::wire::restrictions::{PlaceRestriction, RestrictionState};
use api::wire::today::Attention;
use api::{balancing, letters, requests, today};
use domain::balancing_test::{BalancingOutcome, BalancingStatus};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId, RequestId};
use domain::record::PartyRole;
use domain::request::{Decision, RefusalGround, RequestState, Right};
use store::tables::{contact, party, suppression};

use crate::bureau::*;
use crate::carrying_out::{carry_out, tell_all};

const ON: &str = "2026-11-24";

pub fn call_of(office: &Office, contact: ContactId) -> PartyId {
    let said = call("2025-03-02", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, said)
}

pub fn asked(office: &Office, contact: ContactId) -> RequestId {
    let id = requests::take_in(
        office,
        intake(Right::Objection, "2026-11-20", Some(contact)),
    )
    .unwrap();
    identify(office, id, ON);
    search_everywhere(office, id);
    id
}

pub fn decision(
    party_id: PartyId,
    ground: Option<RefusalGround>,
    explanation: &str,
) -> DecisionForm {
    DecisionForm {
        party_id,
        decision: if ground.is_some() {
            Decision::Refuse
        } else {
            Decision::StopUse
        },
        ground,
        explanation: explanation.to_owned(),
        passages: Vec::new(),
        kept_until: None,
    }
}

pub fn restrict_now(office: &Office, id: RequestId) {
    requests::place(
        office,
        PlaceRestriction {
            id,
            ground: None,
            parties: Vec::new(),
        },
    )
    .unwrap();
}

#[test]
fn an_upheld_objection_erases_and_keeps_the_hash_although_the_use_was_restricted() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let call = call_of(office, contact);
    let id = asked(office, contact);
    restrict_now(office, id);
    requests::decide(
        office,
        Decide {
            id,
            decisions: vec![decision(call, None, "")],
        },
    )
    .unwrap();
    step(office, id, RequestStep::Decide);
    assert_eq!(view(office, id).answer, Some(DocumentKind::ObjectionUpheld));
    carry_out(office, id);
    let gone = office.read(|vault| Ok((party::find(vault, call)?, contact::find(vault, contact)?)));
    assert_eq!(gone.unwrap(), (None, None), "17(1)(c)");
    assert!(
        office.read(suppression::count).unwrap() > 0,
        "the hash stays"
    );
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::ObjectionUpheld)
        .unwrap()
        .text()
        .replace('\u{a0}', " ");
    assert!(text.contains("1 contactmoment"), "{text}");
    issue(office, id, DocumentKind::ObjectionUpheld).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
}

#[test]
fn an_upheld_objection_opens_the_balancing_test_again_and_the_page_of_today_says_so() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let call = call_of(office, contact);
    let approve = |number: &str| {
        let list = balancing::view(office, ()).unwrap();
        let id = list
            .tests
            .iter()
            .find(|one| one.number == number)
            .unwrap()
            .id;
        let version = balancing::open(office, OpenBalancingTest { id })
            .unwrap()
            .version;
        let decision = DecideBalancing {
            id,
            version,
            outcome: BalancingOutcome::Passes,
            decided_by: "Jo de Wit".to_owned(),
            review_on: day("2028-11-24"),
        };
        balancing::decide(office, decision).unwrap();
    };
    for number in ["LIA-01", "LIA-02"] {
        approve(number);
    }
    let id = asked(office, contact);
    let decisions = vec![decision(call, None, "")];
    requests::decide(office, Decide { id, decisions }).unwrap();
    let status = |place: usize| balancing::view(office, ()).unwrap().tests[place].status;
    assert_eq!(status(0), BalancingStatus::Approved, "nothing is fixed yet");
    step(office, id, RequestStep::Decide);
    assert_eq!(status(0), BalancingStatus::Reopened);
    assert_eq!(
        status(1),
        BalancingStatus::Approved,
        "the newsletter was not objected to"
    );
    let number = view(office, id).row.number;
    let items = today::view(office, ()).unwrap().items;
    let told = items.iter().find_map(|one| {
        if let Attention::BalancingReview { reopened_by, .. } = one {
            reopened_by.clone()
        } else {
            None
        }
    });
    assert_eq!(told, Some(number));
    let list = balancing::view(office, ()).unwrap();
    assert!(list.lacking.iter().any(|one| one.name.nl == "Contact"));
    approve("LIA-01");
    assert_eq!(status(0), BalancingStatus::Approved);
}

#[test]
fn a_rejected_objection_tells_reasons_and_balance_and_announces_the_end_of_the_restriction() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let call = call_of(office, contact);
    let id = asked(office, contact);
    restrict_now(office, id);
    let without_balance = requests::decide(
        office,
        Decide {
            id,
            decisions: vec![decision(call, Some(RefusalGround::ObjectionClaims), "")],
        },
    );
    assert_eq!(
        without_balance,
        Err(Failure::Refused {
            refusal: Refusal::Field {
                field: "explanation".to_owned(),
                problem: FieldProblem::ReasonMissing,
            }
        })
    );
    let balance = "Zonder dit kunnen wij niet aantonen wat is afgesproken.";
    requests::decide(
        office,
        Decide {
            id,
            decisions: vec![decision(
                call,
                Some(RefusalGround::ObjectionClaims),
                balance,
            )],
        },
    )
    .unwrap();
    step(office, id, RequestStep::Decide);
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::ObjectionRejected)
    );
    let particulars = LetterParticulars {
        reason: "u wilt geen aantekeningen".to_owned(),
        lift_on: Some(day("2026-12-01")),
        ..LetterParticulars::default()
    };
    let kind = DocumentKind::ObjectionRejected;
    let shown = letters::preview(
        office,
        PreviewLetter {
            id,
            kind,
            particulars: particulars.clone(),
        },
    )
    .unwrap();
    let text = shown.text().replace('\u{a0}', " ");
    for said in [
        "u wilt geen aantekeningen",
        balance,
        "1 december 2026",
        "zes weken",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    letters::issue(
        office,
        IssueLetter {
            id,
            kind,
            particulars,
            token: shown.token,
        },
    )
    .unwrap();
    let shown = view(office, id);
    assert_eq!(shown.row.state, RequestState::Answered);
    assert!(!shown.recipients.is_empty());
    assert!(
        shown.recipients.iter().all(|one| one.may_tell),
        "who was not told of the restriction still can be (art. 19)"
    );
    assert_eq!(
        shown.restriction.unwrap().rows[0].state,
        RestrictionState::LiftAnnounced
    );
    let later = again_on(bureau, "2026-12-01");
    requests::lift(&later.office, OpenRequest { id }).unwrap();
}

#[test]
fn an_objection_that_is_partly_upheld_keeps_the_rest_with_its_reason() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let call = call_of(office, contact);
    let other = record(
        office,
        contact,
        PartyRole::Contact,
        call_fields("2026-02-01"),
    );
    let id = asked(office, contact);
    requests::decide(
        office,
        Decide {
            id,
            decisions: vec![
                decision(call, None, ""),
                decision(
                    other,
                    Some(RefusalGround::CompellingGrounds),
                    "Het gaat om veiligheid.",
                ),
            ],
        },
    )
    .unwrap();
    step(office, id, RequestStep::Decide);
    carry_out(office, id);
    tell_all(office, id);
    let text = preview(office, id, DocumentKind::ObjectionUpheld)
        .unwrap()
        .text()
        .replace('\u{a0}', " ");
    for said in ["Het gaat om veiligheid.", "Autoriteit Persoonsgegevens"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let kept =
        office.read(|vault| Ok((party::find(vault, other)?, contact::find(vault, contact)?)));
    let (kept, card) = kept.unwrap();
    assert!(kept.is_some());
    assert_eq!(
        card.unwrap().note,
        "Belt liever dan zij mailt.",
        "what else is kept keeps its card"
    );
}

fn call_fields(on: &str) -> domain::paper::RecordFields {
    call(on, "Belde over de storing.")
}
