//! Telling the people (art. 34): in a letter to each, in their language, or by a public communication.

use domain::breach::facts::NoticeWords;
use domain::document_kind::DocumentKind;
use domain::ids::{BreachId, ContactId, DocumentId};
use domain::language::Language;
use store::StoreError;
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::breach::{self, person};
use store::tables::contact;
use store::tables::document::{self, NewDocument};

use super::{change, note_counted, refused};
use crate::letters::breach as letter;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::requests::Work;
use crate::settings::field;
use crate::typed;
use crate::undo;
use crate::wire::breaches::{
    BreachLettersWritten, BreachRef, NoteBreachTold, PreviewBreachLetter, SaveBreachNotice,
    SaveBreachPublic,
};
use crate::wire::failure::{BreachProblem, FieldProblem};
use crate::wire::requests::LetterPreview;

/// The most letters that are written at once; the window asks again until none is left, and can stop between.
pub const LETTERS_AT_ONCE_MAX: usize = 20;

/// Keeps the words of the notices in one language.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Field`] where it is not said what happened, what may come of it, or that anything was or will be done.
pub fn save_notice(office: &Office, request: SaveBreachNotice) -> Outcome<()> {
    let typed = request.words;
    let words = NoticeWords {
        language: typed.language,
        what: typed::reason("what", &typed.what)?,
        consequences: typed::reason("consequences", &typed.consequences)?,
        done: typed::text("done", &typed.done)?,
        planned: typed::text("planned", &typed.planned)?,
        advice: typed::text("advice", &typed.advice)?,
    };
    if words.done.is_empty() && words.planned.is_empty() {
        return Err(field("done", FieldProblem::Missing).into());
    }
    change(office, request.id, "notice", move |_, found, _| {
        let notices = &mut found.facts.notices;
        notices.retain(|other| other.language != words.language);
        notices.push(words);
        notices.sort_by_key(|words| words.language);
        Ok(Ok(()))
    })
}

/// Returns the notice to one of the people as it would be written now; nothing of it is kept.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Breach`] without words in their language; [`crate::wire::failure::Refusal::NotFound`] for somebody whose data were not in it.
pub fn preview_letter(office: &Office, request: PreviewBreachLetter) -> Outcome<LetterPreview> {
    let today = office.today();
    let composed = office.read(|vault| {
        let found = breach::find(vault, request.id)?;
        if !person::is_affected(vault, request.id, request.contact_id)? {
            return Err(StoreError::NotFound);
        }
        letter::compose(vault, &found, request.contact_id, today)
    })??;
    letter::preview(office, &composed)
}

/// Writes the notice to the next people who have none and were not told, and says how many are left. That they were sent is
/// noted when they are.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Breach`] where the people are not to be told one by one, nothing was looked for, or there are no words in the
/// language of one of them.
pub fn write_letters(office: &Office, request: BreachRef) -> Outcome<BreachLettersWritten> {
    let next = office.read(|vault| people_to_write(vault, request.id))??;
    let mut written = 0;
    for contact_id in next.iter().take(LETTERS_AT_ONCE_MAX) {
        write_one(office, request.id, *contact_id)?;
        written += 1;
    }
    let left = office.read(|vault| {
        let counts = person::count(vault, request.id)?;
        Ok(counts.left)
    })?;
    undo::clear(office);
    Ok(BreachLettersWritten { written, left })
}

fn people_to_write(vault: &store::Connection, id: BreachId) -> Work<Vec<ContactId>> {
    let found = breach::find(vault, id)?;
    let problem = match &found.decision {
        _ if found.closed_on.is_some() => Some(BreachProblem::Closed),
        None => Some(BreachProblem::Undecided),
        Some(decision) if !decision.outcome.tells_persons() || decision.public => {
            Some(BreachProblem::NobodyToTell)
        }
        Some(_) if found.scope.is_none() => Some(BreachProblem::NothingFound),
        Some(_) => None,
    };
    if let Some(problem) = problem {
        return Ok(Err(refused(problem)));
    }
    for language in person::languages(vault, id)? {
        let mut words = found.facts.notices.iter();
        if !words.any(|words| words.language == language) {
            return Ok(Err(refused(BreachProblem::NoticeMissing { language })));
        }
    }
    person::to_write(vault, id).map(Ok)
}

