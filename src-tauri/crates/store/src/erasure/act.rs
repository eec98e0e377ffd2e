//! The act itself: what is in the plan goes from every table and from the search index.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use chrono::{Datelike, NaiveDate};
use domain::ids::{ChecklistItemId, ContactId, ErasureRunId, RecordId, RequestId};
use rusqlite::{Transaction, named_params};
use uuid::Uuid;

use super::card::{self, Card};
use super::plan::FileOf;
use super::suppress::{self, Spellings};
use super::{Plan, PlanDigest, Selection, plan};
use crate::error::{Result, StoreError};
use crate::ledger::{CategoryCode, ENTRY_RECORDS_MAX, LedgerEntry, LedgerKind};
use crate::randomness::Randomness;
use crate::tables::breach::file as breach_file;
use crate::tables::card_part::{self, CardParts};
use crate::tables::checklist::{self, ChecklistItem};
use crate::tables::erasure_run::{self, ErasureLine, ErasureRun, RunCause};
use crate::tables::{
    contact, contact_point, deadline, party, record, rectification, request_file, search, thread,
};

/// The category of the ledger under which contacts go.
pub(super) const CONTACTS: &str = "contact";
/// The category of the ledger under which contact points go.
const CONTACT_POINTS: &str = "contact_point";
/// The category of the ledger under which notes on cards that stay go.
const CONTACT_NOTES: &str = "contact_note";

/// The owner's word on a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The run's id (uuid v4); the ledger and the log have it under the same one.
    pub run_id: ErasureRunId,
    /// What brought it about.
    pub cause: RunCause,
    /// The request that asked for it.
    pub request_id: Option<RequestId>,
    /// What was chosen.
    pub selection: Selection,
    /// The plan that was shown and approved.
    pub approved: PlanDigest,
    /// The day.
    pub today: NaiveDate,
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
}

/// What a run did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// The run as it was written down.
    pub run: ErasureRun,
    /// Its counts by activity, kind and rule.
    pub lines: Vec<ErasureLine>,
}

/// Carries an approved plan out in the given transaction, and returns with what it did the entries that the ledger must
/// have before the vault commits: it is made for `ledger::carry_out`.
///
/// The address of a newsletter that was unsubscribed goes onto the list of those who are not to be approached before it
/// is erased, in the one spelling in which imports compare it (T08); so do all addresses and numbers of a person who
/// asked to be erased.
///
/// `progress` is told every step; where it breaks, nothing of the run stays.
///
/// # Errors
/// [`StoreError::PlanOutdated`] where the plan is not the approved one any more, [`StoreError::HeldBack`] where a hold
/// came in between, [`StoreError::Stopped`] where `progress` broke off.
pub fn execute(
    transaction: &Transaction<'_>,
    order: &Order,
    spellings: Spellings,
    randomness: &mut dyn Randomness,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<(Erased, Vec<LedgerEntry>)> {
    let plan = plan(transaction, &order.selection, order.today)?;
    if plan.digest() != order.approved || plan.is_empty() {
        return Err(StoreError::PlanOutdated);
    }
    let mut steps = Steps::of(&plan, progress);
    let mut entries = suppress::unsubscribed(transaction, &plan, spellings, randomness)?;
    let cards: &[Card] = match &order.selection {
        Selection::Request { cards, .. } => cards,
        Selection::All
        | Selection::Activities(_)
        | Selection::Parties(_)
        | Selection::ContactPoints
        | Selection::RequestFiles
        | Selection::BreachFiles
        | Selection::Promised => &[],
    };
    for card in cards {
        let (who, since) = (card.contact_id, order.today);
        entries.extend(suppress::person(
            transaction,
            who,
            (since, order.request_id),
            spellings,
            randomness,
        )?);
    }
    suppress::keep_consent_proofs(transaction, &plan, order.today, spellings, randomness)?;
    erase_records(transaction, &plan, &mut steps)?;
    erase_points(transaction, &plan, &mut steps)?;
    erase_contacts(transaction, &plan, &mut steps)?;
    empty_notes(transaction, &plan, &mut steps)?;
    entries.extend(erase_files(transaction, &plan, &mut steps, randomness)?);
    for card in cards {
        trim_card(transaction, card, &plan)?;
    }
    rectification::forget_values_of_gone(transaction)?;
    steps.next()?;
    // The terms of deleted rows stay in the index until its segments are merged into one (invariant 5).
    search::optimise(transaction)?;
    let erased = write_down(transaction, order, &plan, randomness)?;
    entries.extend(ledger_entries(&plan, randomness)?);
    steps.next()?;
    Ok((erased, entries))
}

/// Counts the steps and asks at each whether to go on.
struct Steps<'a> {
    now: Progress,
    tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>,
}

