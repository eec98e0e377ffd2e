//! L20, the notice that a request is not acted on, or only for a fee, because it is manifestly unfounded or excessive.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::date_in_text;

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// The fee for which it would be acted on, as it stands in a sentence; none where it is refused.
    pub fee: Option<String>,
    /// What shows that the right is not used for its purpose.
    pub objective: String,
    /// What shows that this is meant.
    pub subjective: String,
}

static SUBJECT: Passage = Passage::subject(
    "l20.subject",
    "wij nemen uw verzoek niet zomaar in behandeling",
    "we do not act on your request as it is",
);

static REFUSED: Passage = Passage::text(
    "l20.refused",
    Both("dat u het verzoek weigert", "that you refuse the request"),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Wij nemen uw verzoek niet in behandeling. \
         Dat mag als een verzoek duidelijk zonder reden of buitensporig is (artikel\u{A0}12 \
         lid\u{A0}5 AVG).",
        "On {{ontvangen}} you asked us to {{verzoek}}. We will not act on your request. That is \
         allowed where a request is manifestly unfounded or excessive (Article\u{A0}12(5) GDPR).",
    ),
    &[Field::Received, Field::Request],
    &[
        Element::field(
            Both("wat er gevraagd is", "what was asked"),
            Article::Gdpr("12(1)"),
            Field::Request,
        ),
        Element::words(
            Both(
                "dat u het niet in behandeling neemt",
                "that you do not act on it",
            ),
            Article::Gdpr("12(4)"),
            &["niet in behandeling", "weigeren"],
            &["not act on", "refuse"],
        ),
    ],
);

static FEE: Passage = Passage::text(
    "l20.fee",
    Both(
        "voor welk bedrag u het wel doet",
        "for which amount you will do it",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Wij nemen uw verzoek niet in behandeling, \
         tenzij u {{bedrag}} betaalt. Zo’n vergoeding mag als een verzoek duidelijk zonder reden \
         of buitensporig is (artikel\u{A0}12 lid\u{A0}5 AVG). Het bedrag dekt onze kosten. Wilt u \
         dat betalen? Laat het ons weten, dan gaan wij verder.",
        "On {{ontvangen}} you asked us to {{verzoek}}. We will not act on your request unless you \
         pay {{bedrag}}. Such a fee is allowed where a request is manifestly unfounded or \
         excessive (Article\u{A0}12(5) GDPR). The amount covers our costs. Would you like to pay \
         it? Let us know and we will go on.",
    ),
    &[Field::Received, Field::Request, Field::Fee],
    &[Element::field(
        Both("het bedrag", "the amount"),
        Article::Gdpr("12(5)"),
        Field::Fee,
    )],
);

static FACTS: Passage = Passage::text(
    "l20.facts",
    Both("de feiten waaruit dat blijkt", "the facts that show it"),
    (
        "Wij vinden dat om deze feiten. Waarom het verzoek niet dient waarvoor het recht er is: \
         {{feiten}}. Waaruit blijkt dat dit zo bedoeld is: {{bedoeling}}.",
        "We base this on the following facts. Why the request does not serve the purpose of the \
         right: {{feiten}}. What shows that this is meant: {{bedoeling}}.",
    ),
    &[Field::Facts, Field::Intent],
    &[
        Element::field(
            Both("de feiten", "the facts"),
            Article::Gdpr("12(5)"),
            Field::Facts,
        ),
        Element::field(
            Both("waaruit de bedoeling blijkt", "what shows the intent"),
            Article::Gdpr("12(5)"),
            Field::Intent,
        ),
    ],
);

static AGAIN: Passage = Passage::text(
    "l20.again",
    Both(
        "dat een ander verzoek welkom is",
        "that another request is welcome",
    ),
    (
        "Wilt u iets anders of minder vragen? Dan kijken wij daar graag naar.",
        "Would you like to ask something else, or less? We will gladly look at that.",
    ),
    &[],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &REFUSED, &FEE, &FACTS, &AGAIN];

/// Composes the notice.
///
/// It says what was asked, that it is refused or for which fee it is done (Art. 12(5) GDPR), both kinds of facts (the
/// business bears the burden of proof; C-526/24), and what can be done against it (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let fee = input.fee.clone().unwrap_or_default();
    let values = [
        (Field::Received, received.as_str()),
        (Field::Request, input.request.as_str()),
        (Field::Fee, fee.as_str()),
        (Field::Facts, input.objective.trim_end_matches('.')),
        (Field::Intent, input.subjective.trim_end_matches('.')),
    ];
    let outcome = if input.fee.is_some() { &FEE } else { &REFUSED };
    let body = vec![
        said.paragraph(outcome, &values),
        said.paragraph(&FACTS, &values),
        said.paragraph(&AGAIN, &[]),
        blocks::complaint(language),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
