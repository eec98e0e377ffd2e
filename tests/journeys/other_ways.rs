//! Requests that go another way than an answer: sent on to who it is for, asked for a child, and about somebody who died.

use crate::asking::{enter_samira, has_all, identify, issue, saved};
use crate::steps::set_up;
use crate::window::Window;

/// What the letter L22 says.
const L22: [(&str, &str); 4] = [
    ("addressee", "Molenpad 7"),
    (
        "why it is not ours",
        "Wij verwerken deze gegevens voor Bakkerij De Korst.",
    ),
    ("when and to whom", "5 maart 2026 doorgestuurd"),
    ("reference", "V-2026-001"),
];

/// What the letter L01 says to a parent.
const L01: [(&str, &str); 3] = [
    ("addressee", "Lisa van ’t Zandhoven-Wiśniewska"),
    ("for whom", "Mees"),
    ("due date", "uiterlijk op 2 april 2026"),
];

/// What the letter L23 says.
const L23: [(&str, &str); 4] = [
    ("addressee", "Molenpad 7"),
    ("about whom", "Samira van 't Hof-Öztürk, die is overleden"),
    ("why", "geldt voor mensen die leven"),
    ("77: complaint", "Autoriteit Persoonsgegevens"),
];

#[tokio::test]
async fn a_request_about_a_clients_data_is_sent_on() {
    let window = Window::open("sent-on", "2026-03-05").await;
    set_up(&window).await;
    begin(&window).await;
    who_asks(&window, "Roos", "van ’t", "Zandhoven").await;
    what(&window, "Inzage (art. 15 AVG)").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Roos van ’t Zandhoven").await;
    window.press("Doorsturen").await;
    window
        .tick("Wij doen dit in opdracht van een ander (wij zijn verwerker)")
        .await;
    window.fill("Voor wie is het?", "Bakkerij De Korst").await;
    window.picture("1-to-whom").await;
    window.press("Voorbeeld van de brief").await;
    window
        .sees("Wij verwerken deze gegevens voor Bakkerij De Korst.")
        .await;
    window.picture("2-preview").await;
    window.press("Brief uitgeven").await;
    window
        .sees("Dit verzoek is doorgezonden aan wie erover gaat.")
        .await;
    let letter = saved(&window, "Opslaan: Bericht dat", "doorgestuurd").await;
    has_all("L22", &letter, &L22);
    window.pictures("3-sent-on").await;
    window.place("Verzoeken").await;
    window.sees("Er loopt geen verzoek.").await;
}

#[tokio::test]
async fn a_parent_asks_for_a_child() {
    let window = Window::open("for-a-child", "2026-03-05").await;
    set_up(&window).await;
    begin(&window).await;
    window.tick("Een kind onder de 16").await;
    window
        .sees("Een ouder of voogd vraagt het voor het kind")
        .await;
    who_asks(&window, "Mees", "van ’t", "Zandhoven").await;
    window.tick("Iemand vraagt dit namens een ander").await;
    let part = "Wie vraagt het namens deze persoon?";
    window.choose_in(part, "In welke rol?", "Ouder").await;
    window
        .fill_in(part, "Naam", "Lisa van ’t Zandhoven-Wiśniewska")
        .await;
    window
        .fill_in(part, "Straat en huisnummer", "Molenpad 7")
        .await;
    window.fill_in(part, "Postcode", "1401 AB").await;
    window.fill_in(part, "Plaats", "Waterdam").await;
    window
        .fill_in(part, "Machtiging gezien op", "5 maart 2026")
        .await;
    what(&window, "Inzage (art. 15 AVG)").await;
    window.pictures("1-intake").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Mees van ’t Zandhoven").await;
    window.sees("als ouder").await;
    window.sees("Het gaat om een kind onder de 16.").await;
    window.pictures("2-request").await;
    identify(&window).await;
    issue(&window, "Ontvangstbevestiging maken", "3-preview").await;
    window.sees("De brief ligt vast.").await;
    let letter = saved(
        &window,
        "Opslaan: Ontvangstbevestiging",
        "ontvangstbevestiging",
    )
    .await;
    has_all("L01", &letter, &L01);
}

#[tokio::test]
async fn a_widow_asks_about_somebody_who_died() {
    let window = Window::open("about-the-dead", "2026-03-05").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    begin(&window).await;
    window.tick("Iemand die is overleden").await;
    window
        .sees("De privacywet geldt niet voor wie is overleden.")
        .await;
    window
        .pick("Wie is er overleden?", "ozturk", "Samira van 't Hof-Öztürk")
        .await;
    who_asks(&window, "Roos", "van ’t", "Zandhoven").await;
    what(&window, "Inzage (art. 15 AVG)").await;
    window.pictures("1-intake").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Roos van ’t Zandhoven").await;
    window.sees("Het gaat om iemand die is overleden.").await;
    window.pictures("2-request").await;
    issue(&window, "Uitleggen dat de wet hier niet geldt", "3-preview").await;
    window.sees("Op 5 maart 2026 hebt u geantwoord").await;
    let letter = saved(&window, "Opslaan: Bericht dat de privacywet", "antwoord").await;
    has_all("L23", &letter, &L23);
    window.press("Verzoek sluiten").await;
    window.sees("Dit verzoek sluiten?").await;
    window.press("Verzoek sluiten").await;
    window
        .sees("Dit verzoek is op 5 maart 2026 gesloten.")
        .await;
    let contact = contact.as_str().expect("an id");
    window
        .go(&format!("#/relaties/{contact}"), "Samira van 't Hof-Öztürk")
        .await;
    window.sees("verleden").await;
    window.pictures("4-card").await;
}

pub async fn begin(window: &Window) {
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Verzoek opnemen").await;
}

pub async fn who_asks(window: &Window, given: &str, infix: &str, family: &str) {
    window.fill("Voornaam of voorletters", given).await;
    window.fill("Tussenvoegsel", infix).await;
    window.fill("Achternaam", family).await;
    window.fill("Straat en huisnummer", "Molenpad 7").await;
    window.fill("Postcode", "1401 AB").await;
    window.fill("Plaats", "Waterdam").await;
}

pub async fn what(window: &Window, right: &str) {
    window.tick(right).await;
    window.choose("Via welke weg?", "Brief").await;
    window.fill("Dag van ontvangst", "2 maart 2026").await;
    window
        .fill("Wat vraagt de persoon precies?", "Welke gegevens hebt u?")
        .await;
}
