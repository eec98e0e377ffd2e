//! L13, the confirmation that a consent was withdrawn (art. 7(3) GDPR).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::Correspondence;
use crate::letters::erasure::{Erased, erased_in_words};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::{date_in_text, in_sentence};

/// What the confirmation tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person who withdrew, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// What the consents were for, to follow "toestemming voor" or "consent for": "de nieuwsbrief (gegeven op 3 maart
    /// 2025)"; none where none was found.
    pub consents: Vec<String>,
    /// The day from which the use has stopped.
    pub since: NaiveDate,
    /// What was erased with it.
    pub erased: Vec<Erased>,
    /// Whether something of it is still here, as it may not be erased yet.
    pub held: bool,
    /// Whether a keyed hash of an address stays.
    pub coded: bool,
}

static SUBJECT: Passage = Passage::subject(
    "l13.subject",
    "uw toestemming is ingetrokken",
    "your consent has been withdrawn",
);

static STOP: Passage = Passage {
    code: "l13.stop",
    what: Both(
        "welke toestemming is ingetrokken, en sinds wanneer",
        "which consent was withdrawn, and since when",
    ),
    place: Place::Text,
    nl: "U hebt uw toestemming ingetrokken voor {{doel}}. Wij zijn daar op {{datum}} mee gestopt.",
    en: "You withdrew your consent for {{doel}}. We stopped on {{datum}}.",
    fields: &[Field::Consent, Field::DoneOn],
    must: &[
        Element::field(
            Both("welke toestemming", "which consent"),
            Article::Gdpr("7(3)"),
            Field::Consent,
        ),
        Element::field(
            Both("sinds welke dag", "since which day"),
            Article::Gdpr("7(3)"),
            Field::DoneOn,
        ),
    ],
};

static STOP_FOR_ANOTHER: Passage = Passage {
    code: "l13.stop_for_another",
    what: Both(
        "hetzelfde, aan iemand die namens de persoon vroeg",
        "the same, to somebody who asked on behalf of the person",
    ),
    place: Place::Text,
    nl: "U hebt namens {{naam}} de toestemming ingetrokken voor {{doel}}. Wij zijn daar op {{datum}} mee gestopt.",
    en: "On behalf of {{naam}} you withdrew the consent for {{doel}}. We stopped on {{datum}}.",
    fields: &[Field::Person, Field::Consent, Field::DoneOn],
    must: &[
        Element::field(
            Both("welke toestemming", "which consent"),
            Article::Gdpr("7(3)"),
            Field::Consent,
        ),
        Element::field(
            Both("sinds welke dag", "since which day"),
            Article::Gdpr("7(3)"),
            Field::DoneOn,
        ),
    ],
};

static NONE_FOUND: Passage = Passage {
    code: "l13.none_found",
    what: Both(
        "dat er geen toestemming bekend is",
        "that no consent is known",
    ),
    place: Place::Text,
    nl: "U hebt uw toestemming ingetrokken. Wij vonden geen toestemming die nog gold. Vanaf {{datum}} gebruiken wij het \
         adres dat u noemde in elk geval niet voor nieuwsbrieven.",
    en: "You withdrew your consent. We found no consent that was still in force. From {{datum}} we will in any case not \
         use the address that you gave for newsletters.",
    fields: &[Field::DoneOn],
    must: &[Element::field(
        Both("sinds welke dag", "since which day"),
        Article::Gdpr("7(3)"),
        Field::DoneOn,
    )],
};

static EARLIER: Passage = Passage {
    code: "l13.earlier",
    what: Both(
        "dat het gebruik van vóór die dag was toegestaan",
        "that the use before that day was lawful",
    ),
    place: Place::Text,
    nl: "Wat wij vóór die datum deden, was wel toegestaan.",
    en: "What we did before that date was still lawful.",
    fields: &[],
    must: &[Element::words(
        Both(
            "dat het eerdere gebruik was toegestaan",
            "that the earlier use stays lawful",
        ),
        Article::Gdpr("7(3)"),
        &["toegestaan", "rechtmatig", "mocht"],
        &["lawful", "allowed"],
    )],
};

static ERASED: Passage = Passage {
    code: "l13.erased",
    what: Both("wat er gewist is", "what was erased"),
    place: Place::Text,
    nl: "Wij hebben gewist: {{lijst_gewist}}.",
    en: "We erased: {{lijst_gewist}}.",
    fields: &[Field::ErasedList],
    must: &[Element::field(
        Both("wat er gewist is", "what was erased"),
        Article::Gdpr("17(1)(b)"),
        Field::ErasedList,
    )],
};

static HELD: Passage = Passage {
    code: "l13.held",
    what: Both(
        "dat iets nog niet gewist mag worden",
        "that something may not be erased yet",
    ),
    place: Place::Text,
    nl: "Een deel mogen wij nu nog niet wissen. Wij gebruiken het niet meer, en wij wissen het zodra dat mag.",
    en: "There is a part that we may not erase yet. We no longer use it, and we erase it as soon as we may.",
    fields: &[],
    must: &[],
};

static PROOF: Passage = Passage {
    code: "l13.proof",
    what: Both(
        "dat er een kort bewijs van de toestemming blijft",
        "that a short proof of the consent stays",
    ),
    place: Place::Text,
    nl: "Wij bewaren nog wel een kort bewijs: wanneer en hoe u de toestemming gaf, en wanneer u haar introk. Dat moeten wij \
         kunnen laten zien.",
    en: "We do keep a short proof: when and how you gave your consent, and when you withdrew it. We have to be able to show \
         that.",
    fields: &[],
    must: &[],
};

static CODE: Passage = Passage {
    code: "l13.code",
    what: Both(
        "dat er een code van het adres blijft, en waarom",
        "that a code of the address stays, and why",
    ),
    place: Place::Text,
    nl: "Van het adres bewaren wij alleen een versleutelde code, zodat u niet per ongeluk opnieuw een nieuwsbrief krijgt.",
    en: "Of the address we keep only a coded form, so that you are not sent a newsletter again by mistake.",
    fields: &[],
    must: &[],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &STOP,
    &STOP_FOR_ANOTHER,
    &NONE_FOUND,
    &EARLIER,
    &ERASED,
    &HELD,
    &PROOF,
    &CODE,
];

/// Composes the confirmation: which consent, since when, that the earlier use stays lawful (art. 7(3) GDPR), and what
/// becomes of the data.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let since = date_in_text(input.since, language);
    let consents = in_sentence(&input.consents, language);
    let mut values = vec![(Field::DoneOn, since.as_str()), (Field::Consent, &consents)];
    let mut body = vec![match &input.on_behalf_of {
        _ if input.consents.is_empty() => said.paragraph(&NONE_FOUND, &values),
        None => said.paragraph(&STOP, &values),
        Some(name) => {
            values.push((Field::Person, name));
            said.paragraph(&STOP_FOR_ANOTHER, &values)
        }
    }];
    body.push(said.paragraph(&EARLIER, &[]));
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
    if !input.consents.is_empty() {
        body.push(said.paragraph(&PROOF, &[]));
    }
    if input.coded {
        body.push(said.paragraph(&CODE, &[]));
    }
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
