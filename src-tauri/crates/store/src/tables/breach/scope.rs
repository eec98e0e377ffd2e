//! Which records of which people were in a breach, and how many: found by what the vault knows, by statement and index, and
//! never read into memory. What was found is frozen with the breach, for its report and its notices.
//!
//! What is restricted counts as well (art. 18(2): the protection of others' rights, and of the person's own).

use chrono::NaiveDate;
use domain::breach::ScopeData;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::{ActivityId, BreachId, ContactId, HoldId, PartyId};
use domain::record::RecordKind;
use rusqlite::{Connection, Transaction, named_params};
use serde::{Deserialize, Serialize};

use crate::error::{Result, StoreError};
use crate::tables::column;
use crate::tables::hold::{self, Hold, HoldScope};

/// The most filters that make one scope together.
pub const FILTERS_MAX: usize = 20;
/// The most parties that an investigation holds.
pub const HELD_MAX: u32 = 10_000;

/// What people and records are looked for by; what is left out does not matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeFilter {
    /// In which activity.
    pub activity_id: Option<ActivityId>,
    /// Of which kind.
    pub kind: Option<RecordKind>,
    /// Of whom this is kept.
    pub data: Option<ScopeData>,
    /// The first day that the records bear.
    pub from: Option<NaiveDate>,
    /// The last day that they bear.
    pub until: Option<NaiveDate>,
    /// Of one person.
    pub contact_id: Option<ContactId>,
}

/// A frozen scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// What was looked for by, one after the other.
    pub filters: Vec<ScopeFilter>,
    /// When.
    pub frozen_on: NaiveDate,
    /// What was found by all of them together.
    pub counts: ScopeCounts,
}

/// How many of what.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScopeCounts {
    /// People.
    pub people: u32,
    /// Records.
    pub records: u32,
    /// Records of which the use is restricted, among them.
    pub restricted: u32,
    /// Records by kind.
    pub kinds: Vec<(RecordKind, u32)>,
    /// People by what is kept of them.
    pub data: Vec<(ScopeData, u32)>,
}

/// Looks for people and records and adds what was found to those of the breach.
pub fn add(transaction: &Transaction<'_>, breach: BreachId, filter: &ScopeFilter) -> Result<()> {
    // Each by the index that takes away most.
    let statement = if filter.contact_id.is_some() {
        ADD_OF_CONTACT
    } else if filter.activity_id.is_some() {
        ADD_OF_ACTIVITY
    } else if filter.kind.is_some() {
        ADD_OF_KIND
    } else {
        ADD_OF_DAYS
    };
    transaction
        .prepare_cached(statement)?
        .execute(named_params! {
            ":breach_id": breach.0,
            ":contact_id": filter.contact_id.map(|id| id.0),
            ":activity_id": filter.activity_id.map(|id| id.0),
            ":kind": filter.kind.map(RecordKind::as_str),
            ":data": filter.data.map(ScopeData::as_str),
            ":from": filter.from.unwrap_or(FIRST_DAY),
            ":until": filter.until.unwrap_or(LAST_DAY),
        })?;
    Ok(())
}

const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};
const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

macro_rules! add {
    ($from:literal, $first:literal) => {
        concat!(
            "INSERT OR IGNORE INTO breach_affected (breach_id, party_id) SELECT :breach_id, p.id FROM ",
            $from,
            " WHERE ",
            $first,
            "
        AND (:contact_id IS NULL OR p.contact_id = :contact_id)
        AND (:activity_id IS NULL OR p.activity_id = :activity_id)
        AND (:kind IS NULL OR r.kind = :kind)
        AND r.dated_on BETWEEN :from AND :until
        AND (:data IS NULL
            OR EXISTS (SELECT 1 FROM contact_point AS c WHERE c.contact_id = p.contact_id AND c.kind = :data)
            OR (:data = 'bank_account'
                AND EXISTS (SELECT 1 FROM payment AS y WHERE y.record_id = r.id AND y.account_number <> '')))"
        )
    };
}

