//! The tables of the vault, one module a group: its row types, its statements and its invariants together.
//!
//! Functions that read take the connection, functions that write the transaction, so that the session decides
//! what belongs together. Ids, the day and what is typed are arguments; nothing here is the window's.

pub mod checklist;
pub(crate) mod column;
pub mod document;
pub mod due;
pub mod erasure_run;
pub mod identity_check;
pub mod request;
pub mod request_decision;
pub mod request_pause;
pub mod searched_place;
pub mod suppression;
