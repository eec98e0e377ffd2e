//! The assessment, the decision, the reports to the authority, and the end.

use domain::breach::ReportPhase;
use domain::breach::assessment::{Assessment, BreachOutcome, Weighed, propose};
use domain::breach_clock::minutes_late;
use domain::ids::BreachReportId;
use store::tables::breach::report::{self, BreachReport};
use store::tables::breach::{BreachDecision, person, scope};

use super::intake::past_moment;
use super::{change, law, note_counted, refused};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed;
use crate::wire::breaches::{AssessBreach, CloseBreach, DecideBreach, NoteBreachReport};
use crate::wire::failure::{BreachProblem, FieldProblem, Refusal};

/// Keeps the answers of an assessment. A decision that was taken on other answers is taken anew.
///
/// # Errors
/// [`Refusal::Field`] where people are not told one by one and no facts say why.
pub fn assess(office: &Office, request: AssessBreach) -> Outcome<()> {
    let assessment = typed_assessment(request.assessment)?;
    change(office, request.id, "assessed", move |_, found, _| {
        if found.assessment.as_ref() != Some(&assessment) {
            found.decision = None;
        }
        found.assessment = Some(assessment);
        Ok(Ok(()))
    })
}

fn typed_assessment(answers: Assessment) -> Result<Assessment, Refusal> {
    let mut weighed: Vec<Weighed> = Vec::with_capacity(answers.weighed.len());
    for one in answers.weighed {
        if weighed.iter().any(|other| other.factor == one.factor) {
            return Err(field("weighed", FieldProblem::Taken));
        }
        weighed.push(Weighed {
            because: typed::text("because", &one.because)?,
            ..one
        });
    }
    let no_notice_reason = match answers.no_notice {
        None => String::new(),
        Some(_) => typed::reason("no_notice_reason", &answers.no_notice_reason)?,
    };
    let mut compromised = answers.compromised;
    compromised.sort_unstable();
    compromised.dedup();
    Ok(Assessment {
        compromised,
        weighed,
        no_notice_reason,
        ..answers
    })
}

/// Takes the decision: as proposed, or otherwise with a reason. That it is no breach always needs one.
///
/// # Errors
/// [`Refusal::Breach`] before the assessment is whole, and where the authority is told and it was not said since when one
/// knows; [`Refusal::Field`] without a reason where one is needed.
pub fn decide(office: &Office, request: DecideBreach) -> Outcome<()> {
    let reason = typed::text("reason", &request.reason)?;
    change(office, request.id, "decided", move |_, found, now| {
        let proposal = found
            .assessment
            .as_ref()
            .and_then(|assessment| propose(assessment, &law(found)));
        let Some(proposal) = proposal else {
            return Ok(Err(refused(BreachProblem::AssessmentOpen)));
        };
        if request.outcome.tells_authority() && found.aware.is_none() {
            return Ok(Err(refused(BreachProblem::AwarenessMissing)));
        }
        let departs = proposal.outcome != request.outcome || proposal.public != request.public;
        let needs_reason = departs || request.outcome == BreachOutcome::NoBreach;
        if needs_reason && reason.is_empty() {
            return Ok(Err(field("reason", FieldProblem::ReasonMissing)));
        }
        found.decision = Some(BreachDecision {
            outcome: request.outcome,
            public: request.public && request.outcome.tells_persons(),
            reason,
            decided_on: now.today,
        });
        Ok(Ok(()))
    })
}

/// Notes a report to the authority. The first one after the term needs the reasons for the delay (art. 33(1)).
///
/// # Errors
/// [`Refusal::Breach`] without awareness; [`Refusal::Field`] for a moment that has not come or lies before awareness, a
/// second first report, and a late one without reasons.
pub fn note_report(office: &Office, request: NoteBreachReport) -> Outcome<()> {
    let now = office.moment();
    let told_at = past_moment("told_at", request.told_at, now.at)?;
    let authority_number = typed::line("authority_number", &request.authority_number)?;
    let added = typed::text("added", &request.added)?;
    let form_kept = typed::line("form_kept", &request.form_kept)?;
    let late_reason = typed::text("late_reason", &request.late_reason)?;
    let id = BreachReportId(office.new_id());
    change(
        office,
        request.id,
        "reported",
        move |transaction, found, _| {
            let Some(aware) = &found.aware else {
                return Ok(Err(refused(BreachProblem::AwarenessMissing)));
            };
            if told_at < aware.at {
                let day = aware.at.date_naive();
                return Ok(Err(field("told_at", FieldProblem::Before { day })));
            }
            let before = report::of_breach(transaction, found.id)?;
            if before.is_empty() != (request.phase == ReportPhase::First) {
                return Ok(Err(field("phase", FieldProblem::Taken)));
            }
            if before.is_empty() && minutes_late(aware.at.to_utc(), told_at.to_utc()).is_some() {
                if late_reason.is_empty() {
                    return Ok(Err(field("late_reason", FieldProblem::ReasonMissing)));
                }
                found.late_reason = late_reason;
            }
            let new = BreachReport {
                id,
                phase: request.phase,
                told_at,
                authority_number,
                added,
                form_kept,
            };
            report::insert(transaction, found.id, &new)?;
            Ok(Ok(()))
        },
    )
}

/// Closes a breach: it holds nothing any more, and stays in the register for its own period.
///
/// # Errors
/// [`Refusal::Breach`] before it is decided, reported where it has to be, and told to the people where it has to be.
pub fn close(office: &Office, request: CloseBreach) -> Outcome<()> {
    let lessons = typed::reason("lessons", &request.lessons)?;
    change(
        office,
        request.id,
        "closed",
        move |transaction, found, now| {
            let Some(decision) = &found.decision else {
                return Ok(Err(refused(BreachProblem::Undecided)));
            };
            let reports = report::of_breach(transaction, found.id)?;
            if decision.outcome.tells_authority() && reports.is_empty() {
                return Ok(Err(refused(BreachProblem::NotReported)));
            }
            if decision.outcome.tells_persons() {
                let people = person::count(transaction, found.id)?;
                let told = match decision.public {
                    true => found.public_on.is_some(),
                    false => found.scope.is_some() && people.told >= people.people,
                };
                if !told {
                    return Ok(Err(refused(BreachProblem::PeopleNotTold)));
                }
            }
            let released = scope::release(transaction, found.id, now.today)?;
            if released > 0 {
                note_counted(transaction, now, found.id, "released", released)?;
            }
            found.lessons = lessons;
            found.closed_on = Some(now.today);
            Ok(Ok(()))
        },
    )
}
