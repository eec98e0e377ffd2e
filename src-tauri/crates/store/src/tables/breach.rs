//! The register of breaches (art. 33(5)): leaks and weaknesses with their moments, assessment, reports and notices.

pub mod file;
pub mod person;
pub mod report;
pub mod scope;

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::breach::BreachSource;
use domain::breach::assessment::{Assessment, BreachOutcome};
use domain::breach::facts::BreachFacts;
use domain::ids::BreachId;
use domain::language::Language;
use rusqlite::types::Type;
use rusqlite::{Connection, Error, OptionalExtension, Row, Transaction, named_params};
use serde::de::DeserializeOwned;

use self::scope::Scope;
use super::{column, given_number};
use crate::error::{Result, StoreError};

/// The most breaches that are listed, the newest first.
pub const BREACHES_MAX: u32 = 2_000;

/// A leak or weakness, as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// Which.
    pub id: BreachId,
    /// Its number, such as "DL-2026-001".
    pub number: String,
    /// What it is about, in one line without names.
    pub subject: String,
    /// How it came to light.
    pub source: BreachSource,
    /// The day on which it was written down.
    pub entered_on: NaiveDate,
    /// When it began.
    pub happened_from: Option<DateTime<FixedOffset>>,
    /// When it ended.
    pub happened_until: Option<DateTime<FixedOffset>>,
    /// When it was discovered.
    pub discovered_at: DateTime<FixedOffset>,
    /// When the business became aware of it (art. 33(1)), and why then.
    pub aware: Option<Awareness>,
    /// The processor that told of it.
    pub processor: String,
    /// When the processor told.
    pub processor_told_at: Option<DateTime<FixedOffset>>,
    /// Who reported it.
    pub reporter: Reporter,
    /// When the reporter got an acknowledgement.
    pub acknowledged_on: Option<NaiveDate>,
    /// What is written down of it.
    pub facts: BreachFacts,
    /// How it was assessed; none before that.
    pub assessment: Option<Assessment>,
    /// What the owner decided.
    pub decision: Option<BreachDecision>,
    /// The text of a public communication.
    pub public_text: String,
    /// When it was made public.
    pub public_on: Option<NaiveDate>,
    /// Why the authority was told late.
    pub late_reason: String,
    /// Who was looked for, and what was found.
    pub scope: Option<Scope>,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
    /// What was learned.
    pub lessons: String,
}

/// The moment of awareness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awareness {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Why then.
    pub reason: String,
}

/// Who reported it; all of it may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reporter {
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// The language to write in.
    pub language: Language,
}

/// What the owner decided on the proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachDecision {
    /// What becomes of it.
    pub outcome: BreachOutcome,
    /// Whether people are told by a public communication.
    pub public: bool,
    /// Why, where it departs from the proposal.
    pub reason: String,
    /// When.
    pub decided_on: NaiveDate,
}

/// Adds a breach, or writes it anew. The number and the day of entry of one that is there stay.
pub fn save(transaction: &Transaction<'_>, breach: &Breach) -> Result<()> {
    let decision = breach.decision.as_ref();
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": breach.id.0,
        ":number": breach.number,
        ":subject": breach.subject,
        ":source": breach.source.as_str(),
        ":entered_on": breach.entered_on,
        ":happened_from": breach.happened_from.map(|at| at.to_rfc3339()),
        ":happened_until": breach.happened_until.map(|at| at.to_rfc3339()),
        ":discovered_at": breach.discovered_at.to_rfc3339(),
        ":aware_at": breach.aware.as_ref().map(|aware| aware.at.to_rfc3339()),
        ":aware_reason": breach.aware.as_ref().map_or("", |aware| &aware.reason),
        ":processor": breach.processor,
        ":processor_told_at": breach.processor_told_at.map(|at| at.to_rfc3339()),
        ":reporter_name": breach.reporter.name,
        ":reporter_email": breach.reporter.email,
        ":reporter_phone": breach.reporter.phone,
        ":reporter_language": breach.reporter.language.as_str(),
        ":acknowledged_on": breach.acknowledged_on,
        ":facts": written(&breach.facts)?,
        ":assessment": breach.assessment.as_ref().map(written).transpose()?,
        ":outcome": decision.map(|one| one.outcome.as_str()),
        ":outcome_reason": decision.map_or("", |one| &one.reason),
        ":decided_on": decision.map(|one| one.decided_on),
        ":public": decision.is_some_and(|one| one.public),
        ":public_text": breach.public_text,
        ":public_on": breach.public_on,
        ":late_reason": breach.late_reason,
        ":scope": breach.scope.as_ref().map(written).transpose()?,
        ":closed_on": breach.closed_on,
        ":lessons": breach.lessons,
    })?;
    given_number::note(transaction, &breach.number)
}

