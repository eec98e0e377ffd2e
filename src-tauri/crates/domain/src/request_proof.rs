//! What stays of the file of a request once it is closed, as proof (domain rule 4.2, activity A18): who asked what when, how
//! identity was checked, what was decided on which ground, who was told, and the letters. What was only needed to get there
//! goes at closing.

/// What closing does with something in the file of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtClosing {
    /// It stays for the period of the file.
    Stays,
    /// It is emptied.
    Emptied,
    /// The whole row goes.
    Goes,
}

/// What closing does with each column of the tables of a request.
pub const AT_CLOSING: &[(&str, &[&str], AtClosing)] = &[
    (
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
            // Letters are addressed from the file's own copy, and a complaint may come for years.
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
            // To whom it was sent on, when and why: the proof of that.
            "forwarded_to",
            "forwarded_on",
            "forward_reason",
        ],
        AtClosing::Stays,
    ),
    // The letters say both as far as the person was told.
    (
        "subject_request",
        &["words", "extension_reason"],
        AtClosing::Emptied,
    ),
    (
        "request_pause",
        // Without its reason a question would not have stopped the clock.
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
        AtClosing::Stays,
    ),
    (
        "identity_check",
        &["id", "request_id", "method", "checked_on", "result"],
        AtClosing::Stays,
    ),
    (
        "searched_place",
        &["id", "request_id", "place", "searched_on", "result"],
        AtClosing::Stays,
    ),
    ("searched_place", &["words"], AtClosing::Emptied),
    (
        "request_decision",
        &[
            "id",
            "request_id",
            "party_id",
            "record_kind",
            "activity_id",
            "decision",
            "ground",
            "kept_until",
            "dated_on",
            "decided_on",
        ],
        AtClosing::Stays,
    ),
    (
        "request_decision",
        &["explanation", "passages"],
        AtClosing::Emptied,
    ),
    // Recipients of what went, and no word of what that was.
    (
        "request_recipient",
        &["request_id", "recipient_id", "given_on"],
        AtClosing::Stays,
    ),
    // That somebody looked twice stays; what they weighed tells of the case of another.
    (
        "second_look",
        &["request_id", "looked_on"],
        AtClosing::Stays,
    ),
    ("second_look", &["words"], AtClosing::Emptied),
    (
        "request_card_part",
        &["request_id", "part", "count"],
        AtClosing::Stays,
    ),
    // Which cards the file is about; that of somebody else is nothing to this person.
    (
        "request_contact",
        &["request_id", "contact_id", "verdict", "sign", "judged_on"],
        AtClosing::Stays,
    ),
    // The letters that were issued, and annexes until their own day.
    (
        "document",
        &[
            "id",
            "kind",
            "language",
            "reference",
            "request_id",
            "run_id",
            "breach_id",
            "party_id",
            "issued_on",
            "sha256",
            "size_bytes",
            "expires_on",
            "bytes",
        ],
        AtClosing::Stays,
    ),
    (
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
        AtClosing::Stays,
    ),
    (
        "portability",
        &[
            "request_id",
            "prepared_on",
            "receiver",
            "sent_on",
            "confirmed_on",
        ],
        AtClosing::Stays,
    ),
    // That a human being looked, and what at, is what has to be proved (art. 22(3)).
    (
        "reassessment",
        &[
            "request_id",
            "looked_by",
            "persons_view",
            "outcome",
            "done_on",
        ],
        AtClosing::Stays,
    ),
    // The burden of proof is the owner's (art. 12(5)).
    (
        "request_not_acted_on",
        &[
            "request_id",
            "outcome",
            "fee_cents",
            "objective",
            "subjective",
            "told_on",
        ],
        AtClosing::Stays,
    ),
    // That it stopped, and when; the address itself is only on the list of keyed hashes.
    (
        "stopped_address",
        &["id", "request_id", "channel", "stopped_on"],
        AtClosing::Stays,
    ),
    ("stopped_address", &["value"], AtClosing::Emptied),
    (
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
        AtClosing::Stays,
    ),
    // What was written with it stands in the record.
    (
        "rectification",
        &["new_values", "statement"],
        AtClosing::Emptied,
    ),
    (
        "request_search",
        &["request_id", "keys", "searched_on"],
        AtClosing::Goes,
    ),
    (
        "request_record",
        &["request_id", "record_id", "judged_on"],
        AtClosing::Goes,
    ),
];
