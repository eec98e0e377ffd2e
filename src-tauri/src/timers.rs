//! What happens by itself: locking after a time without a key or click, and the turn of the day.

use std::sync::Arc;
use std::time::Duration;

use api::office::Office;

/// How often the timers look. A minute on a clock in hours is never missed, and an idle program hardly wakes.
const LOOK_EVERY: Duration = Duration::from_secs(15);

/// Starts the timers; they end with the program.
pub(crate) fn start(office: Arc<Office>) {
    tauri::async_runtime::spawn(async move {
        let mut ticks = tokio::time::interval(LOOK_EVERY);
        loop {
            ticks.tick().await;
            let at_work = Arc::clone(&office);
            // Locking waits for the writer to finish, which may take a moment.
            if tauri::async_runtime::spawn_blocking(move || at_work.tick())
                .await
                .is_err()
            {
                let _ = office.fault("timers", "a tick broke off");
            }
        }
    });
}
