//! The comments under a post of the website, in their order; in the place of one that was erased stands that it was removed
//! (domain.md A11), and of one that is restricted nothing (art. 18).

use chrono::NaiveDate;
use domain::ids::{PostId, RecordId};
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use super::post::{self, Post};
use crate::error::{Result, StoreError};

/// The most comments of a thread that are shown.
pub const THREAD_ROWS_MAX: u32 = 200;

/// The comments under a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// The post.
    pub post: Post,
    /// The comments in use, and where comments were erased, the oldest first; at most [`THREAD_ROWS_MAX`] of each.
    pub entries: Vec<ThreadEntry>,
    /// How many comments are restricted.
    pub restricted: u32,
}

/// A place in a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThreadEntry {
    /// A comment.
    Comment {
        /// Its day.
        on: NaiveDate,
        /// The record.
        record_id: RecordId,
    },
    /// Comments that were erased.
    Removed {
        /// Their day.
        on: NaiveDate,
        /// How many.
        comments: u32,
    },
}

impl ThreadEntry {
    const fn on(self) -> NaiveDate {
        match self {
            Self::Comment { on, .. } | Self::Removed { on, .. } => on,
        }
    }
}

/// Returns the thread in which a comment stands; none for a record of another kind.
pub fn of_comment(vault: &Connection, record: RecordId) -> Result<Option<Thread>> {
    let found = vault
        .prepare_cached(POST_OF)?
        .query_row(named_params! { ":id": record.0 }, |row| {
            row.get("post_id").map(PostId)
        })
        .optional()?;
    let Some(id) = found else {
        return Ok(None);
    };
    let mut entries = comments(vault, id)?;
    entries.extend(removed(vault, id)?);
    entries.sort_by_key(|entry| entry.on());
    Ok(Some(Thread {
        post: post::find(vault, id)?.ok_or(StoreError::NotFound)?,
        entries,
        restricted: vault
            .prepare_cached(RESTRICTED)?
            .query_row(named_params! { ":post_id": id.0 }, |row| {
                row.get("comments")
            })?,
    }))
}

const POST_OF: &str = "SELECT post_id FROM comment WHERE record_id = :id";
const RESTRICTED: &str = "
    SELECT count(*) AS comments FROM comment AS c JOIN record AS r ON r.id = c.record_id
    WHERE c.post_id = :post_id AND r.restricted = 1
";

fn comments(vault: &Connection, post: PostId) -> Result<Vec<ThreadEntry>> {
    let mut statement = vault.prepare_cached(COMMENTS)?;
    let found = statement.query_map(
        named_params! { ":post_id": post.0, ":rows": THREAD_ROWS_MAX },
        |row| {
            Ok(ThreadEntry::Comment {
                on: row.get("commented_on")?,
                record_id: RecordId(row.get("record_id")?),
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const COMMENTS: &str = "
    SELECT c.record_id, c.commented_on FROM comment AS c JOIN record AS r ON r.id = c.record_id
    WHERE c.post_id = :post_id AND r.restricted = 0 ORDER BY c.commented_on, r.row LIMIT :rows
";

fn removed(vault: &Connection, post: PostId) -> Result<Vec<ThreadEntry>> {
    let mut statement = vault.prepare_cached(REMOVED)?;
    let found = statement.query_map(
        named_params! { ":post_id": post.0, ":rows": THREAD_ROWS_MAX },
        |row| {
            Ok(ThreadEntry::Removed {
                on: row.get("commented_on")?,
                comments: row.get("comments")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const REMOVED: &str = "
    SELECT commented_on, comments FROM removed_comment WHERE post_id = :post_id ORDER BY commented_on LIMIT :rows
";

/// Keeps that a comment stood in the thread of a post that is online, before it is erased. For another record it does
/// nothing.
pub fn leave_place(transaction: &Transaction<'_>, record: RecordId) -> Result<()> {
    transaction
        .prepare_cached(LEAVE_PLACE)?
        .execute(named_params! { ":id": record.0 })?;
    Ok(())
}

const LEAVE_PLACE: &str = "
    INSERT INTO removed_comment (post_id, commented_on)
    SELECT c.post_id, c.commented_on FROM comment AS c JOIN post AS p ON p.id = c.post_id
    WHERE c.record_id = :id AND p.state = 'online'
    ON CONFLICT (post_id, commented_on) DO UPDATE SET comments = comments + 1
";

/// Forgets where comments stood under a post that was taken off.
pub(super) fn close(transaction: &Transaction<'_>, post: PostId) -> Result<()> {
    transaction
        .prepare_cached(CLOSE)?
        .execute(named_params! { ":post_id": post.0 })?;
    Ok(())
}

const CLOSE: &str = "DELETE FROM removed_comment WHERE post_id = :post_id";
