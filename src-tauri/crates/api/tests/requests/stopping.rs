//! A use that stops at once: an objection to direct marketing (art. 21(2)) and a withdrawn consent (art. 7(3)), on a real
//! vault.

mod by_link;
mod crash;

use api::office::{Office, Outcome};
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::requests::{
    AddStopAddress, RequestStep, StopChannel, StopUse, StoppingView, TakeInRequest,
    TakeOutStopAddress,
};
use api::{contact_import, requests};
use domain::activity::ActivityCode;
use domain::contact::{ContactKind, Salutation};
use domain::document_kind::DocumentKind;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ContactId, ContactPointId, HoldId, PartyId, RequestId};
use domain::language::Language;
use domain::record::{
    ContactPointKind, ContactPointSource, PartyRole, SubscriptionAudience, TechnicalKind,
};
use domain::request::{RequestState, Right};
use store::tables::contact;
use store::tables::contact::Contact;
use store::tables::contact_point;
use store::tables::contact_point::ContactPoint;
use store::tables::hold;
use store::tables::hold::{Hold, HoldScope};
use store::tables::{marketing_objection, party, promised_erasure, suppression};

use crate::bureau::*;
use crate::newsletters::newsletter;
use crate::one_of_each::{one_of_each, technical};

/// A Friday; X08 of the rules.
const FRIDAY: &str = "2026-05-08";
const ADDRESS: &str = "samira@voorbeeld.example";

/// A person with an address and a number.
fn reader(office: &Office) -> ContactId {
    let id = ContactId(office.new_id());
    let points: Vec<ContactPoint> = [
        (ContactPointKind::Email, ADDRESS),
        (ContactPointKind::Phone, "06-10000001"),
    ]
    .into_iter()
    .map(|(kind, value)| ContactPoint {
        id: ContactPointId(office.new_id()),
        kind,
        label: String::new(),
        value: value.to_owned(),
        normalised: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::DataSubject,
        since: day("2024-01-15"),
        chosen_needs: None,
    })
    .collect();
    office
        .write(move |transaction| {
            contact::insert(transaction, &named(id, "Samira"))?;
            contact_point::replace_all(transaction, id, &points)
        })
        .unwrap();
    id
}

fn named(id: ContactId, given_name: &str) -> Contact {
    Contact {
        id,
        kind: ContactKind::Person,
        salutation: Salutation::Ms,
        given_name: given_name.to_owned(),
        infix: "van 't".to_owned(),
        family_name: "Hof-Öztürk".to_owned(),
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        entered_on: day("2024-01-15"),
    }
}

fn reads(office: &Office, contact: ContactId, audience: SubscriptionAudience) -> PartyId {
    let paper = newsletter(audience, ADDRESS, "2025-03-03");
    record(office, contact, PartyRole::Subscriber, paper)
}

fn objects(office: &Office, contact: Option<ContactId>, on: &str) -> RequestId {
    let message = TakeInRequest {
        received_at: Some("16:55".to_owned()),
        ..intake(Right::MarketingObjection, on, contact)
    };
    requests::take_in(office, message).unwrap()
}

fn stop(office: &Office, id: RequestId) -> Outcome<()> {
    stop_only(office, id, &[])
}

fn stop_only(office: &Office, id: RequestId, parties: &[PartyId]) -> Outcome<()> {
    let parties = parties.to_vec();
    requests::stop(office, StopUse { id, parties })
}

fn stopping(office: &Office, id: RequestId) -> StoppingView {
    view(office, id).stopping.expect("what stops")
}

fn steps(office: &Office, id: RequestId) -> Vec<(RequestStep, Option<RequestGuard>)> {
    let steps = view(office, id).steps;
    steps.iter().map(|one| (one.step, one.guard)).collect()
}

fn is_kept(office: &Office, party: PartyId) -> bool {
    let found = office.read(|vault| party::find(vault, party));
    found.unwrap().is_some()
}

fn is_listed(office: &Office, spelled: &str) -> bool {
    office
        .read(|vault| match suppression::hash_key(vault)? {
            Some(key) => suppression::is_suppressed(vault, key.hash(spelled)),
            None => Ok(false),
        })
        .unwrap()
}

fn listed(office: &Office) -> u32 {
    office.read(suppression::count).unwrap()
}

fn guard_of<T: std::fmt::Debug>(outcome: Outcome<T>) -> Option<RequestGuard> {
    match outcome {
        Err(Failure::Refused {
            refusal: Refusal::Request { guard },
        }) => Some(guard),
        _ => None,
    }
}

