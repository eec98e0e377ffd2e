//! The letters of a request that can be made, each with what the owner adds to it.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::RecipientId;
use domain::notice_action::NoticeAction;
use domain::request::IdentityMethod;
use store::tables::request::Forwarded;
use store::tables::request_not_acted_on::NotActedOn;
use store::tables::request_pause::PauseKind;

use super::paths;

use crate::requests::{self, File};
use crate::settings::field;
use crate::typed;
use crate::wire::failure::{FieldProblem, Refusal, RequestGuard};
use crate::wire::requests::{LetterParticulars, RequestStep};

/// A letter that can be made now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// L01.
    Acknowledgement,
    /// L02, and its reminder where the first one waits for an answer.
    IdentityRequest {
        /// Why there is doubt.
        doubt: String,
        /// The proof that is asked for.
        proof: IdentityMethod,
    },
    /// L02b.
    ClarificationRequest {
        /// Why it is asked.
        reason: String,
    },
    /// L03.
    ExtensionNotice {
        /// Why more time is needed.
        reason: String,
    },
    /// L04.
    AccessAnswer {
        /// Whether the data go along as a protected file.
        package: bool,
    },
    /// L05.
    RectificationAnswer,
    /// L12.
    PortabilityAnswer {
        /// Whether the data go along as a protected file.
        package: bool,
    },
    /// L06a.
    ErasureDone,
    /// L06b.
    ErasurePartlyRefused,
    /// L06c.
    ErasureRefused,
    /// L11.
    MarketingStopped,
    /// L13.
    ConsentWithdrawn,
    /// L24.
    HumanDecisionAnswer,
    /// L07.
    RestrictionPlaced,
    /// L08.
    RestrictionLifting {
        /// On which day it ends.
        lift_on: NaiveDate,
        /// Why.
        reason: String,
    },
    /// L09.
    ObjectionUpheld,
    /// L10.
    ObjectionRejected {
        /// What the person gave as reason.
        persons_reason: String,
        /// On which day a restriction in the meantime ends; none where there was none.
        lift_on: Option<NaiveDate>,
    },
    /// The answer that nothing of what was asked is done.
    RequestRefused,
    /// L14.
    RecipientNotice {
        /// To whom.
        recipient: RecipientId,
        /// What it is told.
        action: NoticeAction,
    },
    /// L18.
    NotIdentified {
        /// The proof that would still do.
        proof: IdentityMethod,
    },
    /// L19.
    NothingFound,
    /// L16.
    ComplaintInformation,
    /// L20.
    NotActedOn(NotActedOn),
    /// L22.
    RequestForwarded(Forwarded),
    /// L23.
    NotCovered,
}

impl Kind {
    /// Returns the letter as it can be made now.
    ///
    /// # Errors
    /// The guard of the step that goes with it; [`Refusal::Field`] where a reason or a proof is missing, or where there
    /// is no letter of this kind.
    pub(super) fn of(
        kind: DocumentKind,
        particulars: &LetterParticulars,
        file: &File,
    ) -> Result<Kind, Refusal> {
        let step = step_of(kind)?;
        if let Some(guard) = requests::guard(step, file) {
            return Err(Refusal::Request { guard });
        }
        if step == RequestStep::Answer && requests::answer(file) != Some(kind) {
            let guard = RequestGuard::WrongState;
            return Err(Refusal::Request { guard });
        }
        let reason = || typed::reason("reason", &particulars.reason);
        let question = file.open_pause(PauseKind::Identity);
        match kind {
            DocumentKind::Acknowledgement => Ok(Kind::Acknowledgement),
            DocumentKind::IdentityRequest => {
                // A reminder repeats what was asked, unless the owner says otherwise.
                let proof = particulars
                    .proof
                    .or(question.and_then(|question| question.proof))
                    .ok_or_else(|| field("proof", FieldProblem::Missing))?;
                let doubt = match question {
                    Some(question) if particulars.reason.trim().is_empty() => {
                        question.reason.clone()
                    }
                    Some(_) | None => reason()?,
                };
                Ok(Kind::IdentityRequest { doubt, proof })
            }
            DocumentKind::ClarificationRequest => {
                Ok(Kind::ClarificationRequest { reason: reason()? })
            }
            DocumentKind::ExtensionNotice => Ok(Kind::ExtensionNotice { reason: reason()? }),
            DocumentKind::AccessAnswer => Ok(Kind::AccessAnswer {
                package: particulars.package,
            }),
            DocumentKind::PortabilityAnswer => Ok(Kind::PortabilityAnswer {
                package: particulars.package,
            }),
            DocumentKind::NotIdentified => Ok(Kind::NotIdentified {
                proof: particulars
                    .proof
                    .or(question.and_then(|question| question.proof))
                    .unwrap_or(file.method_needed()),
            }),
            DocumentKind::NothingFound => Ok(Kind::NothingFound),
            DocumentKind::HumanDecisionAnswer => Ok(Kind::HumanDecisionAnswer),
            DocumentKind::MarketingStopped => Ok(Kind::MarketingStopped),
            DocumentKind::ConsentWithdrawn => Ok(Kind::ConsentWithdrawn),
            DocumentKind::RectificationAnswer => Ok(Kind::RectificationAnswer),
            DocumentKind::ErasureDone => Ok(Kind::ErasureDone),
            DocumentKind::ErasurePartlyRefused => Ok(Kind::ErasurePartlyRefused),
            DocumentKind::ErasureRefused => Ok(Kind::ErasureRefused),
            DocumentKind::RestrictionPlaced => Ok(Kind::RestrictionPlaced),
            DocumentKind::RestrictionLifting => Ok(Kind::RestrictionLifting {
                lift_on: lift_on(particulars, file)?,
                reason: reason()?,
            }),
            DocumentKind::ObjectionUpheld => Ok(Kind::ObjectionUpheld),
            DocumentKind::ObjectionRejected => Ok(Kind::ObjectionRejected {
                persons_reason: reason()?,
                lift_on: if restricted_in_the_meantime(file) {
                    Some(lift_on(particulars, file)?)
                } else {
                    None
                },
            }),
            DocumentKind::RequestRefused => Ok(Kind::RequestRefused),
            DocumentKind::RecipientNotice => {
                let recipient = particulars
                    .recipient_id
                    .ok_or_else(|| field("recipient_id", FieldProblem::Missing))?;
                let state = file.request.state;
                let untold = file.recipients.iter().find(|one| {
                    one.id == recipient && one.notice.is_none() && one.may_be_told(state)
                });
                let action = untold.ok_or(Refusal::NotFound)?.action;
                Ok(Kind::RecipientNotice { recipient, action })
            }
            DocumentKind::ComplaintInformation => Ok(Kind::ComplaintInformation),
            DocumentKind::NotActedOn => {
                paths::not_acted_on(particulars, file).map(Kind::NotActedOn)
            }
            DocumentKind::RequestForwarded => {
                paths::forwarded(particulars, file).map(Kind::RequestForwarded)
            }
            DocumentKind::NotCovered => Ok(Kind::NotCovered),
            DocumentKind::AccessOverview
            | DocumentKind::AccessCopy
            | DocumentKind::ErasureCertificate
            | DocumentKind::YearRound
            | DocumentKind::CounterPartyNotice
            | DocumentKind::BreachNotice
            | DocumentKind::StatementChange
            | DocumentKind::GivenData
            | DocumentKind::CopyPackagePage
            | DocumentKind::CopyPackageZip => Err(no_such_letter()),
        }
    }
}

