//! Finding a person whole: on cards that may be theirs, in a case of somebody else, and outside the program.

use serde_json::{Value, json};

use crate::asking::{
    enter, enter_samira, identify, invoice, point, record, search_everywhere, take_in,
};
use crate::steps::set_up;
use crate::window::Window;

const WRITER: &str = "Sam Reageert";
const NAMESAKE: &str = "S. van 't Hof-Özturk";
const CASE: &str = "Geschil over een oprit";

#[tokio::test]
async fn a_customer_who_comments_and_is_in_somebody_elses_case_is_found_whole() {
    let window = Window::open("person-search", "2026-03-05").await;
    set_up(&window).await;
    enter_everybody(&window).await;
    take_in(
        &window,
        "Inzage (art. 15 AVG)",
        "2 maart 2026",
        "Welke gegevens hebt u van mij?",
    )
    .await;
    identify(&window).await;
    window
        .sees("Over beide gegevens moet u nog besluiten.")
        .await;
    find(&window).await;
    judge(&window).await;
    identify_again(&window).await;
    unblock(&window).await;
}

/// Somebody who is a customer, who wrote a comment under another name, and who is named in another's case; and a
/// namesake.
async fn enter_everybody(window: &Window) {
    let samira = enter_samira(window).await;
    let paper = invoice("2025-0093", "2025-05-15");
    record(window, &[(&samira, "customer")], paper).await;
    let mail = |address: &str| json!([point("email", address, ["", "", ""])]);
    let writer = enter(
        window,
        ["neutral", "Sam", "", "Reageert"],
        mail("Samira@hof-ozturk.example"),
    )
    .await;
    comment(window, &writer).await;
    let namesake = enter(
        window,
        ["mr", "S.", "van 't", "Hof-Özturk"],
        mail("stefan@elders.example"),
    )
    .await;
    let paper = invoice("2025-0101", "2025-08-01");
    record(window, &[(&namesake, "customer")], paper).await;
    let client = enter(
        window,
        ["mr", "Wim", "", "Pieters"],
        mail("wim@pieters.example"),
    )
    .await;
    let case = json!({
        "kind": "case_file", "title": CASE, "number": "Z-2025-07", "opened_on": "2025-03-01", "ended_on": null,
        "end_kind": null, "content": "De buurvrouw, mevrouw Hof-Öztürk, tekende bezwaar aan.", "claims": [],
        "decisions": [], "correspondence": [],
    });
    record(window, &[(&client, "client")], case).await;
}

async fn comment(window: &Window, writer: &Value) {
    let post = json!({
        "id": null, "title": "Vijf fouten in webteksten", "url": "https://wilgenhoek.example/vijf-fouten", "removed_on": null,
    });
    let post = window.call("save_post", post).await;
    let comment = json!({
        "kind": "comment", "post_id": post, "commented_on": "2025-12-24", "author": "Sam",
        "content": "Daar heb ik iets aan.", "ip_address": "", "user_agent": "",
    });
    record(window, &[(writer, "commenter")], comment).await;
}

/// The owner is shown what may be hers, each with the reason.
async fn find(window: &Window) {
    window.press("Zoek de persoon").await;
    window
        .sees("Kaarten die van deze persoon kunnen zijn")
        .await;
    window.sees("gevonden door: zelfde e-mailadres").await;
    window.sees("gevonden door: naam die erop lijkt").await;
    window.sees("De buurvrouw, mevrouw Hof-Öztürk").await;
    window.sees("Hierover gaat het verzoek").await;
    window.pictures("1-found").await;
}

/// One card is hers, one is of somebody else, and in the case she is the counter-party.
async fn judge(window: &Window) {
    window.press(&format!("{WRITER} is dezelfde persoon")).await;
    window
        .sees(&format!(
            "Het verzoek gaat nu ook over de kaart van {WRITER}."
        ))
        .await;
    window.press(&format!("{NAMESAKE} is iemand anders")).await;
    window
        .sees(&format!("Genoteerd: {NAMESAKE} is iemand anders."))
        .await;
    window.choose("Als wat de persoon in", "Wederpartij").await;
    window.press("Hoort bij deze persoon").await;
    window
        .sees("Het gegeven hoort nu bij deze persoon en staat bij de besluiten.")
        .await;
    window
        .sees("In de gegevens van anderen komt deze persoon niet voor.")
        .await;
    window.pictures("2-judged").await;
}

/// Where a case file is about her, a known address is not enough any more to say that it is she who asks.
async fn identify_again(window: &Window) {
    window
        .sees("De manier van vaststellen was te licht voor dit verzoek.")
        .await;
    window.tick("Teruggebeld op het bekende nummer").await;
    window.press("Vastleggen: dit klopt").await;
    window
        .sees("Over alle vijf gegevens moet u nog besluiten.")
        .await;
}

/// What is not looked through blocks the decision.
async fn unblock(window: &Window) {
    window.press("De vijf voorstellen overnemen").await;
    window
        .sees("U hebt nog niet op alle plaatsen gezocht.")
        .await;
    window.pictures("3-blocked").await;
    search_everywhere(window).await;
    window
        .sees_no("U hebt nog niet op alle plaatsen gezocht.")
        .await;
    in_the_case_of_another(window).await;
    look_a_second_time(window).await;
    window.press("Besluiten vastleggen").await;
    window.sees("De besluiten liggen vast.").await;
    window.pictures("4-decided").await;
}

/// She stands against a client, so somebody looks twice before anything is fixed.
async fn look_a_second_time(window: &Window) {
    window
        .tick("Ik heb nog een keer gekeken naar wat ik geef, wis of wijzig")
        .await;
    window
        .fill(
            "Wat hebt u afgewogen?",
            "Wat de cliënt vertelde, is zwart gemaakt.",
        )
        .await;
    window.press("Tweede blik vastleggen").await;
    window.sees("is er nog een keer gekeken").await;
}

/// Of a case between others she is given what is about her, and the owner says why not the rest.
async fn in_the_case_of_another(window: &Window) {
    window
        .choose(
            "Grond bij Dossier Z-2025-07",
            "Rechten van anderen (art. 41 lid 1 onder i UAVG)",
        )
        .await;
    window
        .fill(
            "Uitleg bij Dossier Z-2025-07",
            "wat onze cliënt met ons besprak",
        )
        .await;
}
