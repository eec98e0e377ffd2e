//! The grounds on which a record can be kept when its erasure is asked, each with the day until which it keeps and how
//! that day follows (art. 17(3), domain rules 2.1 and 4.4).
//!
//! What every day holds to: it never lies after the last day of the record by the owner's own rule, never before the
//! end of a statutory floor, and there is none while such a floor waits. A day that has passed keeps nothing, and its
//! ground is not offered. A promise in a letter is made from a day only.

use chrono::NaiveDate;

use crate::activity::ActivityCode;
use crate::decision_matrix::{Proposal, propose};
use crate::hold::{HoldKind, KeepGround};
use crate::language::{Language, Words};
use crate::limitation::limitation;
use crate::request::{RefusalGround, Right};
use crate::retention::{EventState, Reckoning, Statute};
use crate::standing::{ClaimsNow, FloorNow, OpenHold, Standing};
use crate::text_dates::long_date;
use crate::words::{derivation, period_in_words, waits_for_in_words, years_spelled};

/// The longest limitation there is, in years (art. 3:306 BW): no day that the owner gives for a claim lies after it.
pub const CLAIM_YEARS_MAX: u32 = 20;

/// A ground on which a record can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeepingGround {
    /// Which ground.
    pub ground: RefusalGround,
    /// The last day on which it keeps; none where that is not known.
    pub kept_until: Option<NaiveDate>,
    /// How that day follows, or what it waits for, in one line.
    pub derivation: Words,
    /// Whether the owner says until which day; `kept_until` is then the last one that can be given.
    pub day_asked: bool,
}

/// What is proposed for a record whose erasure is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proposed {
    /// It goes.
    Erase,
    /// It can go; the ground says what is to be weighed first.
    EraseAfterWeighing(RefusalGround),
    /// It is kept on this ground, and used for nothing else.
    KeepRestricted(RefusalGround),
    /// Nothing of the person is in it.
    NothingKept,
}

/// Returns the grounds on which the record can be kept today, the proposed one first.
#[must_use]
pub fn keeping_grounds(standing: &Standing<'_>) -> Vec<KeepingGround> {
    let mut grounds: Vec<KeepingGround> = [
        legal_obligation(standing),
        contract_running(standing),
        legal_claims(standing),
        freedom_of_expression(standing),
        no_erasure_ground(standing),
    ]
    .into_iter()
    .flatten()
    .collect();
    for hold in standing.holds {
        let ground = ground_of(hold);
        if !grounds.iter().any(|known| known.ground == ground) {
            grounds.push(KeepingGround {
                ground,
                kept_until: None,
                derivation: while_held(hold),
                day_asked: false,
            });
        }
    }
    if let Proposed::KeepRestricted(first) = proposed(standing, &grounds) {
        grounds.sort_by_key(|known| known.ground != first);
    }
    grounds
}

/// Returns what is proposed, given the grounds that there are.
#[must_use]
pub fn proposed(standing: &Standing<'_>, grounds: &[KeepingGround]) -> Proposed {
    let offered = |ground| grounds.iter().any(|known| known.ground == ground);
    let by_matrix = propose(standing.activity, Right::Erasure, standing.situation());
    match by_matrix {
        Proposal::NotApplicable => return Proposed::NothingKept,
        Proposal::RefuseWith { ground } if offered(ground) => {
            return Proposed::KeepRestricted(ground);
        }
        Proposal::Grant { .. } | Proposal::RefuseWith { .. } | Proposal::Assess { .. } => {}
    }
    if let Some(hold) = standing.holds.first() {
        return Proposed::KeepRestricted(ground_of(hold));
    }
    match by_matrix {
        Proposal::Assess { .. }
            if standing.claim_alive() && offered(RefusalGround::LegalClaims) =>
        {
            Proposed::KeepRestricted(RefusalGround::LegalClaims)
        }
        Proposal::Assess { ground } => Proposed::EraseAfterWeighing(ground),
        Proposal::Grant { .. } | Proposal::RefuseWith { .. } | Proposal::NotApplicable => {
            Proposed::Erase
        }
    }
}

/// Returns the ground that fits a hold.
const fn ground_of(hold: &OpenHold) -> RefusalGround {
    match hold.kind {
        HoldKind::Dispute | HoldKind::OpenInvoice => RefusalGround::LegalClaims,
        HoldKind::LegalHold => match hold.ground {
            Some(KeepGround::LegalDuty) => RefusalGround::LegalObligation,
            Some(KeepGround::PersonsWish) => RefusalGround::NoErasureGround,
            Some(
                KeepGround::Claim
                | KeepGround::Dispute
                | KeepGround::OpenInvoice
                | KeepGround::BreachInvestigation,
            )
            | None => RefusalGround::LegalClaims,
        },
        // To answer a request and to document a breach are duties (art. 12 and 33(5)).
        HoldKind::OpenRequest | HoldKind::BreachInvestigation => RefusalGround::LegalObligation,
        HoldKind::Restriction => RefusalGround::NoErasureGround,
    }
}

