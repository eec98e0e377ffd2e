//! The notice to somebody in a case file who did not give their data themselves (L21): what it tells, and freezing it with
//! the person's part in the case.

use chrono::{Datelike as _, NaiveDate};
use documents::letters::l21_counterparty_notice as l21;
use domain::activity::ActivityCode;
use domain::document_kind::DocumentKind;
use domain::ids::DocumentId;
use domain::language::Language;
use domain::pack::{RecipientKind, recipient_name};
use domain::record::PartyRole;
use domain::words::rule_in_words;
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::counterparty_notice::PersonToTell;
use store::tables::deadline::Rules;
use store::tables::document::{self, NewDocument};
use store::tables::given_number::{self, Series};
use store::tables::{activity, automated_decisions, contact, party, recipient};
use store::{Connection, StoreError};

use super::composed::Composed;
use super::{access, cannot_set, correspondence, shown};
use crate::counterparty::to_tell;
use crate::letter_texts::elements;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::requests::Work;
use crate::settings::field;
use crate::undo;
use crate::wire::counterparty::{IssueNotice, NoticeOf};
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::requests::{LetterGap, LetterPreview};

/// Returns the notice as it would be frozen now; nothing of it is kept.
///
/// # Errors
/// [`Refusal::Field`] where it is not said from whom the data came: the letter must tell it.
pub fn preview(office: &Office, request: NoticeOf) -> Outcome<LetterPreview> {
    let today = office.today();
    let (composed, missing) = office.read(|vault| {
        let person = to_tell(vault, request.party_id)?;
        compose(vault, &person, today)
    })??;
    let letter = composed.letter();
    let lost: Vec<_> = letter.lost.iter().map(|lost| lost.element).collect();
    Ok(LetterPreview {
        subject: shown::subject(letter),
        blocks: shown::blocks(letter),
        addressee: letter.addressee.clone(),
        missing,
        lost: elements(&lost),
        envelope: shown::envelope(letter).map_err(|error| cannot_set(office, error))?,
        look_again: Vec::new(),
        token: composed.token(),
    })
}

