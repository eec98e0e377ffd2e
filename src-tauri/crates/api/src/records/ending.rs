//! Ending a newsletter by one act: somebody followed the link to unsubscribe, or withdrew a consent, and asks no more than
//! that (art. 7(3) and 21(2)). No request file is needed for it; the log keeps that it was done.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use domain::ids::{ContactId, PartyId, RecordId};
use domain::paper::{RecordFields, Subscription};
use store::erasure::stopping::{self, StopCause, StopOrder};
use store::ledger::{LedgerEntry, Run};
use store::log::{AuditAction, AuditDetail, Fact, SubjectKind};
use store::session::Stop;
use store::tables::{contact, party, record};
use store::{Moment, Randomness, StoreError, SystemRandomness, Transaction};

use crate::noted::note;
use crate::office::{Office, Outcome};
use crate::requests::mailed_at;
use crate::settings::field;
use crate::wire::failure::{Failure, FieldProblem, Refusal};
use crate::wire::records::{EndSubscription, EndedSubscription};

/// Ends a newsletter from a day: the address goes onto the list of those who are not to be approached, and the
/// newsletter is erased at once unless a hold keeps it. Says what is left.
///
/// # Errors
/// [`Refusal::NotFound`] for what is no newsletter or has gone, [`Refusal::Field`] for a day before it began or after
/// today.
pub fn end_subscription(office: &Office, request: EndSubscription) -> Outcome<EndedSubscription> {
    let now = office.moment();
    let run = Run {
        id: SystemRandomness
            .id()
            .map_err(|error| office.failure(error))?,
        now,
    };
    let refused: Arc<Mutex<Option<Refusal>>> = Arc::default();
    let (refusing, at_office) = (Arc::clone(&refused), office.clone());
    let done = office
        .session()?
        .carry_out(&Stop::default(), run, move |transaction| {
            match end(transaction, request.record_id, request.ended_on, now)? {
                Ok(done) => {
                    // Undoing an edit of before must not bring the newsletter back.
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
    let (parties, contact_id) = done.value;
    crate::cleanup::erase_ended(office, &parties)?;
    office.read(move |vault| {
        Ok(EndedSubscription {
            record_left: record::find(vault, request.record_id)?.is_some(),
            contact_left: contact::find(vault, contact_id)?.map(|_| contact_id),
        })
    })
}

/// Who was in it, and what the ledger must have.
type Ended = ((Vec<PartyId>, ContactId), Vec<LedgerEntry>);

fn end(
    transaction: &Transaction<'_>,
    id: RecordId,
    ended_on: NaiveDate,
    now: Moment,
) -> store::Result<Result<Ended, Refusal>> {
    let found = record::find(transaction, id)?;
    let Some(RecordFields::Subscription(paper)) = found.map(|record| record.fields) else {
        return Ok(Err(Refusal::NotFound));
    };
    if let Err(refusal) = can_end(&paper, ended_on, now.today) {
        return Ok(Err(refusal));
    }
    let all = party::of_record(transaction, id)?;
    let first = all.first().ok_or(StoreError::NotFound)?.contact_id;
    let parties: Vec<PartyId> = all.iter().map(|party| party.id).collect();
    let spelled: BTreeSet<String> = mailed_at(transaction, id, &paper)?;
    let order = StopOrder {
        cause: StopCause::Withdrawal,
        spelled,
        parties: parties.clone(),
        cards: Vec::new(),
        on: ended_on,
    };
    let entries = stopping::stop(transaction, &order, &mut SystemRandomness)?;
    let detail = AuditDetail::default()
        .with("addresses", Fact::Count(order.spelled.len() as u64))?
        .with("uses", Fact::Count(1))?
        .with("day", Fact::Date(ended_on))?;
    let action = AuditAction::UseStopped;
    note(transaction, now, action, SubjectKind::Record, id.0, detail)?;
    Ok(Ok(((parties, first), entries)))
}

fn can_end(paper: &Subscription, ended_on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if ended_on > today {
        return Err(field("ended_on", FieldProblem::InFuture));
    }
    if ended_on < paper.subscribed_on {
        let day = paper.subscribed_on;
        return Err(field("ended_on", FieldProblem::Before { day }));
    }
    Ok(())
}
