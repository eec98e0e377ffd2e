use super::*;
use crate::activity::ActivityCode;
use crate::hold::HoldKind;
use crate::pack::rule_of;
use crate::period::Period;
use crate::record::DocumentClass;
use crate::record_facts::{
    AgreementRow, BookRow, QuoteRow, SubscriptionRow, agreement_facts, book_facts, card_facts,
    case_facts, comment_facts, contact_moment_facts, quote_facts, subscription_facts,
};
use crate::retention::{RuleError, Term};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn of(activity: ActivityCode, facts: &Facts) -> Deadline {
    held(activity, facts, &[], None)
}

fn held(
    activity: ActivityCode,
    facts: &Facts,
    holds: &[HoldSpan],
    erase_on: Option<&str>,
) -> Deadline {
    let years = FinancialYears::calendar();
    let erase_on = erase_on.map(day);
    deadline(&rule_of(activity), facts, &years, holds, erase_on)
}

fn invoice(dated_on: &str) -> Facts {
    book_facts(&BookRow {
        dated_on: day(dated_on),
        class: DocumentClass::Ordinary,
        first_use_year: None,
        supplied_on: None,
    })
}

fn quote(accepted: bool, agreement_ended: EventState) -> QuoteRow {
    QuoteRow {
        dated_on: day("2024-12-10"),
        accepted,
        part_of_administration: false,
        last_invoice_on: None,
        agreement_ended,
    }
}

fn hold(from: &str, to: Option<&str>) -> HoldSpan {
    HoldSpan {
        kind: HoldKind::LegalHold,
        from: day(from),
        to: to.map(day),
    }
}

#[test]
fn an_accepted_quote_is_kept_for_seven_years_after_the_agreement_ended() {
    let ended = EventState::On(day("2026-06-30"));
    let found = of(ActivityCode::A04, &quote_facts(&quote(true, ended)));
    assert_eq!(found.last_day, Some(day("2033-12-31")));
    assert!(found.floor_won);
    assert_eq!(
        found.decided_by,
        Some(DecidedBy::Floor {
            statute: Statute::FiscalRetention
        })
    );
}

#[test]
fn an_accepted_quote_waits_while_its_agreement_runs() {
    let found = of(
        ActivityCode::A04,
        &quote_facts(&quote(true, EventState::Waiting)),
    );
    assert_eq!(found.last_day, None);
    assert_eq!(found.waits_for, [StartEvent::AgreementEnd]);
    assert_eq!(found.status(day("2040-01-01")), DeadlineStatus::Waiting);
}

#[test]
fn a_refused_quote_has_a_floor_only_when_the_owner_marks_it() {
    let refused = quote(false, EventState::NotApplicable);
    let booked = QuoteRow {
        part_of_administration: true,
        ..refused
    };
    let plain = of(ActivityCode::A05, &quote_facts(&refused));
    let marked = of(ActivityCode::A05, &quote_facts(&booked));
    assert_eq!(plain.floor_last_day, None);
    assert_eq!(marked.floor_last_day, Some(day("2031-12-31")));
    assert_eq!(plain.last_day, marked.last_day);
}

#[test]
fn an_invoice_exceeds_its_floor_by_a_number_of_days() {
    for (dated, last_day, excess) in [
        ("2018-01-01", "2026-01-01", 1),
        ("2018-12-31", "2026-12-31", 365),
    ] {
        let found = of(ActivityCode::A09, &invoice(dated));
        assert_eq!(found.last_day, Some(day(last_day)));
        assert_eq!(found.excess_days_over_floor, Some(excess));
    }
}

#[test]
fn the_class_of_a_document_decides_its_floor() {
    for (class, first_use_year, last_day) in [
        (DocumentClass::Ordinary, None, "2029-05-15"),
        (DocumentClass::ImmovableProperty, Some(2023), "2032-12-31"),
        (DocumentClass::ImmovableProperty, None, "2030-12-31"),
        (DocumentClass::OssSale, None, "2031-12-31"),
    ] {
        let facts = book_facts(&BookRow {
            dated_on: day("2021-05-15"),
            class,
            first_use_year,
            supplied_on: None,
        });
        let found = of(ActivityCode::A09, &facts);
        assert_eq!(found.last_day, Some(day(last_day)), "{class}");
    }
}

#[test]
fn a_promise_replaces_a_longer_rule_and_never_a_floor() {
    let facts = invoice("2025-05-15");
    for (erase_on, last_day, by) in [
        (None, "2033-05-15", None),
        (Some("2033-01-01"), "2032-12-31", Some(DecidedBy::Promise)),
        (
            Some("2030-01-01"),
            "2032-12-31",
            Some(DecidedBy::Floor {
                statute: Statute::FiscalRetention,
            }),
        ),
        (Some("2034-01-01"), "2033-05-15", None),
    ] {
        let found = held(ActivityCode::A09, &facts, &[], erase_on);
        let owners = DecidedBy::Term {
            event: StartEvent::DocumentDate,
        };
        assert_eq!(found.last_day, Some(day(last_day)));
        assert_eq!(found.decided_by, Some(by.unwrap_or(owners)));
    }
}

