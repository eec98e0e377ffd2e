//! A request for erasure, from the e-mail to the day on which what had to stay goes by itself.

use serde_json::{Value, json};

use crate::papers::text_of;
use crate::steps::{PASSWORD, open_with, set_up};
use crate::window::Window;

const NAME: &str = "Samira van 't Hof-Öztürk";
const RECORD: &str = "Factuur 2025-0093";

/// What the letter L06b says, by its mandatory elements (domain.md, section 5; articles of the GDPR).
const ANSWER: [(&str, &str); 12] = [
    ("addressee", "Kerkstraat 112-II"),
    ("what was erased", "1 aantekening"),
    (
        "backups gone by a day",
        "Uit onze reservekopieën verdwijnen de gegevens uiterlijk op 3 juni 2026",
    ),
    ("what is kept", "2025-0093"),
    ("why", "belastingwet"),
    ("17(3)(b)", "artikel 17 lid 3 onder b AVG"),
    ("until when", "31 december 2032"),
    (
        "how that follows",
        "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
    ),
    ("used for nothing else", "alleen nog voor dat doel"),
    (
        "77: complaint",
        "klacht indienen bij de Autoriteit Persoonsgegevens",
    ),
    (
        "35 UAVG: court",
        "rechtbank vragen om over uw verzoek te beslissen. Doe dat binnen zes weken",
    ),
    ("reference", "V-2026-001"),
];

#[tokio::test]
async fn an_invoice_that_must_stay_goes_by_itself_on_the_day_that_was_promised() {
    let mut window = Window::open("erasure-request", "2026-03-05").await;
    set_up(&window).await;
    let invoice = enter_samira(&window).await;
    take_in(&window).await;
    identify_and_search(&window).await;
    decide(&window).await;
    erase(&window).await;
    tell_recipients(&window).await;
    answer(&window).await;
    window.open_again("2032-12-31").await;
    open_with(&window, PASSWORD).await;
    window.is_on("Vrijdag 31 december").await;
    still_there(&window, &invoice).await;
    window.open_again("2033-01-01").await;
    open_with(&window, PASSWORD).await;
    window.is_on("Zaterdag 1 januari").await;
    gone_by_itself(&window).await;
}

/// Enters somebody with a telephone number and a note on the card, an invoice and a message. Returns the invoice's id.
async fn enter_samira(window: &Window) -> String {
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
    let invoice = record(window, &contact, "customer", invoice).await;
    invoice["id"].as_str().expect("an id").to_owned()
}

async fn record(window: &Window, contact: &Value, role: &str, fields: Value) -> Value {
    let parties = json!([{ "contact_id": contact, "role": role }]);
    let form = json!({ "id": null, "parties": parties, "fields": fields });
    window.call("save_record", form).await
}

async fn take_in(window: &Window) {
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Verzoek opnemen").await;
    window.pick("Relatie", "ozturk", NAME).await;
    window.tick("Wissen (art. 17 AVG)").await;
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
        .sees("Twee gegevens gaan nu weg; één blijft, tot en met 31 december 2032.")
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
    window.press("Voorbeeld bekijken").await;
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

/// Tells every recipient in its own way: the first by letter, the others by the owner.
async fn tell_recipients(window: &Window) {
    let read =
        "return [...document.querySelectorAll('main button[aria-label^=\"Zelf laten weten: \"]')]
        .map((button) => button.getAttribute('aria-label').slice('Zelf laten weten: '.length))";
    let untold = window.run(read, vec![]).await;
    let untold: Vec<&str> = untold
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    for (number, name) in untold.iter().enumerate() {
        if number == 0 {
            window.press(&format!("Brief maken: {name}")).await;
            window.sees("Zo wordt de brief").await;
            window.picture("5-letter-to-recipient").await;
            window.press("Brief uitgeven").await;
            window.sees("Verteld per brief op 5 maart 2026.").await;
        } else {
            window.press(&format!("Zelf laten weten: {name}")).await;
            window.press("Noteren").await;
            // The message at the foot can still be that of the one before.
            window
                .sees_in(name, "Zelf laten weten op 5 maart 2026.")
                .await;
        }
    }
    window.pictures("6-recipients").await;
}

async fn answer(window: &Window) {
    window.press("Antwoord maken").await;
    window.sees("Zo wordt de brief").await;
    window.sees("31 december 2032").await;
    window.picture("7-preview-of-answer").await;
    window.press("Brief uitgeven").await;
    window.sees("Op 5 maart 2026 hebt u geantwoord").await;
    window
        .press("Opslaan: Bericht dat een deel gewist is")
        .await;
    window.sees("Opgeslagen als").await;
    let letter = text_of(&window.saved("antwoord").await);
    for (element, phrase) in ANSWER {
        assert!(
            letter.contains(phrase),
            "L06b lacks {element}, ‘{phrase}’:\n{letter}"
        );
    }
    window.pictures("8-answered").await;
}

/// On its last day the invoice is there, and its page says why.
async fn still_there(window: &Window, invoice: &str) {
    window.go(&format!("#/gegevens/{invoice}"), RECORD).await;
    window.sees("31 december 2032").await;
    window
        .sees("Aan deze persoon is een eerdere dag beloofd.")
        .await;
    window
        .sees("Op 1 januari 2033 wordt het vanzelf gewist.")
        .await;
    window.pictures("9-last-day").await;
}

/// On the day after it nothing is left of the person, and Vandaag and the log say so.
async fn gone_by_itself(window: &Window) {
    window.sees("1 gegeven is vandaag gewist").await;
    window.pictures("10-gone").await;
    window.place("Gegevens").await;
    window.sees_no("2025-0093").await;
    window.place("Relaties").await;
    window.is_done().await;
    window.sees_no(NAME).await;
    window.picture("11-no-contact").await;
    window.go("#/logboek", "Logboek").await;
    window.sees("Een opruimronde is uitgevoerd.").await;
    window.press("Logboek controleren").await;
    window.sees("Het logboek is heel.").await;
    window.picture("12-log").await;
}
