//! The agreement with a processor (art. 28(3)): what has to be in it, how far it is, and what comes next.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Lists what it may become from here. Who signed may sign a newer version; who ended starts anew.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Missing => &[Self::Requested, Self::Signed],
            Self::Requested => &[Self::Signed, Self::Missing],
            Self::Signed => &[Self::Signed, Self::Ending],
            Self::Ending => &[Self::Signed, Self::Ended],
            Self::Ended => &[Self::Requested, Self::Signed],
        }
    }

    /// Says whether data may be with the processor in this state.
    #[must_use]
    pub const fn covers_use(self) -> bool {
        match self {
            Self::Signed | Self::Ending => true,
            Self::Missing | Self::Requested | Self::Ended => false,
        }
    }
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
pub const ANSWER_DAYS: u64 = 14;
/// How many days before its end an agreement asks for attention.
pub const NOTICE_DAYS: u64 = 60;

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
        for (from, next) in [
            (S::Missing, [S::Requested, S::Signed]),
            (S::Requested, [S::Signed, S::Missing]),
            (S::Signed, [S::Signed, S::Ending]),
            (S::Ending, [S::Signed, S::Ended]),
            (S::Ended, [S::Requested, S::Signed]),
        ] {
            assert_eq!(from.next(), next, "{from}");
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
