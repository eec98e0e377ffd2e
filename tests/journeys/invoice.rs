//! An invoice of ten years ago: entered by hand, kept once with a ground, let go, and proved to be gone without a name.

use crate::papers::text_of;
use crate::steps::{PASSWORD, Person, enter_contact, enter_invoice, open_with, set_up};
use crate::window::Window;

const NAME: &str = "Roos van 't Zandhoven";
const INVOICE: &str = "Factuur 2016-0042";

#[tokio::test]
async fn an_invoice_of_ten_years_ago_is_kept_once_and_then_erased_with_proof() {
    let mut window = Window::open("invoice", "2026-05-19").await;
    set_up(&window).await;
    enter(&window).await;
    keep_once(&window).await;
    lift(&mut window).await;
    erase(&window).await;
    certificate(&window).await;
    nothing_is_left(&window).await;
    the_log_holds(&window).await;
}

/// Types in the card and the invoice. The card was no news of today either: its own moment gets its real day.
async fn enter(window: &Window) {
    enter_contact(window, &Person::ROOS).await;
    window.picture("1-contact").await;
    window.press("In de administratie gezet").await;
    window.press("Wijzigen").await;
    window.is_on("Gegeven wijzigen").await;
    window.fill("Wanneer was het?", "10 maart 2016").await;
    window.press("Opslaan").await;
    window
        .sees("Dit kan weg. De laatste bewaardag was 10 maart 2021.")
        .await;

    enter_invoice(window, "zandh", NAME, "2016-0042", "10 maart 2016").await;
    window.is_on(INVOICE).await;
    window
        .sees("Dit kan weg. De laatste bewaardag was 10 maart 2024.")
        .await;
    window.sees("Facturatie").await;
    window.picture("3-invoice").await;
}

/// Finds it on Opruimen and keeps it apart, with a ground and a day to look again.
async fn keep_once(window: &Window) {
    window.place("Opruimen").await;
    window
        .sees("Van twee gegevens is de laatste bewaardag voorbij.")
        .await;
    window.picture("4-due").await;
    window.press("Apart houden: 1 gegeven van Facturatie").await;
    window.sees("1 gegeven vasthouden?").await;
    window.tick("Voor een vordering").await;
    window
        .fill(
            "Waar gaat het over?",
            "De klant betwist de factuur; er komt nog een brief.",
        )
        .await;
    window.fill("Opnieuw bekijken op", "1 september 2026").await;
    window.picture("5-keep").await;
    window.press("Vasthouden").await;
    window.sees("Vastgehouden 1").await;
    window.press("Vastgehouden").await;
    window.sees("Voor een vordering, sinds 19 mei 2026.").await;
    window.sees("1 september 2026").await;
    window.picture("6-held").await;
}

/// Lifts the hold: a day later, and no earlier, it can go.
async fn lift(window: &mut Window) {
    window.press("Blokkade opheffen").await;
    window.sees("Deze blokkade opheffen?").await;
    window.press("Blokkade opheffen").await;
    window.sees("Vastgehouden 0").await;
    window.sees("Komt eraan 1").await;
    window.open_again("2026-05-20").await;
    open_with(window, PASSWORD).await;
    window.is_on("Woensdag 20 mei").await;
    window.picture("6-today").await;
    window.place("Opruimen").await;
    window.sees(INVOICE).await;
}

async fn erase(window: &Window) {
    window.press("Voorbeeld bekijken").await;
    window.sees("U gaat 2 gegevens van 1 relatie wissen").await;
    window.picture("7-preview").await;
    window.press("2 gegevens wissen").await;
    window.is_on("Opruimronde").await;
    window
        .sees("Op 20 mei 2026 hebt u twee gegevens gewist.")
        .await;
    window.sees("Van één relatie verdween de hele kaart.").await;
    window.picture("8-run").await;
}

/// Saves the certificate and reads it: it has the counts, and no name.
async fn certificate(window: &Window) {
    window.press("Proces-verbaal opslaan").await;
    window.sees("Opgeslagen als").await;
    let text = text_of(&window.saved("proces-verbaal").await);
    for phrase in [
        "Proces-verbaal van vernietiging",
        "Facturatie",
        "Contact",
        "8 jaar na de factuurdatum",
        "20 mei 2026",
    ] {
        assert!(
            text.contains(phrase),
            "the certificate says ‘{phrase}’:\n{text}"
        );
    }
    for trace in ["Roos", "Zandhoven", "2016-0042", "bakkerij"] {
        assert!(
            !text.contains(trace),
            "the certificate has no trace of ‘{trace}’:\n{text}"
        );
    }
}

async fn nothing_is_left(window: &Window) {
    window.place("Relaties").await;
    window.sees("U bewaart nog van niemand iets.").await;
    window.fill("Zoek een relatie", "zandhoven").await;
    window.sees("Niemand gevonden met ‘zandhoven’.").await;
    window.place("Gegevens").await;
    window.fill("Zoek in gegevens", "bakkerij").await;
    window.sees("Niets gevonden met ‘bakkerij’.").await;
}

async fn the_log_holds(window: &Window) {
    window.go("#/logboek", "Logboek").await;
    window.press("Logboek controleren").await;
    window.sees("Het logboek is heel.").await;
    window.picture("9-log").await;
}
