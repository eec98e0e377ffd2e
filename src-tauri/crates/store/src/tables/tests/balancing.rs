//! Balancing tests in their versions, and cookies.

use std::collections::BTreeSet;

use domain::activity::ActivityCode;
use domain::balancing_test::{BalancingOutcome, BalancingStatus, drafts};
use domain::cookie::CookieClass;
use domain::ids::ActivityId;
use domain::language::Words;
use rusqlite::Transaction;

use super::closed_sets::allowed;
use crate::tables::balancing_test::{self, BalancingDecision, BalancingTest, Reopened};
use crate::tables::testing::{Office, day, today};
use crate::tables::{activity, cookie};

fn id_of(office: &Office, code: ActivityCode) -> ActivityId {
    activity::id_of(&office.vault, code).expect("an activity")
}

fn first(office: &Office) -> BalancingTest {
    balancing_test::all(&office.vault).expect("tests").remove(0)
}

fn decide(transaction: &Transaction<'_>, test: &BalancingTest, outcome: BalancingOutcome) {
    let decision = BalancingDecision {
        outcome,
        by: "J. de Wit".to_owned(),
        on: today(),
        review_on: day("2028-11-24"),
        reopened: None,
    };
    balancing_test::decide(transaction, test.id, &decision).expect("a decision");
}

#[test]
fn the_columns_of_closed_sets_hold_what_the_program_knows() {
    let office = Office::new();
    let codes: Vec<&str> = BalancingOutcome::ALL
        .iter()
        .map(|one| one.as_str())
        .collect();
    assert_eq!(allowed(&office, "balancing_version", "outcome"), codes);
    let codes: Vec<&str> = CookieClass::ALL.iter().map(|one| one.as_str()).collect();
    assert_eq!(allowed(&office, "cookie", "class"), codes);
}

#[test]
fn a_new_administration_has_the_drafts_and_no_interest_that_stands() {
    let office = Office::new();
    let tests = balancing_test::all(&office.vault).expect("tests");
    assert_eq!(tests.len(), drafts().len());
    for (test, draft) in tests.iter().zip(drafts()) {
        assert_eq!(test.number, draft.number);
        assert_eq!(test.versions[0].text, draft.text);
        assert_eq!(test.activities.len(), draft.activities.len());
        assert_eq!(test.status(), BalancingStatus::Draft);
    }
    assert!(
        balancing_test::interests(&office.vault)
            .expect("interests")
            .is_empty()
    );
}

#[test]
fn what_was_decided_stays_as_it_is_and_a_change_is_a_new_version() {
    let mut office = Office::new();
    let test = first(&office);
    let transaction = office.vault.transaction().expect("a transaction");
    decide(&transaction, &test, BalancingOutcome::Passes);
    let mut text = test.versions[0].text.clone();
    balancing_test::write(
        &transaction,
        test.id,
        &test.title,
        &test.activities,
        &text,
        today(),
    )
    .expect("the same");
    assert_eq!(
        balancing_test::find(&transaction, test.id)
            .expect("a test")
            .expect("it")
            .versions
            .len(),
        1
    );
    text.interest = Words::new("iets anders", "something else");
    balancing_test::write(
        &transaction,
        test.id,
        &test.title,
        &test.activities,
        &text,
        today(),
    )
    .expect("a change");
    transaction.commit().expect("a commit");
    let changed = first(&office);
    assert_eq!(changed.versions.len(), 2);
    assert_eq!(changed.versions[1].text, test.versions[0].text);
    assert_eq!(changed.versions[0].decision, None);
    assert_eq!(
        changed.status(),
        BalancingStatus::Approved,
        "the first version counts until then"
    );
    let interests = balancing_test::interests(&office.vault).expect("interests");
    let said = interests
        .get(&id_of(&office, ActivityCode::A01))
        .expect("its interest");
    assert_eq!(*said, test.versions[0].text.interest);
}

