//! Documents: letters, annexes and certificates, frozen with their hash when they were issued (invariant 7).

use chrono::{Days, NaiveDate};
use domain::contact::Salutation;
use domain::document_kind::DocumentKind;
use domain::ids::{BreachId, DocumentId, ErasureRunId, PartyId, RecordId, RequestId};
use domain::language::Language;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};
use sha2::{Digest, Sha256};

use crate::error::{Result, StoreError};
use crate::tables::{column, given_number};

/// The largest document that is kept, in bytes.
pub const DOCUMENT_BYTES_MAX: usize = 100 * 1024 * 1024;
/// The most documents that one list shows.
pub const DOCUMENTS_LISTED_MAX: u32 = 200;
/// How long the file of an annex or an export stays, in days; its hash stays with the request (invariant 7).
pub const ANNEX_KEPT_DAYS: u64 = 30;

/// A document that is about to be frozen.
#[derive(Debug, Clone, Copy)]
pub struct NewDocument<'a> {
    /// Its id.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// Its language.
    pub language: Language,
    /// The number of the request or the run that it belongs to.
    pub reference: &'a str,
    /// The request that it belongs to.
    pub request_id: Option<RequestId>,
    /// The run that it belongs to.
    pub run_id: Option<ErasureRunId>,
    /// The party whom it is to, where it belongs to no request; it goes with the party.
    pub party_id: Option<PartyId>,
    /// The breach that it tells of; it goes with the breach's file.
    pub breach_id: Option<BreachId>,
    /// The day that it bears.
    pub issued_on: NaiveDate,
    /// The file.
    pub bytes: &'a [u8],
    /// The day on which the file goes; none where it stays as long as what it belongs to.
    pub expires_on: Option<NaiveDate>,
}

/// What is known of a document without its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// Its language.
    pub language: Language,
    /// The number of the request or the run that it belongs to, or its own.
    pub reference: String,
    /// To whom it went; none where it is nobody's letter.
    pub addressee: Option<Addressee>,
    /// The request that it belongs to.
    pub request_id: Option<RequestId>,
    /// The run that it belongs to.
    pub run_id: Option<ErasureRunId>,
    /// The record that it belongs to.
    pub record_id: Option<RecordId>,
    /// The breach that it tells of.
    pub breach_id: Option<BreachId>,
    /// The day that it bears.
    pub issued_on: NaiveDate,
    /// The SHA-256 of its file.
    pub sha256: [u8; 32],
    /// The size of its file, in bytes.
    pub size_bytes: u64,
    /// The day on which its file goes.
    pub expires_on: Option<NaiveDate>,
    /// Whether its file has gone.
    pub gone: bool,
}

/// To whom a document went, from the request file's own copy; without a request from the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// How letters to the requester begin.
    pub salutation: Salutation,
    /// Given name or initials.
    pub given_name: String,
    /// What stands before the family name.
    pub infix: String,
    /// Family name.
    pub family_name: String,
    /// Company.
    pub company: String,
    /// Who speaks for the requester; empty where nobody does.
    pub representative: String,
    /// The requester's e-mail address.
    pub email: String,
}

/// Returns the day on which the file of an annex that is issued on `day` goes.
#[must_use]
pub fn annex_expires_on(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(ANNEX_KEPT_DAYS))
        .unwrap_or(NaiveDate::MAX)
}

/// Freezes a document and returns the SHA-256 of its file.
///
/// # Errors
/// [`StoreError::OverLimit`] for a file of more than [`DOCUMENT_BYTES_MAX`] bytes.
pub fn insert(transaction: &Transaction<'_>, document: &NewDocument<'_>) -> Result<[u8; 32]> {
    if document.bytes.len() > DOCUMENT_BYTES_MAX {
        return Err(StoreError::OverLimit {
            what: "bytes of a document",
            limit: DOCUMENT_BYTES_MAX as u64,
        });
    }
    let sha256: [u8; 32] = Sha256::digest(document.bytes).into();
    transaction.prepare_cached(INSERT)?.execute(named_params! {
        ":id": document.id.0,
        ":kind": document.kind.as_str(),
        ":language": document.language.as_str(),
        ":reference": document.reference,
        ":request_id": document.request_id.map(|id| id.0),
        ":run_id": document.run_id.map(|id| id.0),
        ":party_id": document.party_id.map(|id| id.0),
        ":breach_id": document.breach_id.map(|id| id.0),
        ":issued_on": document.issued_on,
        ":sha256": sha256,
        ":size_bytes": document.bytes.len() as u64,
        ":bytes": document.bytes,
        ":expires_on": document.expires_on,
    })?;
    given_number::note(transaction, document.reference)?;
    Ok(sha256)
}

