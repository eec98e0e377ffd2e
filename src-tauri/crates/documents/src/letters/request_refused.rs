//! The answer that nothing of what was asked is done.

use domain::language::Language;

use crate::letters::restricted::{Refused, refused_table};
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// What it was about, each with the reason.
    pub refused: Vec<Refused>,
}

static SUBJECT: Passage = Passage::subject(
    "refused.subject",
    "uw verzoek wijzen wij af",
    "we refuse your request",
);

static OPENING: Passage = Passage {
    code: "refused.opening",
    what: Both(
        "wat gevraagd is, en dat het niet gebeurt; de tabel volgt",
        "what was asked, and that it is not done; the table follows",
    ),
    place: Place::Text,
    nl: "U vroeg ons om {{verzoek}}. Dat doen wij niet. U ziet per onderdeel waarom:",
    en: "You asked us to {{verzoek}}. We will not do so. For each part you see why:",
    fields: &[Field::Request],
    must: &[Element::field(
        Both("wat gevraagd is", "what was asked"),
        Article::Gdpr("12(4)"),
        Field::Request,
    )],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &OPENING];

/// Composes the answer.
///
/// It says for each part why, and what can be done against it. A refusal is due within one month, extended or not (Art.
/// 12(4) GDPR).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let body = vec![
        said.paragraph(&OPENING, &[(Field::Request, &input.request)]),
        refused_table(&input.refused, language),
        blocks::complaint(language),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
