//! "Deleted" is gone (domain.md T23, invariant 5): a test for each place in which something that was erased could stand still.
//!
//! The administration stands here in the clear, so that its files can be searched; that the whole is encrypted besides is
//! tested in the store.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use api::office::{Clock, Office};
use api::wire::cleanup::{ExecuteErasure, OpenRun, PreviewErasure, RunView, Selection};
use api::wire::contacts::ContactForm;
use api::wire::documents::DocumentRef;
use api::wire::failure::{Failure, Refusal};
use api::wire::finding::FindQuery;
use api::wire::jobs::{JobEnd, JobRef};
use api::wire::records::ListRecords;
use api::wire::session::{OpenSample, Theme};
use api::wire::settings::ListLog;
use api::{
    cleanup, contacts, documents, finding, jobs, log, mailing, records, requests, sample, session,
    undo,
};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, ContactPointId, ErasureRunId};
use domain::language::Language;
use domain::record::{ContactPointKind, ContactPointSource, PartyRole};
use domain::request::Right;
use store::coverage::{Treatment, coverage};
use store::erased_bytes::find_in_files;
use store::tables::contact;
use store::tables::contact_point::{self, ContactPoint};
use store::{PageEncryption, VaultForm};
use tempfile::TempDir;

use crate::bureau::*;

/// A word that stands in nothing but the erased record.
const WORD: &str = "Zeilnaad";
/// The bytes of the erased person's picture.
const PICTURE: &str = "Kluiverboom-in-het-beeld";
const TRACES: [&str; 4] = [WORD, PICTURE, "Öztürk", "samira@voorbeeld.example"];

/// Returns an office whose files stand in the clear, with somebody of whom one call is kept that can go.
fn kept() -> (Bureau, ContactId) {
    let home = TempDir::new().unwrap();
    let bureau = in_the_clear(home);
    let office = &bureau.office;
    session::create_administration(office, creation()).unwrap();
    let contact = person(office);
    let picture = ContactPointId(office.new_id());
    office
        .write(move |transaction| {
            let mut points = contact_point::of_contact(transaction, contact)?;
            points.push(ContactPoint {
                id: picture,
                kind: ContactPointKind::Photo,
                label: String::new(),
                value: String::new(),
                normalised: String::new(),
                street: String::new(),
                postcode: String::new(),
                town: String::new(),
                country: String::new(),
                photo: Some(PICTURE.as_bytes().to_vec()),
                source: ContactPointSource::DataSubject,
                since: day("2020-01-15"),
                chosen_needs: None,
            });
            contact_point::replace_all(transaction, contact, &points)
        })
        .unwrap();
    let said = call("2020-03-02", &format!("Vroeg naar een {WORD}."));
    record(office, contact, PartyRole::Contact, said);
    (bureau, contact)
}

fn in_the_clear(home: TempDir) -> Bureau {
    let desk = Desk::default();
    let form = VaultForm {
        pages: PageEncryption::Off,
        ..VaultForm::default()
    };
    let folder = home.path().join("administratie");
    let clock = Clock::Fixed(day(TODAY));
    let office = Office::with_form(folder, form, clock, Box::new(desk.clone()));
    Bureau { office, desk, home }
}

/// Erases what is due, as the owner does on the page of cleaning up.
fn erase(office: &Office) -> ErasureRunId {
    let selection = Selection::All;
    let token = cleanup::preview(office, PreviewErasure { selection })
        .unwrap()
        .token;
    let word = ExecuteErasure {
        token,
        word: "wissen".to_owned(),
        brake_released: true,
    };
    let job = cleanup::execute(office, word).unwrap();
    loop {
        match jobs::state(office, JobRef { id: job }).unwrap().end {
            Some(JobEnd::Erased { run, .. }) => return run,
            Some(other) => panic!("{other:?}"),
            None => std::thread::sleep(std::time::Duration::from_millis(20)),
        }
    }
}

/// Somebody who was kept and is erased.
fn gone() -> Bureau {
    let (bureau, _) = kept();
    erase(&bureau.office);
    bureau
}

fn traces_in(folder: &Path) -> Vec<(PathBuf, usize)> {
    let found = find_in_files(folder, &TRACES).unwrap();
    found
        .into_iter()
        .map(|one| (one.file, one.needle))
        .collect()
}

/// Returns the names of all that stands in a folder, with those of the folders in it.
fn names_in(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        names.insert(path.file_name().unwrap().to_string_lossy().into_owned());
        if path.is_dir() {
            names.extend(names_in(&path));
        }
    }
    names
}

