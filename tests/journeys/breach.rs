//! A leak that somebody reported: its hours, the assessment, whom it concerns, the report, the letters and the end; and a
//! weakness that turns out to be no breach.

use crate::papers::text_of;
use crate::steps::{Person, enter_contact, enter_invoice, set_up};
use crate::window::{Key, Window};

const FACTORS: [&str; 7] = [
    "Wat er precies is misgegaan",
    "Hoe gevoelig de gegevens zijn en hoeveel het er per persoon zijn",
    "Hoe makkelijk te zien is om wie het gaat",
    "Hoe erg de gevolgen voor de mensen kunnen zijn",
    "Of er kinderen of andere kwetsbare mensen bij zijn",
    "Om hoeveel mensen het gaat",
    "Wat wij voor een bedrijf zijn",
];

#[tokio::test]
async fn a_leak_is_written_down_assessed_reported_told_and_closed() {
    let window = Window::open("breach", "2026-02-03").await;
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
    take_in(&window).await;
    thank_the_reporter(&window).await;
    assess(&window).await;
    look_up(&window).await;
    report(&window).await;
    write_letters(&window).await;
    close(&window).await;
}

async fn take_in(window: &Window) {
    window.place("Datalekken").await;
    window.sees("Er staat niets open.").await;
    window.press("Lek of zwakke plek vastleggen").await;
    window.is_on("Lek of zwakke plek vastleggen").await;
    window
        .fill("Waar gaat het over?", "Factuur te openen zonder wachtwoord")
        .await;
    window.tick("Gemeld door iemand van buiten").await;
    window.fill("Naam van de melder", "Bo Lindeman").await;
    window
        .fill("E-mailadres van de melder", "bo@lindeman.example")
        .await;
    window
        .fill(
            "Wat is er gebeurd?",
            "Een factuur was voor iedereen te openen.",
        )
        .await;
    window.fill("IP-adressen", "192.0.2.7").await;
    window.fill("Ontdekt of gemeld", "2 februari 2026").await;
    window.fill("Tijd: ontdekt of gemeld", "9:00").await;
    window.press("De melding zelf is dat moment").await;
    window.picture("1-intake").await;
    window.press("Vastleggen").await;
    window.is_on("Factuur te openen zonder wachtwoord").await;
    // Noon of the next day: 27 of 72 hours have gone.
    window.sees("U hebt nog").await;
    window.sees("5 februari 2026 om 09.00 uur").await;
    window.picture("2-clock").await;
    window.go("#/vandaag", "Dinsdag 3 februari").await;
    window.sees("Datalek DL-2026-001").await;
    window.picture("3-today").await;
    window.press("Verder met dit datalek").await;
}

async fn thank_the_reporter(window: &Window) {
    window.press("Bericht klaarzetten in uw mail").await;
    window
        .sees("De melder kreeg op 3 februari 2026 een bericht van ontvangst.")
        .await;
}

async fn assess(window: &Window) {
    window
        .tick("Iemand kon gegevens zien of krijgen die daar niet bij mocht")
        .await;
    for factor in FACTORS {
        window.choose(factor, "Licht").await;
    }
    window.choose(FACTORS[1], "Zwaar").await;
    window.picture("4-assessment").await;
    window.press("Beoordeling bewaren").await;
    window.sees("De gegevens zijn gevoelig.").await;
    window.press("Besluit vastleggen").await;
    window.sees("Op 3 februari 2026 besloot u").await;
}

async fn look_up(window: &Window) {
    window.press("Opzoeken").await;
    window.choose("Soort gegeven", "Factuur").await;
    window.press("Tellen en vastleggen").await;
    window.sees("1 persoon, 1 gegeven.").await;
    window.press("Vasthouden voor het onderzoek").await;
    window.sees("Voor het onderzoek worden 1 gegevens").await;
    window.picture("5-scope").await;
}

