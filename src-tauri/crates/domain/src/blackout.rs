//! A passage that is blacked out in a copy, and why: rights and freedoms of others (art. 15(4)).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;

closed_set! { words
    /// Why a passage is blacked out.
    BlackoutReason {
        NameOfOther = "name_of_other", "naam van een ander", "name of another person";
        DetailsOfOther = "details_of_other", "adres, nummer of ander gegeven van een ander", "address, number or other detail of another person";
        ToldByOther = "told_by_other", "wat een ander vertelde", "what another person told";
        Confidential = "confidential", "vertrouwelijk", "confidential";
        TradeSecret = "trade_secret", "bedrijfsgeheim", "trade secret";
        Other = "other", "andere reden", "another reason";
    }
}

/// A passage that is blacked out, word for word, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BlackedPassage {
    /// What is blacked out, as it stands in the record.
    pub text: String,
    /// Why.
    pub reason: BlackoutReason,
    /// What the owner adds to the reason; it says the reason where that is none of the others.
    pub words: String,
}

impl BlackedPassage {
    /// Returns the reason as the person reads it.
    #[must_use]
    pub fn why(&self, language: Language) -> String {
        let words = self.reason.words();
        let reason = words.in_language(language);
        match self.reason {
            BlackoutReason::Other if self.words.is_empty() => reason.to_owned(),
            BlackoutReason::Other => self.words.clone(),
            BlackoutReason::NameOfOther
            | BlackoutReason::DetailsOfOther
            | BlackoutReason::ToldByOther
            | BlackoutReason::Confidential
            | BlackoutReason::TradeSecret => {
                if self.words.is_empty() {
                    reason.to_owned()
                } else {
                    format!("{reason} ({})", self.words)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_is_read_with_the_owners_words_or_by_them() {
        for (reason, words, why) in [
            (BlackoutReason::NameOfOther, "", "naam van een ander"),
            (
                BlackoutReason::NameOfOther,
                "de buurman",
                "naam van een ander (de buurman)",
            ),
            (BlackoutReason::Confidential, "", "vertrouwelijk"),
            (
                BlackoutReason::Other,
                "overleg met onze advocaat",
                "overleg met onze advocaat",
            ),
        ] {
            let passage = BlackedPassage {
                text: "Bram".to_owned(),
                reason,
                words: words.to_owned(),
            };
            assert_eq!(passage.why(Language::Dutch), why);
        }
    }
}
