//! Which recipients were told what was done with data that they have as well (art. 19), and what came of it.

use chrono::{Days, NaiveDate};
use domain::ids::{DocumentId, RecipientId, RequestId};
use domain::notice_action::NoticeAction;
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use crate::closed_set::closed_set;
use crate::error::Result;
use crate::tables::column;
use crate::tables::recipient::RECIPIENTS_MAX;

/// How long a confirmation is awaited before the owner is reminded, in days (trap T26).
pub const REMIND_AFTER_DAYS: u64 = 14;
/// The most requests of which a silent recipient is named.
pub const SILENT_LISTED_MAX: u32 = 20;
/// The most notices of one request: each recipient is told of each action once.
pub const NOTICES_MAX: u32 = 4 * RECIPIENTS_MAX;

closed_set! {
    /// How a recipient was told.
    pub enum NoticeWay {
        /// By the program's letter.
        Letter = "letter",
        /// By the owner.
        OwnWay = "own_way",
        /// Not: it is impossible or asks a disproportionate effort.
        NotTold = "not_told",
    }
}

closed_set! {
    /// What came of telling a recipient.
    pub enum NoticeOutcome {
        /// It confirmed.
        Confirmed = "confirmed",
        /// It did not answer after a reminder.
        NoAnswer = "no_answer",
        /// It says that it cannot.
        Cannot = "cannot",
    }
}

/// A recipient that was told, or of whom it is noted why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientNotice {
    /// How.
    pub way: NoticeWay,
    /// Why not.
    pub reason: String,
    /// When.
    pub told_on: NaiveDate,
    /// The letter.
    pub document_id: Option<DocumentId>,
    /// What came of it, and when.
    pub outcome: Option<(NoticeOutcome, NaiveDate)>,
}

impl RecipientNotice {
    /// Says whether a confirmation is awaited.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        self.way != NoticeWay::NotTold && self.outcome.is_none()
    }

    /// Returns the day on which the owner is reminded that no confirmation came; none where none is awaited.
    #[must_use]
    pub fn remind_on(&self) -> Option<NaiveDate> {
        self.is_awaited()
            .then(|| self.told_on.checked_add_days(Days::new(REMIND_AFTER_DAYS)))
            .flatten()
    }
}

/// A recipient that was told what was done, or of whom it is noted why not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedRecipient {
    /// Which recipient.
    pub recipient_id: RecipientId,
    /// What it was told.
    pub action: NoticeAction,
    /// How.
    pub notice: RecipientNotice,
}

/// Notes that a recipient was told of an action, or why not; a second time replaces the first, with what came of it.
pub fn save(
    transaction: &Transaction<'_>,
    id: Uuid,
    request: RequestId,
    noted: &NotedRecipient,
) -> Result<()> {
    let notice = &noted.notice;
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": id,
        ":request_id": request.0,
        ":recipient_id": noted.recipient_id.0,
        ":action": noted.action.as_str(),
        ":way": notice.way.code(),
        ":reason": notice.reason,
        ":told_on": notice.told_on,
        ":document_id": notice.document_id.map(|id| id.0),
        ":outcome": notice.outcome.map(|(outcome, _)| outcome.code()),
        ":outcome_on": notice.outcome.map(|(_, on)| on),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO recipient_notice
        (id, request_id, recipient_id, action, way, reason, told_on, document_id, outcome, outcome_on)
    VALUES
        (:id, :request_id, :recipient_id, :action, :way, :reason, :told_on, :document_id, :outcome, :outcome_on)
    ON CONFLICT (request_id, recipient_id, action) DO UPDATE
    SET way = excluded.way, reason = excluded.reason, told_on = excluded.told_on,
        document_id = excluded.document_id, outcome = excluded.outcome, outcome_on = excluded.outcome_on
";

/// Returns whom the owner told of what was done on a request, and of whom it is noted why not.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<NotedRecipient>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": NOTICES_MAX },
        read_noted,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = "
    SELECT recipient_id, action, way, reason, told_on, document_id, outcome, outcome_on
    FROM recipient_notice WHERE request_id = :request_id ORDER BY told_on, id LIMIT :rows
";

fn read_noted(row: &Row<'_>) -> rusqlite::Result<NotedRecipient> {
    let outcome_on: Option<NaiveDate> = row.get("outcome_on")?;
    let outcome = match outcome_on {
        None => None,
        Some(on) => Some((column::kept(row, "outcome", NoticeOutcome::parse)?, on)),
    };
    Ok(NotedRecipient {
        recipient_id: RecipientId(row.get("recipient_id")?),
        action: column::code(row, "action")?,
        notice: RecipientNotice {
            way: column::kept(row, "way", NoticeWay::parse)?,
            reason: row.get("reason")?,
            told_on: row.get("told_on")?,
            document_id: row.get::<_, Option<Uuid>>("document_id")?.map(DocumentId),
            outcome,
        },
    })
}

/// A request of which recipients have not answered in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SilentRecipients {
    /// The request.
    pub request_id: RequestId,
    /// Its number.
    pub number: String,
    /// How many recipients.
    pub recipients: u32,
    /// When the first of them was told.
    pub told_on: NaiveDate,
}

/// Returns the requests of which a recipient was told so long ago that the owner is reminded, the oldest first, at most
/// [`SILENT_LISTED_MAX`].
pub fn silent(vault: &Connection, today: NaiveDate) -> Result<Vec<SilentRecipients>> {
    let Some(told_by) = today.checked_sub_days(Days::new(REMIND_AFTER_DAYS)) else {
        return Ok(Vec::new());
    };
    let mut statement = vault.prepare_cached(SILENT)?;
    let found = statement.query_map(
        named_params! { ":told_by": told_by, ":rows": SILENT_LISTED_MAX },
        |row| {
            Ok(SilentRecipients {
                request_id: RequestId(row.get("request_id")?),
                number: row.get("number")?,
                recipients: row.get("recipients")?,
                told_on: row.get("told_on")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const SILENT: &str = "
    SELECT n.request_id, r.number, count(*) AS recipients, min(n.told_on) AS told_on
    FROM recipient_notice AS n JOIN subject_request AS r ON r.id = n.request_id
    WHERE n.outcome IS NULL AND n.way <> 'not_told' AND n.told_on <= :told_by
        AND r.state IN ('executing', 'answered', 'closed')
    GROUP BY n.request_id ORDER BY told_on, r.number LIMIT :rows
";

/// Forgets who was told on a request: it was taken up again, and is decided anew.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM recipient_notice WHERE request_id = :request_id";
