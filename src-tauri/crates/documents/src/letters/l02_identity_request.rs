//! L02, the question to somebody whose identity is in doubt, and the reminder of it.

use chrono::NaiveDate;
use domain::identity_proof::{other_ways, proof_asked};
use domain::language::Language;
use domain::request::IdentityMethod;

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
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// Why there is doubt (Art. 12(6) GDPR), as a sentence.
    pub doubt: String,
    /// The least that takes the doubt away.
    pub proof: IdentityMethod,
    /// The question before this one, where this is the reminder.
    pub reminder: Option<Reminder>,
    /// Whether the term waits for the reply.
    pub term: Term,
}

/// What a reminder says beside the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The day of the first question.
    pub asked: NaiveDate,
    /// The day from which the request can be closed.
    pub closed_from: NaiveDate,
}

static SUBJECT: Passage = Passage::subject(
    "l02.subject",
    "wilt u laten zien wie u bent?",
    "please show us who you are",
);

static SUBJECT_REMINDER: Passage = Passage::subject(
    "l02.subject_reminder",
    "herinnering: wilt u laten zien wie u bent?",
    "reminder: please show us who you are",
);

static OPENING: Passage = Passage::text(
    "l02.opening",
    Both("wanneer wat gevraagd is", "what was asked when"),
    (
        "Op {{ontvangen}} vroeg u ons om {{verzoek}}.",
        "On {{ontvangen}} you asked us to {{verzoek}}.",
    ),
    &[Field::Received, Field::Request],
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
    ],
);

static REMINDER: Passage = Passage::text(
    "l02.reminder",
    Both(
        "alleen in de herinnering: dat u het al vroeg",
        "only in the reminder: that you asked before",
    ),
    (
        "Op {{gevraagd_op}} vroegen wij u te laten zien wie u bent. Wij hebben nog geen antwoord. \
         Hebben wij op {{sluiten_vanaf}} nog niets van u gehoord, dan kunnen wij niet doen wat u \
         vraagt. U mag uw antwoord ook daarna nog sturen.",
        "On {{gevraagd_op}} we asked you to show who you are. We have no reply yet. If we have not \
         heard from you by {{sluiten_vanaf}}, we cannot do what you ask. You may still send your \
         reply after that.",
    ),
    &[Field::AskedOn, Field::ClosedFrom],
    &[Element::field(
        Both(
            "wanneer u het verzoek kunt sluiten",
            "when you may close the request",
        ),
        Article::Gdpr("12(4)"),
        Field::ClosedFrom,
    )],
);

static DOUBT: Passage = Passage::text(
    "l02.doubt",
    Both("waarom u twijfelt", "why you are in doubt"),
    (
        "Wij willen zeker weten dat wij dit voor de juiste persoon doen. Daarover twijfelen wij \
         nog. De reden is: {{reden}}.",
        "We want to be sure that we do so for the right person. We are still in doubt about that. \
         The reason is: {{reden}}.",
    ),
    &[Field::Reason],
    &[Element::field(
        Both("waarom u twijfelt", "why you are in doubt"),
        Article::Gdpr("12(6)"),
        Field::Reason,
    )],
);

static PROOF: Passage = Passage::text(
    "l02.proof",
    Both(
        "wat u vraagt, en wat ook kan",
        "what you ask for, and what will do as well",
    ),
    (
        "Wilt u daarom {{gevraagd_bewijs}}? Kan dat niet, of wilt u dat liever niet? Dan kunt u ook \
         dit doen: {{ander_bewijs}}. Of: {{nog_een_bewijs}}.",
        "Could you please {{gevraagd_bewijs}}? If you cannot or would rather not, you can do this \
         instead: {{ander_bewijs}}. Or: {{nog_een_bewijs}}.",
    ),
    &[Field::Proof, Field::OtherProof, Field::ThirdProof],
    &[
        Element::field(
            Both(
                "het minste dat de twijfel wegneemt",
                "the least that takes the doubt away",
            ),
            Article::Gdpr("12(6)"),
            Field::Proof,
        ),
        Element::field(
            Both("wat ook kan", "what will do as well"),
            Article::Gdpr("12(2)"),
            Field::OtherProof,
        ),
    ],
);

