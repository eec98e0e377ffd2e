//! The privacy statement (art. 13 and 14): sections that follow from the register and from nothing else.
//!
//! The model: `Facts` are what the administration does today; [`statement`] says them, Dutch and English from the same
//! data; `gaps` lists what has to be seen to before the text may be published. Nothing here is a form to fill in: a
//! figure comes from the rule that runs, a recipient from the register. What the owner wrote and may not be said is not
//! said ([`crate::short_text::is_forbidden`]).

mod activities;
mod business;
mod change;
mod difference;
mod facts;
mod gap;
mod recipients;
mod rights;
#[cfg(test)]
mod tests;
mod website;

pub use change::{Change, ChangeKind, changes};
pub use difference::{DifferenceMark, DifferenceRun, SectionDifference, differences};
pub use facts::{Facts, Publisher, StatedActivity, StatedCookie, StatedRecipient};
pub use gap::{Gap, GapKind, gaps};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::{Language, Words};
use crate::short_text::is_forbidden;

closed_set! { words
    /// A section of the statement, in the order in which it is read.
    SectionKind {
        Brief = "brief", "In het kort", "In brief";
        Who = "who", "Wie wij zijn", "Who we are";
        Contact = "contact", "Contact", "Contact";
        Newsletter = "newsletter", "Nieuwsbrief", "Newsletter";
        Quotes = "quotes", "Offertes", "Quotes";
        Agreements = "agreements", "Overeenkomsten", "Agreements";
        Invoicing = "invoicing", "Facturen en betalingen", "Invoices and payments";
        CaseFiles = "case_files", "Dossiers, ook over mensen die geen contact met ons hadden", "Case files, also about people who never contacted us";
        Comments = "comments", "Reacties op onze website", "Comments on our website";
        Website = "website", "Cookies en inhoud van anderen", "Cookies and content of others";
        Duties = "duties", "Veiligheid, verzoeken en bewijs", "Security, requests and proof";
        Recipients = "recipients", "Wie uw gegevens krijgen", "Who receives your data";
        Abroad = "abroad", "Gegevens buiten Europa", "Data outside Europe";
        Rights = "rights", "Uw rechten", "Your rights";
        Objection = "objection", "U mag bezwaar maken", "You may object";
        Automated = "automated", "Besluiten door een computer", "Decisions by a computer";
        Complaint = "complaint", "Klacht of rechter", "Complaint or court";
        Security = "security", "Hoe wij uw gegevens beveiligen", "How we protect your data";
        Report = "report", "Een lek of zwakke plek melden", "Reporting a leak or a weakness";
        Changes = "changes", "Wijzigingen", "Changes";
    }
}

/// The statement as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Statement {
    /// The name of the business; empty where it is not known.
    pub business: String,
    /// The sections in the order in which they are read; the first one is the short layer above the rest.
    pub sections: Vec<Section>,
}

/// Which version of the statement it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Edition {
    /// Counted from 1.
    pub number: u32,
    /// Since when it applies.
    pub valid_from: NaiveDate,
}

/// A section under its own heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Section {
    /// Which section; its code is the anchor.
    pub kind: SectionKind,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// The heading of a part of the section.
    Heading(Words),
    /// A paragraph.
    Text(Words),
    /// A list of sentences or names.
    List(Vec<Words>),
    /// What is said of one thing, each under its own word: "Waarvoor", "Hoe lang".
    Facts(Vec<Fact>),
    /// A table with a head.
    Table(Table),
}

/// One line of facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fact {
    /// What it is about.
    pub about: Words,
    /// What is said of it.
    pub told: Words,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Table {
    /// The words above the columns.
    pub head: Vec<Words>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<Words>>,
}

impl Statement {
    /// Lists every text of the statement in a language, in the order in which it is read.
    #[must_use]
    pub fn texts(&self, language: Language) -> Vec<&str> {
        self.sections
            .iter()
            .flat_map(|section| &section.blocks)
            .flat_map(Block::words)
            .map(|words| words.in_language(language))
            .collect()
    }
}

