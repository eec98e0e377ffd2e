//! A counter-party in a case file is told that data are kept of him: his day stands on Vandaag, the letter is read and
//! frozen, and it is gone from there once the letter was sent.

use serde_json::{Value, json};

use crate::steps::{Person, enter_contact, set_up};
use crate::window::Window;

const OPPONENT: Person = Person {
    salutation: "Heer",
    given_name: "Joost",
    infix: "van 't",
    family_name: "Hof-Öztürk",
    email: "joost@hof-ozturk.example",
    street: "Dijkstraat 9",
    postcode: "1402 CD",
    town: "Waterdam",
};

/// Enters a case of Roos against Joost through the host, as the form does.
async fn enter_case(window: &Window) {
    let found = window
        .call("list_contacts", json!({ "text": "", "after": null }))
        .await;
    let rows = found["rows"].as_array().expect("contacts").clone();
    let id_of = |name: &str| -> Value {
        let row = rows.iter().find(|row| row["name"] == name);
        row.expect("the contact")["id"].clone()
    };
    let fields = json!({
        "kind": "case_file", "title": "Levering webwinkel", "number": "Z-2026-04", "opened_on": "2026-11-02",
        "ended_on": null, "end_kind": null, "content": "", "claims": [], "decisions": [], "correspondence": [],
    });
    window
        .call(
            "save_record",
            json!({
                "id": null,
                "parties": [
                    { "contact_id": id_of(&Person::ROOS.name()), "role": "client" },
                    { "contact_id": id_of(&OPPONENT.name()), "role": "counter_party" },
                ],
                "fields": fields,
            }),
        )
        .await;
}

#[tokio::test]
async fn a_counter_party_is_told_from_the_case_file_and_no_longer_stands_on_vandaag() {
    let window = Window::open("counterparty-notice", "2026-11-24").await;
    set_up(&window).await;
    enter_contact(&window, &Person::ROOS).await;
    enter_contact(&window, &OPPONENT).await;
    enter_case(&window).await;

    window.place("Gegevens").await;
    window.press("Levering webwinkel").await;
    window.sees("Wederpartij inlichten").await;
    window
        .sees("Laat het uiterlijk op 24 december 2026 weten")
        .await;
    window.picture("1-before-anything-is-said").await;
    window.press("Dagen en bron invullen").await;
    window
        .fill("Wanneer kreeg u de gegevens?", "2 november 2026")
        .await;
    window.choose("Van wie kreeg u ze?", "Van uw klant").await;
    window.press("Opslaan").await;
    window
        .sees("Laat het uiterlijk op 2 december 2026 weten")
        .await;

    window.go("#/vandaag", "Dinsdag 24 november").await;
    window
        .sees("Laat Joost van 't Hof-Öztürk weten dat u gegevens hebt")
        .await;
    window.pictures("2-on-vandaag").await;
    window.press("Naar het dossier").await;
    window.press("Brief schrijven").await;
    window
        .sees("behandelt een zaak voor Roos van 't Zandhoven")
        .await;
    window.sees("Wij kregen de gegevens van onze klant.").await;
    window.picture("3-the-letter").await;
    window.press("Brief uitgeven").await;
    window.sees("De brief ligt vast.").await;
    window.pictures("4-frozen").await;
    window.go("#/vandaag", "Dinsdag 24 november").await;
    window.sees("De brief ligt klaar.").await;
    window.press("Naar het dossier").await;
    window.press("Verstuurd op").await;
    window.press("Vastleggen").await;
    window
        .sees("Op 24 november 2026 hebt u dit laten weten.")
        .await;
    window.picture("5-sent").await;
    window.go("#/vandaag", "Dinsdag 24 november").await;
    window.sees_no("weten dat u gegevens hebt").await;
}
