//! A use that stops at once: an objection to advertising and a withdrawn consent, from the message to the letter and the
//! import that knows the person afterwards.

use std::fs;

use serde_json::{Value, json};

use crate::papers::text_of;
use crate::steps::set_up;
use crate::window::Window;

const NAME: &str = "Samira van 't Hof-Öztürk";

/// What the letter L11 says, by its mandatory elements (art. 21(2) and (3)).
const L11: [(&str, &str); 7] = [
    ("addressee", "Kerkstraat 112-II"),
    ("from which day", "vanaf 8 mei 2026"),
    (
        "by which channels",
        "e-mail, telefoon, sms, WhatsApp en post",
    ),
    ("no conditions", "wij stellen geen voorwaarden"),
    ("the coded address", "een versleutelde code van het adres"),
    (
        "current orders go on",
        "lopende opdracht of factuur blijft u wel ontvangen",
    ),
    ("reference", "V-2026-001"),
];

/// What the letter L13 says, by its mandatory elements (art. 7(3)).
const L13: [(&str, &str); 5] = [
    ("which consent", "de nieuwsbrief (gegeven op 3 maart 2025)"),
    ("since when", "op 11 mei 2026 mee gestopt"),
    (
        "earlier use stays lawful",
        "Wat wij vóór die datum deden, was wel toegestaan",
    ),
    ("what was erased", "Wij hebben gewist"),
    ("reference", "V-2026-001"),
];

#[tokio::test]
async fn a_newsletter_stops_the_day_it_is_asked() {
    let window = Window::open("newsletter-stops", "2026-05-08").await;
    set_up(&window).await;
    enter_reader(&window).await;
    take_in(
        &window,
        "Bezwaar tegen reclame en nieuwsbrieven (direct marketing, art. 21 lid 2 AVG)",
        "8 mei 2026",
        "Ik wil geen nieuwsbrief meer.",
    )
    .await;
    window
        .sees("U antwoordt uiterlijk op maandag 8 juni 2026.")
        .await;
    window
        .sees("Dit hoeft niet te wachten: stop het gebruik vandaag.")
        .await;
    window.sees("samira@hof-ozturk.example").await;
    window.sees("06 00 00 00 12").await;
    window.pictures("1-to-stop").await;
    window.press("Reclame nu stoppen").await;
    window
        .sees("Sinds 8 mei 2026 gaat er geen reclame meer naar deze persoon.")
        .await;
    window.sees("gestopt en gewist").await;
    window.pictures("2-stopped").await;
    answer(&window, "8 mei 2026", "3-letter", &L11).await;

    let file = window.desk().join("adressen.vcf");
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S. Hof\r\nN:Hof;S.;;;\r\nEMAIL:Samira@Hof-Ozturk.example\r\nEND:VCARD\r\n";
    fs::write(&file, card).expect("a file of contacts");
    window.place("Relaties").await;
    window.give_file("Bestand inlezen", &file).await;
    window.is_on("Relaties inlezen").await;
    window
        .sees("Eén van hen heeft gevraagd om vergeten te worden of geen berichten te krijgen.")
        .await;
    window.sees("Wil geen reclame").await;
    window.picture("4-known-at-the-import").await;
}

#[tokio::test]
async fn a_consent_is_withdrawn_as_easily_as_it_was_given() {
    let window = Window::open("consent-withdrawn", "2026-05-11").await;
    set_up(&window).await;
    enter_reader(&window).await;
    take_in(
        &window,
        "Intrekken van toestemming (art. 7 lid 3 AVG)",
        "11 mei 2026",
        "Ik trek mijn toestemming in.",
    )
    .await;
    window.sees("Welke toestemming is ingetrokken?").await;
    window.pictures("1-which").await;
    window.press("Gebruik nu stoppen").await;
    window
        .sees("Sinds 11 mei 2026 is het gebruik gestopt.")
        .await;
    window.pictures("2-stopped").await;
    answer(&window, "11 mei 2026", "3-letter", &L13).await;
}

/// Enters somebody who reads the newsletter and once sent a message.
async fn enter_reader(window: &Window) {
    let point = |kind: &str, value: &str, [street, postcode, town]: [&str; 3]| {
        json!({
            "id": null, "kind": kind, "label": "", "value": value, "street": street, "postcode": postcode,
            "town": town, "country": "", "source": "data_subject", "since": null, "needed_for": [],
        })
    };
    let card = json!({
        "id": null, "kind": "person", "salutation": "ms", "given_name": "Samira", "infix": "van 't",
        "family_name": "Hof-Öztürk", "company": "", "language": "nl", "note": "", "deceased": false,
        "points": [
            point("email", "samira@hof-ozturk.example", ["", "", ""]),
            point("phone", "06 00 00 00 12", ["", "", ""]),
            point("postal_address", "", ["Kerkstraat 112-II", "1017 GP", "Amsterdam"]),
        ],
    });
    let contact = window.call("save_contact", card).await["id"].clone();
    let newsletter = json!({
        "kind": "subscription", "audience": "subscriber", "address": "samira@hof-ozturk.example",
        "subscribed_on": "2025-03-03", "unsubscribed_on": null,
        "ground": {
            "ground": "consent", "text_id": null, "given_on": "2025-03-03", "given_at": null, "channel": "web_form",
            "given_by": "person", "proof": "Aangekruist op de website.", "confirmed_on": null,
        },
    });
    let message = json!({
        "kind": "contact_moment", "happened_on": "2025-11-04", "date_unknown": false, "channel": "email",
        "subject": "", "reaction": "", "content": "Vroeg wanneer de website klaar is.",
    });
    record(window, &contact, "contact", message).await;
    record(window, &contact, "subscriber", newsletter).await;
}

async fn record(window: &Window, contact: &Value, role: &str, fields: Value) {
    let parties = json!([{ "contact_id": contact, "role": role }]);
    let form = json!({ "id": null, "parties": parties, "fields": fields });
    window.call("save_record", form).await;
}

async fn take_in(window: &Window, right: &str, day: &str, words: &str) {
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Verzoek opnemen").await;
    window.pick("Relatie", "ozturk", NAME).await;
    window.tick(right).await;
    window.choose("Via welke weg?", "E-mail").await;
    window.fill("Dag van ontvangst", day).await;
    window.fill("Wat vraagt de persoon precies?", words).await;
    window.press("Verzoek opnemen").await;
    window.is_on(NAME).await;
}

/// Makes the answer, and reads the letter as it was saved.
async fn answer(window: &Window, day: &str, picture: &str, elements: &[(&str, &str)]) {
    window.press("Antwoord maken").await;
    window.sees("Zo wordt de brief").await;
    window.picture(picture).await;
    window.press("Brief uitgeven").await;
    window.sees(&format!("Op {day} hebt u geantwoord")).await;
    window.press("Opslaan: Bericht dat").await;
    window.sees("Opgeslagen als").await;
    let letter = text_of(&window.saved(".pdf").await);
    for (element, phrase) in elements {
        assert!(
            letter.contains(phrase),
            "the letter lacks {element}, ‘{phrase}’:\n{letter}"
        );
    }
}
