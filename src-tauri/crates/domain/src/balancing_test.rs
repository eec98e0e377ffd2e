//! The balancing test behind an own interest (art. 6(1)(f)): three steps with their questions, what the owner may decide,
//! and what has to be there before it is decided (domain rule 6.6).

mod drafts;
mod drafts_of_duties;
mod drafts_of_papers;
mod question;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Words;
use crate::short_text::is_forbidden;

pub use drafts::{BalancingDraft, drafts};
pub use question::{BalancingQuestion, BalancingStep};

/// The most months between a decision and the next look at it.
pub const REVIEW_MONTHS_MAX: u32 = 24;

closed_set! { words
    /// What comes of a balancing test.
    BalancingOutcome {
        Passes = "passes", "ons belang weegt zwaarder", "our interest weighs more";
        PassesWithMeasures = "passes_with_measures", "ons belang weegt zwaarder, met deze maatregelen", "our interest weighs more, with these measures";
        Fails = "fails", "het belang van de ander weegt zwaarder: op deze grond mag het niet", "the other person's interest weighs more: it is not allowed on this basis";
    }
}

closed_set! { words
    /// How far a balancing test is.
    BalancingStatus {
        Draft = "draft", "nog niet goedgekeurd", "not approved yet";
        Approved = "approved", "goedgekeurd", "approved";
        Failed = "failed", "mag niet op deze grond", "not allowed on this basis";
        Reopened = "reopened", "opnieuw bekijken", "to be looked at again";
    }
}

impl BalancingStatus {
    /// Says whether an activity may rest on the interest that was weighed.
    #[must_use]
    pub const fn stands(self) -> bool {
        match self {
            Self::Approved => true,
            Self::Draft | Self::Failed | Self::Reopened => false,
        }
    }
}

impl BalancingOutcome {
    /// Returns how far a test is once this was decided.
    #[must_use]
    pub const fn status(self) -> BalancingStatus {
        match self {
            Self::Passes | Self::PassesWithMeasures => BalancingStatus::Approved,
            Self::Fails => BalancingStatus::Failed,
        }
    }
}

/// The answer to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BalancingAnswer {
    /// Which question.
    pub question: BalancingQuestion,
    /// What the owner says.
    pub words: Words,
}

/// What a balancing test says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BalancingText {
    /// The interest in a few words, as the statement says it.
    pub interest: Words,
    /// The answers.
    pub answers: Vec<BalancingAnswer>,
    /// What is done to make the interest weigh more; empty where nothing is.
    pub measures: Words,
}

closed_set! { words
    /// What keeps a balancing test from being decided.
    BalancingObstacle {
        Interest = "interest", "Zeg in een paar woorden wat uw belang is.", "Say in a few words what your interest is.";
        Unsayable = "unsayable", "Het belang zegt iets wat een privacyverklaring niet mag zeggen.", "The interest says what a privacy statement may not say.";
        Answer = "answer", "Nog niet elke vraag heeft een antwoord.", "Not every question has an answer yet.";
        Measures = "measures", "Zeg welke maatregelen u neemt.", "Say which measures you take.";
    }
}

impl BalancingText {
    /// Returns the answer to a question; empty where there is none.
    #[must_use]
    pub fn answer(&self, question: BalancingQuestion) -> Words {
        let found = self.answers.iter().find(|one| one.question == question);
        found.map(|one| one.words.clone()).unwrap_or_default()
    }

    /// Returns what keeps it from being decided, the first step first; a test that fails needs no interest for the statement.
    #[must_use]
    pub fn obstacle(&self, outcome: BalancingOutcome) -> Option<BalancingObstacle> {
        let unanswered = |question: &BalancingQuestion| is_empty(&self.answer(*question));
        if is_empty(&self.interest) {
            return Some(BalancingObstacle::Interest);
        }
        if is_forbidden(&self.interest.nl) || is_forbidden(&self.interest.en) {
            return Some(BalancingObstacle::Unsayable);
        }
        if BalancingQuestion::ALL.iter().any(unanswered) {
            return Some(BalancingObstacle::Answer);
        }
        let asks_measures = outcome == BalancingOutcome::PassesWithMeasures;
        (asks_measures && is_empty(&self.measures)).then_some(BalancingObstacle::Measures)
    }
}

fn is_empty(words: &Words) -> bool {
    words.nl.trim().is_empty()
}

/// Returns the last day on which a test that was decided on a day is looked at again.
#[must_use]
pub fn last_review(decided_on: NaiveDate) -> NaiveDate {
    decided_on
        .checked_add_months(Months::new(REVIEW_MONTHS_MAX))
        .unwrap_or(NaiveDate::MAX)
}

/// Returns the number of a test as it is written.
#[must_use]
pub fn in_writing(number: u32) -> String {
    format!("LIA-{number:02}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::activity::{ActivityCode, LawfulBasis};
    use crate::pack;

    #[test]
    fn every_activity_of_the_pack_that_rests_on_an_interest_has_a_draft() {
        let drafted: BTreeSet<ActivityCode> = drafts()
            .into_iter()
            .flat_map(|one| one.activities)
            .collect();
        for code in ActivityCode::ALL {
            let rests = pack::activity(*code)
                .bases
                .contains(&LawfulBasis::LegitimateInterest);
            assert_eq!(drafted.contains(code), rests, "{code}");
        }
    }

    #[test]
    fn the_drafts_are_numbered_from_one_and_lack_nothing_but_a_decision() {
        for (place, draft) in (1..).zip(drafts()) {
            assert_eq!(draft.number, place);
            for outcome in BalancingOutcome::ALL {
                assert_eq!(draft.text.obstacle(*outcome), None, "{place} {outcome}");
            }
            for answer in &draft.text.answers {
                assert!(!answer.words.en.trim().is_empty(), "{place}");
                for said in [&answer.words.nl, &answer.words.en] {
                    assert!(said.ends_with('.'), "{said}");
                }
            }
            assert!(
                !draft.text.interest.nl.ends_with('.'),
                "a part of a sentence"
            );
        }
    }

    #[test]
    fn what_keeps_a_test_from_being_decided() {
        use BalancingObstacle as O;
        use BalancingOutcome as W;
        type Change = fn(&mut BalancingText);
        let cases: [(&str, Change, W, Option<O>); 6] = [
            ("whole", |_| (), W::Passes, None),
            (
                "no interest",
                |text| text.interest = Words::default(),
                W::Passes,
                Some(O::Interest),
            ),
            (
                "an interest that no statement may say",
                |text| text.interest.nl = "alle gegevens zijn geanonimiseerd".to_owned(),
                W::Passes,
                Some(O::Unsayable),
            ),
            (
                "an answer less",
                |text| drop(text.answers.pop()),
                W::Fails,
                Some(O::Answer),
            ),
            (
                "no measures",
                |text| text.measures = Words::default(),
                W::PassesWithMeasures,
                Some(O::Measures),
            ),
            (
                "no measures asked",
                |text| text.measures = Words::default(),
                W::Passes,
                None,
            ),
        ];
        for (what, change, outcome, expected) in cases {
            let mut text = drafts().remove(0).text;
            change(&mut text);
            assert_eq!(text.obstacle(outcome), expected, "{what}");
        }
    }

    #[test]
    fn a_test_is_looked_at_again_within_two_years() {
        let on = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
        assert_eq!(last_review(on).to_string(), "2026-02-28");
    }
}
