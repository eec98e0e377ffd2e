//! The log, which has no names.

use super::Treatment::Kept;
use super::{Coverage, of};

const LOG: &str = "accountability (art. 5(2)): ids, codes, counts and dates without a name, cut off after five years";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "audit_entry",
        &[
            "seq",
            "at",
            "action",
            "subject_kind",
            "subject_id",
            "detail",
            "previous_hash",
            "hash",
        ],
        Kept(LOG),
    ),
    of("log_anchor", &["id", "seq", "hash"], Kept(LOG)),
];
