//! What an access answer tells: of when the copy is, why the law makes a day later, what can be taken along.

use api::requests;
use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::{ErasureRunId, RequestId};
use domain::paper::{Agreement, Quote, RecordFields};
use domain::record::{PartyRole, QuoteOutcome};
use domain::request::Right;
use store::tables::erasure_run::{self, ErasureRun, RunCause};

use crate::bureau::*;
use crate::letters::text_of;

/// Issues the answer to a request that was taken in, and returns the text of one of its files.
fn issued(bureau: &Bureau, id: RequestId, kind: DocumentKind) -> String {
    let office = &bureau.office;
    to_decided(office, id, TODAY);
    issue(office, id, DocumentKind::AccessAnswer).unwrap();
    let files = view(office, id).documents;
    let file = files.iter().find(|file| file.kind == kind).unwrap();
    text_of(bureau, file.id)
}

/// Writes down a run that took something of others, as the page of Opruimen does.
fn run_on(bureau: &Bureau, executed_on: NaiveDate) {
    let id = ErasureRunId(bureau.office.new_id());
    bureau
        .office
        .write(move |transaction| {
            let run = ErasureRun {
                id,
                number: "W-2026-001".to_owned(),
                cause: RunCause::Owner,
                executed_on,
                parties: 1,
                records: 1,
                stripped: 0,
                contacts: 1,
                contact_points: 0,
                notes: 0,
                files: 0,
                request_id: None,
            };
            erasure_run::insert(transaction, &run, &[])
        })
        .unwrap();
}

#[test]
fn the_copy_says_that_nothing_was_erased_since_receipt_only_where_no_run_came_in_between() {
    for (run, said) in [
        (None, true),
        (Some("2026-11-01"), true),
        (Some("2026-11-02"), false),
        (Some("2026-11-10"), false),
        (Some(TODAY), false),
    ] {
        let bureau = open_on(TODAY);
        let contact = person(&bureau.office);
        let fields = call("2025-03-02", "Vroeg naar de prijs.");
        record(&bureau.office, contact, PartyRole::Contact, fields);
        if let Some(run) = run {
            run_on(&bureau, day(run));
        }
        let form = intake(Right::Access, "2026-11-02", Some(contact));
        let id = requests::take_in(&bureau.office, form).unwrap();
        let copy = issued(&bureau, id, DocumentKind::AccessCopy);
        assert!(
            copy.contains("Dit zijn de gegevens zoals wij ze op 24 november 2026 hebben."),
            "domain.md 4.4: the copy is of the day of the letter"
        );
        assert_eq!(
            copy.contains("Sinds uw verzoek van 2 november 2026 is er niets van gewist."),
            said,
            "a run on {run:?}, a request received on 2 November and entered on {TODAY}"
        );
    }
}

/// Returns an agreement that belongs to the books and ended on a day.
fn agreement(ended_on: &str) -> RecordFields {
    RecordFields::Agreement(Agreement {
        title: "Onderhoud van de website".to_owned(),
        number: "O-2020-003".to_owned(),
        started_on: day("2020-02-01"),
        ended_on: Some(day(ended_on)),
        in_books: true,
        content: "Elke maand een uur.".to_owned(),
        claims: Vec::new(),
    })
}

#[test]
fn an_answer_says_that_the_law_makes_the_day_later_than_the_rule() {
    let bureau = open_on(TODAY);
    let contact = person(&bureau.office);
    record(
        &bureau.office,
        contact,
        PartyRole::Customer,
        agreement("2025-03-01"),
    );
    let form = intake(Right::Access, "2026-11-02", Some(contact));
    let id = requests::take_in(&bureau.office, form).unwrap();
    let overview = issued(&bureau, id, DocumentKind::AccessOverview);
    for phrase in [
        "5 jaar na het einde van de overeenkomst",
        "maar volgens de wet minstens 7 jaar na het boekjaar van het laatste gebruik in de boeken.",
        "Voor deze gegevens is dat tot en met 31 december 2032.",
    ] {
        assert!(
            overview.contains(phrase),
            "15(1)(d), the floor of art. 52 AWR decided: {phrase}\n{overview}"
        );
    }
}

#[test]
fn an_open_quote_can_be_taken_along_and_a_refused_one_cannot() {
    for (outcome, said) in [(QuoteOutcome::Open, true), (QuoteOutcome::Refused, false)] {
        let bureau = open_on(TODAY);
        let office = &bureau.office;
        let contact = person(office);
        let fields = RecordFields::Quote(Quote {
            number: "2026-0012".to_owned(),
            dated_on: day("2026-09-01"),
            amount_cents: 45_000,
            outcome,
            part_of_administration: false,
            content: "Een nieuwe website".to_owned(),
            agreement_id: None,
        });
        record(office, contact, PartyRole::Customer, fields);
        let form = intake(Right::Access, "2026-11-02", Some(contact));
        let id = requests::take_in(office, form).unwrap();
        to_decided(office, id, "2026-11-06");
        let preview = preview(office, id, DocumentKind::AccessAnswer).unwrap();
        assert_eq!(
            preview.text().contains("om mee te nemen"),
            said,
            "domain.md 4.3, A05 and art. 20: {outcome:?}"
        );
    }
}
