//! The deadline of a record: rule and facts give a last day, and every step tells why.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::financial_year::FinancialYears;
use crate::hold::HoldSpan;
use crate::retention::{
    Combine, EventState, Facts, Floor, Reckoning, RetentionRule, StartEvent, Statute,
};

closed_set! { words
    /// Where a record stands on a day.
    DeadlineStatus {
        Waiting = "waiting", "wacht op een gebeurtenis", "waiting for an event";
        Keep = "keep", "bewaren", "keep";
        Due = "due", "op te ruimen", "due";
        Held = "held", "verlopen, vastgehouden", "expired, held";
        Erased = "erased", "gewist", "erased";
    }
}

/// What decided the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum DecidedBy {
    /// A term of the owner's rule.
    Term {
        /// The event of the term.
        event: StartEvent,
    },
    /// A statutory floor.
    Floor {
        /// The law behind it.
        statute: Statute,
    },
    /// A date promised when erasure was refused for now.
    Promise,
}

/// One step of the calculation, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// A term that has started.
    Term {
        /// The term worked out.
        reckoning: Reckoning,
    },
    /// A term whose event has not happened.
    TermWaits {
        /// The event.
        event: StartEvent,
    },
    /// A floor that has started.
    Floor {
        /// The law behind it.
        statute: Statute,
        /// The floor worked out.
        reckoning: Reckoning,
    },
    /// A floor whose event has not happened.
    FloorWaits {
        /// The law behind it.
        statute: Statute,
        /// The event.
        event: StartEvent,
    },
    /// The outcome of terms and floors.
    Decided {
        /// What decided.
        by: DecidedBy,
        /// The last day.
        last_day: NaiveDate,
    },
    /// A promised date that replaces a longer rule.
    Promise {
        /// The promised day of erasure.
        erase_on: NaiveDate,
        /// The last day that follows from it.
        last_day: NaiveDate,
    },
    /// A hold on the record.
    Hold {
        /// The hold.
        hold: HoldSpan,
        /// Whether it moves the deletion.
        moves: HoldEffect,
    },
}

closed_set! {
    /// What a hold does to the deletion.
    HoldEffect {
        /// It ended before the record had to go.
        Nothing = "nothing",
        /// It moves the deletion to the day after its end.
        Later = "later",
        /// It is open: there is no day.
        Open = "open",
    }
}

/// The deadline of a record with everything that led to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Deadline {
    /// The last day on which the record is kept; none while an event is awaited.
    pub last_day: Option<NaiveDate>,
    /// The first day on which it must go; none while waiting or under an open hold.
    pub deletable_from: Option<NaiveDate>,
    /// The same without holds.
    pub unheld_from: Option<NaiveDate>,
    /// The events that are awaited.
    pub waits_for: Vec<StartEvent>,
    /// What decided the last day.
    pub decided_by: Option<DecidedBy>,
    /// Whether a statutory floor moved the last day.
    pub floor_won: bool,
    /// The last day of the longest floor that started.
    pub floor_last_day: Option<NaiveDate>,
    /// By how many days the last day exceeds that floor.
    pub excess_days_over_floor: Option<i64>,
    /// The open holds.
    pub held_by: Vec<HoldSpan>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

impl Deadline {
    /// Returns where the record stands on the day; never `Erased`, which only the vault knows.
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> DeadlineStatus {
        match self.unheld_from {
            None => DeadlineStatus::Waiting,
            Some(unheld) if !self.held_by.is_empty() && today >= unheld => DeadlineStatus::Held,
            Some(_) => match self.deletable_from {
                Some(from) if today >= from => DeadlineStatus::Due,
                Some(_) | None => DeadlineStatus::Keep,
            },
        }
    }

    /// Returns by how many days the deletion is late on the day, zero when it is not due.
    #[must_use]
    pub fn days_late(&self, today: NaiveDate) -> i64 {
        self.deletable_from
            .map_or(0, |from| today.signed_duration_since(from).num_days())
            .max(0)
    }
}

/// The day that terms, floors and a promise give, before holds.
struct Unheld {
    last_day: NaiveDate,
    deletable_from: NaiveDate,
    by: DecidedBy,
}

/// Returns the deadline of a record (domain rule 2.1). `erase_on` is the day promised when erasure
/// was refused for now: it replaces a longer rule, never a floor, and holds stay. While a floor waits
/// the promise does too: the law asks for longer than any day that could be given.
#[must_use]
pub fn deadline(
    rule: &RetentionRule,
    facts: &Facts,
    years: &FinancialYears,
    holds: &[HoldSpan],
    erase_on: Option<NaiveDate>,
) -> Deadline {
    let mut steps = Vec::new();
    let (owners, mut waits_for) = combine_terms(rule, facts, years, &mut steps);
    let floor = longest_floor(&rule.floors, facts, years, &mut steps);
    let mut unheld = owners.map(|own| raise_to_floor(&own, floor.as_ref()));
    if let Some(decided) = &unheld {
        steps.push(Step::Decided {
            by: decided.by,
            last_day: decided.last_day,
        });
    }
    let floor_waits = steps
        .iter()
        .any(|step| matches!(step, Step::FloorWaits { .. }));
    if let Some(promised) = erase_on
        .filter(|_| !floor_waits)
        .map(|day| promise(day, floor.as_ref()))
    {
        let replaces = unheld
            .as_ref()
            .is_none_or(|own| promised.deletable_from < own.deletable_from);
        if replaces {
            steps.push(Step::Promise {
                erase_on: promised.deletable_from,
                last_day: promised.last_day,
            });
            waits_for.clear();
            unheld = Some(promised);
        }
    }
    let unheld_from = unheld.as_ref().map(|day| day.deletable_from);
    let (deletable_from, held_by) = apply_holds(unheld_from, holds, &mut steps);
    let last_day = unheld.as_ref().map(|day| day.last_day);
    let floor_last_day = floor.map(|(_, reckoning)| reckoning.last_day);
    let excess = last_day
        .zip(floor_last_day)
        .map(|(own, law)| own.signed_duration_since(law).num_days())
        .filter(|days| *days > 0);
    let decided_by = unheld.map(|day| day.by);
    Deadline {
        last_day,
        deletable_from,
        unheld_from,
        waits_for,
        decided_by,
        floor_won: matches!(decided_by, Some(DecidedBy::Floor { .. })),
        floor_last_day,
        excess_days_over_floor: excess,
        held_by,
        steps,
    }
}

