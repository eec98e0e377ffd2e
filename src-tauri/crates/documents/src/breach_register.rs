//! A breach on paper, in the order of art. 33(3), and the register of all of them (art. 33(5)) as PDF and CSV.
//!
//! What a report needs stands in it, to be copied into the authority's own form; it does not claim to be that form.

use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::breach::assessment::{BreachOutcome, Compromise, RiskLevel, Weighed, Weight};
use domain::breach::facts::BreachFacts;
use domain::breach::moment::in_words;
use domain::breach::{BreachSource, PersonChannel, ReportPhase};
use domain::language::{Language, Words};

use crate::mailing_list::{BYTE_ORDER_MARK, harmless};
use crate::model::{Block, Definition, Document, DocumentKind, Run};
use crate::words::{capital, count_in_text, date_in_text, full_stop, in_sentence, pick};

/// A breach as it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct BreachEntry {
    /// Its number.
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// How it came to light.
    pub source: BreachSource,
    /// The processor that told of it, and when; empty and none where there is none.
    pub processor: (String, Option<DateTime<FixedOffset>>),
    /// When it began and ended.
    pub happened: (Option<DateTime<FixedOffset>>, Option<DateTime<FixedOffset>>),
    /// When it was discovered.
    pub discovered_at: DateTime<FixedOffset>,
    /// When the business became aware of it, and why then.
    pub aware: Option<(DateTime<FixedOffset>, String)>,
    /// What is written down of it.
    pub facts: BreachFacts,
    /// What was hurt, whether it was encrypted with a safe key, whether it is back from a backup; none before it was
    /// assessed.
    pub assessed: Option<(Vec<Compromise>, bool, bool)>,
    /// The factors with their weights.
    pub weighed: Vec<Weighed>,
    /// How large the risk is.
    pub risk: Option<RiskLevel>,
    /// Why, as the program gave it.
    pub reasons: Vec<Words>,
    /// What was decided, with the owner's own reason.
    pub outcome: Option<(BreachOutcome, String)>,
    /// Reports to the authority: phase, moment, number, what was added.
    pub reports: Vec<(ReportPhase, DateTime<FixedOffset>, String, String)>,
    /// Why the authority was told late.
    pub late_reason: String,
    /// How many people were told one by one, by the way in which.
    pub told: Vec<(PersonChannel, u64)>,
    /// When a public communication was made.
    pub public_on: Option<NaiveDate>,
    /// When it was closed.
    pub closed_on: Option<NaiveDate>,
    /// What was learned.
    pub lessons: String,
}

/// Who makes the paper, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The business.
    pub administration: String,
    /// The day.
    pub on: NaiveDate,
    /// The language.
    pub language: Language,
}

/// A part of what is told: its title with lines of a term and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The title.
    pub title: String,
    /// The lines.
    pub lines: Vec<(String, String)>,
}

/// Returns what is told of a breach, in the order in which a report asks it.
#[must_use]
pub fn sections(entry: &BreachEntry, language: Language) -> Vec<Section> {
    let parts = [
        (("Wat er gebeurde", "What happened"), event(entry, language)),
        (
            (
                "Om wie en welke gegevens het gaat (artikel 33 lid 3 onder a)",
                "Whom and which data it concerns (article 33(3)(a))",
            ),
            concerned(entry, language),
        ),
        (
            (
                "Contactpunt (artikel 33 lid 3 onder b)",
                "Contact point (article 33(3)(b))",
            ),
            vec![needed(
                ("Wie er meer van weet", "Who knows more"),
                &entry.facts.contact_point,
                language,
            )],
        ),
        (
            (
                "Gevolgen (artikel 33 lid 3 onder c)",
                "Consequences (article 33(3)(c))",
            ),
            vec![needed(
                ("Wat er van kan komen", "What may come of it"),
                &entry.facts.consequences,
                language,
            )],
        ),
        (
            (
                "Maatregelen (artikel 33 lid 3 onder d)",
                "Measures (article 33(3)(d))",
            ),
            vec![
                needed(("Genomen", "Taken"), &entry.facts.measures_taken, language),
                needed(
                    ("Voorgesteld", "Proposed"),
                    &entry.facts.measures_proposed,
                    language,
                ),
            ],
        ),
        (("Beoordeling", "Assessment"), assessment(entry, language)),
        (
            ("Melding en berichten", "Report and notices"),
            told(entry, language),
        ),
        (("Afsluiting", "Closing"), closing(entry, language)),
    ];
    parts
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|((dutch, english), lines)| Section {
            title: pick(language, dutch, english).to_owned(),
            lines,
        })
        .collect()
}

