//! What stays after a run: papers that leaned on an erased one, the newest contact, and contact points.

use std::ops::ControlFlow;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{
    ContactId, ContactPointId, ErasureRunId, HoldId, PartyId, RecordId, RuleVersionId,
};
use domain::paper::{Agreement, Invoice, Payment, RecordFields};
use domain::period::Period;
use domain::record::{ContactPointKind, ContactPointSource, InvoiceState, PartyRole, QuoteOutcome};
use domain::retention::{RetentionRule, StartEvent, Term};
use domain::rule_version::RuleVersion;
use rusqlite::named_params;
use uuid::Uuid;

use crate::SystemRandomness;
use crate::erasure::{Order, Plan, Selection, Spellings, execute, plan};
use crate::tables::contact_point::{self, ContactPoint};
use crate::tables::due_point::{self, DUE_POINT_ROWS_MAX};
use crate::tables::erasure_run::{self, RunCause};
use crate::tables::hold::{self, Hold, HoldScope};
use crate::tables::rule::{self, RuleRow};
use crate::tables::testing::{Office, day, invoice_of, moment_of, quote_of, today};
use crate::tables::{activity, deadline, record};

fn agreement(ended_on: &str) -> RecordFields {
    RecordFields::Agreement(Agreement {
        title: "Onderhoud".to_owned(),
        number: String::new(),
        started_on: day("2018-01-01"),
        ended_on: Some(day(ended_on)),
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    })
}

fn payment(booked_on: &str, invoice_id: Option<RecordId>) -> RecordFields {
    RecordFields::Payment(Payment {
        booked_on: day(booked_on),
        amount_cents: 1,
        account_number: String::new(),
        account_holder: String::new(),
        description: String::new(),
        invoice_id,
    })
}

fn point(kind: ContactPointKind) -> ContactPoint {
    ContactPoint {
        id: ContactPointId(Uuid::now_v7()),
        kind,
        label: String::new(),
        value: "x".to_owned(),
        normalised: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: String::new(),
        country: String::new(),
        photo: None,
        source: ContactPointSource::DataSubject,
        since: today(),
        chosen_needs: None,
    }
}

fn erase(office: &mut Office, selection: Selection) -> Plan {
    let approved = plan(&office.vault, &selection, today()).expect("a plan");
    let order = Order {
        run_id: ErasureRunId(Uuid::now_v7()),
        cause: RunCause::Owner,
        request_id: None,
        selection,
        approved: approved.digest(),
        today: today(),
    };
    office.write(|transaction| {
        execute(
            transaction,
            &order,
            Spellings {
                email: |_| None,
                telephone: |_| None,
            },
            &mut SystemRandomness,
            &mut |_| ControlFlow::Continue(()),
        )
    });
    approved
}

/// Makes a record's only party free to go today, whatever its rule says.
fn let_go(office: &mut Office, id: RecordId) {
    let party: PartyId = office.party_of(id).id;
    office.write(|transaction| {
        transaction.execute(
            "UPDATE deadline SET last_day = '2026-11-20', deletable_from = '2026-11-21' WHERE party_id = :id",
            named_params! { ":id": party.0 },
        )?;
        Ok(())
    });
}

fn deadlines(office: &Office) -> Vec<(Uuid, Option<NaiveDate>, Option<NaiveDate>)> {
    let sql = "SELECT party_id, last_day, deletable_from FROM deadline ORDER BY party_id";
    let mut statement = office.vault.prepare(sql).expect("a statement");
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .expect("rows");
    rows.collect::<rusqlite::Result<_>>().expect("deadlines")
}

/// The cache after a run is what it would be if every deadline were made anew (invariant 2).
fn the_cache_is_right(office: &mut Office) {
    let cached = deadlines(office);
    office.write(deadline::recompute_all);
    assert_eq!(cached, deadlines(office), "invariant 2");
}

fn invoice(dated_on: &str, quote: Option<RecordId>, agreement: Option<RecordId>) -> RecordFields {
    RecordFields::Invoice(Invoice {
        agreement_id: agreement,
        ..invoice_of(dated_on, InvoiceState::Paid, quote)
    })
}

#[test]
fn papers_that_leaned_on_an_erased_one_are_recomputed() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let customer = &[(someone, PartyRole::Customer)];
    let order = office.record(agreement("2026-06-30"), customer);
    let quote = office.record(
        quote_of("2018-12-02", QuoteOutcome::Accepted, Some(order)),
        &[(someone, PartyRole::Requester)],
    );
    let bill = office.record(invoice("2024-03-01", Some(quote), Some(order)), customer);
    let paid = office.record(
        payment("2024-03-20", Some(bill)),
        &[(someone, PartyRole::Payer)],
    );
    for gone in [bill, order] {
        let_go(&mut office, gone);
        let selection = Selection::Parties(vec![office.party_of(gone).id]);
        erase(&mut office, selection);
        the_cache_is_right(&mut office);
    }
    assert_eq!(
        office.cached(quote).last_day,
        Some(day("2033-12-31")),
        "AWR 52(4): the end of its agreement goes on to count"
    );
    assert_eq!(office.cached(paid).last_day, Some(day("2032-03-20")));
}