impl Block {
    /// Lists the words of the block in the order in which they are read.
    #[must_use]
    pub fn words(&self) -> Vec<&Words> {
        match self {
            Self::Heading(words) | Self::Text(words) => vec![words],
            Self::List(items) => items.iter().collect(),
            Self::Facts(facts) => facts
                .iter()
                .flat_map(|fact| [&fact.about, &fact.told])
                .collect(),
            Self::Table(table) => table
                .head
                .iter()
                .chain(table.rows.iter().flatten())
                .collect(),
        }
    }

    fn words_mut(&mut self) -> Vec<&mut Words> {
        match self {
            Self::Heading(words) | Self::Text(words) => vec![words],
            Self::List(items) => items.iter_mut().collect(),
            Self::Facts(facts) => facts
                .iter_mut()
                .flat_map(|fact| [&mut fact.about, &mut fact.told])
                .collect(),
            Self::Table(table) => table
                .head
                .iter_mut()
                .chain(table.rows.iter_mut().flatten())
                .collect(),
        }
    }
}

/// Returns the statement that follows from the facts. A section of which the business does nothing is left out.
#[must_use]
pub fn statement(facts: &Facts) -> Statement {
    let sections = SectionKind::ALL
        .iter()
        .map(|kind| Section {
            kind: *kind,
            blocks: blocks(*kind, facts),
        })
        .filter(|section| !section.blocks.is_empty())
        .map(sayable)
        .collect();
    Statement {
        business: facts.publisher.name.clone(),
        sections,
    }
}

/// Puts a mark in the place of each text that no statement may have: what the owner wrote in the register is said, and
/// this is how it cannot be said all the same.
fn sayable(mut section: Section) -> Section {
    let words = section.blocks.iter_mut().flat_map(Block::words_mut);
    for said in words.filter(|said| is_unsayable(said)) {
        *said = Words::new(UNSAYABLE.0, UNSAYABLE.1);
    }
    section
}

/// What stands in the place of a text that may not be said.
const UNSAYABLE: (&str, &str) = (
    "[Deze tekst uit uw register mag niet in een verklaring staan. Pas hem aan.]",
    "[This text from your register may not stand in a statement. Change it.]",
);

fn is_unsayable(words: &Words) -> bool {
    is_forbidden(&words.nl) || is_forbidden(&words.en)
}

fn blocks(kind: SectionKind, facts: &Facts) -> Vec<Block> {
    use SectionKind as S;
    match kind {
        S::Brief => business::brief(facts),
        S::Who => business::who(facts),
        S::Contact
        | S::Newsletter
        | S::Quotes
        | S::Agreements
        | S::Invoicing
        | S::CaseFiles
        | S::Comments
        | S::Duties => activities::section(kind, facts),
        S::Website => website::section(facts),
        S::Recipients => recipients::section(facts),
        S::Abroad => recipients::abroad(facts),
        S::Rights => rights::rights(facts),
        S::Objection => rights::objection(facts),
        S::Automated => rights::automated(facts),
        S::Complaint => rights::complaint(facts),
        S::Security => business::security(facts),
        S::Report => business::report(facts),
        S::Changes => business::changes(facts),
    }
}

fn text(nl: &str, en: &str) -> Block {
    Block::Text(Words::new(nl, en))
}

fn fact(nl: &str, en: &str, told: Words) -> Fact {
    Fact {
        about: Words::new(nl, en),
        told,
    }
}

/// Joins names as a sentence does: "a, b en c".
fn listed(names: &[String], and: &str) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => {
            format!("{} {and} {last}", before.join(", "))
        }
        one_or_none => one_or_none.concat(),
    }
}

/// Returns a text as a sentence: with a capital and a stop.
fn as_sentence(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    if first.is_empty() {
        return String::new();
    }
    format!("{first}{}.", letters.as_str())
}

fn sentence_of(words: &Words) -> Words {
    Words {
        nl: as_sentence(&words.nl),
        en: as_sentence(&words.en),
    }
}
