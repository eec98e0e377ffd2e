//! Undoing the last ordinary edits: entering and changing a contact or a record, and taking in a file.
//!
//! What an edit replaced is kept in memory only, while the administration is open; it goes at lock and with every
//! erasure, so that undoing brings back nothing that was erased. Writes come one after the other, so what decides is
//! asked inside them: an undoing whether its edit is still the last, an edit whether a run came after it.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, OnceLock};

use domain::hold::HoldKind;
use domain::ids::{ClaimId, ContactId, HoldId, PartyId, RecordId};
use domain::paper::RecordFields;
use store::erasure::suppress;
use store::ledger::{LedgerEntry, Run};
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::session::Stop;
use store::tables::contact::{self, Contact};
use store::tables::contact_point::{self, ContactPoint};
use store::tables::party::{self, Presence};
use store::tables::{hold, record};
use store::{Moment, Randomness, SystemRandomness, Transaction};
use uuid::Uuid;

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::records::Listed;
use crate::wire::failure::Refusal;
use crate::wire::session::UndoKind;

/// How many edits can be undone.
pub const EDITS_KEPT_MAX: usize = 20;
/// The most parties of one contact that are looked at when it is taken out again.
const PARTIES_LOOKED_AT_MAX: u32 = 100_000;

/// An edit, with what it takes to undo it.
pub(crate) enum Edit {
    /// A contact was entered.
    ContactEntered { id: ContactId },
    /// A contact was changed; this is what it was.
    ContactChanged {
        card: Box<Contact>,
        points: Vec<ContactPoint>,
    },
    /// A record was entered, which changed this on the list of those who are not to be approached.
    RecordEntered { id: RecordId, listed: Listed },
    /// A record was changed; this is what it was, and what the change did to that list.
    RecordChanged {
        id: RecordId,
        fields: Box<RecordFields>,
        present: Vec<Presence>,
        listed: Listed,
    },
    /// A table of papers was taken in: these records were entered, and with them those of whom nothing was kept before.
    PapersImported { records: Vec<RecordId> },
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
            Edit::PapersImported { .. } => UndoKind::PapersImported,
        }
    }

    /// Says whether undoing it changes the list of those who are not to be approached.
    fn touches_the_list(&self) -> bool {
        match self {
            Edit::RecordEntered { listed, .. } | Edit::RecordChanged { listed, .. } => {
                *listed != Listed::default()
            }
            Edit::ContactEntered { .. }
            | Edit::ContactChanged { .. }
            | Edit::PapersImported { .. }
            | Edit::ContactsImported { .. } => false,
        }
    }
}

/// The last edits, the newest at the end.
#[derive(Default)]
pub(crate) struct Edits {
    kept: VecDeque<Arc<Edit>>,
    age: Age,
}

/// The time between two clearings, told from every other by its own place in memory: locking makes a new one too.
type Age = Arc<()>;

impl std::fmt::Debug for Edits {
    // What was replaced is personal data: it is never written out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.kept.iter().map(|edit| edit.kind()))
            .finish()
    }
}

impl Edits {
    /// Remembers an edit, unless what it replaced may have been erased since.
    fn remember(&mut self, edit: Arc<Edit>, made_in: &Age) {
        if !Arc::ptr_eq(&self.age, made_in) {
            return;
        }
        if self.kept.len() == EDITS_KEPT_MAX {
            self.kept.pop_front();
        }
        self.kept.push_back(edit);
    }

    /// Takes the edit out where it is still the last; otherwise it is not to be undone any more.
    fn take(&mut self, edit: &Arc<Edit>) -> Option<Age> {
        let is_last = self.kept.back().is_some_and(|last| Arc::ptr_eq(last, edit));
        is_last.then(|| {
            self.kept.pop_back();
            Arc::clone(&self.age)
        })
    }
}

/// Writes an edit in one transaction and remembers what it takes to undo it. An erasure that came between its
/// commit and the remembering has it forgotten.
pub(crate) fn write<T: Send + 'static>(
    office: &Office,
    work: impl FnOnce(&Transaction<'_>) -> store::Result<(T, Option<Edit>)> + Send + 'static,
) -> Outcome<T> {
    write_until(office, &Stop::default(), work)
}

/// Writes an edit as [`write`] does, until it is asked to stop: then nothing of it is written.
pub(crate) fn write_until<T: Send + 'static>(
    office: &Office,
    stop: &Stop,
    work: impl FnOnce(&Transaction<'_>) -> store::Result<(T, Option<Edit>)> + Send + 'static,
) -> Outcome<T> {
    let at = office.clone();
    let written = office.session()?.write(stop, move |transaction| {
        let (done, edit) = work(transaction)?;
        let made_in = Arc::clone(&at.volatile().edits.age);
        Ok((done, edit, made_in))
    });
    let (done, edit, made_in) = written.map_err(|error| office.failure(error))?;
    if let Some(edit) = edit {
        office.volatile().edits.remember(Arc::new(edit), &made_in);
    }
    Ok(done)
}

