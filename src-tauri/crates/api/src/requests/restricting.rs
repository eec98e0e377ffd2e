//! Restriction of use (art. 18): placed on a request, announced to end, lifted. A request for restriction places what was
//! decided; an open request for rectification or objection can place its own at once (art. 18(1)(a) and (d)).

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::hold::latest_review_date;
use domain::holidays::Calendar;
use domain::ids::{HoldId, PartyId, RecordId, RequestId, RestrictionId};
use domain::notice_action::NoticeAction;
use domain::request::{Decision, RequestState, Right};
use domain::restriction::{LiftAnnounced, LiftError, Placed, RestrictionGround, first_day_to_lift};
use store::ledger::{CategoryCode, ENTRY_RECORDS_MAX, LedgerEntry, LedgerKind, Run};
use store::log::{AuditAction, AuditDetail, Code, Fact, SubjectKind};
use store::session::Stop;
use store::tables::request;
use store::tables::request_decision::PartyInScope;
use store::tables::restriction::{self, NewRestriction, Restriction};
use store::{Connection, Moment, Randomness, StoreError, SystemRandomness, Transaction};
use uuid::Uuid;

use super::file::File;
use super::notices::{Concerned, DueNotice};
use super::{Work, enter, field, guard, note, requester_name, stopped, with_file};
use crate::noted;
use crate::office::{Office, Outcome};
use crate::undo;
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{OpenRequest, RequestStep};
use crate::wire::restrictions::{
    PlaceRestriction, RestrictedOfRequest, RestrictedUseChoice, RestrictedView,
    RestrictionGroundChoice, RestrictionRow, RestrictionState, RestrictionView,
};

/// What is known of carrying out a request for restriction.
#[derive(Debug, Clone)]
pub(crate) struct Restricting {
    /// The restrictions that it placed, those lifted since among them.
    pub(crate) placed: Vec<Restriction>,
}

impl Restricting {
    /// Reads it.
    pub(super) fn read(vault: &Connection, request: RequestId) -> store::Result<Restricting> {
        Ok(Restricting {
            placed: restriction::of_request(vault, request)?,
        })
    }

    /// Returns the parties that are decided to be restricted and are not.
    pub(super) fn still_to_place(&self, scope: &[PartyInScope]) -> Vec<PartyId> {
        let decided = scope.iter().filter(|party| {
            let taken = party.taken.as_ref();
            taken.is_some_and(|taken| taken.decision == Decision::Restrict)
        });
        decided
            .map(|party| party.party_id)
            .filter(|party| !self.placed.iter().any(|one| one.party_id == *party))
            .collect()
    }

    /// Returns the letter that answers the request.
    pub(super) fn answer(&self, scope: &[PartyInScope]) -> DocumentKind {
        if !self.placed.is_empty() || !self.still_to_place(scope).is_empty() {
            DocumentKind::RestrictionPlaced
        } else if scope.is_empty() {
            DocumentKind::NothingFound
        } else {
            DocumentKind::RequestRefused
        }
    }
}

