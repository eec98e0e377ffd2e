//! Journeys through the real window, each from an empty folder on a day that stands still. They save a picture of every
//! page they come by under `target/screens/<journey>/`.

mod access_request;
mod asking;
mod contact_files;
mod counterparty_notice;
mod entries;
mod erasure_request;
mod finding;
mod first_start;
mod invoice;
mod keyboard;
mod letter_texts;
mod lock_and_recovery;
mod mailing_list;
mod objection;
mod other_ways;
mod pages;
mod papers;
mod person_search;
mod portability;
mod privacy_texts;
mod questions_to_the_requester;
mod recipients;
mod rectification;
mod register_rule;
mod request_by_mail;
mod request_proof;
mod restriction;
mod sample;
mod second_instance_and_damage;
mod settings;
mod steps;
mod stopping;
mod tables;
mod window;
mod year_round;
