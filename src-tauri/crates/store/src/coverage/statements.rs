//! The published versions of the privacy statement, and who was told of them.

use super::ErasedWith::Contact;
use super::Treatment::{Erased, Kept};
use super::{Coverage, of};

const VERSION: &str = "what was published and why, as proof (art. 5(2)): about the business; it goes by the rule of A21 once another version took its place";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "statement_version",
        &[
            "number",
            "valid_from",
            "published_on",
            "reason_nl",
            "reason_en",
            "changes",
            "sha256_nl",
            "sha256_en",
            "facts",
            "statement",
        ],
        Kept(VERSION),
    ),
    // The letter itself is the document.
    of(
        "statement_notice",
        &["number", "contact_id", "document_id", "told_on"],
        Erased(Contact),
    ),
];
