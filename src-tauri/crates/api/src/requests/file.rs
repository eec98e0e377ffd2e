//! The file of a request: all that is known of it, read at once.

use chrono::NaiveDate;
use domain::document_kind::DocumentKind;
use domain::ids::{ContactId, RequestId};
use domain::notice_action::NoticeAction;
use domain::record::RecordKind;
use domain::request::{IdentityMethod, RequestState, sufficient};
use domain::request_clock::{ClockRules, RequestClock};
use domain::request_move::{Circumstances, unidentified_from_reminded};
use store::tables::document::{self, Document};
use store::tables::identity_check::{self, IdentityCheck};
use store::tables::rectification::Rectification;
use store::tables::request::{self, Request};
use store::tables::request_contact;
use store::tables::request_decision::{self, PartyInScope};
use store::tables::request_pause::{self, Pause, PauseKind};
use store::tables::restriction::{self, Restriction};
use store::tables::searched_place::{self, SearchedPlace};
use store::tables::second_look::{self, OpposedCase, SecondLook};
use store::{Connection, StoreError};

use super::clock;
use super::effect::Effect;
use super::notices::{self, DueNotice, ToldRecipient};
use super::restricting;

/// What is known of a request on a day.
#[derive(Debug, Clone)]
pub(crate) struct File {
    /// The request.
    pub(crate) request: Request,
    /// What was asked of the requester, oldest first.
    pub(crate) pauses: Vec<Pause>,
    /// The checks of who asks.
    pub(crate) checks: Vec<IdentityCheck>,
    /// The places outside the program.
    pub(crate) places: Vec<SearchedPlace>,
    /// The cards of the person, the first one first.
    pub(crate) contacts: Vec<ContactId>,
    /// The parties on all cards of the person, with their decisions.
    pub(crate) scope: Vec<PartyInScope>,
    /// The documents that were issued.
    pub(crate) documents: Vec<Document>,
    /// What carrying out comes to.
    pub(crate) effect: Effect,
    /// Who has to be told what was done, and who was (art. 19).
    pub(crate) recipients: Vec<ToldRecipient>,
    /// Whether the same message asks to stop a use, and that was not done yet.
    pub(crate) stop_open: bool,
    /// The case files in which the person stands against a client (domain.md T25).
    pub(crate) opposed: Vec<OpposedCase>,
    /// What somebody weighed who looked a second time.
    pub(crate) second_look: Option<SecondLook>,
    /// The restrictions of use that it placed, those lifted since among them.
    pub(crate) restrictions: Vec<Restriction>,
    /// The rules of its clock.
    pub(crate) rules: ClockRules,
    /// The day.
    pub(crate) today: NaiveDate,
}

impl File {
    /// Reads the file of a request.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is no such request.
    pub(crate) fn read(vault: &Connection, id: RequestId, today: NaiveDate) -> store::Result<File> {
        let request = request::find(vault, id)?.ok_or(StoreError::NotFound)?;
        let contacts = request_contact::of_request(vault, id)?;
        let scope = request_decision::in_scope(vault, id)?;
        let effect = Effect::read(vault, &request, &contacts, &scope)?;
        let restrictions = restriction::of_request(vault, id)?;
        let due = due_notices(&request, &effect, &restrictions, &scope);
        Ok(File {
            recipients: notices::read(vault, id, &contacts, &due)?,
            restrictions,
            effect,
            pauses: request_pause::of_request(vault, id)?,
            checks: identity_check::of_request(vault, id)?,
            places: searched_place::of_request(vault, id)?,
            documents: document::of_request(vault, id)?,
            opposed: second_look::opposed(vault, id)?,
            second_look: second_look::of_request(vault, id)?,
            stop_open: stop_open(vault, &request)?,
            rules: clock::rules(vault)?,
            request,
            contacts,
            scope,
            today,
        })
    }

