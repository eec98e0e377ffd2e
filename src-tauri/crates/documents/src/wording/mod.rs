//! The texts of letters that an owner may adapt, without code.
//!
//! A [`Passage`] is a sentence or a few of a letter: a stable code, the standard text in Dutch and English with fields in
//! double braces, and the elements that the law wants in it, each with what proves that it is still there. [`Wording`] is
//! what the owner wrote in place of standard texts; it travels in a letter's correspondence. [`Said`] gives the words of one
//! letter, and remembers which elements its texts have lost. [`LETTERS`] lists which passages each letter has.
//!
//! What is not here is not the owner's to adapt: lists and tables, which are made of what is kept, and the blocks on
//! complaints, which are the law's.
//!
//! A letter is written like this; a variant ("for a representative") is a passage of its own:
//!
//! ```text
//! static TERM: Passage = Passage::text(
//!     "l01.term",
//!     Both("tot wanneer het antwoord komt", "until when the answer comes"),
//!     (
//!         "U krijgt uiterlijk op {{uiterlijk}} antwoord. Dit kost u niets.",
//!         "We will answer no later than {{uiterlijk}}. This is free of charge.",
//!     ),
//!     &[Field::Due, Field::Received],
//!     &[
//!         Element::field(Both("de uiterste dag", "the last day"), Article::Gdpr("12(3)"), Field::Due),
//!         Element::words(Both("dat het gratis is", "that it is free"), Article::Gdpr("12(5)"),
//!             &["kost u niets", "gratis"], &["free of charge"]),
//!     ],
//! );
//! pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &TERM];
//!
//! pub fn compose(input: &Input, language: Language) -> Letter {
//!     let said = input.correspondence.said(language);
//!     let due = date_in_text(input.due, language);
//!     let fields = [(Field::Due, due.as_str()), (Field::Received, received.as_str())];
//!     let body = vec![said.paragraph(&TERM, &fields), blocks::complaint(language)];
//!     let subject = said.words(&SUBJECT, &[]);
//!     input.correspondence.letter(said, subject, body)
//! }
//! ```
//!
//! Every field in `fields` has to be filled, used by the standard text or not: the owner may use it. A final stop belongs to
//! the template ("De reden is: {{reden}}."); a value that ends with one does not give two. Then: a line in [`LETTERS`] with
//! the kind, the passages and specimens (`documents/src/specimens/`), enough of them that each passage stands in one. The
//! tests in `tests/documents/wording.rs` then hold for it: templates parse, fields are filled, each element is in its
//! standard text, each passage stands in a specimen, and dropping an element is told.

mod element;
mod field;
mod letters;
mod said;
mod template;

use std::collections::BTreeMap;

use domain::language::Language;

use crate::words::pick;
pub use element::{Article, Element, Proof};
pub use field::Field;
pub use letters::{AdaptableLetter, LETTERS, adaptable, passage};
pub use said::{Lost, Said};
use template::Template;
pub use template::TemplateFault;

/// The longest text of a passage, in characters.
pub const PASSAGE_CHARS_MAX: usize = 1_500;
/// The longest subject, in characters: two lines on paper.
pub const SUBJECT_CHARS_MAX: usize = 110;

/// A piece of a letter that an owner may adapt.
#[derive(Debug, PartialEq, Eq)]
pub struct Passage {
    /// The stable code, as stored: "l01.term".
    pub code: &'static str,
    /// What it says or when it is used, in words: "tot wanneer het antwoord komt".
    pub what: Both,
    /// Where in the letter it stands.
    pub place: Place,
    /// The standard text in Dutch, with fields in double braces.
    pub nl: &'static str,
    /// The standard text in English.
    pub en: &'static str,
    /// The fields that may stand in it.
    pub fields: &'static [Field],
    /// What the law wants in it.
    pub must: &'static [Element],
}

/// A short text in Dutch and English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Both(
    /// The Dutch text.
    pub &'static str,
    /// The English text.
    pub &'static str,
);

/// Where in a letter a passage stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// After "Onderwerp:", on one line.
    Subject,
    /// In the text.
    Text,
    /// Above the signature, on one line.
    Greeting,
}

impl Both {
    /// Returns the text in one language.
    #[must_use]
    pub fn in_language(self, language: Language) -> &'static str {
        pick(language, self.0, self.1)
    }
}

impl Passage {
    /// Returns the passage that is the subject of a letter; it has no fields.
    pub(crate) const fn subject(code: &'static str, nl: &'static str, en: &'static str) -> Self {
        Self {
            code,
            what: Both("onderwerp", "subject"),
            place: Place::Subject,
            nl,
            en,
            fields: &[],
            must: &[],
        }
    }

    /// Returns a passage of the text of a letter.
    pub(crate) const fn text(
        code: &'static str,
        what: Both,
        (nl, en): (&'static str, &'static str),
        fields: &'static [Field],
        must: &'static [Element],
    ) -> Self {
        Self {
            code,
            what,
            place: Place::Text,
            nl,
            en,
            fields,
            must,
        }
    }

    /// Returns the standard text in one language.
    #[must_use]
    pub fn standard(&self, language: Language) -> &'static str {
        pick(language, self.nl, self.en)
    }

    /// Returns the longest text it may have, in characters.
    #[must_use]
    pub fn chars_max(&self) -> usize {
        match self.place {
            Place::Subject | Place::Greeting => SUBJECT_CHARS_MAX,
            Place::Text => PASSAGE_CHARS_MAX,
        }
    }

    /// Checks that a text can stand in this passage.
    ///
    /// # Errors
    /// A brace that belongs to no field, a field that does not exist, or one that this passage does not have.
    pub fn check(&self, text: &str) -> Result<(), TemplateFault> {
        Template::parse(text, self.fields).map(|_| ())
    }

    /// Returns which elements a text of this passage lacks.
    #[must_use]
    pub fn lost(&self, text: &str, language: Language) -> Vec<&'static Element> {
        let lacks = |element: &&Element| !element.stands_in(text, language);
        self.must.iter().filter(lacks).collect()
    }
}

/// The owner's own texts, by passage and language; empty where all are the standard ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    texts: BTreeMap<(&'static str, Language), String>,
}

impl Wording {
    /// Puts a text in place of the standard one of a passage.
    ///
    /// # Errors
    /// As [`Passage::check`]; nothing is put then.
    pub fn adapt(
        &mut self,
        passage: &'static Passage,
        language: Language,
        text: &str,
    ) -> Result<(), TemplateFault> {
        passage.check(text)?;
        self.texts.insert((passage.code, language), text.to_owned());
        Ok(())
    }

    /// Returns the owner's text of a passage, where there is one.
    #[must_use]
    pub fn own(&self, passage: &Passage, language: Language) -> Option<&str> {
        let own = self.texts.get(&(passage.code, language));
        own.map(String::as_str)
    }

    /// Returns the text of a passage as it is used: the owner's, or else the standard one.
    #[must_use]
    pub fn text(&self, passage: &Passage, language: Language) -> &str {
        self.own(passage, language)
            .unwrap_or(passage.standard(language))
    }
}
