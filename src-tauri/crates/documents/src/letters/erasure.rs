//! What the three answers to a request for erasure share: what went, what stays, who was told.

pub(crate) mod passages;

use chrono::NaiveDate;
use domain::language::Language;

use crate::model::{Block, Column, Run, Table};
use crate::wording::{Field, Said};
use crate::words::{capital, date_in_text, full_stop, in_sentence, pick};

/// An erasure that was carried out, as the person it concerns is told about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CarriedOut {
    /// The day on which it was carried out.
    pub erased_on: NaiveDate,
    /// What was erased.
    pub erased: Vec<Erased>,
    /// Who had the data too (Art. 19 GDPR).
    pub recipients: Vec<Recipient>,
    /// The day by which no backup holds the data any more; none where there are no backups.
    pub gone_from_backups_by: Option<NaiveDate>,
    /// How long the file of the request stays, to follow "tot" or "until": "5 jaar na het afsluiten van het verzoek".
    pub file_kept_until: String,
    /// Whether a keyed hash of addresses and numbers stays, by which an import knows the person.
    pub coded_addresses: CodedAddresses,
}

/// Records or contact points of one kind that were erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many of what: "3 contactmomenten".
    pub what: String,
    /// The first and the last day they bear; the same day where there is one; none for what has no day.
    pub dated: Option<(NaiveDate, NaiveDate)>,
}

/// Somebody who had the data too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The name.
    pub name: String,
    /// Whether it was told.
    pub told: Told,
}

/// Whether a recipient was told of the erasure (Art. 19 GDPR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// It was asked to erase the data as well.
    Asked,
    /// It was not told.
    NotTold {
        /// Why not: it is impossible, or would ask a disproportionate effort.
        reason: String,
    },
}

/// Whether a keyed hash of addresses and numbers stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodedAddresses {
    /// One stays of each address and number that was erased.
    Kept,
    /// There was no address and no number.
    None,
}

/// A part that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What it is, with its number or date and no more: "Factuur 2025-0012".
    pub what: String,
    /// Why it is kept, as sentences with the article (Art. 17(3) GDPR).
    pub because: String,
    /// Until when.
    pub until: Until,
}

/// Until when a part is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Until {
    /// Until and including a day.
    Day {
        /// The last day.
        day: NaiveDate,
        /// How it follows, in one line: "15 mei 2025; boekjaar tot en met 31 december 2025; zeven jaar daarna".
        derivation: String,
    },
    /// Until something has happened, in words that begin with "tot" or "until".
    Event(String),
}

/// Returns what was erased as a list with the sentence before it.
pub(crate) fn erased_list(carried_out: &CarriedOut, said: &Said<'_>) -> [Block; 2] {
    let language = said.language();
    let day = date_in_text(carried_out.erased_on, language);
    let entry = |erased: &Erased| vec![Run::plain(erased_in_words(erased, language))];
    let entries = carried_out.erased.iter().map(entry).collect();
    [
        said.paragraph(&passages::ERASED, &[(Field::ErasedOn, &day)]),
        Block::List(entries),
    ]
}

/// Returns what was erased with the days that it bore: "3 contactmomenten van 2 maart 2026".
pub(crate) fn erased_in_words(erased: &Erased, language: Language) -> String {
    let what = erased.what.replace(' ', "\u{A0}");
    let Some((first, last)) = erased.dated else {
        return what;
    };
    let [from, to] = [first, last].map(|day| date_in_text(day, language));
    match language {
        _ if first == last => format!("{what} {} {from}", pick(language, "van", "of")),
        Language::Dutch => format!("{what} van {from} tot en met {to}"),
        Language::English => format!("{what} from {from} up to and including {to}"),
    }
}

/// Returns who was told, what becomes of backups, and what stays as proof (Art. 17(3)(e) GDPR).
pub(crate) fn afterwards(
    carried_out: &CarriedOut,
    on_behalf_of: Option<&str>,
    said: &Said<'_>,
) -> Vec<Block> {
    let mut paragraphs = vec![recipients(&carried_out.recipients, said)];
    if let Some(day) = carried_out.gone_from_backups_by {
        let day = date_in_text(day, said.language());
        paragraphs.push(said.words(&passages::BACKUPS, &[(Field::BackupsGone, &day)]));
    }
    let until = (Field::KeptUntil, carried_out.file_kept_until.as_str());
    let mut proof = vec![said.words(&passages::PROOF, &[until])];
    match (carried_out.coded_addresses, on_behalf_of) {
        (CodedAddresses::None, _) => (),
        (CodedAddresses::Kept, None) => proof.push(said.words(&passages::CODE, &[until])),
        (CodedAddresses::Kept, Some(name)) => {
            let values = [until, (Field::Person, name)];
            proof.push(said.words(&passages::CODE_BEHALF, &values));
        }
    }
    paragraphs.push(proof.join(" "));
    paragraphs.into_iter().map(Block::paragraph).collect()
}

fn recipients(recipients: &[Recipient], said: &Said<'_>) -> String {
    let asked: Vec<String> = recipients
        .iter()
        .filter(|recipient| recipient.told == Told::Asked)
        .map(|recipient| recipient.name.clone())
        .collect();
    let mut sentences = Vec::new();
    if recipients.is_empty() {
        sentences.push(said.words(&passages::NOT_SHARED, &[]));
    }
    if !asked.is_empty() {
        let names = in_sentence(&asked, said.language());
        sentences.push(said.words(&passages::TOLD, &[(Field::Recipients, &names)]));
    }
    for recipient in recipients {
        let Told::NotTold { reason } = &recipient.told else {
            continue;
        };
        let values = [
            (Field::Recipient, recipient.name.as_str()),
            (Field::Reason, reason),
        ];
        sentences.push(said.words(&passages::NOT_TOLD, &values));
    }
    sentences.join(" ")
}

/// Returns the table of what is kept, why and until when.
pub(crate) fn kept_table(kept: &[Kept], language: Language) -> Block {
    let row = |part: &Kept| {
        vec![
            vec![Run::plain(capital(&part.what))],
            vec![Run::plain(part.because.clone())],
            until(&part.until, language),
        ]
    };
    Block::Table(Table {
        summary: pick(
            language,
            "Wat wij bewaren, waarom en tot wanneer",
            "What we keep, why and until when",
        )
        .to_owned(),
        caption: None,
        columns: vec![
            Column::left(pick(language, "Wat wij bewaren", "What we keep"), 10.0),
            Column::left(pick(language, "Waarom", "Why"), 15.0),
            Column::left(pick(language, "Tot wanneer", "Until when"), 13.0),
        ],
        rows: kept.iter().map(row).collect(),
    })
}

fn until(until: &Until, language: Language) -> Vec<Run> {
    match until {
        Until::Day { day, derivation } => {
            let until = pick(language, "Tot en met", "Up to and including");
            let day = date_in_text(*day, language);
            let mut runs = vec![Run::strong(format!("{until} {day}"))];
            if !derivation.is_empty() {
                runs.push(Run::plain(format!("\n{derivation}")));
            }
            runs
        }
        Until::Event(words) => vec![Run::plain(full_stop(&capital(words)))],
    }
}
