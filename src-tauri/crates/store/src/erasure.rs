//! The erasure run: drawn up as a plan that the owner sees, and carried out in one transaction.
//!
//! 1. [`plan`] says which parties of records go, which records go with their last party, which contacts with their last
//!    record, and which contact points nothing needs any more (invariants 1, 3 and 4).
//! 2. [`brake`] says whether the plan is so large that it is asked a second time (invariant 3).
//! 3. [`execute`] draws the plan up again, refuses when it is not the one that was approved, deletes, and returns what
//!    the ledger has to have before the vault commits (invariants 5 and 9).
//!
//! The file of a closed request goes like a record once its own time is over (activity A18).
//!
//! A request of a person (art. 17) takes what was decided to go whatever its last day, and from a card that stays what
//! nothing of what is kept needs ([`Card`]). A promise takes what was decided before.
//!
//! What it deliberately does not do: decide what is due (the deadlines do), write the ledger, or empty the write-ahead
//! log (`ledger::carry_out` does both around it).

mod act;
mod brake;
mod card;
mod plan;
pub mod stopping;
pub mod suppress;

pub use act::{Erased, Order, Progress, execute};
pub use brake::{BRAKE_PARTIES_MIN, Brake, brake};
pub use card::{Card, CardPlan, plan_card};
pub use plan::{
    FileOf, Plan, PlanDigest, PlannedFile, PlannedParty, PlannedPoint, RUN_PARTIES_MAX, Selection,
    plan,
};
pub use suppress::Spellings;

#[cfg(test)]
mod tests;
