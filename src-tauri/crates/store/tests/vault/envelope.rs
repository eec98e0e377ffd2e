use std::fs;

use data_encoding::HEXLOWER;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use store::administration::KEYS_FILE;
use store::keys::{ENVELOPE_BYTES_MAX, Envelope, Proof, RecoveryCode};
use store::{Damage, StoreError, SystemRandomness};
use uuid::Uuid;

use crate::common::{ENCRYPTED, PASSWORD, Place, password};

fn sealed() -> String {
    let code = RecoveryCode::random(&mut SystemRandomness).expect("random bytes");
    let (envelope, _) =
        Envelope::seal(&password(PASSWORD), &code, &mut SystemRandomness).expect("an envelope");
    envelope.to_text().expect("its text")
}

/// Returns the envelope with one value of its contents replaced and the checksum made anew.
fn with(text: &str, wrapping: &str, word: &str, value: Value) -> String {
    altered(text, |keys| keys[wrapping][word] = value)
}

fn altered(text: &str, alter: impl FnOnce(&mut Value)) -> String {
    let mut envelope: Value = serde_json::from_str(text).expect("JSON");
    alter(&mut envelope["keys"]);
    let keys = envelope["keys"].to_string();
    envelope["sha256"] = json!(HEXLOWER.encode(&Sha256::digest(&keys)));
    envelope.to_string()
}

#[test]
fn an_envelope_is_read_back_as_it_was_written() {
    let text = sealed();
    let envelope = Envelope::parse(text.as_bytes()).expect("it reads");
    assert_eq!(envelope.to_text().expect("its text"), text);
}

#[test]
fn a_damaged_envelope_says_what_is_wrong() {
    let text = sealed();
    let table = [
        ("empty", String::new(), Damage::CutShort),
        ("no JSON", "{".to_owned(), Damage::Form),
        ("cut short", text[..text.len() / 2].to_owned(), Damage::Form),
        ("no contents", r#"{"version":1}"#.to_owned(), Damage::Form),
        (
            "version nought",
            text.replace("\"version\":1", "\"version\":0"),
            Damage::Bounds,
        ),
        (
            "another sum",
            text.replace("65536", "65537"),
            Damage::Checksum,
        ),
        (
            "too large",
            " ".repeat(ENVELOPE_BYTES_MAX + 1),
            Damage::TooLarge,
        ),
        (
            "a short salt",
            with(&text, "password", "salt", json!("00ff")),
            Damage::Length,
        ),
        (
            "a long nonce",
            with(&text, "recovery", "nonce", json!("00".repeat(25))),
            Damage::Length,
        ),
        (
            "a short key",
            with(&text, "password", "wrapped", json!("00".repeat(47))),
            Damage::Length,
        ),
        (
            "no digits",
            with(&text, "password", "salt", json!("zz".repeat(16))),
            Damage::Form,
        ),
        (
            "100 GB of memory",
            with(&text, "password", "memory_kib", json!(100_000_000)),
            Damage::Bounds,
        ),
        (
            "too little memory",
            with(&text, "password", "memory_kib", json!(8)),
            Damage::Bounds,
        ),
        (
            "passes without end",
            with(&text, "recovery", "passes", json!(4_000_000_000_u32)),
            Damage::Bounds,
        ),
        (
            "a thousand lanes",
            with(&text, "recovery", "lanes", json!(1000)),
            Damage::Bounds,
        ),
        (
            "another derivation",
            with(&text, "password", "derivation", json!("md5")),
            Damage::Bounds,
        ),
    ];
    for (what, text, expected) in table {
        match Envelope::parse(text.as_bytes()) {
            Err(StoreError::Damaged { file, reason }) => {
                assert_eq!((file, reason), (KEYS_FILE, expected), "{what}");
            }
            other => panic!("{what}: {other:?}"),
        }
    }
}

#[test]
fn a_newer_envelope_is_refused_by_its_version() {
    let text = r#"{"version":2,"something":"else"}"#;
    assert!(matches!(
        Envelope::parse(text.as_bytes()),
        Err(StoreError::Newer { found: 2, known: 1, file }) if file == KEYS_FILE
    ));
}

#[test]
fn an_altered_wrapping_cannot_be_told_from_a_wrong_password() {
    let text = sealed();
    let salt = with(&text, "password", "salt", json!("00".repeat(16)));
    let envelope = Envelope::parse(salt.as_bytes()).expect("its form is right");
    let opened = envelope.open(Proof::Password(&password(PASSWORD)));
    assert!(opened.expect("it was tried").is_none());
}

#[test]
fn a_wrapping_opens_only_under_the_key_id_that_it_was_made_for() {
    let text = altered(&sealed(), |keys| keys["key_id"] = json!(Uuid::nil()));
    let envelope = Envelope::parse(text.as_bytes()).expect("its form is right");
    let opened = envelope.open(Proof::Password(&password(PASSWORD)));
    assert!(opened.expect("it was tried").is_none());
}

#[test]
fn one_wrapping_cannot_stand_in_the_place_of_another() {
    let code = RecoveryCode::random(&mut SystemRandomness).expect("random bytes");
    let printed: String = code.groups().collect();
    // The same signs as password and as code, so that only the purpose tells them apart.
    let (envelope, _) =
        Envelope::seal(&password(&printed), &code, &mut SystemRandomness).expect("an envelope");
    let swapped = altered(&envelope.to_text().expect("its text"), |keys| {
        keys["recovery"] = keys["password"].clone();
    });
    let swapped = Envelope::parse(swapped.as_bytes()).expect("its form is right");
    let opened = swapped.open(Proof::Recovery(&code));
    assert!(opened.expect("it was tried").is_none());
}

#[test]
fn a_damaged_envelope_in_the_folder_is_named_and_left_as_it_was() {
    let place = Place::new(ENCRYPTED);
    fs::write(place.folder.join(KEYS_FILE), "no envelope").expect("a damaged envelope");
    let before = place.bytes();
    assert!(matches!(
        place.refusal(ENCRYPTED),
        Some(StoreError::Damaged { file, reason: Damage::Form }) if file == KEYS_FILE
    ));
    assert_eq!(place.bytes(), before);
}
