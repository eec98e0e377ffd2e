//! What a person asked to go, due or not, and what was promised to go (art. 17, trap T05).

use domain::activity::ActivityCode;
use domain::ids::{ContactId, PartyId};
use domain::record::{ContactPointKind, RecordKind};
use domain::request::RefusalGround;
use rusqlite::params;

use super::fixture::{Fixture, day, tail, today, word};
use crate::erased_bytes::find_in_files;
use crate::erasure::{Card, Plan, Selection};
use crate::error::StoreError;
use crate::ledger::LedgerKind;
use crate::tables::suppression;

const NOT_OVER: &str = "2032-12-31";
const EMAIL: &str = "q600knotwilg@linde.example";

/// A person with a note, four ways to be reached, a call that goes and an invoice that stays.
struct Asked {
    fixture: Fixture,
    contact: ContactId,
    call: PartyId,
    invoice: PartyId,
    selection: Selection,
}

fn asked(mut fixture: Fixture) -> Asked {
    let contact = fixture.contact(&word(1));
    fixture.insert(
        "UPDATE contact SET note = ?2 WHERE id = ?1",
        params![contact.0, word(2)],
    );
    let needs = [ActivityCode::A01, ActivityCode::A09];
    for (kind, text) in [
        ("phone", word(3)),
        ("email", EMAIL.to_owned()),
        ("preference", word(4)),
        ("postal_address", word(5)),
    ] {
        fixture.point(contact, kind, &text, &needs);
    }
    let call = fixture.record(RecordKind::ContactMoment, &word(6));
    let call = fixture.party(call, contact, "contact", ActivityCode::A01, day(NOT_OVER));
    let paper = fixture.record(RecordKind::Invoice, &word(7));
    let invoice = fixture.party(paper, contact, "customer", ActivityCode::A09, day(NOT_OVER));
    let card = Card {
        contact_id: contact,
        kept: vec![(
            fixture.activity(ActivityCode::A09),
            RefusalGround::LegalObligation,
        )],
    };
    Asked {
        selection: Selection::Request {
            parties: vec![call],
            cards: vec![card],
        },
        fixture,
        contact,
        call,
        invoice,
    }
}

fn plan(asked: &Asked) -> Plan {
    asked.fixture.plan(&asked.selection).expect("a plan")
}

#[test]
fn what_is_asked_goes_before_its_day_with_all_of_the_card_that_the_rest_does_not_need() {
    let asked = asked(Fixture::in_memory());
    let plan = plan(&asked);
    let parties: Vec<PartyId> = plan.parties.iter().map(|party| party.party_id).collect();
    assert_eq!(parties, [asked.call]);
    assert_eq!(
        (plan.contacts.len(), &plan.notes[..]),
        (0, &[asked.contact][..])
    );
    assert_eq!(
        plan.points_by_kind(),
        [
            (ContactPointKind::Phone, 1),
            (ContactPointKind::Email, 1),
            (ContactPointKind::Preference, 1)
        ],
        "an invoice asks for name and address alone"
    );
}

#[test]
fn a_note_and_a_contact_point_that_were_erased_are_in_no_file_and_no_table() {
    let mut asked = asked(Fixture::new());
    let approved = plan(&asked);
    let selection = asked.selection.clone();
    asked
        .fixture
        .carry_out(selection, &approved, None)
        .expect("it is carried out");
    let gone = [word(2), word(3), word(4), word(6), EMAIL.to_owned()];
    for text in &gone {
        let places = asked.fixture.places_of(tail(text));
        assert_eq!(places, [""; 0], "invariant 5: {text} stands in a table");
    }
    let tails: Vec<&str> = gone.iter().map(|text| tail(text)).collect();
    let found = find_in_files(asked.fixture.path(), &tails).expect("a search");
    assert_eq!(found, [], "invariant 5: erased words stand in a file");
    for text in [word(1), word(5), word(7)] {
        let places = asked.fixture.places_of(tail(&text));
        assert_ne!(places, [""; 0], "what is kept stays");
    }
}

#[test]
fn addresses_and_numbers_are_hashed_before_they_go_and_the_ledger_has_it() {
    let mut asked = asked(Fixture::in_memory());
    let approved = plan(&asked);
    let selection = asked.selection.clone();
    asked
        .fixture
        .carry_out(selection, &approved, None)
        .expect("it is carried out");
    let key = suppression::hash_key(&asked.fixture.vault)
        .expect("an answer")
        .expect("a key");
    let number: String = word(3).chars().filter(char::is_ascii_digit).collect();
    let entries = &asked.fixture.ledger.runs()[0].entries;
    for spelled in [EMAIL, number.as_str()] {
        let hash = key.hash(spelled);
        let found = suppression::is_suppressed(&asked.fixture.vault, hash);
        assert!(found.expect("an answer"), "{spelled}");
        let kept = entries
            .iter()
            .any(|entry| entry.kind == LedgerKind::Suppression && entry.keyed_hash == Some(hash));
        assert!(kept, "a restored backup gets it back from the ledger");
    }
    let notes: Vec<u32> = entries
        .iter()
        .filter(|entry| entry.category.as_str() == "contact_note")
        .map(|entry| entry.count)
        .collect();
    assert_eq!(notes, [1]);
}

