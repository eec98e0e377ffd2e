//! Finding anything by a few letters, and what was opened last.
//!
//! What was opened is remembered only while the administration is open, and never on disk: it says of whom the owner
//! thinks.

mod matched;

use std::collections::HashMap;

use domain::ids::{ContactId, RecordId, RequestId};
use domain::paper::{
    Agreement, CaseFile, Comment, ContactMoment, Invoice, Payment, Quote, RecordFields,
    Subscription, TechnicalData,
};
use store::Connection;
use store::tables::contact_point;
use store::tables::finding::{self, FOUND_ROWS_MAX, Sought};
use store::tables::{contact, party, record, request, restriction};

pub(crate) use self::matched::matched;
use crate::office::{Office, Outcome};
use crate::requests::requester_name;
use crate::wire::finding::{FindQuery, Findings, Hit};

/// The most things that are remembered as opened.
const OPENED_MAX: usize = 8;

/// Something of which the page was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opened {
    Contact(ContactId),
    Record(RecordId),
    Request(RequestId),
}

/// Notes that a page was opened.
pub(crate) fn note_opened(office: &Office, what: Opened) {
    let opened = &mut office.volatile().opened;
    opened.retain(|one| *one != what);
    opened.insert(0, what);
    opened.truncate(OPENED_MAX);
}

/// Returns what the letters find, or what was opened last where there are none.
pub fn find(office: &Office, request: FindQuery) -> Outcome<Findings> {
    let mut findings = Findings {
        recent: Vec::new(),
        contacts: Vec::new(),
        records: Vec::new(),
        requests: Vec::new(),
        more: false,
    };
    if request.text.trim().is_empty() {
        findings.recent = recent(office)?;
        return Ok(findings);
    }
    let Some(sought) = Sought::of(&request.text) else {
        return Ok(findings);
    };
    let limit = request.limit.min(FOUND_ROWS_MAX - 1);
    office.read(|vault| {
        let mut contacts = finding::contacts(vault, &sought, limit + 1)?;
        let mut more = cut(&mut contacts, limit);
        let mut records = finding::records(vault, &sought, &contacts, limit + 1)?;
        more |= cut(&mut records, limit);
        let mut requests = finding::requests(vault, &sought, limit + 1)?;
        more |= cut(&mut requests, limit);
        Ok(Findings {
            contacts: contact_hits(vault, &contacts, Some(&sought))?,
            records: record_hits(vault, &records, Some(&sought))?,
            requests: request_hits(vault, &requests, Some(&sought))?,
            more,
            ..findings
        })
    })
}

/// Keeps the first ones, and says whether there were more.
fn cut<T>(found: &mut Vec<T>, limit: u32) -> bool {
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    more
}

fn recent(office: &Office) -> Outcome<Vec<Hit>> {
    let opened = office.volatile().opened.clone();
    office.read(|vault| {
        let mut hits = Vec::with_capacity(opened.len());
        for what in opened {
            // What was erased since is not there any more.
            hits.extend(match what {
                Opened::Contact(id) => contact_hits(vault, &[id], None)?,
                Opened::Record(id) => record_hits(vault, &[id], None)?,
                Opened::Request(id) => request_hits(vault, &[id], None)?,
            });
        }
        Ok(hits)
    })
}

fn contact_hits(
    vault: &Connection,
    ids: &[ContactId],
    sought: Option<&Sought>,
) -> store::Result<Vec<Hit>> {
    let mut hits = Vec::with_capacity(ids.len());
    for row in contact::rows_of(vault, ids)? {
        let matched = match sought {
            Some(_) => {
                let card = contact::find(vault, row.id)?;
                let points = contact_point::usable_of_contact(vault, row.id)?;
                let points = points.iter().flat_map(|point| {
                    [&point.value, &point.street, &point.postcode, &point.town].map(String::as_str)
                });
                let note = card.iter().map(|card| card.note.as_str());
                let company = std::iter::once(row.company.as_str());
                matched(sought, &[&row.name], company.chain(points).chain(note))
            }
            None => None,
        };
        hits.push(Hit::Contact {
            id: row.id,
            name: row.name,
            company: row.company,
            town: row.town,
            matched,
        });
    }
    Ok(hits)
}

