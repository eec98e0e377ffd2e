//! An administration whose rows are put in as they stand, with words in them that occur nowhere else.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{ActivityId, ContactId, ContactPointId, ErasureRunId, PartyId, RecordId};
use domain::record::RecordKind;
use rusqlite::{Connection, ToSql, named_params, params};
use uuid::Uuid;

use crate::erasure::{Erased, Order, Plan, Progress, Selection, Spellings, execute, plan};
use crate::error::Result;
use crate::keys::{Password, Proof};
use crate::ledger::{Ledger, Run, carry_out};
use crate::migrations::MIGRATIONS;
use crate::tables::erasure_run::RunCause;
use crate::vault::{self, PageEncryption, VaultForm};
use crate::{Administration, Moment, SystemRandomness};

/// The day of every test.
pub(super) fn today() -> NaiveDate {
    day("2026-11-24")
}

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Returns a word that is unlike every other. Its first four signs keep the search index, which stores what a term
/// shares with the one before it only once, from splitting the rest.
pub(super) fn word(number: u32) -> String {
    let tail: String = (0..8)
        .map(|place| {
            let mixed = (number + 7)
                .wrapping_mul(2_654_435_761)
                .rotate_left(place * 4);
            char::from(b'a' + (mixed % 26) as u8)
        })
        .collect();
    format!("q{number:03}{tail}")
}

/// Returns the part of a word that is never split.
pub(super) fn tail(word: &str) -> &str {
    &word[4..]
}

pub(super) struct Fixture {
    folder: tempfile::TempDir,
    pub(super) vault: Connection,
    pub(super) ledger: Ledger,
    activities: BTreeMap<ActivityCode, (ActivityId, Uuid)>,
    next: u128,
}

impl Fixture {
    pub(super) fn new() -> Fixture {
        let folder = tempfile::tempdir().expect("a folder");
        let form = VaultForm {
            pages: PageEncryption::Off,
            ..VaultForm::default()
        };
        let now = moment();
        let password = Password::parse("drie kale knotwilgen").expect("a password");
        let randomness = &mut SystemRandomness;
        let (mut administration, _) = Administration::create(
            &folder.path().join("administratie"),
            &password,
            form,
            now,
            randomness,
        )
        .expect("an administration");
        let key = administration
            .key(Proof::Password(&password), now)
            .expect("the key");
        let place = administration.folder().to_owned();
        let vault = vault::open(&place, &key, form, today()).expect("the vault");
        Fixture::over(folder, vault, &place)
    }

    /// Makes one whose vault is in memory, for what has nothing to do with files.
    pub(super) fn in_memory() -> Fixture {
        let folder = tempfile::tempdir().expect("a folder");
        let vault = Connection::open_in_memory().expect("a vault");
        vault
            .execute_batch("PRAGMA foreign_keys = ON")
            .expect("foreign keys");
        for migration in MIGRATIONS {
            vault.execute_batch(migration.sql).expect(migration.name);
        }
        let place = folder.path().to_owned();
        Ledger::create(&place, today()).expect("a ledger");
        Fixture::over(folder, vault, &place)
    }

    fn over(folder: tempfile::TempDir, vault: Connection, place: &Path) -> Fixture {
        let (ledger, _) = Ledger::open(place, today()).expect("the ledger");
        let mut fixture = Fixture {
            folder,
            vault,
            ledger,
            activities: BTreeMap::new(),
            next: 0,
        };
        for code in ActivityCode::ALL {
            fixture.add_activity(*code);
        }
        fixture
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(super) fn id(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + self.next)
    }

    pub(super) fn insert(&self, sql: &str, values: &[&dyn ToSql]) {
        self.vault.execute(sql, values).expect(sql);
    }

