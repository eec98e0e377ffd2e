//! L04, the answer to a request for access, with its two annexes.

pub(crate) mod passages;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::language::Language;

use crate::letters::{Correspondence, blocks};
use crate::model::{Block, Column, Definition, Document, DocumentKind, Letter, Run, Table};
use crate::pdf::spelled_out;
use crate::wording::{Field, Passage, Said};
use crate::words::{capital, date_in_text, full_stop, in_sentence, pick};

/// What an access answer tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// Sender, addressee, references.
    pub correspondence: Correspondence,
    /// The day of receipt, where nothing of the data was erased since; the copy is of the day of
    /// the letter, and is a copy of what was there at the request only where this can be said.
    pub nothing_erased_since: Option<NaiveDate>,
    /// The person whose data are copied, where a representative is addressed.
    pub on_behalf_of: Option<String>,
    /// Per activity what is done with the data.
    pub activities: Vec<Activity>,
    /// The copy of the data, per kind of record.
    pub copy: Vec<RecordKind>,
    /// What was blacked out, in words that follow "vertrouwelijk zijn:"; the letter says it in
    /// general where the copy has something blacked out that is not named here.
    pub blacked_out: Vec<String>,
    /// The numbers that stand for what was blacked out, in their order; annex 2 lists those that stand in the copy.
    pub bars: Vec<BlackBar>,
    /// Decisions without a human being (Art. 22 GDPR).
    pub automated_decisions: AutomatedDecisions,
    /// Whether data can be taken along (Art. 20 GDPR).
    pub portability: Portability,
    /// Whether the data go along as a protected file.
    pub package: bool,
}

/// An activity as the person it concerns is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its name.
    pub name: String,
    /// What the data are used for (Art. 15(1)(a) GDPR).
    pub purposes: Vec<String>,
    /// The lawful basis in words.
    pub lawful_basis: String,
    /// The categories of data (Art. 15(1)(b) GDPR).
    pub categories: Vec<String>,
    /// Where the data come from (Art. 15(1)(g) GDPR).
    pub source: Source,
    /// To whom the data went or go, by name (Art. 15(1)(c) GDPR).
    pub recipients: Vec<Recipient>,
    /// What was given to which of them on which day, where that was written down.
    pub given: Vec<Given>,
    /// The retention rule in words (Art. 15(1)(d) GDPR).
    pub period: String,
    /// What the rule comes to for this person.
    pub kept: Kept,
}

/// Where data come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// From the person.
    ThePerson,
    /// From someone else, named or described.
    Other(String),
}

/// Someone who receives data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name.
    pub name: String,
    /// What the recipient does with the data.
    pub task: String,
    /// The country where the data are.
    pub country: String,
    /// Whether the data leave the European Economic Area, and how they are protected then.
    pub safeguard: Safeguard,
}

/// Something that was given to a recipient on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// When.
    pub on: NaiveDate,
    /// To whom.
    pub recipient: String,
    /// Which data.
    pub what: String,
    /// Why.
    pub why: String,
}

/// How data are protected at a recipient (Art. 15(2) GDPR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Safeguard {
    /// The data stay within the European Economic Area.
    WithinEea,
    /// The data go outside it.
    Outside {
        /// How they are protected there.
        words: String,
    },
    /// The sender still has to find out; the letter says nothing of a country outside Europe then.
    Unknown,
}

/// Until when data are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// The last day on which they are kept.
    Until(NaiveDate),
    /// What still has to happen, with its verb: "wacht op het einde van de overeenkomst".
    Awaits(String),
}

/// Decisions without a human being.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AutomatedDecisions {
    /// There are none.
    None,
    /// There are: their logic, importance and consequences in words (Art. 15(1)(h) GDPR).
    Explained(String),
}

/// Whether some of the data can be asked for as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Portability {
    /// Some data rest on consent or contract.
    Applies,
    /// None do.
    DoesNotApply,
}

/// The records of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordKind {
    /// What they are: "Facturen".
    pub title: String,
    /// The heads and parts of the width of the columns.
    pub columns: Vec<Column>,
    /// A row for each record, with a value for each column.
    pub rows: Vec<Vec<Value>>,
    /// Notes, messages and other long texts.
    pub texts: Vec<LongText>,
}

/// A value as it is shown to the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// The value; a character that cannot be printed stands as its code.
    Text(String),
    /// Something that is not shown (Art. 15(4) GDPR), by its number. What it was is not in the document.
    BlackedOut(u32),
}

