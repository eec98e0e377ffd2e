use std::fs;
use std::path::PathBuf;

use store::StoreError;
use store::administration::LEDGER_FILE;
use store::ledger::{
    ENTRY_RECORDS_MAX, Ledger, LedgerEntry, LedgerKind, LedgerRun, Outcome, RunState,
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::common::{days_later, erased, now};

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().expect("a folder");
        Ledger::create(folder.path(), now().today).expect("a ledger");
        Place { folder }
    }

    fn open(&self) -> store::Result<(Ledger, Option<u64>)> {
        Ledger::open(self.folder.path(), days_later(1).today)
    }

    fn ledger(&self) -> Ledger {
        self.open().expect("the ledger opens").0
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join(LEDGER_FILE)
    }

    fn text(&self) -> String {
        fs::read_to_string(self.file()).expect("the ledger's text")
    }
}

fn states(ledger: &Ledger) -> Vec<RunState> {
    ledger.runs().iter().map(|run| run.state).collect()
}

#[test]
fn a_run_is_read_back_with_its_entries() {
    let place = Place::new();
    let (run, today) = (Uuid::new_v4(), now().today);
    let entries = vec![
        erased(&[Uuid::new_v4(), Uuid::new_v4()]),
        LedgerEntry {
            kind: LedgerKind::Suppression,
            keyed_hash: Some(store::ledger::HashKey::from_bytes([7; 32]).hash("a@b.example")),
            ..erased(&[])
        },
    ];
    let mut ledger = place.ledger();
    ledger.begin(run, today, entries.clone()).expect("written");
    ledger.mark_committed(run, today).expect("marked");
    assert_eq!(
        place.ledger().runs(),
        [LedgerRun {
            id: run,
            on: today,
            state: RunState::Committed,
            entries,
        }]
    );
}

#[test]
fn an_undecided_run_is_decided_by_the_vault() {
    let place = Place::new();
    let (done, not_done, today) = (Uuid::new_v4(), Uuid::new_v4(), now().today);
    let mut ledger = place.ledger();
    for run in [done, not_done] {
        ledger
            .begin(run, today, vec![erased(&[run])])
            .expect("written");
    }
    let mut ledger = place.ledger();
    assert_eq!(states(&ledger), [RunState::Intended; 2]);
    let decided = ledger.reconcile(today, |run| {
        Ok(if run.id == done {
            Outcome::CarriedOut
        } else {
            Outcome::NotCarriedOut
        })
    });
    assert_eq!(
        decided.expect("decided"),
        [
            (done, Outcome::CarriedOut),
            (not_done, Outcome::NotCarriedOut)
        ]
    );
    let decided = [RunState::Committed, RunState::Withdrawn];
    assert_eq!(states(&place.ledger()), decided);
}

#[test]
fn a_run_that_failed_can_be_tried_again_and_one_that_is_done_cannot() {
    let place = Place::new();
    let (run, today) = (Uuid::new_v4(), now().today);
    let (first, second) = (erased(&[Uuid::new_v4()]), erased(&[Uuid::new_v4()]));
    let mut ledger = place.ledger();
    ledger.begin(run, today, vec![first]).expect("written");
    ledger
        .begin(run, today, vec![second.clone()])
        .expect("written again");
    ledger.mark_committed(run, today).expect("marked");
    assert!(matches!(
        ledger.begin(run, today, vec![erased(&[])]),
        Err(StoreError::NoSuchRun)
    ));
    let ledger = place.ledger();
    assert_eq!(states(&ledger), [RunState::Committed]);
    assert_eq!(ledger.runs()[0].entries, [second]);
}

#[test]
fn a_half_written_last_line_is_cut_off_with_a_note() {
    let place = Place::new();
    let (run, today) = (Uuid::new_v4(), now().today);
    place
        .ledger()
        .begin(run, today, vec![erased(&[run])])
        .expect("written");
    let whole = place.text();
    for torn in [&b"{\"hash\":\"00"[..], b"\0\0\0\0", b"\xff\xfe", b"{"] {
        fs::write(place.file(), [whole.as_bytes(), torn].concat()).expect("a torn line");
        let (ledger, cut) = place.open().expect("it opens");
        assert_eq!(cut, Some(torn.len() as u64));
        assert_eq!(states(&ledger), [RunState::Intended]);
        assert_eq!(ledger.last_on(), days_later(1).today);
        assert!(place.text().starts_with(&whole));
        assert!(place.text().contains("torn_line_cut"));
        assert_eq!(place.open().expect("it opens again").1, None);
    }
}

#[test]
fn whatever_is_altered_in_the_ledger_is_found_and_nothing_is_written() {
    type Altering = fn(&mut Vec<String>);
    let table: [(&str, Altering, u64); 5] = [
        (
            "a count",
            |lines| lines[1] = lines[1].replace("\"count\":1", "\"count\":2"),
            2,
        ),
        ("a line taken out", |lines| drop(lines.remove(1)), 2),
        ("two lines that changed places", |lines| lines.swap(1, 3), 2),
        ("the first line taken out", |lines| drop(lines.remove(0)), 1),
        ("an empty line", |lines| lines.insert(2, String::new()), 3),
    ];
    for (what, alter, broken) in table {
        let place = Place::new();
        let mut ledger = place.ledger();
        for _ in 0..2 {
            let run = Uuid::new_v4();
            ledger
                .begin(run, now().today, vec![erased(&[run])])
                .expect("written");
            ledger.mark_committed(run, now().today).expect("marked");
        }
        let mut lines: Vec<String> = place.text().lines().map(str::to_owned).collect();
        alter(&mut lines);
        let altered = lines.join("\n") + "\n";
        fs::write(place.file(), &altered).expect("an altered ledger");
        match place.open() {
            Err(StoreError::LedgerBroken { line }) => assert_eq!(line, broken, "{what}"),
            other => panic!("{what}: {other:?}"),
        }
        assert_eq!(place.text(), altered, "{what}");
    }
}

#[test]
fn a_ledger_without_a_whole_line_is_damaged() {
    let place = Place::new();
    for text in ["", "{\"hash\""] {
        fs::write(place.file(), text).expect("an emptied ledger");
        assert!(matches!(
            place.open(),
            Err(StoreError::Damaged { file, .. }) if file == LEDGER_FILE
        ));
    }
}

#[test]
fn an_entry_has_a_largest_number_of_records_and_a_run_any_number_of_entries() {
    let place = Place::new();
    let mut ledger = place.ledger();
    let too_many = vec![Uuid::new_v4(); ENTRY_RECORDS_MAX + 1];
    let before = place.text();
    assert!(matches!(
        ledger.begin(Uuid::new_v4(), now().today, vec![erased(&too_many)]),
        Err(StoreError::OverLimit { .. })
    ));
    assert_eq!(place.text(), before);
    let halves: Vec<_> = too_many.chunks(ENTRY_RECORDS_MAX).map(erased).collect();
    ledger
        .begin(Uuid::new_v4(), now().today, halves)
        .expect("written in two");
    assert_eq!(place.ledger().runs()[0].entries.len(), 2);
}

#[test]
fn a_mark_on_a_run_that_is_not_under_way_is_refused() {
    let place = Place::new();
    let mut ledger = place.ledger();
    for run in [Uuid::new_v4(), Uuid::nil()] {
        assert!(matches!(
            ledger.mark_committed(run, now().today),
            Err(StoreError::NoSuchRun)
        ));
    }
}
