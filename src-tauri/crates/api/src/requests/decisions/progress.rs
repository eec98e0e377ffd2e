//! How far the request is with each party that is decided on, in words (domain rule 4.2).

use domain::language::Words;
use domain::notice_action::NoticeAction;
use domain::party_progress::{Erasing, PartyProgress, of_copy, of_erasure, of_objection};
use domain::request::{Decision, RequestState, Right};

use crate::requests::file::File;
use crate::wire::requests::{DecisionView, ErasureView};

/// Says of each decision how far the request is with its party; rights that tell this in a part of their own say nothing
/// here.
pub(in crate::requests) fn tell(
    decisions: Vec<DecisionView>,
    file: &File,
    erasure: Option<&ErasureView>,
) -> Vec<DecisionView> {
    let told = |view: DecisionView| DecisionView {
        progress: of(&view, file, erasure),
        ..view
    };
    decisions.into_iter().map(told).collect()
}

fn of(view: &DecisionView, file: &File, erasure: Option<&ErasureView>) -> Option<Words> {
    let fixed = is_fixed(file.request.state);
    let progress = match file.request.right {
        Right::Access => of_copy(
            view.decided == Some(Decision::GiveRedacted),
            fixed,
            file.request.answered_on.is_some(),
        ),
        Right::Erasure if view.decided == Some(Decision::Erase) => {
            of_erasure(erasing(view, file, erasure, fixed), file.today)
        }
        Right::Objection if view.decided == Some(Decision::StopUse) && is_gone(view) => {
            of_erasure(erasing(view, file, erasure, fixed), file.today)
        }
        Right::Objection => of_objection(
            view.decided == Some(Decision::StopUse),
            fixed,
            view.restricted,
        ),
        Right::Erasure
        | Right::Rectification
        | Right::Restriction
        | Right::Portability
        | Right::MarketingObjection
        | Right::ConsentWithdrawal
        | Right::HumanDecision => return None,
    };
    Some(PartyProgress::words(progress))
}

/// A decision outlives what it was about, which has no content any more then.
const fn is_gone(view: &DecisionView) -> bool {
    view.fields.is_none() && !view.restricted
}

fn erasing(
    view: &DecisionView,
    file: &File,
    erasure: Option<&ErasureView>,
    fixed: bool,
) -> Erasing {
    let mut told = file
        .recipients
        .iter()
        .filter(|one| one.action == NoticeAction::Erased)
        .peekable();
    let confirmed = told.peek().is_some()
        && told.all(|one| {
            let notice = one.notice.as_ref();
            notice.is_some_and(|notice| !notice.is_awaited())
        });
    Erasing {
        fixed,
        gone: is_gone(view),
        confirmed,
        backups_gone_by: erasure.and_then(|erasure| erasure.backups_gone_by),
    }
}

const fn is_fixed(state: RequestState) -> bool {
    match state {
        RequestState::Decided
        | RequestState::Executing
        | RequestState::Answered
        | RequestState::Closed => true,
        RequestState::Received
        | RequestState::IdWait
        | RequestState::SpecWait
        | RequestState::InReview
        | RequestState::ClosedUnidentified
        | RequestState::Withdrawn
        | RequestState::Forwarded => false,
    }
}
