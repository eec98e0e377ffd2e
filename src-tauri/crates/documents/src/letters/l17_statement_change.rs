//! L17, the notice that the privacy statement changes (Art. 13(3), 14(4) and 5(1)(a) GDPR).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Column, Letter, Run, Table};
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::{capital, date_in_text, pick};

/// What everybody is told of the change, in the language of the letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The first day of the new text; after the day of the letter.
    pub from: NaiveDate,
    /// What becomes different; at least one of these or of the new purposes.
    pub differences: Vec<Difference>,
    /// For what the data will be used as well.
    pub new_purposes: Vec<NewPurpose>,
    /// Why, as it follows a colon.
    pub reason: String,
    /// The number of the new version.
    pub version: String,
    /// Where the whole text is to be read.
    pub whole_text: WholeText,
}

/// One thing that becomes different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it is about: "bewaartermijn van offertes".
    pub about: String,
    /// How it is now; none where there is nothing yet.
    pub now: Option<String>,
    /// How it will be; none where it ends.
    pub then: Option<String>,
}

/// A purpose for which data that are there already will be used as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPurpose {
    /// The purpose, as it follows a colon.
    pub purpose: String,
    /// The lawful basis in words, with its article.
    pub basis: String,
    /// The legitimate interest in words, where that is the basis.
    pub interest: Option<String>,
    /// How long the data are kept for it, by the rule in words.
    pub period: String,
}

/// Where the whole text of a statement is to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WholeText {
    /// On a page of the website.
    Online {
        /// Its address, as it is typed.
        address: String,
    },
    /// It goes with the letter.
    Enclosed,
}

/// Whom one of the notices is to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// What this person can do about it; empty where the law gives no choice.
    pub choices: Vec<Choice>,
}

/// What somebody who does not agree can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Object, for a reason of one's own situation (Art. 21(1) GDPR).
    Object {
        /// Against what: "het bewaren van offertes".
        against: String,
    },
    /// Object to advertising, without a reason (Art. 21(2) GDPR).
    RefuseAdvertising,
    /// Withdraw a consent (Art. 7(3) GDPR).
    Withdraw {
        /// For what it was given: "de nieuwsbrief".
        consent: String,
    },
}

static SUBJECT: Passage = Passage::subject(
    "l17.subject",
    "onze privacyverklaring verandert",
    "our privacy statement changes",
);

static OPENING: Passage = Passage::text(
    "l17.opening",
    Both(
        "dat de verklaring verandert, vanaf wanneer en waarom",
        "that the statement changes, from when and why",
    ),
    (
        "Wij passen onze privacyverklaring aan. Daarin staat hoe wij met uw persoonsgegevens omgaan. De nieuwe tekst \
         geldt vanaf {{ingaat_op}}. De reden is: {{reden}}.",
        "We are changing our privacy statement. It tells how we handle your personal data. The new text applies from \
         {{ingaat_op}}. The reason is: {{reden}}.",
    ),
    &[Field::AppliesFrom, Field::Reason],
    &[
        Element::field(
            Both("vanaf welke dag", "from which day"),
            Article::Gdpr("13(3)"),
            Field::AppliesFrom,
        ),
        Element::field(
            Both("waarom", "why"),
            Article::Gdpr("5(1)(a)"),
            Field::Reason,
        ),
    ],
);

static DIFFERENCES: Passage = Passage::text(
    "l17.differences",
    Both(
        "wat er verandert; de tabel volgt",
        "what changes; the table follows",
    ),
    ("Dit verandert voor u:", "This changes for you:"),
    &[],
    &[Element::words(
        Both("wat er verandert", "what changes"),
        Article::Gdpr("12(1)"),
        &["verander", "anders", "wijzig"],
        &["change", "different"],
    )],
);

const THE_PURPOSE: Element = Element::field(
    Both("het nieuwe doel", "the new purpose"),
    Article::Gdpr("13(3)"),
    Field::Purpose,
);
const THE_BASIS: Element = Element::field(
    Both("de grondslag", "the legal basis"),
    Article::Gdpr("13(1)(c)"),
    Field::Basis,
);
const THE_INTEREST: Element = Element::field(
    Both("uw belang", "your interest"),
    Article::Gdpr("13(1)(d)"),
    Field::Interest,
);
const THE_PERIOD: Element = Element::field(
    Both("de bewaartermijn", "the period"),
    Article::Gdpr("13(2)(a)"),
    Field::Period,
);

static NEW_PURPOSE: Passage = Passage::text(
    "l17.new_purpose",
    Both(
        "een nieuw doel van gegevens die u al hebt",
        "a new purpose of data that you hold already",
    ),
    (
        "Vanaf {{ingaat_op}} gebruiken wij gegevens die wij al van u hebben ook hiervoor: {{doeleinden}}. De grondslag \
         is: {{grondslag}}. Zo lang bewaren wij de gegevens daarvoor: {{regel}}.",
        "From {{ingaat_op}} we will use data that we already hold about you for this purpose as well: {{doeleinden}}. \
         The legal basis is: {{grondslag}}. This is how long we keep the data for it: {{regel}}.",
    ),
    &[
        Field::AppliesFrom,
        Field::Purpose,
        Field::Basis,
        Field::Period,
    ],
    &[THE_PURPOSE, THE_BASIS, THE_PERIOD],
);

