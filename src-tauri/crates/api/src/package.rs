//! The package: the data of an answer with its letters, closed with a password that is shown once.
//!
//! It is made of what was frozen when the answer was given, so that it says the same as the letter; a record that has
//! changed or gone since is in it as it was. Who loses the password gets a new package, which takes the place of the old
//! one. Its files go after thirty days, like annexes.

use documents::error::DocumentError;
use documents::package::{Data, File, Package, password, self_opening, zip};
use domain::document_kind::DocumentKind;
use domain::ids::{DocumentId, RequestId};
use domain::language::Language;
use store::tables::document::{self, Document, NewDocument, annex_expires_on};
use store::tables::request::{self, Request};
use store::{Connection, Randomness as _, StoreError, SystemRandomness};

use crate::documents::name;
use crate::letters::{cannot_set, note_issued};
use crate::office::{Office, Outcome};
use crate::wire::documents::PackageMade;
use crate::wire::failure::Refusal;
use crate::wire::requests::OpenRequest;

/// Makes a package of the data that were given last for a request.
///
/// # Errors
/// [`Refusal::NotFound`] where nothing was given, [`Refusal::DocumentGone`] where that was more than thirty days ago.
pub fn make(office: &Office, request: OpenRequest) -> Outcome<PackageMade> {
    let (request, frozen, papers) = office.read(|vault| read(vault, request.id))?;
    let frozen = frozen.ok_or(Refusal::NotFound)?;
    let bytes = frozen.ok_or(Refusal::DocumentGone)?;
    let made = Data::thawed(&bytes).and_then(|data| close(&Package::new(data, papers)));
    let made = made.map_err(|error| cannot_set(office, error))?;
    let ids = [(); 2].map(|()| DocumentId(office.new_id()));
    keep(office, request, ids, made)
}

/// A package that was closed.
struct Closed {
    password: String,
    page: Vec<u8>,
    zip: Vec<u8>,
}

fn close(package: &Package) -> Result<Closed, DocumentError> {
    let mut system = |bytes: &mut [u8]| {
        SystemRandomness
            .fill(bytes)
            .map_err(|_| DocumentError::Package("no random bytes"))
    };
    let password = password(&mut system)?;
    Ok(Closed {
        page: self_opening(package, &password, &mut system)?,
        zip: zip(package, &password)?,
        password,
    })
}

fn keep(
    office: &Office,
    request: Request,
    ids: [DocumentId; 2],
    made: Closed,
) -> Outcome<PackageMade> {
    let now = office.moment();
    let expires_on = annex_expires_on(now.today);
    let Closed {
        password,
        page,
        zip,
    } = made;
    office.write(move |transaction| {
        document::replace_packages(transaction, request.id)?;
        for (id, kind, bytes) in [
            (ids[0], DocumentKind::CopyPackagePage, &page),
            (ids[1], DocumentKind::CopyPackageZip, &zip),
        ] {
            let file = NewDocument {
                id,
                kind,
                language: request.language,
                reference: &request.number,
                request_id: Some(request.id),
                run_id: None,
                party_id: None,
                breach_id: None,
                issued_on: now.today,
                bytes,
                expires_on: Some(expires_on),
            };
            let sha256 = document::insert(transaction, &file)?;
            note_issued(transaction, id, kind, request.id, sha256, now)?;
        }
        Ok(())
    })?;
    Ok(PackageMade {
        password,
        page_id: ids[0],
        zip_id: ids[1],
        expires_on,
    })
}

/// What was given last: none where nothing was, none within where its file has gone.
type Frozen = Option<Option<Vec<u8>>>;

/// Reads the request, the data that were given last, and the papers that went with them.
fn read(vault: &Connection, id: RequestId) -> store::Result<(Request, Frozen, Vec<File>)> {
    let request = request::find(vault, id)?.ok_or(StoreError::NotFound)?;
    let documents = document::of_request(vault, id)?;
    let newest = |kind| documents.iter().rfind(|document| document.kind == kind);
    let Some(given) = newest(DocumentKind::GivenData) else {
        return Ok((request, None, Vec::new()));
    };
    let frozen = document::bytes(vault, given.id)?;
    let mut papers = Vec::new();
    for kind in [
        DocumentKind::AccessAnswer,
        DocumentKind::AccessOverview,
        DocumentKind::AccessCopy,
        DocumentKind::PortabilityAnswer,
    ] {
        let issued = newest(kind).filter(|paper| paper.issued_on >= given.issued_on);
        if let Some(paper) = issued
            && let Some(bytes) = document::bytes(vault, paper.id)?
        {
            papers.push(paper_file(paper, bytes, request.language));
        }
    }
    Ok((request, Some(frozen), papers))
}

fn paper_file(paper: &Document, bytes: Vec<u8>, language: Language) -> File {
    let words = paper.kind.words();
    let mut title = words.in_language(language).to_owned();
    if let Some(first) = title.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    File {
        name: format!("{}.pdf", name(paper)),
        title,
        bytes,
    }
}
