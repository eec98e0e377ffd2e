//! Tables of records, each with what can be said when its erasure is asked.

use super::*;
use crate::deadline::{Deadline, deadline};
use crate::financial_year::{FinancialYear, FinancialYears};
use crate::hold::HoldSpan;
use crate::pack::rule_of;
use crate::paper::{
    Agreement, CaseFile, Claim, ContactMoment, Invoice, Quote, RecordFields, Subscription,
};
use crate::record::{
    CaseEnd, Channel, DocumentClass, InvoiceState, LimitationClass, QuoteOutcome,
    SubscriptionAudience,
};
use crate::record_facts::{
    AgreementRow, BookRow, QuoteRow, SubscriptionRow, agreement_facts, book_facts, case_facts,
    contact_moment_facts, quote_facts, subscription_facts,
};
use crate::retention::Facts;
use ActivityCode as A;
use RefusalGround as G;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A record of one party, as it stands on 24 November 2026.
struct Case {
    activity: ActivityCode,
    fields: RecordFields,
    facts: Facts,
    agreement: EventState,
    holds: Vec<OpenHold>,
    years: FinancialYears,
    promised: Option<NaiveDate>,
    today: NaiveDate,
}

impl Case {
    fn of(activity: ActivityCode, fields: RecordFields, facts: Facts) -> Case {
        Case {
            activity,
            fields,
            facts,
            agreement: EventState::NotApplicable,
            holds: Vec::new(),
            years: FinancialYears::calendar(),
            promised: None,
            today: day("2026-11-24"),
        }
    }

    fn invoice(dated_on: &str, class: DocumentClass, first_use_year: Option<i32>) -> Case {
        let facts = book_facts(&BookRow {
            dated_on: day(dated_on),
            class,
            first_use_year,
            supplied_on: None,
        });
        let invoice = Invoice {
            number: "2025-014".to_owned(),
            dated_on: day(dated_on),
            due_on: Some(day("2025-06-14")),
            amount_cents: 12_100,
            vat_cents: 2_100,
            state: InvoiceState::Paid,
            settled_on: Some(day("2025-06-02")),
            class,
            first_use_year,
            description: String::new(),
            vat_id: String::new(),
            quote_id: None,
            agreement_id: None,
        };
        Case::of(A::A09, RecordFields::Invoice(invoice), facts)
    }

    fn unpaid(mut self) -> Case {
        if let RecordFields::Invoice(invoice) = &mut self.fields {
            invoice.state = InvoiceState::Open;
            invoice.settled_on = None;
        }
        self
    }

    fn agreement(ended_on: Option<&str>, claims: Vec<Claim>) -> Case {
        let ends: Vec<EventState> = claims
            .iter()
            .map(|claim| {
                let counted = crate::limitation::Claim::recorded(claim);
                EventState::On(crate::limitation::claim_end(&counted).last_day)
            })
            .collect();
        let facts = agreement_facts(&AgreementRow {
            ended_on: ended_on.map(day),
            last_book_document_on: None,
            claims: &ends,
        });
        let agreement = Agreement {
            title: "onderhoud van de website".to_owned(),
            number: String::new(),
            started_on: day("2020-01-01"),
            ended_on: ended_on.map(day),
            in_books: false,
            content: String::new(),
            claims,
        };
        Case::of(A::A06, RecordFields::Agreement(agreement), facts)
    }

    fn quote(outcome: QuoteOutcome, agreement_ended: EventState) -> Case {
        let accepted = outcome.is_accepted();
        let facts = quote_facts(&QuoteRow {
            dated_on: day("2024-12-10"),
            accepted,
            part_of_administration: false,
            last_invoice_on: None,
            agreement_ended,
        });
        let quote = Quote {
            number: "O-12".to_owned(),
            dated_on: day("2024-12-10"),
            amount_cents: 50_000,
            outcome,
            part_of_administration: false,
            content: String::new(),
            agreement_id: None,
        };
        let activity = if accepted { A::A04 } else { A::A05 };
        Case::of(activity, RecordFields::Quote(quote), facts)
    }

