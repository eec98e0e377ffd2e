//! What is left to prove a consent after its subscription went: days, channel, version of the text, and the keyed hash
//! of the address (art. 7(1); domain.md A21, T20). It goes by itself on the day that A21's rule gave it then.

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::deadline::deadline;
use domain::ids::{ActivityId, ConsentProofId, RecordId};
use domain::record_facts::proof_facts;
use domain::subscription::{Consent, SubscriptionGround};
use rusqlite::{Connection, Transaction, named_params};

use super::deadline::Rules;
use super::{activity, record};
use crate::error::Result;
use crate::ledger::KeyedHash;
use crate::tables::due::DayCount;

/// How long a proof is kept where the register has no rule for it, in months (A21).
const KEPT_MONTHS: u32 = 60;

/// Writes down what is left to prove the consent of a subscription that goes; nothing for one that stood on no consent.
pub fn keep(
    transaction: &Transaction<'_>,
    id: ConsentProofId,
    subscription: RecordId,
    hash: Option<KeyedHash>,
    today: NaiveDate,
) -> Result<bool> {
    let found = record::fields_of(transaction, &[subscription])?.remove(&subscription);
    let Some(domain::paper::RecordFields::Subscription(paper)) = found else {
        return Ok(false);
    };
    let Some(SubscriptionGround::Consent(consent)) = &paper.ground else {
        return Ok(false);
    };
    let ended_on = paper.unsubscribed_on.unwrap_or(today);
    insert(transaction, id, consent, hash, ended_on)?;
    Ok(true)
}

fn insert(
    transaction: &Transaction<'_>,
    id: ConsentProofId,
    consent: &Consent,
    hash: Option<KeyedHash>,
    ended_on: NaiveDate,
) -> Result<()> {
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": id.0,
        ":hash": hash.as_ref().map(|hash| hash.as_bytes().as_slice()),
        ":text_id": consent.text_id.map(|text| text.0),
        ":given_on": consent.given_on,
        ":given_at": consent.given_at,
        ":channel": consent.channel.as_str(),
        ":given_by": consent.given_by.as_str(),
        ":confirmed_on": consent.confirmed_on,
        ":ended_on": ended_on,
        ":erase_on": erase_on(transaction, ended_on)?,
    })?;
    Ok(())
}

const INSERT: &str = "
    INSERT INTO consent_proof
        (id, hash, text_id, given_on, given_at, channel, given_by, confirmed_on, ended_on, erase_on)
    VALUES
        (:id, :hash, :text_id, :given_on, :given_at, :channel, :given_by, :confirmed_on, :ended_on, :erase_on)
";

/// Returns the day on which a proof goes of which the use ended on a day, by the rule of A21.
fn erase_on(vault: &Connection, ended_on: NaiveDate) -> Result<NaiveDate> {
    let own = activity::id_of(vault, ActivityCode::A21)?;
    let mut rules = Rules::of(vault)?;
    let governing = rules.governing(vault, own, ended_on)?;
    let facts = proof_facts(Some(ended_on));
    let found = deadline(&governing.rule, &facts, rules.years(), &[], None);
    let by_rule = found.deletable_from.filter(|day| *day > ended_on);
    Ok(by_rule
        .or_else(|| ended_on.checked_add_months(chrono::Months::new(KEPT_MONTHS)))
        .unwrap_or(NaiveDate::MAX))
}

/// Removes the proofs whose day has come, and returns how many.
pub fn expire(transaction: &Transaction<'_>, today: NaiveDate) -> Result<u64> {
    let gone = transaction
        .prepare_cached(EXPIRE)?
        .execute(named_params! { ":today": today })?;
    Ok(gone as u64)
}

const EXPIRE: &str = "DELETE FROM consent_proof WHERE erase_on <= :today";

/// Returns how many proofs there are whose day has come.
pub fn expired(vault: &Connection, today: NaiveDate) -> Result<u32> {
    let mut statement = vault.prepare_cached(EXPIRED)?;
    Ok(statement.query_row(named_params! { ":today": today }, |row| row.get("proofs"))?)
}

const EXPIRED: &str = "SELECT count(*) AS proofs FROM consent_proof WHERE erase_on <= :today";

/// Returns how many proofs go on each day of a stretch, both ends included, under the activity of the log (A21).
pub(crate) fn by_day(
    vault: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<DayCount>> {
    let mut statement = vault.prepare_cached(BY_DAY)?;
    let found = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        Ok(DayCount {
            day: row.get("day")?,
            activity_id: ActivityId(row.get("activity_id")?),
            count: row.get("count")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const BY_DAY: &str = "
    SELECT erase_on AS day, (SELECT id FROM activity WHERE code = 'a21') AS activity_id, count(*) AS count
    FROM consent_proof WHERE erase_on BETWEEN :from AND :until GROUP BY erase_on ORDER BY erase_on
";