    /// Returns what recipients have to be told of an action.
    pub(crate) fn due_notice(&self, action: NoticeAction) -> Option<DueNotice> {
        let due = due_notices(&self.request, &self.effect, &self.restrictions, &self.scope);
        due.into_iter().find(|due| due.action == action)
    }

    /// Returns the clock as it stands today.
    pub(crate) fn clock(&self) -> RequestClock {
        clock::reckon(&self.request, &self.pauses, self.rules, self.today)
    }

    /// Returns the question that waits for an answer.
    pub(crate) fn open_pause(&self, kind: PauseKind) -> Option<&Pause> {
        self.pauses
            .iter()
            .rfind(|pause| pause.kind == kind && pause.received_on.is_none())
    }

    /// Says whether a case file is in scope: then the identity must be sure (domain rule 4.1).
    pub(super) fn is_sensitive(&self) -> bool {
        self.scope
            .iter()
            .any(|party| party.record_kind == RecordKind::CaseFile)
    }

    /// Returns the lightest method of identification that will do.
    pub(crate) fn method_needed(&self) -> IdentityMethod {
        if self.is_sensitive() {
            IdentityMethod::CallBack
        } else {
            IdentityMethod::KnownAddress
        }
    }

    /// Says whether who asks was established by a method that is enough for this file.
    pub(super) fn identity_sufficient(&self) -> bool {
        let sensitive = self.is_sensitive();
        self.checks
            .iter()
            .any(|check| check.established && sufficient(check.method, sensitive))
    }

    /// Says whether whoever asks for another may do so (T16).
    pub(super) fn authority_seen(&self) -> bool {
        self.request.representative.as_ref().is_none_or(|asking| {
            asking.authority_seen_on.is_some() || !asking.kind.shows_authority()
        })
    }

    /// Says whether who asks was established at all.
    pub(super) fn identity_established(&self) -> bool {
        self.checks.iter().any(|check| check.established)
    }

    /// Returns how many records in scope have no decision.
    pub(super) fn undecided(&self) -> u32 {
        // What stops at once asks no decision.
        if self.request.right.stops_at_once() {
            return 0;
        }
        // A correction is about what is said to be wrong, and not about all that is kept.
        if let Some(rectifying) = self.effect.rectifying() {
            return rectifying.undecided(&self.scope);
        }
        let open = self.scope.iter().filter(|party| party.taken.is_none());
        u32::try_from(open.count()).unwrap_or(u32::MAX)
    }

    /// Returns the case files for which somebody has to look a second time: those in scope. A correction is about what is
    /// said to be wrong, and what stops at once asks no decision.
    pub(super) fn opposed_in_scope(&self) -> Vec<&OpposedCase> {
        if self.request.right.stops_at_once() {
            return Vec::new();
        }
        let concerned = |case: &&OpposedCase| match self.effect.rectifying() {
            None => true,
            Some(rectifying) => self
                .scope
                .iter()
                .filter(|party| party.record_id == case.record_id)
                .any(|party| {
                    let about = |item: &Rectification| {
                        item.about.party.is_some_and(|(id, _)| id == party.party_id)
                    };
                    rectifying.items.iter().any(about)
                }),
        };
        self.opposed.iter().filter(concerned).collect()
    }

    /// Says whether somebody still has to look a second time before the decisions are fixed.
    pub(super) fn second_look_missing(&self) -> bool {
        self.second_look.is_none() && !self.opposed_in_scope().is_empty()
    }

    /// Says whether a document of this kind was issued since the clock started.
    pub(super) fn was_issued(&self, kind: DocumentKind) -> bool {
        let starts_on = self.request.clock_starts_on();
        self.documents
            .iter()
            .any(|document| document.kind == kind && document.issued_on >= starts_on)
    }

    /// Returns the clock as it would be with an extension that is told today.
    pub(crate) fn clock_if_extended(&self) -> RequestClock {
        let extended = Request {
            extended_on: Some(self.today),
            ..self.request.clone()
        };
        clock::reckon(&extended, &self.pauses, self.rules, self.today)
    }

