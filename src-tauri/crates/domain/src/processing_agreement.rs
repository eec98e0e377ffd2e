//! The agreement with a processor (art. 28(3)): what has to be in it, how far it is, and what comes next.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::activity::RecipientRole;

closed_set! { words
    /// What has to stand in an agreement with a processor.
    AgreementClause {
        Subject = "subject", "Waar de overeenkomst over gaat, hoe lang, waarvoor, welke gegevens en van wie (art. 28 lid 3 AVG)", "What the agreement is about, how long, what for, which data and of whom (art. 28(3) GDPR)";
        Instructions = "instructions", "De verwerker doet alleen wat u schriftelijk opdraagt, ook bij gegevens buiten Europa (onder a)", "The processor does only what you instruct in writing, also with data outside Europe (point a)";
        Confidentiality = "confidentiality", "Wie er bij de gegevens kan, moet ze geheimhouden (onder b)", "Whoever has access has to keep the data confidential (point b)";
        Security = "security", "De verwerker beveiligt de gegevens (onder c; art. 32)", "The processor protects the data (point c; art. 32)";
        SubProcessors = "sub_processors", "Andere verwerkers alleen met uw toestemming en onder dezelfde plichten; u hoort vooraf wie erbij komt (onder d)", "Other processors only with your consent and under the same duties; you hear beforehand who is added (point d)";
        Requests = "requests", "De verwerker helpt u bij verzoeken van mensen over hun gegevens (onder e)", "The processor helps you with requests of people about their data (point e)";
        Assistance = "assistance", "De verwerker helpt u bij beveiliging, datalekken en onderzoek van risico's (onder f)", "The processor helps you with security, breaches and looking into risks (point f)";
        Deletion = "deletion", "Aan het einde wist de verwerker alles of geeft het terug, ook kopieën (onder g)", "At the end the processor erases everything or gives it back, copies too (point g)";
        Audit = "audit", "U mag controleren of de verwerker zich eraan houdt, en hij waarschuwt als een opdracht niet mag (onder h)", "You may check whether the processor keeps to it, and it warns when an instruction is unlawful (point h)";
        Written = "written", "Het staat op schrift, mag ook elektronisch (art. 28 lid 9)", "It is in writing, which may be electronic (art. 28(9))";
    }
}

closed_set! { words
    /// How far an agreement with a processor is.
    AgreementStatus {
        Missing = "missing", "er is nog geen overeenkomst", "there is no agreement yet";
        Requested = "requested", "gevraagd", "asked for";
        Signed = "signed", "getekend", "signed";
        Ending = "ending", "opgezegd", "ending";
        Ended = "ended", "geëindigd, en de gegevens zijn daar gewist", "ended, and the data are erased there";
    }
}

impl AgreementStatus {
    /// Returns how far an agreement with these dates is.
    #[must_use]
    pub const fn of(dates: &AgreementDates) -> Self {
        if dates.deletion_confirmed_on.is_some() {
            Self::Ended
        } else if dates.ended_on.is_some() {
            Self::Ending
        } else if dates.signed_on.is_some() {
            Self::Signed
        } else if dates.requested_on.is_some() {
            Self::Requested
        } else {
            Self::Missing
        }
    }

    /// Lists the steps that may be taken from here. Who signed may sign a newer version; who stopped may start again.
    #[must_use]
    pub const fn steps(self) -> &'static [AgreementStep] {
        use AgreementStep as Step;
        match self {
            Self::Missing => &[Step::Requested, Step::Signed, Step::Stopped],
            Self::Requested => &[Step::Signed, Step::Withdrawn, Step::Stopped],
            Self::Signed => &[Step::Signed, Step::Stopped],
            Self::Ending => &[Step::DeletionAsked, Step::DeletionConfirmed, Step::Resumed],
            Self::Ended => &[Step::Resumed],
        }
    }
}

closed_set! { words
    /// A step in the life of an agreement, or of a service without one.
    AgreementStep {
        Requested = "requested", "overeenkomst gevraagd", "agreement asked for";
        Withdrawn = "withdrawn", "vraag ingetrokken", "request withdrawn";
        Signed = "signed", "overeenkomst getekend", "agreement signed";
        Stopped = "stopped", "gestopt met deze dienst", "stopped with this service";
        DeletionAsked = "deletion_asked", "gevraagd om de gegevens te wissen", "asked to have the data erased";
        DeletionConfirmed = "deletion_confirmed", "bevestigd dat de gegevens zijn gewist", "confirmed that the data are erased";
        Resumed = "resumed", "weer in gebruik", "in use again";
    }
}

impl AgreementStep {
    /// Says whether it is about an agreement, which only a processor has; the others are about the end of a service.
    #[must_use]
    pub const fn is_of_agreement(self) -> bool {
        match self {
            Self::Requested | Self::Withdrawn | Self::Signed => true,
            Self::Stopped | Self::DeletionAsked | Self::DeletionConfirmed | Self::Resumed => false,
        }
    }
}

