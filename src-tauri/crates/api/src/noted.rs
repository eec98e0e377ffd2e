//! The row of the log that belongs to a write, without personal data (invariant 8).

use store::log::{self, AuditAction, AuditDetail, AuditEntry, Code, Fact, SubjectKind};
use store::{Moment, Transaction};
use uuid::Uuid;

/// Notes what happened to one thing, in the transaction in which it happens.
pub(crate) fn note(
    transaction: &Transaction<'_>,
    now: Moment,
    action: AuditAction,
    subject: SubjectKind,
    id: Uuid,
    detail: AuditDetail,
) -> store::Result<()> {
    let entry = AuditEntry {
        at: now.at,
        action,
        subject,
        subject_id: Some(id),
        detail,
    };
    log::append(transaction, &entry).map(drop)
}

/// Returns a code beside a word, as the detail of a row.
pub(crate) fn detail(word: &'static str, code: &'static str) -> store::Result<AuditDetail> {
    AuditDetail::default().with(word, Fact::Code(Code::new(code)?))
}
