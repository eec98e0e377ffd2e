use std::path::Path;

use store::erased_bytes::{Found, find_in_files};
use store::session::{Session, Stop};

use crate::common::{IN_THE_CLEAR, Place, add_note, erased, run};

const NAMES: [&str; 3] = ["Doornbos-Wiersma", "Kwakernaak", "Öztürkmen"];

fn found(folder: &Path) -> Vec<Found> {
    find_in_files(folder, &NAMES).expect("the files are read")
}

/// Writes texts of many lengths, from part of a page to many pages, with the names in them.
fn write_notes(session: &Session) {
    for size in [1, 10, 100, 1_000] {
        for name in NAMES {
            let text = format!("{name} belt terug over de offerte. ").repeat(size);
            add_note(session, &text).expect("a note");
        }
    }
    for at in 0..50 {
        add_note(session, &format!("een gesprek dat blijft, nummer {at}")).expect("a note");
    }
}

fn erase(session: &Session) {
    let carried_out = session
        .carry_out(&Stop::default(), run(), |vault| {
            let deleted =
                vault.execute("DELETE FROM note WHERE text NOT LIKE 'een gesprek%'", [])?;
            vault.execute(
                "DELETE FROM note_index WHERE text NOT LIKE 'een gesprek%'",
                [],
            )?;
            vault.execute(
                "INSERT INTO note_index (note_index) VALUES ('optimize')",
                [],
            )?;
            Ok((deleted, vec![erased(&[])]))
        })
        .expect("the run is carried out");
    assert_eq!(carried_out.value, 12);
    let cleaned = carried_out.cleaned.expect("the files are cleaned");
    assert!(cleaned.log_emptied);
    assert_eq!(cleaned.free_pages, 0);
}

#[test]
fn erased_text_is_in_no_file_any_more() {
    let place = Place::new(IN_THE_CLEAR);
    let session = place.session(IN_THE_CLEAR);
    write_notes(&session);
    assert!(
        !found(&place.folder).is_empty(),
        "the search finds what is there"
    );
    erase(&session);
    assert_eq!(found(&place.folder), []);
    drop(session);
    assert_eq!(found(&place.folder), [], "after closing");
}

#[test]
fn text_that_was_changed_before_it_was_erased_is_in_no_file_either() {
    let place = Place::new(IN_THE_CLEAR);
    let session = place.session(IN_THE_CLEAR);
    write_notes(&session);
    session
        .write(&Stop::default(), |vault| {
            vault.execute("UPDATE note SET text = 'kort ' || substr(text, 1, 40)", [])?;
            Ok(vault.execute(
                "UPDATE note SET text = 'een gesprek zonder naam' WHERE text LIKE 'kort %'",
                [],
            )?)
        })
        .expect("the notes are changed");
    session
        .carry_out(&Stop::default(), run(), |vault| {
            vault.execute("DELETE FROM note_index", [])?;
            vault.execute(
                "INSERT INTO note_index (note_index) VALUES ('optimize')",
                [],
            )?;
            Ok(((), vec![erased(&[])]))
        })
        .expect("the run is carried out");
    assert_eq!(found(&place.folder), []);
}

#[test]
fn locking_empties_the_log_of_erased_text_that_a_reader_kept_there() {
    let place = Place::new(IN_THE_CLEAR);
    let session = place.session(IN_THE_CLEAR);
    write_notes(&session);
    session
        .read(&Stop::default(), |vault| {
            let first: String = vault.query_row("SELECT text FROM note", [], |row| row.get(0))?;
            let run = session.carry_out(&Stop::default(), run(), |vault| {
                vault.execute("DELETE FROM note", [])?;
                vault.execute("DELETE FROM note_index", [])?;
                vault.execute(
                    "INSERT INTO note_index (note_index) VALUES ('optimize')",
                    [],
                )?;
                Ok(((), vec![erased(&[])]))
            })?;
            assert!(!first.is_empty());
            assert!(!run.cleaned?.log_emptied, "the reader keeps the log");
            Ok(())
        })
        .expect("the run is carried out beside a reader");
    session.lock(crate::common::now()).expect("it locks");
    assert_eq!(found(&place.folder), []);
}
