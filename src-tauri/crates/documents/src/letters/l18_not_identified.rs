//! L18, the notice that a request is not handled because it cannot be established who asks.

use chrono::NaiveDate;
use domain::identity_proof::proof_asked;
use domain::language::Language;
use domain::request::IdentityMethod;

use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::{date_in_text, in_sentence};

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// The days on which proof was asked for.
    pub asked: Vec<NaiveDate>,
    /// The proof that would still do.
    pub proof: IdentityMethod,
}

static SUBJECT: Passage = Passage::subject(
    "l18.subject",
    "wij kunnen uw verzoek nu niet behandelen",
    "we cannot handle your request now",
);

static ASKED: Passage = Passage::text(
    "l18.asked",
    Both(
        "wat gevraagd is, en wat u daarop vroeg",
        "what was asked, and what you asked then",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Op {{gevraagd_op}} vroegen wij u te laten \
         zien wie u bent. Daarop kregen wij geen antwoord waarmee wij dat kunnen vaststellen.",
        "On {{ontvangen}} you asked us to {{verzoek}}. On {{gevraagd_op}} we asked you to show who \
         you are. We received no reply with which we can establish that.",
    ),
    &[Field::Received, Field::Request, Field::AskedOn],
    &[
        Element::field(
            Both(
                "de dag waarop het verzoek binnenkwam",
                "the day the request came in",
            ),
            Article::Gdpr("12(1)"),
            Field::Received,
        ),
        Element::field(
            Both("wat er gevraagd is", "what was asked"),
            Article::Gdpr("12(1)"),
            Field::Request,
        ),
        Element::field(
            Both("wanneer u om bewijs vroeg", "when you asked for proof"),
            Article::Gdpr("12(2)"),
            Field::AskedOn,
        ),
    ],
);

static WHY: Passage = Passage::text(
    "l18.why",
    Both(
        "dat en waarom u niets geeft en niets wijzigt",
        "that and why you give and change nothing",
    ),
    (
        "Wij kunnen niet vaststellen dat u degene bent over wie de gegevens gaan, of namens die \
         persoon mag vragen. Daarom geven wij nu geen gegevens en veranderen of wissen wij niets \
         (artikel\u{A0}11 lid\u{A0}2 en artikel\u{A0}12 lid\u{A0}2 AVG).",
        "We cannot establish that you are the person concerned, or that you may ask on that \
         person's behalf. Therefore we provide no data now, and change or erase nothing \
         (Article\u{A0}11(2) and Article\u{A0}12(2) GDPR).",
    ),
    &[],
    &[Element::words(
        Both(
            "dat u niet kunt vaststellen wie het vraagt",
            "that you cannot establish who asks",
        ),
        Article::Gdpr("12(2)"),
        &["niet vaststellen", "niet zeker weten", "niet weten wie"],
        &["cannot establish", "cannot be sure", "do not know who"],
    )],
);

static STILL: Passage = Passage::text(
    "l18.still",
    Both("wat alsnog kan", "what would still do"),
    (
        "Wilt u alsnog {{gevraagd_bewijs}}? Dan gaan wij verder met uw verzoek.",
        "Could you still {{gevraagd_bewijs}}? Then we will go on with your request.",
    ),
    &[Field::Proof],
    &[Element::field(
        Both(
            "het bewijs waarmee het alsnog kan",
            "the proof that would still do",
        ),
        Article::Gdpr("11(2)"),
        Field::Proof,
    )],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &ASKED, &WHY, &STILL];

/// Composes the notice.
///
/// It says that it cannot be established who asks (Art. 12(2) and 11(2) GDPR), that therefore nothing is given or changed,
/// which proof would still do, and what can be done against it (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let days = input.asked.iter().map(|day| date_in_text(*day, language));
    let days = in_sentence(&days.collect::<Vec<_>>(), language);
    let proof = proof_asked(input.proof);
    let proof = proof.in_language(language);
    let values = [
        (Field::Received, received.as_str()),
        (Field::Request, &input.request),
        (Field::AskedOn, &days),
    ];
    let body = vec![
        said.paragraph(&ASKED, &values),
        said.paragraph(&WHY, &[]),
        said.paragraph(&STILL, &[(Field::Proof, proof)]),
        blocks::complaint(language),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