/// Returns the paper of one breach.
#[must_use]
pub fn report(entry: &BreachEntry, made: &Made) -> Document {
    let language = made.language;
    let mut blocks = vec![Block::paragraph(pick(
        language,
        "Dit overzicht staat in de volgorde van de wet. Het is niet het formulier van de toezichthouder: de melding doet u \
         op de website van de Autoriteit Persoonsgegevens.",
        "This overview follows the order of the law. It is not the authority's form: you make the report on the website of \
         the Dutch Data Protection Authority.",
    ))];
    for section in sections(entry, language) {
        blocks.push(Block::section(section.title));
        blocks.push(definitions(section.lines));
    }
    Document {
        title: match language {
            Language::Dutch => format!("Datalek {}", entry.number),
            Language::English => format!("Breach {}", entry.number),
        },
        language,
        date: made.on,
        kind: DocumentKind::Report,
        sender: made.administration.clone(),
        reference: Some(entry.number.clone()),
        blocks,
    }
}

/// Returns the same as plain text, to be copied.
#[must_use]
pub fn text(entry: &BreachEntry, language: Language) -> String {
    let mut text = String::new();
    for section in sections(entry, language) {
        text.push_str(&section.title);
        text.push('\n');
        for (term, value) in section.lines {
            text.push_str(&format!("{term}: {value}\n"));
        }
        text.push('\n');
    }
    text.trim_end().to_owned()
}

/// Returns the register of all breaches as a paper.
#[must_use]
pub fn register(entries: &[BreachEntry], made: &Made) -> Document {
    let language = made.language;
    let count = count_in_text(entries.len() as u64, language);
    let mut blocks = vec![Block::paragraph(match (entries.len(), language) {
        (0, Language::Dutch) => {
            "Er staan geen datalekken of zwakke plekken in het register.".to_owned()
        }
        (0, Language::English) => "There are no breaches or weaknesses in the register.".to_owned(),
        (_, Language::Dutch) => format!(
            "Datalekken en zwakke plekken in dit register: {count}. Het volgt artikel 33 lid 5: de feiten, de gevolgen en de \
             maatregelen, ook van wat niet is gemeld."
        ),
        (_, Language::English) => format!(
            "Breaches and weaknesses in this register: {count}. It follows article 33(5): the facts, the effects and the \
             measures, also of what was not reported."
        ),
    })];
    for entry in entries {
        blocks.push(Block::section(format!(
            "{}: {}",
            entry.number, entry.subject
        )));
        for section in sections(entry, language) {
            blocks.push(Block::subsection(section.title));
            blocks.push(definitions(section.lines));
        }
    }
    Document {
        title: pick(language, "Register van datalekken", "Register of breaches").to_owned(),
        language,
        date: made.on,
        kind: DocumentKind::Report,
        sender: made.administration.clone(),
        reference: None,
        blocks,
    }
}

fn definitions(lines: Vec<(String, String)>) -> Block {
    let lines = lines.into_iter();
    Block::Definitions(
        lines
            .map(|(term, value)| Definition {
                term,
                value: vec![Run::plain(value)],
            })
            .collect(),
    )
}

type Lines = Vec<(String, String)>;

/// Returns a line that a report needs: it says so where it is empty.
fn needed(term: (&str, &str), value: &str, language: Language) -> (String, String) {
    let value = match value {
        "" => pick(language, "nog niet ingevuld", "not filled in yet"),
        value => value,
    };
    (pick(language, term.0, term.1).to_owned(), value.to_owned())
}

/// Returns a line where there is something to say.
fn optional(term: (&str, &str), value: &str, language: Language) -> Option<(String, String)> {
    (!value.is_empty()).then(|| needed(term, value, language))
}

