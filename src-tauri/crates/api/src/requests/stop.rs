//! The act of stopping a use at once (art. 21(2) and 7(3)), and the addresses at which it stops.
//!
//! One transaction writes the list of keyed hashes, ends the newsletters and marks the card, and the ledger has it before
//! it commits. A run of its own erases what may go afterwards: it was decided before, and whatever keeps it from going
//! does not keep the use from stopping.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::PartyId;
use domain::language::Language;
use domain::paper::RecordFields;
use domain::request::{Decision, RequestState};
use domain::subscription::SubscriptionGround;
use domain::text_dates::long_date;
use store::erasure::stopping::{self, StopCause, StopOrder};
use store::ledger::{LedgerEntry, Run};
use store::log::{AuditAction, AuditDetail, Fact};
use store::session::Stop;
use store::tables::request_decision::{self, NewDecision};
use store::tables::stopped_address::{self, STOPPED_ADDRESSES_MAX, StopChannel, StoppedAddress};
use store::tables::{consent_text, promised_erasure};
use store::{Moment, Randomness, StoreError, SystemRandomness, Transaction};
use uuid::Uuid;

use super::effect::Effect;
use super::file::File;
use super::stopping::{StopAddress, Stopping, Use, mailed_at, spelled};
use super::{enter, field, guard, note, refused, stopped, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::{Failure, FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{
    AddStopAddress, RequestStep, StopChannel as TypedChannel, StopUse, TakeOutStopAddress,
};

/// The largest number of signs of an address or number.
const ADDRESS_CHARACTERS_MAX: usize = 320;

/// Adds an address or number at which the use has to stop as well.
///
/// # Errors
/// [`Refusal::Field`] for what is no address or number, or stands there already.
pub fn add_stop_address(office: &Office, request: AddStopAddress) -> Outcome<()> {
    let id = office.new_id();
    with_file(office, request.id, move |transaction, file, _| {
        let Effect::Stopping(stopping) = &file.effect else {
            return stopped(RequestGuard::WrongState);
        };
        if !file.request.state.is_open() {
            return stopped(RequestGuard::WrongState);
        }
        let channel = match request.channel {
            TypedChannel::Email => StopChannel::Email,
            TypedChannel::Telephone => StopChannel::Telephone,
        };
        let value = request.value.trim().to_owned();
        let one = spelled(channel, &value).filter(|_| value.len() <= ADDRESS_CHARACTERS_MAX);
        let Some(one) = one else {
            return refused(field("value", FieldProblem::Malformed));
        };
        let known =
            |other: &StopAddress| spelled(other.channel, &other.value).as_ref() == Some(&one);
        if stopping.addresses.iter().any(known) {
            return Ok(Ok(()));
        }
        if stopping.addresses.len() >= STOPPED_ADDRESSES_MAX as usize {
            return refused(field("value", FieldProblem::Taken));
        }
        let address = StoppedAddress {
            id,
            channel,
            value,
            stopped_on: None,
        };
        stopped_address::add(transaction, file.request.id, &address)?;
        Ok(Ok(()))
    })
}

/// Takes an address out that was added by mistake, as long as nothing was stopped at it.
pub fn take_out_stop_address(office: &Office, request: TakeOutStopAddress) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, _| {
        if stopped_address::take_out(transaction, file.request.id, request.address_id)? {
            Ok(Ok(()))
        } else {
            refused(Refusal::NotFound)
        }
    })
}

