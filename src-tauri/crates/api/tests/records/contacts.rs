//! The card, the list and the time line.

use api::contacts;
use api::wire::contacts::{
    CheckTexts, FieldText, ListContacts, SuggestContacts, TextWarning, TextWarningKind,
};
use api::wire::failure::FieldProblem;
use api::wire::records::DeadlineStatus;
use domain::contact::ContactKind;
use domain::paper::RecordFields;
use domain::record::{Channel, ContactPointKind, InvoiceState, PartyRole};

use super::counter::{day, field, invoice, of_one, open, person, point, refused};

#[test]
fn a_new_contact_gets_a_clock_of_its_own() {
    let counter = open();
    let id = counter.save(person("Samira", "van 't", "Hof-Öztürk"));
    let page = counter.contact(id);
    assert_eq!(page.name, "Samira van 't Hof-Öztürk");
    assert_eq!(
        page.records, 1,
        "invariant 1: no contact is without a record"
    );
    let entry = &page.timeline[0];
    let RecordFields::ContactMoment(entered) = &entry.fields else {
        panic!("{:?}", entry.fields)
    };
    assert_eq!(entered.channel, Channel::Entered);
    assert!(entered.date_unknown, "domain.md 2.1, no empty clocks");
    assert_eq!(entry.deadline.last_day, Some(day("2031-11-24")));
    assert_eq!(entry.deadline.status, DeadlineStatus::Keep);
    assert_eq!(entry.rule.nl, "5 jaar na het contact");
    assert_eq!(counter.log()[0], "contact_saved");
}

#[test]
fn a_time_line_tells_of_each_record_why_and_until_when() {
    let counter = open();
    let id = counter.save(person("Samira", "van 't", "Hof-Öztürk"));
    let paper = RecordFields::Invoice(invoice("2025-05-15", InvoiceState::Open));
    counter.file(of_one(id, PartyRole::Customer, paper));
    let timeline = counter.contact(id).timeline;
    let entry = timeline
        .iter()
        .find(|entry| matches!(entry.fields, RecordFields::Invoice(_)))
        .expect("the invoice");
    assert_eq!(entry.activity.nl, "Facturatie");
    assert!(
        entry
            .purpose
            .nl
            .starts_with("omdat de belastingwet het vraagt"),
        "{:?}",
        entry.purpose
    );
    assert_eq!(entry.deadline.started_on, Some(day("2025-05-15")));
    assert_eq!(entry.deadline.last_day, Some(day("2033-05-15")));
    assert_eq!(
        entry.deadline.deletable_from, None,
        "an open invoice holds it"
    );
    assert_eq!(entry.holds.len(), 1);
    let derivation = entry.deadline.derivation.as_ref().expect("a derivation");
    assert_eq!(derivation.nl, "15 mei 2025; 8 jaar daarna");
    assert!(
        entry.deadline.note.is_some(),
        "the owner's rule is longer than the law"
    );
}

#[test]
fn a_changed_card_is_found_under_its_new_words_only() {
    let counter = open();
    let mut form = person("Ria", "", "Bakker");
    form.points = vec![point(ContactPointKind::Phone, "06-1234 5678")];
    let id = counter.save(form);
    let mut form = counter.contact(id).card;
    assert_eq!(form.points.len(), 1);
    form.family_name = "Molenaar".to_owned();
    form.points
        .push(point(ContactPointKind::Email, "ria@molen.example"));
    counter.save(form.clone());
    for (typed, names) in [
        ("bakker", vec![]),
        ("molenaar", vec!["Ria Molenaar"]),
        ("ria@molen.example", vec!["Ria Molenaar"]),
        ("0612345678", vec!["Ria Molenaar"]),
    ] {
        assert_eq!(counter.names(typed), names, "{typed}");
    }
    let kept = counter.contact(id);
    assert_eq!(kept.card.points.len(), 2);
    assert_eq!(
        kept.card.points[0].id, form.points[0].id,
        "a point keeps its id"
    );
    assert_eq!(kept.point_life[0].needed_until, Some(day("2031-11-24")));
    assert_eq!(kept.records, 1, "changing a card adds no record");
}

