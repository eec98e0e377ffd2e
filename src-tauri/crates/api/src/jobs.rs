//! Long work: it goes on while the window does other things, says how far it is, and can be stopped.
//!
//! One job goes on at a time: the vault has one writer.

use store::session::Stop;

use crate::office::{Event, Office, Outcome};
use crate::wire::failure::Refusal;
use crate::wire::jobs::{JobEnd, JobId, JobRef, JobState};

/// The most jobs whose end is remembered.
const JOBS_REMEMBERED_MAX: usize = 8;

/// How often at most a job tells of its progress from begin to end.
const TOLD_MAX: u32 = 100;

/// The jobs of this session.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    last: u32,
    jobs: Vec<Job>,
}

#[derive(Debug)]
struct Job {
    state: JobState,
    stop: Stop,
}

impl Jobs {
    fn under_way(&self) -> Option<JobId> {
        self.jobs
            .iter()
            .find(|job| job.state.end.is_none())
            .map(|job| job.state.id)
    }

    fn begin(&mut self, total: u32) -> (JobId, Stop) {
        self.last += 1;
        let id = JobId(self.last);
        let stop = Stop::default();
        if self.jobs.len() == JOBS_REMEMBERED_MAX {
            self.jobs.remove(0);
        }
        self.jobs.push(Job {
            state: JobState {
                id,
                done: 0,
                total,
                end: None,
            },
            stop: stop.clone(),
        });
        (id, stop)
    }

    fn find(&mut self, id: JobId) -> Option<&mut Job> {
        self.jobs.iter_mut().find(|job| job.state.id == id)
    }
}

/// Returns how a job stands.
pub fn state(office: &Office, request: JobRef) -> Outcome<JobState> {
    let mut volatile = office.volatile();
    let job = volatile.jobs.find(request.id).ok_or(Refusal::NotFound)?;
    Ok(job.state.clone())
}

/// Asks a job to stop; one that has ended stays as it ended.
pub fn stop(office: &Office, request: JobRef) -> Outcome<()> {
    let mut volatile = office.volatile();
    let job = volatile.jobs.find(request.id).ok_or(Refusal::NotFound)?;
    job.stop.ask();
    Ok(())
}

/// Returns the job under way, if there is one.
pub(crate) fn under_way(office: &Office) -> Option<JobId> {
    office.volatile().jobs.under_way()
}

/// Begins a job of about `total` steps on a thread of its own.
///
/// # Errors
/// A fault where the system gives no thread.
pub(crate) fn begin(
    office: &Office,
    total: u32,
    work: impl FnOnce(&Office, &Stop, &Teller) -> Outcome<JobEnd> + Send + 'static,
) -> Outcome<JobId> {
    let (id, stop) = office.volatile().jobs.begin(total);
    let taken_along = office.clone();
    let begun = std::thread::Builder::new()
        .name("job".to_owned())
        .spawn(move || {
            let teller = Teller {
                office: taken_along.clone(),
                id,
            };
            let end = work(&taken_along, &stop, &teller)
                .unwrap_or_else(|failure| JobEnd::Failed { failure });
            teller.end(end);
        });
    match begun {
        Ok(_) => Ok(id),
        Err(error) => {
            let failure = office.fault("jobs", &error.kind().to_string());
            Teller {
                office: office.clone(),
                id,
            }
            .end(JobEnd::Failed {
                failure: failure.clone(),
            });
            Err(failure)
        }
    }
}

/// Tells how far a job is: to who asks for its state, and to the window.
#[derive(Clone)]
pub(crate) struct Teller {
    office: Office,
    id: JobId,
}

impl Teller {
    /// Tells of a step.
    pub(crate) fn step(&self, done: u32, total: u32) {
        let told_every = (total / TOLD_MAX).max(1);
        if done.is_multiple_of(told_every) || done == total {
            self.tell(JobState {
                id: self.id,
                done,
                total,
                end: None,
            });
        }
    }

    fn end(&self, end: JobEnd) {
        let mut state = JobState {
            id: self.id,
            done: 0,
            total: 0,
            end: None,
        };
        if let Some(job) = self.office.volatile().jobs.find(self.id) {
            state = job.state.clone();
        }
        state.end = Some(end);
        self.tell(state);
    }

    fn tell(&self, state: JobState) {
        // After a lock the jobs are forgotten; the window still hears how this one ended.
        if let Some(job) = self.office.volatile().jobs.find(self.id) {
            job.state = state.clone();
        }
        self.office.desktop().tell(Event::Job(state));
    }
}
