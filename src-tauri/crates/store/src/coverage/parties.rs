//! What belongs to one person in one record, or on their card.

use super::ErasedWith::Party;
use super::Treatment::{Erased, ExportedAndErased};
use super::{Coverage, of};

pub(super) const COLUMNS: &[Coverage] = &[
    of("party", &["role"], ExportedAndErased(Party)),
    of(
        "party",
        &["id", "record_id", "contact_id", "activity_id", "restricted"],
        Erased(Party),
    ),
    of("deadline", &["last_day"], ExportedAndErased(Party)),
    of(
        "deadline",
        &[
            "party_id",
            "activity_id",
            "rule_version_id",
            "started_on",
            "deletable_from",
            "held",
        ],
        Erased(Party),
    ),
    of(
        "promised_erasure",
        &["party_id", "erase_on", "request_id"],
        Erased(Party),
    ),
    of(
        "hold",
        &[
            "id",
            "kind",
            "ground",
            "reason",
            "set_on",
            "review_on",
            "released_on",
            "contact_id",
            "record_id",
            "party_id",
            "request_id",
        ],
        Erased(Party),
    ),
    of(
        "restriction",
        &[
            "id",
            "party_id",
            "request_id",
            "ground",
            "placed_on",
            "announced_on",
            "lift_on",
            "lift_reason",
            "lifted_on",
        ],
        Erased(Party),
    ),
    of("counterparty_notice", &["source"], ExportedAndErased(Party)),
    // The notice says the days itself; why somebody was not told may be what they should not know yet (art. 14(5)(b)).
    of(
        "counterparty_notice",
        &[
            "party_id",
            "obtained_on",
            "first_letter_on",
            "first_disclosed_on",
            "given_on",
            "exception",
            "reason",
            "exception_until",
        ],
        Erased(Party),
    ),
    of(
        "corrected_value",
        &[
            "id",
            "rectification_id",
            "contact_id",
            "party_id",
            "part",
            "old_value",
            "gone_on",
        ],
        Erased(Party),
    ),
    of(
        "annotation",
        &["noted_on", "statement"],
        ExportedAndErased(Party),
    ),
    of(
        "annotation",
        &["id", "contact_id", "party_id"],
        Erased(Party),
    ),
    of(
        "disclosure",
        &[
            "recipient_id",
            "role",
            "country",
            "mechanism",
            "given_on",
            "what",
            "reason",
        ],
        ExportedAndErased(Party),
    ),
    of("disclosure", &["id", "party_id"], Erased(Party)),
];
