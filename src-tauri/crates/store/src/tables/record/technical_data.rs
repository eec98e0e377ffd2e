//! Technical data.

use domain::ids::RecordId;
use domain::paper::{RecordFields, TechnicalData};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers};
use crate::error::Result;
use crate::tables::column;

/// Writes the fields of technical data, new or changed.
pub(super) fn save(
    transaction: &Transaction<'_>,
    id: RecordId,
    paper: &TechnicalData,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":kind": paper.kind.as_str(),
        ":collected_on": paper.collected_on,
        ":ip_address": paper.ip_address,
        ":user_agent": paper.user_agent,
        ":content": paper.content,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO technical_data
        (record_id, kind, collected_on, ip_address, user_agent, content)
    VALUES
        (:record_id, :kind, :collected_on, :ip_address, :user_agent, :content)
    ON CONFLICT (record_id) DO UPDATE SET
        kind = excluded.kind, collected_on = excluded.collected_on, ip_address =
        excluded.ip_address, user_agent = excluded.user_agent, content = excluded.content
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::TechnicalData(TechnicalData {
            kind: column::code(row, "kind")?,
            collected_on: row.get("collected_on")?,
            ip_address: row.get("ip_address")?,
            user_agent: row.get("user_agent")?,
            content: row.get("content")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, kind, collected_on, ip_address, user_agent, content
    FROM technical_data WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