    /// Says whether a question that is asked today lets the clock stand still.
    pub(crate) fn question_is_in_time(&self) -> bool {
        !self.clock().is_overdue(self.today)
    }

    /// Returns what the rules of the moves ask about (domain rule 4.2). A letter that the program writes (L02, L03, L18)
    /// is frozen in the transaction of its step; one that the owner wrote is stated by the step that is taken by hand.
    pub(super) fn circumstances(&self) -> Circumstances {
        let asked = self.open_pause(PauseKind::Identity);
        let without_ground = self.scope.iter().filter(|party| {
            party
                .taken
                .as_ref()
                .is_some_and(|taken| taken.decision.needs_ground() && taken.ground.is_none())
        });
        let unsearched = self.places.iter().filter(|place| place.searched.is_none());
        let to_do = self.effect.still_to_do(&self.scope);
        Circumstances {
            actions_needed: to_do,
            actions_open: to_do,
            linked_copy_unanswered: self
                .effect
                .erasing()
                .is_some_and(|erasing| erasing.copy_open),
            recipients_told: notices::untold(&self.recipients, self.request.state) == 0,
            tasks_open: self.effect.tasks_open() + notices::awaited(&self.recipients),
            linked_stop_open: self.stop_open,
            identity_sufficient: self.identity_sufficient(),
            authority_seen: self.authority_seen(),
            doubt_reason_given: true,
            identity_asked_on: asked.map(|pause| pause.asked_on),
            reminder_sent: asked.is_some_and(|pause| reminder_is_over(pause, self.today)),
            closing_letter_sent: true,
            large_amount: true,
            clarification_settled: self.open_pause(PauseKind::Clarification).is_none(),
            undecided_records: self.undecided(),
            decisions_without_ground: u32::try_from(without_ground.count()).unwrap_or(u32::MAX),
            second_look_missing: self.second_look_missing(),
            places_not_searched: u32::try_from(unsearched.count()).unwrap_or(u32::MAX),
            answer_sent: true,
            withdrawn_in_writing: true,
            reason_to_reopen: true,
            not_covered: !self.request.path.subject.has_rights(),
            ..Circumstances::at_receipt(self.request.right, self.today)
        }
    }
}

/// Says whether a request that came in the same message asks to stop a use, which goes first (domain rule 4.2).
fn stop_open(vault: &Connection, own: &Request) -> store::Result<bool> {
    if own.right.stops_at_once() {
        return Ok(false);
    }
    let linked = request::linked_with(vault, own)?;
    Ok(linked.iter().any(|other| {
        other.right.stops_at_once()
            && other.state.is_open()
            && other.state != RequestState::Executing
    }))
}

/// Returns what recipients have to be told: of what the right comes to, and of what it restricted. Of what is decided to be
/// erased they hear once, that it was: what was restricted until then is no matter of its own any more.
fn due_notices(
    request: &Request,
    effect: &Effect,
    restrictions: &[Restriction],
    scope: &[PartyInScope],
) -> Vec<DueNotice> {
    let mut due = effect.notices(scope);
    let fixed = request.decided_on.is_some();
    let goes = |restriction: &&Restriction| {
        let mut erased = due.iter().filter(|one| one.action == NoticeAction::Erased);
        fixed && erased.any(|one| one.concerns(restriction.party_id))
    };
    let stays = restrictions.iter().filter(|one| !goes(one));
    let restricted = restricting::notices(stays, scope);
    due.extend(restricted);
    due
}

/// Says whether the requester was reminded, and had the time to answer that the reminder gave.
fn reminder_is_over(pause: &Pause, today: NaiveDate) -> bool {
    pause
        .reminded_on
        .is_some_and(|reminded| today >= unidentified_from_reminded(pause.asked_on, reminded))
}
