//! The list of what may not be kept, and the answer that it is something else.

use domain::ids::RecordId;
use domain::not_to_keep::NotToKeepField;
use store::log::{AuditAction, SubjectKind};
use store::tables::not_to_keep::{self, Found, Listed, Place};
use store::tables::{contact, party, record};
use store::{Connection, StoreError, SystemRandomness};

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::not_to_keep::{
    AnswerNotToKeep, ListNotToKeep, NotToKeepPage, NotToKeepPlace, NotToKeepRow,
};

/// The places on one page of the list.
const ROWS_MAX: u32 = 50;

/// Returns a page of the list, read by its key; nothing is looked for.
pub fn list(office: &Office, request: ListNotToKeep) -> Outcome<NotToKeepPage> {
    office.read(|vault| {
        let mut listed = not_to_keep::page(vault, request.before, ROWS_MAX + 1)?;
        let more = listed.len() > ROWS_MAX as usize;
        listed.truncate(ROWS_MAX as usize);
        let next = listed.last().filter(|_| more).map(|last| last.row);
        let rows = listed.iter().map(|one| row(vault, one));
        Ok(NotToKeepPage {
            rows: rows.collect::<store::Result<_>>()?,
            total: not_to_keep::count(vault)?,
            next,
        })
    })
}

fn row(vault: &Connection, listed: &Listed) -> store::Result<NotToKeepRow> {
    let (place, names, found) = match listed.place {
        Place::Contact(id) => (
            NotToKeepPlace::Contact { id },
            vec![contact::name_of(vault, id)?],
            not_to_keep::in_contact(vault, id)?,
        ),
        Place::Record(id) => {
            let paper = record::find(vault, id)?.ok_or(StoreError::NotFound)?;
            let place = NotToKeepPlace::Record {
                id,
                kind: paper.fields.kind(),
                dated_on: paper.fields.dated_on(),
            };
            let found = not_to_keep::in_record(vault, id, &paper.fields)?;
            (place, names_in(vault, id)?, found)
        }
    };
    Ok(NotToKeepRow {
        place,
        names,
        kind: listed.kind,
        fields: fields(listed, &found),
    })
}

fn names_in(vault: &Connection, id: RecordId) -> store::Result<Vec<String>> {
    let mut parties = party::of_records(vault, &[id])?;
    let mut names: Vec<String> = parties
        .remove(&id)
        .unwrap_or_default()
        .into_iter()
        .map(|named| named.name)
        .collect();
    names.dedup();
    Ok(names)
}

fn fields(listed: &Listed, found: &[Found]) -> Vec<NotToKeepField> {
    let mut fields: Vec<NotToKeepField> = found
        .iter()
        .filter(|one| one.kind == listed.kind)
        .filter_map(|one| NotToKeepField::of(&one.field))
        .collect();
    fields.dedup();
    fields
}

/// Remembers that what was found is not what it looks like, or that the old VAT number of an invoice stays there shielded,
/// until something else is found there. The log tells that it was answered, and not what stood there.
///
/// # Errors
/// [`Refusal::NotFound`] where nothing of the kind is found there any more.
pub fn answer(office: &Office, request: AnswerNotToKeep) -> Outcome<()> {
    let (place, subject, id) = match (request.record_id, request.contact_id) {
        (Some(id), None) => (Place::Record(id), SubjectKind::Record, id.0),
        (None, Some(id)) => (Place::Contact(id), SubjectKind::Contact, id.0),
        (Some(_), Some(_)) | (None, None) => {
            return Err(field("record_id", FieldProblem::Malformed).into());
        }
    };
    let now = office.moment();
    let kind = request.kind;
    let answered = office.write(move |transaction| {
        let answered =
            not_to_keep::answer(transaction, place, kind, now.today, &mut SystemRandomness)?;
        if answered {
            let said = detail("kind", kind.as_str())?;
            note(
                transaction,
                now,
                AuditAction::NotToKeepAnswered,
                subject,
                id,
                said,
            )?;
        }
        Ok(answered)
    })?;
    if answered {
        Ok(())
    } else {
        Err(Refusal::NotFound.into())
    }
}
