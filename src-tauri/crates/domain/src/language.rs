//! The two languages of everything a person reads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

closed_set! {
    /// A language of the screen and of letters; stored and sent as `nl` or `en`.
    Language {
        /// Dutch.
        Dutch = "nl",
        /// English.
        English = "en",
    }
}

/// A text in both languages; `nl` is leading.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Words {
    /// The Dutch text.
    pub nl: String,
    /// The English text.
    pub en: String,
}

impl Words {
    /// Returns the pair of a Dutch and an English text.
    #[must_use]
    pub fn new(nl: &str, en: &str) -> Self {
        Self {
            nl: nl.to_owned(),
            en: en.to_owned(),
        }
    }

    /// Returns the text in one language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}
