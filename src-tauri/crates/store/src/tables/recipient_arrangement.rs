//! What is arranged with a recipient beside its name and address: what it is and why, the agreement with it, what carries
//! data outside Europe, and how its service ended.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::ids::RecipientId;
use domain::pack::RecipientKind;
use domain::processing_agreement::{AgreementClause, AgreementDates};
use domain::role_check::RoleSign;
use domain::transfer::{ClauseModule, Transfer};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};
use uuid::Uuid;

use super::column;
use super::recipient::{RECIPIENTS_MAX, Recipient};
use crate::error::Result;

/// What is arranged with a recipient.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Arrangement {
    /// What the pack calls it; none for one that the owner added.
    pub kind: Option<RecipientKind>,
    /// Where its own statement is.
    pub privacy_page: String,
    /// By which sign its role was recognised, and when.
    pub role: Option<(RoleSign, NaiveDate)>,
    /// When the agreement was asked for.
    pub requested_on: Option<NaiveDate>,
    /// When it was signed.
    pub signed_on: Option<NaiveDate>,
    /// Which version of it.
    pub version: String,
    /// Its last day, where it has one.
    pub runs_until: Option<NaiveDate>,
    /// Within how many hours the processor reports a breach; none where that is not agreed.
    pub breach_hours: Option<u32>,
    /// Where the processor keeps the data.
    pub locations: String,
    /// When erasure of what is left there was asked for.
    pub deletion_asked_on: Option<NaiveDate>,
    /// When it was confirmed.
    pub deletion_confirmed_on: Option<NaiveDate>,
    /// What carries data outside Europe; the countries stand with the recipient.
    pub transfer: Transfer,
}

impl Arrangement {
    /// Returns the dates of the agreement and of the end of the service.
    #[must_use]
    pub fn dates(&self, recipient: &Recipient) -> AgreementDates {
        AgreementDates {
            requested_on: self.requested_on,
            signed_on: self.signed_on,
            runs_until: self.runs_until,
            ended_on: recipient.ended_on,
            deletion_asked_on: self.deletion_asked_on,
            deletion_confirmed_on: self.deletion_confirmed_on,
        }
    }
}

