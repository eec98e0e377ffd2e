//! Holds set and lifted by the owner (domain.md 2.4).

use chrono::NaiveDate;
use domain::hold::{HoldKind, KeepGround, ReviewDateError, check_review_date, latest_review_date};
use domain::ids::{HoldId, PartyId};
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::tables::hold::{self, Hold, HoldScope as Scope};
use store::tables::{contact, due, party, record};
use store::{Connection, StoreError, Transaction};
use uuid::Uuid;

use crate::noted::{detail, note};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::typed;
use crate::wire::failure::{FieldProblem, Refusal};
use crate::wire::holds::{HoldGroundChoice, HoldScope, ReleaseHold, SetHold};

/// The most parties that one hold is set on at once.
pub const PARTIES_HELD_AT_ONCE_MAX: usize = 10_000;

/// Returns the grounds that the owner can choose; "for a while" is none.
pub fn grounds(_: &Office, (): ()) -> Outcome<Vec<HoldGroundChoice>> {
    Ok(KeepGround::ALL
        .iter()
        .map(|ground| HoldGroundChoice {
            ground: *ground,
            words: ground.words(),
        })
        .collect())
}

/// Sets a hold on a contact, a record, parties of records, or all that can go of an activity.
///
/// # Errors
/// [`Refusal::Field`] without a reason, or with a day to look again that is not within twelve months.
pub fn set(office: &Office, request: SetHold) -> Outcome<()> {
    let now = office.moment();
    let reason = typed::reason("reason", &request.reason)?;
    check_review(now.today, request.review_on)?;
    let chosen = request.scope;
    let (ground, review_on) = (request.ground, request.review_on);
    let done = office.write(move |transaction| {
        let scopes = match scopes_of(transaction, chosen, now.today)? {
            Ok(scopes) => scopes,
            Err(refusal) => return Ok(Err(refusal)),
        };
        for scope in scopes {
            let hold = Hold {
                id: HoldId(Uuid::now_v7()),
                kind: ground.hold_kind(),
                ground: Some(ground),
                reason: reason.clone(),
                set_on: now.today,
                review_on,
                released_on: None,
                scope,
                request_id: None,
            };
            exists(transaction, scope)?;
            hold::set(transaction, &hold)?;
            let facts = AuditDetail::default()
                .with("ground", Fact::Code(Code::new(ground.as_str())?))?
                .with("review_on", Fact::Date(review_on))?;
            note(
                transaction,
                now,
                AuditAction::HoldSet,
                SubjectKind::Hold,
                hold.id.0,
                facts,
            )?;
        }
        Ok(Ok(()))
    })?;
    Ok(done?)
}

fn scopes_of(
    vault: &Connection,
    chosen: HoldScope,
    today: NaiveDate,
) -> store::Result<Result<Vec<Scope>, Refusal>> {
    Ok(match chosen {
        HoldScope::Contact { id } => Ok(vec![Scope::Contact(id)]),
        HoldScope::Record { id } => Ok(vec![Scope::Record(id)]),
        HoldScope::Parties { ids } => of_parties(ids),
        HoldScope::DueOfActivity { id } => {
            // One more than is held at once says that there are too many.
            let most = PARTIES_HELD_AT_ONCE_MAX as u32 + 1;
            of_parties(due::parties_of_activity(vault, id, today, most)?)
        }
    })
}

fn of_parties(mut ids: Vec<PartyId>) -> Result<Vec<Scope>, Refusal> {
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Err(field("scope", FieldProblem::Missing));
    }
    typed::at_most("scope", ids.len(), PARTIES_HELD_AT_ONCE_MAX)?;
    Ok(ids.into_iter().map(Scope::Party).collect())
}

fn check_review(today: NaiveDate, review_on: NaiveDate) -> Result<(), Refusal> {
    check_review_date(today, review_on).map_err(|error| {
        let problem = match error {
            ReviewDateError::NotAfterStart => FieldProblem::Before {
                day: today.succ_opt().unwrap_or(today),
            },
            ReviewDateError::TooFar => FieldProblem::After {
                day: latest_review_date(today),
            },
        };
        field("review_on", problem)
    })
}

fn exists(transaction: &Transaction<'_>, scope: Scope) -> store::Result<()> {
    let found = match scope {
        Scope::Contact(id) => contact::find(transaction, id)?.is_some(),
        Scope::Record(id) => record::find(transaction, id)?.is_some(),
        Scope::Party(id) => party::find(transaction, id)?.is_some(),
    };
    if found {
        Ok(())
    } else {
        Err(StoreError::NotFound)
    }
}

/// Lifts a hold. One that follows a request is lifted by that request.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no open hold, or it follows a request.
pub fn release(office: &Office, request: ReleaseHold) -> Outcome<()> {
    let now = office.moment();
    office.write(move |transaction| {
        let found = hold::find(transaction, request.id)?.ok_or(StoreError::NotFound)?;
        match found.kind {
            HoldKind::OpenRequest | HoldKind::Restriction => return Err(StoreError::NotFound),
            HoldKind::LegalHold
            | HoldKind::Dispute
            | HoldKind::OpenInvoice
            | HoldKind::BreachInvestigation => {}
        }
        hold::release(transaction, request.id, now.today)?;
        note(
            transaction,
            now,
            AuditAction::HoldReleased,
            SubjectKind::Hold,
            request.id.0,
            detail("kind", found.kind.as_str())?,
        )
    })
}
