//! Requests of data subjects: the file of each, with its own copy of who asked.

use chrono::NaiveDate;
use domain::contact::{RepresentativeKind, Salutation};
use domain::ids::{ContactId, RequestId};
use domain::language::Language;
use domain::request::{RequestChannel, RequestState, Right};
use domain::request_path::{AnswerTo, ForwardReason, RequestSubject};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use crate::error::Result;
use crate::tables::{column, given_number};

/// The most open requests that a list shows.
pub const OPEN_REQUESTS_MAX: u32 = 500;
/// The most closed requests that a list shows.
pub const CLOSED_REQUESTS_LISTED_MAX: u32 = 50;

/// A request as its file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Its number, such as V-2026-007.
    pub number: String,
    /// Which right is exercised.
    pub right: Right,
    /// Where it stands.
    pub state: RequestState,
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// The time of receipt, `HH:MM`.
    pub received_at: Option<String>,
    /// How it came in.
    pub channel: RequestChannel,
    /// The language of its letters.
    pub language: Language,
    /// The first card of the person that it is about; those that were found since are in `request_contact`.
    pub contact_id: Option<ContactId>,
    /// What is asked.
    pub words: String,
    /// Who asks.
    pub requester: Requester,
    /// Who asks on their behalf.
    pub representative: Option<Representative>,
    /// The day on which the person was told of an extension (art. 12(3)).
    pub extended_on: Option<NaiveDate>,
    /// Why it was extended; empty where it was not.
    pub extension_reason: String,
    /// The day on which the decisions were fixed.
    pub decided_on: Option<NaiveDate>,
    /// The day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// Whether the answer was given orally.
    pub oral_answer: bool,
    /// The day on which the file was closed.
    pub closed_on: Option<NaiveDate>,
    /// The day on which it was taken up again, from which its clock runs anew.
    pub reopened_on: Option<NaiveDate>,
    /// Another request in the same message.
    pub linked_request_id: Option<RequestId>,
    /// The hash of what names the mail in which it came.
    pub message_hash: Option<[u8; 32]>,
    /// About whom it is, and which way it goes.
    pub path: Path,
}

/// About whom a request is, to whom its answer goes, and where it was sent on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// About whom it is.
    pub subject: RequestSubject,
    /// To whom the answer goes where somebody asks for another.
    pub answer_to: AnswerTo,
    /// The day on which it came to us, where a processor of ours had it before.
    pub reached_us_on: Option<NaiveDate>,
    /// Where it was sent on.
    pub forwarded: Option<Forwarded>,
}

impl Default for Path {
    fn default() -> Self {
        Self {
            subject: RequestSubject::Person,
            answer_to: AnswerTo::Representative,
            reached_us_on: None,
            forwarded: None,
        }
    }
}

/// To whom a request was sent on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forwarded {
    /// Why.
    pub reason: ForwardReason,
    /// To whom.
    pub to: String,
    /// On which day.
    pub on: NaiveDate,
}

impl Request {
    /// Returns the day from which the clock runs: of receipt, or of the reopening.
    #[must_use]
    pub fn clock_starts_on(&self) -> NaiveDate {
        self.reopened_on.unwrap_or(self.received_on)
    }
}

/// Who asks, as the request file keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requester {
    /// How letters begin.
    pub salutation: Salutation,
    /// Given name or initials.
    pub given_name: String,
    /// What stands before the family name.
    pub infix: String,
    /// Family name.
    pub family_name: String,
    /// Company.
    pub company: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Country where it is not the Netherlands.
    pub country: String,
    /// E-mail.
    pub email: String,
}

/// Somebody who asks for another (domain rule 4.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Representative {
    /// By what right.
    pub kind: RepresentativeKind,
    /// Name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// The day on which the authority was seen.
    pub authority_seen_on: Option<NaiveDate>,
}

