//! A moment of contact.

use domain::ids::RecordId;
use domain::paper::{ContactMoment, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers};
use crate::error::Result;
use crate::tables::column;

/// Writes the fields of a moment of contact, new or changed.
pub(super) fn save(
    transaction: &Transaction<'_>,
    id: RecordId,
    paper: &ContactMoment,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":happened_on": paper.happened_on,
        ":date_unknown": paper.date_unknown,
        ":channel": paper.channel.as_str(),
        ":subject": paper.subject,
        ":content": paper.content,
        ":reaction": paper.reaction,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO contact_moment
        (record_id, happened_on, date_unknown, channel, subject, content, reaction)
    VALUES
        (:record_id, :happened_on, :date_unknown, :channel, :subject, :content, :reaction)
    ON CONFLICT (record_id) DO UPDATE SET
        happened_on = excluded.happened_on, date_unknown = excluded.date_unknown, channel =
        excluded.channel, subject = excluded.subject, content = excluded.content, reaction =
        excluded.reaction
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::ContactMoment(ContactMoment {
            happened_on: row.get("happened_on")?,
            date_unknown: row.get("date_unknown")?,
            channel: column::code(row, "channel")?,
            subject: row.get("subject")?,
            content: row.get("content")?,
            reaction: row.get("reaction")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, happened_on, date_unknown, channel, subject, content, reaction
    FROM contact_moment WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
