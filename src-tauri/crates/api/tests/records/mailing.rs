//! Newsletters: the ground of a subscription, the list that leaves the program, and those who must not be on it.

use std::collections::BTreeMap;

use api::wire::contacts::{ApplyImport, ImportChoice};
use api::wire::failure::FieldProblem;
use api::wire::mailing::{
    ConsentTextForm, MailingListOf, MailingListView, SaveMailingList, SavedMailingList,
};
use api::wire::records::PostForm;
use api::{contact_import, contacts, mailing, records, undo};
use domain::activity::ActivityCode;
use domain::hold::HoldKind;
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
use store::ledger::LedgerKind;
use store::tables::hold::{Hold, HoldScope};
use store::tables::suppression::{self, Suppression, SuppressionReason};
use uuid::Uuid;

use super::counter::{Counter, day, field, invoice, moment, of_one, open, person, point, refused};

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
fn an_import_brings_the_objector_back_and_the_list_still_leaves_them_out() {
    let counter = open();
    three(&counter);
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Wolters;Ineke;;;\r\nFN:Ineke Wolters\r\nEMAIL:INEKE@linde.example\r\nEND:VCARD\r\n";
    let shown = contact_import::preview(&counter.office, card.as_bytes()).expect("a preview");
    assert!(shown.cards[0].suppressed);
    assert_eq!(
        shown.cards[0]
            .suppressed_since
            .and_then(|since| since.objected_on),
        Some(day("2026-05-08")),
        "who objected, and since when"
    );
    let request = ApplyImport {
        token: shown.token,
        choices: vec![(0, ImportChoice::New)],
    };
    contact_import::apply(&counter.office, request).expect("an import");
    let again = counter.contacts("wolters").rows[0].id;
    let sold = counter.file(of_one(
        again,
        PartyRole::Customer,
        RecordFields::Invoice(invoice("2026-10-01", InvoiceState::Paid)),
    ));
    let ground = sale_of(&counter, sold);
    let form = of_one(
        again,
        PartyRole::Subscriber,
        newsletter("ineke@LINDE.example", Some(ground)),
    );
    let saved = records::save(&counter.office, form).expect("a saved record");
    let standing = saved.subscription.expect("a standing");
    assert_eq!(
        (standing.active, standing.reasons),
        (None, vec![WhyInactive::Objected]),
        "a later sale does not overrule an objection"
    );
    assert_eq!(addresses(&list(&counter, Customer)), ["Ria@Linde.example"]);
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
fn a_subscription_without_a_proof_is_kept_and_never_active() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let mut form = of_one(
        who,
        PartyRole::Subscriber,
        newsletter("cor@linde.example", None),
    );
    for (ground, reason) in [
        (None, WhyInactive::NoGround),
        (
            Some(SubscriptionGround::Consent(Consent {
                text_id: None,
                ..consent(&counter, "2026-02-01")
            })),
            WhyInactive::NoConsentProof,
        ),
    ] {
        form.fields = newsletter("cor@linde.example", ground);
        let saved = records::save(&counter.office, form.clone()).expect("a saved record");
        form.id = Some(saved.id);
        let standing = saved.subscription.expect("a standing");
        assert_eq!((standing.active, standing.reasons), (None, vec![reason]));
        assert_eq!(list(&counter, Subscriber).on_total, 0, "T20");
    }
    let ground = SubscriptionGround::Consent(consent(&counter, "2026-02-01"));
    form.fields = newsletter("cor@linde.example", Some(ground));
    let saved = records::save(&counter.office, form).expect("a saved record");
    assert_eq!(
        saved.subscription.expect("a standing").active,
        Some(GroundKind::Consent)
    );
    let RecordFields::Subscription(paper) = counter.record(saved.id).form.fields else {
        panic!("a subscription");
    };
    let Some(SubscriptionGround::Consent(kept)) = paper.ground else {
        panic!("a consent");
    };
    assert_eq!(kept.given_at.as_deref(), Some("09:05"));
}

