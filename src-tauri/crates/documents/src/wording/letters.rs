//! Which letters have texts that an owner may adapt, and which texts these are.

use domain::document_kind::DocumentKind;
use domain::language::Language;

use crate::letters::{Correspondence, blocks, l01_acknowledgement as l01};
use crate::model::Letter;
use crate::specimens;
use crate::wording::Passage;

/// A letter of which texts may be adapted.
#[derive(Debug)]
pub struct AdaptableLetter {
    /// Which letter it is.
    pub kind: DocumentKind,
    /// Its number in the list of letters: "L01".
    pub number: &'static str,
    own: &'static [&'static Passage],
    specimens: fn(&Correspondence, Language) -> Vec<Letter>,
}

/// Lists the letters in the order of their numbers.
pub static LETTERS: &[AdaptableLetter] = &[AdaptableLetter {
    kind: DocumentKind::Acknowledgement,
    number: "L01",
    own: l01::PASSAGES,
    specimens: specimens::questions::acknowledgements,
}];

/// What stands in every letter.
static SHARED: &[&Passage] = &[&blocks::CONTACT, &blocks::GREETING];

impl AdaptableLetter {
    /// Lists its passages in the order in which they stand, those of every letter last.
    pub fn passages(&self) -> impl Iterator<Item = &'static Passage> {
        self.own.iter().chain(SHARED).copied()
    }

    /// Returns specimens of it, enough that each passage stands in one; the first is the usual one.
    #[must_use]
    pub fn specimens(&self, correspondence: &Correspondence, language: Language) -> Vec<Letter> {
        (self.specimens)(correspondence, language)
    }
}

/// Returns the letter of a kind, where texts of it may be adapted.
#[must_use]
pub fn adaptable(kind: DocumentKind) -> Option<&'static AdaptableLetter> {
    LETTERS.iter().find(|letter| letter.kind == kind)
}

/// Returns the passage with a code.
#[must_use]
pub fn passage(code: &str) -> Option<&'static Passage> {
    let own = LETTERS.iter().flat_map(|letter| letter.own);
    own.chain(SHARED).copied().find(|each| each.code == code)
}
