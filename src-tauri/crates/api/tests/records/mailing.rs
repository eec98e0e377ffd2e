//! Newsletters: the ground of a subscription, the list that leaves the program, and those who must not be on it.

mod grounds;
mod left_out;
mod objected;

use std::collections::BTreeMap;

use api::wire::mailing::{
    ConsentTextForm, MailingListOf, MailingListView, SaveMailingList, SavedMailingList,
};
use api::wire::records::PostForm;
use api::{mailing, records};
use domain::activity::ActivityCode;
use domain::ids::{ConsentTextId, ContactId, RecordId};
use domain::language::Language;
use domain::paper::{
    Agreement, CaseFile, Comment, Payment, Quote, RecordFields, Subscription, TechnicalData,
};
use domain::record::{
    ContactPointKind, InvoiceState, PartyRole, QuoteOutcome, SubscriptionAudience, TechnicalKind,
};
use domain::subscription::{
    Consent, ConsentChannel, ConsentGiver, ConsentTextKind, GroundKind, Sale, SubscriptionGround,
    WhyInactive,
};
use store::SystemRandomness;
use store::tables::suppression;
use store::tables::suppression::{Suppression, SuppressionReason};
use uuid::Uuid;

use super::counter::{Counter, day, invoice, moment, of_one, open, person, point};

use SubscriptionAudience::{Customer, Subscriber};

fn text(counter: &Counter, kind: ConsentTextKind, text: &str) -> ConsentTextId {
    let form = ConsentTextForm {
        kind,
        language: Language::Dutch,
        valid_from: day("2025-01-01"),
        text: text.to_owned(),
    };
    mailing::save_text(&counter.office, form).expect("a kept text")
}

fn sale_of(counter: &Counter, record_id: RecordId) -> SubscriptionGround {
    SubscriptionGround::Sale(Sale {
        record_id,
        sold_on: day("2026-01-01"),
        opt_out_text_id: Some(text(
            counter,
            ConsentTextKind::OptOut,
            "Liever geen nieuwsbrief? Vink dit aan.",
        )),
        similar_service: true,
    })
}

fn consent(counter: &Counter, given_on: &str) -> Consent {
    Consent {
        text_id: Some(text(
            counter,
            ConsentTextKind::Consent,
            "Ja, stuur mij de nieuwsbrief.",
        )),
        given_on: day(given_on),
        given_at: Some("9:05".to_owned()),
        channel: ConsentChannel::WebForm,
        given_by: ConsentGiver::Person,
        proof: "Mail van het formulier".to_owned(),
        confirmed_on: None,
    }
}

fn newsletter(address: &str, ground: Option<SubscriptionGround>) -> RecordFields {
    let audience = ground
        .as_ref()
        .map_or(Subscriber, SubscriptionGround::audience);
    RecordFields::Subscription(Subscription {
        audience,
        address: address.to_owned(),
        subscribed_on: day("2026-02-01"),
        ground,
        unsubscribed_on: None,
    })
}

fn quote(outcome: QuoteOutcome) -> RecordFields {
    RecordFields::Quote(Quote {
        number: "O-2026-003".to_owned(),
        dated_on: day("2026-01-15"),
        amount_cents: 40_000,
        outcome,
        part_of_administration: false,
        content: String::new(),
        agreement_id: None,
    })
}

/// Enters somebody with an address on the card.
fn entered(counter: &Counter, name: &str, address: &str) -> ContactId {
    let mut form = person(name, "", "Bakker");
    form.points = vec![point(ContactPointKind::Email, address)];
    counter.save(form)
}

fn subscribed(counter: &Counter, who: ContactId, fields: RecordFields) -> RecordId {
    counter.file(of_one(who, PartyRole::Subscriber, fields))
}

fn list(counter: &Counter, audience: SubscriptionAudience) -> MailingListView {
    mailing::view(&counter.office, MailingListOf { audience }).expect("a list")
}

fn addresses(view: &MailingListView) -> Vec<&str> {
    view.on.iter().map(|row| row.address.as_str()).collect()
}

/// Returns who is not on a list with the reason.
fn left_out(view: &MailingListView) -> BTreeMap<String, WhyInactive> {
    view.off
        .iter()
        .flat_map(|group| {
            group
                .rows
                .iter()
                .map(|row| (row.address.clone(), group.reason))
        })
        .collect()
}

fn save(counter: &Counter, with_names: bool) -> (SavedMailingList, String) {
    let request = SaveMailingList {
        audience: Customer,
        with_names,
    };
    let saved = mailing::save(&counter.office, request).expect("a saved list");
    let name = saved.file_name.clone().expect("a name");
    let file = std::fs::read_to_string(counter.home.path().join(name)).expect("the file");
    (saved, file)
}

