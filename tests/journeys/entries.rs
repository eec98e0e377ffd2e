//! An administration with something of everything in it, entered through the host as the window does. All people are
//! invented.

use serde_json::{Value, json};

use crate::window::Window;

/// Who the pages are looked at with: the longest name, and the longest business.
pub const LONG_NAME: &str = "Samira van 't Hof-Öztürk";
/// A business with a long name.
pub const LONG_BUSINESS: &str = "Bouwbedrijf Van der Heijden-Westerveld & Zonen B.V.";

/// Whom the entries are about.
struct People {
    samira: Value,
    builder: Value,
    roos: Value,
    bas: Value,
}

/// Enters contacts, records of all nine kinds, a hold and two requests. Returns the id of the contact whose page is
/// looked at.
pub async fn fill(window: &Window) -> String {
    let people = enter_people(window).await;
    enter_papers(window, &people).await;
    enter_old_papers(window, &people).await;
    enter_website(window, &people).await;
    take_in(
        window,
        &people.samira,
        "Samira",
        "van 't",
        "Hof-Öztürk",
        "2026-05-06",
    )
    .await;
    take_in(window, &people.bas, "Bas", "de", "Wit", "2026-04-10").await;
    people.samira.as_str().expect("an id").to_owned()
}

async fn enter_people(window: &Window) -> People {
    let samira = json!([
        point("email", "samira@hof-ozturk.example", "", ["", "", ""]),
        point("phone", "06 00 00 00 12", "mobiel", ["", "", ""]),
        point(
            "postal_address",
            "",
            "",
            ["Kerkstraat 112-II", "1017 GP", "Amsterdam"]
        ),
        point(
            "preference",
            "Liever geen telefoon op woensdag",
            "",
            ["", "", ""]
        ),
    ]);
    let builder = json!([
        point(
            "email",
            "kantoor@heijden-westerveld.example",
            "",
            ["", "", ""]
        ),
        point(
            "postal_address",
            "",
            "",
            ["Industrieweg 1144", "1442 ZT", "Middelwoude aan den Amstel"]
        ),
    ]);
    let roos = json!([point("email", "roos@zandhoven.example", "", ["", "", ""])]);
    let bas = json!([point("email", "bas@dewit.example", "", ["", "", ""])]);
    People {
        samira: contact(
            window,
            ["person", "ms", "Samira", "van 't", "Hof-Öztürk", ""],
            samira,
        )
        .await,
        builder: contact(
            window,
            [
                "business",
                "mr",
                "Teun",
                "van der",
                "Heijden",
                LONG_BUSINESS,
            ],
            builder,
        )
        .await,
        roos: contact(
            window,
            ["person", "ms", "Roos", "", "Zandhoven", "De Molen"],
            roos,
        )
        .await,
        bas: contact(window, ["person", "mr", "Bas", "de", "Wit", ""], bas).await,
    }
}

/// What is kept, and for how long to come.
async fn enter_papers(window: &Window, people: &People) {
    let agreement = json!({
        "kind": "agreement", "title": "Onderhoud van de website", "number": "O-2024-03", "started_on": "2024-02-01",
        "ended_on": null, "in_books": true, "content": "Elke maand een dag.", "claims": [],
    });
    let agreement = paper(window, &[(&people.samira, "customer")], agreement).await;
    let quote = json!({
        "kind": "quote", "number": "Q-2025-11", "dated_on": "2025-03-03", "amount_cents": 484_000, "outcome": "accepted",
        "part_of_administration": false, "content": "Een nieuwe website met webwinkel.", "agreement_id": agreement,
    });
    paper(window, &[(&people.samira, "requester")], quote).await;
    let invoice = invoice("2025-0093", "2025-05-15", "paid", Some("2025-06-01"));
    let invoice = paper(window, &[(&people.samira, "customer")], invoice).await;
    let payment = json!({
        "kind": "payment", "booked_on": "2025-06-01", "amount_cents": 121_000, "account_number": "NL02ABNA0123456789",
        "account_holder": "S. van 't Hof-Öztürk", "description": "2025-0093", "invoice_id": invoice,
    });
    paper(window, &[(&people.samira, "payer")], payment).await;
    for (day, channel, subject) in [
        ("2026-04-21", "phone", "Levertijd van de webwinkel"),
        ("2025-11-04", "email", "Foto's voor de voorpagina"),
    ] {
        paper(
            window,
            &[(&people.samira, "contact")],
            moment(day, channel, subject),
        )
        .await;
    }
    paper(
        window,
        &[(&people.builder, "customer")],
        self::invoice("2026-0007", "2026-02-11", "open", None),
    )
    .await;
    let case = json!({
        "kind": "case_file", "title": "Schade aan de server in het magazijn", "number": "Z-2025-01",
        "opened_on": "2025-09-09", "ended_on": null, "end_kind": null, "content": "Waterschade na een lekkage.",
        "claims": [{
            "id": null, "description": "Vergoeding van de schade", "class": "damages_3_310", "starts_on": "2025-09-09",
            "ends_on_by_hand": null,
            "interruptions": [{ "kind": "reminder_3_317_1", "happened_on": "2026-01-12", "claim_followed_on": null }],
        }],
        "decisions": [],
        "correspondence": [{
            "written_on": "2026-01-12", "direction": "outgoing", "subject": "Aanmaning", "content": "Wij stellen u aansprakelijk.",
        }],
    });
    paper(
        window,
        &[
            (&people.samira, "client"),
            (&people.builder, "counter_party"),
        ],
        case,
    )
    .await;
}

