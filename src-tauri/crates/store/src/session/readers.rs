//! The connections that only read.

use std::sync::{Condvar, Mutex, PoisonError};

use rusqlite::Connection;

use super::held;
use super::stop::Stop;
use crate::error::{Result, StoreError};

/// A few connections, lent to one piece of work at a time.
#[derive(Debug)]
pub(super) struct Readers {
    shelf: Mutex<Shelf>,
    returned: Condvar,
}

#[derive(Debug)]
struct Shelf {
    idle: Vec<Connection>,
    /// The stops of the work under way.
    lent: Vec<Stop>,
    closing: bool,
}

impl Readers {
    /// Takes over the connections.
    pub(super) fn new(idle: Vec<Connection>) -> Readers {
        Readers {
            shelf: Mutex::new(Shelf {
                idle,
                lent: Vec::new(),
                closing: false,
            }),
            returned: Condvar::new(),
        }
    }

    /// Does `work` on one state of the vault, once a connection is free.
    pub(super) fn read<T>(
        &self,
        stop: &Stop,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let mut lent = self.lend(stop)?;
        let Some(vault) = lent.vault.as_mut() else {
            return Err(StoreError::NotOpen);
        };
        stop.over(vault, |vault| {
            let transaction = vault.transaction()?;
            work(&transaction)
        })
    }

    /// Refuses new work, asks what is under way to stop, waits for it and closes the connections.
    pub(super) fn close(&self) {
        let mut shelf = held(&self.shelf);
        shelf.closing = true;
        shelf.lent.iter().for_each(Stop::ask);
        self.returned.notify_all();
        while !shelf.lent.is_empty() {
            shelf = self
                .returned
                .wait(shelf)
                .unwrap_or_else(PoisonError::into_inner);
        }
        shelf.idle.clear();
    }

    fn lend(&self, stop: &Stop) -> Result<Lent<'_>> {
        let mut shelf = held(&self.shelf);
        loop {
            if shelf.closing {
                return Err(StoreError::NotOpen);
            }
            if let Some(vault) = shelf.idle.pop() {
                shelf.lent.push(stop.clone());
                return Ok(Lent {
                    readers: self,
                    vault: Some(vault),
                    stop: stop.clone(),
                });
            }
            shelf = self
                .returned
                .wait(shelf)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A connection that goes back by itself, also when the work panics.
struct Lent<'a> {
    readers: &'a Readers,
    vault: Option<Connection>,
    stop: Stop,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let mut shelf = held(&self.readers.shelf);
        shelf.idle.extend(self.vault.take());
        if let Some(at) = shelf.lent.iter().position(|stop| stop.is(&self.stop)) {
            shelf.lent.swap_remove(at);
        }
        self.readers.returned.notify_all();
    }
}
