//! Letters of a request: shown before they are issued, then frozen with their annexes (invariant 7).
//!
//! `kind` is which letters there are, `composed` a letter as a whole with its token, `taken` what issuing it does to the
//! request. `correspondence` is sender and addressee, `in_words` the request as it was understood; `questions`, `closing`
//! and `access` gather what a letter tells, `copy` is annex 2, `given` the same as data. What is issued is what the owner saw: the token of the preview comes back, and
//! the vault is read once more within the transaction, to see that nothing has changed while the letter was set.

mod access;
pub(crate) mod breach;
mod closing;
mod composed;
mod copy;
mod correspondence;
pub(crate) mod counterparty;
mod erasure;
mod given;
mod human_decision;
mod in_words;
mod kind;
mod notice;
mod paths;
mod portability;
mod questions;
mod rectification;
mod redaction;
mod restriction;
mod shown;
pub(crate) mod statement_change;
mod stopping;
mod taken;

use documents::error::{DocumentError, Part};
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::language::Language;
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::document::{self, NewDocument, annex_expires_on};
use store::tables::request::Request;
use store::{Moment, Transaction};

use crate::letter_texts::elements;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::requests::{File, Surroundings, Work, with_file};
use crate::wire::failure::{Failure, Refusal};
use crate::wire::requests::{IssueLetter, LetterGap, LetterPreview, PreviewLetter};
use composed::{Composed, Set};
pub(crate) use correspondence::as_the_business_writes;
use kind::Kind;
pub(crate) use shown::{blocks, subject};

/// The largest number of files that one letter has: itself and its annexes.
const FILES_MAX: usize = 4;

/// Returns a letter as it would be issued now; nothing of it is kept.
pub fn preview(office: &Office, request: PreviewLetter) -> Outcome<LetterPreview> {
    let (id, kind) = (request.id, request.kind);
    let (_, composed, missing) = compose(office, request)?;
    let letter = composed.letter();
    let lost: Vec<_> = letter.lost.iter().map(|lost| lost.element).collect();
    let today = office.today();
    let look_again = office.read(|vault| {
        // A notice to a recipient goes to a business and not to the person.
        if kind == DocumentKind::RecipientNotice {
            return Ok(Vec::new());
        }
        paths::look_again(vault, &File::read(vault, id, today)?)
    })?;
    Ok(LetterPreview {
        subject: shown::subject(letter),
        blocks: shown::blocks(letter),
        addressee: letter.addressee.clone(),
        missing,
        lost: elements(&lost),
        envelope: shown::envelope(letter).map_err(|error| cannot_set(office, error))?,
        look_again,
        token: composed.token(),
    })
}

/// Composes a letter from the file as it stands.
fn compose(office: &Office, request: PreviewLetter) -> Outcome<(Kind, Composed, Vec<LetterGap>)> {
    let today = office.today();
    let composed = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        let kind = match Kind::of(request.kind, &request.particulars, &file) {
            Ok(kind) => kind,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let (composed, missing) = composed::of(vault, &file, &kind)?;
        Ok(Ok((kind, composed, missing)))
    })?;
    composed.map_err(Into::into)
}

/// Issues a letter: its file is frozen with its hash, annexes go after thirty days, and the step that goes with it is
/// taken: a question lets the clock wait, a notice of extension extends it, an answer takes the request to answered.
///
/// # Errors
/// [`Refusal::PreviewOutdated`] where the letter or an annex is no longer what was shown,
/// [`Refusal::UnprintableCharacter`], [`Refusal::Field`], and the guards of the step.
pub fn issue(office: &Office, request: IssueLetter) -> Outcome<DocumentId> {
    let letter = set(office, request)?;
    freeze_unchanged(office, letter)
}

/// A letter that was set from the file as it stood, and is not frozen yet.
struct SetLetter {
    request: PreviewLetter,
    composed: Composed,
    files: Vec<Set>,
}

/// Sets a letter that was seen. It takes a noticeable time, so nothing waits for it.
fn set(office: &Office, request: IssueLetter) -> Outcome<SetLetter> {
    let seen = PreviewLetter {
        id: request.id,
        kind: request.kind,
        particulars: request.particulars,
    };
    let (_, composed, _) = compose(office, seen.clone())?;
    if composed.token() != request.token {
        return Err(Refusal::PreviewOutdated.into());
    }
    let files = composed
        .typeset()
        .map_err(|error| cannot_set(office, error))?;
    Ok(SetLetter {
        request: seen,
        composed,
        files,
    })
}

