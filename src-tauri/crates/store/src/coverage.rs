//! What becomes of every column of the vault when somebody asks for a copy of their data, and when the data must go
//! (invariant 6). One list; a test reads the schema and fails when a column is missing from it.
//!
//! The search for erased text leaves out exactly what stands here as kept.

/// What becomes of the columns of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The table.
    pub table: &'static str,
    /// The columns.
    pub columns: &'static [&'static str],
    /// What becomes of them.
    pub treatment: Treatment,
}

/// What becomes of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// In the copy for the person (art. 15(3)), and erased with what it belongs to.
    ExportedAndErased(ErasedWith),
    /// Not in the copy, as it says nothing that the copy does not say already; erased with what it belongs to.
    Erased(ErasedWith),
    /// Stays when a person's data go, for this reason.
    Kept(&'static str),
}

/// With what a column is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErasedWith {
    /// The contact, when the last record goes.
    Contact,
    /// The contact point, when no record needs it any more.
    ContactPoint,
    /// The record, when its last party goes.
    Record,
    /// The party, when its own time is over.
    Party,
}

use ErasedWith::{Contact, ContactPoint, Party, Record};
use Treatment::{Erased, ExportedAndErased, Kept};

const LOG: &str = "accountability (art. 5(2)): ids, codes, counts and dates without a name, cut off after five years";
const OWNER: &str = "about the business itself and what it does with data";
const TRUSTED: &str = "whom the owner trusts with the administration, in their own words: the owner's choice, and no contact";
const ROUND: &str = "proof of the round of the year: ids, codes and dates, and no name";
const REQUEST_FILE: &str =
    "the request file: proof for its own period of five years after closing (art. 12-22)";
const RUN: &str = "proof of erasure: counts by activity, category and rule, and no name";
const SUPPRESSED: &str = "a keyed hash of who must not be approached or come back (art. 21(3))";
const CONSENT_PROOF: &str = "proof of a consent that was given (art. 7(1)): days, channel, text and a keyed hash, and no address";
const WEBSITE: &str = "about a post of the business's own website";
const THREAD: &str = "where in a thread comments were erased: days and counts, and nothing of who or what; it goes with the post";
const INDEX: &str =
    "the machinery of the search index; what is erased leaves it when it is optimised";
const COUNT: &str = "a count of rows";