const ADD_OF_CONTACT: &str = add!(
    "party AS p INDEXED BY party_by_contact CROSS JOIN record AS r ON r.id = p.record_id",
    "p.contact_id = :contact_id"
);
const ADD_OF_ACTIVITY: &str = add!(
    "party AS p INDEXED BY party_by_activity CROSS JOIN record AS r ON r.id = p.record_id",
    "p.activity_id = :activity_id"
);
const ADD_OF_KIND: &str = add!(
    "record AS r INDEXED BY record_by_kind CROSS JOIN party AS p ON p.record_id = r.id",
    "r.kind = :kind"
);
const ADD_OF_DAYS: &str = add!(
    "record AS r INDEXED BY record_by_day CROSS JOIN party AS p ON p.record_id = r.id",
    "r.dated_on >= :from"
);

/// Takes out what was found before.
pub fn clear(transaction: &Transaction<'_>, breach: BreachId) -> Result<()> {
    transaction
        .prepare_cached(CLEAR)?
        .execute(named_params! { ":breach_id": breach.0 })?;
    Ok(())
}

const CLEAR: &str = "DELETE FROM breach_affected WHERE breach_id = :breach_id";

/// Counts what was found.
pub fn count(vault: &Connection, breach: BreachId) -> Result<ScopeCounts> {
    let mut counts = vault.prepare_cached(COUNT)?.query_row(
        named_params! { ":breach_id": breach.0 },
        |row| {
            Ok(ScopeCounts {
                people: row.get("people")?,
                records: row.get("records")?,
                restricted: row.get("restricted")?,
                ..ScopeCounts::default()
            })
        },
    )?;
    let mut statement = vault.prepare_cached(COUNT_KINDS)?;
    let kinds = statement.query_map(named_params! { ":breach_id": breach.0 }, |row| {
        Ok((column::code(row, "kind")?, row.get("records")?))
    })?;
    counts.kinds = kinds.collect::<rusqlite::Result<_>>()?;
    let mut statement = vault.prepare_cached(COUNT_DATA)?;
    let data = statement.query_map(named_params! { ":breach_id": breach.0 }, |row| {
        Ok((column::code(row, "kind")?, row.get("people")?))
    })?;
    counts.data = data.collect::<rusqlite::Result<_>>()?;
    Ok(counts)
}

const COUNT: &str = "
    SELECT count(DISTINCT p.contact_id) AS people, count(DISTINCT p.record_id) AS records,
        count(DISTINCT CASE WHEN r.restricted = 1 THEN r.id END) AS restricted
    FROM breach_affected AS a JOIN party AS p ON p.id = a.party_id JOIN record AS r ON r.id = p.record_id
    WHERE a.breach_id = :breach_id
";
const COUNT_KINDS: &str = "
    SELECT r.kind, count(DISTINCT r.id) AS records
    FROM breach_affected AS a JOIN party AS p ON p.id = a.party_id JOIN record AS r ON r.id = p.record_id
    WHERE a.breach_id = :breach_id GROUP BY r.kind ORDER BY records DESC, r.kind
";
const COUNT_DATA: &str = "
    SELECT kind, count(DISTINCT contact_id) AS people FROM (
        SELECT c.kind, c.contact_id
        FROM (SELECT DISTINCT p.contact_id FROM breach_affected AS a JOIN party AS p ON p.id = a.party_id
                WHERE a.breach_id = :breach_id) AS known
            JOIN contact_point AS c ON c.contact_id = known.contact_id
        WHERE c.kind IN ('phone', 'email', 'postal_address', 'bank_account', 'photo')
        UNION ALL
        SELECT 'bank_account', p.contact_id
        FROM breach_affected AS a JOIN party AS p ON p.id = a.party_id
            JOIN payment AS y ON y.record_id = p.record_id AND y.account_number <> ''
        WHERE a.breach_id = :breach_id)
    GROUP BY kind ORDER BY people DESC, kind
";

/// Holds the parties that were found and that this investigation does not hold yet, and returns how many those are.
///
/// # Errors
/// [`StoreError::OverLimit`] where it would hold more than [`HELD_MAX`].
pub fn hold_found(
    transaction: &Transaction<'_>,
    breach: BreachId,
    on: NaiveDate,
    review_on: NaiveDate,
    new_id: &mut dyn FnMut() -> HoldId,
) -> Result<u32> {
    let parties = not_held(transaction, breach)?;
    if parties.len() > HELD_MAX as usize {
        return Err(StoreError::OverLimit {
            what: "parties that an investigation holds",
            limit: u64::from(HELD_MAX),
        });
    }
    for party in &parties {
        let id = new_id();
        hold::set(
            transaction,
            &Hold {
                id,
                kind: HoldKind::BreachInvestigation,
                ground: Some(KeepGround::BreachInvestigation),
                reason: String::new(),
                set_on: on,
                review_on,
                released_on: None,
                scope: HoldScope::Party(*party),
                request_id: None,
            },
        )?;
        transaction
            .prepare_cached(NOTE_HELD)?
            .execute(named_params! { ":hold_id": id.0, ":breach_id": breach.0 })?;
    }
    Ok(u32::try_from(parties.len()).unwrap_or(u32::MAX))
}

