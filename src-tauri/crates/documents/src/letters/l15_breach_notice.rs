//! L15, the notice to somebody whose data a breach touched (Art. 34 GDPR).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::restricted::data;
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::date_in_text;

/// What everybody is told of the breach, in the language of the letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Breach {
    /// What happened, as it follows a colon: "een lijst met klanten is naar een verkeerd adres gestuurd".
    pub what_happened: String,
    /// When it happened.
    pub when: When,
    /// The day on which it was found out.
    pub discovered_on: NaiveDate,
    /// What may follow for people, a sentence each; at least one.
    pub consequences: Vec<String>,
    /// What was done about it, a sentence each; at least one of these or of what is planned.
    pub done: Vec<String>,
    /// What will still be done, a sentence each.
    pub planned: Vec<String>,
    /// What people can do themselves, a sentence each; none where there is nothing to do.
    pub advice: Vec<String>,
    /// The day on which it was reported to the supervisory authority, where it was.
    pub reported_on: Option<NaiveDate>,
}

/// When a breach happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On one day.
    On(NaiveDate),
    /// At some moment or all the time between two days.
    Between {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// Nobody knows.
    Unknown,
}

/// Whom one of the notices is to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// Which data of this person the breach touched: "naam en adres"; at least one.
    pub data: Vec<String>,
}

static SUBJECT: Passage = Passage::subject(
    "l15.subject",
    "er is iets misgegaan met uw persoonsgegevens",
    "something went wrong with your personal data",
);

static OPENING: Passage = Passage::text(
    "l15.opening",
    Both(
        "dat er iets is misgegaan, en wat in de brief staat",
        "that something went wrong, and what the letter tells",
    ),
    (
        "Er is iets misgegaan met uw persoonsgegevens. In deze brief leest u wat er gebeurd is, wat dat voor u kan \
         betekenen en wat u kunt doen. Dat vertellen wij u volgens artikel\u{A0}34 van de Algemene verordening \
         gegevensbescherming (AVG).",
        "Something went wrong with your personal data. This letter tells what happened, what it may mean for you and \
         what you can do. We tell you so under Article\u{A0}34 of the General Data Protection Regulation (GDPR).",
    ),
    &[],
    &[Element::words(
        Both(
            "dat er iets misging met persoonsgegevens",
            "that something went wrong with personal data",
        ),
        Article::Gdpr("34(1)"),
        &["persoonsgegevens", "datalek"],
        &["personal data", "data breach"],
    )],
);

const NATURE: &[Element] = &[Element::field(
    Both("wat er gebeurd is", "what happened"),
    Article::Gdpr("34(2)"),
    Field::WhatHappened,
)];

static HAPPENED: Passage = Passage::text(
    "l15.happened",
    Both(
        "wat er gebeurde, wanneer, en wanneer u het ontdekte",
        "what happened, when, and when you found out",
    ),
    (
        "Dit is er gebeurd: {{wat_gebeurde}}. Het gebeurde {{wanneer}}. Wij ontdekten het op {{ontdekt_op}}.",
        "This is what happened: {{wat_gebeurde}}. It happened {{wanneer}}. We found out on {{ontdekt_op}}.",
    ),
    &[
        Field::WhatHappened,
        Field::HappenedWhen,
        Field::DiscoveredOn,
    ],
    NATURE,
);

static HAPPENED_UNKNOWN: Passage = Passage::text(
    "l15.happened_unknown",
    Both(
        "hetzelfde, als niemand weet wanneer het gebeurde",
        "the same, where nobody knows when it happened",
    ),
    (
        "Dit is er gebeurd: {{wat_gebeurde}}. Wij ontdekten het op {{ontdekt_op}}. Wanneer het precies gebeurde, weten \
         wij niet.",
        "This is what happened: {{wat_gebeurde}}. We found out on {{ontdekt_op}}. When exactly it happened, we do not \
         know.",
    ),
    &[Field::WhatHappened, Field::DiscoveredOn],
    NATURE,
);

static DATA: Passage = Passage::text(
    "l15.data",
    Both(
        "om welke gegevens van deze persoon het gaat; de lijst volgt",
        "which data of this person; the list follows",
    ),
    (
        "Het gaat om deze gegevens van u:",
        "It concerns these data about you:",
    ),
    &[],
    &[],
);

static CONSEQUENCES: Passage = Passage::text(
    "l15.consequences",
    Both(
        "wat de gevolgen kunnen zijn; de lijst volgt",
        "what the consequences may be; the list follows",
    ),
    (
        "Dit kunnen de gevolgen voor u zijn:",
        "These may be the consequences for you:",
    ),
    &[],
    &[Element::words(
        Both("de mogelijke gevolgen", "the likely consequences"),
        Article::Gdpr("33(3)(c)"),
        &["gevolg", "betekenen"],
        &["consequence", "mean for you"],
    )],
);

static DONE: Passage = Passage::text(
    "l15.done",
    Both(
        "wat u eraan gedaan hebt; de lijst volgt",
        "what you did about it; the list follows",
    ),
    ("Dit hebben wij gedaan:", "This is what we have done:"),
    &[],
    &[Element::words(
        Both("de maatregelen", "the measures"),
        Article::Gdpr("33(3)(d)"),
        &["gedaan", "maatregel"],
        &["done", "did", "measure"],
    )],
);

