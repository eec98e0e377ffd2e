//! A request for access, from the day it came in to the day it is closed: its clock, its decisions, and letters in
//! which nothing is missing that the law wants in them.

use serde_json::{Value, json};

use crate::papers::text_of;
use crate::steps::set_up;
use crate::window::Window;

const NAME: &str = "Samira van 't Hof-Öztürk";

/// What L01 says, by element (domain.md, section 5).
const ACKNOWLEDGEMENT: [(&str, &str); 8] = [
    ("addressee", "Kerkstraat 112-II"),
    (
        "date of receipt",
        "Op 31 januari 2026 kregen wij uw verzoek.",
    ),
    (
        "request as understood",
        "U vraagt ons om inzage in uw persoonsgegevens.",
    ),
    ("due date", "uiterlijk op 2 maart 2026"),
    ("free of charge", "Dit kost u niets."),
    ("contact", "e-mail info@wilgenhoek.example"),
    ("reference", "noem kenmerk V-2026-001"),
    ("signatory", "Marijke Terpstra-Vos"),
];

/// What the letter L04 says, by element of Art. 15 GDPR.
const ANSWER: [(&str, &str); 14] = [
    ("addressee", "1017 GP Amsterdam"),
    ("salutation", "Geachte mevrouw Van 't Hof-Öztürk,"),
    (
        "15(1): confirmation",
        "Ja, wij gebruiken persoonsgegevens van u.",
    ),
    (
        "15(1)(e): rights",
        "U mag ons vragen om gegevens te verbeteren, te wissen of tijdelijk niet te gebruiken.",
    ),
    ("15(1)(e): objection", "U mag ook bezwaar maken."),
    (
        "20: taking along",
        "als bestand om mee te nemen naar een ander",
    ),
    (
        "15(1)(f): complaint",
        "klacht indienen bij de Autoriteit Persoonsgegevens",
    ),
    ("15(1)(f): where", "Postbus 93374, 2509 AJ Den Haag"),
    (
        "35 UAVG: court",
        "rechtbank vragen om over uw verzoek te beslissen. Doe dat binnen zes weken",
    ),
    (
        "15(1)(h): automated decisions",
        "Wij nemen geen automatische besluiten over u.",
    ),
    (
        "15(4): that something is blacked out",
        "Wij hebben delen zwart gemaakt",
    ),
    ("15(4): why", "rechten van anderen (art. 15 lid 4 AVG)"),
    ("annexes", "Bijlage 2: kopie van uw gegevens"),
    ("reference", "V-2026-001"),
];

/// What annex 1 says, by element of Art. 15 GDPR.
const OVERVIEW: [(&str, &str); 12] = [
    ("activity", "Facturatie"),
    ("15(1)(a): purposes", "Waarvoor"),
    ("lawful basis", "Waarom dat mag (grondslag)"),
    ("15(1)(b): categories", "Welke gegevens"),
    ("15(1)(c): recipients by name", "Belastingdienst"),
    ("15(1)(d): rule of an invoice", "8 jaar na de factuurdatum"),
    ("15(1)(d): last day of an invoice", "15 mei 2033"),
    ("15(1)(d): last day of a contact", "3 februari 2031"),
    (
        "15(1)(d): what is waited for",
        "De einddatum is nog niet bekend",
    ),
    ("15(1)(g): source", "Van wie gekregen"),
    ("15(2): safeguards", "Bescherming"),
    (
        "15(2): within the EEA",
        "Binnen de Europese Economische Ruimte",
    ),
];

/// What annex 2 has, whole.
const COPY: [(&str, &str); 9] = [
    (
        "day of the copy",
        "Dit zijn de gegevens zoals wij ze op 3 februari 2026 hebben.",
    ),
    ("15(4): mark", "[zwart 1]"),
    ("15(4): reason of the mark", "zwart 1: naam van een ander"),
    ("invoice", "2025-0093"),
    ("amount", "1.210,00"),
    ("message", "vroeg wanneer de website klaar is"),
    ("address", "Kerkstraat 112-II"),
    ("e-mail", "samira@hof-ozturk.example"),
    ("the request itself", "Welke gegevens hebt u van mij?"),
];

