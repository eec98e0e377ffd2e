//! L07, the answer that data are not used for the time being.

use chrono::NaiveDate;
use domain::language::Language;
use domain::restriction::RestrictionGround;

use crate::letters::erasure::Recipient;
use crate::letters::restricted::{Refused, data, refused_table, told, whose};
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::{date_in_text, pick};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data these are, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// Since when the data are not used.
    pub placed_on: NaiveDate,
    /// On which ground.
    pub ground: RestrictionGround,
    /// Which data: "2 facturen".
    pub data: Vec<String>,
    /// Who had the data too (Art. 19 GDPR).
    pub recipients: Vec<Recipient>,
    /// What is used all the same.
    pub refused: Vec<Refused>,
}

static SUBJECT: Passage = Passage::subject(
    "l07.subject",
    "wij gebruiken gegevens voorlopig niet",
    "we do not use data for the time being",
);

static PLACED: Passage = Passage {
    code: "l07.placed",
    what: Both(
        "vanaf wanneer de gegevens niet gebruikt worden; de lijst volgt",
        "since when the data are not used; the list follows",
    ),
    place: Place::Text,
    nl: "Vanaf {{datum}} gebruiken wij deze gegevens {{van_wie}} tijdelijk niet:",
    en: "From {{datum}} we temporarily stop using these data {{van_wie}}:",
    fields: &[Field::DoneOn, Field::Whose],
    must: &[Element::field(
        Both("vanaf welke dag", "from which day"),
        Article::Gdpr("12(3)"),
        Field::DoneOn,
    )],
};

static GROUND: Passage = Passage {
    code: "l07.ground",
    what: Both("op welke grond", "on which ground"),
    place: Place::Text,
    nl: "De reden is: {{grond}}.",
    en: "The reason is: {{grond}}.",
    fields: &[Field::Ground],
    must: &[Element::field(
        Both("de grond", "the ground"),
        Article::Gdpr("18(1)"),
        Field::Ground,
    )],
};

static STORED: Passage = Passage {
    code: "l07.stored",
    what: Both(
        "wat nog wel mag met de gegevens",
        "what may still be done with the data",
    ),
    place: Place::Text,
    nl: "Wij bewaren ze alleen nog. Gebruik mag alleen met uw toestemming, voor een rechtszaak, om \
         een ander te beschermen of om een gewichtige reden van algemeen belang.",
    en: "We only store them. We may use them only with your consent, for a legal claim, to protect \
         another person or for an important reason of public interest.",
    fields: &[],
    must: &[Element::words(
        Both("wat nog wel mag", "what may still be done"),
        Article::Gdpr("18(2)"),
        &["alleen met uw toestemming"],
        &["only with your consent"],
    )],
};

static UNTIL: Passage = Passage {
    code: "l07.until",
    what: Both(
        "hoe lang het duurt, en dat er eerst bericht komt",
        "how long it lasts, and that there will be notice first",
    ),
    place: Place::Text,
    nl: "Dit duurt totdat {{tot_wanneer}}. Voordat wij de gegevens weer gebruiken, krijgt u bericht.",
    en: "This lasts until {{tot_wanneer}}. You will hear from us before we use the data again.",
    fields: &[Field::UntilWhat],
    must: &[
        Element::field(
            Both("hoe lang het duurt", "how long it lasts"),
            Article::Gdpr("18(1)"),
            Field::UntilWhat,
        ),
        Element::words(
            Both(
                "dat er bericht komt voordat het eindigt",
                "that there is notice before it ends",
            ),
            Article::Gdpr("18(3)"),
            &["krijgt u bericht", "laten wij het u weten"],
            &["hear from us", "let you know"],
        ),
    ],
};

static REFUSED: Passage = Passage {
    code: "l07.refused",
    what: Both(
        "dat andere gegevens gebruikt blijven; de tabel volgt",
        "that other data remain in use; the table follows",
    ),
    place: Place::Text,
    nl: "Deze gegevens blijven wij wel gebruiken. U ziet per onderdeel waarom:",
    en: "We do go on using the following data. For each part you see why:",
    fields: &[],
    must: &[],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &PLACED, &GROUND, &STORED, &UNTIL, &REFUSED];

/// Composes the answer.
///
/// It says on which ground the use is restricted (Art. 18(1) GDPR), which data, what may still be done with them (18(2)), how
/// long, that there is notice before it ends (18(3)), who was told (Art. 19), and what can be done against it.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let day = date_in_text(input.placed_on, language);
    let whose = whose(input.on_behalf_of.as_deref(), language);
    let mut body = vec![
        said.paragraph(&PLACED, &[(Field::DoneOn, &day), (Field::Whose, &whose)]),
        data(&input.data),
        said.paragraph(&GROUND, &[(Field::Ground, ground(input.ground, language))]),
        said.paragraph(&STORED, &[]),
        said.paragraph(&UNTIL, &[(Field::UntilWhat, until(input.ground, language))]),
        told(&input.recipients, language),
    ];
    if !input.refused.is_empty() {
        body.push(said.paragraph(&REFUSED, &[]));
        body.push(refused_table(&input.refused, language));
    }
    body.push(blocks::complaint(language));
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}

fn ground(ground: RestrictionGround, language: Language) -> &'static str {
    match ground {
        RestrictionGround::AccuracyContested => pick(
            language,
            "volgens u zijn deze gegevens niet juist, en dat gaan wij na (artikel 18 lid 1 onder a AVG)",
            "you say that these data are not correct, and we are checking that (Art. 18(1)(a) GDPR)",
        ),
        RestrictionGround::Unlawful => pick(
            language,
            "wij mochten deze gegevens niet gebruiken, en u wilt dat wij ze bewaren in plaats van wissen \
             (artikel 18 lid 1 onder b AVG)",
            "we should not have used these data, and you want us to keep them instead of erasing them \
             (Art. 18(1)(b) GDPR)",
        ),
        RestrictionGround::NeededForClaim => pick(
            language,
            "wij hebben deze gegevens niet meer nodig, maar u hebt ze nodig voor een rechtszaak of een geschil \
             (artikel 18 lid 1 onder c AVG)",
            "we no longer need these data, but you need them for a legal claim (Art. 18(1)(c) GDPR)",
        ),
        RestrictionGround::ObjectionPending => pick(
            language,
            "u maakte bezwaar, en wij hebben daarover nog niet besloten (artikel 18 lid 1 onder d AVG)",
            "you objected, and we have not decided on that yet (Art. 18(1)(d) GDPR)",
        ),
    }
}

fn until(ground: RestrictionGround, language: Language) -> &'static str {
    match ground {
        RestrictionGround::AccuracyContested => pick(
            language,
            "wij hebben nagegaan of de gegevens juist zijn",
            "we have checked whether the data are correct",
        ),
        RestrictionGround::Unlawful => pick(
            language,
            "u ons laat weten dat het niet meer nodig is",
            "you let us know that it is no longer needed",
        ),
        RestrictionGround::NeededForClaim => pick(
            language,
            "u de gegevens niet meer nodig hebt voor uw rechtszaak of geschil",
            "you no longer need the data for your legal claim",
        ),
        RestrictionGround::ObjectionPending => pick(
            language,
            "wij op uw bezwaar hebben besloten",
            "we have decided on your objection",
        ),
    }
}
