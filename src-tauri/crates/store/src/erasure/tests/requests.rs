//! The file of a closed request goes whole once its own time is over (activity A18), and stays as long as something needs
//! it.

use domain::activity::ActivityCode;
use domain::ids::RequestId;
use domain::record::RecordKind;
use rusqlite::{ToSql, params};
use uuid::Uuid;

use super::fixture::{Fixture, day, tail, today, word};
use crate::erased_bytes::find_in_files;
use crate::erasure::Selection;
use crate::ledger::{LedgerKind, Outcome, RunState, was_carried_out};
use crate::tables::request_file;

/// Five years and a day before the day of every test.
const LONG_AGO: &str = "2021-11-23";
/// Five years before it, to the day.
const ONE_DAY_MORE: &str = "2021-11-24";

impl Fixture {
    /// Adds a request that was closed, all of whose texts are the word, with all that can hang on it.
    fn closed_request(&mut self, closed_on: &str, word: &str) -> RequestId {
        let request = self.id();
        self.insert(
            "INSERT INTO subject_request (id, number, subject_right, state, received_on, channel, language, words,
               requester_salutation, requester_given_name, requester_infix, requester_family_name, requester_company,
               requester_street, requester_postcode, requester_town, requester_country, requester_email,
               representative_kind, representative_name, representative_street, representative_postcode,
               representative_town, extended_on, extension_reason, closed_on, forward_reason, forwarded_to, forwarded_on)
             VALUES (?1, ?3, 'access', 'closed', '2021-10-01', 'email', 'nl', ?3, 'neutral', ?3, ?3, ?3, ?3, ?3, ?3,
               ?3, ?3, ?3, 'lawyer', ?3, ?3, ?3, ?3, '2021-10-20', ?3, ?2, 'processor', ?3, '2021-10-21')",
            params![request, closed_on, word],
        );
        for sql in HANGING_ON_A_REQUEST {
            let id = self.id();
            let all: [(&str, &dyn ToSql); 3] =
                [(":id", &id), (":request", &request), (":word", &word)];
            let used: Vec<_> = all
                .into_iter()
                .filter(|(name, _)| sql.contains(name))
                .collect();
            self.vault.execute(sql, used.as_slice()).expect(sql);
        }
        RequestId(request)
    }

    fn has_request(&self, request: RequestId) -> bool {
        let sql = "SELECT count(*) FROM subject_request WHERE id = ?1";
        let rows: u32 = self
            .vault
            .query_row(sql, [request.0], |row| row.get(0))
            .expect("a count");
        rows == 1
    }

    /// Returns the tables whose rows belong to a request, by their foreign keys.
    fn tables_of_a_request(&self) -> Vec<String> {
        let sql = "SELECT DISTINCT m.name FROM sqlite_schema AS m, pragma_foreign_key_list(m.name) AS f
                   WHERE m.type = 'table' AND f.\"table\" = 'subject_request' AND f.\"from\" = 'request_id'";
        let mut statement = self.vault.prepare(sql).expect("a statement");
        let rows = statement.query_map([], |row| row.get(0)).expect("rows");
        rows.collect::<rusqlite::Result<_>>().expect("tables")
    }
}

const HANGING_ON_A_REQUEST: [&str; 18] = [
    "INSERT INTO recipient (id, name) VALUES (:id, 'Boekhouder')",
    "INSERT INTO document (id, kind, language, reference, request_id, issued_on, sha256, size_bytes, bytes)
     VALUES (:id, 'access_answer', 'nl', :word, :request, '2021-10-30', zeroblob(32), 4, CAST(:word AS BLOB))",
    "INSERT INTO request_pause (id, request_id, kind, asked_on, reason)
     VALUES (:id, :request, 'identity', '2021-10-02', :word)",
    "INSERT INTO identity_check (id, request_id, method, checked_on, result)
     VALUES (:id, :request, 'two_facts', '2021-10-03', 'established')",
    "INSERT INTO searched_place (id, request_id, place, words) VALUES (:id, :request, 'mailbox', :word)",
    "INSERT INTO request_decision (id, request_id, party_id, record_kind, activity_id, decision, explanation, passages,
       dated_on, decided_on)
     SELECT :id, :request, :id, 'quote', id, 'give_redacted', :word,
        json_array(json_object('text', :word, 'reason', 'name_of_other', 'words', '')), '2021-01-01', '2021-10-29'
     FROM activity LIMIT 1",
    "INSERT INTO recipient_notice (id, request_id, recipient_id, action, way, reason, told_on, document_id)
     SELECT :id, :request, recipient.id, 'erased', 'letter', :word, '2021-10-30', document.id
     FROM recipient, document WHERE document.request_id = :request LIMIT 1",
    "INSERT INTO request_card_part (request_id, part, count) VALUES (:request, 'phone', 1)",
    "INSERT INTO request_contact (request_id, contact_id, verdict, sign, judged_on)
     SELECT :request, id, 'same_person', 'by_hand', '2021-10-05' FROM contact LIMIT 1",
    "INSERT INTO request_search (request_id, keys, searched_on) VALUES (:request, json_array(:word), '2021-10-05')",
    "INSERT INTO request_record (request_id, record_id, judged_on)
     SELECT :request, id, '2021-10-05' FROM record LIMIT 1",
    "INSERT INTO stopped_address (id, request_id, channel, value) VALUES (:id, :request, 'email', :word)",
    "INSERT INTO request_not_acted_on (request_id, outcome, objective, subjective, told_on)
     VALUES (:request, 'refused', :word, :word, '2021-10-30')",
    "INSERT INTO rectification (id, request_id, contact_id, said, new_values, statement, explanation, entered_on)
     VALUES (:id, :request, :id, :word, json_array(:word), :word, :word, '2021-10-10')",
    "INSERT INTO reassessment (request_id, looked_by, persons_view, outcome, done_on)
     VALUES (:request, :word, :word, :word, '2021-10-11')",
    "INSERT INTO second_look (request_id, words, looked_on) VALUES (:request, :word, '2021-10-11')",
    "INSERT INTO request_recipient (request_id, recipient_id, given_on)
     SELECT :request, id, '2021-10-01' FROM recipient LIMIT 1",
    "INSERT INTO portability (request_id, prepared_on, receiver) VALUES (:request, '2021-10-12', :word)",
];

