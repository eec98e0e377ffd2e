//! Balancing tests: written by the owner, decided by the owner, and looked at again in time (domain rule 6.6).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::balancing_test::{
    BalancingAnswer, BalancingObstacle, BalancingQuestion, BalancingText, in_writing, last_review,
};
use domain::ids::{ActivityId, BalancingTestId};
use domain::language::Words;
use domain::pack;
use domain::request::Decision;
use store::log::{AuditAction, AuditDetail, SubjectKind};
use store::tables::activity::{self, Activity};
use store::tables::balancing_test::{self, BalancingDecision, BalancingTest, Reopened};
use store::tables::request::Request;
use store::tables::request_decision::PartyInScope;
use store::{Connection, Moment, StoreError, Transaction};

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::register::{filled, words};
use crate::settings::field;
use crate::statement::facts;
use crate::typed;
use crate::wire::balancing::{
    BalancingForm, BalancingListView, BalancingQuestionView, BalancingRow, BalancingVersionView,
    BalancingView, DecideBalancing, NamedActivity, OpenBalancingTest,
};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::today::Attention;

/// The most activities under one test.
const ACTIVITIES_MAX: usize = 21;

/// Returns the tests, and which activities in use lack one that stands.
pub fn view(office: &Office, (): ()) -> Outcome<BalancingListView> {
    let today = office.today();
    office.read(|vault| {
        let activities = activity::all(vault)?;
        let tests = balancing_test::all(vault)?;
        let lacking: BTreeSet<_> = facts::gather(vault)?
            .activities
            .into_iter()
            .filter(|one| one.rests_on_interest() && one.interest.is_none())
            .map(|one| one.code)
            .collect();
        Ok(BalancingListView {
            tests: tests
                .iter()
                .map(|one| row(one, &activities, today))
                .collect(),
            lacking: activities
                .iter()
                .filter(|one| lacking.contains(&one.code))
                .map(named)
                .collect(),
            activities: choices(&activities),
        })
    })
}

fn named(activity: &Activity) -> NamedActivity {
    NamedActivity {
        id: activity.id,
        name: activity.name.clone(),
    }
}

/// Returns the activities with personal data: only of these an interest is weighed.
fn choices(activities: &[Activity]) -> Vec<NamedActivity> {
    let mut found: Vec<&Activity> = activities
        .iter()
        .filter(|one| !pack::activity(one.code).bases.is_empty())
        .collect();
    found.sort_by_key(|one| one.code);
    found.into_iter().map(named).collect()
}

fn row(test: &BalancingTest, activities: &[Activity], today: NaiveDate) -> BalancingRow {
    let under: Vec<&Activity> = activities
        .iter()
        .filter(|one| test.activities.contains(&one.id))
        .collect();
    let decision = test.decided().map(|(_, decision)| decision);
    let newest_is_open = test
        .versions
        .first()
        .is_some_and(|one| one.decision.is_none());
    BalancingRow {
        id: test.id,
        number: in_writing(test.number),
        title: test.title.clone(),
        status: test.status(),
        review_on: decision.map(|one| one.review_on),
        review_due: decision.is_some_and(|one| one.review_on <= today),
        reopened_by: decision.and_then(|one| one.reopened.as_ref().map(|why| why.by.clone())),
        newer: decision.is_some() && newest_is_open,
        unused: under.iter().all(|one| !one.in_use),
        activities: under.into_iter().map(named).collect(),
    }
}

/// Returns a test's page.
pub fn open(office: &Office, request: OpenBalancingTest) -> Outcome<BalancingView> {
    let today = office.today();
    office.read(|vault| {
        let test = balancing_test::find(vault, request.id)?.ok_or(StoreError::NotFound)?;
        let activities = activity::all(vault)?;
        let newest = test.versions.first().ok_or(StoreError::NotFound)?;
        Ok(BalancingView {
            row: row(&test, &activities, today),
            version: newest.version,
            form: BalancingForm {
                id: Some(test.id),
                title: test.title.clone(),
                activities: test.activities.clone(),
                text: newest.text.clone(),
            },
            questions: BalancingQuestion::ALL
                .iter()
                .map(|question| BalancingQuestionView {
                    question: *question,
                    step: question.step(),
                })
                .collect(),
            last_review: last_review(today),
            history: history(&test),
            activities: choices(&activities),
        })
    })
}

fn history(test: &BalancingTest) -> Vec<BalancingVersionView> {
    test.versions
        .iter()
        .filter_map(|one| {
            let decision = one.decision.as_ref()?;
            Some(BalancingVersionView {
                version: one.version,
                text: one.text.clone(),
                outcome: decision.outcome,
                decided_by: decision.by.clone(),
                decided_on: decision.on,
                review_on: decision.review_on,
                reopened_by: decision.reopened.as_ref().map(|why| why.by.clone()),
                reopened_on: decision.reopened.as_ref().map(|why| why.on),
            })
        })
        .collect()
}

/// Saves what the owner wrote of a test, new or known; what was decided stays as it is, and a change of it asks for a new
/// decision. Answers may still be missing.
///
/// # Errors
/// [`Refusal::Field`] where the title is missing.
pub fn save(office: &Office, form: BalancingForm) -> Outcome<BalancingTestId> {
    let now = office.moment();
    let known = form.id.is_some();
    let id = form.id.unwrap_or_else(|| BalancingTestId(office.new_id()));
    typed::at_most("activities", form.activities.len(), ACTIVITIES_MAX)?;
    let title = filled("title", form.title)?;
    let text = BalancingText {
        interest: in_both("interest", form.text.interest)?,
        answers: answers(form.text.answers)?,
        measures: in_both("measures", form.text.measures)?,
    };
    let activities = form.activities;
    office.write(move |transaction| {
        for activity in &activities {
            activity::find(transaction, *activity)?.ok_or(StoreError::NotFound)?;
        }
        if known {
            balancing_test::write(transaction, id, &title, &activities, &text, now.today)?;
        } else {
            balancing_test::insert(transaction, id, &title, &activities, &text, now.today)?;
        }
        noted(transaction, now, id, AuditDetail::default())
    })?;
    Ok(id)
}

