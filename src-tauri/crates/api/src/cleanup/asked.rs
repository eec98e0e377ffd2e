//! A run that a person asked for (art. 17): the same preview, word and certificate as every other, with the request's own
//! guards before it and the request brought on after it.

use domain::ids::RequestId;
use domain::request::RequestState;
use store::tables::disclosure;
use store::{Moment, Transaction};

use super::act::{Cause, draw_up};
use crate::office::{Office, Outcome};
use crate::requests::{self, File};
use crate::wire::cleanup::ErasurePreview;
use crate::wire::failure::Refusal;
use crate::wire::requests::{OpenRequest, RequestStep};

/// Draws up what carrying a request out would take, for the owner to look at.
///
/// # Errors
/// [`Refusal::Request`] with what stands in the way: undecided records, an unanswered request for a copy, a hold.
pub fn preview_request(office: &Office, request: OpenRequest) -> Outcome<ErasurePreview> {
    let today = office.today();
    let selection = office.read(|vault| {
        let file = File::read(vault, request.id, today)?;
        Ok(match requests::guard(RequestStep::Execute, &file) {
            Some(guard) => Err(Refusal::Request { guard }),
            None => Ok(requests::selection(&file)),
        })
    })??;
    draw_up(office, selection, Cause::Request(request.id))
}

/// Says whether the request can still be carried out, in the transaction of its run. Where it can, it is noted to whom data
/// were given that are about to go, as they are told afterwards.
pub(super) fn still_stands(
    transaction: &Transaction<'_>,
    id: RequestId,
    now: Moment,
) -> store::Result<Result<(), Refusal>> {
    let file = File::read(transaction, id, now.today)?;
    Ok(match requests::guard(RequestStep::Execute, &file) {
        Some(guard) => Err(Refusal::Request { guard }),
        None => {
            disclosure::keep_for_request(transaction, id)?;
            Ok(())
        }
    })
}

/// Brings a request on whose run was carried out.
pub(super) fn carried_out(
    transaction: &Transaction<'_>,
    id: RequestId,
    now: Moment,
) -> store::Result<()> {
    let mut request = File::read(transaction, id, now.today)?.request;
    if request.state == RequestState::Decided {
        requests::enter(transaction, &mut request, RequestState::Executing, now)?;
    }
    Ok(())
}
