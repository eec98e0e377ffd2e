//! The settings: business, letterhead with logo, look and language, periods, password. What is kept there shows at once,
//! in the letters, and when the program is opened again.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::steps::{PASSWORD, set_up, type_password_twice};
use crate::window::Window;

const NEW: &str = "een nieuw wachtwoord van vijf woorden";

/// The pages of the program by their address and their English name; Today has the day for a name.
const ENGLISH: [(&str, &str); 8] = [
    ("#/vandaag", "Tuesday, 19 May"),
    ("#/relaties", "Contacts"),
    ("#/gegevens", "Records"),
    ("#/opruimen", "Clean up"),
    ("#/verzoeken", "Requests"),
    ("#/register", "Register"),
    ("#/brieven", "Letters"),
    ("#/logboek", "Log"),
];

#[tokio::test]
async fn settings_show_at_once_and_when_the_program_opens_again() {
    let mut window = Window::open("settings", "2026-05-19").await;
    set_up(&window).await;
    business(&window).await;
    letterhead(&window).await;
    a_letter_has_the_logo(&window).await;
    periods(&window).await;
    password(&window).await;
    look_and_language(&window).await;
    every_page_in_english(&window).await;

    window.open_again("2026-05-20").await;
    window.fill("Password", NEW).await;
    window.press("Open").await;
    window.is_on("Wednesday, 20 May").await;
    assert_eq!(shown(&window).await, json!(["dark", "200%", "en"]));
}

async fn business(window: &Window) {
    window.place("Instellingen").await;
    window
        .sees("gaat op slot na 10 minuten zonder toets of klik.")
        .await;
    window.fill("KvK-nummer", "123").await;
    window.press("Opslaan").await;
    window.sees("Een KvK-nummer heeft acht cijfers.").await;
    window.fill("KvK-nummer", "00000001").await;
    window.fill("Website", "www.wilgenhoek.example").await;
    window.press("Opslaan").await;
    window.sees("Opgeslagen.").await;
    window.picture("1-business").await;
}

/// A file that is no picture is refused; a picture stands on the page and can be put in the place of another.
async fn letterhead(window: &Window) {
    window.press("Briefpapier").await;
    window.sees("Er is nog geen logo.").await;
    let wrong = window.desk().join("logo.png");
    std::fs::write(&wrong, "geen beeld").expect("a file that is no picture");
    window.give_file("", &wrong).await;
    window.sees("Dit beeld kan niet als logo dienen.").await;
    window.sees("Er is nog geen logo.").await;
    window
        .give_file(
            "",
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("icons/128x128.png"),
        )
        .await;
    window.sees("Het logo staat op uw brieven.").await;
    window.sees("Ander logo kiezen").await;
    window.tick("Rechts").await;
    window.sees("Opgeslagen.").await;
    window.picture("2-letterhead").await;
}

/// Issues a letter and looks for the picture in it.
async fn a_letter_has_the_logo(window: &Window) {
    let requester = json!({
        "salutation": "ms", "given_name": "Roos", "infix": "van 't", "family_name": "Zandhoven", "company": "",
        "street": "Molenpad 7", "postcode": "1401 AB", "town": "Waterdam", "country": "", "email": "",
    });
    let taken = json!({
        "rights": ["access"], "channel": "letter", "received_on": "2026-05-18", "received_at": null, "language": "nl",
        "contact_id": null, "requester": requester, "representative": null, "words": "",
    });
    let id = window.call("take_in_request", taken).await;
    let id = id.as_str().expect("the request's id");
    window
        .go(&format!("#/verzoeken/{id}"), "Roos van 't Zandhoven")
        .await;
    window.press("Ontvangstbevestiging maken").await;
    window.sees("Zo wordt de brief").await;
    window.press("Brief uitgeven").await;
    window.press("Opslaan: Ontvangstbevestiging").await;
    window.sees("Opgeslagen als").await;
    let listed = Command::new("pdfimages")
        .arg("-list")
        .arg(window.saved("ontvangstbevestiging").await)
        .output()
        .expect("pdfimages reads it: `cargo xtask test` installs it");
    let listed = String::from_utf8(listed.stdout).expect("its list");
    assert!(
        listed.contains("image"),
        "the letter has the logo:\n{listed}"
    );
}

async fn periods(window: &Window) {
    window.place("Instellingen").await;
    window.press("Termijnen").await;
    window
        .fill("Hoeveel dagen bewaart u uw eigen reservekopieën?", "0")
        .await;
    window.press("Opslaan").await;
    window.sees("Typ een aantal dagen van 1 tot 3660.").await;
    window
        .fill("Hoeveel dagen bewaart u uw eigen reservekopieën?", "60")
        .await;
    window.picture("3-periods").await;
    window.press("Opslaan").await;
    window
        .sees("Opgeslagen. Alle termijnen zijn opnieuw berekend.")
        .await;
}

async fn password(window: &Window) {
    window.press("Beveiliging").await;
    window
        .sees("hebt u gecontroleerd dat uw herstelblad klopt.")
        .await;
    window
        .fill("Uw wachtwoord tot nu toe", "dit is het niet")
        .await;
    type_password_twice(window, NEW).await;
    window.press("Wachtwoord wijzigen").await;
    window.sees("Dit wachtwoord past niet.").await;
    window.picture("4-security").await;
    window.fill("Uw wachtwoord tot nu toe", PASSWORD).await;
    window.press("Wachtwoord wijzigen").await;
    window
        .sees("Uw wachtwoord is gewijzigd. Het oude opent niets meer.")
        .await;
    window.press("Over").await;
    window.sees("EUPL 1.2").await;
    window.sees("Nagekeken op 22 november 2026").await;
    window.picture("5-about").await;
}

async fn look_and_language(window: &Window) {
    window.press("Weergave").await;
    window.tick("Donker").await;
    window.tick("English").await;
    window.is_on("Settings").await;
    window.tick("200 %").await;
    window.sees("Size of the text").await;
    assert_eq!(shown(window).await, json!(["dark", "200%", "en"]));
    window.picture("6-appearance").await;
}

/// At twice the size no page needs scrolling sideways.
async fn every_page_in_english(window: &Window) {
    for (address, heading) in ENGLISH {
        window.go(address, heading).await;
        window.picture(&address.replace("#/", "7-english-")).await;
        let over = window
            .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth", vec![])
            .await;
        assert_eq!(
            over,
            json!(0),
            "{heading} needs no scrolling sideways at 200 %"
        );
    }
}

/// Returns theme, size of the text and language as the window has them.
async fn shown(window: &Window) -> Value {
    let read = "const { dataset, style, lang } = document.documentElement; return [dataset.theme, style.fontSize, lang]";
    window.run(read, vec![]).await
}
