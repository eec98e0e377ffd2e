//! Which cards a request is about: what the owner says of a card that may be of the person (trap T24).

use domain::ids::ContactId;
use domain::request::{RequestState, Right};
use domain::same_person::{FURTHER_CARDS_MAX, SamePersonSign, SamePersonVerdict};
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::request::{self, Request};
use store::tables::request_contact::{self, JudgedContact};
use store::tables::{contact, hold, request_decision};
use store::{Moment, StoreError, Transaction};

use super::file::File;
use super::holding::{self, NewHolds};
use super::{code, intake, note, person_search, refused, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{Refusal, RequestGuard};
use crate::wire::requests::JudgeContact;

/// Notes whether a card is of the person that a request is about, for all open requests of the same message. A card of
/// theirs comes into the scope of each: what it has is held and asks a decision. Cards are never merged.
///
/// # Errors
/// [`RequestGuard::WrongState`] where nothing can come into its scope any more, where the card is its first one, and
/// where a card would leave the scope of decisions that are fixed; [`RequestGuard::TooManyCards`] past [`FURTHER_CARDS_MAX`];
/// [`Refusal::NotFound`] for a card that is gone.
pub fn judge_contact(office: &Office, request: JudgeContact) -> Outcome<()> {
    let mut holds = NewHolds::of(office, Right::ALL.len());
    with_file(office, request.id, move |transaction, file, now| {
        let card = request.contact_id;
        contact::find(transaction, card)?.ok_or(StoreError::NotFound)?;
        if let Err(refusal) = may_judge(&file, card, request.verdict) {
            return refused(refusal);
        }
        let judged = JudgedContact {
            contact_id: card,
            verdict: request.verdict,
            sign: sign_of(transaction, &file, card)?,
            judged_on: now.today,
        };
        let beside = request::linked_with(transaction, &file.request)?;
        let also = beside
            .into_iter()
            .filter(|one| can_widen(one) && one.contact_id != Some(card));
        for one in std::iter::once(file.request).chain(also) {
            if one.contact_id.is_none() && judged.verdict == SamePersonVerdict::SamePerson {
                intake::link(transaction, one, card, &mut holds, now)?;
            } else {
                judge(transaction, &mut holds, &one, &judged, now)?;
            }
        }
        Ok(Ok(()))
    })
}

/// Returns by what a card shows to be of the person; pointed out by hand where nothing does.
fn sign_of(
    transaction: &Transaction<'_>,
    file: &File,
    card: ContactId,
) -> store::Result<SamePersonSign> {
    let keys = person_search::keys_of(transaction, file)?;
    let found = person_search::signs(transaction, &keys)?;
    let strongest = found.get(&card).and_then(|signs| signs.first().copied());
    Ok(strongest.unwrap_or(SamePersonSign::ByHand))
}

fn may_judge(file: &File, card: ContactId, verdict: SamePersonVerdict) -> Result<(), Refusal> {
    let wrong_state = Refusal::Request {
        guard: RequestGuard::WrongState,
    };
    let is_theirs = file.contacts.contains(&card);
    let fixed = file.request.state == RequestState::Decided;
    let leaves = is_theirs && verdict == SamePersonVerdict::SomebodyElse;
    if !can_widen(&file.request) || file.request.contact_id == Some(card) || (leaves && fixed) {
        return Err(wrong_state);
    }
    if !is_theirs
        && verdict == SamePersonVerdict::SamePerson
        && file.contacts.len() > FURTHER_CARDS_MAX
    {
        return Err(Refusal::Request {
            guard: RequestGuard::TooManyCards,
        });
    }
    Ok(())
}

/// Says whether something can still come into the scope of a request: once something was erased it is what it is.
pub(super) fn can_widen(request: &Request) -> bool {
    request.state.is_open() && request.state != RequestState::Executing
}

fn judge(
    transaction: &Transaction<'_>,
    holds: &mut NewHolds,
    request: &Request,
    judged: &JudgedContact,
    now: Moment,
) -> store::Result<()> {
    let card = judged.contact_id;
    let before = request_contact::of_request(transaction, request.id)?;
    let was_theirs = before.contains(&card);
    request_contact::judge(transaction, request.id, judged)?;
    match (was_theirs, judged.verdict) {
        (false, SamePersonVerdict::SamePerson) => {
            holding::set_on(transaction, holds, request, card, now)?;
        }
        (true, SamePersonVerdict::SomebodyElse) => {
            hold::release_of_request_on(transaction, request.id, card, now.today)?;
            request_decision::forget_card(transaction, request.id, card)?;
        }
        (true, SamePersonVerdict::SamePerson) | (false, SamePersonVerdict::SomebodyElse) => {}
    }
    let detail = AuditDetail::default()
        .with("contact", Fact::Id(card.0))?
        .with("verdict", code(judged.verdict.as_str())?)?;
    note(
        transaction,
        now,
        AuditAction::RequestMoved,
        request.id,
        detail,
    )
}
