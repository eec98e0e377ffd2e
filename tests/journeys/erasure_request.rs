//! A request for erasure, from the e-mail to the proof of what went, and what the law keeps.

use serde_json::{Value, json};

use crate::steps::set_up;
use crate::window::Window;

const NAME: &str = "Samira van 't Hof-Öztürk";

#[tokio::test]
async fn what_is_asked_to_be_erased_goes_and_what_the_law_keeps_stays() {
    let window = Window::open("erasure-request", "2026-03-05").await;
    set_up(&window).await;
    enter_samira(&window).await;
    take_in(&window).await;
    identify_and_search(&window).await;
    decide(&window).await;
    erase(&window).await;
    tell_recipients(&window).await;
}

/// Enters somebody with a telephone number and a note on the card, an invoice and a message.
async fn enter_samira(window: &Window) {
    let point = |kind: &str, value: &str, [street, postcode, town]: [&str; 3]| {
        json!({
            "id": null, "kind": kind, "label": "", "value": value, "street": street, "postcode": postcode,
            "town": town, "country": "", "source": "data_subject", "since": null, "needed_for": [],
        })
    };
    let card = json!({
        "id": null, "kind": "person", "salutation": "ms", "given_name": "Samira", "infix": "van 't",
        "family_name": "Hof-Öztürk", "company": "", "language": "nl", "note": "Belt liever niet op woensdag.",
        "deceased": false,
        "points": [
            point("email", "samira@hof-ozturk.example", ["", "", ""]),
            point("phone", "06 00 00 00 12", ["", "", ""]),
            point("postal_address", "", ["Kerkstraat 112-II", "1017 GP", "Amsterdam"]),
        ],
    });
    let contact = window.call("save_contact", card).await["id"].clone();
    let invoice = json!({
        "kind": "invoice", "number": "2025-0093", "dated_on": "2025-05-15", "due_on": null, "amount_cents": 121_000,
        "vat_cents": 21_000, "state": "paid", "settled_on": "2025-06-01", "class": "ordinary", "first_use_year": null,
        "description": "Website, tweede termijn", "vat_id": "", "quote_id": null, "agreement_id": null,
    });
    let message = json!({
        "kind": "contact_moment", "happened_on": "2025-11-04", "date_unknown": false, "channel": "email",
        "subject": "", "reaction": "", "content": "Vroeg wanneer de website klaar is.",
    });
    record(window, &contact, "contact", message).await;
    record(window, &contact, "customer", invoice).await;
}

async fn record(window: &Window, contact: &Value, role: &str, fields: Value) {
    let parties = json!([{ "contact_id": contact, "role": role }]);
    let form = json!({ "id": null, "parties": parties, "fields": fields });
    window.call("save_record", form).await;
}

async fn take_in(window: &Window) {
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Verzoek opnemen").await;
    window.pick("Relatie", "ozturk", NAME).await;
    window
        .choose("Wat wordt er gevraagd?", "Wissen (art. 17 AVG)")
        .await;
    window.choose("Via welke weg?", "E-mail").await;
    window.fill("Dag van ontvangst", "2 maart 2026").await;
    window
        .fill(
            "Wat vraagt de persoon precies?",
            "Verwijdert u alles van mij.",
        )
        .await;
    window.press("Verzoek opnemen").await;
    window.is_on(NAME).await;
    window
        .sees("U antwoordt uiterlijk op donderdag 2 april 2026.")
        .await;
    window.pictures("1-received").await;
}

async fn identify_and_search(window: &Window) {
    window.press("Vastleggen: dit klopt").await;
    window.sees("5 maart 2026, juist").await;
    let read =
        "return [...document.querySelectorAll('li label')].map((label) => label.innerText.trim())";
    let places = window.run(read, vec![]).await;
    let places = places.as_array().expect("places to search");
    assert!(places.len() > 3, "there are places to search: {places:?}");
    for place in places.iter().filter_map(Value::as_str) {
        window.choose(place, "Niets gevonden").await;
        window.sees(&format!("{place}: niets gevonden.")).await;
    }
    window.sees("U hebt overal gezocht.").await;
}

/// The message goes. The invoice stays until the duty of the tax law ends, though the rule would keep it until May.
async fn decide(window: &Window) {
    window.sees("Gaat nu weg").await;
    window
        .sees("2 gegevens gaan nu weg; 1 blijft, tot en met 31 december 2032.")
        .await;
    window
        .sees("15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna")
        .await;
    window.sees("31 dec 2032").await;
    window.press("De drie voorstellen overnemen").await;
    window.sees("Besluiten vastleggen").await;
    window.pictures("2-decisions").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
}

async fn erase(window: &Window) {
    window.press("Voorbeeld van").await;
    window.sees("Dit kan niet ongedaan gemaakt worden").await;
    window.picture("3-preview-of-erasure").await;
    window.press("5 gegevens wissen").await;
    window
        .sees("Wat weg moest, is op 5 maart 2026 gewist.")
        .await;
    window
        .sees("In de reservekopieën verdwijnen deze gegevens uiterlijk op 3 juni 2026")
        .await;
    window.pictures("4-erased").await;
}

/// Tells every recipient that data went to.
async fn tell_recipients(window: &Window) {
    let read =
        "return [...document.querySelectorAll('main button[aria-label^=\"Zelf laten weten: \"]')]
        .map((button) => button.getAttribute('aria-label').slice('Zelf laten weten: '.length))";
    let untold = window.run(read, vec![]).await;
    let untold = untold.as_array().expect("names of recipients");
    for name in untold.iter().filter_map(Value::as_str) {
        window.press(&format!("Zelf laten weten: {name}")).await;
        window.press("Noteren").await;
        window.sees("Genoteerd.").await;
    }
    window
        .sees("Wat weg moest, is gewist. Nu het antwoord nog.")
        .await;
    window.pictures("5-recipients").await;
}