/// Opens the file of a request.
pub fn insert(transaction: &Transaction<'_>, request: &Request) -> Result<()> {
    let requester = &request.requester;
    let spokesman = request.representative.as_ref();
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": request.id.0,
        ":number": request.number,
        ":subject_right": request.right.as_str(),
        ":state": request.state.as_str(),
        ":received_on": request.received_on,
        ":received_at": request.received_at,
        ":channel": request.channel.as_str(),
        ":language": request.language.as_str(),
        ":contact_id": request.contact_id.map(|id| id.0),
        ":words": request.words,
        ":salutation": requester.salutation.as_str(),
        ":given_name": requester.given_name,
        ":infix": requester.infix,
        ":family_name": requester.family_name,
        ":company": requester.company,
        ":street": requester.street,
        ":postcode": requester.postcode,
        ":town": requester.town,
        ":country": requester.country,
        ":email": requester.email,
        ":representative_kind": spokesman.map(|r| r.kind.as_str()),
        ":representative_name": spokesman.map_or("", |r| r.name.as_str()),
        ":representative_street": spokesman.map_or("", |r| r.street.as_str()),
        ":representative_postcode": spokesman.map_or("", |r| r.postcode.as_str()),
        ":representative_town": spokesman.map_or("", |r| r.town.as_str()),
        ":authority_seen_on": spokesman.and_then(|r| r.authority_seen_on),
        ":linked_request_id": request.linked_request_id.map(|id| id.0),
        ":message_hash": request.message_hash,
        ":subject": request.path.subject.as_str(),
        ":answer_to": request.path.answer_to.as_str(),
        ":reached_us_on": request.path.reached_us_on,
    })?;
    given_number::note(transaction, &request.number)
}

const INSERT: &str = "
    INSERT INTO subject_request
        (id, number, subject_right, state, received_on, received_at, channel, language, contact_id, words,
         requester_salutation, requester_given_name, requester_infix, requester_family_name, requester_company,
         requester_street, requester_postcode, requester_town, requester_country, requester_email,
         representative_kind, representative_name, representative_street, representative_postcode,
         representative_town, authority_seen_on, linked_request_id, message_hash, subject, answer_to, reached_us_on)
    VALUES
        (:id, :number, :subject_right, :state, :received_on, :received_at, :channel, :language, :contact_id, :words,
         :salutation, :given_name, :infix, :family_name, :company,
         :street, :postcode, :town, :country, :email,
         :representative_kind, :representative_name, :representative_street, :representative_postcode,
         :representative_town, :authority_seen_on, :linked_request_id, :message_hash, :subject, :answer_to, :reached_us_on)
";

/// Returns one request.
pub fn find(vault: &Connection, id: RequestId) -> Result<Option<Request>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_request)
        .optional()?)
}

const FIND: &str = "SELECT * FROM subject_request WHERE id = :id";

