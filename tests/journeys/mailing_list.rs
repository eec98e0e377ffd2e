//! The newsletter: who may get it, who may not and why, and the one list of addresses that leaves the program.

use serde_json::{Value, json};

use crate::asking::{enter, enter_samira, point, record, take_in};
use crate::steps::set_up;
use crate::window::Window;

#[tokio::test]
async fn only_who_said_yes_and_did_not_object_is_on_the_list_that_is_saved() {
    let window = Window::open("mailing-list", "2026-05-08").await;
    set_up(&window).await;
    let text = text_of_consent(&window).await;
    let samira = enter_samira(&window).await;
    subscribed(&window, &text, &samira, "samira@hof-ozturk.example").await;
    let roos = reader(
        &window,
        ["ms", "Roos", "", "Zandhoven"],
        "roos@zandhoven.example",
    )
    .await;
    subscribed(&window, &text, &roos, "roos@zandhoven.example").await;
    without_a_ground(&window).await;
    the_list(&window).await;
    object(&window).await;
    save_without_her(&window).await;
}

/// Keeps the words with which consent is asked. Returns the id of the text.
async fn text_of_consent(window: &Window) -> Value {
    window.go("#/nieuwsbrief/teksten", "Verzendlijst").await;
    window.sees("Er is nog geen tekst bewaard.").await;
    window.pictures("1-no-texts").await;
    window.press("Tekst toevoegen").await;
    window
        .fill(
            "De tekst, woord voor woord",
            "Ja, stuur mij elke maand de nieuwsbrief. Afmelden kan altijd.",
        )
        .await;
    window.picture("1-text").await;
    window.press("Tekst bewaren").await;
    window.sees("De tekst is bewaard.").await;
    window.sees("Versie 1").await;
    window.pictures("2-texts").await;
    window.call("consent_texts", Value::Null).await[0]["id"].clone()
}

async fn reader(window: &Window, name: [&str; 4], address: &str) -> Value {
    enter(window, name, json!([point("email", address, ["", "", ""])])).await
}

async fn subscribed(window: &Window, text: &Value, contact: &Value, address: &str) {
    let newsletter = json!({
        "kind": "subscription", "audience": "subscriber", "address": address, "subscribed_on": "2025-03-03",
        "unsubscribed_on": null,
        "ground": {
            "ground": "consent", "text_id": text, "given_on": "2025-03-03", "given_at": null, "channel": "web_form",
            "given_by": "person", "proof": "Aangekruist op de website.", "confirmed_on": null,
        },
    });
    record(window, &[(contact, "subscriber")], newsletter).await;
}

/// By the form: a subscription of which nobody noted the ground is kept, and is not active.
async fn without_a_ground(window: &Window) {
    reader(window, ["mr", "Bas", "de", "Wit"], "bas@dewit.example").await;
    window.place("Gegevens").await;
    window.press("Gegeven toevoegen").await;
    window.is_on("Gegeven toevoegen").await;
    window
        .choose("Soort", "Inschrijving op de nieuwsbrief")
        .await;
    window.pick("Relatie", "wit", "Bas de Wit").await;
    window.tick("Wie zich inschreef").await;
    window.fill("E-mailadres", "bas@dewit.example").await;
    window.fill("Sinds", "3 maart 2025").await;
    window.tick("Nog niet vastgelegd").await;
    window
        .sees("Dan is de inschrijving niet actief, en staat deze persoon op geen enkele lijst.")
        .await;
    window.pictures("3-no-ground").await;
    window.press("Opslaan").await;
    window
        .sees("er is geen toestemming en geen verkoop vastgelegd")
        .await;
    window.pictures("4-not-active").await;
}

async fn the_list(window: &Window) {
    window.go("#/nieuwsbrief", "Verzendlijst").await;
    window.press("Aan inschrijvers").await;
    window.sees("2 mensen krijgen deze nieuwsbrief").await;
    window.sees("2 met toestemming").await;
    window.sees("1 persoon staat niet op de lijst").await;
    window
        .sees("Er is geen toestemming en geen verkoop vastgelegd")
        .await;
    window.pictures("5-list").await;
}

/// She wants none any more: the use stops at once.
async fn object(window: &Window) {
    take_in(
        window,
        "Bezwaar tegen reclame en nieuwsbrieven (direct marketing, art. 21 lid 2 AVG)",
        "8 mei 2026",
        "Ik wil geen nieuwsbrief meer.",
    )
    .await;
    window.press("Reclame nu stoppen").await;
    window
        .sees("Sinds 8 mei 2026 gaat er geen reclame meer naar deze persoon.")
        .await;
}

async fn save_without_her(window: &Window) {
    window.go("#/nieuwsbrief", "Verzendlijst").await;
    window.press("Aan inschrijvers").await;
    window.sees("1 persoon krijgt deze nieuwsbrief").await;
    window.sees_no("samira@hof-ozturk.example").await;
    window.tick("Namen erbij").await;
    window.press("Verzendlijst opslaan").await;
    window.sees("is opgeslagen, met 1 adres.").await;
    window.pictures("6-saved").await;
    let file = window.saved("verzendlijst").await;
    let list = std::fs::read_to_string(file).expect("the saved list");
    let list = list.trim_start_matches('\u{feff}');
    assert_eq!(
        list.lines().collect::<Vec<_>>(),
        ["e-mailadres;naam", "roos@zandhoven.example;Roos Zandhoven"]
    );
}
