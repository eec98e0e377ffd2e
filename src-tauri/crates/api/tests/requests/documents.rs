//! Documents outside the vault: shown, saved, mailed, and gone again.

use api::wire::documents::DocumentRef;
use api::{documents, requests, session};
use domain::document_kind::DocumentKind;
use domain::ids::DocumentId;
use domain::request::Right;
use sha2::{Digest as _, Sha256};

use crate::bureau::*;

fn acknowledged(bureau: &Bureau) -> DocumentId {
    let id = requests::take_in(&bureau.office, intake(Right::Access, "2026-11-02", None)).unwrap();
    issue(&bureau.office, id, DocumentKind::Acknowledgement).unwrap()
}

#[test]
fn a_document_is_shown_from_a_private_file_that_goes_at_the_lock() {
    let bureau = open_on(TODAY);
    let id = acknowledged(&bureau);
    documents::open(&bureau.office, DocumentRef { id }).unwrap();
    let shown = bureau.desk.opened().pop().unwrap();
    assert!(
        !shown.starts_with(bureau.office.folder()),
        "what is shown is not encrypted and stands outside the administration"
    );
    let name = shown.file_name().unwrap().to_string_lossy().into_owned();
    assert!(
        name.starts_with("V-2026-001-ontvangstbevestiging-"),
        "no name of a person: {name}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(&shown).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    session::lock(&bureau.office, ()).unwrap();
    assert!(
        !shown.exists(),
        "invariant 5: no temporary file stays behind"
    );
}

#[test]
fn a_saved_copy_has_the_bytes_that_were_frozen() {
    let bureau = open_on(TODAY);
    let id = acknowledged(&bureau);
    assert_eq!(
        documents::save(&bureau.office, DocumentRef { id })
            .unwrap()
            .file_name,
        None,
        "the owner may not choose"
    );
    let chosen = tempfile::tempdir().unwrap();
    bureau.desk.save_to(chosen.path());
    let saved = documents::save(&bureau.office, DocumentRef { id }).unwrap();
    assert_eq!(
        saved.file_name.as_deref(),
        Some("V-2026-001-ontvangstbevestiging.pdf")
    );
    let bytes = std::fs::read(chosen.path().join("V-2026-001-ontvangstbevestiging.pdf")).unwrap();
    let sha256: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert_eq!(
        documents::list(&bureau.office, ()).unwrap().rows[0].sha256,
        sha256
    );
    assert_eq!(
        std::fs::read_dir(chosen.path()).unwrap().count(),
        1,
        "no half file beside it"
    );
}

#[test]
fn a_draft_mail_carries_the_letter_to_the_requester() {
    let bureau = open_on(TODAY);
    let id = acknowledged(&bureau);
    documents::draft_mail(&bureau.office, DocumentRef { id }).unwrap();
    let mail = std::fs::read_to_string(bureau.desk.opened().pop().unwrap()).unwrap();
    for part in [
        "X-Unsent: 1",
        "samira@voorbeeld.example",
        "V-2026-001-ontvangstbevestiging.pdf",
    ] {
        assert!(mail.contains(part), "{part}");
    }
}

#[test]
fn the_list_names_who_was_written_to_and_counts_all() {
    let bureau = open_on(TODAY);
    acknowledged(&bureau);
    acknowledged(&bureau);
    let list = documents::list(&bureau.office, ()).unwrap();
    assert_eq!(list.total, 2);
    let rows: Vec<_> = list
        .rows
        .iter()
        .map(|row| (row.reference.as_str(), row.addressee.as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ("V-2026-002", "Samira van 't Hof-Öztürk"),
            ("V-2026-001", "Samira van 't Hof-Öztürk")
        ]
    );
}