#[tokio::test]
async fn a_request_for_access_is_answered_in_time_and_whole() {
    let window = Window::open("access-request", "2026-02-03").await;
    set_up(&window).await;
    let contact = enter(&window, &samira()).await;
    enter_papers(&window, &contact).await;
    take_in(&window).await;
    see_the_clock(&window).await;
    acknowledge(&window).await;
    identify(&window).await;
    search_everywhere(&window).await;
    decide(&window).await;
    answer(&window).await;
    close(&window).await;
    window.place("Brieven").await;
    window
        .sees("Er zijn vijf stukken; het laatste is van 3 februari 2026.")
        .await;
    window.picture("9-letters").await;
}

/// Takes the request in, by the name of a contact.
async fn take_in(window: &Window) {
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.is_on("Verzoek opnemen").await;
    window.pick("Relatie", "ozturk", NAME).await;
    window.tick("Inzage (art. 15 AVG)").await;
    window.choose("Via welke weg?", "E-mail").await;
    window.fill("Dag van ontvangst", "31 januari 2026").await;
    window
        .fill(
            "Wat vraagt de persoon precies?",
            "Welke gegevens hebt u van mij?",
        )
        .await;
    window.sees("Zaterdag 31 januari").await;
    window.picture("1-intake").await;
    window.press("Verzoek opnemen").await;
    window.is_on(NAME).await;
}

/// A month after Saturday 31 January is Saturday 28 February; the answer is due on the Monday after it.
async fn see_the_clock(window: &Window) {
    window
        .sees("Een maand na ontvangst is 28 februari 2026.")
        .await;
    window
        .sees("Dat is een zaterdag, dus telt de eerstvolgende werkdag.")
        .await;
    window
        .sees("U antwoordt uiterlijk op maandag 2 maart")
        .await;
    window.sees("Welke gegevens hebt u van mij?").await;
    window.picture("2-received").await;
    window.press("Vandaag").await;
    window.is_on("Dinsdag 3 februari").await;
    window.sees(NAME).await;
    window.sees("2 maart").await;
    window.place("Verzoeken").await;
    window
        .sees("Er loopt één verzoek. Het eerste antwoord moet er op 2 maart 2026 zijn.")
        .await;
    window.picture("3-list").await;
    window.press("Verder").await;
    window.is_on(NAME).await;
}

async fn acknowledge(window: &Window) {
    window.press("Ontvangstbevestiging maken").await;
    window.sees("Zo wordt de brief").await;
    window
        .sees("en in elk geval uiterlijk op 2 maart 2026")
        .await;
    window.picture("4-preview-of-acknowledgement").await;
    window.press("Brief uitgeven").await;
    window.sees("De brief ligt vast.").await;
    let text = saved(
        window,
        "Opslaan: Ontvangstbevestiging",
        "ontvangstbevestiging",
    )
    .await;
    has_all("L01", &text, &ACKNOWLEDGEMENT);
}

async fn identify(window: &Window) {
    window
        .sees("Kwam het verzoek van een adres of nummer dat u al kent")
        .await;
    window
        .tick("Verzoek vanaf een bekend adres of nummer")
        .await;
    window.press("Vastleggen: dit klopt").await;
    window
        .sees("verzoek vanaf een bekend adres of nummer, 3 februari 2026, juist")
        .await;
}

/// Notes of every place outside the program what was found there.
async fn search_everywhere(window: &Window) {
    for place in places(window).await {
        window.choose(&place, "Niets gevonden").await;
        window.sees(&format!("{place}: niets gevonden.")).await;
    }
    window.sees("U hebt overal gezocht.").await;
}

