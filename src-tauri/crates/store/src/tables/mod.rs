//! The tables of the vault, one module a group: its row types, its statements and its invariants together.
//!
//! Functions that read take the connection, functions that write the transaction, so that the session decides
//! what belongs together. Ids, the day and what is typed are arguments; nothing here is the window's.

pub mod activity;
pub mod agreement_step;
pub mod annotation;
pub mod automated_decisions;
pub mod balancing_test;
pub mod breach;
pub mod business;
pub mod card_part;
pub mod checklist;
pub(crate) mod column;
pub mod consent_proof;
pub mod consent_text;
pub mod contact;
pub mod contact_name;
pub mod contact_point;
pub mod cookie;
pub mod copied_text;
pub mod corrected_value;
pub mod counterparty_notice;
pub mod deadline;
pub mod disclosure;
pub mod document;
pub mod due;
pub mod due_point;
pub mod emergency_note;
pub mod erasure_run;
pub mod financial_year;
pub mod finding;
pub mod given_number;
pub mod hold;
pub(crate) mod id_list;
pub mod identity_check;
pub mod letter_text;
pub mod mailing;
pub mod marketing_objection;
pub mod not_to_keep;
pub mod party;
pub mod person_search;
pub mod portability;
pub mod post;
pub mod promised_erasure;
pub mod reassessment;
pub mod recipient;
pub mod recipient_arrangement;
pub mod recipient_notice;
pub mod record;
pub mod rectification;
pub mod request;
pub mod request_contact;
pub mod request_decision;
pub mod request_file;
pub mod request_not_acted_on;
pub mod request_pause;
pub mod request_proof;
pub mod request_search;
pub mod restriction;
pub mod rule;
pub mod search;
pub mod searched_place;
pub mod second_look;
pub mod security_measure;
pub mod setting;
pub mod statement_notice;
pub mod statement_version;
pub mod stopped_address;
pub mod sub_processor;
pub mod suppression;
pub mod tally;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
pub mod thread;
pub mod year_round;