const INSERT: &str = "
    INSERT INTO document
        (id, kind, language, reference, request_id, run_id, party_id, breach_id, issued_on, sha256, size_bytes, bytes,
         expires_on)
    VALUES
        (:id, :kind, :language, :reference, :request_id, :run_id, :party_id, :breach_id, :issued_on, :sha256,
         :size_bytes, :bytes, :expires_on)
";

macro_rules! documents {
    ($which:literal) => {
        concat!(
            "
    SELECT d.id, d.kind, d.language, d.reference, d.request_id, d.run_id, p.record_id, d.breach_id, d.issued_on, d.sha256,
        d.size_bytes, d.expires_on, d.bytes IS NULL AS gone,
        coalesce(r.requester_salutation, c.salutation) AS salutation,
        coalesce(r.requester_given_name, c.given_name) AS given_name,
        coalesce(r.requester_infix, c.infix) AS infix,
        coalesce(r.requester_family_name, c.family_name) AS family_name,
        coalesce(r.requester_company, c.company) AS company,
        coalesce(r.representative_name, '') AS representative,
        coalesce(r.requester_email, (
            SELECT value FROM contact_point WHERE contact_id = c.id AND kind = 'email' AND restricted = 0
            ORDER BY position LIMIT 1), '') AS email
    FROM document AS d
        LEFT JOIN subject_request AS r ON r.id = d.request_id
        LEFT JOIN party AS p ON p.id = d.party_id
        LEFT JOIN breach_person AS b ON b.document_id = d.id AND d.breach_id IS NOT NULL
        LEFT JOIN contact AS c ON c.id = coalesce(
            p.contact_id, (SELECT id FROM contact WHERE id = b.contact_id AND restricted = 0))
    ",
            $which
        )
    };
}

/// Returns the newest documents, newest first, at most [`DOCUMENTS_LISTED_MAX`].
pub fn newest(vault: &Connection) -> Result<Vec<Document>> {
    let mut statement = vault.prepare_cached(NEWEST)?;
    let found = statement.query_map(
        named_params! { ":rows": DOCUMENTS_LISTED_MAX },
        read_document,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NEWEST: &str = documents!("ORDER BY d.issued_on DESC, d.rowid DESC LIMIT :rows");

/// Returns how many documents there are.
pub fn count(vault: &Connection) -> Result<u32> {
    Ok(vault
        .prepare_cached(COUNT)?
        .query_row([], |row| row.get("documents"))?)
}

const COUNT: &str = "SELECT count(*) AS documents FROM document";

/// Returns the documents of a request, oldest first, at most [`DOCUMENTS_LISTED_MAX`].
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<Document>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": DOCUMENTS_LISTED_MAX },
        read_document,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str =
    documents!("WHERE d.request_id = :request_id ORDER BY d.issued_on, d.rowid LIMIT :rows");

/// Returns the letters to a party that belong to no request, oldest first, at most [`DOCUMENTS_LISTED_MAX`].
pub fn of_party(vault: &Connection, party: PartyId) -> Result<Vec<Document>> {
    let mut statement = vault.prepare_cached(OF_PARTY)?;
    let found = statement.query_map(
        named_params! { ":party_id": party.0, ":rows": DOCUMENTS_LISTED_MAX },
        read_document,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_PARTY: &str =
    documents!("WHERE d.party_id = :party_id ORDER BY d.issued_on, d.rowid LIMIT :rows");

/// Returns one document without its file.
pub fn find(vault: &Connection, id: DocumentId) -> Result<Option<Document>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read_document)
        .optional()?)
}

const FIND: &str = documents!("WHERE d.id = :id");

/// Returns the file of a document; none where it has gone, or where there is no such document.
pub fn bytes(vault: &Connection, id: DocumentId) -> Result<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> = vault
        .prepare_cached(BYTES)?
        .query_row(named_params! { ":id": id.0 }, |row| row.get("bytes"))
        .optional()?;
    Ok(found.flatten())
}