/// Stops the use that a request asks to stop, from today, and erases what may go. A second time changes nothing that had
/// stopped.
///
/// # Errors
/// The guard of the step; [`Refusal::Field`] where no consent was chosen.
pub fn stop(office: &Office, request: StopUse) -> Outcome<()> {
    let now = office.moment();
    let run = Run {
        id: SystemRandomness
            .id()
            .map_err(|error| office.failure(error))?,
        now,
    };
    let id = request.id;
    let refused: Arc<Mutex<Option<Refusal>>> = Arc::default();
    let (refusing, at_office) = (Arc::clone(&refused), office.clone());
    let done = office
        .session()?
        .carry_out(&Stop::default(), run, move |transaction| {
            let file = File::read(transaction, request.id, now.today)?;
            match carry_out(transaction, &file, &request.parties, now)? {
                Ok(done) => {
                    // Undoing an edit of before must not bring the use back.
                    crate::undo::clear(&at_office);
                    Ok(done)
                }
                Err(refusal) => {
                    *refusing.lock().unwrap_or_else(PoisonError::into_inner) = Some(refusal);
                    Err(StoreError::BrokeOff)
                }
            }
        });
    let why = refused
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    let done = done.map_err(|error| match why {
        Some(refusal) => Failure::from(refusal),
        None => office.failure(error),
    })?;
    // The use has stopped. What cannot be erased now was promised, and goes at the next opening or day.
    if let Err(Failure::Refused { .. }) = crate::cleanup::erase_stopped(office, id, &done.value) {
        let _ = office.fault("requests", "what was stopped waits for its run");
    }
    Ok(())
}

/// What was done: the parties that may go, and what the ledger must have.
type Done = (Vec<PartyId>, Vec<LedgerEntry>);

