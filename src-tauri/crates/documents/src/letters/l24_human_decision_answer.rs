//! L24, the answer about decisions that a computer takes alone (art. 22 GDPR).

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::Letter;
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::date_in_text;

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day on which it was stated whether such decisions are taken.
    pub stated_on: NaiveDate,
    /// What a computer decides alone, in sentences; none where nothing is.
    pub automated: Option<String>,
    /// Whether a filter against unwanted messages is in use.
    pub filters_spam: bool,
    /// Who looked again, and what came of it; none where nobody had to.
    pub looked_again: Option<LookedAgain>,
}

/// A human being who looked again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedAgain {
    /// Who.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// What the person thinks of it; empty where they said nothing.
    pub persons_view: String,
    /// What was decided.
    pub outcome: String,
}

static SUBJECT: Passage = Passage::subject(
    "l24.subject",
    "uw vraag over automatische besluiten",
    "your question about automated decisions",
);

static NONE: Passage = Passage {
    code: "l24.none",
    what: Both(
        "dat er geen automatische besluiten zijn",
        "that there are no automated decisions",
    ),
    place: Place::Text,
    nl: "Wij nemen geen automatische besluiten over u. Geen enkel besluit dat gevolgen voor u heeft, wordt door alleen een \
         computer genomen. Dat hebben wij op {{gesteld_op}} zo vastgelegd.",
    en: "We take no automated decisions about you. No decision that has consequences for you is taken by a computer alone. \
         We stated so on {{gesteld_op}}.",
    fields: &[Field::StatedOn],
    must: &[Element::words(
        Both(
            "dat er geen automatische besluiten zijn",
            "that there are no automated decisions",
        ),
        Article::Gdpr("15(1)(h)"),
        &["geen automatische besluiten"],
        &["no automated decisions"],
    )],
};

static TAKEN: Passage = Passage {
    code: "l24.taken",
    what: Both(
        "welke automatische besluiten er zijn",
        "which automated decisions there are",
    ),
    place: Place::Text,
    nl: "Dit besluit bij ons een computer: {{automatisch_besluit}}.",
    en: "This is what a computer decides with us: {{automatisch_besluit}}.",
    fields: &[Field::Automated],
    must: &[Element::field(
        Both("welke besluiten", "which decisions"),
        Article::Gdpr("15(1)(h)"),
        Field::Automated,
    )],
};

static SPAM: Passage = Passage {
    code: "l24.spam",
    what: Both(
        "het filter tegen ongewenste berichten",
        "the filter against unwanted messages",
    ),
    place: Place::Text,
    nl: "Wel houdt een filter ongewenste reacties op onze website tegen. Is een reactie van u tegengehouden? Laat het ons \
         weten, dan kijkt een van ons ernaar.",
    en: "A filter does stop unwanted comments on our website. Was a comment of yours stopped? Tell us, and one of us will \
         look at it.",
    fields: &[],
    must: &[],
};

static LOOKED: Passage = Passage {
    code: "l24.looked",
    what: Both(
        "wie opnieuw keek, en wat er besloten is",
        "who looked again, and what was decided",
    ),
    place: Place::Text,
    nl: "{{wie_keek}} heeft op {{datum}} opnieuw naar het besluit gekeken. De uitkomst is: {{uitkomst}}.",
    en: "{{wie_keek}} looked at the decision again on {{datum}}. The outcome is: {{uitkomst}}.",
    fields: &[Field::LookedBy, Field::DoneOn, Field::Outcome],
    must: &[
        Element::field(
            Both("wie opnieuw keek", "who looked again"),
            Article::Gdpr("22(3)"),
            Field::LookedBy,
        ),
        Element::field(
            Both("wat er besloten is", "what was decided"),
            Article::Gdpr("22(3)"),
            Field::Outcome,
        ),
    ],
};

static VIEW: Passage = Passage {
    code: "l24.view",
    what: Both("wat de persoon ervan vond", "what the person thinks of it"),
    place: Place::Text,
    nl: "Wij hebben daarbij gelet op wat u zelf zei: {{mening}}.",
    en: "In doing so we took into account what you said: {{mening}}.",
    fields: &[Field::PersonsView],
    must: &[],
};

static CONTEST: Passage = Passage {
    code: "l24.contest",
    what: Both(
        "dat men een mening mag geven en het besluit mag aanvechten",
        "that a view may be given and the decision contested",
    ),
    place: Place::Text,
    nl: "U mag altijd laten weten wat u van een besluit vindt, en u mag het aanvechten.",
    en: "You may always tell us what you think of a decision, and you may contest it.",
    fields: &[],
    must: &[Element::words(
        Both(
            "een mening geven en aanvechten",
            "giving a view and contesting",
        ),
        Article::Gdpr("22(3)"),
        &["aanvechten"],
        &["contest"],
    )],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] =
    &[&SUBJECT, &NONE, &TAKEN, &SPAM, &LOOKED, &VIEW, &CONTEST];

/// Composes the answer: whether a computer decides anything alone (art. 15(1)(h) GDPR), who looked again and what was
/// decided, that a view may be given and the decision contested (art. 22(3)), and where to complain.
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let mut body = Vec::new();
    match &input.automated {
        None => {
            let stated_on = date_in_text(input.stated_on, language);
            body.push(said.paragraph(&NONE, &[(Field::StatedOn, &stated_on)]));
        }
        Some(automated) => body.push(said.paragraph(&TAKEN, &[(Field::Automated, automated)])),
    }
    if input.filters_spam {
        body.push(said.paragraph(&SPAM, &[]));
    }
    if let Some(looked) = &input.looked_again {
        let on = date_in_text(looked.on, language);
        let values = [
            (Field::LookedBy, looked.by.as_str()),
            (Field::DoneOn, &on),
            (Field::Outcome, &looked.outcome),
        ];
        body.push(said.paragraph(&LOOKED, &values));
        if !looked.persons_view.is_empty() {
            body.push(said.paragraph(&VIEW, &[(Field::PersonsView, &looked.persons_view)]));
        }
    }
    body.push(said.paragraph(&CONTEST, &[]));
    body.push(blocks::complaint(language));
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
