//! What was promised goes by itself on its day, without a preview: it was decided before (domain rule 2.1, invariant 3). A
//! hold is stronger than a promise, and a statutory floor too.

use domain::ids::{PartyId, RequestId};
use store::erasure::{self, Selection};
use store::session::Stop;
use store::tables::{hold, party};

use super::act::{Approval, Cause, carry_out};
use crate::office::{Office, Outcome};

/// Erases what was promised to go by today, with the proof, the checklist and the log of every run. What could not go
/// stands in Opruimen as due, and is tried again at the next opening or day.
pub(crate) fn keep_promises(office: &Office) -> Outcome<()> {
    let today = office.today();
    let plan = office.read(|vault| erasure::plan(vault, &Selection::Promised, today))?;
    if plan.is_empty() {
        return Ok(());
    }
    let decided_before = Approval::of(&plan, Selection::Promised, Cause::Promise);
    carry_out(office, &Stop::default(), None, &decided_before).map(drop)
}

/// Erases what a person stopped the use of, as far as it is not held: it was decided with the stop. The rest was promised,
/// and goes by itself once its hold has ended.
pub(crate) fn erase_stopped(
    office: &Office,
    request: RequestId,
    stopped: &[PartyId],
) -> Outcome<()> {
    erase_free(office, stopped, Cause::Stop(request))
}

/// Erases what ended by the owner's word and is not held.
pub(crate) fn erase_ended(office: &Office, ended: &[PartyId]) -> Outcome<()> {
    erase_free(office, ended, Cause::Owner)
}

fn erase_free(office: &Office, parties: &[PartyId], cause: Cause) -> Outcome<()> {
    let today = office.today();
    let (plan, selection) = office.read(|vault| {
        let held = hold::open_over_parties(vault, parties)?;
        let mut free = Vec::new();
        for id in parties {
            if !held.contains_key(id) && party::find(vault, *id)?.is_some() {
                free.push(*id);
            }
        }
        let selection = Selection::Parties(free);
        Ok((erasure::plan(vault, &selection, today)?, selection))
    })?;
    if plan.is_empty() {
        return Ok(());
    }
    let decided_before = Approval::of(&plan, selection, cause);
    carry_out(office, &Stop::default(), None, &decided_before).map(drop)
}
