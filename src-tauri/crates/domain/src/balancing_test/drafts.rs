//! The balancing tests with which an administration starts: proposals, of which the owner decides.

use super::{
    BalancingAnswer, BalancingQuestion, BalancingText, drafts_of_duties, drafts_of_papers,
};
use crate::activity::ActivityCode;
use crate::language::Words;

pub(super) type Pair = (&'static str, &'static str);

/// A balancing test as it is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalancingDraft {
    /// Its number.
    pub number: u32,
    /// What it is about.
    pub title: Words,
    /// The activities that rest on the interest.
    pub activities: Vec<ActivityCode>,
    /// What it says.
    pub text: BalancingText,
}

/// What differs from one draft to the next.
pub(super) struct Entry {
    pub(super) title: Pair,
    pub(super) activities: &'static [ActivityCode],
    pub(super) interest: Pair,
    pub(super) what: Pair,
    pub(super) whose: Pair,
    pub(super) works: Pair,
    pub(super) less_intrusive: Pair,
    pub(super) minimal: Pair,
    pub(super) nature: Pair,
    pub(super) expectation: Pair,
    pub(super) consequences: Pair,
    pub(super) power: Pair,
    pub(super) safeguards: Pair,
    pub(super) measures: Pair,
}

pub(super) const OURS: Pair = ("Van ons bedrijf.", "Of our business.");
const LAWFUL: Pair = (
    "Ja. Geen wet verbiedt het, en wij hebben dit belang nu in ons gewone werk.",
    "Yes. No law forbids it, and we have this interest now, in our ordinary work.",
);
pub(super) const TERM: Pair = (
    "Wij vullen alleen in wat nodig is. Na de bewaartermijn verdwijnt het.",
    "We fill in only what is needed. After the retention period it goes.",
);
pub(super) const EQUAL: Pair = (
    "Nee. Iemand kiest zelf of hij met ons te maken heeft, en kan daarmee stoppen.",
    "No. People choose themselves whether they deal with us, and can stop.",
);
const OBJECTION: Pair = (
    "De privacyverklaring zegt dat bezwaar mag en hoe. Een brief of e-mail is genoeg.",
    "The privacy statement says that one may object, and how. A letter or an e-mail is enough.",
);

/// Returns the drafts, in the order of their numbers.
#[must_use]
pub fn drafts() -> Vec<BalancingDraft> {
    let entries = drafts_of_papers::ENTRIES
        .iter()
        .chain(drafts_of_duties::ENTRIES);
    (1..)
        .zip(entries)
        .map(|(number, entry)| draft(number, entry))
        .collect()
}

fn draft(number: u32, entry: &Entry) -> BalancingDraft {
    let answer = |question: &BalancingQuestion| BalancingAnswer {
        question: *question,
        words: words(answer_of(entry, *question)),
    };
    BalancingDraft {
        number,
        title: words(entry.title),
        activities: entry.activities.to_vec(),
        text: BalancingText {
            interest: words(entry.interest),
            answers: BalancingQuestion::ALL.iter().map(answer).collect(),
            measures: words(entry.measures),
        },
    }
}

const fn answer_of(entry: &Entry, question: BalancingQuestion) -> Pair {
    use BalancingQuestion as Q;
    match question {
        Q::What => entry.what,
        Q::Whose => entry.whose,
        Q::Lawful => LAWFUL,
        Q::Works => entry.works,
        Q::LessIntrusive => entry.less_intrusive,
        Q::Minimal => entry.minimal,
        Q::Nature => entry.nature,
        Q::Expectation => entry.expectation,
        Q::Consequences => entry.consequences,
        Q::Power => entry.power,
        Q::Safeguards => entry.safeguards,
        Q::Objection => OBJECTION,
    }
}

fn words((nl, en): Pair) -> Words {
    Words::new(nl, en)
}