/// What can go now, and what is held though its day has passed.
async fn enter_old_papers(window: &Window, people: &People) {
    for (number, day) in [
        ("2015-0042", "2015-03-10"),
        ("2016-0007", "2016-06-30"),
        ("2016-0031", "2016-11-02"),
    ] {
        paper(
            window,
            &[(&people.roos, "customer")],
            invoice(number, day, "paid", Some(day)),
        )
        .await;
    }
    for day in ["2018-02-14", "2019-07-01", "2021-06-21"] {
        paper(
            window,
            &[(&people.bas, "contact")],
            moment(day, "contact_form", "Vraag over een website"),
        )
        .await;
    }
    let held = invoice("2014-0019", "2014-09-09", "paid", Some("2014-10-01"));
    let held = paper(window, &[(&people.builder, "customer")], held).await;
    let hold = json!({
        "scope": { "on": "record", "id": held }, "ground": "dispute",
        "reason": "De klant betwist de rekening van 2014.", "review_on": "2026-11-02",
    });
    window.call("set_hold", hold).await;
}

async fn enter_website(window: &Window, people: &People) {
    let newsletter = json!({
        "kind": "subscription", "audience": "subscriber", "address": "roos@zandhoven.example", "subscribed_on": "2023-01-09",
        "unsubscribed_on": null,
        "ground": {
            "ground": "consent", "text_id": null, "given_on": "2023-01-09", "given_at": null, "channel": "web_form",
            "given_by": "person", "proof": "Bericht van het formulier", "confirmed_on": null,
        },
    });
    paper(window, &[(&people.roos, "subscriber")], newsletter).await;
    let post = json!({
        "id": null, "title": "Vijf fouten in webteksten", "url": "https://wilgenhoek.example/vijf-fouten", "removed_on": null,
    });
    let post = window.call("save_post", post).await;
    let comment = json!({
        "kind": "comment", "post_id": post, "commented_on": "2025-12-24", "author": "Bas",
        "content": "Daar heb ik iets aan.", "ip_address": "192.0.2.17", "user_agent": "Firefox",
    });
    paper(window, &[(&people.bas, "commenter")], comment).await;
    let technical = json!({
        "kind": "technical_data", "data": "comment_cookie", "collected_on": "2025-12-24", "ip_address": "192.0.2.17",
        "user_agent": "Firefox", "content": "",
    });
    paper(window, &[(&people.bas, "visitor")], technical).await;
}

fn invoice(number: &str, day: &str, state: &str, settled: Option<&str>) -> Value {
    json!({
        "kind": "invoice", "number": number, "dated_on": day, "due_on": null, "amount_cents": 121_000, "vat_cents": 21_000,
        "state": state, "settled_on": settled, "class": "ordinary", "first_use_year": null,
        "description": "Website, eerste termijn", "vat_id": "", "quote_id": null, "agreement_id": null,
    })
}

fn moment(day: &str, channel: &str, subject: &str) -> Value {
    json!({
        "kind": "contact_moment", "happened_on": day, "date_unknown": false, "channel": channel, "subject": subject,
        "content": "Wij belden elkaar hierover.", "reaction": "",
    })
}

fn point(kind: &str, value: &str, label: &str, [street, postcode, town]: [&str; 3]) -> Value {
    json!({
        "id": null, "kind": kind, "label": label, "value": value, "street": street, "postcode": postcode, "town": town,
        "country": "", "source": "data_subject", "since": null, "needed_for": [],
    })
}

async fn contact(window: &Window, card: [&str; 6], points: Value) -> Value {
    let [kind, salutation, given, infix, family, company] = card;
    let form = json!({
        "id": null, "kind": kind, "salutation": salutation, "given_name": given, "infix": infix, "family_name": family,
        "company": company, "language": "nl", "note": "", "deceased": false, "points": points,
    });
    window.call("save_contact", form).await["id"].clone()
}

async fn paper(window: &Window, parties: &[(&Value, &str)], fields: Value) -> Value {
    let parties: Vec<Value> = parties
        .iter()
        .map(|(contact, role)| json!({ "contact_id": contact, "role": role }))
        .collect();
    let form = json!({ "id": null, "parties": parties, "fields": fields });
    window.call("save_record", form).await["id"].clone()
}

async fn take_in(
    window: &Window,
    contact: &Value,
    given: &str,
    infix: &str,
    family: &str,
    received_on: &str,
) {
    let request = json!({
        "rights": ["access"], "channel": "email", "received_on": received_on, "received_at": "10:20",
        "words": "Welke gegevens hebt u van mij?", "language": "nl", "contact_id": contact,
        "requester": {
            "salutation": "neutral", "given_name": given, "infix": infix, "family_name": family, "company": "",
            "street": "Kerkstraat 112-II", "postcode": "1017 GP", "town": "Amsterdam", "country": "", "email": "",
        },
        "representative": null,
    });
    window.call("take_in_request", request).await;
}
