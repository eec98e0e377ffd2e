//! Requests, letters, documents, settings and the session, through the use cases on a real vault.

#![allow(clippy::unwrap_used)]

mod about;
mod access_answer;
mod breaches;
mod bureau;
mod by_mail;
mod carrying_out;
mod course;
mod deleted_is_gone;
mod disclosures;
mod disk_full;
mod documents;
mod emergency_sheet;
mod erasure;
mod extremes;
mod human_decision;
mod intake;
mod letter_texts;
mod letters;
mod looking_up;
mod matrix;
mod newsletters;
mod objection;
mod one_of_each;
mod package;
mod paths;
mod person_search;
mod portability;
mod progress;
mod proof;
mod questions;
mod recipients;
mod rectification;
mod requester;
mod restricted_nowhere;
mod restricting;
mod restriction;
mod restriction_notices;
mod same_person;
mod second_look;
mod session;
mod settings;
mod stopping;
mod story;
mod thread;
