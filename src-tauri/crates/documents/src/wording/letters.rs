//! Which letters have texts that an owner may adapt, and which texts these are.

use domain::document_kind::DocumentKind;
use domain::language::Language;

use crate::letters::{
    Correspondence, blocks, l01_acknowledgement as l01, l02_identity_request as l02,
    l02b_clarification_request as l02b, l03_extension_notice as l03, l04_access_answer as l04,
    l05_rectification_answer as l05, l06a_erasure_done as l06a,
    l06b_erasure_partly_refused as l06b, l06c_erasure_refused as l06c,
    l07_restriction_placed as l07, l08_restriction_lifting as l08, l09_objection_upheld as l09,
    l10_objection_rejected as l10, l11_marketing_stopped as l11, l12_portability_answer as l12,
    l13_consent_withdrawn as l13, l14_recipient_notice as l14, l15_breach_notice as l15,
    l16_complaint_information as l16, l17_statement_change as l17, l18_not_identified as l18,
    l19_nothing_found as l19, l20_not_acted_on as l20, l21_counterparty_notice as l21,
    l22_forwarded as l22, l23_not_covered as l23, l24_human_decision_answer as l24,
    request_refused,
};
use crate::model::Letter;
use crate::specimens::{
    access, counterparty, notices, paths, portability, questions, rectification, requests,
    restriction, stopping,
};
use crate::wording::Passage;

/// A letter of which texts may be adapted.
#[derive(Debug)]
pub struct AdaptableLetter {
    /// Which letter it is.
    pub kind: DocumentKind,
    /// Its number in the list of letters: "L01".
    pub number: &'static str,
    own: &'static [&'static Passage],
    specimens: fn(&Correspondence, Language) -> Vec<Letter>,
}

