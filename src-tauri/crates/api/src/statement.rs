//! The privacy statement, from what the administration does today.

pub mod facts;