/// Freezes the notice as it was shown. It belongs to the person's part in the case and goes with it; that it was sent is
/// noted on the day on which it is.
///
/// # Errors
/// [`Refusal::PreviewOutdated`] where it is no longer what was shown, [`Refusal::UnprintableCharacter`],
/// [`Refusal::Field`].
pub fn issue(office: &Office, request: IssueNotice) -> Outcome<DocumentId> {
    let now = office.moment();
    let party_id = request.party_id;
    let (composed, _) = office.read(|vault| {
        let person = to_tell(vault, party_id)?;
        compose(vault, &person, now.today)
    })??;
    if composed.token() != request.token {
        return Err(Refusal::PreviewOutdated.into());
    }
    // Setting it takes a noticeable time, so nothing waits for it.
    let files = composed
        .typeset()
        .map_err(|error| cannot_set(office, error))?;
    let id = DocumentId(office.new_id());
    let issued = office.write(move |transaction| {
        let person = to_tell(transaction, party_id)?;
        let again = match compose(transaction, &person, now.today)? {
            Ok((again, _)) => again,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(file) = files.first().filter(|_| again == composed) else {
            return Ok(Err(Refusal::PreviewOutdated));
        };
        let sha256 = document::insert(
            transaction,
            &NewDocument {
                id,
                kind: file.kind,
                language: composed.letter().language,
                reference: &composed.letter().references.ours,
                request_id: None,
                run_id: None,
                party_id: Some(party_id),
                breach_id: None,
                issued_on: now.today,
                bytes: &file.bytes,
                expires_on: None,
            },
        )?;
        let facts = AuditDetail::default()
            .with("kind", Fact::Code(Code::new(file.kind.as_str())?))?
            .with("record", Fact::Id(person.record_id.0))?
            .with("sha256", Fact::Sha256(sha256))?;
        note(
            transaction,
            now,
            AuditAction::DocumentIssued,
            SubjectKind::Document,
            id.0,
            facts,
        )?;
        Ok(Ok(id))
    })?;
    let issued = issued?;
    // Undoing an edit of before would take the frozen letter along with the person.
    undo::clear(office);
    Ok(issued)
}

/// Composes the notice, and says what is missing for one that can be posted.
fn compose(
    vault: &Connection,
    person: &PersonToTell,
    today: NaiveDate,
) -> Work<(Composed, Vec<LetterGap>)> {
    let Some(source) = person.notice.source.filter(|_| person.is_person) else {
        return Ok(Err(field("source", FieldProblem::Missing)));
    };
    let card = contact::find(vault, person.contact_id)?.ok_or(StoreError::NotFound)?;
    let language = card.language;
    let reference = given_number::next(vault, Series::Letter, today.year())?;
    let (correspondence, mut missing) = correspondence::with_card(vault, &card, reference, today)?;
    let id = activity::id_of(vault, ActivityCode::A08)?;
    let row = activity::find(vault, id)?.ok_or(StoreError::NotFound)?;
    let mut rules = Rules::of(vault)?;
    let governing = rules.governing(vault, id, person.notice.obtained_on)?;
    let (recipients, to_look_up) = recipients(vault, person, language, today)?;
    if to_look_up {
        missing.push(LetterGap::Recipient);
    }
    let automated = automated_decisions::of_activity(vault, id)?.explained;
    let input = l21::Input {
        correspondence,
        client: client(vault, person, language)?,
        purpose: in_a_sentence(row.purpose.in_language(language)),
        basis: row.lawful_basis.words().in_language(language).to_owned(),
        interest: in_a_sentence(row.ground.in_language(language)),
        categories: row
            .categories
            .in_language(language)
            .split(", ")
            .map(str::to_owned)
            .collect(),
        source: source.words().in_language(language).to_owned(),
        recipients,
        period: rule_in_words(&governing.rule, ActivityCode::A08, language),
        automated: automated.map(|words| words.in_language(language).to_owned()),
    };
    let letter = l21::compose(&input, language);
    let composed = Composed::Letter(DocumentKind::CounterPartyNotice, Box::new(letter));
    Ok(Ok((composed, missing)))
}

/// Returns the names of the clients of the case, as in a sentence.
fn client(
    vault: &Connection,
    person: &PersonToTell,
    language: Language,
) -> store::Result<Option<String>> {
    let mut names = Vec::new();
    for party in party::of_record(vault, person.record_id)? {
        if party.role == PartyRole::Client && party.contact_id != person.contact_id {
            names.push(contact::name_of(vault, party.contact_id)?);
        }
    }
    let and = match language {
        Language::Dutch => " en ",
        Language::English => " and ",
    };
    Ok(match names.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        [first @ .., last] => Some(format!("{}{and}{last}", first.join(", "))),
    })
}

/// Returns to whom data of the case go, and says whether something of one has to be looked up. That the other side gets
/// them need not be told to the other side.
fn recipients(
    vault: &Connection,
    person: &PersonToTell,
    language: Language,
    today: NaiveDate,
) -> store::Result<(Vec<documents::letters::l04_access_answer::Recipient>, bool)> {
    let other_side = RecipientKind::CounterParty.words().nl;
    let linked = activity::recipients_of(vault, activity::id_of(vault, ActivityCode::A08)?)?;
    let mut told = Vec::new();
    let mut to_look_up = false;
    for id in linked {
        let Some(found) = recipient::find(vault, id)? else {
            continue;
        };
        let is_themselves = person.role == PartyRole::CounterParty
            && recipient_name(&found.name, Language::Dutch) == other_side;
        if is_themselves || found.ended_on.is_some_and(|ended| ended < today) {
            continue;
        }
        to_look_up |= access::is_unknown(&found);
        told.push(access::told(&found, language));
    }
    Ok((told, to_look_up))
}

/// Returns words as they follow a colon, without the capital of a sentence of their own.
fn in_a_sentence(words: &str) -> String {
    let mut characters = words.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().collect::<String>() + characters.as_str(),
        None => String::new(),
    }
}
