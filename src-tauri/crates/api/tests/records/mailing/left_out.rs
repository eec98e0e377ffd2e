//! Who is not on the list though they subscribed.

use api::records;
use api::wire::failure::FieldProblem;
use domain::hold::HoldKind;
use domain::record::PartyRole;
use domain::record::SubscriptionAudience::Subscriber;
use domain::subscription::{Consent, ConsentGiver, SubscriptionGround, WhyInactive};
use store::tables::hold::{Hold, HoldScope};
use uuid::Uuid;

use super::super::counter::{day, field, of_one, open, person, refused};
use super::{consent, entered, list, newsletter, subscribed};

#[test]
fn the_sign_up_of_a_child_stops_until_a_parent_said_yes() {
    let counter = open();
    let mut form = person("Sem", "", "Bakker");
    form.child = true;
    let who = counter.save(form);
    let own = consent(&counter, "2026-02-01");
    let parent = Consent {
        given_by: ConsentGiver::Parent,
        ..own.clone()
    };
    for ground in [None, Some(SubscriptionGround::Consent(own))] {
        let form = of_one(
            who,
            PartyRole::Subscriber,
            newsletter("sem@linde.example", ground),
        );
        assert_eq!(
            refused(records::save(&counter.office, form)),
            field("ground.given_by", FieldProblem::ParentMissing)
        );
    }
    let ground = SubscriptionGround::Consent(parent);
    subscribed(&counter, who, newsletter("sem@linde.example", Some(ground)));
    assert_eq!(list(&counter, Subscriber).on_total, 1);
}

#[test]
fn who_turns_out_to_be_a_child_or_has_died_or_is_restricted_leaves_the_list() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let ground = SubscriptionGround::Consent(consent(&counter, "2026-02-01"));
    let record = subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    let mark = |child, deceased| {
        let mut card = counter.contact(who).card;
        (card.child, card.deceased) = (child, deceased);
        counter.save(card);
    };
    let reason = || list(&counter, Subscriber).off.first().map(|off| off.reason);
    mark(true, false);
    assert_eq!(reason(), Some(WhyInactive::ChildWithoutParent));
    mark(false, true);
    assert_eq!(reason(), Some(WhyInactive::Deceased));
    mark(false, false);
    assert_eq!(reason(), None);
    counter
        .office
        .write(move |transaction| {
            let hold = Hold {
                id: domain::ids::HoldId(Uuid::now_v7()),
                kind: HoldKind::Restriction,
                ground: None,
                reason: "Juistheid betwist".to_owned(),
                set_on: day("2026-11-20"),
                review_on: day("2027-05-20"),
                released_on: None,
                scope: HoldScope::Record(record),
                request_id: None,
            };
            store::tables::hold::set(transaction, &hold)
        })
        .expect("a restriction");
    assert_eq!(reason(), Some(WhyInactive::Restricted), "art. 18(2)");
}
