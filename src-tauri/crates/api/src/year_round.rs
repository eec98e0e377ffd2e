//! The round of the year (jaarronde): what the turn of the year frees, what is looked at once a year, and one sheet that
//! says what was done.
//!
//! `items` says what belongs in a round, `close` makes its sheet. A round that was done does not change any more; until
//! then its items are asked of the vault each time, so that what was mended elsewhere is no longer listed here.

mod close;
mod items;

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use domain::ids::RoundThingId;
use domain::year_round::{
    ROUND_REASON_CHARACTERS_MAX, RoundsCalling, first_day, rounds_calling, turn_of_books,
};
use store::log::{self, AuditAction, AuditDetail, AuditEntry, Code, Fact, SubjectKind};
use store::tables::erasure_run::{self, ListedRun};
use store::tables::year_round::{self, DoneRound, RoundTick};
use store::tables::{due, financial_year, setting};
use store::{Connection, Moment, StoreError, Transaction};

use crate::kept::Register;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal, YearRoundProblem};
use crate::wire::today::Attention;
use crate::wire::year_round::{
    DoneYearRound, Freed, FreedLine, OpenYearRound, RoundRun, TickYearRound, YearRoundView,
};

pub use close::close;

/// Returns the round of a year.
///
/// # Errors
/// [`Refusal::NotFound`] for a year that has not begun, and for one that is over without a round.
pub fn open(office: &Office, request: OpenYearRound) -> Outcome<YearRoundView> {
    let today = office.today();
    let year = request.year.unwrap_or_else(|| today.year());
    office.read(|vault| {
        let earlier = year_round::done(vault)?;
        let done = earlier.iter().find(|round| round.year == year).copied();
        if done.is_none() && year != today.year() {
            return Err(StoreError::NotFound);
        }
        let round = items::round(vault, year, done.is_some(), today)?;
        Ok(YearRoundView {
            year,
            freed: freed(vault, year, today)?,
            left: round.left(),
            groups: items::groups(vault, &round)?,
            runs: runs(vault, year, done.map_or(today, |done| done.done_on))?
                .iter()
                .map(run_row)
                .collect(),
            done: done.map(done_round),
            earlier: earlier.into_iter().map(done_round).collect(),
        })
    })
}

pub(crate) fn done_round(round: DoneRound) -> DoneYearRound {
    DoneYearRound {
        year: round.year,
        done_on: round.done_on,
        document_id: round.document_id,
    }
}

fn freed(vault: &Connection, year: i32, today: NaiveDate) -> store::Result<Freed> {
    let register = Register::read(vault)?;
    let turned_on = first_day(year);
    let years = financial_year::years(vault)?;
    let lines: store::Result<Vec<FreedLine>> = due::by_kind(vault, NaiveDate::MIN, today)?
        .into_iter()
        .map(|line| {
            Ok(FreedLine {
                activity_id: line.activity_id,
                activity: register.find(line.activity_id)?.name.clone(),
                kind: line.kind,
                count: line.count,
            })
        })
        .collect();
    Ok(Freed {
        turned_on,
        books_turned_on: turn_of_books(&years, year),
        by_turn: freed_on(vault, turned_on)?,
        lines: lines?,
        due: due::count(vault, today)?,
        held: due::held_count(vault, today)?,
    })
}

/// Returns how many parties of records come free on a day.
fn freed_on(vault: &Connection, day: NaiveDate) -> store::Result<u32> {
    let counts = due::by_day(vault, day, day)?;
    Ok(counts.iter().map(|count| count.count).sum())
}

fn runs(vault: &Connection, year: i32, until: NaiveDate) -> store::Result<Vec<ListedRun>> {
    erasure_run::between(vault, first_day(year), until)
}

fn run_row(listed: &ListedRun) -> RoundRun {
    RoundRun {
        id: listed.run.id,
        number: listed.run.number.clone(),
        executed_on: listed.run.executed_on,
        count: listed.run.parties + listed.run.files,
    }
}

