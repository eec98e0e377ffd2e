//! What is arranged with recipients, and the security measures.

use super::Treatment::Kept;
use super::{Coverage, OWNER, of};

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "recipient_arrangement",
        &[
            "recipient_id",
            "kind",
            "privacy_page",
            "role_sign",
            "role_checked_on",
            "requested_on",
            "signed_on",
            "version",
            "runs_until",
            "breach_hours",
            "locations",
            "deletion_asked_on",
            "deletion_confirmed_on",
            "framework_name",
            "framework_active",
            "framework_checked_on",
            "clause_module",
            "clauses_signed_on",
            "assessed_on",
            "evidence",
        ],
        Kept(OWNER),
    ),
    of("agreement_clause", &["recipient_id", "clause"], Kept(OWNER)),
    of(
        "sub_processor",
        &["recipient_id", "place", "name", "country", "checked_on"],
        Kept(OWNER),
    ),
    of(
        "agreement_step",
        &["recipient_id", "place", "step", "taken_on", "note"],
        Kept(OWNER),
    ),
    of(
        "security_measure",
        &["place", "measure", "words_nl", "words_en"],
        Kept(OWNER),
    ),
];
