//! Documents: frozen letters, annexes and certificates, shown in the system's viewer, saved, or put into a draft mail.
//!
//! A document is opened from a file in the administration's own folder for viewing, which is emptied at lock, exit and
//! start. Names of files say what a document is and to which request or run it belongs, never of whom it is.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use documents::draft_mail::{self, Attachment, DraftMail, Mailbox};
use domain::document_kind::DocumentKind;
use domain::ids::DocumentId;
use domain::language::Language;
use store::StoreError;
use store::log::{self, AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind};
use store::tables::business;
use store::tables::corrected_value;
use store::tables::document::{self, Addressee, Document};

use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::wire::documents::{DocumentList, DocumentRef, DocumentRow, Saved};
use crate::wire::failure::{Failure, Refusal};

/// Returns the documents, newest first.
pub fn list(office: &Office, (): ()) -> Outcome<DocumentList> {
    office.read(|vault| {
        Ok(DocumentList {
            rows: document::newest(vault)?.iter().map(row).collect(),
            total: document::count(vault)?,
        })
    })
}

/// Returns a document as lists show it.
pub(crate) fn row(document: &Document) -> DocumentRow {
    DocumentRow {
        id: document.id,
        kind: document.kind,
        language: document.language,
        reference: document.reference.clone(),
        addressee: document
            .addressee
            .as_ref()
            .map(addressed_to)
            .unwrap_or_default(),
        request_id: document.request_id,
        run_id: document.run_id,
        record_id: document.record_id,
        breach_id: document.breach_id,
        issued_on: document.issued_on,
        size_bytes: document.size_bytes,
        sha256: document
            .sha256
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect(),
        expires_on: document.expires_on,
        gone: document.gone,
        mail_possible: mail_possible(document),
    }
}

/// Returns to whom a document went: to who speaks for the requester, where somebody does.
fn addressed_to(addressee: &Addressee) -> String {
    if !addressee.representative.is_empty() {
        return addressee.representative.clone();
    }
    let parts = [
        &addressee.given_name,
        &addressee.infix,
        &addressee.family_name,
    ];
    let name: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    if name.is_empty() {
        addressee.company.clone()
    } else {
        name.join(" ")
    }
}

/// Says whether a draft mail can carry a document: a letter that goes without annexes about the person, to somebody
/// whose address is known. Mail is not secure enough for the rest (art. 32).
fn mail_possible(document: &Document) -> bool {
    let without_annexes = match document.kind {
        DocumentKind::Acknowledgement
        | DocumentKind::IdentityRequest
        | DocumentKind::ClarificationRequest
        | DocumentKind::ExtensionNotice
        | DocumentKind::ErasureDone
        | DocumentKind::ErasurePartlyRefused
        | DocumentKind::ErasureRefused
        | DocumentKind::RecipientNotice
        | DocumentKind::NotIdentified
        | DocumentKind::NothingFound
        | DocumentKind::RectificationAnswer
        | DocumentKind::RestrictionPlaced
        | DocumentKind::RestrictionLifting
        | DocumentKind::ObjectionUpheld
        | DocumentKind::ObjectionRejected
        | DocumentKind::MarketingStopped
        | DocumentKind::ConsentWithdrawn
        | DocumentKind::HumanDecisionAnswer
        | DocumentKind::RequestRefused
        | DocumentKind::NotCovered
        | DocumentKind::ComplaintInformation
        | DocumentKind::NotActedOn
        | DocumentKind::CounterPartyNotice
        | DocumentKind::RequestForwarded
        | DocumentKind::BreachNotice
        | DocumentKind::StatementChange => true,
        DocumentKind::AccessAnswer
        | DocumentKind::PortabilityAnswer
        | DocumentKind::GivenData
        | DocumentKind::CopyPackagePage
        | DocumentKind::CopyPackageZip
        | DocumentKind::AccessOverview
        | DocumentKind::AccessCopy
        | DocumentKind::ErasureCertificate
        | DocumentKind::YearRound => false,
    };
    without_annexes
        && !document.gone
        && document
            .addressee
            .as_ref()
            .is_some_and(|to| !to.email.is_empty())
}

