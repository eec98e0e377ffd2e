//! A crash or an undoing in the midst of a use that stops.

use std::fs;

use api::session;
use api::wire::failure::{Failure, Refusal};
use domain::record::SubscriptionAudience;
use domain::request::RequestState;

use super::{ADDRESS, FRIDAY, hold_on, is_kept, is_listed, objects, reader, reads, stop, stopping};
use crate::bureau::*;

/// Leaves in the ledger no more than the line with which a run begins: what a crash before its mark leaves.
fn cut_ledger(bureau: &Bureau, before: &str) {
    let file = bureau.home.path().join("administratie").join("ledger");
    let after = fs::read_to_string(&file).unwrap();
    let since = after.strip_prefix(before).expect("the ledger only grows");
    let first = since.lines().next().expect("the run that began");
    fs::write(&file, format!("{before}{first}\n")).unwrap();
}

fn ledger_of(bureau: &Bureau) -> String {
    fs::read_to_string(bureau.home.path().join("administratie").join("ledger")).unwrap()
}

#[test]
fn a_crash_between_ledger_and_commit_leaves_the_newsletter_going_and_can_be_done_again() {
    let bureau = open_on(FRIDAY);
    let contact = reader(&bureau.office);
    let letter = reads(&bureau.office, contact, SubscriptionAudience::Subscriber);
    let id = objects(&bureau.office, Some(contact), FRIDAY);
    session::lock(&bureau.office, ()).unwrap();
    let (vault, ledger) = (
        fs::read(bureau.home.path().join("administratie/vault.db")).unwrap(),
        ledger_of(&bureau),
    );
    unlock(&bureau.office);
    stop(&bureau.office, id).unwrap();
    session::lock(&bureau.office, ()).unwrap();
    fs::write(bureau.home.path().join("administratie/vault.db"), vault).unwrap();
    cut_ledger(&bureau, &ledger);

    unlock(&bureau.office);
    let office = &bureau.office;
    assert_eq!(view(office, id).row.state, RequestState::Received);
    assert!(is_kept(office, letter) && !is_listed(office, ADDRESS));
    stop(office, id).unwrap();
    assert!(!is_kept(office, letter) && is_listed(office, ADDRESS));
}

#[test]
fn a_crash_between_commit_and_mark_leaves_the_use_stopped() {
    let bureau = open_on(FRIDAY);
    let contact = reader(&bureau.office);
    let letter = reads(&bureau.office, contact, SubscriptionAudience::Subscriber);
    hold_on(&bureau.office, contact);
    let id = objects(&bureau.office, Some(contact), FRIDAY);
    let ledger = ledger_of(&bureau);
    stop(&bureau.office, id).unwrap();
    session::lock(&bureau.office, ()).unwrap();
    cut_ledger(&bureau, &ledger);

    unlock(&bureau.office);
    let office = &bureau.office;
    assert_eq!(view(office, id).row.state, RequestState::Executing);
    assert!(is_listed(office, ADDRESS));
    let done = stopping(office, id);
    assert!(is_kept(office, letter) && done.uses[0].stopped);
}

#[test]
fn undoing_an_edit_of_before_does_not_bring_the_use_back() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let contact = reader(office);
    reads(office, contact, SubscriptionAudience::Subscriber);
    hold_on(office, contact);
    let id = objects(office, Some(contact), FRIDAY);
    stop(office, id).unwrap();
    assert!(matches!(
        api::undo::undo(office, ()),
        Err(Failure::Refused {
            refusal: Refusal::NothingToUndo
        })
    ));
}
