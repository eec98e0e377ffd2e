//! What issuing a letter does to its request: the step that the letter is, in the transaction that freezes it.

use domain::document_kind::DocumentKind;
use domain::ids::DocumentId;
use domain::request::RequestState;
use store::tables::request_pause::{Pause, PauseKind};
use store::tables::{request, request_not_acted_on};
use store::{Moment, Transaction};
use uuid::Uuid;

use super::kind::Kind;
use crate::requests::{self, File};

/// Takes the step that goes with a letter of today; `id` is for what is noted in the file of it.
pub(super) fn take(
    transaction: &Transaction<'_>,
    mut file: File,
    kind: &Kind,
    id: Uuid,
    letter: DocumentId,
    now: Moment,
) -> store::Result<()> {
    let request_id = file.request.id;
    let question = |kind, reason: &str, proof| Pause {
        id,
        request_id,
        kind,
        asked_on: now.today,
        reason: reason.to_owned(),
        proof,
        reminded_on: None,
        received_on: None,
    };
    match kind {
        Kind::Acknowledgement => Ok(()),
        Kind::IdentityRequest { doubt, proof } => {
            if let Some(open) = file.open_pause(PauseKind::Identity).cloned() {
                return requests::remind(transaction, open, Some(*proof), now.today, now);
            }
            let question = question(PauseKind::Identity, doubt, Some(*proof));
            requests::asked(transaction, file.request, &question, now)
        }
        Kind::ClarificationRequest { reason } => {
            let question = question(PauseKind::Clarification, reason, None);
            requests::asked(transaction, file.request, &question, now)
        }
        Kind::ExtensionNotice { reason } => {
            requests::extended(transaction, file.request, reason.clone(), now.today, now)
        }
        Kind::NotIdentified { .. } => {
            let closed = RequestState::ClosedUnidentified;
            requests::end(transaction, &mut file.request, closed, now)
        }
        Kind::RestrictionLifting { lift_on, reason } => {
            requests::announced(transaction, &file, *lift_on, reason, now)
        }
        Kind::ObjectionRejected {
            persons_reason: _,
            lift_on,
        } => {
            if let Some(day) = lift_on {
                // L10 says that it ends, and why.
                let reason = DocumentKind::ObjectionRejected.words();
                let reason = reason.in_language(file.request.language);
                requests::announced(transaction, &file, *day, reason, now)?;
            }
            requests::answered(transaction, &mut file.request, false, now)
        }
        Kind::AccessAnswer { .. }
        | Kind::HumanDecisionAnswer
        | Kind::MarketingStopped
        | Kind::ConsentWithdrawn
        | Kind::RectificationAnswer
        | Kind::PortabilityAnswer { .. }
        | Kind::ErasureDone
        | Kind::ErasurePartlyRefused
        | Kind::ErasureRefused
        | Kind::RestrictionPlaced
        | Kind::ObjectionUpheld
        | Kind::RequestRefused
        | Kind::NothingFound => requests::answered(transaction, &mut file.request, false, now),
        Kind::ComplaintInformation => Ok(()),
        Kind::NotActedOn(reason) => {
            request_not_acted_on::save(transaction, reason)?;
            requests::answered(transaction, &mut file.request, false, now)
        }
        Kind::NotCovered => requests::answered(transaction, &mut file.request, false, now),
        Kind::RequestForwarded(sent_on) => {
            request::save_forwarded(transaction, request_id, sent_on)?;
            let forwarded = RequestState::Forwarded;
            requests::end(transaction, &mut file.request, forwarded, now)
        }
        Kind::RecipientNotice { recipient, action } => {
            let told = (*recipient, *action);
            requests::told_by_letter(transaction, &file, id, told, letter, now)
        }
    }
}