/// What a number in the copy stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlackBar {
    /// The number.
    pub number: u32,
    /// Why it was blacked out.
    pub reason: String,
    /// The record that it is in.
    pub of: String,
}

/// A text that does not fit in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongText {
    /// What it is and from when.
    pub heading: String,
    /// The text; parts may be blacked out.
    pub text: Vec<Value>,
}

/// The answer: three files that go together.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessAnswer {
    /// The letter.
    pub letter: Letter,
    /// Annex 1, what is done with the data.
    pub activities: Document,
    /// Annex 2, the copy.
    pub copy: Document,
}

/// Composes the letter and its annexes.
///
/// The letter confirms that data are processed (Art. 15(1) GDPR), names the rights (e), the
/// supervisory authority (f), automated decisions (h), countries outside Europe (2) and what was
/// blacked out (4). Annex 1 has (a) to (d) and (g), annex 2 the copy (3).
#[must_use]
pub fn compose(input: &Input, language: Language) -> AccessAnswer {
    let said = input.correspondence.said(language);
    let activities = activities_annex(input, language);
    let copy = copy_annex(input, language);
    let mut body = paragraphs(input, &said);
    if input.package {
        body.push(blocks::how_to_open(language));
    }
    body.push(blocks::complaint(language));
    let subject = said.words(&passages::SUBJECT, &[]);
    let mut letter = input.correspondence.letter(said, subject, body);
    letter.enclosures = vec![activities.title.clone(), copy.title.clone()];
    AccessAnswer {
        letter,
        activities,
        copy,
    }
}

/// Returns the numbers that stand in the copy for something that was blacked out.
fn bars_in_copy(input: &Input) -> BTreeSet<u32> {
    let values = input.copy.iter().flat_map(|kind| {
        let cells = kind.rows.iter().flatten();
        cells.chain(kind.texts.iter().flat_map(|text| &text.text))
    });
    values
        .filter_map(|value| match value {
            Value::Text(_) => None,
            Value::BlackedOut(number) => Some(*number),
        })
        .collect()
}

fn outside_europe(input: &Input) -> bool {
    let mut recipients = input.activities.iter().flat_map(|part| &part.recipients);
    recipients.any(|recipient| match recipient.safeguard {
        Safeguard::Outside { .. } => true,
        Safeguard::WithinEea | Safeguard::Unknown => false,
    })
}

/// Returns what the letter itself says, up to what can be done against it.
fn paragraphs(input: &Input, said: &Said<'_>) -> Vec<Block> {
    let person = input.on_behalf_of.as_deref();
    // A text for who asks, and one for who asks for another, who is named.
    let of = |own: &'static Passage, behalf: &'static Passage| match person {
        None => said.words(own, &[]),
        Some(name) => said.words(behalf, &[(Field::Person, name)]),
    };
    let mut paragraphs = vec![of(&passages::OPENING, &passages::OPENING_BEHALF)];
    let mut annexes = vec![of(&passages::ANNEXES, &passages::ANNEXES_BEHALF)];
    if outside_europe(input) {
        annexes.push(said.words(&passages::OUTSIDE_EUROPE, &[]));
    }
    paragraphs.push(annexes.join(" "));
    if !input.blacked_out.is_empty() {
        let list = in_sentence(&input.blacked_out, said.language());
        paragraphs.push(said.words(&passages::BLACKED_OUT_NAMED, &[(Field::BlackedOut, &list)]));
    } else if !bars_in_copy(input).is_empty() {
        paragraphs.push(said.words(&passages::BLACKED_OUT, &[]));
    }
    paragraphs.push(match &input.automated_decisions {
        AutomatedDecisions::None => of(&passages::NO_DECISIONS, &passages::NO_DECISIONS_BEHALF),
        AutomatedDecisions::Explained(_) => said.words(&passages::DECISIONS, &[]),
    });
    let mut rights = vec![of(&passages::RIGHTS, &passages::RIGHTS_BEHALF)];
    match input.portability {
        Portability::Applies => {
            rights.push(of(&passages::PORTABILITY, &passages::PORTABILITY_BEHALF));
        }
        Portability::DoesNotApply => (),
    }
    paragraphs.push(rights.join(" "));
    paragraphs.into_iter().map(Block::paragraph).collect()
}

fn annex(input: &Input, title: &str, blocks: Vec<Block>, language: Language) -> Document {
    let correspondence = &input.correspondence;
    Document {
        title: title.to_owned(),
        language,
        date: correspondence.date,
        kind: DocumentKind::Annex,
        sender: correspondence.letterhead.name.clone(),
        reference: Some(correspondence.reference.clone()),
        blocks,
    }
}

