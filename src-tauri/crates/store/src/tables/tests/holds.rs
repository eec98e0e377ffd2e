//! Holds move the deletion and never the last day (domain.md 2.4).

use domain::hold::{HoldKind, KeepGround};
use domain::ids::{HoldId, RequestId};
use domain::paper::RecordFields;
use domain::record::{InvoiceState, PartyRole};
use uuid::Uuid;

use crate::error::StoreError;
use crate::tables::hold::{self, Hold, HoldScope};
use crate::tables::testing::{Office, day, invoice_of, moment_of, today};

fn hold_on(scope: HoldScope, set_on: &str, released_on: Option<&str>) -> Hold {
    Hold {
        id: HoldId(Uuid::now_v7()),
        kind: HoldKind::LegalHold,
        ground: Some(KeepGround::Claim),
        reason: "Schade aan het dek".to_owned(),
        set_on: day(set_on),
        review_on: day("2026-12-01"),
        released_on: released_on.map(day),
        scope,
        request_id: None,
    }
}

#[test]
fn a_hold_moves_the_deletion_and_not_the_last_day_whatever_it_is_on() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let id = office.record(
        moment_of("2021-03-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    let party = office.party_of(id).id;
    for scope in [
        HoldScope::Contact(someone),
        HoldScope::Record(id),
        HoldScope::Party(party),
    ] {
        let open = hold_on(scope, "2026-01-10", None);
        office.write(|transaction| hold::set(transaction, &open));
        let held = office.cached(id);
        assert_eq!(held.last_day, Some(day("2026-03-01")), "R33 {scope:?}");
        assert_eq!(
            (held.deletable_from, held.held),
            (None, true),
            "R33 {scope:?}"
        );
        let over = hold::open_over_parties(&office.vault, &[party]).expect("holds");
        assert_eq!(over[&party], vec![open.clone()], "{scope:?}");

        office.write(|transaction| hold::release(transaction, open.id, day("2026-08-20")));
        let free = office.cached(id);
        assert_eq!(free.last_day, Some(day("2026-03-01")), "R32 {scope:?}");
        assert_eq!(
            (free.deletable_from, free.held),
            (Some(day("2026-08-21")), false),
            "R32 {scope:?}"
        );
    }
}

#[test]
fn two_holds_keep_until_both_are_lifted() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let id = office.record(
        moment_of("2021-03-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    let first = hold_on(HoldScope::Contact(someone), "2026-01-10", None);
    let second = hold_on(HoldScope::Record(id), "2026-01-10", None);
    office.write(|transaction| {
        hold::set(transaction, &first)?;
        hold::set(transaction, &second)?;
        hold::release(transaction, first.id, today())
    });
    assert!(office.cached(id).held);
    let again = office.attempt(|transaction| hold::release(transaction, first.id, today()));
    assert!(
        matches!(again, Err(StoreError::NotFound)),
        "it was lifted already"
    );
}

#[test]
fn the_holds_of_a_request_are_lifted_together() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let id = office.record(
        moment_of("2021-04-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    let request = RequestId(Uuid::now_v7());
    let of_request = Hold {
        kind: HoldKind::OpenRequest,
        ground: None,
        request_id: Some(request),
        ..hold_on(HoldScope::Contact(someone), "2026-03-20", None)
    };
    office.write(|transaction| hold::set(transaction, &of_request));
    assert!(office.cached(id).held);
    let lifted = office
        .write(|transaction| hold::release_of_request(transaction, request, day("2026-04-15")));
    assert_eq!(lifted, 1);
    assert_eq!(
        office.cached(id).deletable_from,
        Some(day("2026-04-16")),
        "R34"
    );
}

#[test]
fn an_open_invoice_holds_itself_until_it_is_settled() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let mut invoice = invoice_of("2018-01-01", InvoiceState::Open, None);
    let id = office.record(
        RecordFields::Invoice(invoice.clone()),
        &[(someone, PartyRole::Customer)],
    );
    let follow = |office: &mut Office, invoice: &domain::paper::Invoice| {
        let new = HoldId(Uuid::now_v7());
        office.write(|transaction| hold::follow_invoice(transaction, id, invoice, new, today()));
    };
    follow(&mut office, &invoice);
    follow(&mut office, &invoice);
    let party = office.party_of(id).id;
    let over = hold::open_over_parties(&office.vault, &[party]).expect("holds");
    assert_eq!(over[&party].len(), 1, "one hold however often it is saved");
    assert!(office.cached(id).held);

    invoice.state = InvoiceState::Paid;
    invoice.settled_on = Some(today());
    office.change(id, &RecordFields::Invoice(invoice.clone()));
    follow(&mut office, &invoice);
    assert_eq!(
        office.cached(id).deletable_from,
        Some(day("2026-11-25")),
        "the day after its end"
    );
}

#[test]
fn holds_are_listed_when_they_are_to_be_looked_at_again() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    office.record(
        moment_of("2021-03-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    let due = hold_on(HoldScope::Contact(someone), "2026-01-10", None);
    office.write(|transaction| hold::set(transaction, &due));
    assert_eq!(
        hold::to_review(&office.vault, day("2026-11-30")).expect("holds"),
        []
    );
    assert_eq!(
        hold::to_review(&office.vault, day("2026-12-01")).expect("holds"),
        [due]
    );
}