#[test]
fn a_promise_ends_the_wait_for_an_event_but_not_an_open_hold() {
    let facts = comment_facts(None, None);
    let promised = held(ActivityCode::A11, &facts, &[], Some("2027-01-01"));
    assert_eq!(promised.deletable_from, Some(day("2027-01-01")));
    assert_eq!(promised.waits_for, []);
    let open = [hold("2026-10-01", None)];
    let kept = held(ActivityCode::A11, &facts, &open, Some("2027-01-01"));
    assert_eq!(kept.deletable_from, None);
    assert_eq!(kept.status(day("2027-01-01")), DeadlineStatus::Held);
}

#[test]
fn a_promise_waits_with_the_floor_and_is_raised_to_it_afterwards() {
    let promised = |ended| {
        let facts = quote_facts(&quote(true, ended));
        held(ActivityCode::A04, &facts, &[], Some("2030-01-01"))
    };
    let waits = promised(EventState::Waiting);
    assert_eq!((waits.last_day, waits.deletable_from), (None, None));
    let ended = promised(EventState::On(day("2026-03-31")));
    assert_eq!(ended.last_day, Some(day("2033-12-31")));
    assert!(ended.floor_won);
}

#[test]
fn each_day_has_its_status() {
    let facts = contact_moment_facts(day("2021-05-14"), day("2026-05-06"));
    let open = [hold("2026-02-03", None)];
    let closed = [hold("2026-02-03", Some("2026-08-20"))];
    for (holds, today, status) in [
        (&[][..], "2026-05-14", DeadlineStatus::Keep),
        (&[][..], "2026-05-15", DeadlineStatus::Due),
        (&open[..], "2026-05-14", DeadlineStatus::Keep),
        (&open[..], "2026-05-15", DeadlineStatus::Held),
        (&closed[..], "2026-08-20", DeadlineStatus::Keep),
        (&closed[..], "2026-08-21", DeadlineStatus::Due),
    ] {
        let found = held(ActivityCode::A01, &facts, holds, None);
        assert_eq!(found.status(day(today)), status, "{today}");
    }
}

#[test]
fn a_late_deletion_says_by_how_many_days() {
    let found = of(ActivityCode::A01, &card_facts(day("2021-05-14")));
    assert_eq!(found.days_late(day("2026-05-14")), 0);
    assert_eq!(found.days_late(day("2026-05-23")), 8);
}

#[test]
fn a_card_follows_the_newest_moment_and_a_moment_its_own_day() {
    let newest = day("2023-07-20");
    let item = of(
        ActivityCode::A01,
        &contact_moment_facts(day("2019-03-01"), newest),
    );
    let card = of(ActivityCode::A01, &card_facts(newest));
    assert_eq!(item.last_day, Some(day("2024-03-01")));
    assert_eq!(card.last_day, Some(day("2028-07-20")));
}

#[test]
fn a_claim_is_kept_on_its_last_living_day() {
    let claims = [EventState::On(day("2026-09-15"))];
    let found = of(
        ActivityCode::A07,
        &case_facts(Some(day("2021-09-15")), &claims),
    );
    assert_eq!(found.last_day, Some(day("2026-09-15")));
    assert_eq!(found.deletable_from, Some(day("2026-09-16")));
}

#[test]
fn the_last_of_several_claims_decides_and_one_not_started_makes_it_wait() {
    let two = [
        EventState::On(day("2027-01-01")),
        EventState::On(day("2030-01-01")),
    ];
    let one_waits = [EventState::On(day("2027-01-01")), EventState::Waiting];
    let row = AgreementRow {
        ended_on: Some(day("2021-09-30")),
        last_book_document_on: None,
        claims: &two,
    };
    let decided = of(ActivityCode::A06, &agreement_facts(&row));
    assert_eq!(decided.last_day, Some(day("2030-01-01")));
    let waits = of(
        ActivityCode::A06,
        &agreement_facts(&AgreementRow {
            claims: &one_waits,
            ..row
        }),
    );
    assert_eq!(waits.waits_for, [StartEvent::LimitationEnd]);
}

#[test]
fn a_subscription_goes_at_once_with_the_first_way_of_stopping() {
    let stopped = subscription_facts(&SubscriptionRow {
        unsubscribed_on: Some(day("2026-04-10")),
        ..SubscriptionRow::default()
    });
    for activity in [ActivityCode::A02, ActivityCode::A03] {
        let found = of(activity, &stopped);
        assert_eq!(found.last_day, Some(day("2026-04-10")));
        assert_eq!(found.deletable_from, Some(day("2026-04-10")));
    }
    let running = of(
        ActivityCode::A03,
        &subscription_facts(&SubscriptionRow::default()),
    );
    assert_eq!(
        running.waits_for,
        [
            StartEvent::Unsubscribed,
            StartEvent::ConsentWithdrawn,
            StartEvent::Objected
        ]
    );
}

#[test]
fn a_record_without_any_applicable_event_still_says_what_it_waits_for() {
    let found = of(ActivityCode::A09, &Facts::none());
    assert_eq!(found.waits_for, [StartEvent::DocumentDate]);
    assert_eq!(found.last_day, None);
}

#[test]
fn a_rule_without_a_term_is_refused() {
    let empty = RetentionRule {
        terms: vec![],
        combine: Combine::Latest,
        floors: vec![],
    };
    assert_eq!(empty.check(), Err(RuleError::NoTerm));
    let crowded = RetentionRule {
        terms: vec![Term::after(StartEvent::Event, Period::years(1)); 11],
        ..empty
    };
    assert_eq!(crowded.check(), Err(RuleError::TooMany));
}
