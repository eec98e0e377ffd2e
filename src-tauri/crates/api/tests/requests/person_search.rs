//! Finding one person whole: on cards that are hers, in records that only name her, and in what is searched elsewhere.

use api::office::Office;
use api::requests;
use api::wire::failure::{Failure, Refusal, RequestGuard};
use api::wire::requests::{
    FoundCard, JoinsRecord, JudgeContact, JudgeRecord, NoteSearch, PersonFound, RequestStep,
    SearchAddress, SearchKeys, SearchPerson, SearchResult, TakeStep,
};
use domain::contact::{ContactKind, Salutation};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, ContactPointId, RecordId, RequestId};
use domain::language::Language;
use domain::paper::{CaseFile, Payment, RecordFields};
use domain::record::{ContactPointKind, ContactPointSource, PartyRole};
use domain::request::Right;
use domain::same_person::{SamePersonSign, SamePersonVerdict};
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};

use crate::bureau::*;

pub const IBAN: &str = "NL00 BANK 0123 4567 89";

/// Adds a card with a name and some points; an address is "postcode|street".
pub fn card(office: &Office, name: [&str; 3], points: &[(ContactPointKind, &str)]) -> ContactId {
    let id = ContactId(office.new_id());
    let [given_name, infix, family_name] = name.map(str::to_owned);
    let card = Contact {
        id,
        kind: ContactKind::Person,
        salutation: Salutation::Neutral,
        given_name,
        infix,
        family_name,
        company: String::new(),
        language: Language::Dutch,
        note: String::new(),
        deceased: false,
        child: false,
        entered_on: day("2024-02-01"),
    };
    let points: Vec<ContactPoint> = points
        .iter()
        .map(|(kind, value)| {
            let (postcode, street) = value.split_once('|').unwrap_or_default();
            let value = if street.is_empty() { *value } else { "" };
            ContactPoint {
                id: ContactPointId(office.new_id()),
                kind: *kind,
                label: String::new(),
                value: value.to_owned(),
                normalised: if *kind == ContactPointKind::Email {
                    imports::normalise::email(value)
                } else {
                    imports::normalise::telephone(value)
                }
                .unwrap_or_default(),
                street: street.to_owned(),
                postcode: postcode.to_owned(),
                town: String::new(),
                country: String::new(),
                photo: None,
                source: ContactPointSource::DataSubject,
                since: day("2024-02-01"),
                chosen_needs: None,
            }
        })
        .collect();
    office
        .write(move |transaction| {
            contact::insert(transaction, &card)?;
            contact_point::replace_all(transaction, id, &points)
        })
        .unwrap();
    id
}

pub fn case(content: &str) -> RecordFields {
    RecordFields::CaseFile(CaseFile {
        title: "Geschil over een oprit".to_owned(),
        number: "Z-7".to_owned(),
        opened_on: day("2025-03-01"),
        ended_on: None,
        end_kind: None,
        content: content.to_owned(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: Vec::new(),
    })
}

pub fn payment() -> RecordFields {
    RecordFields::Payment(Payment {
        booked_on: day("2026-02-02"),
        amount_cents: 12_100,
        account_number: IBAN.replace(' ', ""),
        account_holder: "Hof-Öztürk e/o".to_owned(),
        description: String::new(),
        invoice_id: None,
    })
}

fn asked(office: &Office, contact: ContactId) -> RequestId {
    requests::take_in(office, intake(Right::Access, "2026-11-20", Some(contact))).unwrap()
}

fn search(office: &Office, id: RequestId, keys: Option<SearchKeys>) -> PersonFound {
    requests::search_person(office, SearchPerson { id, keys }).unwrap()
}

fn found(all: &PersonFound, contact: ContactId) -> Option<&FoundCard> {
    all.cards.iter().find(|one| one.contact_id == contact)
}

#[test]
fn each_card_says_why_it_may_be_hers_and_who_only_shares_a_name_or_a_house_is_not_found() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let by_mail = card(
        office,
        ["", "", "reageerder"],
        &[(ContactPointKind::Email, "Samira@Voorbeeld.example")],
    );
    let at_home = card(
        office,
        ["Sami", "", "Öztürk"],
        &[(ContactPointKind::PostalAddress, "4321CD|Lindelaan 8")],
    );
    let misspelt = card(office, ["S.", "van 't", "Hof-Özturk"], &[]);
    let neighbour = card(
        office,
        ["Kees", "", "Prins"],
        &[(ContactPointKind::PostalAddress, "4321 CD|Lindelaan 8")],
    );
    let namesake = card(office, ["Karel", "van 't", "Hof"], &[]);
    let payer = card(office, ["", "", "Onbekend"], &[]);
    record(office, payer, PartyRole::Payer, payment());
    let id = asked(office, customer);
    let mut keys = search(office, id, None).keys;
    keys.accounts.push(IBAN.to_owned());
    let all = search(office, id, Some(keys));
    for (contact, sign) in [
        (by_mail, SamePersonSign::SameEmail),
        (at_home, SamePersonSign::SameAddress),
        (misspelt, SamePersonSign::SimilarName),
        (payer, SamePersonSign::SameAccount),
    ] {
        let card = found(&all, contact).unwrap();
        assert_eq!(card.signs.first(), Some(&sign));
        assert_eq!(card.verdict, None, "the owner says so, not the program");
    }
    for contact in [neighbour, namesake] {
        assert_eq!(found(&all, contact), None);
    }
    assert!(found(&all, customer).unwrap().is_first);
}