/// Returns what recipients have to be told of restrictions: that they were placed and last, and that they were lifted
/// (art. 19).
pub(super) fn notices<'a>(
    restrictions: impl Iterator<Item = &'a Restriction> + Clone,
    scope: &[PartyInScope],
) -> Vec<DueNotice> {
    let lasting = restrictions.clone().filter(|one| one.lifted_on.is_none());
    let placed = lasting.map(|one| (one, one.placed_on));
    let lifted = restrictions.filter_map(|one| Some((one, one.lifted_on?)));
    [
        notice(NoticeAction::Restricted, placed, scope),
        notice(NoticeAction::Released, lifted, scope),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn notice<'a>(
    action: NoticeAction,
    of: impl Iterator<Item = (&'a Restriction, NaiveDate)>,
    scope: &[PartyInScope],
) -> Option<DueNotice> {
    let done: Vec<(&Restriction, NaiveDate)> = of.collect();
    let first = done.iter().map(|(_, on)| *on).min()?;
    let data = scope
        .iter()
        .filter(|party| done.iter().any(|(one, _)| one.party_id == party.party_id))
        .map(|party| Concerned {
            party_id: party.party_id,
            activity_id: party.activity_id,
            kind: Some(party.record_kind),
            dated_on: party.dated_on,
        });
    Some(DueNotice {
        action,
        done_on: Some(first),
        data: data.collect(),
    })
}

/// Returns how far a restriction is.
pub(crate) fn state(one: &Restriction) -> RestrictionState {
    match (one.lifted_on, one.lift_on) {
        (Some(_), _) => RestrictionState::Lifted,
        (None, Some(_)) => RestrictionState::LiftAnnounced,
        (None, None) => RestrictionState::Placed,
    }
}

fn lasting(file: &File) -> impl Iterator<Item = &Restriction> {
    let all = file.restrictions.iter();
    all.filter(|one| one.lifted_on.is_none())
}

/// Says whether the use can be restricted at once, for as long as the request is not decided.
pub(super) fn may_restrict_now(file: &File) -> Result<(), RequestGuard> {
    let waits = match file.request.state {
        RequestState::Received
        | RequestState::IdWait
        | RequestState::SpecWait
        | RequestState::InReview => true,
        RequestState::Decided
        | RequestState::Executing
        | RequestState::Answered
        | RequestState::Closed
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => false,
    };
    let offered = RestrictionGround::while_open(file.request.right).is_some();
    if waits && offered && !to_place(file).is_empty() {
        Ok(())
    } else {
        Err(RequestGuard::WrongState)
    }
}

/// Says whether the end of the restrictions can be announced: what they rest on was decided.
pub(super) fn may_announce(file: &File) -> Result<(), RequestGuard> {
    let settled = match file.request.state {
        RequestState::Received
        | RequestState::IdWait
        | RequestState::SpecWait
        | RequestState::InReview => false,
        RequestState::Decided | RequestState::Executing => file.request.right != Right::Restriction,
        RequestState::Answered
        | RequestState::Closed
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => true,
    };
    if settled && lasting(file).any(|one| one.lift_on.is_none()) {
        Ok(())
    } else {
        Err(RequestGuard::WrongState)
    }
}

/// Says whether the restrictions can be lifted: the person was told before, and the day has come (art. 18(3)).
pub(super) fn may_lift(file: &File) -> Result<(), RequestGuard> {
    let mut announced = lasting(file).filter_map(|one| one.lift_on).peekable();
    if announced.peek().is_none() {
        return match may_announce(file) {
            Ok(()) => Err(RequestGuard::LiftNotAnnounced),
            Err(guard) => Err(guard),
        };
    }
    if announced.any(|lift_on| lift_on <= file.today) {
        Ok(())
    } else {
        Err(RequestGuard::LiftNotYet)
    }
}

/// Returns the parties on which the request can place a restriction now.
fn to_place(file: &File) -> Vec<PartyId> {
    match file.effect.restricting() {
        Some(restricting) => restricting.still_to_place(&file.scope),
        None => file
            .scope
            .iter()
            .map(|party| party.party_id)
            .filter(|party| !lasting(file).any(|one| one.party_id == *party))
            .collect(),
    }
}

/// Restricts the use of what was decided, or of all that an open request is about. It takes effect at once: lists, searches
/// and counts no longer show it, what could be undone is forgotten, and a backup of before does not bring it back into use.
///
/// # Errors
/// The guard of the step; [`Refusal::Field`] without a ground.
pub fn place(office: &Office, request: PlaceRestriction) -> Outcome<()> {
    let today = office.today();
    let placing = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        Ok(placing(&file, &request))
    })?;
    let (ground, parties) = placing?;
    let id = random(office)?;
    let now = office.moment();
    let (at, asked) = (office.clone(), request);
    let done = office
        .session()?
        .carry_out(&Stop::default(), Run { id, now }, move |transaction| {
            let file = File::read(transaction, asked.id, now.today)?;
            if self::placing(&file, &asked) != Ok((ground, parties.clone())) {
                return Err(StoreError::PlanOutdated);
            }
            for party in &parties {
                let new = NewRestriction {
                    id: RestrictionId(Uuid::now_v7()),
                    hold_id: HoldId(Uuid::now_v7()),
                    party_id: *party,
                    request_id: asked.id,
                    ground,
                    placed: Placed {
                        placed_on: now.today,
                    },
                };
                restriction::place(transaction, &new)?;
            }
            tell(transaction, now, &file, "placed", parties.len())?;
            let mut moved = file.request.clone();
            if moved.state == RequestState::Decided {
                enter(transaction, &mut moved, RequestState::Executing, now)?;
            }
            undo::clear(&at);
            Ok(((), entries(LedgerKind::Restricted, &file, &parties)?))
        });
    done.map(|_| ()).map_err(|error| office.failure(error))
}

