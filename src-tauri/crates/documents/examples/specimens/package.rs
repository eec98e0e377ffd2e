//! A package as it is given to a person who asked for a copy, or for data to take along.

use std::collections::BTreeMap;

use documents::error::DocumentError;
use documents::package::{
    Bar, DATA_VERSION, Data, File, LeftOut, Package, Record, blacked_out, self_opening, zip,
};
use domain::kept_field::KeptKind;
use domain::language::Language;
use domain::request::Right;
use serde_json::{Value, json};

use crate::fixtures::{day, in_language};

/// The password of the specimens.
pub const PASSWORD: &str = "k7mp-x3qd-9wbt-hn4v";

/// Returns a package for a right.
pub fn package(right: Right, language: Language) -> Package {
    let mut data = Data {
        version: DATA_VERSION,
        right,
        language,
        from: "Wilgenhoek Webbouw".to_owned(),
        reference: "V-2026-001".to_owned(),
        made_on: day(2026, 2, 3),
        records: BTreeMap::new(),
        left_out: Vec::new(),
    };
    let reason = in_language(
        language,
        "rechten van anderen (art. 15 lid 4 AVG)",
        "rights of others (art. 15(4) GDPR)",
    );
    for (kind, records) in records(&blacked_out(1, reason, language)) {
        let fields = data.fields(kind);
        let given: Vec<Record> = records
            .iter()
            .enumerate()
            .map(|(place, record)| {
                let named = fields.iter().map(|field| {
                    (
                        field.name.to_owned(),
                        record.get(field.name).cloned().unwrap_or(json!("customer")),
                    )
                });
                let place = ("nr".to_owned(), json!(place + 1));
                std::iter::once(place).chain(named).collect()
            })
            .collect();
        data.records.insert(kind, given);
    }
    if right == Right::Access {
        data.left_out.push(LeftOut {
            kind: KeptKind::ContactMoment,
            dated_on: day(2025, 11, 4),
            whole: false,
            reason: String::new(),
            bars: vec![Bar {
                number: 1,
                reason: reason.to_owned(),
            }],
        });
    }
    let papers = vec![File {
        name: format!("{}.pdf", in_language(language, "antwoord", "answer")),
        title: in_language(language, "Onze brief", "Our letter").to_owned(),
        bytes: b"%PDF-1.7 specimen".to_vec(),
    }];
    Package { data, papers }
}

fn records(mark: &str) -> Vec<(KeptKind, Vec<Value>)> {
    vec![
        (
            KeptKind::Contact,
            vec![json!({
                "kind": "person", "salutation": "ms", "given_name": "Samira", "infix": "van 't",
                "family_name": "Hof-Öztürk", "company": null, "language": "nl",
                "note": "Belt liever dan dat zij mailt.", "entered_on": "2025-03-14",
                "no_advertising_since": null,
            })],
        ),
        (
            KeptKind::ContactPoint,
            vec![
                json!({
                    "kind": "postal_address", "label": null, "value": null, "street": "Kerkstraat 112-II",
                    "postcode": "1017 GP", "town": "Amsterdam", "country": null, "photo": null,
                    "source": "data_subject", "since": "2025-03-14",
                }),
                json!({
                    "kind": "phone", "label": "mobiel", "value": "+31 6 0000 4321", "street": null, "postcode": null,
                    "town": null, "country": null, "photo": null, "source": "data_subject", "since": "2025-03-14",
                }),
                json!({
                    "kind": "email", "label": null, "value": "samira@hof-ozturk.example", "street": null,
                    "postcode": null, "town": null, "country": null, "photo": null, "source": "data_subject",
                    "since": "2025-03-14",
                }),
            ],
        ),
        (
            KeptKind::ContactMoment,
            vec![json!({
                "happened_on": "2025-11-04", "date_unknown": false, "channel": "email", "subject": "Oplevering",
                "content": format!("Vroeg wanneer de webwinkel klaar is.\n{mark} helpt haar; hij is te bereiken op {mark}."),
                "reaction": "=HYPERLINK(\"x\") stond in de handtekening.",
            })],
        ),
        (
            KeptKind::Invoice,
            vec![
                json!({
                    "number": "2025-0093", "dated_on": "2025-05-15", "due_on": "2025-06-14", "amount_cents": 121_000,
                    "vat_cents": 21_000, "state": "paid", "settled_on": "2025-06-02", "class": "ordinary",
                    "first_use_year": null, "description": "Bouw van een webwinkel", "vat_id": null, "quote_id": null,
                    "agreement_id": 1,
                }),
                json!({
                    "number": "2025-0101", "dated_on": "2025-07-01", "due_on": null, "amount_cents": -1_250,
                    "vat_cents": -217, "state": "credited", "settled_on": null, "class": "ordinary",
                    "first_use_year": null, "description": "Korting, \"afgesproken\"", "vat_id": null, "quote_id": null,
                    "agreement_id": null,
                }),
            ],
        ),
        (
            KeptKind::Agreement,
            vec![json!({
                "title": "Bouw van een webwinkel", "number": "OV-12", "started_on": "2025-03-20", "ended_on": null,
                "in_books": true, "content": "Oplevering in drie delen.",
                "claims": [{
                    "nr": 1, "description": "Restbetaling", "class": "performance_3_307_1", "starts_on": "2025-06-14",
                    "ends_on_by_hand": null,
                    "interruptions": [{
                        "nr": 1, "kind": "reminder_3_317_1", "happened_on": "2025-07-01", "claim_followed_on": null,
                    }],
                }],
            })],
        ),
    ]
}

/// Returns the specimens as they leave the program: the page that opens itself, and the ZIP.
pub fn closed(right: Right, language: Language) -> Result<Vec<(String, Vec<u8>)>, DocumentError> {
    let package = package(right, language);
    let mut next = 0_u8;
    let mut counted = |bytes: &mut [u8]| {
        for byte in bytes {
            next = next.wrapping_add(1);
            *byte = next;
        }
        Ok(())
    };
    let name = format!(
        "V-2026-001-{}-{}",
        right.as_str(),
        in_language(language, "gegevens", "data")
    );
    Ok(vec![
        (
            format!("{name}.html"),
            self_opening(&package, PASSWORD, &mut counted)?,
        ),
        (format!("{name}.zip"), zip(&package, PASSWORD)?),
    ])
}
