//! Questions to who asked: for proof, which stops the clock, for more time, and the end where no proof comes.

use serde_json::json;

use crate::steps::{PASSWORD, open_with, set_up};
use crate::window::Window;

const NAME: &str = "Roos van ’t Zandhoven-Wiśniewska";

#[tokio::test]
async fn the_clock_stands_still_for_proof_and_runs_longer_after_an_extension() {
    let mut window = Window::open("proof-and-extension", "2026-03-12").await;
    set_up(&window).await;
    take_in(&window).await;
    ask_for_proof(&window).await;
    on_day(&mut window, "2026-03-20").await;
    window.press("Het bewijs is binnen").await;
    window.press("Klok weer laten lopen").await;
    window
        .sees("U antwoordt uiterlijk op maandag 20 april 2026.")
        .await;
    window
        .sees("Zonder die acht dagen was het vrijdag 10 april 2026.")
        .await;
    window.pictures("4-clock-goes-on").await;
    window.press("Vastleggen: dit klopt").await;
    window.sees("20 maart 2026, juist").await;
    extend(&window).await;
}

#[tokio::test]
async fn a_request_of_whom_nobody_knows_who_asks_is_closed_by_letter() {
    let mut window = Window::open("not-identified", "2026-03-12").await;
    set_up(&window).await;
    take_in(&window).await;
    ask_for_proof(&window).await;
    on_day(&mut window, "2026-03-27").await;
    window.press("Herinnering maken").await;
    window.sees("Zo wordt de brief").await;
    window.picture("4-preview-of-reminder").await;
    window.press("Brief uitgeven").await;
    window.sees("U herinnerde daaraan op 27 maart 2026.").await;
    on_day(&mut window, "2026-04-13").await;
    window.press("Bericht van sluiten maken").await;
    window.sees("Zo wordt de brief").await;
    window
        .sees("klacht indienen bij de Autoriteit Persoonsgegevens")
        .await;
    window.picture("5-preview-of-closing").await;
    window.press("Brief uitgeven").await;
    window
        .sees("gesloten, omdat niet vaststond wie het vroeg")
        .await;
    window.pictures("6-closed").await;
}

/// Takes a request in that came from an address that is not known.
async fn take_in(window: &Window) {
    let request = json!({
        "rights": ["access"], "channel": "email", "received_on": "2026-03-10", "received_at": "10:20",
        "words": "Welke gegevens hebt u van mij?", "language": "nl", "contact_id": null,
        "requester": {
            "salutation": "ms", "given_name": "Roos", "infix": "van ’t", "family_name": "Zandhoven-Wiśniewska",
            "company": "", "street": "Molenpad 7", "postcode": "1401 AB", "town": "Waterdam", "country": "",
            "email": "roos@elders.example",
        },
        "representative": null,
    });
    window.call("take_in_request", request).await;
    window.place("Verzoeken").await;
    window.press("Verder").await;
    window.is_on(NAME).await;
}

/// Asks for proof by letter: the reason and the proof stand in it, and the clock stands still with it.
async fn ask_for_proof(window: &Window) {
    window.press("Om bewijs vragen").await;
    window
        .fill(
            "Waarom twijfelt u?",
            "het verzoek kwam van een adres dat wij niet kennen",
        )
        .await;
    window.picture("1-question").await;
    window.press("Voorbeeld van de brief").await;
    window.sees("een adres dat wij niet kennen").await;
    window
        .sees("Stuur ons geen volledige kopie van uw paspoort of identiteitskaart.")
        .await;
    window.picture("2-preview-of-question").await;
    window.press("Brief uitgeven").await;
    window
        .sees("U vroeg op 12 maart om bewijs; tot dat er is, staat de klok stil.")
        .await;
    window.pictures("3-clock-stands-still").await;
}

/// Extends by letter: three months after receipt, with the days of waiting.
async fn extend(window: &Window) {
    window.press("één keer verlengen").await;
    window
        .fill(
            "Waarom is meer tijd nodig?",
            "wij zoeken in een archief van tien jaar",
        )
        .await;
    window.press("Voorbeeld van de brief").await;
    window.sees("18 juni 2026").await;
    window.picture("5-preview-of-extension").await;
    window.press("Brief uitgeven").await;
    window
        .sees("U antwoordt uiterlijk op donderdag 18 juni 2026.")
        .await;
    window
        .sees("dan zegt u dat wel uiterlijk op 20 april 2026")
        .await;
    window.pictures("6-extended").await;
}

/// Opens the program on another day, at the request.
async fn on_day(window: &mut Window, day: &str) {
    window.open_again(day).await;
    open_with(window, PASSWORD).await;
    window.place("Verzoeken").await;
    window.press("Verder").await;
    window.is_on(NAME).await;
}
