//! What still stands around a record when somebody exercises a right: a statutory floor, the agreement or the case it
//! belongs to, claims that are not barred yet, holds (domain rules 2.4, 2.5 and 4.3).

use chrono::NaiveDate;

use crate::activity::ActivityCode;
use crate::deadline::{Deadline, Step};
use crate::decision_matrix::Situation;
use crate::hold::{HoldKind, KeepGround};
use crate::language::{Language, Words};
use crate::limitation::{Claim, claim_end, limitation};
use crate::paper::{self, RecordFields};
use crate::record::{InvoiceState, QuoteOutcome};
use crate::retention::{EventState, Reckoning, StartEvent, Statute};
use crate::text_dates::long_date;
use crate::words::years_spelled;

/// The period of a claim for performance of an agreement, in years (art. 3:307(1) BW).
pub const PERFORMANCE_YEARS: u32 = 5;

/// An open hold on a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenHold {
    /// The kind.
    pub kind: HoldKind,
    /// The owner's ground, for one set by hand.
    pub ground: Option<KeepGround>,
}

impl OpenHold {
    /// Returns what holds, in words.
    #[must_use]
    pub fn words(&self) -> Words {
        self.ground
            .map_or_else(|| self.kind.words(), |ground| ground.words())
    }

    /// Tells whether it stands for a claim, made or feared.
    #[must_use]
    pub const fn is_for_a_claim(&self) -> bool {
        match self.kind {
            HoldKind::Dispute | HoldKind::OpenInvoice => true,
            HoldKind::LegalHold => matches!(self.ground, Some(KeepGround::Claim)),
            HoldKind::OpenRequest | HoldKind::Restriction | HoldKind::BreachInvestigation => false,
        }
    }
}

/// What is known of one party's record on a day.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The activity of the party.
    pub activity: ActivityCode,
    /// What the record says; none where that is gone.
    pub fields: Option<&'a RecordFields>,
    /// Its deadline with the steps.
    pub deadline: &'a Deadline,
    /// The agreement of which a quote, an invoice or a payment is part; not applicable where it is part of none.
    pub agreement: EventState,
    /// The open invoice that a payment belongs to.
    pub invoice: Option<&'a paper::Invoice>,
    /// The open holds on it.
    pub holds: &'a [OpenHold],
    /// The day.
    pub today: NaiveDate,
}

/// The statutory floor of a record on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FloorNow {
    /// None reaches it.
    None,
    /// It has passed.
    Passed,
    /// It keeps up to and including the last day of its reckoning, which lies on or after today.
    Until {
        /// The law behind it.
        statute: Statute,
        /// The longest floor, worked out.
        reckoning: Reckoning,
    },
    /// It has not started: the record still has its current value (AWR 52(4)).
    Waits,
}

/// The claims around a record on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClaimsNow {
    /// Nothing is known of one.
    Unknown,
    /// The last was barred before today.
    Barred,
    /// The last is barred after this day.
    Until {
        /// The last living day.
        last_day: NaiveDate,
        /// How that day follows.
        derivation: Words,
    },
    /// There is no day yet.
    Pending {
        /// What it waits for.
        waits: Words,
    },
}