#[test]
fn an_activity_that_was_not_weighed_asks_for_a_new_decision() {
    let mut office = Office::new();
    let test = first(&office);
    let more = vec![test.activities[0], id_of(&office, ActivityCode::A16)];
    let transaction = office.vault.transaction().expect("a transaction");
    decide(&transaction, &test, BalancingOutcome::Passes);
    balancing_test::write(
        &transaction,
        test.id,
        &test.title,
        &more,
        &test.versions[0].text,
        today(),
    )
    .expect("a change");
    transaction.commit().expect("a commit");
    assert_eq!(first(&office).versions[0].decision, None);
}

#[test]
fn an_upheld_objection_opens_a_test_again_until_the_owner_decides_anew() {
    let mut office = Office::new();
    let test = first(&office);
    let of_contact: BTreeSet<ActivityId> = [id_of(&office, ActivityCode::A01)].into();
    let because = Reopened {
        by: "V-2026-003".to_owned(),
        on: today(),
    };
    let transaction = office.vault.transaction().expect("a transaction");
    let drafted = balancing_test::reopen(&transaction, &of_contact, &because).expect("none");
    assert!(drafted.is_empty(), "nothing was decided yet");
    decide(&transaction, &test, BalancingOutcome::PassesWithMeasures);
    let opened = balancing_test::reopen(&transaction, &of_contact, &because).expect("one");
    assert_eq!(opened, [test.id]);
    transaction.commit().expect("a commit");
    assert_eq!(first(&office).status(), BalancingStatus::Reopened);
    assert!(
        balancing_test::interests(&office.vault)
            .expect("interests")
            .is_empty()
    );
    let transaction = office.vault.transaction().expect("a transaction");
    decide(&transaction, &test, BalancingOutcome::Passes);
    transaction.commit().expect("a commit");
    let anew = first(&office);
    assert_eq!(anew.status(), BalancingStatus::Approved);
    assert_eq!(anew.versions.len(), 2);
    let reopened = anew.versions[1]
        .decision
        .clone()
        .expect("a decision")
        .reopened;
    assert_eq!(reopened, Some(because), "the history says why");
}

#[test]
fn an_activity_has_its_interest_only_while_every_test_under_it_stands() {
    let mut office = Office::new();
    let tests = balancing_test::all(&office.vault).expect("tests");
    let books = tests.iter().find(|one| one.number == 8).expect("the books");
    let agreements = tests
        .iter()
        .find(|one| one.number == 4)
        .expect("the agreements");
    let invoicing = id_of(&office, ActivityCode::A09);
    let transaction = office.vault.transaction().expect("a transaction");
    decide(&transaction, books, BalancingOutcome::Passes);
    let both: Vec<ActivityId> = [agreements.activities[0], invoicing].into();
    let text = &agreements.versions[0].text;
    balancing_test::write(
        &transaction,
        agreements.id,
        &agreements.title,
        &both,
        text,
        today(),
    )
    .expect("a change");
    let interests = balancing_test::interests(&transaction).expect("interests");
    assert!(!interests.contains_key(&invoicing));
    decide(&transaction, agreements, BalancingOutcome::Fails);
    let interests = balancing_test::interests(&transaction).expect("interests");
    assert!(!interests.contains_key(&invoicing), "one fails");
    decide(&transaction, agreements, BalancingOutcome::Passes);
    let said = balancing_test::interests(&transaction).expect("interests")[&invoicing]
        .nl
        .clone();
    assert!(said.contains(&text.interest.nl), "{said}");
    assert!(said.contains("; "), "{said}");
}

#[test]
fn the_cookies_of_the_pack_are_there_and_one_that_is_changed_stays_one() {
    let mut office = Office::new();
    let seeded = cookie::all(&office.vault).expect("cookies");
    let codes: Vec<ActivityCode> = seeded.iter().map(|(_, code)| *code).collect();
    assert_eq!(
        codes,
        [ActivityCode::A13, ActivityCode::A14, ActivityCode::A15]
    );
    let mut changed = seeded[0].0.clone();
    changed.measured = Some("P347D".parse().expect("a period"));
    changed.checked_on = Some(today());
    let transaction = office.vault.transaction().expect("a transaction");
    cookie::save(&transaction, &changed).expect("a change");
    transaction.commit().expect("a commit");
    assert_eq!(cookie::all(&office.vault).expect("cookies").len(), 3);
    assert_eq!(
        cookie::find(&office.vault, changed.id).expect("a cookie"),
        Some(changed)
    );
}
