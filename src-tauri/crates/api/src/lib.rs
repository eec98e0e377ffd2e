//! The use cases: one function per command of the window.
//!
//! 1. `commands` is the table: name, request, answer, use case.
//! 2. `wire` holds every type that crosses to the window, and makes its TypeScript side.

pub mod commands;
pub mod wire;
