//! A quote.

use domain::ids::RecordId;
use domain::paper::{Quote, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers, record_id_if_any};
use crate::error::Result;
use crate::tables::column;

/// Writes the fields of a quote, new or changed.
pub(super) fn save(transaction: &Transaction<'_>, id: RecordId, paper: &Quote) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":number": paper.number,
        ":dated_on": paper.dated_on,
        ":amount_cents": paper.amount_cents,
        ":outcome": paper.outcome.as_str(),
        ":part_of_administration": paper.part_of_administration,
        ":content": paper.content,
        ":agreement_id": paper.agreement_id.map(|id| id.0),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO quote
        (record_id, number, dated_on, amount_cents, outcome, part_of_administration, content,
        agreement_id)
    VALUES
        (:record_id, :number, :dated_on, :amount_cents, :outcome, :part_of_administration, :content,
        :agreement_id)
    ON CONFLICT (record_id) DO UPDATE SET
        number = excluded.number, dated_on = excluded.dated_on, amount_cents =
        excluded.amount_cents, outcome = excluded.outcome, part_of_administration =
        excluded.part_of_administration, content = excluded.content, agreement_id =
        excluded.agreement_id
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::Quote(Quote {
            number: row.get("number")?,
            dated_on: row.get("dated_on")?,
            amount_cents: row.get("amount_cents")?,
            outcome: column::code(row, "outcome")?,
            part_of_administration: row.get("part_of_administration")?,
            content: row.get("content")?,
            agreement_id: record_id_if_any(row, "agreement_id")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, number, dated_on, amount_cents, outcome, part_of_administration, content,
        agreement_id
    FROM quote WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
