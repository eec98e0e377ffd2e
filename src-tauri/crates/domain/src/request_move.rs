//! The moves of a request between its states, each with its guard (domain rule 4.2).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::period::Period;
use crate::request::{RequestState, Right};

/// How long the owner waits for proof of identity before closing, in days.
pub const IDENTITY_WAIT_DAYS: u32 = 30;
/// How long a reminder is waited for, in days: an answer to it needs time as well.
pub const REMINDER_WAIT_DAYS: u32 = 7;

closed_set! { words
    /// What stands in the way of a move.
    Guard {
        NotAMove = "not_a_move", "Deze stap bestaat niet.", "There is no such step.";
        OnlyAtOnceRights = "only_at_once_rights", "Alleen een afmelding of intrekking gaat meteen in uitvoering.", "Only a marketing stop or a withdrawal is carried out at once.";
        IdentityNotSufficient = "identity_not_sufficient", "De identiteit staat nog niet vast.", "Identity is not yet established.";
        AuthorityNotSeen = "authority_not_seen", "U hebt de machtiging nog niet gezien.", "You have not seen the authority yet.";
        DoubtWithoutReason = "doubt_without_reason", "Schrijf op waarom u twijfelt aan de identiteit.", "Write down why identity is in doubt.";
        IdentityLetterNotSent = "identity_letter_not_sent", "Stuur eerst de vraag om identificatie.", "Send the question for identification first.";
        ReminderNotSent = "reminder_not_sent", "Stuur eerst een herinnering.", "Send a reminder first.";
        WaitNotOver = "wait_not_over", "De wachttijd van 30 dagen is nog niet voorbij.", "The wait of 30 days is not over.";
        ClosingLetterNotSent = "closing_letter_not_sent", "Stuur eerst de brief dat u het verzoek sluit.", "Send the closing letter first.";
        OnlyLargeAccess = "only_large_access", "Verduidelijking vraagt u alleen bij inzage in veel gegevens.", "Clarification is asked only for access to a large amount of data.";
        ClarificationNotSettled = "clarification_not_settled", "De verzoeker heeft nog niets verduidelijkt en dat ook niet geweigerd.", "Clarification was neither given nor refused.";
        UndecidedRecords = "undecided_records", "Er zijn nog gegevens zonder besluit.", "Some records have no decision.";
        DecisionWithoutGround = "decision_without_ground", "Bij een besluit staat nog geen reden (grond).", "A decision has no reason (ground) yet.";
        NoSecondLook = "no_second_look", "Kijk eerst nog een keer: deze persoon is in een dossier de wederpartij van een klant.", "Look a second time first: in a case file this person is a client's counter-party.";
        PlacesNotSearched = "places_not_searched", "Niet alle plaatsen zijn doorzocht.", "Not every place was searched.";
        NothingToExecute = "nothing_to_execute", "Er is niets uit te voeren.", "There is nothing to carry out.";
        StillToExecute = "still_to_execute", "Er is nog iets uit te voeren.", "Something is still to be carried out.";
        LinkedCopyUnanswered = "linked_copy_unanswered", "Beantwoord eerst het verzoek om inzage of overdracht.", "Answer the linked access or portability request first.";
        LinkedStopOpen = "linked_stop_open", "Stop eerst het gebruik dat in hetzelfde bericht is gevraagd.", "First stop the use that the same message asks to stop.";
        RecipientsNotTold = "recipients_not_told", "De ontvangers zijn nog niet op de hoogte.", "Recipients have not been told.";
        NoAnswerSent = "no_answer_sent", "Er is nog geen brief verstuurd en geen mondeling antwoord vastgelegd.", "No letter was sent and no oral answer logged.";
        OpenTasks = "open_tasks", "Er staan nog taken open.", "Tasks are still open.";
        NotInWriting = "not_in_writing", "De intrekking is nog niet schriftelijk.", "The withdrawal is not in writing.";
        NotOurData = "not_our_data", "Doorzenden kan alleen als u deze gegevens in opdracht van een ander gebruikt (als verwerker).", "Forwarding is only for data that you use on another's instruction (as a processor).";
        RequesterNotTold = "requester_not_told", "Vertel de verzoeker dat u het verzoek doorstuurt.", "Tell the requester that the request is forwarded.";
        NoReasonToReopen = "no_reason_to_reopen", "Heropenen vraagt een nieuw feit, een klacht of bewijs.", "Reopening needs a new fact, a complaint or proof.";
    }
}

