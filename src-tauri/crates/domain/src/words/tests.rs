use super::*;
use crate::deadline::deadline;
use crate::financial_year::FinancialYears;
use crate::hold::{HoldKind, HoldSpan};
use crate::record::DocumentClass;
use crate::record_facts::{BookRow, agreement_facts, book_facts, card_facts};
use crate::retention::{EventState, Facts};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn invoice(dated_on: &str) -> Deadline {
    invoice_promised(dated_on, None)
}

fn invoice_promised(dated_on: &str, erase_on: Option<&str>) -> Deadline {
    let facts = book_facts(&BookRow {
        dated_on: day(dated_on),
        class: DocumentClass::Ordinary,
        first_use_year: None,
        supplied_on: None,
    });
    let years = FinancialYears::calendar();
    let rule = rule_of(ActivityCode::A09);
    deadline(&rule, &facts, &years, &[], erase_on.map(day))
}

#[test]
fn each_rule_of_the_pack_reads_as_on_the_screen() {
    use ActivityCode as A;
    for (activity, nl, en) in [
        (A::A01, "5 jaar na het contact", "5 years after the contact"),
        (A::A02, "tot de afmelding", "until the person unsubscribes"),
        (A::A03, "tot de afmelding", "until the person unsubscribes"),
        (
            A::A04,
            "8 jaar na de offertedatum",
            "8 years after the date of the quote",
        ),
        (
            A::A05,
            "8 jaar na de offertedatum",
            "8 years after the date of the quote",
        ),
        (
            A::A06,
            "5 jaar na het einde van de overeenkomst",
            "5 years after the end of the agreement",
        ),
        (
            A::A07,
            "tot de zaak definitief klaar is",
            "until the case is finally closed",
        ),
        (
            A::A09,
            "8 jaar na de factuurdatum",
            "8 years after the date of the invoice",
        ),
        (A::A10, "8 jaar na de boeking", "8 years after the booking"),
        (
            A::A11,
            "tot het bericht verdwijnt",
            "until the post is removed",
        ),
        (
            A::A12,
            "90 dagen na het vastleggen",
            "90 days after the collection",
        ),
        (
            A::A13,
            "1 jaar na het plaatsen van de cookie",
            "1 year after the placing of the cookie",
        ),
        (
            A::A15,
            "50 maanden na het bezoek",
            "50 months after the visit",
        ),
        (
            A::A16,
            "0 dagen, want wij slaan zelf niets op",
            "0 days, because we store nothing ourselves",
        ),
        (
            A::A20,
            "zolang wij reclame of nieuwsbrieven sturen",
            "as long as we send advertising or newsletters",
        ),
    ] {
        let rule = rule_of(activity);
        assert_eq!(rule_in_short(&rule, activity, Language::Dutch), nl);
        assert_eq!(rule_in_short(&rule, activity, Language::English), en);
    }
}

#[test]
fn a_rule_with_two_terms_names_both() {
    let rule = rule_of(ActivityCode::A07);
    assert_eq!(
        rule_in_words(&rule, ActivityCode::A07, Language::Dutch),
        "tot de zaak definitief klaar is, en zolang een vordering nog niet is verjaard"
    );
}

#[test]
fn terms_with_a_length_say_which_of_them_counts() {
    let rule = |combine| RetentionRule {
        terms: vec![
            Term::after(StartEvent::DocumentDate, Period::years(8)),
            Term::after(StartEvent::AgreementEnd, Period::years(2)),
        ],
        combine,
        floors: vec![],
    };
    for (combine, nl, en) in [
        (
            Combine::Latest,
            "8 jaar na de offertedatum of 2 jaar na het einde van de overeenkomst, wat het laatst komt",
            "8 years after the date of the quote or 2 years after the end of the agreement, whichever comes last",
        ),
        (
            Combine::Earliest,
            "8 jaar na de offertedatum of 2 jaar na het einde van de overeenkomst, wat het eerst komt",
            "8 years after the date of the quote or 2 years after the end of the agreement, whichever comes first",
        ),
    ] {
        let words = rule_words(&rule(combine), ActivityCode::A04);
        assert_eq!((words.nl.as_str(), words.en.as_str()), (nl, en));
    }
}