fn event(entry: &BreachEntry, language: Language) -> Lines {
    let word = |words: Words| capital(words.in_language(language));
    let moment = |at: DateTime<FixedOffset>| in_words(at, language);
    let mut lines = vec![needed(("Wat", "What"), &entry.facts.what, language)];
    let (from, until) = entry.happened;
    let when = match (from, until) {
        (None, None) => String::new(),
        (Some(at), None) | (None, Some(at)) => moment(at),
        (Some(from), Some(until)) => match language {
            Language::Dutch => format!("van {} tot {}", moment(from), moment(until)),
            Language::English => format!("from {} until {}", moment(from), moment(until)),
        },
    };
    lines.push(needed(
        ("Wanneer het gebeurde", "When it happened"),
        &when,
        language,
    ));
    let source = word(entry.source.words());
    lines.push(needed(
        ("Hoe het aan het licht kwam", "How it came to light"),
        &source,
        language,
    ));
    let (processor, processor_told) = &entry.processor;
    lines.extend(optional(("Verwerker", "Processor"), processor, language));
    if let Some(at) = processor_told {
        lines.push(needed(
            ("Bericht van de verwerker", "Notice of the processor"),
            &moment(*at),
            language,
        ));
    }
    lines.push(needed(
        ("Ontdekt", "Discovered"),
        &moment(entry.discovered_at),
        language,
    ));
    match &entry.aware {
        None => lines.push(needed(("Kennis sinds", "Aware since"), "", language)),
        Some((at, reason)) => {
            lines.push(needed(
                ("Kennis sinds", "Aware since"),
                &moment(*at),
                language,
            ));
            lines.push(needed(("Waarom toen", "Why then"), reason, language));
        }
    }
    lines.extend(optional(
        ("Systemen", "Systems"),
        &entry.facts.systems,
        language,
    ));
    lines.extend(optional(
        ("Hoe het te zien was", "How it could be seen"),
        &entry.facts.reproduce,
        language,
    ));
    lines.extend(optional(
        ("IP-adressen", "IP addresses"),
        &entry.facts.addresses,
        language,
    ));
    lines.extend(optional(
        ("Logbestanden en schermafdrukken", "Logs and screenshots"),
        &entry.facts.evidence,
        language,
    ));
    lines
}

fn concerned(entry: &BreachEntry, language: Language) -> Lines {
    let facts = &entry.facts;
    let about = |count: Option<u32>| {
        count.map_or_else(String::new, |count| {
            count_in_text(u64::from(count), language)
        })
    };
    let mut lines = Vec::new();
    if let Some((compromised, encrypted, restored)) = &entry.assessed {
        let hurt: Vec<String> = compromised
            .iter()
            .map(|one| one.words().in_language(language).to_owned())
            .collect();
        let hurt = capital(&in_sentence(&hurt, language));
        let hurt = match hurt.as_str() {
            "" => pick(
                language,
                "Er zijn geen persoonsgegevens geraakt",
                "No personal data were affected",
            ),
            hurt => hurt,
        };
        lines.push(needed(("Soort inbreuk", "Kind of breach"), hurt, language));
        lines.push(needed(
            (
                "Sterk versleuteld en de sleutel veilig",
                "Strongly encrypted with a safe key",
            ),
            yes_or_no(*encrypted, language),
            language,
        ));
        lines.push(needed(
            ("Terug uit een reservekopie", "Back from a backup"),
            yes_or_no(*restored, language),
            language,
        ));
    }
    lines.push(needed(
        ("Soorten mensen", "Kinds of people"),
        &facts.people,
        language,
    ));
    lines.push(needed(
        ("Mensen, ongeveer", "People, about"),
        &about(facts.people_count),
        language,
    ));
    lines.push(needed(
        ("Soorten gegevens", "Kinds of data"),
        &facts.records,
        language,
    ));
    lines.push(needed(
        ("Gegevens, ongeveer", "Records, about"),
        &about(facts.record_count),
        language,
    ));
    let sensitive: Vec<String> = facts
        .sensitive
        .iter()
        .map(|one| one.words().in_language(language).to_owned())
        .collect();
    lines.extend(optional(
        ("Gevoelige gegevens", "Sensitive data"),
        &capital(&in_sentence(&sensitive, language)),
        language,
    ));
    lines.push(needed(
        ("Over de grens", "Across borders"),
        pick(
            language,
            "Nee: dit bedrijf heeft geen vestiging in een ander land",
            "No: this business has no establishment in another country",
        ),
        language,
    ));
    lines
}

