//! Rows of contacts: who is known, who asked not to be, and who stands in the file twice.

use std::collections::HashMap;

use chrono::NaiveDate;
use imports::normalise;
use imports::vcard::ContactCandidate;
use store::Connection;
use store::tables::{setting, suppression};

use super::Ready;
use super::check::{Looked, count};
use crate::contact_import::{PendingCard, import_card, looked_at};
use crate::wire::contacts::ImportChoice;
use crate::wire::tables::{TableAlready, TableRow};

/// Looks up the people of the rows.
pub(super) fn look_up(
    vault: &Connection,
    candidates: Vec<ContactCandidate>,
    today: NaiveDate,
) -> store::Result<Looked> {
    let key = suppression::hash_key(vault)?;
    let language = setting::get(vault)?.language;
    let mut seen: HashMap<(String, String), u32> = HashMap::new();
    let mut rows = Vec::with_capacity(candidates.len());
    let mut pending = Vec::with_capacity(candidates.len());
    let mut texts = Vec::new();
    for (index, candidate) in (0..).zip(candidates) {
        let line = candidate.line;
        let twice = stands_before(&mut seen, &candidate);
        if let Some(note) = &candidate.note {
            texts.push((line.to_string(), note.clone()));
        }
        let mut card = looked_at(vault, key.as_ref(), candidate, language, today)?;
        if twice.is_some() {
            card.proposal = ImportChoice::Skip;
        }
        let already = twice.map(|line| TableAlready::OnLine { line });
        rows.push(row(index, line, &card, already, today));
        pending.push(card);
    }
    let new = |row: &&TableRow| row.proposal == ImportChoice::New;
    Ok(Looked {
        faults: Vec::new(),
        new_contacts: count(rows.iter().filter(new).count()),
        rows,
        ready: Ready::Contacts(pending),
        texts,
    })
}

/// Returns the earlier line on which the same name stands with the same address or number.
fn stands_before(
    seen: &mut HashMap<(String, String), u32>,
    candidate: &ContactCandidate,
) -> Option<u32> {
    let name = normalise::name(&candidate.shown_name()).unwrap_or_default();
    let emails = candidate
        .emails
        .iter()
        .filter_map(|one| one.normalised.clone());
    let telephones = (candidate.telephones.iter()).filter_map(|one| one.normalised.clone());
    let mut before = None;
    for form in emails.chain(telephones) {
        let first = *seen.entry((name.clone(), form)).or_insert(candidate.line);
        before = before.or((first != candidate.line).then_some(first));
    }
    before
}

fn row(
    index: u32,
    line: u32,
    card: &PendingCard,
    already: Option<TableAlready>,
    today: NaiveDate,
) -> TableRow {
    let shown = import_card(index, card, today);
    TableRow {
        index,
        line,
        name: shown.name,
        company: shown.company,
        points: shown.points,
        paper: None,
        known_as: shown.known_as,
        already,
        suppressed: shown.suppressed,
        proposal: shown.proposal,
    }
}
