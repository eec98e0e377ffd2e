//! The turn of the year: an invoice that the law kept until 31 December is announced, erased and counted in the round of
//! the year, which ends with one sheet to sign. On the way there an emergency sheet is made. Neither names anybody.

use serde_json::json;

use crate::papers::text_of;
use crate::steps::{PASSWORD, Person, enter_contact, enter_invoice, open_with, set_up};
use crate::window::Window;

const NAME: &str = "Roos van 't Zandhoven";

/// What must stand on no sheet of this journey.
const TRACES: [&str; 5] = ["Roos", "Zandhoven", "Molenpad", "2024-0042", "bakkerij"];

#[tokio::test]
async fn a_round_of_the_year_begins_on_the_first_of_january_and_ends_with_one_sheet() {
    let mut window = Window::open("year_round", "2026-05-19").await;
    set_up(&window).await;
    enter(&window).await;

    window.open_again("2031-12-31").await;
    open_with(&window, PASSWORD).await;
    window.sees("Op 1 januari komt 1 gegeven vrij").await;
    // Nobody went through the round of this year: it waits until the year is over.
    window.sees("De jaarronde van 2031 staat open").await;
    window.picture("2-eve").await;
    emergency_sheet(&window).await;

    window.open_again("2032-01-02").await;
    open_with(&window, PASSWORD).await;
    window.sees("De jaarronde van 2032 staat open").await;
    window.picture("4-today").await;
    what_came_free(&window).await;
    erase(&window).await;
    look_at_the_rest(&window).await;
    close(&window).await;
    it_is_kept(&window).await;
}

/// An invoice of 2024 under a rule of seven years: the law keeps it until the last day of 2031.
async fn enter(window: &Window) {
    let register = window.call("register", json!(null)).await;
    let invoicing = register["activities"]
        .as_array()
        .expect("activities")
        .iter()
        .find(|row| row["code"] == "A09")
        .expect("invoicing")["id"]
        .clone();
    let seven = json!({
        "activity_id": invoicing, "length": { "amount": 7, "unit": "years" }, "reaches_older": false, "reason": "",
    });
    window.call("save_rule", seven).await;
    enter_contact(window, &Person::ROOS).await;
    enter_invoice(window, "zandh", NAME, "2024-0042", "15 mei 2024").await;
    window.is_on("Factuur 2024-0042").await;
    window.sees("31 december 2031").await;
    window.picture("1-invoice").await;
}

async fn emergency_sheet(window: &Window) {
    window
        .go("#/instellingen/beveiliging", "Instellingen")
        .await;
    window.sees("U hebt nog geen noodblad gemaakt.").await;
    window
        .fill(
            "Waar ligt het herstelblad?",
            "In de kluis achter het kantoor.",
        )
        .await;
    window
        .fill("Wie mag de administratie openen?", "Mijn broer Teun.")
        .await;
    window.press("Noodblad opslaan").await;
    window.sees("Het noodblad is opgeslagen als").await;
    window
        .sees("U hebt op 31 december 2031 een noodblad gemaakt.")
        .await;
    window.picture("3-emergency").await;
    let text = text_of(&window.saved("noodblad-2031-12-31").await);
    for phrase in [
        "Op deze dag gemaakt: 31 december 2031",
        "In de kluis achter het kantoor.",
        "Mijn broer Teun.",
        "Facturatie: de bewaartermijn is voorbij",
        "januari 2032",
        "088 1805 250",
        "Marijke Terpstra-Vos",
        &window.folder().display().to_string(),
    ] {
        assert!(
            text.replace(' ', "").contains(&phrase.replace(' ', "")),
            "the emergency sheet says ‘{phrase}’:\n{text}"
        );
    }
    names_nobody(&text);
}

fn names_nobody(text: &str) {
    for trace in TRACES {
        assert!(!text.contains(trace), "no trace of ‘{trace}’:\n{text}");
    }
}

async fn what_came_free(window: &Window) {
    window.press("Naar de jaarronde").await;
    window.is_on("Jaarronde 2032").await;
    window.sees("kon vanaf 1 januari 2032 weg").await;
    window
        .sees("Van wat nu weg kan, kwam 1 gegeven op die dag vrij.")
        .await;
    window.picture("5-free").await;
}

async fn erase(window: &Window) {
    window.place("Opruimen").await;
    window.sees("Factuur 2024-0042").await;
    window.press("Voorbeeld bekijken").await;
    window.press("2 gegevens wissen").await;
    window.is_on("Opruimronde W-2032-001").await;
}

async fn look_at_the_rest(window: &Window) {
    window.go("#/opruimen/jaarronde", "Jaarronde 2032").await;
    window.sees("Er hoeft nu niets weg.").await;
    window.sees("Jaarronde 2032 afsluiten").await;
    window.press("Alle").await;
    for (item, outcome) in [
        ("Na opruimronde W-2032-001", "Gedaan"),
        ("Zijn uw oude reservekopieën weg?", "Gedaan"),
        ("Klopt het herstelblad nog", "Blijft zo"),
        ("Klopt het noodblad nog?", "Blijft zo"),
    ] {
        window.choose_in(item, "Uitkomst", outcome).await;
    }
    window
        .sees("Alles is bekeken. U kunt de ronde afsluiten.")
        .await;
    window
        .fill_in(
            "Zijn uw oude reservekopieën weg?",
            "Reden",
            "Schijf van 2031 vernietigd",
        )
        .await;
    window.picture("6-looked-at").await;
}

async fn close(window: &Window) {
    window.press("Jaarronde 2032 afsluiten").await;
    window
        .sees("Deze ronde is op 2 januari 2032 afgesloten en verandert niet meer.")
        .await;
    window.sees("Reden: Schijf van 2031 vernietigd").await;
    window.picture("7-closed").await;
    window.press("Blad opslaan").await;
    window.sees("Opgeslagen als").await;
    let text = text_of(&window.saved("jaarronde").await);
    for phrase in [
        "Jaarronde 2032",
        "op 2 januari 2032 de jaarronde afgesloten",
        "In één opruimronde zijn gegevens gewist: 2.",
        "Ontvangers",
        "W-2032-001",
        "Eigen reservekopieën: Schijf van 2031 vernietigd.",
        "Plaats, datum en handtekening:",
        "pagina 1 van 1",
    ] {
        assert!(text.contains(phrase), "the sheet says ‘{phrase}’:\n{text}");
    }
    names_nobody(&text);
}

async fn it_is_kept(window: &Window) {
    window.go("#/vandaag", "Vrijdag 2 januari").await;
    window.sees_no("De jaarronde van 2032").await;
    window.place("Brieven").await;
    window.sees("J-2032").await;
    window.go("#/opruimen/gewist", "Opruimen").await;
    window.press("Jaarronde 2032").await;
    window.is_on("Jaarronde 2032").await;
    window.go("#/logboek", "Logboek").await;
    window.sees("De jaarronde van 2032 is afgesloten.").await;
    window.press("Logboek controleren").await;
    window.sees("Het logboek is heel.").await;
    window.picture("8-log").await;
}
