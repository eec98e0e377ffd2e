//! What the program does by itself leaves alone what is restricted.

use api::wire::cleanup::{PreviewErasure, Selection};
use api::wire::failure::Refusal;
use api::wire::records::OpenRecord;
use api::wire::session::{OpenSample, Theme};
use api::{cleanup, records, requests, sample, undo};
use domain::language::Language;
use domain::paper::RecordFields;
use domain::record::QuoteOutcome;

use super::{restrict_all, saying_nothing};
use crate::bureau::*;
use crate::restricting::*;

#[test]
fn a_run_of_what_is_due_passes_over_it() {
    let Restricted { bureau, quote, .. } = wholly_restricted();
    let later = again_on(bureau, "2040-01-02");
    let office = &later.office;
    let selection = Selection::All;
    let previewed = cleanup::preview(office, PreviewErasure { selection }).unwrap();
    assert_eq!((previewed.total, previewed.records), (0, 0));
    let kept = office.read(|vault| store::tables::record::find(vault, quote));
    assert!(kept.unwrap().is_some(), "storage goes on");
}

#[test]
fn undoing_brings_nothing_of_it_back() {
    let bureau = open_on(ON);
    let office = &bureau.office;
    let contact = person(office);
    let quote = record_of(office, quote_of(office, contact));
    let mut form = records::open(office, OpenRecord { id: quote })
        .unwrap()
        .form;
    if let RecordFields::Quote(quote) = &mut form.fields {
        quote.content = "Iets anders".to_owned();
        assert_eq!(quote.outcome, QuoteOutcome::Refused);
    }
    records::save(office, form).unwrap();
    restrict_all(office, contact);
    assert_eq!(refusal(undo::undo(office, ())), Refusal::NothingToUndo);
}

#[test]
fn an_import_neither_names_the_person_nor_takes_the_address_in() {
    let Restricted { bureau, .. } = wholly_restricted();
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Samira van 't Hof-Öztürk\r\nEMAIL:samira@voorbeeld.example\r\nEND:VCARD\r\n";
    let shown = api::contact_import::preview(&bureau.office, card.as_bytes()).unwrap();
    assert_eq!((shown.known, shown.suppressed), (0, 1));
}

#[test]
fn the_sample_business_has_nothing_of_it() {
    let Restricted { bureau, .. } = restricted();
    let office = &bureau.office;
    sample::open(
        office,
        OpenSample {
            language: Language::Dutch,
            theme: Theme::System,
            text_size_percent: 100,
        },
    )
    .unwrap();
    let page = list_records(office, SECRET);
    assert_eq!((page.rows.len(), page.total), (0, 0));
    let restricted = requests::restricted(office, ()).unwrap();
    saying_nothing("the sample", &serde_json::to_string(&restricted).unwrap());
    sample::stop(office, ()).unwrap();
}
