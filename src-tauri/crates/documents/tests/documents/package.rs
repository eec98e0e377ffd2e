//! The package: its files say the same, are what the schema says, and cannot be read without the password.

use std::io::{Cursor, Read as _};
use std::path::Path;

use boon::{Compiler, Schemas};
use data_encoding::BASE64;
use documents::package::{Package, schema};
use domain::language::Language;
use domain::request::Right;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;

use crate::specimen::{PASSWORD, closed, package};

/// What must not be readable in a closed package.
const PERSONAL: [&str; 8] = [
    "Samira",
    "Hof-",
    "ztürk",
    "Kerkstraat",
    "1017",
    "hof-ozturk.example",
    "2025-0093",
    "webwinkel",
];

/// What was blacked out.
const BLACKED_OUT: [&str; 2] = ["Bram Vosmeer", "06 0000 1234"];

const RIGHTS: [Right; 2] = [Right::Access, Right::Portability];
const LANGUAGES: [Language; 2] = [Language::Dutch, Language::English];

fn every_package() -> Vec<Package> {
    let mut all = Vec::new();
    for right in RIGHTS {
        for language in LANGUAGES {
            all.push(package(right, language));
        }
    }
    all
}

fn text_of(package: &Package, ending: &str) -> String {
    let files = package.files().expect("files");
    let found = files.into_iter().find(|file| file.name.ends_with(ending));
    String::from_utf8(found.expect(ending).bytes).expect("UTF-8")
}

/// Returns what is wrong with data by their schema.
fn faults(schema: Value, data: &Value) -> Option<String> {
    let mut schemas = Schemas::new();
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    compiler
        .add_resource("data.json", schema)
        .expect("a schema");
    let compiled = compiler
        .compile("data.json", &mut schemas)
        .expect("a sound schema");
    schemas
        .validate(data, compiled)
        .err()
        .map(|fault| format!("{fault:#}"))
}

#[test]
fn the_data_are_what_the_schema_beside_them_says() {
    for package in every_package() {
        let data = match package.data.language {
            Language::Dutch => text_of(&package, "gegevens.json"),
            Language::English => text_of(&package, "data.json"),
        };
        let data: Value = serde_json::from_str(&data).expect("JSON");
        let schema: Value = serde_json::from_str(&text_of(&package, ".schema.json")).expect("JSON");
        assert_eq!(faults(schema, &data), None);
    }
}

#[test]
fn the_schema_refuses_another_field_another_code_and_a_day_that_is_none() {
    let package = package(Right::Access, Language::Dutch);
    let sound = serde_json::to_value(&package.data).expect("JSON");
    for (place, value) in [
        ("/records/contact_moment/0/shoe_size", "44"),
        ("/records/contact_moment/0/channel", "pigeon"),
        ("/records/contact_moment/0/happened_on", "2025-02-30"),
        ("/records/invoice/0/amount_cents", "1210"),
    ] {
        let mut changed = sound.clone();
        let (within, name) = place.rsplit_once('/').expect("a place");
        let record = changed.pointer_mut(within).and_then(Value::as_object_mut);
        record
            .expect("a record")
            .insert(name.to_owned(), value.into());
        assert!(faults(schema(&package.data), &changed).is_some(), "{place}");
    }
}

#[test]
fn portable_data_have_no_notes_and_no_reckonings_of_ours() {
    let package = package(Right::Portability, Language::Dutch);
    for file in package.files().expect("files") {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        for ours in ["Belt liever", "Oplevering", "HYPERLINK", "Restbetaling"] {
            assert!(!text.contains(ours), "{ours} in {}", file.name);
        }
    }
    let data = text_of(&package, "gegevens.json");
    for theirs in ["samira@hof-ozturk.example", "2025-0093", "121000"] {
        assert!(data.contains(theirs), "{theirs}");
    }
}

#[test]
fn what_was_blacked_out_is_in_no_file_and_its_reason_stands_in_its_place() {
    let package = package(Right::Access, Language::Dutch);
    for file in package.files().expect("files") {
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        for gone in BLACKED_OUT {
            assert!(!text.contains(gone), "{gone} in {}", file.name);
        }
    }
    let mark = "[zwart 1: rechten van anderen (art. 15 lid 4 AVG)] helpt haar";
    assert!(text_of(&package, "gegevens.json").contains(mark));
    assert!(text_of(&package, "csv/contactmomenten.csv").contains(mark));
    let readme = text_of(&package, "LEESMIJ.txt");
    for listed in [
        "- contactmomenten, 2025-11-04",
        "  - zwart 1: rechten van anderen (art. 15 lid 4 AVG)",
    ] {
        assert!(readme.contains(listed), "{listed}");
    }
}