static NO_COPY: Passage = Passage::text(
    "l02.no_copy",
    Both(
        "dat u geen kopie wilt, en wat u met het antwoord doet",
        "that you want no copy, and what you do with the reply",
    ),
    (
        "Stuur ons geen volledige kopie van uw paspoort of identiteitskaart. Wij gebruiken uw \
         antwoord alleen voor deze controle en wissen het daarna.",
        "Do not send a full copy of your passport or identity card. We use your reply for this \
         check only and then delete it.",
    ),
    &[],
    &[
        Element::words(
            Both(
                "dat u geen kopie van een identiteitsbewijs vraagt",
                "that you do not ask for a copy of an identity document",
            ),
            Article::Gdpr("5(1)(c)"),
            &["geen volledige kopie", "geen kopie"],
            &[
                "not send a full copy",
                "not send a copy",
                "no copy",
                "no full copy",
            ],
        ),
        Element::words(
            Both(
                "dat u het antwoord daarna wist",
                "that you delete the reply afterwards",
            ),
            Article::Gdpr("5(1)(e)"),
            &["wissen", "gooien wij weg", "vernietigen", "verwijderen"],
            &["delete", "erase", "destroy"],
        ),
    ],
);

static STANDS_STILL: Passage = Passage::text(
    "l02.stands_still",
    Both("als de termijn stilstaat", "where the term stands still"),
    (
        "Zolang wij uw antwoord niet hebben, staat de termijn voor uw verzoek stil. Zodra wij het \
         hebben, gaan wij verder.",
        "The term for your request is paused until we have your reply. As soon as we have it, we \
         go on.",
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
    "l02.runs_on",
    Both(
        "als de termijn niet stilstaat",
        "where the term does not stand still",
    ),
    (
        "De termijn voor uw verzoek staat door deze vraag niet stil. Zodra wij uw antwoord hebben, \
         gaan wij meteen verder.",
        "This question does not pause the term for your request. As soon as we have your reply, we \
         go on at once.",
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
    &SUBJECT_REMINDER,
    &OPENING,
    &REMINDER,
    &DOUBT,
    &PROOF,
    &NO_COPY,
    &STANDS_STILL,
    &RUNS_ON,
];

/// Composes the question.
///
/// It says why there is doubt (Art. 12(6) GDPR), the least that is asked, what may be done instead, that no full copy of
/// an identity document is wanted, what happens with the answer, and that the term stands still.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let request = [
        (Field::Received, received.as_str()),
        (Field::Request, &input.request),
    ];
    let mut body = vec![said.paragraph(&OPENING, &request)];
    body.extend(input.reminder.map(|reminder| {
        let asked = date_in_text(reminder.asked, language);
        let closed_from = date_in_text(reminder.closed_from, language);
        let days = [
            (Field::AskedOn, asked.as_str()),
            (Field::ClosedFrom, &closed_from),
        ];
        said.paragraph(&REMINDER, &days)
    }));
    let asked = proof_asked(input.proof);
    let [other, third] = other_ways(input.proof).map(proof_asked);
    let proof = [
        (Field::Proof, asked.in_language(language)),
        (Field::OtherProof, other.in_language(language)),
        (Field::ThirdProof, third.in_language(language)),
    ];
    body.extend([
        said.paragraph(&DOUBT, &[(Field::Reason, &input.doubt)]),
        said.paragraph(&PROOF, &proof),
        said.paragraph(&NO_COPY, &[]),
        match input.term {
            Term::StandsStill => said.paragraph(&STANDS_STILL, &[]),
            Term::RunsOn => said.paragraph(&RUNS_ON, &[]),
        },
    ]);
    let subject = match input.reminder {
        None => said.words(&SUBJECT, &[]),
        Some(_) => said.words(&SUBJECT_REMINDER, &[]),
    };
    input.correspondence.letter(said, subject, body)
}
