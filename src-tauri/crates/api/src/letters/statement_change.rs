//! The notice that the statement changes (L17): what it tells one person, of the activities that concern that person alone.

use chrono::{Datelike as _, NaiveDate};
use documents::letters::l17_statement_change as l17;
use domain::activity::{ActivityCode, LawfulBasis};
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, DocumentId, PartyId};
use domain::language::{Language, Words};
use domain::short_text::kept;
use domain::statement::{Change, ChangeKind, StatedActivity};
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::document::{self, NewDocument};
use store::tables::given_number::{self, Series};
use store::tables::statement_version::PublishedStatement;
use store::tables::{contact, statement_notice};
use store::{Connection, Moment, StoreError, Transaction};

use super::composed::Composed;
use super::{cannot_set, correspondence, shown};
use crate::letter_texts::elements;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::wire::requests::{LetterGap, LetterPreview};

/// Somebody who is told, with the part of theirs that the letter belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// Who.
    pub(crate) contact_id: ContactId,
    /// The part of a record that the letter goes with.
    pub(crate) party_id: PartyId,
    /// The activities of the change that concern this person.
    pub(crate) activities: Vec<ActivityCode>,
}

/// A letter that is set and not frozen yet.
pub(crate) struct SetLetter {
    told: Told,
    kind: DocumentKind,
    language: Language,
    reference: String,
    bytes: Vec<u8>,
}