static PLANNED: Passage = Passage::text(
    "l15.planned",
    Both(
        "wat u er nog aan gaat doen; de lijst volgt",
        "what you will still do about it; the list follows",
    ),
    ("Dit gaan wij nog doen:", "This is what we will still do:"),
    &[],
    &[Element::words(
        Both("de maatregelen die nog komen", "the measures to come"),
        Article::Gdpr("33(3)(d)"),
        &["doen", "maatregel"],
        &["do", "measure"],
    )],
);

static ADVICE: Passage = Passage::text(
    "l15.advice",
    Both(
        "wat u de persoon aanraadt; de lijst volgt",
        "what you advise the person; the list follows",
    ),
    ("Dit raden wij u aan:", "This is what we advise you:"),
    &[],
    &[Element::words(
        Both("wat de persoon zelf kan doen", "what the person can do"),
        Article::Gdpr("33(3)(d)"),
        &["raden wij u aan", "advies", "kunt u"],
        &["advise", "advice", "you can"],
    )],
);

static NO_ADVICE: Passage = Passage::text(
    "l15.no_advice",
    Both(
        "dat de persoon niets hoeft te doen",
        "that the person need not do anything",
    ),
    (
        "U hoeft zelf niets te doen.",
        "You do not have to do anything yourself.",
    ),
    &[],
    &[],
);

static SORRY: Passage = Passage::text(
    "l15.sorry",
    Both(
        "dat u het vervelend vindt",
        "that you are sorry this happened",
    ),
    (
        "Wij vinden het heel vervelend dat dit is gebeurd.",
        "We are sorry that this happened.",
    ),
    &[],
    &[],
);

static SORRY_REPORTED: Passage = Passage::text(
    "l15.sorry_reported",
    Both(
        "hetzelfde, als u het bij de toezichthouder hebt gemeld",
        "the same, where you reported it to the supervisory authority",
    ),
    (
        "Wij vinden het heel vervelend dat dit is gebeurd. Op {{gemeld_op}} hebben wij het gemeld bij de Autoriteit \
         Persoonsgegevens, die toezicht houdt op de privacywet.",
        "We are sorry that this happened. On {{gemeld_op}} we reported it to the Dutch Data Protection Authority \
         (Autoriteit Persoonsgegevens), which supervises privacy law.",
    ),
    &[Field::ReportedOn],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &OPENING,
    &HAPPENED,
    &HAPPENED_UNKNOWN,
    &DATA,
    &CONSEQUENCES,
    &DONE,
    &PLANNED,
    &ADVICE,
    &NO_ADVICE,
    &SORRY,
    &SORRY_REPORTED,
];

/// Composes the notice to one person: the nature of the breach in plain words (art. 34(2) GDPR), whom to ask, the likely
/// consequences, what was done and will be done, and what the person can do (art. 33(3)(b), (c) and (d)). It says nothing
/// else (EDPB Guidelines 9/2022, 86), but for where to complain.
#[must_use]
pub fn compose(breach: &Breach, person: &Person, language: Language) -> Letter {
    let said = person.correspondence.said(language);
    let discovered_on = date_in_text(breach.discovered_on, language);
    let mut known = vec![
        (Field::WhatHappened, breach.what_happened.as_str()),
        (Field::DiscoveredOn, &discovered_on),
    ];
    let when = breach.when.words(language);
    let mut body = vec![said.paragraph(&OPENING, &[])];
    match &when {
        Some(when) => {
            known.push((Field::HappenedWhen, when));
            body.push(said.paragraph(&HAPPENED, &known));
        }
        None => body.push(said.paragraph(&HAPPENED_UNKNOWN, &known)),
    }
    body.extend([said.paragraph(&DATA, &[]), data(&person.data)]);
    for (passage, entries) in [
        (&CONSEQUENCES, &breach.consequences),
        (&DONE, &breach.done),
        (&PLANNED, &breach.planned),
        (&ADVICE, &breach.advice),
    ] {
        if !entries.is_empty() {
            body.extend([said.paragraph(passage, &[]), data(entries)]);
        }
    }
    if breach.advice.is_empty() {
        body.push(said.paragraph(&NO_ADVICE, &[]));
    }
    match breach.reported_on {
        None => body.push(said.paragraph(&SORRY, &[])),
        Some(day) => {
            let day = date_in_text(day, language);
            body.push(said.paragraph(&SORRY_REPORTED, &[(Field::ReportedOn, &day)]));
        }
    }
    body.push(blocks::supervision(language));
    let subject = said.words(&SUBJECT, &[]);
    person.correspondence.letter(said, subject, body)
}

impl When {
    /// Returns when it happened, as it follows "het gebeurde"; none where nobody knows.
    fn words(self, language: Language) -> Option<String> {
        let day = |date| date_in_text(date, language);
        match (self, language) {
            (Self::On(date), Language::Dutch) => Some(format!("op {}", day(date))),
            (Self::On(date), Language::English) => Some(format!("on {}", day(date))),
            (Self::Between { from, to }, Language::Dutch) => {
                Some(format!("tussen {} en {}", day(from), day(to)))
            }
            (Self::Between { from, to }, Language::English) => {
                Some(format!("between {} and {}", day(from), day(to)))
            }
            (Self::Unknown, _) => None,
        }
    }
}