fn activities_annex(input: &Input, language: Language) -> Document {
    let mut blocks = Vec::new();
    for activity in &input.activities {
        blocks.push(Block::section(activity.name.clone()));
        blocks.push(Block::Definitions(definitions(activity, input, language)));
        if !activity.recipients.is_empty() {
            blocks.push(Block::Table(recipients(activity, language)));
        }
        if !activity.given.is_empty() {
            blocks.push(Block::Table(given(activity, language)));
        }
    }
    if let AutomatedDecisions::Explained(words) = &input.automated_decisions {
        let heading = pick(language, "Automatische besluiten", "Automated decisions");
        blocks.push(Block::section(heading));
        blocks.push(Block::paragraph(words.clone()));
    }
    let title = pick(
        language,
        "Bijlage 1: wat wij met de gegevens doen",
        "Annex 1: what we do with the data",
    );
    annex(input, title, blocks, language)
}

fn definitions(activity: &Activity, input: &Input, language: Language) -> Vec<Definition> {
    let line = |dutch, english, value: String| Definition {
        term: pick(language, dutch, english).to_owned(),
        value: vec![Run::plain(value)],
    };
    let source = match (&activity.source, &input.on_behalf_of) {
        (Source::Other(words), _) => words.clone(),
        (Source::ThePerson, None) => pick(language, "Van uzelf", "From you").to_owned(),
        (Source::ThePerson, Some(name)) => {
            format!("{} {name}", pick(language, "Van", "From"))
        }
    };
    let mut kept = vec![Run::plain(format!("{}\n", full_stop(&activity.period)))];
    match &activity.kept {
        Kept::Until(day) => {
            kept.push(Run::plain(pick(
                language,
                "Voor deze gegevens is dat tot en met ",
                "For these data that is up to and including ",
            )));
            kept.push(Run::strong(date_in_text(*day, language)));
            kept.push(Run::plain("."));
        }
        Kept::Awaits(event) => {
            let until = pick(
                language,
                "De einddatum is nog niet bekend: die ",
                "The end date is not yet known: it ",
            );
            kept.push(Run::plain(format!("{until}{event}.")));
        }
    }
    let mut definitions = vec![
        line(
            "Waarvoor",
            "Why we use them",
            capital(&in_sentence(&activity.purposes, language)),
        ),
        line(
            "Waarom dat mag (grondslag)",
            "Why we may (legal basis)",
            capital(&activity.lawful_basis),
        ),
        line(
            "Welke gegevens",
            "Which data",
            capital(&in_sentence(&activity.categories, language)),
        ),
        line("Van wie gekregen", "Where we got them", source),
        Definition {
            term: pick(language, "Hoe lang wij ze bewaren", "How long we keep them").to_owned(),
            value: kept,
        },
    ];
    if activity.recipients.is_empty() {
        let nobody = pick(language, "Met niemand", "Nobody").to_owned();
        definitions.push(line("Met wie gedeeld", "Shared with", nobody));
    }
    definitions
}

fn recipients(activity: &Activity, language: Language) -> Table {
    let within = pick(
        language,
        "Binnen de Europese Economische Ruimte",
        "Within the European Economic Area",
    );
    let unknown = pick(language, "Nog niet bekend", "Not yet known");
    let rows = activity
        .recipients
        .iter()
        .map(|recipient| {
            let protection = match &recipient.safeguard {
                Safeguard::WithinEea => within,
                Safeguard::Outside { words } => words.as_str(),
                Safeguard::Unknown => unknown,
            };
            [
                recipient.name.as_str(),
                recipient.task.as_str(),
                recipient.country.as_str(),
                protection,
            ]
            .map(|words| vec![Run::plain(words)])
            .to_vec()
        })
        .collect();
    Table {
        summary: format!(
            "{}: {}",
            pick(
                language,
                "Met wie wij de gegevens deelden",
                "With whom we shared the data"
            ),
            activity.name
        ),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Met wie gedeeld", "Shared with"), 3.0),
            Column::left(pick(language, "Wat zij ermee doen", "What they do"), 3.0),
            Column::left(pick(language, "Land", "Country"), 2.0),
            Column::left(pick(language, "Bescherming", "Protection"), 4.0),
        ],
        rows,
    }
}

