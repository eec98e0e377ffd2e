//! What belongs in a round, what came of it, and what it forgets.

use domain::activity::ActivityCode;
use domain::document_kind::DocumentKind;
use domain::erased_category::ErasedCategory;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ContactId, DocumentId, HoldId, RecordId, RoundThingId, RuleVersionId};
use domain::language::Language;
use domain::pack;
use domain::paper::{Agreement, RecordFields};
use domain::period::Period;
use domain::record::{InvoiceState, PartyRole};
use domain::rule_version::RuleVersion;
use domain::year_round::{RoundOutcome, RoundSubject, turn_of_books};
use uuid::Uuid;

use super::*;
use crate::tables::document::{self, NewDocument};
use crate::tables::due::{self, KindCount};
use crate::tables::hold::{self, Hold, HoldScope};
use crate::tables::rule::{self, RuleRow};
use crate::tables::setting::{self, Setting};
use crate::tables::testing::{Office, day, invoice_of, moment_of, today};
use crate::tables::{activity, contact, financial_year, record};

fn agreement(office: &mut Office, whose: ContactId, from: &str, to: Option<&str>) -> RecordId {
    let fields = RecordFields::Agreement(Agreement {
        title: "Onderhoud".to_owned(),
        number: String::new(),
        started_on: day(from),
        ended_on: to.map(day),
        in_books: false,
        content: String::new(),
        claims: Vec::new(),
    });
    office.record(fields, &[(whose, PartyRole::Customer)])
}

fn tick_of(subject: RoundSubject, thing_id: RoundThingId, reason: &str) -> RoundTick {
    RoundTick {
        subject,
        thing_id,
        outcome: RoundOutcome::Stays,
        reason: reason.to_owned(),
        ticked_on: today(),
    }
}

#[test]
fn agreements_belong_in_a_round_when_they_end_in_its_year_or_run_on_from_before_it() {
    let mut office = Office::new();
    let whose = office.contact("Ria", "Bakker");
    for (from, to, belongs) in [
        ("2024-02-01", None, true),
        ("2026-12-31", None, true),
        ("2027-01-01", None, false),
        ("2024-02-01", Some("2026-12-31"), false),
        ("2024-02-01", Some("2027-01-01"), true),
        ("2027-03-01", Some("2027-12-31"), true),
        ("2024-02-29", Some("2028-01-01"), false),
    ] {
        let id = agreement(&mut office, whose, from, to);
        let found = agreements(&office.vault, 2027).expect("agreements");
        assert_eq!(found.contains(&id), belongs, "{from} to {to:?}");
    }
    let first = agreements(&office.vault, 2027).expect("agreements")[0];
    let fields = record::fields_of(&office.vault, &[first]).expect("fields");
    let RecordFields::Agreement(soonest) = &fields[&first] else {
        panic!("an agreement");
    };
    assert_eq!(
        soonest.ended_on,
        Some(day("2027-01-01")),
        "the first to end"
    );
}

/// Says from which day an invoice can go under the owner's eight years and the floor of seven.
fn freed(office: &Office, from: &str, until: &str) -> Vec<(ErasedCategory, u32)> {
    let counts = due::by_kind(&office.vault, day(from), day(until)).expect("counts");
    let pair = |count: KindCount| (count.kind, count.count);
    counts.into_iter().map(pair).collect()
}

#[test]
fn the_turn_of_the_year_frees_what_was_kept_until_its_last_day_and_not_a_day_earlier() {
    let mut office = Office::new();
    let whose = office.contact("Ria", "Bakker");
    for dated_on in ["2018-12-31", "2018-12-31", "2019-01-01"] {
        let fields = RecordFields::Invoice(invoice_of(dated_on, InvoiceState::Paid, None));
        office.record(fields, &[(whose, PartyRole::Customer)]);
    }
    office.record(moment_of("2021-12-31", ""), &[(whose, PartyRole::Contact)]);
    for (from, until, expected) in [
        ("2026-01-01", "2026-12-31", vec![]),
        (
            "2027-01-01",
            "2027-01-01",
            vec![
                (ErasedCategory::Invoice, 2),
                (ErasedCategory::ContactMoment, 1),
            ],
        ),
        (
            "2027-01-02",
            "2027-01-02",
            vec![(ErasedCategory::Invoice, 1)],
        ),
        (
            "2027-01-01",
            "2028-02-29",
            vec![
                (ErasedCategory::Invoice, 3),
                (ErasedCategory::ContactMoment, 1),
            ],
        ),
    ] {
        assert_eq!(freed(&office, from, until), expected, "{from} to {until}");
    }
}

/// Lets the owner keep invoices for as long as the law asks.
fn seven_years(office: &mut Office) {
    let activity_id = activity::id_of(&office.vault, ActivityCode::A09).expect("an activity");
    let mut rule = pack::rule_of(ActivityCode::A09);
    for term in &mut rule.terms {
        term.period = Period::years(7);
    }
    let shorter = RuleRow {
        id: RuleVersionId(Uuid::now_v7()),
        activity_id,
        version: RuleVersion {
            version: 2,
            valid_from: today(),
            reaches_older: false,
            rule,
        },
        reason: String::new(),
    };
    office.write(|transaction| rule::insert(transaction, &shorter));
}

