//! The thread that writes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use rusqlite::Connection;

use crate::error::{Result, StoreError};
use crate::ledger::Ledger;

/// The number of pieces of work that wait for the writer before callers are held up.
const WORK_WAITING_MAX: usize = 64;

/// What the writing thread has before it.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) vault: Connection,
    pub(super) ledger: Ledger,
}

type Work = Box<dyn FnOnce(&mut Desk) + Send>;
type Closing = Box<dyn FnOnce(Desk) + Send>;

enum Order {
    Work(Work),
    Close(Closing),
}

/// The way to the writing thread.
#[derive(Debug, Clone)]
pub(super) struct Writer {
    orders: SyncSender<Order>,
}

impl Writer {
    /// Starts the thread.
    pub(super) fn start(desk: Desk) -> Result<Writer> {
        let (orders, incoming) = sync_channel(WORK_WAITING_MAX);
        thread::Builder::new()
            .name("vault writer".to_owned())
            .spawn(move || work_through(desk, &incoming))
            .map_err(|_| StoreError::BrokeOff)?;
        Ok(Writer { orders })
    }

    /// Hands `work` to the thread and waits for its answer. Work that panics gives
    /// [`StoreError::BrokeOff`], with its transaction rolled back; the thread goes on.
    pub(super) fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (answer, answered) = sync_channel(1);
        let order = Order::Work(Box::new(move |desk| {
            let done = catch_unwind(AssertUnwindSafe(|| work(desk)));
            // Who asked may be gone; the work is done all the same.
            let _ = answer.send(done.unwrap_or(Err(StoreError::BrokeOff)));
        }));
        self.orders.send(order).map_err(|_| StoreError::NotOpen)?;
        answered.recv().map_err(|_| StoreError::NotOpen)?
    }

    /// Has the thread finish what waits, close the vault and end.
    pub(super) fn close(
        self,
        closing: impl FnOnce(Desk) -> Result<()> + Send + 'static,
    ) -> Result<()> {
        let (answer, answered) = sync_channel(1);
        let order = Order::Close(Box::new(move |desk| {
            let _ = answer.send(closing(desk));
        }));
        self.orders.send(order).map_err(|_| StoreError::NotOpen)?;
        answered.recv().map_err(|_| StoreError::BrokeOff)?
    }
}

fn work_through(mut desk: Desk, incoming: &Receiver<Order>) {
    while let Ok(order) = incoming.recv() {
        match order {
            Order::Work(work) => work(&mut desk),
            Order::Close(closing) => return closing(desk),
        }
    }
}
