//! Letters of a request: shown before they are issued, then frozen with their annexes (invariant 7).
//!
//! `correspondence` is sender and addressee, `access` gathers what an access answer tells, `copy` is annex 2,
//! `composed` the whole with its token. What is issued is what the owner saw: the token of the preview comes back, and
//! the vault is read once more within the transaction, to see that nothing has changed while the letter was set.

mod access;
mod composed;
mod copy;
mod correspondence;
mod redaction;
mod shown;

use documents::error::DocumentError;
use documents::letters::{l01_acknowledgement, l04_access_answer};
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::language::Language;
use domain::request::Right;
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::document::{self, NewDocument, annex_expires_on};
use store::tables::request::Request;
use store::{Connection, Moment, Transaction};

use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::requests::{self, File, Work, with_file};
use crate::wire::failure::{Failure, FieldProblem, Refusal};
use crate::wire::requests::{IssueLetter, LetterGap, LetterPreview, PreviewLetter, RequestStep};
use composed::{Composed, Set};

/// The largest number of files that one letter has: itself and its annexes.
const FILES_MAX: usize = 3;

/// A letter that can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Acknowledgement,
    AccessAnswer,
}

impl Kind {
    fn of(kind: DocumentKind) -> Result<Kind, Refusal> {
        match kind {
            DocumentKind::Acknowledgement => Ok(Kind::Acknowledgement),
            DocumentKind::AccessAnswer => Ok(Kind::AccessAnswer),
            DocumentKind::IdentityRequest
            | DocumentKind::ClarificationRequest
            | DocumentKind::ExtensionNotice
            | DocumentKind::ErasureDone
            | DocumentKind::ErasurePartlyRefused
            | DocumentKind::ErasureRefused
            | DocumentKind::RecipientNotice
            | DocumentKind::NotIdentified
            | DocumentKind::NothingFound
            // Annexes go with their letter; a certificate belongs to a run, a round to a year.
            | DocumentKind::AccessOverview
            | DocumentKind::AccessCopy
            | DocumentKind::ErasureCertificate
            | DocumentKind::YearRound => Err(Refusal::Field {
                field: "kind".to_owned(),
                problem: FieldProblem::Malformed,
            }),
        }
    }

    const fn step(self) -> RequestStep {
        match self {
            Kind::Acknowledgement => RequestStep::Acknowledge,
            Kind::AccessAnswer => RequestStep::Answer,
        }
    }
}

/// What a letter says, before it is set.
#[derive(Debug, Clone, PartialEq)]
enum Draft {
    Acknowledgement(Box<l01_acknowledgement::Input>),
    AccessAnswer(Box<l04_access_answer::Input>),
}

/// Returns a letter as it would be issued now; nothing of it is kept.
pub fn preview(office: &Office, request: PreviewLetter) -> Outcome<LetterPreview> {
    let kind = Kind::of(request.kind)?;
    let today = office.today();
    let drafted = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        if let Some(guard) = requests::guard(kind.step(), &file) {
            return Ok(Err(Refusal::Request { guard }));
        }
        let (draft, missing) = draft(vault, &file, kind)?;
        Ok(Ok((draft, missing, file.request.language)))
    })?;
    let (draft, missing, language) = drafted?;
    let composed = Composed::of(&draft, language);
    let letter = composed.letter();
    Ok(LetterPreview {
        subject: shown::subject(letter),
        blocks: shown::blocks(letter),
        addressee: letter.addressee.clone(),
        missing,
        token: composed.token(),
    })
}

/// Issues a letter: its file is frozen with its hash, annexes go after thirty days, and an answer takes the request
/// to answered.
///
/// # Errors
/// [`Refusal::PreviewOutdated`] where the letter or an annex is no longer what was shown,
/// [`Refusal::UnprintableCharacter`], and the guards of the step.
pub fn issue(office: &Office, request: IssueLetter) -> Outcome<DocumentId> {
    let letter = set(office, request)?;
    freeze_unchanged(office, letter)
}

/// A letter that was set from the file as it stood, and is not frozen yet.
struct SetLetter {
    id: RequestId,
    kind: Kind,
    drafted: Draft,
    files: Vec<Set>,
}

/// Sets a letter that was seen. It takes a noticeable time, so nothing waits for it.
fn set(office: &Office, request: IssueLetter) -> Outcome<SetLetter> {
    let kind = Kind::of(request.kind)?;
    let today = office.today();
    let drafted = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        if let Some(guard) = requests::guard(kind.step(), &file) {
            return Ok(Err(Refusal::Request { guard }));
        }
        let (draft, _) = draft(vault, &file, kind)?;
        Ok(Ok((draft, file.request.language)))
    })?;
    let (drafted, language) = drafted?;
    let composed = Composed::of(&drafted, language);
    if composed.token() != request.token {
        return Err(Refusal::PreviewOutdated.into());
    }
    let files = composed
        .typeset()
        .map_err(|error| cannot_set(office, error))?;
    Ok(SetLetter {
        id: request.id,
        kind,
        drafted,
        files,
    })
}

