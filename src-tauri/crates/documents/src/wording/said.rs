//! The words of one letter, and which elements of the law they lack.

use std::cell::RefCell;

use domain::language::Language;

use crate::model::Block;
use crate::wording::template::Template;
use crate::wording::{Element, Field, Passage, Wording};

/// Gives the words of one letter in its language.
#[derive(Debug)]
pub struct Said<'a> {
    wording: &'a Wording,
    language: Language,
    lost: RefCell<Vec<Lost>>,
}

/// An element of the law that a text of the owner in a letter lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The passage in which it should stand.
    pub passage: &'static Passage,
    /// What is lacking.
    pub element: &'static Element,
}

impl<'a> Said<'a> {
    /// Returns the words of a letter that is about to be composed.
    pub(crate) fn new(wording: &'a Wording, language: Language) -> Self {
        Self {
            wording,
            language,
            lost: RefCell::default(),
        }
    }

    /// Returns the language of the letter.
    pub(crate) fn language(&self) -> Language {
        self.language
    }

    /// Returns a passage with its fields filled. Each of its fields needs a value.
    pub(crate) fn words(&self, passage: &'static Passage, values: &[(Field, &str)]) -> String {
        debug_assert!(
            passage
                .fields
                .iter()
                .all(|field| values.iter().any(|(known, _)| known == field)),
            "{} may use a field that it is given no value of",
            passage.code
        );
        let language = self.language;
        let text = self.wording.text(passage, language);
        let lost = passage.lost(text, language);
        let lost = lost.into_iter().map(|element| Lost { passage, element });
        self.lost.borrow_mut().extend(lost);
        match Template::parse(text, passage.fields) {
            Ok(template) => template.fill(values),
            // A text is checked before it is put in place, so that what is left here has no field.
            Err(_) => text.to_owned(),
        }
    }

    /// Returns a passage as a paragraph of its own.
    pub(crate) fn paragraph(&self, passage: &'static Passage, values: &[(Field, &str)]) -> Block {
        Block::paragraph(self.words(passage, values))
    }

    /// Returns which elements the passages lacked that were asked for.
    pub(crate) fn into_lost(self) -> Vec<Lost> {
        self.lost.into_inner()
    }
}
