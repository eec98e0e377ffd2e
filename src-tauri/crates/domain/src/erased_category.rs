//! What an erasure run takes: records of the nine kinds, the files of requests that were
//! closed (activity A18), and those of breaches (A19).

use crate::record::RecordKind;

closed_set! { words
    /// A category of what is erased, as runs, certificates and the ledger count it.
    ErasedCategory {
        ContactMoment = "contact_moment", "contactmoment", "contact moment";
        Quote = "quote", "offerte", "quote";
        Invoice = "invoice", "factuur", "invoice";
        Payment = "payment", "betaling", "payment";
        Agreement = "agreement", "overeenkomst", "agreement";
        CaseFile = "case_file", "dossier", "case file";
        Subscription = "subscription", "inschrijving op de nieuwsbrief", "newsletter subscription";
        Comment = "comment", "reactie op de website", "website comment";
        TechnicalData = "technical_data", "technische gegevens", "technical data";
        RequestFile = "request_file", "bewijs van een gesloten verzoek", "proof of a closed request";
        BreachFile = "breach_file", "regel uit het register van datalekken", "row of the register of breaches";
    }
}

impl From<RecordKind> for ErasedCategory {
    fn from(kind: RecordKind) -> Self {
        match kind {
            RecordKind::ContactMoment => Self::ContactMoment,
            RecordKind::Quote => Self::Quote,
            RecordKind::Invoice => Self::Invoice,
            RecordKind::Payment => Self::Payment,
            RecordKind::Agreement => Self::Agreement,
            RecordKind::CaseFile => Self::CaseFile,
            RecordKind::Subscription => Self::Subscription,
            RecordKind::Comment => Self::Comment,
            RecordKind::TechnicalData => Self::TechnicalData,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_erased_under_the_code_and_the_words_of_its_kind() {
        for kind in RecordKind::ALL {
            let category = ErasedCategory::from(*kind);
            assert_eq!(
                (category.as_str(), category.words()),
                (kind.as_str(), kind.words())
            );
        }
        assert_eq!(ErasedCategory::ALL.len(), RecordKind::ALL.len() + 2);
    }
}
