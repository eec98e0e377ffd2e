//! The hold of an open request: nothing of the person is erased from receipt to answer (domain rules 2.4 and T04).

use chrono::NaiveDate;
use domain::hold::{HoldKind, latest_review_date};
use domain::ids::{ContactId, HoldId};
use domain::same_person::FURTHER_CARDS_MAX;
use store::tables::erasure_run;
use store::tables::hold::{self, Hold, HoldScope};
use store::tables::request::Request;
use store::tables::request_contact;
use store::{Moment, StoreError, Transaction};

use crate::office::Office;

/// Ids for the holds of one request or of all that came in one message: one a card.
pub(super) struct NewHolds(std::vec::IntoIter<HoldId>);

impl NewHolds {
    /// Returns as many as some requests can need.
    pub(super) fn of(office: &Office, requests: usize) -> NewHolds {
        let ids: Vec<HoldId> = (0..requests * (FURTHER_CARDS_MAX + 1))
            .map(|_| HoldId(office.new_id()))
            .collect();
        NewHolds(ids.into_iter())
    }

    fn next(&mut self) -> store::Result<HoldId> {
        self.0.next().ok_or(StoreError::BrokeOff)
    }
}

/// Holds all that is kept on every card of the person, where the right asks it.
pub(super) fn set(
    transaction: &Transaction<'_>,
    holds: &mut NewHolds,
    request: &Request,
    now: Moment,
) -> store::Result<()> {
    for contact in request_contact::of_request(transaction, request.id)? {
        set_on(transaction, holds, request, contact, now)?;
    }
    Ok(())
}

/// Holds all that is kept on one card of the person, where the right asks it.
pub(super) fn set_on(
    transaction: &Transaction<'_>,
    holds: &mut NewHolds,
    request: &Request,
    contact: ContactId,
    now: Moment,
) -> store::Result<()> {
    if !request.right.holds_deletion() {
        return Ok(());
    }
    hold::set(
        transaction,
        &Hold {
            id: holds.next()?,
            kind: HoldKind::OpenRequest,
            ground: None,
            reason: String::new(),
            set_on: holds_from(transaction, request, now.today)?,
            review_on: latest_review_date(now.today),
            released_on: None,
            scope: HoldScope::Contact(contact),
            request_id: Some(request.id),
        },
    )
}

/// Returns the day from which the hold can be said to hold: the start of the clock, but today where a run was carried
/// out in between, before the request or its contact was entered. What it took is not there to be held.
fn holds_from(
    transaction: &Transaction<'_>,
    request: &Request,
    today: NaiveDate,
) -> store::Result<NaiveDate> {
    let starts_on = request.clock_starts_on();
    let run = erasure_run::last_between(transaction, starts_on, today)?;
    Ok(run.map_or(starts_on, |_| today))
}

/// Releases the hold of a request that was answered or closed.
pub(super) fn release(
    transaction: &Transaction<'_>,
    request: &Request,
    now: Moment,
) -> store::Result<()> {
    hold::release_of_request(transaction, request.id, now.today).map(drop)
}
