//! What a few letters find: people, records and requests.

use domain::ids::{ContactPointId, RecordId};
use domain::paper::{Invoice, RecordFields};
use domain::record::{ContactPointKind, ContactPointSource, InvoiceState, PartyRole, QuoteOutcome};
use uuid::Uuid;

use super::requests::numbered;
use crate::tables::contact_point::{self, ContactPoint};
use crate::tables::finding::{self, FOUND_ROWS_MAX, Sought};
use crate::tables::testing::{Office, invoice_of, moment_of, person, quote_of, today};
use crate::tables::{contact, request};

fn sought(typed: &str) -> Sought {
    Sought::of(typed).expect("words")
}

fn names(office: &Office, typed: &str) -> Vec<String> {
    let found = finding::contacts(&office.vault, &sought(typed), FOUND_ROWS_MAX).expect("people");
    let rows = contact::rows_of(&office.vault, &found).expect("rows");
    rows.into_iter().map(|row| row.name).collect()
}

fn records(office: &Office, typed: &str) -> Vec<RecordId> {
    let sought = sought(typed);
    let of = finding::contacts(&office.vault, &sought, FOUND_ROWS_MAX).expect("people");
    finding::records(&office.vault, &sought, &of, FOUND_ROWS_MAX).expect("records")
}

fn numbers(office: &Office, typed: &str) -> Vec<String> {
    let found = finding::requests(&office.vault, &sought(typed), FOUND_ROWS_MAX);
    found
        .expect("requests")
        .into_iter()
        .map(|id| {
            let found = request::find(&office.vault, id).expect("requests");
            found.expect("a request").number
        })
        .collect()
}

/// Puts in Samira van 't Hof-Öztürk with a telephone, an Öztürk of another name, a Łukasz and a bakery.
fn office() -> Office {
    let mut office = Office::new();
    let mut samira = person("Samira", "Hof-Öztürk");
    samira.infix = "van 't".to_owned();
    let telephone = ContactPoint {
        id: ContactPointId(Uuid::now_v7()),
        kind: ContactPointKind::Phone,
        label: String::new(),
        value: "06-00 00 00 12".to_owned(),
        normalised: "+31600000012".to_owned(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::DataSubject,
        since: today(),
        chosen_needs: None,
    };
    office.write(|transaction| {
        contact::insert(transaction, &samira)?;
        contact_point::replace_all(transaction, samira.id, &[telephone])
    });
    office.contact("Emre", "Öztürk");
    office.contact("Łukasz", "Żółć");
    office.contact("Ozan", "Hofman");
    office
}

#[test]
fn a_person_is_found_by_any_part_of_a_name_and_by_the_digits_of_a_number() {
    let office = office();
    for (typed, found) in [
        ("ozturk", vec!["Emre Öztürk", "Samira van 't Hof-Öztürk"]),
        ("hof", vec!["Samira van 't Hof-Öztürk", "Ozan Hofman"]),
        ("t hof", vec!["Samira van 't Hof-Öztürk"]),
        ("van 't Hof", vec!["Samira van 't Hof-Öztürk"]),
        ("samira özt", vec!["Samira van 't Hof-Öztürk"]),
        ("lukasz", vec!["Łukasz Żółć"]),
        ("0600000012", vec!["Samira van 't Hof-Öztürk"]),
        ("+31 6 0000", vec!["Samira van 't Hof-Öztürk"]),
        ("bakker", vec![]),
    ] {
        assert_eq!(names(&office, typed), found, "{typed}");
    }
}

#[test]
fn who_is_filed_under_the_letters_stands_above_who_only_has_them_somewhere() {
    let mut office = office();
    let mut aart = person("Aart", "Aalbers");
    aart.note = "Kent Ozan".to_owned();
    office.write(|transaction| contact::insert(transaction, &aart));
    office.contact("Rika", "Ozanic");
    assert_eq!(
        names(&office, "ozan"),
        ["Rika Ozanic", "Aart Aalbers", "Ozan Hofman"]
    );
}

#[test]
fn a_record_is_found_by_its_number_its_words_and_its_people() {
    let mut office = Office::new();
    let ria = office.contact("Ria", "Bakker");
    let invoice = |number: &str, day: &str| {
        RecordFields::Invoice(Invoice {
            number: number.to_owned(),
            ..invoice_of(day, InvoiceState::Paid, None)
        })
    };
    let older = office.record(
        invoice("2025-014", "2025-02-03"),
        &[(ria, PartyRole::Customer)],
    );
    let newer = office.record(
        invoice("2025-0141", "2025-03-04"),
        &[(ria, PartyRole::Customer)],
    );
    let quote = quote_of("2024-12-02", QuoteOutcome::Open, None);
    let quote = office.record(quote, &[(ria, PartyRole::Requester)]);
    let about = moment_of("2026-05-14", "Vraag over 2025-014");
    let about = office.record(about, &[(ria, PartyRole::Contact)]);
    for (typed, found) in [
        ("2025-014", vec![newer, older, about]),
        ("2025014", vec![newer, older]),
        ("2024-0", vec![quote]),
        ("buiskap", vec![newer, older]),
        ("bakker", vec![about, newer, older, quote]),
        ("bakker 2024", vec![]),
    ] {
        assert_eq!(records(&office, typed), found, "{typed}");
    }
}

#[test]
fn a_request_is_found_by_its_number_and_by_who_asks() {
    let mut office = Office::new();
    let mut first = numbered("V-2026-001");
    first.requester.family_name = "Öztürk".to_owned();
    let mut second = numbered("V-2026-002");
    second.requester.email = "roos@zandhoven.example".to_owned();
    office.write(|transaction| {
        request::insert(transaction, &first)?;
        request::insert(transaction, &second)
    });
    for (typed, found) in [
        ("v-2026", vec!["V-2026-002", "V-2026-001"]),
        ("2026-001", vec!["V-2026-001"]),
        ("ozturk", vec!["V-2026-001"]),
        ("zandhoven", vec!["V-2026-002"]),
        ("handhoven", vec![]),
    ] {
        assert_eq!(numbers(&office, typed), found, "{typed}");
    }
}

#[test]
fn no_more_is_found_than_was_asked_for() {
    let mut office = Office::new();
    for number in 0..30 {
        let id = office.contact("Proef", &format!("Persoon{number:02}"));
        office.record(
            moment_of("2026-05-14", "Persoonlijk"),
            &[(id, PartyRole::Contact)],
        );
    }
    let sought = sought("pers");
    let people = finding::contacts(&office.vault, &sought, 3).expect("people");
    assert_eq!(people.len(), 3);
    assert_eq!(
        finding::records(&office.vault, &sought, &people, 3)
            .expect("records")
            .len(),
        3
    );
    let all = finding::contacts(&office.vault, &sought, u32::MAX).expect("people");
    assert_eq!(all.len(), FOUND_ROWS_MAX as usize);
}

#[test]
fn nothing_is_sought_where_there_is_no_word() {
    for typed in ["", "  ", "'", "()", "-", "ʼ"] {
        assert_eq!(Sought::of(typed), None, "{typed}");
    }
}
