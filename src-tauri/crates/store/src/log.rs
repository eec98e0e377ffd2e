//! The log (Art. 5(2), accountability): append-only, hash-chained, without personal data.
//!
//! A row is written in the transaction that it tells of. Its hash covers the row and the hash of
//! the row before it; `log_anchor` holds the hash of the last row that was cut off at the oldest
//! end. The chain shows a row that was changed, taken out or put in between. It cannot show that
//! the newest rows were taken off, as a chain has no end of its own.

mod action;
mod detail;

pub use action::{AuditAction, SubjectKind};
pub use detail::{AuditDetail, Code, FACTS_MAX, Fact};

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{Damage, Result, StoreError};

/// The SHA-256 of a row and of all before it.
pub type ChainHash = [u8; 32];

/// What is written into the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    /// When it happened; kept to the second.
    pub at: DateTime<Utc>,
    /// What happened.
    pub action: AuditAction,
    /// To what kind of thing.
    pub subject: SubjectKind,
    /// To which one.
    pub subject_id: Option<Uuid>,
    /// Ids, counts, codes and dates that belong to it.
    pub detail: AuditDetail,
}

/// A row as it stands in the log. Codes are text: a newer program may have written them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRow {
    /// Its place in the chain, counted from one.
    pub seq: i64,
    /// When it happened (RFC 3339, UTC).
    pub at: String,
    /// The code of what happened.
    pub action: String,
    /// The code of the kind of thing.
    pub subject_kind: String,
    /// Which one.
    pub subject_id: Option<String>,
    /// The facts, as a JSON object.
    pub detail: String,
    /// The hash of the row before it.
    pub previous_hash: ChainHash,
    /// Its own hash.
    pub hash: ChainHash,
}

/// Where the chain starts: the last row that was cut off, or nothing at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anchor {
    /// That row's place; zero where nothing was cut off.
    pub seq: i64,
    /// That row's hash; zeros where nothing was cut off.
    pub hash: ChainHash,
}

/// What a check of the whole log found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verification {
    /// The number of rows.
    pub rows: u64,
    /// The first row that does not follow from the one before it.
    pub first_broken_seq: Option<i64>,
    /// Where the chain starts.
    pub anchor: Anchor,
}

impl Verification {
    /// Says whether every row follows from the one before it.
    pub fn intact(&self) -> bool {
        self.first_broken_seq.is_none()
    }
}

/// Adds an entry at the end of the chain and returns its place.
pub fn append(transaction: &Transaction<'_>, entry: &AuditEntry) -> Result<i64> {
    let end = end(transaction)?;
    let mut row = AuditRow {
        seq: end.seq + 1,
        at: entry.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        action: entry.action.code().to_owned(),
        subject_kind: entry.subject.code().to_owned(),
        subject_id: entry.subject_id.map(|id| id.to_string()),
        detail: entry.detail.to_json(),
        previous_hash: end.hash,
        hash: [0; 32],
    };
    row.hash = hash_of(&row);
    transaction.prepare_cached(APPEND)?.execute(named_params! {
        ":seq": row.seq,
        ":at": row.at,
        ":action": row.action,
        ":subject_kind": row.subject_kind,
        ":subject_id": row.subject_id,
        ":detail": row.detail,
        ":previous_hash": row.previous_hash,
        ":hash": row.hash,
    })?;
    Ok(row.seq)
}

const APPEND: &str = "
    INSERT INTO audit_entry
        (seq, at, action, subject_kind, subject_id, detail, previous_hash, hash)
    VALUES
        (:seq, :at, :action, :subject_kind, :subject_id, :detail, :previous_hash, :hash)
";

/// The largest number of rows that is read at once.
pub const LOG_PAGE_ROWS_MAX: u32 = 500;

