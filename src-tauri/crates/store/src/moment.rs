//! The time, as a caller passes it in.

use chrono::{DateTime, NaiveDate, Utc};

/// Now: the instant for the log, and the day on the owner's calendar for everything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub at: DateTime<Utc>,
    /// The day where the owner is.
    pub today: NaiveDate,
}
