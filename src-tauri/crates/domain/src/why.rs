//! Why something is kept, in one sentence beside each record.

use crate::activity::ActivityCode;
use crate::deadline::Deadline;
use crate::language::{Language, Words};
use crate::text_dates::long_date;

/// Returns why a record of an activity is kept: "Contact, omdat u er belang bij hebt te weten waar
/// het laatste contact over ging." For the books it tells up to which day the law asks it.
#[must_use]
pub fn why_in_words(activity: ActivityCode, deadline: &Deadline, language: Language) -> String {
    let name = activity.words();
    let because = because(activity, deadline, language);
    format!("{}, {because}.", name.in_language(language))
}

fn because(activity: ActivityCode, deadline: &Deadline, language: Language) -> String {
    let books = matches!(activity, ActivityCode::A09 | ActivityCode::A10);
    if let Some(floor) = deadline.floor_last_day.filter(|_| books) {
        let day = long_date(floor, language);
        let own = deadline.excess_days_over_floor.is_some();
        return match (language, own) {
            (Language::Dutch, true) => format!(
                "omdat de belastingwet het vraagt tot en met {day}; het laatste stuk is uw eigen \
                 belang"
            ),
            (Language::Dutch, false) => {
                format!("omdat de belastingwet het vraagt tot en met {day}")
            }
            (Language::English, true) => format!(
                "because tax law requires it up to and including {day}; the last part is your own \
                 interest"
            ),
            (Language::English, false) => {
                format!("because tax law requires it up to and including {day}")
            }
        };
    }
    reason(activity).in_language(language).to_owned()
}

fn reason(activity: ActivityCode) -> Words {
    use ActivityCode as A;
    let (nl, en) = match activity {
        A::A01 => (
            "omdat u er belang bij hebt te weten waar het laatste contact over ging",
            "because you have an interest in knowing what the last contact was about",
        ),
        A::A02 => (
            "omdat deze persoon klant is",
            "because this person is a customer",
        ),
        A::A03 => (
            "omdat deze persoon zich heeft ingeschreven",
            "because this person signed up",
        ),
        A::A04 => (
            "omdat de offerte bij de factuur hoort",
            "because the quote belongs with the invoice",
        ),
        A::A05 => (
            "om een eerdere aanvraag te herkennen",
            "to recognise an earlier request",
        ),
        A::A06 => (
            "om de afspraken uit te voeren en te kunnen bewijzen",
            "to carry out what was agreed and to be able to prove it",
        ),
        A::A07 => (
            "omdat u de zaak voor deze persoon behandelt",
            "because you handle the case for this person",
        ),
        A::A08 => (
            "omdat deze persoon bij de zaak betrokken is",
            "because this person is involved in the case",
        ),
        A::A09 | A::A10 => (
            "omdat de belastingwet het vraagt",
            "because tax law requires it",
        ),
        A::A11 => (
            "om het gesprek onder het bericht leesbaar te houden",
            "to keep the discussion under the post readable",
        ),
        A::A12 => ("om spam te herkennen", "to detect spam"),
        A::A13 => (
            "omdat deze persoon daarvoor koos",
            "because this person chose it",
        ),
        A::A14 => (
            "omdat een bericht anders niet te bewerken is",
            "because a post cannot be edited without it",
        ),
        A::A15 => ("om de website te verbeteren", "to improve the website"),
        A::A16 => (
            "om een video of deelknop te laten zien",
            "to show a video or a share button",
        ),
        A::A17 => (
            "om systemen te beveiligen en storingen te vinden",
            "to secure systems and find faults",
        ),
        A::A18 => (
            "omdat u moet kunnen bewijzen hoe u het verzoek hebt behandeld",
            "because you must be able to prove how you handled the request",
        ),
        A::A19 => (
            "omdat de wet vraagt om een datalek vast te leggen",
            "because the law requires a breach to be documented",
        ),
        A::A20 => (
            "om te onthouden wie geen berichten meer wil",
            "to remember who wants no more messages",
        ),
        A::A21 => (
            "omdat u moet kunnen bewijzen wat u hebt gedaan",
            "because you must be able to prove what you did",
        ),
    };
    Words::new(nl, en)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deadline::deadline;
    use crate::financial_year::FinancialYears;
    use crate::pack::rule_of;
    use crate::record::DocumentClass;
    use crate::record_facts::{BookRow, book_facts, card_facts};
    use crate::retention::Facts;

    fn why(activity: ActivityCode, facts: &Facts) -> String {
        let years = FinancialYears::calendar();
        let found = deadline(&rule_of(activity), facts, &years, &[], None);
        why_in_words(activity, &found, Language::Dutch)
    }

    #[test]
    fn an_invoice_tells_how_long_the_law_asks_and_what_is_the_owners_own() {
        let facts = book_facts(&BookRow {
            dated_on: "2026-03-02".parse().unwrap(),
            class: DocumentClass::Ordinary,
            first_use_year: None,
            supplied_on: None,
        });
        assert_eq!(
            why(ActivityCode::A09, &facts),
            "Facturatie, omdat de belastingwet het vraagt tot en met 31 december 2033; \
             het laatste stuk is uw eigen belang."
        );
    }

    #[test]
    fn a_contact_tells_the_interest() {
        let facts = card_facts("2026-05-06".parse().unwrap());
        assert_eq!(
            why(ActivityCode::A01, &facts),
            "Contact, omdat u er belang bij hebt te weten waar het laatste contact over ging."
        );
    }
}
