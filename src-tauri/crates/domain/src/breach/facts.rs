//! What is written down of a breach in words: what art. 33(3) and (5) ask, in the order in which a report asks it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::language::Language;

closed_set! { words
    /// Data that weigh more than others.
    SensitiveData {
        Special = "special", "bijzondere of strafrechtelijke gegevens", "special or criminal data";
        Bsn = "bsn", "burgerservicenummer", "citizen service number";
        Financial = "financial", "financiële gegevens", "financial data";
        Credentials = "credentials", "inloggegevens", "login details";
    }
}

/// The words. Everything may be empty until a report is made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BreachFacts {
    /// What happened.
    pub what: String,
    /// In which systems.
    pub systems: String,
    /// How it can be seen again.
    pub reproduce: String,
    /// IP addresses that were seen.
    pub addresses: String,
    /// What logs and screenshots show, and where they are kept.
    pub evidence: String,
    /// Kinds of people.
    pub people: String,
    /// Kinds of records.
    pub records: String,
    /// About how many people; none where that is not known yet.
    pub people_count: Option<u32>,
    /// About how many records.
    pub record_count: Option<u32>,
    /// Data that weigh more than others.
    pub sensitive: Vec<SensitiveData>,
    /// Who can be asked (art. 33(3)(b)).
    pub contact_point: String,
    /// What may come of it (art. 33(3)(c)).
    pub consequences: String,
    /// What was done (art. 33(3)(d)).
    pub measures_taken: String,
    /// What is going to be done.
    pub measures_proposed: String,
    /// What people are advised to do (art. 34(2)).
    pub advice: String,
    /// What people are told in a letter of their own, in each language in which one is written.
    #[serde(default)]
    pub notices: Vec<NoticeWords>,
}

/// What people are told, in their language (art. 34(2)); each line is a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NoticeWords {
    /// The language.
    pub language: Language,
    /// What happened, as it follows a colon.
    pub what: String,
    /// What may come of it.
    pub consequences: String,
    /// What was done.
    pub done: String,
    /// What is going to be done.
    pub planned: String,
    /// What they can do themselves.
    pub advice: String,
}

closed_set! { words
    /// Something that a report to the authority must tell (art. 33(3)).
    ReportPart {
        What = "what", "wat er gebeurde", "what happened";
        People = "people", "om welke soorten mensen het gaat", "which kinds of people it concerns";
        PeopleCount = "people_count", "om hoeveel mensen het ongeveer gaat", "about how many people it concerns";
        Records = "records", "om welke soorten gegevens het gaat", "which kinds of data it concerns";
        RecordCount = "record_count", "om hoeveel gegevens het ongeveer gaat", "about how many records it concerns";
        ContactPoint = "contact_point", "bij wie de toezichthouder terecht kan", "whom the authority can ask";
        Consequences = "consequences", "wat de gevolgen kunnen zijn", "what may come of it";
        Measures = "measures", "welke maatregelen er zijn", "which measures there are";
    }
}

impl BreachFacts {
    /// Returns what a report must tell and is not written down yet; it can follow in phases (art. 33(4)).
    #[must_use]
    pub fn missing(&self) -> Vec<ReportPart> {
        let is_missing = |part: &ReportPart| match part {
            ReportPart::What => self.what.is_empty(),
            ReportPart::People => self.people.is_empty(),
            ReportPart::PeopleCount => self.people_count.is_none(),
            ReportPart::Records => self.records.is_empty(),
            ReportPart::RecordCount => self.record_count.is_none(),
            ReportPart::ContactPoint => self.contact_point.is_empty(),
            ReportPart::Consequences => self.consequences.is_empty(),
            ReportPart::Measures => {
                self.measures_taken.is_empty() && self.measures_proposed.is_empty()
            }
        };
        ReportPart::ALL.iter().copied().filter(is_missing).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_tells_all_that_the_law_asks_or_says_what_is_missing() {
        let mut facts = BreachFacts::default();
        assert_eq!(facts.missing(), ReportPart::ALL);
        facts.what = "Een factuur ging naar de verkeerde klant.".to_owned();
        facts.measures_proposed = "Wij kijken adressen na.".to_owned();
        facts.people_count = Some(1);
        assert_eq!(
            facts.missing(),
            [
                ReportPart::People,
                ReportPart::Records,
                ReportPart::RecordCount,
                ReportPart::ContactPoint,
                ReportPart::Consequences,
            ]
        );
    }
}
