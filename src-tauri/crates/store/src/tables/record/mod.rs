//! Records (gegevens): what they have in common here, each kind's own fields in a file of its own.

mod agreement;
mod case_file;
pub(crate) mod claim;
mod comment;
mod contact_moment;
mod invoice;
mod list;
mod named_texts;
mod payment;
mod quote;
mod subscription;
mod technical_data;
mod texts;

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::ids::{ClaimId, ContactId, RecordId};
use domain::paper::RecordFields;
use domain::record::{ContactPointSource, RecordKind};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::{column, deadline, id_list, not_to_keep, party, search};
use crate::error::{Result, StoreError};

pub use case_file::{CORRESPONDENCE_PER_CASE_MAX, DECISIONS_PER_CASE_MAX};
#[cfg(test)]
pub(crate) use list::statements_of_lists;
pub use list::{
    Numbered, RECORD_PAGE_ROWS_MAX, RecordCursor, RecordFilter, RecordPlace, RecordStatus,
    SUGGESTIONS_MAX, count, invoices_numbered, is_own_number, page, quotes_numbered, related,
    suggest,
};
pub use named_texts::named_texts;
pub(super) use subscription::read_subscription;
pub use texts::texts;

/// A record with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Which record.
    pub id: RecordId,
    /// Since when it is in the administration.
    pub entered_on: NaiveDate,
    /// From whom it came (art. 15(1)(g)).
    pub source: ContactPointSource,
    /// What it says.
    pub fields: RecordFields,
}

impl Record {
    /// Returns the day from which a rule governs it: the day it bears, or that of entry where that came first.
    #[must_use]
    pub fn collected_on(&self) -> NaiveDate {
        self.fields.dated_on().min(self.entered_on)
    }
}

/// Adds a record, and recomputes those that lean on it. Its parties come after it, in the same transaction.
pub fn insert(
    transaction: &Transaction<'_>,
    record: &Record,
    new_claim: &mut dyn FnMut() -> ClaimId,
) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": record.id.0,
        ":kind": record.fields.kind().as_str(),
        ":dated_on": record.fields.dated_on(),
        ":collected_on": record.collected_on(),
        ":entered_on": record.entered_on,
        ":source": record.source.as_str(),
    })?;
    save_fields(transaction, record.id, &record.fields, new_claim)?;
    search::index_record(transaction, record.id, &record.fields)?;
    recompute(transaction, deadline::leaning_on(transaction, record.id)?)
}

const INSERT: &str = "
    INSERT INTO record (id, kind, dated_on, collected_on, entered_on, source)
    VALUES (:id, :kind, :dated_on, :collected_on, :entered_on, :source)
";

/// Changes what a record says, and recomputes it and those that lean on it or did.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such record of this kind.
pub fn update(
    transaction: &Transaction<'_>,
    id: RecordId,
    fields: &RecordFields,
    new_claim: &mut dyn FnMut() -> ClaimId,
) -> Result<()> {
    let mut leaning = deadline::leaning_on(transaction, id)?;
    let changed = transaction.prepare_cached(UPDATE)?.execute(named_params! {
        ":id": id.0,
        ":kind": fields.kind().as_str(),
        ":dated_on": fields.dated_on(),
    })?;
    if changed == 0 {
        return Err(StoreError::NotFound);
    }
    save_fields(transaction, id, fields, new_claim)?;
    search::index_record(transaction, id, fields)?;
    not_to_keep::follow_record(transaction, id, fields)?;
    leaning.extend(deadline::leaning_on(transaction, id)?);
    leaning.insert(id);
    recompute(transaction, leaning)?;
    for contact in contacts_of(transaction, id)? {
        deadline::recompute_last_contact(transaction, contact)?;
    }
    Ok(())
}

const UPDATE: &str = "
    UPDATE record SET dated_on = :dated_on, collected_on = min(:dated_on, entered_on)
    WHERE id = :id AND kind = :kind
";

/// Deletes a record with its fields, parties and terms in the index, and recomputes those that leaned on it.
pub fn delete(transaction: &Transaction<'_>, id: RecordId) -> Result<()> {
    let leaning = deadline::leaning_on(transaction, id)?;
    let contacts = contacts_of(transaction, id)?;
    search::remove_record(transaction, id)?;
    transaction
        .prepare_cached(DELETE)?
        .execute(named_params! { ":id": id.0 })?;
    recompute(transaction, leaning)?;
    for contact in contacts {
        deadline::recompute_last_contact(transaction, contact)?;
    }
    Ok(())
}