/// Returns on which ground and on what a restriction is placed.
fn placing(
    file: &File,
    request: &PlaceRestriction,
) -> Result<(RestrictionGround, Vec<PartyId>), Refusal> {
    let step = match file.request.right {
        Right::Restriction => RequestStep::Execute,
        Right::Access
        | Right::Rectification
        | Right::Erasure
        | Right::Portability
        | Right::Objection
        | Right::MarketingObjection
        | Right::ConsentWithdrawal
        | Right::HumanDecision => RequestStep::Restrict,
    };
    if let Some(guard) = guard(step, file) {
        return Err(Refusal::Request { guard });
    }
    let ground = RestrictionGround::while_open(file.request.right)
        .or(request.ground)
        .ok_or_else(|| field("ground", FieldProblem::Missing))?;
    let possible = to_place(file);
    let chosen: Vec<PartyId> = possible
        .into_iter()
        .filter(|party| request.parties.is_empty() || request.parties.contains(party))
        .collect();
    if chosen.is_empty() {
        return Err(Refusal::NotFound);
    }
    Ok((ground, chosen))
}

fn tell(
    transaction: &Transaction<'_>,
    now: Moment,
    file: &File,
    what: &'static str,
    count: usize,
) -> store::Result<()> {
    let detail = AuditDetail::default()
        .with("restriction", Fact::Code(Code::new(what)?))?
        .with("parties", Fact::Count(count as u64))?;
    note(
        transaction,
        now,
        AuditAction::RestrictionChanged,
        file.request.id,
        detail,
    )
}