#[test]
fn every_trace_is_found_by_these_tests_before_it_is_erased() {
    let (bureau, _) = kept();
    let found: BTreeSet<usize> = traces_in(bureau.home.path())
        .into_iter()
        .map(|(_, needle)| needle)
        .collect();
    assert_eq!(found, (0..TRACES.len()).collect());
}

#[test]
fn no_table_free_page_or_write_ahead_log_has_it() {
    let bureau = gone();
    assert_eq!(traces_in(bureau.home.path()), [], "at once");
    let log = bureau.office.folder().join("vault.db-wal");
    let bytes = std::fs::metadata(log).map_or(0, |file| file.len());
    assert_eq!(bytes, 0, "the write-ahead log is empty");
    session::lock(&bureau.office, ()).unwrap();
    assert_eq!(traces_in(bureau.home.path()), [], "after the lock");
}

#[test]
fn the_full_text_index_finds_no_word_of_it() {
    let bureau = gone();
    let office = &bureau.office;
    for text in [WORD, "Samira", "Ozturk", "zeil"] {
        let found = finding::find(
            office,
            FindQuery {
                text: text.to_owned(),
                limit: 10,
            },
        )
        .unwrap();
        assert!(
            found.contacts.is_empty() && found.records.is_empty(),
            "{text}"
        );
        let listed = ListRecords {
            kind: None,
            text: text.to_owned(),
            status: None,
            after: None,
        };
        assert_eq!(records::list(office, listed).unwrap().total, 0, "{text}");
    }
}

#[test]
fn what_was_opened_last_does_not_offer_it() {
    let (bureau, contact) = kept();
    let office = &bureau.office;
    contacts::open(office, api::wire::contacts::OpenContact { id: contact }).unwrap();
    erase(office);
    let nothing = FindQuery {
        text: String::new(),
        limit: 10,
    };
    let recent = finding::find(office, nothing).unwrap().recent;
    let told = serde_json::to_string(&recent).unwrap();
    assert!(TRACES.iter().all(|trace| !told.contains(trace)), "{told}");
}

#[test]
fn the_undo_history_has_nothing_of_it() {
    let (bureau, contact) = kept();
    let office = &bureau.office;
    let card: ContactForm =
        contacts::open(office, api::wire::contacts::OpenContact { id: contact })
            .unwrap()
            .card;
    let changed = ContactForm {
        note: "Belt nooit meer.".to_owned(),
        ..card
    };
    contacts::save(office, changed).unwrap();
    erase(office);
    let refused = undo::undo(office, ()).unwrap_err();
    assert_eq!(
        refused,
        Failure::Refused {
            refusal: Refusal::NothingToUndo
        }
    );
}

#[test]
fn a_paper_that_was_opened_in_the_viewer_goes_with_the_run_and_at_the_lock() {
    let (bureau, _) = kept();
    let office = &bureau.office;
    let letter = acknowledged(&bureau);
    documents::open(office, DocumentRef { id: letter }).unwrap();
    let shown = bureau.desk.opened().pop().unwrap();
    assert!(shown.exists());
    erase(office);
    assert!(!shown.exists(), "with the run");
    documents::open(office, DocumentRef { id: letter }).unwrap();
    let shown = bureau.desk.opened().pop().unwrap();
    session::lock(office, ()).unwrap();
    assert!(!shown.exists(), "at the lock");
}

/// A letter to somebody of whom nothing else is kept.
fn acknowledged(bureau: &Bureau) -> domain::ids::DocumentId {
    let mut form = intake(Right::Access, "2026-11-20", None);
    form.requester.given_name = "Bram".to_owned();
    form.requester.infix = String::new();
    form.requester.family_name = "Vosmeer".to_owned();
    form.requester.email = "bram@voorbeeld.example".to_owned();
    let id = requests::take_in(&bureau.office, form).unwrap();
    issue(&bureau.office, id, DocumentKind::Acknowledgement).unwrap()
}

#[test]
fn a_letter_that_was_saved_leaves_no_half_file_and_none_in_the_administration() {
    let (bureau, _) = kept();
    let office = &bureau.office;
    let letter = acknowledged(&bureau);
    let chosen = TempDir::new().unwrap();
    bureau.desk.save_to(chosen.path());
    let saved = documents::save(office, DocumentRef { id: letter }).unwrap();
    assert_eq!(
        names_in(chosen.path()),
        BTreeSet::from([saved.file_name.unwrap()])
    );
    erase(office);
    session::lock(office, ()).unwrap();
    assert_eq!(names_in(bureau.home.path()), of_the_administration());
}

