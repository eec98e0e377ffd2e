//! The table of domain rule 4.2, state by state and step by step.

use api::office::{Office, Outcome};
use api::requests;
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::requests::{
    AskRequester, ChangeReceipt, Decide, DecisionForm, EstablishIdentity, ExtendRequest, PauseKind,
    ReceiptChangeReason, RequestStep, ResumeRequest, TakeStep,
};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RequestId};
use domain::record::PartyRole;
use domain::request::{Decision, IdentityMethod, RefusalGround, RequestState as S, Right};
use domain::request_path::ForwardReason;

use crate::bureau::*;
use crate::paths::{excess, issue_with, sent_on};

const STEPS: [RequestStep; 17] = [
    RequestStep::Acknowledge,
    RequestStep::EstablishIdentity,
    RequestStep::AskIdentity,
    RequestStep::AskClarification,
    RequestStep::Resume,
    RequestStep::Extend,
    RequestStep::Decide,
    RequestStep::Answer,
    RequestStep::AnswerOrally,
    RequestStep::Close,
    RequestStep::CloseUnidentified,
    RequestStep::Withdraw,
    RequestStep::Reopen,
    RequestStep::Forward,
    RequestStep::SayNotCovered,
    RequestStep::NotActOn,
    RequestStep::InformOnComplaint,
];

/// Brings a new request for access into a state.
fn request_in(office: &Office, contact: ContactId, state: S) -> RequestId {
    let received = if state == S::ClosedUnidentified {
        "2026-10-01"
    } else {
        "2026-11-02"
    };
    let id = requests::take_in(office, intake(Right::Access, received, Some(contact))).unwrap();
    match state {
        S::Received => {}
        S::IdWait => ask(office, id, PauseKind::Identity, "2026-11-05"),
        S::InReview => identify(office, id, "2026-11-06"),
        S::SpecWait => {
            identify(office, id, "2026-11-06");
            ask(office, id, PauseKind::Clarification, "2026-11-09");
        }
        S::Decided => to_decided(office, id, "2026-11-06"),
        S::Answered => {
            to_decided(office, id, "2026-11-06");
            step(office, id, RequestStep::AnswerOrally);
        }
        S::Closed => {
            to_decided(office, id, "2026-11-06");
            step(office, id, RequestStep::AnswerOrally);
            step(office, id, RequestStep::Close);
        }
        S::ClosedUnidentified => {
            ask(office, id, PauseKind::Identity, "2026-10-05");
            ask(office, id, PauseKind::Identity, "2026-10-20");
            step(office, id, RequestStep::CloseUnidentified);
        }
        S::Withdrawn => step(office, id, RequestStep::Withdraw),
        S::Executing | S::Forwarded => panic!("an access request does not come there"),
    }
    assert_eq!(view(office, id).row.state, state);
    id
}

/// Takes a step with particulars that are right.
fn take(office: &Office, id: RequestId, step: RequestStep) -> Outcome<()> {
    let today = day(TODAY);
    match step {
        RequestStep::Acknowledge => issue(office, id, DocumentKind::Acknowledgement).map(drop),
        RequestStep::Answer => issue(office, id, DocumentKind::AccessAnswer).map(drop),
        RequestStep::EstablishIdentity => requests::establish_identity(
            office,
            EstablishIdentity {
                id,
                method: IdentityMethod::TwoFacts,
                checked_on: today,
                established: true,
            },
        ),
        RequestStep::AskIdentity | RequestStep::AskClarification => {
            let kind = if step == RequestStep::AskIdentity {
                PauseKind::Identity
            } else {
                PauseKind::Clarification
            };
            let reason = "Het gaat om veel gegevens.".to_owned();
            requests::ask_requester(
                office,
                AskRequester {
                    id,
                    kind,
                    asked_on: today,
                    reason,
                    proof: None,
                },
            )
        }
        RequestStep::Resume => requests::resume(
            office,
            ResumeRequest {
                id,
                received_on: today,
            },
        ),
        RequestStep::Extend => {
            let reason = "Het gaat om veel verzoeken.".to_owned();
            requests::extend(
                office,
                ExtendRequest {
                    id,
                    told_on: today,
                    reason,
                },
            )
        }
        RequestStep::Decide
        | RequestStep::Execute
        | RequestStep::Restrict
        | RequestStep::AnnounceLift
        | RequestStep::LiftRestriction
        | RequestStep::TellRecipients
        | RequestStep::AnswerOrally
        | RequestStep::Close
        | RequestStep::CloseUnidentified
        | RequestStep::Withdraw
        | RequestStep::Reopen => requests::take_step(office, TakeStep { id, step }),
        RequestStep::Forward => {
            let to = sent_on(ForwardReason::Processor, "2026-11-20");
            issue_with(office, id, DocumentKind::RequestForwarded, to)
        }
        RequestStep::NotActOn => issue_with(office, id, DocumentKind::NotActedOn, excess(None)),
        RequestStep::SayNotCovered => issue(office, id, DocumentKind::NotCovered).map(drop),
        RequestStep::InformOnComplaint => {
            issue(office, id, DocumentKind::ComplaintInformation).map(drop)
        }
    }
}

