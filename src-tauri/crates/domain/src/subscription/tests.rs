use std::collections::BTreeSet;

use uuid::Uuid;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn consent() -> Consent {
    Consent {
        text_id: Some(ConsentTextId(Uuid::from_u128(1))),
        given_on: day("2025-03-01"),
        given_at: Some("14:05".to_owned()),
        channel: ConsentChannel::WebForm,
        given_by: ConsentGiver::Person,
        proof: "Mail van het formulier, map Inschrijvingen".to_owned(),
        confirmed_on: None,
    }
}

fn sale() -> Sale {
    Sale {
        record_id: RecordId(Uuid::from_u128(2)),
        sold_on: day("2025-02-11"),
        opt_out_text_id: Some(ConsentTextId(Uuid::from_u128(3))),
        similar_service: true,
    }
}

fn by_consent(consent: Consent) -> Subscription {
    subscription(
        SubscriptionAudience::Subscriber,
        Some(SubscriptionGround::Consent(consent)),
    )
}

fn by_sale(sale: Sale) -> Subscription {
    subscription(
        SubscriptionAudience::Customer,
        Some(SubscriptionGround::Sale(sale)),
    )
}

fn subscription(
    audience: SubscriptionAudience,
    ground: Option<SubscriptionGround>,
) -> Subscription {
    Subscription {
        audience,
        address: "roos@zandhoven.example".to_owned(),
        subscribed_on: day("2025-03-01"),
        ground,
        unsubscribed_on: None,
    }
}

const HERE: SaleFound = SaleFound::Here {
    kind: RecordKind::Invoice,
    accepted: false,
    of_this_person: true,
};

fn facts(paper: &Subscription) -> SubscriptionFacts<'_> {
    SubscriptionFacts {
        paper,
        sale: HERE,
        has_address: true,
        suppressed: SuppressedSince::default(),
        deceased: false,
        child: false,
        restricted: false,
    }
}

fn why(facts: &SubscriptionFacts<'_>) -> Vec<WhyInactive> {
    match active(facts) {
        Ok(_) => Vec::new(),
        Err(reasons) => reasons,
    }
}

#[test]
fn a_proven_consent_and_a_sale_with_an_opt_out_are_grounds() {
    for (paper, ground) in [
        (by_consent(consent()), GroundKind::Consent),
        (by_sale(sale()), GroundKind::Sale),
    ] {
        assert_eq!(active(&facts(&paper)).map(Active::ground), Ok(ground));
    }
}

#[test]
fn without_a_ground_or_with_half_a_proof_nothing_is_active() {
    use SubscriptionAudience::{Customer, Subscriber};
    use WhyInactive as W;
    for (paper, reason) in [
        (subscription(Subscriber, None), W::NoGround),
        (subscription(Customer, None), W::NoGround),
        // Consent of somebody who is mailed as a customer, and the other way round, is the other's ground.
        (
            subscription(Customer, by_consent(consent()).ground),
            W::NoGround,
        ),
        (
            subscription(Subscriber, by_sale(sale()).ground),
            W::NoGround,
        ),
        (
            by_consent(Consent {
                text_id: None,
                ..consent()
            }),
            W::NoConsentProof,
        ),
        (
            by_consent(Consent {
                proof: String::new(),
                ..consent()
            }),
            W::NoConsentProof,
        ),
        (
            by_sale(Sale {
                opt_out_text_id: None,
                ..sale()
            }),
            W::OptOutNotOffered,
        ),
        (
            by_sale(Sale {
                similar_service: false,
                ..sale()
            }),
            W::NotSimilar,
        ),
    ] {
        assert_eq!(why(&facts(&paper)), [reason], "{paper:?}");
    }
    let confirmed = by_consent(Consent {
        proof: String::new(),
        confirmed_on: Some(day("2025-03-02")),
        ..consent()
    });
    assert_eq!(why(&facts(&confirmed)), [], "double opt-in is a proof");
}

