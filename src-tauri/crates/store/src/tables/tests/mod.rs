//! The tables together, on a real vault.

mod balancing;
mod breaches;
mod closed_sets;
mod contacts;
mod deadlines;
mod disclosures;
mod finding;
mod holds;
mod plans;
mod records;
mod requests;
mod restrictions;
