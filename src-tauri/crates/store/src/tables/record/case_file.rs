//! A case file with its claims, decisions and letters.

use std::collections::HashMap;

use domain::ids::{ClaimId, RecordId};
use domain::paper::{CaseDecision, CaseFile, Correspondence, RecordFields};
use rusqlite::{Connection, Transaction, named_params};

use super::{Papers, claim, read_papers};
use crate::error::{Result, StoreError};
use crate::tables::column;

/// The most decisions of one case.
pub const DECISIONS_PER_CASE_MAX: usize = 100;
/// The most letters, mails and notes of one case.
pub const CORRESPONDENCE_PER_CASE_MAX: usize = 5_000;

/// Writes the fields of a case file, new or changed.
pub(super) fn save(
    transaction: &Transaction<'_>,
    id: RecordId,
    paper: &CaseFile,
    new_claim: &mut dyn FnMut() -> ClaimId,
) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":record_id": id.0,
        ":title": paper.title,
        ":number": paper.number,
        ":opened_on": paper.opened_on,
        ":ended_on": paper.ended_on,
        ":end_kind": paper.end_kind.map(|end| end.as_str()),
        ":content": paper.content,
    })?;
    claim::replace_all(transaction, id, &paper.claims, new_claim)?;
    replace_decisions(transaction, id, &paper.decisions)?;
    replace_correspondence(transaction, id, &paper.correspondence)
}

const SAVE: &str = "
    INSERT INTO case_file
        (record_id, title, number, opened_on, ended_on, end_kind, content)
    VALUES
        (:record_id, :title, :number, :opened_on, :ended_on, :end_kind, :content)
    ON CONFLICT (record_id) DO UPDATE SET
        title = excluded.title, number = excluded.number, opened_on = excluded.opened_on, ended_on =
        excluded.ended_on, end_kind = excluded.end_kind, content = excluded.content
";

/// Returns the fields of those of the records that are of this kind.
pub(super) fn read(vault: &Connection, ids: &str) -> Result<Papers> {
    let claims = claim::of_records(vault, ids)?;
    let decisions = decisions_of(vault, ids)?;
    let correspondence = correspondence_of(vault, ids)?;
    read_papers(vault, READ, ids, |row| {
        let id = RecordId(row.get("record_id")?);
        Ok(RecordFields::CaseFile(CaseFile {
            title: row.get("title")?,
            number: row.get("number")?,
            opened_on: row.get("opened_on")?,
            ended_on: row.get("ended_on")?,
            end_kind: column::code_if_any(row, "end_kind")?,
            content: row.get("content")?,
            claims: claims.get(&id).cloned().unwrap_or_default(),
            decisions: decisions.get(&id).cloned().unwrap_or_default(),
            correspondence: correspondence.get(&id).cloned().unwrap_or_default(),
        }))
    })
}

const READ: &str = "
    SELECT
        record_id, title, number, opened_on, ended_on, end_kind, content
    FROM case_file WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids))
";

fn replace_decisions(
    transaction: &Transaction<'_>,
    id: RecordId,
    decisions: &[CaseDecision],
) -> Result<()> {
    if decisions.len() > DECISIONS_PER_CASE_MAX {
        return Err(StoreError::OverLimit {
            what: "decisions of a case",
            limit: DECISIONS_PER_CASE_MAX as u64,
        });
    }
    transaction
        .prepare_cached(FORGET_DECISIONS)?
        .execute(named_params! { ":record_id": id.0 })?;
    for (position, decision) in (0_i64..).zip(decisions) {
        transaction
            .prepare_cached(ADD_DECISION)?
            .execute(named_params! {
                ":record_id": id.0,
                ":position": position,
                ":decided_on": decision.decided_on,
                ":irrevocable_on": decision.irrevocable_on,
                ":summary": decision.summary,
            })?;
    }
    Ok(())
}

const FORGET_DECISIONS: &str = "DELETE FROM case_decision WHERE record_id = :record_id";
const ADD_DECISION: &str = "
    INSERT INTO case_decision (record_id, position, decided_on, irrevocable_on, summary)
    VALUES (:record_id, :position, :decided_on, :irrevocable_on, :summary)
";

fn decisions_of(vault: &Connection, ids: &str) -> Result<HashMap<RecordId, Vec<CaseDecision>>> {
    let mut all: HashMap<RecordId, Vec<CaseDecision>> = HashMap::new();
    let mut statement = vault.prepare_cached(DECISIONS)?;
    let mut found = statement.query(named_params! { ":ids": ids })?;
    while let Some(row) = found.next()? {
        let decision = CaseDecision {
            decided_on: row.get("decided_on")?,
            irrevocable_on: row.get("irrevocable_on")?,
            summary: row.get("summary")?,
        };
        all.entry(RecordId(row.get("record_id")?))
            .or_default()
            .push(decision);
    }
    Ok(all)
}

const DECISIONS: &str = "
    SELECT record_id, decided_on, irrevocable_on, summary FROM case_decision
    WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY record_id, position
";

fn replace_correspondence(
    transaction: &Transaction<'_>,
    id: RecordId,
    letters: &[Correspondence],
) -> Result<()> {
    if letters.len() > CORRESPONDENCE_PER_CASE_MAX {
        return Err(StoreError::OverLimit {
            what: "letters of a case",
            limit: CORRESPONDENCE_PER_CASE_MAX as u64,
        });
    }
    transaction
        .prepare_cached(FORGET_CORRESPONDENCE)?
        .execute(named_params! { ":record_id": id.0 })?;
    for (position, letter) in (0_i64..).zip(letters) {
        transaction
            .prepare_cached(ADD_CORRESPONDENCE)?
            .execute(named_params! {
                ":record_id": id.0,
                ":position": position,
                ":written_on": letter.written_on,
                ":direction": letter.direction.as_str(),
                ":subject": letter.subject,
                ":content": letter.content,
            })?;
    }
    Ok(())
}

const FORGET_CORRESPONDENCE: &str = "DELETE FROM correspondence WHERE record_id = :record_id";
const ADD_CORRESPONDENCE: &str = "
    INSERT INTO correspondence (record_id, position, written_on, direction, subject, content)
    VALUES (:record_id, :position, :written_on, :direction, :subject, :content)
";

fn correspondence_of(
    vault: &Connection,
    ids: &str,
) -> Result<HashMap<RecordId, Vec<Correspondence>>> {
    let mut all: HashMap<RecordId, Vec<Correspondence>> = HashMap::new();
    let mut statement = vault.prepare_cached(CORRESPONDENCE)?;
    let mut found = statement.query(named_params! { ":ids": ids })?;
    while let Some(row) = found.next()? {
        let letter = Correspondence {
            written_on: row.get("written_on")?,
            direction: column::code(row, "direction")?,
            subject: row.get("subject")?,
            content: row.get("content")?,
        };
        all.entry(RecordId(row.get("record_id")?))
            .or_default()
            .push(letter);
    }
    Ok(all)
}

const CORRESPONDENCE: &str = "
    SELECT record_id, written_on, direction, subject, content FROM correspondence
    WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY record_id, position
";
