//! L16, what somebody can do who is not satisfied with how their data are handled.

use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Passage};

/// What the information tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
}

static SUBJECT: Passage = Passage::subject(
    "l16.subject",
    "wat u kunt doen als u niet tevreden bent",
    "what you can do if you are not satisfied",
);

static WAYS: Passage = Passage::text(
    "l16.ways",
    Both(
        "wat iemand kan doen die niet tevreden is",
        "what somebody can do who is not satisfied",
    ),
    (
        "U bent niet tevreden over hoe wij met uw gegevens omgaan. Dit kunt u doen: praat met \
         ons, dien een klacht in bij de toezichthouder, of vraag de rechter om een oordeel. U \
         hoeft niet eerst met ons te praten.",
        "You are not satisfied with how we handle your data. You can talk to us, complain to the \
         supervisory authority, or ask the court for a decision. You need not talk to us first.",
    ),
    &[],
    &[
        Element::words(
            Both(
                "dat men kan klagen bij de toezichthouder",
                "that one can complain to the authority",
            ),
            Article::Gdpr("77"),
            &["toezichthouder", "autoriteit persoonsgegevens"],
            &["supervisory authority", "data protection authority"],
        ),
        Element::words(
            Both("dat men naar de rechter kan", "that one can go to court"),
            Article::Gdpr("79"),
            &["rechter", "rechtbank"],
            &["court"],
        ),
    ],
);

static DAMAGE: Passage = Passage::text(
    "l16.damage",
    Both("dat men schade kan vragen", "that one can ask for damages"),
    (
        "Hebt u schade? Dan kunt u ook daarover naar de rechter (artikel\u{A0}82 AVG).",
        "If you suffered damage, you can also bring that before the court (Article\u{A0}82 GDPR).",
    ),
    &[],
    &[Element::words(
        Both("dat men schade kan vragen", "that one can ask for damages"),
        Article::Gdpr("82"),
        &["schade"],
        &["damage", "compensation"],
    )],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &WAYS, &DAMAGE];

/// Composes the information.
///
/// It names the supervisory authority (Art. 77 GDPR), the court (Art. 79) and compensation (Art. 82), and whom to talk to.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let body = vec![
        said.paragraph(&WAYS, &[]),
        blocks::supervision(language),
        said.paragraph(&DAMAGE, &[]),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
