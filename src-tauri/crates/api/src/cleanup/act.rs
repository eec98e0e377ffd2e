//! The preview and the run. Nothing is erased that was not previewed (invariant 3).

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use domain::ids::{ErasureRunId, RequestId};
use store::erasure::{self, Brake as PulledBrake, Order, Plan, PlanDigest};
use store::ledger::Run;
use store::log::{self, AuditAction, AuditDetail, AuditEntry, Fact, SubjectKind};
use store::session::Stop;
use store::tables::erasure_run::RunCause;
use store::{Connection, Moment, Randomness, StoreError, SystemRandomness, Transaction};

use super::{asked, certificate, lines_in_words};
use crate::contact_import::SPELLINGS;
use crate::jobs::{self, Teller};
use crate::kept::Register;
use crate::office::{Office, Outcome};
use crate::wire::cleanup::{Brake, ErasurePreview, ExecuteErasure, PreviewErasure, Selection};
use crate::wire::failure::{Failure, Refusal};
use crate::wire::jobs::{JobEnd, JobId};

/// The number of records and contact points above which a word is typed.
const WITHOUT_WORD_MAX: u32 = 10;

/// The words that confirm, in either language of the screen.
const WORDS: [&str; 2] = ["wissen", "erase"];

/// The most previews that wait for the owner's word.
const APPROVALS_MAX: usize = 4;

/// What brings a run about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// The owner, who approved its preview.
    Owner,
    /// A person asked for it; the owner approved its preview.
    Request(RequestId),
    /// A letter had promised it.
    Promise,
    /// A person stopped its use (art. 21(2) and 7(3)).
    Stop(RequestId),
}

impl Cause {
    const fn kept(self) -> RunCause {
        match self {
            Cause::Owner => RunCause::Owner,
            Cause::Request(_) | Cause::Stop(_) => RunCause::Request,
            Cause::Promise => RunCause::Promise,
        }
    }

    /// Returns the request whose own guards stand before the run and that is brought on by it.
    const fn brings_on(self) -> Option<RequestId> {
        match self {
            Cause::Owner | Cause::Promise | Cause::Stop(_) => None,
            Cause::Request(id) => Some(id),
        }
    }

    const fn request(self) -> Option<RequestId> {
        match self {
            Cause::Owner | Cause::Promise => None,
            Cause::Request(id) | Cause::Stop(id) => Some(id),
        }
    }
}

/// A preview that was shown and waits for the owner's word.
#[derive(Debug, Clone)]
pub(crate) struct Approval {
    token: String,
    cause: Cause,
    selection: erasure::Selection,
    digest: PlanDigest,
    total: u32,
    braked: bool,
}

impl Approval {
    /// Returns the word on a plan that asks for none any more.
    pub(super) fn of(plan: &Plan, selection: erasure::Selection, cause: Cause) -> Approval {
        Approval {
            token: token_of(plan),
            cause,
            selection,
            digest: plan.digest(),
            total: plan.size(),
            braked: false,
        }
    }
}

/// Draws up what a run would take, for the owner to look at.
///
/// # Errors
/// [`Refusal::HeldBack`] and [`Refusal::PreviewOutdated`] where a chosen party cannot go.
pub fn preview(office: &Office, request: PreviewErasure) -> Outcome<ErasurePreview> {
    draw_up(office, chosen(request.selection), Cause::Owner)
}

/// Draws up what a run would take of a selection, and keeps it for the owner's word.
pub(super) fn draw_up(
    office: &Office,
    selection: erasure::Selection,
    cause: Cause,
) -> Outcome<ErasurePreview> {
    let now = office.moment();
    let looked = selection.clone();
    let (plan, shown) = office.read(|vault| {
        let plan = erasure::plan(vault, &looked, now.today)?;
        let shown = show(vault, &plan)?;
        Ok((plan, shown))
    })?;
    let total = shown.total;
    office.write(move |transaction| note_preview(transaction, now, total))?;
    let approval = Approval {
        token: shown.token.clone(),
        cause,
        selection,
        digest: plan.digest(),
        total,
        braked: shown.brake.is_some(),
    };
    let mut volatile = office.volatile();
    volatile
        .approvals
        .retain(|earlier| earlier.token != approval.token);
    if volatile.approvals.len() == APPROVALS_MAX {
        volatile.approvals.remove(0);
    }
    volatile.approvals.push(approval);
    Ok(shown)
}

fn chosen(selection: Selection) -> erasure::Selection {
    match selection {
        Selection::All => erasure::Selection::All,
        Selection::Activities { ids } => erasure::Selection::Activities(ids),
        Selection::Parties { ids } => erasure::Selection::Parties(ids),
        Selection::ContactPoints => erasure::Selection::ContactPoints,
        Selection::RequestFiles => erasure::Selection::RequestFiles,
        Selection::BreachFiles => erasure::Selection::BreachFiles,
    }
}