const DELETE: &str = "DELETE FROM record WHERE id = :id";

fn contacts_of(vault: &Connection, id: RecordId) -> Result<BTreeSet<ContactId>> {
    let parties = party::of_record(vault, id)?;
    Ok(parties.iter().map(|party| party.contact_id).collect())
}

fn recompute(
    transaction: &Transaction<'_>,
    records: impl IntoIterator<Item = RecordId>,
) -> Result<()> {
    for record in records {
        deadline::recompute_record(transaction, record)?;
    }
    Ok(())
}

fn save_fields(
    transaction: &Transaction<'_>,
    id: RecordId,
    fields: &RecordFields,
    new_claim: &mut dyn FnMut() -> ClaimId,
) -> Result<()> {
    match fields {
        RecordFields::ContactMoment(paper) => contact_moment::save(transaction, id, paper),
        RecordFields::Quote(paper) => quote::save(transaction, id, paper),
        RecordFields::Invoice(paper) => invoice::save(transaction, id, paper),
        RecordFields::Payment(paper) => payment::save(transaction, id, paper),
        RecordFields::Agreement(paper) => agreement::save(transaction, id, paper, new_claim),
        RecordFields::CaseFile(paper) => case_file::save(transaction, id, paper, new_claim),
        RecordFields::Subscription(paper) => subscription::save(transaction, id, paper),
        RecordFields::Comment(paper) => comment::save(transaction, id, paper),
        RecordFields::TechnicalData(paper) => technical_data::save(transaction, id, paper),
    }
}

/// Returns a record with what it says.
pub fn find(vault: &Connection, id: RecordId) -> Result<Option<Record>> {
    let head = vault
        .prepare_cached(HEAD)?
        .query_row(named_params! { ":id": id.0 }, |row| {
            Ok((row.get("entered_on")?, column::code(row, "source")?))
        })
        .optional()?;
    let Some((entered_on, source)) = head else {
        return Ok(None);
    };
    let fields = fields_of(vault, &[id])?.remove(&id);
    Ok(fields.map(|fields| Record {
        id,
        entered_on,
        source,
        fields,
    }))
}

const HEAD: &str = "SELECT entered_on, source FROM record WHERE id = :id";

/// Returns what the records say: a few statements for any number of them.
pub fn fields_of(vault: &Connection, ids: &[RecordId]) -> Result<HashMap<RecordId, RecordFields>> {
    let list = id_list::of(ids.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(KINDS)?;
    let found = statement.query_map(named_params! { ":ids": list }, |row| {
        column::code::<RecordKind>(row, "kind")
    })?;
    let kinds: Vec<RecordKind> = found.collect::<rusqlite::Result<_>>()?;
    let mut all = HashMap::with_capacity(ids.len());
    for kind in kinds {
        all.extend(match kind {
            RecordKind::ContactMoment => contact_moment::read(vault, &list)?,
            RecordKind::Quote => quote::read(vault, &list)?,
            RecordKind::Invoice => invoice::read(vault, &list)?,
            RecordKind::Payment => payment::read(vault, &list)?,
            RecordKind::Agreement => agreement::read(vault, &list)?,
            RecordKind::CaseFile => case_file::read(vault, &list)?,
            RecordKind::Subscription => subscription::read(vault, &list)?,
            RecordKind::Comment => comment::read(vault, &list)?,
            RecordKind::TechnicalData => technical_data::read(vault, &list)?,
        });
    }
    Ok(all)
}

const KINDS: &str = "
    SELECT DISTINCT kind FROM record WHERE id IN (SELECT unhex(value) FROM json_each(:ids))
";

/// The fields of records, each with the record's id.
type Papers = Vec<(RecordId, RecordFields)>;

fn read_papers(
    vault: &Connection,
    statement: &str,
    ids: &str,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<RecordFields>,
) -> Result<Papers> {
    let mut statement = vault.prepare_cached(statement)?;
    let found = statement.query_map(named_params! { ":ids": ids }, |row| {
        Ok((RecordId(row.get("record_id")?), read(row)?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn record_id_if_any(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<RecordId>> {
    Ok(row.get::<_, Option<uuid::Uuid>>(column)?.map(RecordId))
}
