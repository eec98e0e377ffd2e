//! The cache of deadlines, and the deadline itself with its steps (invariant 2).
//!
//! Everything that changes a rule, an event, a party, a hold or a financial year recomputes what leans on it in
//! the same transaction; the stored value is never the truth, and can be made anew at any time.

mod events;
mod rules;

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use domain::deadline::{Deadline, DecidedBy, Step, deadline};
use domain::ids::{ActivityId, ContactId, PartyId, RecordId, RuleVersionId};
use domain::record::RecordKind;
use domain::retention::{Reckoning, RetentionRule, StartEvent};
use domain::rule_version::RuleVersion;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::breach::file as breach_file;
use super::hold::{self, PartyScope};
use super::request::Request;
use super::{column, request_file, rule};
use crate::error::{Result, StoreError};

pub use rules::{GoverningRule, Rules};

/// What the cache says of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CachedDeadline {
    /// The version of the rule that governs it.
    pub rule_version_id: RuleVersionId,
    /// The day from which the deciding period is drawn.
    pub started_on: Option<NaiveDate>,
    /// The last day on which it is kept; none while an event is awaited.
    pub last_day: Option<NaiveDate>,
    /// The first day on which it must go; none while waiting or held.
    pub deletable_from: Option<NaiveDate>,
    /// Whether an open hold is on it.
    pub held: bool,
}

pub(crate) fn read_cached(row: &Row<'_>) -> rusqlite::Result<CachedDeadline> {
    Ok(CachedDeadline {
        rule_version_id: RuleVersionId(row.get("rule_version_id")?),
        started_on: row.get("started_on")?,
        last_day: row.get("last_day")?,
        deletable_from: row.get("deletable_from")?,
        held: row.get("held")?,
    })
}

/// Returns what the cache says of a party.
pub fn cached(vault: &Connection, party: PartyId) -> Result<Option<CachedDeadline>> {
    Ok(vault
        .prepare_cached(CACHED)?
        .query_row(named_params! { ":party_id": party.0 }, read_cached)
        .optional()?)
}

const CACHED: &str = "
    SELECT rule_version_id, started_on, last_day, deletable_from, held FROM deadline WHERE party_id = :party_id
";

/// A party with all that its deadline is made of, but for events and holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReckonedParty {
    /// Which party.
    pub id: PartyId,
    /// Of which record.
    pub record_id: RecordId,
    /// Of which kind that is.
    pub kind: RecordKind,
    /// The day from which a rule governs it.
    pub collected_on: NaiveDate,
    /// Who.
    pub contact_id: ContactId,
    /// Under which activity.
    pub activity_id: ActivityId,
    /// The day of erasure that was promised when it was refused for now.
    pub erase_on: Option<NaiveDate>,
}

fn read_party(row: &Row<'_>) -> rusqlite::Result<ReckonedParty> {
    Ok(ReckonedParty {
        id: PartyId(row.get("id")?),
        record_id: RecordId(row.get("record_id")?),
        kind: column::code(row, "kind")?,
        collected_on: row.get("collected_on")?,
        contact_id: ContactId(row.get("contact_id")?),
        activity_id: ActivityId(row.get("activity_id")?),
        erase_on: row.get("erase_on")?,
    })
}

macro_rules! parties {
    ($which:literal) => {
        concat!(
            "
    SELECT p.id, p.record_id, r.kind, r.collected_on, p.contact_id, p.activity_id, e.erase_on
    FROM party AS p JOIN record AS r ON r.id = p.record_id
        LEFT JOIN promised_erasure AS e ON e.party_id = p.id ",
            $which
        )
    };
}

/// The deadline of a party with the version of the rule that gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyDeadline {
    /// The version of the rule.
    pub rule_version_id: RuleVersionId,
    /// The rule.
    pub rule: Rc<RetentionRule>,
    /// The deadline with its steps.
    pub deadline: Deadline,
}

/// Returns the deadline of a party with its steps, made anew; `rules` serve all parties of a page.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such party.
pub fn of_party(vault: &Connection, rules: &mut Rules, party: PartyId) -> Result<PartyDeadline> {
    let party = vault
        .prepare_cached(ONE_PARTY)?
        .query_row(named_params! { ":id": party.0 }, read_party)?;
    reckon(vault, rules, &party)
}

const ONE_PARTY: &str = parties!("WHERE p.id = :id");

/// Returns the deadline of one party with its steps, made anew.
///
/// # Errors
/// [`StoreError::NotFound`] where there is no such party.
pub fn deadline_of(vault: &Connection, party: PartyId) -> Result<Deadline> {
    Ok(of_party(vault, &mut Rules::of(vault)?, party)?.deadline)
}