pub fn guard_of(outcome: Outcome<()>) -> Option<RequestGuard> {
    match outcome {
        Ok(()) => None,
        Err(Failure::Refused {
            refusal: Refusal::Request { guard },
        }) => Some(guard),
        Err(other) => panic!("no guard of a request: {other:?}"),
    }
}

#[test]
fn every_state_has_the_steps_of_the_table_and_no_other() {
    use RequestGuard as G;
    use RequestStep as R;
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", "Vroeg naar de prijs."),
    );
    /// A step, what stands in its way, and the state that it leads to.
    type Step = (R, Option<G>, S);
    let table: [(S, &[Step]); 9] = [
        (
            S::Received,
            &[
                (R::Acknowledge, None, S::Received),
                (R::EstablishIdentity, None, S::InReview),
                (R::AskIdentity, None, S::IdWait),
                (R::Decide, Some(G::IdentityMissing), S::Received),
                (R::Answer, Some(G::IdentityMissing), S::Received),
                (R::AnswerOrally, Some(G::IdentityMissing), S::Received),
                (R::Withdraw, None, S::Withdrawn),
                (R::Forward, None, S::Forwarded),
            ],
        ),
        (
            S::IdWait,
            &[
                (R::Acknowledge, None, S::IdWait),
                (R::EstablishIdentity, None, S::InReview),
                (R::AskIdentity, None, S::IdWait),
                (R::Resume, None, S::IdWait),
                (R::Decide, Some(G::IdentityMissing), S::IdWait),
                (R::Answer, Some(G::IdentityMissing), S::IdWait),
                (R::AnswerOrally, Some(G::IdentityMissing), S::IdWait),
                (R::CloseUnidentified, Some(G::ReminderMissing), S::IdWait),
                (R::Withdraw, None, S::Withdrawn),
            ],
        ),
        (
            S::InReview,
            &[
                (R::Acknowledge, None, S::InReview),
                (R::AskIdentity, None, S::IdWait),
                (R::AskClarification, None, S::SpecWait),
                (R::Extend, None, S::InReview),
                (R::Decide, Some(G::NotSearched), S::InReview),
                (R::Answer, Some(G::Undecided), S::InReview),
                (R::AnswerOrally, Some(G::Undecided), S::InReview),
                (R::Withdraw, None, S::Withdrawn),
                (R::Forward, None, S::Forwarded),
                (R::NotActOn, None, S::Answered),
            ],
        ),
        (
            S::SpecWait,
            &[
                (R::Acknowledge, None, S::SpecWait),
                (R::Resume, None, S::InReview),
                (R::Answer, Some(G::Undecided), S::SpecWait),
                (R::AnswerOrally, Some(G::Undecided), S::SpecWait),
                (R::Withdraw, None, S::Withdrawn),
            ],
        ),
        (
            S::Decided,
            &[
                (R::Answer, None, S::Answered),
                (R::AnswerOrally, None, S::Answered),
                (R::Close, Some(G::AnswerMissing), S::Decided),
                (R::Withdraw, None, S::Withdrawn),
            ],
        ),
        (
            S::Answered,
            &[
                (R::Close, None, S::Closed),
                (R::InformOnComplaint, None, S::Answered),
            ],
        ),
        (
            S::Closed,
            &[
                (R::Reopen, None, S::InReview),
                (R::InformOnComplaint, None, S::Closed),
            ],
        ),
        (
            S::ClosedUnidentified,
            &[
                (R::EstablishIdentity, None, S::ClosedUnidentified),
                (R::Reopen, Some(G::IdentityMissing), S::ClosedUnidentified),
                (R::InformOnComplaint, None, S::ClosedUnidentified),
            ],
        ),
        (
            S::Withdrawn,
            &[
                (R::Reopen, None, S::InReview),
                (R::InformOnComplaint, None, S::Withdrawn),
            ],
        ),
    ];
    for (state, steps) in table {
        let id = request_in(office, contact, state);
        let shown: Vec<_> = view(office, id)
            .steps
            .iter()
            .map(|step| (step.step, step.guard))
            .collect();
        let expected: Vec<_> = steps
            .iter()
            .map(|(step, guard, _)| (*step, *guard))
            .collect();
        assert_eq!(
            shown, expected,
            "the steps that the page of a request shows: {state}"
        );
        for (step, guard) in STEPS.map(|step| (step, expected.iter().find(|(own, _)| *own == step)))
        {
            if let Some((_, None)) = guard {
                continue;
            }
            let stops = guard.map_or(RequestGuard::WrongState, |(_, guard)| guard.unwrap());
            assert_eq!(
                guard_of(take(office, id, step)),
                Some(stops),
                "forbidden: {state} {step:?}"
            );
            assert_eq!(
                view(office, id).row.state,
                state,
                "a forbidden step changes nothing: {step:?}"
            );
        }
        for (step, guard, to) in steps {
            if guard.is_none() {
                let id = request_in(office, contact, state);
                assert_eq!(
                    guard_of(take(office, id, *step)),
                    None,
                    "allowed: {state} {step:?}"
                );
                assert_eq!(view(office, id).row.state, *to, "allowed: {state} {step:?}");
            }
        }
    }
}