fn suppress(counter: &Counter, address: &str, reason: SuppressionReason, since: &str) {
    let (address, since) = (address.to_owned(), day(since));
    counter
        .office
        .write(move |transaction| {
            let key = suppression::make_hash_key(transaction, &mut SystemRandomness)?;
            let row = Suppression {
                id: Uuid::new_v4(),
                hash: key.hash(&address),
                reason,
                since,
            };
            suppression::add(transaction, &row)
        })
        .expect("a row");
}

/// A customer with a sale, somebody who only asked for a quote, and a customer who objected.
fn three(counter: &Counter) -> [ContactId; 3] {
    let customer = entered(counter, "Ria", "ria@linde.example");
    let sold = counter.file(of_one(
        customer,
        PartyRole::Customer,
        RecordFields::Invoice(invoice("2026-01-10", InvoiceState::Paid)),
    ));
    let ground = sale_of(counter, sold);
    subscribed(
        counter,
        customer,
        newsletter("Ria@Linde.example", Some(ground)),
    );

    let asked = entered(counter, "Bas", "bas@linde.example");
    let offered = counter.file(of_one(
        asked,
        PartyRole::Requester,
        quote(QuoteOutcome::Open),
    ));
    let ground = sale_of(counter, offered);
    subscribed(
        counter,
        asked,
        newsletter("bas@linde.example", Some(ground)),
    );

    let objector = entered(counter, "Ineke", "ineke@linde.example");
    let sold = counter.file(of_one(
        objector,
        PartyRole::Customer,
        RecordFields::Invoice(invoice("2026-01-12", InvoiceState::Paid)),
    ));
    let ground = sale_of(counter, sold);
    subscribed(
        counter,
        objector,
        newsletter("ineke@linde.example", Some(ground)),
    );
    suppress(
        counter,
        "ineke@linde.example",
        SuppressionReason::Objection,
        "2026-05-08",
    );
    [customer, asked, objector]
}

#[test]
fn the_list_has_the_customer_and_says_why_of_the_others() {
    let counter = open();
    let [_, asked, _] = three(&counter);
    let view = list(&counter, Customer);
    assert_eq!(addresses(&view), ["Ria@Linde.example"]);
    assert_eq!(view.grounds, [(GroundKind::Sale, 1)]);
    assert_eq!((view.on_total, view.off_total), (1, 2));
    assert_eq!(
        left_out(&view),
        BTreeMap::from([
            ("bas@linde.example".to_owned(), WhyInactive::QuoteIsNoSale),
            ("ineke@linde.example".to_owned(), WhyInactive::Objected),
        ])
    );
    let objected = view
        .off
        .iter()
        .find(|group| group.reason == WhyInactive::Objected);
    assert_eq!(
        objected.expect("a group").rows[0].since,
        Some(day("2026-05-08"))
    );
    assert_eq!(list(&counter, Subscriber).on_total, 0);

    // The quote becomes an order: now there is a sale.
    let offered = counter
        .contact(asked)
        .timeline
        .into_iter()
        .find_map(|entry| {
            matches!(entry.fields, RecordFields::Quote(_)).then_some(entry.record_id)
        });
    let mut form = counter.record(offered.expect("the quote")).form;
    form.fields = quote(QuoteOutcome::Accepted);
    counter.file(form);
    assert_eq!(
        addresses(&list(&counter, Customer)),
        ["bas@linde.example", "Ria@Linde.example"]
    );
}

#[test]
fn the_file_has_addresses_only_unless_names_are_asked_for_and_the_log_has_neither() {
    let counter = open();
    three(&counter);
    let (saved, file) = save(&counter, false);
    assert_eq!(saved.addresses, 1);
    assert_eq!(file, "\u{feff}e-mailadres\r\nRia@Linde.example\r\n");
    let (_, file) = save(&counter, true);
    assert_eq!(
        file,
        "\u{feff}e-mailadres;naam\r\nRia@Linde.example;Ria Bakker\r\n"
    );
    let rows = counter
        .office
        .read(|vault| store::log::page(vault, None, 1))
        .expect("the log");
    assert_eq!(rows[0].action, "mailing_list_saved");
    for part in [
        "\"addresses\":1",
        "\"sale\":1",
        "\"consent\":0",
        "\"sha256\":",
    ] {
        assert!(rows[0].detail.contains(part), "{part}");
    }
    assert!(!rows[0].detail.contains("ria"), "invariant 8");
    let left: Vec<_> = std::fs::read_dir(counter.home.path())
        .expect("the folder")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".part"))
        .collect();
    assert!(left.is_empty(), "no half file stands there");
}

