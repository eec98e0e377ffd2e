//! Journeys through the real window, each from an empty folder on a day that stands still. They save a picture of every
//! page they come by under `target/screens/<journey>/`.

mod access_request;
mod contact_files;
mod entries;
mod erasure_request;
mod finding;
mod first_start;
mod invoice;
mod letter_texts;
mod lock_and_recovery;
mod pages;
mod papers;
mod privacy_texts;
mod questions_to_the_requester;
mod register_rule;
mod sample;
mod second_instance_and_damage;
mod settings;
mod steps;
mod stopping;
mod tables;
mod window;
mod year_round;
