//! What may not be kept, found at each write, listed without the number, answered once (art. 46 UAVG, T10, T11).

use api::not_to_keep;
use api::today;
use api::undo;
use api::wire::contacts::TextWarningKind;
use api::wire::failure::Refusal;
use api::wire::not_to_keep::{AnswerNotToKeep, ListNotToKeep, NotToKeepPage, NotToKeepPlace};
use api::wire::records::RecordForm;
use api::wire::today::Attention;
use domain::ids::{ContactId, RecordId};
use domain::not_to_keep::{NotToKeep, NotToKeepField};
use domain::paper::RecordFields;
use domain::record::{InvoiceState, PartyRole, RecordKind};

use super::counter::{Counter, invoice, moment, of_one, open, person, refused};
use super::{importing, tables};

const BSN: NotToKeep = NotToKeep::CitizenServiceNumber;

fn list(counter: &Counter) -> NotToKeepPage {
    not_to_keep::list(&counter.office, ListNotToKeep { before: None }).expect("a page")
}

fn kinds(counter: &Counter) -> Vec<NotToKeep> {
    list(counter).rows.iter().map(|row| row.kind).collect()
}

fn call(counter: &Counter, who: ContactId, content: &str) -> RecordId {
    counter.file(of_one(who, PartyRole::Contact, said(content)))
}

fn said(content: &str) -> RecordFields {
    let mut fields = moment("2025-03-02", "Gebeld");
    if let RecordFields::ContactMoment(paper) = &mut fields {
        paper.content = content.to_owned();
    }
    fields
}

fn write(counter: &Counter, id: RecordId, who: ContactId, content: &str) {
    counter.file(RecordForm {
        id: Some(id),
        ..of_one(who, PartyRole::Contact, said(content))
    });
}

fn no_bsn(id: RecordId) -> AnswerNotToKeep {
    AnswerNotToKeep {
        record_id: Some(id),
        contact_id: None,
        kind: BSN,
    }
}

#[test]
fn a_number_is_listed_with_its_place_and_never_shown() {
    let counter = open();
    let mut form = person("Ria", "van 't", "Hof-Öztürk");
    form.note = "Kopie_paspoort.jpg".to_owned();
    let who = counter.save(form);
    let id = call(&counter, who, "Haar bsn is 111222333.");
    let shown = list(&counter);
    assert_eq!((shown.total, shown.next), (2, None));
    let [number, paper] = &shown.rows[..] else {
        panic!("two places: {shown:?}");
    };
    assert_eq!(
        number.place,
        NotToKeepPlace::Record {
            id,
            kind: RecordKind::ContactMoment,
            dated_on: super::counter::day("2025-03-02"),
        }
    );
    assert_eq!(number.names, ["Ria van 't Hof-Öztürk"]);
    assert_eq!(
        (number.kind, &number.fields[..]),
        (BSN, &[NotToKeepField::Content][..])
    );
    assert_eq!(paper.place, NotToKeepPlace::Contact { id: who });
    assert_eq!(
        (paper.kind, &paper.fields[..]),
        (NotToKeep::IdentityPaper, &[NotToKeepField::Note][..])
    );
    let wire = serde_json::to_string(&shown).expect("JSON");
    assert!(!wire.contains("111222333"), "the number is not in the list");
}

#[test]
fn what_is_taken_out_of_a_record_or_a_card_leaves_the_list() {
    let counter = open();
    let mut form = person("Ria", "", "Bakker");
    form.note = "bsn 111222333".to_owned();
    let who = counter.save(form);
    let id = call(&counter, who, "bsn 123456782");
    assert_eq!(kinds(&counter), [BSN, BSN]);
    write(&counter, id, who, "Belt terug.");
    let mut card = counter.contact(who).card;
    card.note = String::new();
    counter.save(card);
    assert_eq!(kinds(&counter), []);
    undo::undo(&counter.office, ()).expect("an undoing");
    assert_eq!(
        kinds(&counter),
        [BSN],
        "what an undoing brings back is found again"
    );
}

#[test]
fn what_an_import_brings_in_is_found_as_well() {
    let counter = open();
    let table =
        "Voornaam;Achternaam;E-mail;Notities\r\nPiet;Iepema;piet@iep.example;bsn 111222333\r\n";
    tables::take_in(&counter, table);
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Linde;Zoë;;;\r\nFN:Zoë Linde\r\nEMAIL:zoe@linde.example\r\n\
                 NOTE:bsn 123456782\r\nEND:VCARD\r\n";
    let shown = importing::preview(&counter, cards);
    importing::apply(&counter, &shown.token, Vec::new());
    let shown = list(&counter);
    let names: Vec<_> = shown.rows.iter().flat_map(|row| &row.names).collect();
    assert_eq!(names, ["Zoë Linde", "Piet Iepema"]);
}

