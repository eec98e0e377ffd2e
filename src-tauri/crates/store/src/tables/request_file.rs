//! The files of closed requests: until when each stays as proof, and its going whole (domain rule 4.2, activity A18).
//!
//! The day comes from the rule that was in force when the request came in, as with a record. Three things hold a file
//! longer than its last day: a request of the same message that is open still; a restriction of use that it placed and
//! that lasts, as its end must be announced to who asked (art. 18(3)); and any hold on a card of the person.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::deadline::{Deadline, DeadlineStatus, deadline};
use domain::hold::HoldSpan;
use domain::ids::{ActivityId, RequestId, RuleVersionId};
use domain::record_facts::request_file_facts;
use domain::retention::RetentionRule;
use rusqlite::{Connection, Transaction, named_params};

use super::deadline::Rules;
use super::request::{self, Request};
use super::{activity, column};
use crate::error::{Result, StoreError};

/// The most files of closed requests that are looked at, those closed first before the others.
pub const REQUEST_FILES_MAX: u32 = 10_000;

/// The file of a closed request with how long it stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestFile {
    /// The request.
    pub request: Request,
    /// The activity of requests (A18).
    pub activity_id: ActivityId,
    /// The version of its rule that governs this file.
    pub rule_version_id: RuleVersionId,
    /// The rule.
    pub rule: Rc<RetentionRule>,
    /// The deadline with its steps.
    pub deadline: Deadline,
}

impl RequestFile {
    /// Says whether it can go on a day.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.deadline.status(today) == DeadlineStatus::Due
    }

    /// Says whether it is past its last day and something holds it.
    #[must_use]
    pub fn is_held(&self, today: NaiveDate) -> bool {
        self.deadline.status(today) == DeadlineStatus::Held
    }
}

/// Returns the files of all closed requests, the oldest last day first, at most [`REQUEST_FILES_MAX`].
pub fn all(vault: &Connection) -> Result<Vec<RequestFile>> {
    reckoned(vault, &mut Rules::of(vault)?)
}

/// Returns the files that can go on a day, the oldest last day first.
pub fn due(vault: &Connection, today: NaiveDate) -> Result<Vec<RequestFile>> {
    let mut files = all(vault)?;
    files.retain(|file| file.is_due(today));
    Ok(files)
}

/// Returns the files that are past their last day and held, the oldest last day first.
pub fn held(vault: &Connection, today: NaiveDate) -> Result<Vec<RequestFile>> {
    let mut files = all(vault)?;
    files.retain(|file| file.is_held(today));
    Ok(files)
}

/// Returns the files of some requests, by request; one that is open has none.
pub fn of_requests(
    vault: &Connection,
    requests: &[Request],
) -> Result<HashMap<RequestId, RequestFile>> {
    let closed = requests.iter().filter(|one| !is_open(one)).cloned();
    let files = reckon(vault, &mut Rules::of(vault)?, closed.collect())?;
    Ok(files
        .into_iter()
        .map(|file| (file.request.id, file))
        .collect())
}

/// Returns the deadlines of all files now, and as they would be if a version of the rule came after all others.
pub(super) fn each_under(
    vault: &Connection,
    now: &mut Rules,
    then: &mut Rules,
) -> Result<Vec<(RequestFile, Deadline)>> {
    let changed = reckoned(vault, then)?;
    let mut after: HashMap<RequestId, Deadline> = changed
        .into_iter()
        .map(|file| (file.request.id, file.deadline))
        .collect();
    reckoned(vault, now)?
        .into_iter()
        .map(|file| {
            let deadline = after.remove(&file.request.id).ok_or(StoreError::NotFound)?;
            Ok((file, deadline))
        })
        .collect()
}

/// Says whether an activity is that of requests, with files of its own beside records.
pub(super) fn has_files(vault: &Connection, activity: ActivityId) -> Result<bool> {
    Ok(activity::id_of(vault, ActivityCode::A18)? == activity)
}

/// Returns how many requests there are, open and closed.
pub fn count(vault: &Connection) -> Result<u32> {
    let mut statement = vault.prepare_cached(COUNT)?;
    Ok(statement.query_row([], |row| row.get("requests"))?)
}

const COUNT: &str = "SELECT count(*) AS requests FROM subject_request";

