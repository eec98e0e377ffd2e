//! L08, the notice that a restriction ends.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::restricted::{data, whose};
use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::date_in_text;

/// What the notice tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data these are, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// The first day on which the data are used again.
    pub lift_on: NaiveDate,
    /// Why.
    pub reason: String,
    /// Which data: "2 facturen".
    pub data: Vec<String>,
}

static SUBJECT: Passage = Passage::subject(
    "l08.subject",
    "wij gaan gegevens weer gebruiken",
    "we will use data again",
);

static LIFTED: Passage = Passage {
    code: "l08.lifted",
    what: Both(
        "vanaf wanneer de gegevens weer gebruikt worden; de lijst volgt",
        "from when the data are used again; the list follows",
    ),
    place: Place::Text,
    nl: "Op {{datum_opheffing}} gaan wij deze gegevens {{van_wie}} weer gebruiken:",
    en: "On {{datum_opheffing}} we will start using these data {{van_wie}} again:",
    fields: &[Field::LiftDay, Field::Whose],
    must: &[Element::field(
        Both("vanaf welke dag", "from which day"),
        Article::Gdpr("18(3)"),
        Field::LiftDay,
    )],
};

static REASON: Passage = Passage {
    code: "l08.reason",
    what: Both("waarom", "why"),
    place: Place::Text,
    nl: "De reden is: {{reden}}.",
    en: "The reason is: {{reden}}.",
    fields: &[Field::Reason],
    must: &[Element::field(
        Both("de reden", "the reason"),
        Article::Gdpr("18(3)"),
        Field::Reason,
    )],
};

static DISAGREE: Passage = Passage {
    code: "l08.disagree",
    what: Both(
        "wat de persoon ertegen kan doen",
        "what the person can do against it",
    ),
    place: Place::Text,
    nl: "Bent u het hier niet mee eens? Laat het ons dan vóór die datum weten.",
    en: "If you disagree, please tell us before that date.",
    fields: &[],
    must: &[],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[&SUBJECT, &LIFTED, &REASON, &DISAGREE];

/// Composes the notice.
///
/// It goes out before the restriction ends (Art. 18(3) GDPR) and says from which day, which data, why, and where to go with a
/// complaint; nothing has been answered yet.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let day = date_in_text(input.lift_on, language);
    let whose = whose(input.on_behalf_of.as_deref(), language);
    let body = vec![
        said.paragraph(&LIFTED, &[(Field::LiftDay, &day), (Field::Whose, &whose)]),
        data(&input.data),
        said.paragraph(&REASON, &[(Field::Reason, &input.reason)]),
        said.paragraph(&DISAGREE, &[]),
        blocks::supervision(language),
    ];
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
