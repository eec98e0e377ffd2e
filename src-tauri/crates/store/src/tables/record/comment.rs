//! A comment on the website.

use domain::ids::{PostId, RecordId};
use domain::paper::{Comment, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers};
use crate::error::Result;

/// Writes the fields of a comment on the website, new or changed.
pub(super) fn save(transaction: &Transaction<'_>, id: RecordId, paper: &Comment) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":post_id": paper.post_id.0,
        ":commented_on": paper.commented_on,
        ":author": paper.author,
        ":content": paper.content,
        ":ip_address": paper.ip_address,
        ":user_agent": paper.user_agent,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO comment
        (record_id, post_id, commented_on, author, content, ip_address, user_agent)
    VALUES
        (:record_id, :post_id, :commented_on, :author, :content, :ip_address, :user_agent)
    ON CONFLICT (record_id) DO UPDATE SET
        post_id = excluded.post_id, commented_on = excluded.commented_on, author = excluded.author,
        content = excluded.content, ip_address = excluded.ip_address, user_agent =
        excluded.user_agent
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::Comment(Comment {
            post_id: PostId(row.get("post_id")?),
            commented_on: row.get("commented_on")?,
            author: row.get("author")?,
            content: row.get("content")?,
            ip_address: row.get("ip_address")?,
            user_agent: row.get("user_agent")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, post_id, commented_on, author, content, ip_address, user_agent
    FROM comment WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
