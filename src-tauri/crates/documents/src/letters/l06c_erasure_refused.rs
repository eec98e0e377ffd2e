//! L06c, the answer that nothing is erased now.

use domain::language::Language;

use crate::letters::erasure::{Kept, kept_table, passages};
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data these are, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// What is kept.
    pub kept: Vec<Kept>,
}

static SUBJECT: Passage = Passage::subject(
    "l06c.subject",
    "uw gegevens wissen wij nu niet",
    "we do not erase your data now",
);

static SUBJECT_BEHALF: Passage = Passage::subject(
    "l06c.subject_behalf",
    "de gegevens wissen wij nu niet",
    "we do not erase the data now",
);

static OPENING: Passage = Passage::text(
    "l06c.opening",
    Both(
        "wat u deed met het verzoek",
        "what you did with the request",
    ),
    (
        "U vroeg ons uw gegevens te wissen. Dat doen wij nu niet. U ziet per onderdeel waarom, en \
         tot wanneer wij de gegevens bewaren:",
        "You asked us to erase your data. We will not do so now. For each part you see why, and until \
         when we keep the data:",
    ),
    &[],
    REFUSED,
);

static OPENING_BEHALF: Passage = Passage::text(
    "l06c.opening_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "U vroeg ons namens {{naam}} de gegevens van deze persoon te wissen. Dat doen wij nu niet. U \
         ziet per onderdeel waarom, en tot wanneer wij de gegevens bewaren:",
        "You asked us on behalf of {{naam}} to erase the data of this person. We will not do so now. \
         For each part you see why, and until when we keep the data:",
    ),
    &[Field::Person],
    REFUSED,
);

const REFUSED: &[Element] = &[Element::words(
    Both(
        "dat u de gegevens nu niet wist",
        "that you do not erase the data now",
    ),
    Article::Gdpr("12(4)"),
    &["nu niet", "nog niet", "wissen wij niet"],
    &[
        "not do so",
        "do not erase",
        "will not erase",
        "cannot erase",
    ],
)];

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &SUBJECT_BEHALF,
    &OPENING,
    &OPENING_BEHALF,
    &passages::ONLY_FOR_THAT,
];

/// Composes the answer.
///
/// It says for each part which ground keeps it, in plain words with its article (Art. 17(3) GDPR), until when, and what
/// can be done against it. A refusal is due within one month, extended or not (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let person = input.on_behalf_of.as_deref();
    let opening = match person {
        None => said.paragraph(&OPENING, &[]),
        Some(name) => said.paragraph(&OPENING_BEHALF, &[(Field::Person, name)]),
    };
    let body = vec![
        opening,
        kept_table(&input.kept, language),
        said.paragraph(&passages::ONLY_FOR_THAT, &[]),
        blocks::complaint(language),
    ];
    let subject = match person {
        None => said.words(&SUBJECT, &[]),
        Some(_) => said.words(&SUBJECT_BEHALF, &[]),
    };
    input.correspondence.letter(said, subject, body)
}