async fn report(window: &Window) {
    window.press("Als PDF bewaren").await;
    window.sees("Bewaard als").await;
    let paper = text_of(&window.saved("datalek").await);
    for said in [
        "Datalek DL-2026-001",
        "Kennis sinds 2 februari 2026 om 09.00 uur",
        "Mensen, ongeveer 1",
        "Het is niet het formulier van de toezichthouder",
    ] {
        assert!(paper.contains(said), "33(3), {said}: {paper}");
    }
    window.press("Melding vastleggen").await;
    window.fill("Gemeld op", "3 februari 2026").await;
    window.fill("Tijd: gemeld op", "11:00").await;
    window
        .fill("Nummer dat de toezichthouder gaf", "AP-000123")
        .await;
    window
        .press_in("Melding bij de toezichthouder", "Vastleggen")
        .await;
    window.sees("nummer AP-000123").await;
}

async fn write_letters(window: &Window) {
    window.press("Tekst schrijven: Nederlands").await;
    window
        .fill(
            "Wat gebeurde er? (Nederlands)",
            "een factuur was voor iedereen te openen",
        )
        .await;
    window
        .fill(
            "Wat kunnen de gevolgen zijn? (Nederlands)",
            "Iemand kan weten wat u bij ons kocht.",
        )
        .await;
    window
        .fill(
            "Wat hebt u gedaan? (Nederlands)",
            "Wij hebben de factuur weggehaald.",
        )
        .await;
    window.press("Tekst bewaren").await;
    window.press("Brief bekijken").await;
    window
        .sees("Er is iets misgegaan met uw persoonsgegevens.")
        .await;
    window.picture("6-letter").await;
    window.strikes(Key::Escape).await;
    window.press("1 brief maken").await;
    window.sees("Brieven klaar: 1.").await;
    window.press("1 brief is verstuurd").await;
    window.press("Vastleggen").await;
    window.sees("Bericht gehad: 1.").await;
    window.picture("7-told").await;
}

async fn close(window: &Window) {
    window
        .fill(
            "Wat hebt u ervan geleerd?",
            "Facturen krijgen een wachtwoord.",
        )
        .await;
    window.press_in("Afsluiten", "Afsluiten").await;
    window
        .sees("Deze regel van het register wordt bewaard tot en met 3 februari 2031.")
        .await;
    window.picture("8-closed").await;
}

#[tokio::test]
async fn a_weakness_that_is_no_breach_is_closed_as_such_and_stays_in_the_register() {
    let window = Window::open("weakness", "2026-02-03").await;
    set_up(&window).await;
    window.place("Datalekken").await;
    window.press("Lek of zwakke plek vastleggen").await;
    window
        .fill("Waar gaat het over?", "Formulier neemt elk adres aan")
        .await;
    window
        .fill(
            "Wat is er gebeurd?",
            "Wie wilde, kon een bericht met een verzonnen adres sturen.",
        )
        .await;
    window.fill("Ontdekt of gemeld", "3 februari 2026").await;
    window.fill("Tijd: ontdekt of gemeld", "9:00").await;
    window.press("Vastleggen").await;
    window.is_on("Formulier neemt elk adres aan").await;
    window.press("Beoordeling bewaren").await;
    window
        .sees("Dan is het een zwakke plek en geen datalek.")
        .await;
    window
        .fill(
            "Waaruit blijkt dat er geen persoonsgegevens geraakt zijn?",
            "In de logbestanden is niemand te zien.",
        )
        .await;
    window.press("Besluit vastleggen").await;
    window.sees("Op 3 februari 2026 besloot u").await;
    window
        .fill(
            "Wat hebt u ervan geleerd?",
            "Het formulier controleert nu elk adres.",
        )
        .await;
    window.press_in("Afsluiten", "Afsluiten").await;
    window.sees("Afgesloten op 3 februari 2026.").await;
    window.place("Datalekken").await;
    window.press("Register als CSV bewaren").await;
    window.sees("Bewaard als").await;
    let register =
        std::fs::read_to_string(window.saved("register-van-datalekken").await).expect("a register");
    assert!(
        register.contains("Formulier neemt elk adres aan") && register.contains("geen datalek"),
        "33(5): {register}"
    );
}
