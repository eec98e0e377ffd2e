//! Taking in a table of contacts, quotes or invoices: first its columns, then a look at its rows, then the owner's word,
//! then all of it or nothing.
//!
//! Nothing of the file is written before the owner approves it, and nothing can be approved as long as a row cannot be
//! read. A row of contacts goes the way of a card of a vCard file. A paper needs somebody: who is known by e-mail address or
//! by name, else a new contact is made of what the row says. A newsletter is never among it: a list is no consent (T20).

mod check;
mod contacts;
mod fault;
mod papers;
mod parties;
mod take_in;
mod view;

pub use take_in::apply;
pub use view::{map, preview};

use std::sync::Arc;

use domain::paper::RecordFields;
use imports::table::heading::TableKind;
use imports::table::{Sheet, TableFile};
use imports::vcard::ContactCandidate;

use crate::contact_import::PendingCard;
use crate::office::{Office, Outcome};
use crate::wire::contacts::KnownContact;
use crate::wire::tables::TableAlready;

/// A table that was opened and waits for the owner's word.
#[derive(Clone)]
pub(crate) struct PendingTable {
    token: String,
    file: Arc<TableFile>,
    sheet_at: u32,
    sheet: Arc<Sheet>,
    /// What would come in; none as long as something cannot be read.
    ready: Option<Arc<Ready>>,
}

impl std::fmt::Debug for PendingTable {
    // What it holds is personal data: it is never written out.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PendingTable")
            .field("rows", &self.sheet.rows.len())
            .finish()
    }
}

/// What would come in.
pub(crate) enum Ready {
    /// Contacts, in the form of cards.
    Contacts(Vec<PendingCard>),
    /// Quotes or invoices, and the new contacts that some are of.
    Papers(PendingPapers),
}

/// Papers with who they are of.
pub(crate) struct PendingPapers {
    kind: TableKind,
    rows: Vec<PendingPaper>,
    people: Vec<NewPerson>,
}

/// A quote or an invoice of the table.
pub(crate) struct PendingPaper {
    line: u32,
    fields: RecordFields,
    party: PaperParty,
    already: Option<TableAlready>,
}

/// Who a paper is of.
#[derive(Clone, PartialEq, Eq)]
enum PaperParty {
    /// A contact that is here.
    Known(KnownContact),
    /// One of the new people, by place.
    New(usize),
}

/// Somebody who is not here yet.
pub(crate) struct NewPerson {
    candidate: ContactCandidate,
    suppressed: bool,
}

/// Drops the table that was opened.
pub fn drop_table(office: &Office, (): ()) -> Outcome<()> {
    office.volatile().table = None;
    Ok(())
}
