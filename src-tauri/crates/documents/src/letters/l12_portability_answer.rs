//! L12, the answer to a request to take data along.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Letter, Run};
use crate::wording::{Article, Both, Element, Field, Passage, Place};
use crate::words::{capital, date_in_text, in_sentence, pick};

/// What a portability answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data are given, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// What is given, kind by kind: "facturen"; nothing where no data fall under the right.
    pub given: Vec<String>,
    /// To whom the data were also sent on request, and when (Art. 20(2) GDPR).
    pub transfer: Option<Transfer>,
    /// What is not given and why, a line each: "offerte van 1 maart 2026: …".
    pub refused: Vec<String>,
    /// Whether the data go along as a protected file.
    pub package: bool,
}

/// A transfer to another controller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    /// To whom.
    pub receiver: String,
    /// When.
    pub sent_on: NaiveDate,
}

static SUBJECT: Passage = Passage::subject(
    "l12.subject",
    "uw gegevens om mee te nemen",
    "your data to take along",
);

static GIVEN: Passage = Passage {
    code: "l12.given",
    what: Both(
        "welke gegevens men krijgt, en in welke vorm",
        "which data are given, and in which form",
    ),
    place: Place::Text,
    nl: "U krijgt hierbij de gegevens die u zelf aan ons gaf: {{gegevens}}. Het zijn bestanden in JSON en CSV, die andere \
         programma's kunnen lezen.",
    en: "Please find the data you gave us: {{gegevens}}. They are files in JSON and CSV, which other programs can read.",
    fields: &[Field::Data],
    must: MUST_GIVEN,
};

static GIVEN_FOR: Passage = Passage {
    code: "l12.given_for",
    what: Both(
        "welke gegevens een vertegenwoordiger krijgt, en in welke vorm",
        "which data a representative is given, and in which form",
    ),
    place: Place::Text,
    nl: "U krijgt hierbij de gegevens die {{naam}} zelf aan ons gaf: {{gegevens}}. Het zijn bestanden in JSON en CSV, die \
         andere programma's kunnen lezen.",
    en: "Please find the data that {{naam}} gave us: {{gegevens}}. They are files in JSON and CSV, which other programs \
         can read.",
    fields: &[Field::Data, Field::Person],
    must: MUST_GIVEN,
};

const MUST_GIVEN: &[Element] = &[
    Element::field(
        Both("welke gegevens het zijn", "which data they are"),
        Article::Gdpr("20(1)"),
        Field::Data,
    ),
    Element::words(
        Both("de vorm van de bestanden", "the form of the files"),
        Article::Gdpr("20(1)"),
        &["JSON", "CSV"],
        &["JSON", "CSV"],
    ),
];

static TRANSFER: Passage = Passage {
    code: "l12.transfer",
    what: Both(
        "aan wie de gegevens ook gestuurd zijn",
        "to whom the data were also sent",
    ),
    place: Place::Text,
    nl: "Wij hebben ze op {{verstuurd_op}} ook gestuurd naar {{nieuwe_ontvanger}}, zoals u vroeg.",
    en: "As you asked, we also sent them to {{nieuwe_ontvanger}} on {{verstuurd_op}}.",
    fields: &[Field::Receiver, Field::SentOn],
    must: &[
        Element::field(
            Both("aan wie", "to whom"),
            Article::Gdpr("20(2)"),
            Field::Receiver,
        ),
        Element::field(
            Both("op welke dag", "on which day"),
            Article::Gdpr("20(2)"),
            Field::SentOn,
        ),
    ],
};

static NOTES: Passage = Passage {
    code: "l12.notes",
    what: Both("wat er niet bij zit", "what is not included"),
    place: Place::Text,
    nl: "Onze eigen notities zitten er niet bij; die kunt u opvragen met een verzoek om inzage.",
    en: "Our own notes are not included; you can ask for those with an access request.",
    fields: &[],
    must: &[Element::words(
        Both(
            "dat eigen notities er niet bij zitten",
            "that own notes are not included",
        ),
        Article::Gdpr("20(1)"),
        &["notities", "aantekeningen"],
        &["notes"],
    )],
};

static STAYS: Passage = Passage {
    code: "l12.stays",
    what: Both("dat de gegevens ook blijven", "that the data also stay"),
    place: Place::Text,
    nl: "De gegevens blijven bij ons bewaard, tenzij u vraagt om ze te wissen.",
    en: "The data remain with us unless you ask us to erase them.",
    fields: &[],
    must: &[Element::words(
        Both(
            "dat overdragen geen wissen is",
            "that taking along is not erasing",
        ),
        Article::Gdpr("20(3)"),
        &["wissen", "gewist"],
        &["erase", "erasing"],
    )],
};

static NOTHING: Passage = Passage {
    code: "l12.nothing",
    what: Both(
        "dat er niets is om mee te nemen, en waarom",
        "that there is nothing to take along, and why",
    ),
    place: Place::Text,
    nl: "U vroeg om gegevens om mee te nemen. Dat kan met gegevens die iemand zelf aan ons gaf en die wij met toestemming of \
         voor een overeenkomst gebruiken. Zulke gegevens zijn er niet. Wat wij wel hebben, kunt u opvragen met een verzoek om \
         inzage.",
    en: "You asked for data to take along. That is possible with data that someone gave us and that we use with consent or \
         for a contract. There are no such data. What we do hold, you can ask for with an access request.",
    fields: &[],
    must: &[Element::words(
        Both("waarom er niets is", "why there is nothing"),
        Article::Gdpr("12(4)"),
        &["toestemming", "overeenkomst"],
        &["consent", "contract"],
    )],
};

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT, &GIVEN, &GIVEN_FOR, &TRANSFER, &NOTES, &STAYS, &NOTHING,
];

/// Composes the answer.
///
/// It says which data are given and in which form (Art. 20(1) GDPR), how they are protected, to whom they were also sent
/// (20(2)), what is not included and why, and that the data stay (20(3)). It carries the block KLACHT where something is
/// refused (12(4)).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let mut body = Vec::new();
    if input.given.is_empty() {
        body.push(said.paragraph(&NOTHING, &[]));
    } else {
        let data = in_sentence(&input.given, language);
        body.push(match &input.on_behalf_of {
            None => said.paragraph(&GIVEN, &[(Field::Data, &data)]),
            Some(person) => {
                said.paragraph(&GIVEN_FOR, &[(Field::Data, &data), (Field::Person, person)])
            }
        });
    }
    if let Some(transfer) = &input.transfer {
        let sent_on = date_in_text(transfer.sent_on, language);
        let values = [
            (Field::Receiver, transfer.receiver.as_str()),
            (Field::SentOn, &sent_on),
        ];
        body.push(said.paragraph(&TRANSFER, &values));
    }
    if input.package {
        body.push(blocks::how_to_open(language));
    }
    if !input.refused.is_empty() {
        body.push(Block::paragraph(pick(
            language,
            "Dit krijgt u niet mee, of niet helemaal:",
            "This is not included, or not in full:",
        )));
        let entries = input.refused.iter();
        body.push(Block::List(
            entries
                .map(|line| vec![Run::plain(capital(line))])
                .collect(),
        ));
    }
    if !input.given.is_empty() {
        body.push(said.paragraph(&NOTES, &[]));
        body.push(said.paragraph(&STAYS, &[]));
    }
    if input.given.is_empty() || !input.refused.is_empty() {
        body.push(blocks::complaint(language));
    }
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}
