//! Closing a round: nothing is due, every item has an outcome, and one sheet says what was done.

use documents::error::DocumentError;
use documents::pdf::typeset_document;
use documents::year_round::{self as sheet, Mended, RoundPart, RoundRemark, RoundRun};
use std::collections::BTreeSet;

use chrono::Datelike;
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RecipientId};
use domain::language::Language;
use domain::year_round::{RoundOutcome, RoundSubject, first_day, turn_of_books};
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::tables::document::{self, NewDocument};
use store::tables::erasure_run::ListedRun;
use store::tables::recipient::{self, Recipient};
use store::tables::year_round::{self, DoneRound};
use store::tables::{business, checklist, due, financial_year, hold, setting};
use store::{Connection, Moment, StoreError, Transaction};
use uuid::Uuid;

use super::items::{self, Round};
use super::{closed_to, runs};
use crate::letters::cannot_set;
use crate::noted::{self, detail};
use crate::office::{Office, Outcome};
use crate::wire::failure::{Refusal, YearRoundProblem};
use crate::wire::year_round::CloseYearRound;

/// The bytes of a hash that the sheet shows.
const HASH_BYTES_SHOWN: usize = 4;

/// What came of an attempt to close a round, in its transaction.
enum Closed {
    Done(DocumentId),
    Refused(YearRoundProblem),
    CannotBeSet(DocumentError),
}

/// Closes the round of this year and returns its sheet, frozen.
///
/// # Errors
/// [`Refusal::YearRound`] where something is still due, an item has no outcome, or the round was done already.
pub fn close(office: &Office, request: CloseYearRound) -> Outcome<DocumentId> {
    let now = office.moment();
    let id = DocumentId(office.new_id());
    let closed = office.write(move |transaction| attempt(transaction, request.year, id, now))?;
    match closed {
        Closed::Done(id) => Ok(id),
        Closed::Refused(problem) => Err(Refusal::YearRound { problem }.into()),
        Closed::CannotBeSet(error) => Err(cannot_set(office, error)),
    }
}

/// A refusal comes before the first write.
fn attempt(
    transaction: &Transaction<'_>,
    year: i32,
    id: DocumentId,
    now: Moment,
) -> store::Result<Closed> {
    if let Some(problem) = closed_to(transaction, year, now.today)? {
        return Ok(Closed::Refused(problem));
    }
    if due::count(transaction, now.today)? > 0 {
        return Ok(Closed::Refused(YearRoundProblem::StillDue));
    }
    let round = items::round(transaction, year, false, now.today)?;
    if round.left() > 0 {
        return Ok(Closed::Refused(YearRoundProblem::ItemsOpen));
    }
    let language = setting::get(transaction)?.language;
    let text = text(transaction, &round, year, language, now)?;
    let bytes = match typeset_document(&sheet::compose(&text, language)) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Closed::CannotBeSet(error)),
    };
    let frozen = NewDocument {
        id,
        kind: DocumentKind::YearRound,
        language,
        reference: &text.reference,
        request_id: None,
        run_id: None,
        party_id: None,
        breach_id: None,
        issued_on: now.today,
        bytes: &bytes,
        expires_on: None,
    };
    let sha256 = document::insert(transaction, &frozen)?;
    let done = DoneRound {
        year,
        done_on: now.today,
        document_id: id,
    };
    year_round::close(transaction, done)?;
    note_recipients(transaction, &round)?;
    let issued =
        detail("kind", DocumentKind::YearRound.as_str())?.with("sha256", Fact::Sha256(sha256))?;
    noted::note(
        transaction,
        now,
        AuditAction::DocumentIssued,
        SubjectKind::Document,
        id.0,
        issued,
    )?;
    let facts = AuditDetail::default().with("items", Fact::Count(round.items.len() as u64))?;
    super::note(transaction, now, AuditAction::YearRoundDone, year, facts)?;
    Ok(Closed::Done(id))
}

/// A recipient that was looked at in the round was looked up that day: the register says so too.
fn note_recipients(transaction: &Transaction<'_>, round: &Round) -> store::Result<()> {
    for tick in round.ticks(RoundSubject::Recipient) {
        let looked_up = match tick.outcome {
            RoundOutcome::Done | RoundOutcome::Stays => true,
            RoundOutcome::NotApplicable => false,
        };
        let found = recipient::find(transaction, RecipientId(tick.thing_id.0))?;
        let Some(before) = found.filter(|_| looked_up) else {
            continue;
        };
        let checked_on = before.checked_on.max(Some(tick.ticked_on));
        recipient::update(
            transaction,
            &Recipient {
                checked_on,
                ..before
            },
        )?;
    }
    Ok(())
}

