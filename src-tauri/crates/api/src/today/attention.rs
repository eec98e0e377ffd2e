//! What asks for attention, the most urgent first: breaches by their hours, people's requests by their day, what must go, holds to look at
//! again, what is left to do elsewhere, recipients to look up, the recovery sheet.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::activity::TransferMechanism;
use domain::ids::RecipientId;
use store::tables::hold::{self, Hold, HoldScope};
use store::tables::recipient::Recipient;
use store::tables::{
    checklist, contact, due, due_point, erasure_run, not_to_keep, party, recipient,
    recipient_notice, request_decision, setting,
};
use store::{Connection, Moment, StoreError};

use super::{agreements, restrictions};
use crate::wire::requests::RequestRow;
use crate::wire::today::Attention;

/// How long it is told that something went by itself, in days, its own day included.
const PROMISE_TOLD_DAYS: u64 = 7;

/// The most holds that are named one by one.
const HOLD_REVIEWS_MAX: usize = 20;

/// Returns the items. `requests` are the open ones.
pub(super) fn items(
    vault: &Connection,
    requests: &[RequestRow],
    now: Moment,
) -> store::Result<Vec<Attention>> {
    let today = now.today;
    // Hours come before days.
    let mut items = crate::breaches::attention(vault, now)?;
    items.extend(unanswered(vault, requests)?);
    items.extend(crate::counterparty::attention(vault, today)?);
    items.extend(what_is_due(vault, today)?);
    items.extend(unneeded_points(vault)?);
    for hold in hold::to_review(vault, today)?.iter().take(HOLD_REVIEWS_MAX) {
        items.push(review(vault, hold)?);
    }
    items.extend(
        checklist::open_runs(vault)?
            .into_iter()
            .map(|open| Attention::Checklist {
                run: open.run_id,
                number: open.number,
                items: open.items,
                executed_on: open.executed_on,
            }),
    );
    items.extend(promises_kept(vault, today)?);
    items.extend(
        recipient_notice::silent(vault, today)?
            .into_iter()
            .map(|silent| Attention::RecipientsSilent {
                id: silent.request_id,
                number: silent.number,
                recipients: silent.recipients,
                told_on: silent.told_on,
            }),
    );
    items.extend(restrictions::items(vault, today)?);
    items.extend(may_not_be_kept(vault)?);
    items.extend(crate::balancing::attention(vault, today)?);
    items.extend(crate::cookies::attention(vault, today)?);
    items.extend(crate::year_round::attention(vault, today)?);
    items.extend(told_of_the_statement(vault, today)?);
    items.extend(agreements::items(vault, today)?);
    items.extend(to_look_up(vault)?);
    items.extend(drift(vault, today)?);
    if setting::get(vault)?.recovery_sheet_confirmed_on.is_none() {
        items.push(Attention::RecoverySheet);
    }
    Ok(items)
}

/// Tells that something may stand somewhere that is not to be kept: no more than how often, and never what.
fn may_not_be_kept(vault: &Connection) -> store::Result<Option<Attention>> {
    let places = not_to_keep::count(vault)?;
    Ok((places > 0).then_some(Attention::NotToKeep { places }))
}

/// Returns what went by itself in the last days.
fn promises_kept(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Attention>> {
    let told_of = Days::new(PROMISE_TOLD_DAYS - 1);
    let since = today.checked_sub_days(told_of).unwrap_or(today);
    Ok(erasure_run::promises_kept(vault, since)?
        .into_iter()
        .map(|run| Attention::PromiseKept {
            run: run.id,
            records: run.parties,
            executed_on: run.executed_on,
        })
        .collect())
}

fn unanswered(vault: &Connection, requests: &[RequestRow]) -> store::Result<Vec<Attention>> {
    let mut waiting: Vec<&RequestRow> = requests
        .iter()
        .filter(|row| row.clock.answered_on.is_none())
        .collect();
    waiting.sort_by_key(|row| (!row.clock.late, row.clock.days_left, row.number.clone()));
    waiting
        .into_iter()
        .map(|row| of_request(vault, row))
        .collect()
}

fn of_request(vault: &Connection, row: &RequestRow) -> store::Result<Attention> {
    let (decisions, undecided) = request_decision::count(vault, row.id)?;
    Ok(Attention::Request {
        id: row.id,
        number: row.number.clone(),
        name: row.name.clone(),
        right: row.right,
        state: row.state,
        clock: row.clock.clone(),
        undecided,
        decisions,
    })
}

fn what_is_due(vault: &Connection, today: NaiveDate) -> store::Result<Option<Attention>> {
    let total = due::total(vault, today)?;
    Ok(total.oldest_last_day.map(|oldest_last_day| Attention::Due {
        records: total.things(),
        contacts: total.contacts,
        oldest_last_day,
    }))
}

/// What is on a card and needed by nothing goes by itself (invariant 4), also where no record can go.
fn unneeded_points(vault: &Connection) -> store::Result<Option<Attention>> {
    let free = due_point::total(vault)?;
    Ok((free.points > 0).then_some(Attention::DuePoints {
        points: free.points,
        contacts: free.contacts,
    }))
}

fn review(vault: &Connection, hold: &Hold) -> store::Result<Attention> {
    let contact = match hold.scope {
        HoldScope::Contact(id) => Some(id),
        HoldScope::Party(id) => party::find(vault, id)?.map(|found| found.contact_id),
        HoldScope::Record(id) => party::of_record(vault, id)?
            .first()
            .map(|found| found.contact_id),
    };
    Ok(Attention::HoldReview {
        id: hold.id,
        name: contact::name_of(vault, contact.ok_or(StoreError::NotFound)?)?,
        ground: hold
            .ground
            .map_or_else(|| hold.kind.words(), |ground| ground.words()),
        review_on: hold.review_on,
    })
}

/// People are told before the new text begins; where it began already they still are.
fn told_of_the_statement(vault: &Connection, today: NaiveDate) -> store::Result<Option<Attention>> {
    let waiting = crate::statement::waiting(vault)?;
    Ok(waiting.map(|people| Attention::StatementPeople {
        number: people.number,
        people: people.to_tell,
        valid_from: people.valid_from,
        days_left: i32::try_from((people.valid_from - today).num_days()).unwrap_or(i32::MAX),
    }))
}

fn drift(vault: &Connection, today: NaiveDate) -> store::Result<Option<Attention>> {
    let count = crate::statement::drift_count(vault, today)?;
    Ok((count > 0).then_some(Attention::Drift { count }))
}

/// Says whether it is not known yet what a recipient is, or what carries data to it.
pub(super) fn is_to_look_up(found: &Recipient) -> bool {
    found.ended_on.is_none()
        && (found.role.is_none() || found.mechanism == TransferMechanism::CheckYourself)
}

/// A recipient of an activity in use whose role is not known, or whose transfer outside the EEA is not (art. 30(1)(d)
/// and (e)).
fn to_look_up(vault: &Connection) -> store::Result<Option<Attention>> {
    let in_use: BTreeSet<RecipientId> = recipient::in_use(vault)?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let unknown: Vec<RecipientId> = recipient::all(vault)?
        .into_iter()
        .filter(|found| in_use.contains(&found.id) && is_to_look_up(found))
        .map(|found| found.id)
        .collect();
    let count = unknown.len() as u32;
    Ok(unknown
        .first()
        .map(|id| Attention::RecipientToLookUp { id: *id, count }))
}
