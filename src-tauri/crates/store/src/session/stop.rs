//! Stopping work that takes long.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;

use crate::error::{Result, StoreError};

/// How many of SQLite's steps pass between two looks at the stop. A commit takes far fewer, so it
/// is never broken off.
const STEPS_BETWEEN_LOOKS: i32 = 1_000;

/// A stop for one piece of work. Who holds a copy can ask for it at any time, also before the work
/// has begun; it then ends with [`StoreError::Stopped`] and nothing of it stays.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks the work to stop.
    pub fn ask(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    /// Says whether that was asked; for work that also does other things than ask the vault.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }

    /// Says whether both are copies of one stop.
    pub(super) fn is(&self, other: &Stop) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Does `work` with SQLite looking at the stop in between.
    pub(super) fn over<T>(
        &self,
        vault: &mut Connection,
        work: impl FnOnce(&mut Connection) -> Result<T>,
    ) -> Result<T> {
        if self.asked() {
            return Err(StoreError::Stopped);
        }
        let stop = self.clone();
        vault.progress_handler(STEPS_BETWEEN_LOOKS, Some(move || stop.asked()))?;
        work(Looking(vault).0)
    }
}

/// A connection that looks at a stop. It ceases to when this goes, also when the work panics: a
/// stop that is asked for later must not reach other work.
struct Looking<'a>(&'a mut Connection);

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        // This can fail only on a connection that is gone.
        let _ = self.0.progress_handler(0, None::<fn() -> bool>);
    }
}
