//! The versions of the retention rules: append-only, each with the day from which it is in force.

use chrono::NaiveDate;
use domain::ids::{ActivityId, RuleVersionId};
use domain::retention::{RetentionRule, StartEvent};
use domain::rule_version::{RULE_VERSIONS_MAX, RuleVersion};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::deadline;
use crate::error::{Result, StoreError};

/// A version of an activity's rule as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleRow {
    /// Which version.
    pub id: RuleVersionId,
    /// Of which activity.
    pub activity_id: ActivityId,
    /// The version itself.
    pub version: RuleVersion,
    /// Why it was changed.
    pub reason: String,
}

/// Adds the newest version of an activity's rule and recomputes all that it may reach.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`RULE_VERSIONS_MAX`] versions.
pub fn insert(transaction: &Transaction<'_>, row: &RuleRow) -> Result<()> {
    if row.version.version as usize > RULE_VERSIONS_MAX {
        return Err(StoreError::OverLimit {
            what: "versions of a rule",
            limit: RULE_VERSIONS_MAX as u64,
        });
    }
    let rule = serde_json::to_string(&row.version.rule)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": row.id.0,
        ":activity_id": row.activity_id.0,
        ":version": row.version.version,
        ":valid_from": row.version.valid_from,
        ":rule": rule,
        ":reaches_older": row.version.reaches_older,
        ":reason": row.reason,
    })?;
    deadline::recompute_activity(transaction, row.activity_id)
}

const INSERT: &str = "
    INSERT INTO rule_version (id, activity_id, version, valid_from, rule, reaches_older, reason)
    VALUES (:id, :activity_id, :version, :valid_from, :rule, :reaches_older, :reason)
";

/// Returns the versions of an activity's rule, oldest first.
pub fn of_activity(vault: &Connection, activity: ActivityId) -> Result<Vec<RuleRow>> {
    let mut statement = vault.prepare_cached(OF_ACTIVITY)?;
    let found = statement.query_map(named_params! { ":activity_id": activity.0 }, read_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_ACTIVITY: &str = "
    SELECT id, activity_id, version, valid_from, rule, reaches_older, reason FROM rule_version
    WHERE activity_id = :activity_id ORDER BY version
";

/// Returns one version of a rule.
pub fn find(vault: &Connection, id: RuleVersionId) -> Result<Option<RuleRow>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_row)
        .optional()?)
}

const FIND: &str = "
    SELECT id, activity_id, version, valid_from, rule, reaches_older, reason FROM rule_version WHERE id = :id
";

/// Returns the newest version of each activity's rule.
pub fn newest(vault: &Connection) -> Result<Vec<RuleRow>> {
    let mut statement = vault.prepare_cached(NEWEST)?;
    let found = statement.query_map([], read_row)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NEWEST: &str = "
    SELECT id, activity_id, version, valid_from, rule, reaches_older, reason FROM rule_version AS r
    WHERE version = (SELECT max(version) FROM rule_version WHERE activity_id = r.activity_id)
";

fn read_row(row: &Row<'_>) -> rusqlite::Result<RuleRow> {
    let rule: String = row.get("rule")?;
    let rule: RetentionRule = serde_json::from_str(&rule).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
    })?;
    let valid_from: NaiveDate = row.get("valid_from")?;
    Ok(RuleRow {
        id: RuleVersionId(row.get("id")?),
        activity_id: ActivityId(row.get("activity_id")?),
        version: RuleVersion {
            version: row.get("version")?,
            valid_from,
            reaches_older: row.get("reaches_older")?,
            rule,
        },
        reason: row.get("reason")?,
    })
}

/// Says whether any version of any rule runs from this event.
pub(crate) fn listens_to(vault: &Connection, event: StartEvent) -> Result<bool> {
    let found: Option<i64> = vault
        .prepare_cached(LISTENS_TO)?
        .query_row(named_params! { ":event": event.as_str() }, |row| {
            row.get("one")
        })
        .optional()?;
    Ok(found.is_some())
}

const LISTENS_TO: &str = "
    SELECT 1 AS one FROM rule_version AS r, json_each(r.rule, '$.terms') AS t
    WHERE t.value ->> '$.event' = :event LIMIT 1
";
