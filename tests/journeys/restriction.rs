//! A restriction of use: placed at a person's request, so that nothing shows it, announced to end, and lifted on its day.

use serde_json::{Value, json};

use crate::asking::{
    NAME, enter_samira, has_all, identify, issue, record, saved, search_everywhere, take_in,
};
use crate::recipients::tell_all;
use crate::steps::{PASSWORD, open_with, set_up};
use crate::window::Window;

/// What the quote says that is restricted; no page may show it.
const SECRET: &str = "Vertelde over de lekkage bij de buren.";

/// What the letter L07 says, by its mandatory elements (art. 18(1) to (3), 19).
const L07: [(&str, &str); 7] = [
    ("addressee", "Kerkstraat 112-II"),
    ("since when", "Vanaf 24 november 2026 gebruiken wij"),
    ("which data", "1 offerte"),
    ("18(1)(c): ground", "artikel 18 lid 1 onder c AVG"),
    (
        "18(2): what is still allowed",
        "Gebruik mag alleen met uw toestemming, voor een rechtszaak",
    ),
    (
        "18(3): notice before lifting",
        "Voordat wij de gegevens weer gebruiken, krijgt u bericht.",
    ),
    ("reference", "V-2026-001"),
];

/// What the letter L08 says (art. 18(3)).
const L08: [(&str, &str); 4] = [
    ("from which day", "Op 1 december 2026 gaan wij"),
    ("which data", "1 offerte"),
    ("why", "De rechtszaak met de buren is voorbij."),
    ("77: authority", "Autoriteit Persoonsgegevens"),
];

#[tokio::test]
async fn what_is_restricted_is_shown_nowhere_until_it_is_lifted_on_the_announced_day() {
    let mut window = Window::open("restriction", "2026-11-24").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    record(&window, &[(&contact, "requester")], quote()).await;
    let right = "Beperking (art. 18 AVG)";
    let words = "Bewaar dit voor mijn rechtszaak, en doe er verder niets mee.";
    take_in(&window, right, "20 november 2026", words).await;
    let request = window.run("return window.location.hash", vec![]).await;
    let request = request.as_str().expect("the address of its page");
    identify(&window).await;
    search_everywhere(&window).await;
    restrict(&window).await;
    is_nowhere(&window).await;
    answer(&window, request).await;
    announce(&window).await;
    window.open_again("2026-12-01").await;
    open_with(&window, PASSWORD).await;
    window.is_on("Dinsdag 1 december").await;
    lift(&window).await;
}

/// A quote that was refused.
fn quote() -> Value {
    json!({
        "kind": "quote", "number": "2026-017", "dated_on": "2026-11-04", "amount_cents": 125_000, "outcome": "refused",
        "part_of_administration": false, "content": SECRET, "agreement_id": null,
    })
}

async fn restrict(window: &Window) {
    window.press("De twee voorstellen overnemen").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window.sees("In lijsten, zoekresultaten en tellingen").await;
    window.pictures("1-to-place").await;
    window
        .tick("U hebt de gegevens niet meer nodig, maar de persoon wel voor een rechtsvordering")
        .await;
    window.press("2 gegevens beperken").await;
    window.sees("De gegevens zijn beperkt.").await;
    window.pictures("2-placed").await;
}

/// The record and its person are in no list and found by no word; that two records are restricted has a line of its own.
async fn is_nowhere(window: &Window) {
    window.place("Gegevens").await;
    window.sees("2 gegevens beperkt").await;
    window.sees_no(SECRET).await;
    window.sees_no(NAME).await;
    window.pictures("3-not-among-the-records").await;
    window.place("Relaties").await;
    window.sees("1 relatie staat hier niet").await;
    window.sees_no(NAME).await;
    window.fill("Zoek een relatie", "ozturk").await;
    window.is_done().await;
    window.sees_no(NAME).await;
    window.pictures("4-not-among-the-contacts").await;
    window.place("Gegevens").await;
    window.press("Bekijken wat beperkt is").await;
    window.press("Offerte openen").await;
    window.tick("Voor een rechtsvordering").await;
    window.press("Offerte openen").await;
    window.sees(SECRET).await;
    window.picture("5-opened-for-a-claim").await;
    window.press("Sluiten").await;
}

async fn answer(window: &Window, request: &str) {
    window.go(request, NAME).await;
    tell_all(window).await;
    issue(window, "Antwoord maken", "6-preview-of-answer").await;
    window.sees("Op 24 november 2026 hebt u geantwoord").await;
    let act = "Opslaan: Bericht dat gegevens tijdelijk niet gebruikt worden";
    has_all("L07", &saved(window, act, "antwoord").await, &L07);
}

async fn announce(window: &Window) {
    window.press("Brief over het einde maken").await;
    window
        .fill(
            "Waarom eindigt de beperking?",
            "De rechtszaak met de buren is voorbij.",
        )
        .await;
    window.picture("7-why-it-ends").await;
    window.press("Voorbeeld van de brief").await;
    window.sees("Zo wordt de brief").await;
    window.press("Brief uitgeven").await;
    window
        .sees("Het einde is aangekondigd voor 1 december 2026.")
        .await;
    let act = "Opslaan: Bericht dat gegevens weer gebruikt gaan worden";
    has_all("L08", &saved(window, act, "opheffing").await, &L08);
    window.pictures("8-announced").await;
}

async fn lift(window: &Window) {
    window.sees("U kunt de beperking van").await;
    window.pictures("9-vandaag").await;
    window.press("Opheffen").await;
    window.is_on(NAME).await;
    window.press("Beperking opheffen").await;
    window.sees("De beperking is opgeheven.").await;
    window.pictures("10-lifted").await;
    window.place("Gegevens").await;
    window.sees(NAME).await;
    window.sees_no("2 gegevens beperkt").await;
    window.picture("11-among-the-records").await;
}