#[test]
fn each_kind_has_a_file_of_separated_text_with_the_places_of_what_it_stands_in() {
    let package = package(Right::Access, Language::Dutch);
    for (name, rows) in [
        (
            "csv/facturen.csv",
            vec![
                "nr,Nummer,Datum,Uiterste betaaldag,Bedrag,Btw,Stand,Afgehandeld op,Soort stuk,\
                 Jaar van ingebruikname,Omschrijving,Btw-id,Offerte,Overeenkomst,Rol",
                "1,2025-0093,2025-05-15,2025-06-14,1210.00,210.00,betaald,2025-06-02,gewoon stuk,,\
                 Bouw van een webwinkel,,,1,klant",
                "2,2025-0101,2025-07-01,,-12.50,-2.17,gecrediteerd,,gewoon stuk,,\
                 \"Korting, \"\"afgesproken\"\"\",,,,klant",
            ],
        ),
        (
            "csv/overeenkomsten-vorderingen-stuitingen.csv",
            vec![
                "nr (overeenkomsten),nr (Vorderingen),nr,Hoe,Datum,Vordering ingesteld op",
                "1,1,1,schriftelijke aanmaning of voorbehoud (art. 3:317 lid 1 BW),2025-07-01,",
            ],
        ),
    ] {
        let text = text_of(&package, name);
        let lines = text.strip_prefix('\u{FEFF}').expect("the mark of UTF-8");
        assert_eq!(lines, rows.join("\r\n") + "\r\n", "{name}");
    }
    let points = text_of(&package, "csv/contactpunten.csv");
    assert!(points.contains("'+31 6 0000 4321"), "{points}");
    let moments = text_of(&package, "csv/contactmomenten.csv");
    assert!(moments.contains("\"'=HYPERLINK(\"\"x\"\")"), "{moments}");
    assert!(text_of(&package, "LEESMIJ.txt").contains("De apostrof hoort niet bij uw gegevens"));
    assert!(text_of(&package, "README.txt").contains("The apostrophe is not part of your data"));
}

#[test]
fn the_zip_opens_with_the_password_only_and_holds_every_file() {
    for package in every_package() {
        let bytes = documents::package::zip(&package, PASSWORD).expect("a ZIP");
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).expect("a ZIP");
        let files = package.files().expect("files");
        assert_eq!(archive.len(), files.len());
        for (place, file) in files.iter().enumerate() {
            let entry = archive.by_index_raw(place).expect("an entry");
            assert!(entry.encrypted(), "{}", file.name);
            // AE-2: no checksum of what the file says stands beside it.
            assert_eq!(entry.crc32(), 0, "{}", file.name);
            drop(entry);
            let mut read = Vec::new();
            let mut opened = archive
                .by_name_decrypt(&file.name, PASSWORD.as_bytes())
                .expect("the password");
            opened.read_to_end(&mut read).expect("a file");
            assert_eq!(read, file.bytes, "{}", file.name);
            drop(opened);
            assert!(archive.by_name_decrypt(&file.name, b"another").is_err());
        }
        let readable = String::from_utf8_lossy(&bytes).into_owned();
        for word in PERSONAL.iter().chain(&BLACKED_OUT) {
            assert!(!readable.contains(word), "{word}");
        }
    }
}

#[test]
fn the_page_says_nothing_of_the_person_and_fetches_nothing() {
    for right in RIGHTS {
        for language in LANGUAGES {
            let (_, bytes) = closed(right, language).expect("a package").remove(0);
            let page = String::from_utf8(bytes).expect("UTF-8");
            for word in PERSONAL.iter().chain(&BLACKED_OUT) {
                assert!(!page.contains(word), "{word}");
            }
            for word in PERSONAL {
                let hidden = BASE64.encode(word.as_bytes());
                assert!(!page.contains(hidden.trim_end_matches('=')), "{word}");
            }
            for outside in [
                "http:", "https:", "//cdn", "src=", "@import", "url(", "fetch(", "XMLHttp",
            ] {
                assert!(!page.contains(outside), "{outside}");
            }
        }
    }
}

#[test]
fn the_policy_of_the_page_lets_only_its_own_script_and_style_work() {
    let (_, bytes) = closed(Right::Access, Language::Dutch)
        .expect("a package")
        .remove(0);
    let page = String::from_utf8(bytes).expect("UTF-8");
    let between = |from: &str, to: &str| {
        let start = page.rfind(from).expect(from) + from.len();
        &page[start..start + page[start..].find(to).expect(to)]
    };
    let hash = |text: &str| BASE64.encode(&Sha256::digest(text.as_bytes()));
    let policy = between("Content-Security-Policy\" content=\"", "\"");
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; img-src blob:; base-uri 'none'; \
             form-action 'none'",
            hash(between("<script>", "</script>")),
            hash(between("<style>", "</style>")),
        )
    );
    assert_eq!(between("<title>", "</title>"), "Beveiligd bestand");
}

#[test]
fn the_committed_page_that_is_opened_in_a_browser_is_what_is_made() {
    let (_, made) = closed(Right::Access, Language::Dutch)
        .expect("a package")
        .remove(0);
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/testing/self-opening.html");
    let committed = std::fs::read(file).expect("self-opening.html is committed");
    assert!(
        committed == made,
        "run `cargo run -p documents --example specimens -- FOLDER` and take V-2026-001-access-gegevens.html over"
    );
}
