//! The erasure run: drawn up as a plan that the owner sees, and carried out in one transaction.
//!
//! 1. [`plan`] says which parties of records go, which records go with their last party, which contacts with their last
//!    record, and which contact points nothing needs any more (invariants 1, 3 and 4).
//! 2. [`brake`] says whether the plan is so large that it is asked a second time (invariant 3).
//! 3. [`execute`] draws the plan up again, refuses when it is not the one that was approved, deletes, and returns what
//!    the ledger has to have before the vault commits (invariants 5 and 9).
//!
//! What it deliberately does not do: decide what is due (the deadlines do), write the ledger, or empty the write-ahead
//! log (`ledger::carry_out` does both around it).

mod act;
mod brake;
mod plan;
pub mod suppress;

pub use act::{Erased, Order, Progress, execute};
pub use brake::{BRAKE_PARTIES_MIN, Brake, brake};
pub use plan::{Plan, PlanDigest, PlannedParty, PlannedPoint, RUN_PARTIES_MAX, Selection, plan};
pub use suppress::Spelling;

#[cfg(test)]
mod tests;
