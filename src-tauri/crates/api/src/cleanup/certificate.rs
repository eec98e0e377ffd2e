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
            party_id: None,
            breach_id: None,
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
    let of_records = lines.into_iter().map(|line| ErasedCount {
        activity: line.activity.in_language(language).to_owned(),
        category: line.kind.words().in_language(language).to_owned(),
        rule: line.rule.in_language(language).to_owned(),
        count: u64::from(line.count),
    });
    let of_points = (erased.run.contact_points > 0).then(|| contact_points(erased, language));
    Ok(ErasureCertificate {
        administration,
        run_number: erased.run.number.clone(),
        // The word is given when the run begins.
        approved_on: day,
        carried_out_on: day,
        gone_from_backups_on: day.checked_add_days(Days::new(u64::from(kept))),
        erased: of_records.chain(of_points).collect(),
        signatory,
    })
}

/// Returns the line of the contact points, which go by no rule of one activity but with the last that needs them.
fn contact_points(erased: &Erased, language: Language) -> ErasedCount {
    let [activity, category, rule] = match language {
        Language::Dutch => [
            "Contactgegevens",
            "telefoon, e-mail, adres en dergelijke",
            "zolang een gegeven ze nodig heeft",
        ],
        Language::English => [
            "Contact details",
            "telephone, e-mail, address and the like",
            "as long as a record needs them",
        ],
    };
    ErasedCount {
        activity: activity.to_owned(),
        category: category.to_owned(),
        rule: rule.to_owned(),
        count: u64::from(erased.run.contact_points),
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::ErasureRunId;
    use store::tables::erasure_run::{ErasureRun, RunCause};
    use uuid::Uuid;

    use super::*;
    use crate::testing::{OpenOffice, day};

    #[test]
    fn contact_points_have_a_line_of_their_own_where_any_went() {
        let office = OpenOffice::on("2026-11-24");
        for contact_points in [0, 3] {
            let run = ErasureRun {
                id: ErasureRunId(Uuid::from_u128(1)),
                number: "W-2026-001".to_owned(),
                cause: RunCause::Owner,
                executed_on: day("2026-11-24"),
                parties: 0,
                records: 0,
                stripped: 0,
                contacts: 0,
                contact_points,
                notes: 0,
                files: 0,
                request_id: None,
            };
            let lines = Vec::new();
            let erased = Erased { run, lines };
            let made = office
                .write(move |transaction| certificate(transaction, &erased, Language::Dutch))
                .expect("a certificate");
            let counts: Vec<(&str, u64)> = made
                .erased
                .iter()
                .map(|line| (line.rule.as_str(), line.count))
                .collect();
            let expected = (
                "zolang een gegeven ze nodig heeft",
                u64::from(contact_points),
            );
            assert_eq!(counts, [expected][..usize::from(contact_points > 0)]);
        }
    }
}
