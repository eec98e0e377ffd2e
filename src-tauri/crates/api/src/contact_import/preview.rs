//! The look at a file before anything of it is kept.

use chrono::NaiveDate;
use domain::language::Language;
use domain::subscription::SuppressedSince;
use imports::vcard::{self, ContactCandidate};
use store::Connection;
use store::ledger::HashKey;
use store::tables::contact_point::ContactPoint;
use store::tables::{setting, suppression};

use super::{PendingCard, PendingImport, candidate, known, new_token, problem};
use crate::office::{Office, Outcome};
use crate::wire::contacts::{ImportCard, ImportChoice, ImportPreview};

/// The most cards that are shown.
const CARDS_SHOWN_MAX: usize = 200;

/// Reads a file and returns what would come of it. Its cards stay in memory until they are applied or dropped.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Import`] with the line where the file cannot be read.
pub fn preview(office: &Office, bytes: &[u8]) -> Outcome<ImportPreview> {
    let today = office.today();
    let candidates = vcard::parse(bytes).map_err(problem::refusal)?;
    let cards = office.read(|vault| {
        let key = suppression::hash_key(vault)?;
        let language = setting::get(vault)?.language;
        candidates
            .into_iter()
            .map(|found| looked_at(vault, key.as_ref(), found, language, today))
            .collect::<store::Result<Vec<PendingCard>>>()
    })?;
    let token = new_token().map_err(|error| office.failure(error))?;
    let count = |which: fn(&PendingCard) -> bool| {
        u32::try_from(cards.iter().filter(|card| which(card)).count()).unwrap_or(u32::MAX)
    };
    let shown = ImportPreview {
        token: token.clone(),
        cards: (0..)
            .zip(&cards)
            .take(CARDS_SHOWN_MAX)
            .map(|(index, card)| import_card(index, card, today))
            .collect(),
        total: count(|_| true),
        known: count(|card| card.known_as.is_some()),
        suppressed: count(|card| card.suppressed),
    };
    office.volatile().import = Some(PendingImport { token, cards });
    Ok(shown)
}

/// Returns a card with what was found of it.
pub(crate) fn looked_at(
    vault: &Connection,
    key: Option<&HashKey>,
    found: ContactCandidate,
    language: Language,
    today: NaiveDate,
) -> store::Result<PendingCard> {
    let as_contact = candidate::contact(&found, language, today);
    let known_as = known::known_as(vault, &found, &as_contact)?;
    let suppressed_since = known::suppressed_since(vault, key, &found)?;
    let suppressed =
        suppressed_since != SuppressedSince::default() || known::is_restricted(vault, &found)?;
    // A wrong merge mixes two people up, a wrong copy keeps one twice: what is not certain is left to the owner.
    let proposal = match &known_as {
        _ if suppressed => ImportChoice::Skip,
        Some(known) if known.certain => ImportChoice::Merge,
        Some(_) => ImportChoice::Skip,
        None => ImportChoice::New,
    };
    Ok(PendingCard {
        candidate: found,
        known_as,
        suppressed,
        suppressed_since,
        proposal,
    })
}

/// Returns a card as it is shown.
pub(crate) fn import_card(index: u32, card: &PendingCard, today: NaiveDate) -> ImportCard {
    let found = &card.candidate;
    let name = found.shown_name();
    let company = found.organisation.clone().unwrap_or_default();
    ImportCard {
        index,
        line: u64::from(found.line),
        company: if company == name {
            String::new()
        } else {
            company
        },
        name,
        points: shown_points(found, today),
        known_as: card.known_as.clone(),
        suppressed: card.suppressed,
        suppressed_since: card.suppressed.then_some(card.suppressed_since),
        left_out: candidate::left_out(found, today),
        proposal: card.proposal,
    }
}

/// Returns the numbers and addresses that would be kept, as they are shown.
pub(crate) fn shown_points(found: &ContactCandidate, today: NaiveDate) -> Vec<String> {
    candidate::points(found, today)
        .iter()
        .filter_map(shown)
        .collect()
}

fn shown(point: &ContactPoint) -> Option<String> {
    if !point.value.is_empty() {
        return Some(point.value.clone());
    }
    let parts: Vec<&str> = [&point.street, &point.postcode, &point.town, &point.country]
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
