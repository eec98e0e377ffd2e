//! Invariant 5: erased means gone from tables, the index's own tables, and every file; what stays is other people's.

use domain::activity::ActivityCode;
use domain::record::RecordKind;
use rusqlite::params;

use super::fixture::{Fixture, day, tail, today, word};
use crate::coverage::{Treatment, coverage};
use crate::erased_bytes::find_in_files;
use crate::erasure::Selection;
use crate::ledger::{LedgerKind, RunState};
use crate::log;
use crate::tables::{consent_proof, due, suppression};

const OVER: &str = "2026-11-23";
const NOT_OVER: &str = "2030-01-01";

const ROLES: [(RecordKind, &str, ActivityCode); 9] = [
    (RecordKind::ContactMoment, "contact", ActivityCode::A01),
    (RecordKind::Quote, "requester", ActivityCode::A05),
    (RecordKind::Invoice, "customer", ActivityCode::A09),
    (RecordKind::Payment, "payer", ActivityCode::A10),
    (RecordKind::Agreement, "customer", ActivityCode::A06),
    (RecordKind::CaseFile, "client", ActivityCode::A07),
    (RecordKind::Subscription, "subscriber", ActivityCode::A03),
    (RecordKind::Comment, "commenter", ActivityCode::A11),
    (RecordKind::TechnicalData, "visitor", ActivityCode::A17),
];

/// Adds for each kind a contact with a point, a closed hold and a record, each with words of its own.
fn one_of_each_kind(fixture: &mut Fixture, first: u32, last_day: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (number, (kind, role, activity)) in (first..).step_by(4).zip(ROLES) {
        let mine: Vec<String> = (number..number + 4).map(word).collect();
        let contact = fixture.contact(&mine[0]);
        fixture.point(contact, "phone", &mine[1], &[activity]);
        let record = fixture.record(kind, &mine[2]);
        let party = fixture.party(record, contact, role, activity, day(last_day));
        let hold = fixture.id();
        fixture.insert(
            "INSERT INTO hold (id, kind, ground, reason, set_on, review_on, released_on, party_id)
             VALUES (?1, 'legal_hold', 'claim', ?2, '2025-01-01', '2025-06-01', '2025-03-01', ?3)",
            params![hold, mine[3], party.0],
        );
        fixture.given(party, &mine[3]);
        fixture.answered_request(party, &mine[2]);
        fixture.told_of_data(party, &mine[2]);
        fixture.insert(
            "INSERT INTO promised_erasure (party_id, erase_on, request_id) VALUES (?1, '2026-11-24', ?2)",
            params![party.0, hold],
        );
        words.extend(mine);
    }
    words
}

fn tails(words: &[String]) -> Vec<&str> {
    words.iter().map(|word| tail(word)).collect()
}

#[test]
fn erased_words_are_in_no_file_and_no_table_whatever_the_kind_of_record() {
    let mut fixture = Fixture::new();
    let erased = one_of_each_kind(&mut fixture, 100, OVER);
    let others = one_of_each_kind(&mut fixture, 500, NOT_OVER);
    for word in erased.iter().chain(&others) {
        assert_ne!(
            fixture.places_of(word),
            [""; 0],
            "the search finds what is there"
        );
    }
    for word in [&erased[0], &erased[2]] {
        let places = fixture.places_of(tail(word));
        assert!(
            places.contains(&"search_index_data.block".to_owned()),
            "names and papers stand in the index"
        );
    }
    let run = fixture.erase_all();
    assert_eq!((run.run.records, run.run.contacts), (9, 9));
    for word in &erased {
        let places = fixture.places_of(tail(word));
        assert_eq!(places, [""; 0], "invariant 5: {word} stands in a table");
    }
    let found = find_in_files(fixture.path(), &tails(&erased)).expect("a search");
    assert_eq!(found, [], "invariant 5: erased words stand in a file");
    for word in &others {
        assert_ne!(fixture.places_of(word), [""; 0], "other people's data stay");
    }
    let found = find_in_files(fixture.path(), &tails(&others)).expect("a search");
    assert_ne!(found, [], "other people's data stay in the file");
}

