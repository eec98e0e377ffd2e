//! A process that dies in the middle of a run. Each test starts itself again as the process that
//! dies, with the folder in the environment.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, abort};

use rusqlite::Connection;
use store::Administration;
use store::keys::{Proof, VaultKey};
use store::ledger::{self, Ledger, Outcome, RunState, carry_out};
use store::session::Session;
use uuid::Uuid;

use crate::common::{ENCRYPTED, PASSWORD, Place, add_note, erased, notes, now, password, run};

const FOLDER: &str = "VERGEETBOEK_TEST_FOLDER";

fn dying_in() -> Option<PathBuf> {
    env::var_os(FOLDER).map(PathBuf::from)
}

/// Runs the test of this name once more, as the process that dies.
fn die_in(folder: &Path, test: &str) {
    let died = Command::new(env::current_exe().expect("this test's own program"))
        .args([test, "--exact", "--nocapture"])
        .env(FOLDER, folder)
        .output()
        .expect("it starts");
    assert_eq!(died.status.code(), None, "it dies by a signal: {died:?}");
}

/// Opens all by hand, so that a hook can be set where the process is to die.
fn by_hand(folder: &Path) -> (Administration, VaultKey, Connection, Ledger) {
    let mut administration = Administration::claim(folder, ENCRYPTED, now()).expect("it is free");
    let key = administration
        .key(Proof::Password(&password(PASSWORD)), now())
        .expect("the password is right");
    let vault = store::vault::open(folder, &key, ENCRYPTED, now().today).expect("it opens");
    let (ledger, _) = Ledger::open(folder, now().today).expect("the ledger opens");
    (administration, key, vault, ledger)
}

fn erase_all(vault: &mut Connection, ledger: &mut Ledger) -> store::Result<()> {
    carry_out(vault, ledger, run(), |vault| {
        vault.execute("DELETE FROM note", [])?;
        Ok(((), vec![erased(&[Uuid::new_v4()])]))
    })
    .map(drop)
}

fn one_note() -> Place {
    let place = Place::new(ENCRYPTED);
    add_note(&place.session(ENCRYPTED), "belafspraak").expect("a note");
    place
}

fn after_the_crash(place: &Place) -> (Vec<Outcome>, i64, Vec<RunState>) {
    let session = Session::new(
        place
            .claim(ENCRYPTED)
            .expect("the lock went with the process"),
    );
    let unlocked = session
        .unlock(Proof::Password(&password(PASSWORD)), now())
        .expect("it opens");
    let outcomes = unlocked.decided.into_iter().map(|(_, o)| o).collect();
    let states = session
        .ledger(|runs| runs.iter().map(|run| run.state).collect())
        .expect("the runs");
    (outcomes, notes(&session), states)
}

#[test]
fn a_crash_between_ledger_and_commit_leaves_the_record_and_withdraws_the_run() {
    if let Some(folder) = dying_in() {
        let (_held, _key, mut vault, mut ledger) = by_hand(&folder);
        let die: Option<fn() -> bool> = Some(|| abort());
        vault.commit_hook(die).expect("a hook");
        panic!(
            "it should have died: {:?}",
            erase_all(&mut vault, &mut ledger)
        );
    }
    let place = one_note();
    die_in(
        &place.folder,
        "crash::a_crash_between_ledger_and_commit_leaves_the_record_and_withdraws_the_run",
    );
    assert_eq!(
        after_the_crash(&place),
        (vec![Outcome::NotCarriedOut], 1, vec![RunState::Withdrawn])
    );
}

#[test]
fn a_crash_between_commit_and_mark_leaves_the_record_erased_and_marks_the_run() {
    if let Some(folder) = dying_in() {
        let (_held, _key, mut vault, mut ledger) = by_hand(&folder);
        vault
            .wal_hook(Some(|_: &mut _, _| abort()))
            .expect("a hook");
        panic!(
            "it should have died: {:?}",
            erase_all(&mut vault, &mut ledger)
        );
    }
    let place = one_note();
    die_in(
        &place.folder,
        "crash::a_crash_between_commit_and_mark_leaves_the_record_erased_and_marks_the_run",
    );
    assert_eq!(
        after_the_crash(&place),
        (vec![Outcome::CarriedOut], 0, vec![RunState::Committed])
    );
}

#[test]
fn a_crash_in_the_middle_of_writing_costs_no_committed_row() {
    if let Some(folder) = dying_in() {
        let (_held, _key, mut vault, _ledger) = by_hand(&folder);
        let transaction = vault.transaction().expect("a transaction");
        transaction
            .execute("INSERT INTO note (id, text) VALUES ('2', 'half')", [])
            .expect("a row");
        abort();
    }
    let place = one_note();
    die_in(
        &place.folder,
        "crash::a_crash_in_the_middle_of_writing_costs_no_committed_row",
    );
    assert_eq!(after_the_crash(&place), (vec![], 1, vec![]));
}

#[test]
fn a_run_without_a_crash_is_marked_at_once() {
    let place = one_note();
    let (_held, _key, mut vault, mut ledger) = by_hand(&place.folder);
    erase_all(&mut vault, &mut ledger).expect("the run is carried out");
    let run = &ledger.runs()[0];
    assert_eq!(run.state, RunState::Committed);
    let outcome = ledger::was_carried_out(&vault, run.id).expect("the log is asked");
    assert_eq!(outcome, Outcome::CarriedOut);
}
