//! Balancing tests: the steps behind an own interest (art. 6(1)(f)).

use chrono::NaiveDate;
use domain::balancing_test::{
    BalancingOutcome, BalancingQuestion, BalancingStatus, BalancingStep, BalancingText,
};
use domain::ids::{ActivityId, BalancingTestId};
use domain::language::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The balancing tests, and what still lacks one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalancingListView {
    /// The tests by their numbers.
    pub tests: Vec<BalancingRow>,
    /// The activities in use that rest on an own interest without a test that stands.
    pub lacking: Vec<NamedActivity>,
    /// The activities on which a test can be about.
    pub activities: Vec<NamedActivity>,
}

/// An activity by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NamedActivity {
    /// Which activity.
    pub id: ActivityId,
    /// Its name.
    pub name: Words,
}

/// A balancing test in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalancingRow {
    /// Which test.
    pub id: BalancingTestId,
    /// Its number, such as LIA-01.
    pub number: String,
    /// What it is about.
    pub title: Words,
    /// The activities that rest on the interest.
    pub activities: Vec<NamedActivity>,
    /// How far it is.
    pub status: BalancingStatus,
    /// When it is looked at again; none while nothing was decided.
    pub review_on: Option<NaiveDate>,
    /// Whether that day has come.
    pub review_due: bool,
    /// The number of the request whose objection opened it again.
    pub reopened_by: Option<String>,
    /// Whether a newer version waits for a decision.
    pub newer: bool,
    /// Whether none of its activities is in use.
    pub unused: bool,
}

/// Asks for a balancing test.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenBalancingTest {
    /// Which test.
    pub id: BalancingTestId,
}

/// A balancing test's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalancingView {
    /// As the list shows it.
    pub row: BalancingRow,
    /// What the owner can change: the newest version.
    pub form: BalancingForm,
    /// The number of that version.
    pub version: u32,
    /// The questions, in their steps.
    pub questions: Vec<BalancingQuestionView>,
    /// The last day on which it can be looked at again, if it is decided today.
    pub last_review: NaiveDate,
    /// The versions on which something was decided, the newest first.
    pub history: Vec<BalancingVersionView>,
    /// The activities on which a test can be about.
    pub activities: Vec<NamedActivity>,
}

/// A question with its step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalancingQuestionView {
    /// Which question.
    pub question: BalancingQuestion,
    /// The step to which it belongs.
    pub step: BalancingStep,
}

/// A version on which something was decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BalancingVersionView {
    /// Its number.
    pub version: u32,
    /// What it says.
    pub text: BalancingText,
    /// The outcome.
    pub outcome: BalancingOutcome,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_on: NaiveDate,
    /// When it was to be looked at again.
    pub review_on: NaiveDate,
    /// The number of the request whose objection opened it again.
    pub reopened_by: Option<String>,
    /// When it did.
    pub reopened_on: Option<NaiveDate>,
}

/// What is typed of a balancing test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BalancingForm {
    /// Which test; none for a new one.
    pub id: Option<BalancingTestId>,
    /// What it is about.
    pub title: Words,
    /// The activities that rest on the interest.
    pub activities: Vec<ActivityId>,
    /// What it says.
    pub text: BalancingText,
}

/// Decides on the newest version of a balancing test.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DecideBalancing {
    /// Which test.
    pub id: BalancingTestId,
    /// The version that was read.
    pub version: u32,
    /// The outcome.
    pub outcome: BalancingOutcome,
    /// Who decides, by name.
    pub decided_by: String,
    /// When it is looked at again.
    pub review_on: NaiveDate,
}