const BYTES: &str = "SELECT bytes FROM document WHERE id = :id";

/// Returns how many files go on `today` or should have gone before.
pub fn expired(vault: &Connection, today: NaiveDate) -> Result<u64> {
    Ok(vault
        .prepare_cached(EXPIRED)?
        .query_row(named_params! { ":today": today }, |row| row.get("files"))?)
}

const EXPIRED: &str = "
    SELECT count(*) AS files FROM document
    WHERE bytes IS NOT NULL AND expires_on IS NOT NULL AND expires_on <= :today
";

/// Removes the files that go on `today` or should have gone before, and returns how many went. The hash stays.
pub fn expire(transaction: &Transaction<'_>, today: NaiveDate) -> Result<u64> {
    let gone = transaction
        .prepare_cached(EXPIRE)?
        .execute(named_params! { ":today": today })?;
    Ok(gone as u64)
}

const EXPIRE: &str = "
    UPDATE document SET bytes = NULL
    WHERE bytes IS NOT NULL AND expires_on IS NOT NULL AND expires_on <= :today
";

/// Removes the files of the packages of a request, as a new one takes their place, and returns how many went. Their hash
/// stays.
pub fn replace_packages(transaction: &Transaction<'_>, request: RequestId) -> Result<u64> {
    let gone = transaction
        .prepare_cached(REPLACE_PACKAGES)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(gone as u64)
}

const REPLACE_PACKAGES: &str = "
    UPDATE document SET bytes = NULL
    WHERE request_id = :request_id AND kind IN ('copy_package_page', 'copy_package_zip') AND bytes IS NOT NULL
";

fn read_document(row: &Row<'_>) -> rusqlite::Result<Document> {
    let addressee = match column::code_if_any::<Salutation>(row, "salutation")? {
        None => None,
        Some(salutation) => Some(Addressee {
            salutation,
            given_name: row.get("given_name")?,
            infix: row.get("infix")?,
            family_name: row.get("family_name")?,
            company: row.get("company")?,
            representative: row.get("representative")?,
            email: row.get("email")?,
        }),
    };
    Ok(Document {
        id: DocumentId(row.get("id")?),
        kind: column::code(row, "kind")?,
        language: column::code(row, "language")?,
        reference: row.get("reference")?,
        addressee,
        request_id: row.get::<_, Option<_>>("request_id")?.map(RequestId),
        run_id: row.get::<_, Option<_>>("run_id")?.map(ErasureRunId),
        record_id: row.get::<_, Option<_>>("record_id")?.map(RecordId),
        breach_id: row.get::<_, Option<_>>("breach_id")?.map(BreachId),
        issued_on: row.get("issued_on")?,
        sha256: row.get("sha256")?,
        size_bytes: row.get("size_bytes")?,
        expires_on: row.get("expires_on")?,
        gone: row.get("gone")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::Office;

    #[test]
    fn lists_of_documents_go_by_index() {
        let office = Office::new();
        for (statement, index) in [
            (NEWEST, "document_by_day"),
            (OF_REQUEST, "document_by_request"),
            (OF_PARTY, "document_by_party"),
            (EXPIRED, "document_by_expiry"),
            (EXPIRE, "document_by_expiry"),
        ] {
            let mut explained = office
                .vault
                .prepare(&["EXPLAIN QUERY PLAN", statement].concat())
                .expect("a statement");
            // The plan does not depend on what the parameters are.
            let steps: Vec<String> = explained
                .raw_query()
                .mapped(|row| row.get("detail"))
                .collect::<rusqlite::Result<_>>()
                .expect("a plan");
            assert!(steps.iter().any(|step| step.contains(index)), "{steps:?}");
        }
    }
}
