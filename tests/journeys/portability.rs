//! A request to take data along: the answer, and the package that goes with it by two ways, opened as who gets it would.

use std::io::Read as _;
use std::path::Path;

use serde_json::Value;

use crate::asking::{
    enter_samira, has_all, identify, invoice, issue, message, record, saved, search_everywhere,
    take_in,
};
use crate::steps::set_up;
use crate::window::Window;

/// What the letter L12 says, by its mandatory elements (art. 12(4), 20).
const L12: [(&str, &str); 6] = [
    ("addressee", "Kerkstraat 112-II"),
    ("what is given", "de gegevens die u zelf aan ons gaf"),
    ("the form", "JSON en CSV"),
    ("how it is opened", "wachtwoord"),
    (
        "77: complaint",
        "klacht indienen bij de Autoriteit Persoonsgegevens",
    ),
    ("reference", "V-2026-001"),
];

#[tokio::test]
async fn data_are_taken_along_in_a_package_that_opens_with_its_password() {
    let window = Window::open("portability", "2026-03-05").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    let customer = [(&contact, "customer")];
    record(&window, &customer, invoice("2025-0093", "2025-05-15")).await;
    let about = message("2025-11-04", "Vroeg wanneer de website klaar is.");
    record(&window, &[(&contact, "contact")], about).await;
    take_in(
        &window,
        "Overdragen van gegevens (art. 20 AVG)",
        "2 maart 2026",
        "Ik wil mijn gegevens meenemen naar een ander.",
    )
    .await;
    identify(&window).await;
    search_everywhere(&window).await;
    window.press("voorstellen overnemen").await;
    window.pictures("1-decisions").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window.press("Gegevens klaarzetten").await;
    window
        .sees("De gegevens liggen vast zoals ze waren op 5 maart 2026.")
        .await;
    window.picture("2-prepared").await;
    issue(&window, "Antwoord maken", "3-preview").await;
    window.sees("Op 5 maart 2026 hebt u geantwoord").await;
    let letter = saved(
        &window,
        "Opslaan: Antwoord op een verzoek om overdracht",
        "antwoord",
    )
    .await;
    has_all("L12", &letter, &L12);
    let password = make_package(&window).await;
    window.press("Zipbestand opslaan (.zip)").await;
    window.sees("Opgeslagen als").await;
    data_are_in(&window.saved(".zip").await, &password);
    window.press("Webpagina opslaan (.html)").await;
    let page = window.saved(".html").await;
    shown_once(&window, &password).await;
    opens_itself(&window, &page, &password).await;
}

/// Makes the package, and reads the password off the screen.
async fn make_package(window: &Window) -> String {
    window.press("Beveiligd bestand maken").await;
    window
        .sees("Dit wachtwoord ziet u alleen nu. Het programma bewaart het niet.")
        .await;
    window.pictures("4-password").await;
    let read = "return document.querySelector('output').innerText.trim()";
    let password = window.run(read, vec![]).await;
    let password = password.as_str().expect("a password").to_owned();
    assert!(password.len() >= 16, "it is long enough");
    password
}

/// The ZIP has the data in it, and does not open with another password.
fn data_are_in(file: &Path, password: &str) {
    let read = |password: &str| -> Option<String> {
        let file = std::fs::File::open(file).expect("the saved file");
        let mut archive = zip::ZipArchive::new(file).expect("a ZIP");
        let mut data = archive
            .by_name_decrypt("gegevens.json", password.as_bytes())
            .ok()?;
        let mut text = String::new();
        data.read_to_string(&mut text).ok()?;
        Some(text)
    };
    assert_eq!(read("een ander wachtwoord"), None, "it is closed");
    let data = read(password).expect("the password of the screen opens it");
    let data: Value = serde_json::from_str(&data).expect("JSON");
    assert_eq!(data["right"], "portability");
    assert_eq!(data["reference"], "V-2026-001");
    let text = data.to_string();
    assert!(text.contains("samira@hof-ozturk.example"), "{text}");
}

/// Who comes back to the page finds no password on it.
async fn shown_once(window: &Window, password: &str) {
    window.place("Brieven").await;
    window.place("Verzoeken").await;
    window.press("Verder").await;
    window.sees("Bent u het wachtwoord kwijt?").await;
    window.sees_no(password).await;
    window.pictures("5-not-shown-again").await;
}

/// The page opens itself in the engine that shows the program, without the program.
async fn opens_itself(window: &Window, page: &Path, password: &str) {
    window.open_file(page).await;
    window.is_on("Beveiligd bestand").await;
    window.sees_no("Hof-Öztürk").await;
    window.picture("6-page-closed").await;
    window.fill("Wachtwoord", "een ander wachtwoord").await;
    window.press("Openen").await;
    window
        .sees("Dit wachtwoord past niet bij dit bestand.")
        .await;
    window.fill("Wachtwoord", password).await;
    window.press("Openen").await;
    window.is_on("Uw gegevens om mee te nemen").await;
    window.sees("samira@hof-ozturk.example").await;
    window.pictures("7-page-open").await;
}