/// Lists the steps that may be taken with a recipient: only a processor has an agreement (art. 28).
#[must_use]
pub fn open_steps(role: Option<RecipientRole>, dates: &AgreementDates) -> Vec<AgreementStep> {
    let is_processor = role == Some(RecipientRole::Processor);
    let steps = AgreementStatus::of(dates).steps().iter().copied();
    steps
        .filter(|step| is_processor || !step.is_of_agreement())
        .collect()
}

/// The dates of an agreement; those that did not come yet are empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct AgreementDates {
    /// When it was asked for.
    pub requested_on: Option<NaiveDate>,
    /// When it was signed.
    pub signed_on: Option<NaiveDate>,
    /// Its last day, where it has one.
    pub runs_until: Option<NaiveDate>,
    /// When the use of the service ended or ends.
    pub ended_on: Option<NaiveDate>,
    /// When erasure of what is left there was asked for.
    pub deletion_asked_on: Option<NaiveDate>,
    /// When the processor confirmed it.
    pub deletion_confirmed_on: Option<NaiveDate>,
}

impl AgreementDates {
    /// Says whether a signed agreement covers the data that are with the processor.
    #[must_use]
    pub const fn cover_use(&self) -> bool {
        self.signed_on.is_some() && self.deletion_confirmed_on.is_none()
    }

    /// Returns the dates after a step that may be taken; none where it may not. An agreement that is signed runs until
    /// `runs_until`, where it has a last day.
    #[must_use]
    pub fn after(
        &self,
        step: AgreementStep,
        on: NaiveDate,
        runs_until: Option<NaiveDate>,
    ) -> Option<Self> {
        let status = AgreementStatus::of(self);
        if !status.steps().contains(&step) {
            return None;
        }
        Some(match step {
            AgreementStep::Requested => Self {
                requested_on: Some(on),
                ..*self
            },
            AgreementStep::Withdrawn => Self {
                requested_on: None,
                ..*self
            },
            AgreementStep::Signed => Self {
                signed_on: Some(on),
                runs_until,
                ..*self
            },
            AgreementStep::Stopped => Self {
                ended_on: Some(on),
                ..*self
            },
            AgreementStep::DeletionAsked => Self {
                deletion_asked_on: Some(on),
                ..*self
            },
            AgreementStep::DeletionConfirmed => Self {
                deletion_confirmed_on: Some(on),
                ..*self
            },
            // An agreement whose data were erased is over; one that was only stopped goes on.
            AgreementStep::Resumed if status == AgreementStatus::Ended => Self::default(),
            AgreementStep::Resumed => Self {
                ended_on: None,
                deletion_asked_on: None,
                ..*self
            },
        })
    }
}

closed_set! { words
    /// What asks for attention with an agreement.
    AgreementCall {
        InUseWithout = "in_use_without", "in gebruik zonder getekende overeenkomst", "in use without a signed agreement";
        NoAnswer = "no_answer", "op de vraag om een overeenkomst kwam nog geen antwoord", "no answer yet to the request for an agreement";
        RunsOut = "runs_out", "loopt binnenkort af", "runs out soon";
        RanOut = "ran_out", "is afgelopen", "has run out";
        AskDeletion = "ask_deletion", "vraag om de gegevens daar te wissen", "ask to have the data erased there";
        NoConfirmation = "no_confirmation", "dat de gegevens daar zijn gewist, is nog niet bevestigd", "that the data were erased there is not confirmed yet";
    }
}

/// After how many days without an answer a processor is reminded.
const ANSWER_DAYS: u64 = 14;
/// How many days before its end an agreement asks for attention.
const NOTICE_DAYS: u64 = 60;

