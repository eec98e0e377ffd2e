//! Vandaag: what asks for attention, what will disappear, and the year.

use chrono::NaiveDate;
use domain::ids::{
    BalancingTestId, BreachId, ErasureRunId, HoldId, PartyId, RecipientId, RecordId, RequestId,
};
use domain::language::Words;
use domain::processing_agreement::AgreementCall;
use domain::request::{RequestState, Right};
use serde::Serialize;
use ts_rs::TS;

use super::breaches::BreachClock;
use super::requests::ClockView;

/// The page of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TodayView {
    /// The local calendar date.
    pub today: NaiveDate,
    /// What asks for attention, the most urgent first.
    pub items: Vec<Attention>,
    /// How many of them are late.
    pub late: u32,
    /// The deletions of the next 24 months.
    pub chart: DeletionChart,
    /// The days of this year that mean something.
    pub year: Vec<YearDay>,
    /// Whether there is anything in the administration yet.
    pub empty: bool,
}

/// Something that asks for attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Attention {
    /// A request that is not answered yet.
    Request {
        /// Which request.
        id: RequestId,
        /// Its number.
        number: String,
        /// Who asks.
        name: String,
        /// Which right.
        right: Right,
        /// Where it stands.
        state: RequestState,
        /// Its clock.
        clock: ClockView,
        /// Decisions still to take.
        undecided: u32,
        /// Decisions in all.
        decisions: u32,
    },
    /// A breach to be reported, or of which that is not known yet.
    Breach {
        /// Which breach.
        id: BreachId,
        /// Its number.
        number: String,
        /// What it is about.
        subject: String,
        /// Whether it was decided what becomes of it.
        decided: bool,
        /// Its clock; none before awareness.
        clock: Option<Box<BreachClock>>,
    },
    /// Somebody in a case file who is to be told that data are kept of them (art. 14).
    CounterPartyNotice {
        /// The case file.
        record_id: RecordId,
        /// Their part in it.
        party_id: PartyId,
        /// Who.
        name: String,
        /// The last day.
        due: NaiveDate,
        /// Days until then; below zero once it has passed.
        days_left: i32,
        /// Whether it has passed.
        late: bool,
        /// Whether an exception ended that held before.
        exception_ended: bool,
        /// Whether the letter was made, so that it is only to be sent.
        written: bool,
    },
    /// What can go.
    Due {
        /// How many parties of records and files of requests.
        records: u32,
        /// Of how many contacts; none where it is of people who are no contacts any more.
        contacts: u32,
        /// The oldest last day.
        oldest_last_day: NaiveDate,
    },
    /// Contact points that can go by themselves: no record that is kept needs them any more.
    DuePoints {
        /// How many.
        points: u32,
        /// Of how many contacts.
        contacts: u32,
    },
    /// A hold whose day of review has come.
    HoldReview {
        /// Which hold.
        id: HoldId,
        /// Whose record.
        name: String,
        /// The ground in words.
        ground: Words,
        /// When it was to be looked at.
        review_on: NaiveDate,
    },
    /// Something left to do in other systems after a run.
    Checklist {
        /// Which run.
        run: ErasureRunId,
        /// Its number.
        number: String,
        /// How many items.
        items: u32,
        /// When the run was carried out.
        executed_on: NaiveDate,
    },
    /// What went by itself, as a letter had promised; told for a week.
    PromiseKept {
        /// Which run.
        run: ErasureRunId,
        /// How many parties of records.
        records: u32,
        /// When.
        executed_on: NaiveDate,
    },
    /// Recipients that were told of an erasure and have not answered.
    RecipientsSilent {
        /// The request.
        id: RequestId,
        /// Its number.
        number: String,
        /// How many recipients.
        recipients: u32,
        /// When the first of them was told.
        told_on: NaiveDate,
    },
    /// Restrictions of use with something to do: to lift, to announce their end, or to look at again (art. 18).
    Restriction {
        /// The request that placed them.
        id: RequestId,
        /// Its number.
        number: String,
        /// Who asked.
        name: String,
        /// What is to do.
        due: RestrictionDue,
        /// How many records.
        records: u32,
        /// Since when.
        since: NaiveDate,
    },
    /// Places where something may stand that is not to be kept.
    NotToKeep {
        /// How many, counted up to a limit.
        places: u32,
    },
    /// Agreements with processors, or what is left with them, that ask for attention.
    Agreements {
        /// What asks for it.
        call: AgreementCall,
        /// The first of the processors.
        id: RecipientId,
        /// Its name.
        name: String,
        /// Since when or by when, of the first.
        on: Option<NaiveDate>,
        /// How many processors there are.
        count: u32,
    },
    /// A recipient of whom something is still to be looked up.
    RecipientToLookUp {
        /// One of them.
        id: RecipientId,
        /// How many there are.
        count: u32,
    },
    /// A balancing test to look at again: an objection was upheld, or its day has come.
    BalancingReview {
        /// Which test.
        id: BalancingTestId,
        /// Its number.
        number: String,
        /// What it is about.
        title: Words,
        /// The number of the request whose objection was upheld.
        reopened_by: Option<String>,
        /// When it was to be looked at again.
        review_on: NaiveDate,
    },
    /// Cookies that do something else than the statement says.
    CookieDrift {
        /// How many.
        count: u32,
    },
    /// The round of this year, not done yet.
    YearRound {
        /// Which year.
        year: i32,
        /// What can go now.
        due: u32,
        /// How many things are still to be looked at.
        left: u32,
    },
    /// The turn of the year that comes, with what it frees.
    YearTurn {
        /// Which year comes.
        year: i32,
        /// 1 January.
        on: NaiveDate,
        /// How many parties of records can go from then.
        records: u32,
    },
    /// People who are to be told that the statement changes, before it does (art. 13(3)).
    StatementPeople {
        /// Which version brings the change.
        number: u32,
        /// How many can be written to.
        people: u32,
        /// The first day of the new text.
        valid_from: NaiveDate,
        /// Days until then; below zero once it has passed.
        days_left: i32,
    },
    /// Practice and promise differ (domain rule T29); what is due stands apart.
    Drift {
        /// In how many things.
        count: u32,
    },
    /// The recovery sheet was not confirmed.
    RecoverySheet,
}

