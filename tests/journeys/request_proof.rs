//! The proof of a request, from its closing to the day after its five years, on which it goes with everything in it.

use crate::asking::{has_all, issue, saved};
use crate::other_ways::{begin, what, who_asks};
use crate::steps::{PASSWORD, open_with, set_up};
use crate::window::Window;

const NAME: &str = "Roos van ’t Zandhoven";

/// What the certificate says.
const CERTIFICATE: [(&str, &str); 4] = [
    ("run", "W-2031-001"),
    ("activity", "Verzoeken over gegevens"),
    ("category", "bewijs van een gesloten verzoek"),
    ("rule", "5 jaar na het sluiten van het verzoek"),
];

#[tokio::test]
async fn a_closed_request_stays_for_five_years_and_then_goes_with_its_letters() {
    let mut window = Window::open("request-proof", "2026-03-05").await;
    set_up(&window).await;
    close_a_request(&window).await;
    window.open_again("2031-03-05").await;
    open_with(&window, PASSWORD).await;
    window.is_on("Woensdag 5 maart").await;
    still_there(&window).await;
    window.open_again("2031-03-06").await;
    open_with(&window, PASSWORD).await;
    window.sees("Er kan iets weg").await;
    window.picture("4-today").await;
    erase(&window).await;
    nothing_is_left(&window).await;
}

async fn close_a_request(window: &Window) {
    begin(window).await;
    who_asks(window, "Roos", "van ’t", "Zandhoven").await;
    what(window, "Inzage (art. 15 AVG)").await;
    window.press("Verzoek opnemen").await;
    window.is_on(NAME).await;
    issue(window, "Ontvangstbevestiging maken", "1-letter").await;
    window.sees("De brief ligt vast.").await;
    window.press("Het verzoek is ingetrokken").await;
    window.sees("Is het verzoek ingetrokken?").await;
    window.press("Het verzoek is ingetrokken").await;
    window
        .sees("Dit verzoek zelf bewaart u tot en met 5 maart 2031.")
        .await;
    window
        .sees("omdat u moet kunnen bewijzen hoe u het verzoek hebt behandeld")
        .await;
    window.pictures("2-closed").await;
}

/// On its last day it is still there, in the list with until when, and stands among what comes.
async fn still_there(window: &Window) {
    window.place("Verzoeken").await;
    window.press("Gesloten").await;
    window.sees("Bewaard tot en met").await;
    window.sees("5 mrt 2031").await;
    window.go("#/opruimen/komt", "Opruimen").await;
    window.sees("Verzoeken over gegevens").await;
    window.picture("3-coming").await;
}

async fn erase(window: &Window) {
    window.place("Opruimen").await;
    window.sees("Het verzoek gaat heel weg").await;
    window.sees("V-2026-001").await;
    window.pictures("5-due").await;
    window.press("Voorbeeld van 1 gesloten verzoek").await;
    window.sees("U gaat 1 gegeven wissen").await;
    window.picture("6-preview").await;
    window.press("1 gegeven wissen").await;
    window.is_on("Opruimronde W-2031-001").await;
    window.picture("7-run").await;
    let certificate = saved(window, "Proces-verbaal opslaan", "proces-verbaal").await;
    has_all("the certificate", &certificate, &CERTIFICATE);
    for trace in ["Roos", "Zandhoven", "Molenpad", "V-2026-001"] {
        assert!(!certificate.contains(trace), "no trace of ‘{trace}’");
    }
}

async fn nothing_is_left(window: &Window) {
    window.place("Verzoeken").await;
    window.sees("Er loopt geen verzoek.").await;
    window.sees_no("Zandhoven").await;
    window.place("Brieven").await;
    window.sees("W-2031-001").await;
    window.sees_no("Zandhoven").await;
    window.picture("8-letters").await;
}