/// Writes an edit as [`write`] does, with what the ledger keeps of it written there before the vault commits.
pub(crate) fn write_with_ledger<T: Send + 'static>(
    office: &Office,
    run: Run,
    work: impl FnOnce(&Transaction<'_>) -> store::Result<((T, Option<Edit>), Vec<LedgerEntry>)>
    + Send
    + 'static,
) -> Outcome<T> {
    let at = office.clone();
    let written = office
        .session()?
        .carry_out(&Stop::default(), run, move |transaction| {
            let (written, entries) = work(transaction)?;
            let made_in = Arc::clone(&at.volatile().edits.age);
            Ok(((written, made_in), entries))
        });
    let written = written.map_err(|error| office.failure(error))?;
    let ((done, edit), made_in) = written.value;
    if let Some(edit) = edit {
        office.volatile().edits.remember(Arc::new(edit), &made_in);
    }
    Ok(done)
}

/// Forgets all edits; an erasure does so inside its transaction, after which nothing it took comes back.
pub(crate) fn clear(office: &Office) {
    office.volatile().edits = Edits::default();
}

/// Returns the word of the edit that can be undone now.
pub(crate) fn last(office: &Office) -> Option<UndoKind> {
    let volatile = office.volatile();
    volatile.edits.kept.back().map(|edit| edit.kind())
}

/// Undoes the last edit and returns the word of the one before it.
///
/// # Errors
/// [`Refusal::NothingToUndo`]; [`Refusal::HeldBack`] where something that would go is held.
pub fn undo(office: &Office, (): ()) -> Outcome<Option<UndoKind>> {
    let edit = office.volatile().edits.kept.back().map(Arc::clone);
    let edit = edit.ok_or(Refusal::NothingToUndo)?;
    undo_if_last(office, edit)?;
    Ok(last(office))
}

fn undo_if_last(office: &Office, edit: Arc<Edit>) -> Outcome<()> {
    let now = office.moment();
    let at = office.clone();
    let taken: Arc<OnceLock<Age>> = Arc::default();
    let (to_undo, taken_in) = (Arc::clone(&edit), Arc::clone(&taken));
    let work = move |transaction: &Transaction<'_>| {
        let Some(age) = at.volatile().edits.take(&to_undo) else {
            return Ok((false, Vec::new()));
        };
        taken_in.get_or_init(|| age);
        let entries = take_back(transaction, now, &to_undo, Uuid::now_v7)?;
        Ok((true, entries))
    };
    let undone = if edit.touches_the_list() {
        // What the ledger has of the edit must not be done again to a backup that is restored.
        let id = SystemRandomness
            .id()
            .map_err(|error| office.failure(error))?;
        let written = office
            .session()?
            .carry_out(&Stop::default(), Run { id, now }, work);
        written
            .map(|written| written.value)
            .map_err(|error| office.failure(error))
    } else {
        office.write(move |transaction| Ok(work(transaction)?.0))
    };
    if let (Err(_), Some(age)) = (&undone, taken.get()) {
        // It was not undone: it can be tried again.
        office.volatile().edits.remember(edit, age);
    }
    if undone? {
        Ok(())
    } else {
        Err(Refusal::NothingToUndo.into())
    }
}

fn take_back(
    transaction: &Transaction<'_>,
    now: Moment,
    edit: &Edit,
    new_id: fn() -> Uuid,
) -> store::Result<Vec<LedgerEntry>> {
    let mut entries = Vec::new();
    match edit {
        Edit::ContactEntered { id } => {
            remove_contact(transaction, *id)?;
            note_contact(transaction, now, *id, "entered")
        }
        Edit::ContactChanged { card, points } => {
            contact::update(transaction, card)?;
            contact_point::replace_all(transaction, card.id, points)?;
            note_contact(transaction, now, card.id, "changed")
        }
        Edit::RecordEntered { id, listed } => {
            remove_record(transaction, *id)?;
            entries = list_as_before(transaction, listed)?;
            note_record(transaction, now, *id, "entered")
        }
        Edit::RecordChanged {
            id,
            fields,
            present,
            listed,
        } => {
            entries = list_as_before(transaction, listed)?;
            record::update(transaction, *id, fields, &mut || ClaimId(new_id()))?;
            party::replace_all(transaction, *id, present, &mut || PartyId(new_id()))?;
            if let RecordFields::Invoice(invoice) = &**fields {
                hold::follow_invoice(transaction, *id, invoice, HoldId(new_id()), now.today)?;
            }
            note_record(transaction, now, *id, "changed")
        }
        Edit::PapersImported { records } => {
            for id in records {
                remove_record(transaction, *id)?;
            }
            let facts: AuditDetail =
                detail("undone", "imported")?.with("records", Fact::Count(records.len() as u64))?;
            note_undone(transaction, now, (SubjectKind::Import, new_id()), facts)
        }
        Edit::ContactsImported { entered, merged } => {
            let count = entered.len() as u64 + merged.len() as u64;
            for id in entered {
                remove_contact(transaction, *id)?;
            }
            for (id, points) in merged {
                contact_point::replace_all(transaction, *id, points)?;
            }
            let facts: AuditDetail =
                detail("undone", "imported")?.with("contacts", Fact::Count(count))?;
            note_undone(transaction, now, (SubjectKind::Import, new_id()), facts)
        }
    }?;
    Ok(entries)
}

