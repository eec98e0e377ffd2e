//! The matrix of domain rule 4.3 through the use cases: for every activity and every right what is proposed, on which
//! article, and that what was decided is carried out and answered. Its last column, a stop at once, stands in
//! `stopping.rs`.

use std::collections::BTreeMap;

use api::office::Office;
use api::requests;
use api::wire::requests::{Decide, DecisionForm, RectificationForm, RequestStep, WrongThing};
use api::wire::restrictions::PlaceRestriction;
use domain::activity::ActivityCode;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, PartyId, RequestId};
use domain::request::{Decision, RefusalGround, RequestState, Right};
use domain::restriction::RestrictionGround;
use store::tables::{annotation, party};

use crate::bureau::*;
use crate::carrying_out::{carry_out, tell_all};
use crate::one_of_each::one_of_each;

/// What is proposed for an activity, on which article, by right.
type Cell = (Decision, &'static str);

/// The rows of the matrix, for somebody of whom one thing of each activity was entered in this financial year and is still
/// going on: the quote belongs to an agreement, the agreement and the case run.
#[rustfmt::skip]
fn rows() -> Vec<(ActivityCode, [Cell; 5], Decision)> {
    use ActivityCode as A;
    use Decision as D;
    let given = (D::GiveInFull, "15(3)");
    let erased = (D::Erase, "17(1)");
    let restricted = (D::Restrict, "18");
    let along = (D::Export, "20");
    let not_along = (D::Refuse, "20");
    let stops = (D::StopUse, "21(1)");
    let no_interest = (D::Refuse, "21(1)");
    let weigh = (D::Refuse, "21(1)");
    let [correct, beside, anew] = [D::Correct, D::AddStatement, D::CorrectedInvoice];
    let not_reached = D::Refuse;
    vec![
        (A::A01, [given, erased, restricted, not_along, stops], correct),
        (A::A02, [given, erased, restricted, not_along, no_interest], correct),
        (A::A03, [given, erased, restricted, along, no_interest], correct),
        (A::A04, [given, (D::KeepRestricted, "17(3)(b)"), restricted, along, no_interest], beside),
        (A::A05, [given, erased, restricted, not_along, weigh], beside),
        (A::A06, [given, (D::KeepRestricted, "6(1)(b)"), restricted, along, weigh], correct),
        (A::A07, [(D::GiveRedacted, "15(4)"), (D::KeepRestricted, "17(3)(e)"), restricted, along, weigh], beside),
        (A::A08, [(D::GiveRedacted, "41(1)(i) UAVG"), (D::KeepRestricted, "17(3)(e)"), restricted, not_along, weigh], beside),
        (A::A09, [given, (D::KeepRestricted, "17(3)(b)"), restricted, along, no_interest], anew),
        (A::A10, [given, (D::KeepRestricted, "17(3)(b)"), restricted, along, no_interest], anew),
        (A::A11, [given, (D::Erase, "17(3)(a)"), restricted, not_along, stops], correct),
        (A::A12, [given, (D::Erase, "17(1)"), restricted, not_along, weigh], not_reached),
        (A::A13, [given, erased, restricted, not_along, no_interest], not_reached),
        (A::A14, [(D::NothingKept, "15(1)"), (D::NothingKept, "17(1)"), (D::Refuse, "18"), not_along, no_interest], not_reached),
        (A::A15, [given, erased, restricted, along, no_interest], not_reached),
        (A::A16, [given, erased, restricted, not_along, no_interest], not_reached),
        (A::A17, [given, (D::Erase, "17(1)"), restricted, not_along, weigh], not_reached),
        (A::A18, [given, (D::KeepRestricted, "17(3)(b)"), restricted, not_along, weigh], correct),
        (A::A19, [given, (D::KeepRestricted, "17(3)(b)"), restricted, not_along, weigh], correct),
        (A::A20, [given, (D::KeepRestricted, "17(3)(b)"), restricted, not_along, weigh], correct),
        (A::A21, [given, (D::KeepRestricted, "17(3)(b)"), restricted, not_along, weigh], correct),
    ]
}

/// Somebody of whom one thing of each activity is kept, and who asks one thing.
struct Asked {
    bureau: Bureau,
    contact: ContactId,
    parties: Vec<(ActivityCode, PartyId)>,
    id: RequestId,
}

fn asked(right: Right) -> Asked {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let parties = one_of_each(office, contact);
    assert_eq!(parties.len(), ActivityCode::ALL.len());
    let id = requests::take_in(office, intake(right, "2026-11-20", Some(contact))).unwrap();
    identify(office, id, TODAY);
    search_everywhere(office, id);
    Asked {
        bureau,
        contact,
        parties,
        id,
    }
}

/// Says what is proposed for each activity, and holds it against a column of the matrix.
fn holds_to_the_matrix(asked: &Asked, column: usize) {
    let shown = view(&asked.bureau.office, asked.id).decisions;
    let proposed: BTreeMap<ActivityCode, (Decision, String)> = asked
        .parties
        .iter()
        .map(|(code, party)| {
            let of_party = shown.iter().find(|one| one.party_id == *party);
            let one = of_party.unwrap_or_else(|| panic!("{code} has no decision"));
            (*code, (one.proposed, one.article.clone()))
        })
        .collect();
    let expected: BTreeMap<ActivityCode, (Decision, String)> = rows()
        .into_iter()
        .map(|(code, cells, _)| (code, (cells[column].0, cells[column].1.to_owned())))
        .collect();
    assert_eq!(proposed, expected);
}

/// Takes over what is proposed, with the first ground that is offered and a reason.
fn decide_as_proposed(office: &Office, id: RequestId) {
    let decisions = view(office, id)
        .decisions
        .iter()
        .map(|open| {
            let ground = open
                .grounds
                .first()
                .filter(|_| open.proposed.needs_ground());
            DecisionForm {
                party_id: open.party_id,
                decision: open.proposed,
                ground: ground.map(|ground| ground.ground),
                explanation: "Zie wat wij hebben afgesproken.".to_owned(),
                passages: Vec::new(),
                kept_until: ground.and_then(|ground| ground.kept_until),
            }
        })
        .collect();
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
    assert_eq!(view(office, id).row.state, RequestState::Decided);
}

/// Tells the recipients, sends the answer, and sees that the request is answered.
fn answered(office: &Office, id: RequestId, kind: DocumentKind) {
    tell_all(office, id);
    assert_eq!(view(office, id).answer, Some(kind));
    issue(office, id, kind).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
}

/// Leaves a thing as it is, with what the person says beside it.
fn statement_beside(request_id: RequestId, about: WrongThing) -> RectificationForm {
    RectificationForm {
        request_id,
        id: None,
        about,
        said: "Dit klopt niet.".to_owned(),
        decision: Some(Decision::Refuse),
        new_values: Vec::new(),
        old_told: false,
        statement: "Zo is het niet gegaan.".to_owned(),
        ground: Some(RefusalGround::OpinionNotFact),
        explanation: "Dit is onze indruk.".to_owned(),
        credit_id: None,
        replacement_id: None,
    }
}

fn kept(asked: &Asked) -> Vec<ActivityCode> {
    let office = &asked.bureau.office;
    let is_kept = |id: PartyId| office.read(move |vault| party::find(vault, id)).unwrap();
    asked
        .parties
        .iter()
        .filter(|(_, id)| is_kept(*id).is_some())
        .map(|(code, _)| *code)
        .collect()
}

/// Returns the activities whose cell of a column is this decision, or is not.
fn of_column(column: usize, decision: Decision, is: bool) -> Vec<ActivityCode> {
    rows()
        .into_iter()
        .filter(|(_, cells, _)| (cells[column].0 == decision) == is)
        .map(|(code, ..)| code)
        .collect()
}

#[test]
fn access_gives_every_activity_as_the_matrix_says() {
    let asked = asked(Right::Access);
    holds_to_the_matrix(&asked, 0);
    let office = &asked.bureau.office;
    decide_as_proposed(office, asked.id);
    answered(office, asked.id, DocumentKind::AccessAnswer);
    assert_eq!(kept(&asked), ActivityCode::ALL, "a copy takes nothing away");
}

#[test]
fn rectification_changes_or_notes_every_activity_as_the_matrix_says() {
    let asked = asked(Right::Rectification);
    let office = &asked.bureau.office;
    let things = view(office, asked.id).rectification.unwrap().things;
    for (code, _, first) in rows() {
        let of_code = asked.parties.iter().find(|(one, _)| *one == code);
        let party_id = of_code.unwrap().1;
        let about = WrongThing::Record { party_id };
        let thing = things.iter().find(|one| one.about == about).unwrap();
        assert_eq!(thing.outcomes[0], first, "{code}");
        requests::save_rectification(office, statement_beside(asked.id, about)).unwrap();
    }
    step(office, asked.id, RequestStep::Decide);
    step(office, asked.id, RequestStep::Execute);
    answered(office, asked.id, DocumentKind::RectificationAnswer);
    let beside = office
        .read(|vault| annotation::of_contact(vault, asked.contact))
        .unwrap();
    assert_eq!(
        beside.len(),
        ActivityCode::ALL.len(),
        "a statement may stand beside anything"
    );
}

#[test]
fn erasure_takes_or_keeps_every_activity_as_the_matrix_says() {
    let asked = asked(Right::Erasure);
    holds_to_the_matrix(&asked, 1);
    let office = &asked.bureau.office;
    decide_as_proposed(office, asked.id);
    carry_out(office, asked.id);
    answered(office, asked.id, DocumentKind::ErasurePartlyRefused);
    assert_eq!(kept(&asked), of_column(1, Decision::Erase, false));
}

#[test]
fn restriction_hides_every_activity_as_the_matrix_says() {
    let asked = asked(Right::Restriction);
    holds_to_the_matrix(&asked, 2);
    let office = &asked.bureau.office;
    decide_as_proposed(office, asked.id);
    requests::place(
        office,
        PlaceRestriction {
            id: asked.id,
            ground: Some(RestrictionGround::NeededForClaim),
            parties: Vec::new(),
        },
    )
    .unwrap();
    answered(office, asked.id, DocumentKind::RestrictionPlaced);
    let restricted = view(office, asked.id).restriction.unwrap().rows;
    assert_eq!(
        restricted.len(),
        of_column(2, Decision::Restrict, true).len()
    );
    assert_eq!(kept(&asked), ActivityCode::ALL, "storage goes on");
}

#[test]
fn portability_hands_over_every_activity_as_the_matrix_says() {
    let asked = asked(Right::Portability);
    holds_to_the_matrix(&asked, 3);
    let office = &asked.bureau.office;
    decide_as_proposed(office, asked.id);
    step(office, asked.id, RequestStep::Execute);
    answered(office, asked.id, DocumentKind::PortabilityAnswer);
    assert_eq!(kept(&asked), ActivityCode::ALL, "it erases nothing");
}

#[test]
fn an_objection_stops_or_weighs_every_activity_as_the_matrix_says() {
    let asked = asked(Right::Objection);
    holds_to_the_matrix(&asked, 4);
    let office = &asked.bureau.office;
    decide_as_proposed(office, asked.id);
    carry_out(office, asked.id);
    answered(office, asked.id, DocumentKind::ObjectionUpheld);
    assert_eq!(kept(&asked), of_column(4, Decision::StopUse, false));
}
