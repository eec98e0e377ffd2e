//! The retention rule of each activity (domain rule 1.2).

use crate::activity::ActivityCode;
use crate::period::Period;
use crate::retention::{
    Anchor, Combine, Floor, RetentionRule, Rounding, StartEvent, Statute, Term,
};

/// Returns the rule with which an activity starts.
#[must_use]
pub fn rule_of(activity: ActivityCode) -> RetentionRule {
    use ActivityCode as A;
    use StartEvent as E;
    match activity {
        A::A01 => one(E::ContactMoment, Period::years(5)),
        A::A02 => combined(
            Combine::Earliest,
            &[(E::Unsubscribed, Period::NONE), (E::Objected, Period::NONE)],
        ),
        A::A03 => combined(
            Combine::Earliest,
            &[
                (E::Unsubscribed, Period::NONE),
                (E::ConsentWithdrawn, Period::NONE),
                (E::Objected, Period::NONE),
            ],
        ),
        // A quote keeps its value while the agreement under it runs, so the rule waits for its end.
        A::A04 => RetentionRule {
            floors: vec![fiscal_floor()],
            ..combined(
                Combine::Latest,
                &[
                    (E::DocumentDate, Period::years(8)),
                    (E::AgreementEnd, Period::NONE),
                ],
            )
        },
        // The floor reaches a refused quote only when the owner counts it among the books.
        A::A05 => RetentionRule {
            floors: vec![fiscal_floor()],
            ..one(E::DocumentDate, Period::years(8))
        },
        A::A06 => RetentionRule {
            floors: vec![fiscal_floor()],
            ..combined(
                Combine::Latest,
                &[
                    (E::AgreementEnd, Period::years(5)),
                    (E::LimitationEnd, Period::NONE),
                ],
            )
        },
        A::A07 | A::A08 => combined(
            Combine::Latest,
            &[
                (E::CaseEnded, Period::NONE),
                (E::LimitationEnd, Period::NONE),
            ],
        ),
        A::A09 | A::A10 => RetentionRule {
            floors: book_floors(),
            ..one(E::DocumentDate, Period::years(8))
        },
        A::A11 => combined(
            Combine::Earliest,
            &[
                (E::PostRemoved, Period::NONE),
                (E::ErasureGranted, Period::NONE),
            ],
        ),
        A::A12 => one(E::Collected, Period::days(90)),
        A::A13 => one(E::CookieSet, Period::years(1)),
        A::A14 => one(E::CookieSet, Period::days(1)),
        A::A15 => one(E::Collected, Period::months(50)),
        A::A16 => one(E::Collected, Period::NONE),
        A::A17 => one(E::Collected, Period::months(6)),
        A::A18 => one(E::RequestClosed, Period::years(5)),
        A::A19 => one(E::BreachClosed, Period::years(5)),
        A::A20 => one(E::MarketingEnded, Period::NONE),
        A::A21 => one(E::Event, Period::years(5)),
    }
}

fn one(event: StartEvent, period: Period) -> RetentionRule {
    RetentionRule::of(Term::after(event, period))
}

fn combined(combine: Combine, terms: &[(StartEvent, Period)]) -> RetentionRule {
    RetentionRule {
        terms: terms
            .iter()
            .map(|(event, period)| Term::after(*event, *period))
            .collect(),
        combine,
        floors: Vec::new(),
    }
}

/// The seven years after the financial year in which a document lost its current value.
const fn fiscal_floor() -> Floor {
    floor(
        StartEvent::LastUseInBooks,
        Anchor::FyEnd,
        7,
        Statute::FiscalRetention,
    )
}

fn book_floors() -> Vec<Floor> {
    vec![
        fiscal_floor(),
        floor(
            StartEvent::FirstUse,
            Anchor::YearEnd,
            9,
            Statute::ImmovableProperty,
        ),
        floor(
            StartEvent::Supply,
            Anchor::YearEnd,
            10,
            Statute::UnionScheme,
        ),
    ]
}

const fn floor(event: StartEvent, from: Anchor, years: u32, statute: Statute) -> Floor {
    Floor {
        term: Term {
            event,
            from,
            period: Period::years(years),
            rounding: Rounding::None,
        },
        statute,
    }
}