/// Shows a document in the system's viewer.
///
/// # Errors
/// [`Refusal::DocumentGone`] where its file has gone by its own rule, [`Refusal::NotFound`].
pub fn open(office: &Office, request: DocumentRef) -> Outcome<()> {
    let (document, bytes) = find(office, request.id)?;
    let stamp: String = document
        .sha256
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let name = format!("{}-{stamp}.{}", name(&document), ending(document.kind));
    show(office, &name, &bytes)?;
    note_opened(office, document.id)
}

/// Saves a copy of a document where the owner chooses.
pub fn save(office: &Office, request: DocumentRef) -> Outcome<Saved> {
    let (document, bytes) = find(office, request.id)?;
    let Some(place) =
        office
            .desktop()
            .choose_place(&format!("{}.{}", name(&document), ending(document.kind)))
    else {
        return Ok(Saved { file_name: None });
    };
    let file_name = keep(office, &place, &bytes)?;
    note_opened(office, document.id)?;
    Ok(Saved {
        file_name: Some(file_name),
    })
}

/// Opens a draft mail with a letter in the system's mail program. The program itself sends nothing.
///
/// # Errors
/// [`Refusal::NotFound`] for a document that mail cannot carry.
pub fn draft_mail(office: &Office, request: DocumentRef) -> Outcome<()> {
    let (document, bytes) = find(office, request.id)?;
    let Some(to) = document
        .addressee
        .clone()
        .filter(|_| mail_possible(&document))
    else {
        return Err(Refusal::NotFound.into());
    };
    let sender = office.read(|vault| business::find(vault)?.ok_or(StoreError::NotFound))?;
    let about_a_request = document.request_id.is_some();
    let (subject, text) = match document.language {
        Language::Dutch if !about_a_request => (
            format!("Uw gegevens bij ons, kenmerk {}", document.reference),
            format!(
                "Bij dit bericht vindt u onze brief over gegevens die wij van u hebben, met kenmerk {}.\n\nMet vriendelijke groet,\n\n{}\n",
                document.reference, sender.name
            ),
        ),
        Language::English if !about_a_request => (
            format!("Your data with us, reference {}", document.reference),
            format!(
                "Please find our letter about data that we have of you, with reference {}.\n\nKind regards,\n\n{}\n",
                document.reference, sender.name
            ),
        ),
        Language::Dutch => (
            format!("Uw verzoek, kenmerk {}", document.reference),
            format!(
                "Bij dit bericht vindt u onze brief over uw verzoek met kenmerk {}.\n\nMet vriendelijke groet,\n\n{}\n",
                document.reference, sender.name
            ),
        ),
        Language::English => (
            format!("Your request, reference {}", document.reference),
            format!(
                "Please find our letter about your request with reference {}.\n\nKind regards,\n\n{}\n",
                document.reference, sender.name
            ),
        ),
    };
    let file_name = format!("{}.pdf", name(&document));
    let draft = DraftMail {
        from: (!sender.email.is_empty()).then(|| Mailbox {
            name: sender.name.clone(),
            address: sender.email.clone(),
        }),
        to: Mailbox {
            name: addressed_to(&to),
            address: to.email,
        },
        subject,
        text,
        date: office.today(),
        attachments: vec![Attachment { file_name, bytes }],
    };
    let mail = draft_mail::compose(&draft)
        .map_err(|error| office.fault("documents", &error.to_string()))?;
    show(office, &format!("{}.eml", name(&document)), &mail)?;
    note_opened(office, document.id)
}

/// Removes the files of annexes and exports whose time is over; their hash stays. What stood somewhere before a correction
/// goes after its year. Runs at unlock and at the turn of the
/// day: it was decided when they were made (domain rule 2.1).
pub(crate) fn expire(office: &Office) -> Outcome<u64> {
    let now = office.moment();
    if office.read(|vault| corrected_value::expired(vault, now.today))? > 0 {
        office.write(move |transaction| corrected_value::expire(transaction, now.today))?;
    }
    if office.read(|vault| document::expired(vault, now.today))? == 0 {
        return Ok(0);
    }
    office.write(move |transaction| {
        let gone = document::expire(transaction, now.today)?;
        let entry = AuditEntry {
            at: now.at,
            action: AuditAction::DocumentRemoved,
            subject: SubjectKind::Document,
            subject_id: None,
            detail: AuditDetail::default().with("files", Fact::Count(gone))?,
        };
        log::append(transaction, &entry)?;
        Ok(gone)
    })
}

