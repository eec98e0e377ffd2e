//! What the answers to a request for erasure tell (L06a, L06b, L06c).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use documents::letters::erasure::{
    CarriedOut, CodedAddresses, Erased, Kept, Recipient, Told, Until,
};
use documents::letters::{
    Correspondence, l06a_erasure_done, l06b_erasure_partly_refused, l06c_erasure_refused,
};
use domain::counted;
use domain::erasure_refusal::keeping_grounds;
use domain::kept_because::kept_because;
use domain::language::{Language, Words};
use domain::notice_action::NoticeAction;
use domain::pack::recipient_name;
use domain::record::{ContactPointKind, RecordKind};
use domain::request::RefusalGround;
use store::tables::recipient_notice::NoticeWay;
use store::tables::request_decision::PartyInScope;
use store::tables::setting;
use store::{Connection, StoreError};

use super::closing::file_kept_until;
use super::in_words::on_behalf_of;
use crate::requests::{Erasing, File, Surroundings, ToldRecipient, kept, named};

/// Gathers the answer that all was erased.
pub(super) fn done(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l06a_erasure_done::Input> {
    Ok(l06a_erasure_done::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        carried_out: carried_out(vault, file)?,
    })
}

/// Gathers the answer that a part was erased and a part is kept.
pub(super) fn partly(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l06b_erasure_partly_refused::Input> {
    Ok(l06b_erasure_partly_refused::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        carried_out: carried_out(vault, file)?,
        kept: what_is_kept(vault, file)?,
    })
}

/// Gathers the answer that nothing is erased now.
pub(super) fn refused(
    vault: &Connection,
    file: &File,
    correspondence: Correspondence,
) -> store::Result<l06c_erasure_refused::Input> {
    Ok(l06c_erasure_refused::Input {
        correspondence,
        on_behalf_of: on_behalf_of(file),
        kept: what_is_kept(vault, file)?,
    })
}

fn erasing(file: &File) -> store::Result<&Erasing> {
    file.effect.erasing().ok_or(StoreError::NotFound)
}

pub(super) fn carried_out(vault: &Connection, file: &File) -> store::Result<CarriedOut> {
    let language = file.request.language;
    let erasing = erasing(file)?;
    let run = erasing.run.as_ref();
    let reachable = |kind: &ContactPointKind| {
        matches!(
            kind,
            ContactPointKind::Email | ContactPointKind::Phone | ContactPointKind::Whatsapp
        )
    };
    let gone = erasing.card_gone.points.iter().map(|(kind, _)| kind);
    let staying = erasing.card.staying.iter().map(|(_, kind)| kind);
    let subscribed = erasing
        .erased()
        .any(|gone| gone.record_kind == RecordKind::Subscription);
    let coded = subscribed || gone.chain(staying).any(reachable);
    Ok(CarriedOut {
        erased_on: run.map_or(file.today, |listed| listed.run.executed_on),
        erased: erased(erasing, language),
        recipients: file
            .recipients
            .iter()
            .filter(|one| one.action == NoticeAction::Erased)
            .map(|one| told(one, language))
            .collect(),
        gone_from_backups_by: erasing.backups_gone_by(setting::get(vault)?.backups_kept_days),
        file_kept_until: file_kept_until(vault, file)?,
        coded_addresses: if coded {
            CodedAddresses::Kept
        } else {
            CodedAddresses::None
        },
    })
}

/// Returns what went: kinds of record with counts and the days that they bore, then what went from the card.
fn erased(erasing: &Erasing, language: Language) -> Vec<Erased> {
    let mut kinds: BTreeMap<RecordKind, (u32, NaiveDate, NaiveDate)> = BTreeMap::new();
    for gone in erasing.erased() {
        let (first, last) = (gone.dated_on, gone.dated_on);
        let of_kind = kinds.entry(gone.record_kind).or_insert((0, first, last));
        *of_kind = (of_kind.0 + 1, of_kind.1.min(first), of_kind.2.max(last));
    }
    let said = |words: Words| words.in_language(language).to_owned();
    let records = kinds
        .into_iter()
        .map(|(kind, (count, first, last))| Erased {
            what: said(counted::records(kind, count)),
            dated: Some((first, last)),
        });
    let points = erasing.card_gone.points.iter().map(|(kind, count)| Erased {
        what: said(counted::contact_points(*kind, *count)),
        dated: None,
    });
    let note = erasing.card_gone.note.then(|| Erased {
        what: said(Words::new("1 aantekening", "1 note")),
        dated: None,
    });
    records.chain(points).chain(note).collect()
}

/// Returns a recipient as the person is told of it.
pub(super) fn told(recipient: &ToldRecipient, language: Language) -> Recipient {
    let not_told = recipient
        .notice
        .as_ref()
        .filter(|notice| notice.way == NoticeWay::NotTold);
    Recipient {
        name: recipient_name(&recipient.name, language),
        told: match not_told {
            Some(notice) => Told::NotTold {
                reason: notice.reason.clone(),
            },
            None => Told::Asked,
        },
    }
}

fn what_is_kept(vault: &Connection, file: &File) -> store::Result<Vec<Kept>> {
    let around = Surroundings::read(vault, &file.scope, file.today)?;
    let language = file.request.language;
    Ok(kept(&file.scope)
        .filter_map(|party| {
            let taken = party.taken.as_ref()?;
            let ground = taken.ground?;
            let because = kept_because(ground, party.record_kind);
            let mut because = because.in_language(language).to_owned();
            if !taken.explanation.is_empty() {
                because = format!("{because} {}", taken.explanation);
            }
            Some(Kept {
                what: named(party, around.paper(party.record_id))
                    .in_language(language)
                    .to_owned(),
                because,
                until: until(party, ground, taken.kept_until, &around, language),
            })
        })
        .collect())
}

fn until(
    party: &PartyInScope,
    ground: RefusalGround,
    kept_until: Option<NaiveDate>,
    around: &Surroundings,
    language: Language,
) -> Until {
    let offered = around
        .of(party)
        .and_then(|standing| {
            let mut grounds = keeping_grounds(&standing).into_iter();
            grounds.find(|offered| offered.ground == ground)
        })
        .filter(|offered| offered.kept_until == kept_until && !offered.day_asked);
    let line = offered.map(|offered| offered.derivation.in_language(language).to_owned());
    match kept_until {
        Some(day) => Until::Day {
            day,
            derivation: line.unwrap_or_default(),
        },
        None => {
            let waits = Words::new(
                "tot de reden om het te bewaren er niet meer is",
                "until the reason to keep it is there no longer",
            );
            Until::Event(line.unwrap_or_else(|| waits.in_language(language).to_owned()))
        }
    }
}
