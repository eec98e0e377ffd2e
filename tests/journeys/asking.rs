//! Stretches of the road that the journeys of requests share: who asks, what is kept of them, and what the owner does.

use serde_json::{Value, json};

use crate::papers::text_of;
use crate::window::Window;

/// Who asks, with the name that fits least easily.
pub const NAME: &str = "Samira van 't Hof-Öztürk";

/// Enters who asks, with a mail address, a telephone number and an address. Returns the contact's id.
pub async fn enter_samira(window: &Window) -> Value {
    let points = json!([
        point("email", "samira@hof-ozturk.example", ["", "", ""]),
        point("phone", "06 00 00 00 12", ["", "", ""]),
        point(
            "postal_address",
            "",
            ["Kerkstraat 112-II", "1017 GP", "Amsterdam"]
        ),
    ]);
    let name = ["ms", "Samira", "van 't", "Hof-Öztürk"];
    enter(window, name, points).await
}

/// Enters the card of a person: salutation, given name, infix and family name. Returns the contact's id.
pub async fn enter(window: &Window, name: [&str; 4], points: Value) -> Value {
    let [salutation, given, infix, family] = name;
    let card = json!({
        "id": null, "kind": "person", "salutation": salutation, "given_name": given, "infix": infix,
        "family_name": family, "company": "", "language": "nl", "note": "", "deceased": false, "points": points,
    });
    window.call("save_contact", card).await["id"].clone()
}

/// A way to reach somebody.
pub fn point(kind: &str, value: &str, [street, postcode, town]: [&str; 3]) -> Value {
    json!({
        "id": null, "kind": kind, "label": "", "value": value, "street": street, "postcode": postcode, "town": town,
        "country": "", "source": "data_subject", "since": null, "needed_for": [],
    })
}

/// Enters a record of these people, each in a role. Returns its id.
pub async fn record(window: &Window, people: &[(&Value, &str)], fields: Value) -> Value {
    let parties: Vec<Value> = people
        .iter()
        .map(|(contact, role)| json!({ "contact_id": contact, "role": role }))
        .collect();
    let form = json!({ "id": null, "parties": parties, "fields": fields });
    window.call("save_record", form).await["id"].clone()
}

/// An invoice that is paid.
pub fn invoice(number: &str, day: &str) -> Value {
    json!({
        "kind": "invoice", "number": number, "dated_on": day, "due_on": null, "amount_cents": 121_000,
        "vat_cents": 21_000, "state": "paid", "settled_on": day, "class": "ordinary", "first_use_year": null,
        "description": "Website, tweede termijn", "vat_id": "", "quote_id": null, "agreement_id": null,
    })
}

/// A message, by mail.
pub fn message(day: &str, content: &str) -> Value {
    json!({
        "kind": "contact_moment", "happened_on": day, "date_unknown": false, "channel": "email", "subject": "",
        "reaction": "", "content": content,
    })
}

/// Takes a request of Samira in, by the form. Ends on its page.
pub async fn take_in(window: &Window, right: &str, day: &str, words: &str) {
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

/// Establishes who asks, in the way that is proposed.
pub async fn identify(window: &Window) {
    window.press("Vastleggen: dit klopt").await;
    window.sees(", juist").await;
}

/// Notes of every place outside the program that nothing was found there.
pub async fn search_everywhere(window: &Window) {
    let read = "return [...document.querySelectorAll('li:has(> select) > label')]
        .map((label) => label.innerText.trim())";
    let places = window.run(read, vec![]).await;
    let places = places.as_array().expect("places to search");
    assert!(places.len() > 3, "there are places to search: {places:?}");
    for place in places.iter().filter_map(Value::as_str) {
        window.choose(place, "Niets gevonden").await;
        window.sees_in(place, "genoteerd op").await;
    }
    window.sees("U hebt overal gezocht.").await;
}

/// Makes and issues the letter that this button makes, with a picture of how it will be.
pub async fn issue(window: &Window, act: &str, picture: &str) {
    window.press(act).await;
    window.sees("Zo wordt de brief").await;
    window.picture(picture).await;
    window.press("Brief uitgeven").await;
}

/// Saves a document of the page and returns its text.
pub async fn saved(window: &Window, act: &str, letters: &str) -> String {
    window.press(act).await;
    window.sees("Opgeslagen als").await;
    text_of(&window.saved(letters).await)
}

/// Sees to it that a letter has all that the law wants in it: each element with the words that say it.
pub fn has_all(paper: &str, text: &str, elements: &[(&str, &str)]) {
    for (element, phrase) in elements {
        assert!(
            text.contains(phrase),
            "{paper} lacks {element}, ‘{phrase}’:\n{text}"
        );
    }
}