    fn add_activity(&mut self, code: ActivityCode) {
        let (activity, rule) = (self.id(), self.id());
        let terms = serde_json::to_string(&domain::pack::rule_of(code)).expect("a rule");
        self.insert(
            "INSERT INTO activity (id, code, in_use, name_nl, name_en, purpose_nl, purpose_en, lawful_basis,
               categories_nl, categories_en, subjects_nl, subjects_en, source_nl, source_en)
             VALUES (?1, ?2, 1, '', '', '', '', 'contract', '', '', '', '', '', '')",
            params![activity, code.as_str()],
        );
        self.insert(
            "INSERT INTO rule_version (id, activity_id, version, valid_from, rule, reaches_older)
             VALUES (?1, ?2, 1, '2020-01-01', ?3, 0)",
            params![rule, activity, terms],
        );
        self.activities.insert(code, (ActivityId(activity), rule));
    }

    pub(super) fn activity(&self, code: ActivityCode) -> ActivityId {
        self.activities[&code].0
    }

    /// Adds a contact all of whose texts are the word.
    pub(super) fn contact(&mut self, word: &str) -> ContactId {
        let id = self.id();
        self.insert(
            "INSERT INTO contact (id, kind, given_name, infix, family_name, company, display_name, sort_key, note, entered_on)
             VALUES (?1, 'person', ?2, ?2, ?2, ?2, ?2, ?2, ?2, '2018-01-01')",
            params![id, word],
        );
        self.insert(
            "INSERT INTO search_index (rowid, text) SELECT 2 * row, ?2 FROM contact WHERE id = ?1",
            params![id, word],
        );
        ContactId(id)
    }

    /// Adds a contact point all of whose texts are the word, needed by the activities.
    pub(super) fn point(
        &mut self,
        contact: ContactId,
        kind: &str,
        word: &str,
        needs: &[ActivityCode],
    ) -> ContactPointId {
        let id = self.id();
        self.insert(
            "INSERT INTO contact_point (id, contact_id, position, kind, label, value, normalised, street, postcode, town,
               country, photo, source, since)
             VALUES (?1, ?2, 0, ?3, ?4, ?4, ?4, ?4, ?4, ?4, ?4, CAST(?4 AS BLOB), 'data_subject', '2018-01-01')",
            params![id, contact.0, kind, word],
        );
        for need in needs {
            self.insert(
                "INSERT INTO contact_point_need (contact_point_id, activity_id) VALUES (?1, ?2)",
                params![id, self.activity(*need).0],
            );
        }
        ContactPointId(id)
    }

    /// Adds a record without parties all of whose texts are the word.
    pub(super) fn record(&mut self, kind: RecordKind, word: &str) -> RecordId {
        let id = self.id();
        self.insert(
            "INSERT INTO record (id, kind, dated_on, collected_on, entered_on) VALUES (?1, ?2, '2018-01-01', '2018-01-01', '2018-01-01')",
            params![id, kind.as_str()],
        );
        self.paper(kind, id, word);
        self.insert(
            "INSERT INTO search_index (rowid, text) SELECT 2 * row + 1, ?2 FROM record WHERE id = ?1",
            params![id, word],
        );
        RecordId(id)
    }

    fn paper(&mut self, kind: RecordKind, id: Uuid, word: &str) {
        let sql = match kind {
            RecordKind::ContactMoment => {
                "INSERT INTO contact_moment (record_id, happened_on, channel, subject, content, reaction)
                 VALUES (?1, '2018-01-01', 'email', ?2, ?2, ?2)"
            }
            RecordKind::Quote => {
                "INSERT INTO quote (record_id, number, dated_on, amount_cents, outcome, content)
                 VALUES (?1, ?2, '2018-01-01', 97500, 'refused', ?2)"
            }
            RecordKind::Invoice => {
                "INSERT INTO invoice (record_id, number, dated_on, due_on, amount_cents, state, settled_on, description, vat_id)
                 VALUES (?1, ?2, '2018-01-01', '2018-02-01', 97500, 'paid', '2018-02-01', ?2, ?2)"
            }
            RecordKind::Payment => {
                "INSERT INTO payment (record_id, booked_on, amount_cents, account_number, account_holder, description)
                 VALUES (?1, '2018-01-01', 97500, ?2, ?2, ?2)"
            }
            RecordKind::Agreement => {
                "INSERT INTO agreement (record_id, title, number, started_on, ended_on, content)
                 VALUES (?1, ?2, ?2, '2018-01-01', '2018-06-01', ?2)"
            }
            RecordKind::CaseFile => {
                "INSERT INTO case_file (record_id, title, number, opened_on, ended_on, end_kind, content)
                 VALUES (?1, ?2, ?2, '2018-01-01', '2018-06-01', 'withdrawn', ?2)"
            }
            RecordKind::Subscription => {
                "INSERT INTO subscription (record_id, audience, address, subscribed_on, unsubscribed_on, ground,
                     consent_given_on, consent_channel, consent_given_by, consent_proof)
                 VALUES (?1, 'subscriber', ?2, '2018-01-01', '2018-06-01', 'consent', '2018-01-01', 'web_form',
                     'person', ?2)"
            }
            RecordKind::Comment => {
                let post = self.id();
                self.insert(
                    "INSERT INTO post (id, title) VALUES (?1, 'Nieuwe website')",
                    params![post],
                );
                self.insert(
                    "INSERT INTO comment (record_id, post_id, commented_on, author, content, ip_address, user_agent)
                     VALUES (?1, ?3, '2018-01-01', ?2, ?2, ?2, ?2)",
                    params![id, word, post],
                );
                return;
            }
            RecordKind::TechnicalData => {
                "INSERT INTO technical_data (record_id, kind, collected_on, ip_address, user_agent, content)
                 VALUES (?1, 'server_log', '2018-01-01', ?2, ?2, ?2)"
            }
        };
        self.insert(sql, params![id, word]);
        if kind == RecordKind::CaseFile {
            self.case_lines(id, word);
        }
    }

    fn case_lines(&mut self, record: Uuid, word: &str) {
        let claim = self.id();
        self.insert(
            "INSERT INTO claim (id, record_id, position, description, limitation_class, starts_on, ends_on_by_hand)
             VALUES (?1, ?2, 0, ?3, 'damages_3_310', '2018-01-01', '2018-02-01')",
            params![claim, record, word],
        );
        self.insert(
            "INSERT INTO interruption (claim_id, position, kind, happened_on)
             VALUES (?1, 0, 'reminder_3_317_1', '2018-01-01')",
            params![claim],
        );
        self.insert(
            "INSERT INTO case_decision (record_id, position, decided_on, irrevocable_on, summary)
             VALUES (?1, 0, '2018-01-01', '2018-06-01', ?2)",
            params![record, word],
        );
        self.insert(
            "INSERT INTO correspondence (record_id, position, written_on, direction, subject, content)
             VALUES (?1, 0, '2018-01-01', 'incoming', ?2, ?2)",
            params![record, word],
        );
    }

    /// Adds a party whose last day is as given; the day after it the party can go.
    pub(super) fn party(
        &mut self,
        record: RecordId,
        contact: ContactId,
        role: &str,
        code: ActivityCode,
        last_day: NaiveDate,
    ) -> PartyId {
        let id = self.id();
        let (activity, rule) = self.activities[&code];
        self.insert(
            "INSERT INTO party (id, record_id, contact_id, role, activity_id) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id, record.0, contact.0, role, activity.0],
        );
        self.insert(
            "INSERT INTO deadline (party_id, activity_id, rule_version_id, started_on, last_day, deletable_from, held)
             VALUES (?1, ?2, ?3, '2018-01-01', ?4, ?5, 0)",
            params![id, activity.0, rule, last_day, last_day.succ_opt()],
        );
        PartyId(id)
    }

    /// Adds a contact moment of a contact.
    pub(super) fn moment(&mut self, contact: ContactId, last_day: NaiveDate) -> PartyId {
        let record = self.record(RecordKind::ContactMoment, "hallo");
        self.party(record, contact, "contact", ActivityCode::A01, last_day)
    }

    /// Adds a request that was answered and not closed, with a passage of the record that was blacked out.
    /// Adds that something of a party was given to a recipient, in words with this one among them.
    pub(super) fn given(&mut self, party: PartyId, word: &str) {
        let (recipient, disclosure) = (self.id(), self.id());
        self.insert(
            "INSERT INTO recipient (id, name) VALUES (?1, 'Administratiekantoor Noorderdiep')",
            params![recipient],
        );
        self.insert(
            "INSERT INTO disclosure (id, party_id, recipient_id, country, mechanism, given_on, what, reason)
             VALUES (?1, ?2, ?3, ?4, 'no_transfer', '2020-02-01', ?4, ?4)",
            params![disclosure, party.0, recipient, word],
        );
    }

    pub(super) fn answered_request(&mut self, party: PartyId, passage: &str) {
        let (request, decision) = (self.id(), self.id());
        self.insert(
            "INSERT INTO subject_request (id, number, subject_right, state, received_on, channel, language,
               requester_salutation)
             VALUES (?1, hex(?1), 'access', 'answered', '2026-09-01', 'email', 'nl', 'neutral')",
            params![request],
        );
        self.insert(
            "INSERT INTO request_decision (id, request_id, party_id, record_kind, activity_id, decision, passages, dated_on, decided_on)
             SELECT ?1, ?2, party.id, record.kind, party.activity_id, 'give_redacted', json_array(json_object('text', ?4, 'reason', 'name_of_other', 'words', '')), record.dated_on, '2026-09-10'
             FROM party JOIN record ON record.id = party.record_id WHERE party.id = ?3",
            params![decision, request, party.0, passage],
        );
    }

    /// Adds what was written on telling the person of a party (art. 14), with its letter.
    pub(super) fn told_of_data(&mut self, party: PartyId, word: &str) {
        let letter = self.id();
        self.insert(
            "INSERT INTO counterparty_notice (party_id, obtained_on, source, exception, reason, exception_until)
             VALUES (?1, '2018-01-01', 'client', 'defeats_purpose', ?2, '2018-09-01')",
            params![party.0, word],
        );
        self.insert(
            "INSERT INTO document (id, kind, language, reference, party_id, issued_on, sha256, size_bytes, bytes)
             VALUES (?1, 'counter_party_notice', 'nl', 'B-2018-001', ?2, '2018-01-01', zeroblob(32), 12, CAST(?3 AS BLOB))",
            params![letter, party.0, word],
        );
    }

    pub(super) fn plan(&self, selection: &Selection) -> Result<Plan> {
        plan(&self.vault, selection, today())
    }

    /// Carries an approved plan out as the program does, and stops at the step given.
    pub(super) fn carry_out(
        &mut self,
        selection: Selection,
        approved: &Plan,
        stop_at: Option<u32>,
    ) -> Result<Erased> {
        let run_id = Uuid::from_u128(0x4000_8000_0000_0000_0000);
        let order = Order {
            run_id: ErasureRunId(run_id),
            cause: RunCause::Owner,
            request_id: None,
            selection,
            approved: approved.digest(),
            today: today(),
        };
        let run = Run {
            id: run_id,
            now: moment(),
        };
        let mut tell = |progress: Progress| {
            if Some(progress.done) == stop_at {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let done = carry_out(&mut self.vault, &mut self.ledger, run, |transaction| {
            execute(
                transaction,
                &order,
                SPELLINGS,
                &mut SystemRandomness,
                &mut tell,
            )
        })?;
        assert!(done.cleaned.expect("it is cleaned").log_emptied);
        Ok(done.value)
    }

    /// Carries an approved plan out as far as the ledger, and dies before the vault commits.
    pub(super) fn write_ledger_and_crash(
        &mut self,
        selection: Selection,
        approved: &Plan,
        run: Uuid,
    ) {
        let order = Order {
            run_id: ErasureRunId(run),
            cause: RunCause::Owner,
            request_id: None,
            selection,
            approved: approved.digest(),
            today: today(),
        };
        let transaction = self.vault.transaction().expect("a transaction");
        let mut on = |_| ControlFlow::Continue(());
        let (_, entries) = execute(
            &transaction,
            &order,
            SPELLINGS,
            &mut SystemRandomness,
            &mut on,
        )
        .expect("it is carried out");
        self.ledger
            .begin(run, today(), entries)
            .expect("it is written down");
        // Without a commit the transaction is as if it had never been.
        drop(transaction);
    }

    /// Erases all that can go.
    pub(super) fn erase_all(&mut self) -> Erased {
        let approved = self.plan(&Selection::All).expect("a plan");
        self.carry_out(Selection::All, &approved, None)
            .expect("it is carried out")
    }

    /// Lists the columns of all tables, the index's own included, in which a text stands.
    pub(super) fn places_of(&self, text: &str) -> Vec<String> {
        let mut places = Vec::new();
        for (table, column) in self.columns() {
            let sql = format!(
                "SELECT count(*) FROM \"{table}\" WHERE instr(CAST(\"{column}\" AS BLOB), CAST(:text AS BLOB)) > 0"
            );
            let found: u32 = self
                .vault
                .query_row(&sql, named_params! { ":text": text }, |row| row.get(0))
                .expect("a count");
            if found > 0 {
                places.push(format!("{table}.{column}"));
            }
        }
        places
    }

    pub(super) fn columns(&self) -> Vec<(String, String)> {
        let sql = "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
                   WHERE m.type = 'table' ORDER BY m.name, c.cid";
        let mut statement = self.vault.prepare(sql).expect("a statement");
        let rows = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("rows");
        rows.collect::<rusqlite::Result<_>>().expect("columns")
    }

    pub(super) fn count(&self, sql: &str) -> u32 {
        self.vault.query_row(sql, [], |row| row.get(0)).expect(sql)
    }
}

pub(super) fn moment() -> Moment {
    Moment {
        at: "2026-11-24T10:00:00Z".parse().expect("an instant"),
        today: today(),
    }
}

/// The spellings of the tests: small letters, and digits alone.
const SPELLINGS: Spellings = Spellings {
    email: spelling,
    telephone: digits,
};

fn digits(number: &str) -> Option<String> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    (!digits.is_empty()).then_some(digits)
}

fn spelling(address: &str) -> Option<String> {
    address.contains('@').then(|| address.to_lowercase())
}