/// Returns rows before `before` (or the newest), newest first, at most [`LOG_PAGE_ROWS_MAX`].
pub fn page(vault: &Connection, before: Option<i64>, rows: u32) -> Result<Vec<AuditRow>> {
    let mut statement = vault.prepare_cached(PAGE)?;
    let found = statement.query_map(
        named_params! {
            ":before": before.unwrap_or(i64::MAX),
            ":rows": rows.min(LOG_PAGE_ROWS_MAX),
        },
        read_row,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const PAGE: &str = "
    SELECT seq, at, action, subject_kind, subject_id, detail, previous_hash, hash
    FROM audit_entry WHERE seq < :before ORDER BY seq DESC LIMIT :rows
";

/// Returns the number of rows that the log has now. The chain has no gaps, so that none has to be counted.
pub fn count(vault: &Connection) -> Result<u64> {
    let rows = end(vault)?.seq - anchor(vault)?.seq;
    Ok(u64::try_from(rows).unwrap_or(0))
}

/// Says whether the log has `action` for the thing with this id.
pub fn tells_of(
    vault: &Connection,
    action: AuditAction,
    subject: SubjectKind,
    id: Uuid,
) -> Result<bool> {
    let found: Option<i64> = vault
        .prepare_cached(TELLS_OF)?
        .query_row(
            named_params! {
                ":subject_kind": subject.code(),
                ":subject_id": id.to_string(),
                ":action": action.code(),
            },
            |row| row.get(0),
        )
        .optional()?;
    Ok(found.is_some())
}

const TELLS_OF: &str = "
    SELECT 1 FROM audit_entry
    WHERE subject_kind = :subject_kind AND subject_id = :subject_id AND action = :action LIMIT 1
";

/// Checks the whole chain from its anchor.
pub fn verify(vault: &Connection) -> Result<Verification> {
    let anchor = anchor(vault)?;
    let mut expected = anchor;
    let mut rows = 0;
    let mut first_broken_seq = None;
    let mut statement = vault.prepare(WHOLE)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let row = read_row(row)?;
        rows += 1;
        let fits = row.seq == expected.seq + 1
            && row.previous_hash == expected.hash
            && row.hash == hash_of(&row);
        if !fits && first_broken_seq.is_none() {
            first_broken_seq = Some(row.seq);
        }
        expected = Anchor {
            seq: row.seq,
            hash: row.hash,
        };
    }
    Ok(Verification {
        rows,
        first_broken_seq,
        anchor,
    })
}

const WHOLE: &str = "
    SELECT seq, at, action, subject_kind, subject_id, detail, previous_hash, hash
    FROM audit_entry ORDER BY seq
";

/// Cuts off the oldest rows from before `limit` and returns how many went. The hash of the last
/// one stays as the anchor, and the cut is itself a row.
///
/// A row that is dated before the limit and follows one that is not stays: the chain has no gaps.
pub fn cut_before(
    transaction: &Transaction<'_>,
    limit: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<u64> {
    let limit = limit.to_rfc3339_opts(SecondsFormat::Secs, true);
    let last: Option<Anchor> = transaction
        .query_row(LAST_TO_CUT, named_params! { ":limit": limit }, read_anchor)
        .optional()?;
    let Some(last) = last else {
        return Ok(0);
    };
    let moved = named_params! { ":seq": last.seq, ":hash": last.hash };
    transaction.execute(MOVE_ANCHOR, moved)?;
    let rows = transaction.execute(CUT, named_params! { ":seq": last.seq })? as u64;
    append(
        transaction,
        &AuditEntry {
            at: now,
            action: AuditAction::LogCut,
            subject: SubjectKind::Log,
            subject_id: None,
            detail: AuditDetail::default().with("rows", Fact::Count(rows))?,
        },
    )?;
    Ok(rows)
}

const LAST_TO_CUT: &str = "
    SELECT seq, hash FROM audit_entry
    WHERE seq < coalesce(
        (SELECT min(seq) FROM audit_entry WHERE at >= :limit),
        (SELECT max(seq) + 1 FROM audit_entry))
    ORDER BY seq DESC LIMIT 1
";
const MOVE_ANCHOR: &str = "UPDATE log_anchor SET seq = :seq, hash = :hash WHERE id = 1";
const CUT: &str = "DELETE FROM audit_entry WHERE seq <= :seq";

fn end(vault: &Connection) -> Result<Anchor> {
    let newest = vault
        .prepare_cached(NEWEST)?
        .query_row([], read_anchor)
        .optional()?;
    newest.map_or_else(|| anchor(vault), Ok)
}

const NEWEST: &str = "SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1";

fn anchor(vault: &Connection) -> Result<Anchor> {
    let found = vault.query_row(ANCHOR, [], read_anchor).optional()?;
    found.ok_or(StoreError::Damaged {
        file: crate::administration::VAULT_FILE,
        reason: Damage::Form,
    })
}

const ANCHOR: &str = "SELECT seq, hash FROM log_anchor WHERE id = 1";

fn read_anchor(row: &Row<'_>) -> rusqlite::Result<Anchor> {
    Ok(Anchor {
        seq: row.get("seq")?,
        hash: row.get("hash")?,
    })
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        seq: row.get("seq")?,
        at: row.get("at")?,
        action: row.get("action")?,
        subject_kind: row.get("subject_kind")?,
        subject_id: row.get("subject_id")?,
        detail: row.get("detail")?,
        previous_hash: row.get("previous_hash")?,
        hash: row.get("hash")?,
    })
}

/// Returns a row's hash. Every part is led by its length, so that no two rows are written alike.
fn hash_of(row: &AuditRow) -> ChainHash {
    let mut digest = Sha256::new();
    let seq = row.seq.to_be_bytes();
    let known = [u8::from(row.subject_id.is_some())];
    let parts: [&[u8]; 9] = [
        b"vergeetboek log 1",
        &row.previous_hash,
        &seq,
        row.at.as_bytes(),
        row.action.as_bytes(),
        row.subject_kind.as_bytes(),
        &known,
        row.subject_id.as_deref().unwrap_or_default().as_bytes(),
        row.detail.as_bytes(),
    ];
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}