impl<'a> Steps<'a> {
    fn of(plan: &Plan, tell: &'a mut dyn FnMut(Progress) -> ControlFlow<()>) -> Steps<'a> {
        // Two more: tidying the index, and writing the run down.
        let going = plan.parties.len() + plan.points.len() + plan.contacts.len() + plan.notes.len();
        let total = going + plan.files.len() + 2;
        Steps {
            now: Progress {
                done: 0,
                total: total as u32,
            },
            tell,
        }
    }

    fn next(&mut self) -> Result<()> {
        self.now.done += 1;
        match (self.tell)(self.now) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(StoreError::Stopped),
        }
    }
}

/// Takes parties off, and records with their last party. What hangs on a record goes with it by its foreign keys.
fn erase_records(transaction: &Transaction<'_>, plan: &Plan, steps: &mut Steps<'_>) -> Result<()> {
    let mut gone: BTreeSet<RecordId> = BTreeSet::new();
    for planned in &plan.parties {
        steps.next()?;
        if !planned.record_goes {
            party::delete(transaction, planned.party_id)?;
        } else if gone.insert(planned.record_id) {
            keep_floors(transaction, planned.record_id)?;
            thread::leave_place(transaction, planned.record_id)?;
            record::delete(transaction, planned.record_id)?;
        }
    }
    transaction.execute(FORGET_PASSAGES, [])?;
    Ok(())
}

/// Keeps what the floors of other papers count from when the paper that said it goes: a quote stays of importance until
/// seven years after the end of its agreement, and an agreement stays in the books when its invoices have gone (AWR
/// 52(4)).
fn keep_floors(transaction: &Transaction<'_>, record: RecordId) -> Result<()> {
    for statement in [KEEP_END_OF_AGREEMENT, KEEP_IN_BOOKS] {
        transaction
            .prepare_cached(statement)?
            .execute(named_params! { ":id": record.0 })?;
    }
    Ok(())
}

const KEEP_END_OF_AGREEMENT: &str = "
    UPDATE quote SET agreement_ended_on = (SELECT ended_on FROM agreement WHERE record_id = :id)
    WHERE agreement_id = :id
";
const KEEP_IN_BOOKS: &str = "
    UPDATE agreement SET in_books = 1
    WHERE record_id = (SELECT agreement_id FROM invoice WHERE record_id = :id)
";

// A request that is answered and not closed yet still has word for word what was blacked out in its copy.
const FORGET_PASSAGES: &str = "
    UPDATE request_decision SET passages = '[]'
    WHERE passages <> '[]' AND party_id NOT IN (SELECT id FROM party)
";

fn erase_points(transaction: &Transaction<'_>, plan: &Plan, steps: &mut Steps<'_>) -> Result<()> {
    let mut point = transaction.prepare_cached(ERASE_POINT)?;
    for planned in &plan.points {
        steps.next()?;
        must_be_one(point.execute(named_params! { ":id": planned.point_id.0 })?)?;
    }
    Ok(())
}

const ERASE_POINT: &str = "DELETE FROM contact_point WHERE id = :id";

/// Lets contacts go whose last record went, and works out anew what hangs on the newest contact of those that stay.
fn erase_contacts(transaction: &Transaction<'_>, plan: &Plan, steps: &mut Steps<'_>) -> Result<()> {
    for contact in &plan.contacts {
        steps.next()?;
        contact::delete(transaction, *contact)?;
    }
    let gone: BTreeSet<ContactId> = plan.contacts.iter().copied().collect();
    let touched: BTreeSet<ContactId> = plan.parties.iter().map(|p| p.contact_id).collect();
    for contact in touched.difference(&gone) {
        deadline::recompute_last_contact(transaction, *contact)?;
        contact_point::follow_records(transaction, *contact)?;
    }
    let lost_points: BTreeSet<ContactId> = plan.points.iter().map(|p| p.contact_id).collect();
    for contact in lost_points.difference(&gone) {
        search::index_contact(transaction, *contact)?;
    }
    Ok(())
}

fn empty_notes(transaction: &Transaction<'_>, plan: &Plan, steps: &mut Steps<'_>) -> Result<()> {
    for contact in &plan.notes {
        steps.next()?;
        card::empty_note(transaction, *contact)?;
    }
    Ok(())
}

