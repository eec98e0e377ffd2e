//! What the register states on decisions that a computer takes alone and that have legal or similar effect (art. 13(2)(f),
//! 15(1)(h) and 22): by activity, with the day on which the owner stated it. Without a statement of its own an activity
//! takes none, as was stated when the administration was taken into use.

use chrono::NaiveDate;
use domain::ids::ActivityId;
use domain::language::Words;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::error::Result;

/// What is stated of an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutomatedDecisions {
    /// Of which activity.
    pub activity_id: ActivityId,
    /// The logic, the importance and the consequences in words; none where no such decisions are taken.
    pub explained: Option<Words>,
    /// When it was stated.
    pub stated_on: NaiveDate,
}

/// States it, in place of what was stated before.
pub fn state(transaction: &Transaction<'_>, stated: &AutomatedDecisions) -> Result<()> {
    let explained = stated.explained.as_ref();
    transaction.prepare_cached(STATE)?.execute(named_params! {
        ":activity_id": stated.activity_id.0,
        ":taken": explained.is_some(),
        ":explained_nl": explained.map_or("", |words| words.nl.as_str()),
        ":explained_en": explained.map_or("", |words| words.en.as_str()),
        ":stated_on": stated.stated_on,
    })?;
    Ok(())
}

const STATE: &str = "
    INSERT INTO automated_decisions (activity_id, taken, explained_nl, explained_en, stated_on)
    VALUES (:activity_id, :taken, :explained_nl, :explained_en, :stated_on)
    ON CONFLICT (activity_id) DO UPDATE SET
        taken = excluded.taken, explained_nl = excluded.explained_nl, explained_en = excluded.explained_en,
        stated_on = excluded.stated_on
";

/// Returns what is stated of an activity: by the owner, or that none are taken since the administration is in use.
pub fn of_activity(vault: &Connection, activity: ActivityId) -> Result<AutomatedDecisions> {
    let stated = vault
        .prepare_cached(OF_ACTIVITY)?
        .query_row(named_params! { ":activity_id": activity.0 }, read)
        .optional()?;
    match stated {
        Some(stated) => Ok(stated),
        None => Ok(AutomatedDecisions {
            activity_id: activity,
            explained: None,
            stated_on: vault.query_row(IN_USE_SINCE, [], |row| row.get("in_use_since"))?,
        }),
    }
}

const OF_ACTIVITY: &str = "
    SELECT activity_id, taken, explained_nl, explained_en, stated_on FROM automated_decisions
    WHERE activity_id = :activity_id
";
const IN_USE_SINCE: &str = "SELECT in_use_since FROM setting";

/// Returns the activities in use that take such decisions.
pub fn taken(vault: &Connection) -> Result<Vec<AutomatedDecisions>> {
    let mut statement = vault.prepare_cached(TAKEN)?;
    let found = statement.query_map([], read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const TAKEN: &str = "
    SELECT s.activity_id, s.taken, s.explained_nl, s.explained_en, s.stated_on
    FROM automated_decisions AS s JOIN activity ON activity.id = s.activity_id
    WHERE s.taken = 1 AND activity.in_use = 1 ORDER BY activity.code
";

/// Returns the day of the newest statement on any activity.
pub fn last_stated_on(vault: &Connection) -> Result<NaiveDate> {
    Ok(vault.query_row(LAST_STATED_ON, [], |row| row.get("stated_on"))?)
}

const LAST_STATED_ON: &str = "
    SELECT max((SELECT in_use_since FROM setting),
               coalesce((SELECT max(stated_on) FROM automated_decisions), '')) AS stated_on
";

fn read(row: &Row<'_>) -> rusqlite::Result<AutomatedDecisions> {
    let taken: bool = row.get("taken")?;
    let explained = Words {
        nl: row.get("explained_nl")?,
        en: row.get("explained_en")?,
    };
    Ok(AutomatedDecisions {
        activity_id: ActivityId(row.get("activity_id")?),
        explained: taken.then_some(explained),
        stated_on: row.get("stated_on")?,
    })
}
