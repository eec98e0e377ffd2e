//! The sentences of the answer to a request for access.

use crate::wording::{Article, Both, Element, Field, Passage};

/// The subject.
pub(crate) static SUBJECT: Passage = Passage::subject(
    "l04.subject",
    "antwoord op uw verzoek om inzage",
    "answer to your access request",
);

/// That data are processed.
pub(crate) static OPENING: Passage = Passage::text(
    "l04.opening",
    Both("dat u gegevens gebruikt", "that you process data"),
    (
        "U vroeg welke gegevens wij van u hebben. Ja, wij gebruiken persoonsgegevens van u.",
        "You asked which data we hold about you. Yes, we process personal data about you.",
    ),
    &[],
    CONFIRMED,
);

/// The same, to a representative.
pub(crate) static OPENING_BEHALF: Passage = Passage::text(
    "l04.opening_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "U vroeg namens {{naam}} welke gegevens wij van deze persoon hebben. Ja, wij gebruiken \
         persoonsgegevens van {{naam}}.",
        "You asked on behalf of {{naam}} which data we hold about this person. Yes, we process \
         personal data about {{naam}}.",
    ),
    &[Field::Person],
    CONFIRMED,
);

const CONFIRMED: &[Element] = &[Element::words(
    Both(
        "de bevestiging dat u gegevens gebruikt",
        "the confirmation that you process data",
    ),
    Article::Gdpr("15(1)"),
    &["wij gebruiken", "wij verwerken", "wij hebben gegevens"],
    &["we process", "we use", "we hold data"],
)];

/// What the annexes have.
pub(crate) static ANNEXES: Passage = Passage::text(
    "l04.annexes",
    Both("wat er in de bijlagen staat", "what the annexes have"),
    (
        "In bijlage 1 ziet u per onderdeel: waarvoor wij de gegevens gebruiken, om welke gegevens het \
         gaat, van wie wij ze kregen, met wie wij ze deelden en tot welke datum wij ze bewaren. \
         Bijlage 2 is een kopie van uw gegevens.",
        "Annex 1 shows for each part: why we use the data, which data, where we got them, with whom \
         we shared them and until which date we keep them. Annex 2 is a copy of your data.",
    ),
    &[],
    ANNEXED,
);

/// The same, to a representative.
pub(crate) static ANNEXES_BEHALF: Passage = Passage::text(
    "l04.annexes_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "In bijlage 1 ziet u per onderdeel: waarvoor wij de gegevens gebruiken, om welke gegevens het \
         gaat, van wie wij ze kregen, met wie wij ze deelden en tot welke datum wij ze bewaren. \
         Bijlage 2 is een kopie van de gegevens.",
        "Annex 1 shows for each part: why we use the data, which data, where we got them, with whom \
         we shared them and until which date we keep them. Annex 2 is a copy of the data.",
    ),
    &[Field::Person],
    ANNEXED,
);

const ANNEXED: &[Element] = &[Element::words(
    Both("dat er een kopie bij zit", "that there is a copy with it"),
    Article::Gdpr("15(3)"),
    &["kopie"],
    &["copy"],
)];

/// Countries outside Europe.
pub(crate) static OUTSIDE_EUROPE: Passage = Passage::text(
    "l04.outside_europe",
    Both(
        "als gegevens naar een land buiten Europa gaan",
        "where data go to a country outside Europe",
    ),
    (
        "Sommige gegevens gaan naar een land buiten Europa. In bijlage 1 leest u hoe ze daar beschermd \
         zijn.",
        "Some data go to a country outside Europe. Annex 1 tells how they are protected there.",
    ),
    &[],
    &[Element::words(
        Both(
            "dat gegevens naar een land buiten Europa gaan",
            "that data go to a country outside Europe",
        ),
        Article::Gdpr("15(2)"),
        &["buiten Europa", "buiten de EER", "buiten de Europese"],
        &["outside Europe", "outside the EEA", "outside the European"],
    )],
);

/// What was blacked out, by name.
pub(crate) static BLACKED_OUT_NAMED: Passage = Passage::text(
    "l04.blacked_out_named",
    Both(
        "als u iets zwart maakte en zegt wat",
        "where you blacked something out and say what",
    ),
    (
        "Wij hebben delen zwart gemaakt, omdat die over andere mensen gaan of vertrouwelijk zijn: \
         {{lijst_gelakt}}.",
        "We blacked out parts that concern other people or are confidential: {{lijst_gelakt}}.",
    ),
    &[Field::BlackedOut],
    &[
        NOT_SHOWN,
        Element::field(
            Both("wat zwart is gemaakt", "what was blacked out"),
            Article::Gdpr("15(4)"),
            Field::BlackedOut,
        ),
    ],
);

/// That something was blacked out.
pub(crate) static BLACKED_OUT: Passage = Passage::text(
    "l04.blacked_out",
    Both(
        "als u iets zwart maakte en niet zegt wat",
        "where you blacked something out and do not say what",
    ),
    (
        "Wij hebben delen zwart gemaakt, omdat die over andere mensen gaan of vertrouwelijk zijn.",
        "We blacked out parts that concern other people or are confidential.",
    ),
    &[],
    &[NOT_SHOWN],
);

