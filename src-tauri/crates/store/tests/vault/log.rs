use chrono::TimeDelta;
use store::Result;
use store::keys::Proof;
use store::log::{
    AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind, Verification, append, cut_before,
    page, verify,
};
use store::session::{Session, Stop};
use store::{Moment, SystemRandomness};
use uuid::Uuid;

use crate::common::{ENCRYPTED, PASSWORD, Place, after, days_later, now, password};

fn add(session: &Session, now: Moment) -> i64 {
    let entry = AuditEntry {
        at: now.at,
        action: AuditAction::HoldSet,
        subject: SubjectKind::Hold,
        subject_id: Some(Uuid::new_v4()),
        detail: AuditDetail::default()
            .with("until", Fact::Date(now.today))
            .expect("one fact"),
    };
    session
        .write(&Stop::default(), move |vault| append(vault, &entry))
        .expect("a row")
}

fn checked(session: &Session) -> Verification {
    session
        .read(&Stop::default(), verify)
        .expect("it is checked")
}

fn actions(session: &Session) -> Vec<String> {
    let rows = session.read(&Stop::default(), |vault| page(vault, None, 100));
    let mut actions: Vec<_> = rows.expect("rows").into_iter().map(|r| r.action).collect();
    actions.reverse();
    actions
}

fn tamper(session: &Session, sql: &'static str) {
    session
        .write(&Stop::default(), move |vault| Ok(vault.execute_batch(sql)?))
        .expect("the log is altered");
}

#[test]
fn making_opening_and_locking_are_in_the_log() {
    let place = Place::new(ENCRYPTED);
    let session = Session::new(place.claim(ENCRYPTED).expect("the folder is free"));
    let wrong = password("vier zwanen in de mist");
    assert!(session.unlock(Proof::Password(&wrong), now()).is_err());
    let right = password(PASSWORD);
    session
        .unlock(Proof::Password(&right), now())
        .expect("open");
    session.lock(now()).expect("locked");
    session
        .unlock(Proof::Password(&right), now())
        .expect("open");
    session
        .renew_recovery(Proof::Password(&right), now(), &mut SystemRandomness)
        .expect("a new sheet");
    let new = password("een heel ander wachtwoord");
    session
        .change_password(Proof::Password(&right), &new, now(), &mut SystemRandomness)
        .expect("a new password");
    assert_eq!(
        actions(&session),
        [
            "administration_created",
            "wrong_password",
            "unlocked",
            "locked",
            "unlocked",
            "recovery_renewed",
            "password_changed"
        ]
    );
    assert!(checked(&session).intact());
}

#[test]
fn a_row_goes_with_the_transaction_that_it_tells_of() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let before = checked(&session).rows;
    let refused: Result<()> = session.write(&Stop::default(), |vault| {
        let entry = AuditEntry {
            at: now().at,
            action: AuditAction::ContactSaved,
            subject: SubjectKind::Contact,
            subject_id: None,
            detail: AuditDetail::default(),
        };
        append(vault, &entry)?;
        Ok(vault.execute_batch("INSERT INTO note (id, text) VALUES (1, NULL)")?)
    });
    assert!(refused.is_err());
    assert_eq!(checked(&session).rows, before);
}

#[test]
fn whatever_is_altered_in_the_log_is_found() {
    let table = [
        (
            "an action",
            "UPDATE audit_entry SET action = 'hold_released' WHERE seq = 4",
            4,
        ),
        (
            "a time",
            "UPDATE audit_entry SET at = '2020-01-01T00:00:00Z' WHERE seq = 4",
            4,
        ),
        (
            "a subject",
            "UPDATE audit_entry SET subject_id = NULL WHERE seq = 4",
            4,
        ),
        (
            "a detail",
            "UPDATE audit_entry SET detail = '{}' WHERE seq = 4",
            4,
        ),
        (
            "a hash",
            "UPDATE audit_entry SET hash = zeroblob(32) WHERE seq = 4",
            4,
        ),
        (
            "a row taken out",
            "DELETE FROM audit_entry WHERE seq = 4",
            5,
        ),
        (
            "the oldest row taken out",
            "DELETE FROM audit_entry WHERE seq = 1",
            2,
        ),
        (
            "the anchor",
            "UPDATE log_anchor SET hash = randomblob(32)",
            1,
        ),
        (
            "the anchor, and what the oldest row says of it",
            "UPDATE log_anchor SET hash = (SELECT hash FROM audit_entry WHERE seq = 3);
             UPDATE audit_entry SET previous_hash = (SELECT hash FROM log_anchor)
             WHERE seq = 1;",
            1,
        ),
        (
            "two rows that changed places",
            "UPDATE audit_entry SET seq = -1 WHERE seq = 4;
             UPDATE audit_entry SET seq = 4 WHERE seq = 5;
             UPDATE audit_entry SET seq = 5 WHERE seq = -1;",
            4,
        ),
    ];
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    for _ in 0..5 {
        add(&session, now());
    }
    assert!(checked(&session).intact());
    for (what, sql, seq) in table {
        tamper(
            &session,
            "CREATE TEMP TABLE kept AS SELECT * FROM audit_entry",
        );
        tamper(
            &session,
            "CREATE TEMP TABLE kept_anchor AS SELECT * FROM log_anchor",
        );
        tamper(&session, sql);
        assert_eq!(checked(&session).first_broken_seq, Some(seq), "{what}");
        tamper(
            &session,
            "DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept;
             DELETE FROM log_anchor; INSERT INTO log_anchor SELECT * FROM kept_anchor;
             DROP TABLE kept; DROP TABLE kept_anchor;",
        );
        assert!(checked(&session).intact(), "put back after {what}");
    }
}

#[test]
fn the_log_still_verifies_after_its_oldest_end_was_cut_off() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add(&session, days_later(1));
    add(&session, days_later(2));
    let cut = session.write(&Stop::default(), |vault| {
        cut_before(vault, days_later(2).at, days_later(3).at)
    });
    // Making, opening, and the row of the first day.
    assert_eq!(cut.expect("it is cut"), 3);
    let found = checked(&session);
    assert!(found.intact());
    assert_eq!((found.anchor.seq, found.rows), (3, 2));
    assert_eq!(actions(&session), ["hold_set", "log_cut"]);
    assert_eq!(add(&session, days_later(4)), 6);
}

#[test]
fn a_whole_log_can_be_cut_off_and_goes_on_from_its_anchor() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    session
        .write(&Stop::default(), |vault| {
            cut_before(vault, days_later(9).at, days_later(9).at)
        })
        .expect("it is cut");
    let found = checked(&session);
    assert!(found.intact());
    assert_eq!((found.anchor.seq, found.rows), (2, 1));
}

#[test]
fn a_clock_that_was_put_back_leaves_no_gap_in_the_log() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add(&session, days_later(5));
    add(&session, after(60));
    let cut = session.write(&Stop::default(), |vault| {
        cut_before(vault, days_later(2).at, days_later(6).at)
    });
    assert_eq!(cut.expect("it is cut"), 2);
    assert!(checked(&session).intact());
}

#[test]
fn nothing_old_enough_cuts_nothing_and_says_nothing() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let before = checked(&session);
    let cut = session.write(&Stop::default(), |vault| {
        cut_before(vault, now().at - TimeDelta::days(1), now().at)
    });
    assert_eq!(cut.expect("it is looked at"), 0);
    assert_eq!(checked(&session), before);
}