#[test]
fn every_free_text_that_is_erased_has_a_word_in_the_test_above() {
    let mut fixture = Fixture::in_memory();
    one_of_each_kind(&mut fixture, 100, OVER);
    let filled: Vec<String> = (100..136)
        .flat_map(|n| fixture.places_of(&word(n)))
        .collect();
    for covered in coverage() {
        let (Treatment::ExportedAndErased(_) | Treatment::Erased(_)) = covered.treatment else {
            continue;
        };
        for column in covered.columns {
            let place = format!("{}.{column}", covered.table);
            // A code, a day, an id or a number says who somebody is only beside the texts.
            let sql = format!(
                "SELECT count(*) FROM {} WHERE typeof({column}) = 'text'
                   AND {column} NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'",
                covered.table
            );
            let texts = fixture.count(&sql);
            let codes = [
                "kind",
                "salutation",
                "language",
                "source",
                "channel",
                "outcome",
                "state",
            ];
            let more = [
                "document_class",
                "end_kind",
                "limitation_class",
                "direction",
                "audience",
                "role",
                "mechanism",
                "ground",
                "consent_channel",
                "consent_given_by",
                "exception",
            ];
            let is_code = codes.contains(column) || more.contains(column);
            assert!(
                texts == 0 || is_code || filled.contains(&place),
                "{place} has no word"
            );
        }
    }
}

#[test]
fn the_search_index_still_finds_other_people_and_nobody_erased() {
    let mut fixture = Fixture::in_memory();
    let erased = one_of_each_kind(&mut fixture, 100, OVER);
    let others = one_of_each_kind(&mut fixture, 500, NOT_OVER);
    fixture.erase_all();
    for (words, hits) in [(&erased, 0), (&others, 1)] {
        let sql = format!(
            "SELECT count(*) FROM search_index WHERE text MATCH '\"{}\"'",
            words[0]
        );
        assert_eq!(fixture.count(&sql), hits, "{}", words[0]);
    }
}

#[test]
fn nothing_is_left_hanging_where_records_went() {
    let mut fixture = Fixture::in_memory();
    one_of_each_kind(&mut fixture, 100, OVER);
    one_of_each_kind(&mut fixture, 500, NOT_OVER);
    fixture.erase_all();
    let violations = fixture.count("SELECT count(*) FROM pragma_foreign_key_check");
    assert_eq!(violations, 0, "every row still has what it belongs to");
    for (table, rows) in [
        ("record", 9),
        ("contact", 9),
        ("party", 9),
        ("deadline", 9),
        ("hold", 9),
        ("claim", 1),
    ] {
        assert_eq!(
            fixture.count(&format!("SELECT count(*) FROM {table}")),
            rows,
            "{table}"
        );
    }
}

#[test]
fn the_ledger_and_the_log_keep_the_run_by_ids_codes_and_counts() {
    let mut fixture = Fixture::new();
    let erased = one_of_each_kind(&mut fixture, 100, OVER);
    let run = fixture.erase_all();
    let [written] = fixture.ledger.runs() else {
        panic!("one run stands in the ledger");
    };
    assert_eq!(written.state, RunState::Committed, "invariant 9");
    assert_eq!(written.id, run.run.id.0);
    let parties: u32 = written
        .entries
        .iter()
        .filter(|entry| entry.rule.is_some())
        .map(|entry| entry.count)
        .sum();
    assert_eq!(parties, run.run.parties);
    for entry in &written.entries {
        assert_eq!(entry.kind, LedgerKind::Erased);
        assert_eq!(entry.records.len(), entry.count as usize);
        assert_eq!(entry.id.get_version_num(), 4, "invariant 5: a random id");
    }
    assert!(
        log::verify(&fixture.vault).expect("a check").intact(),
        "invariant 8"
    );
    let found = find_in_files(fixture.path(), &tails(&erased)).expect("a search");
    assert_eq!(found, [], "no word of the erased stands in the ledger");
}

#[test]
fn the_run_is_written_down_with_its_number_its_lines_and_its_checklist() {
    let mut fixture = Fixture::in_memory();
    one_of_each_kind(&mut fixture, 100, OVER);
    let erased = fixture.erase_all();
    assert_eq!(erased.run.number, "W-2026-001");
    assert_eq!(erased.run.executed_on, today());
    let lines = crate::tables::erasure_run::lines(&fixture.vault, erased.run.id).expect("lines");
    assert_eq!(lines.len(), 9);
    assert!(
        lines
            .iter()
            .all(|line| line.count == 1 && line.oldest_last_day == Some(day(OVER)))
    );
    let items = crate::tables::checklist::of_run(&fixture.vault, erased.run.id).expect("items");
    assert_eq!(items.len(), 9, "every place may hold one of the nine kinds");
    let listed = crate::tables::erasure_run::newest(&fixture.vault).expect("runs");
    assert_eq!(listed[0].open_items, 9);
    assert_eq!(listed[0].run, erased.run);
}