/// Lets files of requests and breaches go, those of requests each with the keyed hashes that were to stay as long as it did.
fn erase_files(
    transaction: &Transaction<'_>,
    plan: &Plan,
    steps: &mut Steps<'_>,
    randomness: &mut dyn Randomness,
) -> Result<Vec<LedgerEntry>> {
    let mut entries = Vec::new();
    for file in &plan.files {
        steps.next()?;
        match file.of {
            FileOf::Request(id) => {
                entries.extend(suppress::go_with(transaction, id, randomness)?);
                request_file::erase(transaction, id)?;
            }
            FileOf::Breach(id) => breach_file::erase(transaction, id)?,
        }
    }
    Ok(entries)
}

/// Leaves on the card of a person who asked to be erased what the rest needs, and ties it to that.
fn trim_card(transaction: &Transaction<'_>, card: &Card, plan: &Plan) -> Result<()> {
    if plan.contacts.contains(&card.contact_id) {
        return Ok(());
    }
    card::tie_to_kept(transaction, card)
}

/// What the plan has, the vault has: it was drawn up in the same transaction.
fn must_be_one(rows: usize) -> Result<()> {
    if rows == 1 {
        Ok(())
    } else {
        Err(StoreError::BrokeOff)
    }
}

/// Writes down what went: counts, rules and days, and nobody's name (T07).
fn write_down(
    transaction: &Transaction<'_>,
    order: &Order,
    plan: &Plan,
    randomness: &mut dyn Randomness,
) -> Result<Erased> {
    let run = ErasureRun {
        id: order.run_id,
        number: erasure_run::next_number(transaction, order.today.year())?,
        cause: order.cause,
        executed_on: order.today,
        parties: plan.parties.len() as u32,
        records: plan.records.len() as u32,
        stripped: plan.stripped(),
        contacts: plan.contacts.len() as u32,
        contact_points: plan.points.len() as u32,
        notes: plan.notes.len() as u32,
        files: plan.files.len() as u32,
        request_id: order.request_id,
    };
    let lines = plan.lines();
    erasure_run::insert(transaction, &run, &lines)?;
    let mut items = Vec::new();
    for (place, count) in checklist::places_for(&plan.by_category()) {
        items.push(ChecklistItem {
            id: ChecklistItemId(randomness.id()?),
            place,
            count,
            done_on: None,
        });
    }
    checklist::insert(transaction, order.run_id, &items)?;
    if let Some(request) = order.request_id {
        let parts = CardParts {
            points: plan.points_by_kind(),
            note: !plan.notes.is_empty(),
        };
        card_part::add(transaction, request, &parts)?;
    }
    Ok(Erased { run, lines })
}

/// Returns what the ledger has to keep, so that a restored backup can be gone through again.
fn ledger_entries(plan: &Plan, randomness: &mut dyn Randomness) -> Result<Vec<LedgerEntry>> {
    let mut entries = Vec::new();
    for line in plan.lines() {
        let parties = plan.parties.iter().filter(|party| {
            (party.activity_id, party.kind.into(), party.rule_version_id)
                == (line.activity_id, line.kind, line.rule_version_id)
        });
        let files = plan.files.iter().filter(|file| {
            file.of.category() == line.kind && file.rule_version_id == line.rule_version_id
        });
        let ids: Vec<Uuid> = parties
            .map(|party| party.party_id.0)
            .chain(files.map(|file| file.of.id()))
            .collect();
        let rule = Some(line.rule_version_id.0);
        add_entries(&mut entries, line.kind.as_str(), rule, &ids, randomness)?;
    }
    let points: Vec<Uuid> = plan.points.iter().map(|point| point.point_id.0).collect();
    add_entries(&mut entries, CONTACT_POINTS, None, &points, randomness)?;
    let notes: Vec<Uuid> = plan.notes.iter().map(|id| id.0).collect();
    add_entries(&mut entries, CONTACT_NOTES, None, &notes, randomness)?;
    let contacts: Vec<Uuid> = plan.contacts.iter().map(|id| id.0).collect();
    add_entries(&mut entries, CONTACTS, None, &contacts, randomness)?;
    Ok(entries)
}

fn add_entries(
    entries: &mut Vec<LedgerEntry>,
    category: &str,
    rule: Option<Uuid>,
    ids: &[Uuid],
    randomness: &mut dyn Randomness,
) -> Result<()> {
    for part in ids.chunks(ENTRY_RECORDS_MAX) {
        entries.push(LedgerEntry {
            id: randomness.id()?,
            kind: LedgerKind::Erased,
            category: CategoryCode::parse(category)?,
            count: part.len() as u32,
            rule,
            records: part.to_vec(),
            keyed_hash: None,
        });
    }
    Ok(())
}
