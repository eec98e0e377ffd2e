//! The documents as files: conformance, content, places on the paper.

#[path = "../../examples/specimens/fixtures.rs"]
mod fixtures;
#[path = "../../examples/specimens/package.rs"]
mod specimen;

mod archive;
mod breaches;
mod content;
mod counterparty_letters;
mod data_letters;
mod draft;
mod layout;
mod notice_letters;
mod package;
mod path_letters;
mod reading;
mod refusals;
mod request_letters;
mod restriction_letters;
mod statement;
mod stopping_letters;
mod structure;
mod wording;
mod year;