/// Returns the letter to one person as it would be frozen now; nothing of it is kept.
pub(crate) fn preview(
    office: &Office,
    published: &PublishedStatement,
    told: &Told,
) -> Outcome<LetterPreview> {
    let today = office.today();
    let (composed, missing) = office.read(|vault| {
        let reference = given_number::next(vault, Series::Letter, today.year())?;
        compose(vault, published, told, reference, today)
    })?;
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

/// Sets the letter to one person under a number.
pub(crate) fn set(
    office: &Office,
    published: &PublishedStatement,
    told: Told,
    reference: String,
) -> Outcome<SetLetter> {
    let today = office.today();
    let (composed, _) =
        office.read(|vault| compose(vault, published, &told, reference.clone(), today))?;
    let language = composed.letter().language;
    let files = composed
        .typeset()
        .map_err(|error| cannot_set(office, error))?;
    let file = files
        .into_iter()
        .next()
        .ok_or_else(|| office.fault("letters", "a letter without a file"))?;
    Ok(SetLetter {
        told,
        kind: file.kind,
        language,
        reference,
        bytes: file.bytes,
    })
}

/// Freezes a letter and notes that the person was told of the version.
pub(crate) fn freeze(
    transaction: &Transaction<'_>,
    number: u32,
    letter: &SetLetter,
    id: DocumentId,
    now: Moment,
) -> store::Result<()> {
    let sha256 = document::insert(
        transaction,
        &NewDocument {
            id,
            kind: letter.kind,
            language: letter.language,
            reference: &letter.reference,
            request_id: None,
            run_id: None,
            party_id: Some(letter.told.party_id),
            breach_id: None,
            issued_on: now.today,
            bytes: &letter.bytes,
            expires_on: None,
        },
    )?;
    statement_notice::insert(transaction, number, letter.told.contact_id, id, now.today)?;
    let facts = AuditDetail::default()
        .with("kind", Fact::Code(Code::new(letter.kind.as_str())?))?
        .with("version", Fact::Count(u64::from(number)))?
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

fn compose(
    vault: &Connection,
    published: &PublishedStatement,
    told: &Told,
    reference: String,
    today: NaiveDate,
) -> store::Result<(Composed, Vec<LetterGap>)> {
    let card = contact::find(vault, told.contact_id)?.ok_or(StoreError::NotFound)?;
    let language = card.language;
    let (correspondence, missing) = correspondence::with_card(vault, &card, reference, today)?;
    let person = l17::Person {
        correspondence,
        choices: choices(published, told, language),
    };
    let letter = l17::compose(&change(published, told, language), &person, language);
    let composed = Composed::Letter(DocumentKind::StatementChange, Box::new(letter));
    Ok((composed, missing))
}

/// Returns what the change is for one person: what concerns none of their activities is left out.
fn change(published: &PublishedStatement, told: &Told, language: Language) -> l17::Change {
    let mut differences = Vec::new();
    let mut new_purposes = Vec::new();
    for one in &published.version.changes {
        let Some(activity) = one
            .activity
            .filter(|code| told.activities.contains(code))
            .and_then(|code| published.facts.activity(code))
        else {
            continue;
        };
        match one.kind {
            ChangeKind::NewActivity | ChangeKind::Purpose => {
                new_purposes.push(new_purpose(activity, language));
            }
            ChangeKind::Basis
            | ChangeKind::Interest
            | ChangeKind::Category
            | ChangeKind::Source
            | ChangeKind::Longer
            | ChangeKind::Shorter
            | ChangeKind::Recipient
            | ChangeKind::Transfer
            | ChangeKind::Automated
            | ChangeKind::CookieAdded
            | ChangeKind::Publisher
            | ChangeKind::Ended
            | ChangeKind::RecipientGone
            | ChangeKind::CategoryGone => differences.push(difference(one, activity, language)),
        }
    }
    let website = published.facts.publisher.website.trim();
    l17::Change {
        from: published.version.valid_from,
        differences,
        new_purposes,
        reason: in_a_sentence(published.version.reason.in_language(language)),
        version: published.version.number.to_string(),
        whole_text: if website.is_empty() {
            l17::WholeText::Enclosed
        } else {
            l17::WholeText::Online {
                address: website.to_owned(),
            }
        },
    }
}

fn difference(change: &Change, activity: &StatedActivity, language: Language) -> l17::Difference {
    let said = |words: &Words| {
        let text = words.in_language(language).trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    let kind = change.kind.words();
    l17::Difference {
        about: format!(
            "{}: {}",
            activity.name.in_language(language),
            kind.in_language(language)
        ),
        now: said(&change.before),
        then: said(&change.after),
    }
}

fn new_purpose(activity: &StatedActivity, language: Language) -> l17::NewPurpose {
    let bare = |text: &str| in_a_sentence(text.trim().trim_end_matches('.'));
    let interest = activity.interest.as_ref();
    l17::NewPurpose {
        purpose: bare(activity.purpose.in_language(language)),
        basis: bare(activity.basis.words().in_language(language)),
        interest: interest.map(|words| bare(words.in_language(language))),
        period: kept(&activity.in_use()).in_language(language).to_owned(),
    }
}

/// Returns what the person can do about it, by the basis of each activity.
fn choices(published: &PublishedStatement, told: &Told, language: Language) -> Vec<l17::Choice> {
    let mut choices = Vec::new();
    let concerned = told
        .activities
        .iter()
        .filter_map(|code| published.facts.activity(*code));
    for activity in concerned {
        let name = activity.name.in_language(language);
        let choice = match activity.basis {
            LawfulBasis::LegitimateInterest if activity.code == ActivityCode::A02 => {
                l17::Choice::RefuseAdvertising
            }
            LawfulBasis::LegitimateInterest => l17::Choice::Object {
                against: match language {
                    Language::Dutch => format!("het gebruik van uw gegevens voor ‘{name}’"),
                    Language::English => format!("the use of your data for ‘{name}’"),
                },
            },
            LawfulBasis::Consent => l17::Choice::Withdraw {
                consent: format!("‘{name}’"),
            },
            LawfulBasis::Contract
            | LawfulBasis::LegalObligation
            | LawfulBasis::VitalInterests
            | LawfulBasis::PublicTask => continue,
        };
        choices.push(choice);
    }
    choices
}

/// Returns words as they follow a colon, without the capital of a sentence of their own.
fn in_a_sentence(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().collect::<String>() + letters.as_str(),
        None => String::new(),
    }
}
