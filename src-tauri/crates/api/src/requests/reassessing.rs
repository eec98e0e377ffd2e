//! A human being who looks at what a computer decided alone (art. 22), and the statement that nothing is decided so.

use domain::request::{Decision, RequestState};
use store::Connection;
use store::log::{AuditAction, AuditDetail};
use store::tables::reassessment::{self, Reassessment};
use store::tables::request::Request;
use store::tables::request_decision::PartyInScope;

use super::effect::Effect;
use super::{enter, guard, note, refused, stopped, typed, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::RequestGuard;
use crate::wire::requests::{NoteReassessment, ReassessmentView, RequestStep};

/// The longest words of a reassessment, in characters.
const WORDS_CHARACTERS_MAX: usize = 2_000;

/// What is known of looking again.
#[derive(Debug, Clone)]
pub(crate) struct Reassessing {
    /// What came of it; none while nobody looked.
    pub(crate) done: Option<Reassessment>,
}

impl Reassessing {
    /// Reads it.
    pub(super) fn read(vault: &Connection, request: &Request) -> store::Result<Reassessing> {
        Ok(Reassessing {
            done: reassessment::of_request(vault, request.id)?,
        })
    }

    /// Returns how many decisions wait for somebody to look again.
    pub(super) fn still_to_look(&self, scope: &[PartyInScope]) -> u32 {
        if self.done.is_some() {
            return 0;
        }
        let waiting = scope.iter().filter(|party| {
            let taken = party.taken.as_ref();
            taken.is_some_and(|taken| taken.decision == Decision::Reassess)
        });
        u32::try_from(waiting.count()).unwrap_or(u32::MAX)
    }

    /// Returns what came of it as the page shows it.
    pub(super) fn view(&self) -> Option<ReassessmentView> {
        self.done.as_ref().map(|done| ReassessmentView {
            looked_by: done.looked_by.clone(),
            persons_view: done.persons_view.clone(),
            outcome: done.outcome.clone(),
            done_on: done.done_on,
        })
    }
}

/// Notes who looked again, what the person thinks of it, and what was decided.
///
/// # Errors
/// The guard of the step; [`Refusal::Field`] where it is not said who looked or what was decided.
///
/// [`Refusal::Field`]: crate::wire::failure::Refusal::Field
pub fn note_reassessment(office: &Office, request: NoteReassessment) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        if !matches!(file.effect, Effect::Reassessing(_)) {
            return stopped(RequestGuard::WrongState);
        }
        if let Some(guard) = guard(RequestStep::Execute, &file) {
            return stopped(guard);
        }
        let typed = || {
            Ok(Reassessment {
                looked_by: typed::reason("looked_by", &request.looked_by)?,
                persons_view: typed::text(
                    "persons_view",
                    &request.persons_view,
                    WORDS_CHARACTERS_MAX,
                )?,
                outcome: typed::reason("outcome", &request.outcome)?,
                done_on: now.today,
            })
        };
        let done = match typed() {
            Ok(done) => done,
            Err(refusal) => return refused(refusal),
        };
        reassessment::save(transaction, file.request.id, &done)?;
        let id = file.request.id;
        let mut moved = file.request;
        if moved.state != RequestState::Executing {
            enter(transaction, &mut moved, RequestState::Executing, now)?;
        }
        let action = AuditAction::DecisionReassessed;
        note(transaction, now, action, id, AuditDetail::default())?;
        Ok(Ok(()))
    })
}
