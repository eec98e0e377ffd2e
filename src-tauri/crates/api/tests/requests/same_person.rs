//! One person who is a customer, writes comments and is the opponent in another client's case (trap T24): three cards, one
//! request.

use api::cleanup;
use api::office::{Office, Outcome};
use api::requests;
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::requests::{
    Decide, DecisionForm, JudgeContact, OpenRequest, RequestStep, RequestView,
};
use chrono::NaiveDate;
use domain::contact::{ContactKind, Salutation};
use domain::ids::{ContactId, PartyId, RequestId};
use domain::language::Language;
use domain::paper::{CaseFile, RecordFields};
use domain::record::PartyRole;
use domain::request::{Decision, RefusalGround, Right};
use domain::same_person::{FURTHER_CARDS_MAX, SamePersonVerdict};
use store::tables::contact::{self, Contact};
use store::tables::hold;
use store::tables::request_contact;

use crate::bureau::*;

/// Adds a card with a name of its own and a telephone call.
fn card(office: &Office, given_name: &str, family_name: &str) -> ContactId {
    let id = ContactId(office.new_id());
    let card = Contact {
        id,
        kind: ContactKind::Person,
        salutation: Salutation::Neutral,
        given_name: given_name.to_owned(),
        infix: String::new(),
        family_name: family_name.to_owned(),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        entered_on: day("2024-02-01"),
    };
    office
        .write(move |transaction| contact::insert(transaction, &card))
        .unwrap();
    id
}

fn case(title: &str) -> RecordFields {
    RecordFields::CaseFile(CaseFile {
        title: title.to_owned(),
        number: "Z-7".to_owned(),
        opened_on: day("2025-03-01"),
        ended_on: None,
        end_kind: None,
        content: String::new(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: Vec::new(),
    })
}

fn judge(
    office: &Office,
    id: RequestId,
    contact_id: ContactId,
    verdict: SamePersonVerdict,
) -> Outcome<()> {
    requests::judge_contact(
        office,
        JudgeContact {
            id,
            contact_id,
            verdict,
        },
    )
}

fn guard_of<T: std::fmt::Debug>(outcome: Outcome<T>) -> Option<RequestGuard> {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::Request { guard },
        }) => Some(guard),
        _ => None,
    }
}

fn parties(view: &RequestView) -> Vec<PartyId> {
    view.decisions.iter().map(|one| one.party_id).collect()
}

fn held(office: &Office, contact: ContactId) -> Vec<NaiveDate> {
    let holds = office
        .read(move |vault| hold::open_on_contact(vault, contact))
        .unwrap();
    holds.into_iter().map(|hold| hold.set_on).collect()
}

#[test]
fn a_card_of_the_same_person_comes_into_the_scope_of_all_requests_of_the_message_and_is_held() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let call_of = record(office, customer, PartyRole::Contact, call("2026-05-04", ""));
    let opponent = card(office, "S.", "Hof Özturk");
    let in_case = record(office, opponent, PartyRole::CounterParty, case("Zaak"));
    let mut message = intake(Right::Access, "2026-11-20", Some(customer));
    message.rights = vec![Right::Access, Right::Erasure];
    let first = requests::take_in(office, message).unwrap();
    let second = view(office, first).linked[0].id;
    assert_eq!(parties(&view(office, first)), [call_of]);

    judge(office, first, opponent, SamePersonVerdict::SamePerson).unwrap();
    for id in [first, second] {
        let mut scope = parties(&view(office, id));
        scope.sort();
        let mut both = vec![call_of, in_case];
        both.sort();
        assert_eq!(scope, both, "the scope is over all cards");
    }
    assert_eq!(
        held(office, opponent),
        [day("2026-11-20")],
        "by the request for a copy, which the erasure would destroy (T04)"
    );

    judge(office, second, opponent, SamePersonVerdict::SomebodyElse).unwrap();
    assert_eq!(parties(&view(office, first)), [call_of]);
    assert_eq!(held(office, opponent), [], "it is not theirs after all");
    let shown = view(office, first).further_cards;
    assert_eq!(
        shown
            .iter()
            .map(|one| (one.contact_id, one.verdict))
            .collect::<Vec<_>>(),
        [(opponent, SamePersonVerdict::SomebodyElse)],
        "it is remembered"
    );
}

