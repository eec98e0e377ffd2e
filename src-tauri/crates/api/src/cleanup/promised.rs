//! What was promised goes by itself on its day, without a preview: it was decided before (domain rule 2.1, invariant 3). A
//! hold is stronger than a promise, and a statutory floor too.

use store::erasure::{self, Selection};
use store::session::Stop;

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
