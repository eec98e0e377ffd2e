//! A question about decisions that a computer takes alone (art. 22), and what the register states of them.

use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::register::{OpenActivity, StateAutomatedDecisions};
use api::wire::requests::{Decide, DecisionForm, NoteReassessment, RequestStep};
use api::{register, requests};
use domain::activity::ActivityCode;
use domain::document_kind::DocumentKind;
use domain::ids::RequestId;
use domain::language::Words;
use domain::record::PartyRole;
use domain::request::{Decision, RefusalGround, RequestState, Right};
use store::tables::activity;

use crate::bureau::*;

fn asked(office: &api::office::Office) -> RequestId {
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", "Vroeg iets."),
    );
    let id = requests::take_in(office, intake(Right::HumanDecision, TODAY, Some(contact))).unwrap();
    identify(office, id, TODAY);
    search_everywhere(office, id);
    id
}

fn decide(office: &api::office::Office, id: RequestId) -> Decision {
    let open = view(office, id).decisions.remove(0);
    let decision = DecisionForm {
        party_id: open.party_id,
        decision: open.proposed,
        ground: open
            .proposed
            .needs_ground()
            .then_some(RefusalGround::NoAutomatedDecision),
        explanation: String::new(),
        passages: Vec::new(),
        kept_until: None,
    };
    requests::decide(
        office,
        Decide {
            id,
            decisions: vec![decision],
        },
    )
    .unwrap();
    step(office, id, RequestStep::Decide);
    open.proposed
}

fn text_of(office: &api::office::Office, id: RequestId, kind: DocumentKind) -> String {
    let shown = preview(office, id, kind).unwrap();
    serde_json::to_string(&shown)
        .unwrap()
        .replace('\u{a0}', " ")
}

fn contact_activity(office: &api::office::Office) -> domain::ids::ActivityId {
    office
        .read(|vault| activity::id_of(vault, ActivityCode::A01))
        .unwrap()
}

#[test]
fn where_nothing_is_decided_by_a_computer_the_answer_states_so_with_its_day() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = contact_activity(office);
    let stated = register::open_activity(office, OpenActivity { id })
        .unwrap()
        .automated;
    assert!(!stated.taken && stated.sentence.nl.starts_with("Geen."));
    assert_eq!(stated.stated_on, day("2026-01-02"), "since it is in use");
    let id = asked(office);
    let open = view(office, id).decisions.remove(0);
    let because = Words::new(
        "wij nemen geen automatische besluiten",
        "we take no automated decisions",
    );
    assert_eq!(
        (open.proposed_because, open.article.as_str()),
        (because, "22"),
        "the article stands beside the reason, and not in it as well"
    );
    assert_eq!(decide(office, id), Decision::Refuse);
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::HumanDecisionAnswer)
    );
    let text = text_of(office, id, DocumentKind::HumanDecisionAnswer);
    for phrase in [
        "Wij nemen geen automatische besluiten over u.",
        "2 januari 2026",
        "aanvechten",
        "klacht indienen bij de Autoriteit Persoonsgegevens",
    ] {
        assert!(text.contains(phrase), "{phrase}: {text}");
    }
    issue(office, id, DocumentKind::HumanDecisionAnswer).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Answered);
}

#[test]
fn where_a_computer_decides_somebody_looks_again_before_the_answer() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let state = |explained| {
        let activity_id = contact_activity(office);
        register::state_automated_decisions(
            office,
            StateAutomatedDecisions {
                activity_id,
                explained,
            },
        )
    };
    assert!(
        state(Some(Words::default())).is_err(),
        "it has to be explained"
    );
    let explained = "Een rekenregel bepaalt of een aanvraag wordt aangenomen.";
    state(Some(Words::new(
        explained,
        "A rule decides whether an application is accepted.",
    )))
    .unwrap();
    let id = asked(office);
    assert_eq!(decide(office, id), Decision::Reassess);
    assert!(matches!(
        issue(office, id, DocumentKind::HumanDecisionAnswer),
        Err(Failure::Refused {
            refusal: Refusal::Request {
                guard: RequestGuard::StillToDo
            }
        })
    ));
    let look = |outcome: &str| {
        requests::note_reassessment(
            office,
            NoteReassessment {
                id,
                looked_by: "Marit de Wilg".to_owned(),
                persons_view: "Mijn inkomen klopte niet".to_owned(),
                outcome: outcome.to_owned(),
            },
        )
    };
    assert!(look(" ").is_err(), "what was decided has to be said");
    look("Wij nemen uw aanvraag alsnog aan").unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Executing);
    let text = text_of(office, id, DocumentKind::HumanDecisionAnswer);
    for phrase in [
        explained,
        "Marit de Wilg heeft op 24 november 2026 opnieuw",
        "Mijn inkomen klopte niet",
        "Wij nemen uw aanvraag alsnog aan",
    ] {
        assert!(text.contains(phrase), "{phrase}: {text}");
    }
    issue(office, id, DocumentKind::HumanDecisionAnswer).unwrap();
}

#[test]
fn the_answer_to_access_says_what_the_register_states() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", "Vroeg iets."),
    );
    let id = requests::take_in(office, intake(Right::Access, TODAY, Some(contact))).unwrap();
    to_decided(office, id, TODAY);
    let text = text_of(office, id, DocumentKind::AccessAnswer);
    assert!(
        text.contains("Wij nemen geen automatische besluiten over u."),
        "{text}"
    );
    let activity_id = contact_activity(office);
    let explained = Some(Words::new("Een rekenregel beslist.", "A rule decides."));
    register::state_automated_decisions(
        office,
        StateAutomatedDecisions {
            activity_id,
            explained,
        },
    )
    .unwrap();
    let text = text_of(office, id, DocumentKind::AccessAnswer);
    assert!(
        !text.contains("Wij nemen geen automatische besluiten"),
        "{text}"
    );
}
