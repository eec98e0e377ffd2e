//! Who unsubscribes by the link in a newsletter, without a request.

use api::wire::failure::{Failure, Refusal};
use api::wire::records::EndSubscription;
use api::wire::requests::TakeInRequest;
use api::{records, requests};
use domain::paper::RecordFields;
use domain::record::{PartyRole, SubscriptionAudience};
use domain::request::{RequestChannel, Right};

use super::{ADDRESS, FRIDAY, hold_on, is_kept, is_listed, reader, reads, stop};
use crate::bureau::*;

#[test]
fn an_unsubscribe_by_link_on_a_sunday_needs_no_request_x09() {
    let bureau = open_on("2026-05-11");
    let office = &bureau.office;
    let contact = reader(office);
    let letter = reads(office, contact, SubscriptionAudience::Subscriber);
    record(
        office,
        contact,
        PartyRole::Contact,
        call("2026-03-02", "Vroeg iets."),
    );
    let record_id = record_of(office, letter);
    let ended = |on: &str| {
        let ended_on = day(on);
        records::end_subscription(
            office,
            EndSubscription {
                record_id,
                ended_on,
            },
        )
    };
    assert!(ended("2026-05-12").is_err(), "not after today");
    assert!(ended("2025-03-02").is_err(), "not before it began");
    assert!(!is_listed(office, ADDRESS), "a refusal changes nothing");
    let left = ended("2026-05-10").unwrap();
    assert_eq!(
        (left.record_left, left.contact_left),
        (false, Some(contact))
    );
    assert!(!is_kept(office, letter) && is_listed(office, ADDRESS));
    assert!(requests::list(office, ()).unwrap().open.is_empty());
    assert!(matches!(
        ended("2026-05-10"),
        Err(Failure::Refused {
            refusal: Refusal::NotFound
        })
    ));
}

#[test]
fn a_held_newsletter_that_is_unsubscribed_is_not_mailed_any_more() {
    let bureau = open_on("2026-05-11");
    let office = &bureau.office;
    let contact = reader(office);
    let letter = reads(office, contact, SubscriptionAudience::Customer);
    hold_on(office, contact);
    let record_id = record_of(office, letter);
    let ended_on = day("2026-05-10");
    let left = records::end_subscription(
        office,
        EndSubscription {
            record_id,
            ended_on,
        },
    )
    .unwrap();
    assert!(left.record_left && is_listed(office, ADDRESS));
    let found = office.read(|vault| store::tables::record::find(vault, record_id));
    let RecordFields::Subscription(paper) = found.unwrap().unwrap().fields else {
        panic!("it is a newsletter")
    };
    assert_eq!(
        paper.unsubscribed_on,
        Some(ended_on),
        "the day that they did"
    );
}

#[test]
fn a_stop_by_link_can_be_taken_in_as_a_request_where_the_person_asks_it() {
    let bureau = open_on(FRIDAY);
    let office = &bureau.office;
    let message = TakeInRequest {
        channel: RequestChannel::UnsubscribeLink,
        ..intake(Right::ConsentWithdrawal, FRIDAY, None)
    };
    let id = requests::take_in(office, message).unwrap();
    stop(office, id).unwrap();
    assert!(
        is_listed(office, ADDRESS),
        "nothing was found: the address given"
    );
}