/// Takes the proposals over, and blacks out the name of somebody else.
async fn decide(window: &Window) {
    window
        .sees("Over alle drie gegevens moet u nog besluiten.")
        .await;
    window.press("De drie voorstellen overnemen").await;
    let message = "Besluit over E-mail op 4 november 2025";
    window
        .choose(message, "Geven met zwart gemaakte delen")
        .await;
    window
        .choose(
            "Grond bij E-mail op 4 november 2025",
            "Rechten van anderen (art. 15 lid 4 AVG)",
        )
        .await;
    window
        .fill(
            "Uitleg bij E-mail op 4 november 2025",
            "de naam van iemand anders",
        )
        .await;
    window
        .fill(
            "Zwart te maken in E-mail op 4 november 2025",
            "Bram Vosmeer",
        )
        .await;
    window.press("Zwart maken").await;
    window
        .choose("Reden bij Bram Vosmeer", "Naam van een ander")
        .await;
    window.picture("5-decisions").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
}

async fn answer(window: &Window) {
    window.press("Antwoord maken").await;
    window
        .sees("Ja, wij gebruiken persoonsgegevens van u.")
        .await;
    window.picture("6-preview-of-answer").await;
    window.press("Brief uitgeven").await;
    window.sees("Op 3 februari 2026 hebt u geantwoord").await;
    let letter = saved(window, "Opslaan: Antwoord op een verzoek", "antwoord").await;
    let overview = saved(window, "Opslaan: Bijlage 1", "bijlage-1").await;
    let copy = saved(window, "Opslaan: Bijlage 2", "bijlage-2").await;
    has_all("L04", &letter, &ANSWER);
    has_all("annex 1", &overview, &OVERVIEW);
    has_all("annex 2", &copy, &COPY);
    for (text, paper) in [(letter, "L04"), (overview, "annex 1"), (copy, "annex 2")] {
        assert!(
            !text.contains("Vosmeer"),
            "15(4): what is blacked out is not in {paper}"
        );
    }
    window.picture("7-answered").await;
}

async fn close(window: &Window) {
    window.press("Verzoek sluiten").await;
    window.sees("Dit verzoek sluiten?").await;
    window.press("Verzoek sluiten").await;
    window
        .sees("Dit verzoek is op 3 februari 2026 gesloten.")
        .await;
    window
        .sees("Dit verzoek zelf bewaart u tot en met 3 februari 2031")
        .await;
    window.picture("8-closed").await;
}

/// What the letter and its annexes say in English.
const ENGLISH: [(&str, &str); 8] = [
    ("salutation", "Dear Mr Whitlock,"),
    (
        "15(1): confirmation",
        "Yes, we process personal data about you.",
    ),
    (
        "15(1)(e): rights",
        "You may ask us to correct, erase or restrict your data, and you may object.",
    ),
    (
        "15(1)(f): complaint",
        "complain to the Dutch Data Protection Authority",
    ),
    (
        "35 UAVG: court",
        "within six weeks after you received this letter",
    ),
    (
        "15(1)(h): automated decisions",
        "We take no automated decisions about you.",
    ),
    ("annex 1", "Annex 1: what we do with the data"),
    ("annex 2", "Annex 2: copy of your data"),
];

#[tokio::test]
async fn a_request_in_english_gets_its_answer_in_english() {
    let window = Window::open("access-request-in-english", "2026-02-03").await;
    set_up(&window).await;
    enter(&window, &james()).await;
    window.place("Verzoeken").await;
    window.press("Verzoek opnemen").await;
    window.pick("Relatie", "whit", "James Whitlock").await;
    window.tick("Inzage (art. 15 AVG)").await;
    window.choose("Via welke weg?", "E-mail").await;
    window.fill("Dag van ontvangst", "2 februari 2026").await;
    window
        .fill(
            "Wat vraagt de persoon precies?",
            "Please send me a copy of my data.",
        )
        .await;
    window.press("Verzoek opnemen").await;
    window.sees("De brieven gaan in het Engels.").await;
    window
        .sees("U antwoordt uiterlijk op maandag 2 maart")
        .await;
    window.press("Vastleggen: dit klopt").await;
    window.sees("3 februari 2026, juist").await;
    search_everywhere(&window).await;
    window.press("Het voorstel overnemen").await;
    window.press("Besluiten vastleggen").await;
    window.press("Antwoord maken").await;
    window
        .sees("Yes, we process personal data about you.")
        .await;
    window.picture("1-preview").await;
    window.press("Brief uitgeven").await;
    window.sees("Op 3 februari 2026 hebt u geantwoord").await;
    let letter = saved(&window, "Opslaan: Antwoord op een verzoek", "answer").await;
    has_all("L04 in English", &letter, &ENGLISH);
}