const SAVE: &str = "
    INSERT INTO breach
        (id, number, subject, source, entered_on, happened_from, happened_until, discovered_at, aware_at, aware_reason,
         processor, processor_told_at, reporter_name, reporter_email, reporter_phone, reporter_language, acknowledged_on,
         facts, assessment, outcome, outcome_reason, decided_on, public, public_text, public_on, late_reason, scope,
         closed_on, lessons)
    VALUES
        (:id, :number, :subject, :source, :entered_on, :happened_from, :happened_until, :discovered_at, :aware_at,
         :aware_reason, :processor, :processor_told_at, :reporter_name, :reporter_email, :reporter_phone,
         :reporter_language, :acknowledged_on, :facts, :assessment, :outcome, :outcome_reason, :decided_on, :public,
         :public_text, :public_on, :late_reason, :scope, :closed_on, :lessons)
    ON CONFLICT (id) DO UPDATE SET
        subject = excluded.subject, source = excluded.source, happened_from = excluded.happened_from,
        happened_until = excluded.happened_until, discovered_at = excluded.discovered_at, aware_at = excluded.aware_at,
        aware_reason = excluded.aware_reason, processor = excluded.processor,
        processor_told_at = excluded.processor_told_at, reporter_name = excluded.reporter_name,
        reporter_email = excluded.reporter_email, reporter_phone = excluded.reporter_phone,
        reporter_language = excluded.reporter_language, acknowledged_on = excluded.acknowledged_on,
        facts = excluded.facts, assessment = excluded.assessment, outcome = excluded.outcome,
        outcome_reason = excluded.outcome_reason, decided_on = excluded.decided_on, public = excluded.public,
        public_text = excluded.public_text, public_on = excluded.public_on, late_reason = excluded.late_reason,
        scope = excluded.scope, closed_on = excluded.closed_on, lessons = excluded.lessons
";

macro_rules! breaches {
    ($which:literal) => {
        concat!(
            "
    SELECT id, number, subject, source, entered_on, happened_from, happened_until, discovered_at, aware_at, aware_reason,
        processor, processor_told_at, reporter_name, reporter_email, reporter_phone, reporter_language, acknowledged_on,
        facts, assessment, outcome, outcome_reason, decided_on, public, public_text, public_on, late_reason, scope,
        closed_on, lessons
    FROM breach ",
            $which
        )
    };
}

/// Returns one.
///
/// # Errors
/// [`StoreError::NotFound`] where there is none.
pub fn find(vault: &Connection, id: BreachId) -> Result<Breach> {
    vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read)
        .optional()?
        .ok_or(StoreError::NotFound)
}

const FIND: &str = breaches!("WHERE id = :id");

