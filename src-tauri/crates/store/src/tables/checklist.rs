//! What a run could not reach: other systems, paper and the computer's own backups (T26, T30). "Erased here" is not
//! "erased" before its items are ticked off.

use chrono::NaiveDate;
use domain::erased_category::ErasedCategory;
use domain::ids::{ChecklistItemId, ErasureRunId};
use rusqlite::{Connection, Row, Transaction, named_params};

use crate::closed_set::closed_set;
use crate::error::Result;
use crate::tables::column;

/// The most runs with open items that are listed at once.
pub const OPEN_RUNS_LISTED_MAX: u32 = 20;

closed_set! {
    /// A place outside the program.
    pub enum ChecklistPlace {
        /// The mailbox, sent and archived mail included.
        Mailbox = "mailbox",
        /// Telephone, call list, WhatsApp and other chat.
        Phone = "phone",
        /// The customer system.
        Crm = "crm",
        /// Microsoft 365 or other files on a shared drive.
        Files = "files",
        /// The accounting package.
        Accounting = "accounting",
        /// The program that sends the newsletter.
        NewsletterTool = "newsletter_tool",
        /// The website (WordPress).
        Website = "website",
        /// Folders and drawers.
        Paper = "paper",
        /// Backups that the business makes of its own computer.
        OwnBackups = "own_backups",
    }
}

impl ChecklistPlace {
    /// Says whether records of a kind are likely to stand there too.
    #[must_use]
    pub const fn may_hold(self, kind: ErasedCategory) -> bool {
        match self {
            Self::Mailbox => match kind {
                ErasedCategory::ContactMoment
                | ErasedCategory::Quote
                | ErasedCategory::Invoice
                | ErasedCategory::Agreement
                | ErasedCategory::CaseFile
                | ErasedCategory::RequestFile
                | ErasedCategory::BreachFile
                | ErasedCategory::Comment => true,
                ErasedCategory::Payment
                | ErasedCategory::Subscription
                | ErasedCategory::TechnicalData => false,
            },
            Self::Phone => matches!(
                kind,
                ErasedCategory::ContactMoment | ErasedCategory::CaseFile
            ),
            Self::Crm => matches!(
                kind,
                ErasedCategory::ContactMoment | ErasedCategory::Quote | ErasedCategory::Agreement
            ),
            Self::Files => matches!(
                kind,
                ErasedCategory::Quote
                    | ErasedCategory::Invoice
                    | ErasedCategory::Agreement
                    | ErasedCategory::CaseFile
                    | ErasedCategory::RequestFile
                    | ErasedCategory::BreachFile
            ),
            Self::Accounting => matches!(kind, ErasedCategory::Invoice | ErasedCategory::Payment),
            Self::NewsletterTool => matches!(kind, ErasedCategory::Subscription),
            Self::Website => matches!(
                kind,
                ErasedCategory::Comment | ErasedCategory::TechnicalData
            ),
            Self::Paper => matches!(
                kind,
                ErasedCategory::Quote
                    | ErasedCategory::Invoice
                    | ErasedCategory::Payment
                    | ErasedCategory::Agreement
                    | ErasedCategory::CaseFile
                    | ErasedCategory::RequestFile
                    | ErasedCategory::BreachFile
            ),
            Self::OwnBackups => true,
        }
    }
}

/// An item of a run's checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChecklistItem {
    /// Its id.
    pub id: ChecklistItemId,
    /// Where.
    pub place: ChecklistPlace,
    /// How many records it is about.
    pub count: u32,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

/// A run with items that are open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenChecklist {
    /// The run.
    pub run_id: ErasureRunId,
    /// Its number.
    pub number: String,
    /// When it was carried out.
    pub executed_on: NaiveDate,
    /// How many items are open.
    pub items: u32,
}

