//! No decision by a computer alone (art. 22): somebody looks at what the filter stopped, and the answer says what came of it.

use serde_json::json;

use crate::asking::{
    enter_samira, has_all, identify, issue, message, record, saved, search_everywhere, take_in,
};
use crate::steps::set_up;
use crate::window::Window;

/// What the letter says, by its elements (art. 22(3), 12(4), 13(2)(f)).
const LETTER: [(&str, &str); 5] = [
    (
        "the positive statement",
        "Wij nemen geen automatische besluiten over u.",
    ),
    (
        "who looked again, and when",
        "Marijke Terpstra-Vos heeft op 24 november 2026 opnieuw",
    ),
    ("what came of it", "Uw reactie staat alsnog op de website"),
    ("77: complaint", "Autoriteit Persoonsgegevens"),
    ("reference", "V-2026-001"),
];

#[tokio::test]
async fn what_the_filter_stopped_is_looked_at_by_somebody_and_answered() {
    let window = Window::open("human-decision", "2026-11-24").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    let said = message("2026-11-04", "Vroeg waarom haar reactie er niet staat.");
    record(&window, &[(&contact, "contact")], said).await;
    let stopped = json!({
        "kind": "technical_data", "data": "spam_check", "collected_on": "2026-11-03", "ip_address": "192.0.2.17",
        "user_agent": "", "content": "Als reclame tegengehouden.",
    });
    record(&window, &[(&contact, "visitor")], stopped).await;
    take_in(
        &window,
        "Geen besluit door alleen een computer (art. 22 AVG)",
        "20 november 2026",
        "Laat iemand naar mijn reactie kijken.",
    )
    .await;
    identify(&window).await;
    search_everywhere(&window).await;
    window.press("voorstellen overnemen").await;
    window.pictures("1-proposals").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window
        .fill("Wie heeft gekeken?", "Marijke Terpstra-Vos")
        .await;
    window
        .fill("Wat vindt de persoon ervan?", "Het was geen reclame")
        .await;
    window
        .fill(
            "Wat is er besloten?",
            "Uw reactie staat alsnog op de website",
        )
        .await;
    window.pictures("2-looked-again").await;
    window.press("Vastleggen").await;
    window.sees("keek op 24 november 2026 opnieuw").await;
    issue(&window, "Antwoord maken", "3-preview-of-answer").await;
    window.sees("Op 24 november 2026 hebt u geantwoord").await;
    let act = "Opslaan: Antwoord over automatische besluiten";
    has_all("L24", &saved(&window, act, "antwoord").await, &LETTER);
    window.pictures("4-answered").await;
}
