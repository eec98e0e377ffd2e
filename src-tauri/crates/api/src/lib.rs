//! The use cases: one function per command of the window.
//!
//! 1. `commands` is the table: name, request, answer, use case.
//! 2. `wire` holds every type that crosses to the window, and makes its TypeScript side.
//! 3. `office` is what every use case is given: the vault, the day, the desktop.
//! 4. Each other module is one page or act of the window, and its functions are the rows of the table.
//!
//! It knows no window and no Tauri, so that all of it is tested in seconds.

pub mod about;
pub mod balancing;
pub mod breaches;
pub mod cleanup;
pub mod commands;
pub mod contact_import;
pub mod contacts;
pub mod cookies;
pub mod counterparty;
pub mod disclosures;
pub mod documents;
pub mod emergency_sheet;
pub mod finding;
pub mod holds;
pub mod jobs;
mod kept;
pub mod letter_texts;
pub mod letters;
pub mod log;
pub mod mailing;
pub mod not_to_keep;
mod noted;
pub mod office;
pub mod package;
pub mod privacy_texts;
pub mod records;
pub mod register;
pub mod requests;
pub mod sample;
pub mod session;
pub mod settings;
pub mod statement;
pub mod table_import;
#[cfg(test)]
mod testing;
pub mod today;
mod typed;
pub mod undo;
mod volatile;
pub mod wire;
pub mod year_round;
