//! L21, the notice to somebody in a case file who did not give their data themselves (Art. 14 GDPR).

use domain::language::Language;

use crate::letters::l04_access_answer::{Recipient, Safeguard};
use crate::letters::restricted::data;
use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Letter};
use crate::wording::{Article, Both, Element, Field, Passage};
use crate::words::pick;

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The client of the case, by name; none where the case is the sender's own.
    pub client: Option<String>,
    /// What the data are used for, as it follows a colon: "een geschil behandelen waarin …".
    pub purpose: String,
    /// The lawful basis in words, with its article.
    pub basis: String,
    /// The legitimate interest in words.
    pub interest: String,
    /// The categories of data.
    pub categories: Vec<String>,
    /// From whom the data came, as it follows "kregen": "van onze klant".
    pub source: String,
    /// To whom the data go or may go.
    pub recipients: Vec<Recipient>,
    /// How long the data are kept, by the rule in words.
    pub period: String,
    /// What a computer decides alone, in sentences; none where it decides nothing.
    pub automated: Option<String>,
}

static SUBJECT: Passage = Passage::subject(
    "l21.subject",
    "wij gebruiken gegevens over u",
    "we use data about you",
);

const WHO: &[Element] = &[
    Element::field(
        Both("wie u bent", "who you are"),
        Article::Gdpr("14(1)(a)"),
        Field::Business,
    ),
    Element::words(
        Both(
            "dat u gegevens over deze persoon gebruikt",
            "that you use data about this person",
        ),
        Article::Gdpr("14(1)"),
        &["gegevens over u"],
        &["data about you"],
    ),
];

static OPENING: Passage = Passage::text(
    "l21.opening",
    Both(
        "wie u bent, en dat u gegevens gebruikt",
        "who you are, and that you use data",
    ),
    (
        "{{bedrijf}} behandelt een zaak voor {{klant}}. Daarvoor gebruiken wij gegevens over u, die wij niet van \
         uzelf kregen. In deze brief leest u wat wij ermee doen en wat u kunt doen. Dat vertellen wij u volgens \
         artikel\u{A0}14 van de Algemene verordening gegevensbescherming (AVG).",
        "{{bedrijf}} handles a case for {{klant}}. For that we use data about you, which we did not receive from you. \
         This letter tells what we do with them and what you can do. We tell you so under Article\u{A0}14 of the \
         General Data Protection Regulation (GDPR).",
    ),
    &[Field::Business, Field::Client],
    WHO,
);

static OPENING_OWN: Passage = Passage::text(
    "l21.opening_own",
    Both(
        "hetzelfde, als de zaak van u zelf is",
        "the same, where the case is your own",
    ),
    (
        "{{bedrijf}} behandelt een zaak waarin u voorkomt. Daarvoor gebruiken wij gegevens over u, die wij niet van \
         uzelf kregen. In deze brief leest u wat wij ermee doen en wat u kunt doen. Dat vertellen wij u volgens \
         artikel\u{A0}14 van de Algemene verordening gegevensbescherming (AVG).",
        "{{bedrijf}} handles a case in which you are involved. For that we use data about you, which we did not \
         receive from you. This letter tells what we do with them and what you can do. We tell you so under \
         Article\u{A0}14 of the General Data Protection Regulation (GDPR).",
    ),
    &[Field::Business],
    WHO,
);

static PURPOSE: Passage = Passage::text(
    "l21.purpose",
    Both(
        "waarvoor, op welke grondslag en met welk belang",
        "for what, on which basis and with which interest",
    ),
    (
        "Wij gebruiken de gegevens hiervoor: {{doeleinden}}. De grondslag is: {{grondslag}}. Ons belang is: {{belang}}.",
        "We use the data for this purpose: {{doeleinden}}. The legal basis is: {{grondslag}}. Our interest is: {{belang}}.",
    ),
    &[Field::Purpose, Field::Basis, Field::Interest],
    &[
        Element::field(
            Both(
                "waarvoor u de gegevens gebruikt",
                "what you use the data for",
            ),
            Article::Gdpr("14(1)(c)"),
            Field::Purpose,
        ),
        Element::field(
            Both("de grondslag", "the legal basis"),
            Article::Gdpr("14(1)(c)"),
            Field::Basis,
        ),
        Element::field(
            Both("uw belang", "your interest"),
            Article::Gdpr("14(2)(b)"),
            Field::Interest,
        ),
    ],
);

static DATA: Passage = Passage::text(
    "l21.data",
    Both(
        "van wie u ze kreeg, en welke gegevens het zijn; de lijst volgt",
        "from whom you got them, and which data; the list follows",
    ),
    (
        "Wij kregen de gegevens {{bron}}. Het gaat om:",
        "We received the data {{bron}}. They are:",
    ),
    &[Field::Source],
    &[Element::field(
        Both("de bron van de gegevens", "the source of the data"),
        Article::Gdpr("14(2)(f)"),
        Field::Source,
    )],
);

