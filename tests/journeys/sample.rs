//! The sample business: looked at from the first start, page by page, and gone with one click. The pictures of the README
//! and of the manual are made here, so that nobody real is ever in them.

use crate::papers::text_of;
use crate::steps::{PASSWORD, open_with, set_up};
use crate::window::Window;

const BAND: &str = "Alle mensen en bedragen zijn verzonnen.";
const ASKS: &str = "Marieke van der Linde";
const CONTACT: &str = "Sevda Öztürk-de Wit";

/// The places of the program by their address, with their headings.
const PLACES: [(&str, &str); 9] = [
    ("vandaag", "Dinsdag 19 mei"),
    ("relaties", "Relaties"),
    ("gegevens", "Gegevens"),
    ("opruimen", "Opruimen"),
    ("verzoeken", "Verzoeken"),
    ("register", "Register"),
    ("brieven", "Brieven"),
    ("instellingen", "Instellingen"),
    ("logboek", "Logboek"),
];

#[tokio::test]
async fn who_looks_around_first_sees_a_living_business_and_leaves_nothing_behind() {
    let window = Window::open("sample", "2026-05-19").await;
    window.is_on("Wie bent u?").await;
    window.picture("0-first-start").await;
    window
        .press("Kijk eerst rond met een voorbeeldbedrijf")
        .await;
    window.is_on("Dinsdag 19 mei").await;
    for (number, (address, heading)) in PLACES.iter().enumerate() {
        window.go(&format!("#/{address}"), heading).await;
        window.sees(BAND).await;
        window.pictures(&format!("{}-{address}", number + 1)).await;
        window.stays_within().await;
    }
    somebody(&window).await;
    cleaning_up(&window).await;
    a_request(&window).await;
    the_register(&window).await;
    a_letter_says_that_it_is_a_sample(&window).await;
    assert!(!window.folder().exists(), "the owner's own is not made");
    assert!(sample_folder(&window).exists());

    window.press("Stoppen en wissen").await;
    window.is_on("Wie bent u?").await;
    window.sees_no(BAND).await;
    assert!(!sample_folder(&window).exists(), "the sample is gone");
}

#[tokio::test]
async fn who_has_an_administration_looks_at_the_sample_and_comes_back_to_the_lock() {
    let mut window = Window::open("sample-beside", "2026-05-19").await;
    set_up(&window).await;
    look_at_it(&window).await;
    window.go("#/instellingen", "Instellingen").await;
    window.press("Beveiliging").await;
    window
        .sees("heeft geen wachtwoord en geen herstelblad")
        .await;
    window.press("Stoppen en wissen").await;
    open_with(&window, PASSWORD).await;
    window.sees("Wilgenhoek Online Diensten").await;

    // The program ends in the middle of it, as in a crash: the driver ends it hard.
    look_at_it(&window).await;
    window.break_off();
    assert!(sample_folder(&window).exists());
    window.open_again("2026-05-20").await;
    open_with(&window, PASSWORD).await;
    window.sees("Wilgenhoek Online Diensten").await;
    assert!(
        !sample_folder(&window).exists(),
        "it goes at the next start"
    );
}

async fn look_at_it(window: &Window) {
    window.go("#/instellingen", "Instellingen").await;
    window.press("Over").await;
    window.picture("about").await;
    window.press("Voorbeeldbedrijf bekijken").await;
    window.sees(BAND).await;
    window.is_on("Dinsdag 19 mei").await;
}

fn sample_folder(window: &Window) -> std::path::PathBuf {
    window.desk().join("administratie.voorbeeld")
}

async fn somebody(window: &Window) {
    window.place("Relaties").await;
    window.press(CONTACT).await;
    window.is_on(CONTACT).await;
    window.pictures("contact").await;
    window.place("Gegevens").await;
    window.press("Dossiers").await;
    window.press("Waterschade Kerkpad 6").await;
    window.sees("Henk Bakker").await;
    window.pictures("case-file").await;
}

async fn cleaning_up(window: &Window) {
    window.place("Opruimen").await;
    for tab in ["Komt eraan", "Vastgehouden", "Gewist"] {
        window.press(tab).await;
        window
            .picture(&format!("cleanup-{}", tab.to_lowercase().replace(' ', "-")))
            .await;
    }
    window.press("W-2025-001").await;
    window.pictures("cleanup-run").await;
    window.place("Opruimen").await;
    window.press("Kan nu weg").await;
    window.press("Voorbeeld bekijken").await;
    window.sees("Dit kan niet ongedaan gemaakt worden").await;
    window.picture("cleanup-preview").await;
    window.press("Niet nu").await;
    window.go("#/opruimen/jaarronde", "Jaarronde 2026").await;
    window.pictures("year-round").await;
}

async fn a_request(window: &Window) {
    window.place("Verzoeken").await;
    window.press(ASKS).await;
    window.is_on(ASKS).await;
    window.pictures("request").await;
}

async fn the_register(window: &Window) {
    window.place("Register").await;
    window.press("Facturatie").await;
    window.sees("Eén regel, vier gezichten").await;
    window.pictures("register-invoices").await;
    window.press("Ontvangers").await;
    window.picture("register-recipients").await;
}

async fn a_letter_says_that_it_is_a_sample(window: &Window) {
    window.place("Brieven").await;
    window.press("Opslaan: Antwoord op een verzoek").await;
    window.sees("Opgeslagen").await;
    let text = text_of(&window.saved("antwoord").await);
    assert!(text.contains("Elektro Lindedorp (voorbeeld)"), "{text}");
}
