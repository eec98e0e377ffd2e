//! The statement as a file, saved where the owner chooses.

use documents::pdf::typeset_document;
use documents::statement::{document, html, markdown, wordpress};
use domain::language::Language;
use domain::statement::{Edition, Statement};
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};

use super::published;
use super::view::Draft;
use crate::documents::keep;
use crate::letters::cannot_set;
use crate::office::{Office, Outcome};
use crate::wire::documents::Saved;
use crate::wire::failure::Refusal;
use crate::wire::statement::{SaveStatement, StatementForm};

/// Saves the draft or a version in one language and one form. A draft says that it is one.
///
/// # Errors
/// [`Refusal::FolderNotWritable`] for a place in the administration's own folder or one that cannot be written to,
/// [`Refusal::UnprintableCharacter`], [`Refusal::NotFound`] for a version that is not there.
pub fn save(office: &Office, request: SaveStatement) -> Outcome<Saved> {
    let (statement, edition) = office.read(|vault| match request.number {
        Some(number) => {
            let found = published(vault, number)?;
            let edition = Edition {
                number,
                valid_from: found.version.valid_from,
            };
            Ok((found.statement, Some(edition)))
        }
        None => Ok((Draft::of(vault)?.statement, None)),
    })?;
    let bytes = set(office, &statement, edition.as_ref(), request)?;
    let Some(place) = office.desktop().choose_place(&name(request)) else {
        return Ok(Saved { file_name: None });
    };
    if place.starts_with(office.folder()) {
        return Err(Refusal::FolderNotWritable.into());
    }
    let file_name = keep(office, &place, &bytes)?;
    note_saved(office, request)?;
    Ok(Saved {
        file_name: Some(file_name),
    })
}

fn set(
    office: &Office,
    statement: &Statement,
    edition: Option<&Edition>,
    request: SaveStatement,
) -> Outcome<Vec<u8>> {
    let language = request.language;
    Ok(match request.form {
        StatementForm::Pdf => {
            let paper = document(statement, edition, office.today(), language);
            typeset_document(&paper).map_err(|error| cannot_set(office, error))?
        }
        StatementForm::Html => html(statement, edition, language).into_bytes(),
        StatementForm::Wordpress => wordpress(statement, edition, language).into_bytes(),
        StatementForm::Markdown => markdown(statement, edition, language).into_bytes(),
    })
}

/// Returns the name of the file: what it is, which version, in which form.
fn name(request: SaveStatement) -> String {
    let what = match request.language {
        Language::Dutch => "privacyverklaring",
        Language::English => "privacy-statement",
    };
    let which = match (request.number, request.language) {
        (Some(number), _) => format!("{number}"),
        (None, Language::Dutch) => "concept".to_owned(),
        (None, Language::English) => "draft".to_owned(),
    };
    let ending = match request.form {
        StatementForm::Pdf => ".pdf",
        StatementForm::Html => ".html",
        StatementForm::Wordpress => "-wordpress.html",
        StatementForm::Markdown => ".md",
    };
    format!("{what}-{which}{ending}")
}

fn note_saved(office: &Office, request: SaveStatement) -> Outcome<()> {
    let now = office.moment();
    let form = match request.form {
        StatementForm::Pdf => "pdf",
        StatementForm::Html => "html",
        StatementForm::Wordpress => "wordpress",
        StatementForm::Markdown => "markdown",
    };
    office.write(move |transaction| {
        let detail = AuditDetail::default()
            .with("form", Fact::Code(Code::new(form)?))?
            .with(
                "version",
                Fact::Count(u64::from(request.number.unwrap_or(0))),
            )?;
        let entry = store::log::AuditEntry {
            at: now.at,
            action: AuditAction::DocumentOpened,
            subject: SubjectKind::Statement,
            subject_id: None,
            detail,
        };
        store::log::append(transaction, &entry).map(drop)
    })
}
