//! What a run takes, and what keeps it from taking more.

use domain::activity::ActivityCode;
use domain::ids::ContactId;
use domain::record::{ContactPointKind, RecordKind};
use rusqlite::params;
use uuid::Uuid;

use super::fixture::{Fixture, day, today};
use crate::StoreError;
use crate::erasure::plan::statements_and_indexes;
use crate::erasure::{Brake, Plan, Selection, brake};
use crate::tables::{deadline, due, due_point};

const OVER: &str = "2026-11-23";
const NOT_OVER: &str = "2030-01-01";

fn plan_of_all(fixture: &Fixture) -> Plan {
    fixture.plan(&Selection::All).expect("a plan")
}

fn hold(fixture: &mut Fixture, scope: &str, id: Uuid, released_on: Option<&str>) {
    let hold = fixture.id();
    let (contact, record, party) = match scope {
        "contact" => (Some(id), None, None),
        "record" => (None, Some(id), None),
        _ => (None, None, Some(id)),
    };
    fixture.insert(
        "INSERT INTO hold (id, kind, ground, set_on, review_on, released_on, contact_id, record_id, party_id)
         VALUES (?1, 'dispute', 'dispute', '2026-01-01', '2026-12-01', ?2, ?3, ?4, ?5)",
        params![hold, released_on, contact, record, party],
    );
}

#[test]
fn a_last_day_is_still_a_day_of_keeping() {
    for (last_day, goes) in [("2026-11-23", 1), ("2026-11-24", 0), ("2026-11-25", 0)] {
        let mut fixture = Fixture::in_memory();
        let contact = fixture.contact("Mirthe");
        fixture.moment(contact, day(last_day));
        let plan = plan_of_all(&fixture);
        assert_eq!(plan.parties.len(), goes, "last day {last_day}");
        let due = due::count(&fixture.vault, today()).expect("a count");
        assert_eq!(due as usize, goes, "the count says the same");
    }
}

#[test]
fn a_record_goes_with_its_last_party_and_one_whose_time_is_over_is_stripped() {
    let mut fixture = Fixture::in_memory();
    let (client, other) = (fixture.contact("Client"), fixture.contact("Wederpartij"));
    let case = fixture.record(RecordKind::CaseFile, "zaak");
    fixture.party(case, client, "client", ActivityCode::A07, day(NOT_OVER));
    fixture.party(case, other, "counter_party", ActivityCode::A08, day(OVER));
    let plan = plan_of_all(&fixture);
    assert_eq!((plan.stripped(), plan.records.len()), (1, 0), "invariant 1");
    assert_eq!(
        plan.contacts,
        [other],
        "his only record no longer names him"
    );
    let erased = fixture.erase_all();
    assert_eq!((erased.run.stripped, erased.run.records), (1, 0));
    assert_eq!(
        fixture.count("SELECT count(*) FROM case_file"),
        1,
        "it stays for the client"
    );

    fixture.insert(
        "UPDATE deadline SET last_day = '2026-11-20', deletable_from = '2026-11-21'",
        &[],
    );
    let plan = plan_of_all(&fixture);
    assert_eq!(
        (plan.records.as_slice(), plan.stripped()),
        ([case].as_slice(), 0)
    );
}

#[test]
fn nothing_in_the_scope_of_an_open_hold_goes() {
    for (scope, released_on, goes) in [
        ("contact", None, 1),
        ("record", None, 1),
        ("party", None, 1),
        ("contact", Some("2026-02-01"), 2),
        ("party", Some("2026-02-01"), 2),
    ] {
        let mut fixture = Fixture::in_memory();
        let (held, free) = (fixture.contact("Held"), fixture.contact("Free"));
        let record = fixture.record(RecordKind::ContactMoment, "hallo");
        let party = fixture.party(record, held, "contact", ActivityCode::A01, day(OVER));
        fixture.moment(free, day(OVER));
        let id = match scope {
            "contact" => held.0,
            "record" => record.0,
            _ => party.0,
        };
        hold(&mut fixture, scope, id, released_on);
        let plan = plan_of_all(&fixture);
        assert_eq!(plan.parties.len(), goes, "invariant 3: hold on a {scope}");
        let chosen = fixture.plan(&Selection::Parties(vec![party]));
        let refused = matches!(chosen, Err(StoreError::HeldBack { held: 1 }));
        assert_eq!(refused, goes == 1, "hold on a {scope}");
    }
}

#[test]
fn a_hold_on_one_party_does_not_keep_another() {
    let mut fixture = Fixture::in_memory();
    let (client, other) = (fixture.contact("Client"), fixture.contact("Wederpartij"));
    let case = fixture.record(RecordKind::CaseFile, "zaak");
    let mine = fixture.party(case, client, "client", ActivityCode::A07, day(OVER));
    let his = fixture.party(case, other, "counter_party", ActivityCode::A08, day(OVER));
    hold(&mut fixture, "party", mine.0, None);
    let plan = plan_of_all(&fixture);
    let parties: Vec<_> = plan.parties.iter().map(|party| party.party_id).collect();
    assert_eq!(parties, [his]);
    assert_eq!(
        plan.records,
        [],
        "the record stays for the party that is held"
    );
}