#[test]
fn floors_are_freed_the_day_after_the_financial_year_ended() {
    for (ends, turn) in [("12-31", "2027-01-01"), ("06-30", "2026-07-01")] {
        let mut office = Office::new();
        seven_years(&mut office);
        office.write(|transaction| {
            let setting = Setting {
                financial_year_ends: ends.to_owned(),
                ..Setting::default()
            };
            setting::save(transaction, &setting)
        });
        let years = financial_year::years(&office.vault).expect("years");
        let of_books = turn_of_books(&years, 2027).unwrap_or(first_day(2027));
        assert_eq!(of_books, day(turn), "{ends}");
        let whose = office.contact("Ria", "Bakker");
        let fields = RecordFields::Invoice(invoice_of("2019-05-15", InvoiceState::Paid, None));
        office.record(fields, &[(whose, PartyRole::Customer)]);
        let eve = of_books.pred_opt().expect("a day before").to_string();
        assert_eq!(freed(&office, "2020-01-01", &eve), [], "{ends}");
        assert_eq!(
            freed(&office, turn, turn),
            [(ErasedCategory::Invoice, 1)],
            "{ends}"
        );
    }
}

#[test]
fn an_item_has_one_outcome_which_can_be_replaced_and_taken_back() {
    let mut office = Office::new();
    let thing = RoundThingId(Uuid::from_u128(7));
    let first = tick_of(RoundSubject::Recipient, thing, "");
    let second = RoundTick {
        outcome: RoundOutcome::Done,
        reason: "Nieuw land ingevuld".to_owned(),
        ..first.clone()
    };
    for ticked in [&first, &second] {
        office.write(|transaction| tick(transaction, 2027, ticked));
        let found = ticks(&office.vault, 2027).expect("ticks");
        assert_eq!(found.iter().collect::<Vec<_>>(), [ticked]);
    }
    assert!(ticks(&office.vault, 2028).expect("ticks").is_empty());
    office.write(|transaction| untick(transaction, 2027, RoundSubject::Recipient, thing));
    assert!(ticks(&office.vault, 2027).expect("ticks").is_empty());
}

#[test]
fn a_review_counts_in_later_years_unless_it_was_not_applicable() {
    let mut office = Office::new();
    let thing = RoundThingId(Uuid::from_u128(7));
    let looked_at = |office: &Office, year| {
        last_looked_at(&office.vault, RoundSubject::Activity, thing, year).expect("a day")
    };
    assert_eq!(looked_at(&office, 2028), None);
    let stays = tick_of(RoundSubject::Activity, thing, "");
    office.write(|transaction| tick(transaction, 2027, &stays));
    assert_eq!(
        looked_at(&office, 2027),
        None,
        "its own year is not earlier"
    );
    assert_eq!(looked_at(&office, 2028), Some(today()));
    let skipped = RoundTick {
        outcome: RoundOutcome::NotApplicable,
        ..stays
    };
    office.write(|transaction| tick(transaction, 2027, &skipped));
    assert_eq!(looked_at(&office, 2028), None);
}

#[test]
fn a_reason_goes_with_the_hold_and_the_record_that_it_is_about_and_the_outcome_stays() {
    let mut office = Office::new();
    let whose = office.contact("Ria", "Bakker");
    let record_id = agreement(&mut office, whose, "2024-02-01", None);
    let set = Hold {
        id: HoldId(Uuid::now_v7()),
        kind: HoldKind::LegalHold,
        ground: Some(KeepGround::Claim),
        reason: "Schade".to_owned(),
        set_on: today(),
        review_on: today(),
        released_on: None,
        scope: HoldScope::Contact(whose),
        request_id: None,
    };
    office.write(|transaction| {
        hold::set(transaction, &set)?;
        for (subject, id) in [
            (RoundSubject::Hold, set.id.0),
            (RoundSubject::Agreement, record_id.0),
            (RoundSubject::OwnBackups, Uuid::nil()),
        ] {
            let about = tick_of(subject, RoundThingId(id), "Mevrouw Bakker wil dit");
            tick(transaction, 2027, &about)?;
        }
        record::delete(transaction, record_id)?;
        contact::delete(transaction, whose)
    });
    let left: Vec<(RoundSubject, String)> = ticks(&office.vault, 2027)
        .expect("ticks")
        .into_iter()
        .map(|tick| (tick.subject, tick.reason))
        .collect();
    let expected = [
        (RoundSubject::Agreement, String::new()),
        (RoundSubject::Hold, String::new()),
        (
            RoundSubject::OwnBackups,
            "Mevrouw Bakker wil dit".to_owned(),
        ),
    ];
    assert_eq!(left, expected);
}

#[test]
fn rounds_that_were_done_are_listed_newest_first() {
    let mut office = Office::new();
    let rounds = [2027, 2029, 2028].map(|year| DoneRound {
        year,
        done_on: today(),
        document_id: DocumentId(Uuid::from_u128(year as u128)),
    });
    office.write(|transaction| {
        for round in rounds {
            let sheet = NewDocument {
                id: round.document_id,
                kind: DocumentKind::YearRound,
                language: Language::Dutch,
                reference: "J-2027",
                request_id: None,
                run_id: None,
                party_id: None,
                breach_id: None,
                issued_on: today(),
                bytes: b"blad",
                expires_on: None,
            };
            document::insert(transaction, &sheet)?;
            close(transaction, round)?;
        }
        Ok(())
    });
    let years: Vec<i32> = done(&office.vault)
        .expect("rounds")
        .iter()
        .map(|round| round.year)
        .collect();
    assert_eq!(years, [2029, 2028, 2027]);
}