static NEW_PURPOSE_INTEREST: Passage = Passage::text(
    "l17.new_purpose_interest",
    Both(
        "hetzelfde, als uw belang de grondslag is",
        "the same, where your interest is the basis",
    ),
    (
        "Vanaf {{ingaat_op}} gebruiken wij gegevens die wij al van u hebben ook hiervoor: {{doeleinden}}. De grondslag \
         is: {{grondslag}}. Ons belang is: {{belang}}. Zo lang bewaren wij de gegevens daarvoor: {{regel}}.",
        "From {{ingaat_op}} we will use data that we already hold about you for this purpose as well: {{doeleinden}}. \
         The legal basis is: {{grondslag}}. Our interest is: {{belang}}. This is how long we keep the data for it: \
         {{regel}}.",
    ),
    &[
        Field::AppliesFrom,
        Field::Purpose,
        Field::Basis,
        Field::Interest,
        Field::Period,
    ],
    &[THE_PURPOSE, THE_BASIS, THE_INTEREST, THE_PERIOD],
);

static OBJECT: Passage = Passage::text(
    "l17.object",
    Both(
        "dat de persoon bezwaar kan maken",
        "that the person can object",
    ),
    (
        "Bent u het er niet mee eens? U kunt bezwaar maken tegen {{waartegen}}, om een reden die met uw eigen situatie \
         te maken heeft. Wij stoppen dan, tenzij ons belang zwaarder weegt of wij de gegevens nodig hebben voor een \
         rechtszaak.",
        "If you disagree, you can object to {{waartegen}}, for a reason that has to do with your own situation. We then \
         stop, unless our interest weighs more or we need the data for a legal claim.",
    ),
    &[Field::ObjectedTo],
    &[Element::words(
        Both("het recht van bezwaar", "the right to object"),
        Article::Gdpr("21(4)"),
        &["bezwaar"],
        &["object"],
    )],
);

static REFUSE_ADVERTISING: Passage = Passage::text(
    "l17.refuse_advertising",
    Both(
        "dat de persoon geen reclame hoeft te krijgen",
        "that the person can refuse advertising",
    ),
    (
        "Wilt u geen reclame van ons? Dan kunt u daartegen altijd bezwaar maken. Een reden is niet nodig. Wij stoppen er \
         meteen mee.",
        "Do you not want advertising from us? You can object to it at any time. You need no reason. We will stop at once.",
    ),
    &[],
    &[Element::words(
        Both(
            "het recht van bezwaar tegen reclame",
            "the right to object to advertising",
        ),
        Article::Gdpr("21(4)"),
        &["bezwaar"],
        &["object"],
    )],
);

static WITHDRAW: Passage = Passage::text(
    "l17.withdraw",
    Both(
        "dat de persoon een toestemming kan intrekken",
        "that the person can withdraw a consent",
    ),
    (
        "U gaf ons toestemming voor {{doel}}. Die kunt u op elk moment intrekken, net zo makkelijk als u haar gaf. Wat \
         wij daarvoor deden, blijft toegestaan.",
        "You gave us your consent for {{doel}}. You can withdraw it at any time, as easily as you gave it. What we did \
         before that stays lawful.",
    ),
    &[Field::Consent],
    &[Element::words(
        Both(
            "dat intrekken altijd kan",
            "that it can be withdrawn at any time",
        ),
        Article::Gdpr("13(2)(c)"),
        &["intrekken"],
        &["withdraw"],
    )],
);

static NO_CHOICE: Passage = Passage::text(
    "l17.no_choice",
    Both(
        "als bezwaar en intrekken hier niet gelden",
        "where neither objecting nor withdrawing applies",
    ),
    (
        "Bent u het er niet mee eens? Laat het ons weten, dan kijken wij wat wij voor u kunnen doen.",
        "If you disagree, tell us, and we will see what we can do for you.",
    ),
    &[],
    &[],
);

static RIGHTS: Passage = Passage::text(
    "l17.rights",
    Both("wat de persoon mag vragen", "what the person may ask"),
    (
        "U mag ons altijd vragen om inzage in uw gegevens, om verbetering, om wissen en om beperking van het gebruik. \
         Dit kost u niets.",
        "You may always ask us for access to your data, and for correction, erasure and restriction. This is free of \
         charge.",
    ),
    &[],
    &[Element::words(
        Both("de rechten van de persoon", "the person's rights"),
        Article::Gdpr("13(2)(b)"),
        &["inzage"],
        &["access"],
    )],
);

const WHOLE: Element = Element::field(
    Both("welke versie het is", "which version it is"),
    Article::Gdpr("5(2)"),
    Field::Version,
);