static RECIPIENTS: Passage = Passage::text(
    "l21.recipients",
    Both(
        "met wie u de gegevens deelt; de lijst volgt",
        "with whom you share the data; the list follows",
    ),
    (
        "Wij delen de gegevens alleen als de zaak dat vraagt. Dat kan zijn met:",
        "We share the data only where the case asks for it. That may be with:",
    ),
    &[],
    &[],
);

static NO_RECIPIENTS: Passage = Passage::text(
    "l21.no_recipients",
    Both(
        "dat u de gegevens met niemand deelt",
        "that you share the data with nobody",
    ),
    (
        "Wij delen de gegevens met niemand anders.",
        "We share the data with nobody else.",
    ),
    &[],
    &[],
);

static WITHIN: Passage = Passage::text(
    "l21.within_europe",
    Both(
        "dat de gegevens binnen Europa blijven",
        "that the data stay within Europe",
    ),
    (
        "De gegevens blijven binnen Europa (EER).",
        "The data stay within Europe (EEA).",
    ),
    &[],
    TRANSFER,
);

static OUTSIDE: Passage = Passage::text(
    "l21.outside_europe",
    Both(
        "dat gegevens naar een land buiten Europa gaan",
        "that data go to a country outside Europe",
    ),
    (
        "Sommige gegevens gaan naar een land buiten Europa (EER). Bij de ontvanger staat hoe zij daar beschermd zijn. \
         U kunt ons vragen om een kopie van de afspraken daarover.",
        "Some data go to a country outside Europe (EEA). Beside the recipient you see how they are protected there. \
         You can ask us for a copy of what was agreed on that.",
    ),
    &[],
    TRANSFER,
);

static CHECKED: Passage = Passage::text(
    "l21.transfer_checked",
    Both(
        "dat u nog nagaat of gegevens naar een land buiten Europa gaan",
        "that you still check whether data go outside Europe",
    ),
    (
        "Wij gaan van een ontvanger nog na of de gegevens naar een land buiten Europa (EER) gaan. Als dat zo is, \
         vertellen wij u hoe zij daar beschermd zijn.",
        "Of one recipient we are still checking whether the data go to a country outside Europe (EEA). If so, we will \
         tell you how they are protected there.",
    ),
    &[],
    TRANSFER,
);

const TRANSFER: &[Element] = &[Element::words(
    Both(
        "of de gegevens buiten Europa komen",
        "whether the data leave Europe",
    ),
    Article::Gdpr("14(1)(f)"),
    &["Europa", "EER"],
    &["Europe", "EEA"],
)];

static PERIOD: Passage = Passage::text(
    "l21.period",
    Both(
        "hoe lang u de gegevens bewaart",
        "how long you keep the data",
    ),
    (
        "Zo lang bewaren wij de gegevens: {{regel}}.",
        "This is how long we keep the data: {{regel}}.",
    ),
    &[Field::Period],
    &[Element::field(
        Both("de bewaartermijn", "the period"),
        Article::Gdpr("14(2)(a)"),
        Field::Period,
    )],
);

static AUTOMATED_NONE: Passage = Passage::text(
    "l21.automated_none",
    Both(
        "dat een computer niets alleen besluit",
        "that a computer decides nothing alone",
    ),
    (
        "Wij nemen geen automatische besluiten over u.",
        "We take no automated decisions about you.",
    ),
    &[],
    &[Element::words(
        Both(
            "of er automatische besluiten zijn",
            "whether there are automated decisions",
        ),
        Article::Gdpr("14(2)(g)"),
        &["automatische besluiten"],
        &["automated decisions"],
    )],
);

static AUTOMATED: Passage = Passage::text(
    "l21.automated",
    Both(
        "wat een computer alleen besluit",
        "what a computer decides alone",
    ),
    (
        "Een computer neemt zelf een besluit: {{automatisch_besluit}}.",
        "A computer takes a decision by itself: {{automatisch_besluit}}.",
    ),
    &[Field::Automated],
    &[Element::field(
        Both("de automatische besluiten", "the automated decisions"),
        Article::Gdpr("14(2)(g)"),
        Field::Automated,
    )],
);

