//! The lower half of the store, from its folder up: opening, damage, migration, crashes, a full
//! disk, the log, the ledger, and what stays of erased text.

mod common;
mod crash;
#[cfg(target_os = "linux")]
mod disk_full;
mod envelope;
mod erased;
mod ledger;
mod log;
mod migrating;
mod opening;
mod session;
