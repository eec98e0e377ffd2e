//! Newsletters: who may get one and why not, the texts with which consent was asked, and the one list of addresses that
//! leaves the program.
//!
//! The list is made anew each time from what is kept under the two activities of the newsletter, and from nothing else
//! (purpose lock, T21): a ground, minus the list of those who are not to be approached at that moment.

mod list;
mod proofs;
mod standing;
mod texts;

pub use list::{save, view};
pub use texts::{list as list_texts, save as save_text};

pub(crate) use proofs::expire as expire_proofs;
pub(crate) use standing::{shown_text, since_of, standings, suppressed_points};
