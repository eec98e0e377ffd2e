//! A request to correct data: a number that is wrong, an invoice that stays as it was sent, and who has to know.

use serde_json::Value;

use crate::asking::{
    NAME, enter_samira, has_all, identify, invoice, issue, record, saved, search_everywhere,
    take_in,
};
use crate::steps::set_up;
use crate::window::Window;

/// What the letter L05 says, by its mandatory elements (art. 12(3) and (4), 16, 19).
const L05: [(&str, &str); 8] = [
    ("addressee", "Kerkstraat 112-II"),
    (
        "what was done, and when",
        "Dit hebben wij op 5 maart 2026 verbeterd:",
    ),
    ("what stands there now", "06 00 00 00 21"),
    ("what stays as it is", "Factuur 2025-0093"),
    ("the statement beside it", "uw verklaring bij gezet"),
    ("19: who was told", "Wij hebben dit doorgegeven aan"),
    (
        "77: complaint",
        "klacht indienen bij de Autoriteit Persoonsgegevens",
    ),
    ("reference", "V-2026-001"),
];

/// What the letter L14 to a recipient says (art. 19): no more of the person than is needed.
const L14: [(&str, &str); 4] = [
    ("the article", "artikel 19"),
    ("what was done", "verbeterd"),
    ("what is asked", "bevestig"),
    ("reference", "V-2026-001"),
];

#[tokio::test]
async fn a_wrong_number_is_corrected_and_an_invoice_gets_a_statement() {
    let window = Window::open("rectification", "2026-03-05").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    let paper = record(
        &window,
        &[(&contact, "customer")],
        invoice("2025-0093", "2025-05-15"),
    )
    .await;
    take_in(
        &window,
        "Verbetering (art. 16 AVG)",
        "2 maart 2026",
        "Mijn telefoonnummer eindigt op 21. En de factuur noemt een termijn die nooit is afgesproken.",
    )
    .await;
    window.pictures("1-received").await;
    identify(&window).await;
    search_everywhere(&window).await;
    say_what_is_wrong(&window).await;
    carry_out(&window).await;
    tell(&window).await;
    answer(&window).await;
    look_at_what_is_kept(&window, &contact, &paper).await;
}

async fn say_what_is_wrong(window: &Window) {
    window.press("Iets dat niet klopt").await;
    window
        .choose("Waar gaat het om?", "Telefoon: 06 00 00 00 12")
        .await;
    window
        .fill("Wat klopt er niet?", "Het nummer eindigt op 21.")
        .await;
    window.choose("Wat gebeurt ermee?", "Verbeteren").await;
    window.fill("Nummer of adres", "06 00 00 00 21").await;
    window.picture("2-what-is-wrong").await;
    window.press("Opslaan").await;
    window.sees("Nummer of adres: 06 00 00 00 21").await;
    window.press("Iets dat niet klopt").await;
    window
        .choose("Waar gaat het om?", "Factuur 2025-0093")
        .await;
    window
        .fill(
            "Wat klopt er niet?",
            "Een tweede termijn is nooit afgesproken.",
        )
        .await;
    window
        .choose("Wat gebeurt ermee?", "Verklaring toevoegen")
        .await;
    window
        .fill(
            "Verklaring van de persoon",
            "Volgens mij is er nooit een tweede termijn afgesproken.",
        )
        .await;
    window.picture("3-statement").await;
    window.press("Opslaan").await;
    window.sees("Verklaring toevoegen").await;
    window.pictures("4-decisions").await;
}

async fn carry_out(window: &Window) {
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window.press("Nu verbeteren").await;
    window.sees("Verbeteren, gedaan op 5 maart 2026").await;
    window
        .sees("de verklaring staat erbij sinds 5 maart 2026")
        .await;
}

/// The first recipient is told by letter, the others by the owner.
async fn tell(window: &Window) {
    let read =
        "return [...document.querySelectorAll('main button[aria-label^=\"Zelf laten weten: \"]')]
        .map((button) => button.getAttribute('aria-label').slice('Zelf laten weten: '.length))";
    let untold = window.run(read, vec![]).await;
    let untold: Vec<&str> = untold
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let (first, rest) = untold.split_first().expect("recipients to tell");
    issue(
        window,
        &format!("Brief maken: {first}"),
        "5-letter-to-recipient",
    )
    .await;
    window.sees("Verteld per brief op 5 maart 2026.").await;
    let letter = saved(window, "Opslaan: Bericht aan een ontvanger", "ontvanger").await;
    has_all("L14", &letter, &L14);
    for more_than_needed in ["06 00 00 00 12", "tweede termijn"] {
        assert!(
            !letter.contains(more_than_needed),
            "L14 says too much:\n{letter}"
        );
    }
    for name in rest.iter().filter(|name| !name.starts_with("alle")) {
        window.press(&format!("Zelf laten weten: {name}")).await;
        window.press("Noteren").await;
        window.sees_in(name, "Zelf laten weten op").await;
    }
    window.pictures("6-recipients").await;
}

async fn answer(window: &Window) {
    issue(window, "Antwoord maken", "7-preview-of-answer").await;
    window.sees("Op 5 maart 2026 hebt u geantwoord").await;
    let letter = saved(
        window,
        "Opslaan: Antwoord op een verzoek om verbetering",
        "antwoord",
    )
    .await;
    has_all("L05", &letter, &L05);
    window.pictures("8-answered").await;
}

/// The card has the right number, and the invoice says what it said.
async fn look_at_what_is_kept(window: &Window, contact: &Value, paper: &Value) {
    let contact = contact.as_str().expect("an id");
    window.go(&format!("#/relaties/{contact}"), NAME).await;
    window.sees("06 00 00 00 21").await;
    window.sees_no("06 00 00 00 12").await;
    window.pictures("9-card").await;
    let paper = paper.as_str().expect("an id");
    window
        .go(&format!("#/gegevens/{paper}"), "Factuur 2025-0093")
        .await;
    window.sees("Website, tweede termijn").await;
    window.pictures("10-invoice").await;
}