static RIGHTS: Passage = Passage::text(
    "l21.rights",
    Both("wat de persoon mag vragen", "what the person may ask"),
    (
        "U mag ons vragen om inzage in uw gegevens, om verbetering, om wissen en om beperking van het gebruik. Dit \
         kost u niets.",
        "You may ask us for access to your data, and for correction, erasure and restriction. This is free of charge.",
    ),
    &[],
    &[
        right(
            Both("het recht op inzage", "the right of access"),
            &["inzage"],
            &["access"],
        ),
        right(
            Both("het recht op verbetering", "the right to correction"),
            &["verbeter", "rectificatie"],
            &["correct", "rectif"],
        ),
        right(
            Both("het recht op wissen", "the right to erasure"),
            &["wissen"],
            &["eras"],
        ),
        right(
            Both("het recht op beperking", "the right to restriction"),
            &["beperk"],
            &["restrict"],
        ),
    ],
);

const fn right(what: Both, nl: &'static [&'static str], en: &'static [&'static str]) -> Element {
    Element::words(what, Article::Gdpr("14(2)(c)"), nl, en)
}

static OBJECT: Passage = Passage::text(
    "l21.object",
    Both(
        "dat de persoon bezwaar mag maken",
        "that the person may object",
    ),
    (
        "U mag ook bezwaar maken tegen het gebruik van uw gegevens, om een reden die met uw eigen situatie te maken \
         heeft. Wij stoppen dan, tenzij ons belang zwaarder weegt of wij de gegevens nodig hebben voor een \
         rechtszaak.",
        "You may also object to the use of your data, for a reason that has to do with your own situation. We then \
         stop, unless our interest weighs more or we need the data for a legal claim.",
    ),
    &[],
    &[Element::words(
        Both("het recht van bezwaar", "the right to object"),
        Article::Gdpr("21(4)"),
        &["bezwaar"],
        &["object"],
    )],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &OPENING,
    &OPENING_OWN,
    &PURPOSE,
    &DATA,
    &RECIPIENTS,
    &NO_RECIPIENTS,
    &WITHIN,
    &OUTSIDE,
    &CHECKED,
    &PERIOD,
    &AUTOMATED_NONE,
    &AUTOMATED,
    &RIGHTS,
    &OBJECT,
];

/// Composes the notice.
///
/// It says who writes and whom to ask, purposes, basis and the legitimate interest, categories, recipients, transfers,
/// period, rights with that to object, the supervisory authority, the source, and automated decisions (Art. 14(1) and (2)
/// GDPR). Nothing has been answered yet: it carries TOEZICHT.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let business = (
        Field::Business,
        input.correspondence.letterhead.name.as_str(),
    );
    let opening = match &input.client {
        Some(client) => said.paragraph(&OPENING, &[business, (Field::Client, client)]),
        None => said.paragraph(&OPENING_OWN, &[business]),
    };
    let purpose = [
        (Field::Purpose, input.purpose.as_str()),
        (Field::Basis, &input.basis),
        (Field::Interest, &input.interest),
    ];
    let mut body = vec![
        opening,
        said.paragraph(&PURPOSE, &purpose),
        said.paragraph(&DATA, &[(Field::Source, &input.source)]),
        data(&input.categories),
    ];
    if input.recipients.is_empty() {
        body.push(said.paragraph(&NO_RECIPIENTS, &[]));
    } else {
        body.push(said.paragraph(&RECIPIENTS, &[]));
        body.push(recipients(&input.recipients, language));
    }
    body.push(said.paragraph(transfer(&input.recipients), &[]));
    body.push(said.paragraph(&PERIOD, &[(Field::Period, &input.period)]));
    body.push(match &input.automated {
        Some(words) => said.paragraph(&AUTOMATED, &[(Field::Automated, words)]),
        None => said.paragraph(&AUTOMATED_NONE, &[]),
    });
    body.push(said.paragraph(&RIGHTS, &[]));
    body.push(said.paragraph(&OBJECT, &[]));
    body.push(blocks::supervision(language));
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}

/// Returns which sentence on transfers outside the EEA holds for the recipients.
fn transfer(recipients: &[Recipient]) -> &'static Passage {
    let outside = |one: &Recipient| matches!(one.safeguard, Safeguard::Outside { .. });
    if recipients.iter().any(outside) {
        &OUTSIDE
    } else if recipients
        .iter()
        .any(|one| one.safeguard == Safeguard::Unknown)
    {
        &CHECKED
    } else {
        &WITHIN
    }
}

/// Returns the recipients with their country, and how data are protected outside Europe.
fn recipients(recipients: &[Recipient], language: Language) -> Block {
    let line = |one: &Recipient| match &one.safeguard {
        Safeguard::WithinEea => one.name.clone(),
        Safeguard::Outside { words } => format!("{} ({}): {words}", one.name, one.country),
        Safeguard::Unknown => {
            let checked = pick(
                language,
                "wij gaan nog na in welk land",
                "we are still checking in which country",
            );
            format!("{} ({checked})", one.name)
        }
    };
    let lines: Vec<String> = recipients.iter().map(line).collect();
    data(&lines)
}