#[test]
fn a_verdict_is_remembered_with_the_sign_by_which_the_card_was_found() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let misspelt = card(office, ["S.", "", "Hof Özturk"], &[]);
    let id = asked(office, customer);
    requests::judge_contact(
        office,
        JudgeContact {
            id,
            contact_id: misspelt,
            verdict: SamePersonVerdict::SomebodyElse,
        },
    )
    .unwrap();
    let all = search(office, id, None);
    let said = found(&all, misspelt).unwrap().verdict;
    assert_eq!(said, Some(SamePersonVerdict::SomebodyElse));
    let shown = view(office, id).further_cards;
    assert_eq!(shown[0].sign, SamePersonSign::SimilarName);
}

#[test]
fn a_record_that_only_names_her_is_shown_with_the_words_around_and_joins_or_is_set_aside() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let client = card(office, ["Wim", "", "Pieters"], &[]);
    let other_case = record(
        office,
        client,
        PartyRole::Client,
        case("De buurvrouw, mevrouw Hof-Öztürk, tekende bezwaar aan."),
    );
    let by_phone = record(
        office,
        client,
        PartyRole::Contact,
        call(
            "2026-05-04",
            "Hij gaf 06 1000 0001 door als nummer van de buren.",
        ),
    );
    record(
        office,
        client,
        PartyRole::Contact,
        call("2026-05-05", "Over het hof van de buren."),
    );
    let id = asked(office, customer);
    let mut keys = search(office, id, None).keys;
    keys.phones.push("06-10000001".to_owned());
    let all = search(office, id, Some(keys));
    let (in_case, in_call) = (record_of(office, other_case), record_of(office, by_phone));
    let ids: Vec<RecordId> = all.records.iter().map(|one| one.id).collect();
    assert_eq!(
        ids,
        [in_call, in_case],
        "and not the court of the neighbours"
    );
    let passage = all.records[1].passage.as_deref().unwrap();
    assert!(passage.contains("mevrouw Hof-Öztürk"), "{passage}");
    assert_eq!(all.records[1].names, ["Wim Pieters"]);

    let judge = |record_id, joins| {
        requests::judge_record(
            office,
            JudgeRecord {
                id,
                record_id,
                joins,
            },
        )
    };
    judge(in_call, None).unwrap();
    let joins = JoinsRecord {
        contact_id: customer,
        role: PartyRole::CounterParty,
    };
    judge(in_case, Some(joins)).unwrap();
    assert_eq!(search(office, id, None).records, []);
    let scope = view(office, id).decisions;
    assert_eq!(scope.len(), 1, "it asks a decision from now on");
    let elsewhere = JoinsRecord {
        contact_id: client,
        role: PartyRole::Contact,
    };
    let refused = judge(in_call, Some(elsewhere)).unwrap_err();
    assert!(
        matches!(
            refused,
            Failure::Refused {
                refusal: Refusal::Field { .. }
            }
        ),
        "only on a card of the request"
    );
}

