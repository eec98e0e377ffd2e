use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;

use rusqlite::types::Value;
use store::StoreError;
use store::administration::{KEYS_FILE, VAULT_FILE};
use store::keys::Proof;
use store::session::{Session, SessionState, Stop};

use crate::common::{ENCRYPTED, PASSWORD, Place, add_note, notes, now, password};

/// Counts without end, as far as a person waits.
const LONG: &str = "
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)
    SELECT count(*) FROM n";

#[test]
fn an_error_in_the_work_rolls_all_of_it_back() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let refused: store::Result<()> = session.write(&Stop::default(), |vault| {
        vault.execute("INSERT INTO note (id, text) VALUES ('1', 'half')", [])?;
        Err(StoreError::Stopped)
    });
    assert!(matches!(refused, Err(StoreError::Stopped)));
    assert_eq!(notes(&session), 0);
}

#[test]
fn work_that_panics_is_rolled_back_and_the_next_goes_on() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let broke_off: store::Result<()> = session.write(&Stop::default(), |vault| {
        vault.execute("INSERT INTO note (id, text) VALUES ('1', 'half')", [])?;
        panic!("a fault in the work");
    });
    assert!(matches!(broke_off, Err(StoreError::BrokeOff)));
    add_note(&session, "whole").expect("the next note");
    assert_eq!(notes(&session), 1);
}

#[test]
fn a_reader_cannot_write() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let refused = session.read(&Stop::default(), |vault| {
        Ok(vault.execute("INSERT INTO note (id, text) VALUES ('1', 'x')", [])?)
    });
    assert!(refused.is_err());
    assert_eq!(notes(&session), 0);
}

#[test]
fn long_work_is_stopped_from_outside_and_nothing_of_it_stays() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let stop = Stop::default();
    let (begun, has_begun) = channel();
    let stopper = {
        let stop = stop.clone();
        thread::spawn(move || {
            has_begun.recv().expect("it has begun");
            stop.ask();
        })
    };
    let stopped = session.write(&stop, move |vault| {
        vault.execute("INSERT INTO note (id, text) VALUES ('1', 'half')", [])?;
        begun.send(()).expect("someone listens");
        Ok(vault.query_row(LONG, [], |row| row.get::<_, i64>(0))?)
    });
    stopper.join().expect("it asked");
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert_eq!(notes(&session), 0);
    add_note(&session, "whole").expect("the next work is not stopped");
}

#[test]
fn locking_stops_what_reads_and_refuses_what_comes_after() {
    let place = Place::new(ENCRYPTED);
    let session = Arc::new(place.session(ENCRYPTED));
    let (begun, has_begun) = channel();
    let reading = {
        let session = Arc::clone(&session);
        thread::spawn(move || {
            session.read(&Stop::default(), |vault| {
                begun.send(()).expect("someone listens");
                Ok(vault.query_row(LONG, [], |row| row.get::<_, i64>(0))?)
            })
        })
    };
    has_begun.recv().expect("it has begun");
    session.lock(now()).expect("it locks");
    let stopped = reading.join().expect("it ended");
    assert!(matches!(stopped, Err(StoreError::Stopped)));
    assert!(matches!(
        add_note(&session, "too late"),
        Err(StoreError::NotOpen)
    ));
    assert!(matches!(session.lock(now()), Err(StoreError::NotOpen)));
}

#[test]
fn locking_finishes_what_writes() {
    let place = Place::new(ENCRYPTED);
    let session = Arc::new(place.session(ENCRYPTED));
    let (begun, has_begun) = channel();
    let writing = {
        let session = Arc::clone(&session);
        thread::spawn(move || {
            session.write(&Stop::default(), move |vault| {
                begun.send(()).expect("someone listens");
                let insert = "INSERT INTO note (id, text)
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                    SELECT i, 'note' FROM n";
                Ok(vault.execute(insert, [])?)
            })
        })
    };
    has_begun.recv().expect("it has begun");
    session.lock(now()).expect("it locks");
    assert_eq!(writing.join().expect("it ended").expect("it wrote"), 5000);
    session
        .unlock(Proof::Password(&password(PASSWORD)), now())
        .expect("it opens again");
    assert_eq!(notes(&session), 5000);
}

