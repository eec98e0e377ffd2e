//! The files of closed breaches: until when each stays in the register, and its going whole (activity A19).
//!
//! The day comes from the rule that was in force when the breach was written down, as with the file of a request. Nothing
//! holds it longer: what the investigation held was let go when it was closed.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::deadline::{Deadline, DeadlineStatus, deadline};
use domain::ids::{ActivityId, BreachId, RuleVersionId};
use domain::record_facts::breach_facts;
use domain::retention::RetentionRule;
use rusqlite::{Connection, Transaction, named_params};

use super::Breach;
use crate::error::{Result, StoreError};
use crate::tables::activity;
use crate::tables::deadline::Rules;

/// The file of a closed breach with how long it stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachFile {
    /// The breach.
    pub breach: Breach,
    /// The activity of breaches (A19).
    pub activity_id: ActivityId,
    /// The version of its rule that governs this file.
    pub rule_version_id: RuleVersionId,
    /// The rule.
    pub rule: Rc<RetentionRule>,
    /// The deadline with its steps.
    pub deadline: Deadline,
}

/// Returns the files of all closed breaches, the oldest last day first.
pub fn all(vault: &Connection) -> Result<Vec<BreachFile>> {
    reckoned(vault, &mut Rules::of(vault)?)
}

/// Returns the files that can go on a day, the oldest last day first.
pub fn due(vault: &Connection, today: NaiveDate) -> Result<Vec<BreachFile>> {
    let mut files = all(vault)?;
    files.retain(|file| file.deadline.status(today) == DeadlineStatus::Due);
    Ok(files)
}

/// Returns how many breaches there are, open and closed.
pub fn count(vault: &Connection) -> Result<u32> {
    let mut statement = vault.prepare_cached(COUNT)?;
    Ok(statement.query_row([], |row| row.get("breaches"))?)
}

const COUNT: &str = "SELECT count(*) AS breaches FROM breach";

/// Says whether an activity is that of breaches, with files of its own beside records.
pub(crate) fn has_files(vault: &Connection, activity: ActivityId) -> Result<bool> {
    Ok(activity::id_of(vault, ActivityCode::A19)? == activity)
}

/// Returns the deadlines of all files now, and as they would be if a version of the rule came after all others.
pub(crate) fn each_under(
    vault: &Connection,
    now: &mut Rules,
    then: &mut Rules,
) -> Result<Vec<(BreachFile, Deadline)>> {
    let mut after: HashMap<BreachId, Deadline> = reckoned(vault, then)?
        .into_iter()
        .map(|file| (file.breach.id, file.deadline))
        .collect();
    reckoned(vault, now)?
        .into_iter()
        .map(|file| {
            let deadline = after.remove(&file.breach.id).ok_or(StoreError::NotFound)?;
            Ok((file, deadline))
        })
        .collect()
}

fn reckoned(vault: &Connection, rules: &mut Rules) -> Result<Vec<BreachFile>> {
    let closed = super::closed(vault)?;
    if closed.is_empty() {
        return Ok(Vec::new());
    }
    let own = activity::id_of(vault, ActivityCode::A19)?;
    let mut files = Vec::with_capacity(closed.len());
    for breach in closed {
        let governing = rules.governing(vault, own, breach.entered_on)?;
        let facts = breach_facts(breach.closed_on);
        let deadline = deadline(&governing.rule, &facts, rules.years(), &[], None);
        files.push(BreachFile {
            breach,
            activity_id: own,
            rule_version_id: governing.id,
            rule: governing.rule,
            deadline,
        });
    }
    files.sort_by(|one, other| {
        let key = |file: &BreachFile| (file.deadline.last_day, file.breach.number.clone());
        key(one).cmp(&key(other))
    });
    Ok(files)
}

/// Lets the file of a breach go whole: its row, its reports and its letters with their bytes, and whom it concerned.
///
/// # Errors
/// [`StoreError::BrokeOff`] where there is no such breach.
pub(crate) fn erase(transaction: &Transaction<'_>, breach: BreachId) -> Result<()> {
    for statement in [ERASE_PEOPLE, ERASE_DOCUMENTS] {
        transaction
            .prepare_cached(statement)?
            .execute(named_params! { ":breach_id": breach.0 })?;
    }
    let gone = transaction
        .prepare_cached(ERASE_BREACH)?
        .execute(named_params! { ":breach_id": breach.0 })?;
    if gone == 1 {
        Ok(())
    } else {
        Err(StoreError::BrokeOff)
    }
}

const ERASE_PEOPLE: &str = "DELETE FROM breach_person WHERE breach_id = :breach_id";
const ERASE_DOCUMENTS: &str = "DELETE FROM document WHERE breach_id = :breach_id";
// What else hangs on it goes with it by its foreign keys.
const ERASE_BREACH: &str = "DELETE FROM breach WHERE id = :breach_id AND closed_on IS NOT NULL";
