//! The wire: every type that crosses between the window and the host. The TypeScript side is made from these and
//! committed; a test compares the two.

pub mod about;
pub mod balancing;
pub mod breaches;
pub mod cleanup;
pub mod contacts;
pub mod cookies;
pub mod counterparty;
pub mod disclosures;
pub mod documents;
pub mod failure;
pub mod finding;
pub mod holds;
pub mod jobs;
pub mod letter_texts;
pub mod mailing;
pub mod not_to_keep;
pub mod privacy_texts;
pub mod recipients;
pub mod records;
pub mod register;
pub mod requests;
pub mod restrictions;
pub mod session;
pub mod settings;
pub mod statement;
pub mod tables;
pub mod today;
pub mod typescript;
pub mod year_round;