fn hold_on(office: &Office, contact: ContactId) -> HoldId {
    let id = HoldId(office.new_id());
    let set_on = office.today();
    office
        .write(move |transaction| {
            hold::set(
                transaction,
                &Hold {
                    id,
                    kind: HoldKind::LegalHold,
                    ground: Some(KeepGround::Claim),
                    reason: "Er loopt een geschil.".to_owned(),
                    set_on,
                    review_on: set_on,
                    released_on: None,
                    scope: HoldScope::Contact(contact),
                    request_id: None,
                },
            )
        })
        .unwrap();
    id
}

#[test]
fn an_objection_on_a_friday_afternoon_stops_that_day_and_is_confirmed_within_a_month_x08() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    let customer = reads(office, contact, SubscriptionAudience::Customer);
    let subscriber = reads(office, contact, SubscriptionAudience::Subscriber);
    let call = record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", "Vroeg iets."),
    );
    let id = objects(office, Some(contact), FRIDAY);
    assert_eq!(view(office, id).row.clock.due, day("2026-06-08"));
    let before = stopping(office, id);
    assert_eq!((before.stopped_on, before.uses.len()), (None, 2));
    let values: Vec<&str> = before
        .addresses
        .iter()
        .map(|one| one.value.as_str())
        .collect();
    assert_eq!(values, [ADDRESS, "06-10000001"]);
    assert_eq!(
        steps(office, id),
        [
            (RequestStep::Acknowledge, None),
            (RequestStep::Execute, None),
            (RequestStep::Answer, Some(RequestGuard::StillToStop)),
            (RequestStep::AnswerOrally, Some(RequestGuard::StillToStop)),
            (RequestStep::Withdraw, None),
            (RequestStep::Forward, None),
        ],
        "from receipt straight to stopping, without a question who asks"
    );

    stop(office, id).unwrap();

    let after = view(office, id);
    assert_eq!(after.row.state, RequestState::Executing);
    assert_eq!(after.answer, Some(DocumentKind::MarketingStopped));
    let done = after.stopping.unwrap();
    assert_eq!(done.stopped_on, Some(day(FRIDAY)));
    assert_eq!(done.card_marked_on, Some(day(FRIDAY)));
    assert!(
        done.addresses
            .iter()
            .all(|one| one.stopped_on == Some(day(FRIDAY)))
    );
    assert!(done.uses.iter().all(|one| one.stopped && one.erased));
    assert!(done.run.is_some(), "with its certificate");
    for party in [customer, subscriber] {
        assert!(!is_kept(office, party), "the rule is at once");
    }
    assert!(is_kept(office, call), "what was said is no advertising");
    for address in [ADDRESS, "+31610000001"] {
        assert!(is_listed(office, address), "{address}");
    }
}

#[test]
fn every_row_of_the_matrix_stops_or_stays_as_it_says() {
    use ActivityCode as A;
    for right in [Right::MarketingObjection, Right::ConsentWithdrawal] {
        let bureau = open_on(FRIDAY);
        let office = &bureau.office;
        let contact = reader(office);
        let rows = one_of_each(office, contact);
        assert_eq!(rows.len(), A::ALL.len(), "every activity has a row");
        let id = requests::take_in(office, intake(right, FRIDAY, Some(contact))).unwrap();
        let all: Vec<PartyId> = stopping(office, id)
            .uses
            .iter()
            .map(|one| one.party_id)
            .collect();
        stop_only(office, id, &all).unwrap();
        for (code, party) in rows {
            let stops = matches!(code, A::A02 | A::A03 | A::A13 | A::A15 | A::A16);
            assert_eq!(is_kept(office, party), !stops, "{code} on {right}");
        }
        let marked = office.read(|vault| marketing_objection::since(vault, contact));
        let advertised = right == Right::MarketingObjection;
        assert_eq!(marked.unwrap().is_some(), advertised, "A01 on {right}");
        assert!(view(office, id).undecided == 0 && view(office, id).decisions.is_empty());
    }
}

