//! Deadlines follow what happens to records, rules and financial years (invariant 2).

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{FinancialYearId, PostId, RecordId, RuleVersionId};
use domain::paper::{
    Agreement, CaseFile, Claim, Comment, Interruption, Payment, RecordFields, Subscription,
    TechnicalData,
};
use domain::period::Period;
use domain::record::{
    CaseEnd, DocumentClass, InterruptionKind, InvoiceState, LimitationClass, PartyRole,
    QuoteOutcome, SubscriptionAudience, TechnicalKind,
};
use domain::retention::{RetentionRule, StartEvent, Term};
use domain::rule_version::RuleVersion;
use uuid::Uuid;

use crate::tables::financial_year::{self, FinancialYearRow};
use crate::tables::post::{self, Post};
use crate::tables::rule::{self, RuleRow};
use crate::tables::testing::{Office, day, invoice_of, moment_of, quote_of};
use crate::tables::{activity, deadline, record};

fn invoice(dated_on: &str) -> RecordFields {
    RecordFields::Invoice(invoice_of(dated_on, InvoiceState::Paid, None))
}

fn agreement(ended_on: Option<&str>, in_books: bool, claims: Vec<Claim>) -> RecordFields {
    RecordFields::Agreement(Agreement {
        title: "Tuigage van de Vrouwe Jacoba".to_owned(),
        number: String::new(),
        started_on: day("2010-01-01"),
        ended_on: ended_on.map(day),
        in_books,
        content: String::new(),
        claims,
    })
}

fn case_file(ended_on: Option<&str>, claims: Vec<Claim>) -> RecordFields {
    RecordFields::CaseFile(CaseFile {
        title: "Lekkage aan de Kanaalkade".to_owned(),
        number: String::new(),
        opened_on: day("2020-02-01"),
        ended_on: ended_on.map(day),
        end_kind: ended_on.map(|_| CaseEnd::DecisionIrrevocable),
        content: String::new(),
        claims,
        decisions: Vec::new(),
        correspondence: Vec::new(),
    })
}

fn claim(
    class: LimitationClass,
    starts_on: &str,
    interrupted_on: &[(InterruptionKind, &str)],
) -> Claim {
    Claim {
        id: None,
        description: "Schade aan het dek".to_owned(),
        class,
        starts_on: day(starts_on),
        ends_on_by_hand: None,
        interruptions: interrupted_on
            .iter()
            .map(|(kind, on)| Interruption {
                kind: *kind,
                happened_on: day(on),
                claim_followed_on: None,
            })
            .collect(),
    }
}

fn technical(kind: TechnicalKind, collected_on: &str) -> RecordFields {
    RecordFields::TechnicalData(TechnicalData {
        kind,
        collected_on: day(collected_on),
        ip_address: "192.0.2.7".to_owned(),
        user_agent: String::new(),
        content: String::new(),
    })
}

fn subscription(audience: SubscriptionAudience, unsubscribed_on: Option<&str>) -> RecordFields {
    RecordFields::Subscription(Subscription {
        audience,
        address: "lezer@voorbeeld.example".to_owned(),
        subscribed_on: day("2024-03-01"),
        ground: None,
        unsubscribed_on: unsubscribed_on.map(day),
    })
}

