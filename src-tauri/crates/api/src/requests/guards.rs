//! What can be done with a request, and what stands in the way (domain rule 4.2).

use domain::document_kind::DocumentKind;
use domain::request::{RequestState, Right};
use domain::request_move::{Circumstances, Guard, may_move};
use store::tables::request_pause::PauseKind;
use store::tables::searched_place::SearchOutcome;

use super::clock;
use super::file::File;
use super::notices::ToldRecipient;
use super::restricting;
use crate::wire::failure::RequestGuard;
use crate::wire::requests::{RequestStep, StepView};

/// Every step, in the order in which they are usually taken.
const STEPS: [RequestStep; 22] = [
    RequestStep::Acknowledge,
    RequestStep::EstablishIdentity,
    RequestStep::AskIdentity,
    RequestStep::AskClarification,
    RequestStep::Resume,
    RequestStep::Extend,
    RequestStep::Restrict,
    RequestStep::Decide,
    RequestStep::Execute,
    RequestStep::TellRecipients,
    RequestStep::Answer,
    RequestStep::AnswerOrally,
    RequestStep::AnnounceLift,
    RequestStep::LiftRestriction,
    RequestStep::Close,
    RequestStep::CloseUnidentified,
    RequestStep::Withdraw,
    RequestStep::Reopen,
    RequestStep::Forward,
    RequestStep::SayNotCovered,
    RequestStep::NotActOn,
    RequestStep::InformOnComplaint,
];

/// Returns the steps that the request's state has a place for, with what still stands in the way.
pub(super) fn steps(file: &File) -> Vec<StepView> {
    STEPS
        .into_iter()
        .map(|step| StepView {
            step,
            guard: guard(step, file),
        })
        .filter(|view| view.guard != Some(RequestGuard::WrongState))
        .collect()
}

/// Returns what stands in the way of a step; none where it can be done now.
pub(crate) fn guard(step: RequestStep, file: &File) -> Option<RequestGuard> {
    check(step, file).err()
}

fn check(step: RequestStep, file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    let state = file.request.state;
    match step {
        RequestStep::Acknowledge => {
            let waits = state.is_open() && !matches!(state, S::Decided | S::Executing);
            only_if(waits && !file.was_issued(DocumentKind::Acknowledgement))
        }
        RequestStep::EstablishIdentity => only_if(may_check_identity(file)),
        RequestStep::AskIdentity => ask_identity(file),
        RequestStep::AskClarification => {
            only_if(file.request.right == Right::Access)?;
            movable(file, S::SpecWait)
        }
        RequestStep::Resume => only_if(
            (state == S::IdWait && file.open_pause(PauseKind::Identity).is_some())
                || (state == S::SpecWait && file.open_pause(PauseKind::Clarification).is_some()),
        ),
        RequestStep::Extend => extend(file),
        RequestStep::Restrict => restricting::may_restrict_now(file),
        RequestStep::AnnounceLift => restricting::may_announce(file),
        RequestStep::LiftRestriction => restricting::may_lift(file),
        RequestStep::Decide => decide(file),
        RequestStep::Execute => execute(file),
        RequestStep::TellRecipients => {
            let untold = |one: &ToldRecipient| one.notice.is_none() && one.may_be_told(state);
            only_if(file.recipients.iter().any(untold))
        }
        RequestStep::Answer | RequestStep::AnswerOrally => answerable(file),
        RequestStep::Close => close(file),
        RequestStep::CloseUnidentified => movable(file, S::ClosedUnidentified),
        RequestStep::Withdraw => movable(file, S::Withdrawn),
        RequestStep::Forward => {
            // For whom it is, and that the requester is told, is what the letter says.
            let stated = Circumstances {
                we_are_processor: true,
                requester_told: true,
                ..file.circumstances()
            };
            only_if(may_move(state, S::Forwarded, &stated).is_ok())
        }
        RequestStep::SayNotCovered => {
            only_if(may_move(state, S::Answered, &file.circumstances()).is_ok())?;
            only_if(!file.request.path.subject.has_rights())
        }
        RequestStep::NotActOn => {
            let stated = Circumstances {
                not_acted_on: true,
                ..file.circumstances()
            };
            only_if(state == S::InReview && may_move(state, S::Answered, &stated).is_ok())
        }
        RequestStep::InformOnComplaint => only_if(!state.is_open()),
        RequestStep::Reopen => {
            only_if(!state.is_open() && state != S::Answered)?;
            movable(file, S::InReview)?;
            // Who could not be established has to be first; the data would go to the wrong person.
            if state == S::ClosedUnidentified {
                identity(file)
            } else {
                Ok(())
            }
        }
    }
}

