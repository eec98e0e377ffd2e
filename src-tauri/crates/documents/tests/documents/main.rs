//! The documents as files: conformance, content, places on the paper.

#[path = "../../examples/specimens/fixtures.rs"]
mod fixtures;

mod archive;
mod content;
mod draft;
mod layout;
mod reading;
mod refusals;
mod request_letters;
mod structure;
mod year;
