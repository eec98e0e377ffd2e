//! Erasure runs that were carried out: counts by activity, category and rule, and no person (T07).

use chrono::NaiveDate;
use domain::erased_category::ErasedCategory;
use domain::ids::{ActivityId, DocumentId, ErasureRunId, RequestId, RuleVersionId};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::closed_set::closed_set;
use crate::error::Result;
use crate::tables::column;

/// The most runs that one list shows.
pub const RUNS_LISTED_MAX: u32 = 50;
/// The most runs of a stretch of days that are read at once.
pub const RUNS_OF_PERIOD_MAX: u32 = 1_000;
/// How many runs say what is usual (invariant 3).
pub const RUNS_OF_MEDIAN: u32 = 12;

closed_set! {
    /// What brought a run about.
    pub enum RunCause {
        /// The owner approved its preview.
        Owner = "owner",
        /// A person asked for erasure (art. 17).
        Request = "request",
        /// A letter had promised it on this day.
        Promise = "promise",
        /// A temporary copy had expired.
        Expiry = "expiry",
        /// A restored backup was gone through again.
        Restore = "restore",
    }
}

/// A run that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasureRun {
    /// Its id; the ledger and the log have it under the same one.
    pub id: ErasureRunId,
    /// Its number, such as W-2026-003.
    pub number: String,
    /// What brought it about.
    pub cause: RunCause,
    /// When.
    pub executed_on: NaiveDate,
    /// Parties of records erased, those of records that went as a whole included.
    pub parties: u32,
    /// Records that went as a whole.
    pub records: u32,
    /// Parties taken off records that stay.
    pub stripped: u32,
    /// Contacts that went with their last record.
    pub contacts: u32,
    /// Contact points that nothing needed any more.
    pub contact_points: u32,
    /// Notes on cards that stay.
    pub notes: u32,
    /// Files of closed requests.
    pub files: u32,
    /// The request that asked for it.
    pub request_id: Option<RequestId>,
}

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedRun {
    /// The run.
    pub run: ErasureRun,
    /// Its certificate.
    pub certificate: Option<DocumentId>,
    /// What is left to do in other systems.
    pub open_items: u32,
}

/// How much went by one version of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErasureLine {
    /// The activity.
    pub activity_id: ActivityId,
    /// The kind of record, or the file of a request.
    pub kind: ErasedCategory,
    /// The version of the rule.
    pub rule_version_id: RuleVersionId,
    /// How many.
    pub count: u32,
    /// The oldest last day among them.
    pub oldest_last_day: Option<NaiveDate>,
}

/// Writes a run down with its lines.
pub fn insert(
    transaction: &Transaction<'_>,
    run: &ErasureRun,
    lines: &[ErasureLine],
) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": run.id.0,
        ":number": run.number,
        ":cause": run.cause.code(),
        ":executed_on": run.executed_on,
        ":parties": run.parties,
        ":records": run.records,
        ":stripped": run.stripped,
        ":contacts": run.contacts,
        ":contact_points": run.contact_points,
        ":notes": run.notes,
        ":files": run.files,
        ":request_id": run.request_id.map(|id| id.0),
    })?;
    let mut statement = transaction.prepare_cached(INSERT_LINE)?;
    for line in lines {
        statement.execute(named_params! {
            ":run_id": run.id.0,
            ":activity_id": line.activity_id.0,
            ":category": line.kind.as_str(),
            ":rule_version_id": line.rule_version_id.0,
            ":count": line.count,
            ":oldest_last_day": line.oldest_last_day,
        })?;
    }
    Ok(())
}

const INSERT: &str = "
    INSERT INTO erasure_run
        (id, number, cause, executed_on, parties, records, stripped, contacts, contact_points, notes, files, request_id)
    VALUES
        (:id, :number, :cause, :executed_on, :parties, :records, :stripped, :contacts, :contact_points, :notes,
         :files, :request_id)
