//! Contact points that nothing needs any more: due by themselves (invariant 4, domain.md 2.1 "Field level").
//!
//! Which they are is marked where records, parties and points change (`contact_point`); here they are counted and
//! listed. Those of a contact that an open hold is on stay.

use domain::ids::{ContactId, ContactPointId};
use domain::record::ContactPointKind;
use rusqlite::{Connection, Row, named_params};

use super::column;
use crate::error::Result;

/// The most contact points that are listed as due.
pub const DUE_POINT_ROWS_MAX: u32 = 100;
/// The most contact points that one run takes by themselves; the next run takes the rest.
pub const RUN_POINTS_MAX: u32 = 100_000;

/// How many contact points are due by themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DuePoints {
    /// How many.
    pub points: u32,
    /// Of how many contacts.
    pub contacts: u32,
}

/// A contact point that nothing needs any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePoint {
    /// Which point.
    pub point_id: ContactPointId,
    /// Whose.
    pub contact_id: ContactId,
    /// The contact's name.
    pub name: String,
    /// Its kind.
    pub kind: ContactPointKind,
}

macro_rules! free_points {
    ($what:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $what,
            "
    FROM contact_point AS p INDEXED BY contact_point_unneeded JOIN contact ON contact.id = p.contact_id
    WHERE p.unneeded = 1 AND contact.restricted = 0
        AND NOT EXISTS (SELECT 1 FROM hold WHERE hold.contact_id = p.contact_id AND hold.released_on IS NULL) ",
            $rest
        )
    };
}

/// Returns how many contact points can go by themselves, and of how many contacts.
pub fn total(vault: &Connection) -> Result<DuePoints> {
    let mut statement = vault.prepare_cached(TOTAL)?;
    Ok(statement.query_row([], |row| {
        Ok(DuePoints {
            points: row.get("points")?,
            contacts: row.get("contacts")?,
        })
    })?)
}

const TOTAL: &str = free_points!(
    "count(*) AS points, count(DISTINCT p.contact_id) AS contacts",
    ""
);

/// Returns the contact points that can go by themselves, contact by contact, at most `rows`.
pub fn list(vault: &Connection, rows: u32) -> Result<Vec<DuePoint>> {
    let mut statement = vault.prepare_cached(LIST)?;
    let found = statement.query_map(named_params! { ":rows": rows }, read_point)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const LIST: &str = free_points!(
    "p.id, p.contact_id, contact.display_name, p.kind",
    "ORDER BY p.contact_id, p.kind, p.id LIMIT :rows"
);

fn read_point(row: &Row<'_>) -> rusqlite::Result<DuePoint> {
    Ok(DuePoint {
        point_id: ContactPointId(row.get("id")?),
        contact_id: ContactId(row.get("contact_id")?),
        name: row.get("display_name")?,
        kind: column::code(row, "kind")?,
    })
}

/// Returns the statements of counts and lists with the index that each must read.
#[cfg(test)]
pub(crate) fn statements_and_indexes() -> [(&'static str, &'static str); 2] {
    [
        (TOTAL, "contact_point_unneeded"),
        (LIST, "contact_point_unneeded"),
    ]
}