fn show(vault: &Connection, plan: &Plan) -> store::Result<ErasurePreview> {
    let register = Register::read(vault)?;
    let points_by_themselves = plan.points_by_themselves();
    let total = plan.size() + plan.notes.len() as u32 + points_by_themselves;
    let brake = match erasure::brake(vault, plan)? {
        None => None,
        Some(PulledBrake::ShareOfActivity {
            activity_id,
            count,
            of,
        }) => Some(Brake::ShareOfActivity {
            activity: register.find(activity_id)?.name.clone(),
            count,
            of,
        }),
        Some(PulledBrake::LargerThanUsual { count, usual }) => {
            Some(Brake::LargerThanUsual { count, usual })
        }
    };
    Ok(ErasurePreview {
        token: token_of(plan),
        lines: lines_in_words(vault, &plan.lines())?,
        total,
        points_by_themselves,
        records: plan.records.len() as u32,
        stripped: plan.stripped(),
        contacts: plan.contacts_touched(),
        contacts_gone: plan.contacts.len() as u32,
        contact_points: plan.points_with_records_by_kind(),
        word_needed: total > WITHOUT_WORD_MAX,
        brake,
    })
}

fn token_of(plan: &Plan) -> String {
    plan.digest().to_string()
}

fn note_preview(transaction: &Transaction<'_>, now: Moment, total: u32) -> store::Result<()> {
    log::append(
        transaction,
        &AuditEntry {
            at: now.at,
            action: AuditAction::ErasurePreviewed,
            subject: SubjectKind::Administration,
            subject_id: None,
            detail: AuditDetail::default().with("records", Fact::Count(u64::from(total)))?,
        },
    )?;
    Ok(())
}

/// Carries out what was previewed, as a job. While one is under way, its own id is the answer.
///
/// # Errors
/// [`Refusal::PreviewOutdated`], [`Refusal::ConfirmationMissing`], [`Refusal::BrakeNotReleased`].
pub fn execute(office: &Office, request: ExecuteErasure) -> Outcome<JobId> {
    if !office.is_open() {
        return Err(Refusal::Locked.into());
    }
    if let Some(job) = jobs::under_way(office) {
        return Ok(job);
    }
    let approval = approved(office, &request)?;
    jobs::begin(office, approval.total, move |office, stop, teller| {
        carry_out(office, stop, Some(teller), &approval)
    })
}

fn approved(office: &Office, request: &ExecuteErasure) -> Outcome<Approval> {
    let mut volatile = office.volatile();
    let known = volatile
        .approvals
        .iter()
        .position(|approval| approval.token == request.token);
    let place = known.ok_or(Refusal::PreviewOutdated)?;
    let approval = volatile.approvals[place].clone();
    let typed = request.word.trim().to_lowercase();
    if approval.total > WITHOUT_WORD_MAX && !WORDS.contains(&typed.as_str()) {
        return Err(Refusal::ConfirmationMissing.into());
    }
    if approval.braked && !request.brake_released {
        return Err(Refusal::BrakeNotReleased.into());
    }
    // A word counts once.
    volatile.approvals.remove(place);
    Ok(approval)
}

/// Carries a run out, telling of each step where somebody listens.
pub(super) fn carry_out(
    office: &Office,
    stop: &Stop,
    teller: Option<&Teller>,
    approval: &Approval,
) -> Outcome<JobEnd> {
    let now = office.moment();
    let run_id = ErasureRunId(
        SystemRandomness
            .id()
            .map_err(|error| office.failure(error))?,
    );
    let order = Order {
        run_id,
        cause: approval.cause.kept(),
        request_id: approval.cause.request(),
        selection: approval.selection.clone(),
        approved: approval.digest,
        today: now.today,
    };
    let brings_on = approval.cause.brings_on();
    let certificate_id = office.new_id().into();
    let refused: Arc<Mutex<Option<Failure>>> = Arc::default();
    let (told, refusing, asked, at_office) = (
        teller.cloned(),
        Arc::clone(&refused),
        stop.clone(),
        office.clone(),
    );
    let done = office
        .session()?
        .carry_out(stop, Run { id: run_id.0, now }, move |transaction| {
            let mut tell = |progress: erasure::Progress| {
                if let Some(told) = &told {
                    told.step(progress.done, progress.total);
                }
                if asked.asked() {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            };
            if let Some(id) = brings_on
                && let Err(refusal) = asked::still_stands(transaction, id, now)?
            {
                *refusing.lock().unwrap_or_else(PoisonError::into_inner) = Some(refusal.into());
                return Err(StoreError::BrokeOff);
            }
            let (erased, entries) = erasure::execute(
                transaction,
                &order,
                SPELLINGS,
                &mut SystemRandomness,
                &mut tell,
            )?;
            if let Err(error) = certificate::issue(transaction, certificate_id, &erased, now)? {
                // A run without its proof is not carried out; the error says why.
                let failure = crate::letters::cannot_set(&at_office, error);
                *refusing.lock().unwrap_or_else(PoisonError::into_inner) = Some(failure);
                return Err(StoreError::BrokeOff);
            }
            if let Some(id) = brings_on {
                asked::carried_out(transaction, id, now)?;
            }
            // What an edit replaced may be what goes now.
            crate::undo::clear(&at_office);
            Ok(((), entries))
        });
    let why = refused
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    let done = done.map_err(|error| why.unwrap_or_else(|| office.failure(error)))?;
    // An annex that was opened for viewing may hold what has just gone (invariant 5: temporary files).
    office.empty_opened_folder();
    if let Err(error) = done.cleaned {
        // The run stands; what is left in the files goes with the next run, or at locking.
        let _ = office.fault("cleanup", &error.to_string());
    }
    Ok(JobEnd::Erased { run: run_id })
}