/// Returns the letter with which the request is answered, where its right has one.
pub(crate) fn answer(file: &File) -> Option<DocumentKind> {
    if check(RequestStep::Answer, file) == Err(RequestGuard::WrongState) {
        return None;
    }
    file.effect.answer(&file.scope)
}

fn only_if(possible: bool) -> Result<(), RequestGuard> {
    if possible {
        Ok(())
    } else {
        Err(RequestGuard::WrongState)
    }
}

/// Says whether what was decided can be carried out: nothing is undecided, and nothing of the right's own stands in the
/// way, such as an answer that would be destroyed (T04) or a hold.
fn execute(file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    only_if(file.request.right != Right::Access)?;
    if file.request.right.stops_at_once() {
        return stop(file);
    }
    let to_do = file.effect.still_to_do(&file.scope);
    match file.request.state {
        S::Received | S::IdWait => Err(RequestGuard::IdentityMissing),
        S::InReview | S::SpecWait => Err(RequestGuard::Undecided),
        S::Decided | S::Executing => {
            identity(file)?;
            all_decided(file)?;
            if to_do > 0 {
                if file.stop_open {
                    return Err(RequestGuard::StopFirst);
                }
                return file.effect.may_be_carried_out();
            }
            Err(match file.request.state == S::Decided {
                true => nothing_to_do(file),
                false => RequestGuard::WrongState,
            })
        }
        S::Answered | S::Closed | S::ClosedUnidentified | S::Withdrawn | S::Forwarded => {
            Err(RequestGuard::WrongState)
        }
    }
}

/// A use that stops at once asks neither who it is nor a decision (art. 21(2) and 7(3)).
fn stop(file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    match file.request.state {
        S::Received => movable(file, S::Executing)?,
        S::InReview | S::Decided | S::Executing => {}
        S::IdWait
        | S::SpecWait
        | S::Answered
        | S::Closed
        | S::ClosedUnidentified
        | S::Withdrawn
        | S::Forwarded => return Err(RequestGuard::WrongState),
    }
    only_if(file.effect.still_to_do(&file.scope) > 0)?;
    file.effect.may_be_carried_out()
}

/// A record that was entered since the decisions were fixed has to be decided on like the others.
fn all_decided(file: &File) -> Result<(), RequestGuard> {
    may_move(
        RequestState::InReview,
        RequestState::Decided,
        &file.circumstances(),
    )
    .map_err(|guard| wire(guard, file))
}

fn may_check_identity(file: &File) -> bool {
    use RequestState as S;
    if file.request.right.stops_at_once() {
        return false;
    }
    match file.request.state {
        S::Received | S::IdWait | S::ClosedUnidentified => true,
        // A case file came into scope, or the request was taken up again before this was known.
        S::InReview | S::SpecWait | S::Decided => !file.identity_sufficient(),
        S::Executing | S::Answered | S::Closed | S::Withdrawn | S::Forwarded => false,
    }
}

/// A second question while the first waits is the reminder that closing asks for.
fn ask_identity(file: &File) -> Result<(), RequestGuard> {
    if file.request.state == RequestState::IdWait {
        let reminded = file
            .open_pause(PauseKind::Identity)
            .is_some_and(|pause| pause.reminded_on.is_some());
        return only_if(!reminded);
    }
    let asked = Circumstances {
        identity_asked_on: Some(file.today),
        ..file.circumstances()
    };
    only_if(may_move(file.request.state, RequestState::IdWait, &asked).is_ok())
}

fn extend(file: &File) -> Result<(), RequestGuard> {
    // What stops at once has nothing to extend.
    only_if(!file.request.right.stops_at_once())?;
    only_if(file.request.state == RequestState::InReview)?;
    if file.request.extended_on.is_some() {
        return Err(RequestGuard::ExtendedAlready);
    }
    let last = clock::first_due(&file.request, &file.pauses, file.rules, file.today);
    if file.today > last {
        Err(RequestGuard::ExtensionTooLate)
    } else {
        Ok(())
    }
}

fn decide(file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    only_if(!file.request.right.stops_at_once())?;
    match file.request.state {
        S::Received | S::IdWait => Err(RequestGuard::IdentityMissing),
        S::InReview => {
            identity(file)?;
            found_is_added(file)?;
            movable(file, S::Decided)
        }
        S::SpecWait
        | S::Decided
        | S::Executing
        | S::Answered
        | S::Closed
        | S::ClosedUnidentified
        | S::Withdrawn
        | S::Forwarded => Err(RequestGuard::WrongState),
    }
}

/// What a search outside the program found has to be here: an answer that there is nothing would not be true.
fn found_is_added(file: &File) -> Result<(), RequestGuard> {
    let found = file.places.iter().any(|place| {
        matches!(
            place.searched,
            Some((_, SearchOutcome::FoundAndAdded | SearchOutcome::FoundKnown))
        )
    });
    if found && file.scope.is_empty() {
        Err(RequestGuard::FoundNotAdded)
    } else {
        Ok(())
    }
}

