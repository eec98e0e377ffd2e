//! L05, the answer to a request to correct data: what was corrected, what got a statement, and what stays as it is.

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::erasure::{Recipient, Told};
use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Letter, Run};
use crate::wording::{Article, Both, Element, Field, Passage, Said};
use crate::words::{capital, date_in_text, full_stop, in_sentence};

/// What the answer tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The person whose data these are, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// The day on which it was carried out.
    pub done_on: NaiveDate,
    /// What was corrected or added to.
    pub changed: Vec<Changed>,
    /// Invoices that another one took the place of.
    pub billed_anew: Vec<BilledAnew>,
    /// What got the person's statement beside it and stays as it is for the rest.
    pub stated: Vec<String>,
    /// What was not corrected.
    pub refused: Vec<NotChanged>,
    /// Who had the data too (Art. 19 GDPR).
    pub recipients: Vec<Recipient>,
    /// How long the file of the request stays, to follow "tot" or "until".
    pub file_kept_until: String,
}

/// A part that was corrected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What it is: "postadres, straat en huisnummer".
    pub what: String,
    /// What stood there before, where it is safe to repeat that.
    pub old: Option<String>,
    /// What stands there now.
    pub new: String,
}

/// An invoice that is never overwritten: a credit note and a new invoice took its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BilledAnew {
    /// The invoice: "factuur 2025-0012".
    pub what: String,
    /// The number of the credit note.
    pub credit: String,
    /// The number of the new invoice.
    pub replacement: String,
}

/// A part that stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotChanged {
    /// What it is.
    pub what: String,
    /// Why it stays.
    pub because: String,
}

static SUBJECT: Passage = Passage::subject(
    "l05.subject",
    "uw verzoek om gegevens te verbeteren",
    "your request to correct data",
);

static OPENING: Passage = Passage::text(
    "l05.opening",
    Both("wat gevraagd is", "what was asked"),
    (
        "U vroeg ons uw gegevens te verbeteren. Hieronder staat wat wij hebben gedaan.",
        "You asked us to correct your data. Below you see what we have done.",
    ),
    &[],
    &[],
);

static OPENING_BEHALF: Passage = Passage::text(
    "l05.opening_behalf",
    Both(
        "hetzelfde, als iemand namens een ander vraagt",
        "the same, where somebody asks for another",
    ),
    (
        "U vroeg ons namens {{naam}} de gegevens van deze persoon te verbeteren. Hieronder staat wat \
         wij hebben gedaan.",
        "You asked us on behalf of {{naam}} to correct the data of this person. Below you see what we \
         have done.",
    ),
    &[Field::Person],
    &[],
);

static CHANGED: Passage = Passage::text(
    "l05.changed",
    Both(
        "de zin boven wat verbeterd is",
        "the sentence above what was corrected",
    ),
    (
        "Dit hebben wij op {{datum}} verbeterd:",
        "This is what we corrected on {{datum}}:",
    ),
    &[Field::DoneOn],
    &[Element::field(
        Both(
            "de dag waarop u het verbeterde",
            "the day on which you corrected it",
        ),
        Article::Gdpr("12(3)"),
        Field::DoneOn,
    )],
);

static BILLED: Passage = Passage::text(
    "l05.billed",
    Both(
        "de zin boven facturen die vervangen zijn",
        "the sentence above invoices that were replaced",
    ),
    (
        "Een factuur mogen wij niet veranderen. Daarom hebben wij een creditfactuur en een nieuwe \
         factuur gemaakt:",
        "We may not change an invoice. That is why we made a credit note and a new invoice:",
    ),
    &[],
    &[],
);