/// Returns what asks for attention on a day, and since when or by when; none where all is well.
#[must_use]
pub fn agreement_call(
    status: AgreementStatus,
    dates: &AgreementDates,
    today: NaiveDate,
) -> Option<(AgreementCall, Option<NaiveDate>)> {
    let overdue = |day: NaiveDate| later(day, ANSWER_DAYS) < today;
    match status {
        AgreementStatus::Missing => Some((AgreementCall::InUseWithout, None)),
        AgreementStatus::Requested => {
            let asked = dates.requested_on;
            match asked.filter(|day| overdue(*day)) {
                Some(day) => Some((AgreementCall::NoAnswer, Some(day))),
                None => Some((AgreementCall::InUseWithout, asked)),
            }
        }
        AgreementStatus::Signed => {
            let until = dates.runs_until?;
            if until < today {
                Some((AgreementCall::RanOut, Some(until)))
            } else if until <= later(today, NOTICE_DAYS) {
                Some((AgreementCall::RunsOut, Some(until)))
            } else {
                None
            }
        }
        AgreementStatus::Ending => {
            let ended = dates.ended_on?;
            if dates.deletion_confirmed_on.is_some() || today < ended {
                return None;
            }
            match dates.deletion_asked_on {
                None => Some((AgreementCall::AskDeletion, Some(ended))),
                Some(asked) if overdue(asked) => Some((AgreementCall::NoConfirmation, Some(asked))),
                Some(_) => None,
            }
        }
        AgreementStatus::Ended => None,
    }
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_checklist_has_the_ten_points_of_article_28() {
        assert_eq!(AgreementClause::ALL.len(), 10);
    }

    #[test]
    fn an_agreement_goes_from_missing_to_ended_and_no_other_way() {
        use AgreementStatus as S;
        use AgreementStep as T;
        let none = AgreementDates::default();
        let on = day("2026-11-24");
        let requested = none.after(T::Requested, on, None).unwrap();
        let signed = requested
            .after(T::Signed, on, Some(day("2028-01-01")))
            .unwrap();
        let stopped = signed.after(T::Stopped, on, None).unwrap();
        let asked = stopped.after(T::DeletionAsked, on, None).unwrap();
        let ended = asked.after(T::DeletionConfirmed, on, None).unwrap();
        for (dates, status, covers) in [
            (none, S::Missing, false),
            (requested, S::Requested, false),
            (signed, S::Signed, true),
            (stopped, S::Ending, true),
            (asked, S::Ending, true),
            (ended, S::Ended, false),
        ] {
            assert_eq!(AgreementStatus::of(&dates), status);
            assert_eq!(dates.cover_use(), covers, "{status}");
            for step in T::ALL {
                let goes = dates.after(*step, on, None).is_some();
                assert_eq!(goes, status.steps().contains(step), "{status} {step}");
            }
        }
        assert_eq!(signed.runs_until, Some(day("2028-01-01")));
        assert_eq!(asked.after(T::Resumed, on, None), Some(signed));
        assert_eq!(ended.after(T::Resumed, on, None), Some(none));
        assert_eq!(requested.after(T::Withdrawn, on, None), Some(none));
        assert_eq!(none.after(T::DeletionConfirmed, on, None), None);
    }

    #[test]
    fn only_a_processor_has_an_agreement_but_every_service_can_stop() {
        let none = AgreementDates::default();
        for (role, steps) in [
            (
                Some(RecipientRole::Processor),
                vec![
                    AgreementStep::Requested,
                    AgreementStep::Signed,
                    AgreementStep::Stopped,
                ],
            ),
            (
                Some(RecipientRole::Controller),
                vec![AgreementStep::Stopped],
            ),
            (None, vec![AgreementStep::Stopped]),
        ] {
            assert_eq!(open_steps(role, &none), steps);
        }
    }

    #[test]
    fn what_asks_for_attention_follows_from_the_dates() {
        use AgreementCall as C;
        use AgreementStatus as S;
        type Set = fn(&mut AgreementDates);
        type Row<'a> = (S, Set, Option<(C, Option<&'a str>)>);
        let rows: Vec<Row<'_>> = vec![
            (S::Missing, |_| {}, Some((C::InUseWithout, None))),
            (
                S::Requested,
                |dates| dates.requested_on = Some(day("2026-11-10")),
                Some((C::InUseWithout, Some("2026-11-10"))),
            ),
            (
                S::Requested,
                |dates| dates.requested_on = Some(day("2026-11-09")),
                Some((C::NoAnswer, Some("2026-11-09"))),
            ),
            (S::Signed, |_| {}, None),
            (
                S::Signed,
                |dates| dates.runs_until = Some(day("2027-01-24")),
                None,
            ),
            (
                S::Signed,
                |dates| dates.runs_until = Some(day("2027-01-23")),
                Some((C::RunsOut, Some("2027-01-23"))),
            ),
            (
                S::Signed,
                |dates| dates.runs_until = Some(day("2026-11-24")),
                Some((C::RunsOut, Some("2026-11-24"))),
            ),
            (
                S::Signed,
                |dates| dates.runs_until = Some(day("2026-11-23")),
                Some((C::RanOut, Some("2026-11-23"))),
            ),
            (
                S::Ending,
                |dates| dates.ended_on = Some(day("2026-11-25")),
                None,
            ),
            (
                S::Ending,
                |dates| dates.ended_on = Some(day("2026-11-24")),
                Some((C::AskDeletion, Some("2026-11-24"))),
            ),
            (
                S::Ending,
                |dates| {
                    dates.ended_on = Some(day("2026-10-01"));
                    dates.deletion_asked_on = Some(day("2026-11-10"));
                },
                None,
            ),
            (
                S::Ending,
                |dates| {
                    dates.ended_on = Some(day("2026-10-01"));
                    dates.deletion_asked_on = Some(day("2026-11-09"));
                },
                Some((C::NoConfirmation, Some("2026-11-09"))),
            ),
            (S::Ended, |_| {}, None),
        ];
        for (at, (status, set, expected)) in rows.into_iter().enumerate() {
            let mut dates = AgreementDates::default();
            set(&mut dates);
            let expected = expected.map(|(call, on)| (call, on.map(day)));
            assert_eq!(
                agreement_call(status, &dates, day("2026-11-24")),
                expected,
                "row {at}: {status}"
            );
        }
    }
}