#[test]
fn every_kind_of_record_gets_its_activity_and_its_day() {
    use ActivityCode as A;
    use LimitationClass::{Damages3310, Judgment3324};
    use PartyRole as P;
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    type LastDay = Option<&'static str>;
    type DeletableFrom = Option<&'static str>;
    let cases: [(&str, RecordFields, P, A, LastDay, DeletableFrom); 16] = [
        (
            "R01",
            moment_of("2021-05-14", ""),
            P::Contact,
            A::A01,
            Some("2026-05-14"),
            Some("2026-05-15"),
        ),
        (
            "R02",
            moment_of("2024-02-29", ""),
            P::Contact,
            A::A01,
            Some("2029-02-28"),
            Some("2029-03-01"),
        ),
        (
            "R09",
            invoice("2018-01-01"),
            P::Customer,
            A::A09,
            Some("2026-01-01"),
            Some("2026-01-02"),
        ),
        (
            "R12",
            invoice("2020-02-29"),
            P::Customer,
            A::A09,
            Some("2028-02-29"),
            Some("2028-03-01"),
        ),
        (
            "R16",
            quote_of("2019-06-03", QuoteOutcome::Refused, None),
            P::Requester,
            A::A05,
            Some("2027-06-03"),
            Some("2027-06-04"),
        ),
        (
            "A04",
            quote_of("2019-06-03", QuoteOutcome::Accepted, None),
            P::Requester,
            A::A04,
            Some("2027-06-03"),
            Some("2027-06-04"),
        ),
        (
            "R20",
            agreement(Some("2024-06-30"), true, Vec::new()),
            P::Customer,
            A::A06,
            Some("2031-12-31"),
            Some("2032-01-01"),
        ),
        (
            "R21",
            agreement(Some("2021-09-30"), false, Vec::new()),
            P::Customer,
            A::A06,
            Some("2026-09-30"),
            Some("2026-10-01"),
        ),
        (
            "R22",
            agreement(None, false, Vec::new()),
            P::Customer,
            A::A06,
            None,
            None,
        ),
        (
            "R30",
            case_file(
                Some("2021-09-15"),
                vec![claim(Damages3310, "2021-09-15", &[])],
            ),
            P::Client,
            A::A07,
            Some("2026-09-15"),
            Some("2026-09-16"),
        ),
        (
            "R31",
            case_file(
                Some("2021-06-15"),
                vec![claim(Judgment3324, "2021-06-15", &[])],
            ),
            P::CounterParty,
            A::A08,
            Some("2041-06-15"),
            Some("2041-06-16"),
        ),
        (
            "R23",
            subscription(SubscriptionAudience::Customer, Some("2026-04-10")),
            P::Subscriber,
            A::A02,
            Some("2026-04-10"),
            Some("2026-04-10"),
        ),
        (
            "A03",
            subscription(SubscriptionAudience::Subscriber, None),
            P::Subscriber,
            A::A03,
            None,
            None,
        ),
        (
            "R26",
            technical(TechnicalKind::Analytics, "2021-12-31"),
            P::Visitor,
            A::A15,
            Some("2026-02-28"),
            Some("2026-03-01"),
        ),
        (
            "R28",
            technical(TechnicalKind::CommentCookie, "2024-02-29"),
            P::Visitor,
            A::A13,
            Some("2025-02-28"),
            Some("2025-03-01"),
        ),
        (
            "R29",
            technical(TechnicalKind::EditorCookie, "2026-03-01"),
            P::Visitor,
            A::A14,
            Some("2026-03-02"),
            Some("2026-03-03"),
        ),
    ];
    for (case, fields, role, code, last_day, deletable_from) in cases {
        let id = office.record(fields, &[(someone, role)]);
        assert_eq!(office.activity_of(id), code, "{case}");
        let cached = office.cached(id);
        assert_eq!(cached.last_day, last_day.map(day), "{case}: last day");
        assert_eq!(
            cached.deletable_from,
            deletable_from.map(day),
            "{case}: deletable from"
        );
        assert!(!cached.held, "{case}");
    }
}

#[test]
fn a_quote_that_is_accepted_goes_to_the_other_activity_and_its_agreement_keeps_it() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let order = office.record(
        agreement(None, false, Vec::new()),
        &[(someone, PartyRole::Customer)],
    );
    let quote = office.record(
        quote_of("2024-12-02", QuoteOutcome::Open, None),
        &[(someone, PartyRole::Requester)],
    );
    assert_eq!(office.activity_of(quote), ActivityCode::A05);

    office.change(
        quote,
        &quote_of("2024-12-02", QuoteOutcome::Accepted, Some(order)),
    );
    assert_eq!(office.activity_of(quote), ActivityCode::A04);
    assert_eq!(office.cached(quote).last_day, None, "the agreement runs");

    office.change(order, &agreement(Some("2026-06-30"), false, Vec::new()));
    let last_day = office.cached(quote).last_day;
    assert_eq!(
        last_day,
        Some(day("2033-12-31")),
        "domain.md 1.3 point 1: the floor wins"
    );
}

#[test]
fn an_invoice_moves_the_floor_of_its_quote_and_gives_it_back_when_it_goes() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let quote = office.record(
        quote_of("2020-12-02", QuoteOutcome::Accepted, None),
        &[(someone, PartyRole::Requester)],
    );
    assert_eq!(office.cached(quote).last_day, Some(day("2028-12-02")));
    let under_it = RecordFields::Invoice(invoice_of("2023-01-09", InvoiceState::Paid, Some(quote)));
    let invoice = office.record(under_it, &[(someone, PartyRole::Customer)]);
    assert_eq!(office.cached(quote).last_day, Some(day("2030-12-31")));
    office.write(|transaction| record::delete(transaction, invoice));
    assert_eq!(office.cached(quote).last_day, Some(day("2028-12-02")));
}

