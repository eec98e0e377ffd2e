//! Retention rules and the facts to which they are applied (domain rule 2.1).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::financial_year::FinancialYears;
use crate::period::Period;

/// The most terms of one rule.
pub const TERMS_MAX: usize = 10;
/// The most floors of one rule.
pub const FLOORS_MAX: usize = 10;
/// The most claims that can be recorded with one agreement or case file.
pub const CLAIMS_PER_RECORD_MAX: usize = 100;
/// How long an annex or an export package stays after it was made, in days.
pub const EXPORT_COPY_DAYS: u32 = 30;

closed_set! { words
    /// An event from which a term runs; its own day is not counted.
    StartEvent {
        ContactMoment = "contact_moment", "het contact", "the contact";
        LastContact = "last_contact", "het laatste contact", "the last contact";
        DocumentDate = "document_date", "de datum van het stuk", "the date of the document";
        LastUseInBooks = "last_use_in_books", "het laatste gebruik in de boeken", "the last use in the books";
        FirstUse = "first_use", "het eerste gebruik van het pand of de grond", "the first use of the building or land";
        Supply = "supply", "de levering", "the supply";
        AgreementEnd = "agreement_end", "het einde van de overeenkomst", "the end of the agreement";
        ClaimDue = "claim_due", "de dag waarop de vordering kon worden opgeëist", "the day the claim became due";
        LimitationEnd = "limitation_end", "de verjaring van de vordering", "the end of the limitation period";
        Unsubscribed = "unsubscribed", "de afmelding", "the unsubscription";
        ConsentWithdrawn = "consent_withdrawn", "het intrekken van de toestemming", "the withdrawal of consent";
        Objected = "objected", "het bezwaar", "the objection";
        CaseEnded = "case_ended", "het definitieve einde van de zaak", "the final end of the case";
        PostRemoved = "post_removed", "het verwijderen van het bericht", "the removal of the post";
        ErasureGranted = "erasure_granted", "het besluit om te wissen", "the decision to erase";
        Collected = "collected", "het vastleggen", "the collection";
        CookieSet = "cookie_set", "het plaatsen van de cookie", "the placing of the cookie";
        RequestClosed = "request_closed", "het sluiten van het verzoek", "the closing of the request";
        BreachClosed = "breach_closed", "het sluiten van de melding", "the closing of the report";
        MarketingEnded = "marketing_ended", "het einde van alle reclame en nieuwsbrieven", "the end of all advertising and newsletters";
        Event = "event", "de gebeurtenis", "the event";
    }
}

closed_set! {
    /// The day from which a period is added.
    Anchor {
        /// The day of the event itself.
        Date = "date",
        /// The last day of the financial year that contains the event.
        FyEnd = "fy_end",
        /// 31 December of the year of the event.
        YearEnd = "year_end",
    }
}

closed_set! {
    /// How the outcome is rounded, always upwards.
    Rounding {
        /// Not at all.
        None = "none",
        /// To the last day of the month.
        MonthEnd = "month_end",
        /// To 31 December.
        YearEnd = "year_end",
        /// To the last day of the financial year.
        FyEnd = "fy_end",
    }
}

closed_set! {
    /// How the terms of a rule make one day.
    Combine {
        /// The latest; no day while one applicable term waits.
        Latest = "latest",
        /// The earliest of those that have started.
        Earliest = "earliest",
    }
}

closed_set! { words
    /// The law behind a statutory floor.
    Statute {
        FiscalRetention = "fiscal_retention", "de bewaarplicht van 7 jaar (art. 52 lid 4 AWR)", "the duty to keep for 7 years (art. 52(4) AWR)";
        ImmovableProperty = "immovable_property", "de bewaarplicht van 9 jaar voor panden en grond (art. 34a Wet OB)", "the 9-year duty to keep for buildings and land (art. 34a VAT Act)";
        UnionScheme = "union_scheme", "de bewaarplicht van 10 jaar van de Unieregeling (OSS)", "the 10-year duty to keep of the Union scheme (OSS)";
    }
}

/// One term: from an event, with a period, rounded upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Term {
    /// The event that starts it.
    pub event: StartEvent,
    /// The day from which the period is added.
    pub from: Anchor,
    /// The period.
    pub period: Period,
    /// The rounding of the outcome.
    pub rounding: Rounding,
}

impl Term {
    /// Returns a term from the event's own day, without rounding.
    #[must_use]
    pub const fn after(event: StartEvent, period: Period) -> Self {
        Self {
            event,
            from: Anchor::Date,
            period,
            rounding: Rounding::None,
        }
    }