/// The names of all files of an administration that is locked; of none of them the name says anything of a person.
fn of_the_administration() -> BTreeSet<String> {
    [
        "administratie",
        "backups",
        "keys.json",
        "ledger",
        "lock",
        "vault.db",
    ]
    .map(str::to_owned)
    .into()
}

#[test]
fn there_is_no_folder_of_exports_in_which_an_earlier_one_could_stand() {
    let (bureau, _) = kept();
    let office = &bureau.office;
    let chosen = TempDir::new().unwrap();
    bureau.desk.save_to(chosen.path());
    mailing::save(
        office,
        api::wire::mailing::SaveMailingList {
            audience: domain::record::SubscriptionAudience::Subscriber,
            with_names: true,
        },
    )
    .unwrap();
    assert_eq!(
        names_in(chosen.path()).len(),
        1,
        "it stands where the owner chose"
    );
    erase(office);
    session::lock(office, ()).unwrap();
    assert_eq!(names_in(bureau.home.path()), of_the_administration());
}

#[test]
fn photos_stand_in_the_vault_alone_and_no_smaller_picture_is_made_of_them() {
    let pictures: Vec<_> = coverage()
        .flat_map(|covered| covered.columns.iter().map(move |column| (covered, *column)))
        .filter(|(_, column)| {
            ["photo", "thumb", "picture", "image"]
                .iter()
                .any(|word| column.contains(word))
        })
        .collect();
    assert_eq!(pictures.len(), 1, "the picture of a card");
    let (covered, column) = pictures[0];
    assert_eq!((covered.table, column), ("contact_point", "photo"));
    assert!(!matches!(covered.treatment, Treatment::Kept(_)));
    let bureau = gone();
    assert_eq!(find_in_files(bureau.home.path(), &[PICTURE]).unwrap(), []);
}

#[test]
fn the_file_of_faults_has_a_reference_and_nothing_of_what_was_worked_on() {
    let (bureau, contact) = kept();
    let office = &bureau.office;
    let twice = office.write(move |transaction| {
        let card = contact::find(transaction, contact)?.ok_or(store::StoreError::NotFound)?;
        contact::insert(transaction, &card)
    });
    let Err(Failure::Broke { reference }) = twice else {
        panic!("a card stands there once");
    };
    let told = std::fs::read_to_string(bureau.home.path().join("faults.log")).unwrap();
    assert!(told.contains(&reference), "{told}");
    assert!(TRACES.iter().all(|trace| !told.contains(trace)), "{told}");
}

#[test]
fn the_log_and_the_ledger_name_nobody() {
    let bureau = gone();
    let rows = log::list(&bureau.office, ListLog { before: None }).unwrap();
    let told = serde_json::to_string(&rows).unwrap();
    let ledger = std::fs::read_to_string(bureau.office.folder().join("ledger")).unwrap();
    for trace in TRACES {
        assert!(!told.contains(trace) && !ledger.contains(trace), "{trace}");
    }
}

#[test]
fn a_file_that_goes_is_unlinked_and_put_in_no_bin() {
    let bureau = gone();
    session::lock(&bureau.office, ()).unwrap();
    let names = names_in(bureau.home.path());
    assert_eq!(names, of_the_administration(), "no bin beside it");
    let libraries = include_str!("../../../../../Cargo.lock");
    assert!(!libraries.contains("name = \"trash\""));
}

#[test]
fn the_checklist_of_the_run_tells_of_the_bin_of_older_versions_and_of_copies_elsewhere() {
    let (bureau, _) = kept();
    let office = &bureau.office;
    let run = erase(office);
    let RunView { checklist, .. } = cleanup::open_run(office, OpenRun { id: run }).unwrap();
    let told: Vec<String> = checklist.iter().map(|item| item.task.nl.clone()).collect();
    for said in ["prullenbak", "Kopieën van voor deze opruimronde"] {
        assert!(
            told.iter().any(|task| task.contains(said)),
            "{said}: {told:?}"
        );
    }
    assert!(
        !serde_json::to_string(&checklist)
            .unwrap()
            .contains("Öztürk")
    );
}

#[test]
fn the_folder_of_the_sample_business_goes_with_the_sample() {
    let bureau = gone();
    let office = &bureau.office;
    let look = OpenSample {
        language: Language::Dutch,
        theme: Theme::System,
        text_size_percent: 100,
    };
    sample::open(office, look).unwrap();
    assert!(names_in(bureau.home.path()).contains("administratie.voorbeeld"));
    sample::stop(office, ()).unwrap();
    assert_eq!(names_in(bureau.home.path()), of_the_administration());
}
