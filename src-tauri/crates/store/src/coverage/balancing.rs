//! Balancing tests and cookies: what the business weighs, and what its website does.

use super::Treatment::Kept;
use super::{Coverage, OWNER, of};

const OBJECTION: &str = "the number of a request, which names nobody";

pub(super) const COLUMNS: &[Coverage] = &[
    of(
        "balancing_test",
        &["id", "number", "title_nl", "title_en"],
        Kept(OWNER),
    ),
    of(
        "balancing_activity",
        &["test_id", "activity_id"],
        Kept(OWNER),
    ),
    of(
        "balancing_version",
        &[
            "test_id",
            "version",
            "text",
            "written_on",
            "outcome",
            "decided_by",
            "decided_on",
            "review_on",
        ],
        Kept(OWNER),
    ),
    of(
        "balancing_version",
        &["reopened_by", "reopened_on"],
        Kept(OBJECTION),
    ),
    of(
        "cookie",
        &[
            "id",
            "name_nl",
            "name_en",
            "provider",
            "third_party",
            "purpose_nl",
            "purpose_en",
            "data_nl",
            "data_en",
            "class",
            "activity_id",
            "measured",
            "before_consent",
            "country",
            "checked_on",
            "ended_on",
        ],
        Kept(OWNER),
    ),
];
