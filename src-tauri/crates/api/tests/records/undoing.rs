//! Undoing the last ordinary edits.

use api::wire::failure::Refusal;
use api::wire::holds::{HoldScope, SetHold};
use api::wire::records::OpenRecord;
use api::wire::session::{UndoKind, Unlock};
use api::{holds, records, session, undo};
use domain::hold::KeepGround;
use domain::paper::RecordFields;
use domain::record::{InvoiceState, PartyRole, RecordKind};

use super::counter::{day, invoice, moment, of_one, open, person, refused};

#[test]
fn edits_are_undone_one_by_one_from_the_last() {
    let counter = open();
    let id = counter.save(person("Ria", "", "Bakker"));
    let mut card = counter.contact(id).card;
    card.family_name = "Molenaar".to_owned();
    counter.save(card);
    let record = counter.file(of_one(
        id,
        PartyRole::Contact,
        moment("2026-01-05", "Buiskap"),
    ));
    let mut form = counter.record(record).form;
    form.fields = moment("2026-02-05", "Grootzeil");
    counter.file(form);

    let next = undo::undo(&counter.office, ()).expect("an undone change");
    assert_eq!(next, Some(UndoKind::RecordEntered));
    assert_eq!(
        counter.record(record).form.fields,
        moment("2026-01-05", "Buiskap")
    );
    let next = undo::undo(&counter.office, ()).expect("an undone entry");
    assert_eq!(next, Some(UndoKind::ContactChanged));
    let gone = records::open(&counter.office, OpenRecord { id: record });
    assert_eq!(refused(gone), Refusal::NotFound);
    let next = undo::undo(&counter.office, ()).expect("an undone change");
    assert_eq!(next, Some(UndoKind::ContactEntered));
    assert_eq!(counter.names("bakker"), ["Ria Bakker"]);
    let next = undo::undo(&counter.office, ()).expect("an undone entry");
    assert_eq!(next, None);
    assert_eq!(counter.contacts("").total, 0);
    assert_eq!(
        refused(undo::undo(&counter.office, ())),
        Refusal::NothingToUndo
    );
    let undone = counter.log();
    let undone = undone.iter().filter(|action| *action == "edit_undone");
    assert_eq!(undone.count(), 4, "the log tells each undoing as one");
}

#[test]
fn what_was_undone_is_found_no_more() {
    let counter = open();
    let id = counter.save(person("Ria", "", "Bakker"));
    counter.file(of_one(
        id,
        PartyRole::Contact,
        moment("2026-01-05", "Buiskap"),
    ));
    let list = |text: &str| {
        let request = api::wire::records::ListRecords {
            kind: Some(RecordKind::ContactMoment),
            text: text.to_owned(),
            status: None,
            after: None,
        };
        records::list(&counter.office, request)
            .expect("a page")
            .total
    };
    assert_eq!((list("buiskap"), list("")), (1, 2));
    undo::undo(&counter.office, ()).expect("an undone entry");
    assert_eq!((list("buiskap"), list("")), (0, 1));
}

#[test]
fn an_undone_payment_of_an_invoice_holds_it_again() {
    let counter = open();
    let id = counter.save(person("Ria", "", "Bakker"));
    let open_paper = invoice("2025-01-09", InvoiceState::Open);
    let record = counter.file(of_one(
        id,
        PartyRole::Customer,
        RecordFields::Invoice(open_paper.clone()),
    ));
    let mut form = counter.record(record).form;
    form.fields = RecordFields::Invoice(domain::paper::Invoice {
        state: InvoiceState::Paid,
        ..open_paper
    });
    counter.file(form);
    assert_eq!(counter.record(record).parties[0].holds.len(), 0);
    undo::undo(&counter.office, ()).expect("an undone change");
    assert_eq!(counter.record(record).parties[0].holds.len(), 1);
}

#[test]
fn what_is_held_is_not_undone() {
    let counter = open();
    let id = counter.save(person("Ria", "", "Bakker"));
    let record = counter.file(of_one(id, PartyRole::Contact, moment("2026-01-05", "")));
    let hold = SetHold {
        scope: HoldScope::Record { id: record },
        ground: KeepGround::Claim,
        reason: "Schade".to_owned(),
        review_on: day("2027-01-05"),
    };
    holds::set(&counter.office, hold).expect("a hold");
    let refusal = refused(undo::undo(&counter.office, ()));
    assert_eq!(refusal, Refusal::HeldBack { held: 1 }, "invariant 3");
    assert_eq!(counter.contact(id).records, 2);
}

#[test]
fn only_the_last_twenty_edits_can_be_undone_and_none_after_a_lock() {
    let counter = open();
    for number in 0..25 {
        counter.save(person("Proef", "", &format!("Persoon{number:02}")));
    }
    for _ in 0..undo::EDITS_KEPT_MAX {
        undo::undo(&counter.office, ()).expect("an undone entry");
    }
    assert_eq!(
        refused(undo::undo(&counter.office, ())),
        Refusal::NothingToUndo
    );
    assert_eq!(counter.contacts("").total, 5);
    counter.save(person("Ria", "", "Bakker"));
    session::lock(&counter.office, ()).expect("a lock");
    let password = "zeven houten bruggen".to_owned();
    session::unlock(&counter.office, Unlock { password }).expect("an open administration");
    assert_eq!(
        refused(undo::undo(&counter.office, ())),
        Refusal::NothingToUndo
    );
}
