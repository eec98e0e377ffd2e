//! Saving a record: with its parties, their activities and deadlines, and the hold of an open invoice.

use std::collections::BTreeSet;

use domain::ids::{ClaimId, ContactId, HoldId, PartyId, RecordId};
use domain::paper::RecordFields;
use domain::record::{ContactPointSource, RecordKind};
use store::erasure::suppress::{self, Suppressed};
use store::ledger::{LedgerEntry, Run};
use store::log::{AuditAction, SubjectKind};
use store::tables::party::{self, PARTIES_PER_RECORD_MAX, Party, Presence};
use store::tables::record::{self, Record};
use store::tables::{activity, contact, hold, post};
use store::{Connection, Moment, Randomness, StoreError, SystemRandomness, Transaction};
use uuid::Uuid;

use super::form::checked;
use crate::contact_import::SPELLINGS;
use crate::contacts::{entered_moment, look_for_numbers};
use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed::at_most;
use crate::undo::{self, Edit, refuse_held};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::records::{PartyForm, RecordForm, SavedRecord};

/// Saves a record, new or changed. What looks like a citizen service number is told; saving goes on.
///
/// # Errors
/// [`Refusal::Field`] for what cannot be; [`Refusal::HeldBack`] where somebody who is held would leave the record.
pub fn save(office: &Office, form: RecordForm) -> Outcome<SavedRecord> {
    let now = office.moment();
    let present = presences(&form.parties)?;
    let fields = checked(form.fields, now.today)?;
    let known = form.id;
    let (fields_to_write, present_to_write) = (fields.clone(), present.clone());
    let write = move |transaction: &Transaction<'_>| -> store::Result<Written> {
        if let Err(refusal) = names_what_exists(transaction, &fields_to_write, known)? {
            return Ok(((Err(refusal), None), Vec::new()));
        }
        let (id, edit, entries) = match known {
            None => enter(transaction, now, &fields_to_write, &present_to_write)?,
            Some(id) => change(transaction, now, id, &fields_to_write, &present_to_write)?,
        };
        Ok(((Ok(id), Some(edit)), entries))
    };
    let id = if is_unsubscribed(&fields) {
        // A backup of before must not bring the address back into use (invariant 9).
        let id = SystemRandomness
            .id()
            .map_err(|error| office.failure(error))?;
        undo::write_with_ledger(office, Run { id, now }, write)??
    } else {
        undo::write(office, move |transaction| Ok(write(transaction)?.0))??
    };
    let warnings = office.read(|vault| look_for_numbers(vault, named_texts(&fields)))?;
    Ok(SavedRecord { id, warnings })
}

/// What was written, with what the ledger keeps of it.
type Written = ((Result<RecordId, Refusal>, Option<Edit>), Vec<LedgerEntry>);

fn is_unsubscribed(fields: &RecordFields) -> bool {
    matches!(fields, RecordFields::Subscription(paper) if paper.unsubscribed_on.is_some())
}

fn presences(parties: &[PartyForm]) -> Result<Vec<Presence>, Refusal> {
    let all: BTreeSet<Presence> = parties
        .iter()
        .map(|party| Presence {
            contact_id: party.contact_id,
            role: party.role,
        })
        .collect();
    if all.is_empty() {
        return Err(field("parties", FieldProblem::Missing));
    }
    at_most("parties", all.len(), PARTIES_PER_RECORD_MAX)?;
    Ok(all.into_iter().collect())
}

/// Checks that the papers and the post that a record names are there, and of the right kind.
fn names_what_exists(
    vault: &Connection,
    fields: &RecordFields,
    own: Option<RecordId>,
) -> store::Result<Result<(), Refusal>> {
    let named: Vec<(&str, RecordId, RecordKind)> = match fields {
        RecordFields::Quote(paper) => {
            named([("agreement_id", paper.agreement_id, RecordKind::Agreement)])
        }
        RecordFields::Invoice(paper) => named([
            ("quote_id", paper.quote_id, RecordKind::Quote),
            ("agreement_id", paper.agreement_id, RecordKind::Agreement),
        ]),
        RecordFields::Payment(paper) => {
            named([("invoice_id", paper.invoice_id, RecordKind::Invoice)])
        }
        RecordFields::Comment(paper) => {
            let there = post::find(vault, paper.post_id)?.is_some();
            return Ok(if there {
                Ok(())
            } else {
                Err(field("post_id", FieldProblem::Missing))
            });
        }
        RecordFields::ContactMoment(_)
        | RecordFields::Agreement(_)
        | RecordFields::CaseFile(_)
        | RecordFields::Subscription(_)
        | RecordFields::TechnicalData(_) => Vec::new(),
    };
    for (name, id, kind) in named {
        let found = record::find(vault, id)?.map(|found| found.fields.kind());
        if found != Some(kind) || own == Some(id) {
            return Ok(Err(field(name, FieldProblem::Malformed)));
        }
    }
    Ok(Ok(()))
}

