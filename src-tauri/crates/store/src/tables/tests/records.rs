//! Records come back as they were written, and are found by what they say and of whom.

use domain::ids::{PostId, RecordId};
use domain::paper::{
    Agreement, CaseDecision, CaseFile, Claim, Comment, ContactMoment, Correspondence, Interruption,
    Payment, RecordFields, Subscription, TechnicalData,
};
use domain::record::{
    CaseEnd, Channel, CorrespondenceDirection, InterruptionKind, InvoiceState, LimitationClass,
    PartyRole, QuoteOutcome, RecordKind, SubscriptionAudience, TechnicalKind,
};
use domain::subscription::{Consent, ConsentChannel, ConsentGiver, SubscriptionGround};
use uuid::Uuid;

use crate::error::StoreError;
use crate::tables::post::{self, Post};
use crate::tables::record::{self, RecordFilter, RecordStatus};
use crate::tables::search::SearchQuery;
use crate::tables::testing::{Office, day, invoice_of, moment_of, new_claim, quote_of, today};
use crate::tables::{party, tally};

fn one_of_each(post: PostId) -> Vec<RecordFields> {
    let a_claim = || {
        vec![Claim {
            id: Some(new_claim()),
            description: "Levering te laat".to_owned(),
            class: LimitationClass::Performance3307,
            starts_on: day("2025-01-02"),
            ends_on_by_hand: Some(day("2031-01-02")),
            interruptions: vec![
                Interruption {
                    kind: InterruptionKind::Reminder3317,
                    happened_on: day("2025-03-04"),
                    claim_followed_on: None,
                },
                Interruption {
                    kind: InterruptionKind::ReminderThenClaim3317,
                    happened_on: day("2025-05-06"),
                    claim_followed_on: Some(day("2025-08-07")),
                },
            ],
        }]
    };
    vec![
        RecordFields::ContactMoment(ContactMoment {
            happened_on: day("2026-05-14"),
            date_unknown: true,
            channel: Channel::Whatsapp,
            subject: "Buiskap".to_owned(),
            content: "Vraagt een prijs".to_owned(),
            reaction: "Tevreden".to_owned(),
        }),
        quote_of("2024-12-02", QuoteOutcome::Open, None),
        RecordFields::Invoice(invoice_of("2025-01-09", InvoiceState::Paid, None)),
        RecordFields::Payment(Payment {
            booked_on: day("2025-02-01"),
            amount_cents: -2_50,
            account_number: "NL00VOOR0000000000".to_owned(),
            account_holder: "R. Bakker".to_owned(),
            description: "2025-041".to_owned(),
            invoice_id: None,
        }),
        RecordFields::Agreement(Agreement {
            title: "Onderhoud".to_owned(),
            number: "O-1".to_owned(),
            started_on: day("2024-01-01"),
            ended_on: None,
            in_books: true,
            content: "Ieder voorjaar".to_owned(),
            claims: a_claim(),
        }),
        RecordFields::CaseFile(CaseFile {
            title: "Lekkage".to_owned(),
            number: "D-1".to_owned(),
            opened_on: day("2024-06-01"),
            ended_on: Some(day("2026-01-05")),
            end_kind: Some(CaseEnd::SettlementPerformed),
            content: "Geschikt".to_owned(),
            claims: a_claim(),
            decisions: vec![CaseDecision {
                decided_on: day("2025-10-01"),
                irrevocable_on: None,
                summary: "Toegewezen".to_owned(),
            }],
            correspondence: vec![Correspondence {
                written_on: day("2024-06-02"),
                direction: CorrespondenceDirection::Incoming,
                subject: "Ingebrekestelling".to_owned(),
                content: "Het dek lekt".to_owned(),
            }],
        }),
        RecordFields::Subscription(Subscription {
            audience: SubscriptionAudience::Subscriber,
            address: "ria@voorbeeld.example".to_owned(),
            subscribed_on: day("2024-03-01"),
            ground: Some(SubscriptionGround::Consent(Consent {
                text_id: None,
                given_on: day("2024-03-01"),
                given_at: Some("14:05".to_owned()),
                channel: ConsentChannel::WebForm,
                given_by: ConsentGiver::Person,
                proof: "Mail van het formulier".to_owned(),
                confirmed_on: Some(day("2024-03-02")),
            })),
            unsubscribed_on: None,
        }),
        RecordFields::Comment(Comment {
            post_id: post,
            commented_on: day("2025-02-01"),
            author: "Ria".to_owned(),
            content: "Mooi gedaan".to_owned(),
            ip_address: "192.0.2.7".to_owned(),
            user_agent: "Voorbeeldbrowser".to_owned(),
        }),
        RecordFields::TechnicalData(TechnicalData {
            kind: TechnicalKind::ServerLog,
            collected_on: day("2026-11-01"),
            ip_address: "192.0.2.7".to_owned(),
            user_agent: String::new(),
            content: "404".to_owned(),
        }),
    ]
}

fn with_a_post(office: &mut Office) -> PostId {
    let page = Post {
        id: PostId(Uuid::now_v7()),
        title: "Winterberging".to_owned(),
        url: "https://voorbeeld.example/winter".to_owned(),
        removed_on: None,
    };
    office.write(|transaction| post::save(transaction, &page));
    page.id
}

#[test]
fn every_kind_comes_back_as_it_was_written_and_as_it_was_changed() {
    let mut office = Office::new();
    let post = with_a_post(&mut office);
    let someone = office.contact("Ria", "Bakker");
    for fields in one_of_each(post) {
        let id = office.record(fields.clone(), &[(someone, PartyRole::Contact)]);
        for _ in 0..2 {
            let kept = record::find(&office.vault, id)
                .expect("records")
                .expect("the record");
            assert_eq!(kept.fields, fields);
            office.change(id, &fields);
        }
    }
    let counts = tally::records(&office.vault).expect("counts");
    assert_eq!(
        counts,
        RecordKind::ALL
            .iter()
            .map(|kind| (*kind, 1))
            .collect::<Vec<_>>()
    );
}

