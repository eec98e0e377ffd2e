//! What the letters on restriction and objection tell (L07 to L10), and the refusal of a request.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use documents::letters::erasure::{Kept, Until};
use documents::letters::restricted::Refused;
use documents::letters::{
    Correspondence, l07_restriction_placed, l08_restriction_lifting, l09_objection_upheld,
    l10_objection_rejected, request_refused,
};
use domain::counted;
use domain::ids::PartyId;
use domain::kept_because::kept_because;
use domain::language::Language;
use domain::notice_action::NoticeAction;
use domain::record::RecordKind;
use domain::restriction::RestrictionGround;
use store::tables::request_decision::PartyInScope;
use store::tables::restriction::Restriction;
use store::{Connection, StoreError};

use super::erasure::{carried_out, told};
use super::in_words::{asked, on_behalf_of};
use crate::requests::{File, Surroundings, kept, named};

/// Gathers the answer that data are not used for the time being.
pub(super) fn placed(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l07_restriction_placed::Input> {
    let language = file.request.language;
    let restricting = file.effect.restricting().ok_or(StoreError::NotFound)?;
    let first = restricting.placed.first();
    Ok(l07_restriction_placed::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        placed_on: first.map_or(file.today, |one| one.placed_on),
        ground: first.map_or(RestrictionGround::NeededForClaim, |one| one.ground),
        data: data(restricting.placed.iter(), language),
        recipients: file
            .recipients
            .iter()
            .filter(|one| one.action == NoticeAction::Restricted)
            .map(|one| told(one, language))
            .collect(),
        refused: refused(vault, file)?,
    })
}

/// Gathers the notice that a restriction ends.
pub(super) fn lifting(
    file: &File,
    correspondence: Correspondence,
    lift_on: NaiveDate,
    reason: &str,
) -> l08_restriction_lifting::Input {
    let lasting = file.restrictions.iter().filter(|one| one.lift_on.is_none());
    l08_restriction_lifting::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        lift_on,
        reason: reason.to_owned(),
        data: data(lasting, file.request.language),
    }
}

/// Gathers the answer that an objection is justified.
pub(super) fn upheld(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l09_objection_upheld::Input> {
    let language = file.request.language;
    let erasing = file.effect.erasing().ok_or(StoreError::NotFound)?;
    let stopped: BTreeSet<String> = erasing
        .erased()
        .map(|gone| gone.activity_name.in_language(language).to_owned())
        .collect();
    Ok(l09_objection_upheld::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        purposes: stopped.into_iter().collect(),
        carried_out: carried_out(vault, file)?,
        kept: goes_on(vault, file)?,
    })
}

/// Gathers the answer that an objection is rejected.
pub(super) fn rejected(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
    persons_reason: &str,
    released_on: Option<NaiveDate>,
) -> store::Result<l10_objection_rejected::Input> {
    let language = file.request.language;
    let purposes: BTreeSet<String> = file
        .scope
        .iter()
        .map(|party| party.activity_name.in_language(language).to_owned())
        .collect();
    Ok(l10_objection_rejected::Input {
        correspondence,
        purposes: purposes.into_iter().collect(),
        persons_reason: persons_reason.to_owned(),
        kept: goes_on(vault, file)?,
        released_on,
    })
}

/// Gathers the answer that nothing of what was asked is done.
pub(super) fn refusal(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<request_refused::Input> {
    Ok(request_refused::Input {
        correspondence,
        request: asked(file),
        refused: refused(vault, file)?,
    })
}

/// Returns restricted records by kind: "2 facturen".
fn data<'a>(
    restrictions: impl Iterator<Item = &'a Restriction>,
    language: Language,
) -> Vec<String> {
    let mut kinds: BTreeMap<RecordKind, BTreeSet<PartyId>> = BTreeMap::new();
    for one in restrictions {
        kinds
            .entry(one.record_kind)
            .or_default()
            .insert(one.party_id);
    }
    kinds
        .into_iter()
        .map(|(kind, parties)| {
            let count = u32::try_from(parties.len()).unwrap_or(u32::MAX);
            counted::records(kind, count)
                .in_language(language)
                .to_owned()
        })
        .collect()
}

/// Returns why a decision gives less than was asked: the ground, and the owner's own words.
fn because(party: &PartyInScope, language: Language) -> Option<String> {
    let taken = party.taken.as_ref()?;
    let words = kept_because(taken.ground?, party.record_kind);
    let words = words.in_language(language);
    Some(if taken.explanation.is_empty() {
        words.to_owned()
    } else {
        format!("{words} {}", taken.explanation)
    })
}

fn refused(vault: &Connection, file: &File) -> store::Result<Vec<Refused>> {
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let language = file.request.language;
    Ok(file
        .scope
        .iter()
        .filter_map(|party| {
            Some(Refused {
                what: named(party, around.paper(party.record_id))
                    .in_language(language)
                    .to_owned(),
                because: because(party, language)?,
            })
        })
        .collect())
}

/// Returns what goes on in spite of an objection, why, and until when.
fn goes_on(vault: &Connection, file: &File) -> store::Result<Vec<Kept>> {
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let language = file.request.language;
    Ok(kept(&file.scope)
        .filter_map(|party| {
            let until = party.taken.as_ref()?.kept_until.or(party.last_day);
            Some(Kept {
                what: named(party, around.paper(party.record_id))
                    .in_language(language)
                    .to_owned(),
                because: because(party, language)?,
                until: match until {
                    Some(day) => Until::Day {
                        day,
                        derivation: String::new(),
                    },
                    None => Until::Event(
                        match language {
                            Language::Dutch => "tot het doel ervan voorbij is",
                            Language::English => "until its purpose is over",
                        }
                        .to_owned(),
                    ),
                },
            })
        })
        .collect())
}