fn write_one(office: &Office, breach_id: BreachId, contact_id: ContactId) -> Outcome<()> {
    let now = office.moment();
    let (composed, language, reference) = office.read(|vault| {
        let found = breach::find(vault, breach_id)?;
        let language = contact::find(vault, contact_id)?
            .ok_or(StoreError::NotFound)?
            .language;
        let composed = letter::compose(vault, &found, contact_id, now.today)?;
        Ok((composed, language, found.number))
    })?;
    let (letter, _) = composed?;
    // Setting it takes a noticeable time, so nothing waits for it.
    let notice = Notice {
        breach_id,
        contact_id,
        reference,
        language,
        bytes: letter::set(office, &letter)?,
    };
    let id = DocumentId(office.new_id());
    office.write(move |transaction| freeze(transaction, &notice, id, now))
}

/// A notice that is about to be frozen.
struct Notice {
    breach_id: BreachId,
    contact_id: ContactId,
    reference: String,
    language: Language,
    bytes: Vec<u8>,
}

fn freeze(
    transaction: &store::Transaction<'_>,
    notice: &Notice,
    id: DocumentId,
    now: store::Moment,
) -> store::Result<()> {
    let Notice {
        breach_id,
        contact_id,
        ..
    } = *notice;
    let sha256 = document::insert(
        transaction,
        &NewDocument {
            id,
            kind: DocumentKind::BreachNotice,
            language: notice.language,
            reference: &notice.reference,
            request_id: None,
            run_id: None,
            party_id: None,
            breach_id: Some(breach_id),
            issued_on: now.today,
            bytes: &notice.bytes,
            expires_on: None,
        },
    )?;
    person::note_letter(transaction, breach_id, contact_id, id)?;
    let facts = AuditDetail::default()
        .with(
            "kind",
            Fact::Code(Code::new(DocumentKind::BreachNotice.as_str())?),
        )?
        .with("breach", Fact::Id(breach_id.0))?
        .with("sha256", Fact::Sha256(sha256))?;
    note(
        transaction,
        now,
        AuditAction::DocumentIssued,
        SubjectKind::Document,
        id.0,
        facts,
    )
}

/// Notes that people were told: one of them, or all who have a letter and were not told.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Field`] for a day that has not come.
pub fn note_told(office: &Office, request: NoteBreachTold) -> Outcome<()> {
    typed::past("told_on", request.told_on, office.today())?;
    change(
        office,
        request.id,
        "told",
        move |transaction, found, now| {
            let (channel, on) = (request.channel, request.told_on);
            let told = match request.contact_id {
                None => person::note_all_told(transaction, found.id, channel, on)?,
                Some(id) => {
                    if !person::is_affected(transaction, found.id, id)? {
                        return Err(StoreError::NotFound);
                    }
                    person::note_told(transaction, found.id, id, channel, on)?;
                    1
                }
            };
            note_counted(transaction, now, found.id, "told", told)?;
            Ok(Ok(()))
        },
    )
}

/// Keeps the text of a public communication, and the day on which it was made.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Field`] for a day that has not come, and for one without a text.
pub fn save_public(office: &Office, request: SaveBreachPublic) -> Outcome<()> {
    let text = typed::text("text", &request.text)?;
    if let Some(day) = request.public_on {
        typed::past("public_on", day, office.today())?;
        if text.is_empty() {
            return Err(field("text", FieldProblem::Missing).into());
        }
    }
    change(office, request.id, "public", move |_, found, _| {
        found.public_text = text;
        found.public_on = request.public_on;
        Ok(Ok(()))
    })
}
