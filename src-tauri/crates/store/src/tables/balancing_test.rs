//! The balancing tests behind own interests (art. 6(1)(f)), in versions: a version on which the owner decided never changes.

mod seed;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::balancing_test::{BalancingOutcome, BalancingStatus, BalancingText};
use domain::ids::{ActivityId, BalancingTestId};
use domain::language::Words;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::column;
use crate::error::{Result, StoreError};

pub(super) use seed::seed;

/// The most balancing tests of an administration.
pub const BALANCING_TESTS_MAX: u32 = 100;

/// The most versions of one test.
pub const BALANCING_VERSIONS_MAX: u32 = 200;

/// A balancing test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalancingTest {
    /// Which test.
    pub id: BalancingTestId,
    /// Its number, counted from 1.
    pub number: u32,
    /// What it is about.
    pub title: Words,
    /// The activities that rest on the interest, in no order.
    pub activities: Vec<ActivityId>,
    /// Its versions, the newest first; at least one.
    pub versions: Vec<BalancingVersion>,
}

/// A version of a balancing test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalancingVersion {
    /// Counted from 1.
    pub version: u32,
    /// What it says.
    pub text: BalancingText,
    /// When it was last written.
    pub written_on: NaiveDate,
    /// What was decided on it; none while nothing is.
    pub decision: Option<BalancingDecision>,
}

/// What the owner decided on a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalancingDecision {
    /// The outcome.
    pub outcome: BalancingOutcome,
    /// Who decided, by name.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// When it is looked at again.
    pub review_on: NaiveDate,
    /// The objection that was upheld since, so that it is looked at again before.
    pub reopened: Option<Reopened>,
}

/// What made an owner look again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reopened {
    /// The number of the request.
    pub by: String,
    /// When the objection was upheld.
    pub on: NaiveDate,
}

impl BalancingTest {
    /// Returns the newest version on which something was decided: the one that counts.
    #[must_use]
    pub fn decided(&self) -> Option<(&BalancingVersion, &BalancingDecision)> {
        self.versions
            .iter()
            .find_map(|one| one.decision.as_ref().map(|decision| (one, decision)))
    }

    /// Says how far the test is, by the version that counts.
    #[must_use]
    pub fn status(&self) -> BalancingStatus {
        match self.decided() {
            None => BalancingStatus::Draft,
            Some((
                _,
                BalancingDecision {
                    reopened: Some(_), ..
                },
            )) => BalancingStatus::Reopened,
            Some((_, decision)) => decision.outcome.status(),
        }
    }
}

/// Adds a test with its first version.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`BALANCING_TESTS_MAX`].
pub fn insert(
    transaction: &Transaction<'_>,
    id: BalancingTestId,
    title: &Words,
    activities: &[ActivityId],
    text: &BalancingText,
    today: NaiveDate,
) -> Result<()> {
    let number: u32 = transaction.query_row(NEXT_NUMBER, [], |row| row.get("number"))?;
    if number > BALANCING_TESTS_MAX {
        return Err(StoreError::OverLimit {
            what: "balancing tests",
            limit: u64::from(BALANCING_TESTS_MAX),
        });
    }
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": id.0, ":number": number, ":title_nl": title.nl, ":title_en": title.en,
    })?;
    set_activities(transaction, id, activities)?;
    write_version(transaction, id, 1, text, today)
}

const NEXT_NUMBER: &str = "SELECT coalesce(max(number), 0) + 1 AS number FROM balancing_test";
const INSERT: &str = "
    INSERT INTO balancing_test (id, number, title_nl, title_en) VALUES (:id, :number, :title_nl, :title_en)
";

/// Writes a test anew: in its newest version where nothing was decided on that, and as the next version where it was and
/// the text differs.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such test; [`StoreError::OverLimit`] past [`BALANCING_VERSIONS_MAX`].
pub fn write(
    transaction: &Transaction<'_>,
    id: BalancingTestId,
    title: &Words,
    activities: &[ActivityId],
    text: &BalancingText,
    today: NaiveDate,
) -> Result<()> {
    let test = find(transaction, id)?.ok_or(StoreError::NotFound)?;
    let newest = test.versions.first().ok_or(StoreError::NotFound)?;
    transaction.prepare_cached(RENAME)?.execute(named_params! {
        ":id": id.0, ":title_nl": title.nl, ":title_en": title.en,
    })?;
    let before: BTreeSet<&ActivityId> = test.activities.iter().collect();
    // What else is to rest on it was not weighed yet.
    let same = *text == newest.text && activities.iter().all(|one| before.contains(one));
    set_activities(transaction, id, activities)?;
    match (&newest.decision, same) {
        (Some(_), true) => Ok(()),
        (Some(_), false) => write_version(transaction, id, newest.version + 1, text, today),
        (None, _) => write_version(transaction, id, newest.version, text, today),
    }
}

