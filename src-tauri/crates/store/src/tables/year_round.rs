//! The round of the year: which rounds were done, what came of their items, and which agreements belong in one. What
//! else belongs in a round is asked of the tables themselves (`hold`, `recipient`, `checklist`, `due`).

use chrono::NaiveDate;
use domain::ids::{DocumentId, RecordId, RoundThingId};
use domain::year_round::{RoundOutcome, RoundSubject, first_day, last_day};
use rusqlite::{Connection, Row, Transaction, named_params};

use super::column;
use crate::error::Result;

/// The most agreements of one round.
pub const ROUND_AGREEMENTS_MAX: u32 = 1_000;
/// The most rounds that are listed as done.
pub const ROUNDS_LISTED_MAX: u32 = 100;

/// A round that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoneRound {
    /// Of which year.
    pub year: i32,
    /// When it was closed.
    pub done_on: NaiveDate,
    /// Its sheet.
    pub document_id: DocumentId,
}

/// What came of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundTick {
    /// What it is about.
    pub subject: RoundSubject,
    /// Which one; nil where the subject is one thing by itself.
    pub thing_id: RoundThingId,
    /// What came of it.
    pub outcome: RoundOutcome,
    /// Why, in the owner's words; may be empty.
    pub reason: String,
    /// When.
    pub ticked_on: NaiveDate,
}

/// Returns the rounds that were done, newest first, at most [`ROUNDS_LISTED_MAX`].
pub fn done(vault: &Connection) -> Result<Vec<DoneRound>> {
    let mut statement = vault.prepare_cached(DONE)?;
    let found = statement.query_map(named_params! { ":rows": ROUNDS_LISTED_MAX }, |row| {
        Ok(DoneRound {
            year: row.get("year")?,
            done_on: row.get("done_on")?,
            document_id: DocumentId(row.get("document_id")?),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const DONE: &str =
    "SELECT year, done_on, document_id FROM year_round ORDER BY year DESC LIMIT :rows";

/// Writes down that a round was done.
pub fn close(transaction: &Transaction<'_>, round: DoneRound) -> Result<()> {
    transaction.prepare_cached(CLOSE)?.execute(named_params! {
        ":year": round.year,
        ":done_on": round.done_on,
        ":document_id": round.document_id.0,
    })?;
    Ok(())
}

const CLOSE: &str = "
    INSERT INTO year_round (year, done_on, document_id) VALUES (:year, :done_on, :document_id)
";

/// Writes down what came of an item; what stood there before is replaced.
pub fn tick(transaction: &Transaction<'_>, year: i32, tick: &RoundTick) -> Result<()> {
    transaction.prepare_cached(TICK)?.execute(named_params! {
        ":year": year,
        ":subject": tick.subject.as_str(),
        ":thing_id": tick.thing_id.0,
        ":outcome": tick.outcome.as_str(),
        ":reason": tick.reason,
        ":ticked_on": tick.ticked_on,
    })?;
    Ok(())
}

const TICK: &str = "
    INSERT INTO year_round_item (year, subject, thing_id, outcome, reason, ticked_on)
    VALUES (:year, :subject, :thing_id, :outcome, :reason, :ticked_on)
    ON CONFLICT (year, subject, thing_id) DO UPDATE SET
        outcome = excluded.outcome, reason = excluded.reason, ticked_on = excluded.ticked_on
";

/// Takes back what came of an item.
pub fn untick(
    transaction: &Transaction<'_>,
    year: i32,
    subject: RoundSubject,
    thing: RoundThingId,
) -> Result<()> {
    transaction.prepare_cached(UNTICK)?.execute(named_params! {
        ":year": year,
        ":subject": subject.as_str(),
        ":thing_id": thing.0,
    })?;
    Ok(())
}

const UNTICK: &str = "
    DELETE FROM year_round_item WHERE year = :year AND subject = :subject AND thing_id = :thing_id
";

/// Returns what came of the items of a round.
pub fn ticks(vault: &Connection, year: i32) -> Result<Vec<RoundTick>> {
    let mut statement = vault.prepare_cached(TICKS)?;
    let found = statement.query_map(named_params! { ":year": year }, read_tick)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const TICKS: &str = "
    SELECT subject, thing_id, outcome, reason, ticked_on FROM year_round_item WHERE year = :year
    ORDER BY subject, thing_id
";

fn read_tick(row: &Row<'_>) -> rusqlite::Result<RoundTick> {
    Ok(RoundTick {
        subject: column::code(row, "subject")?,
        thing_id: RoundThingId(row.get("thing_id")?),
        outcome: column::code(row, "outcome")?,
        reason: row.get("reason")?,
        ticked_on: row.get("ticked_on")?,
    })
}

/// Returns when a thing was last looked at in a round of an earlier year.
pub fn last_looked_at(
    vault: &Connection,
    subject: RoundSubject,
    thing: RoundThingId,
    before_year: i32,
) -> Result<Option<NaiveDate>> {
    let mut statement = vault.prepare_cached(LAST_LOOKED_AT)?;
    Ok(statement.query_row(
        named_params! {
            ":subject": subject.as_str(),
            ":thing_id": thing.0,
            ":before_year": before_year,
        },
        |row| row.get("ticked_on"),
    )?)
}

const LAST_LOOKED_AT: &str = "
    SELECT max(ticked_on) AS ticked_on FROM year_round_item
    WHERE subject = :subject AND thing_id = :thing_id AND year < :before_year AND outcome <> 'not_applicable'
";

/// Returns the agreements of a round: those that end in its year, by that day, then those that began before it and run
/// without an end, the oldest first; at most [`ROUND_AGREEMENTS_MAX`]. What is restricted is not asked about (art. 18).
pub fn agreements(vault: &Connection, year: i32) -> Result<Vec<RecordId>> {
    let mut statement = vault.prepare_cached(AGREEMENTS)?;
    let found = statement.query_map(
        named_params! {
            ":first": first_day(year),
            ":last": last_day(year),
            ":rows": ROUND_AGREEMENTS_MAX,
        },
        |row| row.get("record_id").map(RecordId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const AGREEMENTS: &str = "
    SELECT a.record_id FROM agreement AS a JOIN record AS r ON r.id = a.record_id
    WHERE r.restricted = 0
        AND (a.ended_on BETWEEN :first AND :last OR (a.ended_on IS NULL AND a.started_on < :first))
    ORDER BY a.ended_on IS NULL, a.ended_on, a.started_on, a.record_id LIMIT :rows
";

#[cfg(test)]
mod tests;