    /// Tells whether the term ends on the event's day itself and the data go on that same day.
    /// The last living day of a claim is still a day to keep, so a limitation never ends at once.
    #[must_use]
    pub fn is_immediate(&self) -> bool {
        self.period.is_none() && self.event != StartEvent::LimitationEnd
    }

    /// Returns the anchored day and the last day for an event on the given day.
    #[must_use]
    pub fn reckon(&self, event_on: NaiveDate, years: &FinancialYears) -> Reckoning {
        let anchored_on = match self.from {
            Anchor::Date => event_on,
            Anchor::FyEnd => years.end_of(event_on),
            Anchor::YearEnd => year_end(event_on),
        };
        let added = self.period.add_to(anchored_on);
        let last_day = match self.rounding {
            Rounding::None => added,
            Rounding::MonthEnd => month_end(added),
            Rounding::YearEnd => year_end(added),
            Rounding::FyEnd => years.end_of(added),
        };
        Reckoning {
            term: *self,
            started_on: event_on,
            anchored_on,
            last_day,
        }
    }
}

/// A term worked out for one event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Reckoning {
    /// The term.
    pub term: Term,
    /// The day of the event.
    pub started_on: NaiveDate,
    /// The day from which the period was added.
    pub anchored_on: NaiveDate,
    /// The last day on which the term keeps.
    pub last_day: NaiveDate,
}

/// A term of the law below which no rule can go; it applies where its event is among the facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Floor {
    /// The term.
    pub term: Term,
    /// The law that asks it.
    pub statute: Statute,
}

/// A retention rule of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct RetentionRule {
    /// The terms; one at least.
    pub terms: Vec<Term>,
    /// How they make one day.
    pub combine: Combine,
    /// The statutory floors.
    pub floors: Vec<Floor>,
}

/// Why a rule was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// A rule without a term never ends.
    #[error("a retention rule needs at least one term")]
    NoTerm,
    /// More than `TERMS_MAX` terms or `FLOORS_MAX` floors.
    #[error("a retention rule has too many terms or floors")]
    TooMany,
}

impl RetentionRule {
    /// Returns the rule with one term and no floor.
    #[must_use]
    pub fn of(term: Term) -> Self {
        Self {
            terms: vec![term],
            combine: Combine::Latest,
            floors: Vec::new(),
        }
    }

    /// Checks that the rule has a term and stays within its limits.
    pub const fn check(&self) -> Result<(), RuleError> {
        if self.terms.is_empty() {
            return Err(RuleError::NoTerm);
        }
        if self.terms.len() > TERMS_MAX || self.floors.len() > FLOORS_MAX {
            return Err(RuleError::TooMany);
        }
        Ok(())
    }
}

/// What is known of a start event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "state", content = "date", rename_all = "snake_case")]
pub enum EventState {
    /// The event has no part in this record.
    NotApplicable,
    /// It has a part and has not happened yet.
    Waiting,
    /// It happened on this day (Europe/Amsterdam).
    On(NaiveDate),
}

impl EventState {
    /// Returns the state of an event that certainly has a part in the record.
    #[must_use]
    pub const fn of(happened_on: Option<NaiveDate>) -> Self {
        match happened_on {
            Some(day) => Self::On(day),
            None => Self::Waiting,
        }
    }
}

/// One event of a record with its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Fact {
    /// The event.
    pub event: StartEvent,
    /// Its state.
    pub state: EventState,
}

/// What happened to a record; an event that is absent has no part in it, and one may occur more
/// often (a limitation per claim).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
pub struct Facts(Vec<Fact>);

impl Facts {
    /// Returns facts in which nothing is known yet.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Returns the facts with one more event; `NotApplicable` adds nothing.
    #[must_use]
    pub fn with(mut self, event: StartEvent, state: EventState) -> Self {
        match state {
            EventState::NotApplicable => {}
            EventState::Waiting | EventState::On(_) => self.0.push(Fact { event, state }),
        }
        self
    }

    /// Lists the states of an event, none when it has no part in the record.
    pub fn states(&self, event: StartEvent) -> impl Iterator<Item = EventState> + '_ {
        self.0
            .iter()
            .filter(move |fact| fact.event == event)
            .map(|fact| fact.state)
    }
}

/// Returns 31 December of the day's year.
#[must_use]
pub fn year_end(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(NaiveDate::MAX)
}

/// Returns the last day of the day's month.
#[must_use]
pub fn month_end(day: NaiveDate) -> NaiveDate {
    day.with_day(1)
        .map(|first| Period::months(1).add_to(first))
        .and_then(|next| next.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}
