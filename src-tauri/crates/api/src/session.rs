//! First start, unlock and lock.

use std::time::Duration;

use store::keys::RecoveryCodeFault;

use crate::office::{Event, Office, Outcome};
use crate::volatile::Volatile;
use crate::wire::failure::{Failure, Refusal};

/// Minutes without a key or click before the administration locks, where the setting cannot be read.
const LOCK_AFTER_MINUTES_DEFAULT: u64 = 10;

/// Locks the administration. What lives only while it is open is wiped, and no file stays in the folder for viewing.
pub fn lock(office: &Office, (): ()) -> Outcome<()> {
    *office.volatile() = Volatile::default();
    office.empty_opened_folder();
    let locked = office.session()?.lock(office.moment()).map_err(|error| office.failure(error));
    match locked {
        // Locking what is locked is no mistake.
        Err(Failure::Refused { refusal: Refusal::Locked }) => return Ok(()),
        other => other?,
    }
    let now = state(office, ())?;
    office.desktop().tell(Event::Session(now));
    Ok(())
}

/// Notes that the owner pressed a key or a button, so that the administration does not lock.
pub fn note_activity(office: &Office, (): ()) -> Outcome<()> {
    office.note_activity();
    Ok(())
}

/// Returns the time without a key or click after which the administration locks.
pub(crate) fn idle_limit(office: &Office) -> Duration {
    let minutes = office.read(store::tables::setting::lock_after_minutes).unwrap_or(LOCK_AFTER_MINUTES_DEFAULT);
    Duration::from_secs(minutes * 60)
}

/// Returns the group (1 to 8) of a typed recovery code that cannot be right.
pub(crate) fn group_of(fault: &RecoveryCodeFault) -> Option<u8> {
    match fault {
        RecoveryCodeFault::Sign { group, .. } | RecoveryCodeFault::Group { group } => u8::try_from(*group).ok(),
        RecoveryCodeFault::Length { .. } => None,
    }
}