#[test]
fn locking_leaves_no_write_ahead_log() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "belafspraak").expect("a note");
    session.lock(now()).expect("it locks");
    assert!(!place.folder.join("vault.db-wal").exists());
}

#[test]
fn a_wrong_password_leaves_the_session_closed_and_an_open_one_is_not_opened_twice() {
    let place = Place::new(ENCRYPTED);
    let session = Session::new(place.claim(ENCRYPTED).expect("the folder is free"));
    let wrong = password("vier zwanen in de mist");
    assert!(session.unlock(Proof::Password(&wrong), now()).is_err());
    assert_eq!(session.state(), SessionState::Closed);
    let right = password(PASSWORD);
    session
        .unlock(Proof::Password(&right), now())
        .expect("it opens");
    assert!(matches!(
        session.unlock(Proof::Password(&right), now()),
        Err(StoreError::AlreadyOpen)
    ));
}

#[test]
fn eight_threads_read_with_four_connections() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "belafspraak").expect("a note");
    let counts: Vec<i64> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| notes(&session))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("it read"))
            .collect()
    });
    assert_eq!(counts, [1; 8]);
}

#[test]
fn the_writer_has_the_settings_that_keep_rows_and_lose_what_is_deleted() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let table = [
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
        ("auto_vacuum", "2"),
    ];
    for (pragma, expected) in table {
        let found = session.write(&Stop::default(), move |vault| {
            let value = vault.pragma_query_value(None, pragma, |row| row.get(0))?;
            Ok(match value {
                Value::Integer(number) => number.to_string(),
                Value::Text(text) => text,
                Value::Null | Value::Real(_) | Value::Blob(_) => String::new(),
            })
        });
        assert_eq!(found.expect("a setting"), expected, "{pragma}");
    }
}

#[test]
fn statistics_of_the_planner_are_refused() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let analyzed = session.write(
        &Stop::default(),
        |vault| Ok(vault.execute_batch("ANALYZE")?),
    );
    assert!(matches!(analyzed, Err(StoreError::Vault(_))));
}

#[test]
fn a_stop_that_is_asked_for_after_its_work_panicked_reaches_no_other_work() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let stop = Stop::default();
    let broke_off: store::Result<()> = session.write(&stop, |_| panic!("a fault in the work"));
    assert!(matches!(broke_off, Err(StoreError::BrokeOff)));
    stop.ask();
    session
        .renew_recovery(
            Proof::Password(&password(PASSWORD)),
            now(),
            &mut store::SystemRandomness,
        )
        .expect("other work goes on");
    session.lock(now()).expect("it locks");
}

#[test]
fn a_copy_has_every_committed_row_and_opens_with_the_same_password() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "belafspraak").expect("a note");
    let copy = tempfile::tempdir().expect("a folder");
    session.copy_into(copy.path()).expect("it is copied");
    add_note(&session, "na de kopie").expect("a second note");
    session.lock(now()).expect("it locks");
    for file in [VAULT_FILE, KEYS_FILE] {
        std::fs::copy(copy.path().join(file), place.folder.join(file)).expect("put back");
    }
    session
        .unlock(Proof::Password(&password(PASSWORD)), now())
        .expect("the copy opens");
    assert_eq!(notes(&session), 1);
}

#[test]
fn a_copy_waits_for_long_reading_and_says_so() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let copy = tempfile::tempdir().expect("a folder");
    session
        .read(&Stop::default(), |vault| {
            let _: i64 = vault.query_row("SELECT count(*) FROM note", [], |row| row.get(0))?;
            add_note(&session, "belafspraak")?;
            let copied = session.copy_into(copy.path());
            assert!(matches!(copied, Err(StoreError::Busy)), "{copied:?}");
            Ok(())
        })
        .expect("it reads");
    session.copy_into(copy.path()).expect("it is copied now");
}