/// Returns what the ledger keeps of restrictions that were placed or lifted, so that a restored backup follows.
fn entries(kind: LedgerKind, file: &File, parties: &[PartyId]) -> store::Result<Vec<LedgerEntry>> {
    let mut entries = Vec::new();
    let mut kinds: Vec<_> = file.scope.iter().map(|party| party.record_kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for of in kinds {
        let ids: Vec<Uuid> = file
            .scope
            .iter()
            .filter(|party| party.record_kind == of && parties.contains(&party.party_id))
            .map(|party| party.party_id.0)
            .collect();
        for part in ids.chunks(ENTRY_RECORDS_MAX) {
            entries.push(LedgerEntry {
                id: SystemRandomness.id()?,
                kind,
                category: CategoryCode::parse(of.as_str())?,
                count: u32::try_from(part.len()).unwrap_or(u32::MAX),
                rule: None,
                records: part.to_vec(),
                keyed_hash: None,
            });
        }
    }
    Ok(entries)
}

fn random(office: &Office) -> Outcome<Uuid> {
    SystemRandomness.id().map_err(|error| office.failure(error))
}

/// Returns how the restrictions of a request would be announced to end on a day.
///
/// # Errors
/// [`Refusal::Field`] where the person would have too few working days.
pub(crate) fn announcing(
    file: &File,
    lift_on: NaiveDate,
) -> Result<Vec<(RestrictionId, LiftAnnounced)>, Refusal> {
    let calendar = file.rules.calendar();
    lasting(file)
        .filter(|one| one.lift_on.is_none())
        .map(|one| {
            let placed = Placed {
                placed_on: one.placed_on,
            };
            placed
                .announce(file.today, lift_on, calendar)
                .map(|announced| (one.id, announced))
                .map_err(|error| match error {
                    LiftError::TooSoon { first: day } | LiftError::NotYet { lift_on: day } => {
                        field("lift_on", FieldProblem::Before { day })
                    }
                })
        })
        .collect()
}

/// Notes that the person was told that the restrictions of a request end.
pub(crate) fn announced(
    transaction: &Transaction<'_>,
    file: &File,
    lift_on: NaiveDate,
    reason: &str,
    now: Moment,
) -> store::Result<()> {
    let all = announcing(file, lift_on).map_err(|_| StoreError::PlanOutdated)?;
    for (id, one) in &all {
        restriction::announce(transaction, *id, *one, reason)?;
    }
    tell(transaction, now, file, "lift_announced", all.len())
}

/// Notes that an announced end was called off: the restriction goes on.
pub fn call_off(office: &Office, request: OpenRequest) -> Outcome<()> {
    with_file(office, request.id, |transaction, file, now| -> Work<()> {
        let announced: Vec<_> = lasting(&file)
            .filter(|one| one.lift_on.is_some())
            .map(|one| one.id)
            .collect();
        if announced.is_empty() {
            return stopped(RequestGuard::LiftNotAnnounced);
        }
        for id in &announced {
            restriction::call_off(transaction, *id)?;
        }
        tell(transaction, now, &file, "lift_called_off", announced.len())?;
        Ok(Ok(()))
    })
}

/// Returns the day since which restrictions are to be looked at again; none where it has not come or their end was announced.
pub(crate) fn to_review<'a>(
    lasting: impl Iterator<Item = &'a Restriction>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    lasting
        .filter(|one| one.lift_on.is_none())
        .filter_map(|one| one.review_on)
        .filter(|review_on| *review_on <= today)
        .min()
}

/// Notes that the restrictions of a request were looked at and last, for a year at most.
///
/// # Errors
/// [`RequestGuard::WrongState`] where their day has not come.
pub fn review(office: &Office, request: OpenRequest) -> Outcome<()> {
    with_file(office, request.id, |transaction, file, now| -> Work<()> {
        if to_review(lasting(&file), now.today).is_none() {
            return stopped(RequestGuard::WrongState);
        }
        let next = latest_review_date(now.today);
        restriction::review(transaction, file.request.id, next)?;
        tell(transaction, now, &file, "reviewed", lasting(&file).count())?;
        Ok(Ok(()))
    })
}

/// Lifts the restrictions of a request whose announced day has come.
///
/// # Errors
/// [`RequestGuard::LiftNotAnnounced`] and [`RequestGuard::LiftNotYet`] (art. 18(3)).
pub fn lift(office: &Office, request: OpenRequest) -> Outcome<()> {
    let today = office.today();
    let stands = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        Ok(guard(RequestStep::LiftRestriction, &file))
    })?;
    if let Some(guard) = stands {
        return Err(Refusal::Request { guard }.into());
    }
    let id = random(office)?;
    let now = office.moment();
    let done = office
        .session()?
        .carry_out(&Stop::default(), Run { id, now }, move |transaction| {
            let file = File::read(transaction, request.id, now.today)?;
            let mut lifted = Vec::new();
            for one in lasting(&file) {
                let Some(over) = over(one, now.today) else {
                    continue;
                };
                restriction::lift(transaction, one.id, over)?;
                lifted.push(one.party_id);
            }
            if lifted.is_empty() {
                return Err(StoreError::PlanOutdated);
            }
            tell(transaction, now, &file, "lifted", lifted.len())?;
            let entries = entries(LedgerKind::RestrictionLifted, &file, &lifted)?;
            Ok(((), entries))
        });
    done.map(|_| ()).map_err(|error| office.failure(error))
}

