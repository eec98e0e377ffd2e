//! Every page, empty and full, light and dark, in English, and in letters of twice the size: for looking at, and to see
//! that nothing goes over the edge.

use crate::entries::{LONG_BUSINESS, LONG_NAME, fill};
use crate::steps::set_up;
use crate::window::Window;

/// The kinds of record in the list of the form.
const KINDS: [&str; 9] = [
    "Contactmoment",
    "Offerte",
    "Factuur",
    "Betaling",
    "Overeenkomst",
    "Dossier",
    "Inschrijving op de nieuwsbrief",
    "Reactie op de website",
    "Technische gegevens",
];

/// The places of the program by their address, with their headings in both languages.
const PLACES: [(&str, &str, &str); 10] = [
    ("vandaag", "Dinsdag 19 mei", "Tuesday, 19 May"),
    ("relaties", "Relaties", "Contacts"),
    ("gegevens", "Gegevens", "Records"),
    ("opruimen", "Opruimen", "Clean up"),
    ("verzoeken", "Verzoeken", "Requests"),
    ("register", "Register", "Register"),
    ("verklaring", "Verklaring", "Statement"),
    ("brieven", "Brieven", "Letters"),
    ("instellingen", "Instellingen", "Settings"),
    ("logboek", "Logboek", "Log"),
];

#[tokio::test]
async fn every_page_is_shown_and_stays_within_the_window() {
    let window = Window::open("pages", "2026-05-19").await;
    set_up(&window).await;
    for (address, heading, _) in PLACES {
        window.go(&format!("#/{address}"), heading).await;
        window.is_done().await;
        window.picture(&format!("empty-{address}")).await;
    }
    let contact = fill(&window).await;
    places(&window, "full", |(address, heading, _)| (address, heading)).await;
    one_contact(&window, &contact).await;
    forms(&window).await;
    cleaning_up(&window).await;
    register(&window).await;
    requests(&window).await;
    window.press("Vergrendelen").await;
    window.sees("Zonder wachtwoord of herstelblad").await;
    window.pictures("lock").await;
}

#[tokio::test]
async fn every_page_stands_in_english_and_in_large_letters() {
    let window = Window::open("pages-english-large", "2026-05-19").await;
    set_up(&window).await;
    let contact = fill(&window).await;
    look_otherwise(&window, "200 %").await;
    places(&window, "large", |(address, heading, _)| (address, heading)).await;
    window.go(&format!("#/relaties/{contact}"), LONG_NAME).await;
    window.pictures("large-contact").await;
    window
        .go("#/gegevens/nieuw:invoice", "Gegeven toevoegen")
        .await;
    window.pictures("large-form").await;
    look_otherwise(&window, "100 %").await;

    look_otherwise(&window, "English").await;
    window.is_on("Settings").await;
    places(&window, "english", |(address, _, heading)| {
        (address, heading)
    })
    .await;
    window.go(&format!("#/relaties/{contact}"), LONG_NAME).await;
    window.pictures("english-contact").await;
}

async fn look_otherwise(window: &Window, how: &str) {
    window.go("#/instellingen", "Instellingen").await;
    window.press("Weergave").await;
    window.tick(how).await;
}

async fn places(
    window: &Window,
    set: &str,
    of: impl Fn((&'static str, &'static str, &'static str)) -> (&'static str, &'static str),
) {
    for (address, heading) in PLACES.map(of) {
        window.go(&format!("#/{address}"), heading).await;
        window.pictures(&format!("{set}-{address}")).await;
        window.stays_within().await;
    }
}

async fn one_contact(window: &Window, contact: &str) {
    window.go(&format!("#/relaties/{contact}"), LONG_NAME).await;
    window.pictures("contact").await;
    window.press("waarom?").await;
    window.picture("contact-why").await;
    window.press("Kaart wijzigen").await;
    window.is_on("Kaart wijzigen").await;
    window.pictures("contact-form").await;
    window.place("Relaties").await;
    window.press(LONG_BUSINESS).await;
    window.is_on(LONG_BUSINESS).await;
    window.pictures("business").await;
    window.press("Factuur 2014-0019").await;
    window.is_on("Factuur 2014-0019").await;
    window.pictures("record").await;
}

async fn forms(window: &Window) {
    window.go("#/gegevens/nieuw", "Gegeven toevoegen").await;
    for (number, kind) in KINDS.iter().enumerate() {
        window.choose("Soort", kind).await;
        window
            .pictures(&format!(
                "form-{}-{}",
                number + 1,
                kind.to_lowercase().replace(' ', "-")
            ))
            .await;
    }
}

async fn cleaning_up(window: &Window) {
    window.place("Opruimen").await;
    for tab in ["Komt eraan", "Vastgehouden", "Gewist", "Kan nu weg"] {
        window.press(tab).await;
        window
            .pictures(&format!("cleanup-{}", tab.to_lowercase().replace(' ', "-")))
            .await;
    }
    window.press("Voorbeeld bekijken").await;
    window.sees("Dit kan niet ongedaan gemaakt worden").await;
    window.picture("cleanup-preview").await;
    window.press("gegevens wissen").await;
    window.is_on("Opruimronde").await;
    window.pictures("cleanup-run").await;
    window.press("Opruimen").await;
    window.is_on("Opruimen").await;
    window.press("Gewist").await;
    window.picture("cleanup-erased").await;
}

async fn register(window: &Window) {
    window.place("Register").await;
    window.press("Facturatie").await;
    window.sees("Eén regel, vier gezichten").await;
    window.pictures("register-invoices").await;
    window.press("Regel wijzigen").await;
    window.sees("Bewaartermijn van Facturatie").await;
    window.fill("Lengte", "10").await;
    window.sees("De regel wordt").await;
    window.picture("register-rule").await;
    window.press("Niet nu").await;
    window.press("Verwerking wijzigen").await;
    window.sees("Facturatie wijzigen").await;
    window.picture("register-activity").await;
    window.press("Niet nu").await;
    window.press("Ontvangers").await;
    window.pictures("register-recipients").await;
    window.press("Ontvanger toevoegen").await;
    window.picture("register-recipient").await;
    window.press("Niet nu").await;
}

async fn requests(window: &Window) {
    window.go("#/verzoeken/nieuw", "Verzoek opnemen").await;
    window.pictures("request-intake").await;
    window.place("Verzoeken").await;
    window
        .press("Samira van 't Hof-Öztürk vraagt welke gegevens u bewaart")
        .await;
    window.is_on(LONG_NAME).await;
    window.pictures("request").await;
    window.press("Ontvangstbevestiging maken").await;
    window.sees("Zo wordt de brief").await;
    window.sees("Wilgenhoek Online Diensten").await;
    window.pictures("request-letter").await;
    window.press("Brief uitgeven").await;
    window.sees("De brief ligt vast.").await;
    window.place("Brieven").await;
    window.pictures("letters").await;
    window.place("Instellingen").await;
    for tab in [
        "Bedrijf",
        "Briefpapier",
        "Weergave",
        "Termijnen",
        "Beveiliging",
        "Over",
    ] {
        window.press(tab).await;
        window
            .pictures(&format!("settings-{}", tab.to_lowercase()))
            .await;
    }
    window.go("#/logboek", "Logboek").await;
    window.pictures("log").await;
}
