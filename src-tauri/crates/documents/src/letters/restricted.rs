//! What the letters on restriction and objection share: which data, who was told, and what is refused.

use domain::language::Language;

use crate::letters::erasure::{Recipient, Told};
use crate::model::{Block, Column, Run, Table};
use crate::words::{capital, full_stop, in_sentence, pick};

/// A part of the data on which less is done than was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What it is, with its number or date and no more: "factuur 2025-0012".
    pub what: String,
    /// Why, as sentences with the article.
    pub because: String,
}

/// Returns the data as a list.
pub(crate) fn data(data: &[String]) -> Block {
    let entry = |words: &String| vec![Run::plain(words.clone())];
    Block::List(data.iter().map(entry).collect())
}

/// Returns the table of what is refused and why.
pub(crate) fn refused_table(refused: &[Refused], language: Language) -> Block {
    let row = |part: &Refused| {
        vec![
            vec![Run::plain(capital(&part.what))],
            vec![Run::plain(part.because.clone())],
        ]
    };
    Block::Table(Table {
        summary: pick(
            language,
            "Waarvoor wij dit niet doen, en waarom",
            "For what we do not do so, and why",
        )
        .to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Welke gegevens", "Which data"), 10.0),
            Column::left(pick(language, "Waarom", "Why"), 25.0),
        ],
        rows: refused.iter().map(row).collect(),
    })
}

/// Returns who was told that the use is restricted (Art. 19 GDPR).
pub(crate) fn told(recipients: &[Recipient], language: Language) -> Block {
    let asked: Vec<String> = recipients
        .iter()
        .filter(|recipient| recipient.told == Told::Asked)
        .map(|recipient| recipient.name.clone())
        .collect();
    let mut sentences = Vec::new();
    if recipients.is_empty() {
        let nobody = pick(
            language,
            "Wij hadden deze gegevens aan niemand anders gegeven.",
            "We had not given these data to anyone else.",
        );
        sentences.push(nobody.to_owned());
    }
    if !asked.is_empty() {
        let names = in_sentence(&asked, language);
        sentences.push(match language {
            Language::Dutch => format!(
                "Wij hebben {names} ingelicht, met de vraag om de gegevens ook niet te gebruiken."
            ),
            Language::English => {
                format!("We informed {names}, and asked them not to use the data either.")
            }
        });
    }
    for recipient in recipients {
        let Told::NotTold { reason } = &recipient.told else {
            continue;
        };
        let (name, reason) = (&recipient.name, full_stop(reason));
        sentences.push(match language {
            Language::Dutch => {
                format!("Wij hebben {name} niet ingelicht. De reden is: {reason}")
            }
            Language::English => format!("We did not inform {name}. The reason is: {reason}"),
        });
    }
    Block::paragraph(sentences.join(" "))
}

/// Returns whose data a letter is about, as it follows "gegevens" or "data".
pub(crate) fn whose(on_behalf_of: Option<&str>, language: Language) -> String {
    match (language, on_behalf_of) {
        (Language::Dutch, None) => "van u".to_owned(),
        (Language::Dutch, Some(name)) => format!("van {name}"),
        (Language::English, None) => "about you".to_owned(),
        (Language::English, Some(name)) => format!("about {name}"),
    }
}
