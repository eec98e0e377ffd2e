//! What was given to somebody else: written down on the page of a person, and told to that person with its day.

use crate::papers::text_of;
use crate::steps::{Person, enter_contact, enter_invoice, set_up};
use crate::window::Window;

#[tokio::test]
async fn who_got_data_is_written_down_and_named_with_the_day_in_the_answer() {
    let window = Window::open("disclosure", "2026-02-03").await;
    set_up(&window).await;
    enter_contact(&window, &Person::ROOS).await;
    enter_invoice(
        &window,
        "zandh",
        &Person::ROOS.name(),
        "2025-0093",
        "15 mei 2025",
    )
    .await;
    window.sees("U bewaart dit tot en met 15 mei 2033.").await;
    write_down(&window).await;
    ask(&window).await;
    decide(&window).await;
    window.press("Antwoord maken").await;
    window
        .sees("Ja, wij gebruiken persoonsgegevens van u.")
        .await;
    window.press("Brief uitgeven").await;
    window.sees("Op 3 februari 2026 hebt u geantwoord").await;
    window.press("Opslaan: Bijlage 1").await;
    window.sees("Opgeslagen als").await;
    let overview = text_of(&window.saved("bijlage-1").await);
    for said in [
        "Bureau Ruyter",
        "zelf verantwoordelijk",
        "2 februari 2026",
        "naam en adres",
        "om te innen",
    ] {
        assert!(overview.contains(said), "15(1)(c), {said}: {overview}");
    }
    let first = overview.find("Bureau Ruyter");
    assert!(
        first < overview.find("Belastingdienst"),
        "who got something comes before who may get it: {overview}"
    );
}

/// Writes down on the page of the person that a collector who is not in the register yet got the invoice.
async fn write_down(window: &Window) {
    window.place("Relaties").await;
    window.press(&Person::ROOS.name()).await;
    window.is_on(&Person::ROOS.name()).await;
    window
        .sees("Er is nog niet vastgelegd dat iemand iets over deze persoon kreeg.")
        .await;
    window.press("Vastleggen wat u gaf").await;
    window
        .choose("Over welk gegeven", "Factuur 2025-0093, €\u{a0}1.210,00")
        .await;
    window
        .choose("Aan wie", "Iemand die nog niet in uw register staat")
        .await;
    window.fill("Naam van de ontvanger", "Bureau Ruyter").await;
    window
        .choose("Wat is deze ontvanger?", "Zelf verantwoordelijk")
        .await;
    window.fill("Land", "NL").await;
    window.fill("Gegeven op", "2 februari 2026").await;
    window.fill("Welke gegevens", "naam en adres").await;
    window.fill("Waarom mocht dat?", "om te innen").await;
    window.picture("1-writing-down").await;
    window.press("Vastleggen").await;
    window.sees("Vastgelegd.").await;
    window.sees("Bureau Ruyter").await;
    window.picture("2-with-the-person").await;
}

async fn ask(window: &Window) {
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.pick("Relatie", "zandh", &Person::ROOS.name()).await;
    window.tick("Inzage (art. 15 AVG)").await;
    window.choose("Via welke weg?", "E-mail").await;
    window.fill("Dag van ontvangst", "2 februari 2026").await;
    window
        .fill("Wat vraagt de persoon precies?", "Wie kreeg mijn gegevens?")
        .await;
    window.press("Verzoek opnemen").await;
    window.is_on(&Person::ROOS.name()).await;
    window.press("Vastleggen: dit klopt").await;
    window.sees("3 februari 2026, juist").await;
}

async fn decide(window: &Window) {
    let read =
        "return [...document.querySelectorAll('li label')].map((label) => label.innerText.trim())";
    let places = window.run(read, vec![]).await;
    for place in places.as_array().expect("places to search") {
        let place = place.as_str().expect("a name");
        window.choose(place, "Niets gevonden").await;
        window.sees(&format!("{place}: niets gevonden.")).await;
    }
    window.press("De twee voorstellen overnemen").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
}