#[test]
fn who_asked_for_a_quote_is_a_customer_once_it_was_accepted() {
    use RecordKind as K;
    use WhyInactive as W;
    let paper = by_sale(sale());
    for (kind, accepted, mine, expected) in [
        (K::Invoice, false, true, None),
        (K::Agreement, false, true, None),
        (K::Quote, true, true, None),
        (K::Quote, false, true, Some(W::QuoteIsNoSale)),
        (K::Invoice, false, false, Some(W::NoSale)),
        (K::Payment, false, true, Some(W::NoSale)),
        (K::ContactMoment, false, true, Some(W::NoSale)),
        (K::CaseFile, false, true, Some(W::NoSale)),
        (K::Comment, false, true, Some(W::NoSale)),
        (K::TechnicalData, false, true, Some(W::NoSale)),
        (K::Subscription, false, true, Some(W::NoSale)),
    ] {
        let found = SubscriptionFacts {
            sale: SaleFound::Here {
                kind,
                accepted,
                of_this_person: mine,
            },
            ..facts(&paper)
        };
        assert_eq!(why(&found), Vec::from_iter(expected), "{kind}, {mine}");
    }
    let gone = SubscriptionFacts {
        sale: SaleFound::Gone,
        ..facts(&paper)
    };
    assert_eq!(
        why(&gone),
        [],
        "an invoice that went by its own rule was a sale"
    );
}

#[test]
fn an_objection_is_overruled_by_a_later_consent_with_its_proof_and_by_nothing_else() {
    use WhyInactive as W;
    let unproven = Consent {
        proof: String::new(),
        ..consent()
    };
    for (paper, since, reasons) in [
        (by_consent(consent()), "2025-02-28", vec![]),
        (by_consent(consent()), "2025-03-01", vec![W::Objected]),
        (by_consent(consent()), "2025-03-02", vec![W::Objected]),
        (
            by_consent(unproven),
            "2025-02-28",
            vec![W::Objected, W::NoConsentProof],
        ),
        (by_sale(sale()), "2024-01-01", vec![W::Objected]),
    ] {
        let found = SubscriptionFacts {
            suppressed: SuppressedSince {
                objected_on: Some(day(since)),
                ..SuppressedSince::default()
            },
            ..facts(&paper)
        };
        assert_eq!(why(&found), reasons, "objected on {since}");
    }
}

#[test]
fn every_other_reason_stands_by_itself() {
    use WhyInactive as W;
    let paper = by_consent(consent());
    let ended = Subscription {
        unsubscribed_on: Some(day("2026-01-01")),
        ..paper.clone()
    };
    let base = facts(&paper);
    let later = Some(day("2026-01-01"));
    for (found, reason) in [
        (
            SubscriptionFacts {
                paper: &ended,
                ..base
            },
            W::Unsubscribed,
        ),
        (
            SubscriptionFacts {
                suppressed: SuppressedSince {
                    unsubscribed_on: later,
                    ..SuppressedSince::default()
                },
                ..base
            },
            W::Unsubscribed,
        ),
        (
            SubscriptionFacts {
                suppressed: SuppressedSince {
                    erasure_asked_on: later,
                    ..SuppressedSince::default()
                },
                ..base
            },
            W::ErasureAsked,
        ),
        (
            SubscriptionFacts {
                deceased: true,
                ..base
            },
            W::Deceased,
        ),
        (
            SubscriptionFacts {
                child: true,
                ..base
            },
            W::ChildWithoutParent,
        ),
        (
            SubscriptionFacts {
                restricted: true,
                ..base
            },
            W::Restricted,
        ),
        (
            SubscriptionFacts {
                has_address: false,
                ..base
            },
            W::NoAddress,
        ),
    ] {
        assert_eq!(why(&found), [reason]);
    }
}

#[test]
fn a_child_is_mailed_with_the_consent_of_a_parent_only() {
    let by_parent = by_consent(Consent {
        given_by: ConsentGiver::Parent,
        ..consent()
    });
    let as_customer = by_sale(sale());
    for (paper, reasons) in [
        (&by_parent, vec![]),
        (&as_customer, vec![WhyInactive::ChildWithoutParent]),
    ] {
        let found = SubscriptionFacts {
            child: true,
            ..facts(paper)
        };
        assert_eq!(why(&found), reasons);
    }
}

#[test]
fn addresses_of_two_activities_are_mailed_and_of_no_other() {
    let mailed: BTreeSet<ActivityCode> = ActivityCode::ALL
        .iter()
        .copied()
        .filter(|code| mailed_under(*code).is_some())
        .collect();
    assert_eq!(
        mailed,
        BTreeSet::from([ActivityCode::A02, ActivityCode::A03])
    );
}