    fn moment(happened_on: &str) -> Case {
        let on = day(happened_on);
        let moment = ContactMoment {
            happened_on: on,
            date_unknown: false,
            channel: Channel::Phone,
            subject: String::new(),
            content: String::new(),
            reaction: String::new(),
        };
        let facts = contact_moment_facts(on, on);
        Case::of(A::A01, RecordFields::ContactMoment(moment), facts)
    }

    fn case_file(ended_on: Option<&str>, claims: Vec<Claim>) -> Case {
        let ends: Vec<EventState> = claims
            .iter()
            .map(|claim| {
                let counted = crate::limitation::Claim::recorded(claim);
                EventState::On(crate::limitation::claim_end(&counted).last_day)
            })
            .collect();
        let facts = case_facts(ended_on.map(day), &ends);
        let case = CaseFile {
            title: "incasso".to_owned(),
            number: String::new(),
            opened_on: day("2021-02-01"),
            ended_on: ended_on.map(day),
            end_kind: ended_on.map(|_| CaseEnd::SettlementPerformed),
            content: String::new(),
            claims,
            decisions: Vec::new(),
            correspondence: Vec::new(),
        };
        Case::of(A::A07, RecordFields::CaseFile(case), facts)
    }

    fn held(mut self, kind: HoldKind, ground: Option<KeepGround>) -> Case {
        self.holds.push(OpenHold { kind, ground });
        self
    }

    fn deadline(&self) -> Deadline {
        let holds: Vec<HoldSpan> = self
            .holds
            .iter()
            .map(|hold| HoldSpan {
                kind: hold.kind,
                from: self.today,
                to: None,
            })
            .collect();
        deadline(
            &rule_of(self.activity),
            &self.facts,
            &self.years,
            &holds,
            self.promised,
        )
    }

