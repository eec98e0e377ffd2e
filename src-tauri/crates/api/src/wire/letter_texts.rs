//! The texts of letters that the owner may adapt, and a letter with a text that is being adapted.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::language::{Language, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::requests::LetterBlock;

/// All letters with their texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterTexts {
    /// The letters, in the order of their numbers.
    pub letters: Vec<LetterWithTexts>,
    /// The passages; one may stand in several letters.
    pub passages: Vec<PassageView>,
}

/// A letter of which texts may be adapted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterWithTexts {
    /// Which letter.
    pub kind: DocumentKind,
    /// Its number in the list of letters: "L01".
    pub number: String,
    /// The codes of its passages in the order in which they stand.
    pub passages: Vec<String>,
}

/// A passage with its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PassageView {
    /// Its code.
    pub code: String,
    /// What it says, or when it is used.
    pub what: Words,
    /// Whether it may have more than one line.
    pub lines: bool,
    /// The longest text, in characters.
    pub characters_max: u32,
    /// The fields that may stand in it.
    pub fields: Vec<FieldView>,
    /// What the law wants in it.
    pub must: Vec<ElementView>,
    /// The text in Dutch.
    pub nl: PassageText,
    /// The text in English.
    pub en: PassageText,
}

/// The text of a passage in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PassageText {
    /// The standard text.
    pub standard: String,
    /// The owner's, where there is one.
    pub own: Option<OwnText>,
}

/// A text of the owner's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnText {
    /// What it says, with fields in double braces.
    pub text: String,
    /// When it was written.
    pub changed_on: NaiveDate,
    /// What the law wants and it lacks.
    pub lost: Vec<ElementView>,
}

/// A field of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldView {
    /// How it stands in a text: "{{ontvangen}}".
    pub in_text: String,
    /// What is filled in.
    pub label: Words,
    /// An example of it.
    pub example: Words,
}

/// Something that the law wants in a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ElementView {
    /// What it is.
    pub what: Words,
    /// Where the law says so: "artikel 12 lid 3 AVG".
    pub article: Words,
}

/// Asks how a letter is with a text that is not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct PreviewLetterText {
    /// Which letter.
    pub kind: DocumentKind,
    /// In which language.
    pub language: Language,
    /// The passage that is being adapted.
    pub passage: String,
    /// Its text as it is typed.
    pub text: String,
}

/// A letter to somebody who does not exist, with a text that is not saved yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterTextPreview {
    /// The line that says what it is about.
    pub subject: String,
    /// Who it is addressed to.
    pub addressee: Vec<String>,
    /// What it says, each block with the passages that stand in it; a block without is not the owner's to adapt.
    pub blocks: Vec<PreviewedBlock>,
    /// Whether the passage is the subject.
    pub in_subject: bool,
    /// What the law wants in the passage and this text lacks.
    pub lost: Vec<ElementView>,
}

/// A block of a letter, with the passages that stand in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewedBlock {
    /// What it says.
    pub block: LetterBlock,
    /// The codes of the passages.
    pub passages: Vec<String>,
}

/// Saves a text in the place of the standard one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SaveLetterText {
    /// The code of the passage.
    pub passage: String,
    /// In which language.
    pub language: Language,
    /// The text, with fields in double braces.
    pub text: String,
    /// Whether the owner knows that it lacks something that the law wants.
    pub lacking_confirmed: bool,
}

/// Names a text, to return to the standard one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct LetterTextRef {
    /// The code of the passage.
    pub passage: String,
    /// In which language.
    pub language: Language,
}

/// Why a text cannot stand in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LetterTextProblem {
    /// A brace belongs to no field.
    Braces,
    /// There is no field of this name.
    UnknownField {
        /// What stands between the braces.
        name: String,
    },
    /// The field exists, and does not belong in this passage.
    FieldOfAnotherPassage {
        /// The field's code.
        name: String,
    },
    /// It lacks what the law wants, and this was not confirmed.
    Lacking {
        /// What it lacks.
        elements: Vec<ElementView>,
    },
}
