//! The privacy statement: what follows from the register today, what was published, and who is told of a change.

use chrono::NaiveDate;
use domain::ids::{ActivityId, ContactId, RecipientId};
use domain::language::{Language, Words};
use domain::statement::{Change, GapKind, SectionDifference, Statement};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The statement as it follows from the register today, beside what was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementView {
    /// What it says today.
    pub draft: Statement,
    /// What has to be seen to before it may be published.
    pub gaps: Vec<StatementGap>,
    /// How it stands against what was published.
    pub standing: StatementStanding,
    /// The published versions, the newest first.
    pub versions: Vec<StatementVersionRow>,
    /// Those whom the newest version is to be told to; none where nobody needs a letter.
    pub people: Option<StatementPeople>,
    /// By which the draft is known to be the same when it is published.
    pub token: String,
}

/// Something that is missing, and where it is mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementGap {
    /// What is missing.
    pub kind: GapKind,
    /// Of what: an activity or a recipient; empty where it is of the business.
    pub name: Words,
    /// The activity that it is about.
    pub activity_id: Option<ActivityId>,
    /// The recipient that it is about.
    pub recipient_id: Option<RecipientId>,
}

/// How today's statement stands against the published one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StatementStanding {
    /// Nothing was published yet.
    NeverPublished,
    /// It says what the newest version says.
    Same,
    /// It says something else.
    Differs {
        /// What changed; empty where only words changed that follow from no fact.
        changes: Vec<StatementChange>,
        /// Whether those concerned are to be told themselves (art. 13(3)); of the rest the website tells.
        is_told: bool,
    },
}

/// A change, with the name of what it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementChange {
    /// What changed, from what and into what.
    pub change: Change,
    /// The name of the activity; empty where it is about the business.
    pub about: Words,
    /// Whether those concerned are told of it themselves.
    pub is_told: bool,
}

/// A published version in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementVersionRow {
    /// Counted from 1.
    pub number: u32,
    /// Since when it applies.
    pub valid_from: NaiveDate,
    /// When it was published.
    pub published_on: NaiveDate,
    /// Why, in the owner's words.
    pub reason: Words,
    /// What changed since the version before.
    pub changes: Vec<StatementChange>,
    /// Whether it is the one that applies today.
    pub applies: bool,
}

/// A published version with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PublishedStatementView {
    /// Which version.
    pub version: StatementVersionRow,
    /// What it says.
    pub statement: Statement,
    /// The SHA-256 of the Dutch text, in hexadecimal digits.
    pub sha256_nl: String,
    /// The SHA-256 of the English text.
    pub sha256_en: String,
}

/// Asks for a published version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatementVersionRef {
    /// Which version.
    pub number: u32,
}

/// Asks which text applied on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct StatementOn {
    /// The day.
    pub day: NaiveDate,
}

/// Asks for the difference between two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct CompareStatements {
    /// The version before.
    pub before: u32,
    /// The version after; none for the draft of today.
    pub after: Option<u32>,
    /// In which language.
    pub language: Language,
}

/// The difference between two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatementComparison {
    /// What changed in the facts under them.
    pub changes: Vec<StatementChange>,
    /// What changed in the words, section by section.
    pub sections: Vec<SectionDifference>,
}

/// Publishes the draft as it was shown.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PublishStatement {
    /// Since when it applies; where people are told themselves, not before tomorrow.
    pub valid_from: NaiveDate,
    /// Why, as it follows "De reden is:" in the letter; the English follows the Dutch where it is empty.
    pub reason: Words,
    /// The token of the draft that was shown.
    pub token: String,
}

/// Those whom a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct StatementPeople {
    /// Which version brings the change.
    pub number: u32,
    /// Since when it applies.
    pub valid_from: NaiveDate,
    /// How many people it concerns.
    pub concerned: u32,
    /// How many were told by a letter.
    pub told: u32,
    /// How many are to be told and have an address or an e-mail address.
    pub to_tell: u32,
    /// How many are to be told and have neither.
    pub without_address: u32,
}

/// Those who cannot be written to, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WithoutAddress {
    /// The first of them.
    pub people: Vec<PersonWithoutAddress>,
}

/// Somebody who cannot be written to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonWithoutAddress {
    /// Who.
    pub contact_id: ContactId,
    /// The name as shown.
    pub name: String,
}

/// The form in which the statement leaves the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StatementForm {
    /// An accessible PDF.
    Pdf,
    /// One page for a website.
    Html,
    /// Blocks of WordPress.
    Wordpress,
    /// Markdown.
    Markdown,
}

/// Saves the statement where the owner chooses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct SaveStatement {
    /// Which version; none for the draft of today.
    pub number: Option<u32>,
    /// In which language.
    pub language: Language,
    /// In which form.
    pub form: StatementForm,
}

/// Where practice and promise differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DriftView {
    /// What differs, by kind.
    pub items: Vec<Drift>,
}

/// One thing in which practice and promise differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Drift {
    /// Records are there that are older than was promised.
    Overdue {
        /// Under which activity.
        activity_id: ActivityId,
        /// Its name.
        name: Words,
        /// How many parts of records.
        count: u32,
        /// The oldest last day.
        oldest_last_day: NaiveDate,
    },
    /// An activity in use lacks its purpose, basis, test or rule.
    ActivityLacks {
        /// Which activity.
        activity_id: ActivityId,
        /// Its name.
        name: Words,
        /// What is missing.
        lacks: GapKind,
    },
    /// A recipient in use is not named in the published statement.
    RecipientUnnamed {
        /// Which recipient.
        recipient_id: RecipientId,
        /// Its name.
        name: String,
    },
    /// A rule runs that was not published.
    RuleUnpublished {
        /// Of which activity.
        activity_id: ActivityId,
        /// Its name.
        name: Words,
        /// How long was promised.
        promised: Words,
        /// How long it is.
        runs: Words,
    },
}