#[test]
fn an_earlier_request_of_hers_is_found_with_the_letters_that_went_out_for_it() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    let earlier = requests::take_in(office, intake(Right::Access, "2026-11-02", None)).unwrap();
    issue(office, earlier, DocumentKind::Acknowledgement).unwrap();
    let id = asked(office, customer);
    let found = search(office, id, None).requests;
    let [other] = found.as_slice() else {
        panic!("{found:?}");
    };
    let letters: Vec<_> = other
        .letters
        .iter()
        .map(|one| (one.kind, one.issued_on))
        .collect();
    assert_eq!(
        (other.id, letters),
        (earlier, vec![(DocumentKind::Acknowledgement, day(TODAY))])
    );
}

#[test]
fn keys_are_kept_with_the_request_and_stand_beside_what_was_searched_elsewhere_and_in_the_letter() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-20", None)).unwrap();
    let keys = SearchKeys {
        names: vec!["Samira van 't Hof-Öztürk".to_owned(), " ".to_owned()],
        phones: vec!["06-10000001".to_owned()],
        addresses: vec![SearchAddress {
            postcode: "4321 CD".to_owned(),
            number: "8".to_owned(),
        }],
        ..SearchKeys::default()
    };
    search(office, id, Some(keys));
    let kept = search(office, id, None);
    assert_eq!(kept.keys.names, ["Samira van 't Hof-Öztürk"]);
    assert_eq!(kept.searched_on, Some(day(TODAY)));
    search_everywhere(office, id);
    let place = &view(office, id).searched[0];
    assert_eq!(
        place.search_words,
        "Samira van 't Hof-Öztürk; 06-10000001; 4321 CD 8"
    );
}

#[test]
fn a_place_that_is_never_used_is_asked_no_more_and_what_was_found_has_to_be_here() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let id = requests::take_in(office, intake(Right::Access, "2026-11-20", None)).unwrap();
    let note = |id, place: &str, result, never_used| {
        requests::note_search(
            office,
            NoteSearch {
                id,
                place: place.to_owned(),
                result,
                search_words: None,
                never_used,
            },
        )
        .unwrap();
    };
    identify(office, id, TODAY);
    search_everywhere(office, id);
    note(id, "customer_system", SearchResult::NotUsed, Some(true));
    note(id, "mailbox", SearchResult::FoundKnown, None);
    let decide = || {
        requests::take_step(
            office,
            TakeStep {
                id,
                step: RequestStep::Decide,
            },
        )
    };
    let guard = RequestGuard::FoundNotAdded;
    assert_eq!(decide().unwrap_err(), Refusal::Request { guard }.into());

    let next = requests::take_in(office, intake(Right::Access, "2026-11-21", None)).unwrap();
    let open: Vec<String> = view(office, next)
        .searched
        .into_iter()
        .filter(|place| place.result.is_none())
        .map(|place| place.place)
        .collect();
    assert_eq!(open.len(), 9);
    assert!(!open.contains(&"customer_system".to_owned()));
    note(next, "customer_system", SearchResult::NothingFound, None);
    assert!(
        view(office, id)
            .searched
            .iter()
            .all(|place| !place.never_used)
    );
}

#[test]
fn closing_leaves_the_proof_and_nothing_that_was_only_needed_to_get_there() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let customer = person(office);
    record(office, customer, PartyRole::Contact, call("2026-05-04", ""));
    let other = card(office, ["S.", "", "Hof Özturk"], &[]);
    let id = asked(office, customer);
    search(office, id, Some(search(office, id, None).keys));
    requests::judge_contact(
        office,
        JudgeContact {
            id,
            contact_id: other,
            verdict: SamePersonVerdict::SomebodyElse,
        },
    )
    .unwrap();
    to_decided(office, id, TODAY);
    step(office, id, RequestStep::AnswerOrally);
    step(office, id, RequestStep::Close);
    let closed = view(office, id);
    assert_eq!(closed.words, "");
    assert_eq!(closed.further_cards, []);
    assert!(closed.searched.iter().all(|place| {
        place.search_words.is_empty() && place.result == Some(SearchResult::NothingFound)
    }));
    assert_eq!(
        closed.requester.family_name, "Hof-Öztürk",
        "letters are addressed from it"
    );
    assert_eq!(closed.undecided, 0, "decisions stay with their grounds");
    assert!(!search(office, id, None).can_judge);
}