#[test]
fn a_payment_is_kept_as_long_as_the_invoice_on_immovable_property_that_it_pays() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let mut building = invoice_of("2019-10-31", InvoiceState::Paid, None);
    building.class = DocumentClass::ImmovableProperty;
    building.first_use_year = Some(2019);
    let invoice = office.record(
        RecordFields::Invoice(building),
        &[(someone, PartyRole::Customer)],
    );
    let payment = office.record(
        RecordFields::Payment(Payment {
            booked_on: day("2019-11-30"),
            amount_cents: 1,
            account_number: String::new(),
            account_holder: String::new(),
            description: String::new(),
            invoice_id: Some(invoice),
        }),
        &[(someone, PartyRole::Payer)],
    );
    assert_eq!(
        office.cached(payment).last_day,
        Some(day("2028-12-31")),
        "R18"
    );
    office.write(|transaction| record::delete(transaction, invoice));
    assert_eq!(
        office.cached(payment).last_day,
        Some(day("2027-11-30")),
        "R17"
    );
}

#[test]
fn an_interruption_lengthens_a_claim_only_where_its_kind_can() {
    use InterruptionKind as K;
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    for (interruptions, last_day) in [
        (vec![], "2026-03-10"),
        (vec![(K::Reminder3317, "2024-06-01")], "2029-06-01"),
        (vec![(K::Reminder3317, "2026-03-11")], "2026-03-10"),
        (vec![(K::ReminderThenClaim3317, "2024-06-01")], "2026-03-10"),
        (
            vec![
                (K::ReminderThenClaim3317, "2024-06-01"),
                (K::ClaimBrought3316, "2024-08-01"),
            ],
            "2029-08-01",
        ),
    ] {
        let claims = vec![claim(
            LimitationClass::Performance3307,
            "2021-03-10",
            &interruptions,
        )];
        let id = office.record(
            case_file(Some("2020-09-15"), claims),
            &[(someone, PartyRole::Client)],
        );
        assert_eq!(
            office.cached(id).last_day,
            Some(day(last_day)),
            "{interruptions:?}"
        );
    }
}

#[test]
fn a_reminder_interrupts_where_a_claim_followed_within_six_months() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    for (followed_on, last_day) in [
        (None, "2026-03-10"),
        (Some("2024-12-01"), "2029-06-01"),
        (Some("2024-12-02"), "2026-03-10"),
    ] {
        let mut made = claim(
            LimitationClass::Damages3310,
            "2021-03-10",
            &[(InterruptionKind::ReminderThenClaim3317, "2024-06-01")],
        );
        made.interruptions[0].claim_followed_on = followed_on.map(day);
        let id = office.record(
            case_file(Some("2020-09-15"), vec![made]),
            &[(someone, PartyRole::Client)],
        );
        assert_eq!(
            office.cached(id).last_day,
            Some(day(last_day)),
            "art. 3:317(2) BW, a claim on {followed_on:?}"
        );
    }
}

#[test]
fn a_comment_waits_until_its_post_is_taken_off() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let mut page = Post {
        id: PostId(Uuid::now_v7()),
        title: "Winterberging".to_owned(),
        url: String::new(),
        removed_on: None,
    };
    office.write(|transaction| post::save(transaction, &page));
    let comment = RecordFields::Comment(Comment {
        post_id: page.id,
        commented_on: day("2025-02-01"),
        author: String::new(),
        content: String::new(),
        ip_address: String::new(),
        user_agent: String::new(),
    });
    let id = office.record(comment, &[(someone, PartyRole::Commenter)]);
    assert_eq!(office.cached(id).last_day, None, "R25");
    page.removed_on = Some(day("2026-05-01"));
    office.write(|transaction| post::save(transaction, &page));
    assert_eq!(
        office.cached(id).deletable_from,
        Some(day("2026-05-01")),
        "R24"
    );
}

#[test]
fn a_long_first_financial_year_moves_the_floor_of_every_invoice_in_it() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let id = office.record(invoice("2024-03-01"), &[(someone, PartyRole::Customer)]);
    assert_eq!(office.cached(id).last_day, Some(day("2032-03-01")));
    let long = FinancialYearRow {
        id: FinancialYearId(Uuid::now_v7()),
        starts_on: day("2024-02-01"),
        ends_on: day("2025-12-31"),
    };
    office.write(|transaction| financial_year::replace_all(transaction, &[long]));
    assert_eq!(office.cached(id).last_day, Some(day("2032-12-31")), "R14");
}

fn new_version(
    office: &Office,
    code: ActivityCode,
    term: Term,
    from: &str,
    reaches_older: bool,
) -> RuleRow {
    let activity_id = activity::id_of(&office.vault, code).expect("an activity");
    RuleRow {
        id: RuleVersionId(Uuid::now_v7()),
        activity_id,
        version: RuleVersion {
            version: 2,
            valid_from: day(from),
            reaches_older,
            rule: RetentionRule::of(term),
        },
        reason: String::new(),
    }
}

