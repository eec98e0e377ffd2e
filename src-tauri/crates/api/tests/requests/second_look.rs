//! A customer asks about data in a case in which they are the opponent of another client (trap T25): a second look comes
//! before the decisions are fixed, and what was weighed goes when the file is closed.

use api::office::{Office, Outcome};
use api::requests;
use api::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use api::wire::requests::{NoteSecondLook, RequestStep};
use domain::document_kind::DocumentKind;
use domain::ids::{PartyId, RequestId};
use domain::record::PartyRole;
use domain::request::Right;
use store::tables::activity;
use store::tables::party::{self, Party};

use crate::bureau::*;
use crate::letters::case_file;

/// Takes in a request for access of somebody who is the counter-party in a case, of a client where there is one.
fn asked_by_an_opponent(office: &Office, with_client: bool) -> RequestId {
    let opponent = person(office);
    record(office, opponent, PartyRole::Contact, call("2026-05-04", ""));
    let in_case = record(office, opponent, PartyRole::CounterParty, case_file());
    if with_client {
        let client = person(office);
        let id = PartyId(office.new_id());
        office
            .write(move |transaction| {
                let theirs = party::find(transaction, in_case)?.expect("the party");
                let role = PartyRole::Client;
                let activity_id =
                    activity::id_of(transaction, domain::activity::ActivityCode::A07)?;
                let client = Party {
                    id,
                    record_id: theirs.record_id,
                    contact_id: client,
                    role,
                    activity_id,
                };
                party::insert(transaction, &client)
            })
            .unwrap();
    }
    let id = requests::take_in(office, intake(Right::Access, TODAY, Some(opponent))).unwrap();
    identify(office, id, TODAY);
    search_everywhere(office, id);
    give_all(office, id);
    id
}

fn look(office: &Office, id: RequestId, on: &str, words: &str) -> Outcome<()> {
    requests::note_second_look(
        office,
        NoteSecondLook {
            id,
            looked_on: day(on),
            words: words.to_owned(),
        },
    )
}

fn guard_of_decide(office: &Office, id: RequestId) -> Option<RequestGuard> {
    let steps = view(office, id).steps;
    let decide = steps.iter().find(|one| one.step == RequestStep::Decide);
    decide.expect("the step").guard
}

fn refusal(outcome: Outcome<()>) -> Refusal {
    match outcome {
        Err(Failure::Refused { refusal }) => refusal,
        other => panic!("it is not refused: {other:?}"),
    }
}

#[test]
fn the_decisions_are_fixed_only_after_a_second_look_whose_words_go_at_closing() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = asked_by_an_opponent(office, true);
    let shown = view(office, id)
        .second_look
        .expect("a second look is asked");
    assert_eq!(shown.cases.len(), 1);
    assert_eq!(shown.cases[0].client, "Samira van 't Hof-Öztürk");
    assert_eq!(shown.looked_on, None);
    assert_eq!(
        guard_of_decide(office, id),
        Some(RequestGuard::SecondLookMissing)
    );

    assert_eq!(
        refusal(look(office, id, TODAY, " ")),
        Refusal::Field {
            field: "words".to_owned(),
            problem: FieldProblem::ReasonMissing
        }
    );
    let words = "Wat de klant ons vertelde, is zwart gemaakt.";
    look(office, id, TODAY, words).unwrap();
    assert_eq!(guard_of_decide(office, id), None);
    let shown = view(office, id).second_look.expect("it was done");
    assert_eq!(
        (shown.words.as_str(), shown.looked_on),
        (words, Some(day(TODAY)))
    );

    step(office, id, RequestStep::Decide);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    step(office, id, RequestStep::Close);
    let shown = view(office, id)
        .second_look
        .expect("that it was done stays");
    assert_eq!(
        (shown.words.as_str(), shown.looked_on),
        ("", Some(day(TODAY)))
    );
}

#[test]
fn without_another_client_in_the_case_no_second_look_is_asked() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = asked_by_an_opponent(office, false);
    assert!(view(office, id).second_look.is_none());
    assert_eq!(guard_of_decide(office, id), None);
    assert_eq!(
        refusal(look(office, id, TODAY, "Niet nodig.")),
        Refusal::Request {
            guard: RequestGuard::WrongState
        }
    );
}