static STATED: Passage = Passage::text(
    "l05.stated",
    Both(
        "de zin boven wat een verklaring kreeg",
        "the sentence above what got a statement",
    ),
    (
        "Dit blijft zoals het is, omdat het zegt wat toen gezegd of afgesproken is. Wij hebben er op \
         {{datum}} uw verklaring bij gezet. Die blijft erbij staan, en gaat mee met elke kopie:",
        "This stays as it is, because it says what was said or agreed at the time. On {{datum}} we \
         added your statement to it. It stays there, and goes with every copy:",
    ),
    &[Field::DoneOn],
    &[Element::words(
        Both(
            "dat de verklaring erbij staat",
            "that the statement was added",
        ),
        Article::Gdpr("16"),
        &["verklaring"],
        &["statement"],
    )],
);

static REFUSED: Passage = Passage::text(
    "l05.refused",
    Both(
        "de zin boven wat niet is aangepast",
        "the sentence above what was not changed",
    ),
    (
        "Dit hebben wij niet aangepast. U ziet per onderdeel waarom:",
        "This we did not change. For each part you see why:",
    ),
    &[],
    &[Element::words(
        Both("dat u iets niet aanpaste", "that you did not change a part"),
        Article::Gdpr("12(4)"),
        &["niet aangepast", "niet veranderd", "niet verbeterd"],
        &["not change", "not correct"],
    )],
);

static REMARK: Passage = Passage::text(
    "l05.remark",
    Both(
        "dat de opmerking er wel bij staat",
        "that the remark was added all the same",
    ),
    (
        "Wel hebben wij uw verklaring bij deze gegevens gezet.",
        "We did add your statement to these data.",
    ),
    &[],
    &[Element::words(
        Both(
            "dat de verklaring erbij staat",
            "that the statement was added",
        ),
        Article::Gdpr("16"),
        &["verklaring", "opmerking"],
        &["statement", "remark"],
    )],
);

static NOT_SHARED: Passage = Passage::text(
    "l05.not_shared",
    Both(
        "dat niemand anders de gegevens had",
        "that nobody else had the data",
    ),
    (
        "Wij hebben deze gegevens aan niemand anders gegeven.",
        "We have given these data to nobody else.",
    ),
    &[],
    &[],
);

static TOLD: Passage = Passage::text(
    "l05.told",
    Both("wie het doorgegeven kreeg", "who was told"),
    (
        "Wij hebben dit doorgegeven aan {{lijst_ontvangers}}.",
        "We passed this on to {{lijst_ontvangers}}.",
    ),
    &[Field::Recipients],
    &[Element::field(
        Both("wie het doorgegeven kreeg", "who was told"),
        Article::Gdpr("19"),
        Field::Recipients,
    )],
);

static NOT_TOLD: Passage = Passage::text(
    "l05.not_told",
    Both("wie het niet doorgegeven kreeg", "who was not told"),
    (
        "Aan {{ontvanger}} hebben wij het niet doorgegeven. De reden: {{reden}}",
        "We did not pass it on to {{ontvanger}}. The reason: {{reden}}",
    ),
    &[Field::Recipient, Field::Reason],
    &[Element::field(
        Both("waarom niet", "why not"),
        Article::Gdpr("19"),
        Field::Reason,
    )],
);

static PROOF: Passage = Passage::text(
    "l05.proof",
    Both(
        "hoe lang u het verzoek bewaart",
        "how long you keep the request",
    ),
    (
        "Uw verzoek en deze brief bewaren wij tot {{bewaard_tot}}.",
        "We keep your request and this letter until {{bewaard_tot}}.",
    ),
    &[Field::KeptUntil],
    &[],
);

/// Its passages in the order in which they stand.
pub(crate) static PASSAGES: &[&Passage] = &[
    &SUBJECT,
    &OPENING,
    &OPENING_BEHALF,
    &CHANGED,
    &BILLED,
    &STATED,
    &REFUSED,
    &REMARK,
    &NOT_SHARED,
    &TOLD,
    &NOT_TOLD,
    &PROOF,
];