/// Adds somebody of whom more is kept, so that there is a card and a record to point to.
fn somebody(fixture: &mut Fixture) {
    let contact = fixture.contact("Ineke");
    let record = fixture.record(RecordKind::ContactMoment, "hallo");
    fixture.party(
        record,
        contact,
        "contact",
        ActivityCode::A01,
        day("2030-01-01"),
    );
}

#[test]
fn erased_words_of_a_request_file_are_in_no_file_and_no_table() {
    let mut fixture = Fixture::new();
    somebody(&mut fixture);
    let (gone, stays) = (word(700), word(701));
    let request = fixture.closed_request(LONG_AGO, &gone);
    let later = fixture.closed_request(ONE_DAY_MORE, &stays);
    for table in fixture.tables_of_a_request() {
        let rows = fixture.count(&format!("SELECT count(DISTINCT request_id) FROM {table}"));
        assert_eq!(rows, 2, "{table} is filled in this test");
    }
    let run = fixture.erase_all();
    assert_eq!((run.run.files, run.run.parties), (1, 0));
    assert!(!fixture.has_request(request) && fixture.has_request(later));
    for table in fixture.tables_of_a_request() {
        let rows = fixture.count(&format!("SELECT count(DISTINCT request_id) FROM {table}"));
        assert_eq!(rows, 1, "{table}");
    }
    assert_eq!(fixture.places_of(tail(&gone)), [""; 0], "invariant 5");
    let found = find_in_files(fixture.path(), &[tail(&gone)]).expect("a search");
    assert_eq!(found, [], "invariant 5: erased words stand in a file");
    assert_ne!(fixture.places_of(&stays), [""; 0], "the other file stays");
    let violations = fixture.count("SELECT count(*) FROM pragma_foreign_key_check");
    assert_eq!(violations, 0);
}

#[test]
fn the_ledger_has_the_file_by_its_id_under_its_rule() {
    let mut fixture = Fixture::in_memory();
    somebody(&mut fixture);
    let request = fixture.closed_request(LONG_AGO, "Zeilnaad");
    fixture.erase_all();
    let [written] = fixture.ledger.runs() else {
        panic!("one run stands in the ledger");
    };
    let [entry] = written.entries.as_slice() else {
        panic!("{:?}", written.entries);
    };
    assert_eq!(entry.kind, LedgerKind::Erased);
    assert_eq!(entry.category.as_str(), "request_file");
    assert_eq!(
        (entry.count, entry.records.as_slice()),
        (1, [request.0].as_slice())
    );
    assert!(entry.rule.is_some());
}

#[test]
fn a_run_takes_files_with_all_with_their_activity_or_by_themselves_and_with_nothing_else() {
    let mut fixture = Fixture::in_memory();
    somebody(&mut fixture);
    fixture.closed_request(LONG_AGO, "Zeilnaad");
    let activities = |code| Selection::Activities(vec![fixture.activity(code)]);
    for (selection, files) in [
        (Selection::All, 1),
        (Selection::RequestFiles, 1),
        (activities(ActivityCode::A18), 1),
        (activities(ActivityCode::A01), 0),
        (Selection::Parties(Vec::new()), 0),
        (Selection::ContactPoints, 0),
        (Selection::Promised, 0),
    ] {
        let plan = fixture.plan(&selection).expect("a plan");
        assert_eq!(plan.files.len(), files, "{selection:?}");
    }
}

