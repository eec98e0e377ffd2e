//! Holds set and lifted by hand.

use api::holds;
use api::wire::failure::{FieldProblem, Refusal};
use api::wire::holds::{HoldScope, ReleaseHold, SetHold};
use api::wire::records::DeadlineStatus;
use domain::hold::{HoldKind, KeepGround};
use domain::ids::HoldId;
use domain::record::PartyRole;
use store::tables::due::DUE_ROWS_MAX;
use uuid::Uuid;

use super::counter::{day, field, moment, of_one, open, person, refused};

fn hold(scope: HoldScope) -> SetHold {
    SetHold {
        scope,
        ground: KeepGround::Dispute,
        reason: "Schade aan het dek".to_owned(),
        review_on: day("2027-02-01"),
    }
}

#[test]
fn a_hold_keeps_what_is_due_until_it_is_lifted_whatever_it_is_on() {
    let counter = open();
    for which in 0..3 {
        let someone = counter.save(person("Ria", "", "Bakker"));
        let id = counter.file(of_one(
            someone,
            PartyRole::Contact,
            moment("2020-01-06", ""),
        ));
        let due = counter.record(id).parties.remove(0);
        assert_eq!(due.deadline.status, DeadlineStatus::Due);
        let scopes = [
            HoldScope::Contact { id: someone },
            HoldScope::Record { id },
            HoldScope::Parties {
                ids: vec![due.party.id, due.party.id],
            },
        ];
        let scope = scopes[which].clone();
        holds::set(&counter.office, hold(scope.clone())).expect("a hold");
        let held = counter.record(id).parties.remove(0);
        assert_eq!(held.deadline.status, DeadlineStatus::Held, "{scope:?}");
        assert_eq!(
            held.deadline.last_day,
            Some(day("2025-01-06")),
            "a hold moves no last day"
        );
        assert_eq!(held.holds.len(), 1, "{scope:?}");
        assert_eq!(held.holds[0].kind, HoldKind::Dispute);
        let lifted = ReleaseHold {
            id: held.holds[0].id,
        };
        holds::release(&counter.office, lifted).expect("a lifted hold");
        let free = counter.record(id).parties.remove(0).deadline;
        assert_eq!(
            free.deletable_from,
            Some(day("2026-11-25")),
            "the day after its end"
        );
    }
    assert_eq!(counter.log()[0], "hold_released");
}

#[test]
fn all_that_is_due_of_an_activity_can_be_held_at_once() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    // More than a list shows.
    let due: Vec<_> = (0..DUE_ROWS_MAX + 3)
        .map(|_| {
            counter.file(of_one(
                someone,
                PartyRole::Contact,
                moment("2020-01-06", ""),
            ))
        })
        .collect();
    let later = counter.file(of_one(
        someone,
        PartyRole::Contact,
        moment("2026-01-06", ""),
    ));
    let id = counter.record(due[0]).parties[0].party.activity_id;
    holds::set(&counter.office, hold(HoldScope::DueOfActivity { id })).expect("holds");
    for record in due {
        let held = counter.record(record).parties.remove(0).deadline.status;
        assert_eq!(held, DeadlineStatus::Held);
    }
    assert_eq!(counter.record(later).parties[0].holds.len(), 0);
    let again = holds::set(&counter.office, hold(HoldScope::DueOfActivity { id }));
    assert_eq!(
        refused(again),
        field("scope", FieldProblem::Missing),
        "nothing of it is due any more"
    );
}

#[test]
fn a_hold_without_a_reason_or_with_a_far_review_is_refused() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let good = hold(HoldScope::Contact { id: someone });
    let first = day("2026-11-25");
    let last = day("2027-11-24");
    for (request, name, problem) in [
        (
            SetHold {
                reason: "  ".to_owned(),
                ..good.clone()
            },
            "reason",
            FieldProblem::ReasonMissing,
        ),
        (
            SetHold {
                review_on: day("2026-11-24"),
                ..good.clone()
            },
            "review_on",
            FieldProblem::Before { day: first },
        ),
        (
            SetHold {
                review_on: day("2027-11-25"),
                ..good.clone()
            },
            "review_on",
            FieldProblem::After { day: last },
        ),
        (
            hold(HoldScope::Parties { ids: Vec::new() }),
            "scope",
            FieldProblem::Missing,
        ),
    ] {
        assert_eq!(
            refused(holds::set(&counter.office, request)),
            field(name, problem)
        );
    }
    let nowhere = hold(HoldScope::Parties {
        ids: vec![domain::ids::PartyId(Uuid::nil())],
    });
    assert_eq!(
        refused(holds::set(&counter.office, nowhere)),
        Refusal::NotFound
    );
    let unknown = ReleaseHold {
        id: HoldId(Uuid::nil()),
    };
    assert_eq!(
        refused(holds::release(&counter.office, unknown)),
        Refusal::NotFound
    );
    assert_eq!(counter.contact(someone).holds, []);
}

#[test]
fn every_ground_can_be_chosen_and_shows_on_the_contact() {
    let counter = open();
    let someone = counter.save(person("Ria", "", "Bakker"));
    let grounds = holds::grounds(&counter.office, ()).expect("grounds");
    assert_eq!(grounds.len(), KeepGround::ALL.len());
    for choice in &grounds {
        let request = SetHold {
            ground: choice.ground,
            ..hold(HoldScope::Contact { id: someone })
        };
        holds::set(&counter.office, request).expect("a hold");
    }
    let shown: Vec<_> = counter
        .contact(someone)
        .holds
        .into_iter()
        .map(|one| one.ground)
        .collect();
    assert_eq!(
        shown,
        grounds.into_iter().map(|one| one.words).collect::<Vec<_>>()
    );
}