#[test]
fn a_withdrawn_consent_stops_what_was_chosen_and_nothing_else() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    let letter = reads(office, contact, SubscriptionAudience::Subscriber);
    let visits = technical(office, contact, TechnicalKind::Analytics, "2026-02-02");
    let id = requests::take_in(
        office,
        intake(Right::ConsentWithdrawal, FRIDAY, Some(contact)),
    )
    .unwrap();
    let refused = stop(office, id);
    assert!(
        matches!(
            refused,
            Err(Failure::Refused {
                refusal: Refusal::Field { .. }
            })
        ),
        "which consent: {refused:?}"
    );
    stop_only(office, id, &[visits]).unwrap();
    assert!(is_kept(office, letter) && !is_kept(office, visits));
    assert!(!is_listed(office, ADDRESS), "the newsletter was not meant");
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::ConsentWithdrawn)
    );
    let later = requests::take_in(
        office,
        intake(Right::ConsentWithdrawal, FRIDAY, Some(contact)),
    )
    .unwrap();
    stop_only(office, later, &[letter]).unwrap();
    assert!(!is_kept(office, letter));
    assert!(is_listed(office, ADDRESS));
    assert!(!is_listed(office, "+31610000001"), "no objection to calls");
}

#[test]
fn what_is_held_stops_at_once_and_goes_when_its_hold_has_ended() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    let letter = reads(office, contact, SubscriptionAudience::Subscriber);
    let hold = hold_on(office, contact);
    let id = objects(office, Some(contact), FRIDAY);
    stop(office, id).unwrap();
    let done = stopping(office, id);
    assert!(is_kept(office, letter) && done.run.is_none());
    assert!(done.uses[0].stopped && done.uses[0].held);
    let promised = office.read(|vault| promised_erasure::of_party(vault, letter));
    assert_eq!(promised.unwrap(), Some(day(FRIDAY)));
    issue(office, id, DocumentKind::MarketingStopped).unwrap();

    office
        .write(move |transaction| hold::release(transaction, hold, day(FRIDAY)))
        .unwrap();
    let bureau = again_on(bureau, "2026-05-09");
    assert!(!is_kept(&bureau.office, letter), "decided before");
}

#[test]
fn neither_right_holds_anything() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    let letter = reads(office, contact, SubscriptionAudience::Subscriber);
    objects(office, Some(contact), FRIDAY);
    requests::take_in(
        office,
        intake(Right::ConsentWithdrawal, FRIDAY, Some(contact)),
    )
    .unwrap();
    let held = office.read(|vault| hold::open_over_parties(vault, &[letter]));
    assert!(held.unwrap().is_empty(), "domain rule 2.4");
}

#[test]
fn who_is_not_in_the_vault_is_put_on_the_list_all_the_same() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let id = objects(office, None, FRIDAY);
    stop(office, id).unwrap();
    assert!(is_listed(office, ADDRESS));
    let done = stopping(office, id);
    assert_eq!((done.uses.len(), done.addresses.len()), (0, 1));
    assert_eq!(
        view(office, id).answer,
        Some(DocumentKind::MarketingStopped)
    );
}

#[test]
fn an_objection_without_any_address_asks_for_one() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let mut message = intake(Right::MarketingObjection, FRIDAY, None);
    message.requester.email = String::new();
    let id = requests::take_in(office, message).unwrap();
    assert_eq!(
        guard_of(stop(office, id)),
        Some(RequestGuard::AddressMissing)
    );
    let add = |value: &str, channel| {
        let value = value.to_owned();
        requests::add_stop_address(office, AddStopAddress { id, channel, value })
    };
    assert!(add("geen adres", StopChannel::Email).is_err());
    add("S.Hof@Linde.example", StopChannel::Email).unwrap();
    add("s.hof@linde.example", StopChannel::Email).unwrap();
    add("06 1000 0002", StopChannel::Telephone).unwrap();
    let shown = stopping(office, id).addresses;
    assert_eq!(shown.len(), 2, "one spelling, once");
    let telephone = shown
        .iter()
        .find(|one| one.channel == StopChannel::Telephone);
    let address_id = telephone.unwrap().id.unwrap();
    requests::take_out_stop_address(office, TakeOutStopAddress { id, address_id }).unwrap();
    stop(office, id).unwrap();
    assert!(is_listed(office, "s.hof@linde.example"));
    assert!(!is_listed(office, "+31610000002"));
    add("06 1000 0002", StopChannel::Telephone).unwrap();
    assert_eq!(
        steps(office, id)[0],
        (RequestStep::Execute, None),
        "an address that came later stops as well"
    );
    stop(office, id).unwrap();
    assert!(is_listed(office, "+31610000002"));
    assert!(
        stopping(office, id)
            .addresses
            .iter()
            .all(|one| one.id.is_none())
    );
}

