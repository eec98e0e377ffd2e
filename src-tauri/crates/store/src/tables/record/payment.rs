//! A payment.

use domain::ids::RecordId;
use domain::paper::{Payment, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, read_papers, record_id_if_any};
use crate::error::Result;

/// Writes the fields of a payment, new or changed.
pub(super) fn save(transaction: &Transaction<'_>, id: RecordId, paper: &Payment) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":booked_on": paper.booked_on,
        ":amount_cents": paper.amount_cents,
        ":account_number": paper.account_number,
        ":account_holder": paper.account_holder,
        ":description": paper.description,
        ":invoice_id": paper.invoice_id.map(|id| id.0),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO payment
        (record_id, booked_on, amount_cents, account_number, account_holder, description, invoice_id)
    VALUES
        (:record_id, :booked_on, :amount_cents, :account_number, :account_holder, :description,
        :invoice_id)
    ON CONFLICT (record_id) DO UPDATE SET
        booked_on = excluded.booked_on, amount_cents = excluded.amount_cents, account_number =
        excluded.account_number, account_holder = excluded.account_holder, description =
        excluded.description, invoice_id = excluded.invoice_id
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    read_papers(vault, READ, ids, |row| {
        Ok(RecordFields::Payment(Payment {
            booked_on: row.get("booked_on")?,
            amount_cents: row.get("amount_cents")?,
            account_number: row.get("account_number")?,
            account_holder: row.get("account_holder")?,
            description: row.get("description")?,
            invoice_id: record_id_if_any(row, "invoice_id")?,
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, booked_on, amount_cents, account_number, account_holder, description, invoice_id
    FROM payment WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";
