//! What carrying a request out comes to, by the right that is exercised: one variant a right, each with a room of its
//! own beside this file. What the guards, the steps and the answer ask of a right, they ask here.

use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, DocumentId};
use domain::request::Right;
use store::tables::request::Request;
use store::tables::request_decision::PartyInScope;
use store::{Connection, Moment, Transaction};

use super::erasing::Erasing;
use super::exporting::{self, Exporting};
use super::file::File;
use super::notices::DueNotice;
use super::reassessing::Reassessing;
use super::rectifying::{self, Rectifying};
use super::restricting::Restricting;
use super::stopping::Stopping;
use super::{Work, stopped};
use crate::wire::failure::RequestGuard;

/// What carrying a request out comes to.
#[derive(Debug, Clone)]
pub(crate) enum Effect {
    /// A copy is given and nothing changes (art. 15).
    Copying,
    /// What was decided to go is erased, by a run with its preview (art. 17).
    Erasing(Box<Erasing>),
    /// What is wrong is corrected, or gets a statement beside it (art. 16).
    Rectifying(Box<Rectifying>),
    /// The use is restricted, and later released (art. 18).
    Restricting(Box<Restricting>),
    /// What the person gave is handed over (art. 20).
    Exporting(Exporting),
    /// A use that rests on a legitimate interest stops and is erased, or goes on for compelling grounds (art. 21(1)).
    Objecting(Box<Erasing>),
    /// The use stops at once (art. 21(2) and 7(3)).
    Stopping(Box<Stopping>),
    /// A person looks again at what a computer decided (art. 22).
    Reassessing(Reassessing),
}

impl Effect {
    /// Reads it.
    pub(super) fn read(
        vault: &Connection,
        request: &Request,
        contacts: &[ContactId],
        scope: &[PartyInScope],
    ) -> store::Result<Effect> {
        Ok(match request.right {
            Right::Access => Effect::Copying,
            Right::Rectification => Effect::Rectifying(Box::new(Rectifying::read(vault, request)?)),
            Right::Erasure => {
                Effect::Erasing(Box::new(Erasing::read(vault, request, contacts, scope)?))
            }
            Right::Restriction => {
                Effect::Restricting(Box::new(Restricting::read(vault, request.id)?))
            }
            Right::Portability => Effect::Exporting(Exporting::read(vault, request)?),
            Right::Objection => {
                Effect::Objecting(Box::new(Erasing::read(vault, request, contacts, scope)?))
            }
            Right::MarketingObjection | Right::ConsentWithdrawal => {
                Effect::Stopping(Box::new(Stopping::read(vault, request, contacts, scope)?))
            }
            Right::HumanDecision => Effect::Reassessing(Reassessing::read(vault, request)?),
        })
    }

    /// Returns the erasure that comes with it, where there is one.
    pub(crate) fn erasing(&self) -> Option<&Erasing> {
        match self {
            Effect::Erasing(erasing) => Some(erasing),
            Effect::Copying => None,
            Effect::Rectifying(_) => None,
            Effect::Restricting(_) => None,
            Effect::Exporting(_) => None,
            Effect::Objecting(erasing) => Some(erasing),
            Effect::Stopping(_) => None,
            Effect::Reassessing(_) => None,
        }
    }

    /// Returns the use that stops with it, where one does.
    pub(crate) fn stopping(&self) -> Option<&Stopping> {
        match self {
            Effect::Stopping(stopping) => Some(stopping),
            Effect::Copying => None,
            Effect::Erasing(_) => None,
            Effect::Rectifying(_) => None,
            Effect::Restricting(_) => None,
            Effect::Exporting(_) => None,
            Effect::Objecting(_) => None,
            Effect::Reassessing(_) => None,
        }
    }

    /// Returns who looked again at what a computer decided, for a request for that.
    pub(crate) fn reassessing(&self) -> Option<&Reassessing> {
        match self {
            Effect::Reassessing(reassessing) => Some(reassessing),
            Effect::Copying => None,
            Effect::Erasing(_) => None,
            Effect::Rectifying(_) => None,
            Effect::Restricting(_) => None,
            Effect::Exporting(_) => None,
            Effect::Objecting(_) => None,
            Effect::Stopping(_) => None,
        }
    }

    /// Returns the correction that comes with it, where there is one.
    pub(crate) fn rectifying(&self) -> Option<&Rectifying> {
        if let Effect::Rectifying(rectifying) = self {
            Some(rectifying)
        } else {
            None
        }
    }

    /// Returns what handing over comes to, where that is the right.
    pub(crate) fn exporting(&self) -> Option<&Exporting> {
        match self {
            Effect::Exporting(exporting) => Some(exporting),
            Effect::Copying
            | Effect::Erasing(_)
            | Effect::Rectifying(_)
            | Effect::Restricting(_)
            | Effect::Objecting(_)
            | Effect::Stopping(_)
            | Effect::Reassessing(_) => None,
        }
    }

    /// Returns the restriction that it is, where it is one.
    pub(crate) fn restricting(&self) -> Option<&Restricting> {
        match self {
            Effect::Restricting(restricting) => Some(restricting),
            Effect::Copying
            | Effect::Erasing(_)
            | Effect::Rectifying(_)
            | Effect::Exporting(_)
            | Effect::Objecting(_)
            | Effect::Stopping(_)
            | Effect::Reassessing(_) => None,
        }
    }

