//! The short privacy texts, to copy to where data come in.

use chrono::NaiveDate;
use domain::language::{Language, Words};
use domain::short_text::{Lacking, SentenceReason, ShortTextKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A short privacy text as it follows from the register today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrivacyText {
    /// For which place.
    pub kind: ShortTextKind,
    /// The activities that it is about.
    pub about: Vec<Words>,
    /// The text, sentence by sentence; none where the business does nothing of what it is about.
    pub sentences: Vec<PrivacySentence>,
    /// The right to object, which stands apart (art. 21(4)).
    pub objection: Vec<PrivacySentence>,
    /// The whole text, as it is copied.
    pub whole: Words,
    /// What the owner still has to see to.
    pub lacking: Vec<Lacking>,
    /// When it was last copied, at most once in each language.
    pub copied: Vec<CopiedOn>,
}

/// A sentence of a text, with why it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrivacySentence {
    /// Why.
    pub reason: SentenceReason,
    /// What it says.
    pub words: Words,
}

/// When a text was last copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CopiedOn {
    /// In which language.
    pub language: Language,
    /// On which day.
    pub copied_on: NaiveDate,
    /// Whether the text has become another since.
    pub changed: bool,
}

/// Says that a text was copied.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NoteTextCopied {
    /// Which text.
    pub kind: ShortTextKind,
    /// In which language.
    pub language: Language,
    /// What was copied.
    pub text: String,
}
