use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::ids::{ClaimId, ConsentTextId, PostId, RecordId};
use crate::paper::*;
use crate::record::*;
use crate::subscription::{Consent, ConsentChannel, ConsentGiver, Sale, SubscriptionGround};

fn day() -> chrono::NaiveDate {
    "2026-02-03".parse().expect("a day")
}

fn record() -> Option<RecordId> {
    Some(RecordId(uuid::Uuid::nil()))
}

fn claim() -> Claim {
    Claim {
        id: Some(ClaimId(uuid::Uuid::nil())),
        description: String::new(),
        class: LimitationClass::Performance3307,
        starts_on: day(),
        ends_on_by_hand: Some(day()),
        interruptions: vec![Interruption {
            kind: InterruptionKind::Reminder3317,
            happened_on: day(),
            claim_followed_on: Some(day()),
        }],
    }
}

/// One record of every kind, in which nothing is left out.
fn one_of_each() -> Vec<RecordFields> {
    let text = String::new;
    vec![
        RecordFields::ContactMoment(ContactMoment {
            happened_on: day(),
            date_unknown: false,
            channel: Channel::Email,
            subject: text(),
            content: text(),
            reaction: text(),
        }),
        RecordFields::Quote(Quote {
            number: text(),
            dated_on: day(),
            amount_cents: 1,
            outcome: QuoteOutcome::Open,
            part_of_administration: false,
            content: text(),
            agreement_id: record(),
        }),
        RecordFields::Invoice(Invoice {
            number: text(),
            dated_on: day(),
            due_on: Some(day()),
            amount_cents: 1,
            vat_cents: 1,
            state: InvoiceState::Open,
            settled_on: Some(day()),
            class: DocumentClass::Ordinary,
            first_use_year: Some(2026),
            description: text(),
            vat_id: text(),
            quote_id: record(),
            agreement_id: record(),
        }),
        RecordFields::Payment(Payment {
            booked_on: day(),
            amount_cents: 1,
            account_number: text(),
            account_holder: text(),
            description: text(),
            invoice_id: record(),
        }),
        RecordFields::Agreement(Agreement {
            title: text(),
            number: text(),
            started_on: day(),
            ended_on: Some(day()),
            in_books: true,
            content: text(),
            claims: vec![claim()],
        }),
        RecordFields::CaseFile(CaseFile {
            title: text(),
            number: text(),
            opened_on: day(),
            ended_on: Some(day()),
            end_kind: Some(CaseEnd::Withdrawn),
            content: text(),
            claims: vec![claim()],
            decisions: vec![CaseDecision {
                decided_on: day(),
                irrevocable_on: Some(day()),
                summary: text(),
            }],
            correspondence: vec![Correspondence {
                written_on: day(),
                direction: CorrespondenceDirection::Incoming,
                subject: text(),
                content: text(),
            }],
        }),
        RecordFields::Subscription(Subscription {
            audience: SubscriptionAudience::Subscriber,
            address: text(),
            subscribed_on: day(),
            ground: Some(SubscriptionGround::Consent(consent())),
            unsubscribed_on: Some(day()),
        }),
        RecordFields::Comment(Comment {
            post_id: PostId(uuid::Uuid::nil()),
            commented_on: day(),
            author: text(),
            content: text(),
            ip_address: text(),
            user_agent: text(),
        }),
        RecordFields::TechnicalData(TechnicalData {
            kind: TechnicalKind::Analytics,
            collected_on: day(),
            ip_address: text(),
            user_agent: text(),
            content: text(),
        }),
    ]
}

fn consent() -> Consent {
    Consent {
        text_id: Some(ConsentTextId(uuid::Uuid::nil())),
        given_on: day(),
        given_at: Some("14:05".to_owned()),
        channel: ConsentChannel::WebForm,
        given_by: ConsentGiver::Person,
        proof: String::new(),
        confirmed_on: Some(day()),
    }
}

/// Compares one of the grounds of a subscription with the fields that are its own.
fn of_one_ground(written: &Value, fields: &[KeptField], place: &str) {
    let names = written.as_object().expect("an object");
    let own: Vec<KeptField> = fields
        .iter()
        .filter(|field| names.contains_key(field.name))
        .copied()
        .collect();
    compare(written, &own, place);
}

#[test]
fn the_two_grounds_of_a_subscription_have_together_the_fields_of_the_table() {
    let sale = SubscriptionGround::Sale(Sale {
        record_id: RecordId(uuid::Uuid::nil()),
        sold_on: day(),
        opt_out_text_id: Some(ConsentTextId(uuid::Uuid::nil())),
        similar_service: true,
    });
    let list = fields_of(KeptKind::Subscription)
        .iter()
        .find_map(|field| match field.form {
            Form::List(inner) => Some(inner),
            Form::FreeText
            | Form::Line
            | Form::Short
            | Form::Day
            | Form::Cents
            | Form::Year
            | Form::Flag
            | Form::Code(_)
            | Form::Link(_)
            | Form::PostTitle
            | Form::Internal => None,
        })
        .expect("the grounds");
    let mut named: BTreeSet<String> = BTreeSet::new();
    for ground in [SubscriptionGround::Consent(consent()), sale] {
        let written = serde_json::to_value(&ground).expect("a ground as JSON");
        of_one_ground(&written, list, "ground");
        named.extend(written.as_object().expect("an object").keys().cloned());
    }
    let known: BTreeSet<String> = list.iter().map(|field| field.name.to_owned()).collect();
    assert_eq!(named, known);
}

