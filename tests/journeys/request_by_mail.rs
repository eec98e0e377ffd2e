//! A request that came by mail: dropped on the page, filled in, confirmed, and carried out in the order of the law.

use serde_json::Value;

use crate::asking::{
    NAME, enter_samira, identify, invoice, issue, message, record, search_everywhere,
};
use crate::steps::set_up;
use crate::window::{Key, Window};

/// The mail as it was saved. It came on a Sunday evening, and the programs of its way name days of their own.
const MAIL: &str = "Received: from mx.hof-ozturk.example by mail.wilgenhoek.example; Sun, 1 Mar 2026 22:10:00 +0000\r
From: Samira van 't Hof <Samira@hof-ozturk.example>\r
To: info@wilgenhoek.example\r
Subject: Mijn gegevens\r
Date: Sun, 1 Mar 2026 23:09:00 +0100\r
Message-ID: <een@hof-ozturk.example>\r
Content-Type: text/plain; charset=utf-8\r
\r
Goedenavond,\r
\r
Welke gegevens hebben jullie van mij? Daarna wil ik dat u mijn\r
gegevens wist.\r
\r
Met vriendelijke groet,\r
Samira\r
\r
> Wilt u de nieuwsbrief niet meer? U kunt zich afmelden.\r
";

#[tokio::test]
async fn a_mail_that_asks_two_things_becomes_two_requests_in_the_order_of_the_law() {
    let window = Window::open("request-by-mail", "2026-03-05").await;
    set_up(&window).await;
    let contact = enter_samira(&window).await;
    let customer = [(&contact, "customer")];
    record(&window, &customer, invoice("2025-0093", "2025-05-15")).await;
    let about = message("2025-11-04", "Vroeg wanneer de website klaar is.");
    record(&window, &[(&contact, "contact")], about).await;
    filled_in(&window).await;
    confirm(&window).await;
    erasure_waits(&window).await;
    answer_the_copy(&window).await;
    erasure_goes_on(&window).await;
    told_again(&window).await;
}

/// Drops the mail, and looks at what is filled in from it.
async fn filled_in(window: &Window) {
    window.place("Verzoeken").await;
    window.pictures("1-where-to-drop").await;
    window.drop_file("verzoek.eml", MAIL).await;
    window.is_on("Verzoek opnemen").await;
    window.sees("Ingevuld uit de e-mail ‘Mijn gegevens’").await;
    window
        .sees("De dag van ontvangst is de dag waarop de e-mail bij uw mailserver aankwam.")
        .await;
    window
        .sees("Gevonden in: ‘Welke gegevens hebben jullie van mij?’")
        .await;
    window
        .sees("Gevonden in: ‘Daarna wil ik dat u mijn gegevens wist.’")
        .await;
    for (label, value) in [
        ("Dag van ontvangst", "1 maart 2026"),
        ("Tijdstip", "23:10"),
        ("Relatie", NAME),
        ("Achternaam", "Hof-Öztürk"),
        ("Straat en huisnummer", "Kerkstraat 112-II"),
    ] {
        assert_eq!(window.value_of(label).await, value, "{label}");
    }
    let words = window.value_of("Wat vraagt de persoon precies?").await;
    assert!(
        words.contains("Welke gegevens") && !words.contains("nieuwsbrief"),
        "what is quoted below is not asked: {words}"
    );
    let ticked = "return [...document.querySelectorAll('input[type=checkbox]:checked')]
        .map((box) => box.labels[0].innerText.split(' (')[0].trim())";
    let ticked = window.run(ticked, vec![]).await;
    let ticked: Vec<&str> = ticked
        .as_array()
        .map(|rights| rights.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    assert_eq!(ticked, ["Inzage", "Wissen"]);
    window.pictures("2-filled-in").await;
}

/// One word takes it in; the copy comes before the erasure.
async fn confirm(window: &Window) {
    window.press("Verzoek opnemen").await;
    window.is_on(NAME).await;
    window
        .sees("Zij vroeg op 1 maart inzage in haar gegevens.")
        .await;
    window
        .sees("In hetzelfde bericht kwam ook een ander verzoek, wissen (art. 17 AVG): V-2026-002.")
        .await;
    window
        .sees("U antwoordt uiterlijk op woensdag 1 april 2026.")
        .await;
    window.pictures("3-first-request").await;
    window.place("Verzoeken").await;
    window
        .sees("Er lopen twee verzoeken. Het eerste antwoord moet er op 1 april 2026 zijn.")
        .await;
    window.picture("4-list").await;
}

/// What is asked to be erased is not erased before the copy was given.
async fn erasure_waits(window: &Window) {
    open(window, "V-2026-002").await;
    window.sees("om haar gegevens te wissen").await;
    identify(window).await;
    search_everywhere(window).await;
    window.press("voorstellen overnemen").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window
        .sees("Deze persoon vroeg ook om inzage of overdracht. Beantwoord dat verzoek eerst.")
        .await;
    window.pictures("5-erasure-waits").await;
}

async fn answer_the_copy(window: &Window) {
    open(window, "V-2026-001").await;
    window.sees("inzage in haar gegevens").await;
    identify(window).await;
    search_everywhere(window).await;
    window.press("voorstellen overnemen").await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    issue(window, "Antwoord maken", "6-preview-of-copy").await;
    window.sees("Op 5 maart 2026 hebt u geantwoord").await;
}

async fn erasure_goes_on(window: &Window) {
    open(window, "V-2026-002").await;
    window.sees("om haar gegevens te wissen").await;
    window
        .sees_no("Deze persoon vroeg ook om inzage of overdracht. Beantwoord dat verzoek eerst.")
        .await;
    window.press("Voorbeeld bekijken").await;
    window.sees("Dit kan niet ongedaan gemaakt worden").await;
    window.picture("7-erasure-goes-on").await;
    window.strikes(Key::Escape).await;
    window.sees("Wat wordt er gevraagd?").await;
}

/// The same mail is recognised, and its rights are not ticked again.
async fn told_again(window: &Window) {
    let file = window.desk().join("nog-eens.eml");
    std::fs::write(&file, MAIL).expect("a saved mail");
    window.place("Verzoeken").await;
    window.give_file("E-mail inlezen", &file).await;
    window.is_on("Verzoek opnemen").await;
    window
        .sees("Dit bericht is al ingeboekt als V-2026-001, V-2026-002")
        .await;
    window.pictures("8-known-already").await;
}

async fn open(window: &Window, number: &str) {
    let read = "return window.location.hash";
    let from = window.run(read, vec![]).await;
    let list = window.call("list_requests", Value::Null).await;
    let row = list["open"]
        .as_array()
        .and_then(|rows| rows.iter().find(|row| row["number"] == number))
        .unwrap_or_else(|| panic!("{number} is open: {list}"));
    let id = row["id"].as_str().expect("an id");
    assert!(!from.to_string().contains(id), "it was another page");
    window.go(&format!("#/verzoeken/{id}"), NAME).await;
    window.sees(number).await;
}