/// Returns all, the newest first, at most [`BREACHES_MAX`].
pub fn all(vault: &Connection) -> Result<Vec<Breach>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map(named_params! { ":rows": BREACHES_MAX }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = breaches!("ORDER BY entered_on DESC, number DESC LIMIT :rows");

/// Returns those that are not closed, the newest first, at most [`BREACHES_MAX`].
pub fn open(vault: &Connection) -> Result<Vec<Breach>> {
    let mut statement = vault.prepare_cached(OPEN)?;
    let found = statement.query_map(named_params! { ":rows": BREACHES_MAX }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OPEN: &str =
    breaches!("WHERE closed_on IS NULL ORDER BY entered_on DESC, number DESC LIMIT :rows");

/// Returns those that are closed, at most [`BREACHES_MAX`], those closed first before the others.
pub(crate) fn closed(vault: &Connection) -> Result<Vec<Breach>> {
    let mut statement = vault.prepare_cached(CLOSED)?;
    let found = statement.query_map(named_params! { ":rows": BREACHES_MAX }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const CLOSED: &str =
    breaches!("WHERE closed_on IS NOT NULL ORDER BY closed_on, number LIMIT :rows");

fn read(row: &Row<'_>) -> rusqlite::Result<Breach> {
    let decision = match column::code_if_any::<BreachOutcome>(row, "outcome")? {
        None => None,
        Some(outcome) => Some(BreachDecision {
            outcome,
            public: row.get("public")?,
            reason: row.get("outcome_reason")?,
            decided_on: row.get("decided_on")?,
        }),
    };
    let aware = match moment_if_any(row, "aware_at")? {
        None => None,
        Some(at) => Some(Awareness {
            at,
            reason: row.get("aware_reason")?,
        }),
    };
    Ok(Breach {
        id: BreachId(row.get("id")?),
        number: row.get("number")?,
        subject: row.get("subject")?,
        source: column::code(row, "source")?,
        entered_on: row.get("entered_on")?,
        happened_from: moment_if_any(row, "happened_from")?,
        happened_until: moment_if_any(row, "happened_until")?,
        discovered_at: moment(row, "discovered_at")?,
        aware,
        processor: row.get("processor")?,
        processor_told_at: moment_if_any(row, "processor_told_at")?,
        reporter: Reporter {
            name: row.get("reporter_name")?,
            email: row.get("reporter_email")?,
            phone: row.get("reporter_phone")?,
            language: column::code(row, "reporter_language")?,
        },
        acknowledged_on: row.get("acknowledged_on")?,
        facts: parsed(row, "facts", &row.get::<_, String>("facts")?)?,
        assessment: json_if_any(row, "assessment")?,
        decision,
        public_text: row.get("public_text")?,
        public_on: row.get("public_on")?,
        late_reason: row.get("late_reason")?,
        scope: json_if_any(row, "scope")?,
        closed_on: row.get("closed_on")?,
        lessons: row.get("lessons")?,
    })
}

fn written<T: serde::Serialize>(value: &T) -> Result<String> {
    // Plain words, numbers and codes: they can always be written.
    serde_json::to_string(value).map_err(|_| StoreError::BrokeOff)
}

fn json_if_any<T: DeserializeOwned>(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(name)?;
    text.map(|text| parsed(row, name, &text)).transpose()
}

fn parsed<T: DeserializeOwned>(row: &Row<'_>, name: &str, text: &str) -> rusqlite::Result<T> {
    let place = row.as_ref().column_index(name)?;
    serde_json::from_str(text)
        .map_err(|error| Error::FromSqlConversionFailure(place, Type::Text, Box::new(error)))
}

fn moment(row: &Row<'_>, name: &str) -> rusqlite::Result<DateTime<FixedOffset>> {
    let place = row.as_ref().column_index(name)?;
    let text: String = row.get(name)?;
    DateTime::parse_from_rfc3339(&text)
        .map_err(|error| Error::FromSqlConversionFailure(place, Type::Text, Box::new(error)))
}

fn moment_if_any(row: &Row<'_>, name: &str) -> rusqlite::Result<Option<DateTime<FixedOffset>>> {
    match row.get::<_, Option<String>>(name)? {
        None => Ok(None),
        Some(_) => moment(row, name).map(Some),
    }
}
