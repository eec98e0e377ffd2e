//! Restrictions of use with something to do. They are told by the request that placed them, and without what is restricted.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::request::RequestState;
use domain::restriction::RestrictionGround;
use store::Connection;
use store::tables::request::{self, Request};
use store::tables::restriction::{self, Restriction};

use crate::requests::{requester_name, to_review};
use crate::wire::today::{Attention, RestrictionDue};

/// Returns the items, one a request at most, the oldest restriction first.
pub(super) fn items(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Attention>> {
    let mut order: Vec<RequestId> = Vec::new();
    let mut of_requests: BTreeMap<RequestId, Vec<Restriction>> = BTreeMap::new();
    for one in restriction::open(vault)? {
        if !of_requests.contains_key(&one.request_id) {
            order.push(one.request_id);
        }
        of_requests.entry(one.request_id).or_default().push(one);
    }
    let mut items = Vec::new();
    for id in order {
        let Some(found) = request::find(vault, id)? else {
            continue;
        };
        let lasting = of_requests.remove(&id).unwrap_or_default();
        if let Some((due, since)) = due(&found, &lasting, today) {
            items.push(Attention::Restriction {
                id,
                name: requester_name(&found.requester),
                number: found.number,
                due,
                records: concerned(&lasting, due, today),
                since,
            });
        }
    }
    Ok(items)
}

fn due(
    request: &Request,
    lasting: &[Restriction],
    today: NaiveDate,
) -> Option<(RestrictionDue, NaiveDate)> {
    let announced = lasting.iter().filter_map(|one| one.lift_on);
    if let Some(day) = announced.filter(|day| *day <= today).min() {
        return Some((RestrictionDue::Lift, day));
    }
    let waiting = lasting.iter().any(|one| one.lift_on.is_none());
    if waiting && rests_on_what_is_over(request) {
        let since = request.answered_on.or(request.closed_on);
        return Some((RestrictionDue::Announce, since.unwrap_or(today)));
    }
    to_review(lasting.iter(), today).map(|day| (RestrictionDue::Review, day))
}

/// Says whether restrictions rest on an open question that has been answered since (art. 18(1)(a) and (d)). Before the
/// answer the request itself asks for attention, and its letter can announce the end.
fn rests_on_what_is_over(request: &Request) -> bool {
    let over = match request.state {
        RequestState::Received
        | RequestState::IdWait
        | RequestState::SpecWait
        | RequestState::InReview
        | RequestState::Decided
        | RequestState::Executing => false,
        RequestState::Answered
        | RequestState::Closed
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => true,
    };
    over && RestrictionGround::while_open(request.right).is_some()
}

fn concerned(lasting: &[Restriction], due: RestrictionDue, today: NaiveDate) -> u32 {
    let concerned = lasting.iter().filter(|one| match due {
        RestrictionDue::Lift => one.lift_on.is_some_and(|day| day <= today),
        RestrictionDue::Announce | RestrictionDue::Review => one.lift_on.is_none(),
    });
    u32::try_from(concerned.count()).unwrap_or(u32::MAX)
}
