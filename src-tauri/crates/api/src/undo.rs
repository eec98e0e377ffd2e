//! Undoing the last ordinary edits: entering and changing a contact or a record, and taking in a file.
//!
//! What an edit replaced is kept in memory only, while the administration is open; it goes at lock and with every
//! erasure, so that undoing brings back nothing that was erased.

use std::collections::{BTreeSet, VecDeque};

use domain::hold::HoldKind;
use domain::ids::{ClaimId, ContactId, HoldId, PartyId, RecordId};
use domain::paper::RecordFields;
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::party::{self, Presence};
use store::tables::{hold, record};
use store::{Moment, Transaction};
use uuid::Uuid;

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::wire::failure::Refusal;
use crate::wire::session::UndoKind;

/// How many edits can be undone.
pub const EDITS_KEPT_MAX: usize = 20;
/// The most parties of one contact that are looked at when it is taken out again.
const PARTIES_LOOKED_AT_MAX: u32 = 100_000;

/// An edit, with what it takes to undo it.
#[derive(Clone)]
pub(crate) enum Edit {
    /// A contact was entered.
    ContactEntered { id: ContactId },
    /// A contact was changed; this is what it was.
    ContactChanged {
        card: Box<Contact>,
        points: Vec<ContactPoint>,
    },
    /// A record was entered.
    RecordEntered { id: RecordId },
    /// A record was changed; this is what it was.
    RecordChanged {
        id: RecordId,
        fields: Box<RecordFields>,
        present: Vec<Presence>,
    },
    /// A file was taken in: these contacts were entered, and these had other points before.
    ContactsImported {
        entered: Vec<ContactId>,
        merged: Vec<(ContactId, Vec<ContactPoint>)>,
    },
}

impl Edit {
    fn kind(&self) -> UndoKind {
        match self {
            Edit::ContactEntered { .. } => UndoKind::ContactEntered,
            Edit::ContactChanged { .. } => UndoKind::ContactChanged,
            Edit::RecordEntered { .. } => UndoKind::RecordEntered,
            Edit::RecordChanged { .. } => UndoKind::RecordChanged,
            Edit::ContactsImported { .. } => UndoKind::ContactsImported,
        }
    }
}

/// The last edits, the newest at the end.
#[derive(Default)]
pub(crate) struct Edits(VecDeque<Edit>);

impl std::fmt::Debug for Edits {
    // What was replaced is personal data: it is never written out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(Edit::kind))
            .finish()
    }
}

/// Remembers an edit that was just made.
pub(crate) fn remember(office: &Office, edit: Edit) {
    let edits = &mut office.volatile().edits.0;
    if edits.len() == EDITS_KEPT_MAX {
        edits.pop_front();
    }
    edits.push_back(edit);
}

/// Forgets all edits; an erasure does so.
pub(crate) fn clear(office: &Office) {
    office.volatile().edits.0.clear();
}

/// Returns the word of the edit that can be undone now.
pub(crate) fn last(office: &Office) -> Option<UndoKind> {
    office.volatile().edits.0.back().map(Edit::kind)
}

/// Undoes the last edit and returns the word of the one before it.
///
/// # Errors
/// [`Refusal::NothingToUndo`]; [`Refusal::HeldBack`] where something that would go is held.
pub fn undo(office: &Office, (): ()) -> Outcome<Option<UndoKind>> {
    let edit = office.volatile().edits.0.back().cloned();
    let Some(edit) = edit else {
        return Err(Refusal::NothingToUndo.into());
    };
    let now = office.moment();
    let new_id = Uuid::now_v7;
    office.write(move |transaction| take_back(transaction, now, edit, new_id))?;
    office.volatile().edits.0.pop_back();
    Ok(last(office))
}

