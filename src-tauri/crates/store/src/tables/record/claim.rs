//! Claims on an agreement or in a case, with what interrupted their limitation (domain.md 2.5).

use std::collections::HashMap;

use domain::ids::{ClaimId, RecordId};
use domain::limitation::{Claim as Counted, INTERRUPTIONS_MAX, claim_end};
use domain::paper::{Claim, Interruption};
use domain::retention::{CLAIMS_PER_RECORD_MAX, EventState};
use rusqlite::{Connection, Transaction, named_params};

use crate::error::{Result, StoreError};
use crate::tables::{column, id_list};

/// Replaces the claims of a record; one without an id gets a new one.
pub(super) fn replace_all(
    transaction: &Transaction<'_>,
    record: RecordId,
    claims: &[Claim],
    new_claim: &mut dyn FnMut() -> ClaimId,
) -> Result<()> {
    within(claims.len(), "claims of a record", CLAIMS_PER_RECORD_MAX)?;
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":record_id": record.0 })?;
    for (position, claim) in (0_i64..).zip(claims) {
        let id = claim.id.unwrap_or_else(&mut *new_claim);
        transaction.prepare_cached(ADD)?.execute(named_params! {
            ":id": id.0,
            ":record_id": record.0,
            ":position": position,
            ":description": claim.description,
            ":limitation_class": claim.class.as_str(),
            ":starts_on": claim.starts_on,
            ":ends_on_by_hand": claim.ends_on_by_hand,
        })?;
        within(
            claim.interruptions.len(),
            "interruptions of a claim",
            INTERRUPTIONS_MAX,
        )?;
        for (position, interruption) in (0_i64..).zip(&claim.interruptions) {
            transaction
                .prepare_cached(ADD_INTERRUPTION)?
                .execute(named_params! {
                    ":claim_id": id.0,
                    ":position": position,
                    ":kind": interruption.kind.as_str(),
                    ":happened_on": interruption.happened_on,
                    ":claim_followed_on": interruption.claim_followed_on,
                })?;
        }
    }
    Ok(())
}

const FORGET: &str = "DELETE FROM claim WHERE record_id = :record_id";
const ADD: &str = "
    INSERT INTO claim (id, record_id, position, description, limitation_class, starts_on, ends_on_by_hand)
    VALUES (:id, :record_id, :position, :description, :limitation_class, :starts_on, :ends_on_by_hand)
";
const ADD_INTERRUPTION: &str = "
    INSERT INTO interruption (claim_id, position, kind, happened_on, claim_followed_on)
    VALUES (:claim_id, :position, :kind, :happened_on, :claim_followed_on)
";

fn within(count: usize, what: &'static str, limit: usize) -> Result<()> {
    if count > limit {
        return Err(StoreError::OverLimit {
            what,
            limit: limit as u64,
        });
    }
    Ok(())
}

/// Returns the claims of the records, each in its order.
pub(super) fn of_records(vault: &Connection, ids: &str) -> Result<HashMap<RecordId, Vec<Claim>>> {
    let mut interruptions = interruptions_of(vault, ids)?;
    let mut all: HashMap<RecordId, Vec<Claim>> = HashMap::new();
    let mut statement = vault.prepare_cached(OF_RECORDS)?;
    let mut found = statement.query(named_params! { ":ids": ids })?;
    while let Some(row) = found.next()? {
        let id = ClaimId(row.get("id")?);
        let claim = Claim {
            id: Some(id),
            description: row.get("description")?,
            class: column::code(row, "limitation_class")?,
            starts_on: row.get("starts_on")?,
            ends_on_by_hand: row.get("ends_on_by_hand")?,
            interruptions: interruptions.remove(&id).unwrap_or_default(),
        };
        all.entry(RecordId(row.get("record_id")?))
            .or_default()
            .push(claim);
    }
    Ok(all)
}

const OF_RECORDS: &str = "
    SELECT id, record_id, description, limitation_class, starts_on, ends_on_by_hand FROM claim
    WHERE record_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY record_id, position
";

fn interruptions_of(vault: &Connection, ids: &str) -> Result<HashMap<ClaimId, Vec<Interruption>>> {
    let mut all: HashMap<ClaimId, Vec<Interruption>> = HashMap::new();
    let mut statement = vault.prepare_cached(INTERRUPTIONS)?;
    let mut found = statement.query(named_params! { ":ids": ids })?;
    while let Some(row) = found.next()? {
        let interruption = Interruption {
            kind: column::code(row, "kind")?,
            happened_on: row.get("happened_on")?,
            claim_followed_on: row.get("claim_followed_on")?,
        };
        all.entry(ClaimId(row.get("claim_id")?))
            .or_default()
            .push(interruption);
    }
    Ok(all)
}

const INTERRUPTIONS: &str = "
    SELECT i.claim_id, i.kind, i.happened_on, i.claim_followed_on
    FROM claim AS c JOIN interruption AS i ON i.claim_id = c.id
    WHERE c.record_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY i.claim_id, i.position
";

/// Returns the last living day of each claim of a record, as its rule listens to them.
pub(crate) fn ends(vault: &Connection, record: RecordId) -> Result<Vec<EventState>> {
    let claims = of_records(vault, &id_list::of([record.0]))?;
    Ok(claims
        .values()
        .flatten()
        .map(|claim| EventState::On(claim_end(&Counted::recorded(claim)).last_day))
        .collect())
}
