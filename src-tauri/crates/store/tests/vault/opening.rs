use std::fs;

use store::administration::{Administration, KEYS_FILE, LEDGER_FILE, VAULT_FILE};
use store::keys::{Proof, RecoveryCode};
use store::ledger::Ledger;
use store::session::{Session, SessionState};
use store::{Damage, StoreError, SystemRandomness, VaultForm};

use crate::common::{ENCRYPTED, PASSWORD, Place, add_note, after, create, notes, now, password};

#[test]
fn what_was_written_is_there_after_locking_and_opening_again() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "belafspraak").expect("a note");
    session.lock(now()).expect("it locks");
    assert_eq!(session.state(), SessionState::Closed);
    session
        .unlock(Proof::Password(&password(PASSWORD)), now())
        .expect("it opens again");
    assert_eq!(notes(&session), 1);
}

#[test]
fn the_shipped_schema_opens() {
    let place = Place::new(VaultForm::default());
    assert_eq!(
        place.session(VaultForm::default()).state(),
        SessionState::Open
    );
}

#[test]
fn nothing_readable_stands_in_the_files_of_an_encrypted_vault() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "mevrouw Doornbos belt terug").expect("a note");
    let found = store::erased_bytes::find_in_files(&place.folder, &["Doornbos", "SQLite format"]);
    assert_eq!(found.expect("the files are read"), []);
}

#[test]
fn a_wrong_password_is_refused_with_a_growing_wait_that_outlives_the_process() {
    let place = Place::new(ENCRYPTED);
    let wrong = password("vier zwanen in de mist");
    let mut at = 0;
    let mut waits = Vec::new();
    for _ in 0..4 {
        let session = Session::new(place.claim(ENCRYPTED).expect("the folder is free"));
        match session.unlock(Proof::Password(&wrong), after(at)) {
            Err(StoreError::WrongPassword {
                retry_after_seconds,
            }) => waits.push(retry_after_seconds),
            other => panic!("a wrong password gave {other:?}"),
        }
        at += i64::from(waits.last().copied().unwrap_or(0));
    }
    assert_eq!(waits, [0, 1, 2, 4]);
}

#[test]
fn even_the_right_password_waits_and_then_opens_and_is_told_of_the_wrong_ones() {
    let place = Place::new(ENCRYPTED);
    let session = Session::new(place.claim(ENCRYPTED).expect("the folder is free"));
    for _ in 0..2 {
        let wrong = password("vijf zwanen in de mist");
        assert!(session.unlock(Proof::Password(&wrong), now()).is_err());
    }
    let right = password(PASSWORD);
    assert!(matches!(
        session.unlock(Proof::Password(&right), now()),
        Err(StoreError::TooSoon {
            retry_after_seconds: 1
        })
    ));
    let unlocked = session.unlock(Proof::Password(&right), after(1));
    assert_eq!(unlocked.expect("it opens").wrong_attempts, 2);
    assert_eq!(session.retry_after_seconds(after(1)), 0);
}

#[test]
fn the_recovery_code_opens_and_another_one_does_not() {
    let place = Place::new(ENCRYPTED);
    let session = Session::new(place.claim(ENCRYPTED).expect("the folder is free"));
    let other = RecoveryCode::random(&mut SystemRandomness).expect("random bytes");
    assert!(matches!(
        session.unlock(Proof::Recovery(&other), now()),
        Err(StoreError::WrongRecoveryCode { .. })
    ));
    let typed = place.recovery.groups().collect::<Vec<_>>().join(" ");
    let code = RecoveryCode::parse(&typed).expect("copied well");
    assert!(session.unlock(Proof::Recovery(&code), now()).is_ok());
}

#[test]
fn after_a_forgotten_password_a_new_one_is_chosen_with_the_sheet() {
    let place = Place::new(ENCRYPTED);
    let session = Session::new(place.claim(ENCRYPTED).expect("the folder is free"));
    let proof = Proof::Recovery(&place.recovery);
    session.unlock(proof, now()).expect("the sheet opens");
    let new = password("een heel ander wachtwoord");
    session
        .change_password(proof, &new, now(), &mut SystemRandomness)
        .expect("the password is changed");
    session.lock(now()).expect("it locks");
    let old = password(PASSWORD);
    assert!(matches!(
        session.unlock(Proof::Password(&old), now()),
        Err(StoreError::WrongPassword { .. })
    ));
    assert!(session.unlock(Proof::Password(&new), now()).is_ok());
}

#[test]
fn a_renewed_sheet_replaces_the_old_one() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    let new = session
        .renew_recovery(
            Proof::Password(&password(PASSWORD)),
            now(),
            &mut SystemRandomness,
        )
        .expect("a new sheet");
    session.lock(now()).expect("it locks");
    assert!(matches!(
        session.unlock(Proof::Recovery(&place.recovery), now()),
        Err(StoreError::WrongRecoveryCode { .. })
    ));
    assert!(session.unlock(Proof::Recovery(&new), now()).is_ok());
}

