//! Finding anything by a few letters, and what was opened last.

use api::wire::failure::Refusal;
use api::wire::finding::{FindQuery, Findings, Hit};
use api::wire::requests::{Requester, TakeInRequest};
use api::wire::session::Unlock;
use api::{finding, requests, session};
use domain::contact::Salutation;
use domain::ids::{ContactId, RequestId};
use domain::language::Language;
use domain::paper::{CaseFile, Correspondence, RecordFields};
use domain::record::{ContactPointKind, CorrespondenceDirection, InvoiceState, PartyRole};
use domain::request::{RequestChannel, Right};

use super::counter::{
    Counter, PASSWORD, day, invoice, moment, of_one, open, person, point, refused,
};

fn found(counter: &Counter, text: &str) -> Findings {
    let query = FindQuery {
        text: text.to_owned(),
        limit: 6,
    };
    finding::find(&counter.office, query).expect("findings")
}

/// Returns what is found as somebody would say it: a name, a number, and what matched.
fn said(hits: &[Hit]) -> Vec<String> {
    let with = |name: &str, matched: &Option<String>| match matched {
        Some(matched) => format!("{name} ({matched})"),
        None => name.to_owned(),
    };
    hits.iter()
        .map(|hit| match hit {
            Hit::Contact { name, matched, .. } => with(name, matched),
            Hit::Record {
                fields,
                names,
                matched,
                ..
            } => with(
                &format!("{} {}", fields.kind().as_str(), names.join(", ")),
                matched,
            ),
            Hit::Request {
                number, matched, ..
            } => with(number, matched),
        })
        .collect()
}

/// Puts in Samira with a mail address and an invoice.
fn with_samira() -> (Counter, ContactId) {
    let counter = open();
    let mut form = person("Samira", "van 't", "Hof-Öztürk");
    form.points = vec![
        point(ContactPointKind::Email, "post@atelier.example"),
        point(ContactPointKind::Phone, "06-00 00 00 12"),
    ];
    let samira = counter.save(form);
    let paper = RecordFields::Invoice(invoice("2025-05-15", InvoiceState::Paid));
    counter.file(of_one(samira, PartyRole::Customer, paper));
    (counter, samira)
}

fn ask(counter: &Counter, contact: ContactId) -> RequestId {
    let request = TakeInRequest {
        rights: vec![Right::Access],
        channel: RequestChannel::Email,
        received_on: day("2026-11-20"),
        received_at: None,
        language: Language::Dutch,
        contact_id: Some(contact),
        requester: Requester {
            salutation: Salutation::Ms,
            given_name: "Samira".to_owned(),
            infix: "van 't".to_owned(),
            family_name: "Hof-Öztürk".to_owned(),
            company: String::new(),
            street: String::new(),
            postcode: String::new(),
            town: String::new(),
            country: String::new(),
            email: "samira@thuis.example".to_owned(),
        },
        representative: None,
        words: String::new(),
        message: None,
        subject: None,
        answer_to: None,
        reached_us_on: None,
    };
    requests::take_in(&counter.office, request).expect("a request")
}

