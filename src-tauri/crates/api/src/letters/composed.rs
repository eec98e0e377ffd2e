//! A letter as it is composed with its annexes: what is shown, what is set, and the token by which the two are known to
//! be the same.

use std::fmt::{self, Write as _};

use documents::error::DocumentError;
use documents::letters::{
    l01_acknowledgement, l02_identity_request, l02b_clarification_request, l03_extension_notice,
    l04_access_answer, l05_rectification_answer, l06a_erasure_done, l06b_erasure_partly_refused,
    l06c_erasure_refused, l07_restriction_placed, l08_restriction_lifting, l09_objection_upheld,
    l10_objection_rejected, l11_marketing_stopped, l12_portability_answer, l13_consent_withdrawn,
    l14_recipient_notice, l16_complaint_information, l18_not_identified, l19_nothing_found,
    l20_not_acted_on, l22_forwarded, l23_not_covered, l24_human_decision_answer, request_refused,
};
use documents::model::Letter;
use documents::package::Data;
use documents::pdf::{typeset_document, typeset_letter};
use domain::document_kind::DocumentKind;
use sha2::{Digest as _, Sha256};
use store::Connection;
use store::tables::setting;

use super::kind::Kind;
use super::{
    access, closing, correspondence, erasure, human_decision, notice, paths, portability,
    questions, rectification, restriction, stopping,
};
use crate::requests::File;
use crate::wire::requests::LetterGap;

/// A letter with its annexes.
#[derive(Debug, PartialEq)]
pub(super) enum Composed {
    /// A letter that has none.
    Letter(DocumentKind, Box<Letter>),
    /// An answer to a request for access, with the same as data.
    AccessAnswer(Box<l04_access_answer::AccessAnswer>, Box<Data>),
}

/// Composes a letter from the file, and says what is missing for one that can be posted.
pub(super) fn of(
    vault: &Connection,
    file: &File,
    kind: &Kind,
) -> store::Result<(Composed, Vec<LetterGap>)> {
    let language = file.request.language;
    let (correspondence, mut missing) = correspondence::of(vault, file)?;
    let alone = |kind, letter| Composed::Letter(kind, Box::new(letter));
    let composed = match kind {
        Kind::Acknowledgement => {
            let input = questions::acknowledgement(file, correspondence);
            let letter = l01_acknowledgement::compose(&input, language);
            alone(DocumentKind::Acknowledgement, letter)
        }
        Kind::IdentityRequest { doubt, proof } => {
            let input = questions::identity(file, correspondence, doubt, *proof);
            let letter = l02_identity_request::compose(&input, language);
            alone(DocumentKind::IdentityRequest, letter)
        }
        Kind::ClarificationRequest { reason } => {
            let input = questions::clarification(file, correspondence, reason);
            let letter = l02b_clarification_request::compose(&input, language);
            alone(DocumentKind::ClarificationRequest, letter)
        }
        Kind::ExtensionNotice { reason } => {
            let input = questions::extension(file, correspondence, reason);
            let letter = l03_extension_notice::compose(&input, language);
            alone(DocumentKind::ExtensionNotice, letter)
        }
        Kind::AccessAnswer { package } => {
            let (mut input, to_look_up, data) = access::input(vault, file, correspondence)?;
            input.package = *package;
            if to_look_up {
                missing.push(LetterGap::Recipient);
            }
            let answer = l04_access_answer::compose(&input, language);
            Composed::AccessAnswer(Box::new(answer), Box::new(data))
        }
        Kind::RectificationAnswer => {
            let input = rectification::answer(vault, file, correspondence)?;
            let letter = l05_rectification_answer::compose(&input, language);
            alone(DocumentKind::RectificationAnswer, letter)
        }
        Kind::PortabilityAnswer { package } => {
            let input = portability::input(vault, file, correspondence, *package)?;
            let letter = l12_portability_answer::compose(&input, language);
            alone(DocumentKind::PortabilityAnswer, letter)
        }
        Kind::ErasureDone => {
            let input = erasure::done(vault, file, correspondence)?;
            let letter = l06a_erasure_done::compose(&input, language);
            alone(DocumentKind::ErasureDone, letter)
        }
        Kind::ErasurePartlyRefused => {
            let input = erasure::partly(vault, file, correspondence)?;
            let letter = l06b_erasure_partly_refused::compose(&input, language);
            alone(DocumentKind::ErasurePartlyRefused, letter)
        }
        Kind::ErasureRefused => {
            let input = erasure::refused(vault, file, correspondence)?;
            let letter = l06c_erasure_refused::compose(&input, language);
            alone(DocumentKind::ErasureRefused, letter)
        }
        Kind::HumanDecisionAnswer => {
            let input = human_decision::input(vault, file, correspondence)?;
            let letter = l24_human_decision_answer::compose(&input, language);
            alone(DocumentKind::HumanDecisionAnswer, letter)
        }
        Kind::MarketingStopped => {
            let input = stopping::marketing_stopped(file, correspondence)?;
            let letter = l11_marketing_stopped::compose(&input, language);
            alone(DocumentKind::MarketingStopped, letter)
        }
        Kind::ConsentWithdrawn => {
            let input = stopping::consent_withdrawn(file, correspondence)?;
            let letter = l13_consent_withdrawn::compose(&input, language);
            alone(DocumentKind::ConsentWithdrawn, letter)
        }
        Kind::RestrictionPlaced => {
            let input = restriction::placed(vault, file, correspondence)?;
            let letter = l07_restriction_placed::compose(&input, language);
            alone(DocumentKind::RestrictionPlaced, letter)
        }
        Kind::RestrictionLifting { lift_on, reason } => {
            let input = restriction::lifting(file, correspondence, *lift_on, reason);
            let letter = l08_restriction_lifting::compose(&input, language);
            alone(DocumentKind::RestrictionLifting, letter)
        }
        Kind::ObjectionUpheld => {
            let input = restriction::upheld(vault, file, correspondence)?;
            let letter = l09_objection_upheld::compose(&input, language);
            alone(DocumentKind::ObjectionUpheld, letter)
        }
        Kind::ObjectionRejected {
            persons_reason,
            lift_on,
        } => {
            let input =
                restriction::rejected(vault, file, correspondence, persons_reason, *lift_on)?;
            let letter = l10_objection_rejected::compose(&input, language);
            alone(DocumentKind::ObjectionRejected, letter)
        }
        Kind::RequestRefused => {
            let input = restriction::refusal(vault, file, correspondence)?;
            let letter = request_refused::compose(&input, language);
            alone(DocumentKind::RequestRefused, letter)
        }
        Kind::RecipientNotice { recipient, action } => {
            // It is between the two businesses: in the owner's own language, not in that of the person.
            let language = setting::get(vault)?.language;
            let (input, gaps) = notice::input(vault, file, *recipient, *action, language)?;
            missing = gaps;
            let letter = l14_recipient_notice::compose(&input, language);
            alone(DocumentKind::RecipientNotice, letter)
        }
        Kind::NotIdentified { proof } => {
            let input = closing::not_identified(file, correspondence, *proof);
            let letter = l18_not_identified::compose(&input, language);
            alone(DocumentKind::NotIdentified, letter)
        }
        Kind::NothingFound => {
            let input = closing::nothing_found(vault, file, correspondence)?;
            let letter = l19_nothing_found::compose(&input, language);
            alone(DocumentKind::NothingFound, letter)
        }
        Kind::ComplaintInformation => {
            let letter =
                l16_complaint_information::compose(&paths::complaint(correspondence), language);
            alone(DocumentKind::ComplaintInformation, letter)
        }
        Kind::NotActedOn(reason) => {
            let input = paths::not_acted_on_input(file, correspondence, reason);
            let letter = l20_not_acted_on::compose(&input, language);
            alone(DocumentKind::NotActedOn, letter)
        }
        Kind::RequestForwarded(sent_on) => {
            let input = paths::forwarded_input(file, correspondence, sent_on);
            let letter = l22_forwarded::compose(&input, language);
            alone(DocumentKind::RequestForwarded, letter)
        }
        Kind::NotCovered => {
            let input = paths::not_covered_input(vault, file, correspondence)?;
            let letter = l23_not_covered::compose(&input, language);
            alone(DocumentKind::NotCovered, letter)
        }
    };
    Ok((composed, missing))
}