#[test]
fn a_short_password_cannot_be_chosen() {
    let parent = tempfile::tempdir().expect("a folder");
    let folder = parent.path().join("administratie");
    let made = Administration::create(
        &folder,
        &password("kort"),
        ENCRYPTED,
        now(),
        &mut SystemRandomness,
    );
    assert!(matches!(made, Err(StoreError::PasswordTooShort { .. })));
    assert!(!folder.exists());
}

#[test]
fn a_second_instance_is_refused() {
    let place = Place::new(ENCRYPTED);
    let _first = place.session(ENCRYPTED);
    assert!(matches!(place.claim(ENCRYPTED), Err(StoreError::InUse)));
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let parent = tempfile::tempdir().expect("a folder");
    fs::write(parent.path().join("brief.txt"), "iets").expect("a file");
    assert!(matches!(
        create(parent.path(), ENCRYPTED),
        Err(StoreError::FolderNotEmpty)
    ));
}

#[test]
fn removing_takes_the_whole_folder_and_what_was_half_made_beside_it_unless_somebody_holds_it() {
    let place = Place::new(ENCRYPTED);
    let administration = place.claim(ENCRYPTED).expect("the folder is free");
    assert!(matches!(
        Administration::remove(&place.folder),
        Err(StoreError::InUse)
    ));
    assert!(place.folder.join(VAULT_FILE).exists());
    drop(administration);
    let beside = place.folder.with_extension("new");
    fs::create_dir(&beside).expect("a half-made one");
    Administration::remove(&place.folder).expect("nobody holds it");
    assert!(!place.folder.exists() && !beside.exists());
    Administration::remove(&place.folder).expect("nothing to remove is no mistake");
}

#[test]
fn a_folder_that_lacks_a_file_is_named_by_it() {
    for missing in [VAULT_FILE, KEYS_FILE, LEDGER_FILE] {
        let place = Place::new(ENCRYPTED);
        fs::remove_file(place.folder.join(missing)).expect("the file goes");
        match place.refusal(ENCRYPTED) {
            Some(StoreError::NotAnAdministration { file }) => assert_eq!(file, missing),
            other => panic!("without {missing}: {other:?}"),
        }
    }
}

#[test]
fn what_a_crash_left_half_written_is_removed_at_the_next_start() {
    let place = Place::new(ENCRYPTED);
    let left = place.folder.join("keys.json.new");
    fs::write(&left, "half").expect("a file");
    place.session(ENCRYPTED);
    assert!(!left.exists());
}

#[test]
fn a_half_made_administration_makes_way_for_a_whole_one() {
    let parent = tempfile::tempdir().expect("a folder");
    let beside = parent.path().join("administratie.new");
    fs::create_dir(&beside).expect("a folder");
    fs::write(beside.join(VAULT_FILE), "half").expect("a file");
    create(&parent.path().join("administratie"), ENCRYPTED).expect("an administration");
    assert!(!beside.exists());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_the_folder() {
    use std::os::unix::fs::PermissionsExt;

    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "iets").expect("a note");
    let mode =
        |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o077;
    assert_eq!(mode(&place.folder), 0);
    for file in place.bytes().keys() {
        assert_eq!(mode(file), 0, "{}", file.display());
    }
}

#[test]
fn a_damaged_vault_is_refused_and_left_as_it_was() {
    type Damaging = fn(&mut Vec<u8>);
    let table: [(&str, Damaging, &[Damage]); 5] = [
        ("emptied", |bytes| bytes.clear(), &[Damage::CutShort]),
        (
            "cut short",
            |bytes| bytes.truncate(bytes.len() / 2),
            &[Damage::Pages],
        ),
        (
            "another file",
            |bytes| *bytes = b"no vault at all".repeat(1000),
            &[Damage::NotAVault],
        ),
        (
            "a page altered",
            |bytes| {
                let at = bytes.len() - 2000;
                bytes[at] ^= 1;
            },
            &[Damage::Pages],
        ),
        (
            "the first page altered",
            |bytes| bytes[100] ^= 1,
            &[Damage::NotAVault],
        ),
    ];
    for (what, damage, reasons) in table {
        let place = Place::new(ENCRYPTED);
        let file = place.folder.join(VAULT_FILE);
        let mut bytes = fs::read(&file).expect("the vault");
        damage(&mut bytes);
        fs::write(&file, &bytes).expect("a damaged vault");
        let before = place.bytes();
        match place.refusal(ENCRYPTED) {
            Some(StoreError::Damaged { file, reason }) => {
                assert_eq!(file, VAULT_FILE, "{what}");
                assert!(reasons.contains(&reason), "{what}: {reason:?}");
            }
            other => panic!("{what}: {other:?}"),
        }
        assert_eq!(place.bytes(), before, "{what}");
    }
}

#[test]
fn a_lost_ledger_can_be_begun_again_and_says_since_when() {
    let place = Place::new(ENCRYPTED);
    fs::remove_file(place.folder.join(LEDGER_FILE)).expect("the ledger goes");
    Ledger::create(&place.folder, now().today).expect("a new ledger");
    let session = place.session(ENCRYPTED);
    session.lock(now()).expect("it locks");
    let (ledger, _) = Ledger::open(&place.folder, now().today).expect("the ledger");
    assert_eq!(ledger.begun_on(), now().today);
}