/// Saves a document of the request's page and returns its text.
async fn saved(window: &Window, act: &str, letters: &str) -> String {
    window.press(act).await;
    window.sees("Opgeslagen als").await;
    text_of(&window.saved(letters).await)
}

fn has_all(paper: &str, text: &str, elements: &[(&str, &str)]) {
    for (element, phrase) in elements {
        assert!(
            text.contains(phrase),
            "{paper} lacks {element}, ‘{phrase}’:\n{text}"
        );
    }
}

/// Returns the names of the places that are searched for the request on screen.
async fn places(window: &Window) -> Vec<String> {
    let read =
        "return [...document.querySelectorAll('li label')].map((label) => label.innerText.trim())";
    let places: Vec<String> = window
        .run(read, vec![])
        .await
        .as_array()
        .expect("places to search")
        .iter()
        .filter_map(|place| Some(place.as_str()?.to_owned()))
        .collect();
    assert!(places.len() > 3, "there are places to search: {places:?}");
    places
}

/// Enters a contact and returns its id.
async fn enter(window: &Window, card: &Value) -> Value {
    window.call("save_contact", card.clone()).await["id"].clone()
}

fn samira() -> Value {
    card(
        "ms",
        "Samira",
        "van 't",
        "Hof-Öztürk",
        "nl",
        json!([
            point("email", "samira@hof-ozturk.example", ["", "", ""]),
            point(
                "postal_address",
                "",
                ["Kerkstraat 112-II", "1017 GP", "Amsterdam"]
            ),
        ]),
    )
}

fn james() -> Value {
    card(
        "mr",
        "James",
        "",
        "Whitlock",
        "en",
        json!([
            point("email", "james@whitlock.example", ["", "", ""]),
            point(
                "postal_address",
                "",
                ["Prinsengracht 40", "1015 DV", "Amsterdam"]
            ),
        ]),
    )
}

fn card(
    salutation: &str,
    given: &str,
    infix: &str,
    family: &str,
    language: &str,
    points: Value,
) -> Value {
    json!({
        "id": null, "kind": "person", "salutation": salutation, "given_name": given, "infix": infix,
        "family_name": family, "company": "", "language": language, "note": "", "deceased": false, "points": points,
    })
}

fn point(kind: &str, value: &str, [street, postcode, town]: [&str; 3]) -> Value {
    json!({
        "id": null, "kind": kind, "label": "", "value": value, "street": street, "postcode": postcode, "town": town,
        "country": "", "source": "data_subject", "since": null, "needed_for": [],
    })
}

/// Enters an invoice, and a message that names somebody else.
async fn enter_papers(window: &Window, contact: &Value) {
    let invoice = json!({
        "kind": "invoice", "number": "2025-0093", "dated_on": "2025-05-15", "due_on": null, "amount_cents": 121_000,
        "vat_cents": 21_000, "state": "paid", "settled_on": "2025-06-01", "class": "ordinary", "first_use_year": null,
        "description": "Website, tweede termijn", "vat_id": "", "quote_id": null, "agreement_id": null,
    });
    let message = json!({
        "kind": "contact_moment", "happened_on": "2025-11-04", "date_unknown": false, "channel": "email",
        "subject": "Vraag over de website", "reaction": "",
        "content": "Bram Vosmeer vroeg wanneer de website klaar is.",
    });
    for (role, fields) in [("customer", invoice), ("contact", message)] {
        let form = json!({ "id": null, "parties": [{ "contact_id": contact, "role": role }], "fields": fields });
        window.call("save_record", form).await;
    }
}