fn take_back(
    transaction: &Transaction<'_>,
    now: Moment,
    edit: Edit,
    new_id: fn() -> Uuid,
) -> store::Result<()> {
    match edit {
        Edit::ContactEntered { id } => {
            remove_contact(transaction, id)?;
            note_contact(transaction, now, id, "entered")
        }
        Edit::ContactChanged { card, points } => {
            contact::update(transaction, &card)?;
            contact_point::replace_all(transaction, card.id, &points)?;
            note_contact(transaction, now, card.id, "changed")
        }
        Edit::RecordEntered { id } => {
            remove_record(transaction, id)?;
            note_record(transaction, now, id, "entered")
        }
        Edit::RecordChanged {
            id,
            fields,
            present,
        } => {
            record::update(transaction, id, &fields, &mut || ClaimId(new_id()))?;
            party::replace_all(transaction, id, &present, &mut || PartyId(new_id()))?;
            if let RecordFields::Invoice(invoice) = &*fields {
                hold::follow_invoice(transaction, id, invoice, HoldId(new_id()), now.today)?;
            }
            note_record(transaction, now, id, "changed")
        }
        Edit::ContactsImported { entered, merged } => {
            let count = entered.len() as u64 + merged.len() as u64;
            for id in entered {
                remove_contact(transaction, id)?;
            }
            for (id, points) in merged {
                contact_point::replace_all(transaction, id, &points)?;
            }
            let facts: AuditDetail =
                detail("undone", "import")?.with("contacts", Fact::Count(count))?;
            note(
                transaction,
                now,
                AuditAction::ImportDone,
                SubjectKind::Import,
                new_id(),
                facts,
            )
        }
    }
}

fn note_contact(
    transaction: &Transaction<'_>,
    now: Moment,
    id: ContactId,
    undone: &'static str,
) -> store::Result<()> {
    let facts = detail("undone", undone)?;
    note(
        transaction,
        now,
        AuditAction::ContactSaved,
        SubjectKind::Contact,
        id.0,
        facts,
    )
}

fn note_record(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    undone: &'static str,
) -> store::Result<()> {
    let facts = detail("undone", undone)?;
    note(
        transaction,
        now,
        AuditAction::RecordSaved,
        SubjectKind::Record,
        id.0,
        facts,
    )
}

/// Takes a contact out with all that is kept of it alone; from a record with others it is stripped.
fn remove_contact(transaction: &Transaction<'_>, id: ContactId) -> store::Result<()> {
    let own = party::of_contact(transaction, id, PARTIES_LOOKED_AT_MAX)?;
    let ids: Vec<PartyId> = own.iter().map(|one| one.party.id).collect();
    refuse_held(transaction, &ids)?;
    for one in own {
        let all = party::of_record(transaction, one.party.record_id)?;
        if all.iter().all(|other| other.contact_id == id) {
            record::delete(transaction, one.party.record_id)?;
        } else {
            party::delete(transaction, one.party.id)?;
        }
    }
    contact::delete(transaction, id)
}

/// Takes a record out, and with it those of whom nothing else is kept (invariant 1).
fn remove_record(transaction: &Transaction<'_>, id: RecordId) -> store::Result<()> {
    let parties = party::of_record(transaction, id)?;
    let ids: Vec<PartyId> = parties.iter().map(|party| party.id).collect();
    refuse_held(transaction, &ids)?;
    record::delete(transaction, id)?;
    let contacts: BTreeSet<ContactId> = parties.iter().map(|party| party.contact_id).collect();
    for contact in contacts {
        if party::count_of_contact(transaction, contact)? == 0 {
            contact::delete(transaction, contact)?;
        } else {
            contact_point::follow_records(transaction, contact)?;
        }
    }
    Ok(())
}

/// Refuses where a hold is on something that would go, but for that of an open invoice, which came with it.
pub(crate) fn refuse_held(transaction: &Transaction<'_>, parties: &[PartyId]) -> store::Result<()> {
    let over = hold::open_over_parties(transaction, parties)?;
    let held = over
        .values()
        .filter(|holds| holds.iter().any(|hold| hold.kind != HoldKind::OpenInvoice))
        .count();
    if held > 0 {
        return Err(store::StoreError::HeldBack { held: held as u32 });
    }
    Ok(())
}
