//! L19, the answer that there are no data.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::{date_in_text, in_sentence};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day the request came in.
    pub received: NaiveDate,
    /// The request as it was understood, to follow "U vroeg ons om" or "You asked us to".
    pub request: String,
    /// The person it is about, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// Where was searched: "de mailbox".
    pub places: Vec<String>,
    /// With what was searched: "de naam", "het e-mailadres".
    pub keys: Vec<String>,
    /// How long the file of the request stays, to follow "tot" or "until": "5 jaar na het afsluiten van het verzoek".
    pub file_kept_until: String,
}

static SUBJECT: Passage = Passage::subject(
    "l19.subject",
    "wij hebben geen gegevens gevonden",
    "we found no data",
);

static OPENING: Passage = Passage::text(
    "l19.opening",
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

static SEARCHED: Passage = Passage::text(
    "l19.searched",
    Both(
        "waar en waarmee u zocht, en dat er niets is",
        "where and with what you searched, and that there is nothing",
    ),
    (
        "Wij hebben gezocht in {{lijst_plaatsen}}. Wij zochten op {{lijst_zoeksleutels}}. Wij \
         hebben geen gegevens van u gevonden, behalve dit verzoek.",
        "We searched {{lijst_plaatsen}} for {{lijst_zoeksleutels}}. We found no data about you, \
         except this request.",
    ),
    &[Field::Places, Field::Keys],
    SEARCHED_AND_NOTHING,
);

static SEARCHED_BEHALF: Passage = Passage::text(
    "l19.searched_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "Wij hebben gezocht in {{lijst_plaatsen}}. Wij zochten op {{lijst_zoeksleutels}}. Wij \
         hebben geen gegevens van {{naam}} gevonden, behalve dit verzoek.",
        "We searched {{lijst_plaatsen}} for {{lijst_zoeksleutels}}. We found no data about \
         {{naam}}, except this request.",
    ),
    &[Field::Places, Field::Keys, Field::Person],
    SEARCHED_AND_NOTHING,
);

const SEARCHED_AND_NOTHING: &[Element] = &[
    Element::field(
        Both("waar u zocht", "where you searched"),
        Article::Gdpr("12(1)"),
        Field::Places,
    ),
    Element::field(
        Both("waarmee u zocht", "with what you searched"),
        Article::Gdpr("12(1)"),
        Field::Keys,
    ),
    Element::words(
        Both("dat u geen gegevens vond", "that you found no data"),
        Article::Gdpr("15(1)"),
        &["geen gegevens", "niets gevonden", "niets van u"],
        &["no data", "nothing about", "found nothing"],
    ),
];

static KEPT: Passage = Passage::text(
    "l19.kept",
    Both(
        "hoe lang u het verzoek bewaart",
        "how long you keep the request",
    ),
    (
        "Het verzoek en onze brief bewaren wij tot {{bewaard_tot}}, apart en afgeschermd. Dan \
         kunnen wij laten zien dat wij u hebben geantwoord.",
        "We keep the request and our letter until {{bewaard_tot}}, apart and shielded, so that we \
         can show that we answered you.",
    ),
    &[Field::KeptUntil],
    &[Element::field(
        Both(
            "hoe lang u het verzoek bewaart",
            "how long you keep the request",
        ),
        Article::Gdpr("13(2)(a)"),
        Field::KeptUntil,
    )],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &OPENING, &SEARCHED, &SEARCHED_BEHALF, &KEPT];

/// Composes the answer.
///
/// It confirms that no data are processed (Art. 15(1) GDPR), says where and with what was searched, that the request
/// itself stays and how long, and what can be done against it (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let received = date_in_text(input.received, language);
    let places = in_sentence(&input.places, language);
    let keys = in_sentence(&input.keys, language);
    let mut search = vec![(Field::Places, places.as_str()), (Field::Keys, &keys)];
    let searched = match &input.on_behalf_of {
        None => &SEARCHED,
        Some(name) => {
            search.push((Field::Person, name));
            &SEARCHED_BEHALF
        }
    };
    let request = [
        (Field::Received, received.as_str()),
        (Field::Request, &input.request),
    ];
    let body = vec![
        said.paragraph(&OPENING, &request),
        said.paragraph(searched, &search),
        said.paragraph(&KEPT, &[(Field::KeptUntil, &input.file_kept_until)]),
        blocks::complaint(language),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