#[test]
fn the_newest_contact_moves_back_when_it_is_erased() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let a01 = activity::id_of(&office.vault, ActivityCode::A01).expect("an activity");
    let row = RuleRow {
        id: RuleVersionId(Uuid::now_v7()),
        activity_id: a01,
        version: RuleVersion {
            version: 2,
            valid_from: day("2020-01-02"),
            reaches_older: true,
            rule: RetentionRule::of(Term::after(StartEvent::LastContact, Period::years(5))),
        },
        reason: String::new(),
    };
    office.write(|transaction| rule::insert(transaction, &row));
    let with = &[(someone, PartyRole::Contact)];
    let earlier = office.record(moment_of("2023-02-01", ""), with);
    let newest = office.record(moment_of("2026-02-01", ""), with);
    assert_eq!(office.cached(earlier).last_day, Some(day("2031-02-01")));
    let_go(&mut office, newest);
    let selection = Selection::Parties(vec![office.party_of(newest).id]);
    erase(&mut office, selection);
    assert_eq!(
        office.cached(earlier).last_day,
        Some(day("2028-02-01")),
        "domain.md 2.3"
    );
    the_cache_is_right(&mut office);
}

fn needs(office: &Office, contact: ContactId) -> Vec<(ContactPointKind, Vec<ActivityCode>)> {
    let needs = contact_point::needs_of_contact(&office.vault, contact).expect("needs");
    let code = |id| {
        activity::find(&office.vault, id)
            .expect("activities")
            .expect("one")
            .code
    };
    let points = contact_point::of_contact(&office.vault, contact).expect("points");
    let of = |point: &ContactPoint| {
        let own = needs.iter().filter(|(id, _)| *id == point.id);
        own.map(|(_, activity)| code(*activity)).collect()
    };
    points.iter().map(|point| (point.kind, of(point))).collect()
}

#[test]
fn a_point_that_nothing_needs_is_due_by_itself_and_only_where_it_is_asked() {
    let mut office = Office::new();
    let (someone, held) = (
        office.contact("Joris", "Waterland"),
        office.contact("Ria", "Vis"),
    );
    let mut due = Vec::new();
    for contact in [someone, held] {
        office.record(
            moment_of("2026-02-01", ""),
            &[(contact, PartyRole::Contact)],
        );
        let account = point(ContactPointKind::BankAccount);
        due.push(account.id);
        let points = [point(ContactPointKind::Phone), account];
        office.write(|transaction| contact_point::replace_all(transaction, contact, &points));
        let paid = office.record(payment("2026-03-20", None), &[(contact, PartyRole::Payer)]);
        office.write(|transaction| {
            record::delete(transaction, paid)?;
            contact_point::follow_records(transaction, contact)
        });
    }
    let total = due_point::total(&office.vault).expect("a count");
    assert_eq!((total.points, total.contacts), (2, 2), "invariant 4");
    office.write(|transaction| hold::set(transaction, &a_dispute_with(held)));
    let listed = due_point::list(&office.vault, DUE_POINT_ROWS_MAX).expect("points");
    let listed: Vec<_> = listed.iter().map(|point| point.point_id).collect();
    assert_eq!(listed, [due[0]], "invariant 3: nothing that is held");
    let a01 = activity::id_of(&office.vault, ActivityCode::A01).expect("an activity");
    let of_activity = plan(&office.vault, &Selection::Activities(vec![a01]), today());
    assert!(of_activity.expect("a plan").is_empty(), "it was not asked");
    for selection in [Selection::All, Selection::ContactPoints] {
        let found = plan(&office.vault, &selection, today()).expect("a plan");
        assert_eq!(found.points_by_themselves(), 1, "{selection:?}");
        assert_eq!(
            (found.points[0].point_id, found.contacts_touched()),
            (due[0], 1)
        );
    }
    erase(&mut office, Selection::All);
    assert_eq!(due_point::total(&office.vault).expect("a count").points, 0);
    let left = contact_point::of_contact(&office.vault, someone).expect("points");
    assert_eq!(left.len(), 1, "what is needed stays");
    let [run] = &erasure_run::newest(&office.vault).expect("runs")[..] else {
        panic!("one run");
    };
    assert_eq!((run.run.parties, run.run.contact_points), (0, 1));
    assert!(
        erasure_run::last_sizes(&office.vault)
            .expect("sizes")
            .is_empty()
    );
}

fn a_dispute_with(contact: ContactId) -> Hold {
    Hold {
        id: HoldId(Uuid::now_v7()),
        kind: HoldKind::Dispute,
        ground: Some(KeepGround::Dispute),
        reason: "Schade".to_owned(),
        set_on: today(),
        review_on: day("2027-02-01"),
        released_on: None,
        scope: HoldScope::Contact(contact),
        request_id: None,
    }
}

#[test]
fn points_of_who_stays_follow_what_is_left() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    office.record(
        moment_of("2026-02-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    office.record(payment("2018-03-20", None), &[(someone, PartyRole::Payer)]);
    let points = [
        point(ContactPointKind::Phone),
        point(ContactPointKind::BankAccount),
    ];
    office.write(|transaction| contact_point::replace_all(transaction, someone, &points));
    let both = vec![ActivityCode::A01, ActivityCode::A10];
    assert_eq!(needs(&office, someone)[0], (ContactPointKind::Phone, both));
    let planned = erase(&mut office, Selection::All);
    assert_eq!(
        planned.points_with_records_by_kind(),
        [(ContactPointKind::BankAccount, 1)]
    );
    let only = vec![ActivityCode::A01];
    assert_eq!(needs(&office, someone), [(ContactPointKind::Phone, only)]);
}