#[test]
fn a_contact_point_is_kept_while_a_live_record_needs_it() {
    use ActivityCode::{A01, A09};
    // Needed by; the activity of the record that stays; whether it goes.
    for (needs, stays, goes) in [
        (&[A01][..], A09, true),
        (&[A01, A09], A09, false),
        (&[A09], A09, false),
        (&[A01], A01, false),
        (&[], A09, true),
    ] {
        let mut fixture = Fixture::in_memory();
        let contact = fixture.contact("Sjoerd");
        let point = fixture.point(contact, "phone", "+31612345678", needs);
        fixture.moment(contact, day(OVER));
        let record = fixture.record(RecordKind::Invoice, "F-2020-001");
        fixture.party(record, contact, "customer", stays, day(NOT_OVER));
        let plan = plan_of_all(&fixture);
        let points: Vec<_> = plan.points.iter().map(|p| p.point_id).collect();
        let expected = if goes { vec![point] } else { Vec::new() };
        assert_eq!(
            points, expected,
            "invariant 4: needed by {needs:?}, {stays} stays"
        );
        assert_eq!(plan.contacts, Vec::<ContactId>::new());
        fixture.erase_all();
        let left = fixture.count("SELECT count(*) FROM contact_point");
        assert_eq!(left, u32::from(!goes));
    }
}

#[test]
fn a_contact_goes_with_its_last_record_and_takes_its_points_along() {
    let mut fixture = Fixture::in_memory();
    let contact = fixture.contact("Ineke");
    fixture.point(contact, "phone", "+31612345678", &[ActivityCode::A01]);
    fixture.point(
        contact,
        "email",
        "ineke@wolters.example",
        &[ActivityCode::A01],
    );
    fixture.moment(contact, day(OVER));
    fixture.moment(contact, day(OVER));
    let plan = plan_of_all(&fixture);
    assert_eq!(plan.contacts, [contact]);
    assert_eq!(plan.contacts_touched(), 1);
    let kinds = [(ContactPointKind::Phone, 1), (ContactPointKind::Email, 1)];
    assert_eq!(plan.points_with_records_by_kind(), kinds);
    let lines = plan.lines();
    assert_eq!((lines.len(), lines[0].count), (1, 2));
}

#[test]
fn only_what_was_approved_is_carried_out() {
    let mut fixture = Fixture::in_memory();
    let contact = fixture.contact("Mirthe");
    let first = fixture.moment(contact, day(OVER));
    let approved = plan_of_all(&fixture);
    fixture.moment(contact, day(OVER));
    let refused = fixture.carry_out(Selection::All, &approved, None);
    assert!(
        matches!(refused, Err(StoreError::PlanOutdated)),
        "invariant 3"
    );
    assert_eq!(fixture.count("SELECT count(*) FROM record"), 2);

    let chosen = Selection::Parties(vec![first]);
    let approved = fixture.plan(&chosen).expect("a plan");
    hold(&mut fixture, "party", first.0, None);
    let refused = fixture.carry_out(chosen, &approved, None);
    assert!(matches!(refused, Err(StoreError::HeldBack { held: 1 })));
    assert_eq!(fixture.count("SELECT count(*) FROM record"), 2);
    assert_eq!(fixture.ledger.runs(), []);
}

#[test]
fn a_selection_takes_no_more_than_was_chosen() {
    let mut fixture = Fixture::in_memory();
    let contact = fixture.contact("Mirthe");
    let moment = fixture.moment(contact, day(OVER));
    let quote = fixture.record(RecordKind::Quote, "O-2018-034");
    let quote = fixture.party(quote, contact, "requester", ActivityCode::A05, day(OVER));
    let later = fixture.moment(contact, day(NOT_OVER));
    let of_quotes = Selection::Activities(vec![fixture.activity(ActivityCode::A05)]);
    for (selection, expected) in [
        (Selection::All, vec![moment, quote]),
        (of_quotes, vec![quote]),
        (Selection::Parties(vec![moment]), vec![moment]),
    ] {
        let plan = fixture.plan(&selection).expect("a plan");
        let parties: Vec<_> = plan.parties.iter().map(|party| party.party_id).collect();
        assert_eq!(parties, expected, "{selection:?}");
    }
    let too_early = fixture.plan(&Selection::Parties(vec![later]));
    assert!(matches!(too_early, Err(StoreError::PlanOutdated)));
}

