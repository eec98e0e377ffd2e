//! The package with the data of an answer: what is in it, who can open it, and how long it is there.

use std::io::{Cursor, Read as _};

use api::wire::documents::{DocumentRef, PackageMade};
use api::wire::failure::{Failure, Refusal};
use api::wire::requests::{OpenRequest, PreviewLetter, RequestStep};
use api::{documents, letters, package, requests};
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::record::PartyRole;
use domain::request::Right;
use serde_json::Value;
use zip::ZipArchive;

use crate::bureau::*;
use crate::letters::{answered, text_of};

pub fn make(bureau: &Bureau, id: RequestId) -> Result<PackageMade, Failure> {
    package::make(&bureau.office, OpenRequest { id })
}

/// Saves a document where the owner chooses, and returns its name and its bytes.
pub fn saved(bureau: &Bureau, id: DocumentId) -> (String, Vec<u8>) {
    let chosen = tempfile::tempdir().unwrap();
    bureau.desk.save_to(chosen.path());
    let saved = documents::save(&bureau.office, DocumentRef { id }).unwrap();
    let name = saved.file_name.unwrap();
    let bytes = std::fs::read(chosen.path().join(&name)).unwrap();
    (name, bytes)
}

/// Opens a ZIP with its password and returns every file by its name.
pub fn opened(bytes: &[u8], password: &str) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut file = archive
                .by_index_decrypt(place, password.as_bytes())
                .unwrap();
            let mut read = Vec::new();
            file.read_to_end(&mut read).unwrap();
            (file.name().unwrap().into_owned(), read)
        })
        .collect()
}

pub fn data_in(files: &[(String, Vec<u8>)]) -> Value {
    let (_, bytes) = files
        .iter()
        .find(|(name, _)| name == "gegevens.json")
        .unwrap();
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn the_package_has_the_data_the_separated_texts_and_the_letters_as_they_were_issued() {
    let bureau = open_on(TODAY);
    let (id, _) = answered(&bureau);
    let made = make(&bureau, id).unwrap();
    let (name, bytes) = saved(&bureau, made.zip_id);
    assert_eq!(name, "V-2026-001-gegevens.zip");
    let files = opened(&bytes, &made.password);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "LEESMIJ.txt",
            "README.txt",
            "gegevens.json",
            "gegevens.schema.json",
            "csv/relatiekaart.csv",
            "csv/contactpunten.csv",
            "csv/contactmomenten.csv",
            "csv/facturen.csv",
            "csv/dossiers.csv",
            "csv/dossiers-berichten.csv",
            "csv/verzoeken-over-gegevens.csv",
            "V-2026-001-antwoord.pdf",
            "V-2026-001-bijlage-1-overzicht.pdf",
            "V-2026-001-bijlage-2-kopie.pdf",
        ]
    );
    let data = data_in(&files);
    for (place, value) in [
        ("/right", "access"),
        ("/reference", "V-2026-001"),
        ("/from", "Wilgenhoek Online Diensten"),
        ("/made_on", TODAY),
        ("/records/contact/0/family_name", "Hof-Öztürk"),
        ("/records/contact_point/0/value", "samira@voorbeeld.example"),
        ("/records/contact_moment/0/content", "Vroeg naar de prijs."),
        ("/records/contact_moment/0/role", "contact"),
        ("/records/request/0/words", "Welke gegevens hebt u van mij?"),
    ] {
        assert_eq!(data.pointer(place), Some(&Value::from(value)), "{place}");
    }
    let issued = view(&bureau.office, id).documents;
    for (name, kind) in [
        ("V-2026-001-antwoord.pdf", DocumentKind::AccessAnswer),
        ("V-2026-001-bijlage-2-kopie.pdf", DocumentKind::AccessCopy),
    ] {
        let frozen = issued
            .iter()
            .find(|document| document.kind == kind)
            .unwrap();
        let (_, inside) = files.iter().find(|(file, _)| file == name).unwrap();
        assert_eq!(*inside, saved(&bureau, frozen.id).1, "{name}");
    }
}

#[test]
fn what_was_blacked_out_is_in_no_file_of_the_package_and_its_reason_is() {
    let bureau = open_on(TODAY);
    let (id, _) = answered(&bureau);
    let made = make(&bureau, id).unwrap();
    let files = opened(&saved(&bureau, made.zip_id).1, &made.password);
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("Vosmeer"), "art. 15(4): {name}");
    }
    let copy = view(&bureau.office, id).documents;
    for paper in copy
        .iter()
        .filter(|paper| paper.kind != DocumentKind::CopyPackagePage)
    {
        if paper.kind == DocumentKind::CopyPackageZip || paper.kind == DocumentKind::GivenData {
            continue;
        }
        assert!(
            !text_of(&bureau, paper.id).contains("Vosmeer"),
            "{:?}",
            paper.kind
        );
    }
    let data = data_in(&files).to_string();
    assert!(data.contains("[zwart 1: naam van een ander]"));
    let (_, readme) = &files[0];
    let readme = String::from_utf8_lossy(readme);
    assert!(
        readme.contains("rechten van anderen (art. 15 lid 4 AVG), de naam van de wederpartij"),
        "{readme}"
    );
    assert!(
        readme.contains("  - zwart 1: naam van een ander"),
        "{readme}"
    );
    assert_eq!(
        data_in(&files).pointer("/left_out/0/bars"),
        Some(&serde_json::json!([{ "number": 1, "reason": "naam van een ander" }]))
    );
}

