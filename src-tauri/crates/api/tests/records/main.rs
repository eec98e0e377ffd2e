//! Contacts, records, holds, the register, taking in a file and undoing, through the use cases on a real vault.

mod balancing;
mod contacts;
mod counter;
mod counterparty;
mod finding;
mod holds;
mod importing;
mod mailing;
mod not_to_keep;
mod privacy_texts;
mod processors;
mod records;
mod register;
mod statement;
mod tables;
mod undoing;
