//! Saving a record: with its parties, their activities and deadlines, and the hold of an open invoice.

use std::collections::BTreeSet;

use domain::ids::{ClaimId, ContactId, HoldId, PartyId, RecordId};
use domain::paper::{RecordFields, Subscription};
use domain::record::{ContactPointSource, RecordKind};
use domain::subscription::{
    ConsentGiver, ConsentTextKind, Sale, SubscriptionGround, WhyInactive, not_a_sale,
};
use store::erasure::suppress::{self, Suppressed};
use store::ledger::{LedgerEntry, Run};
use store::log::{AuditAction, SubjectKind};
use store::tables::party::{self, PARTIES_PER_RECORD_MAX, Party, Presence};
use store::tables::record::{self, Record};
use store::tables::suppression::Suppression;
use store::tables::{activity, consent_text, contact, hold, post, rectification, restriction};
use store::{Connection, Moment, Randomness, StoreError, SystemRandomness, Transaction};
use uuid::Uuid;

use super::form::checked;
use crate::contact_import::SPELLINGS;
use crate::contacts::{entered_moment, look_for_numbers};
use crate::mailing::standings;
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
/// [`Refusal::Field`] for what cannot be; [`Refusal::HeldBack`] where somebody who is held would leave the record;
/// [`Refusal::Restricted`] where its use or that of what it names is restricted.
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
        if let Some(id) = known
            && let Err(refusal) = stays_as_billed(transaction, id, &fields_to_write)?
        {
            return Ok(((Err(refusal), None), Vec::new()));
        }
        let fields_to_write = match sold_as_recorded(transaction, fields_to_write, known)? {
            Ok(fields) => fields,
            Err(refusal) => return Ok(((Err(refusal), None), Vec::new())),
        };
        if let Err(refusal) = parent_consents(transaction, &fields_to_write, &present_to_write)? {
            return Ok(((Err(refusal), None), Vec::new()));
        }
        let (id, edit, entries) = match known {
            None => enter(transaction, now, &fields_to_write, &present_to_write)?,
            Some(id) => change(transaction, now, id, &fields_to_write, &present_to_write)?,
        };
        Ok(((Ok(id), Some(edit)), entries))
    };
    let id = if matches!(fields, RecordFields::Subscription(_)) {
        // A backup of before must not bring an address back into use, nor one that may be used again out of it
        // (invariant 9).
        let id = SystemRandomness
            .id()
            .map_err(|error| office.failure(error))?;
        undo::write_with_ledger(office, Run { id, now }, write)??
    } else {
        undo::write(office, move |transaction| Ok(write(transaction)?.0))??
    };
    office.read(|vault| {
        Ok(SavedRecord {
            id,
            warnings: look_for_numbers(vault, &record::named_texts(&fields))?,
            subscription: standings(vault, &[id])?.remove(&id),
        })
    })
}

/// What was written, with what the ledger keeps of it.
type Written = ((Result<RecordId, Refusal>, Option<Edit>), Vec<LedgerEntry>);

/// Gives a sale the day of its record, as long as that is here; one that was never here is none.
fn sold_as_recorded(
    vault: &Connection,
    fields: RecordFields,
    own: Option<RecordId>,
) -> store::Result<Result<RecordFields, Refusal>> {
    let RecordFields::Subscription(paper) = fields else {
        return Ok(Ok(fields));
    };
    if let Some(refusal) = unknown_text(vault, &paper)? {
        return Ok(Err(refusal));
    }
    let Some(SubscriptionGround::Sale(sale)) = &paper.ground else {
        return Ok(Ok(RecordFields::Subscription(paper)));
    };
    let named = sale.record_id;
    let sold_on = match record::find(vault, named)? {
        Some(found) => match not_a_sale(found.fields.kind(), false) {
            // What became of a quote is asked each time the list is made.
            None | Some(WhyInactive::QuoteIsNoSale) => found.fields.dated_on(),
            Some(_) => return Ok(Err(field("ground.record_id", FieldProblem::Malformed))),
        },
        None => match earlier_sale(vault, own)? {
            Some(known) if known.record_id == named => known.sold_on,
            Some(_) | None => return Ok(Err(field("ground.record_id", FieldProblem::Missing))),
        },
    };
    let sale = Sale {
        sold_on,
        ..sale.clone()
    };
    Ok(Ok(RecordFields::Subscription(Subscription {
        ground: Some(SubscriptionGround::Sale(sale)),
        ..paper
    })))
}

fn earlier_sale(vault: &Connection, own: Option<RecordId>) -> store::Result<Option<Sale>> {
    let Some(own) = own else {
        return Ok(None);
    };
    Ok(match record::find(vault, own)?.map(|found| found.fields) {
        Some(RecordFields::Subscription(Subscription {
            ground: Some(SubscriptionGround::Sale(sale)),
            ..
        })) => Some(sale),
        Some(_) | None => None,
    })
}

/// Checks that the version of the text that a ground names is kept, and is one of its kind.
fn unknown_text(vault: &Connection, paper: &Subscription) -> store::Result<Option<Refusal>> {
    let (name, id, kind) = match &paper.ground {
        Some(SubscriptionGround::Consent(consent)) => {
            ("ground.text_id", consent.text_id, ConsentTextKind::Consent)
        }
        Some(SubscriptionGround::Sale(sale)) => (
            "ground.opt_out_text_id",
            sale.opt_out_text_id,
            ConsentTextKind::OptOut,
        ),
        None => return Ok(None),
    };
    let Some(id) = id else {
        return Ok(None);
    };
    let found = consent_text::find(vault, id)?.map(|text| text.kind);
    Ok((found != Some(kind)).then(|| field(name, FieldProblem::Malformed)))
}

