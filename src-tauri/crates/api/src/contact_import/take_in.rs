//! Taking in the cards that the owner approved, all in one transaction.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::ContactId;
use domain::language::Language;
use domain::record::ContactPointKind;
use imports::vcard::ContactCandidate;
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::tables::contact_point::{CONTACT_POINTS_MAX, ContactPoint};
use store::tables::{contact, contact_point, setting};
use store::{Moment, StoreError, Transaction};

use super::{PendingCard, candidate};
use crate::contacts::entered_moment;
use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::undo::{self, Edit};
use crate::wire::contacts::{ApplyImport, ImportChoice, ImportResult};
use crate::wire::failure::{FieldProblem, Refusal};

/// The first day on which a card can have been changed; vCards exist since.
const FIRST_REVISION_YEAR: i32 = 1995;

/// Takes in the file that was looked at, as proposed but for the owner's own choices.
///
/// # Errors
/// [`Refusal::PreviewOutdated`] where another file was looked at since, or none; [`Refusal::Field`] where a card is
/// to be added to a contact that it was not recognised as.
pub fn apply(office: &Office, request: ApplyImport) -> Outcome<ImportResult> {
    let now = office.moment();
    let cards: Vec<PendingCard> = match &office.volatile().import {
        Some(pending) if pending.token == request.token => pending.cards.clone(),
        Some(_) | None => return Err(Refusal::PreviewOutdated.into()),
    };
    let choices: HashMap<u32, ImportChoice> = request.choices.into_iter().collect();
    let mut chosen: Vec<(PendingCard, ImportChoice)> = Vec::with_capacity(cards.len());
    for (index, card) in (0_u32..).zip(cards) {
        let choice = choices.get(&index).copied().unwrap_or(card.proposal);
        if choice == ImportChoice::Merge && card.known_as.is_none() {
            return Err(field(&format!("choices.{index}"), FieldProblem::Malformed).into());
        }
        chosen.push((card, choice));
    }
    let import_id = office.new_id();
    let result = undo::write(office, move |transaction| {
        let taken = take_in(transaction, now, chosen, &mut |_| Ok(()))?;
        let facts = AuditDetail::default()
            .with("entered", Fact::Count(taken.entered.len() as u64))?
            .with("merged", Fact::Count(taken.merged.len() as u64))?
            .with("skipped", Fact::Count(u64::from(taken.skipped)))?;
        note(
            transaction,
            now,
            AuditAction::ImportDone,
            SubjectKind::Import,
            import_id,
            facts,
        )?;
        let result = ImportResult {
            entered: u32::try_from(taken.entered.len()).unwrap_or(u32::MAX),
            merged: u32::try_from(taken.merged.len()).unwrap_or(u32::MAX),
            skipped: taken.skipped,
        };
        let edit = (result.entered + result.merged > 0).then_some(Edit::ContactsImported {
            entered: taken.entered,
            merged: taken.merged,
        });
        Ok((result, edit))
    })?;
    office.volatile().import = None;
    Ok(result)
}

/// What came in.
#[derive(Default)]
pub(crate) struct Taken {
    pub(crate) entered: Vec<ContactId>,
    pub(crate) merged: Vec<(ContactId, Vec<ContactPoint>)>,
    pub(crate) skipped: u32,
}

/// Takes in cards, each as was chosen; `step` hears how many are done and may break off.
pub(crate) fn take_in(
    transaction: &Transaction<'_>,
    now: Moment,
    chosen: Vec<(PendingCard, ImportChoice)>,
    step: &mut dyn FnMut(u32) -> store::Result<()>,
) -> store::Result<Taken> {
    let language = setting::get(transaction)?.language;
    let mut taken = Taken::default();
    for (done, (card, choice)) in (1..).zip(chosen) {
        match (choice, card.known_as.as_ref()) {
            (ImportChoice::New, _) => {
                let id = enter(transaction, &card, language, now.today)?;
                taken.entered.push(id);
            }
            (ImportChoice::Merge, Some(known)) => {
                match merge(transaction, known.id, &card, now.today)? {
                    Some(before) => taken.merged.push((known.id, before)),
                    None => taken.skipped += 1,
                }
            }
            (ImportChoice::Merge, None) | (ImportChoice::Skip, _) => taken.skipped += 1,
        }
        step(done)?;
    }
    Ok(taken)
}

fn enter(
    transaction: &Transaction<'_>,
    card: &PendingCard,
    language: Language,
    today: NaiveDate,
) -> store::Result<ContactId> {
    let found = &card.candidate;
    let id = enter_card(transaction, found, language, today)?;
    entered_moment(transaction, id, revised_or(found.revised_on, today), today)?;
    Ok(id)
}

/// Enters a contact with its points; a record must follow in the same transaction (invariant 1).
pub(crate) fn enter_card(
    transaction: &Transaction<'_>,
    found: &ContactCandidate,
    language: Language,
    today: NaiveDate,
) -> store::Result<ContactId> {
    let made = candidate::contact(found, language, today);
    contact::insert(transaction, &made)?;
    contact_point::replace_all(transaction, made.id, &candidate::points(found, today))?;
    Ok(made.id)
}

/// Returns the file's own date of the card where it can be one, and today otherwise (domain.md 2.1).
fn revised_or(revised_on: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    let possible =
        |day: &NaiveDate| *day <= today && chrono::Datelike::year(day) >= FIRST_REVISION_YEAR;
    revised_on.filter(possible).unwrap_or(today)
}

/// Adds the points that are new to a known contact, and returns the points of before; none where nothing is new.
fn merge(
    transaction: &Transaction<'_>,
    id: ContactId,
    card: &PendingCard,
    today: NaiveDate,
) -> store::Result<Option<Vec<ContactPoint>>> {
    contact::find(transaction, id)?.ok_or(StoreError::NotFound)?;
    let before = contact_point::of_contact(transaction, id)?;
    let mut all = before.clone();
    for point in candidate::points(&card.candidate, today) {
        let known = all.iter().any(|other| is_same(other, &point));
        if !known && all.len() < CONTACT_POINTS_MAX {
            all.push(point);
        }
    }
    if all.len() == before.len() {
        return Ok(None);
    }
    contact_point::replace_all(transaction, id, &all)?;
    Ok(Some(before))
}

fn is_same(one: &ContactPoint, other: &ContactPoint) -> bool {
    if one.kind != other.kind {
        return false;
    }
    match one.kind {
        // A contact has one photo; a second one says nothing more of how to reach it.
        ContactPointKind::Photo => true,
        ContactPointKind::Phone | ContactPointKind::Email | ContactPointKind::Whatsapp
            if !one.normalised.is_empty() =>
        {
            one.normalised == other.normalised
        }
        ContactPointKind::Phone
        | ContactPointKind::Email
        | ContactPointKind::Whatsapp
        | ContactPointKind::PostalAddress
        | ContactPointKind::Skype
        | ContactPointKind::SocialMedia
        | ContactPointKind::Preference
        | ContactPointKind::BankAccount => comparable(one) == comparable(other),
    }
}

fn comparable(point: &ContactPoint) -> String {
    [&point.value, &point.street, &point.postcode, &point.town]
        .into_iter()
        .flat_map(|part| part.chars())
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
