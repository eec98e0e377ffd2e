//! L02b, the question which data are meant, where very much is kept (access only).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, Term};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::date_in_text;

/// What the question tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The person whose data are asked for, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// Why it is asked: how much there is, as a sentence.
    pub reason: String,
    /// Whether the term waits for the reply.
    pub term: Term,
}

static SUBJECT: Passage = Passage::subject(
    "l02b.subject",
    "om welke gegevens gaat het?",
    "which data do you mean?",
);

static OPENING: Passage = Passage::text(
    "l02b.opening",
    Both("dat het veel is", "that it is much"),
    (
        "Op {{ontvangen}} vroeg u ons om inzage in uw persoonsgegevens. Wij bewaren veel gegevens \
         over u. {{reden}}.",
        "On {{ontvangen}} you asked us for access to your personal data. We hold a large amount of \
         data about you. {{reden}}.",
    ),
    &[Field::Received, Field::Reason],
    MUCH,
);

static OPENING_BEHALF: Passage = Passage::text(
    "l02b.opening_behalf",
    Both(
        "dat het veel is, als iemand namens een ander vraagt",
        "that it is much, where somebody asks for another",
    ),
    (
        "Op {{ontvangen}} vroeg u ons om inzage in de persoonsgegevens van {{naam}}. Wij bewaren \
         veel gegevens over {{naam}}. {{reden}}.",
        "On {{ontvangen}} you asked us for access to the personal data of {{naam}}. We hold a large \
         amount of data about {{naam}}. {{reden}}.",
    ),
    &[Field::Received, Field::Reason, Field::Person],
    MUCH,
);

const MUCH: &[Element] = &[
    Element::words(
        Both(
            "dat u veel gegevens bewaart",
            "that you hold a large amount of data",
        ),
        Article::Other(Both("overweging 63 AVG", "recital 63 GDPR")),
        &["veel gegevens", "veel informatie"],
        &["large amount", "a lot of data", "much data"],
    ),
    Element::field(
        Both("waarom u het vraagt", "why you ask"),
        Article::Gdpr("12(1)"),
        Field::Reason,
    ),
];

static QUESTION: Passage = Passage::text(
    "l02b.question",
    Both(
        "de vraag, en dat men ook alles mag vragen",
        "the question, and that everything may be asked for",
    ),
    (
        "Wilt u aangeven om welke periode of om welk onderwerp het gaat? U mag ook alles vragen. \
         Laat u dat weten, dan krijgt u alles.",
        "Can you tell us which period or subject you mean? You may also ask for everything. If you \
         tell us so, you will get everything.",
    ),
    &[],
    &[Element::words(
        Both(
            "dat men ook alles mag vragen",
            "that everything may be asked for",
        ),
        Article::Gdpr("15(1)"),
        &["alles vragen", "alles opvragen", "om alles"],
        &["ask for everything", "ask for all"],
    )],
);

static STANDS_STILL: Passage = Passage::text(
    "l02b.stands_still",
    Both("als de termijn stilstaat", "where the term stands still"),
    (
        "Wat al duidelijk is, zoeken wij intussen op. Zolang wij uw antwoord niet hebben, staat de \
         termijn voor uw verzoek stil.",
        "Meanwhile we are looking up what is clear already. The term for your request is paused \
         until we have your reply.",
    ),
    &[],
    &[Element::words(
        Both("dat de termijn stilstaat", "that the term stands still"),
        Article::Gdpr("12(1)"),
        &["stil", "wacht", "onderbroken"],
        &["paused", "stands still", "on hold", "waits"],
    )],
);

static RUNS_ON: Passage = Passage::text(
    "l02b.runs_on",
    Both(
        "als de termijn niet stilstaat",
        "where the term does not stand still",
    ),
    (
        "Wat al duidelijk is, zoeken wij intussen op. De termijn voor uw verzoek staat door deze \
         vraag niet stil.",
        "Meanwhile we are looking up what is clear already. This question does not pause the term \
         for your request.",
    ),
    &[],
    &[Element::words(
        Both("dat de termijn doorloopt", "that the term runs on"),
        Article::Gdpr("12(1)"),
        &["niet stil", "loopt door", "loopt gewoon door"],
        &["does not pause", "not paused", "runs on"],
    )],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &OPENING,
    &OPENING_BEHALF,
    &QUESTION,
    &STANDS_STILL,
    &RUNS_ON,
];

/// Composes the question.
///
/// It says that much is kept and why it is asked (recital 63 GDPR), that everything may be asked for, that what is clear
/// is being looked up, and that the term stands still.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let mut values = vec![
        (Field::Received, received.as_str()),
        (Field::Reason, &input.reason),
    ];
    let opening = match &input.on_behalf_of {
        None => &OPENING,
        Some(name) => {
            values.push((Field::Person, name));
            &OPENING_BEHALF
        }
    };
    let term = match input.term {
        Term::StandsStill => &STANDS_STILL,
        Term::RunsOn => &RUNS_ON,
    };
    let body = vec![
        said.paragraph(opening, &values),
        said.paragraph(&QUESTION, &[]),
        said.paragraph(term, &[]),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