/// Returns a restriction as it ends today; none where its end was not announced or its day has not come.
fn over(one: &Restriction, today: NaiveDate) -> Option<domain::restriction::Lifted> {
    let placed = Placed {
        placed_on: one.placed_on,
    };
    // What was announced in time then is in time now, whatever the calendar says of other years.
    let announced = placed
        .announce(one.announced_on?, one.lift_on?, Calendar::EU)
        .ok()?;
    announced.lift(today).ok()
}

/// Returns the restrictions of a request as its page shows them; none where it has nothing to do with any.
pub(super) fn view(file: &File) -> Option<RestrictionView> {
    let wanted = file.effect.restricting().is_some() || may_restrict_now(file).is_ok();
    if !wanted && file.restrictions.is_empty() {
        return None;
    }
    let to_place = to_place(file);
    let asked = file
        .scope
        .iter()
        .filter(|party| to_place.contains(&party.party_id))
        .map(|party| RestrictionRow {
            party_id: party.party_id,
            record_id: party.record_id,
            kind: party.record_kind,
            state: RestrictionState::Requested,
            ground: None,
            because: None,
            placed_on: None,
            announced_on: None,
            lift_on: None,
            lifted_on: None,
        });
    let open = RestrictionGround::while_open(file.request.right);
    let grounds = RestrictionGround::ALL
        .iter()
        .filter(|ground| open.is_none_or(|open| open == **ground));
    Some(RestrictionView {
        rows: file.restrictions.iter().map(row).chain(asked).collect(),
        grounds: grounds
            .map(|ground| RestrictionGroundChoice {
                ground: *ground,
                words: ground.words(),
                article: ground.article().to_owned(),
            })
            .collect(),
        first_day_to_lift: first_day_to_lift(file.today, file.rules.calendar()),
        lift_reason: lasting(file)
            .map(|one| one.lift_reason.clone())
            .find(|reason| !reason.is_empty())
            .unwrap_or_default(),
        review_since: to_review(lasting(file), file.today),
    })
}

fn row(one: &Restriction) -> RestrictionRow {
    RestrictionRow {
        party_id: one.party_id,
        record_id: one.record_id,
        kind: one.record_kind,
        state: state(one),
        ground: Some(one.ground),
        because: Some(one.ground.words()),
        placed_on: Some(one.placed_on),
        announced_on: one.announced_on,
        lift_on: one.lift_on,
        lifted_on: one.lifted_on,
    }
}

/// Returns what is restricted, by request; of the records themselves no more than their kind.
pub fn list(office: &Office, (): ()) -> Outcome<RestrictedView> {
    office.read(|vault| {
        let mut requests: Vec<RestrictedOfRequest> = Vec::new();
        for one in restriction::open(vault)? {
            if let Some(known) = requests.iter_mut().find(|known| known.id == one.request_id) {
                known.rows.push(row(&one));
                continue;
            }
            let Some(found) = request::find(vault, one.request_id)? else {
                continue;
            };
            requests.push(RestrictedOfRequest {
                id: found.id,
                number: found.number.clone(),
                name: requester_name(&found.requester),
                rows: vec![row(&one)],
            });
        }
        Ok(RestrictedView {
            records: restriction::records(vault)?,
            requests,
            uses: domain::restriction::RestrictedUse::ALL
                .iter()
                .map(|used_for| RestrictedUseChoice {
                    used_for: *used_for,
                    words: used_for.words(),
                })
                .collect(),
        })
    })
}

/// Notes in the log that a restricted record was opened, and for what; nothing of what it says.
pub(crate) fn note_opened(
    transaction: &Transaction<'_>,
    now: Moment,
    record: RecordId,
    used_for: domain::restriction::RestrictedUse,
) -> store::Result<()> {
    let detail =
        AuditDetail::default().with("used_for", Fact::Code(Code::new(used_for.as_str())?))?;
    noted::note(
        transaction,
        now,
        AuditAction::RestrictedOpened,
        SubjectKind::Record,
        record.0,
        detail,
    )
}