fn next_day(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(NaiveDate::MAX)
}

/// Combines the applicable terms; also lists the events that are awaited.
fn combine_terms(
    rule: &RetentionRule,
    facts: &Facts,
    years: &FinancialYears,
    steps: &mut Vec<Step>,
) -> (Option<Unheld>, Vec<StartEvent>) {
    let mut started = Vec::new();
    let mut waiting = Vec::new();
    for term in &rule.terms {
        for state in facts.states(term.event) {
            match state {
                EventState::On(day) => {
                    let reckoning = term.reckon(day, years);
                    steps.push(Step::Term { reckoning });
                    started.push(own_days(&reckoning));
                }
                EventState::Waiting => {
                    steps.push(Step::TermWaits { event: term.event });
                    if !waiting.contains(&term.event) {
                        waiting.push(term.event);
                    }
                }
                EventState::NotApplicable => {}
            }
        }
    }
    if started.is_empty() && waiting.is_empty() {
        // Without a single applicable term the record still has to say what it waits for.
        waiting = rule.terms.iter().map(|term| term.event).collect();
        waiting.dedup();
    }
    let day_and_deletion = |days: &Unheld| (days.last_day, days.deletable_from);
    match rule.combine {
        Combine::Latest if !waiting.is_empty() => (None, waiting),
        Combine::Latest => (started.into_iter().max_by_key(day_and_deletion), waiting),
        Combine::Earliest => match started.into_iter().min_by_key(day_and_deletion) {
            Some(earliest) => (Some(earliest), Vec::new()),
            None => (None, waiting),
        },
    }
}

fn own_days(reckoning: &Reckoning) -> Unheld {
    let deletable_from = if reckoning.term.is_immediate() {
        reckoning.last_day
    } else {
        next_day(reckoning.last_day)
    };
    Unheld {
        last_day: reckoning.last_day,
        deletable_from,
        by: DecidedBy::Term {
            event: reckoning.term.event,
        },
    }
}

fn longest_floor(
    floors: &[Floor],
    facts: &Facts,
    years: &FinancialYears,
    steps: &mut Vec<Step>,
) -> Option<(Statute, Reckoning)> {
    let mut started = Vec::new();
    for Floor { term, statute } in floors {
        for state in facts.states(term.event) {
            match state {
                EventState::On(day) => {
                    let reckoning = term.reckon(day, years);
                    steps.push(Step::Floor {
                        statute: *statute,
                        reckoning,
                    });
                    started.push((*statute, reckoning));
                }
                EventState::Waiting => steps.push(Step::FloorWaits {
                    statute: *statute,
                    event: term.event,
                }),
                EventState::NotApplicable => {}
            }
        }
    }
    started
        .into_iter()
        .max_by_key(|(_, reckoning)| reckoning.last_day)
}

fn raise_to_floor(own: &Unheld, floor: Option<&(Statute, Reckoning)>) -> Unheld {
    match floor {
        Some((statute, reckoning)) if reckoning.last_day > own.last_day => Unheld {
            last_day: reckoning.last_day,
            deletable_from: next_day(reckoning.last_day),
            by: DecidedBy::Floor { statute: *statute },
        },
        Some(_) | None => Unheld {
            last_day: own.last_day,
            deletable_from: own.deletable_from,
            by: own.by,
        },
    }
}

fn promise(erase_on: NaiveDate, floor: Option<&(Statute, Reckoning)>) -> Unheld {
    let promised = Unheld {
        last_day: erase_on.pred_opt().unwrap_or(NaiveDate::MIN),
        deletable_from: erase_on,
        by: DecidedBy::Promise,
    };
    raise_to_floor(&promised, floor)
}

fn apply_holds(
    unheld_from: Option<NaiveDate>,
    holds: &[HoldSpan],
    steps: &mut Vec<Step>,
) -> (Option<NaiveDate>, Vec<HoldSpan>) {
    let mut deletable_from = unheld_from;
    let mut held_by = Vec::new();
    for hold in holds {
        let moves = match hold.to {
            None => {
                held_by.push(*hold);
                HoldEffect::Open
            }
            Some(to) => match unheld_from {
                Some(from) if next_day(to) > from => {
                    deletable_from = deletable_from.max(Some(next_day(to)));
                    HoldEffect::Later
                }
                Some(_) | None => HoldEffect::Nothing,
            },
        };
        steps.push(Step::Hold { hold: *hold, moves });
    }
    if held_by.is_empty() {
        (deletable_from, held_by)
    } else {
        (None, held_by)
    }
}

#[cfg(test)]
mod tests;