/// Compares the names of the fields with those of the table, and each value with its form.
fn compare(written: &Value, fields: &[KeptField], place: &str) {
    let written = written.as_object().expect("an object");
    let named: BTreeSet<&str> = written
        .keys()
        .map(String::as_str)
        .filter(|name| !(place.ends_with('#') && *name == "kind"))
        .collect();
    let known: BTreeSet<&str> = fields.iter().map(|field| field.name).collect();
    assert_eq!(named, known, "{place}");
    for field in fields {
        let value = &written[field.name];
        let place = format!("{place}.{}", field.name);
        match field.form {
            Form::FreeText | Form::Line | Form::Short | Form::Link(_) | Form::PostTitle => {
                assert!(value.is_string(), "{place}");
            }
            Form::Internal => assert!(value.is_string(), "{place}"),
            Form::Day => assert_eq!(value.as_str(), Some("2026-02-03"), "{place}"),
            Form::Cents | Form::Year => assert!(value.is_i64(), "{place}"),
            Form::Flag => assert!(value.is_boolean(), "{place}"),
            Form::Code(codes) => {
                let code = value.as_str().expect("a code");
                assert!(
                    (codes.0)().iter().any(|(known, _)| *known == code),
                    "{place}"
                );
            }
            Form::List(inner) if value.is_object() => of_one_ground(value, inner, &place),
            Form::List(inner) => compare(&value[0], inner, &place),
        }
    }
}

#[test]
fn the_table_names_every_field_of_every_kind_of_record_and_no_other() {
    let records = one_of_each();
    assert_eq!(records.len(), RecordKind::ALL.len());
    for record in records {
        let written = serde_json::to_value(&record).expect("a record as JSON");
        let kind = KeptKind::from(record.kind());
        compare(&written, fields_of(kind), &format!("{kind}#"));
    }
}

/// What may be taken along, kind by kind, as art. 20(1) asks: typed or observed, no notes and no reckonings of ours.
#[test]
fn what_the_person_provided_is_as_the_table_says() {
    for (kind, provided) in [
        (
            KeptKind::Contact,
            "salutation given_name infix family_name company language",
        ),
        (
            KeptKind::ContactPoint,
            "kind label value street postcode town country photo",
        ),
        (KeptKind::ContactMoment, "happened_on channel"),
        (
            KeptKind::Quote,
            "dated_on amount_cents outcome agreement_id",
        ),
        (
            KeptKind::Invoice,
            "number dated_on amount_cents vat_cents state settled_on description vat_id quote_id agreement_id",
        ),
        (
            KeptKind::Payment,
            "booked_on amount_cents account_number account_holder description invoice_id",
        ),
        (KeptKind::Agreement, "title number started_on ended_on"),
        (KeptKind::CaseFile, "opened_on ended_on correspondence"),
        (
            KeptKind::Subscription,
            "audience address subscribed_on unsubscribed_on",
        ),
        (
            KeptKind::Comment,
            "post_id commented_on author content ip_address user_agent",
        ),
        (
            KeptKind::TechnicalData,
            "data collected_on ip_address user_agent content",
        ),
        (KeptKind::Annotation, "statement"),
        (KeptKind::Disclosure, ""),
        (KeptKind::Request, "received_on channel words"),
    ] {
        let names: Vec<&str> = fields_of(kind)
            .iter()
            .filter(|field| field.origin.is_provided())
            .map(|field| field.name)
            .collect();
        assert_eq!(names.join(" "), provided, "{kind}");
    }
}

#[test]
fn notes_opinions_and_reckonings_of_ours_are_never_taken_along() {
    for (kind, name) in [
        (KeptKind::Contact, "note"),
        (KeptKind::ContactMoment, "subject"),
        (KeptKind::ContactMoment, "content"),
        (KeptKind::ContactMoment, "reaction"),
        (KeptKind::Quote, "content"),
        (KeptKind::Agreement, "content"),
        (KeptKind::Agreement, "claims"),
        (KeptKind::CaseFile, "content"),
        (KeptKind::CaseFile, "claims"),
        (KeptKind::CaseFile, "decisions"),
    ] {
        let found = fields_of(kind).iter().find(|field| field.name == name);
        assert_eq!(
            found.map(|field| field.origin),
            Some(Origin::Ours),
            "{kind} {name}"
        );
    }
}