/// Returns a record under every activity under which something is kept of people, but for the two of the newsletter.
fn of_every_other_activity(counter: &Counter) -> Vec<(ActivityCode, PartyRole, RecordFields)> {
    use ActivityCode as A;
    use PartyRole as R;
    let post_id = records::save_post(
        &counter.office,
        PostForm {
            id: None,
            title: "Nieuwe zeilen".to_owned(),
            url: String::new(),
            removed_on: None,
        },
    )
    .expect("a post");
    let case = RecordFields::CaseFile(CaseFile {
        title: "Lekkage".to_owned(),
        number: String::new(),
        opened_on: day("2026-02-01"),
        ended_on: None,
        end_kind: None,
        content: String::new(),
        claims: Vec::new(),
        decisions: Vec::new(),
        correspondence: Vec::new(),
    });
    let trace = |kind| {
        RecordFields::TechnicalData(TechnicalData {
            kind,
            collected_on: day("2026-11-20"),
            ip_address: String::new(),
            user_agent: String::new(),
            content: String::new(),
        })
    };
    let mut all = vec![
        (A::A01, R::Contact, moment("2026-11-01", "Prijs gevraagd")),
        (A::A04, R::Customer, quote(QuoteOutcome::Accepted)),
        (A::A05, R::Requester, quote(QuoteOutcome::Refused)),
        (
            A::A06,
            R::Customer,
            RecordFields::Agreement(Agreement {
                title: "Onderhoud".to_owned(),
                number: String::new(),
                started_on: day("2026-01-01"),
                ended_on: None,
                in_books: false,
                content: String::new(),
                claims: Vec::new(),
            }),
        ),
        (A::A07, R::Client, case.clone()),
        (A::A08, R::CounterParty, case),
        (
            A::A09,
            R::Customer,
            RecordFields::Invoice(invoice("2026-01-10", InvoiceState::Paid)),
        ),
        (
            A::A10,
            R::Payer,
            RecordFields::Payment(Payment {
                booked_on: day("2026-01-20"),
                amount_cents: 100,
                account_number: String::new(),
                account_holder: String::new(),
                description: String::new(),
                invoice_id: None,
            }),
        ),
        (
            A::A11,
            R::Commenter,
            RecordFields::Comment(Comment {
                post_id,
                commented_on: day("2026-03-01"),
                author: String::new(),
                content: String::new(),
                ip_address: String::new(),
                user_agent: String::new(),
            }),
        ),
    ];
    let traces = [
        (A::A12, TechnicalKind::SpamCheck),
        (A::A13, TechnicalKind::CommentCookie),
        (A::A14, TechnicalKind::EditorCookie),
        (A::A15, TechnicalKind::Analytics),
        (A::A16, TechnicalKind::Embed),
        (A::A17, TechnicalKind::ServerLog),
    ];
    all.extend(traces.map(|(code, kind)| (code, R::Visitor, trace(kind))));
    all
}

#[test]
fn no_address_of_another_activity_comes_on_a_list() {
    let counter = open();
    for (code, role, fields) in of_every_other_activity(&counter) {
        let who = entered(&counter, "Cor", &format!("{code}@linde.example"));
        counter.file(of_one(who, role, fields));
        for audience in [Customer, Subscriber] {
            let view = list(&counter, audience);
            assert_eq!((view.on_total, view.off_total), (0, 0), "{code}: T21");
        }
    }
}

#[test]
fn who_is_in_touch_and_gets_the_newsletter_is_mailed_at_the_address_given_for_it_only() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor.werk@linde.example");
    counter.file(of_one(
        who,
        PartyRole::Contact,
        moment("2026-11-01", "Prijs gevraagd"),
    ));
    let ground = SubscriptionGround::Consent(consent(&counter, "2026-02-01"));
    let record = subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    assert_eq!(
        addresses(&list(&counter, Subscriber)),
        ["cor@linde.example"]
    );
    let mut form = counter.record(record).form;
    if let RecordFields::Subscription(paper) = &mut form.fields {
        paper.address = String::new();
    }
    counter.file(form);
    let view = list(&counter, Subscriber);
    assert_eq!(
        addresses(&view),
        [""; 0],
        "the address of the card is A01's"
    );
    assert_eq!(view.off[0].reason, WhyInactive::NoAddress);
}

#[test]
fn an_address_is_on_the_list_once() {
    let counter = open();
    for name in ["Cor", "Dirk"] {
        let who = entered(&counter, name, "samen@linde.example");
        let ground = SubscriptionGround::Consent(consent(&counter, "2026-02-01"));
        subscribed(
            &counter,
            who,
            newsletter("Samen@linde.example", Some(ground)),
        );
    }
    let view = list(&counter, Subscriber);
    assert_eq!((view.on_total, view.off_total), (1, 1));
    assert_eq!(view.off[0].reason, WhyInactive::AlreadyOnList);
}
