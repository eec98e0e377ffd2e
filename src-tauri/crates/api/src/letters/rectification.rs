//! What the answer to a request to correct data tells (L05), and what a recipient is told of a correction (L14).

use std::collections::BTreeSet;

use documents::letters::Correspondence;
use documents::letters::l05_rectification_answer::{BilledAnew, Changed, Input, NotChanged};
use domain::ids::{ActivityId, RecordId};
use domain::language::Language;
use domain::paper::RecordFields;
use domain::rectification::RectifiablePart;
use domain::request::Decision;
use domain::text_dates::long_date;
use store::tables::rectification::Rectification;
use store::tables::{corrected_value, record};
use store::{Connection, StoreError};

use super::closing::file_kept_until;
use super::erasure::told;
use super::in_words::on_behalf_of;
use crate::requests::{File, Surroundings, name_of, things};

/// Gathers the answer.
pub(super) fn answer(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<Input> {
    let language = file.request.language;
    let rectifying = file.effect.rectifying().ok_or(StoreError::NotFound)?;
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let things = things(vault, file, &around)?;
    let name = |item: &Rectification| {
        let words = name_of(item, &things);
        words.in_language(language).to_owned()
    };
    let done_on = rectifying
        .items
        .iter()
        .filter_map(|item| item.carried_out_on);
    let mut input = Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        done_on: done_on.max().unwrap_or(file.today),
        changed: Vec::new(),
        billed_anew: Vec::new(),
        stated: Vec::new(),
        refused: Vec::new(),
        recipients: file
            .recipients
            .iter()
            .map(|one| told(one, language))
            .collect(),
        file_kept_until: file_kept_until(vault, file)?,
    };
    for item in &rectifying.items {
        match item.decision {
            Some(Decision::Correct | Decision::Supplement) => {
                let old = corrected_value::of_rectification(vault, item.id)?;
                input
                    .changed
                    .extend(changed(item, &name(item), &old, language));
            }
            Some(Decision::CorrectedInvoice) => input.billed_anew.push(BilledAnew {
                what: name(item),
                credit: number(vault, item.credit_id)?,
                replacement: number(vault, item.replacement_id)?,
            }),
            Some(Decision::AddStatement) => input.stated.push(name(item)),
            Some(Decision::Refuse) => input.refused.push(NotChanged {
                what: name(item),
                because: because(item, language),
            }),
            // Another decision is never taken on a correction.
            Some(_) | None => {}
        }
    }
    Ok(input)
}

/// Returns the parts that changed; what stood there before only where the owner found that safe.
fn changed(
    item: &Rectification,
    name: &str,
    old: &[(RectifiablePart, String)],
    language: Language,
) -> Vec<Changed> {
    let each = item.new_values.iter().map(|(part, new)| Changed {
        what: part_of(name, item, *part, language),
        old: old
            .iter()
            .find(|(of, _)| of == part && item.old_told)
            .map(|(_, value)| shown(*part, value, language)),
        new: shown(*part, new, language),
    });
    each.collect()
}

/// Names a part: of a card by itself, of anything else with what it is of.
fn part_of(name: &str, item: &Rectification, part: RectifiablePart, language: Language) -> String {
    let words = part.words();
    let part_name = words.in_language(language);
    let own = item.about.party.is_none() && item.about.point_id.is_none();
    match (own, part) {
        (true, _) => part_name.to_owned(),
        (false, RectifiablePart::Value) => name.to_owned(),
        (false, _) => format!("{name}, {part_name}"),
    }
}

fn shown(part: RectifiablePart, value: &str, language: Language) -> String {
    let day = part.is_day().then(|| value.parse().ok()).flatten();
    match (day, value.is_empty(), language) {
        (Some(day), _, _) => long_date(day, language),
        (None, true, Language::Dutch) => "leeg".to_owned(),
        (None, true, Language::English) => "empty".to_owned(),
        (None, false, _) => value.to_owned(),
    }
}

fn because(item: &Rectification, language: Language) -> String {
    let ground = item.ground.map(|ground| ground.words());
    let ground = ground.as_ref().map(|words| words.in_language(language));
    let own = (!item.explanation.is_empty()).then_some(item.explanation.as_str());
    let parts: Vec<&str> = ground.into_iter().chain(own).collect();
    parts.join(" ")
}

fn number(vault: &Connection, id: Option<RecordId>) -> store::Result<String> {
    let Some(id) = id else {
        return Ok(String::new());
    };
    let found = record::find(vault, id)?.map(|record| record.fields);
    Ok(match found {
        Some(RecordFields::Invoice(invoice)) => invoice.number,
        Some(_) | None => String::new(),
    })
}

/// Returns what a recipient has to know to correct what it got: the parts as they are now, of the card for everybody and
/// of a record for who got records of its activity.
pub(super) fn for_recipient(
    vault: &Connection,
    file: &File,
    theirs: &BTreeSet<ActivityId>,
    language: Language,
) -> store::Result<Vec<String>> {
    let Some(rectifying) = file.effect.rectifying() else {
        return Ok(Vec::new());
    };
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let things = things(vault, file, &around)?;
    let mut lines = Vec::new();
    for item in rectifying.corrected() {
        let got = item.about.party.is_none_or(|(id, _)| {
            let party = file.scope.iter().find(|party| party.party_id == id);
            theirs.is_empty() || party.is_some_and(|party| theirs.contains(&party.activity_id))
        });
        if !got {
            continue;
        }
        let name = name_of(item, &things);
        let name = name.in_language(language);
        for one in changed(item, name, &[], language) {
            lines.push(format!("{}: {}", one.what, one.new));
        }
        if item.decision == Some(Decision::CorrectedInvoice) {
            lines.push(match (number(vault, item.replacement_id)?, language) {
                (new, Language::Dutch) => format!("{name}: vervangen door factuur {new}"),
                (new, Language::English) => format!("{name}: replaced by invoice {new}"),
            });
        }
    }
    Ok(lines)
}