const NOTE_HELD: &str =
    "INSERT INTO breach_hold (hold_id, breach_id) VALUES (:hold_id, :breach_id)";

fn not_held(vault: &Connection, breach: BreachId) -> Result<Vec<PartyId>> {
    let mut statement = vault.prepare_cached(NOT_HELD)?;
    let found = statement.query_map(
        // One more than may be held says that there are too many.
        named_params! { ":breach_id": breach.0, ":rows": HELD_MAX + 1 },
        |row| row.get("party_id").map(PartyId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NOT_HELD: &str = "
    SELECT a.party_id FROM breach_affected AS a
    WHERE a.breach_id = :breach_id AND NOT EXISTS (
        SELECT 1 FROM hold AS h CROSS JOIN breach_hold AS b ON b.hold_id = h.id
        WHERE h.party_id = a.party_id AND b.breach_id = :breach_id AND h.released_on IS NULL)
    LIMIT :rows
";

/// Lifts the holds of an investigation, and returns how many there were.
pub fn release(transaction: &Transaction<'_>, breach: BreachId, on: NaiveDate) -> Result<u32> {
    let mut statement = transaction.prepare_cached(HELD)?;
    let found = statement.query_map(named_params! { ":breach_id": breach.0 }, |row| {
        row.get("hold_id").map(HoldId)
    })?;
    let held: Vec<HoldId> = found.collect::<rusqlite::Result<_>>()?;
    for id in &held {
        hold::release(transaction, *id, on)?;
    }
    Ok(u32::try_from(held.len()).unwrap_or(u32::MAX))
}

const HELD: &str = "
    SELECT b.hold_id FROM breach_hold AS b JOIN hold AS h ON h.id = b.hold_id
    WHERE b.breach_id = :breach_id AND h.released_on IS NULL
";

/// Returns how many parties an investigation holds.
pub fn held(vault: &Connection, breach: BreachId) -> Result<u32> {
    Ok(vault
        .prepare_cached(COUNT_HELD)?
        .query_row(named_params! { ":breach_id": breach.0 }, |row| {
            row.get("held")
        })?)
}

const COUNT_HELD: &str = "
    SELECT count(*) AS held FROM breach_hold AS b JOIN hold AS h ON h.id = b.hold_id
    WHERE b.breach_id = :breach_id AND h.released_on IS NULL
";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::Office;

    #[test]
    fn a_scope_is_found_by_index_whatever_it_is_looked_for_by() {
        let office = Office::new();
        for (statement, index) in [
            (ADD_OF_CONTACT, "party_by_contact"),
            (ADD_OF_ACTIVITY, "party_by_activity"),
            (ADD_OF_KIND, "record_by_kind"),
            (ADD_OF_DAYS, "record_by_day"),
            (COUNT, "PRIMARY KEY (breach_id=?)"),
            (COUNT_KINDS, "PRIMARY KEY (breach_id=?)"),
            (COUNT_DATA, "contact_point_by_contact"),
            (NOT_HELD, "hold_by_party"),
            (HELD, "breach_hold_by_breach"),
        ] {
            let mut explained = office
                .vault
                .prepare(&["EXPLAIN QUERY PLAN", " ", statement].concat())
                .expect("a statement");
            let steps: Vec<String> = explained
                .raw_query()
                .mapped(|row| row.get("detail"))
                .collect::<rusqlite::Result<_>>()
                .expect("a plan");
            assert!(
                steps.iter().any(|step| step.contains(index)),
                "{index}: {steps:?}"
            );
            assert!(
                !steps
                    .iter()
                    .any(|step| step.starts_with("SCAN p") || step.starts_with("SCAN r")),
                "{steps:?}"
            );
        }
    }
}
