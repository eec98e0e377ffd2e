//! An objection (art. 21(1)): upheld it stops and erases, rejected it is told why, and until when.

use crate::asking::{
    NAME, enter_samira, has_all, identify, issue, message, record, saved, search_everywhere,
    take_in,
};
use crate::recipients::tell_all;
use crate::steps::set_up;
use crate::window::Window;

const RIGHT: &str = "Bezwaar (art. 21 lid 1 AVG)";

/// What is kept of who objects, that the card was entered and a message: restricted, they are called by their kind.
const RECORDS: [&str; 2] = ["Beperkt: contactmoment 1", "Beperkt: contactmoment 2"];

/// What the letter L09 says, by its mandatory elements (art. 17(1)(c), 21(1)).
const L09: [(&str, &str); 4] = [
    ("addressee", "Kerkstraat 112-II"),
    ("which use, since when", "sinds 24 november 2026 niet meer"),
    ("what was erased", "2 contactmomenten"),
    ("reference", "V-2026-001"),
];

/// What the letter L10 says (art. 12(4), 18(3), 21(1)).
const L10: [(&str, &str); 6] = [
    ("the person's reasons", "ik wil niet dat u dit bewaart"),
    (
        "the balance",
        "Zonder dit bericht kunnen wij niet aantonen wat is afgesproken.",
    ),
    (
        "the claim",
        "nodig voor een (mogelijk) geschil (art. 21 lid 1 AVG)",
    ),
    ("18(3): end of the restriction", "1 december 2026"),
    ("77: complaint", "Autoriteit Persoonsgegevens"),
    ("35 UAVG: court", "zes weken"),
];

/// Somebody who objects to a message about them; the use is restricted at once.
async fn objects(window: &Window) {
    set_up(window).await;
    let contact = enter_samira(window).await;
    let said = message("2026-11-04", "Vroeg wanneer de website klaar is.");
    record(window, &[(&contact, "contact")], said).await;
    take_in(
        window,
        RIGHT,
        "20 november 2026",
        "Ik wil niet dat u dit bewaart.",
    )
    .await;
    window.sees("Dat gaat meteen in.").await;
    window.pictures("1-received").await;
    window.press("2 gegevens beperken").await;
    window.sees("De gegevens zijn beperkt.").await;
    identify(window).await;
    search_everywhere(window).await;
}

#[tokio::test]
async fn an_objection_that_is_upheld_stops_and_erases() {
    let window = Window::open("objection-upheld", "2026-11-24").await;
    objects(&window).await;
    for record in RECORDS {
        let decision = format!("Besluit over {record}");
        window.choose(&decision, "Gebruik stoppen").await;
    }
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window.pictures("2-decided").await;
    window.press("Voorbeeld bekijken").await;
    window.sees("Dit kan niet ongedaan gemaakt worden").await;
    window.picture("3-preview-of-erasure").await;
    window.press("gegevens wissen").await;
    window
        .sees("Wat weg moest, is op 24 november 2026 gewist.")
        .await;
    tell_all(&window).await;
    issue(&window, "Antwoord maken", "4-preview-of-answer").await;
    window.sees("Op 24 november 2026 hebt u geantwoord").await;
    let act = "Opslaan: Bericht dat het bezwaar terecht is";
    has_all("L09", &saved(&window, act, "antwoord").await, &L09);
    window.pictures("5-answered").await;
    window.place("Relaties").await;
    window.is_done().await;
    window.sees_no(NAME).await;
}

#[tokio::test]
async fn an_objection_that_is_rejected_is_told_why_and_when_the_restriction_ends() {
    let window = Window::open("objection-rejected", "2026-11-24").await;
    objects(&window).await;
    for record in RECORDS {
        let ground = "Nodig voor een (mogelijk) geschil (art. 21 lid 1 AVG)";
        let balance = "Zonder dit bericht kunnen wij niet aantonen wat is afgesproken.";
        window
            .choose(&format!("Besluit over {record}"), "Afwijzen")
            .await;
        window.choose(&format!("Grond bij {record}"), ground).await;
        window.fill(&format!("Uitleg bij {record}"), balance).await;
    }
    window.pictures("2-reasons").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window.press("Antwoord maken").await;
    window
        .fill(
            "Welke reden gaf de persoon?",
            "ik wil niet dat u dit bewaart",
        )
        .await;
    window.picture("3-reason-of-the-person").await;
    window.press("Voorbeeld van de brief").await;
    window.sees("Zo wordt de brief").await;
    window.picture("4-preview-of-answer").await;
    window.press("Brief uitgeven").await;
    window.sees("Op 24 november 2026 hebt u geantwoord").await;
    let act = "Opslaan: Bericht dat het bezwaar is afgewezen";
    has_all("L10", &saved(&window, act, "antwoord").await, &L10);
    window
        .sees("Het einde is aangekondigd voor 1 december 2026.")
        .await;
    window.pictures("5-answered").await;
}
