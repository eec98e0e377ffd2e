//! Proofs of consent that outlived their subscription: they go by themselves on the day that was set for them.

use store::log::{self, AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind};
use store::tables::consent_proof;

use crate::office::{Office, Outcome};

/// Removes the proofs whose day has come. Runs at unlock and at the turn of the day: it was decided when they were
/// written down (domain.md A21).
pub(crate) fn expire(office: &Office) -> Outcome<u64> {
    let now = office.moment();
    if office.read(|vault| consent_proof::expired(vault, now.today))? == 0 {
        return Ok(0);
    }
    office.write(move |transaction| {
        let gone = consent_proof::expire(transaction, now.today)?;
        let entry = AuditEntry {
            at: now.at,
            action: AuditAction::ConsentProofRemoved,
            subject: SubjectKind::ConsentText,
            subject_id: None,
            detail: AuditDetail::default().with("proofs", Fact::Count(gone))?,
        };
        log::append(transaction, &entry)?;
        Ok(gone)
    })
}
