//! What belongs in a round: asked of the vault, with what came of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{ActivityId, ErasureRunId, HoldId, RecipientId, RecordId, RoundThingId};
use domain::paper::RecordFields;
use domain::year_round::{
    RoundSubject, is_to_check_again, last_day, review_falls_in, review_months,
};
use store::Connection;
use store::tables::activity::{self, Activity};
use store::tables::hold::{self, HoldScope};
use store::tables::year_round::{self, RoundTick};
use store::tables::{
    checklist, contact, emergency_note, erasure_run, party, recipient, record, restriction,
    setting, suppression,
};
use uuid::Uuid;

use crate::wire::year_round::{RoundGroup, RoundItem, RoundThing};

/// The items of a round, by subject.
pub(super) struct Round {
    year: i32,
    pub(super) items: Vec<Item>,
}

/// An item with what came of it.
pub(super) struct Item {
    pub(super) subject: RoundSubject,
    pub(super) thing_id: RoundThingId,
    pub(super) tick: Option<RoundTick>,
}

impl Round {
    /// Returns how many items have no outcome yet.
    pub(super) fn left(&self) -> u32 {
        self.items.iter().filter(|item| item.tick.is_none()).count() as u32
    }

    /// Returns what came of the items of a subject.
    pub(super) fn ticks(&self, subject: RoundSubject) -> impl Iterator<Item = &RoundTick> {
        self.items
            .iter()
            .filter(move |item| item.subject == subject)
            .filter_map(|item| item.tick.as_ref())
    }
}

/// Returns the round of a year: what it asks for on a day, and what was ticked off already. Of one that was done only
/// what was ticked off.
pub(super) fn round(
    vault: &Connection,
    year: i32,
    done: bool,
    today: NaiveDate,
) -> store::Result<Round> {
    let mut ticks: BTreeMap<(RoundSubject, RoundThingId), RoundTick> =
        year_round::ticks(vault, year)?
            .into_iter()
            .map(|tick| ((tick.subject, tick.thing_id), tick))
            .collect();
    let asked = if done {
        Vec::new()
    } else {
        asked(vault, year, today)?
    };
    let mut items: Vec<Item> = asked
        .into_iter()
        .map(|(subject, thing_id)| Item {
            subject,
            thing_id,
            tick: ticks.remove(&(subject, thing_id)),
        })
        .collect();
    // What was mended is asked for no longer; that it was looked at stays, unless it is restricted since (art. 18).
    for ((subject, thing_id), tick) in ticks {
        if !is_restricted(vault, subject, thing_id)? {
            items.push(Item {
                subject,
                thing_id,
                tick: Some(tick),
            });
        }
    }
    items.sort_by_key(|item| item.subject);
    Ok(Round { year, items })
}

/// Says whether the use of what an item is about is restricted.
fn is_restricted(
    vault: &Connection,
    subject: RoundSubject,
    thing: RoundThingId,
) -> store::Result<bool> {
    match subject {
        RoundSubject::Agreement => restriction::covers_record(vault, RecordId(thing.0)),
        RoundSubject::Hold => match hold::find(vault, HoldId(thing.0))?.map(|found| found.scope) {
            Some(HoldScope::Contact(id)) => restriction::covers_contact(vault, id),
            Some(HoldScope::Record(id)) => restriction::covers_record(vault, id),
            Some(HoldScope::Party(id)) => match party::find(vault, id)? {
                Some(found) => restriction::covers_record(vault, found.record_id),
                None => Ok(false),
            },
            None => Ok(false),
        },
        RoundSubject::Recipient
        | RoundSubject::Activity
        | RoundSubject::Elsewhere
        | RoundSubject::OwnBackups
        | RoundSubject::RecoverySheet
        | RoundSubject::EmergencySheet => Ok(false),
    }
}

/// Returns what a round asks for on a day, subject by subject.
fn asked(
    vault: &Connection,
    year: i32,
    today: NaiveDate,
) -> store::Result<Vec<(RoundSubject, RoundThingId)>> {
    let mut asked = Vec::new();
    for subject in RoundSubject::ALL {
        let things = match subject {
            RoundSubject::Hold => holds(vault, year)?,
            RoundSubject::Recipient => recipients(vault, today)?,
            RoundSubject::Agreement => agreements(vault, year)?,
            RoundSubject::Activity => activities(vault, year)?,
            RoundSubject::Elsewhere => runs(vault)?,
            RoundSubject::OwnBackups
            | RoundSubject::RecoverySheet
            | RoundSubject::EmergencySheet => vec![Uuid::nil()],
        };
        asked.extend(things.into_iter().map(|id| (*subject, RoundThingId(id))));
    }
    Ok(asked)
}

fn holds(vault: &Connection, year: i32) -> store::Result<Vec<Uuid>> {
    let found = hold::to_review(vault, last_day(year))?;
    Ok(found.into_iter().map(|hold| hold.id.0).collect())
}

