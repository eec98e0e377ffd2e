//! What is kept of people, but for mailings and the website.

use super::ErasedWith::{Contact, Record};
use super::Treatment::{Erased, ExportedAndErased, Kept};
use super::{COUNT, Coverage, of};

pub(super) const COLUMNS: &[Coverage] = &[
    // Of whom it is, follows from the record or the card; what stands there is in the copy with it.
    of("not_to_keep", &["row", "record_id"], Erased(Record)),
    of(
        "not_to_keep",
        &["contact_id", "kind", "answered", "answered_on"],
        Erased(Contact),
    ),
    of(
        "record",
        &["kind", "dated_on", "source"],
        ExportedAndErased(Record),
    ),
    of(
        "record",
        &["row", "id", "collected_on", "entered_on", "restricted"],
        Erased(Record),
    ),
    of("tally", &["what", "count"], Kept(COUNT)),
    of(
        "contact_moment",
        &[
            "happened_on",
            "date_unknown",
            "channel",
            "subject",
            "content",
            "reaction",
        ],
        ExportedAndErased(Record),
    ),
    of("contact_moment", &["record_id"], Erased(Record)),
    of(
        "quote",
        &[
            "number",
            "dated_on",
            "amount_cents",
            "outcome",
            "part_of_administration",
            "content",
        ],
        ExportedAndErased(Record),
    ),
    of(
        "quote",
        &["record_id", "agreement_id", "agreement_ended_on"],
        Erased(Record),
    ),
    of(
        "invoice",
        &[
            "number",
            "dated_on",
            "due_on",
            "amount_cents",
            "vat_cents",
            "state",
            "settled_on",
            "document_class",
            "first_use_year",
            "description",
            "vat_id",
        ],
        ExportedAndErased(Record),
    ),
    of(
        "invoice",
        &["record_id", "quote_id", "agreement_id"],
        Erased(Record),
    ),
    of(
        "payment",
        &[
            "booked_on",
            "amount_cents",
            "account_number",
            "account_holder",
            "description",
        ],
        ExportedAndErased(Record),
    ),
    of("payment", &["record_id", "invoice_id"], Erased(Record)),
    of(
        "agreement",
        &[
            "title",
            "number",
            "started_on",
            "ended_on",
            "in_books",
            "content",
        ],
        ExportedAndErased(Record),
    ),
    of("agreement", &["record_id"], Erased(Record)),
    of(
        "case_file",
        &[
            "title",
            "number",
            "opened_on",
            "ended_on",
            "end_kind",
            "content",
        ],
        ExportedAndErased(Record),
    ),
    of("case_file", &["record_id"], Erased(Record)),
    of(
        "claim",
        &[
            "description",
            "limitation_class",
            "starts_on",
            "ends_on_by_hand",
        ],
        ExportedAndErased(Record),
    ),
    of("claim", &["id", "record_id", "position"], Erased(Record)),
    of(
        "interruption",
        &["kind", "happened_on", "claim_followed_on"],
        ExportedAndErased(Record),
    ),
    of("interruption", &["claim_id", "position"], Erased(Record)),
    of(
        "case_decision",
        &["decided_on", "irrevocable_on", "summary"],
        ExportedAndErased(Record),
    ),
    of("case_decision", &["record_id", "position"], Erased(Record)),
    of(
        "correspondence",
        &["written_on", "direction", "subject", "content"],
        ExportedAndErased(Record),
    ),
    of("correspondence", &["record_id", "position"], Erased(Record)),
    of(
        "technical_data",
        &[
            "kind",
            "collected_on",
            "ip_address",
            "user_agent",
            "content",
        ],
        ExportedAndErased(Record),
    ),
    of("technical_data", &["record_id"], Erased(Record)),
];
