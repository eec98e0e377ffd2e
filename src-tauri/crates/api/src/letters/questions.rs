//! What the letters before the answer tell: receipt (L01), questions (L02, L02b), more time (L03).

use documents::letters::{
    Correspondence, Term, l01_acknowledgement, l02_identity_request, l02b_clarification_request,
    l03_extension_notice,
};
use domain::request::IdentityMethod;
use domain::request_move::unidentified_from_reminded;
use store::tables::request_pause::PauseKind;

use super::in_words::{asked, on_behalf_of};
use crate::requests::File;

/// Gathers an acknowledgement.
pub(super) fn acknowledgement(
    file: &File,
    correspondence: Correspondence,
) -> l01_acknowledgement::Input {
    l01_acknowledgement::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        due: file.clock().due,
    }
}

/// Gathers a question for proof of who asks; the second one is the reminder.
pub(super) fn identity(
    file: &File,
    correspondence: Correspondence,
    doubt: &str,
    proof: IdentityMethod,
) -> l02_identity_request::Input {
    let open = file.open_pause(PauseKind::Identity);
    l02_identity_request::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        doubt: doubt.to_owned(),
        proof,
        reminder: open.map(|open| l02_identity_request::Reminder {
            asked: open.asked_on,
            closed_from: unidentified_from_reminded(open.asked_on, file.today),
        }),
        term: term(file),
    }
}

/// Gathers a question which data are meant.
pub(super) fn clarification(
    file: &File,
    correspondence: Correspondence,
    reason: &str,
) -> l02b_clarification_request::Input {
    l02b_clarification_request::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        on_behalf_of: on_behalf_of(file),
        reason: reason.to_owned(),
        term: term(file),
    }
}

/// Gathers a notice that the answer takes longer.
pub(super) fn extension(
    file: &File,
    correspondence: Correspondence,
    reason: &str,
) -> l03_extension_notice::Input {
    l03_extension_notice::Input {
        correspondence,
        received: file.request.clock_starts_on(),
        request: asked(file),
        reason: reason.to_owned(),
        due: file.clock_if_extended().due,
    }
}

fn term(file: &File) -> Term {
    if file.question_is_in_time() {
        Term::StandsStill
    } else {
        Term::RunsOn
    }
}
