//! The hold of an open request: nothing of the person is erased from receipt to answer (domain rules 2.4 and T04).

use chrono::NaiveDate;
use domain::hold::{HoldKind, latest_review_date};
use domain::ids::HoldId;
use store::tables::erasure_run;
use store::tables::hold::{self, Hold, HoldScope};
use store::tables::request::Request;
use store::{Moment, Transaction};

/// Holds all that is kept of the person, where the right asks it and the person is known.
pub(super) fn set(
    transaction: &Transaction<'_>,
    id: HoldId,
    request: &Request,
    now: Moment,
) -> store::Result<()> {
    let Some(contact) = request
        .contact_id
        .filter(|_| request.right.holds_deletion())
    else {
        return Ok(());
    };
    hold::set(
        transaction,
        &Hold {
            id,
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