/// A file that is about to be frozen.
pub(super) struct Set {
    /// What it is.
    pub(super) kind: DocumentKind,
    /// The file.
    pub(super) bytes: Vec<u8>,
}

impl Composed {
    /// Returns the letter without its annexes.
    pub(super) fn letter(&self) -> &Letter {
        match self {
            Composed::Letter(_, letter) => letter,
            Composed::AccessAnswer(answer, _) => &answer.letter,
        }
    }

    /// Returns the token of the letter and its annexes: another word in any of them, the letterhead and the logo
    /// included, gives another one. It is never kept, so that how the model is written down may change.
    pub(super) fn token(&self) -> String {
        let mut digest = Digesting(Sha256::new());
        let written = write!(digest, "{self:?}");
        debug_assert!(written.is_ok(), "a digest takes all that is written");
        data_encoding::HEXLOWER.encode(&digest.0.finalize())
    }

    /// Sets the letter and its annexes as files. It takes a noticeable time.
    pub(super) fn typeset(&self) -> Result<Vec<Set>, DocumentError> {
        let set = |kind, bytes| Set { kind, bytes };
        match self {
            Composed::Letter(kind, letter) => Ok(vec![set(*kind, typeset_letter(letter)?)]),
            Composed::AccessAnswer(answer, data) => Ok(vec![
                set(DocumentKind::AccessAnswer, typeset_letter(&answer.letter)?),
                set(
                    DocumentKind::AccessOverview,
                    typeset_document(&answer.activities)?,
                ),
                set(DocumentKind::AccessCopy, typeset_document(&answer.copy)?),
                set(DocumentKind::GivenData, data.frozen()?),
            ]),
        }
    }
}

/// A digest of text as it is written, so that a letter with its copy is never in memory a second time.
struct Digesting(Sha256);

impl fmt::Write for Digesting {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.update(text);
        Ok(())
    }
}