fn carry_out(
    transaction: &Transaction<'_>,
    file: &File,
    chosen: &[PartyId],
    now: Moment,
) -> store::Result<Result<Done, Refusal>> {
    if let Some(guard) = guard(RequestStep::Execute, file) {
        return Ok(Err(Refusal::Request { guard }));
    }
    let Effect::Stopping(stopping) = &file.effect else {
        let guard = RequestGuard::WrongState;
        return Ok(Err(Refusal::Request { guard }));
    };
    let uses = match which(stopping, chosen) {
        Ok(uses) => uses,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let parties: Vec<PartyId> = uses.iter().map(|one| one.party.party_id).collect();
    let addresses = at_which(transaction, stopping, &uses)?;
    let order = StopOrder {
        cause: stopping.cause,
        spelled: addresses
            .iter()
            .flat_map(|(_, spelled)| spelled.clone())
            .collect(),
        parties: parties.clone(),
        cards: match stopping.cause {
            StopCause::Objection => stopping.cards.clone(),
            StopCause::Withdrawal => Vec::new(),
        },
        on: now.today,
    };
    let entries = stopping::stop(transaction, &order, &mut SystemRandomness)?;
    for (address, _) in addresses {
        let stopped_on = Some(now.today);
        let stopped = StoppedAddress {
            stopped_on,
            ..address
        };
        stopped_address::add(transaction, file.request.id, &stopped)?;
    }
    for one in &uses {
        let explanation = consent_in_words(transaction, file, one)?;
        request_decision::save(transaction, &decision(file, one, explanation, now))?;
        promised_erasure::promise(transaction, one.party.party_id, now.today, file.request.id)?;
    }
    bring_on(transaction, file, now)?;
    let detail = AuditDetail::default()
        .with("addresses", Fact::Count(order.spelled.len() as u64))?
        .with("uses", Fact::Count(parties.len() as u64))?;
    note(
        transaction,
        now,
        AuditAction::UseStopped,
        file.request.id,
        detail,
    )?;
    Ok(Ok((parties, entries)))
}

/// Returns what stops: an objection ends all advertising, of a consent the owner says which was withdrawn.
fn which(stopping: &Stopping, chosen: &[PartyId]) -> Result<Vec<Use>, Refusal> {
    let going_on: Vec<&Use> = stopping.going_on().collect();
    let uses: Vec<Use> = match stopping.cause {
        StopCause::Objection => going_on.into_iter().cloned().collect(),
        StopCause::Withdrawal => {
            let meant: Vec<Use> = going_on
                .iter()
                .filter(|one| chosen.contains(&one.party.party_id))
                .map(|one| (*one).clone())
                .collect();
            if meant.is_empty() && !going_on.is_empty() {
                return Err(field("parties", FieldProblem::Missing));
            }
            meant
        }
    };
    Ok(uses)
}

/// Returns the addresses at which the use stops, each with its one spelling. Of a withdrawn consent those are the
/// addresses that its newsletters went to; where nothing was found, those that the person gave.
fn at_which(
    transaction: &Transaction<'_>,
    stopping: &Stopping,
    uses: &[Use],
) -> store::Result<Vec<(StoppedAddress, Option<String>)>> {
    let mut mailed: BTreeSet<String> = BTreeSet::new();
    for one in uses {
        if let Some(RecordFields::Subscription(paper)) = &one.fields {
            mailed.extend(mailed_at(transaction, one.party.record_id, paper)?);
        }
    }
    let newsletter_stops = !mailed.is_empty();
    let nothing_found = stopping.going_on().next().is_none();
    let mut all = Vec::new();
    for address in stopping
        .addresses
        .iter()
        .filter(|one| one.stopped_on.is_none())
    {
        let one = spelled(address.channel, &address.value);
        let meant = match stopping.cause {
            StopCause::Objection => true,
            StopCause::Withdrawal => {
                let typed = address.id.is_some() && newsletter_stops;
                let of_newsletter = one.as_ref().is_some_and(|one| mailed.contains(one));
                typed || of_newsletter || nothing_found
            }
        };
        if meant {
            let id = match address.id {
                Some(id) => id,
                None => SystemRandomness.id()?,
            };
            let stopped = StoppedAddress {
                id,
                channel: address.channel,
                value: address.value.clone(),
                stopped_on: None,
            };
            all.push((stopped, one));
        }
    }
    Ok(all)
}

/// Returns which consent it was, in the language of the letters: when it was given, and with which version of the text.
/// Nothing for what stood on no consent that is recorded.
fn consent_in_words(
    transaction: &Transaction<'_>,
    file: &File,
    one: &Use,
) -> store::Result<String> {
    let Some(RecordFields::Subscription(paper)) = &one.fields else {
        return Ok(String::new());
    };
    let Some(SubscriptionGround::Consent(consent)) = &paper.ground else {
        return Ok(String::new());
    };
    let text = match consent.text_id {
        Some(id) => consent_text::find(transaction, id)?,
        None => None,
    };
    let day = long_date(consent.given_on, file.request.language);
    Ok(match (file.request.language, text) {
        (Language::Dutch, None) => format!("gegeven op {day}"),
        (Language::English, None) => format!("given on {day}"),
        (Language::Dutch, Some(text)) => {
            format!("gegeven op {day}, met versie {} van de tekst", text.version)
        }
        (Language::English, Some(text)) => {
            format!("given on {day}, with version {} of the text", text.version)
        }
    })
}

fn decision(file: &File, one: &Use, explanation: String, now: Moment) -> NewDecision {
    NewDecision {
        id: Uuid::now_v7(),
        request_id: file.request.id,
        party_id: one.party.party_id,
        record_kind: one.party.record_kind,
        activity_id: one.party.activity_id,
        decision: Decision::StopUse,
        ground: None,
        explanation,
        passages: Vec::new(),
        kept_until: None,
        dated_on: one.party.dated_on,
        decided_on: now.today,
    }
}

/// Brings the request to carrying out; one that was taken up again passes through what was decided.
fn bring_on(transaction: &Transaction<'_>, file: &File, now: Moment) -> store::Result<()> {
    let mut moved = file.request.clone();
    if moved.state == RequestState::Executing {
        return Ok(());
    }
    moved.decided_on = Some(now.today);
    if moved.state == RequestState::InReview {
        enter(transaction, &mut moved, RequestState::Decided, now)?;
    }
    enter(transaction, &mut moved, RequestState::Executing, now)
}
