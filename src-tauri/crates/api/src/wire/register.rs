//! Register: activities, their rules, and with whom data are shared.

use chrono::NaiveDate;
use domain::activity::{LawfulBasis, RecipientRole, TransferMechanism};
use domain::ids::{ActivityId, RecipientId, RuleVersionId};
use domain::language::Words;
use domain::processing_agreement::AgreementStatus;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The register of processing in its first form (Art. 30).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RegisterView {
    /// The activities, those in use first.
    pub activities: Vec<ActivityRow>,
    /// The recipients.
    pub recipients: Vec<RecipientView>,
}

/// An activity in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityRow {
    /// Which activity.
    pub id: ActivityId,
    /// Its code in the pack, such as A09.
    pub code: String,
    /// Its name.
    pub name: Words,
    /// Whether the business does this.
    pub in_use: bool,
    /// The main term of the rule in words; the panel has all of it.
    pub rule: Words,
    /// How many parties of records are kept under it.
    pub records: u32,
}

/// Asks for an activity.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenActivity {
    /// Which activity.
    pub id: ActivityId,
}

/// An activity's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityView {
    /// Its code in the pack.
    pub code: String,
    /// What the owner can change.
    pub form: ActivityForm,
    /// The lawful basis in words.
    pub basis: Words,
    /// Where the owner's rule and the law differ.
    pub note: Words,
    /// The rule that governs what is collected now.
    pub rule: RuleView,
    /// Earlier versions, newest first.
    pub earlier: Vec<RuleView>,
    /// How many parties of records are kept under it.
    pub records: u32,
    /// How many of them can go now.
    pub due: u32,
    /// The sentence as it stands in a letter.
    pub letter_sentence: Words,
    /// The sentence as it stands in a statement.
    pub statement_sentence: Words,
    /// What is stated on decisions by a computer alone (art. 22).
    pub automated: AutomatedView,
}

/// What the register states on decisions by a computer alone with legal or similar effect (art. 13(2)(f) and 22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AutomatedView {
    /// Whether such decisions are taken.
    pub taken: bool,
    /// The statement as a sentence.
    pub sentence: Words,
    /// The logic, the importance and the consequences; empty where none are taken.
    pub explained: Words,
    /// Since when it is stated.
    pub stated_on: NaiveDate,
}

/// States from today whether an activity decides about people by a computer alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct StateAutomatedDecisions {
    /// Which activity.
    pub activity_id: ActivityId,
    /// The logic, the importance and the consequences; none where no such decisions are taken.
    pub explained: Option<Words>,
}

/// What the owner can change of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActivityForm {
    /// Which activity.
    pub id: ActivityId,
    /// Whether the business does this.
    pub in_use: bool,
    /// Its name.
    pub name: Words,
    /// Its purpose.
    pub purpose: Words,
    /// The lawful basis.
    pub lawful_basis: LawfulBasis,
    /// Categories of data.
    pub categories: Words,
    /// Categories of people.
    pub subjects: Words,
    /// Where the data come from.
    pub source: Words,
    /// The recipients.
    pub recipients: Vec<RecipientId>,
}

/// A version of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleView {
    /// Which version.
    pub id: RuleVersionId,
    /// Counted from 1.
    pub version: u32,
    /// Since when.
    pub valid_from: NaiveDate,
    /// The rule in words.
    pub words: Words,
    /// Its length, where one number says it; only then can the owner change it here.
    pub length: Option<RuleLength>,
    /// The part of the words that says the length: what is underlined wherever the rule speaks.
    pub length_words: Option<Words>,
    /// The statutory floor in words, where it has one.
    pub floor: Option<Words>,
    /// Why it was changed.
    pub reason: String,
}

/// The length of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RuleLength {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: LengthUnit,
}

/// What a length is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LengthUnit {
    /// Calendar years.
    Years,
    /// Calendar months.
    Months,
    /// Days.
    Days,
}

/// A changed rule, before it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RuleDraft {
    /// Of which activity.
    pub activity_id: ActivityId,
    /// The length as it would become.
    pub length: RuleLength,
    /// Whether a longer rule reaches what was collected before today; needs a reason (Art. 13(3)).
    pub reaches_older: bool,
    /// Why.
    pub reason: String,
}

/// What a changed rule would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleEffect {
    /// The new rule in words.
    pub words: Words,
    /// How many would go earlier.
    pub earlier: u32,
    /// How many would go later.
    pub later: u32,
    /// How many stay as they are.
    pub unchanged: u32,
    /// How many could go at once that cannot now.
    pub newly_due: u32,
    /// Whether it keeps something longer than now, for which people must be told first.
    pub longer: bool,
    /// A few examples: old and new last day.
    pub examples: Vec<RuleEffectExample>,
    /// A note where a statutory floor wins or the owner's rule is longer.
    pub note: Option<Words>,
}

/// An example of what would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleEffectExample {
    /// The name of the contact.
    pub name: String,
    /// The last day now.
    pub before: Option<NaiveDate>,
    /// The last day then.
    pub after: Option<NaiveDate>,
}

/// A recipient as shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecipientView {
    /// The recipient as the form takes it back.
    pub form: RecipientForm,
    /// The activities that use it.
    pub activities: Vec<Words>,
    /// Whether something is still to be looked up ("zelf nagaan").
    pub look_up: bool,
    /// How far the agreement with it is; none where it is no processor.
    pub agreement: Option<AgreementStatus>,
}

/// A recipient as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecipientForm {
    /// Which recipient; none for a new one.
    pub id: Option<RecipientId>,
    /// Its name.
    pub name: String,
    /// Processor, controller, joint controller, or not known yet.
    pub role: Option<RecipientRole>,
    /// The country where data go; empty where it is not known yet.
    pub country: String,
    /// What protects data that leave the EEA.
    pub mechanism: TransferMechanism,
    /// A note.
    pub note: Words,
    /// When this was last looked up.
    pub checked_on: Option<NaiveDate>,
    /// When it ended.
    pub ended_on: Option<NaiveDate>,
    /// The desk or person that a letter is for.
    pub contact: String,
    /// Street and number, or a post-office box.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// The country of the postal address, where it is abroad.
    pub address_country: String,
    /// E-mail address.
    pub email: String,
}
