//! What was erased, what is left to erase by hand, and who must not come back.

use super::Treatment::Kept;
use super::{Coverage, SUPPRESSED, of};

const RUN: &str = "proof of erasure: counts by activity, category and rule, and no name";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "erasure_run",
        &[
            "id",
            "number",
            "cause",
            "executed_on",
            "parties",
            "records",
            "stripped",
            "contacts",
            "contact_points",
            "notes",
            "files",
            "request_id",
        ],
        Kept(RUN),
    ),
    of(
        "erasure_line",
        &[
            "run_id",
            "activity_id",
            "category",
            "rule_version_id",
            "count",
            "oldest_last_day",
        ],
        Kept(RUN),
    ),
    of(
        "checklist_item",
        &["id", "run_id", "position", "place", "count", "done_on"],
        Kept(RUN),
    ),
    of(
        "suppression",
        &["id", "hash", "reason", "since", "request_id"],
        Kept(SUPPRESSED),
    ),
];
