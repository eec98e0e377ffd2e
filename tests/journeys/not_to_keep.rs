//! What may not be kept: found where it is written, listed without the number, and mended or answered until the list is
//! empty.

use serde_json::json;

use crate::asking::{enter, enter_samira, invoice, message, point, record};
use crate::steps::set_up;
use crate::window::Window;

const HEADING: &str = "Wat u niet mag bewaren";

/// The first line of a Dutch identity card: a specimen, of nobody.
const LINE_OF_A_CARD: &str = "I<NLDSPECI20142<<<<<<<<<<<<<<<";

const PAPER: &str = "Contactmoment van 4 november 2025";
const ORDER: &str = "Contactmoment van 6 november 2025";
const INVOICE: &str = "Factuur van 4 november 2019";

#[tokio::test]
async fn what_may_not_be_kept_is_listed_until_it_is_mended_or_answered() {
    let window = Window::open("not-to-keep", "2026-05-08").await;
    set_up(&window).await;
    entries(&window).await;
    from_today(&window).await;
    otherwise(&window).await;
    mend(&window).await;
    answer(&window).await;
    window.press("Vandaag").await;
    window.is_on("Vrijdag 8 mei").await;
    window.is_done().await;
    window
        .sees_no("misschien iets wat u niet mag bewaren")
        .await;
    window.picture("6-today-without").await;
}

/// A message with a line of an identity card, one with the number of an order, and an invoice to a sole trader.
async fn entries(window: &Window) {
    let samira = enter_samira(window).await;
    let line = format!("Stuurde haar kaart mee.\n{LINE_OF_A_CARD}");
    record(
        window,
        &[(&samira, "contact")],
        message("2025-11-04", &line),
    )
    .await;
    let order = message("2025-11-06", "Bestelling 111222333 is binnen.");
    record(window, &[(&samira, "contact")], order).await;
    let points = json!([point("email", "roos@zandhoven.example", ["", "", ""])]);
    let roos = enter(window, ["ms", "Roos", "", "Zandhoven"], points).await;
    let mut paper = invoice("2019-0093", "2019-11-04");
    paper["vat_id"] = json!("NL111222333B01");
    record(window, &[(&roos, "customer")], paper).await;
}

async fn from_today(window: &Window) {
    // What was entered beside the window is seen by a page that is opened after it.
    window.place("Relaties").await;
    window.press("Vandaag").await;
    window.is_on("Vrijdag 8 mei").await;
    window
        .sees("Op 3 plekken staat misschien iets wat u niet mag bewaren")
        .await;
    window.pictures("1-today").await;
    window.press_in("niet mag bewaren", "Nakijken").await;
    window.is_on(HEADING).await;
    window
        .sees_in(INVOICE, "Oud btw-nummer, mogelijk BSN")
        .await;
    window
        .sees_in(PAPER, "Kopie van een identiteitsbewijs")
        .await;
    window
        .sees_in(ORDER, "Mogelijk een burgerservicenummer (BSN)")
        .await;
    window.sees_no("111222333").await;
    window.pictures("2-list").await;
}

/// The same list in letters of twice the size, and in English.
async fn otherwise(window: &Window) {
    look(window, "Instellingen", "Weergave", "200 %").await;
    window.go("#/niet-bewaren", HEADING).await;
    window.pictures("2-list-large").await;
    window.stays_within().await;
    look(window, "Instellingen", "Weergave", "100 %").await;
    window.tick("English").await;
    window.is_on("Settings").await;
    window.go("#/niet-bewaren", "What you may not keep").await;
    window.pictures("2-list-english").await;
    look(window, "Settings", "Appearance", "Nederlands").await;
    window.is_on("Instellingen").await;
    window.go("#/niet-bewaren", HEADING).await;
}

async fn look(window: &Window, heading: &str, tab: &str, how: &str) {
    window.go("#/instellingen", heading).await;
    window.press(tab).await;
    window.tick(how).await;
}

/// The copy of the card is taken out of the record where it stands.
async fn mend(window: &Window) {
    window.press(PAPER).await;
    window
        .sees("Dit lijkt op een kopie van een paspoort of identiteitskaart.")
        .await;
    window.pictures("3-record").await;
    window.press("Wijzigen").await;
    window.is_on("Gegeven wijzigen").await;
    window
        .fill("Wat is er gezegd?", "Liet haar kaart zien.")
        .await;
    window.press("Opslaan").await;
    window.sees("Liet haar kaart zien.").await;
    window.go("#/niet-bewaren", HEADING).await;
    window.sees("Op 2 plekken").await;
    window.sees_no(PAPER).await;
}

/// The order is no BSN; the invoice is not altered, and its number stays there with the last figures hidden.
async fn answer(window: &Window) {
    window.press_in(ORDER, "Dit is geen BSN").await;
    window.sees_no(ORDER).await;
    window.press("Laat het afgeschermd staan").await;
    window
        .sees("Er is niets gevonden wat u niet mag bewaren.")
        .await;
    window.pictures("4-empty").await;
    window.place("Gegevens").await;
    window.press("2019-0093").await;
    window.sees("Helemaal tonen").await;
    window.sees_no("111222333").await;
    window.pictures("5-invoice").await;
}