/// Stops the sign-up of somebody who is known to be younger than sixteen: a parent is asked (T12).
fn parent_consents(
    vault: &Connection,
    fields: &RecordFields,
    present: &[Presence],
) -> store::Result<Result<(), Refusal>> {
    let RecordFields::Subscription(paper) = fields else {
        return Ok(Ok(()));
    };
    let by_parent = matches!(
        &paper.ground,
        Some(SubscriptionGround::Consent(consent)) if consent.given_by == ConsentGiver::Parent
    );
    if by_parent || paper.unsubscribed_on.is_some() {
        return Ok(Ok(()));
    }
    for one in present {
        if contact::find(vault, one.contact_id)?.is_some_and(|card| card.child) {
            return Ok(Err(field("ground.given_by", FieldProblem::ParentMissing)));
        }
    }
    Ok(Ok(()))
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
        restriction::refuse_record(vault, id)?;
        let found = record::find(vault, id)?.map(|found| found.fields.kind());
        if found != Some(kind) || own == Some(id) {
            return Ok(Err(field(name, FieldProblem::Malformed)));
        }
    }
    Ok(Ok(()))
}

/// An invoice that another one takes the place of at the person's request (art. 16) stays what it was: its number, day,
/// amounts and description do not change any more.
fn stays_as_billed(
    vault: &Connection,
    id: RecordId,
    fields: &RecordFields,
) -> store::Result<Result<(), Refusal>> {
    let RecordFields::Invoice(new) = fields else {
        return Ok(Ok(()));
    };
    if !rectification::is_billed_anew(vault, id)? {
        return Ok(Ok(()));
    }
    let Some(RecordFields::Invoice(old)) = record::find(vault, id)?.map(|found| found.fields)
    else {
        return Ok(Ok(()));
    };
    let changes = [
        ("number", new.number != old.number),
        ("dated_on", new.dated_on != old.dated_on),
        ("amount_cents", new.amount_cents != old.amount_cents),
        ("vat_cents", new.vat_cents != old.vat_cents),
        ("description", new.description != old.description),
    ];
    let changed = changes.into_iter().find(|(_, changed)| *changed);
    Ok(match changed {
        Some((name, _)) => Err(field(name, FieldProblem::StaysAsBilled)),
        None => Ok(()),
    })
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
    let followed = enter_record(transaction, now, &record, present)?;
    note_saved(transaction, now, id, fields)?;
    let edit = Edit::RecordEntered {
        id,
        listed: followed.listed,
    };
    Ok((id, edit, followed.entries))
}

/// Adds a record with its parties and what follows from it, without a row in the log: who takes in many at once notes
/// them together.
pub(crate) fn enter_record(
    transaction: &Transaction<'_>,
    now: Moment,
    record: &Record,
    present: &[Presence],
) -> store::Result<Followed> {
    let (id, fields) = (record.id, &record.fields);
    record::insert(transaction, record, &mut new_claim)?;
    for one in present {
        restriction::refuse_contact(transaction, one.contact_id)?;
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
    restriction::refuse_record(transaction, id)?;
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
    let Followed { listed, entries } = settle(transaction, now, id, fields, present)?;
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
        listed,
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
) -> store::Result<Followed> {
    for one in present {
        restriction::refuse_contact(transaction, one.contact_id)?;
        contact::find(transaction, one.contact_id)?.ok_or(StoreError::NotFound)?;
    }
    party::replace_all(transaction, id, present, &mut || PartyId(Uuid::now_v7()))?;
    follow(transaction, now, id, fields)
}

/// What an edit changed on the list of those who are not to be approached.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Listed {
    /// The rows that it put there.
    pub(crate) added: Vec<Uuid>,
    /// The rows that it took off: the person said yes again.
    pub(crate) lifted: Vec<Suppression>,
}

/// What followed from a record's fields, with what the ledger keeps of it.
#[derive(Debug, Default)]
pub(crate) struct Followed {
    /// What changed on the list.
    pub(crate) listed: Listed,
    /// What the ledger keeps.
    pub(crate) entries: Vec<LedgerEntry>,
}

/// Writes what follows from a record's fields: the hold of an invoice, the row on the list of those who are not to be
/// approached for a newsletter that was unsubscribed (T08: use stops at once, the erasure may wait), and the end of such
/// a row where the person said yes again.
fn follow(
    transaction: &Transaction<'_>,
    now: Moment,
    id: RecordId,
    fields: &RecordFields,
) -> store::Result<Followed> {
    let paper = match fields {
        RecordFields::Invoice(invoice) => {
            let new_hold = HoldId(Uuid::now_v7());
            hold::follow_invoice(transaction, id, invoice, new_hold, now.today)?;
            return Ok(Followed::default());
        }
        RecordFields::Subscription(paper) => paper,
        RecordFields::ContactMoment(_)
        | RecordFields::Quote(_)
        | RecordFields::Payment(_)
        | RecordFields::Agreement(_)
        | RecordFields::CaseFile(_)
        | RecordFields::Comment(_)
        | RecordFields::TechnicalData(_) => return Ok(Followed::default()),
    };
    let randomness = &mut SystemRandomness;
    if paper.unsubscribed_on.is_some() {
        let Suppressed { added, entries } =
            suppress::subscription(transaction, id, SPELLINGS, randomness)?;
        let listed = Listed {
            added,
            lifted: Vec::new(),
        };
        return Ok(Followed { listed, entries });
    }
    let (lifted, entries) = suppress::subscribed_again(transaction, paper, SPELLINGS, randomness)?;
    let listed = Listed {
        added: Vec::new(),
        lifted,
    };
    Ok(Followed { listed, entries })
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
