use std::fs;

use store::administration::{BACKUPS_FOLDER, KEYS_FILE, VAULT_FILE};
use store::keys::{Envelope, Proof};
use store::migrations::Migration;
use store::session::{Session, Stop};
use store::{PageEncryption, StoreError, SystemRandomness, VaultForm};

use crate::common::{
    ENCRYPTED, NOTES, NOTES_AND_TAGS, PASSWORD, Place, add_note, days_later, notes, now, password,
};

const NEWER: VaultForm = VaultForm {
    pages: PageEncryption::On,
    migrations: NOTES_AND_TAGS,
};

const FAILING: VaultForm = VaultForm {
    pages: PageEncryption::On,
    migrations: &[
        NOTES[0],
        NOTES[1],
        NOTES_AND_TAGS[2],
        Migration {
            number: 4,
            name: "no statement",
            sql: "CREATE TABLE half (id TEXT) STRICT; MAKE TABLE whole;",
        },
    ],
};

fn copies(place: &Place) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(place.folder.join(BACKUPS_FOLDER))
        .expect("a folder")
        .map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_string_lossy().into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn a_newer_vault_is_refused_and_no_byte_changes() {
    let place = Place::new(NEWER);
    let session = place.session(NEWER);
    add_note(&session, "belafspraak").expect("a note");
    drop(session);
    let before = place.bytes();
    match place.refusal(ENCRYPTED) {
        Some(StoreError::Newer { file, found, known }) => {
            assert_eq!((file, found, known), (VAULT_FILE, 3, 2));
        }
        other => panic!("a newer vault gave {other:?}"),
    }
    assert_eq!(place.bytes(), before);
}

#[test]
fn an_older_vault_is_copied_aside_and_brought_up_to_date() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(ENCRYPTED);
    add_note(&session, "belafspraak").expect("a note");
    drop(session);
    let vault_before = fs::read(place.folder.join(VAULT_FILE)).expect("the vault");

    let session = place.session(NEWER);
    assert_eq!(notes(&session), 1);
    let tags = session.read(&Stop::default(), |vault| {
        Ok(vault.query_row("SELECT count(*) FROM tag", [], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(tags.expect("the new table is there"), 0);

    let made = copies(&place);
    assert_eq!(made, [format!("before-migration-2-{}", now().today)]);
    let copy = place.folder.join(BACKUPS_FOLDER).join(&made[0]);
    assert_eq!(
        fs::read(copy.join(VAULT_FILE)).expect("a copy"),
        vault_before
    );
    assert!(copy.join(KEYS_FILE).is_file());
}

#[test]
fn a_copy_goes_after_ninety_days() {
    let place = Place::new(ENCRYPTED);
    drop(place.session(NEWER));
    for (days, kept) in [(89, 1), (90, 0)] {
        let claimed = store::Administration::claim(&place.folder, NEWER, days_later(days));
        drop(claimed.expect("the folder is free"));
        assert_eq!(copies(&place).len(), kept, "after {days} days");
    }
}

#[test]
fn a_migration_that_fails_leaves_the_vault_at_its_old_version() {
    let place = Place::new(ENCRYPTED);
    drop(place.session(ENCRYPTED));
    assert!(matches!(place.refusal(FAILING), Some(StoreError::Vault(_))));
    let session = place.session(ENCRYPTED);
    let tables = session.read(&Stop::default(), |vault| {
        let count = "SELECT count(*) FROM sqlite_schema WHERE name IN ('half', 'tag')";
        Ok(vault.query_row(count, [], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(tables.expect("a count"), 0);
}

#[test]
fn a_password_that_was_changed_opens_no_copy_either() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(NEWER);
    let old = password(PASSWORD);
    let new = password("een heel ander wachtwoord");
    session
        .change_password(Proof::Password(&old), &new, now(), &mut SystemRandomness)
        .expect("the password is changed");
    let copy = place.folder.join(BACKUPS_FOLDER).join(&copies(&place)[0]);
    let text = fs::read(copy.join(KEYS_FILE)).expect("an envelope");
    let envelope = Envelope::parse(&text).expect("it reads");
    let opens = |typed| {
        let opened = envelope.open(Proof::Password(typed));
        opened.expect("it was tried").is_some()
    };
    assert_eq!((opens(&old), opens(&new)), (false, true));
}

#[test]
fn a_copy_that_a_crash_left_with_the_old_envelope_gets_the_new_one_at_the_next_start() {
    let place = Place::new(ENCRYPTED);
    let session = place.session(NEWER);
    let copy = place.folder.join(BACKUPS_FOLDER).join(&copies(&place)[0]);
    let old_envelope = fs::read(copy.join(KEYS_FILE)).expect("an envelope");
    let new = password("een heel ander wachtwoord");
    session
        .change_password(
            Proof::Password(&password(PASSWORD)),
            &new,
            now(),
            &mut SystemRandomness,
        )
        .expect("the password is changed");
    drop(session);
    fs::write(copy.join(KEYS_FILE), &old_envelope).expect("the old envelope");
    let session = Session::new(place.claim(NEWER).expect("the folder is free"));
    assert_eq!(
        fs::read(copy.join(KEYS_FILE)).expect("an envelope"),
        fs::read(place.folder.join(KEYS_FILE)).expect("the envelope")
    );
    drop(session);
}