fn yes_or_no(yes: bool, language: Language) -> &'static str {
    match (yes, language) {
        (true, Language::Dutch) => "Ja",
        (false, Language::Dutch) => "Nee",
        (true, Language::English) => "Yes",
        (false, Language::English) => "No",
    }
}

fn assessment(entry: &BreachEntry, language: Language) -> Lines {
    let mut lines = Vec::new();
    if let Some(risk) = entry.risk {
        let risk = capital(risk.words().in_language(language));
        lines.push(needed(
            ("Risico voor mensen", "Risk for people"),
            &risk,
            language,
        ));
    }
    for one in &entry.weighed {
        if one.weight == Weight::Light && one.because.is_empty() {
            continue;
        }
        let weight = one.weight.words();
        let weight = capital(weight.in_language(language));
        let value = match one.because.as_str() {
            "" => weight,
            because => format!("{weight}. {}", full_stop(because)),
        };
        let factor = capital(one.factor.words().in_language(language));
        lines.push((factor, value));
    }
    let reasons: Vec<&str> = entry
        .reasons
        .iter()
        .map(|reason| reason.in_language(language))
        .collect();
    lines.extend(optional(("Waarom", "Why"), &reasons.join(" "), language));
    if let Some((outcome, reason)) = &entry.outcome {
        let outcome = capital(outcome.words().in_language(language));
        lines.push(needed(("Besluit", "Decision"), &outcome, language));
        lines.extend(optional(("Eigen reden", "Own reason"), reason, language));
    }
    lines
}

fn told(entry: &BreachEntry, language: Language) -> Lines {
    let mut lines = Vec::new();
    for (phase, at, number, added) in &entry.reports {
        let mut value = in_words(*at, language);
        if !number.is_empty() {
            value.push_str(&match language {
                Language::Dutch => format!(", nummer {number}"),
                Language::English => format!(", number {number}"),
            });
        }
        if !added.is_empty() {
            value.push_str(&format!(". {}", full_stop(added)));
        }
        lines.push((capital(phase.words().in_language(language)), value));
    }
    lines.extend(optional(
        ("Waarom later dan de termijn", "Why later than the term"),
        &entry.late_reason,
        language,
    ));
    for (channel, people) in &entry.told {
        let by = channel.words();
        let by = by.in_language(language);
        let term = match language {
            Language::Dutch => format!("Mensen bericht per {by}"),
            Language::English => format!("People told by {by}"),
        };
        lines.push((term, count_in_text(*people, language)));
    }
    if let Some(day) = entry.public_on {
        lines.push(needed(
            ("Openbare mededeling", "Public communication"),
            &date_in_text(day, language),
            language,
        ));
    }
    lines.extend(optional(
        ("Advies aan de mensen", "Advice to the people"),
        &entry.facts.advice,
        language,
    ));
    lines
}

fn closing(entry: &BreachEntry, language: Language) -> Lines {
    let mut lines = Vec::new();
    if let Some(day) = entry.closed_on {
        lines.push(needed(
            ("Gesloten", "Closed"),
            &date_in_text(day, language),
            language,
        ));
    }
    lines.extend(optional(
        ("Wat wij leerden", "What we learned"),
        &entry.lessons,
        language,
    ));
    lines
}