fn find(office: &Office, id: DocumentId) -> Outcome<(Document, Vec<u8>)> {
    let (document, bytes) = office.read(|vault| {
        let document = document::find(vault, id)?.ok_or(StoreError::NotFound)?;
        Ok((document, document::bytes(vault, id)?))
    })?;
    match bytes {
        Some(bytes) => Ok((document, bytes)),
        None => Err(Refusal::DocumentGone.into()),
    }
}

fn note_opened(office: &Office, id: DocumentId) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        note(
            transaction,
            now,
            AuditAction::DocumentOpened,
            SubjectKind::Document,
            id.0,
            AuditDetail::default(),
        )
    })
}

/// Returns how the name of a document's file ends.
const fn ending(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::GivenData => "json",
        DocumentKind::CopyPackagePage => "html",
        DocumentKind::CopyPackageZip => "zip",
        DocumentKind::Acknowledgement
        | DocumentKind::IdentityRequest
        | DocumentKind::ClarificationRequest
        | DocumentKind::ExtensionNotice
        | DocumentKind::ErasureDone
        | DocumentKind::ErasurePartlyRefused
        | DocumentKind::ErasureRefused
        | DocumentKind::RecipientNotice
        | DocumentKind::NotIdentified
        | DocumentKind::NothingFound
        | DocumentKind::AccessAnswer
        | DocumentKind::RectificationAnswer
        | DocumentKind::RestrictionPlaced
        | DocumentKind::RestrictionLifting
        | DocumentKind::ObjectionUpheld
        | DocumentKind::ObjectionRejected
        | DocumentKind::MarketingStopped
        | DocumentKind::PortabilityAnswer
        | DocumentKind::ConsentWithdrawn
        | DocumentKind::HumanDecisionAnswer
        | DocumentKind::RequestRefused
        | DocumentKind::NotCovered
        | DocumentKind::ComplaintInformation
        | DocumentKind::NotActedOn
        | DocumentKind::CounterPartyNotice
        | DocumentKind::RequestForwarded
        | DocumentKind::BreachNotice
        | DocumentKind::StatementChange
        | DocumentKind::AccessOverview
        | DocumentKind::AccessCopy
        | DocumentKind::ErasureCertificate
        | DocumentKind::YearRound => "pdf",
    }
}

/// Returns what a document is called as a file, without its extension.
pub(crate) fn name(document: &Document) -> String {
    let (dutch, english) = match document.kind {
        DocumentKind::Acknowledgement => ("ontvangstbevestiging", "acknowledgement"),
        DocumentKind::IdentityRequest => ("vraag-wie-u-bent", "identification"),
        DocumentKind::ClarificationRequest => ("vraag-om-verduidelijking", "clarification"),
        DocumentKind::ExtensionNotice => ("verlenging", "extension"),
        DocumentKind::ErasureDone
        | DocumentKind::ErasurePartlyRefused
        | DocumentKind::ErasureRefused
        | DocumentKind::NothingFound
        | DocumentKind::AccessAnswer
        | DocumentKind::RectificationAnswer
        | DocumentKind::RestrictionPlaced
        | DocumentKind::ObjectionUpheld
        | DocumentKind::ObjectionRejected
        | DocumentKind::MarketingStopped
        | DocumentKind::PortabilityAnswer
        | DocumentKind::ConsentWithdrawn
        | DocumentKind::HumanDecisionAnswer
        | DocumentKind::RequestRefused
        | DocumentKind::NotCovered
        | DocumentKind::NotActedOn => ("antwoord", "answer"),
        DocumentKind::RestrictionLifting => ("opheffing-beperking", "restriction-lifted"),
        DocumentKind::ComplaintInformation => ("uitleg-klacht", "complaint-information"),
        DocumentKind::CounterPartyNotice => ("bericht-aan-wederpartij", "notice-to-counter-party"),
        DocumentKind::RequestForwarded => ("doorgestuurd", "forwarded"),
        DocumentKind::BreachNotice => ("bericht-datalek", "notice-of-breach"),
        DocumentKind::StatementChange => ("bericht-privacyverklaring", "notice-of-new-statement"),
        DocumentKind::GivenData | DocumentKind::CopyPackagePage | DocumentKind::CopyPackageZip => {
            ("gegevens", "data")
        }
        DocumentKind::RecipientNotice => ("bericht-aan-ontvanger", "notice-to-recipient"),
        DocumentKind::NotIdentified => ("niet-behandeld", "not-handled"),
        DocumentKind::AccessOverview => ("bijlage-1-overzicht", "annex-1-overview"),
        DocumentKind::AccessCopy => ("bijlage-2-kopie", "annex-2-copy"),
        DocumentKind::ErasureCertificate => ("proces-verbaal", "certificate"),
        DocumentKind::YearRound => ("jaarronde", "year-round"),
    };
    let what = match document.language {
        Language::Dutch => dutch,
        Language::English => english,
    };
    format!("{}-{what}", document.reference)
}