/// Returns the answers in the order of the questions, one each, those that are empty left out.
fn answers(typed: Vec<BalancingAnswer>) -> Result<Vec<BalancingAnswer>, Refusal> {
    let by_question: BTreeMap<BalancingQuestion, Words> = typed
        .into_iter()
        .map(|one| (one.question, one.words))
        .collect();
    let mut answers = Vec::with_capacity(by_question.len());
    for (question, typed) in by_question {
        let words = in_both(question.as_str(), typed)?;
        if !words.nl.is_empty() {
            answers.push(BalancingAnswer { question, words });
        }
    }
    Ok(answers)
}

/// Returns words of which each language stands in for the other where that is empty.
fn in_both(name: &str, typed: Words) -> Result<Words, Refusal> {
    let typed = words(name, typed)?;
    Ok(match (typed.nl.is_empty(), typed.en.is_empty()) {
        (false, true) => Words {
            en: typed.nl.clone(),
            ..typed
        },
        (true, false) => Words {
            nl: typed.en.clone(),
            ..typed
        },
        (true, true) | (false, false) => typed,
    })
}

/// Decides on the newest version of a test, in the owner's name.
///
/// # Errors
/// [`Refusal::Field`] where the name, the interest, an answer or the measures are missing, and where the day on which it is
/// looked at again is not within two years; [`Refusal::PreviewOutdated`] where the version is not the newest any more.
pub fn decide(office: &Office, request: DecideBalancing) -> Outcome<()> {
    let now = office.moment();
    let by = typed::filled_line("decided_by", &request.decided_by)?;
    typed::not_before("review_on", request.review_on, now.today)?;
    let last = last_review(now.today);
    if request.review_on > last {
        return Err(field("review_on", FieldProblem::After { day: last }).into());
    }
    let outcome = request.outcome;
    let answer = office.write(move |transaction| {
        let test = balancing_test::find(transaction, request.id)?.ok_or(StoreError::NotFound)?;
        let newest = test.versions.first().ok_or(StoreError::NotFound)?;
        if newest.version != request.version {
            return Ok(Err(Refusal::PreviewOutdated));
        }
        if let Some(obstacle) = newest.text.obstacle(outcome) {
            return Ok(Err(refusal(obstacle)));
        }
        let decision = BalancingDecision {
            outcome,
            by,
            on: now.today,
            review_on: request.review_on,
            reopened: None,
        };
        balancing_test::decide(transaction, request.id, &decision)?;
        noted(
            transaction,
            now,
            request.id,
            detail("outcome", outcome.as_str())?,
        )?;
        Ok(Ok(()))
    })?;
    answer.map_err(Into::into)
}

fn refusal(obstacle: BalancingObstacle) -> Refusal {
    let problem = match obstacle {
        BalancingObstacle::Interest | BalancingObstacle::Answer | BalancingObstacle::Measures => {
            FieldProblem::Missing
        }
        BalancingObstacle::Unsayable => FieldProblem::Malformed,
    };
    let name = match obstacle {
        BalancingObstacle::Interest | BalancingObstacle::Unsayable => "interest",
        BalancingObstacle::Answer => "answer",
        BalancingObstacle::Measures => "measures",
    };
    field(name, problem)
}

/// Opens the tests again under which an objection was upheld: what was weighed did not hold for somebody (art. 21(1)).
pub(crate) fn reopen(
    transaction: &Transaction<'_>,
    request: &Request,
    scope: &[PartyInScope],
    now: Moment,
) -> store::Result<()> {
    let upheld: BTreeSet<ActivityId> = scope
        .iter()
        .filter(|party| {
            let decision = party.taken.as_ref().map(|taken| taken.decision);
            decision == Some(Decision::StopUse)
        })
        .map(|party| party.activity_id)
        .collect();
    let because = Reopened {
        by: request.number.clone(),
        on: now.today,
    };
    for test in balancing_test::reopen(transaction, &upheld, &because)? {
        noted(transaction, now, test, detail("reopened", "objection")?)?;
    }
    Ok(())
}

fn noted(
    transaction: &Transaction<'_>,
    now: Moment,
    id: BalancingTestId,
    detail: AuditDetail,
) -> store::Result<()> {
    let (action, subject) = (AuditAction::BalancingTestSaved, SubjectKind::BalancingTest);
    note(transaction, now, action, subject, id.0, detail)
}

/// Returns the tests to look at again: opened by an objection, or whose day has come. Those of activities that are not in
/// use wait until they are.
pub(crate) fn attention(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Attention>> {
    let activities = activity::all(vault)?;
    Ok(balancing_test::all(vault)?
        .iter()
        .map(|test| row(test, &activities, today))
        .filter(|row| !row.unused && (row.reopened_by.is_some() || row.review_due))
        .map(|row| Attention::BalancingReview {
            id: row.id,
            number: row.number,
            title: row.title,
            reopened_by: row.reopened_by,
            review_on: row.review_on.unwrap_or(today),
        })
        .collect())
}