fn record_hits(
    vault: &Connection,
    ids: &[RecordId],
    sought: Option<&Sought>,
) -> store::Result<Vec<Hit>> {
    let mut papers: HashMap<RecordId, RecordFields> = record::fields_of(vault, ids)?;
    let mut parties = party::of_records(vault, ids)?;
    let mut hits = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(fields) = papers.remove(id) else {
            continue;
        };
        // What was opened last may be restricted since (domain.md T22).
        if restriction::covers_record(vault, *id)? {
            continue;
        }
        let mut names: Vec<String> = Vec::new();
        for named in parties.remove(id).unwrap_or_default() {
            if !names.contains(&named.name) {
                names.push(named.name);
            }
        }
        let mut shown: Vec<&str> = names.iter().map(String::as_str).collect();
        shown.extend(called(&fields));
        let matched = matched(sought, &shown, record::texts(&fields));
        hits.push(Hit::Record {
            id: *id,
            dated_on: fields.dated_on(),
            fields: without_contents(fields),
            names,
            matched,
        });
    }
    Ok(hits)
}

fn request_hits(
    vault: &Connection,
    ids: &[RequestId],
    sought: Option<&Sought>,
) -> store::Result<Vec<Hit>> {
    let mut hits = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(request) = request::find(vault, *id)? else {
            continue;
        };
        let name = requester_name(&request.requester);
        let spokesman = request.representative.as_ref();
        let others = [
            Some(request.requester.company.as_str()),
            Some(request.requester.email.as_str()),
            spokesman.map(|one| one.name.as_str()),
        ];
        hits.push(Hit::Request {
            id: *id,
            matched: matched(
                sought,
                &[&name, &request.number],
                others.into_iter().flatten(),
            ),
            name,
            number: request.number,
            right: request.right,
            state: request.state,
        });
    }
    Ok(hits)
}

/// Returns the texts by which a record is called.
fn called(fields: &RecordFields) -> Vec<&str> {
    match fields {
        RecordFields::ContactMoment(paper) => vec![&paper.subject],
        RecordFields::Quote(paper) => vec![&paper.number],
        RecordFields::Invoice(paper) => vec![&paper.number],
        RecordFields::Agreement(paper) => vec![&paper.title],
        RecordFields::CaseFile(paper) => vec![&paper.title],
        RecordFields::Payment(_)
        | RecordFields::Subscription(_)
        | RecordFields::Comment(_)
        | RecordFields::TechnicalData(_) => Vec::new(),
    }
}

/// Returns a record with what it is called and nothing of what it says: a case file may be long, and is found again
/// at every letter that is typed.
pub(crate) fn without_contents(fields: RecordFields) -> RecordFields {
    let empty = String::new;
    match fields {
        RecordFields::ContactMoment(paper) => RecordFields::ContactMoment(ContactMoment {
            content: empty(),
            reaction: empty(),
            ..paper
        }),
        RecordFields::Quote(paper) => RecordFields::Quote(Quote {
            content: empty(),
            ..paper
        }),
        RecordFields::Invoice(paper) => RecordFields::Invoice(Invoice {
            description: empty(),
            vat_id: empty(),
            ..paper
        }),
        RecordFields::Payment(paper) => RecordFields::Payment(Payment {
            account_number: empty(),
            account_holder: empty(),
            description: empty(),
            ..paper
        }),
        RecordFields::Agreement(paper) => RecordFields::Agreement(Agreement {
            content: empty(),
            claims: Vec::new(),
            ..paper
        }),
        RecordFields::CaseFile(paper) => RecordFields::CaseFile(CaseFile {
            content: empty(),
            claims: Vec::new(),
            decisions: Vec::new(),
            correspondence: Vec::new(),
            ..paper
        }),
        RecordFields::Subscription(paper) => RecordFields::Subscription(Subscription {
            address: empty(),
            ground: None,
            ..paper
        }),
        RecordFields::Comment(paper) => RecordFields::Comment(Comment {
            author: empty(),
            content: empty(),
            ip_address: empty(),
            user_agent: empty(),
            ..paper
        }),
        RecordFields::TechnicalData(paper) => RecordFields::TechnicalData(TechnicalData {
            ip_address: empty(),
            user_agent: empty(),
            content: empty(),
            ..paper
        }),
    }
}