/// Freezes a letter that was set, where it would be set the same now.
fn freeze_unchanged(office: &Office, letter: SetLetter) -> Outcome<DocumentId> {
    let ids: Vec<DocumentId> = (0..FILES_MAX)
        .map(|_| DocumentId(office.new_id()))
        .collect();
    with_file(office, letter.id, move |transaction, file, now| {
        if let Some(guard) = requests::guard(letter.kind.step(), &file) {
            return Ok(Err(Refusal::Request { guard }));
        }
        let (again, _) = draft(transaction, &file, letter.kind)?;
        if again != letter.drafted {
            return Ok(Err(Refusal::PreviewOutdated));
        }
        freeze(transaction, file.request, &letter.files, &ids, now)
    })
}

fn freeze(
    transaction: &Transaction<'_>,
    mut request: Request,
    files: &[Set],
    ids: &[DocumentId],
    now: Moment,
) -> Work<DocumentId> {
    let mut letter = None;
    for (id, file) in ids.iter().zip(files) {
        let sha256 = document::insert(
            transaction,
            &NewDocument {
                id: *id,
                kind: file.kind,
                language: request.language,
                reference: &request.number,
                request_id: Some(request.id),
                run_id: None,
                issued_on: now.today,
                bytes: &file.bytes,
                expires_on: (!file.kind.is_letter()).then(|| annex_expires_on(now.today)),
            },
        )?;
        note_issued(transaction, *id, file.kind, request.id, sha256, now)?;
        if file.kind.is_letter() {
            letter = Some((*id, file.kind));
        }
    }
    let Some((id, kind)) = letter else {
        return Ok(Err(Refusal::NotFound));
    };
    if kind == DocumentKind::AccessAnswer {
        requests::answered(transaction, &mut request, false, now)?;
    }
    Ok(Ok(id))
}

fn note_issued(
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

/// Gathers what a letter says, and what is missing for one that can be posted.
fn draft(vault: &Connection, file: &File, kind: Kind) -> store::Result<(Draft, Vec<LetterGap>)> {
    let (correspondence, mut missing) = correspondence::of(vault, file)?;
    let draft = match kind {
        Kind::Acknowledgement => Draft::Acknowledgement(Box::new(l01_acknowledgement::Input {
            correspondence,
            received: file.request.clock_starts_on(),
            request: asked(file),
            due: file.clock().due,
        })),
        Kind::AccessAnswer => {
            let (input, to_look_up) = access::input(vault, file, correspondence)?;
            if to_look_up {
                missing.push(LetterGap::Recipient);
            }
            Draft::AccessAnswer(Box::new(input))
        }
    };
    Ok((draft, missing))
}

/// Returns the failure that belongs to a document that could not be set.
pub(crate) fn cannot_set(office: &Office, error: DocumentError) -> Failure {
    match error {
        DocumentError::MissingGlyph { character } => Refusal::UnprintableCharacter {
            character: character.to_string(),
        }
        .into(),
        DocumentError::Logo { .. } => Refusal::LogoNotUsable.into(),
        DocumentError::TooManyLines { .. }
        | DocumentError::TooManyPages { .. }
        | DocumentError::HeadingOrder
        | DocumentError::TableShape { .. }
        | DocumentError::Writer(_)
        | DocumentError::Draft => office.fault("letters", &error.to_string()),
    }
}

/// Returns what is asked, to follow "U vraagt ons om" or "You ask us to".
fn asked(file: &File) -> String {
    let person = file
        .request
        .representative
        .as_ref()
        .map(|_| requests::requester_name(&file.request.requester));
    let (dutch, english) = match file.request.right {
        Right::Access => match &person {
            None => (
                "inzage in uw persoonsgegevens".to_owned(),
                "give you access to your personal data".to_owned(),
            ),
            Some(name) => (
                format!("inzage in de persoonsgegevens van {name}"),
                format!("give you access to the personal data of {name}"),
            ),
        },
        Right::Rectification => said(&person, "te verbeteren", "correct"),
        Right::Erasure => said(&person, "te wissen", "erase"),
        Right::Restriction => said(
            &person,
            "tijdelijk niet te gebruiken",
            "restrict the use of",
        ),
        Right::Portability => said(&person, "te geven als bestand", "give you a file with"),
        Right::Objection => said(&person, "niet meer te gebruiken", "stop using"),
        Right::MarketingObjection => (
            "te stoppen met reclame en nieuwsbrieven".to_owned(),
            "stop sending advertising and newsletters".to_owned(),
        ),
        Right::ConsentWithdrawal => (
            "te stoppen met waar toestemming voor was".to_owned(),
            "stop what there was consent for".to_owned(),
        ),
        Right::HumanDecision => (
            "een besluit door een mens te laten bekijken".to_owned(),
            "have a person look at a decision".to_owned(),
        ),
    };
    match file.request.language {
        Language::Dutch => dutch,
        Language::English => english,
    }
}

fn said(person: &Option<String>, dutch: &str, english: &str) -> (String, String) {
    match person {
        None => (
            format!("uw gegevens {dutch}"),
            format!("{english} your data"),
        ),
        Some(name) => (
            format!("de gegevens van {name} {dutch}"),
            format!("{english} the data of {name}"),
        ),
    }
}

#[cfg(test)]
mod tests;
