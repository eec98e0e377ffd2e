//! The store: one business's administration as a folder on disk.
//!
//! ```text
//! Administration   the folder, held by its lock file
//!   keys.json      Envelope: the vault's key, wrapped by password and by recovery code
//!   vault.db       the vault: one SQLCipher database, brought up to date by migrations
//!   ledger         Ledger: what was erased, restricted, objected to; outlives a restored backup
//!   backups/       copies, encrypted as the vault is
//! Session          closed -> unlocking -> open -> locking; one writer, a few readers
//! log              append-only, hash-chained rows in the vault, written with what they tell of
//! ```
//!
//! It knows no clock, no window and no network: time and randomness are passed in ([`Moment`],
//! [`Randomness`]), and waiting after a wrong password is the caller's. It decides no rule of the
//! law: that is `domain`.

pub mod administration;
mod aside;
mod closed_set;
pub mod coverage;
pub mod erased_bytes;
pub mod erasure;
pub mod error;
pub mod keys;
pub mod ledger;
pub mod log;
pub mod migrations;
mod moment;
mod randomness;
pub mod session;
pub mod tables;
pub mod vault;

pub use administration::Administration;
pub use aside::{BEFORE_MIGRATION_COPIES_MAX, BEFORE_MIGRATION_COPY_AGE_MAX_DAYS};
pub use error::{Damage, Result, StoreError};
pub use moment::Moment;
pub use randomness::{Randomness, SystemRandomness};
pub use session::Session;
pub use vault::{PageEncryption, VaultForm};

// What the pieces of work of a session are given; no other crate depends on rusqlite.
pub use rusqlite::{Connection, Transaction};
