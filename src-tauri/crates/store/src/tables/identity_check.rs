//! Checks of who asks (art. 12(6)): only method, day and result are kept, never what was shown.

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::request::IdentityMethod;
use rusqlite::{Connection, Transaction, named_params};
use uuid::Uuid;

use crate::error::Result;
use crate::tables::column;

/// The most checks that are read for one request.
pub const IDENTITY_CHECKS_MAX: u32 = 100;

/// A check of who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdentityCheck {
    /// How.
    pub method: IdentityMethod,
    /// When.
    pub checked_on: NaiveDate,
    /// Whether it established who asks.
    pub established: bool,
}

/// Notes a check.
pub fn insert(
    transaction: &Transaction<'_>,
    id: Uuid,
    request: RequestId,
    check: &IdentityCheck,
) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": id,
        ":request_id": request.0,
        ":method": check.method.as_str(),
        ":checked_on": check.checked_on,
        ":established": check.established,
    })?;
    Ok(())
}

const INSERT: &str = "
    INSERT INTO identity_check (id, request_id, method, checked_on, result)
    VALUES (:id, :request_id, :method, :checked_on, iif(:established, 'established', 'not_established'))
";

/// Returns the checks of a request, oldest first, at most [`IDENTITY_CHECKS_MAX`].
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<IdentityCheck>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": IDENTITY_CHECKS_MAX },
        |row| {
            Ok(IdentityCheck {
                method: column::code(row, "method")?,
                checked_on: row.get("checked_on")?,
                established: row.get("established")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = "
    SELECT method, checked_on, result = 'established' AS established
    FROM identity_check WHERE request_id = :request_id ORDER BY checked_on, rowid LIMIT :rows
";