#[test]
fn what_comes_later_in_the_same_message_is_about_the_same_cards() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let opponent = card(office, "S.", "Hof Özturk");
    record(office, opponent, PartyRole::CounterParty, case("Zaak"));
    let access = intake(Right::Access, "2026-11-20", Some(customer));
    let first = requests::take_in(office, access).unwrap();
    judge(office, first, opponent, SamePersonVerdict::SamePerson).unwrap();
    for by in [customer, opponent] {
        let later = intake(Right::Erasure, "2026-11-20", Some(by));
        let id = requests::take_in(office, later).unwrap();
        let cards = office
            .read(move |vault| request_contact::of_request(vault, id))
            .unwrap();
        assert_eq!(cards, [customer, opponent]);
        assert_eq!(view(office, id).linked[0].id, first);
    }
}

#[test]
fn an_erasure_takes_what_was_decided_of_each_card_and_leaves_each_what_it_needs() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let call_of = record(office, customer, PartyRole::Contact, call("2026-05-04", ""));
    let opponent = card(office, "S.", "Hof Özturk");
    let in_case = record(office, opponent, PartyRole::CounterParty, case("Zaak"));
    let asked = intake(Right::Erasure, "2026-11-20", Some(customer));
    let id = requests::take_in(office, asked).unwrap();
    judge(office, id, opponent, SamePersonVerdict::SamePerson).unwrap();
    identify(office, id, "2026-11-24");
    search_everywhere(office, id);
    let form = |party_id, decision, ground| DecisionForm {
        party_id,
        decision,
        ground,
        explanation: String::new(),
        passages: Vec::new(),
        kept_until: None,
    };
    let decisions = vec![
        form(call_of, Decision::Erase, None),
        form(in_case, Decision::Keep, Some(RefusalGround::LegalClaims)),
    ];
    requests::decide(office, Decide { id, decisions }).unwrap();
    step(office, id, RequestStep::Decide);
    assert_eq!(
        guard_of(judge(office, id, opponent, SamePersonVerdict::SomebodyElse)),
        Some(RequestGuard::WrongState),
        "decisions that are fixed stand"
    );
    let shown = cleanup::preview_request(office, OpenRequest { id }).unwrap();
    assert_eq!(
        (shown.records, shown.contacts),
        (1, 1),
        "the customer's card goes with its only record, the opponent's stays"
    );
}

#[test]
fn the_first_card_stays_and_there_is_an_end_to_the_others() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let asked = intake(Right::Access, "2026-11-20", Some(customer));
    let id = requests::take_in(office, asked).unwrap();
    for verdict in SamePersonVerdict::ALL {
        let outcome = judge(office, id, customer, *verdict);
        assert_eq!(guard_of(outcome), Some(RequestGuard::WrongState));
    }
    for number in 0..FURTHER_CARDS_MAX {
        let further = card(office, &format!("Proef {number}"), "Hof");
        judge(office, id, further, SamePersonVerdict::SamePerson).unwrap();
    }
    let one_more = card(office, "Proef", "Hof");
    let outcome = judge(office, id, one_more, SamePersonVerdict::SamePerson);
    assert_eq!(guard_of(outcome), Some(RequestGuard::TooManyCards));
    judge(office, id, one_more, SamePersonVerdict::SomebodyElse).unwrap();
    step(office, id, RequestStep::Withdraw);
    let outcome = judge(office, id, one_more, SamePersonVerdict::SomebodyElse);
    assert_eq!(guard_of(outcome), Some(RequestGuard::WrongState));
}
