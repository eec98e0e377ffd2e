//! What lives only while the administration is open, and is wiped when it locks: nothing of it is ever on disk.

use crate::cleanup::Approval;
use crate::contact_import::PendingImport;
use crate::finding::Opened;
use crate::jobs::Jobs;
use crate::session::PendingSheet;
use crate::table_import::PendingTable;
use crate::undo::Edits;

/// Edits that can be undone, previews that wait for a word, work under way.
#[derive(Debug, Default)]
pub(crate) struct Volatile {
    /// A recovery sheet that was not confirmed yet.
    pub(crate) recovery_sheet: Option<PendingSheet>,
    /// Erasure runs that were previewed and wait for the owner's word.
    pub(crate) approvals: Vec<Approval>,
    /// Work under way, and how the last ended.
    pub(crate) jobs: Jobs,
    /// A file of contacts that was previewed and waits for the owner's word.
    pub(crate) import: Option<PendingImport>,
    /// A table that was opened and waits for the owner's word.
    pub(crate) table: Option<PendingTable>,
    /// The last edits, which can be undone.
    pub(crate) edits: Edits,
    /// What was opened last, newest first.
    pub(crate) opened: Vec<Opened>,
}
