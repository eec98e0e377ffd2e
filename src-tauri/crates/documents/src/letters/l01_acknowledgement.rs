//! L01, the acknowledgement of a request.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::Correspondence;
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::date_in_text;

/// What an acknowledgement tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vraagt ons om" or "You ask us to".
    pub request: String,
    /// The last day for the answer (Art. 12(3) GDPR).
    pub due: NaiveDate,
}

static SUBJECT: Passage = Passage::subject(
    "l01.subject",
    "ontvangst van uw verzoek",
    "receipt of your request",
);

static RECEIPT: Passage = Passage::text(
    "l01.receipt",
    Both(
        "wanneer het verzoek binnenkwam, en hoe u het begreep",
        "when the request came in, and how you understood it",
    ),
    (
        "Op {{ontvangen}} kregen wij uw verzoek. U vraagt ons om {{verzoek}}.",
        "We received your request on {{ontvangen}}. You ask us to {{verzoek}}.",
    ),
    &[Field::Received, Field::Request, Field::Due],
    &[
        Element::field(
            Both(
                "de dag waarop het verzoek binnenkwam",
                "the day the request came in",
            ),
            Article::Gdpr("12(3)"),
            Field::Received,
        ),
        Element::field(
            Both(
                "het verzoek zoals u het begreep",
                "the request as you understood it",
            ),
            Article::Gdpr("12(1)"),
            Field::Request,
        ),
    ],
);

static TERM: Passage = Passage::text(
    "l01.term",
    Both(
        "wanneer het antwoord komt, en dat het gratis is",
        "when the answer comes, and that it is free",
    ),
    (
        "U krijgt zo snel mogelijk antwoord, en in elk geval uiterlijk op {{uiterlijk}}. Dit kost \
         u niets.",
        "We will answer as soon as possible and no later than {{uiterlijk}}. This is free of charge.",
    ),
    &[Field::Due, Field::Received, Field::Request],
    &[
        Element::field(
            Both(
                "de uiterste dag voor het antwoord",
                "the last day for the answer",
            ),
            Article::Gdpr("12(3)"),
            Field::Due,
        ),
        Element::words(
            Both("dat het niets kost", "that it is free"),
            Article::Gdpr("12(5)"),
            &[
                "kost u niets",
                "kost niets",
                "gratis",
                "kosteloos",
                "zonder kosten",
            ],
            &["free of charge", "for free", "costs nothing", "no charge"],
        ),
    ],
);

static UNDERSTOOD: Passage = Passage::text(
    "l01.understood",
    Both(
        "dat men u kan verbeteren als u het verkeerd begreep",
        "that you can be corrected where you misunderstood",
    ),
    (
        "Hebben wij uw vraag niet goed begrepen? Laat het ons dan weten.",
        "Please tell us if we misunderstood your request.",
    ),
    &[Field::Request],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &RECEIPT, &TERM, &UNDERSTOOD];

/// Composes the acknowledgement.
///
/// It says when the request came in, how it was understood, when the answer comes at the
/// latest, that it is free (Art. 12(5) GDPR), and whom to ask. It asks nothing.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let due = date_in_text(input.due, language);
    let values = [
        (Field::Received, received.as_str()),
        (Field::Request, &input.request),
        (Field::Due, &due),
    ];
    let body = vec![
        said.paragraph(&RECEIPT, &values),
        said.paragraph(&TERM, &values),
        said.paragraph(&UNDERSTOOD, &values),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