/// Makes the list of those who are not to be approached what it was before the edit.
fn list_as_before(
    transaction: &Transaction<'_>,
    listed: &Listed,
) -> store::Result<Vec<LedgerEntry>> {
    let randomness = &mut SystemRandomness;
    let mut entries = suppress::take_back(transaction, &listed.added, randomness)?;
    entries.extend(suppress::put_back(transaction, &listed.lifted, randomness)?);
    Ok(entries)
}

fn note_contact(
    transaction: &Transaction<'_>,
    now: Moment,
    id: ContactId,
    undone: &'static str,
) -> store::Result<()> {
    let facts = detail("undone", undone)?;
    note_undone(transaction, now, (SubjectKind::Contact, id.0), facts)
}

fn note_record(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    undone: &'static str,
) -> store::Result<()> {
    let facts = detail("undone", undone)?;
    note_undone(transaction, now, (SubjectKind::Record, id.0), facts)
}

fn note_undone(
    transaction: &Transaction<'_>,
    now: Moment,
    (subject, id): (SubjectKind, Uuid),
    facts: AuditDetail,
) -> store::Result<()> {
    note(
        transaction,
        now,
        AuditAction::EditUndone,
        subject,
        id,
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;
    use crate::testing::OpenOffice;
    use crate::wire::failure::Failure;

    fn nothing_to_undo<T>(outcome: Outcome<T>) -> bool {
        let refusal = Refusal::NothingToUndo;
        matches!(outcome, Err(Failure::Refused { refusal: found }) if found == refusal)
    }

    /// Changes a contact's name as the window does, so that the old one can come back by undoing only.
    fn renamed(office: &OpenOffice) -> ContactId {
        let id = office.contact_with_moment("Mirthe", "2026-01-05", "whatsapp");
        write(office, move |transaction| {
            let before = contact::find(transaction, id)?.ok_or(store::StoreError::NotFound)?;
            let card = Contact {
                given_name: "Saar".to_owned(),
                ..before.clone()
            };
            contact::update(transaction, &card)?;
            let edit = Edit::ContactChanged {
                card: Box::new(before),
                points: Vec::new(),
            };
            Ok(((), Some(edit)))
        })
        .expect("a change");
        id
    }

    fn name(office: &OpenOffice, id: ContactId) -> String {
        office
            .read(|vault| contact::name_of(vault, id))
            .expect("a name")
    }

    #[test]
    fn an_undoing_that_waits_behind_a_run_brings_nothing_back() {
        let office = OpenOffice::on("2026-11-24");
        let id = renamed(&office);
        let (run, undoing): (Office, Office) = (Office::clone(&office), Office::clone(&office));
        let (begun, has_begun) = mpsc::channel();
        let (go_on, may_go_on) = mpsc::channel();
        let running = std::thread::spawn(move || {
            let at = run.clone();
            run.write(move |_| {
                begun.send(()).expect("the test waits");
                may_go_on.recv().expect("the test goes on");
                clear(&at);
                Ok(())
            })
        });
        has_begun.recv().expect("the run begins");
        let undoing = std::thread::spawn(move || undo(&undoing, ()));
        // Long enough for the undoing to have copied its edit and to stand in the queue.
        std::thread::sleep(Duration::from_millis(100));
        go_on.send(()).expect("the run goes on");
        running.join().expect("no panic").expect("the run");
        let outcome = undoing.join().expect("no panic");
        assert!(nothing_to_undo(outcome), "invariant 5");
        assert_eq!(name(&office, id), "Saar", "invariant 5");
    }

    #[test]
    fn an_edit_that_a_run_overtook_is_not_undone() {
        let office = OpenOffice::on("2026-11-24");
        let id = renamed(&office);
        let edit = office.volatile().edits.kept.back().map(Arc::clone);
        let edit = edit.expect("an edit");
        let age = Arc::clone(&office.volatile().edits.age);
        clear(&office);
        assert!(
            nothing_to_undo(undo_if_last(&office, Arc::clone(&edit))),
            "it was copied before the run"
        );
        office.volatile().edits.remember(edit, &age);
        assert!(
            nothing_to_undo(undo(&office, ())),
            "it was remembered after the run, and made before it"
        );
        assert_eq!(name(&office, id), "Saar", "invariant 5");
    }

    #[test]
    fn an_edit_is_undone_once_however_often_it_is_asked() {
        let office = OpenOffice::on("2026-11-24");
        let id = renamed(&office);
        let edit = office.volatile().edits.kept.back().map(Arc::clone);
        let edit = edit.expect("an edit");
        undo_if_last(&office, Arc::clone(&edit)).expect("it is undone");
        assert_eq!(name(&office, id), "Mirthe");
        assert!(nothing_to_undo(undo_if_last(&office, edit)));
    }
}
