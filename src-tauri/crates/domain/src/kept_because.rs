//! Why a record is kept although its person asked to erase it, as a letter says it: in plain words, with the article.

use crate::language::Words;
use crate::record::RecordKind;
use crate::request::RefusalGround;

/// Returns the ground as sentences of an answer (Art. 12(4) and 17(3) GDPR).
///
/// A ground that is not about erasure says its own words.
#[must_use]
pub fn kept_because(ground: RefusalGround, kind: RecordKind) -> Words {
    match ground {
        RefusalGround::LegalObligation => legal_obligation(kind),
        RefusalGround::LegalClaims => Words::new(
            "Wij hebben deze gegevens nodig voor een (mogelijk) geschil (artikel 17 lid 3 onder e AVG).",
            "We need these data for a (possible) legal claim (art. 17(3)(e) GDPR).",
        ),
        RefusalGround::ContractRunning => Words::new(
            "Wij hebben deze gegevens nog nodig om de overeenkomst uit te voeren (artikel 6 lid 1 onder b AVG).",
            "We still need these data to perform the contract (art. 6(1)(b) GDPR).",
        ),
        RefusalGround::NoErasureGround => Words::new(
            "Wij hebben deze gegevens nog nodig voor het doel waarvoor wij ze kregen, en de wet noemt hier geen reden \
             om ze eerder te wissen (artikel 17 lid 1 AVG).",
            "We still need these data for the purpose for which we got them, and the law gives no reason here to \
             erase them earlier (art. 17(1) GDPR).",
        ),
        RefusalGround::FreedomOfExpression => Words::new(
            "Deze tekst hoort bij een openbaar gesprek. Wij laten hem staan vanwege de vrijheid van meningsuiting en \
             van informatie (artikel 17 lid 3 onder a AVG).",
            "This text is part of a public conversation. We leave it because of the freedom of expression and \
             information (art. 17(3)(a) GDPR).",
        ),
        RefusalGround::RightsOfOthersCopy
        | RefusalGround::RightsOfOthersUavg
        | RefusalGround::CivilClaimsUavg
        | RefusalGround::CompellingGrounds
        | RefusalGround::ObjectionClaims
        | RefusalGround::NotBasedOnInterest
        | RefusalGround::NotPortable
        | RefusalGround::FactsAreRight
        | RefusalGround::OpinionNotFact
        | RefusalGround::NoRestrictionGround
        | RefusalGround::ManifestlyUnfounded
        | RefusalGround::Excessive
        | RefusalGround::NotIdentifiable
        | RefusalGround::NotALivingPerson
        | RefusalGround::NoAutomatedDecision => {
            let words = ground.words();
            Words {
                nl: format!("De reden is: {}.", words.nl),
                en: format!("The reason is: {}.", words.en),
            }
        }
    }
}

/// Returns which law keeps the record: the tax law keeps what belongs to the books.
fn legal_obligation(kind: RecordKind) -> Words {
    let (papers, in_english) = match kind {
        RecordKind::Invoice | RecordKind::Payment => {
            ("facturen en betalingen", "invoices and payments")
        }
        RecordKind::Quote => (
            "offertes die bij een opdracht horen,",
            "quotes that led to an assignment",
        ),
        RecordKind::Agreement => ("overeenkomsten", "agreements"),
        RecordKind::ContactMoment
        | RecordKind::CaseFile
        | RecordKind::Subscription
        | RecordKind::Comment
        | RecordKind::TechnicalData => (
            "alles wat bij de boekhouding hoort,",
            "all that belongs to the books",
        ),
    };
    Words {
        nl: format!(
            "Volgens de belastingwet moeten wij {papers} bewaren (artikel 52 AWR; artikel 17 lid 3 onder b AVG)."
        ),
        en: format!("Tax law obliges us to keep {in_english} (art. 52 AWR; art. 17(3)(b) GDPR)."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_of_erasure_names_its_article() {
        for (ground, nl, en) in [
            (
                RefusalGround::LegalObligation,
                "artikel 52 AWR; artikel 17 lid 3 onder b AVG",
                "art. 52 AWR; art. 17(3)(b) GDPR",
            ),
            (
                RefusalGround::LegalClaims,
                "artikel 17 lid 3 onder e AVG",
                "art. 17(3)(e) GDPR",
            ),
            (
                RefusalGround::ContractRunning,
                "artikel 6 lid 1 onder b AVG",
                "art. 6(1)(b) GDPR",
            ),
            (
                RefusalGround::NoErasureGround,
                "artikel 17 lid 1 AVG",
                "art. 17(1) GDPR",
            ),
            (
                RefusalGround::FreedomOfExpression,
                "artikel 17 lid 3 onder a AVG",
                "art. 17(3)(a) GDPR",
            ),
            (
                RefusalGround::Excessive,
                "art. 12 lid 5 AVG",
                "art. 12(5) GDPR",
            ),
        ] {
            for kind in RecordKind::ALL {
                let words = kept_because(ground, *kind);
                assert!(words.nl.contains(nl), "{ground}: {}", words.nl);
                assert!(words.en.contains(en), "{ground}: {}", words.en);
            }
        }
    }

    #[test]
    fn the_tax_law_is_said_to_keep_the_paper_that_it_is_about() {
        for (kind, nl) in [
            (
                RecordKind::Invoice,
                "moeten wij facturen en betalingen bewaren",
            ),
            (
                RecordKind::Quote,
                "moeten wij offertes die bij een opdracht horen, bewaren",
            ),
            (RecordKind::Agreement, "moeten wij overeenkomsten bewaren"),
        ] {
            let words = kept_because(RefusalGround::LegalObligation, kind);
            assert!(words.nl.contains(nl), "{}", words.nl);
        }
    }
}