";
const INSERT_LINE: &str = "
    INSERT INTO erasure_line (run_id, activity_id, category, rule_version_id, count, oldest_last_day)
    VALUES (:run_id, :activity_id, :category, :rule_version_id, :count, :oldest_last_day)
";

/// Says whether anything was ever erased.
pub fn any(vault: &Connection) -> Result<bool> {
    let mut statement = vault.prepare_cached(ANY)?;
    Ok(statement.query_row([], |row| row.get("any_run"))?)
}

const ANY: &str = "SELECT EXISTS (SELECT 1 FROM erasure_run) AS any_run";

/// Returns the number of the next run of a year: W-2026-001 is the first of 2026.
pub fn next_number(vault: &Connection, year: i32) -> Result<String> {
    let mut statement = vault.prepare_cached(LAST_NUMBER)?;
    let last: Option<String> = statement
        .query_row(
            named_params! { ":from": format!("W-{year}-"), ":until": format!("W-{year}-~") },
            |row| row.get("number"),
        )
        .optional()?;
    let used = last
        .and_then(|number| number.rsplit('-').next()?.parse::<u32>().ok())
        .unwrap_or(0);
    Ok(format!("W-{year}-{:03}", used + 1))
}

const LAST_NUMBER: &str = "
    SELECT number FROM erasure_run WHERE number BETWEEN :from AND :until
    ORDER BY length(number) DESC, number DESC LIMIT 1
";

