//! The register of breaches, with whom it concerns and who was told.

use super::ErasedWith::{Contact, Party};
use super::Treatment::{Erased, Kept};
use super::{Coverage, of};

const BREACH_FILE: &str = "the register of breaches: documentation that the law asks for (art. 33(5)), for its own period after closing";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "breach",
        &[
            "id",
            "number",
            "subject",
            "source",
            "entered_on",
            "happened_from",
            "happened_until",
            "discovered_at",
            "aware_at",
            "aware_reason",
            "processor",
            "processor_told_at",
            "reporter_name",
            "reporter_email",
            "reporter_phone",
            "reporter_language",
            "acknowledged_on",
            "facts",
            "assessment",
            "outcome",
            "outcome_reason",
            "decided_on",
            "public",
            "public_text",
            "public_on",
            "late_reason",
            "scope",
            "closed_on",
            "lessons",
        ],
        Kept(BREACH_FILE),
    ),
    of(
        "breach_report",
        &[
            "id",
            "breach_id",
            "phase",
            "told_at",
            "authority_number",
            "added",
            "form_kept",
        ],
        Kept(BREACH_FILE),
    ),
    of("document", &["breach_id"], Kept(BREACH_FILE)),
    // Whose data were in it goes with the data; that somebody was told stands in the letter, which is kept.
    of("breach_affected", &["breach_id", "party_id"], Erased(Party)),
    of(
        "breach_person",
        &[
            "breach_id",
            "contact_id",
            "document_id",
            "channel",
            "told_on",
        ],
        Erased(Contact),
    ),
    of("breach_hold", &["hold_id", "breach_id"], Erased(Party)),
];