/// Keeps what is arranged, in place of what was arranged before.
pub fn save(
    transaction: &Transaction<'_>,
    recipient: RecipientId,
    arranged: &Arrangement,
) -> Result<()> {
    let transfer = &arranged.transfer;
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":recipient_id": recipient.0,
        ":kind": arranged.kind.map(RecipientKind::as_str),
        ":privacy_page": arranged.privacy_page,
        ":role_sign": arranged.role.map(|(sign, _)| sign.as_str()),
        ":role_checked_on": arranged.role.map(|(_, on)| on),
        ":requested_on": arranged.requested_on,
        ":signed_on": arranged.signed_on,
        ":version": arranged.version,
        ":runs_until": arranged.runs_until,
        ":breach_hours": arranged.breach_hours,
        ":locations": arranged.locations,
        ":deletion_asked_on": arranged.deletion_asked_on,
        ":deletion_confirmed_on": arranged.deletion_confirmed_on,
        ":framework_name": transfer.framework_name,
        ":framework_active": transfer.framework_active,
        ":framework_checked_on": transfer.framework_checked_on,
        ":clause_module": transfer.clause_module.map(ClauseModule::as_str),
        ":clauses_signed_on": transfer.clauses_signed_on,
        ":assessed_on": transfer.assessed_on,
        ":evidence": transfer.evidence,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT OR REPLACE INTO recipient_arrangement
        (recipient_id, kind, privacy_page, role_sign, role_checked_on, requested_on, signed_on, version, runs_until,
         breach_hours, locations, deletion_asked_on, deletion_confirmed_on, framework_name, framework_active,
         framework_checked_on, clause_module, clauses_signed_on, assessed_on, evidence)
    VALUES
        (:recipient_id, :kind, :privacy_page, :role_sign, :role_checked_on, :requested_on, :signed_on, :version,
         :runs_until, :breach_hours, :locations, :deletion_asked_on, :deletion_confirmed_on, :framework_name,
         :framework_active, :framework_checked_on, :clause_module, :clauses_signed_on, :assessed_on, :evidence)
";

/// Returns what is arranged with a recipient: nothing yet where nothing was kept.
pub fn of(vault: &Connection, recipient: RecipientId) -> Result<Arrangement> {
    let found = vault
        .prepare_cached(OF)?
        .query_row(named_params! { ":recipient_id": recipient.0 }, read)
        .optional()?;
    Ok(found.unwrap_or_default())
}

const OF: &str = "
    SELECT kind, privacy_page, role_sign, role_checked_on, requested_on, signed_on, version, runs_until, breach_hours,
           locations, deletion_asked_on, deletion_confirmed_on, framework_name, framework_active, framework_checked_on,
           clause_module, clauses_signed_on, assessed_on, evidence
    FROM recipient_arrangement WHERE recipient_id = :recipient_id
";

/// Returns what is arranged with each recipient; one with which nothing was is not in it.
pub fn all(vault: &Connection) -> Result<HashMap<RecipientId, Arrangement>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map(named_params! { ":rows": RECIPIENTS_MAX }, |row| {
        Ok((RecipientId(row.get::<_, Uuid>("recipient_id")?), read(row)?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "
    SELECT recipient_id, kind, privacy_page, role_sign, role_checked_on, requested_on, signed_on, version, runs_until,
           breach_hours, locations, deletion_asked_on, deletion_confirmed_on, framework_name, framework_active,
           framework_checked_on, clause_module, clauses_signed_on, assessed_on, evidence
    FROM recipient_arrangement LIMIT :rows
";

fn read(row: &Row<'_>) -> rusqlite::Result<Arrangement> {
    let sign: Option<RoleSign> = column::code_if_any(row, "role_sign")?;
    let checked_on: Option<NaiveDate> = row.get("role_checked_on")?;
    Ok(Arrangement {
        kind: column::code_if_any(row, "kind")?,
        privacy_page: row.get("privacy_page")?,
        role: sign.zip(checked_on),
        requested_on: row.get("requested_on")?,
        signed_on: row.get("signed_on")?,
        version: row.get("version")?,
        runs_until: row.get("runs_until")?,
        breach_hours: row.get("breach_hours")?,
        locations: row.get("locations")?,
        deletion_asked_on: row.get("deletion_asked_on")?,
        deletion_confirmed_on: row.get("deletion_confirmed_on")?,
        transfer: Transfer {
            countries: Vec::new(),
            framework_name: row.get("framework_name")?,
            framework_active: row.get("framework_active")?,
            framework_checked_on: row.get("framework_checked_on")?,
            clause_module: column::code_if_any(row, "clause_module")?,
            clauses_signed_on: row.get("clauses_signed_on")?,
            assessed_on: row.get("assessed_on")?,
            evidence: row.get("evidence")?,
        },
    })
}

/// Keeps which points of art. 28 were found in the agreement, in place of those before.
pub fn set_clauses(
    transaction: &Transaction<'_>,
    recipient: RecipientId,
    found: &BTreeSet<AgreementClause>,
) -> Result<()> {
    transaction
        .prepare_cached(FORGET_CLAUSES)?
        .execute(named_params! { ":recipient_id": recipient.0 })?;
    let mut statement = transaction.prepare_cached(ADD_CLAUSE)?;
    for clause in found {
        statement.execute(named_params! {
            ":recipient_id": recipient.0,
            ":clause": clause.as_str(),
        })?;
    }
    Ok(())
}

const FORGET_CLAUSES: &str = "DELETE FROM agreement_clause WHERE recipient_id = :recipient_id";
const ADD_CLAUSE: &str = "
    INSERT INTO agreement_clause (recipient_id, clause) VALUES (:recipient_id, :clause)
";

/// Returns which points of art. 28 were found in the agreement.
pub fn clauses(vault: &Connection, recipient: RecipientId) -> Result<BTreeSet<AgreementClause>> {
    let mut statement = vault.prepare_cached(CLAUSES)?;
    let found = statement.query_map(named_params! { ":recipient_id": recipient.0 }, |row| {
        column::code(row, "clause")
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const CLAUSES: &str = "SELECT clause FROM agreement_clause WHERE recipient_id = :recipient_id";