fn while_held(hold: &OpenHold) -> Words {
    let why = hold.words();
    Words {
        nl: format!("zolang de blokkade duurt: {}", why.nl),
        en: format!("as long as the hold lasts: {}", why.en),
    }
}

fn legal_obligation(standing: &Standing<'_>) -> Option<KeepingGround> {
    let (kept_until, derivation) = match standing.floor() {
        FloorNow::None | FloorNow::Passed => return accountability(standing),
        FloorNow::Waits => (None, floor_waits(standing)),
        FloorNow::Until { statute, reckoning } => (
            Some(reckoning.last_day),
            both(|language| floor_line(statute, &reckoning, language)),
        ),
    };
    Some(KeepingGround {
        ground: RefusalGround::LegalObligation,
        kept_until,
        derivation,
        day_asked: false,
    })
}

/// What shows that the law was kept is itself kept by law, for its own period (art. 5(2), 7(1) and 33(5)).
fn accountability(standing: &Standing<'_>) -> Option<KeepingGround> {
    use ActivityCode as A;
    match standing.activity {
        A::A18 | A::A19 | A::A20 | A::A21 => own_period(standing, RefusalGround::LegalObligation),
        A::A01
        | A::A02
        | A::A03
        | A::A04
        | A::A05
        | A::A06
        | A::A07
        | A::A08
        | A::A09
        | A::A10
        | A::A11
        | A::A12
        | A::A13
        | A::A14
        | A::A15
        | A::A16
        | A::A17 => None,
    }
}

fn floor_waits(standing: &Standing<'_>) -> Words {
    if standing.agreement() == EventState::Waiting {
        Words::new(
            "tot de overeenkomst is afgelopen; daarna zeven jaar na het boekjaar (artikel 52 AWR)",
            "until the agreement has ended; after that seven years after the financial year (art. 52 AWR)",
        )
    } else {
        Words::new(
            "zolang het stuk in de boeken nodig is; daarna zeven jaar na het boekjaar (artikel 52 AWR)",
            "as long as the books need the document; after that seven years after the financial year (art. 52 AWR)",
        )
    }
}

/// Writes the calculation of a floor out: "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna".
fn floor_line(statute: Statute, reckoning: &Reckoning, language: Language) -> String {
    let started = long_date(reckoning.started_on, language);
    let anchored = long_date(reckoning.anchored_on, language);
    let year = reckoning.anchored_on.format("%Y");
    let from = match (statute, language) {
        (Statute::FiscalRetention, Language::Dutch) => {
            format!("{started}; boekjaar tot en met {anchored}")
        }
        (Statute::FiscalRetention, Language::English) => {
            format!("{started}; financial year up to and including {anchored}")
        }
        (Statute::ImmovableProperty, Language::Dutch) => format!("eerste gebruik in {year}"),
        (Statute::ImmovableProperty, Language::English) => format!("first use in {year}"),
        (Statute::UnionScheme, Language::Dutch) => format!("levering in {year} (Unieregeling)"),
        (Statute::UnionScheme, Language::English) => format!("supply in {year} (Union scheme)"),
    };
    let period = reckoning.term.period;
    let length = if period.months == 0 && period.days == 0 {
        years_spelled(period.years, language)
    } else {
        period_in_words(period, language)
    };
    match language {
        Language::Dutch => format!("{from}; {length} daarna"),
        Language::English => format!("{from}; {length} after that"),
    }
}

fn contract_running(standing: &Standing<'_>) -> Option<KeepingGround> {
    let derivation = if standing.agreement() == EventState::Waiting {
        match standing.floor() {
            FloorNow::Waits | FloorNow::Until { .. } => Words::new(
                "tot de overeenkomst is afgelopen; daarna zolang de wet het vraagt of een vordering nog kan",
                "until the agreement has ended; after that as long as the law requires or a claim is possible",
            ),
            FloorNow::None | FloorNow::Passed => Words::new(
                "tot de overeenkomst is afgelopen; daarna zolang een vordering nog kan, meestal vijf jaar",
                "until the agreement has ended; after that as long as a claim is possible, usually five years",
            ),
        }
    } else if standing.quote_open() {
        Words::new(
            "tot de offerte is beantwoord of verlopen",
            "until the quote was answered or has lapsed",
        )
    } else {
        return None;
    };
    Some(KeepingGround {
        ground: RefusalGround::ContractRunning,
        kept_until: None,
        derivation,
        day_asked: false,
    })
}

fn legal_claims(standing: &Standing<'_>) -> Option<KeepingGround> {
    let without_day = |derivation: Words| KeepingGround {
        ground: RefusalGround::LegalClaims,
        kept_until: None,
        derivation,
        day_asked: false,
    };
    let dispute = standing.holds.iter().find(|hold| hold.is_for_a_claim());
    match (standing.claims(), dispute) {
        (ClaimsNow::Pending { waits }, _) => Some(without_day(waits)),
        (
            ClaimsNow::Until {
                last_day,
                derivation,
            },
            _,
        ) => within(standing, RefusalGround::LegalClaims, last_day, derivation),
        (ClaimsNow::Unknown | ClaimsNow::Barred, Some(hold)) => Some(without_day(while_held(hold))),
        (ClaimsNow::Barred, None) => None,
        (ClaimsNow::Unknown, None) => claim_of_the_owner(standing),
    }
}

