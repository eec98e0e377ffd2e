//! Breaches: what was written is read back, and the scope is found, frozen, held and let go.

use chrono::DateTime;
use domain::breach::assessment::{Assessment, BreachOutcome, Compromise};
use domain::breach::facts::BreachFacts;
use domain::breach::{BreachSource, PersonChannel, ReportPhase, ScopeData};
use domain::ids::{BreachId, BreachReportId, HoldId};
use domain::language::Language;
use domain::record::{PartyRole, RecordKind};
use uuid::Uuid;

use super::closed_sets::allowed;
use crate::tables::breach::person;
use crate::tables::breach::report::{self, BreachReport};
use crate::tables::breach::scope::{self, Scope, ScopeFilter};
use crate::tables::breach::{self, Awareness, Breach, BreachDecision, Reporter};
use crate::tables::given_number::{self, Series};
use crate::tables::testing::{Office, day, moment_of, today};

pub(super) fn a_breach() -> Breach {
    let at = |text| DateTime::parse_from_rfc3339(text).expect("a moment");
    Breach {
        id: BreachId(Uuid::now_v7()),
        number: "DL-2026-001".to_owned(),
        subject: "Nieuwsbrief met zichtbare adressen".to_owned(),
        source: BreachSource::Reporter,
        entered_on: today(),
        happened_from: Some(at("2026-10-25T02:30:00+02:00")),
        happened_until: Some(at("2026-10-25T02:30:00+01:00")),
        discovered_at: at("2026-11-23T09:00:00+01:00"),
        aware: Some(Awareness {
            at: at("2026-11-23T10:00:00+01:00"),
            reason: "Toen zagen wij het zelf.".to_owned(),
        }),
        processor: String::new(),
        processor_told_at: None,
        reporter: Reporter {
            name: "Bo Lindeman".to_owned(),
            email: "bo@lindeman.example".to_owned(),
            phone: String::new(),
            language: Language::English,
        },
        acknowledged_on: None,
        facts: BreachFacts {
            what: "Alle adressen stonden in het veld Aan.".to_owned(),
            people_count: Some(40),
            ..BreachFacts::default()
        },
        assessment: Some(Assessment {
            compromised: vec![Compromise::Confidentiality],
            ..Assessment::default()
        }),
        decision: Some(BreachDecision {
            outcome: BreachOutcome::RegisterOnly,
            public: false,
            reason: String::new(),
            decided_on: today(),
        }),
        public_text: String::new(),
        public_on: None,
        late_reason: String::new(),
        scope: None,
        closed_on: None,
        lessons: String::new(),
    }
}

#[test]
fn what_is_written_of_a_breach_is_read_back_with_both_times() {
    let mut office = Office::new();
    let mut one = a_breach();
    office.write(|transaction| breach::save(transaction, &one));
    let read = breach::find(&office.vault, one.id).expect("it");
    assert_eq!(read, one);
    // The hour that came twice is told apart by its distance to UTC.
    assert_eq!(
        read.happened_until.map(|at| at.offset().local_minus_utc()),
        Some(3600)
    );
    one.closed_on = Some(today());
    one.lessons = "Een lijst gebruiken.".to_owned();
    office.write(|transaction| breach::save(transaction, &one));
    assert_eq!(breach::all(&office.vault).expect("all"), [one]);
    assert!(breach::open(&office.vault).expect("open").is_empty());
    let next = given_number::next(&office.vault, Series::Breach, 2026).expect("a number");
    assert_eq!(next, "DL-2026-002");
    let next = given_number::next(&office.vault, Series::Breach, 2027).expect("a number");
    assert_eq!(next, "DL-2027-001");
}

#[test]
fn reports_stand_in_the_order_of_their_instants() {
    let mut office = Office::new();
    let one = a_breach();
    // In the night in which the clock goes back the later one has the earlier time on the wall.
    let told = ["2026-10-25T02:10:00+01:00", "2026-10-25T02:50:00+02:00"];
    office.write(|transaction| {
        breach::save(transaction, &one)?;
        for (at, phase) in told.iter().zip([ReportPhase::FollowUp, ReportPhase::First]) {
            let report = BreachReport {
                id: BreachReportId(Uuid::now_v7()),
                phase,
                told_at: DateTime::parse_from_rfc3339(at).expect("a moment"),
                authority_number: String::new(),
                added: String::new(),
                form_kept: String::new(),
            };
            report::insert(transaction, one.id, &report)?;
        }
        Ok(())
    });
    let phases: Vec<ReportPhase> = report::of_breach(&office.vault, one.id)
        .expect("reports")
        .iter()
        .map(|report| report.phase)
        .collect();
    assert_eq!(phases, [ReportPhase::First, ReportPhase::FollowUp]);
}