#[test]
fn decisions_are_fixed_when_all_is_searched_decided_and_grounded() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let first = record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", "Vroeg naar de prijs."),
    );
    let second = record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-04-02", "Noemde haar buurman."),
    );
    let id = request_in(office, contact, S::InReview);
    let stops = || guard_of(take(office, id, RequestStep::Decide));
    let form = |party_id, decision, ground| DecisionForm {
        party_id,
        decision,
        ground,
        explanation: "de naam van haar buurman".to_owned(),
        passages: Vec::new(),
        kept_until: None,
    };
    let decide = |forms: Vec<DecisionForm>| {
        requests::decide(
            office,
            Decide {
                id,
                decisions: forms,
            },
        )
    };

    assert_eq!(
        stops(),
        Some(RequestGuard::NotSearched),
        "T14: not searched blocks the decision"
    );
    search_everywhere(office, id);
    assert_eq!(
        stops(),
        Some(RequestGuard::Undecided),
        "4.2: every record in scope has a decision"
    );
    decide(vec![
        form(first, Decision::GiveInFull, None),
        form(second, Decision::GiveRedacted, None),
    ])
    .unwrap();
    assert_eq!(
        stops(),
        Some(RequestGuard::GroundMissing),
        "4.2: a negative decision has a ground"
    );
    decide(vec![form(
        second,
        Decision::GiveRedacted,
        Some(RefusalGround::RightsOfOthersCopy),
    )])
    .unwrap();
    assert_eq!(stops(), None);
    assert_eq!(
        guard_of(decide(vec![form(first, Decision::Withhold, None)])),
        Some(RequestGuard::WrongState),
        "a fixed decision stays"
    );

    let late = record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-11-20", "Vroeg hoe het staat."),
    );
    assert_eq!(
        guard_of(take(office, id, RequestStep::Answer)),
        Some(RequestGuard::Undecided),
        "what came in since has to be decided on too"
    );
    decide(vec![form(late, Decision::GiveInFull, None)]).unwrap();
    assert_eq!(guard_of(take(office, id, RequestStep::AnswerOrally)), None);
}