/// Returns the places where erased records may stand too, each with the number of records that it is about, in the
/// order of the list.
#[must_use]
pub fn places_for(erased: &[(ErasedCategory, u32)]) -> Vec<(ChecklistPlace, u32)> {
    ChecklistPlace::ALL
        .iter()
        .map(|place| {
            let count = erased
                .iter()
                .filter(|(kind, _)| place.may_hold(*kind))
                .map(|(_, count)| count)
                .sum();
            (*place, count)
        })
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// Writes the checklist of a run down, in the order given.
pub fn insert(
    transaction: &Transaction<'_>,
    run: ErasureRunId,
    items: &[ChecklistItem],
) -> Result<()> {
    let mut statement = transaction.prepare_cached(INSERT)?;
    for (position, item) in items.iter().enumerate() {
        statement.execute(named_params! {
            ":id": item.id.0,
            ":run_id": run.0,
            ":position": position as i64,
            ":place": item.place.code(),
            ":count": item.count,
            ":done_on": item.done_on,
        })?;
    }
    Ok(())
}

const INSERT: &str = "
    INSERT INTO checklist_item (id, run_id, position, place, count, done_on)
    VALUES (:id, :run_id, :position, :place, :count, :done_on)
";

/// Returns the checklist of a run, in its order.
pub fn of_run(vault: &Connection, run: ErasureRunId) -> Result<Vec<ChecklistItem>> {
    let mut statement = vault.prepare_cached(OF_RUN)?;
    let found = statement.query_map(named_params! { ":run_id": run.0 }, read_item)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RUN: &str = "
    SELECT id, place, count, done_on FROM checklist_item WHERE run_id = :run_id ORDER BY position
";

/// Marks an item as done on a day, or as not done. Returns whether there is such an item.
pub fn tick(
    transaction: &Transaction<'_>,
    item: ChecklistItemId,
    done_on: Option<NaiveDate>,
) -> Result<bool> {
    let changed = transaction
        .prepare_cached(TICK)?
        .execute(named_params! { ":id": item.0, ":done_on": done_on })?;
    Ok(changed > 0)
}

const TICK: &str = "UPDATE checklist_item SET done_on = :done_on WHERE id = :id";

/// Returns how many items were done in a stretch of days, both ends included.
pub fn done_between(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<u32> {
    let mut statement = vault.prepare_cached(DONE_BETWEEN)?;
    let days = named_params! { ":from": from, ":until": until };
    Ok(statement.query_row(days, |row| row.get("items"))?)
}

const DONE_BETWEEN: &str =
    "SELECT count(*) AS items FROM checklist_item WHERE done_on BETWEEN :from AND :until";

/// Returns the runs with open items, oldest first, at most [`OPEN_RUNS_LISTED_MAX`].
pub fn open_runs(vault: &Connection) -> Result<Vec<OpenChecklist>> {
    let mut statement = vault.prepare_cached(OPEN_RUNS)?;
    let rows = named_params! { ":rows": OPEN_RUNS_LISTED_MAX };
    let found = statement.query_map(rows, |row| {
        Ok(OpenChecklist {
            run_id: ErasureRunId(row.get("id")?),
            number: row.get("number")?,
            executed_on: row.get("executed_on")?,
            items: row.get("items")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OPEN_RUNS: &str = "
    SELECT erasure_run.id, erasure_run.number, erasure_run.executed_on, count(*) AS items
    FROM checklist_item JOIN erasure_run ON erasure_run.id = checklist_item.run_id
    WHERE checklist_item.done_on IS NULL
    GROUP BY erasure_run.id ORDER BY erasure_run.executed_on, erasure_run.number LIMIT :rows
";

fn read_item(row: &Row<'_>) -> rusqlite::Result<ChecklistItem> {
    Ok(ChecklistItem {
        id: ChecklistItemId(row.get("id")?),
        place: column::kept(row, "place", ChecklistPlace::parse)?,
        count: row.get("count")?,
        done_on: row.get("done_on")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_record_points_to_the_places_where_it_may_stand_too() {
        use ChecklistPlace as P;
        use ErasedCategory as K;
        for (kind, expected) in [
            (
                K::ContactMoment,
                &[P::Mailbox, P::Phone, P::Crm, P::OwnBackups][..],
            ),
            (
                K::Quote,
                &[P::Mailbox, P::Crm, P::Files, P::Paper, P::OwnBackups],
            ),
            (
                K::Invoice,
                &[P::Mailbox, P::Files, P::Accounting, P::Paper, P::OwnBackups],
            ),
            (K::Payment, &[P::Accounting, P::Paper, P::OwnBackups]),
            (
                K::Agreement,
                &[P::Mailbox, P::Crm, P::Files, P::Paper, P::OwnBackups],
            ),
            (
                K::CaseFile,
                &[P::Mailbox, P::Phone, P::Files, P::Paper, P::OwnBackups],
            ),
            (K::Subscription, &[P::NewsletterTool, P::OwnBackups]),
            (K::Comment, &[P::Mailbox, P::Website, P::OwnBackups]),
            (K::TechnicalData, &[P::Website, P::OwnBackups]),
            (
                K::RequestFile,
                &[P::Mailbox, P::Files, P::Paper, P::OwnBackups],
            ),
            (
                K::BreachFile,
                &[P::Mailbox, P::Files, P::Paper, P::OwnBackups],
            ),
        ] {
            let places: Vec<P> = places_for(&[(kind, 1)])
                .into_iter()
                .map(|(p, _)| p)
                .collect();
            assert_eq!(places, expected, "{kind}");
        }
    }

    #[test]
    fn a_place_counts_all_kinds_that_may_stand_there() {
        let places = places_for(&[
            (ErasedCategory::ContactMoment, 19),
            (ErasedCategory::Comment, 4),
        ]);
        let expected = [
            (ChecklistPlace::Mailbox, 23),
            (ChecklistPlace::Phone, 19),
            (ChecklistPlace::Crm, 19),
            (ChecklistPlace::Website, 4),
            (ChecklistPlace::OwnBackups, 23),
        ];
        assert_eq!(places, expected);
    }
}