#[test]
fn a_record_does_not_change_its_kind() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let id = office.record(
        moment_of("2026-05-14", ""),
        &[(someone, PartyRole::Contact)],
    );
    let other = quote_of("2024-12-02", QuoteOutcome::Open, None);
    let refused =
        office.attempt(|transaction| record::update(transaction, id, &other, &mut new_claim));
    assert!(matches!(refused, Err(StoreError::NotFound)));
}

fn listed(office: &Office, filter: &RecordFilter) -> Vec<RecordId> {
    let mut after = None;
    let mut ids = Vec::new();
    loop {
        let places = record::page(&office.vault, filter, after, 2).expect("a page");
        let Some(last) = places.last() else { break };
        after = Some(last.place);
        ids.extend(places.iter().map(|place| place.id));
    }
    let count = record::count(&office.vault, filter).expect("a count");
    assert_eq!(count, ids.len() as u64, "{filter:?}");
    ids
}

#[test]
fn a_record_is_found_by_its_own_words_and_by_the_name_of_its_contact() {
    let mut office = Office::new();
    let someone = office.contact("Samira", "Öztürk");
    let other = office.contact("Ria", "Bakker");
    let invoice = RecordFields::Invoice(invoice_of("2025-01-09", InvoiceState::Paid, None));
    let invoice = office.record(invoice, &[(someone, PartyRole::Customer)]);
    let moment = office.record(
        moment_of("2026-05-14", "Buiskap"),
        &[(other, PartyRole::Contact)],
    );
    for (typed, ids) in [
        ("2025-041", vec![invoice]),
        ("buiskap", vec![moment, invoice]),
        ("buiskap gerep", vec![invoice]),
        ("ozturk", vec![invoice]),
        ("ria", vec![moment]),
        ("niets", vec![]),
    ] {
        let filter = RecordFilter {
            query: SearchQuery::of(typed),
            ..RecordFilter::default()
        };
        assert_eq!(listed(&office, &filter), ids, "{typed}");
    }
}

#[test]
fn a_list_shows_its_kind_and_its_status_newest_first() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let role = PartyRole::Customer;
    let old = office.record(moment_of("2020-05-14", ""), &[(someone, role)]);
    let new = office.record(moment_of("2026-05-14", ""), &[(someone, role)]);
    let running = office.record(
        RecordFields::Agreement(Agreement {
            title: "Onderhoud".to_owned(),
            number: String::new(),
            started_on: day("2024-01-01"),
            ended_on: None,
            in_books: false,
            content: String::new(),
            claims: Vec::new(),
        }),
        &[(someone, role)],
    );
    let due = Some(RecordStatus::Due { today: today() });
    let held = Some(RecordStatus::Held { today: today() });
    let moments = Some(RecordKind::ContactMoment);
    let words = || SearchQuery::of("ria");
    for (kind, query, status, ids) in [
        (None, None, None, vec![new, running, old]),
        (moments, None, None, vec![new, old]),
        (None, None, due, vec![old]),
        (Some(RecordKind::Quote), None, due, vec![]),
        (None, None, Some(RecordStatus::Waiting), vec![running]),
        (None, None, held, vec![]),
        (None, words(), due, vec![old]),
        (moments, words(), None, vec![new, old]),
        (moments, words(), Some(RecordStatus::Waiting), vec![]),
    ] {
        let filter = RecordFilter {
            kind,
            query,
            status,
        };
        assert_eq!(listed(&office, &filter), ids, "{filter:?}");
    }
}

#[test]
fn papers_that_belong_together_are_found_from_either_side() {
    let mut office = Office::new();
    let someone = office.contact("Ria", "Bakker");
    let quote = office.record(
        quote_of("2024-12-02", QuoteOutcome::Accepted, None),
        &[(someone, PartyRole::Requester)],
    );
    let under_it = RecordFields::Invoice(invoice_of("2025-01-09", InvoiceState::Paid, Some(quote)));
    let invoice = office.record(under_it, &[(someone, PartyRole::Customer)]);
    assert_eq!(
        record::related(&office.vault, quote).expect("papers"),
        [invoice]
    );
    assert_eq!(
        record::related(&office.vault, invoice).expect("papers"),
        [quote]
    );
    for (contact, typed, ids) in [
        (Some(someone), "", vec![quote]),
        (Some(someone), "2024", vec![quote]),
        (Some(someone), "2025", vec![]),
        (None, "zeilnaad", vec![quote]),
    ] {
        let query = SearchQuery::of(typed);
        let found = record::suggest(&office.vault, RecordKind::Quote, contact, query.as_ref());
        assert_eq!(found.expect("papers"), ids, "{typed}");
    }
}

#[test]
fn a_page_of_records_names_its_parties_in_one_statement() {
    let mut office = Office::new();
    let client = office.contact("Ria", "Bakker");
    let other = office.contact("Joris", "Waterland");
    let case = one_of_each(PostId(Uuid::nil())).remove(5);
    let id = office.record(
        case,
        &[
            (client, PartyRole::Client),
            (other, PartyRole::CounterParty),
        ],
    );
    let parties = party::of_records(&office.vault, &[id]).expect("parties");
    let names: Vec<(&str, PartyRole)> = parties[&id]
        .iter()
        .map(|named| (named.name.as_str(), named.party.role))
        .collect();
    assert_eq!(
        names,
        [
            ("Ria Bakker", PartyRole::Client),
            ("Joris Waterland", PartyRole::CounterParty)
        ]
    );
}
