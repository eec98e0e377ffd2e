//! What the business says of itself: its name, settings, texts, years and rounds.

use super::ErasedWith::Record;
use super::Treatment::{Erased, Kept};
use super::{Coverage, OWNER, SUPPRESSED, of};

const TRUSTED: &str = "whom the owner trusts with the administration, in their own words: the owner's choice, and no contact";
const ROUND: &str = "proof of the round of the year: ids, codes and dates, and no name";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "business",
        &[
            "only",
            "name",
            "street",
            "postcode",
            "town",
            "phone",
            "email",
            "website",
            "kvk_number",
            "signatory",
            "window_side",
            "logo",
        ],
        Kept(OWNER),
    ),
    of(
        "setting",
        &[
            "only",
            "language",
            "theme",
            "text_size_percent",
            "lock_after_minutes",
            "backups_kept_days",
            "good_friday_counts",
            "suspension",
            "financial_year_ends",
            "recovery_sheet_confirmed_on",
            "in_use_since",
        ],
        Kept(OWNER),
    ),
    of(
        "emergency_note",
        &["only", "sheet_lies", "may_open", "made_on"],
        Kept(TRUSTED),
    ),
    of("vault_secret", &["name", "value"], Kept(SUPPRESSED)),
    of(
        "copied_text",
        &["kind", "language", "copied_on", "sha256"],
        Kept(OWNER),
    ),
    of(
        "letter_text",
        &["passage", "language", "text", "changed_on"],
        Kept(OWNER),
    ),
    of(
        "financial_year",
        &["id", "starts_on", "ends_on"],
        Kept(OWNER),
    ),
    of(
        "year_round",
        &["year", "done_on", "document_id"],
        Kept(ROUND),
    ),
    of(
        "year_round_item",
        &["year", "subject", "thing_id", "outcome", "ticked_on"],
        Kept(ROUND),
    ),
    of("year_round_item", &["reason"], Erased(Record)),
];