#[test]
fn a_scope_finds_by_what_it_is_given_and_can_be_held_and_let_go() {
    let mut office = Office::new();
    let one = a_breach();
    office.write(|transaction| breach::save(transaction, &one));
    let samira = office.contact("Samira", "van ’t Hof-Öztürk");
    let joost = office.contact("Joost", "Kale");
    for (contact, on) in [
        (samira, "2025-03-01"),
        (samira, "2026-03-01"),
        (joost, "2026-05-01"),
    ] {
        office.record(moment_of(on, "gesprek"), &[(contact, PartyRole::Contact)]);
    }
    let in_2026 = ScopeFilter {
        from: Some(day("2026-01-01")),
        until: Some(day("2026-12-31")),
        ..ScopeFilter::default()
    };
    for (filter, people, records) in [
        (ScopeFilter::default(), 2, 3),
        (in_2026, 2, 2),
        (
            ScopeFilter {
                contact_id: Some(samira),
                ..ScopeFilter::default()
            },
            1,
            2,
        ),
        (
            ScopeFilter {
                kind: Some(RecordKind::ContactMoment),
                contact_id: Some(samira),
                ..in_2026
            },
            1,
            1,
        ),
        (
            ScopeFilter {
                kind: Some(RecordKind::Invoice),
                ..ScopeFilter::default()
            },
            0,
            0,
        ),
        (
            ScopeFilter {
                data: Some(ScopeData::BankAccount),
                ..ScopeFilter::default()
            },
            0,
            0,
        ),
    ] {
        let counts = office.write(|transaction| {
            scope::clear(transaction, one.id)?;
            scope::add(transaction, one.id, &filter)?;
            scope::count(transaction, one.id)
        });
        assert_eq!(
            (counts.people, counts.records),
            (people, records),
            "{filter:?}"
        );
    }
    // Two filters together count nobody twice.
    let counts = office.write(|transaction| {
        scope::clear(transaction, one.id)?;
        scope::add(transaction, one.id, &in_2026)?;
        scope::add(transaction, one.id, &ScopeFilter::default())?;
        scope::count(transaction, one.id)
    });
    assert_eq!((counts.people, counts.records), (2, 3));
    assert_eq!(counts.kinds, [(RecordKind::ContactMoment, 3)]);

    let hold = |transaction: &rusqlite::Transaction<'_>| {
        let new_id = &mut || HoldId(Uuid::now_v7());
        scope::hold_found(transaction, one.id, today(), day("2027-05-24"), new_id)
    };
    assert_eq!(office.write(hold), 3);
    assert_eq!(office.write(hold), 0, "nothing is held twice");
    assert_eq!(scope::held(&office.vault, one.id).expect("a count"), 3);
    let released = office.write(|transaction| scope::release(transaction, one.id, today()));
    assert_eq!(released, 3);
    assert_eq!(scope::held(&office.vault, one.id).expect("a count"), 0);

    let mut kept = one.clone();
    kept.scope = Some(Scope {
        filters: vec![in_2026],
        frozen_on: today(),
        counts,
    });
    office.write(|transaction| breach::save(transaction, &kept));
    assert_eq!(breach::find(&office.vault, one.id).expect("it"), kept);

    let told = office.write(|transaction| {
        person::note_told(transaction, one.id, joost, PersonChannel::Phone, today())?;
        person::count(transaction, one.id)
    });
    assert_eq!((told.people, told.told, told.unreachable), (2, 1, 2));
    let people = person::people(&office.vault, one.id).expect("people");
    assert_eq!(people[1].told, Some((PersonChannel::Phone, today())));
    assert_eq!(
        person::to_write(&office.vault, one.id).expect("people"),
        [samira]
    );
}

#[test]
fn every_closed_set_of_a_breach_is_checked_by_its_column() {
    let office = Office::new();
    macro_rules! codes {
        ($set:ident) => {
            $set::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>()
        };
    }
    for (table, column, codes) in [
        ("breach", "source", codes!(BreachSource)),
        ("breach", "reporter_language", codes!(Language)),
        ("breach", "outcome", codes!(BreachOutcome)),
        ("breach_report", "phase", codes!(ReportPhase)),
        ("breach_person", "channel", codes!(PersonChannel)),
    ] {
        assert_eq!(allowed(&office, table, column), codes, "{table}.{column}");
    }
}