/// Says whether the use was restricted while an objection was looked at, and the person was not told yet that it ends.
fn restricted_in_the_meantime(file: &File) -> bool {
    let mut all = file.restrictions.iter();
    all.any(|one| one.lifted_on.is_none() && one.lift_on.is_none())
}

/// Returns the day on which a restriction ends, with enough working days before it (art. 18(3)).
fn lift_on(particulars: &LetterParticulars, file: &File) -> Result<NaiveDate, Refusal> {
    let day = particulars
        .lift_on
        .ok_or_else(|| field("lift_on", FieldProblem::Missing))?;
    requests::announcing(file, day)?;
    Ok(day)
}

/// Returns the step that issuing a letter takes.
fn step_of(kind: DocumentKind) -> Result<RequestStep, Refusal> {
    match kind {
        DocumentKind::Acknowledgement => Ok(RequestStep::Acknowledge),
        DocumentKind::IdentityRequest => Ok(RequestStep::AskIdentity),
        DocumentKind::ClarificationRequest => Ok(RequestStep::AskClarification),
        DocumentKind::ExtensionNotice => Ok(RequestStep::Extend),
        DocumentKind::NotIdentified => Ok(RequestStep::CloseUnidentified),
        DocumentKind::AccessAnswer
        | DocumentKind::HumanDecisionAnswer
        | DocumentKind::MarketingStopped
        | DocumentKind::ConsentWithdrawn
        | DocumentKind::RectificationAnswer
        | DocumentKind::PortabilityAnswer
        | DocumentKind::ErasureDone
        | DocumentKind::ErasurePartlyRefused
        | DocumentKind::ErasureRefused
        | DocumentKind::RestrictionPlaced
        | DocumentKind::ObjectionUpheld
        | DocumentKind::ObjectionRejected
        | DocumentKind::RequestRefused
        | DocumentKind::NothingFound => Ok(RequestStep::Answer),
        DocumentKind::RestrictionLifting => Ok(RequestStep::AnnounceLift),
        DocumentKind::RecipientNotice => Ok(RequestStep::TellRecipients),
        DocumentKind::ComplaintInformation => Ok(RequestStep::InformOnComplaint),
        DocumentKind::NotActedOn => Ok(RequestStep::NotActOn),
        DocumentKind::RequestForwarded => Ok(RequestStep::Forward),
        DocumentKind::NotCovered => Ok(RequestStep::SayNotCovered),
        // Annexes go with their letter; a certificate belongs to a run, a round to a year.
        DocumentKind::AccessOverview
        | DocumentKind::AccessCopy
        | DocumentKind::ErasureCertificate
        | DocumentKind::YearRound
        | DocumentKind::CounterPartyNotice
        | DocumentKind::BreachNotice
        | DocumentKind::StatementChange
        | DocumentKind::GivenData
        | DocumentKind::CopyPackagePage
        | DocumentKind::CopyPackageZip => Err(no_such_letter()),
    }
}

fn no_such_letter() -> Refusal {
    field("kind", FieldProblem::Malformed)
}
