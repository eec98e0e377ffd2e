//! L03, the notice that the answer takes longer.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::Correspondence;
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
    /// Why: how complex it is, or how many requests there are (Art. 12(3) GDPR), as a sentence.
    pub reason: String,
    /// The last day for the answer: three months after receipt.
    pub due: NaiveDate,
}

static SUBJECT: Passage = Passage::subject(
    "l03.subject",
    "wij hebben meer tijd nodig",
    "we need more time",
);

static REASON: Passage = Passage::text(
    "l03.reason",
    Both(
        "dat en waarom u meer tijd nodig hebt",
        "that and why you need more time",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Wij hebben daar meer tijd voor nodig. De \
         reden is: {{reden}}.",
        "On {{ontvangen}} you asked us to {{verzoek}}. We need more time for that. The reason is: \
         {{reden}}.",
    ),
    &[Field::Received, Field::Request, Field::Reason],
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
            Both("waarom u meer tijd nodig hebt", "why you need more time"),
            Article::Gdpr("12(3)"),
            Field::Reason,
        ),
    ],
);

static DUE: Passage = Passage::text(
    "l03.due",
    Both("de nieuwe uiterste dag", "the new last day"),
    (
        "De wet geeft ons daarvoor twee maanden extra (artikel\u{A0}12 lid\u{A0}3 AVG). U krijgt ons \
         antwoord uiterlijk op {{uiterlijk}}.",
        "The law gives us two more months for this (Article\u{A0}12(3) GDPR). You will receive our \
         answer no later than {{uiterlijk}}.",
    ),
    &[Field::Due],
    &[Element::field(
        Both("de nieuwe uiterste dag", "the new last day"),
        Article::Gdpr("12(3)"),
        Field::Due,
    )],
);

static MEANWHILE: Passage = Passage::text(
    "l03.meanwhile",
    Both("wat u intussen doet", "what you do meanwhile"),
    (
        "Wij werken intussen aan uw verzoek door. Wat al klaar is, sturen wij u eerder.",
        "Meanwhile we go on working on your request. Whatever is ready, we will send you earlier.",
    ),
    &[],
    &[Element::words(
        Both("wat u intussen doet", "what you do meanwhile"),
        Article::Gdpr("12(3)"),
        &["intussen", "ondertussen", "alvast", "eerder"],
        &["meanwhile", "in the meantime", "earlier", "already"],
    )],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &REASON, &DUE, &MEANWHILE];

/// Composes the notice. It has to be sent within the first term.
///
/// It says why more time is needed (Art. 12(3) GDPR), the new last day, and what is done meanwhile. Nothing was decided,
/// so it says nothing of complaints.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let due = date_in_text(input.due, language);
    let values = [
        (Field::Received, received.as_str()),
        (Field::Request, &input.request),
        (Field::Reason, &input.reason),
    ];
    let body = vec![
        said.paragraph(&REASON, &values),
        said.paragraph(&DUE, &[(Field::Due, &due)]),
        said.paragraph(&MEANWHILE, &[]),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
