//! L11, the confirmation that advertising has stopped (art. 21(2) and (3) GDPR).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::Correspondence;
use crate::letters::erasure::{Erased, erased_in_words};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::{date_in_text, in_sentence, pick};

/// What the confirmation tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person who objected, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// The day from which there is no advertising.
    pub since: NaiveDate,
    /// What was erased with it.
    pub erased: Vec<Erased>,
    /// Whether something of it is still here, as it may not be erased yet.
    pub held: bool,
    /// Whether a keyed hash of an address or number stays.
    pub coded: bool,
}

static SUBJECT: Passage = Passage::subject(
    "l11.subject",
    "u krijgt geen reclame meer van ons",
    "you will receive no more advertising from us",
);

static STOP: Passage = Passage {
    code: "l11.stop",
    what: Both(
        "dat de reclame stopt, vanaf wanneer en langs welke weg",
        "that the advertising stops, from when and by which channels",
    ),
    place: Place::Text,
    nl: "U krijgt geen reclame of nieuwsbrieven meer van ons. Dit geldt vanaf {{datum}}, voor {{kanalen}}. U hoeft daar \
         niets voor te doen, en wij stellen geen voorwaarden.",
    en: "You will no longer receive advertising or newsletters from us. This applies from {{datum}}, for {{kanalen}}. You \
         need not do anything for it, and we set no conditions.",
    fields: &[Field::DoneOn, Field::Channels],
    must: &[
        Element::field(
            Both("vanaf welke dag", "from which day"),
            Article::Gdpr("21(3)"),
            Field::DoneOn,
        ),
        Element::field(
            Both("langs welke weg", "by which channels"),
            Article::Gdpr("21(2)"),
            Field::Channels,
        ),
    ],
};

static STOP_FOR_ANOTHER: Passage = Passage {
    code: "l11.stop_for_another",
    what: Both(
        "hetzelfde, aan iemand die namens de persoon vroeg",
        "the same, to somebody who asked on behalf of the person",
    ),
    place: Place::Text,
    nl: "{{naam}} krijgt geen reclame of nieuwsbrieven meer van ons. Dit geldt vanaf {{datum}}, voor {{kanalen}}. \
         Daar hoeft niemand iets voor te doen, en wij stellen geen voorwaarden.",
    en: "{{naam}} will no longer receive advertising or newsletters from us. This applies from {{datum}}, for \
         {{kanalen}}. Nobody need do anything for it, and we set no conditions.",
    fields: &[Field::Person, Field::DoneOn, Field::Channels],
    must: &[
        Element::field(
            Both("vanaf welke dag", "from which day"),
            Article::Gdpr("21(3)"),
            Field::DoneOn,
        ),
        Element::field(
            Both("langs welke weg", "by which channels"),
            Article::Gdpr("21(2)"),
            Field::Channels,
        ),
    ],
};

static CODE: Passage = Passage {
    code: "l11.code",
    what: Both(
        "dat er een code van het adres blijft, en waarom",
        "that a code of the address stays, and why",
    ),
    place: Place::Text,
    nl: "Wij bewaren een versleutelde code van het adres of het nummer. Het adres zelf is daaruit niet te lezen. Zo \
         voorkomen wij dat u per ongeluk opnieuw post krijgt.",
    en: "We keep a coded form of the address or number. The address itself cannot be read from it. That keeps you from \
         being added again by mistake.",
    fields: &[],
    must: &[Element::words(
        Both(
            "dat er een code van het adres blijft",
            "that a coded form of the address stays",
        ),
        Article::Gdpr("21(3)"),
        &["code"],
        &["coded form", "code"],
    )],
};

static ERASED: Passage = Passage {
    code: "l11.erased",
    what: Both("wat u daarom hebt gewist", "what you erased because of it"),
    place: Place::Text,
    nl: "Dit hebben wij daarom gewist: {{lijst_gewist}}.",
    en: "This is what we erased because of it: {{lijst_gewist}}.",
    fields: &[Field::ErasedList],
    must: &[],
};

static HELD: Passage = Passage {
    code: "l11.held",
    what: Both(
        "dat iets nog niet gewist mag worden",
        "that something may not be erased yet",
    ),
    place: Place::Text,
    nl: "Een deel mogen wij nu nog niet wissen. Wij gebruiken het niet meer voor reclame, en wij wissen het zodra dat mag.",
    en: "There is a part that we may not erase yet. We no longer use it for advertising, and we erase it as soon as we may.",
    fields: &[],
    must: &[],
};

static ORDERS: Passage = Passage {
    code: "l11.orders",
    what: Both(
        "dat berichten over een opdracht of factuur doorgaan",
        "that messages about an assignment or invoice go on",
    ),
    place: Place::Text,
    nl: "Berichten over een lopende opdracht of factuur blijft u wel ontvangen.",
    en: "You will still receive messages about a current assignment or invoice.",
    fields: &[],
    must: &[],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &STOP,
    &STOP_FOR_ANOTHER,
    &ERASED,
    &HELD,
    &CODE,
    &ORDERS,
];

/// Composes the confirmation: from when (art. 21(3) GDPR), by which channels, what was erased, that a code of the address
/// stays, that nothing is asked in return, and that current orders go on.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let since = date_in_text(input.since, language);
    // The objection is absolute: it is to advertising by whatever channel.
    let channels = pick(
        language,
        "e-mail, telefoon, sms, WhatsApp en post",
        "e-mail, telephone, text messages, WhatsApp and post",
    );
    let mut values = vec![(Field::DoneOn, since.as_str()), (Field::Channels, channels)];
    let mut body = vec![match &input.on_behalf_of {
        None => said.paragraph(&STOP, &values),
        Some(name) => {
            values.push((Field::Person, name));
            said.paragraph(&STOP_FOR_ANOTHER, &values)
        }
    }];
    let erased: Vec<String> = input
        .erased
        .iter()
        .map(|erased| erased_in_words(erased, language))
        .collect();
    if !erased.is_empty() {
        let list = in_sentence(&erased, language);
        body.push(said.paragraph(&ERASED, &[(Field::ErasedList, &list)]));
    }
    if input.held {
        body.push(said.paragraph(&HELD, &[]));
    }
    if input.coded {
        body.push(said.paragraph(&CODE, &[]));
    }
    body.push(said.paragraph(&ORDERS, &[]));
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