#[test]
fn a_run_over_a_quarter_of_an_activity_pulls_the_brake_from_twenty_records_on() {
    for (over, kept, pulled) in [
        (19, 0, false),
        (20, 0, true),
        (20, 60, false),
        (21, 60, true),
    ] {
        let mut fixture = Fixture::in_memory();
        let contact = fixture.contact("Mirthe");
        for _ in 0..over {
            fixture.moment(contact, day(OVER));
        }
        for _ in 0..kept {
            fixture.moment(contact, day(NOT_OVER));
        }
        let plan = plan_of_all(&fixture);
        let found = brake(&fixture.vault, &plan).expect("an answer");
        let expected = pulled.then_some(Brake::ShareOfActivity {
            activity_id: fixture.activity(ActivityCode::A01),
            count: over,
            of: over + kept,
        });
        assert_eq!(found, expected, "invariant 3: {over} of {}", over + kept);
    }
}

#[test]
fn what_comes_is_put_in_its_stretch() {
    let mut fixture = Fixture::in_memory();
    let contact = fixture.contact("Mirthe");
    // Deletable the day after: 1, 30, 31, 60, 61, 90, 91 days from now, after twelve months, and a day later.
    for last_day in [
        "2026-11-24",
        "2026-12-23",
        "2026-12-24",
        "2027-01-22",
        "2027-01-23",
        "2027-02-21",
        "2027-02-22",
        "2027-11-23",
        "2027-11-24",
    ] {
        fixture.moment(contact, day(last_day));
    }
    let coming = due::coming(&fixture.vault, today()).expect("groups");
    let groups: Vec<_> = coming
        .iter()
        .map(|g| (g.stretch, g.count, g.first_day.to_string()))
        .collect();
    let expected = [
        (due::Stretch::Days30, 2, "2026-11-25".to_owned()),
        (due::Stretch::Days60, 2, "2026-12-25".to_owned()),
        (due::Stretch::Days90, 2, "2027-01-24".to_owned()),
        (due::Stretch::Months12, 2, "2027-02-23".to_owned()),
    ];
    assert_eq!(groups, expected);
    let next = due::next_day(&fixture.vault, today()).expect("a day");
    assert_eq!(next, Some(day("2026-11-25")));
}

#[test]
fn counts_and_plans_read_an_index_and_never_a_whole_table() {
    let fixture = Fixture::in_memory();
    let all = due::statements_and_indexes()
        .into_iter()
        .chain(due_point::statements_and_indexes())
        .chain(statements_and_indexes());
    for (sql, index) in all {
        let explained = ["EXPLAIN QUERY PLAN ", sql].concat();
        let mut statement = fixture.vault.prepare(&explained).expect(sql);
        let mut rows = statement.raw_query();
        let mut steps = Vec::new();
        while let Some(row) = rows.next().expect("a row") {
            steps.push(row.get::<_, String>("detail").expect("a step"));
        }
        assert!(
            steps.iter().any(|step| step.contains(index)),
            "{index}: {steps:?}"
        );
        let whole = steps
            .iter()
            .any(|step| step.starts_with("SCAN") && !step.contains("json_each"));
        assert!(!whole, "{steps:?}");
    }
}

#[test]
fn a_floor_still_counts_from_a_paper_that_went_before() {
    let mut fixture = Fixture::in_memory();
    let contact = fixture.contact("Sjoerd");
    let agreement = fixture.record(RecordKind::Agreement, "onderhoud");
    let quote = fixture.record(RecordKind::Quote, "O-2018-034");
    let invoice = fixture.record(RecordKind::Invoice, "F-2018-034");
    let other = fixture.record(RecordKind::Agreement, "hosting");
    fixture.insert(
        "UPDATE quote SET outcome = 'accepted', agreement_id = ?1",
        params![agreement.0],
    );
    fixture.insert("UPDATE invoice SET agreement_id = ?1", params![other.0]);
    fixture.insert("UPDATE agreement SET ended_on = '2020-06-01'", &[]);
    let kept = fixture.party(quote, contact, "customer", ActivityCode::A04, day(OVER));
    let kept_too = fixture.party(other, contact, "customer", ActivityCode::A06, day(OVER));
    for record in [quote, other] {
        let transaction = fixture.vault.transaction().expect("a transaction");
        deadline::recompute_record(&transaction, record).expect("a deadline");
        transaction.commit().expect("a commit");
    }
    fixture.party(agreement, contact, "customer", ActivityCode::A06, day(OVER));
    fixture.party(invoice, contact, "customer", ActivityCode::A09, day(OVER));
    let last_days = |fixture: &Fixture| {
        [kept, kept_too].map(|party| {
            let deadline = deadline::deadline_of(&fixture.vault, party).expect("a deadline");
            deadline.last_day
        })
    };
    let before = last_days(&fixture);
    let seven_years_after = Some(day("2027-12-31"));
    assert_eq!(
        before,
        [seven_years_after, seven_years_after],
        "both floors win"
    );
    let erased = fixture.erase_all();
    assert_eq!(erased.run.records, 2, "the agreement and the invoice go");
    assert_eq!(
        last_days(&fixture),
        before,
        "invariant 2: their floors stay what they were"
    );
}