/// Says what came of one item, or of all of a subject that have no outcome yet; or takes one back.
///
/// # Errors
/// [`Refusal::YearRound`] for a year that is not this one or was done, [`Refusal::Field`] for a reason that is too long,
/// [`Refusal::NotFound`] for an item that does not belong in the round.
pub fn tick(office: &Office, request: TickYearRound) -> Outcome<()> {
    let now = office.moment();
    let reason = reason(&request.reason)?;
    let ticked = office.write(move |transaction| {
        if let Some(problem) = closed_to(transaction, request.year, now.today)? {
            return Ok(Err(Refusal::YearRound { problem }));
        }
        let round = items::round(transaction, request.year, false, now.today)?;
        let chosen = chosen(&round, &request)?;
        for thing_id in &chosen {
            match request.outcome {
                Some(outcome) => {
                    let tick = RoundTick {
                        subject: request.subject,
                        thing_id: *thing_id,
                        outcome,
                        reason: reason.clone(),
                        ticked_on: now.today,
                    };
                    year_round::tick(transaction, request.year, &tick)?;
                }
                None => {
                    year_round::untick(transaction, request.year, request.subject, *thing_id)?;
                }
            }
        }
        let state = request.outcome.map_or("open", |outcome| outcome.as_str());
        let facts = AuditDetail::default()
            .with("subject", Fact::Code(Code::new(request.subject.as_str())?))?
            .with("state", Fact::Code(Code::new(state)?))?
            .with("items", Fact::Count(chosen.len() as u64))?;
        note(
            transaction,
            now,
            AuditAction::YearRoundTicked,
            request.year,
            facts,
        )?;
        Ok(Ok(()))
    })?;
    ticked.map_err(Into::into)
}

fn chosen(round: &items::Round, request: &TickYearRound) -> store::Result<Vec<RoundThingId>> {
    let of_subject = round
        .items
        .iter()
        .filter(|item| item.subject == request.subject);
    match request.thing_id {
        Some(thing) => {
            let found = of_subject.filter(|item| item.thing_id == thing).count();
            if found == 0 {
                return Err(StoreError::NotFound);
            }
            Ok(vec![thing])
        }
        None => Ok(of_subject
            .filter(|item| item.tick.is_none())
            .map(|item| item.thing_id)
            .collect()),
    }
}

fn reason(typed: &str) -> Result<String, Refusal> {
    let text = typed.trim();
    if text.chars().count() > ROUND_REASON_CHARACTERS_MAX {
        let characters_max = u32::try_from(ROUND_REASON_CHARACTERS_MAX).unwrap_or(u32::MAX);
        return Err(field("reason", FieldProblem::TooLong { characters_max }));
    }
    if text.chars().any(char::is_control) {
        return Err(field("reason", FieldProblem::Malformed));
    }
    Ok(text.to_owned())
}

/// Returns why nothing of a round can be changed; none where it can.
fn closed_to(
    vault: &Connection,
    year: i32,
    today: NaiveDate,
) -> store::Result<Option<YearRoundProblem>> {
    if year_round::done(vault)?
        .iter()
        .any(|round| round.year == year)
    {
        return Ok(Some(YearRoundProblem::Done));
    }
    Ok((year != today.year()).then_some(YearRoundProblem::OtherYear))
}

/// Notes in the log what happened to the round of a year.
fn note(
    transaction: &Transaction<'_>,
    now: Moment,
    action: AuditAction,
    year: i32,
    detail: AuditDetail,
) -> store::Result<()> {
    let entry = AuditEntry {
        at: now.at,
        action,
        subject: SubjectKind::Administration,
        subject_id: None,
        detail: detail.with("year", Fact::Count(u64::from(year.unsigned_abs())))?,
    };
    log::append(transaction, &entry).map(drop)
}

/// Returns what the rounds of the year have to say on Vandaag.
pub(crate) fn attention(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Attention>> {
    let since = setting::get(vault)?.in_use_since;
    let done: BTreeSet<i32> = year_round::done(vault)?
        .iter()
        .map(|round| round.year)
        .collect();
    let done: Vec<i32> = done.into_iter().collect();
    let RoundsCalling { open, announced } = rounds_calling(today, since, &done);
    let mut items = Vec::new();
    if let Some(year) = open {
        items.push(Attention::YearRound {
            year,
            due: due::count(vault, today)?,
            left: items::round(vault, year, false, today)?.left(),
        });
    }
    if let Some(year) = announced {
        let on = first_day(year);
        let records = freed_on(vault, on)?;
        if records > 0 {
            items.push(Attention::YearTurn { year, on, records });
        }
    }
    Ok(items)
}

#[cfg(test)]
mod tests;