#[test]
fn a_ground_that_cannot_be_is_refused_with_its_field() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let moment = counter.file(of_one(
        who,
        PartyRole::Contact,
        moment("2026-11-01", "Vraag"),
    ));
    let consent = consent(&counter, "2026-02-01");
    let opt_out = text(&counter, ConsentTextKind::OptOut, "Liever niet?");
    let by_consent = |consent| {
        newsletter(
            "cor@linde.example",
            Some(SubscriptionGround::Consent(consent)),
        )
    };
    let by_sale = |record_id| newsletter("cor@linde.example", Some(sale_of(&counter, record_id)));
    let mut crossed = by_consent(consent.clone());
    if let RecordFields::Subscription(paper) = &mut crossed {
        paper.audience = Customer;
    }
    for (fields, name, problem) in [
        (crossed, "ground", FieldProblem::Malformed),
        (
            by_consent(Consent {
                given_on: day("2026-11-25"),
                ..consent.clone()
            }),
            "ground.given_on",
            FieldProblem::InFuture,
        ),
        (
            by_consent(Consent {
                given_at: Some("25:00".to_owned()),
                ..consent.clone()
            }),
            "ground.given_at",
            FieldProblem::Malformed,
        ),
        (
            by_consent(Consent {
                confirmed_on: Some(day("2026-01-31")),
                ..consent.clone()
            }),
            "ground.confirmed_on",
            FieldProblem::Before {
                day: day("2026-02-01"),
            },
        ),
        (
            by_consent(Consent {
                text_id: Some(opt_out),
                ..consent
            }),
            "ground.text_id",
            FieldProblem::Malformed,
        ),
        (by_sale(moment), "ground.record_id", FieldProblem::Malformed),
        (
            by_sale(RecordId(Uuid::now_v7())),
            "ground.record_id",
            FieldProblem::Missing,
        ),
    ] {
        let form = of_one(who, PartyRole::Subscriber, fields);
        assert_eq!(
            refused(records::save(&counter.office, form)),
            field(name, problem)
        );
    }
}

#[test]
fn a_sale_to_somebody_else_is_no_ground() {
    let counter = open();
    let (who, other) = (
        entered(&counter, "Cor", "cor@linde.example"),
        entered(&counter, "Ria", "ria@linde.example"),
    );
    let sold = counter.file(of_one(
        other,
        PartyRole::Customer,
        RecordFields::Invoice(invoice("2026-01-10", InvoiceState::Paid)),
    ));
    let ground = sale_of(&counter, sold);
    subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    let view = list(&counter, Customer);
    assert_eq!(
        (view.on_total, view.off[0].reason),
        (0, WhyInactive::NoSale)
    );
}

#[test]
fn a_new_consent_after_an_objection_overrules_it_for_that_newsletter() {
    let counter = open();
    suppress(
        &counter,
        "cor@linde.example",
        SuppressionReason::Objection,
        "2026-05-08",
    );
    let who = entered(&counter, "Cor", "cor@linde.example");
    let mut form = of_one(
        who,
        PartyRole::Subscriber,
        newsletter("cor@linde.example", None),
    );
    for (given_on, on) in [("2026-05-08", 0), ("2026-05-09", 1)] {
        let ground = SubscriptionGround::Consent(consent(&counter, given_on));
        form.fields = newsletter("cor@linde.example", Some(ground));
        form.id = Some(counter.file(form.clone()));
        assert_eq!(list(&counter, Subscriber).on_total, on, "{given_on}");
    }
    let unproven = Consent {
        proof: String::new(),
        ..consent(&counter, "2026-05-09")
    };
    form.fields = newsletter(
        "cor@linde.example",
        Some(SubscriptionGround::Consent(unproven)),
    );
    counter.file(form);
    assert_eq!(
        list(&counter, Subscriber).on_total,
        0,
        "without its proof it does not"
    );
}

#[test]
fn a_new_card_with_the_address_of_somebody_who_objected_says_so() {
    let counter = open();
    suppress(
        &counter,
        "cor@linde.example",
        SuppressionReason::Objection,
        "2026-05-08",
    );
    let mut form = person("Cor", "", "Bakker");
    form.points = vec![
        point(ContactPointKind::Email, "COR@linde.example"),
        point(ContactPointKind::Email, "cor@anders.example"),
    ];
    let saved = contacts::save(&counter.office, form.clone()).expect("a saved contact");
    assert_eq!(saved.suppressed.len(), 1);
    assert_eq!(saved.suppressed[0].value, "COR@linde.example");
    assert_eq!(
        saved.suppressed[0].since.objected_on,
        Some(day("2026-05-08"))
    );
    form.id = Some(saved.id);
    let again = contacts::save(&counter.office, form).expect("a saved contact");
    assert_eq!(again.suppressed, [], "it was said when the address was new");
}

fn ledger_kinds(counter: &Counter) -> Vec<LedgerKind> {
    let place = counter.office.folder().join("ledger");
    let text = std::fs::read_to_string(place).expect("the ledger");
    [LedgerKind::Suppression, LedgerKind::SuppressionLifted]
        .into_iter()
        .flat_map(|kind| {
            let code = format!("\"{}\"", kind.code());
            vec![kind; text.matches(&code).count()]
        })
        .collect()
}

