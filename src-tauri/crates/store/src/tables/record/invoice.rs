//! An invoice.

use domain::ids::RecordId;
use domain::paper::{Invoice, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers, record_id_if_any};
use crate::error::Result;
use crate::tables::column;

/// Writes the fields of an invoice, new or changed.
pub(super) fn save(transaction: &Transaction<'_>, id: RecordId, paper: &Invoice) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":number": paper.number,
        ":dated_on": paper.dated_on,
        ":due_on": paper.due_on,
        ":amount_cents": paper.amount_cents,
        ":vat_cents": paper.vat_cents,
        ":state": paper.state.as_str(),
        ":settled_on": paper.settled_on,
        ":document_class": paper.class.as_str(),
        ":first_use_year": paper.first_use_year,
        ":description": paper.description,
        ":vat_id": paper.vat_id,
        ":quote_id": paper.quote_id.map(|id| id.0),
        ":agreement_id": paper.agreement_id.map(|id| id.0),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO invoice
        (record_id, number, dated_on, due_on, amount_cents, vat_cents, state, settled_on,
        document_class, first_use_year, description, vat_id, quote_id, agreement_id)
    VALUES
        (:record_id, :number, :dated_on, :due_on, :amount_cents, :vat_cents, :state, :settled_on,
        :document_class, :first_use_year, :description, :vat_id, :quote_id, :agreement_id)
    ON CONFLICT (record_id) DO UPDATE SET
        number = excluded.number, dated_on = excluded.dated_on, due_on = excluded.due_on,
        amount_cents = excluded.amount_cents, vat_cents = excluded.vat_cents, state =
        excluded.state, settled_on = excluded.settled_on, document_class = excluded.document_class,
        first_use_year = excluded.first_use_year, description = excluded.description, vat_id =
        excluded.vat_id, quote_id = excluded.quote_id, agreement_id = excluded.agreement_id
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::Invoice(Invoice {
            number: row.get("number")?,
            dated_on: row.get("dated_on")?,
            due_on: row.get("due_on")?,
            amount_cents: row.get("amount_cents")?,
            vat_cents: row.get("vat_cents")?,
            state: column::code(row, "state")?,
            settled_on: row.get("settled_on")?,
            class: column::code(row, "document_class")?,
            first_use_year: row.get("first_use_year")?,
            description: row.get("description")?,
            vat_id: row.get("vat_id")?,
            quote_id: record_id_if_any(row, "quote_id")?,
            agreement_id: record_id_if_any(row, "agreement_id")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, number, dated_on, due_on, amount_cents, vat_cents, state, settled_on,
        document_class, first_use_year, description, vat_id, quote_id, agreement_id
    FROM invoice WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
