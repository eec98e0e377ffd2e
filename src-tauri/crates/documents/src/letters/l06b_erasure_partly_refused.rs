//! L06b, the answer that a part was erased and another part is kept.

use domain::language::Language;

use crate::letters::erasure::{CarriedOut, Kept, afterwards, erased_list, kept_table, passages};
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
    /// What was erased, and what came with it.
    pub carried_out: CarriedOut,
    /// What is kept.
    pub kept: Vec<Kept>,
}

static SUBJECT: Passage = Passage::subject(
    "l06b.subject",
    "een deel van uw gegevens is gewist",
    "part of your data was erased",
);

static SUBJECT_BEHALF: Passage = Passage::subject(
    "l06b.subject_behalf",
    "een deel van de gegevens is gewist",
    "part of the data was erased",
);

static OPENING: Passage = Passage::text(
    "l06b.opening",
    Both(
        "wat u deed met het verzoek",
        "what you did with the request",
    ),
    (
        "U vroeg ons uw gegevens te wissen. Een deel hebben wij gewist. Een ander deel moeten of \
         mogen wij nog bewaren.",
        "You asked us to erase your data. We have erased a part of them. We must or may keep another \
         part.",
    ),
    &[],
    PARTLY,
);

static OPENING_BEHALF: Passage = Passage::text(
    "l06b.opening_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "U vroeg ons namens {{naam}} de gegevens van deze persoon te wissen. Een deel hebben wij \
         gewist. Een ander deel moeten of mogen wij nog bewaren.",
        "You asked us on behalf of {{naam}} to erase the data of this person. We have erased a part \
         of them. We must or may keep another part.",
    ),
    &[Field::Person],
    PARTLY,
);

const PARTLY: &[Element] = &[Element::words(
    Both("dat u een deel nog bewaart", "that you still keep a part"),
    Article::Gdpr("12(4)"),
    &["bewaren", "bewaar"],
    &["keep", "kept", "retain"],
)];

static KEPT: Passage = Passage::text(
    "l06b.kept",
    Both(
        "de zin boven de tabel van wat u bewaart",
        "the sentence above the table of what you keep",
    ),
    (
        "Dit bewaren wij nog. U ziet per onderdeel waarom, en tot wanneer:",
        "This is what we still keep. For each part you see why, and until when:",
    ),
    &[],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &SUBJECT_BEHALF,
    &OPENING,
    &OPENING_BEHALF,
    &passages::ERASED,
    &KEPT,
    &passages::ONLY_FOR_THAT,
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
/// It says what L06a says, and for each part that is kept which ground keeps it, in plain words with its article
/// (Art. 17(3) GDPR), until when, that it is used for nothing else, and what can be done against it (Art. 12(4)).
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
    body.push(said.paragraph(&KEPT, &[]));
    body.push(kept_table(&input.kept, language));
    body.push(said.paragraph(&passages::ONLY_FOR_THAT, &[]));
    body.extend(afterwards(&input.carried_out, person, &said));
    body.push(blocks::complaint(language));
    let subject = match person {
        None => said.words(&SUBJECT, &[]),
        Some(_) => said.words(&SUBJECT_BEHALF, &[]),
    };
    input.correspondence.letter(said, subject, body)
}
