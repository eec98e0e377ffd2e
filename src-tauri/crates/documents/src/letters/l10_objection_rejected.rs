//! L10, the answer that an objection is rejected.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::erasure::{Kept, kept_table};
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::{date_in_text, in_sentence};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// Against which use the person objects.
    pub purposes: Vec<String>,
    /// What the person gave as reason.
    pub persons_reason: String,
    /// What goes on, each with the compelling ground or the claim, the balance, and until when.
    pub kept: Vec<Kept>,
    /// The day on which a restriction in the meantime ends; none where there was none.
    pub released_on: Option<NaiveDate>,
}

static SUBJECT: Passage = Passage::subject(
    "l10.subject",
    "uw bezwaar wijzen wij af",
    "we reject your objection",
);

static REASON: Passage = Passage {
    code: "l10.reason",
    what: Both(
        "waartegen het bezwaar is, en de reden van de persoon",
        "what the objection is to, and the person's reason",
    ),
    place: Place::Text,
    nl: "U maakt bezwaar tegen het gebruik van gegevens voor: {{doeleinden}}. U geeft als reden: {{reden_persoon}}.",
    en: "You object to the use of data for: {{doeleinden}}. Your reason is: {{reden_persoon}}.",
    fields: &[Field::Purpose, Field::PersonsReason],
    must: &[Element::field(
        Both("de reden van de persoon", "the person's reason"),
        Article::Gdpr("21(1)"),
        Field::PersonsReason,
    )],
};

static BALANCE: Passage = Passage {
    code: "l10.balance",
    what: Both(
        "dat de belangen zijn afgewogen; de tabel volgt",
        "that the interests were weighed; the table follows",
    ),
    place: Place::Text,
    nl: "Wij hebben uw belang vergeleken met dat van ons. Wij gaan toch door. U ziet per onderdeel de \
         reden, en tot wanneer:",
    en: "We compared your interest with ours. We will continue. For each part you see the reason, and \
         until when:",
    fields: &[],
    must: &[Element::words(
        Both(
            "dat de belangen zijn afgewogen",
            "that the interests were weighed",
        ),
        Article::Gdpr("21(1)"),
        &["uw belang", "afgewogen"],
        &["your interest", "weighed"],
    )],
};

static LEAST: Passage = Passage {
    code: "l10.least",
    what: Both(
        "dat niet meer gebruikt wordt dan nodig is",
        "that no more is used than is needed",
    ),
    place: Place::Text,
    nl: "Wij gebruiken niet meer gegevens dan nodig en stoppen na de genoemde dag.",
    en: "We use no more data than needed and will stop after the day that is named.",
    fields: &[],
    must: &[],
};

static RELEASED: Passage = Passage {
    code: "l10.released",
    what: Both(
        "wanneer gegevens die voorlopig niet gebruikt werden, weer gebruikt worden",
        "when data that were not used for the time being are used again",
    ),
    place: Place::Text,
    nl: "Zolang wij uw bezwaar bekeken, gebruikten wij de gegevens niet. Op {{datum_opheffing}} gaan wij \
         ze weer gebruiken. Bent u het daar niet mee eens? Laat het ons dan vóór die datum weten.",
    en: "While we looked at your objection we did not use the data. On {{datum_opheffing}} we will start \
         using them again. If you disagree, please tell us before that date.",
    fields: &[Field::LiftDay],
    must: &[Element::field(
        Both(
            "vanaf welke dag de gegevens weer gebruikt worden",
            "from which day the data are used again",
        ),
        Article::Gdpr("18(3)"),
        Field::LiftDay,
    )],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &REASON, &BALANCE, &LEAST, &RELEASED];

/// Composes the answer.
///
/// It takes up the person's reason, says for each part which compelling ground or claim comes first and how that was weighed
/// (Art. 21(1) GDPR), until when, when a restriction in the meantime ends (Art. 18(3)), and what can be done against it. A
/// refusal is due within one month, extended or not (Art. 12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let purposes = in_sentence(&input.purposes, language);
    let values = [
        (Field::Purpose, purposes.as_str()),
        (Field::PersonsReason, &input.persons_reason),
    ];
    let mut body = vec![
        said.paragraph(&REASON, &values),
        said.paragraph(&BALANCE, &[]),
        kept_table(&input.kept, language),
        said.paragraph(&LEAST, &[]),
    ];
    if let Some(day) = input.released_on {
        let day = date_in_text(day, language);
        body.push(said.paragraph(&RELEASED, &[(Field::LiftDay, &day)]));
    }
    body.push(blocks::complaint(language));
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
