//! Subscriptions, and the texts and the proof of consents.

use super::ErasedWith::Record;
use super::Treatment::{Erased, ExportedAndErased, Kept};
use super::{Coverage, OWNER, of};

const CONSENT_PROOF: &str = "proof of a consent that was given (art. 7(1)): days, channel, text and a keyed hash, and no address";

pub(super) const COLUMNS: &[Coverage] = &[
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
];
