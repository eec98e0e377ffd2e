//! Posts of the website, to which comments belong and with which they go.

use chrono::NaiveDate;
use domain::ids::{PostId, RecordId};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::{deadline, thread};
use crate::error::{Result, StoreError};

/// The most posts of an administration.
pub const POSTS_MAX: u32 = 5_000;

/// A post of the website.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Which post.
    pub id: PostId,
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The day it was taken off; none while it is online.
    pub removed_on: Option<NaiveDate>,
}

/// Writes a post, new or changed, and recomputes the comments under it.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`POSTS_MAX`].
pub fn save(transaction: &Transaction<'_>, post: &Post) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": post.id.0,
        ":title": post.title,
        ":url": post.url,
        ":removed_on": post.removed_on,
    })?;
    let posts: u32 = transaction
        .prepare_cached(COUNT)?
        .query_row([], |row| row.get("posts"))?;
    if posts > POSTS_MAX {
        return Err(StoreError::OverLimit {
            what: "posts",
            limit: u64::from(POSTS_MAX),
        });
    }
    let mut statement = transaction.prepare_cached(COMMENTS)?;
    let found = statement.query_map(named_params! { ":id": post.id.0 }, |row| {
        row.get("record_id").map(RecordId)
    })?;
    let comments: Vec<RecordId> = found.collect::<rusqlite::Result<_>>()?;
    for comment in comments {
        deadline::recompute_record(transaction, comment)?;
    }
    if post.removed_on.is_some() {
        thread::close(transaction, post.id)?;
    }
    Ok(())
}

const SAVE: &str = "
    INSERT INTO post (id, title, url, state, removed_on)
    VALUES (:id, :title, :url, iif(:removed_on IS NULL, 'online', 'removed'), :removed_on)
    ON CONFLICT (id) DO UPDATE SET
        title = excluded.title, url = excluded.url, state = excluded.state, removed_on = excluded.removed_on
";
const COUNT: &str = "SELECT count(*) AS posts FROM post";
const COMMENTS: &str = "SELECT record_id FROM comment WHERE post_id = :id";

/// Returns one post.
pub fn find(vault: &Connection, id: PostId) -> Result<Option<Post>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_post)
        .optional()?)
}

const FIND: &str = "SELECT id, title, url, removed_on FROM post WHERE id = :id";

/// Returns all posts, those online first, by their titles.
pub fn all(vault: &Connection) -> Result<Vec<Post>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map(named_params! { ":rows": POSTS_MAX }, read_post)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "
    SELECT id, title, url, removed_on FROM post ORDER BY state, title COLLATE NOCASE LIMIT :rows
";

fn read_post(row: &Row<'_>) -> rusqlite::Result<Post> {
    Ok(Post {
        id: PostId(row.get("id")?),
        title: row.get("title")?,
        url: row.get("url")?,
        removed_on: row.get("removed_on")?,
    })
}