impl Standing<'_> {
    /// Returns the statutory floor of the record.
    #[must_use]
    pub fn floor(&self) -> FloorNow {
        let mut longest: Option<(Statute, Reckoning)> = None;
        for step in &self.deadline.steps {
            match step {
                Step::FloorWaits { .. } => return FloorNow::Waits,
                Step::Floor { statute, reckoning } => {
                    if longest.is_none_or(|(_, known)| known.last_day < reckoning.last_day) {
                        longest = Some((*statute, *reckoning));
                    }
                }
                Step::Term { .. }
                | Step::TermWaits { .. }
                | Step::Decided { .. }
                | Step::Promise { .. }
                | Step::Hold { .. } => {}
            }
        }
        match longest {
            None => FloorNow::None,
            Some((_, reckoning)) if reckoning.last_day < self.today => FloorNow::Passed,
            Some((statute, reckoning)) => FloorNow::Until { statute, reckoning },
        }
    }

    /// Returns the state of the agreement that the record is or belongs to; that of an agreement which was erased is
    /// still known by the quote's own deadline.
    #[must_use]
    pub fn agreement(&self) -> EventState {
        if let Some(RecordFields::Agreement(agreement)) = self.fields {
            return EventState::of(agreement.ended_on);
        }
        if self.agreement != EventState::NotApplicable {
            return self.agreement;
        }
        for step in &self.deadline.steps {
            match step {
                Step::TermWaits {
                    event: StartEvent::AgreementEnd,
                } => return EventState::Waiting,
                Step::Term { reckoning } if reckoning.term.event == StartEvent::AgreementEnd => {
                    return EventState::On(reckoning.started_on);
                }
                Step::Term { .. }
                | Step::TermWaits { .. }
                | Step::Floor { .. }
                | Step::FloorWaits { .. }
                | Step::Decided { .. }
                | Step::Promise { .. }
                | Step::Hold { .. } => {}
            }
        }
        EventState::NotApplicable
    }

    /// Tells whether the record is a case that has not ended.
    #[must_use]
    pub const fn case_pending(&self) -> bool {
        matches!(self.fields, Some(RecordFields::CaseFile(case)) if case.ended_on.is_none())
    }

    /// Tells whether the record is a quote on which nobody decided yet.
    #[must_use]
    pub fn quote_open(&self) -> bool {
        matches!(self.fields, Some(RecordFields::Quote(quote)) if quote.outcome == QuoteOutcome::Open)
    }

    /// Returns what is known of claims: those that were recorded, the one that follows from the agreement's end
    /// whether recorded or not, and that of an invoice that was not paid.
    #[must_use]
    pub fn claims(&self) -> ClaimsNow {
        if self.case_pending() {
            return ClaimsNow::Pending {
                waits: Words::new(
                    "zolang de zaak loopt; daarna tot de vorderingen zijn verjaard",
                    "as long as the case runs; after that until the claims are barred",
                ),
            };
        }
        let agreement = self.agreement();
        if agreement == EventState::Waiting {
            return ClaimsNow::Pending {
                waits: Words::new(
                    "tot de overeenkomst is afgelopen; daarna vijf jaar, tot een vordering is verjaard (artikel 3:307 \
                     BW)",
                    "until the agreement has ended; after that five years, until a claim is barred (art. 3:307 BW)",
                ),
            };
        }
        let mut known = self.recorded_claims();
        if let EventState::On(ended_on) = agreement {
            known.push(performance(
                ended_on,
                "overeenkomst geëindigd op",
                "agreement ended on",
            ));
        }
        if let Some(due_on) = self.unpaid_since() {
            known.push(performance(
                due_on,
                "betaling had er moeten zijn op",
                "payment was due on",
            ));
        }
        match known.into_iter().max_by_key(|(last_day, _)| *last_day) {
            None => ClaimsNow::Unknown,
            Some((last_day, _)) if last_day < self.today => ClaimsNow::Barred,
            Some((last_day, derivation)) => ClaimsNow::Until {
                last_day,
                derivation,
            },
        }
    }

    fn recorded_claims(&self) -> Vec<(NaiveDate, Words)> {
        let recorded = match self.fields {
            Some(RecordFields::Agreement(agreement)) => agreement.claims.as_slice(),
            Some(RecordFields::CaseFile(case)) => case.claims.as_slice(),
            Some(
                RecordFields::ContactMoment(_)
                | RecordFields::Quote(_)
                | RecordFields::Invoice(_)
                | RecordFields::Payment(_)
                | RecordFields::Subscription(_)
                | RecordFields::Comment(_)
                | RecordFields::TechnicalData(_),
            )
            | None => &[],
        };
        recorded.iter().map(recorded_claim).collect()
    }

    /// Returns the day on which an open invoice, or the one that a payment belongs to, had to be paid.
    fn unpaid_since(&self) -> Option<NaiveDate> {
        let invoice = match self.fields {
            Some(RecordFields::Invoice(invoice)) => Some(invoice),
            Some(
                RecordFields::ContactMoment(_)
                | RecordFields::Quote(_)
                | RecordFields::Payment(_)
                | RecordFields::Agreement(_)
                | RecordFields::CaseFile(_)
                | RecordFields::Subscription(_)
                | RecordFields::Comment(_)
                | RecordFields::TechnicalData(_),
            )
            | None => self.invoice,
        };
        invoice
            .filter(|invoice| invoice.state == InvoiceState::Open)
            .map(|invoice| invoice.due_on.unwrap_or(invoice.dated_on))
    }

    /// Tells whether a claim stands: one that is not barred yet, or a hold that is there for one.
    #[must_use]
    pub fn claim_alive(&self) -> bool {
        let by_reckoning = match self.claims() {
            ClaimsNow::Until { .. } => true,
            ClaimsNow::Pending { .. } => self.case_pending(),
            ClaimsNow::Unknown | ClaimsNow::Barred => false,
        };
        by_reckoning || self.holds.iter().any(OpenHold::is_for_a_claim)
    }

    /// Returns what decides between the answers of the matrix. What stands on a person's card can be linked to them.
    #[must_use]
    pub fn situation(&self) -> Situation {
        let part_of_administration = matches!(
            self.fields,
            Some(RecordFields::Quote(quote)) if quote.part_of_administration
        );
        Situation {
            floor_running: matches!(self.floor(), FloorNow::Until { .. } | FloorNow::Waits),
            running: self.case_pending()
                || self.quote_open()
                || self.agreement() == EventState::Waiting,
            claim_alive: self.claim_alive(),
            part_of_administration,
            linkable: true,
            on_consent: false,
            automated: false,
        }
    }
}

fn recorded_claim(claim: &paper::Claim) -> (NaiveDate, Words) {
    let last_day = claim_end(&Claim::recorded(claim)).last_day;
    let class = claim.class.words();
    let line = |language: Language, barred: &str| {
        let day = long_date(last_day, language);
        format!("{barred} {day}: {}", class.in_language(language))
    };
    let derivation = Words {
        nl: line(Language::Dutch, "verjaard na"),
        en: line(Language::English, "barred after"),
    };
    (last_day, derivation)
}

/// Returns the last living day of a claim for performance, with how it follows.
fn performance(from: NaiveDate, nl: &str, en: &str) -> (NaiveDate, Words) {
    let last_day = limitation(from, PERFORMANCE_YEARS);
    let (on_nl, on_en) = (
        long_date(from, Language::Dutch),
        long_date(from, Language::English),
    );
    let years = |language| years_spelled(PERFORMANCE_YEARS, language);
    let derivation = Words {
        nl: format!(
            "{nl} {on_nl}; {} daarna (artikel 3:307 BW)",
            years(Language::Dutch)
        ),
        en: format!(
            "{en} {on_en}; {} after that (art. 3:307 BW)",
            years(Language::English)
        ),
    };
    (last_day, derivation)
}
