//! A request from its intake to the letter, by the keyboard alone.

use serde_json::Value;

use crate::asking::{NAME, enter_samira, invoice, record};
use crate::steps::set_up;
use crate::window::{Key, Window};

#[tokio::test]
async fn a_request_is_taken_in_decided_and_answered_by_the_keyboard() {
    let window = Window::open("keyboard", "2026-03-05").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    let paper = invoice("2025-0093", "2025-05-15");
    record(&window, &[(&contact, "customer")], paper).await;
    take_in(&window).await;
    identify_and_search(&window).await;
    decide(&window).await;
    answer(&window).await;
}

async fn take_in(window: &Window) {
    enter(window, "Verzoeken").await;
    window.is_on("Verzoeken").await;
    enter(window, "Verzoek opnemen").await;
    window.is_on("Verzoek opnemen").await;
    window.tabs_to("Relatie").await;
    window.types("ozturk").await;
    window.sees(NAME).await;
    window.strikes(Key::Down).await;
    window.strikes(Key::Enter).await;
    window.tabs_to("Inzage").await;
    window.types(" ").await;
    window.tabs_to("Via welke weg?").await;
    window.types("E").await;
    window.tabs_to("Dag van ontvangst").await;
    window.strikes_with_control('a').await;
    window.types("2 maart 2026").await;
    window.tabs_to("Wat vraagt de persoon precies?").await;
    window.types("Inzage.").await;
    enter(window, "Verzoek opnemen").await;
    window.is_on(NAME).await;
    window
        .sees("Zij vroeg op 2 maart inzage in haar gegevens.")
        .await;
    window.sees("Binnengekomen via e-mail").await;
}

async fn identify_and_search(window: &Window) {
    enter(window, "Vastleggen: dit klopt").await;
    window.sees(", juist").await;
    let read = "return [...document.querySelectorAll('li:has(> select) > label')]
        .map((label) => label.innerText.trim())";
    let places = window.run(read, vec![]).await;
    let places = places.as_array().expect("places to search");
    for place in places.iter().filter_map(Value::as_str) {
        window.tabs_to(place).await;
        window.types("Niets").await;
        window.sees_in(place, "genoteerd op").await;
    }
    window.sees("U hebt overal gezocht.").await;
}

async fn decide(window: &Window) {
    enter(window, "De twee voorstellen overnemen").await;
    enter(window, "Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
}

/// The page takes the focus on to what comes next.
async fn answer(window: &Window) {
    enter(window, "Antwoord maken").await;
    window.sees("Zo wordt de brief").await;
    window.picture("1-letter").await;
    enter(window, "Brief uitgeven").await;
    window.sees("Op 5 maart 2026 hebt u geantwoord").await;
}

/// Goes to a button or link and presses it.
async fn enter(window: &Window, name: &str) {
    window.tabs_to(name).await;
    window.strikes(Key::Enter).await;
}
