//! The events of a record, as its rule listens to them.

use chrono::NaiveDate;
use domain::ids::{ContactId, RecordId};
use domain::record::{DocumentClass, RecordKind, TechnicalKind};
use domain::record_facts::{
    AgreementRow, BookRow, QuoteRow, SubscriptionRow, agreement_facts, book_facts, case_facts,
    comment_facts, contact_moment_facts, quote_facts, subscription_facts, technical_facts,
};
use domain::retention::{EventState, Facts, RetentionRule, StartEvent};
use rusqlite::{Connection, Row, named_params};

use super::ReckonedParty;
use crate::error::Result;
use crate::tables::column;
use crate::tables::record::claim;

/// Returns the events of a party's record.
pub(super) fn of(vault: &Connection, party: &ReckonedParty, rule: &RetentionRule) -> Result<Facts> {
    let record = party.record_id;
    match party.kind {
        RecordKind::ContactMoment => of_moment(vault, record, party.contact_id, rule),
        RecordKind::Quote => read(vault, QUOTE, record, quote),
        RecordKind::Invoice => read(vault, INVOICE, record, book_document),
        RecordKind::Payment => read(vault, PAYMENT, record, book_document),
        RecordKind::Agreement => {
            let claims = claim::ends(vault, record)?;
            read(vault, AGREEMENT, record, |row| {
                Ok(agreement_facts(&AgreementRow {
                    ended_on: row.get("ended_on")?,
                    last_book_document_on: row.get("last_book_document_on")?,
                    claims: &claims,
                }))
            })
        }
        RecordKind::CaseFile => {
            let claims = claim::ends(vault, record)?;
            read(vault, CASE_FILE, record, |row| {
                Ok(case_facts(row.get("ended_on")?, &claims))
            })
        }
        RecordKind::Subscription => read(vault, SUBSCRIPTION, record, |row| {
            Ok(subscription_facts(&SubscriptionRow {
                unsubscribed_on: row.get("unsubscribed_on")?,
                ..SubscriptionRow::default()
            }))
        }),
        RecordKind::Comment => read(vault, COMMENT, record, |row| {
            Ok(comment_facts(row.get("removed_on")?, None))
        }),
        RecordKind::TechnicalData => read(vault, TECHNICAL_DATA, record, |row| {
            let kind: TechnicalKind = column::code(row, "kind")?;
            Ok(technical_facts(kind, row.get("collected_on")?))
        }),
    }
}

fn read(
    vault: &Connection,
    statement: &str,
    record: RecordId,
    facts: impl FnOnce(&Row<'_>) -> rusqlite::Result<Facts>,
) -> Result<Facts> {
    Ok(vault
        .prepare_cached(statement)?
        .query_row(named_params! { ":id": record.0 }, facts)?)
}

fn of_moment(
    vault: &Connection,
    record: RecordId,
    contact: ContactId,
    rule: &RetentionRule,
) -> Result<Facts> {
    let happened_on: NaiveDate = vault
        .prepare_cached(CONTACT_MOMENT)?
        .query_row(named_params! { ":id": record.0 }, |row| {
            row.get("happened_on")
        })?;
    // The newest moment is looked for only where the rule runs from it.
    let runs_from_last = rule
        .terms
        .iter()
        .any(|term| term.event == StartEvent::LastContact);
    let last = if runs_from_last {
        vault
            .prepare_cached(LAST_CONTACT)?
            .query_row(named_params! { ":contact_id": contact.0 }, |row| {
                row.get::<_, Option<NaiveDate>>("last_contact_on")
            })?
    } else {
        None
    };
    Ok(contact_moment_facts(
        happened_on,
        last.unwrap_or(happened_on),
    ))
}

const CONTACT_MOMENT: &str = "SELECT happened_on FROM contact_moment WHERE record_id = :id";
const LAST_CONTACT: &str = "
    SELECT max(m.happened_on) AS last_contact_on
    FROM party AS p JOIN contact_moment AS m ON m.record_id = p.record_id
    WHERE p.contact_id = :contact_id
";

fn quote(row: &Row<'_>) -> rusqlite::Result<Facts> {
    let outcome: domain::record::QuoteOutcome = column::code(row, "outcome")?;
    let under_agreement: bool = row.get("under_agreement")?;
    Ok(quote_facts(&QuoteRow {
        dated_on: row.get("dated_on")?,
        accepted: outcome.is_accepted(),
        part_of_administration: row.get("part_of_administration")?,
        last_invoice_on: row.get("last_invoice_on")?,
        agreement_ended: if under_agreement {
            EventState::of(row.get("ended_on")?)
        } else {
            EventState::NotApplicable
        },
    }))
}

const QUOTE: &str = "
    SELECT q.dated_on, q.outcome, q.part_of_administration,
        (SELECT max(dated_on) FROM invoice WHERE quote_id = q.record_id) AS last_invoice_on,
        coalesce(q.agreement_id, q.agreement_ended_on) IS NOT NULL AS under_agreement,
        coalesce(a.ended_on, CASE WHEN q.agreement_id IS NULL THEN q.agreement_ended_on END) AS ended_on
    FROM quote AS q LEFT JOIN agreement AS a ON a.record_id = q.agreement_id WHERE q.record_id = :id
";

fn book_document(row: &Row<'_>) -> rusqlite::Result<Facts> {
    let class: Option<DocumentClass> = column::code_if_any(row, "document_class")?;
    Ok(book_facts(&BookRow {
        dated_on: row.get("dated_on")?,
        class: class.unwrap_or(DocumentClass::Ordinary),
        first_use_year: row.get("first_use_year")?,
        supplied_on: row.get("supplied_on")?,
    }))
}

const INVOICE: &str = "
    SELECT dated_on, document_class, first_use_year, NULL AS supplied_on FROM invoice WHERE record_id = :id
";
// A payment is as long of importance as the invoice that it pays.
const PAYMENT: &str = "
    SELECT p.booked_on AS dated_on, i.document_class, i.first_use_year, i.dated_on AS supplied_on
    FROM payment AS p LEFT JOIN invoice AS i ON i.record_id = p.invoice_id WHERE p.record_id = :id
";
const AGREEMENT: &str = "
    SELECT a.ended_on, coalesce(
        (SELECT max(dated_on) FROM invoice WHERE agreement_id = a.record_id),
        CASE a.in_books WHEN 1 THEN a.started_on END) AS last_book_document_on
    FROM agreement AS a WHERE a.record_id = :id
";
const CASE_FILE: &str = "SELECT ended_on FROM case_file WHERE record_id = :id";
const SUBSCRIPTION: &str = "SELECT unsubscribed_on FROM subscription WHERE record_id = :id";
const COMMENT: &str = "
    SELECT p.removed_on FROM comment AS c JOIN post AS p ON p.id = c.post_id WHERE c.record_id = :id
";
const TECHNICAL_DATA: &str = "SELECT kind, collected_on FROM technical_data WHERE record_id = :id";