#[test]
fn an_old_vat_number_is_listed_only_where_somebody_may_be_a_sole_trader() {
    let counter = open();
    let mut form = person("Ria", "", "Bakker");
    form.company = "Zeilen B.V.".to_owned();
    let who = counter.save(form);
    let mut paper = invoice("2018-05-15", InvoiceState::Paid);
    paper.vat_id = "NL111222333B01".to_owned();
    counter.file(of_one(
        who,
        PartyRole::Customer,
        RecordFields::Invoice(paper),
    ));
    assert_eq!(kinds(&counter), [], "an RSIN is no citizen service number");
    let mut card = counter.contact(who).card;
    card.company = "Zeilen".to_owned();
    counter.save(card);
    assert_eq!(kinds(&counter), [NotToKeep::OldVatNumber]);
    assert_eq!(list(&counter).rows[0].fields, [NotToKeepField::VatId]);
    let mut card = counter.contact(who).card;
    card.company = "Zeilen BV".to_owned();
    counter.save(card);
    assert_eq!(kinds(&counter), []);
}

#[test]
fn an_old_vat_number_that_stays_on_its_invoice_is_off_the_list_and_still_shielded() {
    let counter = open();
    let who = counter.save(person("Ria", "", "Bakker"));
    let mut paper = invoice("2018-05-15", InvoiceState::Paid);
    paper.vat_id = "NL111222333B01".to_owned();
    let id = counter.file(of_one(
        who,
        PartyRole::Customer,
        RecordFields::Invoice(paper),
    ));
    let stays = AnswerNotToKeep {
        kind: NotToKeep::OldVatNumber,
        ..no_bsn(id)
    };
    not_to_keep::answer(&counter.office, stays).expect("an answer");
    assert_eq!(kinds(&counter), []);
    let warned: Vec<_> = counter
        .record(id)
        .warnings
        .iter()
        .map(|warning| warning.kind)
        .collect();
    assert_eq!(
        warned,
        [TextWarningKind::OldVatNumber],
        "the page goes on hiding its last digits"
    );
}

#[test]
fn that_it_is_no_bsn_is_remembered_until_another_number_stands_there() {
    let counter = open();
    let who = counter.save(person("Ria", "", "Bakker"));
    let id = call(&counter, who, "Order 111222333");
    assert_eq!(kinds(&counter), [BSN]);
    assert!(!counter.record(id).warnings.is_empty());
    not_to_keep::answer(&counter.office, no_bsn(id)).expect("an answer");
    assert_eq!(kinds(&counter), []);
    assert_eq!(
        counter.record(id).warnings,
        [],
        "the record itself does not ask again either"
    );
    write(&counter, id, who, "Order 111222333 is betaald");
    assert_eq!(kinds(&counter), [], "the same number");
    write(&counter, id, who, "Order 111222333, en 123456782");
    assert_eq!(
        kinds(&counter),
        [BSN],
        "another number beside it is asked about"
    );
    assert_eq!(
        refused(not_to_keep::answer(
            &counter.office,
            AnswerNotToKeep {
                kind: NotToKeep::IdentityPaper,
                ..no_bsn(id)
            }
        )),
        Refusal::NotFound,
        "what is not found is not answered"
    );
}

#[test]
fn the_log_tells_of_an_answer_without_the_number() {
    let counter = open();
    let who = counter.save(person("Ria", "", "Bakker"));
    let id = call(&counter, who, "Order 111222333");
    not_to_keep::answer(&counter.office, no_bsn(id)).expect("an answer");
    let log = counter
        .office
        .read(|vault| store::log::page(vault, None, 1))
        .expect("the log");
    assert_eq!(
        (log[0].action.as_str(), log[0].detail.as_str()),
        (
            "not_to_keep_answered",
            r#"{"kind":"citizen_service_number"}"#
        )
    );
}

#[test]
fn today_says_how_many_there_are_as_long_as_there_are_any() {
    let counter = open();
    let places = || {
        let view = today::view(&counter.office, ()).expect("today");
        view.items.iter().find_map(|item| {
            if let Attention::NotToKeep { places } = item {
                Some(*places)
            } else {
                None
            }
        })
    };
    assert_eq!(places(), None);
    let who = counter.save(person("Ria", "", "Bakker"));
    let first = call(&counter, who, "bsn 111222333");
    call(&counter, who, "bsn 123456782");
    assert_eq!(places(), Some(2));
    not_to_keep::answer(&counter.office, no_bsn(first)).expect("an answer");
    assert_eq!(places(), Some(1));
}

#[test]
fn a_long_list_is_read_by_its_key_page_by_page() {
    let counter = open();
    let who = counter.save(person("Ria", "", "Bakker"));
    let ids: Vec<_> = (0..53)
        .map(|_| call(&counter, who, "bsn 111222333"))
        .collect();
    let first = list(&counter);
    assert_eq!((first.rows.len(), first.total), (50, 53));
    let before = first.next;
    let rest = not_to_keep::list(&counter.office, ListNotToKeep { before }).expect("a page");
    let last: Vec<_> = rest.rows.iter().map(|row| row.place.clone()).collect();
    let place = |id: RecordId| NotToKeepPlace::Record {
        id,
        kind: RecordKind::ContactMoment,
        dated_on: super::counter::day("2025-03-02"),
    };
    assert_eq!(last, [place(ids[2]), place(ids[1]), place(ids[0])]);
    assert_eq!(rest.next, None);
}