#[test]
fn the_page_and_the_zip_say_nothing_without_the_password() {
    let bureau = open_on(TODAY);
    let (id, _) = answered(&bureau);
    let made = make(&bureau, id).unwrap();
    let (page_name, page) = saved(&bureau, made.page_id);
    assert_eq!(page_name, "V-2026-001-gegevens.html");
    let (_, zip) = saved(&bureau, made.zip_id);
    for bytes in [&page, &zip] {
        let text = String::from_utf8_lossy(bytes);
        for word in [
            "Samira",
            "ztürk",
            "samira@",
            "Lindelaan",
            "prijs",
            &made.password,
        ] {
            assert!(!text.contains(word), "{word}");
        }
    }
    let mut archive = ZipArchive::new(Cursor::new(&zip)).unwrap();
    assert!(archive.by_index_decrypt(0, b"k7mp-x3qd-9wbt-hn4v").is_err());
}

#[test]
fn the_password_is_kept_nowhere_and_a_new_package_takes_the_place_of_the_old_one() {
    let bureau = open_on(TODAY);
    let (id, _) = answered(&bureau);
    let first = make(&bureau, id).unwrap();
    let second = make(&bureau, id).unwrap();
    assert_ne!(first.password, second.password);
    let gone: Vec<_> = view(&bureau.office, id)
        .documents
        .into_iter()
        .filter(|document| document.gone)
        .map(|document| document.id)
        .collect();
    assert_eq!(gone, [first.page_id, first.zip_id], "their hash stays");
    let rows = bureau
        .office
        .read(|vault| store::log::page(vault, None, 50))
        .unwrap();
    let rows = format!("{rows:?}");
    assert!(!rows.contains(&first.password) && !rows.contains(&second.password));
    assert!(!format!("{second:?}").contains(&second.password));
}

#[test]
fn the_package_is_of_the_answer_whatever_was_entered_since() {
    let bureau = open_on(TODAY);
    let (id, _) = answered(&bureau);
    let contact = view(&bureau.office, id).contact_id.unwrap();
    record(
        &bureau.office,
        contact,
        PartyRole::Contact,
        call(TODAY, "Belde na het antwoord."),
    );
    let made = make(&bureau, id).unwrap();
    let data = data_in(&opened(&saved(&bureau, made.zip_id).1, &made.password)).to_string();
    assert!(!data.contains("Belde na het antwoord."));
}

#[test]
fn there_is_no_package_before_the_answer_and_none_after_thirty_days() {
    let bureau = open_on(TODAY);
    let form = intake(Right::Access, "2026-11-02", None);
    let early = requests::take_in(&bureau.office, form).unwrap();
    assert_eq!(make(&bureau, early), Err(Refusal::NotFound.into()));
    let (id, _) = answered(&bureau);
    let made = make(&bureau, id).unwrap();
    assert_eq!(made.expires_on, day("2026-12-24"));
    let later = again_on(bureau, "2026-12-24");
    assert_eq!(make(&later, id), Err(Refusal::DocumentGone.into()));
    for document in view(&later.office, id).documents {
        let letter = document.kind.is_letter();
        assert_eq!(
            document.gone, !letter,
            "{:?}: annexes and copies go, the letter stays",
            document.kind
        );
    }
}

#[test]
fn an_answer_that_was_given_orally_has_its_data_as_well() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let fields = call("2025-03-02", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, fields);
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    to_decided(office, id, "2026-11-06");
    step(office, id, RequestStep::AnswerOrally);
    let made = make(&bureau, id).unwrap();
    let files = opened(&saved(&bureau, made.zip_id).1, &made.password);
    assert_eq!(
        data_in(&files).pointer("/records/contact_moment/0/content"),
        Some(&Value::from("Vroeg naar de prijs."))
    );
    assert!(files.iter().all(|(name, _)| !name.ends_with(".pdf")));
}

#[test]
fn the_letter_says_how_the_file_is_opened_where_it_goes_along() {
    let bureau = open_on(TODAY);
    let office = &bureau.office;
    let contact = person(office);
    let fields = call("2025-03-02", "Vroeg naar de prijs.");
    record(office, contact, PartyRole::Contact, fields);
    let id = requests::take_in(office, intake(Right::Access, "2026-11-02", Some(contact))).unwrap();
    to_decided(office, id, "2026-11-06");
    for package in [true, false] {
        let mut asked = PreviewLetter {
            id,
            kind: DocumentKind::AccessAnswer,
            particulars: api::wire::requests::LetterParticulars::default(),
        };
        asked.particulars.package = package;
        let text = letters::preview(office, asked).unwrap().text();
        for said in [
            "Het wachtwoord krijgt u langs een andere weg.",
            "het bestand .html in een browser op uw computer",
            "het bestand .zip met 7-Zip of Keka",
        ] {
            assert_eq!(text.contains(said), package, "{said}");
        }
    }
}