#[test]
fn a_newsletter_to_the_same_address_on_another_card_ends_too() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let (contact, double) = (reader(office), ContactId(office.new_id()));
    office
        .write(move |transaction| contact::insert(transaction, &named(double, "S.")))
        .unwrap();
    let paper = newsletter(
        SubscriptionAudience::Subscriber,
        "Samira@Voorbeeld.example",
        "2025-01-01",
    );
    let other = record(office, double, PartyRole::Subscriber, paper);
    let visits = technical(office, double, TechnicalKind::Analytics, "2026-02-02");
    let id = objects(office, Some(contact), FRIDAY);
    let shown = stopping(office, id).uses;
    assert_eq!(shown[0].other_card.as_deref(), Some("S. van 't Hof-Öztürk"));
    stop(office, id).unwrap();
    assert!(!is_kept(office, other));
    assert!(is_kept(office, visits), "only what goes to the address");
}

#[test]
fn a_second_objection_is_refused_nothing_and_changes_nothing() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    reads(office, contact, SubscriptionAudience::Subscriber);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", "Vroeg iets."),
    );
    let first = objects(office, Some(contact), FRIDAY);
    stop(office, first).unwrap();
    let on_list = listed(office);
    issue(office, first, DocumentKind::MarketingStopped).unwrap();
    let second = objects(office, Some(contact), FRIDAY);
    stop(office, second).unwrap();
    assert_eq!(listed(office), on_list);
    issue(office, second, DocumentKind::MarketingStopped).unwrap();
    assert_eq!(view(office, second).row.state, RequestState::Answered);
}

#[test]
fn who_objected_is_known_at_the_next_import() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    reads(office, contact, SubscriptionAudience::Subscriber);
    let id = objects(office, Some(contact), FRIDAY);
    stop(office, id).unwrap();
    for by in [
        "EMAIL:Samira@Voorbeeld.example\r\n",
        "TEL:+31 6 1000 0001\r\n",
    ] {
        let card =
            format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S. Hof\r\nN:Hof;S.;;;\r\n{by}END:VCARD\r\n");
        let shown = contact_import::preview(office, card.as_bytes()).unwrap();
        assert_eq!(shown.suppressed, 1, "{by}");
    }
}

#[test]
fn a_stop_goes_before_what_the_same_message_asks_beside_it() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    let said = record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", "Vroeg iets."),
    );
    reads(office, contact, SubscriptionAudience::Subscriber);
    let message = TakeInRequest {
        rights: vec![Right::Erasure, Right::MarketingObjection],
        ..intake(Right::Erasure, FRIDAY, Some(contact))
    };
    let first = requests::take_in(office, message).unwrap();
    assert_eq!(view(office, first).row.right, Right::MarketingObjection);
    let erasure = view(office, first).linked[0].id;
    identify(office, erasure, FRIDAY);
    search_everywhere(office, erasure);
    let decisions = view(office, erasure)
        .decisions
        .iter()
        .map(|open| api::wire::requests::DecisionForm {
            party_id: open.party_id,
            decision: domain::request::Decision::Erase,
            ground: None,
            explanation: String::new(),
            passages: Vec::new(),
            kept_until: None,
        })
        .collect();
    requests::decide(
        office,
        api::wire::requests::Decide {
            id: erasure,
            decisions,
        },
    )
    .unwrap();
    step(office, erasure, RequestStep::Decide);
    let execute = |office: &Office| {
        let all = steps(office, erasure);
        let found = all.iter().find(|(step, _)| *step == RequestStep::Execute);
        found.unwrap().1
    };
    assert_eq!(execute(office), Some(RequestGuard::StopFirst));
    stop(office, first).unwrap();
    assert_eq!(execute(office), None);
    assert!(is_kept(office, said));
}

#[test]
fn once_the_file_is_closed_it_has_the_addresses_in_words_no_more() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let id = objects(office, None, FRIDAY);
    stop(office, id).unwrap();
    issue(office, id, DocumentKind::MarketingStopped).unwrap();
    step(office, id, RequestStep::Close);
    let closed = stopping(office, id);
    assert_eq!(closed.addresses.len(), 1);
    assert_eq!(closed.addresses[0].value, "");
    assert!(is_listed(office, ADDRESS), "the list stays");
    step(office, id, RequestStep::Reopen);
    stop(office, id).unwrap();
    assert_eq!(view(office, id).row.state, RequestState::Executing);
}