/// Freezes a letter that was set, where it would be set the same now, and takes its step.
fn freeze_unchanged(office: &Office, letter: SetLetter) -> Outcome<DocumentId> {
    let ids: Vec<DocumentId> = (0..FILES_MAX)
        .map(|_| DocumentId(office.new_id()))
        .collect();
    let noted = office.new_id();
    with_file(office, letter.request.id, move |transaction, file, now| {
        let kind = match Kind::of(letter.request.kind, &letter.request.particulars, &file) {
            Ok(kind) => kind,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let (again, _) = composed::of(transaction, &file, &kind)?;
        if again != letter.composed {
            return Ok(Err(Refusal::PreviewOutdated));
        }
        let id = {
            let language = letter.composed.letter().language;
            freeze(
                transaction,
                &file.request,
                language,
                &letter.files,
                &ids,
                now,
            )?
        };
        if let Ok(id) = id {
            taken::take(transaction, file, &kind, noted, id, now)?;
        }
        Ok(id)
    })
}

fn freeze(
    transaction: &Transaction<'_>,
    request: &Request,
    language: Language,
    files: &[Set],
    ids: &[DocumentId],
    now: Moment,
) -> Work<DocumentId> {
    let mut letter = None;
    for (id, file) in ids.iter().zip(files) {
        freeze_one(transaction, request, language, file, *id, now)?;
        if file.kind.is_letter() {
            letter = Some(*id);
        }
    }
    Ok(letter.ok_or(Refusal::NotFound))
}

/// Freezes the data that are given, where no letter with annexes goes with them: for an answer that is given orally, and
/// for what is taken along.
pub(crate) fn freeze_given(
    transaction: &Transaction<'_>,
    file: &File,
    id: DocumentId,
    now: Moment,
) -> Work<()> {
    let around = Surroundings::read(transaction, &file.scope, now.today)?;
    let data = given::data(transaction, file, around.papers())?;
    // What JSON cannot hold is not in the data: they are texts, numbers and days.
    let Ok(bytes) = data.frozen() else {
        return Ok(Err(Refusal::NotFound));
    };
    let set = Set {
        kind: DocumentKind::GivenData,
        bytes,
    };
    freeze_one(
        transaction,
        &file.request,
        file.request.language,
        &set,
        id,
        now,
    )?;
    Ok(Ok(()))
}

fn freeze_one(
    transaction: &Transaction<'_>,
    request: &Request,
    language: Language,
    file: &Set,
    id: DocumentId,
    now: Moment,
) -> store::Result<()> {
    let sha256 = document::insert(
        transaction,
        &NewDocument {
            id,
            kind: file.kind,
            language,
            reference: &request.number,
            request_id: Some(request.id),
            run_id: None,
            party_id: None,
            breach_id: None,
            issued_on: now.today,
            bytes: &file.bytes,
            expires_on: (!file.kind.is_letter()).then(|| annex_expires_on(now.today)),
        },
    )?;
    note_issued(transaction, id, file.kind, request.id, sha256, now)
}

pub(crate) fn note_issued(
    transaction: &Transaction<'_>,
    id: DocumentId,
    kind: DocumentKind,
    request: RequestId,
    sha256: [u8; 32],
    now: Moment,
) -> store::Result<()> {
    let detail = AuditDetail::default()
        .with("kind", Fact::Code(Code::new(kind.as_str())?))?
        .with("request", Fact::Id(request.0))?
        .with("sha256", Fact::Sha256(sha256))?;
    note(
        transaction,
        now,
        AuditAction::DocumentIssued,
        SubjectKind::Document,
        id.0,
        detail,
    )
}

/// Returns the failure that belongs to a document that could not be set.
pub(crate) fn cannot_set(office: &Office, error: DocumentError) -> Failure {
    match error {
        DocumentError::MissingGlyph { character } => Refusal::UnprintableCharacter {
            character: character.to_string(),
        }
        .into(),
        DocumentError::Logo { .. } => Refusal::LogoNotUsable.into(),
        DocumentError::TooManyLines {
            part: Part::Addressee,
            ..
        } => Refusal::AddressTooLong.into(),
        DocumentError::TooManyLines { .. }
        | DocumentError::TooManyPages { .. }
        | DocumentError::HeadingOrder
        | DocumentError::TableShape { .. }
        | DocumentError::Writer(_)
        | DocumentError::Draft
        | DocumentError::Package(_) => office.fault("letters", &error.to_string()),
    }
}

#[cfg(test)]
mod tests;
