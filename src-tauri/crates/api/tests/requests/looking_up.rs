//! All that is kept of a person, without a request: on the card, on other cards, in what others have, in notes and letters.

use std::collections::BTreeSet;

use api::office::Office;
use api::requests;
use api::wire::failure::{Failure, Refusal};
use api::wire::requests::{LookUpPerson, PersonKept, RequestStep, SearchKeys, SearchPerson};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RecordId};
use domain::record::{ContactPointKind, PartyRole};
use domain::request::Right;
use domain::same_person::SamePersonSign;
use store::tables::contact;

use crate::bureau::*;
use crate::person_search::{IBAN, card, case, payment};

fn asked(contact_id: Option<ContactId>, keys: Option<SearchKeys>) -> LookUpPerson {
    LookUpPerson { contact_id, keys }
}

fn kept(office: &Office, contact: ContactId) -> PersonKept {
    requests::look_up_person(office, asked(Some(contact), None)).unwrap()
}

fn ids(found: &[api::wire::requests::FoundRecord]) -> Vec<RecordId> {
    found.iter().map(|one| one.id).collect()
}

/// Gives a card a note.
fn note(office: &Office, id: ContactId, text: &str) {
    let text = text.to_owned();
    office
        .write(move |transaction| {
            let mut card = contact::find(transaction, id)?.unwrap();
            card.note = text;
            contact::update(transaction, &card)?;
            store::tables::search::index_contact(transaction, id)
        })
        .unwrap();
}

#[test]
fn the_card_its_records_other_cards_texts_notes_requests_and_letters_stand_together() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let moment = record(
        office,
        customer,
        PartyRole::Contact,
        call("2026-05-04", "Belde terug."),
    );
    let by_mail = card(
        office,
        ["", "", "reageerder"],
        &[(ContactPointKind::Email, "Samira@Voorbeeld.example")],
    );
    let client = card(office, ["Wim", "", "Pieters"], &[]);
    let other_case = record(
        office,
        client,
        PartyRole::Client,
        case("De buurvrouw, mevrouw Hof-Öztürk, tekende bezwaar aan."),
    );
    note(office, client, "Is de zwager van Samira van 't Hof-Öztürk.");
    let request =
        requests::take_in(office, intake(Right::Access, "2026-11-20", Some(customer))).unwrap();
    issue(office, request, DocumentKind::Acknowledgement).unwrap();

    let all = kept(office, customer);
    assert_eq!(all.keys.emails, ["samira@voorbeeld.example"]);
    assert_eq!(ids(&all.theirs), [record_of(office, moment)]);
    let cards: Vec<_> = all
        .cards
        .iter()
        .map(|one| (one.contact_id, one.signs[0]))
        .collect();
    assert_eq!(
        cards,
        [(by_mail, SamePersonSign::SameEmail)],
        "and not the card itself once more"
    );
    assert_eq!(ids(&all.naming), [record_of(office, other_case)]);
    assert!(
        all.naming[0]
            .passage
            .as_deref()
            .unwrap()
            .contains("mevrouw Hof-Öztürk")
    );
    let notes: Vec<_> = all.notes.iter().map(|one| one.contact_id).collect();
    assert_eq!(notes, [client]);
    assert!(
        all.notes[0].passage.contains("zwager"),
        "{}",
        all.notes[0].passage
    );
    let [found] = all.requests.as_slice() else {
        panic!("{:?}", all.requests);
    };
    assert_eq!(
        (found.id, found.letters[0].kind),
        (request, DocumentKind::Acknowledgement),
        "once, though it is hers and names her"
    );
    assert_eq!((all.restricted, all.more), (0, false));
}

#[test]
fn somebody_without_a_card_is_looked_for_with_words_and_nothing_typed_is_kept() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let payer = card(office, ["", "", "Onbekend"], &[]);
    let paid = record(office, payer, PartyRole::Payer, payment());
    let id = requests::take_in(office, intake(Right::Access, "2026-11-20", None)).unwrap();
    let keys = SearchKeys {
        names: vec!["Samira van 't Hof-Öztürk".to_owned(), " ".to_owned()],
        accounts: vec![IBAN.to_owned()],
        ..SearchKeys::default()
    };
    let all = requests::look_up_person(office, asked(None, Some(keys))).unwrap();
    assert_eq!(all.keys.names, ["Samira van 't Hof-Öztürk"]);
    assert_eq!(all.theirs, []);
    let cards: Vec<_> = all.cards.iter().map(|one| one.contact_id).collect();
    assert_eq!(
        BTreeSet::from_iter(cards),
        BTreeSet::from([payer, customer])
    );
    assert_eq!(ids(&all.naming), [record_of(office, paid)]);
    let of_request = requests::search_person(office, SearchPerson { id, keys: None }).unwrap();
    assert_eq!(
        (of_request.keys.accounts.len(), of_request.searched_on),
        (0, None)
    );

    let nothing = requests::look_up_person(office, asked(None, None)).unwrap();
    assert_eq!(
        (nothing.cards, nothing.naming, nothing.requests),
        (vec![], vec![], vec![])
    );
}

#[test]
fn keys_that_cannot_be_are_refused_by_their_field() {
    let bureau = open_on(TODAY);
    let keys = SearchKeys {
        phones: vec!["0610000001".to_owned(); 11],
        ..SearchKeys::default()
    };
    let refused = requests::look_up_person(&bureau.office, asked(None, Some(keys))).unwrap_err();
    assert!(
        matches!(
            refused,
            Failure::Refused {
                refusal: Refusal::Field { .. }
            }
        ),
        "{refused:?}"
    );
}

#[test]
fn a_closed_request_is_found_too() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    record(office, customer, PartyRole::Contact, call("2026-05-04", ""));
    let id =
        requests::take_in(office, intake(Right::Access, "2026-11-20", Some(customer))).unwrap();
    to_decided(office, id, TODAY);
    step(office, id, RequestStep::AnswerOrally);
    step(office, id, RequestStep::Close);
    let found: Vec<_> = kept(office, customer)
        .requests
        .iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(found, [id]);
}