const RENAME: &str = "
    UPDATE balancing_test SET title_nl = :title_nl, title_en = :title_en WHERE id = :id
";

fn set_activities(
    transaction: &Transaction<'_>,
    id: BalancingTestId,
    activities: &[ActivityId],
) -> Result<()> {
    transaction
        .prepare_cached(FORGET_ACTIVITIES)?
        .execute(named_params! { ":test_id": id.0 })?;
    for activity in activities {
        transaction
            .prepare_cached(ADD_ACTIVITY)?
            .execute(named_params! { ":test_id": id.0, ":activity_id": activity.0 })?;
    }
    Ok(())
}

const FORGET_ACTIVITIES: &str = "DELETE FROM balancing_activity WHERE test_id = :test_id";
const ADD_ACTIVITY: &str = "
    INSERT OR IGNORE INTO balancing_activity (test_id, activity_id) VALUES (:test_id, :activity_id)
";

fn write_version(
    transaction: &Transaction<'_>,
    id: BalancingTestId,
    version: u32,
    text: &BalancingText,
    today: NaiveDate,
) -> Result<()> {
    if version > BALANCING_VERSIONS_MAX {
        return Err(StoreError::OverLimit {
            what: "versions of a balancing test",
            limit: u64::from(BALANCING_VERSIONS_MAX),
        });
    }
    transaction.prepare_cached(WRITE)?.execute(named_params! {
        ":test_id": id.0,
        ":version": version,
        ":text": serde_json::to_string(text).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?,
        ":written_on": today,
    })?;
    Ok(())
}

const WRITE: &str = "
    INSERT INTO balancing_version (test_id, version, text, written_on) VALUES (:test_id, :version, :text, :written_on)
    ON CONFLICT (test_id, version) DO UPDATE SET text = excluded.text, written_on = excluded.written_on
";

/// Decides on the newest version; one that was decided before and opened again gets a next version with the same text.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such test.
pub fn decide(
    transaction: &Transaction<'_>,
    id: BalancingTestId,
    decision: &BalancingDecision,
) -> Result<()> {
    let test = find(transaction, id)?.ok_or(StoreError::NotFound)?;
    let newest = test.versions.first().ok_or(StoreError::NotFound)?;
    let mut version = newest.version;
    if newest.decision.is_some() {
        version += 1;
        write_version(transaction, id, version, &newest.text, decision.on)?;
    }
    transaction.prepare_cached(DECIDE)?.execute(named_params! {
        ":test_id": id.0,
        ":version": version,
        ":outcome": decision.outcome.as_str(),
        ":decided_by": decision.by,
        ":decided_on": decision.on,
        ":review_on": decision.review_on,
    })?;
    Ok(())
}

const DECIDE: &str = "
    UPDATE balancing_version SET
        outcome = :outcome, decided_by = :decided_by, decided_on = :decided_on, review_on = :review_on
    WHERE test_id = :test_id AND version = :version
";

/// Opens the tests again on which the given activities rest, for an objection that was upheld; returns which they are.
/// A test that nobody decided on, or that is open again already, stays as it is.
pub fn reopen(
    transaction: &Transaction<'_>,
    activities: &BTreeSet<ActivityId>,
    because: &Reopened,
) -> Result<Vec<BalancingTestId>> {
    let mut opened = Vec::new();
    for test in all(transaction)? {
        if !test.status().stands() || !test.activities.iter().any(|one| activities.contains(one)) {
            continue;
        }
        if let Some((version, _)) = test.decided() {
            transaction.prepare_cached(REOPEN)?.execute(named_params! {
                ":test_id": test.id.0,
                ":version": version.version,
                ":reopened_by": because.by,
                ":reopened_on": because.on,
            })?;
            opened.push(test.id);
        }
    }
    Ok(opened)
}