/// Composes the answer.
///
/// It says what was corrected and on which day (Art. 16 GDPR), with the old value only where that is safe; which invoice
/// was credited and made anew; where the person's statement stands; what was not changed and why, with what can be done
/// against it (Art. 12(4)); and who was told (Art. 19).
#[must_use]
pub fn compose(input: &Input, language: Language) -> Letter {
    let said = input.correspondence.said(language);
    let day = date_in_text(input.done_on, language);
    let mut body = vec![match input.on_behalf_of.as_deref() {
        None => said.paragraph(&OPENING, &[]),
        Some(name) => said.paragraph(&OPENING_BEHALF, &[(Field::Person, name)]),
    }];
    if !input.changed.is_empty() {
        body.push(said.paragraph(&CHANGED, &[(Field::DoneOn, &day)]));
        let entries = input.changed.iter().map(|one| changed(one, language));
        body.push(list(entries));
    }
    if !input.billed_anew.is_empty() {
        body.push(said.paragraph(&BILLED, &[]));
        let entries = input.billed_anew.iter().map(|one| billed(one, language));
        body.push(list(entries));
    }
    if !input.stated.is_empty() {
        body.push(said.paragraph(&STATED, &[(Field::DoneOn, &day)]));
        body.push(list(input.stated.iter().map(|what| capital(what))));
    }
    if !input.refused.is_empty() {
        body.push(said.paragraph(&REFUSED, &[]));
        let entry =
            |one: &NotChanged| full_stop(&format!("{}: {}", capital(&one.what), one.because));
        body.push(list(input.refused.iter().map(entry)));
        body.push(said.paragraph(&REMARK, &[]));
    }
    if !input.changed.is_empty() || !input.billed_anew.is_empty() {
        body.push(Block::paragraph(recipients(&input.recipients, &said)));
    }
    let until = (Field::KeptUntil, input.file_kept_until.as_str());
    body.push(said.paragraph(&PROOF, &[until]));
    body.push(blocks::complaint(language));
    let subject = said.words(&SUBJECT, &[]);
    input.correspondence.letter(said, subject, body)
}

fn list(entries: impl Iterator<Item = String>) -> Block {
    Block::List(entries.map(|entry| vec![Run::plain(entry)]).collect())
}

fn changed(one: &Changed, language: Language) -> String {
    let what = capital(&one.what);
    match (&one.old, language) {
        (None, _) => format!("{what}: {}", one.new),
        (Some(old), Language::Dutch) => format!("{what}: {} (eerst: {old})", one.new),
        (Some(old), Language::English) => format!("{what}: {} (before: {old})", one.new),
    }
}

fn billed(one: &BilledAnew, language: Language) -> String {
    let what = capital(&one.what);
    let (credit, replacement) = (&one.credit, &one.replacement);
    match language {
        Language::Dutch => {
            format!(
                "{what}: creditfactuur {credit}, en factuur {replacement} komt ervoor in de plaats"
            )
        }
        Language::English => {
            format!("{what}: credit note {credit}, and invoice {replacement} takes its place")
        }
    }
}

fn recipients(recipients: &[Recipient], said: &Said<'_>) -> String {
    if recipients.is_empty() {
        return said.words(&NOT_SHARED, &[]);
    }
    let told: Vec<String> = recipients
        .iter()
        .filter(|recipient| recipient.told == Told::Asked)
        .map(|recipient| recipient.name.clone())
        .collect();
    let mut sentences = Vec::new();
    if !told.is_empty() {
        let names = in_sentence(&told, said.language());
        sentences.push(said.words(&TOLD, &[(Field::Recipients, &names)]));
    }
    for recipient in recipients {
        let Told::NotTold { reason } = &recipient.told else {
            continue;
        };
        let reason = full_stop(reason);
        let values = [
            (Field::Recipient, recipient.name.as_str()),
            (Field::Reason, &reason),
        ];
        sentences.push(said.words(&NOT_TOLD, &values));
    }
    sentences.join(" ")
}