/// What is known about a request when somebody wants to move it; counts are numbers of items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Circumstances {
    /// The right that is exercised.
    pub right: Right,
    /// The day on which the move is made.
    pub today: NaiveDate,
    /// Identity was established by a method that is enough for this file.
    pub identity_sufficient: bool,
    /// Who asks for another may do so: the authority was seen where there has to be one (T16).
    pub authority_seen: bool,
    /// The reason for doubt about identity is written down.
    pub doubt_reason_given: bool,
    /// The day on which the question for identification was sent (L02).
    pub identity_asked_on: Option<NaiveDate>,
    /// A reminder of that question was sent.
    pub reminder_sent: bool,
    /// The letter that closes an unidentified request was sent (L18).
    pub closing_letter_sent: bool,
    /// The request concerns a large amount of data (recital 63).
    pub large_amount: bool,
    /// Clarification was given or refused.
    pub clarification_settled: bool,
    /// Records in scope without a decision.
    pub undecided_records: u32,
    /// Decisions that need a ground and have none.
    pub decisions_without_ground: u32,
    /// The person is a client's counter-party in a case file in scope, and nobody looked a second time (domain.md T25).
    pub second_look_missing: bool,
    /// Places on the search checklist without a result.
    pub places_not_searched: u32,
    /// Actions that are still to be done.
    pub actions_open: u32,
    /// Decisions that take effect in the data (change, erase, restrict, export, stop).
    pub actions_needed: u32,
    /// A linked access or portability request that has no answer yet.
    pub linked_copy_unanswered: bool,
    /// A linked marketing stop or withdrawal that was not carried out yet.
    pub linked_stop_open: bool,
    /// Recipients were told, or it is logged why not (art. 19).
    pub recipients_told: bool,
    /// A letter was sent, or an oral answer was logged.
    pub answer_sent: bool,
    /// Tasks that are still open.
    pub tasks_open: u32,
    /// The requester withdrew in writing.
    pub withdrawn_in_writing: bool,
    /// The business holds these data only as a processor.
    pub we_are_processor: bool,
    /// The requester was told of the forwarding.
    pub requester_told: bool,
    /// There is a new fact, a complaint or proof.
    pub reason_to_reopen: bool,
    /// It is about nobody whom the GDPR covers: somebody who died, or a company as such.
    pub not_covered: bool,
    /// It is manifestly unfounded or excessive, with facts of both kinds and a second look (art. 12(5)).
    pub not_acted_on: bool,
}

impl Circumstances {
    /// Returns the circumstances in which nothing has been done yet.
    #[must_use]
    pub const fn at_receipt(right: Right, today: NaiveDate) -> Self {
        Self {
            right,
            today,
            identity_sufficient: false,
            authority_seen: true,
            doubt_reason_given: false,
            identity_asked_on: None,
            reminder_sent: false,
            closing_letter_sent: false,
            large_amount: false,
            clarification_settled: false,
            undecided_records: 0,
            decisions_without_ground: 0,
            second_look_missing: false,
            places_not_searched: 0,
            actions_open: 0,
            actions_needed: 0,
            linked_copy_unanswered: false,
            linked_stop_open: false,
            recipients_told: false,
            answer_sent: false,
            tasks_open: 0,
            withdrawn_in_writing: false,
            we_are_processor: false,
            requester_told: false,
            reason_to_reopen: false,
            not_covered: false,
            not_acted_on: false,
        }
    }
}