    fn ask<T>(&self, question: impl Fn(&Standing<'_>) -> T) -> T {
        let deadline = self.deadline();
        question(&Standing {
            activity: self.activity,
            fields: Some(&self.fields),
            deadline: &deadline,
            agreement: self.agreement,
            invoice: None,
            holds: &self.holds,
            today: self.today,
        })
    }

    fn grounds(&self) -> Vec<KeepingGround> {
        self.ask(keeping_grounds)
    }

    fn proposal(&self) -> Proposed {
        self.ask(|standing| proposed(standing, &keeping_grounds(standing)))
    }

    fn ground(&self, ground: RefusalGround) -> Option<KeepingGround> {
        self.grounds()
            .into_iter()
            .find(|offered| offered.ground == ground)
    }
}

fn claim(class: LimitationClass, starts_on: &str) -> Claim {
    Claim {
        id: None,
        description: String::new(),
        class,
        starts_on: day(starts_on),
        ends_on_by_hand: None,
        interruptions: Vec::new(),
    }
}

#[test]
fn a_duty_to_keep_gives_its_day_and_how_that_follows() {
    let mut long_first_year = Case::invoice("2024-11-01", DocumentClass::Ordinary, None);
    long_first_year.years = FinancialYears::new(
        12,
        31,
        vec![FinancialYear {
            start: day("2024-10-01"),
            end: day("2025-12-31"),
        }],
    )
    .unwrap();
    let mut short_year = Case::invoice("2025-05-15", DocumentClass::Ordinary, None);
    short_year.years = FinancialYears::new(
        12,
        31,
        vec![FinancialYear {
            start: day("2025-01-01"),
            end: day("2025-06-30"),
        }],
    )
    .unwrap();
    for (case, last_day, nl, en) in [
        (
            Case::invoice("2025-05-15", DocumentClass::Ordinary, None),
            "2032-12-31",
            "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna",
            "15 May 2025; financial year up to and including 31 December 2025; seven years after that",
        ),
        (
            long_first_year,
            "2032-12-31",
            "1 november 2024; boekjaar tot en met 31 december 2025; zeven jaar daarna",
            "1 November 2024; financial year up to and including 31 December 2025; seven years after that",
        ),
        (
            short_year,
            "2032-06-30",
            "15 mei 2025; boekjaar tot en met 30 juni 2025; zeven jaar daarna",
            "15 May 2025; financial year up to and including 30 June 2025; seven years after that",
        ),
        (
            Case::invoice("2019-03-01", DocumentClass::ImmovableProperty, Some(2019)),
            "2028-12-31",
            "eerste gebruik in 2019; negen jaar daarna",
            "first use in 2019; nine years after that",
        ),
        (
            Case::invoice("2025-05-15", DocumentClass::OssSale, None),
            "2035-12-31",
            "levering in 2025 (Unieregeling); tien jaar daarna",
            "supply in 2025 (Union scheme); ten years after that",
        ),
    ] {
        let found = case.ground(G::LegalObligation).unwrap();
        assert_eq!(found.kept_until, Some(day(last_day)), "{nl}");
        assert_eq!(found.derivation, Words::new(nl, en));
        assert!(!found.day_asked);
        assert_eq!(
            case.proposal(),
            Proposed::KeepRestricted(G::LegalObligation)
        );
    }
}

#[test]
fn a_floor_that_waits_gives_no_day_by_any_ground() {
    let case = Case::quote(QuoteOutcome::Accepted, EventState::Waiting);
    let grounds = case.grounds();
    assert!(grounds.iter().all(|ground| ground.kept_until.is_none()));
    assert!(grounds.iter().all(|ground| !ground.day_asked));
    assert_eq!(
        case.ground(G::LegalObligation).unwrap().derivation.nl,
        "tot de overeenkomst is afgelopen; daarna zeven jaar na het boekjaar (artikel 52 AWR)"
    );
    assert_eq!(
        case.proposal(),
        Proposed::KeepRestricted(G::LegalObligation)
    );
}

#[test]
fn claims_give_the_end_of_their_limitation() {
    let undisputed = Case::agreement(Some("2024-06-30"), Vec::new());
    let with_claim = Case::agreement(
        Some("2024-06-30"),
        vec![claim(LimitationClass::Damages3310, "2025-03-01")],
    );
    let ended_case = Case::case_file(
        Some("2025-01-10"),
        vec![claim(LimitationClass::SaleDefects7023, "2025-12-01")],
    );
    for (case, last_day, nl) in [
        (
            undisputed,
            "2029-06-30",
            "overeenkomst geëindigd op 30 juni 2024; vijf jaar daarna (artikel 3:307 BW)",
        ),
        (
            with_claim,
            "2030-03-01",
            "verjaard na 1 maart 2030: schadevergoeding of boete (art. 3:310 lid 1 BW)",
        ),
        (
            ended_case,
            "2027-12-01",
            "verjaard na 1 december 2027: gebreken bij koop (art. 7:23 lid 2 BW)",
        ),
    ] {
        let found = case.ground(G::LegalClaims).unwrap();
        assert_eq!(found.kept_until, Some(day(last_day)), "{nl}");
        assert_eq!(found.derivation.nl, nl);
        assert_eq!(case.proposal(), Proposed::KeepRestricted(G::LegalClaims));
    }
}

#[test]
fn what_has_passed_keeps_nothing() {
    for (case, gone) in [
        (
            Case::agreement(Some("2021-11-23"), Vec::new()),
            &[G::LegalClaims, G::NoErasureGround][..],
        ),
        (
            Case::invoice("2018-05-15", DocumentClass::Ordinary, None),
            &[G::LegalObligation, G::NoErasureGround],
        ),
        (
            Case::moment("2021-11-23"),
            &[G::LegalClaims, G::NoErasureGround],
        ),
        (
            Case::case_file(
                Some("2022-01-10"),
                vec![claim(LimitationClass::SaleDefects7023, "2022-01-10")],
            ),
            &[G::LegalClaims, G::NoErasureGround],
        ),
    ] {
        for ground in gone {
            assert_eq!(case.ground(*ground), None, "{} {ground}", case.activity);
        }
        assert_eq!(case.proposal(), Proposed::Erase, "{}", case.activity);
    }
}

#[test]
fn a_ground_keeps_through_its_own_last_day() {
    let mut case = Case::agreement(Some("2021-11-24"), Vec::new());
    case.today = day("2026-11-24");
    assert_eq!(
        case.ground(G::LegalClaims).unwrap().kept_until,
        Some(day("2026-11-24"))
    );
    case.today = day("2026-11-25");
    assert_eq!(case.ground(G::LegalClaims), None);
}

#[test]
fn what_still_runs_has_no_day() {
    for (case, ground, nl) in [
        (
            Case::agreement(None, Vec::new()),
            G::ContractRunning,
            "tot de overeenkomst is afgelopen; daarna zolang een vordering nog kan, meestal vijf jaar",
        ),
        (
            Case::case_file(None, Vec::new()),
            G::LegalClaims,
            "zolang de zaak loopt; daarna tot de vorderingen zijn verjaard",
        ),
    ] {
        let grounds = case.grounds();
        assert_eq!(grounds[0].ground, ground, "the proposed one is first");
        assert_eq!((grounds[0].kept_until, grounds[0].day_asked), (None, false));
        assert_eq!(grounds[0].derivation.nl, nl);
        assert_eq!(case.proposal(), Proposed::KeepRestricted(ground));
    }
}

#[test]
fn an_open_quote_may_go_and_its_answer_may_be_awaited() {
    let case = Case::quote(QuoteOutcome::Open, EventState::NotApplicable);
    assert_eq!(case.proposal(), Proposed::Erase);
    let awaited = case.ground(G::ContractRunning).unwrap();
    assert_eq!(
        (awaited.kept_until, awaited.derivation.nl.as_str()),
        (None, "tot de offerte is beantwoord of verlopen")
    );
}

#[test]
fn an_unpaid_invoice_is_kept_for_its_claim_no_shorter_than_the_law_asks() {
    let recent = Case::invoice("2025-05-15", DocumentClass::Ordinary, None).unpaid();
    let found = recent.ground(G::LegalClaims).unwrap();
    assert_eq!(found.kept_until, Some(day("2032-12-31")));
    assert_eq!(
        found.derivation.nl,
        "betaling had er moeten zijn op 14 juni 2025; vijf jaar daarna (artikel 3:307 BW); de wettelijke bewaarplicht \
         loopt langer, tot en met 31 december 2032"
    );
}

#[test]
fn a_ground_never_keeps_past_the_last_day_of_the_record() {
    let mut case = Case::agreement(Some("2024-06-30"), Vec::new());
    case.promised = Some(day("2028-01-01"));
    let found = case.ground(G::LegalClaims).unwrap();
    assert_eq!(found.kept_until, Some(day("2027-12-31")));
    assert_eq!(
        found.derivation.en,
        "agreement ended on 30 June 2024; five years after that (art. 3:307 BW); our own period is shorter, up to and \
         including 31 December 2027"
    );
}

#[test]
fn where_no_claim_is_known_the_owner_gives_the_day() {
    let case = Case::moment("2025-03-02");
    let found = case.ground(G::LegalClaims).unwrap();
    assert_eq!(
        (found.kept_until, found.day_asked),
        (Some(day("2030-03-02")), true)
    );
    let invoice = Case::invoice("2025-05-15", DocumentClass::Ordinary, None);
    let quote = Case::quote(QuoteOutcome::Refused, EventState::NotApplicable);
    let subscription = Case::of(
        A::A03,
        RecordFields::Subscription(Subscription {
            audience: SubscriptionAudience::Subscriber,
            address: String::new(),
            subscribed_on: day("2025-01-01"),
            ground: None,
            unsubscribed_on: None,
        }),
        subscription_facts(&SubscriptionRow::default()),
    );
    use DayRefused::{After, Before};
    for (case, given, outcome) in [
        (&case, "2026-11-24", Ok(())),
        (&case, "2026-11-23", Err(Before(day("2026-11-24")))),
        (&case, "2030-03-02", Ok(())),
        (&case, "2030-03-03", Err(After(day("2030-03-02")))),
        (&invoice, "2032-12-30", Err(Before(day("2032-12-31")))),
        (&quote, "2032-12-10", Ok(())),
        (&quote, "2032-12-11", Err(After(day("2032-12-10")))),
        (&subscription, "2046-11-24", Ok(())),
        (&subscription, "2046-11-25", Err(After(day("2046-11-24")))),
    ] {
        assert_eq!(
            case.ask(|standing| check_day(standing, day(given))),
            outcome,
            "{given}"
        );
    }
}

#[test]
fn a_held_record_is_kept_on_the_ground_that_fits_its_hold() {
    use HoldKind as H;
    use KeepGround as K;
    for (kind, keep, ground, nl) in [
        (
            H::Dispute,
            Some(K::Dispute),
            G::LegalClaims,
            "zolang de blokkade duurt: wegens een geschil",
        ),
        (
            H::LegalHold,
            Some(K::Claim),
            G::LegalClaims,
            "zolang de blokkade duurt: voor een vordering",
        ),
        (
            H::LegalHold,
            Some(K::LegalDuty),
            G::LegalObligation,
            "zolang de blokkade duurt: omdat de wet het vraagt",
        ),
        (
            H::LegalHold,
            Some(K::PersonsWish),
            G::NoErasureGround,
            "zolang de blokkade duurt: op verzoek van de persoon zelf",
        ),
        (
            H::BreachInvestigation,
            Some(K::BreachInvestigation),
            G::LegalObligation,
            "zolang de blokkade duurt: voor het onderzoek naar een datalek",
        ),
        (
            H::Restriction,
            None,
            G::NoErasureGround,
            "zolang de blokkade duurt: beperking (art. 18 AVG)",
        ),
    ] {
        // Past its own day, so that nothing but the hold keeps it.
        let case = Case::moment("2021-01-01").held(kind, keep);
        assert_eq!(case.proposal(), Proposed::KeepRestricted(ground), "{kind}");
        let first = &case.grounds()[0];
        assert_eq!(
            (first.ground, first.kept_until, first.day_asked),
            (ground, None, false)
        );
        assert_eq!(first.derivation.nl, nl);
    }
}

#[test]
fn what_can_go_after_weighing_is_proposed_to_go_unless_a_claim_stands() {
    let moment = Case::moment("2025-03-02");
    assert_eq!(moment.proposal(), Proposed::Erase);
    let mut disputed = Case::moment("2025-03-02");
    disputed.holds.push(OpenHold {
        kind: HoldKind::Dispute,
        ground: Some(KeepGround::Dispute),
    });
    assert_eq!(
        disputed.proposal(),
        Proposed::KeepRestricted(G::LegalClaims)
    );
    for (activity, ground) in [
        (A::A11, G::FreedomOfExpression),
        (A::A12, G::NoErasureGround),
        (A::A17, G::NoErasureGround),
    ] {
        let mut log = Case::moment("2026-11-20");
        log.activity = activity;
        assert_eq!(log.proposal(), Proposed::EraseAfterWeighing(ground));
    }
}

#[test]
fn a_quote_of_an_agreement_that_ended_is_kept_for_its_claim_when_no_floor_stands() {
    let mut old = Case::quote(QuoteOutcome::Accepted, EventState::On(day("2030-02-01")));
    old.today = day("2034-06-01");
    assert_eq!(
        old.proposal(),
        Proposed::KeepRestricted(G::LegalObligation),
        "seven years after 2030"
    );
    old.today = day("2038-01-01");
    assert_eq!(
        old.proposal(),
        Proposed::EraseAfterWeighing(G::LegalClaims),
        "the claim was barred on 1 February 2035"
    );
}