const NOT_SHOWN: Element = Element::words(
    Both(
        "dat u iets zwart hebt gemaakt",
        "that you blacked something out",
    ),
    Article::Gdpr("15(4)"),
    &["zwart", "gelakt", "weggelaten"],
    &["blacked out", "left out", "redacted"],
);

/// That there are no automated decisions.
pub(crate) static NO_DECISIONS: Passage = Passage::text(
    "l04.no_decisions",
    Both(
        "dat er geen automatische besluiten zijn",
        "that there are no automated decisions",
    ),
    (
        "Wij nemen geen automatische besluiten over u.",
        "We take no automated decisions about you.",
    ),
    &[],
    DECIDED,
);

/// The same, to a representative.
pub(crate) static NO_DECISIONS_BEHALF: Passage = Passage::text(
    "l04.no_decisions_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "Wij nemen geen automatische besluiten over {{naam}}.",
        "We take no automated decisions about {{naam}}.",
    ),
    &[Field::Person],
    DECIDED,
);

/// That annex 1 tells of automated decisions.
pub(crate) static DECISIONS: Passage = Passage::text(
    "l04.decisions",
    Both(
        "als er wel automatische besluiten zijn",
        "where there are automated decisions",
    ),
    (
        "In bijlage 1 leest u ook welke automatische besluiten wij nemen en wat die betekenen.",
        "Annex 1 also tells which automated decisions we take and what they mean.",
    ),
    &[],
    DECIDED,
);

const DECIDED: &[Element] = &[Element::words(
    Both(
        "of er automatische besluiten zijn",
        "whether there are automated decisions",
    ),
    Article::Gdpr("15(1)(h)"),
    &["automatisch"],
    &["automated", "automatic"],
)];

/// The other rights.
pub(crate) static RIGHTS: Passage = Passage::text(
    "l04.rights",
    Both(
        "welke rechten men nog meer heeft",
        "which other rights there are",
    ),
    (
        "U mag ons vragen om gegevens te verbeteren, te wissen of tijdelijk niet te gebruiken. U mag ook \
         bezwaar maken.",
        "You may ask us to correct, erase or restrict your data, and you may object.",
    ),
    &[],
    RIGHTS_NAMED,
);

/// The same, to a representative.
pub(crate) static RIGHTS_BEHALF: Passage = Passage::text(
    "l04.rights_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "U mag ons vragen om gegevens te verbeteren, te wissen of tijdelijk niet te gebruiken. U mag ook \
         bezwaar maken.",
        "You may ask us to correct, erase or restrict the data, and you may object.",
    ),
    &[Field::Person],
    RIGHTS_NAMED,
);

const RIGHTS_NAMED: &[Element] = &[
    Element::words(
        Both("het recht op verbetering", "the right to rectification"),
        Article::Gdpr("15(1)(e)"),
        &["verbeter", "corrig"],
        &["correct", "rectif"],
    ),
    Element::words(
        Both("het recht op wissen", "the right to erasure"),
        Article::Gdpr("15(1)(e)"),
        &["wissen", "verwijder"],
        &["erase", "delete"],
    ),
    Element::words(
        Both("het recht op beperking", "the right to restriction"),
        Article::Gdpr("15(1)(e)"),
        &["tijdelijk niet", "beperk"],
        &["restrict"],
    ),
    Element::words(
        Both("het recht van bezwaar", "the right to object"),
        Article::Gdpr("15(1)(e)"),
        &["bezwaar"],
        &["object"],
    ),
];

/// That some data can be taken along.
pub(crate) static PORTABILITY: Passage = Passage::text(
    "l04.portability",
    Both(
        "als een deel als bestand te krijgen is",
        "where a part can be had as a file",
    ),
    (
        "De gegevens die u zelf aan ons gaf, kunt u ook krijgen als bestand om mee te nemen naar een \
         ander.",
        "You can also get the data that you gave us as a file, to take along to another party.",
    ),
    &[],
    &[],
);

/// The same, to a representative.
pub(crate) static PORTABILITY_BEHALF: Passage = Passage::text(
    "l04.portability_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "De gegevens die {{naam}} zelf aan ons gaf, kunt u ook krijgen als bestand om mee te nemen naar \
         een ander.",
        "You can also get the data that {{naam}} gave us as a file, to take along to another party.",
    ),
    &[Field::Person],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &OPENING,
    &OPENING_BEHALF,
    &ANNEXES,
    &ANNEXES_BEHALF,
    &OUTSIDE_EUROPE,
    &BLACKED_OUT_NAMED,
    &BLACKED_OUT,
    &NO_DECISIONS,
    &NO_DECISIONS_BEHALF,
    &DECISIONS,
    &RIGHTS,
    &RIGHTS_BEHALF,
    &PORTABILITY,
    &PORTABILITY_BEHALF,
];