/// Checks whether a request may go from one state to another; the guard tells what is missing.
pub fn may_move(from: RequestState, to: RequestState, now: &Circumstances) -> Result<(), Guard> {
    use RequestState as S;
    match (from, to) {
        (S::Received, S::Executing) => ensure(now.right.stops_at_once(), Guard::OnlyAtOnceRights),
        (S::Received | S::IdWait, S::InReview) => {
            ensure(now.identity_sufficient, Guard::IdentityNotSufficient)
        }
        (S::Received | S::InReview, S::IdWait) => {
            // A marketing stop or a withdrawal asks no identity beyond the address itself.
            ensure(!now.right.stops_at_once(), Guard::NotAMove)?;
            ensure(now.doubt_reason_given, Guard::DoubtWithoutReason)?;
            ensure(
                now.identity_asked_on.is_some(),
                Guard::IdentityLetterNotSent,
            )
        }
        (S::IdWait, S::ClosedUnidentified) => may_close_unidentified(now),
        (S::InReview, S::SpecWait) => ensure(
            now.right == Right::Access && now.large_amount,
            Guard::OnlyLargeAccess,
        ),
        (S::SpecWait, S::InReview) => {
            ensure(now.clarification_settled, Guard::ClarificationNotSettled)
        }
        (S::InReview, S::Decided) => {
            ensure(now.authority_seen, Guard::AuthorityNotSeen)?;
            ensure(now.places_not_searched == 0, Guard::PlacesNotSearched)?;
            ensure(now.undecided_records == 0, Guard::UndecidedRecords)?;
            ensure(
                now.decisions_without_ground == 0,
                Guard::DecisionWithoutGround,
            )?;
            ensure(!now.second_look_missing, Guard::NoSecondLook)
        }
        (S::Decided, S::Executing) => {
            ensure(now.actions_needed > 0, Guard::NothingToExecute)?;
            ensure(!now.linked_stop_open, Guard::LinkedStopOpen)?;
            let erases = now.right == Right::Erasure;
            ensure(
                !(erases && now.linked_copy_unanswered),
                Guard::LinkedCopyUnanswered,
            )
        }
        // Who asks need not be established to say that the law covers nobody here.
        (S::Received | S::InReview, S::Answered) if now.not_covered => {
            ensure(now.answer_sent, Guard::NoAnswerSent)
        }
        (S::InReview, S::Answered) if now.not_acted_on => {
            ensure(now.answer_sent, Guard::NoAnswerSent)
        }
        (S::Decided, S::Answered) => {
            ensure(now.actions_needed == 0, Guard::StillToExecute)?;
            ensure(now.answer_sent, Guard::NoAnswerSent)
        }
        (S::Executing, S::Answered) => {
            ensure(now.actions_open == 0, Guard::StillToExecute)?;
            ensure(now.recipients_told, Guard::RecipientsNotTold)?;
            ensure(now.answer_sent, Guard::NoAnswerSent)
        }
        (S::Answered, S::Closed) => {
            // What was restricted while the request was open is told after the answer at the latest (art. 19).
            ensure(now.recipients_told, Guard::RecipientsNotTold)?;
            // That only the proof is left is no guard: closing brings the file back to it, or does not happen.
            ensure(now.tasks_open == 0, Guard::OpenTasks)
        }
        (S::Received | S::InReview, S::Forwarded) => {
            ensure(now.we_are_processor, Guard::NotOurData)?;
            ensure(now.requester_told, Guard::RequesterNotTold)
        }
        (S::Closed | S::ClosedUnidentified | S::Withdrawn, S::InReview) => {
            ensure(now.reason_to_reopen, Guard::NoReasonToReopen)
        }
        (open, S::Withdrawn) if open.is_open() => {
            ensure(now.withdrawn_in_writing, Guard::NotInWriting)
        }
        (
            S::Received
            | S::IdWait
            | S::SpecWait
            | S::InReview
            | S::Decided
            | S::Executing
            | S::Answered
            | S::Closed
            | S::ClosedUnidentified
            | S::Withdrawn
            | S::Forwarded,
            _,
        ) => Err(Guard::NotAMove),
    }
}

/// Returns the first day on which an unidentified request may be closed (L18).
#[must_use]
pub fn unidentified_from(identity_asked_on: NaiveDate) -> NaiveDate {
    Period::days(IDENTITY_WAIT_DAYS).add_to(identity_asked_on)
}

/// Returns the first day on which it may be closed once there was a reminder: the day that the reminder names.
#[must_use]
pub fn unidentified_from_reminded(
    identity_asked_on: NaiveDate,
    reminded_on: NaiveDate,
) -> NaiveDate {
    unidentified_from(identity_asked_on).max(Period::days(REMINDER_WAIT_DAYS).add_to(reminded_on))
}