/// Says whether an answer can go out: the decisions are fixed, and nothing came in since that has none.
fn answerable(file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    if file.request.right.stops_at_once() {
        return stopped(file);
    }
    match file.request.state {
        S::Received | S::IdWait => Err(RequestGuard::IdentityMissing),
        S::InReview | S::SpecWait => Err(RequestGuard::Undecided),
        S::Decided | S::Executing => {
            identity(file)?;
            all_decided(file)?;
            movable(file, S::Answered)
        }
        S::Answered | S::Closed | S::ClosedUnidentified | S::Withdrawn | S::Forwarded => {
            Err(RequestGuard::WrongState)
        }
    }
}

/// Says whether the stop of a use can be confirmed: it has stopped at every address.
fn stopped(file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    match file.request.state {
        S::Received | S::InReview | S::Decided => Err(RequestGuard::StillToStop),
        S::Executing => movable(file, S::Answered),
        S::IdWait
        | S::SpecWait
        | S::Answered
        | S::Closed
        | S::ClosedUnidentified
        | S::Withdrawn
        | S::Forwarded => Err(RequestGuard::WrongState),
    }
}

fn close(file: &File) -> Result<(), RequestGuard> {
    use RequestState as S;
    match file.request.state {
        S::Decided | S::Executing => Err(RequestGuard::AnswerMissing),
        S::Received
        | S::IdWait
        | S::SpecWait
        | S::InReview
        | S::Answered
        | S::Closed
        | S::ClosedUnidentified
        | S::Withdrawn
        | S::Forwarded => movable(file, S::Closed),
    }
}

fn identity(file: &File) -> Result<(), RequestGuard> {
    if file.identity_sufficient() {
        authority(file)
    } else if file.identity_established() {
        Err(RequestGuard::MethodTooLight)
    } else {
        Err(RequestGuard::IdentityMissing)
    }
}

/// Who asks for another has shown that they may, where a paper says so (T16).
fn authority(file: &File) -> Result<(), RequestGuard> {
    if file.authority_seen() {
        Ok(())
    } else {
        Err(RequestGuard::AuthorityNotSeen)
    }
}

fn movable(file: &File, to: RequestState) -> Result<(), RequestGuard> {
    may_move(file.request.state, to, &file.circumstances()).map_err(|guard| wire(guard, file))
}

/// Returns the guard as the window knows it.
fn wire(guard: Guard, file: &File) -> RequestGuard {
    match guard {
        Guard::IdentityNotSufficient if file.identity_established() => RequestGuard::MethodTooLight,
        Guard::IdentityNotSufficient => RequestGuard::IdentityMissing,
        Guard::AuthorityNotSeen => RequestGuard::AuthorityNotSeen,
        Guard::ReminderNotSent | Guard::WaitNotOver => RequestGuard::ReminderMissing,
        Guard::UndecidedRecords => RequestGuard::Undecided,
        Guard::DecisionWithoutGround => RequestGuard::GroundMissing,
        Guard::PlacesNotSearched => RequestGuard::NotSearched,
        Guard::NoSecondLook => RequestGuard::SecondLookMissing,
        Guard::NoAnswerSent | Guard::ClosingLetterNotSent => RequestGuard::AnswerMissing,
        Guard::StillToExecute if file.effect.erasing().is_some() => RequestGuard::StillToErase,
        Guard::StillToExecute if file.effect.stopping().is_some() => RequestGuard::StillToStop,
        Guard::StillToExecute => RequestGuard::StillToDo,
        Guard::LinkedStopOpen => RequestGuard::StopFirst,
        Guard::LinkedCopyUnanswered => RequestGuard::CopyFirst,
        Guard::RecipientsNotTold => RequestGuard::RecipientsNotTold,
        Guard::NothingToExecute => nothing_to_do(file),
        Guard::OpenTasks => RequestGuard::TaskOpen,
        Guard::NotAMove
        | Guard::OnlyAtOnceRights
        | Guard::DoubtWithoutReason
        | Guard::IdentityLetterNotSent
        | Guard::OnlyLargeAccess
        | Guard::ClarificationNotSettled
        | Guard::NotInWriting
        | Guard::NotOurData
        | Guard::RequesterNotTold
        | Guard::NoReasonToReopen => RequestGuard::WrongState,
    }
}

/// Returns the guard that there is nothing to carry out.
fn nothing_to_do(file: &File) -> RequestGuard {
    if file.effect.erasing().is_some() {
        RequestGuard::NothingToErase
    } else {
        RequestGuard::NothingToDo
    }
}