/// What is to do about a restriction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RestrictionDue {
    /// The day has come that was announced as its end.
    Lift,
    /// What it waited for was decided, and its end was not announced.
    Announce,
    /// It lasts for so long that it is to be looked at whether it must.
    Review,
}

/// The deletions that are coming, month by month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DeletionChart {
    /// The series, in the order in which they are stacked; at most five, the rest is one series.
    pub series: Vec<ChartSeries>,
    /// The months, this one first: what is due already counts with it.
    pub months: Vec<ChartMonth>,
    /// How many in all.
    pub total: u32,
}

/// A series of the chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartSeries {
    /// Its stable code: the same activity always has the same pattern.
    pub pattern: ChartPattern,
    /// Its words.
    pub name: Words,
}

/// The patterns of the chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartPattern {
    /// Contact.
    Solid,
    /// Quotes.
    Diagonal,
    /// Invoices and payments.
    Pen,
    /// Agreements and case files.
    Dots,
    /// All else.
    Lines,
}

/// A month of the chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartMonth {
    /// Its first day.
    pub month: NaiveDate,
    /// A count for each series.
    pub counts: Vec<u32>,
}

/// A day of the year with a meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct YearDay {
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub mark: YearMark,
    /// How many.
    pub count: u32,
}

/// What a day of the year means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum YearMark {
    /// A public holiday of the calendar for EU terms.
    Holiday,
    /// Records can go from this day.
    Deletable,
    /// An answer must be given.
    Due,
    /// An answer should have been given.
    Late,
}

/// The counts beside the places of the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    /// Things that ask for attention today.
    pub attention: u32,
    /// How many of them are late.
    pub attention_late: u32,
    /// Records that can go.
    pub due: u32,
    /// Open requests.
    pub requests: u32,
    /// How many of them are late.
    pub requests_late: u32,
    /// Open breaches.
    pub breaches: u32,
    /// How many of them are late.
    pub breaches_late: u32,
    /// In how many things today's statement differs from the published one.
    pub statement: u32,
}