/// Returns the deadline of a party that was read already.
pub fn reckon(
    vault: &Connection,
    rules: &mut Rules,
    party: &ReckonedParty,
) -> Result<PartyDeadline> {
    let governing = rules.governing(vault, party.activity_id, party.collected_on)?;
    let deadline = with_rule(vault, rules, party, &governing.rule)?;
    Ok(PartyDeadline {
        rule_version_id: governing.id,
        rule: governing.rule,
        deadline,
    })
}

fn with_rule(
    vault: &Connection,
    rules: &Rules,
    party: &ReckonedParty,
    rule: &RetentionRule,
) -> Result<Deadline> {
    let facts = events::of(vault, party, rule)?;
    let holds = hold::spans_over(
        vault,
        &PartyScope {
            party_id: party.id,
            record_id: party.record_id,
            contact_id: party.contact_id,
        },
    )?;
    Ok(deadline(
        rule,
        &facts,
        rules.years(),
        &holds,
        party.erase_on,
    ))
}

/// Returns the day from which the deciding period is drawn.
#[must_use]
pub fn started_on(deadline: &Deadline) -> Option<NaiveDate> {
    let last_day = deadline.last_day?;
    let decides = |step: &Step| -> Option<Reckoning> {
        match (step, deadline.decided_by?) {
            (Step::Term { reckoning }, DecidedBy::Term { event }) => {
                (reckoning.term.event == event && reckoning.last_day == last_day)
                    .then_some(*reckoning)
            }
            (Step::Floor { statute, reckoning }, DecidedBy::Floor { statute: decided }) => {
                (*statute == decided && reckoning.last_day == last_day).then_some(*reckoning)
            }
            (
                Step::Term { .. }
                | Step::TermWaits { .. }
                | Step::Floor { .. }
                | Step::FloorWaits { .. }
                | Step::Decided { .. }
                | Step::Promise { .. }
                | Step::Hold { .. },
                DecidedBy::Term { .. } | DecidedBy::Floor { .. } | DecidedBy::Promise,
            ) => None,
        }
    };
    deadline
        .steps
        .iter()
        .find_map(decides)
        .map(|reckoning| reckoning.started_on)
}

/// Recomputes the deadlines of a record's parties.
pub fn recompute_record(transaction: &Transaction<'_>, record: RecordId) -> Result<()> {
    let mut rules = Rules::of(transaction)?;
    recompute(transaction, &mut rules, PARTIES_OF_RECORD, record.0)
}

const PARTIES_OF_RECORD: &str = parties!("WHERE p.record_id = :id");

/// Recomputes the deadlines of all that is kept of a contact.
pub fn recompute_contact(transaction: &Transaction<'_>, contact: ContactId) -> Result<()> {
    let mut rules = Rules::of(transaction)?;
    recompute(transaction, &mut rules, PARTIES_OF_CONTACT, contact.0)
}

const PARTIES_OF_CONTACT: &str = parties!("WHERE p.contact_id = :id");

/// Recomputes a contact's moments where their rule runs from the newest of them.
pub(crate) fn recompute_last_contact(
    transaction: &Transaction<'_>,
    contact: ContactId,
) -> Result<()> {
    if rule::listens_to(transaction, StartEvent::LastContact)? {
        recompute_contact(transaction, contact)?;
    }
    Ok(())
}

/// Recomputes the deadlines of all parties of an activity, one after the other.
pub fn recompute_activity(transaction: &Transaction<'_>, activity: ActivityId) -> Result<()> {
    let mut rules = Rules::of(transaction)?;
    recompute(transaction, &mut rules, PARTIES_OF_ACTIVITY, activity.0)
}

const PARTIES_OF_ACTIVITY: &str = parties!("WHERE p.activity_id = :id");

/// Recomputes every deadline, one after the other.
pub fn recompute_all(transaction: &Transaction<'_>) -> Result<()> {
    let mut statement = transaction.prepare_cached(ACTIVITIES)?;
    let found = statement.query_map([], |row| row.get("id").map(ActivityId))?;
    let activities: Vec<ActivityId> = found.collect::<rusqlite::Result<_>>()?;
    for activity in activities {
        recompute_activity(transaction, activity)?;
    }
    Ok(())
}

const ACTIVITIES: &str = "SELECT id FROM activity";

fn recompute(
    transaction: &Transaction<'_>,
    rules: &mut Rules,
    parties: &str,
    id: uuid::Uuid,
) -> Result<()> {
    let mut statement = transaction.prepare_cached(parties)?;
    let mut found = statement.query(named_params! { ":id": id })?;
    while let Some(row) = found.next()? {
        let party = read_party(row)?;
        let made = reckon(transaction, rules, &party)?;
        save(transaction, &party, &made)?;
    }
    Ok(())
}

