//! Looking a second time before decisions are fixed, where the person who asks is a client's counter-party in a case file
//! (domain.md T25): what the client told in confidence is not given by mistake, nor erased.

use domain::request::RequestState;
use store::log::{AuditAction, AuditDetail};
use store::tables::second_look::{self, SecondLook};

use super::file::File;
use super::{note, refused, stopped, typed, with_file};
use crate::office::{Office, Outcome};
use crate::wire::failure::RequestGuard;
use crate::wire::requests::{NoteSecondLook, OpposedCaseView, SecondLookView};

/// Returns it as the page shows it; none where it is not asked and nobody looked.
pub(super) fn view(file: &File) -> Option<SecondLookView> {
    let cases: Vec<OpposedCaseView> = file
        .opposed_in_scope()
        .into_iter()
        .map(|case| OpposedCaseView {
            record_id: case.record_id,
            title: case.title.clone(),
            client: case.client.clone(),
        })
        .collect();
    let done = file.second_look.as_ref();
    (!cases.is_empty() || done.is_some()).then(|| SecondLookView {
        cases,
        words: done.map(|look| look.words.clone()).unwrap_or_default(),
        looked_on: done.map(|look| look.looked_on),
    })
}

/// Notes when somebody looked a second time, and what was weighed.
///
/// # Errors
/// The guard of the state; [`Refusal::Field`] for a day before the receipt or after today, and where nothing is said.
///
/// [`Refusal::Field`]: crate::wire::failure::Refusal::Field
pub fn note_second_look(office: &Office, request: NoteSecondLook) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        let open = file.request.state.is_open() && file.request.state != RequestState::Executing;
        if !open || file.opposed_in_scope().is_empty() {
            return stopped(RequestGuard::WrongState);
        }
        let first = file.request.clock_starts_on();
        let typed = || {
            Ok(SecondLook {
                looked_on: typed::day("looked_on", request.looked_on, first, now.today)?,
                words: typed::reason("words", &request.words)?,
            })
        };
        let look = match typed() {
            Ok(look) => look,
            Err(refusal) => return refused(refusal),
        };
        second_look::save(transaction, file.request.id, &look)?;
        note(
            transaction,
            now,
            AuditAction::LookedTwice,
            file.request.id,
            AuditDetail::default(),
        )?;
        Ok(Ok(()))
    })
}
