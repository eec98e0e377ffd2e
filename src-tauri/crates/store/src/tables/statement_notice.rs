//! Whom a change of the statement concerns, and who was told of it by a letter of their own (art. 13(3), 14(4)).
//!
//! Concerned is whoever has a part in a record of one of the activities that changed: a person who lives, or whom a business
//! named, and whose data are not restricted. The lists go by the cards in their own order, page by page, so that one of a
//! million takes no more memory than one of ten.

use chrono::NaiveDate;
use domain::ids::{ActivityId, ContactId, DocumentId, PartyId};
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use super::id_list;
use crate::error::Result;

/// The most people of one page.
pub const PEOPLE_PAGE_MAX: u32 = 200;

/// Somebody whom a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonConcerned {
    /// The place of the card in the order of cards.
    pub row: i64,
    /// Who.
    pub contact_id: ContactId,
}

/// How many people a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConcernedCount {
    /// All of them.
    pub concerned: u32,
    /// Those who were told by a letter.
    pub told: u32,
    /// Those who were not told and have an address or an e-mail address.
    pub to_tell: u32,
}

/// Returns how many people the activities of a change concern.
pub fn count(vault: &Connection, number: u32, activities: &[ActivityId]) -> Result<ConcernedCount> {
    let ids = id_list::of(activities.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(COUNT)?;
    Ok(statement.query_row(
        named_params! { ":number": number, ":activities": ids },
        |row| {
            Ok(ConcernedCount {
                concerned: row.get("concerned")?,
                told: row.get("told")?,
                to_tell: row.get("to_tell")?,
            })
        },
    )?)
}

macro_rules! concerned {
    ($select:literal, $which:literal) => {
        concat!(
            "
    WITH concerned AS (
        SELECT c.row, c.id,
            EXISTS (SELECT 1 FROM statement_notice AS n WHERE n.number = :number AND n.contact_id = c.id) AS told,
            EXISTS (
                SELECT 1 FROM contact_point AS p WHERE p.contact_id = c.id AND p.restricted = 0
                    AND (p.kind = 'email' OR (p.kind = 'postal_address' AND p.street <> '' AND p.town <> ''))
            ) AS reachable
        FROM contact AS c
        WHERE c.restricted = 0 AND c.deceased = 0 AND (c.kind = 'person' OR c.family_name <> '')
            AND EXISTS (
                SELECT 1 FROM party WHERE party.contact_id = c.id AND party.restricted = 0
                    AND party.activity_id IN (SELECT unhex(value) FROM json_each(:activities)))
    ) ",
            $select,
            " FROM concerned ",
            $which
        )
    };
}

const COUNT: &str = concerned!(
    "SELECT count(*) AS concerned, count(*) FILTER (WHERE told) AS told,
        count(*) FILTER (WHERE reachable AND NOT told) AS to_tell",
    ""
);

/// Returns the people after a row who are to be told and have an address, at most [`PEOPLE_PAGE_MAX`]; begin with row 0.
pub fn to_tell(
    vault: &Connection,
    number: u32,
    activities: &[ActivityId],
    after: i64,
) -> Result<Vec<PersonConcerned>> {
    page(vault, TO_TELL, number, activities, after)
}

const TO_TELL: &str = concerned!(
    "SELECT row, id",
    "WHERE row > :after AND reachable AND NOT told ORDER BY row LIMIT :rows"
);

/// Returns the people after a row who are to be told and have no address, at most [`PEOPLE_PAGE_MAX`]; begin with row 0.
pub fn without_address(
    vault: &Connection,
    number: u32,
    activities: &[ActivityId],
    after: i64,
) -> Result<Vec<PersonConcerned>> {
    page(vault, WITHOUT_ADDRESS, number, activities, after)
}

const WITHOUT_ADDRESS: &str = concerned!(
    "SELECT row, id",
    "WHERE row > :after AND NOT reachable AND NOT told ORDER BY row LIMIT :rows"
);

fn page(
    vault: &Connection,
    statement: &str,
    number: u32,
    activities: &[ActivityId],
    after: i64,
) -> Result<Vec<PersonConcerned>> {
    let ids = id_list::of(activities.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(statement)?;
    let found = statement.query_map(
        named_params! { ":number": number, ":activities": ids, ":after": after, ":rows": PEOPLE_PAGE_MAX },
        |row| {
            Ok(PersonConcerned {
                row: row.get("row")?,
                contact_id: ContactId(row.get("id")?),
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Returns the activities of somebody among those of a change, and the part that stays longest: the letter goes with it.
/// None where the person is not concerned.
pub fn of_person(
    vault: &Connection,
    contact: ContactId,
    activities: &[ActivityId],
) -> Result<Option<(PartyId, Vec<ActivityId>)>> {
    let ids = id_list::of(activities.iter().map(|id| id.0));
    let longest: Option<PartyId> = vault
        .prepare_cached(LONGEST)?
        .query_row(
            named_params! { ":contact_id": contact.0, ":activities": ids },
            |row| row.get("id").map(PartyId),
        )
        .optional()?;
    let Some(party) = longest else {
        return Ok(None);
    };
    let mut statement = vault.prepare_cached(ACTIVITIES)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":activities": ids },
        |row| row.get("activity_id").map(ActivityId),
    )?;
    Ok(Some((party, found.collect::<rusqlite::Result<_>>()?)))
}

const LONGEST: &str = "
    SELECT p.id FROM party AS p LEFT JOIN deadline AS d ON d.party_id = p.id
    WHERE p.contact_id = :contact_id AND p.restricted = 0
        AND p.activity_id IN (SELECT unhex(value) FROM json_each(:activities))
    ORDER BY d.deletable_from IS NOT NULL, d.deletable_from DESC, p.id LIMIT 1
";

const ACTIVITIES: &str = "
    SELECT DISTINCT activity_id FROM party
    WHERE contact_id = :contact_id AND restricted = 0
        AND activity_id IN (SELECT unhex(value) FROM json_each(:activities))
    ORDER BY activity_id
";

/// Notes that somebody was told of a version.
///
/// # Errors
/// A fault where the person was told of it already.
pub fn insert(
    transaction: &Transaction<'_>,
    number: u32,
    contact: ContactId,
    document: DocumentId,
    told_on: NaiveDate,
) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":number": number,
        ":contact_id": contact.0,
        ":document_id": document.0,
        ":told_on": told_on,
    })?;
    Ok(())
}

const INSERT: &str = "
    INSERT INTO statement_notice (number, contact_id, document_id, told_on)
    VALUES (:number, :contact_id, :document_id, :told_on)
";

/// Says whether somebody was told of a version.
pub fn is_told(vault: &Connection, number: u32, contact: ContactId) -> Result<bool> {
    Ok(vault
        .prepare_cached(IS_TOLD)?
        .exists(named_params! { ":number": number, ":contact_id": contact.0 })?)
}

const IS_TOLD: &str =
    "SELECT 1 FROM statement_notice WHERE number = :number AND contact_id = :contact_id";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::Office;

    #[test]
    fn people_are_found_by_their_cards_and_their_parts_by_index() {
        let office = Office::new();
        for (statement, index) in [
            (COUNT, "party_by_contact"),
            (TO_TELL, "party_by_contact"),
            (WITHOUT_ADDRESS, "contact_point_by_contact"),
            (TO_TELL, "USING INTEGER PRIMARY KEY (rowid>?)"),
            (LONGEST, "party_by_contact"),
            (ACTIVITIES, "party_by_contact"),
        ] {
            let mut explained = office
                .vault
                .prepare(&["EXPLAIN QUERY PLAN", statement].concat())
                .expect("a statement");
            // The plan does not depend on what the parameters are.
            let steps: Vec<String> = explained
                .raw_query()
                .mapped(|row| row.get("detail"))
                .collect::<rusqlite::Result<_>>()
                .expect("a plan");
            assert!(steps.iter().any(|step| step.contains(index)), "{steps:?}");
        }
    }
}
