//! The count of wrong passwords, and the wait that follows from it.
//!
//! The count slows down who tries at the keyboard. It is no barrier to who has the folder: that is
//! the key derivation.

use std::path::Path;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::folder;
use crate::error::Result;

/// The file's name.
pub(super) const FILE: &str = "attempts";

const FILE_BYTES_MAX: usize = 1024;
const WAIT_SECONDS_MAX: u32 = 60;

/// The wrong attempts since the last right one.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(super) struct Attempts {
    wrong: u32,
    last: Option<DateTime<Utc>>,
}

impl Attempts {
    /// Reads the count. A file that is missing or unreadable counts as none: it must not keep the
    /// owner out.
    pub(super) fn read(folder: &Path) -> Attempts {
        folder::read_up_to(folder, FILE, FILE_BYTES_MAX)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    pub(super) fn wrong(&self) -> u32 {
        self.wrong
    }

    /// Returns the seconds that are left to wait. A clock that was put back waits for nothing:
    /// else it would keep the owner out until the old time comes round.
    pub(super) fn retry_after_seconds(&self, now: DateTime<Utc>) -> u32 {
        let Some(last) = self.last else {
            return 0;
        };
        let passed = (now - last).num_seconds();
        match u32::try_from(passed) {
            Ok(seconds) => wait_seconds(self.wrong).saturating_sub(seconds),
            Err(_) => 0,
        }
    }

    /// Counts a wrong attempt. Where the count cannot be written, this process still keeps it.
    pub(super) fn count_wrong(&mut self, folder: &Path, now: DateTime<Utc>) {
        self.wrong = self.wrong.saturating_add(1);
        self.last = Some(now);
        if let Ok(text) = serde_json::to_vec(self) {
            let _ = folder::replace(folder, FILE, &text);
        }
    }

    /// Forgets all attempts.
    pub(super) fn forget(&mut self, folder: &Path) -> Result<()> {
        *self = Attempts::default();
        folder::remove_file(&folder.join(FILE), FILE)
    }
}

/// Returns the wait after so many wrong attempts: 0, 0, 1, 2, 4, 8 … 60 seconds.
fn wait_seconds(wrong: u32) -> u32 {
    match wrong.checked_sub(2) {
        None => 0,
        Some(doublings) => 1_u32
            .checked_shl(doublings)
            .unwrap_or(WAIT_SECONDS_MAX)
            .min(WAIT_SECONDS_MAX),
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn the_wait_doubles_from_the_second_wrong_attempt_to_a_minute() {
        let waits: Vec<u32> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 33, 34, u32::MAX]
            .map(wait_seconds)
            .to_vec();
        assert_eq!(waits, [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]);
    }

    #[test]
    fn the_wait_runs_down_and_ends_when_the_clock_is_put_back() {
        let now = DateTime::from_timestamp(1_795_000_000, 0).expect("a date");
        let attempts = Attempts {
            wrong: 5,
            last: Some(now),
        };
        let left = |seconds| attempts.retry_after_seconds(now + TimeDelta::seconds(seconds));
        assert_eq!([left(0), left(3), left(8), left(-5)], [8, 5, 0, 0]);
    }
}
