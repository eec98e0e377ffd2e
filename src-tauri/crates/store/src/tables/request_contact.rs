//! The cards of the person that a request is about: the first, those that were found to be theirs since, and those that
//! were looked at and are somebody else's. Cards are linked for the request and never merged (trap T24).

use chrono::NaiveDate;
use domain::ids::{ContactId, RequestId};
use domain::same_person::{SamePersonSign, SamePersonVerdict};
use rusqlite::{Connection, Transaction, named_params};

use crate::error::Result;
use crate::tables::column;

/// The most cards that were looked at for one request.
pub const JUDGED_MAX: u32 = 200;

/// A card that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedContact {
    /// Which card.
    pub contact_id: ContactId,
    /// What the owner said of it.
    pub verdict: SamePersonVerdict,
    /// By what it was found.
    pub sign: SamePersonSign,
    /// When.
    pub judged_on: NaiveDate,
}

/// Notes what the owner said of a card; a second time replaces the first.
pub fn judge(
    transaction: &Transaction<'_>,
    request: RequestId,
    judged: &JudgedContact,
) -> Result<()> {
    transaction.prepare_cached(JUDGE)?.execute(named_params! {
        ":request_id": request.0,
        ":contact_id": judged.contact_id.0,
        ":verdict": judged.verdict.as_str(),
        ":sign": judged.sign.as_str(),
        ":judged_on": judged.judged_on,
    })?;
    Ok(())
}

const JUDGE: &str = "
    INSERT INTO request_contact (request_id, contact_id, verdict, sign, judged_on)
    VALUES (:request_id, :contact_id, :verdict, :sign, :judged_on)
    ON CONFLICT (request_id, contact_id) DO UPDATE
    SET verdict = excluded.verdict, sign = excluded.sign, judged_on = excluded.judged_on
";

/// Returns the cards that were looked at for a request, in the order in which that was done; at most [`JUDGED_MAX`].
pub fn judged(vault: &Connection, request: RequestId) -> Result<Vec<JudgedContact>> {
    let mut statement = vault.prepare_cached(JUDGED)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": JUDGED_MAX },
        |row| {
            Ok(JudgedContact {
                contact_id: ContactId(row.get("contact_id")?),
                verdict: column::code(row, "verdict")?,
                sign: column::code(row, "sign")?,
                judged_on: row.get("judged_on")?,
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const JUDGED: &str = "
    SELECT contact_id, verdict, sign, judged_on FROM request_contact
    WHERE request_id = :request_id ORDER BY judged_on, contact_id LIMIT :rows
";

/// Returns the cards that a request is about, the first one first.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<ContactId>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": JUDGED_MAX },
        |row| row.get("contact_id").map(ContactId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = "
    SELECT 0 AS further, contact_id FROM subject_request WHERE id = :request_id AND contact_id IS NOT NULL
    UNION ALL
    SELECT 1, contact_id FROM request_contact WHERE request_id = :request_id AND verdict = 'same_person'
    ORDER BY further, contact_id LIMIT :rows
";

/// Forgets what was said of a card for a request.
pub fn forget(transaction: &Transaction<'_>, request: RequestId, contact: ContactId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0, ":contact_id": contact.0 })?;
    Ok(())
}

const FORGET: &str =
    "DELETE FROM request_contact WHERE request_id = :request_id AND contact_id = :contact_id";

/// Takes over for a request what was said of cards for another one in the same message.
pub fn take_over(transaction: &Transaction<'_>, from: RequestId, to: RequestId) -> Result<()> {
    transaction
        .prepare_cached(TAKE_OVER)?
        .execute(named_params! { ":from": from.0, ":to": to.0 })?;
    Ok(())
}

const TAKE_OVER: &str = "
    INSERT INTO request_contact (request_id, contact_id, verdict, sign, judged_on)
    SELECT :to, contact_id, verdict, sign, judged_on FROM request_contact WHERE request_id = :from
    ON CONFLICT (request_id, contact_id) DO NOTHING
";
