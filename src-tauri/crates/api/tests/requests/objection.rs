//! An objection (art. 21(1)): upheld it stops and erases, rejected it goes on for reasons that are told.

use api::office::Office;
use api::wire::failure::{Failure, FieldProblem, Refusal};
use api::wire::requests::{
    Decide, DecisionForm, IssueLetter, LetterParticulars, OpenRequest, PreviewLetter, RequestStep,
};
use api::wire::restrictions::{PlaceRestriction, RestrictionState};
use api::{letters, requests};
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