/// Returns the register as separated text: a row for each breach, a column for each thing that the law names.
///
/// # Errors
/// None in practice: it is written into memory.
pub fn csv(entries: &[BreachEntry], language: Language) -> std::io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let head = COLUMNS
        .iter()
        .map(|(dutch, english)| pick(language, dutch, english));
    writer.write_record(head)?;
    for entry in entries {
        let cells = cells(entry, language);
        writer.write_record(cells.iter().map(|cell| harmless(cell)))?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

const COLUMNS: [(&str, &str); 34] = [
    ("nummer", "number"),
    ("onderwerp", "subject"),
    ("aan het licht gekomen", "came to light"),
    ("begonnen", "began"),
    ("geëindigd", "ended"),
    ("ontdekt", "discovered"),
    ("kennis sinds", "aware since"),
    ("waarom toen", "why then"),
    ("soort inbreuk", "kind of breach"),
    ("wat", "what"),
    ("systemen", "systems"),
    ("soorten mensen", "kinds of people"),
    ("mensen, ongeveer", "people, about"),
    ("soorten gegevens", "kinds of data"),
    ("gegevens, ongeveer", "records, about"),
    ("gevoelige gegevens", "sensitive data"),
    ("versleuteld, sleutel veilig", "encrypted, key safe"),
    ("terug uit een reservekopie", "back from a backup"),
    ("gevolgen", "consequences"),
    ("maatregelen genomen", "measures taken"),
    ("maatregelen voorgesteld", "measures proposed"),
    ("verwerker", "processor"),
    ("bericht van de verwerker", "notice of the processor"),
    ("risico", "risk"),
    ("waarom", "why"),
    ("besluit", "decision"),
    ("eigen reden", "own reason"),
    (
        "meldingen aan de toezichthouder",
        "reports to the authority",
    ),
    ("waarom later dan de termijn", "why later than the term"),
    ("mensen bericht", "people told"),
    ("openbare mededeling", "public communication"),
    ("advies aan de mensen", "advice to the people"),
    ("wat wij leerden", "what we learned"),
    ("gesloten", "closed"),
];

fn cells(entry: &BreachEntry, language: Language) -> [String; COLUMNS.len()] {
    let facts = &entry.facts;
    let moment =
        |at: Option<DateTime<FixedOffset>>| at.map_or_else(String::new, |at| at.to_rfc3339());
    let day = |on: Option<NaiveDate>| on.map_or_else(String::new, |on| on.to_string());
    let words = |all: Vec<Words>| {
        let all: Vec<&str> = all.iter().map(|one| one.in_language(language)).collect();
        all.join(", ")
    };
    let count = |count: Option<u32>| count.map_or_else(String::new, |count| count.to_string());
    let assessed = entry.assessed.as_ref();
    let yes = |value: Option<bool>| {
        value
            .map_or("", |value| yes_or_no(value, language))
            .to_owned()
    };
    let reports: Vec<String> = entry
        .reports
        .iter()
        .map(|(phase, at, number, added)| {
            let phase = phase.words();
            let parts = [phase.in_language(language), &at.to_rfc3339(), number, added];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(", ")
        })
        .collect();
    let told: u64 = entry.told.iter().map(|(_, people)| people).sum();
    [
        entry.number.clone(),
        entry.subject.clone(),
        words(vec![entry.source.words()]),
        moment(entry.happened.0),
        moment(entry.happened.1),
        moment(Some(entry.discovered_at)),
        moment(entry.aware.as_ref().map(|(at, _)| *at)),
        entry
            .aware
            .as_ref()
            .map_or_else(String::new, |(_, why)| why.clone()),
        assessed.map_or_else(String::new, |(hurt, _, _)| {
            words(hurt.iter().map(|one| one.words()).collect())
        }),
        facts.what.clone(),
        facts.systems.clone(),
        facts.people.clone(),
        count(facts.people_count),
        facts.records.clone(),
        count(facts.record_count),
        words(facts.sensitive.iter().map(|one| one.words()).collect()),
        yes(assessed.map(|(_, encrypted, _)| *encrypted)),
        yes(assessed.map(|(_, _, restored)| *restored)),
        facts.consequences.clone(),
        facts.measures_taken.clone(),
        facts.measures_proposed.clone(),
        entry.processor.0.clone(),
        moment(entry.processor.1),
        words(entry.risk.iter().map(|one| one.words()).collect()),
        words(entry.reasons.clone()),
        words(entry.outcome.iter().map(|(one, _)| one.words()).collect()),
        entry
            .outcome
            .as_ref()
            .map_or_else(String::new, |(_, why)| why.clone()),
        reports.join("; "),
        entry.late_reason.clone(),
        if told == 0 {
            String::new()
        } else {
            told.to_string()
        },
        day(entry.public_on),
        facts.advice.clone(),
        entry.lessons.clone(),
        day(entry.closed_on),
    ]
}