fn recipients(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Uuid>> {
    let in_use: BTreeSet<RecipientId> = recipient::in_use(vault)?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    Ok(recipient::all(vault)?
        .into_iter()
        .filter(|found| in_use.contains(&found.id) && found.ended_on.is_none())
        .filter(|found| is_to_check_again(found.checked_on, today))
        .map(|found| found.id.0)
        .collect())
}

fn agreements(vault: &Connection, year: i32) -> store::Result<Vec<Uuid>> {
    let found = year_round::agreements(vault, year)?;
    Ok(found.into_iter().map(|id| id.0).collect())
}

fn activities(vault: &Connection, year: i32) -> store::Result<Vec<Uuid>> {
    let mut found = Vec::new();
    for one in activity::all(vault)? {
        let Some(months) = review_months(one.code) else {
            continue;
        };
        let looked_at_on = looked_at_on(vault, one.id, year)?;
        if kept_under(vault, &one)? > 0 && review_falls_in(looked_at_on, months, year) {
            found.push(one.id.0);
        }
    }
    Ok(found)
}

fn looked_at_on(
    vault: &Connection,
    id: ActivityId,
    before_year: i32,
) -> store::Result<Option<NaiveDate>> {
    let thing = RoundThingId(id.0);
    year_round::last_looked_at(vault, RoundSubject::Activity, thing, before_year)
}

/// Returns how much is kept under an activity; the list of objections is not kept as records.
fn kept_under(vault: &Connection, activity: &Activity) -> store::Result<u32> {
    if activity.code == ActivityCode::A20 {
        suppression::count(vault)
    } else {
        Ok(activity.parties)
    }
}

fn runs(vault: &Connection) -> store::Result<Vec<Uuid>> {
    let found = checklist::open_runs(vault)?;
    Ok(found.into_iter().map(|open| open.run_id.0).collect())
}

/// Returns the groups of the page, each with its items as they are now.
pub(super) fn groups(vault: &Connection, round: &Round) -> store::Result<Vec<RoundGroup>> {
    let mut groups: Vec<RoundGroup> = Vec::new();
    for item in &round.items {
        let shown = shown(vault, round.year, item)?;
        match groups.last_mut() {
            Some(group) if group.subject == item.subject => group.items.push(shown),
            Some(_) | None => groups.push(RoundGroup {
                subject: item.subject,
                items: vec![shown],
            }),
        }
    }
    Ok(groups)
}

fn shown(vault: &Connection, year: i32, item: &Item) -> store::Result<RoundItem> {
    let tick = item.tick.as_ref();
    Ok(RoundItem {
        thing_id: item.thing_id,
        thing: thing(vault, year, item)?.unwrap_or(RoundThing::Gone),
        outcome: tick.map(|tick| tick.outcome),
        reason: tick.map(|tick| tick.reason.clone()).unwrap_or_default(),
        ticked_on: tick.map(|tick| tick.ticked_on),
    })
}

/// Returns what an item is about; none where that has gone.
fn thing(vault: &Connection, year: i32, item: &Item) -> store::Result<Option<RoundThing>> {
    let id = item.thing_id.0;
    match item.subject {
        RoundSubject::Hold => hold_of(vault, HoldId(id)),
        RoundSubject::Recipient => {
            let found = recipient::find(vault, RecipientId(id))?;
            Ok(found.map(|recipient| RoundThing::Recipient {
                name: recipient.name,
                checked_on: recipient.checked_on,
            }))
        }
        RoundSubject::Agreement => agreement_of(vault, RecordId(id)),
        RoundSubject::Activity => activity_of(vault, ActivityId(id), year),
        RoundSubject::Elsewhere => {
            let found = erasure_run::find(vault, ErasureRunId(id))?;
            Ok(found.map(|listed| RoundThing::Elsewhere {
                run_id: listed.run.id,
                number: listed.run.number,
                executed_on: listed.run.executed_on,
                open: listed.open_items,
            }))
        }
        RoundSubject::OwnBackups => Ok(Some(RoundThing::OwnBackups {
            kept_days: setting::get(vault)?.backups_kept_days,
        })),
        RoundSubject::RecoverySheet => Ok(Some(RoundThing::RecoverySheet {
            confirmed_on: setting::get(vault)?.recovery_sheet_confirmed_on,
        })),
        RoundSubject::EmergencySheet => Ok(Some(RoundThing::EmergencySheet {
            made_on: emergency_note::get(vault)?.made_on,
        })),
    }
}

fn hold_of(vault: &Connection, id: HoldId) -> store::Result<Option<RoundThing>> {
    let Some(found) = hold::find(vault, id)? else {
        return Ok(None);
    };
    let contact = match found.scope {
        HoldScope::Contact(id) => Some(id),
        HoldScope::Party(id) => party::find(vault, id)?.map(|party| party.contact_id),
        HoldScope::Record(id) => party::of_record(vault, id)?
            .first()
            .map(|party| party.contact_id),
    };
    let Some(contact_id) = contact else {
        return Ok(None);
    };
    Ok(Some(RoundThing::Hold {
        contact_id,
        name: contact::name_of(vault, contact_id)?,
        ground: found
            .ground
            .map_or_else(|| found.kind.words(), |ground| ground.words()),
        review_on: found.review_on,
        lifted: found.released_on.is_some(),
    }))
}

fn agreement_of(vault: &Connection, id: RecordId) -> store::Result<Option<RoundThing>> {
    let Some(RecordFields::Agreement(agreement)) = record::fields_of(vault, &[id])?.remove(&id)
    else {
        return Ok(None);
    };
    let name = match party::of_record(vault, id)?.first() {
        Some(party) => contact::name_of(vault, party.contact_id)?,
        None => String::new(),
    };
    Ok(Some(RoundThing::Agreement {
        record_id: id,
        title: agreement.title,
        name,
        started_on: agreement.started_on,
        ended_on: agreement.ended_on,
    }))
}

fn activity_of(vault: &Connection, id: ActivityId, year: i32) -> store::Result<Option<RoundThing>> {
    let Some(found) = activity::find(vault, id)? else {
        return Ok(None);
    };
    let Some(months) = review_months(found.code) else {
        return Ok(None);
    };
    Ok(Some(RoundThing::Activity {
        months,
        looked_at_on: looked_at_on(vault, id, year)?,
        count: kept_under(vault, &found)?,
        name: found.name,
    }))
}