/// Returns the requests that are not closed, oldest first, at most [`OPEN_REQUESTS_MAX`].
pub fn open(vault: &Connection) -> Result<Vec<Request>> {
    let mut statement = vault.prepare_cached(OPEN)?;
    let found = statement.query_map(named_params! { ":rows": OPEN_REQUESTS_MAX }, read_request)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OPEN: &str = "
    SELECT * FROM subject_request
    WHERE state IN ('received', 'id_wait', 'spec_wait', 'in_review', 'decided', 'executing', 'answered')
    ORDER BY received_on, rowid LIMIT :rows
";

/// Returns the requests that are closed, newest first, at most [`CLOSED_REQUESTS_LISTED_MAX`].
pub fn closed(vault: &Connection) -> Result<Vec<Request>> {
    let mut statement = vault.prepare_cached(CLOSED)?;
    let found = statement.query_map(
        named_params! { ":rows": CLOSED_REQUESTS_LISTED_MAX },
        read_request,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const CLOSED: &str = "
    SELECT * FROM subject_request
    WHERE state IN ('closed', 'closed_unidentified', 'withdrawn', 'forwarded')
    ORDER BY received_on DESC, rowid DESC LIMIT :rows
";

/// Returns the requests whose file was closed, those closed first before the others, at most `rows`.
pub(super) fn files(vault: &Connection, rows: u32) -> Result<Vec<Request>> {
    let mut statement = vault.prepare_cached(FILES)?;
    let found = statement.query_map(named_params! { ":rows": rows }, read_request)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const FILES: &str = "
    SELECT * FROM subject_request
    WHERE state IN ('closed', 'closed_unidentified', 'withdrawn', 'forwarded')
    ORDER BY closed_on, rowid LIMIT :rows
";

/// Returns the requests about a contact, newest first, at most [`OPEN_REQUESTS_MAX`].
pub fn of_contact(vault: &Connection, contact: ContactId) -> Result<Vec<Request>> {
    let mut statement = vault.prepare_cached(OF_CONTACT)?;
    let found = statement.query_map(
        named_params! { ":contact_id": contact.0, ":rows": OPEN_REQUESTS_MAX },
        read_request,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_CONTACT: &str = "
    SELECT * FROM subject_request
    WHERE id IN (SELECT request_id FROM request_person WHERE contact_id = :contact_id)
    ORDER BY received_on DESC, rowid DESC LIMIT :rows
";

/// Returns the other requests that came in the same message as one, oldest first, at most [`OPEN_REQUESTS_MAX`].
pub fn linked_with(vault: &Connection, request: &Request) -> Result<Vec<Request>> {
    let mut statement = vault.prepare_cached(LINKED_WITH)?;
    let found = statement.query_map(
        named_params! {
            ":id": request.id.0,
            ":linked_request_id": request.linked_request_id.map(|id| id.0),
            ":rows": OPEN_REQUESTS_MAX,
        },
        read_request,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

// The first request of a message has no link of its own; the others have theirs to the first.
const LINKED_WITH: &str = "
    SELECT * FROM subject_request
    WHERE id <> :id
      AND (linked_request_id = :id OR id = :linked_request_id OR linked_request_id = :linked_request_id)
    ORDER BY received_on, rowid LIMIT :rows
";

/// Returns the requests that came in a mail, oldest first, at most [`OPEN_REQUESTS_MAX`].
pub fn of_message(vault: &Connection, hash: [u8; 32]) -> Result<Vec<Request>> {
    let mut statement = vault.prepare_cached(OF_MESSAGE)?;
    let found = statement.query_map(
        named_params! { ":message_hash": hash, ":rows": OPEN_REQUESTS_MAX },
        read_request,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_MESSAGE: &str = "
    SELECT * FROM subject_request WHERE message_hash = :message_hash ORDER BY rowid LIMIT :rows
";

/// Returns how many requests are closed.
pub fn count_closed(vault: &Connection) -> Result<u32> {
    Ok(vault
        .prepare_cached(COUNT_CLOSED)?
        .query_row([], |row| row.get("requests"))?)
}

const COUNT_CLOSED: &str = "
    SELECT count(*) AS requests FROM subject_request
    WHERE state IN ('closed', 'closed_unidentified', 'withdrawn', 'forwarded')
";

/// Returns how many requests ask for an answer.
pub fn count_unanswered(vault: &Connection) -> Result<u32> {
    Ok(vault
        .prepare_cached(COUNT_UNANSWERED)?
        .query_row([], |row| row.get("requests"))?)
}

const COUNT_UNANSWERED: &str = "
    SELECT count(*) AS requests FROM subject_request
    WHERE state IN ('received', 'id_wait', 'spec_wait', 'in_review', 'decided', 'executing')
";

/// Writes where a request stands, with the days that belong to it.
pub fn save_progress(transaction: &Transaction<'_>, request: &Request) -> Result<()> {
    transaction
        .prepare_cached(SAVE_PROGRESS)?
        .execute(named_params! {
            ":id": request.id.0,
            ":state": request.state.as_str(),
            ":received_on": request.received_on,
            ":extended_on": request.extended_on,
            ":extension_reason": request.extension_reason,
            ":decided_on": request.decided_on,
            ":answered_on": request.answered_on,
            ":oral_answer": request.oral_answer,
            ":closed_on": request.closed_on,
            ":reopened_on": request.reopened_on,
        })?;
    Ok(())
}

const SAVE_PROGRESS: &str = "
    UPDATE subject_request
    SET state = :state, received_on = :received_on, extended_on = :extended_on, extension_reason = :extension_reason,
        decided_on = :decided_on, answered_on = :answered_on, oral_answer = :oral_answer, closed_on = :closed_on,
        reopened_on = :reopened_on
    WHERE id = :id
";

/// Writes to whom a request was sent on.
pub fn save_forwarded(
    transaction: &Transaction<'_>,
    id: RequestId,
    forwarded: &Forwarded,
) -> Result<()> {
    transaction
        .prepare_cached(SAVE_FORWARDED)?
        .execute(named_params! {
            ":id": id.0,
            ":forward_reason": forwarded.reason.as_str(),
            ":forwarded_to": forwarded.to,
            ":forwarded_on": forwarded.on,
        })?;
    Ok(())
}

const SAVE_FORWARDED: &str = "
    UPDATE subject_request
    SET forward_reason = :forward_reason, forwarded_to = :forwarded_to, forwarded_on = :forwarded_on
    WHERE id = :id
";

/// Notes which contact a request is about, and which other request came in the same message.
pub fn link(transaction: &Transaction<'_>, request: &Request) -> Result<()> {
    transaction.prepare_cached(LINK)?.execute(named_params! {
        ":id": request.id.0,
        ":contact_id": request.contact_id.map(|id| id.0),
        ":linked_request_id": request.linked_request_id.map(|id| id.0),
    })?;
    Ok(())
}

const LINK: &str = "
    UPDATE subject_request SET contact_id = :contact_id, linked_request_id = :linked_request_id WHERE id = :id
";

/// Writes who asks, and who asks on their behalf.
pub fn save_requester(transaction: &Transaction<'_>, request: &Request) -> Result<()> {
    let requester = &request.requester;
    let spokesman = request.representative.as_ref();
    transaction
        .prepare_cached(SAVE_REQUESTER)?
        .execute(named_params! {
            ":id": request.id.0,
            ":salutation": requester.salutation.as_str(),
            ":given_name": requester.given_name,
            ":infix": requester.infix,
            ":family_name": requester.family_name,
            ":company": requester.company,
            ":street": requester.street,
            ":postcode": requester.postcode,
            ":town": requester.town,
            ":country": requester.country,
            ":email": requester.email,
            ":representative_kind": spokesman.map(|r| r.kind.as_str()),
            ":representative_name": spokesman.map_or("", |r| r.name.as_str()),
            ":representative_street": spokesman.map_or("", |r| r.street.as_str()),
            ":representative_postcode": spokesman.map_or("", |r| r.postcode.as_str()),
            ":representative_town": spokesman.map_or("", |r| r.town.as_str()),
            ":authority_seen_on": spokesman.and_then(|r| r.authority_seen_on),
            ":subject": request.path.subject.as_str(),
            ":answer_to": request.path.answer_to.as_str(),
        })?;
    Ok(())
}

const SAVE_REQUESTER: &str = "
    UPDATE subject_request
    SET requester_salutation = :salutation, requester_given_name = :given_name, requester_infix = :infix,
        requester_family_name = :family_name, requester_company = :company, requester_street = :street,
        requester_postcode = :postcode, requester_town = :town, requester_country = :country,
        requester_email = :email, representative_kind = :representative_kind,
        representative_name = :representative_name, representative_street = :representative_street,
        representative_postcode = :representative_postcode, representative_town = :representative_town,
        authority_seen_on = :authority_seen_on, subject = :subject, answer_to = :answer_to
    WHERE id = :id
";

fn read_request(row: &Row<'_>) -> rusqlite::Result<Request> {
    Ok(Request {
        id: RequestId(row.get("id")?),
        number: row.get("number")?,
        right: column::code(row, "subject_right")?,
        state: column::code(row, "state")?,
        received_on: row.get("received_on")?,
        received_at: row.get("received_at")?,
        channel: column::code(row, "channel")?,
        language: column::code(row, "language")?,
        contact_id: row.get::<_, Option<_>>("contact_id")?.map(ContactId),
        words: row.get("words")?,
        requester: Requester {
            salutation: column::code(row, "requester_salutation")?,
            given_name: row.get("requester_given_name")?,
            infix: row.get("requester_infix")?,
            family_name: row.get("requester_family_name")?,
            company: row.get("requester_company")?,
            street: row.get("requester_street")?,
            postcode: row.get("requester_postcode")?,
            town: row.get("requester_town")?,
            country: row.get("requester_country")?,
            email: row.get("requester_email")?,
        },
        representative: read_representative(row)?,
        extended_on: row.get("extended_on")?,
        extension_reason: row.get("extension_reason")?,
        decided_on: row.get("decided_on")?,
        answered_on: row.get("answered_on")?,
        oral_answer: row.get("oral_answer")?,
        closed_on: row.get("closed_on")?,
        reopened_on: row.get("reopened_on")?,
        linked_request_id: row.get::<_, Option<_>>("linked_request_id")?.map(RequestId),
        message_hash: row.get("message_hash")?,
        path: read_path(row)?,
    })
}

fn read_representative(row: &Row<'_>) -> rusqlite::Result<Option<Representative>> {
    let Some(kind) = column::code_if_any(row, "representative_kind")? else {
        return Ok(None);
    };
    Ok(Some(Representative {
        kind,
        name: row.get("representative_name")?,
        street: row.get("representative_street")?,
        postcode: row.get("representative_postcode")?,
        town: row.get("representative_town")?,
        authority_seen_on: row.get("authority_seen_on")?,
    }))
}

fn read_path(row: &Row<'_>) -> rusqlite::Result<Path> {
    let reason = column::code_if_any(row, "forward_reason")?;
    let on: Option<NaiveDate> = row.get("forwarded_on")?;
    let to: String = row.get("forwarded_to")?;
    Ok(Path {
        subject: column::code(row, "subject")?,
        answer_to: column::code(row, "answer_to")?,
        reached_us_on: row.get("reached_us_on")?,
        forwarded: reason
            .zip(on)
            .map(|(reason, on)| Forwarded { reason, to, on }),
    })
}
