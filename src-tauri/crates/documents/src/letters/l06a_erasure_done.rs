//! L06a, the answer that all was erased.

use domain::language::Language;

use crate::letters::Correspondence;
use crate::letters::erasure::{CarriedOut, afterwards, erased_list, passages};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data were erased, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// What was erased, and what came with it.
    pub carried_out: CarriedOut,
}

static SUBJECT: Passage = Passage::subject(
    "l06a.subject",
    "uw gegevens zijn gewist",
    "your data were erased",
);

static SUBJECT_BEHALF: Passage = Passage::subject(
    "l06a.subject_behalf",
    "de gegevens zijn gewist",
    "the data were erased",
);

static OPENING: Passage = Passage::text(
    "l06a.opening",
    Both(
        "wat u deed met het verzoek",
        "what you did with the request",
    ),
    (
        "U vroeg ons uw gegevens te wissen. Dat hebben wij gedaan.",
        "You asked us to erase your data. We have done so.",
    ),
    &[],
    ERASED,
);

static OPENING_BEHALF: Passage = Passage::text(
    "l06a.opening_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "U vroeg ons namens {{naam}} de gegevens van deze persoon te wissen. Dat hebben wij gedaan.",
        "You asked us on behalf of {{naam}} to erase the data of this person. We have done so.",
    ),
    &[Field::Person],
    ERASED,
);

const ERASED: &[Element] = &[Element::words(
    Both("dat u de gegevens hebt gewist", "that you erased the data"),
    Article::Gdpr("12(3)"),
    &["gedaan", "gewist", "verwijderd"],
    &["done so", "erased", "deleted"],
)];

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &SUBJECT_BEHALF,
    &OPENING,
    &OPENING_BEHALF,
    &passages::ERASED,
    &passages::NOT_SHARED,
    &passages::TOLD,
    &passages::NOT_TOLD,
    &passages::BACKUPS,
    &passages::PROOF,
    &passages::CODE,
    &passages::CODE_BEHALF,
];

/// Composes the answer.
///
/// It says what was erased and when (Art. 17(1) GDPR), which recipients were told (Art. 19), when the backups are clean,
/// and what stays as proof, for how long and why (Art. 17(3)(e)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let person = input.on_behalf_of.as_deref();
    let opening = match person {
        None => said.paragraph(&OPENING, &[]),
        Some(name) => said.paragraph(&OPENING_BEHALF, &[(Field::Person, name)]),
    };
    let mut body = vec![opening];
    body.extend(erased_list(&input.carried_out, &said));
    body.extend(afterwards(&input.carried_out, person, &said));
    let subject = match person {
        None => said.words(&SUBJECT, &[]),
        Some(_) => said.words(&SUBJECT_BEHALF, &[]),
    };
    input.correspondence.letter(said, subject, body)
}
