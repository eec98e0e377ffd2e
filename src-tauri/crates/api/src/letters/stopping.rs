//! What the confirmations tell that a use has stopped: L11 and L13.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use documents::letters::erasure::Erased;
use documents::letters::{Correspondence, l11_marketing_stopped, l13_consent_withdrawn};
use domain::counted;
use domain::language::{Language, Words};
use domain::record::{ContactPointKind, RecordKind};
use domain::text_dates::long_date;
use store::StoreError;
use store::tables::stopped_address::StopChannel;

use super::in_words::on_behalf_of;
use crate::requests::{File, Stopping};

/// Gathers the confirmation that advertising has stopped.
pub(super) fn marketing_stopped(
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l11_marketing_stopped::Input> {
    let stopping = stopping(file)?;
    Ok(l11_marketing_stopped::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        since: stopping.stopped_on.unwrap_or(file.today),
        erased: erased(stopping, file.request.language),
        held: held(stopping),
        coded: !stopping.addresses.is_empty(),
    })
}

/// Gathers the confirmation that a consent was withdrawn.
pub(super) fn consent_withdrawn(
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l13_consent_withdrawn::Input> {
    let stopping = stopping(file)?;
    Ok(l13_consent_withdrawn::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        consents: consents(stopping, file.request.language),
        since: stopping.stopped_on.unwrap_or(file.today),
        erased: erased(stopping, file.request.language),
        held: held(stopping),
        coded: stopping
            .addresses
            .iter()
            .any(|one| one.channel == StopChannel::Email && one.stopped_on.is_some()),
    })
}

fn stopping(file: &File) -> store::Result<&Stopping> {
    file.effect.stopping().ok_or(StoreError::NotFound)
}

fn held(stopping: &Stopping) -> bool {
    stopping.uses.iter().any(|one| one.stopped())
}

/// Returns what the consents were for, with which consent it was, in the order of the days from which they counted.
fn consents(stopping: &Stopping, language: Language) -> Vec<String> {
    let here = stopping.uses.iter().filter_map(|one| {
        let party = &one.party;
        let taken = party.taken.as_ref().filter(|_| one.stopped())?;
        let said = taken.explanation.as_str();
        Some((
            party.dated_on,
            party.record_kind,
            &party.activity_name,
            said,
        ))
    });
    let gone = stopping.gone.iter().map(|gone| {
        let said = gone.taken.explanation.as_str();
        (gone.dated_on, gone.record_kind, &gone.activity_name, said)
    });
    let mut all: Vec<(NaiveDate, RecordKind, &Words, &str)> = here.chain(gone).collect();
    all.sort_by_key(|(since, ..)| *since);
    all.into_iter()
        .map(|(since, kind, activity, said)| {
            let what = if kind == RecordKind::Subscription {
                Words::new("de nieuwsbrief", "the newsletter")
            } else {
                in_a_sentence(activity)
            };
            let what = what.in_language(language).to_owned();
            let day = long_date(since, language);
            match language {
                _ if !said.is_empty() => format!("{what} ({said})"),
                Language::Dutch => format!("{what} (sinds {day})"),
                Language::English => format!("{what} (since {day})"),
            }
        })
        .collect()
}

/// Returns the name of an activity as it stands within a sentence.
fn in_a_sentence(name: &Words) -> Words {
    let small = |text: &str| {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_lowercase().chain(letters).collect()
        })
    };
    Words {
        nl: small(&name.nl),
        en: small(&name.en),
    }
}

/// Returns what went: newsletters and technical data with the days that they bore, then what went from the card.
fn erased(stopping: &Stopping, language: Language) -> Vec<Erased> {
    let mut kinds: BTreeMap<RecordKind, (u32, NaiveDate, NaiveDate)> = BTreeMap::new();
    for gone in &stopping.gone {
        let day = gone.dated_on;
        let of_kind = kinds.entry(gone.record_kind).or_insert((0, day, day));
        *of_kind = (of_kind.0 + 1, of_kind.1.min(day), of_kind.2.max(day));
    }
    let said = |words: Words| words.in_language(language).to_owned();
    let records = kinds
        .into_iter()
        .map(|(kind, (count, first, last))| Erased {
            what: said(counted::records(kind, count)),
            dated: Some((first, last)),
        });
    let points = stopping.card_gone.points.iter();
    let points = points.map(|(kind, count): &(ContactPointKind, u32)| Erased {
        what: said(counted::contact_points(*kind, *count)),
        dated: None,
    });
    records.chain(points).collect()
}