/// Returns what the sheet tells: counts, days and numbers, and no name but the owner's.
fn text(
    vault: &Connection,
    round: &Round,
    year: i32,
    language: Language,
    now: Moment,
) -> store::Result<sheet::YearRound> {
    let own = business::find(vault)?.ok_or(StoreError::NotFound)?;
    let parts: store::Result<Vec<RoundPart>> = RoundSubject::ALL
        .iter()
        .map(|subject| part(vault, round, *subject, language, now))
        .collect();
    let years = financial_year::years(vault)?;
    let runs: store::Result<Vec<RoundRun>> = runs(vault, year, now.today)?
        .into_iter()
        .map(|listed| run(vault, listed))
        .collect();
    Ok(sheet::YearRound {
        administration: own.name,
        year,
        reference: format!("J-{year}"),
        done_on: now.today,
        books_turned_on: turn_of_books(&years, year),
        runs: runs?,
        held: u64::from(due::held_count(vault, now.today)?),
        parts: parts?,
        remarks: remarks(round, language),
        signatory: own.signatory,
    })
}

fn part(
    vault: &Connection,
    round: &Round,
    subject: RoundSubject,
    language: Language,
    now: Moment,
) -> store::Result<RoundPart> {
    let count = |outcome: RoundOutcome| {
        let same = round.ticks(subject).filter(|tick| tick.outcome == outcome);
        same.count() as u64
    };
    Ok(RoundPart {
        subject: name_of(subject, language),
        done: count(RoundOutcome::Done),
        stays: count(RoundOutcome::Stays),
        not_applicable: count(RoundOutcome::NotApplicable),
        mended: mended(vault, round, subject, now)?,
        last_on: round.ticks(subject).map(|tick| tick.ticked_on).max(),
    })
}

/// Returns what was mended this year without an item of the round: it is not asked for any more, and is work of the year
/// all the same.
fn mended(
    vault: &Connection,
    round: &Round,
    subject: RoundSubject,
    now: Moment,
) -> store::Result<Option<Mended>> {
    let from = first_day(now.today.year());
    let (count, how): (u64, fn(u64) -> Mended) = match subject {
        RoundSubject::Hold => {
            let lifted = hold::released_between(vault, from, now.today)?;
            (u64::from(lifted), Mended::Lifted)
        }
        RoundSubject::Recipient => {
            let ticked: BTreeSet<Uuid> = round.ticks(subject).map(|tick| tick.thing_id.0).collect();
            let looked_up = recipient::all(vault)?.into_iter().filter(|found| {
                found.checked_on.is_some_and(|day| day >= from) && !ticked.contains(&found.id.0)
            });
            (looked_up.count() as u64, Mended::LookedUp)
        }
        RoundSubject::Elsewhere => {
            let tasks = checklist::done_between(vault, from, now.today)?;
            (u64::from(tasks), Mended::TasksDone)
        }
        RoundSubject::Agreement
        | RoundSubject::Activity
        | RoundSubject::OwnBackups
        | RoundSubject::RecoverySheet
        | RoundSubject::EmergencySheet => return Ok(None),
    };
    Ok((count > 0).then(|| how(count)))
}

fn name_of(subject: RoundSubject, language: Language) -> String {
    let words = subject.words();
    let name = words.in_language(language);
    let mut signs = name.chars();
    let first = signs.next().map(|sign| sign.to_uppercase().to_string());
    first.unwrap_or_default() + signs.as_str()
}

fn run(vault: &Connection, listed: ListedRun) -> store::Result<RoundRun> {
    let certificate = match listed.certificate {
        Some(id) => document::find(vault, id)?.map(|found| {
            let shown = found.sha256.iter().take(HASH_BYTES_SHOWN);
            shown.map(|byte| format!("{byte:02x}")).collect()
        }),
        None => None,
    };
    Ok(RoundRun {
        number: listed.run.number,
        carried_out_on: listed.run.executed_on,
        count: u64::from(listed.run.parties + listed.run.files),
        certificate,
    })
}

/// Returns the reasons beside what is not about people: no name can come on the sheet by the others.
fn remarks(round: &Round, language: Language) -> Vec<RoundRemark> {
    RoundSubject::ALL
        .iter()
        .filter(|subject| !subject.is_about_people())
        .flat_map(|subject| round.ticks(*subject))
        .filter(|tick| !tick.reason.is_empty())
        .map(|tick| RoundRemark {
            subject: name_of(tick.subject, language),
            text: tick.reason.clone(),
        })
        .collect()
}