/// Returns the newest runs, newest first, at most [`RUNS_LISTED_MAX`].
pub fn newest(vault: &Connection) -> Result<Vec<ListedRun>> {
    let mut statement = vault.prepare_cached(NEWEST)?;
    let found = statement.query_map(named_params! { ":rows": RUNS_LISTED_MAX }, read_listed)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NEWEST: &str = "
    SELECT id, number, cause, executed_on, parties, records, stripped, contacts, contact_points, notes, files,
           request_id,
           (SELECT document.id FROM document
            WHERE document.run_id = erasure_run.id AND document.kind = 'erasure_certificate') AS certificate,
           (SELECT count(*) FROM checklist_item
            WHERE checklist_item.run_id = erasure_run.id AND done_on IS NULL) AS open_items
    FROM erasure_run ORDER BY executed_on DESC, number DESC LIMIT :rows
";

/// Returns the runs of a stretch of days, both ends included, oldest first, at most [`RUNS_OF_PERIOD_MAX`].
pub fn between(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<Vec<ListedRun>> {
    let mut statement = vault.prepare_cached(BETWEEN)?;
    let found = statement.query_map(
        named_params! { ":from": from, ":until": until, ":rows": RUNS_OF_PERIOD_MAX },
        read_listed,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const BETWEEN: &str = "
    SELECT id, number, cause, executed_on, parties, records, stripped, contacts, contact_points, notes, files,
           request_id,
           (SELECT document.id FROM document
            WHERE document.run_id = erasure_run.id AND document.kind = 'erasure_certificate') AS certificate,
           (SELECT count(*) FROM checklist_item
            WHERE checklist_item.run_id = erasure_run.id AND done_on IS NULL) AS open_items
    FROM erasure_run WHERE executed_on BETWEEN :from AND :until ORDER BY executed_on, number LIMIT :rows
";

/// Returns a run; none where there is none with this id.
pub fn find(vault: &Connection, id: ErasureRunId) -> Result<Option<ListedRun>> {
    let mut statement = vault.prepare_cached(FIND)?;
    Ok(statement
        .query_row(named_params! { ":id": id.0 }, read_listed)
        .optional()?)
}

const FIND: &str = "
    SELECT id, number, cause, executed_on, parties, records, stripped, contacts, contact_points, notes, files,
           request_id,
           (SELECT document.id FROM document
            WHERE document.run_id = erasure_run.id AND document.kind = 'erasure_certificate') AS certificate,
           (SELECT count(*) FROM checklist_item
            WHERE checklist_item.run_id = erasure_run.id AND done_on IS NULL) AS open_items
    FROM erasure_run WHERE id = :id
";

/// Returns the newest run for a request since a day; none where there was none.
pub fn of_request(
    vault: &Connection,
    request: RequestId,
    since: NaiveDate,
) -> Result<Option<ListedRun>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    Ok(statement
        .query_row(
            named_params! { ":request_id": request.0, ":since": since },
            read_listed,
        )
        .optional()?)
}

const OF_REQUEST: &str = "
    SELECT id, number, cause, executed_on, parties, records, stripped, contacts, contact_points, notes, files,
           request_id,
           (SELECT document.id FROM document
            WHERE document.run_id = erasure_run.id AND document.kind = 'erasure_certificate') AS certificate,
           (SELECT count(*) FROM checklist_item
            WHERE checklist_item.run_id = erasure_run.id AND done_on IS NULL) AS open_items
    FROM erasure_run WHERE request_id = :request_id AND executed_on >= :since
    ORDER BY executed_on DESC, length(number) DESC, number DESC LIMIT 1
";

/// Returns the runs that a promise brought about from a day on, newest first, at most [`RUNS_LISTED_MAX`].
pub fn promises_kept(vault: &Connection, since: NaiveDate) -> Result<Vec<ErasureRun>> {
    let mut statement = vault.prepare_cached(PROMISES_KEPT)?;
    let found = statement.query_map(
        named_params! { ":since": since, ":rows": RUNS_LISTED_MAX },
        |row| read_listed(row).map(|listed| listed.run),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const PROMISES_KEPT: &str = "
    SELECT id, number, cause, executed_on, parties, records, stripped, contacts, contact_points, notes, files,
           request_id,
           NULL AS certificate, 0 AS open_items
    FROM erasure_run WHERE executed_on >= :since AND cause = 'promise'
    ORDER BY executed_on DESC, number DESC LIMIT :rows
";

/// Returns the lines of a run, those with the highest count first.
pub fn lines(vault: &Connection, id: ErasureRunId) -> Result<Vec<ErasureLine>> {
    let mut statement = vault.prepare_cached(LINES)?;
    let found = statement.query_map(named_params! { ":run_id": id.0 }, |row| {
        Ok(ErasureLine {
            activity_id: ActivityId(row.get("activity_id")?),
            kind: column::code(row, "category")?,
            rule_version_id: RuleVersionId(row.get("rule_version_id")?),
            count: row.get("count")?,
            oldest_last_day: row.get("oldest_last_day")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const LINES: &str = "
    SELECT activity_id, category, rule_version_id, count, oldest_last_day FROM erasure_line
    WHERE run_id = :run_id ORDER BY count DESC, activity_id, category
";

/// Returns the last day from `from` up to and including `until` on which a run was carried out; none where there was
/// none.
pub fn last_between(
    vault: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Option<NaiveDate>> {
    let mut statement = vault.prepare_cached(LAST_BETWEEN)?;
    Ok(statement
        .query_row(named_params! { ":from": from, ":until": until }, |row| {
            row.get("executed_on")
        })
        .optional()?)
}

const LAST_BETWEEN: &str = "
    SELECT executed_on FROM erasure_run WHERE executed_on BETWEEN :from AND :until
    ORDER BY executed_on DESC LIMIT 1
";

/// Returns how many records and files of requests went as a whole in all runs together.
pub fn records_erased(vault: &Connection) -> Result<u64> {
    let mut statement = vault.prepare_cached(RECORDS_ERASED)?;
    Ok(statement.query_row([], |row| row.get("records"))?)
}

const RECORDS_ERASED: &str = "SELECT coalesce(sum(records + files), 0) AS records FROM erasure_run";

/// Returns the sizes in parties and files of requests of the last [`RUNS_OF_MEDIAN`] runs that took any, newest first.
pub fn last_sizes(vault: &Connection) -> Result<Vec<u32>> {
    let mut statement = vault.prepare_cached(LAST_SIZES)?;
    let found = statement.query_map(named_params! { ":runs": RUNS_OF_MEDIAN }, |row| {
        row.get("size")
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const LAST_SIZES: &str = "
    SELECT parties + files AS size FROM erasure_run WHERE parties + files > 0
    ORDER BY executed_on DESC, number DESC LIMIT :runs
";

fn read_listed(row: &Row<'_>) -> rusqlite::Result<ListedRun> {
    Ok(ListedRun {
        run: ErasureRun {
            id: ErasureRunId(row.get("id")?),
            number: row.get("number")?,
            cause: column::kept(row, "cause", RunCause::parse)?,
            executed_on: row.get("executed_on")?,
            parties: row.get("parties")?,
            records: row.get("records")?,
            stripped: row.get("stripped")?,
            contacts: row.get("contacts")?,
            contact_points: row.get("contact_points")?,
            notes: row.get("notes")?,
            files: row.get("files")?,
            request_id: row
                .get::<_, Option<uuid::Uuid>>("request_id")?
                .map(RequestId),
        },
        certificate: row
            .get::<_, Option<uuid::Uuid>>("certificate")?
            .map(DocumentId),
        open_items: row.get("open_items")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = concat!(
        include_str!("../migrations/0002_business_and_register.sql"),
        include_str!("../migrations/0003_people_and_papers.sql"),
        include_str!("../migrations/0004_requests_and_erasures.sql"),
    );

    fn run(id: u128, number: &str, executed_on: &str, parties: u32) -> ErasureRun {
        ErasureRun {
            id: ErasureRunId(uuid::Uuid::from_u128(id)),
            number: number.to_owned(),
            cause: RunCause::Owner,
            executed_on: executed_on.parse().expect("a date"),
            parties,
            records: parties,
            stripped: 0,
            contacts: 0,
            contact_points: 0,
            notes: 0,
            files: 0,
            request_id: None,
        }
    }

    #[test]
    fn runs_are_numbered_within_their_year_and_listed_newest_first() {
        let mut vault = Connection::open_in_memory().expect("a vault");
        vault.execute_batch(SCHEMA).expect("the schema");
        let transaction = vault.transaction().expect("a transaction");
        assert_eq!(
            next_number(&transaction, 2026).expect("an answer"),
            "W-2026-001"
        );
        for (id, number, day, parties) in [
            (1, "W-2025-007", "2025-12-30", 8),
            (2, "W-2026-001", "2026-02-01", 4),
            (3, "W-2026-999", "2026-03-01", 2),
            (4, "W-2026-1000", "2026-03-01", 6),
        ] {
            insert(&transaction, &run(id, number, day, parties), &[]).expect("an answer");
        }
        assert_eq!(
            next_number(&transaction, 2026).expect("an answer"),
            "W-2026-1001"
        );
        assert_eq!(
            next_number(&transaction, 2025).expect("an answer"),
            "W-2025-008"
        );
        assert_eq!(
            next_number(&transaction, 2027).expect("an answer"),
            "W-2027-001"
        );
        let days: Vec<String> = newest(&transaction)
            .expect("an answer")
            .iter()
            .map(|listed| listed.run.executed_on.to_string())
            .collect();
        assert_eq!(
            days,
            ["2026-03-01", "2026-03-01", "2026-02-01", "2025-12-30"]
        );
        assert_eq!(records_erased(&transaction).expect("an answer"), 20);
    }

    #[test]
    fn every_cause_is_kept_and_read_back() {
        let mut vault = Connection::open_in_memory().expect("a vault");
        vault.execute_batch(SCHEMA).expect("the schema");
        let transaction = vault.transaction().expect("a transaction");
        for (number, cause) in (1..).zip(RunCause::ALL) {
            let executed = ErasureRun {
                cause: *cause,
                ..run(number, &format!("W-2026-{number:03}"), "2026-03-01", 1)
            };
            insert(&transaction, &executed, &[]).expect("an answer");
            let found = find(&transaction, executed.id).expect("an answer");
            assert_eq!(found.map(|listed| listed.run), Some(executed));
        }
    }
}
