//! Handing over what a person provided (art. 20): prepared, sent, confirmed. Nothing is erased by it (art. 20(3)).

use domain::document_kind::DocumentKind;
use domain::ids::DocumentId;
use domain::request::{Decision, PortabilityState, RequestState};
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::portability::{self, Portability};
use store::tables::request::Request;
use store::tables::request_decision::PartyInScope;
use store::{Connection, Moment, Transaction};

use super::file::File;
use super::typed::{self, REASON_CHARACTERS_MAX};
use super::{Work, note, refused, stopped, with_file};
use crate::letters;
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, RequestGuard};
use crate::wire::requests::{NoteTransfer, PortabilityView};

/// What handing over comes to.
#[derive(Debug, Clone)]
pub(crate) struct Exporting {
    /// How far it is; none where nothing was prepared yet.
    pub(crate) standing: Option<Portability>,
    answered: bool,
}

impl Exporting {
    /// Reads it.
    pub(super) fn read(vault: &Connection, request: &Request) -> store::Result<Exporting> {
        Ok(Exporting {
            standing: portability::of_request(vault, request.id)?,
            answered: request.answered_on.is_some(),
        })
    }

    /// Returns how many records were decided to be given, as long as they are not prepared.
    pub(super) fn still_to_prepare(&self, scope: &[PartyInScope]) -> u32 {
        if self.standing.is_some() {
            0
        } else {
            given(scope)
        }
    }

    /// Returns the letter: one that gives, and where nothing is given one that says why.
    pub(super) const fn answer() -> DocumentKind {
        DocumentKind::PortabilityAnswer
    }

    /// Returns how it stands, as the page shows it.
    pub(super) fn view(&self, scope: &[PartyInScope]) -> PortabilityView {
        let standing = self.standing.as_ref();
        PortabilityView {
            given: given(scope),
            state: match standing {
                None => PortabilityState::ToPrepare,
                Some(standing) if standing.confirmed_on.is_some() => PortabilityState::Confirmed,
                Some(_) if self.answered => PortabilityState::Sent,
                Some(_) => PortabilityState::Prepared,
            },
            prepared_on: standing.map(|standing| standing.prepared_on),
            receiver: standing
                .map(|standing| standing.receiver.clone())
                .unwrap_or_default(),
            sent_on: standing.and_then(|standing| standing.sent_on),
            confirmed_on: standing.and_then(|standing| standing.confirmed_on),
        }
    }
}

/// Returns how many records are given, whole or in part.
fn given(scope: &[PartyInScope]) -> u32 {
    let given = scope.iter().filter(|party| {
        party.taken.as_ref().is_some_and(|taken| {
            matches!(taken.decision, Decision::Export | Decision::GiveRedacted)
        })
    });
    u32::try_from(given.count()).unwrap_or(u32::MAX)
}

/// Prepares what is given: it is frozen as it is today, and a package can be made of it.
pub(super) fn prepare(
    transaction: &Transaction<'_>,
    file: &File,
    id: DocumentId,
    now: Moment,
) -> Work<()> {
    let frozen = letters::freeze_given(transaction, file, id, now)?;
    if let Err(refusal) = frozen {
        return refused(refusal);
    }
    let prepared = Portability {
        prepared_on: now.today,
        receiver: String::new(),
        sent_on: None,
        confirmed_on: None,
    };
    portability::save(transaction, file.request.id, &prepared)?;
    Ok(Ok(()))
}

/// Notes to which other controller the data were sent, as the person asked (art. 20(2)), and that they came.
///
/// # Errors
/// [`RequestGuard::WrongState`] where nothing was prepared and once the file is closed.
pub fn note_transfer(office: &Office, request: NoteTransfer) -> Outcome<()> {
    with_file(office, request.id, move |transaction, file, now| {
        let open = matches!(
            file.request.state,
            RequestState::Executing | RequestState::Answered
        );
        let Some(standing) = file.effect.exporting().and_then(|own| own.standing.clone()) else {
            return stopped(RequestGuard::WrongState);
        };
        if !open {
            return stopped(RequestGuard::WrongState);
        }
        let receiver = match typed::text("receiver", &request.receiver, REASON_CHARACTERS_MAX) {
            Ok(receiver) => receiver,
            Err(refusal) => return refused(refusal),
        };
        if request.sent_on.is_some() && receiver.is_empty() {
            return refused(field("receiver", FieldProblem::Missing));
        }
        let first = standing.prepared_on;
        for (name, day) in [
            ("sent_on", request.sent_on),
            ("confirmed_on", request.confirmed_on),
        ] {
            if let Some(day) = day
                && let Err(refusal) = typed::day(name, day, first, now.today)
            {
                return refused(refusal);
            }
        }
        // What the letter told of a transfer stays as it was told.
        let told = file.request.state == RequestState::Answered;
        if told && (receiver != standing.receiver || request.sent_on != standing.sent_on) {
            return stopped(RequestGuard::WrongState);
        }
        let noted = Portability {
            receiver,
            sent_on: request.sent_on,
            confirmed_on: request.confirmed_on,
            ..standing
        };
        portability::save(transaction, file.request.id, &noted)?;
        let mut detail = AuditDetail::default();
        if let Some(day) = noted.sent_on {
            detail = detail.with("sent", Fact::Date(day))?;
        }
        if let Some(day) = noted.confirmed_on {
            detail = detail.with("confirmed", Fact::Date(day))?;
        }
        note(
            transaction,
            now,
            AuditAction::RequestMoved,
            file.request.id,
            detail,
        )?;
        Ok(Ok(()))
    })
}