fn is_open(request: &Request) -> bool {
    request.closed_on.is_none()
}

fn reckoned(vault: &Connection, rules: &mut Rules) -> Result<Vec<RequestFile>> {
    let closed = request::files(vault, REQUEST_FILES_MAX)?;
    reckon(vault, rules, closed)
}

fn reckon(
    vault: &Connection,
    rules: &mut Rules,
    requests: Vec<Request>,
) -> Result<Vec<RequestFile>> {
    if requests.is_empty() {
        return Ok(Vec::new());
    }
    let own = activity::id_of(vault, ActivityCode::A18)?;
    let mut holding = spans(vault)?;
    let mut files = Vec::with_capacity(requests.len());
    for request in requests {
        let governing = rules.governing(vault, own, request.received_on)?;
        let mut holds = holding.remove(&request.id).unwrap_or_default();
        holds.sort_by_key(|span| (span.from, span.kind));
        let facts = request_file_facts(request.closed_on);
        let deadline = deadline(&governing.rule, &facts, rules.years(), &holds, None);
        files.push(RequestFile {
            request,
            activity_id: own,
            rule_version_id: governing.id,
            rule: governing.rule,
            deadline,
        });
    }
    files.sort_by(|one, other| {
        let key = |file: &RequestFile| (file.deadline.last_day, file.request.number.clone());
        key(one).cmp(&key(other))
    });
    Ok(files)
}

/// Returns what holds the files of closed requests, and held them, by request.
fn spans(vault: &Connection) -> Result<BTreeMap<RequestId, Vec<HoldSpan>>> {
    let mut statement = vault.prepare_cached(SPANS)?;
    let mut rows = statement.query([])?;
    let mut spans: BTreeMap<RequestId, Vec<HoldSpan>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let span = HoldSpan {
            kind: column::code(row, "kind")?,
            from: row.get("since")?,
            to: row.get("ended_on")?,
        };
        spans
            .entry(RequestId(row.get("request_id")?))
            .or_default()
            .push(span);
    }
    Ok(spans)
}

// The first request of a message has no link of its own; the others have theirs to the first. A request that was taken up
// again has no day of closing.
const SPANS: &str = "
    SELECT r.id AS request_id, 'open_request' AS kind, o.received_on AS since, o.closed_on AS ended_on
    FROM subject_request AS r JOIN subject_request AS o
        ON o.id <> r.id AND (o.linked_request_id = r.id OR o.id = r.linked_request_id
            OR o.linked_request_id = r.linked_request_id)
    WHERE r.closed_on IS NOT NULL
    UNION ALL
    SELECT request_id, 'restriction', placed_on, lifted_on FROM restriction
    UNION ALL
    SELECT p.request_id, h.kind, h.set_on, h.released_on
    FROM request_person AS p JOIN hold AS h ON h.contact_id = p.contact_id
    WHERE h.request_id IS NULL OR h.request_id <> p.request_id
";

/// Lets the file of a request go whole: its letters with their bytes, its decisions, checks, searches and notices, and the
/// restrictions that it had placed and that were lifted. What it did stays in the log, the ledger and the list of who is
/// not to be approached, which have periods of their own.
///
/// # Errors
/// [`StoreError::BrokeOff`] where there is no such request.
pub(crate) fn erase(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    for statement in [ERASE_LIFTED, FORGET_IN_NOTICES, ERASE_DOCUMENTS] {
        transaction
            .prepare_cached(statement)?
            .execute(named_params! { ":request_id": request.0 })?;
    }
    let gone = transaction
        .prepare_cached(ERASE_REQUEST)?
        .execute(named_params! { ":request_id": request.0 })?;
    if gone == 1 {
        Ok(())
    } else {
        Err(StoreError::BrokeOff)
    }
}

const ERASE_LIFTED: &str =
    "DELETE FROM restriction WHERE request_id = :request_id AND lifted_on IS NOT NULL";
const FORGET_IN_NOTICES: &str = "DELETE FROM recipient_notice WHERE request_id = :request_id";
const ERASE_DOCUMENTS: &str = "DELETE FROM document WHERE request_id = :request_id";
// What else hangs on it goes with it by its foreign keys.
const ERASE_REQUEST: &str = "DELETE FROM subject_request WHERE id = :request_id";