#[test]
fn a_list_goes_on_where_the_page_before_it_ended() {
    let counter = open();
    for number in 0..60 {
        counter.save(person("Proef", "", &format!("Persoon{number:02}")));
    }
    let first = counter.contacts("");
    assert_eq!((first.rows.len(), first.total), (50, 60));
    let request = ListContacts {
        text: String::new(),
        after: first.next.clone(),
    };
    let second = contacts::list(&counter.office, request).expect("a page");
    assert_eq!((second.rows.len(), second.next), (10, None));
    assert_eq!(second.rows[0].name, "Proef Persoon50");
    let suggested = contacts::suggest(
        &counter.office,
        SuggestContacts {
            text: "pers".to_owned(),
        },
    );
    assert_eq!(suggested.expect("contacts").len(), 10);
    let nothing = counter.contacts("\"*()");
    assert_eq!(
        (nothing.rows.len(), nothing.total),
        (0, 0),
        "signs alone find nobody"
    );
}

#[test]
fn a_card_that_cannot_be_is_refused_with_the_field_that_is_wrong() {
    let counter = open();
    let mut business = person("Ria", "", "Bakker");
    business.kind = ContactKind::Business;
    let mut long = person("Ria", "", "Bakker");
    long.given_name = "x".repeat(301);
    let with_point = |kind, value: &str| {
        let mut form = person("Ria", "", "Bakker");
        form.points = vec![point(kind, value)];
        form
    };
    let mut tomorrow = with_point(ContactPointKind::Phone, "0612345678");
    tomorrow.points[0].since = Some(day("2026-11-25"));
    for (form, name, problem) in [
        (person("", "van", " "), "family_name", FieldProblem::Missing),
        (business, "company", FieldProblem::Missing),
        (
            long,
            "given_name",
            FieldProblem::TooLong {
                characters_max: 300,
            },
        ),
        (
            with_point(ContactPointKind::Email, "geen adres"),
            "points.0.value",
            FieldProblem::Malformed,
        ),
        (
            with_point(ContactPointKind::Phone, ""),
            "points.0.value",
            FieldProblem::Missing,
        ),
        (
            with_point(ContactPointKind::PostalAddress, ""),
            "points.0.street",
            FieldProblem::Missing,
        ),
        (tomorrow, "points.0.since", FieldProblem::InFuture),
    ] {
        assert_eq!(
            refused(contacts::save(&counter.office, form)),
            field(name, problem)
        );
    }
    assert_eq!(counter.contacts("").total, 0, "nothing was kept");
}

#[test]
fn a_citizen_service_number_is_told_and_the_own_number_is_not() {
    let counter = open();
    let mut form = person("Ria", "", "Bakker");
    form.note = "bsn 111222333".to_owned();
    let saved = contacts::save(&counter.office, form).expect("saving goes on");
    let warning = |name: &str, kind| TextWarning {
        field: name.to_owned(),
        kind,
    };
    let number = TextWarningKind::CitizenServiceNumber;
    assert_eq!(saved.warnings, [warning("note", number)]);
    let texts = [
        ("content", "kvk 11122233"),
        ("subject", "111222333"),
        ("vat_id", "NL111222333B01"),
        ("reaction", "2026-041"),
    ];
    let request = CheckTexts {
        texts: texts
            .map(|(name, text)| FieldText {
                field: name.to_owned(),
                text: text.to_owned(),
            })
            .to_vec(),
    };
    let found = contacts::check_texts(&counter.office, request).expect("a look");
    assert_eq!(
        found,
        [
            warning("subject", number),
            warning("vat_id", TextWarningKind::OldVatNumber)
        ]
    );
}

#[test]
fn an_own_invoice_number_is_no_citizen_service_number() {
    let counter = open();
    let id = counter.save(person("Ria", "", "Bakker"));
    let mut paper = invoice("2025-05-15", InvoiceState::Paid);
    paper.number = "111222333".to_owned();
    counter.file(of_one(
        id,
        PartyRole::Customer,
        RecordFields::Invoice(paper),
    ));
    let request = CheckTexts {
        texts: vec![FieldText {
            field: "content".to_owned(),
            text: "Over factuur 111222333".to_owned(),
        }],
    };
    let found = contacts::check_texts(&counter.office, request).expect("a look");
    assert_eq!(found, []);
}
