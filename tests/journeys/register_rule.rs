//! A rule of the register: what it would do is told before it is saved, and one sentence speaks in all its places.

use serde_json::json;

use crate::steps::set_up;
use crate::window::Window;

#[tokio::test]
async fn a_rule_tells_what_it_does_before_it_is_saved() {
    let window = Window::open("register-rule", "2026-05-19").await;
    set_up(&window).await;
    enter_invoices(&window).await;

    window.place("Register").await;
    window.press("Facturatie").await;
    window.sees("8 jaar na de factuurdatum").await;
    window
        .sees("Van 3 gegevens is nog geen laatste bewaardag voorbij.")
        .await;
    window.picture("1-register").await;

    shorter(&window).await;
    longer(&window).await;

    window.press("Eerdere regels").await;
    window.sees("8 jaar na de factuurdatum, vanaf").await;
    window.place("Opruimen").await;
    window
        .sees("Van één gegeven is de laatste bewaardag voorbij")
        .await;
    window.sees("Factuur 2018-0031").await;
}

/// A shorter rule reaches all at once: three go earlier, no earlier than the law wants, and one can go now.
async fn shorter(window: &Window) {
    window.press("Regel wijzigen").await;
    window.sees("Bewaartermijn van Facturatie").await;
    window.fill("Lengte", "7").await;
    window
        .sees("De regel wordt: 7 jaar na de factuurdatum")
        .await;
    window
        .sees("3 gegevens gaan eerder weg, 1 kan nu weg.")
        .await;
    window.sees("10 jun 2026 31 dec 2025").await;
    window.sees("4 mrt 2027 31 dec 2026").await;
    window.picture("2-shorter").await;
    window.press("Regel opslaan").await;
    window
        .sees("De regel is opgeslagen en alle dagen zijn opnieuw uitgerekend.")
        .await;
    window.sees("7 jaar na de factuurdatum").await;
    window
        .sees("Van 1 gegeven is de laatste bewaardag voorbij.")
        .await;
}

/// A longer rule reaches what is new; what is there already only with a reason.
async fn longer(window: &Window) {
    window.press("Regel wijzigen").await;
    window.fill("Lengte", "10").await;
    window
        .sees("Er verandert niets aan wat u al bewaart.")
        .await;
    window
        .sees("Zij geldt voor wat u vanaf vandaag krijgt.")
        .await;
    window.tick("Ook voor wat ik al heb").await;
    window.sees("3 gegevens blijven langer").await;
    window.picture("3-longer").await;
    window.press("Regel opslaan").await;
    window.sees("Schrijf erbij waarom.").await;
    window.press("Niet nu").await;
    window.sees("7 jaar na de factuurdatum").await;
}

/// Three invoices of one customer: the law keeps the first until the end of 2025, the others longer.
async fn enter_invoices(window: &Window) {
    let card = json!({
        "id": null, "kind": "business", "salutation": "neutral", "given_name": "", "infix": "", "family_name": "",
        "company": "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.", "language": "nl", "note": "",
        "deceased": false, "points": [],
    });
    let contact = window.call("save_contact", card).await["id"].clone();
    for (number, day) in [
        ("2018-0031", "2018-06-10"),
        ("2019-0012", "2019-03-04"),
        ("2022-0044", "2022-04-10"),
    ] {
        let fields = json!({
            "kind": "invoice", "number": number, "dated_on": day, "due_on": null, "amount_cents": 121_000,
            "vat_cents": 21_000, "state": "paid", "settled_on": day, "class": "ordinary", "first_use_year": null,
            "description": "Onderhoud van de website", "vat_id": "", "quote_id": null, "agreement_id": null,
        });
        let form = json!({ "id": null, "parties": [{ "contact_id": contact, "role": "customer" }], "fields": fields });
        window.call("save_record", form).await;
    }
}