/// A claim of which the program knows nothing: the owner says until which day it can live.
fn claim_of_the_owner(standing: &Standing<'_>) -> Option<KeepingGround> {
    if standing.floor() == FloorNow::Waits {
        return Some(KeepingGround {
            ground: RefusalGround::LegalClaims,
            kept_until: None,
            derivation: floor_waits(standing),
            day_asked: false,
        });
    }
    let last = standing.deadline.last_day;
    if last.is_some_and(|last| last < standing.today) {
        return None;
    }
    Some(KeepingGround {
        ground: RefusalGround::LegalClaims,
        kept_until: last,
        derivation: Words::new(
            "tot de vordering is verjaard; u geeft de dag",
            "until the claim is barred; you give the day",
        ),
        day_asked: true,
    })
}

fn freedom_of_expression(standing: &Standing<'_>) -> Option<KeepingGround> {
    if standing.activity != ActivityCode::A11 {
        return None;
    }
    own_period(standing, RefusalGround::FreedomOfExpression)
}

fn no_erasure_ground(standing: &Standing<'_>) -> Option<KeepingGround> {
    own_period(standing, RefusalGround::NoErasureGround)
}

/// Keeps for the record's own period.
fn own_period(standing: &Standing<'_>, ground: RefusalGround) -> Option<KeepingGround> {
    let deadline = standing.deadline;
    let derivation = match deadline.last_day {
        Some(last) if last < standing.today => return None,
        Some(_) => both(|language| derivation(deadline, language).unwrap_or_default()),
        None => both(|language| {
            waits_for_in_words(deadline, standing.activity, language).unwrap_or_default()
        }),
    };
    Some(KeepingGround {
        ground,
        kept_until: deadline.last_day,
        derivation,
        day_asked: false,
    })
}

/// Brings a day within what the owner's own rule and the law allow, and says which of them moved it.
fn within(
    standing: &Standing<'_>,
    ground: RefusalGround,
    day: NaiveDate,
    derivation: Words,
) -> Option<KeepingGround> {
    let with_note = |nl: &str, en: &str, other: NaiveDate| Words {
        nl: format!(
            "{}; {nl} {}",
            derivation.nl,
            long_date(other, Language::Dutch)
        ),
        en: format!(
            "{}; {en} {}",
            derivation.en,
            long_date(other, Language::English)
        ),
    };
    let (kept_until, derivation) = match (standing.floor(), standing.deadline.last_day) {
        (FloorNow::Waits, _) => (None, floor_waits(standing)),
        (FloorNow::Until { reckoning, .. }, _) if reckoning.last_day > day => {
            let note = with_note(
                "de wettelijke bewaarplicht loopt langer, tot en met",
                "the legal duty to keep runs longer, up to and including",
                reckoning.last_day,
            );
            (Some(reckoning.last_day), note)
        }
        (FloorNow::None | FloorNow::Passed | FloorNow::Until { .. }, Some(own)) if own < day => {
            let note = with_note(
                "onze eigen bewaartermijn is korter, tot en met",
                "our own period is shorter, up to and including",
                own,
            );
            (Some(own), note)
        }
        (FloorNow::None | FloorNow::Passed | FloorNow::Until { .. }, _) => (Some(day), derivation),
    };
    if kept_until.is_some_and(|last| last < standing.today) {
        return None;
    }
    Some(KeepingGround {
        ground,
        kept_until,
        derivation,
        day_asked: false,
    })
}

/// Why a day that the owner gives cannot be the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayRefused {
    /// It must not lie before this day: today, or the end of the statutory floor.
    Before(NaiveDate),
    /// It must not lie after this day: the record's own last day, or the longest limitation there is.
    After(NaiveDate),
}

/// Checks a day until which the owner keeps a record for a claim of which the program knows nothing.
pub fn check_day(standing: &Standing<'_>, day: NaiveDate) -> Result<(), DayRefused> {
    let first = match standing.floor() {
        FloorNow::Until { reckoning, .. } => reckoning.last_day.max(standing.today),
        FloorNow::None | FloorNow::Passed | FloorNow::Waits => standing.today,
    };
    if day < first {
        return Err(DayRefused::Before(first));
    }
    let last = standing
        .deadline
        .last_day
        .unwrap_or_else(|| limitation(standing.today, CLAIM_YEARS_MAX));
    if day > last {
        return Err(DayRefused::After(last));
    }
    Ok(())
}

fn both(text: impl Fn(Language) -> String) -> Words {
    Words {
        nl: text(Language::Dutch),
        en: text(Language::English),
    }
}

#[cfg(test)]
mod tests;
