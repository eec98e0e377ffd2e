//! One thing of a person under every activity of the register: a row for each row of the matrix (domain rule 4.3).

use api::office::Office;
use domain::activity::ActivityCode;
use domain::ids::{ContactId, PartyId};
use domain::paper::{
    Agreement, CaseFile, Comment, Invoice, Payment, Quote, RecordFields, TechnicalData,
};
use domain::record::{
    DocumentClass, InvoiceState, PartyRole, QuoteOutcome, SubscriptionAudience, TechnicalKind,
};
use store::tables::activity;
use store::tables::party::{self, Party};
use store::tables::post::{self, Post};

use crate::bureau::*;
use crate::newsletters::newsletter;

/// Keeps a cookie, a log line or a visit of a person.
pub fn technical(office: &Office, contact: ContactId, kind: TechnicalKind, on: &str) -> PartyId {
    let paper = RecordFields::TechnicalData(TechnicalData {
        kind,
        collected_on: day(on),
        ip_address: "192.0.2.7".to_owned(),
        user_agent: String::new(),
        content: String::new(),
    });
    record(office, contact, PartyRole::Visitor, paper)
}

/// Keeps one thing of a person under every activity of the register.
pub fn one_of_each(office: &Office, contact: ContactId) -> Vec<(ActivityCode, PartyId)> {
    let on = "2026-02-02";
    let post_id = domain::ids::PostId(office.new_id());
    office
        .write(move |transaction| {
            post::save(
                transaction,
                &Post {
                    id: post_id,
                    title: "Onderhoud".to_owned(),
                    url: String::new(),
                    removed_on: None,
                },
            )
        })
        .unwrap();
    let quote = |outcome| {
        RecordFields::Quote(Quote {
            number: "2026-1".to_owned(),
            dated_on: day(on),
            amount_cents: 100,
            outcome,
            part_of_administration: false,
            content: String::new(),
            agreement_id: None,
        })
    };
    let case = || {
        RecordFields::CaseFile(CaseFile {
            title: "Geschil".to_owned(),
            number: String::new(),
            opened_on: day(on),
            ended_on: None,
            end_kind: None,
            content: String::new(),
            claims: Vec::new(),
            decisions: Vec::new(),
            correspondence: Vec::new(),
        })
    };
    let said = || call(on, "Vroeg iets.");
    let papers: Vec<(PartyRole, RecordFields)> = vec![
        (PartyRole::Contact, said()),
        (
            PartyRole::Subscriber,
            newsletter(
                SubscriptionAudience::Customer,
                "samira@voorbeeld.example",
                on,
            ),
        ),
        (
            PartyRole::Subscriber,
            newsletter(
                SubscriptionAudience::Subscriber,
                "samira@voorbeeld.example",
                on,
            ),
        ),
        (PartyRole::Customer, quote(QuoteOutcome::Accepted)),
        (PartyRole::Requester, quote(QuoteOutcome::Refused)),
        (
            PartyRole::Customer,
            RecordFields::Agreement(Agreement {
                title: "Onderhoud".to_owned(),
                number: String::new(),
                started_on: day(on),
                ended_on: None,
                in_books: false,
                content: String::new(),
                claims: Vec::new(),
            }),
        ),
        (PartyRole::Client, case()),
        (PartyRole::CounterParty, case()),
        (
            PartyRole::Customer,
            RecordFields::Invoice(Invoice {
                number: "2026-1".to_owned(),
                dated_on: day(on),
                due_on: None,
                amount_cents: 100,
                vat_cents: 0,
                state: InvoiceState::Paid,
                settled_on: Some(day(on)),
                class: DocumentClass::Ordinary,
                first_use_year: None,
                description: String::new(),
                vat_id: String::new(),
                quote_id: None,
                agreement_id: None,
            }),
        ),
        (
            PartyRole::Payer,
            RecordFields::Payment(Payment {
                booked_on: day(on),
                amount_cents: 100,
                account_number: String::new(),
                account_holder: String::new(),
                description: String::new(),
                invoice_id: None,
            }),
        ),
        (
            PartyRole::Commenter,
            RecordFields::Comment(Comment {
                post_id,
                commented_on: day(on),
                author: String::new(),
                content: String::new(),
                ip_address: String::new(),
                user_agent: String::new(),
            }),
        ),
    ];
    let mut rows: Vec<(ActivityCode, PartyId)> = papers
        .into_iter()
        .map(|(role, paper)| {
            let code = party::activity_of(&paper, role);
            (code, record(office, contact, role, paper))
        })
        .collect();
    for (code, kind) in [
        (ActivityCode::A12, TechnicalKind::SpamCheck),
        (ActivityCode::A13, TechnicalKind::CommentCookie),
        (ActivityCode::A14, TechnicalKind::EditorCookie),
        (ActivityCode::A15, TechnicalKind::Analytics),
        (ActivityCode::A16, TechnicalKind::Embed),
        (ActivityCode::A17, TechnicalKind::ServerLog),
    ] {
        rows.push((code, technical(office, contact, kind, on)));
    }
    for code in [
        ActivityCode::A18,
        ActivityCode::A19,
        ActivityCode::A20,
        ActivityCode::A21,
    ] {
        let party = record(office, contact, PartyRole::Reporter, said());
        rows.push((code, move_to(office, party, code)));
    }
    rows
}

/// Puts a party under one of the activities that have no records of their own.
fn move_to(office: &Office, id: PartyId, code: ActivityCode) -> PartyId {
    office
        .write(move |transaction| {
            let party = party::find(transaction, id)?.unwrap();
            party::delete(transaction, id)?;
            let activity_id = activity::id_of(transaction, code)?;
            party::insert(
                transaction,
                &Party {
                    activity_id,
                    ..party
                },
            )
        })
        .unwrap();
    id
}
