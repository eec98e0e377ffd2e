//! L22, the notice that a request was sent on to whom it is for.

use chrono::NaiveDate;
use domain::language::Language;
use domain::request_path::ForwardReason;

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
    /// Why it was sent on.
    pub reason: ForwardReason,
    /// To whom.
    pub to: String,
    /// On which day.
    pub forwarded: NaiveDate,
}

static SUBJECT: Passage = Passage::subject(
    "l22.subject",
    "wij hebben uw verzoek doorgestuurd",
    "we forwarded your request",
);

static PROCESSOR: Passage = Passage::text(
    "l22.processor",
    Both(
        "dat u deze gegevens voor een ander verwerkt",
        "that you process these data for somebody else",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Wij verwerken deze gegevens voor \
         {{opdrachtgever}}. Zij beslissen over uw verzoek.",
        "On {{ontvangen}} you asked us to {{verzoek}}. We process these data for \
         {{opdrachtgever}}. They decide on your request.",
    ),
    &[Field::Received, Field::Request, Field::Controller],
    &[Element::field(
        Both(
            "voor wie u de gegevens verwerkt",
            "for whom you process the data",
        ),
        Article::Gdpr("28(3)(e)"),
        Field::Controller,
    )],
);

static WRONG_ADDRESSEE: Passage = Passage::text(
    "l22.wrong",
    Both(
        "dat het verzoek voor een ander is",
        "that the request is for somebody else",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}. Uw verzoek is niet voor ons bedoeld, maar \
         voor {{opdrachtgever}}.",
        "On {{ontvangen}} you asked us to {{verzoek}}. Your request is not meant for us, but for \
         {{opdrachtgever}}.",
    ),
    &[Field::Received, Field::Request, Field::Controller],
    &[Element::field(
        Both("voor wie het verzoek is", "for whom the request is"),
        Article::Gdpr("12(1)"),
        Field::Controller,
    )],
);

static FORWARDED: Passage = Passage::text(
    "l22.forwarded",
    Both(
        "wanneer u het doorstuurde, en wie antwoordt",
        "when you sent it on, and who answers",
    ),
    (
        "Wij hebben uw verzoek op {{doorgestuurd_op}} doorgestuurd. U krijgt van hen antwoord. \
         Duurt dat langer dan een maand? Vraag het dan aan hen.",
        "We forwarded your request on {{doorgestuurd_op}}. They will answer you. If that takes \
         longer than a month, please ask them.",
    ),
    &[Field::ForwardedOn, Field::Controller],
    &[
        Element::field(
            Both("de dag waarop u het doorstuurde", "the day you sent it on"),
            Article::Gdpr("12(1)"),
            Field::ForwardedOn,
        ),
        Element::words(
            Both("wie het antwoord geeft", "who gives the answer"),
            Article::Gdpr("12(1)"),
            &["van hen antwoord", "antwoordt u"],
            &["they will answer", "will answer you"],
        ),
    ],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &PROCESSOR, &WRONG_ADDRESSEE, &FORWARDED];

/// Composes the notice: for whom the data are processed or the request is meant, when it was sent on, and who answers.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let forwarded = date_in_text(input.forwarded, language);
    let values = [
        (Field::Received, received.as_str()),
        (Field::Request, input.request.as_str()),
        (Field::Controller, input.to.as_str()),
        (Field::ForwardedOn, forwarded.as_str()),
    ];
    let why = match input.reason {
        ForwardReason::Processor => &PROCESSOR,
        ForwardReason::WrongAddressee => &WRONG_ADDRESSEE,
    };
    let body = vec![
        said.paragraph(why, &values),
        said.paragraph(&FORWARDED, &values),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
