//! The facts beside an entry of the log: ids, counts, codes and dates. Free text has no way in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Serialize, Serializer};
use uuid::Uuid;

use crate::error::{Result, StoreError};

/// The largest number of facts beside one entry.
pub const FACTS_MAX: usize = 16;

const CODE_SIGNS_MAX: usize = 40;

/// A word of the program's own text, such as the code of a state. It can be made only from text
/// that is in the program, so nothing that a person typed can stand here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Code(&'static str);

impl Code {
    /// Takes a word of small letters, digits, `_`, `-` and `.`.
    ///
    /// # Errors
    /// [`StoreError::OverLimit`] for a text that is no such word.
    pub fn new(text: &'static str) -> Result<Code> {
        let is_word = (1..=CODE_SIGNS_MAX).contains(&text.len())
            && text
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'.'));
        if is_word {
            Ok(Code(text))
        } else {
            Err(StoreError::OverLimit {
                what: "signs of a code",
                limit: CODE_SIGNS_MAX as u64,
            })
        }
    }
}

/// One fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// The id of a row or of a version of a rule.
    Id(Uuid),
    /// How many.
    Count(u64),
    /// A word of the program's own.
    Code(Code),
    /// A calendar day.
    Date(NaiveDate),
    /// The SHA-256 of a file that was issued.
    Sha256([u8; 32]),
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Fact::Id(id) => id.serialize(serializer),
            Fact::Count(count) => count.serialize(serializer),
            Fact::Code(code) => code.serialize(serializer),
            Fact::Date(date) => date.serialize(serializer),
            Fact::Sha256(hash) => data_encoding::HEXLOWER.encode(hash).serialize(serializer),
        }
    }
}

/// The facts beside an entry, each under a word of the program's own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuditDetail(BTreeMap<Code, Fact>);

impl AuditDetail {
    /// Adds a fact; a second one under the same word replaces the first.
    ///
    /// # Errors
    /// [`StoreError::OverLimit`] past [`FACTS_MAX`] facts.
    pub fn with(mut self, word: &'static str, fact: Fact) -> Result<AuditDetail> {
        self.0.insert(Code::new(word)?, fact);
        if self.0.len() > FACTS_MAX {
            return Err(StoreError::OverLimit {
                what: "facts beside an entry of the log",
                limit: FACTS_MAX as u64,
            });
        }
        Ok(self)
    }

    /// Returns the facts as a JSON object, its words in alphabetical order.
    pub(super) fn to_json(&self) -> String {
        let object: serde_json::Map<String, serde_json::Value> = self
            .0
            .iter()
            .map(|(word, fact)| (word.0.to_owned(), serde_json::json!(fact)))
            .collect();
        serde_json::Value::Object(object).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_written_in_one_order() {
        let detail = AuditDetail::default()
            .with("rows", Fact::Count(3))
            .and_then(|d| d.with("kind", Fact::Code(Code::new("access")?)))
            .and_then(|d| d.with("day", Fact::Date("2026-11-24".parse().expect("a date"))))
            .and_then(|d| d.with("run", Fact::Id(Uuid::nil())))
            .expect("four facts");
        assert_eq!(
            detail.to_json(),
            r#"{"day":"2026-11-24","kind":"access","rows":3,"run":"00000000-0000-0000-0000-000000000000"}"#
        );
    }

    #[test]
    fn a_code_is_one_word() {
        for text in ["", "Jansen", "two words", "a@b.example", "é"] {
            assert!(Code::new(text).is_err(), "{text}");
        }
        assert!(Code::new("art-15.3_copy").is_ok());
    }
}
