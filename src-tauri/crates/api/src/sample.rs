//! The sample business: an administration of its own beside the owner's, in which all people are invented.
//!
//! It is made by the same use cases as the real thing, each on the past day on which it would have happened, so that its
//! clocks, letters, runs and log are real. Its password is random and nobody ever knows it: the sample lives as long as
//! the window looks at it, goes with one click, with the program, or at the next start after a crash, and is made anew
//! each time, with days that are counted from today.
//!
//! 1. `making` lays the days out and does them in their order.
//! 2. `people`, `work`, `files`, `website`, `register`, `requests` and `cleanups` are what happens on them, as tables.

mod business;
mod cleanups;
mod files;
mod making;
mod people;
mod register;
mod requests;
mod website;
mod work;

use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::language::Language;
use domain::statement::Publisher;
use store::{Administration, Session};

use crate::office::{Office, Outcome};
use crate::session;
use crate::statement::facts;
use crate::wire::session::OpenSample;

/// How long is waited at most for work under way to end, and how often is looked.
const LET_GO_WITHIN: Duration = Duration::from_secs(5);
const LOOK_EVERY: Duration = Duration::from_millis(5);

/// Returns the sample business as a statement names it.
#[must_use]
pub fn publisher() -> Publisher {
    facts::publisher(business::business(Language::Dutch))
}

/// Makes the sample business and goes to it; the owner's own administration is locked, where there is one. It takes a
/// few seconds.
///
/// # Errors
/// [`crate::wire::failure::Refusal::AlreadyOpen`] where another instance looks at it, and
/// [`crate::wire::failure::Refusal::DiskFull`]; the owner's own administration is then as it was.
pub fn open(office: &Office, look: OpenSample) -> Outcome<()> {
    if office.is_sample() {
        return Ok(());
    }
    remove(office)?;
    let made = making::make(office, &look);
    let sample = match made {
        Ok(sample) => sample,
        Err(failure) => {
            // Half a business would be no sample; what cannot go now goes at the next start.
            let _ = remove(office);
            return Err(failure);
        }
    };
    if let Err(failure) = session::close(office) {
        drop(sample);
        // It is closed all the same.
        session::tell(office)?;
        let _ = remove(office);
        return Err(failure);
    }
    office.enter_sample(sample);
    session::begin_day(office);
    session::tell(office)
}

/// Leaves the sample business and removes it, with all that was done in it.
///
/// # Errors
/// What the system says where a file cannot go; it goes at the next start then.
pub fn stop(office: &Office, (): ()) -> Outcome<()> {
    if !office.is_sample() {
        return Ok(());
    }
    let session = office.session()?;
    // What could not be written any more is in the folder that goes.
    let _ = session.lock(office.moment());
    office.leave_sample();
    office.empty_opened_folder();
    session::tell(office)?;
    let_go(session);
    remove(office)
}

/// Waits until work that was under way has let go of the session, which it does soon after the lock: while somebody has
/// it, its folder is not removed.
fn let_go(session: Arc<Session>) {
    let begun = Instant::now();
    while Arc::strong_count(&session) > 1 && begun.elapsed() < LET_GO_WITHIN {
        std::thread::sleep(LOOK_EVERY);
    }
}

fn remove(office: &Office) -> Outcome<()> {
    Administration::remove(office.sample_folder()).map_err(|error| office.failure(error))
}

/// Returns the name of the sample business with the word that it is one, so that it stands on every letter and
/// certificate, whatever its visitor calls it.
pub(crate) fn marked(name: &str, language: Language) -> String {
    if MARKS.iter().any(|mark| name.contains(mark)) {
        return name.to_owned();
    }
    let [dutch, english] = MARKS;
    let mark = match language {
        Language::Dutch => dutch,
        Language::English => english,
    };
    format!("{name} {mark}")
}

const MARKS: [&str; 2] = ["(voorbeeld)", "(example)"];

#[cfg(test)]
mod tests;