/// Writes a file into the folder for viewing, readable by the owner alone, and shows it.
pub(crate) fn show(office: &Office, name: &str, bytes: &[u8]) -> Outcome<()> {
    let folder = office.opened_folder();
    let written =
        make_private_folder(&folder).and_then(|()| write_private(&folder.join(name), bytes));
    written.map_err(|error| cannot_write(office, &error))?;
    let shown = office.desktop().open_in_viewer(&folder.join(name));
    shown.map_err(|error| office.fault("viewer", &error.kind().to_string()))
}

/// Writes a file where the owner chose and returns its name: beside it first, so that no half file stands there.
pub(crate) fn keep(office: &Office, place: &Path, bytes: &[u8]) -> Outcome<String> {
    let Some(name) = place
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
    else {
        return Err(Refusal::FolderNotWritable.into());
    };
    let beside: PathBuf = place.with_file_name(format!("{name}.part"));
    let written = write_private(&beside, bytes).and_then(|()| std::fs::rename(&beside, place));
    if let Err(error) = written {
        // What could not be written whole is taken away again; there may be nothing to take away.
        let _ = std::fs::remove_file(&beside);
        return Err(cannot_write(office, &error));
    }
    Ok(name)
}

/// Writes a file as [`keep`] does, but piece by piece: what was made of it is returned with its name.
pub(crate) fn keep_streamed<T>(
    office: &Office,
    place: &Path,
    write: impl FnOnce(&mut std::io::BufWriter<std::fs::File>) -> Outcome<T>,
) -> Outcome<(String, T)> {
    let Some(name) = place
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
    else {
        return Err(Refusal::FolderNotWritable.into());
    };
    let beside: PathBuf = place.with_file_name(format!("{name}.part"));
    let written = private_file(&beside)
        .map_err(|error| cannot_write(office, &error))
        .and_then(|opened| {
            let mut file = std::io::BufWriter::new(opened);
            let made = write(&mut file)?;
            let synced = file
                .flush()
                .and_then(|()| file.get_ref().sync_all())
                .and_then(|()| std::fs::rename(&beside, place));
            synced.map_err(|error| cannot_write(office, &error))?;
            Ok(made)
        });
    match written {
        Ok(made) => Ok((name, made)),
        Err(failure) => {
            // What could not be written whole is taken away again; there may be nothing to take away.
            let _ = std::fs::remove_file(&beside);
            Err(failure)
        }
    }
}

pub(crate) fn cannot_write(office: &Office, error: &std::io::Error) -> Failure {
    use std::io::ErrorKind;
    let is = |kinds: &[ErrorKind]| kinds.contains(&error.kind());
    if is(&[
        ErrorKind::PermissionDenied,
        ErrorKind::ReadOnlyFilesystem,
        ErrorKind::NotFound,
    ]) {
        Refusal::FolderNotWritable.into()
    } else if is(&[ErrorKind::StorageFull, ErrorKind::QuotaExceeded]) {
        Refusal::DiskFull.into()
    } else {
        office.fault("documents", &error.kind().to_string())
    }
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn private_file(file: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}

fn write_private(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut opened = private_file(file)?;
    opened.write_all(bytes)?;
    opened.sync_all()
}
