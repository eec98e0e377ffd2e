//! The certificate of a run: counts by activity, category and rule, and no name (invariant 7).

use chrono::Days;
use documents::certificate::{ErasedCount, ErasureCertificate, compose};
use documents::error::DocumentError;
use documents::pdf::typeset_document;
use domain::document_kind::DocumentKind;
use domain::ids::DocumentId;
use domain::language::Language;
use store::erasure::Erased;
use store::log::{AuditAction, Fact, SubjectKind};
use store::tables::document::{self, NewDocument};
use store::tables::{business, setting};
use store::{Moment, Transaction};

use super::lines_in_words;
use crate::noted::{detail, note};

/// Makes the certificate of a run and freezes it, in the transaction of the run. Returns why it cannot be set, where
/// that is so; nothing was written then.
pub(super) fn issue(
    transaction: &Transaction<'_>,
    id: DocumentId,
    erased: &Erased,
    now: Moment,
) -> store::Result<Result<(), DocumentError>> {
    let language = setting::get(transaction)?.language;
    let text = certificate(transaction, erased, language)?;
    let bytes = match typeset_document(&compose(&text, language)) {
        Ok(bytes) => bytes,
        Err(error) => return Ok(Err(error)),
    };
    let sha256 = document::insert(
        transaction,
        &NewDocument {
            id,
            kind: DocumentKind::ErasureCertificate,
            language,
            reference: &erased.run.number,
            request_id: None,
            run_id: Some(erased.run.id),
            issued_on: erased.run.executed_on,
            bytes: &bytes,
            expires_on: None,
        },
    )?;
    let facts = detail("kind", DocumentKind::ErasureCertificate.as_str())?
        .with("sha256", Fact::Sha256(sha256))?;
    note(
        transaction,
        now,
        AuditAction::DocumentIssued,
        SubjectKind::Document,
        id.0,
        facts,
    )?;
    Ok(Ok(()))
}

fn certificate(
    transaction: &Transaction<'_>,
    erased: &Erased,
    language: Language,
) -> store::Result<ErasureCertificate> {
    let lines = lines_in_words(transaction, &erased.lines)?;
    let (administration, signatory) = business::find(transaction)?
        .map(|found| (found.name, found.signatory))
        .unwrap_or_default();
    let kept = setting::get(transaction)?.backups_kept_days;
    let day = erased.run.executed_on;
    Ok(ErasureCertificate {
        administration,
        run_number: erased.run.number.clone(),
        // The word is given when the run begins.
        approved_on: day,
        carried_out_on: day,
        gone_from_backups_on: day.checked_add_days(Days::new(u64::from(kept))),
        erased: lines
            .into_iter()
            .map(|line| ErasedCount {
                activity: line.activity.in_language(language).to_owned(),
                category: line.kind.words().in_language(language).to_owned(),
                rule: line.rule.in_language(language).to_owned(),
                count: u64::from(line.count),
            })
            .collect(),
        signatory,
    })
}