#[test]
fn a_person_a_record_and_a_request_are_found_by_parts_of_their_names_and_numbers() {
    let (counter, samira) = with_samira();
    ask(&counter, samira);
    let name = "Samira van 't Hof-Öztürk";
    let paper = "invoice Samira van 't Hof-Öztürk";
    let both = vec!["contact_moment Samira van 't Hof-Öztürk", paper];
    let mail = "Samira van 't Hof-Öztürk (post@atelier.example)";
    let telephone = "Samira van 't Hof-Öztürk (06-00 00 00 12)";
    let of_request = "V-2026-001";
    let other_mail = "V-2026-001 (samira@thuis.example)";
    for (typed, people, records, requests) in [
        ("ozturk", vec![name], both.clone(), vec![of_request]),
        ("hof", vec![name], both.clone(), vec![of_request]),
        ("t hof", vec![name], both.clone(), vec![of_request]),
        ("van 't Hof", vec![name], both.clone(), vec![of_request]),
        ("2025-0", vec![], vec![paper], vec![]),
        ("2025041", vec![], vec![paper], vec![]),
        (
            "buiskap",
            vec![],
            vec!["invoice Samira van 't Hof-Öztürk (Buiskap gerepareerd)"],
            vec![],
        ),
        ("v-2026", vec![], vec![], vec![of_request]),
        ("atelier", vec![mail], both.clone(), vec![]),
        ("06000000", vec![telephone], both.clone(), vec![]),
        ("thuis", vec![], vec![], vec![other_mail]),
        ("molenaar", vec![], vec![], vec![]),
        ("( )", vec![], vec![], vec![]),
    ] {
        let findings = found(&counter, typed);
        assert_eq!(said(&findings.contacts), people, "{typed}");
        assert_eq!(said(&findings.records), records, "{typed}");
        assert_eq!(said(&findings.requests), requests, "{typed}");
        assert!(!findings.more && findings.recent.is_empty(), "{typed}");
    }
}

#[test]
fn what_a_record_says_does_not_come_along_with_what_it_is_called() {
    let (counter, samira) = with_samira();
    let case = RecordFields::CaseFile(CaseFile {
        title: "Schade aan de mast".to_owned(),
        number: "Z-2025-01".to_owned(),
        opened_on: day("2025-09-09"),
        ended_on: None,
        end_kind: None,
        content: "Een lange geschiedenis".to_owned(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: vec![Correspondence {
            written_on: day("2025-10-01"),
            direction: CorrespondenceDirection::Incoming,
            subject: "Bezwaar".to_owned(),
            content: "De windvlaag kwam uit het noorden.".to_owned(),
        }],
    });
    counter.file(of_one(samira, PartyRole::Client, case));
    let findings = found(&counter, "windvlaag");
    let [
        Hit::Record {
            fields, matched, ..
        },
    ] = findings.records.as_slice()
    else {
        panic!("{findings:?}")
    };
    assert_eq!(
        matched.as_deref(),
        Some("De windvlaag kwam uit het noorden.")
    );
    let RecordFields::CaseFile(case) = fields else {
        panic!("{fields:?}")
    };
    assert_eq!(case.title, "Schade aan de mast");
    assert!(case.content.is_empty() && case.correspondence.is_empty());
}

#[test]
fn more_than_was_wanted_is_told_and_not_sent() {
    let counter = open();
    for number in 0..8 {
        counter.save(person("Proef", "", &format!("Persoon{number}")));
    }
    let findings = found(&counter, "persoon");
    assert_eq!((findings.contacts.len(), findings.records.len()), (6, 6));
    assert!(findings.more);
}

#[test]
fn what_was_opened_last_is_remembered_until_the_administration_locks() {
    let (counter, samira) = with_samira();
    let emre = counter.save(person("Emre", "", "Öztürk"));
    let invoice = of_one(emre, PartyRole::Contact, moment("2026-01-02", "Mast"));
    let record = counter.file(invoice);
    counter.contact(samira);
    counter.contact(emre);
    counter.record(record);
    counter.contact(samira);
    let findings = found(&counter, " ");
    assert_eq!(
        said(&findings.recent),
        [
            "Samira van 't Hof-Öztürk",
            "contact_moment Emre Öztürk",
            "Emre Öztürk"
        ]
    );
    assert!(findings.contacts.is_empty());

    session::lock(&counter.office, ()).expect("a lock");
    let query = FindQuery {
        text: String::new(),
        limit: 6,
    };
    assert_eq!(
        refused(finding::find(&counter.office, query)),
        Refusal::Locked
    );
    let password = PASSWORD.to_owned();
    session::unlock(&counter.office, Unlock { password }).expect("an open administration");
    assert_eq!(found(&counter, "").recent, []);
}