#[test]
fn who_says_yes_again_is_off_the_list_of_the_unsubscribed_and_an_undoing_puts_them_back() {
    use LedgerKind::{Suppression as Put, SuppressionLifted as Lifted};
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let given = |given_on: &str, unsubscribed_on: Option<&str>| {
        let ground = SubscriptionGround::Consent(consent(&counter, given_on));
        let mut fields = newsletter("cor@linde.example", Some(ground));
        if let RecordFields::Subscription(paper) = &mut fields {
            paper.unsubscribed_on = unsubscribed_on.map(day);
        }
        fields
    };
    let record = subscribed(&counter, who, given("2026-02-01", None));
    let change = |fields| {
        let mut form = counter.record(record).form;
        form.fields = fields;
        counter.file(form);
    };
    let listed = || {
        let rows = counter.office.read(suppression::count);
        rows.expect("a count")
    };
    change(given("2026-02-01", Some("2026-06-01")));
    assert_eq!((listed(), ledger_kinds(&counter)), (1, vec![Put]));
    change(given("2026-02-01", None));
    assert_eq!(
        (listed(), list(&counter, Subscriber).on_total),
        (1, 0),
        "the old consent was withdrawn"
    );
    change(given("2026-07-01", None));
    assert_eq!((listed(), list(&counter, Subscriber).on_total), (0, 1));
    assert_eq!(ledger_kinds(&counter), [Put, Lifted]);
    undo::undo(&counter.office, ()).expect("the new consent is undone");
    assert_eq!((listed(), list(&counter, Subscriber).on_total), (1, 0));
    assert_eq!(ledger_kinds(&counter), [Put, Put, Lifted]);
    undo::undo(&counter.office, ()).expect("the change before it is undone");
    undo::undo(&counter.office, ()).expect("the unsubscription is undone");
    assert_eq!((listed(), list(&counter, Subscriber).on_total), (0, 1));
    assert_eq!(
        ledger_kinds(&counter),
        [Put, Put, Lifted, Lifted],
        "the ledger says that it was taken back, so that a restored backup does not do it again"
    );
}

#[test]
fn the_sign_up_of_a_child_stops_until_a_parent_said_yes() {
    let counter = open();
    let mut form = person("Sem", "", "Bakker");
    form.child = true;
    let who = counter.save(form);
    let own = consent(&counter, "2026-02-01");
    let parent = Consent {
        given_by: ConsentGiver::Parent,
        ..own.clone()
    };
    for ground in [None, Some(SubscriptionGround::Consent(own))] {
        let form = of_one(
            who,
            PartyRole::Subscriber,
            newsletter("sem@linde.example", ground),
        );
        assert_eq!(
            refused(records::save(&counter.office, form)),
            field("ground.given_by", FieldProblem::ParentMissing)
        );
    }
    let ground = SubscriptionGround::Consent(parent);
    subscribed(&counter, who, newsletter("sem@linde.example", Some(ground)));
    assert_eq!(list(&counter, Subscriber).on_total, 1);
}

#[test]
fn who_turns_out_to_be_a_child_or_has_died_or_is_restricted_leaves_the_list() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let ground = SubscriptionGround::Consent(consent(&counter, "2026-02-01"));
    let record = subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    let mark = |child, deceased| {
        let mut card = counter.contact(who).card;
        (card.child, card.deceased) = (child, deceased);
        counter.save(card);
    };
    let reason = || list(&counter, Subscriber).off.first().map(|off| off.reason);
    mark(true, false);
    assert_eq!(reason(), Some(WhyInactive::ChildWithoutParent));
    mark(false, true);
    assert_eq!(reason(), Some(WhyInactive::Deceased));
    mark(false, false);
    assert_eq!(reason(), None);
    counter
        .office
        .write(move |transaction| {
            let hold = Hold {
                id: domain::ids::HoldId(Uuid::now_v7()),
                kind: HoldKind::Restriction,
                ground: None,
                reason: "Juistheid betwist".to_owned(),
                set_on: day("2026-11-20"),
                review_on: day("2027-05-20"),
                released_on: None,
                scope: HoldScope::Record(record),
                request_id: None,
            };
            store::tables::hold::set(transaction, &hold)
        })
        .expect("a restriction");
    assert_eq!(reason(), Some(WhyInactive::Restricted), "art. 18(2)");
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

#[test]
fn a_text_is_kept_once_and_a_new_one_is_the_next_version() {
    let counter = open();
    let first = text(&counter, ConsentTextKind::Consent, "Ja, stuur mij nieuws.");
    assert_eq!(
        text(
            &counter,
            ConsentTextKind::Consent,
            " Ja, stuur mij nieuws. "
        ),
        first,
        "word for word the same"
    );
    let second = text(
        &counter,
        ConsentTextKind::Consent,
        "Ja, vier keer per jaar.",
    );
    let who = entered(&counter, "Cor", "cor@linde.example");
    let ground = SubscriptionGround::Consent(Consent {
        text_id: Some(first),
        ..consent(&counter, "2026-02-01")
    });
    subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    let kept = mailing::list_texts(&counter.office, ()).expect("the texts");
    let found = |id| {
        let one = kept.iter().find(|text| text.id == id).expect("a text");
        (one.version, one.uses)
    };
    assert_eq!((found(first), found(second)), ((1, 1), (2, 0)));
    let empty = ConsentTextForm {
        kind: ConsentTextKind::Consent,
        language: Language::Dutch,
        valid_from: day("2026-01-01"),
        text: "  ".to_owned(),
    };
    assert_eq!(
        refused(mailing::save_text(&counter.office, empty)),
        field("text", FieldProblem::Missing)
    );
}