#[test]
fn a_run_that_breaks_off_leaves_no_hash_and_the_note_as_it_was() {
    let mut asked = asked(Fixture::in_memory());
    let approved = plan(&asked);
    // The party, three points and the note; then the index, and writing it down.
    for step in 1..=7 {
        let selection = asked.selection.clone();
        let stopped = asked.fixture.carry_out(selection, &approved, Some(step));
        assert!(matches!(stopped, Err(StoreError::Stopped)), "step {step}");
        assert_eq!(asked.fixture.count("SELECT count(*) FROM suppression"), 0);
        assert_ne!(asked.fixture.places_of(tail(&word(2))), [""; 0]);
        assert_eq!(asked.fixture.ledger.runs(), []);
    }
}

#[test]
fn what_stays_on_the_card_goes_with_the_last_record_that_needs_it() {
    let mut asked = asked(Fixture::in_memory());
    let approved = plan(&asked);
    let selection = asked.selection.clone();
    asked
        .fixture
        .carry_out(selection, &approved, None)
        .expect("it is carried out");
    let needs = asked.fixture.count(
        "SELECT count(*) FROM contact_point_need AS n JOIN contact_point AS p ON p.id = n.contact_point_id
         JOIN activity AS a ON a.id = n.activity_id WHERE p.need_chosen = 1 AND a.code = 'a09'",
    );
    assert_eq!(needs, 1, "the address is there for the invoice alone");
    let all = asked
        .fixture
        .count("SELECT count(*) FROM contact_point_need");
    assert_eq!(all, 1);
}

#[test]
fn nothing_that_is_held_goes_because_it_is_asked() {
    let mut asked = asked(Fixture::in_memory());
    let hold = asked.fixture.id();
    let on_party = "INSERT INTO hold (id, kind, set_on, review_on, party_id)
         VALUES (?1, 'dispute', '2026-01-01', '2026-12-31', ?2)";
    asked.fixture.insert(on_party, params![hold, asked.call.0]);
    let found = asked.fixture.plan(&asked.selection);
    assert!(matches!(found, Err(StoreError::HeldBack { held: 1 })));
    // Where the person as a whole is held the card stays as it is, too.
    asked.fixture.insert("DELETE FROM hold", params![]);
    asked.fixture.insert(
        "INSERT INTO hold (id, kind, set_on, review_on, contact_id)
         VALUES (?1, 'dispute', '2026-01-01', '2026-12-31', ?2)",
        params![hold, asked.contact.0],
    );
    let Selection::Request { cards, .. } = asked.selection.clone() else {
        panic!("a request");
    };
    let card_alone = Selection::Request {
        parties: Vec::new(),
        cards,
    };
    assert!(asked.fixture.plan(&card_alone).expect("a plan").is_empty());
}

#[test]
fn a_promise_goes_on_its_day_and_waits_for_a_hold_and_for_its_day() {
    let mut asked = asked(Fixture::in_memory());
    let promised = |fixture: &Fixture| -> Vec<PartyId> {
        let plan = fixture.plan(&Selection::Promised).expect("a plan");
        plan.parties.iter().map(|party| party.party_id).collect()
    };
    let request = asked.fixture.id();
    asked.fixture.insert(
        "INSERT INTO promised_erasure (party_id, erase_on, request_id) VALUES (?1, '2026-11-25', ?2)",
        params![asked.invoice.0, request],
    );
    // The owner's own rule let it go before the promised day: that is for the owner to look at.
    asked.fixture.insert(
        "UPDATE deadline SET last_day = '2026-11-20', deletable_from = '2026-11-21' WHERE party_id = ?1",
        params![asked.invoice.0],
    );
    assert_eq!(promised(&asked.fixture), []);
    asked.fixture.insert(
        "UPDATE promised_erasure SET erase_on = ?2 WHERE party_id = ?1",
        params![asked.invoice.0, today()],
    );
    assert_eq!(promised(&asked.fixture), [asked.invoice]);
    let hold = asked.fixture.id();
    asked.fixture.insert(
        "INSERT INTO hold (id, kind, set_on, review_on, party_id)
         VALUES (?1, 'dispute', '2026-01-01', '2026-12-31', ?2)",
        params![hold, asked.invoice.0],
    );
    assert_eq!(promised(&asked.fixture), []);
}
