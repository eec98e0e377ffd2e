//! Who objected to newsletters or ended one, and who comes back to it.

use api::wire::contacts::{ApplyImport, ImportChoice};
use api::{contact_import, contacts, records, undo};
use domain::paper::RecordFields;
use domain::record::SubscriptionAudience::{Customer, Subscriber};
use domain::record::{ContactPointKind, InvoiceState, PartyRole};
use domain::subscription::{Consent, SubscriptionGround, WhyInactive};
use store::ledger::LedgerKind;
use store::tables::suppression::{self, SuppressionReason};

use super::super::counter::{Counter, day, invoice, of_one, open, person, point};
use super::{addresses, consent, entered, list, newsletter, sale_of, subscribed, suppress, three};

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