const REOPEN: &str = "
    UPDATE balancing_version SET reopened_by = :reopened_by, reopened_on = :reopened_on
    WHERE test_id = :test_id AND version = :version
";

/// Returns a test.
pub fn find(vault: &Connection, id: BalancingTestId) -> Result<Option<BalancingTest>> {
    Ok(all(vault)?.into_iter().find(|one| one.id == id))
}

/// Returns all tests by their numbers.
pub fn all(vault: &Connection) -> Result<Vec<BalancingTest>> {
    let mut activities: BTreeMap<BalancingTestId, Vec<ActivityId>> = BTreeMap::new();
    let mut statement = vault.prepare_cached(ACTIVITIES)?;
    let found = statement.query_map([], |row| {
        let test = BalancingTestId(row.get("test_id")?);
        Ok((test, ActivityId(row.get("activity_id")?)))
    })?;
    for row in found {
        let (test, activity) = row?;
        activities.entry(test).or_default().push(activity);
    }
    let mut versions: BTreeMap<BalancingTestId, Vec<BalancingVersion>> = BTreeMap::new();
    let mut statement = vault.prepare_cached(VERSIONS)?;
    let found = statement.query_map([], |row| {
        Ok((BalancingTestId(row.get("test_id")?), read_version(row)?))
    })?;
    for row in found {
        let (test, version) = row?;
        versions.entry(test).or_default().push(version);
    }
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], |row| {
        let id = BalancingTestId(row.get("id")?);
        Ok(BalancingTest {
            id,
            number: row.get("number")?,
            title: Words {
                nl: row.get("title_nl")?,
                en: row.get("title_en")?,
            },
            activities: activities.remove(&id).unwrap_or_default(),
            versions: versions.remove(&id).unwrap_or_default(),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "SELECT id, number, title_nl, title_en FROM balancing_test ORDER BY number";
const ACTIVITIES: &str = "
    SELECT l.test_id, l.activity_id FROM balancing_activity AS l JOIN activity AS a ON a.id = l.activity_id ORDER BY a.code
";
const VERSIONS: &str = "
    SELECT test_id, version, text, written_on, outcome, decided_by, decided_on, review_on, reopened_by, reopened_on
    FROM balancing_version ORDER BY test_id, version DESC
";

fn read_version(row: &Row<'_>) -> rusqlite::Result<BalancingVersion> {
    let text: String = row.get("text")?;
    let text = serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error.into())
    })?;
    let outcome: Option<BalancingOutcome> = column::code_if_any(row, "outcome")?;
    let decision = match outcome {
        None => None,
        Some(outcome) => {
            let reopened_on: Option<NaiveDate> = row.get("reopened_on")?;
            let by: String = row.get("reopened_by")?;
            Some(BalancingDecision {
                outcome,
                by: row.get("decided_by")?,
                on: row.get("decided_on")?,
                review_on: row.get("review_on")?,
                reopened: reopened_on.map(|on| Reopened { by, on }),
            })
        }
    };
    Ok(BalancingVersion {
        version: row.get("version")?,
        text,
        written_on: row.get("written_on")?,
        decision,
    })
}

/// Returns the interest of each activity in words, where every test on which it rests stands.
pub fn interests(vault: &Connection) -> Result<BTreeMap<ActivityId, Words>> {
    let tests = all(vault)?;
    let mut interests: BTreeMap<ActivityId, Words> = BTreeMap::new();
    let mut fallen: BTreeSet<ActivityId> = BTreeSet::new();
    for test in &tests {
        match test.decided() {
            Some((version, _)) if test.status().stands() => {
                for activity in &test.activities {
                    let said = interests.entry(*activity).or_default();
                    *said = beside(said, &version.text.interest);
                }
            }
            Some(_) | None => fallen.extend(&test.activities),
        }
    }
    interests.retain(|activity, _| !fallen.contains(activity));
    Ok(interests)
}

fn beside(said: &Words, more: &Words) -> Words {
    let joined = |said: &str, more: &str| match said {
        "" => more.to_owned(),
        said => format!("{said}; {more}"),
    };
    Words {
        nl: joined(&said.nl, &more.nl),
        en: joined(&said.en, &more.en),
    }
}