/// Every column of every table.
pub const COVERAGE: &[Coverage] = &[
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
        "activity",
        &[
            "id",
            "code",
            "in_use",
            "name_nl",
            "name_en",
            "purpose_nl",
            "purpose_en",
            "lawful_basis",
            "categories_nl",
            "categories_en",
            "subjects_nl",
            "subjects_en",
            "source_nl",
            "source_en",
            "note_nl",
            "note_en",
            "ground_nl",
            "ground_en",
        ],
        Kept(OWNER),
    ),
    of("activity", &["parties"], Kept(COUNT)),
    of(
        "rule_version",
        &[
            "id",
            "activity_id",
            "version",
            "valid_from",
            "rule",
            "reaches_older",
            "reason",
        ],
        Kept(OWNER),
    ),
    of(
        "recipient",
        &[
            "id",
            "name",
            "role",
            "country",
            "mechanism",
            "note_nl",
            "note_en",
            "checked_on",
            "ended_on",
            "contact",
            "street",
            "postcode",
            "town",
            "address_country",
            "email",
        ],
        Kept(OWNER),
    ),
    of(
        "activity_recipient",
        &["activity_id", "recipient_id"],
        Kept(OWNER),
    ),
    of(
        "contact",
        &[
            "salutation",
            "given_name",
            "infix",
            "family_name",
            "company",
            "note",
            "entered_on",
        ],
        ExportedAndErased(Contact),
    ),
    of(
        "contact",
        &[
            "row",
            "id",
            "kind",
            "display_name",
            "sort_key",
            "language",
            "deceased",
            "restricted",
            "child",
        ],
        Erased(Contact),
    ),
    of(
        "contact_point",
        &[
            "kind", "label", "value", "street", "postcode", "town", "country", "source", "since",
        ],
        ExportedAndErased(ContactPoint),
    ),
    of(
        "contact_point",
        &[
            "id",
            "contact_id",
            "position",
            "normalised",
            "need_chosen",
            "unneeded",
            "restricted",
            // The copy says that there is one.
            "photo",
        ],
        Erased(ContactPoint),
    ),
    of(
        "contact_point_need",
        &["contact_point_id", "activity_id"],
        Erased(ContactPoint),
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
        "subscription",
        &[
            "audience",
            "address",
            "subscribed_on",
            "unsubscribed_on",
            "ground",
            "consent_text_id",
            "consent_given_on",
            "consent_given_at",
            "consent_channel",
            "consent_given_by",
            "consent_proof",
            "consent_confirmed_on",
            "sold_on",
            "opt_out_text_id",
            "similar_service",
        ],
        ExportedAndErased(Record),
    ),
    of(
        "subscription",
        &["record_id", "sale_record_id"],
        Erased(Record),
    ),
    of(
        "consent_text",
        &["id", "kind", "language", "version", "valid_from", "text"],
        Kept(OWNER),
    ),
    of(
        "consent_proof",
        &[
            "id",
            "hash",
            "text_id",
            "given_on",
            "given_at",
            "channel",
            "given_by",
            "confirmed_on",
            "ended_on",
            "erase_on",
        ],
        Kept(CONSENT_PROOF),
    ),
    of(
        "post",
        &["id", "title", "url", "state", "removed_on"],
        Kept(WEBSITE),
    ),
    of(
        "comment",
        &[
            "commented_on",
            "author",
            "content",
            "ip_address",
            "user_agent",
        ],
        ExportedAndErased(Record),
    ),
    of("comment", &["record_id", "post_id"], Erased(Record)),
    of(
        "removed_comment",
        &["post_id", "commented_on", "comments"],
        Kept(THREAD),
    ),
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
    of("search_index", &["text"], Kept(INDEX)),
    of("search_index_data", &["id", "block"], Kept(INDEX)),
    of("search_index_idx", &["segid", "term", "pgno"], Kept(INDEX)),
    of("search_index_docsize", &["id", "sz", "origin"], Kept(INDEX)),
    of("search_index_config", &["k", "v"], Kept(INDEX)),
    of(
        "document",
        &[
            "id",
            "kind",
            "language",
            "reference",
            "request_id",
            "run_id",
            "issued_on",
            "sha256",
            "size_bytes",
            "expires_on",
            "bytes",
        ],
        Kept(REQUEST_FILE),
    ),
    // A letter that belongs to a party goes with it, as a whole.
    of("document", &["party_id"], Erased(Party)),
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
        "second_look",
        &["request_id", "words", "looked_on"],
        Kept(REQUEST_FILE),
    ),
    of(
        "subject_request",
        &[
            "id",
            "number",
            "subject_right",
            "state",
            "received_on",
            "received_at",
            "channel",
            "language",
            "contact_id",
            "words",
            "requester_salutation",
            "requester_given_name",
            "requester_infix",
            "requester_family_name",
            "requester_company",
            "requester_street",
            "requester_postcode",
            "requester_town",
            "requester_country",
            "requester_email",
            "representative_kind",
            "representative_name",
            "representative_street",
            "representative_postcode",
            "representative_town",
            "authority_seen_on",
            "extended_on",
            "extension_reason",
            "decided_on",
            "answered_on",
            "oral_answer",
            "closed_on",
            "reopened_on",
            "linked_request_id",
            "message_hash",
            "subject",
            "answer_to",
            "reached_us_on",
            "forward_reason",
            "forwarded_to",
            "forwarded_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of(
        "request_not_acted_on",
        &[
            "request_id",
            "outcome",
            "fee_cents",
            "objective",
            "subjective",
            "told_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of(
        "request_pause",
        &[
            "id",
            "request_id",
            "kind",
            "asked_on",
            "reason",
            "proof",
            "reminded_on",
            "received_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of(
        "identity_check",
        &["id", "request_id", "method", "checked_on", "result"],
        Kept(REQUEST_FILE),
    ),
    of(
        "searched_place",
        &[
            "id",
            "request_id",
            "place",
            "searched_on",
            "result",
            "words",
        ],
        Kept(REQUEST_FILE),
    ),
    of(
        "request_decision",
        &[
            "id",
            "request_id",
            "party_id",
            "record_kind",
            "activity_id",
            "decision",
            "ground",
            "explanation",
            "kept_until",
            "dated_on",
            "decided_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of("request_decision", &["passages"], Erased(Party)),
    of(
        "request_card_part",
        &["request_id", "part", "count"],
        Kept(REQUEST_FILE),
    ),
    of("place_not_used", &["place", "since"], Kept(OWNER)),
    of(
        "request_search",
        &["request_id", "keys", "searched_on"],
        Kept(REQUEST_FILE),
    ),
    of(
        "request_record",
        &["request_id", "record_id", "judged_on"],
        Erased(Record),
    ),
    of(
        "request_contact",
        &["request_id", "contact_id", "verdict", "sign", "judged_on"],
        Erased(Contact),
    ),
    of(
        "portability",
        &[
            "request_id",
            "prepared_on",
            "receiver",
            "sent_on",
            "confirmed_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of(
        "recipient_notice",
        &[
            "id",
            "request_id",
            "recipient_id",
            "action",
            "way",
            "reason",
            "told_on",
            "document_id",
            "outcome",
            "outcome_on",
        ],
        Kept(REQUEST_FILE),
    ),
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
        "automated_decisions",
        &[
            "activity_id",
            "taken",
            "explained_nl",
            "explained_en",
            "stated_on",
        ],
        Kept(OWNER),
    ),
    of(
        "reassessment",
        &[
            "request_id",
            "looked_by",
            "persons_view",
            "outcome",
            "done_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of(
        "stopped_address",
        &["id", "request_id", "channel", "value", "stopped_on"],
        Kept(REQUEST_FILE),
    ),
    of(
        "marketing_objection",
        &["contact_id", "objected_on"],
        ExportedAndErased(Contact),
    ),
    of(
        "suppression",
        &["id", "hash", "reason", "since", "request_id"],
        Kept(SUPPRESSED),
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
    of(
        "rectification",
        &[
            "id",
            "request_id",
            "contact_id",
            "point_id",
            "party_id",
            "record_kind",
            "said",
            "decision",
            "old_told",
            "ground",
            "explanation",
            "credit_id",
            "replacement_id",
            "entered_on",
            "carried_out_on",
        ],
        Kept(REQUEST_FILE),
    ),
    of("rectification", &["new_values", "statement"], Erased(Party)),
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
    of(
        "activity_disclosure",
        &[
            "id",
            "activity_id",
            "data_from",
            "data_until",
            "recipient_id",
            "role",
            "country",
            "mechanism",
            "given_on",
            "what",
            "reason",
        ],
        Kept(OWNER),
    ),
    of(
        "request_recipient",
        &["request_id", "recipient_id", "given_on"],
        Kept(REQUEST_FILE),
    ),
];

const fn of(
    table: &'static str,
    columns: &'static [&'static str],
    treatment: Treatment,
) -> Coverage {
    Coverage {
        table,
        columns,
        treatment,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rusqlite::Connection;

    use super::*;
    use crate::migrations::MIGRATIONS;

    fn columns_of_the_schema() -> BTreeSet<(String, String)> {
        let vault = Connection::open_in_memory().expect("a vault");
        for migration in MIGRATIONS {
            vault.execute_batch(migration.sql).expect("the schema");
        }
        let mut statement = vault
            .prepare(
                "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c
                 WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
            )
            .expect("an answer");
        let rows = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("an answer");
        rows.collect::<rusqlite::Result<_>>().expect("an answer")
    }

    #[test]
    fn every_column_of_the_schema_is_in_the_list_and_no_other_is() {
        let mut listed = BTreeSet::new();
        for coverage in COVERAGE {
            for column in coverage.columns {
                let new = listed.insert((coverage.table.to_owned(), (*column).to_owned()));
                assert!(new, "{}.{column} stands twice in the list", coverage.table);
            }
        }
        let schema = columns_of_the_schema();
        let missing: Vec<_> = schema.difference(&listed).collect();
        let unknown: Vec<_> = listed.difference(&schema).collect();
        assert!(
            missing.is_empty(),
            "invariant 6: not in the list: {missing:?}"
        );
        assert!(
            unknown.is_empty(),
            "invariant 6: not in the schema: {unknown:?}"
        );
    }
}