    /// Returns how much was decided and is not carried out yet.
    pub(super) fn still_to_do(&self, scope: &[PartyInScope]) -> u32 {
        match self {
            Effect::Copying => 0,
            Effect::Erasing(erasing) => erasing.still_to_go(scope),
            Effect::Rectifying(rectifying) => rectifying.still_to_do(),
            Effect::Restricting(restricting) => {
                u32::try_from(restricting.still_to_place(scope).len()).unwrap_or(u32::MAX)
            }
            Effect::Exporting(exporting) => exporting.still_to_prepare(scope),
            Effect::Objecting(erasing) => erasing.still_to_go(scope),
            Effect::Stopping(stopping) => stopping.still_to_stop(),
            Effect::Reassessing(reassessing) => reassessing.still_to_look(scope),
        }
    }

    /// Returns what recipients have to be told of it, an entry for each action (art. 19).
    pub(super) fn notices(&self, scope: &[PartyInScope]) -> Vec<DueNotice> {
        match self {
            Effect::Copying => Vec::new(),
            Effect::Erasing(erasing) => erasing.notice(scope).into_iter().collect(),
            Effect::Rectifying(rectifying) => rectifying.notice(scope).into_iter().collect(),
            Effect::Restricting(_) => Vec::new(),
            Effect::Exporting(_) => Vec::new(),
            Effect::Objecting(erasing) => erasing.notice(scope).into_iter().collect(),
            // What went with it is followed up by the checklist of its run.
            Effect::Stopping(_) => Vec::new(),
            Effect::Reassessing(_) => Vec::new(),
        }
    }

    /// Returns how many tasks of its own are still open after the answer; the request is not closed before they are done.
    pub(super) fn tasks_open(&self) -> u32 {
        match self {
            Effect::Copying => 0,
            Effect::Erasing(erasing) => erasing.places_open(),
            Effect::Rectifying(_) => 0,
            Effect::Restricting(_) => 0,
            Effect::Exporting(_) => 0,
            Effect::Objecting(erasing) => erasing.places_open(),
            Effect::Stopping(stopping) => stopping.places_open(),
            Effect::Reassessing(_) => 0,
        }
    }

    /// Says what stands in the way of carrying out beside what stands in the way of every right; `to_do` is more than
    /// zero.
    pub(super) fn may_be_carried_out(&self) -> Result<(), RequestGuard> {
        match self {
            Effect::Erasing(erasing) | Effect::Objecting(erasing) if erasing.copy_open => {
                Err(RequestGuard::CopyFirst)
            }
            Effect::Erasing(erasing) | Effect::Objecting(erasing) if erasing.held => {
                Err(RequestGuard::HeldBack)
            }
            Effect::Erasing(_) => Ok(()),
            Effect::Copying => Ok(()),
            Effect::Rectifying(rectifying) => rectifying.may_be_carried_out(),
            Effect::Restricting(_) => Ok(()),
            Effect::Exporting(_) => Ok(()),
            Effect::Objecting(_) => Ok(()),
            Effect::Stopping(stopping) => stopping.may_be_carried_out(),
            Effect::Reassessing(_) => Ok(()),
        }
    }

    /// Returns the letter that answers the request.
    pub(super) fn answer(&self, scope: &[PartyInScope]) -> Option<DocumentKind> {
        match self {
            // Without a record of the person the answer is that there are no data (art. 15(1)).
            Effect::Copying if scope.is_empty() => Some(DocumentKind::NothingFound),
            Effect::Copying => Some(DocumentKind::AccessAnswer),
            Effect::Erasing(erasing) => Some(erasing.answer(scope)),
            Effect::Rectifying(rectifying) => Some(rectifying.answer(scope)),
            Effect::Restricting(restricting) => Some(restricting.answer(scope)),
            Effect::Exporting(_) => Some(Exporting::answer()),
            Effect::Objecting(erasing) => Some(erasing.answer_to_objection(scope)),
            Effect::Stopping(stopping) => Some(stopping.answer()),
            Effect::Reassessing(_) => Some(DocumentKind::HumanDecisionAnswer),
        }
    }
}

/// Carries out what was decided, for a right that asks no preview: the step [`RequestStep::Execute`] taken by hand. The
/// guard was asked before; `given` is for the data that are frozen.
///
/// [`RequestStep::Execute`]: crate::wire::requests::RequestStep::Execute
pub(super) fn carry_out(
    transaction: &Transaction<'_>,
    file: &File,
    given: DocumentId,
    now: Moment,
) -> Work<()> {
    match &file.effect {
        // An erasure goes by its run, which has a preview and a certificate.
        Effect::Erasing(_) => stopped(RequestGuard::WrongState),
        Effect::Copying => stopped(RequestGuard::WrongState),
        Effect::Rectifying(rectifying) => rectifying::carry_out(transaction, rectifying, now),
        // Its ground is asked when it is placed.
        Effect::Restricting(_) => stopped(RequestGuard::WrongState),
        Effect::Exporting(_) => exporting::prepare(transaction, file, given, now),
        // What is upheld is erased, by a run as well.
        Effect::Objecting(_) => stopped(RequestGuard::WrongState),
        // What stops goes by its own act, as the ledger has it before the vault does.
        Effect::Stopping(_) => stopped(RequestGuard::WrongState),
        // Somebody has to look, and say what came of it.
        Effect::Reassessing(_) => stopped(RequestGuard::WrongState),
    }
}