#[test]
fn a_run_that_is_stopped_at_any_step_leaves_everything_as_it_was() {
    let mut fixture = Fixture::in_memory();
    let words = one_of_each_kind(&mut fixture, 100, OVER);
    let approved = fixture.plan(&Selection::All).expect("a plan");
    let steps =
        (approved.parties.len() + approved.points.len() + approved.contacts.len() + 2) as u32;
    for step in 1..=steps {
        let stopped = fixture.carry_out(Selection::All, &approved, Some(step));
        assert!(
            matches!(stopped, Err(crate::StoreError::Stopped)),
            "step {step}"
        );
        assert_eq!(
            fixture.ledger.runs(),
            [],
            "step {step}: nothing was written to the ledger"
        );
    }
    for word in &words {
        assert_ne!(fixture.places_of(word), [""; 0], "{word} is still there");
    }
    assert_eq!(fixture.plan(&Selection::All).expect("a plan"), approved);
    assert_eq!(fixture.count("SELECT count(*) FROM erasure_run"), 0);
}

#[test]
fn who_unsubscribed_is_on_the_list_before_the_address_is_erased() {
    // The address of the subscription, the one on the card, and the one that is not to come back.
    for (own, of_card, listed) in [
        (
            "Ineke@Wolters.example",
            "i.wolters@werk.example",
            "ineke@wolters.example",
        ),
        ("", "I.Wolters@werk.example", "i.wolters@werk.example"),
    ] {
        let mut fixture = Fixture::in_memory();
        let contact = fixture.contact("Ineke");
        fixture.point(contact, "email", of_card, &[ActivityCode::A03]);
        let record = fixture.record(RecordKind::Subscription, own);
        fixture.party(record, contact, "subscriber", ActivityCode::A03, day(OVER));
        fixture.erase_all();
        let key = suppression::hash_key(&fixture.vault)
            .expect("a key")
            .expect("a key");
        let hash = key.hash(listed);
        assert!(
            suppression::is_suppressed(&fixture.vault, hash).expect("an answer"),
            "T08: {listed}"
        );
        assert_eq!(fixture.count("SELECT count(*) FROM suppression"), 1);
        let entries = &fixture.ledger.runs()[0].entries;
        let kept: Vec<_> = entries
            .iter()
            .filter_map(|entry| entry.keyed_hash)
            .collect();
        assert_eq!(
            kept,
            [hash],
            "a restored backup gets it back from the ledger"
        );
    }
}

#[test]
fn of_a_consent_only_days_channel_and_a_keyed_hash_outlive_the_address() {
    let mut fixture = Fixture::in_memory();
    let contact = fixture.contact("Ineke");
    let record = fixture.record(RecordKind::Subscription, "ineke@wolters.example");
    fixture.party(record, contact, "subscriber", ActivityCode::A03, day(OVER));
    fixture.erase_all();
    let key = suppression::hash_key(&fixture.vault)
        .expect("a key")
        .expect("a key");
    let (hash, given_on, ended_on, erase_on): (Vec<u8>, String, String, String) = fixture
        .vault
        .query_row(
            "SELECT hash, given_on, ended_on, erase_on FROM consent_proof",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )
        .expect("a proof");
    assert_eq!(hash, key.hash("ineke@wolters.example").as_bytes());
    assert_eq!(
        [given_on.as_str(), &ended_on, &erase_on],
        ["2018-01-01", "2018-06-01", "2023-06-02"],
        "A21: as long as it is used, and five years after that"
    );
    let coming = due::by_day(&fixture.vault, day("2023-06-01"), day("2023-06-30")).expect("days");
    assert_eq!(coming.len(), 1, "it stands among the coming deletions");
    assert_eq!((coming[0].day, coming[0].count), (day("2023-06-02"), 1));
    let transaction = fixture.vault.transaction().expect("a transaction");
    for (today, gone) in [("2023-06-01", 0), ("2023-06-02", 1)] {
        assert_eq!(
            consent_proof::expire(&transaction, day(today)).expect("an answer"),
            gone,
            "{today}"
        );
    }
}