fn may_close_unidentified(now: &Circumstances) -> Result<(), Guard> {
    let asked = now.identity_asked_on.ok_or(Guard::IdentityLetterNotSent)?;
    ensure(now.reminder_sent, Guard::ReminderNotSent)?;
    ensure(now.today >= unidentified_from(asked), Guard::WaitNotOver)?;
    ensure(now.closing_letter_sent, Guard::ClosingLetterNotSent)
}

const fn ensure(holds: bool, guard: Guard) -> Result<(), Guard> {
    if holds { Ok(()) } else { Err(guard) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RequestState as S;

    #[test]
    fn a_late_reminder_gives_a_week_of_its_own() {
        for (asked, reminded, from) in [
            ("2026-03-12", "2026-03-26", "2026-04-11"),
            ("2026-03-12", "2026-04-04", "2026-04-11"),
            ("2026-03-12", "2026-04-10", "2026-04-17"),
        ] {
            let [asked, reminded, from] = [asked, reminded, from].map(|day| day.parse().unwrap());
            assert_eq!(unidentified_from_reminded(asked, reminded), from);
        }
    }

    fn fresh(right: Right) -> Circumstances {
        Circumstances::at_receipt(right, "2026-04-11".parse().unwrap())
    }

    fn complete(right: Right) -> Circumstances {
        Circumstances {
            identity_sufficient: true,
            doubt_reason_given: true,
            identity_asked_on: Some("2026-03-12".parse().unwrap()),
            reminder_sent: true,
            closing_letter_sent: true,
            large_amount: true,
            clarification_settled: true,
            recipients_told: true,
            answer_sent: true,
            withdrawn_in_writing: true,
            we_are_processor: true,
            requester_told: true,
            reason_to_reopen: true,
            ..fresh(right)
        }
    }

    #[test]
    fn only_the_moves_of_the_table_exist() {
        let moves = [
            (S::Received, S::InReview),
            (S::Received, S::IdWait),
            (S::Received, S::Withdrawn),
            (S::Received, S::Forwarded),
            (S::IdWait, S::InReview),
            (S::IdWait, S::ClosedUnidentified),
            (S::IdWait, S::Withdrawn),
            (S::SpecWait, S::InReview),
            (S::SpecWait, S::Withdrawn),
            (S::InReview, S::IdWait),
            (S::InReview, S::SpecWait),
            (S::InReview, S::Decided),
            (S::InReview, S::Withdrawn),
            (S::InReview, S::Forwarded),
            (S::Decided, S::Answered),
            (S::Decided, S::Withdrawn),
            (S::Executing, S::Answered),
            (S::Executing, S::Withdrawn),
            (S::Answered, S::Closed),
            (S::Closed, S::InReview),
            (S::ClosedUnidentified, S::InReview),
            (S::Withdrawn, S::InReview),
        ];
        let now = complete(Right::Access);
        for from in S::ALL {
            for to in S::ALL {
                let allowed = may_move(*from, *to, &now).is_ok();
                assert_eq!(allowed, moves.contains(&(*from, *to)), "{from} {to}");
            }
        }
    }

    #[test]
    fn each_guard_names_what_is_missing() {
        for (from, to, guard) in [
            (S::Received, S::Executing, Guard::OnlyAtOnceRights),
            (S::Received, S::InReview, Guard::IdentityNotSufficient),
            (S::Received, S::IdWait, Guard::DoubtWithoutReason),
            (
                S::IdWait,
                S::ClosedUnidentified,
                Guard::IdentityLetterNotSent,
            ),
            (S::InReview, S::SpecWait, Guard::OnlyLargeAccess),
            (S::SpecWait, S::InReview, Guard::ClarificationNotSettled),
            (S::Decided, S::Executing, Guard::NothingToExecute),
            (S::Decided, S::Answered, Guard::NoAnswerSent),
            (S::Executing, S::Answered, Guard::RecipientsNotTold),
            (S::Received, S::Forwarded, Guard::NotOurData),
            (S::Closed, S::InReview, Guard::NoReasonToReopen),
            (S::InReview, S::Withdrawn, Guard::NotInWriting),
            (S::Forwarded, S::InReview, Guard::NotAMove),
        ] {
            assert_eq!(may_move(from, to, &fresh(Right::Access)), Err(guard));
        }
    }

    #[test]
    fn each_guard_stops_its_move_when_only_that_one_thing_is_missing() {
        type Spoil = fn(&mut Circumstances);
        let erasure = Circumstances {
            actions_needed: 1,
            ..complete(Right::Erasure)
        };
        let access = complete(Right::Access);
        let table: [(RequestState, RequestState, &Circumstances, Spoil, Guard); 24] = [
            (
                S::InReview,
                S::Decided,
                &access,
                |c| c.second_look_missing = true,
                Guard::NoSecondLook,
            ),
            (
                S::Decided,
                S::Executing,
                &erasure,
                |c| c.linked_stop_open = true,
                Guard::LinkedStopOpen,
            ),
            (
                S::Received,
                S::InReview,
                &access,
                |c| c.identity_sufficient = false,
                Guard::IdentityNotSufficient,
            ),
            (
                S::IdWait,
                S::InReview,
                &access,
                |c| c.identity_sufficient = false,
                Guard::IdentityNotSufficient,
            ),
            (
                S::Received,
                S::IdWait,
                &access,
                |c| c.doubt_reason_given = false,
                Guard::DoubtWithoutReason,
            ),
            (
                S::InReview,
                S::IdWait,
                &access,
                |c| c.identity_asked_on = None,
                Guard::IdentityLetterNotSent,
            ),
            (
                S::IdWait,
                S::ClosedUnidentified,
                &access,
                |c| c.identity_asked_on = None,
                Guard::IdentityLetterNotSent,
            ),
            (
                S::IdWait,
                S::ClosedUnidentified,
                &access,
                |c| c.reminder_sent = false,
                Guard::ReminderNotSent,
            ),
            (
                S::IdWait,
                S::ClosedUnidentified,
                &access,
                |c| c.closing_letter_sent = false,
                Guard::ClosingLetterNotSent,
            ),
            (
                S::InReview,
                S::SpecWait,
                &access,
                |c| c.large_amount = false,
                Guard::OnlyLargeAccess,
            ),
            (
                S::InReview,
                S::SpecWait,
                &access,
                |c| c.right = Right::Erasure,
                Guard::OnlyLargeAccess,
            ),
            (
                S::SpecWait,
                S::InReview,
                &access,
                |c| c.clarification_settled = false,
                Guard::ClarificationNotSettled,
            ),
            (
                S::Decided,
                S::Executing,
                &erasure,
                |c| c.actions_needed = 0,
                Guard::NothingToExecute,
            ),
            (
                S::Decided,
                S::Answered,
                &access,
                |c| c.actions_needed = 1,
                Guard::StillToExecute,
            ),
            (
                S::Decided,
                S::Answered,
                &access,
                |c| c.answer_sent = false,
                Guard::NoAnswerSent,
            ),
            (
                S::Executing,
                S::Answered,
                &erasure,
                |c| c.actions_open = 1,
                Guard::StillToExecute,
            ),
            (
                S::Executing,
                S::Answered,
                &erasure,
                |c| c.recipients_told = false,
                Guard::RecipientsNotTold,
            ),
            (
                S::Executing,
                S::Answered,
                &erasure,
                |c| c.answer_sent = false,
                Guard::NoAnswerSent,
            ),
            (
                S::Answered,
                S::Closed,
                &access,
                |c| c.recipients_told = false,
                Guard::RecipientsNotTold,
            ),
            (
                S::Answered,
                S::Closed,
                &access,
                |c| c.tasks_open = 1,
                Guard::OpenTasks,
            ),
            (
                S::InReview,
                S::Withdrawn,
                &access,
                |c| c.withdrawn_in_writing = false,
                Guard::NotInWriting,
            ),
            (
                S::InReview,
                S::Forwarded,
                &access,
                |c| c.we_are_processor = false,
                Guard::NotOurData,
            ),
            (
                S::InReview,
                S::Forwarded,
                &access,
                |c| c.requester_told = false,
                Guard::RequesterNotTold,
            ),
            (
                S::Withdrawn,
                S::InReview,
                &access,
                |c| c.reason_to_reopen = false,
                Guard::NoReasonToReopen,
            ),
        ];
        for (from, to, whole, spoil, guard) in table {
            assert_eq!(may_move(from, to, whole), Ok(()), "{from} {to}");
            let mut missing = whole.clone();
            spoil(&mut missing);
            assert_eq!(may_move(from, to, &missing), Err(guard), "{from} {to}");
        }
    }

    #[test]
    fn a_marketing_stop_needs_no_identity_and_none_can_be_asked() {
        for right in [Right::MarketingObjection, Right::ConsentWithdrawal] {
            assert_eq!(may_move(S::Received, S::Executing, &fresh(right)), Ok(()));
            let whole = complete(right);
            for from in [S::Received, S::InReview] {
                assert_eq!(may_move(from, S::IdWait, &whole), Err(Guard::NotAMove));
            }
        }
    }

    #[test]
    fn nothing_is_erased_while_a_linked_access_request_waits_for_its_answer() {
        let now = Circumstances {
            actions_needed: 2,
            linked_copy_unanswered: true,
            ..complete(Right::Erasure)
        };
        assert_eq!(
            may_move(S::Decided, S::Executing, &now),
            Err(Guard::LinkedCopyUnanswered)
        );
    }

    #[test]
    fn undecided_records_and_places_not_searched_block_a_decision() {
        let undecided = Circumstances {
            undecided_records: 1,
            ..complete(Right::Access)
        };
        let unsearched = Circumstances {
            places_not_searched: 1,
            ..complete(Right::Access)
        };
        let groundless = Circumstances {
            decisions_without_ground: 1,
            ..complete(Right::Access)
        };
        for (now, guard) in [
            (undecided, Guard::UndecidedRecords),
            (unsearched, Guard::PlacesNotSearched),
            (groundless, Guard::DecisionWithoutGround),
        ] {
            assert_eq!(may_move(S::InReview, S::Decided, &now), Err(guard));
        }
    }

    #[test]
    fn x06_an_unidentified_request_closes_thirty_days_after_the_question() {
        let asked = "2026-03-12".parse().unwrap();
        assert_eq!(unidentified_from(asked), "2026-04-11".parse().unwrap());
        let early = Circumstances {
            today: "2026-04-10".parse().unwrap(),
            ..complete(Right::Access)
        };
        assert_eq!(
            may_move(S::IdWait, S::ClosedUnidentified, &early),
            Err(Guard::WaitNotOver)
        );
    }

    #[test]
    fn x09_a_withdrawal_goes_straight_to_execution_on_its_own_day() {
        let now =
            Circumstances::at_receipt(Right::ConsentWithdrawal, "2026-05-10".parse().unwrap());
        assert_eq!(may_move(S::Received, S::Executing, &now), Ok(()));
    }

    #[test]
    fn what_the_law_does_not_cover_is_answered_without_decisions_and_excess_after_a_look() {
        let plain = Circumstances {
            answer_sent: true,
            ..fresh(Right::Access)
        };
        let not_covered = Circumstances {
            not_covered: true,
            ..plain.clone()
        };
        let excessive = Circumstances {
            not_acted_on: true,
            ..plain.clone()
        };
        for (from, now, allowed) in [
            (S::Received, &plain, false),
            (S::InReview, &plain, false),
            (S::Received, &not_covered, true),
            (S::InReview, &not_covered, true),
            (S::Received, &excessive, false),
            (S::InReview, &excessive, true),
        ] {
            assert_eq!(may_move(from, S::Answered, now).is_ok(), allowed, "{from}");
        }
    }

    #[test]
    fn x15_a_processor_forwards_and_tells_the_requester() {
        let processor = Circumstances {
            we_are_processor: true,
            ..fresh(Right::Access)
        };
        let told = Circumstances {
            requester_told: true,
            ..processor.clone()
        };
        assert_eq!(
            may_move(S::Received, S::Forwarded, &processor),
            Err(Guard::RequesterNotTold)
        );
        assert_eq!(may_move(S::Received, S::Forwarded, &told), Ok(()));
        assert!(!S::Forwarded.is_open());
    }
}