#[test]
fn what_needs_the_file_holds_it_until_the_day_after() {
    for (what, sql) in [
        (
            "a request of the same message that is open",
            "INSERT INTO subject_request (id, number, subject_right, state, received_on, channel, language,
               requester_salutation, linked_request_id)
             SELECT ?1, 'V-2', 'erasure', 'in_review', '2026-01-02', 'email', 'nl', 'neutral', id FROM subject_request",
        ),
        (
            "a restriction that it placed and that lasts",
            "INSERT INTO restriction (id, party_id, request_id, ground, placed_on)
             SELECT ?1, party.id, subject_request.id, 'unlawful', '2021-10-20' FROM party, subject_request",
        ),
        (
            "a hold on the card of the person",
            "INSERT INTO hold (id, kind, ground, reason, set_on, review_on, contact_id)
             SELECT ?1, 'dispute', 'dispute', 'klacht', '2026-01-02', '2026-12-31', contact_id FROM request_contact",
        ),
    ] {
        let mut fixture = Fixture::in_memory();
        somebody(&mut fixture);
        let request = fixture.closed_request(LONG_AGO, "Zeilnaad");
        let id = fixture.id();
        fixture.insert(sql, params![id]);
        let plan = fixture.plan(&Selection::All).expect("a plan");
        assert_eq!(plan.files, [], "{what}");
        let held = request_file::held(&fixture.vault, today()).expect("files");
        assert_eq!(held[0].request.id, request, "{what}");
        for end in [
            "UPDATE subject_request SET state = 'closed', closed_on = '2026-11-23' WHERE id = ?1",
            "UPDATE restriction SET announced_on = '2026-11-01', lift_on = '2026-11-23', lift_reason = 'klaar',
               lifted_on = '2026-11-23' WHERE id = ?1",
            "UPDATE hold SET released_on = '2026-11-23' WHERE id = ?1",
        ] {
            fixture.insert(end, params![id]);
        }
        let free = request_file::due(&fixture.vault, today()).expect("files");
        assert_eq!(free.len(), 1, "{what} has ended");
        assert_eq!(free[0].deadline.deletable_from, Some(today()), "{what}");
        assert_eq!(free[0].deadline.last_day, Some(day(LONG_AGO.replace("2021", "2026").as_str())));
    }
}

#[test]
fn a_crash_between_ledger_and_commit_leaves_the_file_and_withdraws_the_run() {
    let mut fixture = Fixture::in_memory();
    somebody(&mut fixture);
    let request = fixture.closed_request(LONG_AGO, "Zeilnaad");
    let approved = fixture.plan(&Selection::All).expect("a plan");
    let run = Uuid::from_u128(0x4000_8000_0000_0000_0000);
    fixture.write_ledger_and_crash(Selection::All, &approved, run);
    assert!(fixture.has_request(request), "the vault is as it was");
    let (mut ledger, _) = crate::ledger::Ledger::open(fixture.path(), today()).expect("a ledger");
    let decided = ledger
        .reconcile(today(), |run| was_carried_out(&fixture.vault, run.id))
        .expect("it is decided");
    assert_eq!(decided, [(run, Outcome::NotCarriedOut)]);
    assert_eq!(ledger.runs()[0].state, RunState::Withdrawn);
    assert_eq!(fixture.plan(&Selection::All).expect("a plan"), approved);
}

#[test]
fn the_keyed_hashes_of_an_erasure_go_with_its_file_and_those_of_other_reasons_stay() {
    let mut fixture = Fixture::in_memory();
    somebody(&mut fixture);
    let (going, staying) = (
        fixture.closed_request(LONG_AGO, "Zeilnaad"),
        fixture.closed_request(ONE_DAY_MORE, "Kwakernaak"),
    );
    for (hash, reason, request) in [
        (1_u8, "erasure_request", Some(going.0)),
        (2, "erasure_request", Some(going.0)),
        (2, "objection", None),
        (3, "erasure_request", Some(staying.0)),
        (4, "unsubscribed", None),
    ] {
        let id = fixture.id();
        fixture.insert(
            "INSERT INTO suppression (id, hash, reason, since, request_id) VALUES (?1, ?2, ?3, '2021-11-01', ?4)",
            params![id, [hash; 32], reason, request],
        );
    }
    fixture.erase_all();
    let left = fixture.count("SELECT count(*) FROM suppression WHERE reason = 'erasure_request'");
    assert_eq!(left, 1, "the letter says: as long as the request");
    assert_eq!(fixture.count("SELECT count(*) FROM suppression"), 3);
    let lifted: Vec<_> = fixture.ledger.runs()[0]
        .entries
        .iter()
        .filter(|entry| entry.kind == LedgerKind::SuppressionLifted)
        .map(|entry| entry.keyed_hash.map(|hash| hash.as_bytes()[0]))
        .collect();
    assert_eq!(
        lifted,
        [Some(1)],
        "who objected stays on the list, after a restored backup too"
    );
}
