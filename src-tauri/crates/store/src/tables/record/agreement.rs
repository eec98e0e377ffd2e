//! An agreement with its claims.

use domain::ids::{ClaimId, RecordId};
use domain::paper::{Agreement, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, claim, read_papers};
use crate::error::Result;

/// Writes the fields of an agreement, new or changed.
pub(super) fn save(
    transaction: &Transaction<'_>,
    id: RecordId,
    paper: &Agreement,
    new_claim: &mut dyn FnMut() -> ClaimId,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":title": paper.title,
        ":number": paper.number,
        ":started_on": paper.started_on,
        ":ended_on": paper.ended_on,
        ":in_books": paper.in_books,
        ":content": paper.content,
    })?;
    claim::replace_all(transaction, id, &paper.claims, new_claim)
}

const SAVE: &str = "
    INSERT INTO agreement
        (record_id, title, number, started_on, ended_on, in_books, content)
    VALUES
        (:record_id, :title, :number, :started_on, :ended_on, :in_books, :content)
    ON CONFLICT (record_id) DO UPDATE SET
        title = excluded.title, number = excluded.number, started_on = excluded.started_on, ended_on
        = excluded.ended_on, in_books = excluded.in_books, content = excluded.content
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    let claims = claim::of_records(vault, ids)?;
    read_papers(vault, READ, ids, |row| {
        let id = RecordId(row.get("record_id")?);
        Ok(RecordFields::Agreement(Agreement {
            title: row.get("title")?,
            number: row.get("number")?,
            started_on: row.get("started_on")?,
            ended_on: row.get("ended_on")?,
            in_books: row.get("in_books")?,
            content: row.get("content")?,
            claims: claims.get(&id).cloned().unwrap_or_default(),
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, title, number, started_on, ended_on, in_books, content
    FROM agreement WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
