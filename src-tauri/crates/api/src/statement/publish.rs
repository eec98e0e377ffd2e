//! Publishing: the draft becomes a version that never changes, and old versions go by the rule of the log (A21).

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::language::{Language, Words};
use domain::statement::{Edition, Statement, gaps};
use sha2::{Digest, Sha256};
use store::log::{self, AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind};
use store::tables::statement_version::{self as versions, PublishedStatement, StatementVersion};
use store::tables::{activity, rule};
use store::{Connection, StoreError};

use super::view::Draft;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed;
use crate::wire::failure::{FieldProblem, Refusal, StatementProblem};
use crate::wire::statement::{PublishStatement, StatementVersionRef};

/// Publishes the draft as it was shown, and returns its number.
///
/// # Errors
/// [`Refusal::Statement`] where something is missing or nothing changed, [`Refusal::PreviewOutdated`] where it is no longer
/// what was shown, [`Refusal::Field`] for a day that has passed, that comes before the version of now, or on which those
/// concerned could not have been told before.
pub fn publish(office: &Office, request: PublishStatement) -> Outcome<StatementVersionRef> {
    let now = office.moment();
    let reason = reason(&request.reason)?;
    typed::possible("valid_from", request.valid_from)?;
    typed::not_before("valid_from", request.valid_from, now.today)?;
    let published = office.write(move |transaction| {
        let draft = Draft::of(transaction)?;
        if draft.token() != request.token {
            return Ok(Err(Refusal::PreviewOutdated));
        }
        if !gaps(&draft.facts).is_empty() {
            return Ok(Err(refused(StatementProblem::Gaps)));
        }
        let newest = versions::newest(transaction)?;
        let (number, changes) = match &newest {
            None => (1, Vec::new()),
            Some(newest) => match draft.since(transaction, newest)? {
                None => return Ok(Err(refused(StatementProblem::Same))),
                Some(changes) => (newest.version.number + 1, changes),
            },
        };
        let is_told = changes.iter().any(|change| change.kind.is_told());
        if let Err(refusal) = comes_in_time(&request, newest.as_ref(), is_told, now.today) {
            return Ok(Err(refusal));
        }
        let edition = Edition {
            number,
            valid_from: request.valid_from,
        };
        let count = changes.len() as u64;
        versions::insert(
            transaction,
            &PublishedStatement {
                version: StatementVersion {
                    number,
                    valid_from: request.valid_from,
                    published_on: now.today,
                    reason,
                    changes,
                    sha256_nl: hash(&draft.statement, &edition, Language::Dutch),
                    sha256_en: hash(&draft.statement, &edition, Language::English),
                },
                statement: draft.statement,
                facts: draft.facts,
            },
        )?;
        let facts = AuditDetail::default()
            .with("version", Fact::Count(u64::from(number)))?
            .with("changes", Fact::Count(count))?
            .with("valid_from", Fact::Date(request.valid_from))?;
        log::append(
            transaction,
            &AuditEntry {
                at: now.at,
                action: AuditAction::StatementPublished,
                subject: SubjectKind::Statement,
                subject_id: None,
                detail: facts,
            },
        )?;
        Ok(Ok(StatementVersionRef { number }))
    })?;
    Ok(published?)
}

/// Checks that a version begins after the one before it, and where people are told themselves, not before tomorrow: they
/// are told before it starts.
fn comes_in_time(
    request: &PublishStatement,
    newest: Option<&PublishedStatement>,
    is_told: bool,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if let Some(newest) = newest {
        typed::not_before("valid_from", request.valid_from, newest.version.valid_from)?;
    }
    if is_told {
        let tomorrow = today.succ_opt().unwrap_or(today);
        typed::not_before("valid_from", request.valid_from, tomorrow)?;
    }
    Ok(())
}

fn refused(problem: StatementProblem) -> Refusal {
    Refusal::Statement { problem }
}

/// Returns why, as it follows a colon and is followed by a full stop.
fn reason(typed: &Words) -> Result<Words, Refusal> {
    let bare = |text: String| text.trim_end_matches('.').to_owned();
    let nl = bare(typed::reason("reason", &typed.nl)?);
    if nl.is_empty() {
        return Err(field("reason", FieldProblem::ReasonMissing));
    }
    let en = bare(typed::text("reason", &typed.en)?);
    let en = if en.is_empty() { nl.clone() } else { en };
    Ok(Words { nl, en })
}

fn hash(statement: &Statement, edition: &Edition, language: Language) -> [u8; 32] {
    Sha256::digest(documents::statement::markdown(
        statement,
        Some(edition),
        language,
    ))
    .into()
}

/// Removes the versions whose place was taken longer ago than the rule of the accountability log says. Runs at unlock and
/// at the turn of the day: the rule decided it (domain.md A21).
pub(crate) fn expire(office: &Office) -> Outcome<u64> {
    let now = office.moment();
    let Some(first) = office.read(|vault| first_kept(vault, now.today))? else {
        return Ok(0);
    };
    office.write(move |transaction| {
        let gone = versions::remove_before(transaction, first)?;
        let entry = AuditEntry {
            at: now.at,
            action: AuditAction::StatementRemoved,
            subject: SubjectKind::Statement,
            subject_id: None,
            detail: AuditDetail::default().with("versions", Fact::Count(gone))?,
        };
        log::append(transaction, &entry)?;
        Ok(gone)
    })
}

/// Returns the number of the oldest version that stays; none where none is to go.
fn first_kept(vault: &Connection, today: NaiveDate) -> store::Result<Option<u32>> {
    let id = activity::id_of(vault, ActivityCode::A21)?;
    let newest = rule::of_activity(vault, id)?
        .pop()
        .ok_or(StoreError::NotFound)?;
    let Some(term) = newest.version.rule.terms.first() else {
        return Ok(None);
    };
    let newest_first = versions::all(vault)?;
    // A version goes when its follower has applied for longer than the rule says.
    let replaced = newest_first
        .windows(2)
        .filter(|pair| term.period.add_to(pair[0].valid_from) < today);
    Ok(replaced.map(|pair| pair[0].number).max())
}