fn named<const N: usize>(
    links: [(&'static str, Option<RecordId>, RecordKind); N],
) -> Vec<(&'static str, RecordId, RecordKind)> {
    links
        .into_iter()
        .filter_map(|(name, id, kind)| id.map(|id| (name, id, kind)))
        .collect()
}

fn enter(
    transaction: &Transaction<'_>,
    now: Moment,
    fields: &RecordFields,
    present: &[Presence],
) -> store::Result<(RecordId, Edit, Vec<LedgerEntry>)> {
    let record = Record {
        id: RecordId(Uuid::now_v7()),
        entered_on: now.today,
        source: ContactPointSource::DataSubject,
        fields: fields.clone(),
    };
    let id = record.id;
    let Suppressed { added, entries } = enter_record(transaction, now, &record, present)?;
    note_saved(transaction, now, id, fields)?;
    let edit = Edit::RecordEntered {
        id,
        suppressed: added,
    };
    Ok((id, edit, entries))
}

/// Adds a record with its parties and what follows from it, without a row in the log: who takes in many at once notes
/// them together.
pub(crate) fn enter_record(
    transaction: &Transaction<'_>,
    now: Moment,
    record: &Record,
    present: &[Presence],
) -> store::Result<Suppressed> {
    let (id, fields) = (record.id, &record.fields);
    record::insert(transaction, record, &mut new_claim)?;
    for one in present {
        contact::find(transaction, one.contact_id)?.ok_or(StoreError::NotFound)?;
        let party = Party {
            id: PartyId(Uuid::now_v7()),
            record_id: id,
            contact_id: one.contact_id,
            role: one.role,
            activity_id: activity::id_of(transaction, party::activity_of(fields, one.role))?,
        };
        party::insert(transaction, &party)?;
    }
    follow(transaction, now, id, fields)
}

fn change(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    fields: &RecordFields,
    present: &[Presence],
) -> store::Result<(RecordId, Edit, Vec<LedgerEntry>)> {
    let before = record::find(transaction, id)?.ok_or(StoreError::NotFound)?;
    let parties = party::of_record(transaction, id)?;
    let presence_of = |party: &Party| Presence {
        contact_id: party.contact_id,
        role: party.role,
    };
    let leaving: Vec<&Party> = parties
        .iter()
        .filter(|party| !present.contains(&presence_of(party)))
        .collect();
    let ids: Vec<PartyId> = leaving.iter().map(|party| party.id).collect();
    refuse_held(transaction, &ids)?;
    record::update(transaction, id, fields, &mut new_claim)?;
    let Suppressed { added, entries } = settle(transaction, now, id, fields, present)?;
    note_saved(transaction, now, id, fields)?;
    let left: BTreeSet<ContactId> = leaving.iter().map(|party| party.contact_id).collect();
    for contact in left {
        // No contact is without a record (invariant 1): its card gets a clock of its own.
        if party::count_of_contact(transaction, contact)? == 0 {
            entered_moment(transaction, contact, now.today, now.today)?;
        }
    }
    let edit = Edit::RecordChanged {
        id,
        fields: Box::new(before.fields),
        present: parties.iter().map(presence_of).collect(),
        suppressed: added,
    };
    Ok((id, edit, entries))
}

/// Makes the parties of a record those of the form, and writes what follows from its fields.
fn settle(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    fields: &RecordFields,
    present: &[Presence],
) -> store::Result<Suppressed> {
    for one in present {
        contact::find(transaction, one.contact_id)?.ok_or(StoreError::NotFound)?;
    }
    party::replace_all(transaction, id, present, &mut || PartyId(Uuid::now_v7()))?;
    follow(transaction, now, id, fields)
}

/// Writes what follows from a record's fields: the hold of an invoice, and the row on the list of those who are not to be
/// approached for a newsletter that was unsubscribed (T08: use stops at once, the erasure may wait).
fn follow(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    fields: &RecordFields,
) -> store::Result<Suppressed> {
    if let RecordFields::Invoice(invoice) = fields {
        let new_hold = HoldId(Uuid::now_v7());
        hold::follow_invoice(transaction, id, invoice, new_hold, now.today)?;
    }
    if is_unsubscribed(fields) {
        suppress::subscription(transaction, id, SPELLINGS, &mut SystemRandomness)
    } else {
        Ok(Suppressed::default())
    }
}

fn note_saved(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    fields: &RecordFields,
) -> store::Result<()> {
    note(
        transaction,
        now,
        AuditAction::RecordSaved,
        SubjectKind::Record,
        id.0,
        detail("kind", fields.kind().as_str())?,
    )
}

fn new_claim() -> ClaimId {
    ClaimId(Uuid::now_v7())
}

/// Returns the free texts of a record under the names that the window has for them.
fn named_texts(fields: &RecordFields) -> Vec<(String, String)> {
    let own = |texts: &[(&str, &String)]| -> Vec<(String, String)> {
        texts
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).clone()))
            .collect()
    };
    match fields {
        RecordFields::ContactMoment(paper) => own(&[
            ("subject", &paper.subject),
            ("content", &paper.content),
            ("reaction", &paper.reaction),
        ]),
        RecordFields::Quote(paper) => own(&[("content", &paper.content)]),
        RecordFields::Invoice(paper) => own(&[
            ("description", &paper.description),
            ("vat_id", &paper.vat_id),
        ]),
        RecordFields::Payment(paper) => own(&[("description", &paper.description)]),
        RecordFields::Agreement(paper) => own(&[("content", &paper.content)]),
        RecordFields::CaseFile(paper) => {
            let mut texts = own(&[("content", &paper.content)]);
            let letters = paper.correspondence.iter().enumerate();
            texts.extend(letters.map(|(place, letter)| {
                (
                    format!("correspondence.{place}.content"),
                    letter.content.clone(),
                )
            }));
            texts
        }
        RecordFields::Subscription(paper) => own(&[("consent_text", &paper.consent_text)]),
        RecordFields::Comment(paper) => own(&[("content", &paper.content)]),
        RecordFields::TechnicalData(paper) => own(&[("content", &paper.content)]),
    }
}
