//! Newsletters with the ground on which they stand.

use domain::paper::{RecordFields, Subscription};
use domain::record::SubscriptionAudience;
use domain::subscription::{Consent, ConsentChannel, ConsentGiver, SubscriptionGround};

use crate::bureau::day;

/// Returns a newsletter that goes to an address since a day.
pub fn newsletter(audience: SubscriptionAudience, address: &str, since: &str) -> RecordFields {
    RecordFields::Subscription(Subscription {
        audience,
        address: address.to_owned(),
        subscribed_on: day(since),
        ground: match audience {
            SubscriptionAudience::Subscriber => Some(SubscriptionGround::Consent(Consent {
                text_id: None,
                given_on: day(since),
                given_at: None,
                channel: ConsentChannel::WebForm,
                given_by: ConsentGiver::Person,
                proof: "Aangekruist op de website.".to_owned(),
                confirmed_on: None,
            })),
            SubscriptionAudience::Customer => None,
        },
        unsubscribed_on: None,
    })
}
