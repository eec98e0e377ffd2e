//! The rules and the types of a privacy administration for a small Dutch business.
//!
//! What it is for: every date, ground and sentence that the law or the owner's register decides is
//! worked out here, so that the screen, the letters, the erasure run and the statement cannot differ.
//!
//! The model in ten lines:
//! 1. A `Contact` has `Record`s of nine kinds (`record`); each party of a record has an activity.
//! 2. An activity A01..A21 (`activity`, `pack`) carries purpose, lawful basis and a retention rule.
//! 3. A rule (`retention`) has terms, a way to combine them, and statutory floors.
//! 4. `Facts` say what happened to a record; rule and facts give a `Deadline` with its steps.
//! 5. A floor lengthens a shorter rule; a hold (`hold`) moves the deletion, never the last day.
//! 6. Versions of a rule reach older records when they are shorter, or when the owner confirms it.
//! 7. A request (`request`) is a state machine with a clock (`request_clock`) on the EU calendar.
//! 8. The decision matrix proposes an answer per activity and right; the owner decides.
//! 9. Claims end by `limitation`, cases by `case_end`, a breach is reported by `breach_clock`.
//! 10. `words` and `sentences` say rules and deadlines in Dutch and English from the same data.
//!
//! What it deliberately does not do: no input or output, no clock (`today` is an argument), no
//! randomness, no SQL, no screen. It keeps nothing; `store` keeps, and asks here.

#![cfg_attr(test, allow(clippy::unwrap_used))]

#[macro_use]
mod closed_set;

pub mod activity;
pub mod adequacy;
pub mod asked_rights;
pub mod balancing_test;
pub mod blackout;
pub mod breach;
pub mod breach_clock;
pub mod bsn;
pub mod card_needs;
pub mod case_end;
pub mod contact;
pub mod cookie;
pub mod counted;
pub mod counterparty_notice;
pub mod country;
pub mod deadline;
pub mod decision_matrix;
pub mod document_kind;
pub mod erased_category;
pub mod erasure_refusal;
pub mod financial_year;
pub mod hold;
pub mod holidays;
pub mod identity_paper;
pub mod identity_proof;
pub mod ids;
pub mod kept_because;
pub mod kept_field;
pub mod language;
pub mod legal_data;
pub mod limitation;
pub mod not_to_keep;
pub mod notice_action;
pub mod pack;
pub mod paper;
pub mod party_progress;
pub mod period;
pub mod processing_agreement;
#[cfg(test)]
mod properties;
pub mod receipt_day;
pub mod record;
pub mod record_facts;
pub mod rectification;
pub mod request;
pub mod request_clock;
pub mod request_move;
pub mod request_path;
pub mod request_proof;
pub mod restriction;
pub mod retention;
pub mod role_check;
pub mod rule_version;
pub mod same_person;
pub mod security_measure;
pub mod sentences;
pub mod short_text;
pub mod standing;
pub mod statement;
pub mod subscription;
pub mod text_dates;
pub mod transfer;
pub mod why;
#[cfg(test)]
mod wire;
pub mod words;
pub mod year_round;

pub use closed_set::UnknownCode;