#[test]
fn a_case_file_asks_a_heavier_proof_of_identity() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Client,
        crate::letters::case_file(),
    );
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    assert_eq!(view(office, id).method_needed, IdentityMethod::CallBack);
    let light = take(office, id, RequestStep::EstablishIdentity);
    assert_eq!(
        guard_of(light),
        Some(RequestGuard::MethodTooLight),
        "4.1: step 3 or higher"
    );
    assert!(view(office, id).identity.is_empty());
    identify(office, id, "2026-11-06");
    assert_eq!(view(office, id).row.state, S::InReview);
}

#[test]
fn a_reopened_request_has_a_new_clock_and_nothing_decided() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2025-03-02", "Vroeg naar de prijs."),
    );
    let id = request_in(office, contact, S::Closed);
    let closed = view(office, id);
    assert_eq!(closed.closed_on, Some(day(TODAY)));
    assert_eq!(
        closed.row.file_kept_until,
        Some(day("2031-11-24")),
        "A18: five years after closing"
    );
    assert_eq!(
        closed.court_until,
        Some(day("2027-01-05")),
        "UAVG 35(2): six weeks after the answer"
    );
    step(office, id, RequestStep::Reopen);
    let reopened = view(office, id);
    assert_eq!(
        reopened.row.clock.received_on,
        day(TODAY),
        "4.2: a new clock from that date"
    );
    assert_eq!(reopened.row.clock.due, day("2026-12-24"));
    assert_eq!((reopened.undecided, reopened.closed_on), (1, None));
    assert!(reopened.searched.iter().all(|place| place.result.is_none()));
}

#[test]
fn a_day_of_receipt_is_changed_with_its_reason_in_the_log() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    let change = |on: &str| {
        let reason = ReceiptChangeReason::EarlierArrival;
        requests::change_receipt(
            office,
            ChangeReceipt {
                id,
                received_on: day(on),
                reason,
            },
        )
    };
    change("2026-10-30").unwrap();
    assert_eq!(view(office, id).row.clock.due, day("2026-11-30"));
    let newest = office
        .read(|vault| store::log::page(vault, None, 1))
        .unwrap();
    assert_eq!(newest[0].action, "received_date_changed");
    assert_eq!(
        newest[0].detail, r#"{"from":"2026-11-02","reason":"earlier_arrival","to":"2026-10-30"}"#,
        "T28"
    );
    assert!(change("2026-11-25").is_err(), "not in the future");
    identify(office, id, "2026-11-06");
    assert!(
        change("2026-11-07").is_err(),
        "not after something was done with it"
    );
    step(office, id, RequestStep::Withdraw);
    assert_eq!(
        guard_of(change("2026-10-01")),
        Some(RequestGuard::WrongState)
    );
}

#[test]
fn each_record_says_until_when_it_is_kept_and_which_decisions_need_a_ground() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let case = crate::letters::case_file();
    record(office, contact, PartyRole::Client, case);
    let invoice = crate::letters::invoice_of("2025-05-15");
    record(office, contact, PartyRole::Customer, invoice);
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    let shown = view(office, id).decisions;
    assert_eq!(
        shown.iter().map(|one| one.last_day).collect::<Vec<_>>(),
        [None, Some(day("2033-05-15"))],
        "a case that runs waits for its end; the hold of the request does not move the last day (invariant 2)"
    );
    assert_eq!(
        shown[0]
            .choices
            .iter()
            .map(|choice| (choice.decision, choice.needs_ground))
            .collect::<Vec<_>>(),
        [
            (Decision::GiveInFull, false),
            (Decision::GiveRedacted, true),
            (Decision::Withhold, true),
            (Decision::NothingKept, false),
        ],
        "art. 12(4): who gets less is told why"
    );
}