#[test]
fn events_that_are_all_awaited_are_joined_otherwise_than_the_first_of_several() {
    let waiting = |activity, events: &[StartEvent]| {
        let facts = events.iter().fold(Facts::none(), |facts, event| {
            facts.with(*event, EventState::Waiting)
        });
        let years = FinancialYears::calendar();
        let found = deadline(&rule_of(activity), &facts, &years, &[], None);
        waits_for_in_words(&found, activity, Language::Dutch).unwrap()
    };
    use StartEvent as E;
    for (activity, events, words) in [
        (
            ActivityCode::A07,
            &[E::CaseEnded, E::LimitationEnd][..],
            "wacht op het definitieve einde van de zaak en de verjaring van de vordering",
        ),
        (
            ActivityCode::A11,
            &[E::PostRemoved, E::ErasureGranted][..],
            "wacht op het verwijderen van het bericht of het besluit om te wissen",
        ),
        (
            ActivityCode::A03,
            &[E::Unsubscribed, E::ConsentWithdrawn, E::Objected][..],
            "wacht op de afmelding, het intrekken van de toestemming of het bezwaar",
        ),
    ] {
        assert_eq!(waiting(activity, events), words);
    }
}

#[test]
fn roundings_and_anchors_are_said() {
    let term = Term {
        event: StartEvent::DocumentDate,
        from: Anchor::FyEnd,
        period: Period::years(7),
        rounding: Rounding::YearEnd,
    };
    let rule = RetentionRule::of(term);
    assert_eq!(
        rule_in_words(&rule, ActivityCode::A09, Language::Dutch),
        "7 jaar na het boekjaar van de factuurdatum, tot het einde van het jaar"
    );
}

#[test]
fn the_derivation_of_a_floor_names_the_financial_year_and_the_law() {
    let promised = invoice_promised("2025-05-15", Some("2030-01-01"));
    assert_eq!(
        derivation(&promised, Language::Dutch).unwrap(),
        "15 mei 2025; boekjaar tot en met 31 december 2025; 7 jaar daarna: \
         de bewaarplicht van 7 jaar (art. 52 lid 4 AWR)"
    );
}

#[test]
fn the_derivation_of_a_term_and_of_a_promise() {
    assert_eq!(
        derivation(&invoice("2025-05-15"), Language::Dutch).unwrap(),
        "15 mei 2025; 8 jaar daarna"
    );
    let promised = invoice_promised("2025-05-15", Some("2033-01-01"));
    assert_eq!(
        derivation(&promised, Language::English).unwrap(),
        "promised: kept up to and including 31 December 2032"
    );
    let longer = invoice_promised("2025-05-15", Some("2033-03-01"));
    assert_eq!(excess_in_words(&longer, Language::Dutch), None);
}

#[test]
fn what_exceeds_the_law_is_told_with_its_days() {
    let text = excess_in_words(&invoice("2018-01-01"), Language::Dutch).unwrap();
    assert!(text.starts_with("Uw regel is 1 dag langer"), "{text}");
    let text = excess_in_words(&invoice("2018-12-31"), Language::Dutch).unwrap();
    assert!(text.starts_with("Uw regel is 365 dagen langer"), "{text}");
}

#[test]
fn a_running_agreement_says_what_it_waits_for() {
    let row = crate::record_facts::AgreementRow {
        ended_on: None,
        last_book_document_on: None,
        claims: &[EventState::NotApplicable],
    };
    let years = FinancialYears::calendar();
    let rule = rule_of(ActivityCode::A06);
    let found = deadline(&rule, &agreement_facts(&row), &years, &[], None);
    assert_eq!(
        waits_for_in_words(&found, ActivityCode::A06, Language::Dutch).unwrap(),
        "wacht op het einde van de overeenkomst"
    );
    assert_eq!(derivation(&found, Language::Dutch), None);
}

#[test]
fn an_open_hold_is_said_with_its_day() {
    let hold = HoldSpan {
        kind: HoldKind::Dispute,
        from: day("2026-02-03"),
        to: None,
    };
    let years = FinancialYears::calendar();
    let rule = rule_of(ActivityCode::A01);
    let facts = card_facts(day("2021-04-21"));
    let found = deadline(&rule, &facts, &years, &[hold], None);
    assert_eq!(
        holds_in_words(&found, Language::Dutch),
        ["vastgehouden sinds 3 februari 2026: geschil"]
    );
}
