//! Documents: frozen letters and certificates, opened in the system's viewer or saved.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::{BreachId, DocumentId, ErasureRunId, RecordId, RequestId};
use domain::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentRow {
    /// Which document.
    pub id: DocumentId,
    /// What kind.
    pub kind: DocumentKind,
    /// Its language.
    pub language: Language,
    /// The request's or run's number, or its own.
    pub reference: String,
    /// To whom; empty where it is not a letter.
    pub addressee: String,
    /// The request it belongs to.
    pub request_id: Option<RequestId>,
    /// The run it belongs to.
    pub run_id: Option<ErasureRunId>,
    /// The record it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub record_id: Option<RecordId>,
    /// The breach that it tells of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub breach_id: Option<BreachId>,
    /// When it was issued.
    pub issued_on: NaiveDate,
    /// Its size in bytes.
    pub size_bytes: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// The day on which the file goes; its hash stays.
    pub expires_on: Option<NaiveDate>,
    /// Whether the file has gone.
    pub gone: bool,
    /// Whether a draft mail can carry it: letters without personal annexes.
    pub mail_possible: bool,
}

/// All documents, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DocumentList {
    /// At most two hundred.
    pub rows: Vec<DocumentRow>,
    /// How many there are in all.
    pub total: u32,
}

/// Names a document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct DocumentRef {
    /// Which document.
    pub id: DocumentId,
}

/// Where something was saved, by the name that the owner chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// The file's name without its folder; none where the owner chose not to save.
    pub file_name: Option<String>,
}

/// A package that was made of the data of an answer. The password is shown once and kept nowhere.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct PackageMade {
    /// The password: four groups of four signs.
    pub password: String,
    /// The page that opens itself.
    pub page_id: DocumentId,
    /// The ZIP.
    pub zip_id: DocumentId,
    /// The day on which both files go.
    pub expires_on: NaiveDate,
}

// A password must not come into a log by way of what holds it.
impl std::fmt::Debug for PackageMade {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PackageMade")
            .field("page_id", &self.page_id)
            .field("zip_id", &self.zip_id)
            .field("expires_on", &self.expires_on)
            .finish_non_exhaustive()
    }
}
