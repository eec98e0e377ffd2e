//! On which ground somebody may get a newsletter, and the texts of consents.

use api::wire::failure::FieldProblem;
use api::wire::mailing::ConsentTextForm;
use api::{mailing, records};
use domain::ids::RecordId;
use domain::language::Language;
use domain::paper::RecordFields;
use domain::record::SubscriptionAudience::{Customer, Subscriber};
use domain::record::{InvoiceState, PartyRole};
use domain::subscription::{Consent, ConsentTextKind, GroundKind, SubscriptionGround, WhyInactive};
use uuid::Uuid;

use super::super::counter::{day, field, invoice, moment, of_one, open, refused};
use super::{consent, entered, list, newsletter, sale_of, subscribed, text};

#[test]
fn a_subscription_without_a_proof_is_kept_and_never_active() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let mut form = of_one(
        who,
        PartyRole::Subscriber,
        newsletter("cor@linde.example", None),
    );
    for (ground, reason) in [
        (None, WhyInactive::NoGround),
        (
            Some(SubscriptionGround::Consent(Consent {
                text_id: None,
                ..consent(&counter, "2026-02-01")
            })),
            WhyInactive::NoConsentProof,
        ),
    ] {
        form.fields = newsletter("cor@linde.example", ground);
        let saved = records::save(&counter.office, form.clone()).expect("a saved record");
        form.id = Some(saved.id);
        let standing = saved.subscription.expect("a standing");
        assert_eq!((standing.active, standing.reasons), (None, vec![reason]));
        assert_eq!(list(&counter, Subscriber).on_total, 0, "T20");
    }
    let ground = SubscriptionGround::Consent(consent(&counter, "2026-02-01"));
    form.fields = newsletter("cor@linde.example", Some(ground));
    let saved = records::save(&counter.office, form).expect("a saved record");
    assert_eq!(
        saved.subscription.expect("a standing").active,
        Some(GroundKind::Consent)
    );
    let RecordFields::Subscription(paper) = counter.record(saved.id).form.fields else {
        panic!("a subscription");
    };
    let Some(SubscriptionGround::Consent(kept)) = paper.ground else {
        panic!("a consent");
    };
    assert_eq!(kept.given_at.as_deref(), Some("09:05"));
}

#[test]
fn a_ground_that_cannot_be_is_refused_with_its_field() {
    let counter = open();
    let who = entered(&counter, "Cor", "cor@linde.example");
    let moment = counter.file(of_one(
        who,
        PartyRole::Contact,
        moment("2026-11-01", "Vraag"),
    ));
    let consent = consent(&counter, "2026-02-01");
    let opt_out = text(&counter, ConsentTextKind::OptOut, "Liever niet?");
    let by_consent = |consent| {
        newsletter(
            "cor@linde.example",
            Some(SubscriptionGround::Consent(consent)),
        )
    };
    let by_sale = |record_id| newsletter("cor@linde.example", Some(sale_of(&counter, record_id)));
    let mut crossed = by_consent(consent.clone());
    if let RecordFields::Subscription(paper) = &mut crossed {
        paper.audience = Customer;
    }
    for (fields, name, problem) in [
        (crossed, "ground", FieldProblem::Malformed),
        (
            by_consent(Consent {
                given_on: day("2026-11-25"),
                ..consent.clone()
            }),
            "ground.given_on",
            FieldProblem::InFuture,
        ),
        (
            by_consent(Consent {
                given_at: Some("25:00".to_owned()),
                ..consent.clone()
            }),
            "ground.given_at",
            FieldProblem::Malformed,
        ),
        (
            by_consent(Consent {
                confirmed_on: Some(day("2026-01-31")),
                ..consent.clone()
            }),
            "ground.confirmed_on",
            FieldProblem::Before {
                day: day("2026-02-01"),
            },
        ),
        (
            by_consent(Consent {
                text_id: Some(opt_out),
                ..consent
            }),
            "ground.text_id",
            FieldProblem::Malformed,
        ),
        (by_sale(moment), "ground.record_id", FieldProblem::Malformed),
        (
            by_sale(RecordId(Uuid::now_v7())),
            "ground.record_id",
            FieldProblem::Missing,
        ),
    ] {
        let form = of_one(who, PartyRole::Subscriber, fields);
        assert_eq!(
            refused(records::save(&counter.office, form)),
            field(name, problem)
        );
    }
}

#[test]
fn a_sale_to_somebody_else_is_no_ground() {
    let counter = open();
    let (who, other) = (
        entered(&counter, "Cor", "cor@linde.example"),
        entered(&counter, "Ria", "ria@linde.example"),
    );
    let sold = counter.file(of_one(
        other,
        PartyRole::Customer,
        RecordFields::Invoice(invoice("2026-01-10", InvoiceState::Paid)),
    ));
    let ground = sale_of(&counter, sold);
    subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    let view = list(&counter, Customer);
    assert_eq!(
        (view.on_total, view.off[0].reason),
        (0, WhyInactive::NoSale)
    );
}

#[test]
fn a_text_is_kept_once_and_a_new_one_is_the_next_version() {
    let counter = open();
    let first = text(&counter, ConsentTextKind::Consent, "Ja, stuur mij nieuws.");
    assert_eq!(
        text(
            &counter,
            ConsentTextKind::Consent,
            " Ja, stuur mij nieuws. "
        ),
        first,
        "word for word the same"
    );
    let second = text(
        &counter,
        ConsentTextKind::Consent,
        "Ja, vier keer per jaar.",
    );
    let who = entered(&counter, "Cor", "cor@linde.example");
    let ground = SubscriptionGround::Consent(Consent {
        text_id: Some(first),
        ..consent(&counter, "2026-02-01")
    });
    subscribed(&counter, who, newsletter("cor@linde.example", Some(ground)));
    let kept = mailing::list_texts(&counter.office, ()).expect("the texts");
    let found = |id| {
        let one = kept.iter().find(|text| text.id == id).expect("a text");
        (one.version, one.uses)
    };
    assert_eq!((found(first), found(second)), ((1, 1), (2, 0)));
    let empty = ConsentTextForm {
        kind: ConsentTextKind::Consent,
        language: Language::Dutch,
        valid_from: day("2026-01-01"),
        text: "  ".to_owned(),
    };
    assert_eq!(
        refused(mailing::save_text(&counter.office, empty)),
        field("text", FieldProblem::Missing)
    );
}