#[test]
fn a_shorter_rule_reaches_all_records_and_a_longer_one_only_new_ones() {
    for (years, reaches_older, old_record, new_record) in [
        (3, false, "2024-05-14", "2029-11-24"),
        (8, false, "2026-05-14", "2034-11-24"),
        (8, true, "2029-05-14", "2034-11-24"),
    ] {
        let mut office = Office::new();
        let someone = office.contact("Joris", "Waterland");
        let before = office.record(
            moment_of("2021-05-14", ""),
            &[(someone, PartyRole::Contact)],
        );
        let after = office.record(
            moment_of("2026-11-24", ""),
            &[(someone, PartyRole::Contact)],
        );
        let term = Term::after(StartEvent::ContactMoment, Period::years(years));
        let version = new_version(
            &office,
            ActivityCode::A01,
            term,
            "2026-11-24",
            reaches_older,
        );
        office.write(|transaction| rule::insert(transaction, &version));
        let last_days = [before, after].map(|id| office.cached(id).last_day);
        let expected = [old_record, new_record].map(|text| Some(day(text)));
        assert_eq!(
            last_days, expected,
            "{years} years, reaches older: {reaches_older}"
        );
    }
}

#[test]
fn where_a_rule_runs_from_the_last_contact_each_new_moment_moves_the_others() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let first = office.record(
        moment_of("2019-03-01", ""),
        &[(someone, PartyRole::Contact)],
    );
    let term = Term::after(StartEvent::LastContact, Period::years(5));
    let version = new_version(&office, ActivityCode::A01, term, "2020-01-02", true);
    office.write(|transaction| rule::insert(transaction, &version));
    let second = office.record(
        moment_of("2023-07-20", ""),
        &[(someone, PartyRole::Contact)],
    );
    assert_eq!(
        office.cached(first).last_day,
        Some(day("2028-07-20")),
        "R05"
    );
    office.change(second, &moment_of("2022-07-20", ""));
    assert_eq!(
        office.cached(first).last_day,
        Some(day("2027-07-20")),
        "it moved"
    );
    office.write(|transaction| record::delete(transaction, second));
    assert_eq!(
        office.cached(first).last_day,
        Some(day("2024-03-01")),
        "back again"
    );
}

#[test]
fn a_promise_replaces_the_owners_longer_rule() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let id = office.record(invoice("2025-05-15"), &[(someone, PartyRole::Customer)]);
    assert_eq!(office.cached(id).last_day, Some(day("2033-05-15")));
    let party = office.party_of(id).id;
    office.write(|transaction| {
        transaction.execute(
            "INSERT INTO promised_erasure (party_id, erase_on, request_id) VALUES (?1, '2033-01-01', ?2)",
            (party.0, Uuid::now_v7()),
        )?;
        deadline::recompute_record(transaction, id)
    });
    assert_eq!(
        office.cached(id).last_day,
        Some(day("2032-12-31")),
        "domain.md 2.1, Refused for now"
    );
}

#[test]
fn what_a_change_of_rule_would_do_is_seen_without_writing() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let id = office.record(
        moment_of("2021-05-14", ""),
        &[(someone, PartyRole::Contact)],
    );
    let term = Term::after(StartEvent::ContactMoment, Period::years(3));
    let row = new_version(&office, ActivityCode::A01, term, "2026-11-24", false);
    let mut seen: Vec<(Option<NaiveDate>, Option<NaiveDate>)> = Vec::new();
    deadline::each_under(&office.vault, row.activity_id, &row.version, |change| {
        seen.push((change.before.last_day, change.after.last_day));
        Ok(())
    })
    .expect("a look");
    assert_eq!(seen, [(Some(day("2026-05-14")), Some(day("2024-05-14")))]);
    assert_eq!(
        office.cached(id).last_day,
        Some(day("2026-05-14")),
        "nothing was written"
    );
}

#[test]
fn the_cache_says_what_the_deadline_says() {
    let mut office = Office::new();
    let someone = office.contact("Joris", "Waterland");
    let ids: Vec<RecordId> = [
        moment_of("2021-05-14", ""),
        invoice("2018-12-31"),
        agreement(Some("2024-06-30"), true, Vec::new()),
        agreement(None, true, Vec::new()),
    ]
    .into_iter()
    .map(|fields| office.record(fields, &[(someone, PartyRole::Customer)]))
    .collect();
    office.write(deadline::recompute_all);
    for id in ids {
        let made =
            deadline::deadline_of(&office.vault, office.party_of(id).id).expect("a deadline");
        let cached = office.cached(id);
        assert_eq!(cached.last_day, made.last_day);
        assert_eq!(cached.deletable_from, made.deletable_from);
        assert_eq!(cached.started_on.is_some(), made.last_day.is_some());
    }
}
