//! A letter as it is composed with its annexes: what is shown, what is set, and the token by which the two are known to
//! be the same.

use std::fmt::{self, Write as _};

use documents::error::DocumentError;
use documents::letters::{l01_acknowledgement, l04_access_answer};
use documents::model::Letter;
use documents::pdf::{typeset_document, typeset_letter};
use domain::document_kind::DocumentKind;
use domain::language::Language;
use sha2::{Digest as _, Sha256};

use super::Draft;

/// A letter with its annexes.
#[derive(Debug, PartialEq)]
pub(super) enum Composed {
    /// An acknowledgement, which has none.
    Acknowledgement(Box<Letter>),
    /// An answer to a request for access.
    AccessAnswer(Box<l04_access_answer::AccessAnswer>),
}

/// A file that is about to be frozen.
pub(super) struct Set {
    /// What it is.
    pub(super) kind: DocumentKind,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

impl Composed {
    /// Composes what was gathered.
    pub(super) fn of(draft: &Draft, language: Language) -> Composed {
        match draft {
            Draft::Acknowledgement(input) => {
                Composed::Acknowledgement(Box::new(l01_acknowledgement::compose(input, language)))
            }
            Draft::AccessAnswer(input) => {
                Composed::AccessAnswer(Box::new(l04_access_answer::compose(input, language)))
            }
        }
    }

    /// Returns the letter without its annexes.
    pub(super) fn letter(&self) -> &Letter {
        match self {
            Composed::Acknowledgement(letter) => letter,
            Composed::AccessAnswer(answer) => &answer.letter,
        }
    }

    /// Returns the token of the letter and its annexes: another word in any of them, the letterhead and the logo
    /// included, gives another one. It is never kept, so that how the model is written down may change.
    pub(super) fn token(&self) -> String {
        let mut digest = Digesting(Sha256::new());
        let written = write!(digest, "{self:?}");
        debug_assert!(written.is_ok(), "a digest takes all that is written");
        data_encoding::HEXLOWER.encode(&digest.0.finalize())
    }

    /// Sets the letter and its annexes as files. It takes a noticeable time.
    pub(super) fn typeset(&self) -> Result<Vec<Set>, DocumentError> {
        let set = |kind, bytes| Set { kind, bytes };
        match self {
            Composed::Acknowledgement(letter) => Ok(vec![set(
                DocumentKind::Acknowledgement,
                typeset_letter(letter)?,
            )]),
            Composed::AccessAnswer(answer) => Ok(vec![
                set(DocumentKind::AccessAnswer, typeset_letter(&answer.letter)?),
                set(
                    DocumentKind::AccessOverview,
                    typeset_document(&answer.activities)?,
                ),
                set(DocumentKind::AccessCopy, typeset_document(&answer.copy)?),
            ]),
        }
    }
}

/// A digest of text as it is written, so that a letter with its copy is never in memory a second time.
struct Digesting(Sha256);

impl fmt::Write for Digesting {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text);
        Ok(())
    }
}