fn given(activity: &Activity, language: Language) -> Table {
    let rows = activity
        .given
        .iter()
        .map(|given| {
            [
                date_in_text(given.on, language).as_str(),
                given.recipient.as_str(),
                given.what.as_str(),
                given.why.as_str(),
            ]
            .map(|words| vec![Run::plain(spelled_out(words))])
            .to_vec()
        })
        .collect();
    Table {
        summary: format!(
            "{}: {}",
            pick(
                language,
                "Wat wij gaven, en wanneer",
                "What we gave, and when"
            ),
            activity.name
        ),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Gegeven op", "Given on"), 2.4),
            Column::left(pick(language, "Aan wie", "To whom"), 3.0),
            Column::left(pick(language, "Welke gegevens", "Which data"), 3.4),
            Column::left(pick(language, "Waarom", "Why"), 3.2),
        ],
        rows,
    }
}

fn copy_annex(input: &Input, language: Language) -> Document {
    let today = date_in_text(input.correspondence.date, language);
    let mut intro = match language {
        Language::Dutch => format!("Dit zijn de gegevens zoals wij ze op {today} hebben."),
        Language::English => format!("These are the data as we hold them on {today}."),
    };
    if let Some(received) = input.nothing_erased_since {
        let received = date_in_text(received, language);
        intro.push_str(&match language {
            Language::Dutch => format!(" Sinds uw verzoek van {received} is er niets van gewist."),
            Language::English => {
                format!(" Nothing of them was erased since your request of {received}.")
            }
        });
    }
    let bars = bars_in_copy(input);
    if !bars.is_empty() {
        intro.push_str(pick(
            language,
            " Waar [zwart] met een nummer staat, hebben wij iets weggelaten. Aan het eind staat bij elk nummer waarom.",
            " Where it says [blacked out] with a number, we left something out. At the end it says of each number why.",
        ));
    }
    let mut blocks = vec![Block::paragraph(intro)];
    for kind in &input.copy {
        blocks.push(Block::section(kind.title.clone()));
        if !kind.rows.is_empty() {
            blocks.push(Block::Table(copy_table(kind, language)));
        }
        for text in &kind.texts {
            blocks.push(Block::subsection(text.heading.clone()));
            let runs = text.text.iter().map(|part| value(part, language)).collect();
            blocks.push(Block::Paragraph(runs));
        }
    }
    if !bars.is_empty() {
        blocks.extend(why_black(input, &bars, language));
    }
    let title = match (language, &input.on_behalf_of) {
        (Language::Dutch, None) => "Bijlage 2: kopie van uw gegevens",
        (Language::Dutch, Some(_)) => "Bijlage 2: kopie van de gegevens",
        (Language::English, None) => "Annex 2: copy of your data",
        (Language::English, Some(_)) => "Annex 2: copy of the data",
    };
    annex(input, title, blocks, language)
}

/// Returns what each number stands for (Art. 15(4) GDPR).
fn why_black(input: &Input, bars: &BTreeSet<u32>, language: Language) -> [Block; 2] {
    let title = pick(
        language,
        "Wat zwart is gemaakt, en waarom",
        "What was blacked out, and why",
    );
    let listed = input.bars.iter().filter(|bar| bars.contains(&bar.number));
    let rows = listed.map(|bar| {
        let reason = match language {
            Language::Dutch => format!("zwart {}: {}", bar.number, bar.reason),
            Language::English => format!("blacked out {}: {}", bar.number, bar.reason),
        };
        vec![
            vec![Run::plain(spelled_out(&reason))],
            vec![Run::plain(spelled_out(&bar.of))],
        ]
    });
    let table = Table {
        summary: title.to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Reden", "Reason"), 5.0),
            Column::left(pick(language, "Waarin", "In what"), 4.0),
        ],
        rows: rows.collect(),
    };
    [Block::section(title), Block::Table(table)]
}

fn copy_table(kind: &RecordKind, language: Language) -> Table {
    let cells = |row: &Vec<Value>| row.iter().map(|cell| vec![value(cell, language)]).collect();
    Table {
        summary: kind.title.clone(),
        caption: None,
        columns: kind.columns.clone(),
        rows: kind.rows.iter().map(cells).collect(),
    }
}

fn value(value: &Value, language: Language) -> Run {
    match value {
        Value::Text(text) => Run::plain(spelled_out(text)),
        Value::BlackedOut(number) => Run::emphasis(match language {
            Language::Dutch => format!("[zwart\u{A0}{number}]"),
            Language::English => format!("[blacked\u{A0}out\u{A0}{number}]"),
        }),
    }
}
