//! What a correction comes to (art. 16): what is said to be wrong, thing by thing, and what becomes of each.

mod carry_out;
mod things;
mod typed_item;

pub use typed_item::{remove_rectification, save_rectification};

pub(super) use carry_out::carry_out;
pub(crate) use things::{name_of, named, things};

use domain::document_kind::DocumentKind;
use domain::notice_action::NoticeAction;
use domain::request::Decision;
use store::Connection;
use store::tables::rectification::{self, Rectification};
use store::tables::request::Request;
use store::tables::request_decision::PartyInScope;

use super::notices::{Concerned, DueNotice};
use crate::wire::failure::RequestGuard;
use crate::wire::requests::RectificationState;

/// What is known of carrying out a correction.
#[derive(Debug, Clone)]
pub(crate) struct Rectifying {
    /// What is said to be wrong, in the order of entry.
    pub(crate) items: Vec<Rectification>,
}

impl Rectifying {
    /// Reads it.
    pub(super) fn read(vault: &Connection, request: &Request) -> store::Result<Rectifying> {
        Ok(Rectifying {
            items: rectification::of_request(vault, request.id)?,
        })
    }

    /// Returns how much has no decision yet: nothing is decided while nothing is said to be wrong.
    pub(super) fn undecided(&self, scope: &[PartyInScope]) -> u32 {
        if self.items.is_empty() {
            return u32::from(!scope.is_empty());
        }
        counted(self.items.iter().filter(|item| item.decision.is_none()))
    }

    /// Returns how much was decided and is not carried out; also what stays gets the person's statement.
    pub(super) fn still_to_do(&self) -> u32 {
        let open = |item: &&Rectification| item.decision.is_some() && item.carried_out_on.is_none();
        counted(self.items.iter().filter(open))
    }

    /// Says whether an invoice waits for the credit note and the new invoice that take its place.
    pub(super) fn may_be_carried_out(&self) -> Result<(), RequestGuard> {
        let waits = self.items.iter().any(|item| {
            item.decision == Some(Decision::CorrectedInvoice)
                && (item.credit_id.is_none() || item.replacement_id.is_none())
        });
        if waits {
            Err(RequestGuard::InvoiceNotReplaced)
        } else {
            Ok(())
        }
    }

    /// Returns what recipients have to be told: what was corrected, and no statement.
    pub(super) fn notice(&self, scope: &[PartyInScope]) -> Option<DueNotice> {
        let corrected: Vec<&Rectification> = self.corrected().collect();
        let mut data = Vec::new();
        for item in &corrected {
            data.extend(scope.iter().filter_map(|party| {
                let kind = match item.about.party {
                    None => None,
                    Some((id, kind)) if id == party.party_id => Some(kind),
                    Some(_) => return None,
                };
                Some(Concerned {
                    party_id: party.party_id,
                    activity_id: party.activity_id,
                    kind,
                    dated_on: party.dated_on,
                })
            }));
        }
        let done = self.still_to_do() == 0;
        let last = corrected
            .iter()
            .filter_map(|item| item.carried_out_on)
            .max();
        (!data.is_empty()).then(|| DueNotice {
            action: NoticeAction::Corrected,
            done_on: last.filter(|_| done),
            data,
        })
    }

    /// Returns what is corrected: changed, added to, or billed anew.
    pub(crate) fn corrected(&self) -> impl Iterator<Item = &Rectification> {
        self.items.iter().filter(|item| {
            matches!(
                item.decision,
                Some(Decision::Correct | Decision::Supplement | Decision::CorrectedInvoice)
            )
        })
    }

    /// Returns the letter that answers the request.
    pub(super) fn answer(&self, scope: &[PartyInScope]) -> DocumentKind {
        if self.items.is_empty() && scope.is_empty() {
            DocumentKind::NothingFound
        } else {
            DocumentKind::RectificationAnswer
        }
    }
}

/// Returns how far a correction is.
pub(super) const fn state(item: &Rectification) -> RectificationState {
    match (item.decision, item.carried_out_on) {
        (None, _) => RectificationState::Open,
        (Some(_), None) => RectificationState::Proposed,
        (Some(Decision::AddStatement | Decision::Refuse), Some(_)) => {
            RectificationState::StatementAdded
        }
        (Some(_), Some(_)) => RectificationState::Applied,
    }
}

fn counted<'a>(items: impl Iterator<Item = &'a Rectification>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