static ONLINE: Passage = Passage::text(
    "l17.online",
    Both(
        "waar de hele tekst op internet staat",
        "where the whole text stands on the internet",
    ),
    (
        "De hele tekst (versie\u{A0}{{versie}}) leest u op {{adres}}. Hebt u hem liever op papier? Dan sturen wij hem u \
         toe.",
        "You find the whole text (version\u{A0}{{versie}}) at {{adres}}. Would you rather have it on paper? We will send \
         it to you.",
    ),
    &[Field::Version, Field::Address],
    &[
        WHOLE,
        Element::field(
            Both("waar de hele tekst staat", "where the whole text is"),
            Article::Gdpr("12(1)"),
            Field::Address,
        ),
    ],
);

static ENCLOSED: Passage = Passage::text(
    "l17.enclosed",
    Both(
        "dat de hele tekst bij de brief zit",
        "that the whole text goes with the letter",
    ),
    (
        "De hele tekst (versie\u{A0}{{versie}}) vindt u bij deze brief.",
        "You find the whole text (version\u{A0}{{versie}}) with this letter.",
    ),
    &[Field::Version],
    &[WHOLE],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &OPENING,
    &DIFFERENCES,
    &NEW_PURPOSE,
    &NEW_PURPOSE_INTEREST,
    &OBJECT,
    &REFUSE_ADVERTISING,
    &WITHDRAW,
    &NO_CHOICE,
    &RIGHTS,
    &ONLINE,
    &ENCLOSED,
];

/// Composes the notice to one person: what changes, from when and why, before it does; of a new purpose all that art. 13(3)
/// and 14(4) GDPR ask; what the person can do, and where the whole text is. It stands alone: no newsletter hides it
/// (WP 260, 29).
#[must_use]
pub fn compose(change: &Change, person: &Person, language: Language) -> Letter {
    let said = person.correspondence.said(language);
    let from = date_in_text(change.from, language);
    let opening = [
        (Field::AppliesFrom, from.as_str()),
        (Field::Reason, &change.reason),
    ];
    let mut body = vec![said.paragraph(&OPENING, &opening)];
    if !change.differences.is_empty() {
        body.push(said.paragraph(&DIFFERENCES, &[]));
        body.push(table(&change.differences, &from, language));
    }
    for new in &change.new_purposes {
        let mut values = vec![
            (Field::AppliesFrom, from.as_str()),
            (Field::Purpose, &new.purpose),
            (Field::Basis, &new.basis),
            (Field::Period, &new.period),
        ];
        body.push(match &new.interest {
            None => said.paragraph(&NEW_PURPOSE, &values),
            Some(interest) => {
                values.push((Field::Interest, interest));
                said.paragraph(&NEW_PURPOSE_INTEREST, &values)
            }
        });
    }
    for choice in &person.choices {
        body.push(match choice {
            Choice::Object { against } => said.paragraph(&OBJECT, &[(Field::ObjectedTo, against)]),
            Choice::RefuseAdvertising => said.paragraph(&REFUSE_ADVERTISING, &[]),
            Choice::Withdraw { consent } => said.paragraph(&WITHDRAW, &[(Field::Consent, consent)]),
        });
    }
    if person.choices.is_empty() {
        body.push(said.paragraph(&NO_CHOICE, &[]));
    }
    body.push(said.paragraph(&RIGHTS, &[]));
    let version = (Field::Version, change.version.as_str());
    body.push(match &change.whole_text {
        WholeText::Online { address } => {
            said.paragraph(&ONLINE, &[version, (Field::Address, address)])
        }
        WholeText::Enclosed => said.paragraph(&ENCLOSED, &[version]),
    });
    body.push(blocks::supervision(language));
    let subject = said.words(&SUBJECT, &[]);
    let mut letter = person.correspondence.letter(said, subject, body);
    if change.whole_text == WholeText::Enclosed {
        letter.enclosures = vec![enclosure(&change.version, language)];
    }
    letter
}

/// Returns the title of the statement where it goes with the letter.
fn enclosure(version: &str, language: Language) -> String {
    match language {
        Language::Dutch => format!("Privacyverklaring, versie {version}"),
        Language::English => format!("Privacy statement, version {version}"),
    }
}

/// Returns what becomes different: about what, how it is and how it will be.
fn table(differences: &[Difference], from: &str, language: Language) -> Block {
    let cell = |words: &str| vec![Run::plain(capital(words))];
    let not_yet = pick(language, "nog niet", "not yet");
    let no_longer = pick(language, "niet meer", "no longer");
    let row = |one: &Difference| {
        vec![
            cell(&one.about),
            cell(one.now.as_deref().unwrap_or(not_yet)),
            cell(one.then.as_deref().unwrap_or(no_longer)),
        ]
    };
    let then = match language {
        Language::Dutch => format!("Vanaf {from}"),
        Language::English => format!("From {from}"),
    };
    Block::Table(Table {
        summary: pick(
            language,
            "Wat er verandert: hoe het nu is en hoe het wordt",
            "What changes: how it is now and how it will be",
        )
        .to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Waarover", "About"), 11.0),
            Column::left(pick(language, "Nu", "Now"), 12.0),
            Column::left(then, 12.0),
        ],
        rows: differences.iter().map(row).collect(),
    })
}