/// Lists the letters in the order of their numbers.
pub static LETTERS: &[AdaptableLetter] = &[
    AdaptableLetter {
        kind: DocumentKind::Acknowledgement,
        number: "L01",
        own: l01::PASSAGES,
        specimens: questions::acknowledgements,
    },
    AdaptableLetter {
        kind: DocumentKind::IdentityRequest,
        number: "L02",
        own: l02::PASSAGES,
        specimens: requests::identities,
    },
    AdaptableLetter {
        kind: DocumentKind::ClarificationRequest,
        number: "L02b",
        own: l02b::PASSAGES,
        specimens: requests::clarifications,
    },
    AdaptableLetter {
        kind: DocumentKind::ExtensionNotice,
        number: "L03",
        own: l03::PASSAGES,
        specimens: requests::extensions,
    },
    AdaptableLetter {
        kind: DocumentKind::AccessAnswer,
        number: "L04",
        own: l04::passages::PASSAGES,
        specimens: access::answers,
    },
    AdaptableLetter {
        kind: DocumentKind::RectificationAnswer,
        number: "L05",
        own: l05::PASSAGES,
        specimens: rectification::answers,
    },
    AdaptableLetter {
        kind: DocumentKind::ErasureDone,
        number: "L06a",
        own: l06a::PASSAGES,
        specimens: requests::all_erased,
    },
    AdaptableLetter {
        kind: DocumentKind::ErasurePartlyRefused,
        number: "L06b",
        own: l06b::PASSAGES,
        specimens: requests::partly_erased,
    },
    AdaptableLetter {
        kind: DocumentKind::ErasureRefused,
        number: "L06c",
        own: l06c::PASSAGES,
        specimens: requests::not_erased,
    },
    AdaptableLetter {
        kind: DocumentKind::RestrictionPlaced,
        number: "L07",
        own: l07::PASSAGES,
        specimens: restriction::all_placed,
    },
    AdaptableLetter {
        kind: DocumentKind::RestrictionLifting,
        number: "L08",
        own: l08::PASSAGES,
        specimens: restriction::all_lifting,
    },
    AdaptableLetter {
        kind: DocumentKind::ObjectionUpheld,
        number: "L09",
        own: l09::PASSAGES,
        specimens: restriction::all_upheld,
    },
    AdaptableLetter {
        kind: DocumentKind::ObjectionRejected,
        number: "L10",
        own: l10::PASSAGES,
        specimens: restriction::all_rejected,
    },
    AdaptableLetter {
        kind: DocumentKind::MarketingStopped,
        number: "L11",
        own: l11::PASSAGES,
        specimens: stopping::marketing_stops,
    },
    AdaptableLetter {
        kind: DocumentKind::PortabilityAnswer,
        number: "L12",
        own: l12::PASSAGES,
        specimens: portability::answers,
    },
    AdaptableLetter {
        kind: DocumentKind::ConsentWithdrawn,
        number: "L13",
        own: l13::PASSAGES,
        specimens: stopping::withdrawals,
    },
    AdaptableLetter {
        kind: DocumentKind::RecipientNotice,
        number: "L14",
        own: l14::PASSAGES,
        specimens: requests::notices,
    },
    AdaptableLetter {
        kind: DocumentKind::BreachNotice,
        number: "L15",
        own: l15::PASSAGES,
        specimens: notices::of_a_breach,
    },
    AdaptableLetter {
        kind: DocumentKind::ComplaintInformation,
        number: "L16",
        own: l16::PASSAGES,
        specimens: paths::complaints,
    },
    AdaptableLetter {
        kind: DocumentKind::StatementChange,
        number: "L17",
        own: l17::PASSAGES,
        specimens: notices::of_a_change,
    },
    AdaptableLetter {
        kind: DocumentKind::NotIdentified,
        number: "L18",
        own: l18::PASSAGES,
        specimens: requests::unidentified_all,
    },
    AdaptableLetter {
        kind: DocumentKind::NothingFound,
        number: "L19",
        own: l19::PASSAGES,
        specimens: requests::nothing_found,
    },
    AdaptableLetter {
        kind: DocumentKind::NotActedOn,
        number: "L20",
        own: l20::PASSAGES,
        specimens: paths::not_acted_on_all,
    },
    AdaptableLetter {
        kind: DocumentKind::CounterPartyNotice,
        number: "L21",
        own: l21::PASSAGES,
        specimens: counterparty::notices,
    },
    AdaptableLetter {
        kind: DocumentKind::RequestForwarded,
        number: "L22",
        own: l22::PASSAGES,
        specimens: paths::forwarded_all,
    },
    AdaptableLetter {
        kind: DocumentKind::NotCovered,
        number: "L23",
        own: l23::PASSAGES,
        specimens: paths::not_covered_all,
    },
    AdaptableLetter {
        kind: DocumentKind::HumanDecisionAnswer,
        number: "L24",
        own: l24::PASSAGES,
        specimens: stopping::human_decisions,
    },
    AdaptableLetter {
        kind: DocumentKind::RequestRefused,
        number: "",
        own: request_refused::PASSAGES,
        specimens: restriction::refusals,
    },
];

/// What stands in every letter.
static SHARED: &[&Passage] = &[&blocks::CONTACT, &blocks::GREETING];

impl AdaptableLetter {
    /// Lists its passages in the order in which they stand, those of every letter last.
    pub fn passages(&self) -> impl Iterator<Item = &'static Passage> {
        self.own.iter().chain(SHARED).copied()
    }

    /// Returns specimens of it, enough that each passage stands in one; the first is the usual one.
    #[must_use]
    pub fn specimens(&self, correspondence: &Correspondence, language: Language) -> Vec<Letter> {
        (self.specimens)(correspondence, language)
    }
}

/// Returns the letter of a kind, where texts of it may be adapted.
#[must_use]
pub fn adaptable(kind: DocumentKind) -> Option<&'static AdaptableLetter> {
    LETTERS.iter().find(|letter| letter.kind == kind)
}

/// Returns the passage with a code.
#[must_use]
pub fn passage(code: &str) -> Option<&'static Passage> {
    let own = LETTERS.iter().flat_map(|letter| letter.own);
    own.chain(SHARED).copied().find(|each| each.code == code)
}