fn save(transaction: &Transaction<'_>, party: &ReckonedParty, made: &PartyDeadline) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":party_id": party.id.0,
        ":activity_id": party.activity_id.0,
        ":rule_version_id": made.rule_version_id.0,
        ":started_on": started_on(&made.deadline),
        ":last_day": made.deadline.last_day,
        ":deletable_from": made.deadline.deletable_from,
        ":held": !made.deadline.held_by.is_empty(),
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO deadline (party_id, activity_id, rule_version_id, started_on, last_day, deletable_from, held)
    VALUES (:party_id, :activity_id, :rule_version_id, :started_on, :last_day, :deletable_from, :held)
    ON CONFLICT (party_id) DO UPDATE SET
        activity_id = excluded.activity_id, rule_version_id = excluded.rule_version_id,
        started_on = excluded.started_on, last_day = excluded.last_day,
        deletable_from = excluded.deletable_from, held = excluded.held
";

/// Returns the records whose events lean on this one: the quote of an invoice, the papers of an agreement.
pub(crate) fn leaning_on(vault: &Connection, record: RecordId) -> Result<BTreeSet<RecordId>> {
    let mut statement = vault.prepare_cached(LEANING_ON)?;
    let found = statement.query_map(named_params! { ":id": record.0 }, |row| {
        row.get("id").map(RecordId)
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const LEANING_ON: &str = "
    SELECT quote_id AS id FROM invoice WHERE record_id = :id AND quote_id IS NOT NULL
    UNION SELECT agreement_id FROM invoice WHERE record_id = :id AND agreement_id IS NOT NULL
    UNION SELECT record_id FROM quote WHERE agreement_id = :id
    UNION SELECT record_id FROM payment WHERE invoice_id = :id
";

/// Whose day another version of a rule moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangedThing {
    /// A party of a record.
    Party(ReckonedParty),
    /// The file of a closed request.
    File(Box<Request>),
    /// The file of a closed breach, by its number.
    BreachFile(String),
}

/// What another version of a rule would make of one party, or of one file of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleChangeOfParty {
    /// Which.
    pub thing: ChangedThing,
    /// Its deadline now.
    pub before: Deadline,
    /// Its deadline then.
    pub after: Deadline,
}

/// Goes through all parties and files of requests of an activity with the deadline of now and the one that `version`
/// would give if it came after all others; nothing is written. Records that are restricted are passed over (art. 18).
pub fn each_under(
    vault: &Connection,
    activity: ActivityId,
    version: &RuleVersion,
    mut seen: impl FnMut(RuleChangeOfParty) -> Result<()>,
) -> Result<()> {
    let mut now = Rules::of(vault)?;
    let mut then = Rules::of(vault)?;
    then.add(vault, activity, version.clone())?;
    if request_file::has_files(vault, activity)? {
        for (file, after) in request_file::each_under(vault, &mut now, &mut then)? {
            seen(RuleChangeOfParty {
                thing: ChangedThing::File(Box::new(file.request)),
                before: file.deadline,
                after,
            })?;
        }
    }
    if breach_file::has_files(vault, activity)? {
        for (file, after) in breach_file::each_under(vault, &mut now, &mut then)? {
            seen(RuleChangeOfParty {
                thing: ChangedThing::BreachFile(file.breach.number),
                before: file.deadline,
                after,
            })?;
        }
    }
    let mut statement = vault.prepare_cached(PARTIES_IN_USE)?;
    let mut found = statement.query(named_params! { ":id": activity.0 })?;
    while let Some(row) = found.next()? {
        let party = read_party(row)?;
        seen(RuleChangeOfParty {
            thing: ChangedThing::Party(party),
            before: reckon(vault, &mut now, &party)?.deadline,
            after: reckon(vault, &mut then, &party)?.deadline,
        })?;
    }
    Ok(())
}

const PARTIES_IN_USE: &str = parties!("WHERE p.activity_id = :id AND r.restricted = 0");

/// Refuses a party without a rule: every activity has one from the day it was made.
fn without_rule() -> StoreError {
    StoreError::Damaged {
        file: crate::administration::VAULT_FILE,
        reason: crate::error::Damage::Form,
    }
}

/// The statements of recomputing, for a look at how they are carried out.
#[cfg(test)]
pub(crate) fn statements_of_recomputing() -> Vec<&'static str> {
    vec![
        PARTIES_OF_RECORD,
        PARTIES_OF_CONTACT,
        PARTIES_OF_ACTIVITY,
        PARTIES_IN_USE,
        LEANING_ON,
    ]
}
