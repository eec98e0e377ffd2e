//! The office: one administration, the day, and the desktop around it. Every use case is a function that takes the
//! office and a request; what they share, and only that, stands here.

use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};
use domain::receipt_day::local_day;
use store::session::{SessionState as StoreState, Stop};
use store::{
    Administration, Connection, Moment, Randomness, Session, StoreError, SystemRandomness,
    Transaction, VaultForm,
};
use uuid::Uuid;

use crate::volatile::Volatile;
use crate::wire::failure::{Failure, Refusal};
use crate::wire::jobs::JobState;
use crate::wire::session::SessionState;

/// What a use case returns.
pub type Outcome<T> = Result<T, Failure>;

/// The file beside the administration's folder in which faults are noted: a reference, a place in the program and a
/// kind of error, never a value.
const FAULT_FILE: &str = "faults.log";

/// The size in bytes at which the file of faults begins anew.
const FAULT_FILE_BYTES_MAX: u64 = 256 * 1024;

/// Where the day and the instant come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The system's clock.
    System,
    /// Noon of a day that stands still, for tests.
    Fixed(NaiveDate),
    /// A day that stands still while its time goes on from noon, for journeys: who may try a password again after
    /// some seconds must see them pass.
    OnDay(NaiveDate),
}

/// What the program asks of the desktop around it.
pub trait Desktop: Send + Sync {
    /// Asks the owner where to save a file of this name; none when the owner chose not to.
    fn choose_place(&self, file_name: &str) -> Option<PathBuf>;

    /// Shows a file in the system's own viewer.
    ///
    /// # Errors
    /// Returns what the system says when it has no viewer for it.
    fn open_in_viewer(&self, file: &Path) -> std::io::Result<()>;

    /// Returns the file with the texts of all licences that came with the program; none where it was not installed.
    fn licences(&self) -> Option<PathBuf>;

    /// Tells the window that something happened by itself.
    fn tell(&self, event: Event);
}

/// What the window hears without asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A job went on or ended.
    Job(JobState),
    /// The session changed.
    Session(SessionState),
    /// A new day began.
    Day(NaiveDate),
}

/// One administration with the day and the desktop around it. A copy is the same office: work that goes on while the
/// window does other things takes one along.
#[derive(Clone)]
pub struct Office(Arc<Rooms>);

/// What an office consists of.
pub struct Rooms {
    own: Place,
    sample: Place,
    in_sample: AtomicBool,
    form: VaultForm,
    clock: Clock,
    began: Instant,
    desktop: Box<dyn Desktop>,
    volatile: Mutex<Volatile>,
    awake: Mutex<Awake>,
}

/// Where an administration stands, and what this process has of it.
struct Place {
    folder: PathBuf,
    session: Mutex<Option<Arc<Session>>>,
    business_name: Mutex<Option<String>>,
}

impl Place {
    fn at(folder: PathBuf) -> Self {
        Self {
            folder,
            session: Mutex::new(None),
            business_name: Mutex::new(None),
        }
    }
}

/// When the owner last did something, and on which day that was.
struct Awake {
    last_activity: Instant,
    day: NaiveDate,
}

impl Deref for Office {
    type Target = Rooms;

    fn deref(&self) -> &Rooms {
        &self.0
    }
}

impl Office {
    /// Returns the office over the administration in `folder`, or the place where one will be made.
    #[must_use]
    pub fn new(folder: PathBuf, clock: Clock, desktop: Box<dyn Desktop>) -> Self {
        Self::with_form(folder, VaultForm::default(), clock, desktop)
    }

    /// Returns the office with a vault of another form; tests search files that are not encrypted.
    #[must_use]
    pub fn with_form(
        folder: PathBuf,
        form: VaultForm,
        clock: Clock,
        desktop: Box<dyn Desktop>,
    ) -> Self {
        let awake = Awake {
            last_activity: Instant::now(),
            day: day_of(clock),
        };
        let sample = sample_folder(&folder);
        Self(Arc::new(Rooms {
            own: Place::at(folder),
            sample: Place::at(sample),
            in_sample: AtomicBool::new(false),
            form,
            clock,
            began: Instant::now(),
            desktop,
            volatile: Mutex::new(Volatile::default()),
            awake: Mutex::new(awake),
        }))
    }

    /// Starts: what an earlier process left open in the folder for viewing goes, and so does a sample business that a
    /// crash left behind.
    pub fn start(&self) {
        self.empty_opened_folder();
        // One that another instance is looking at stays; what else cannot go is told when the sample is asked for.
        let _ = Administration::remove(&self.sample.folder);
    }

    /// Ends: locks, or removes the sample business, and empties the folder for viewing.
    pub fn end(&self) {
        // There is no window left to tell of a failure; the next start makes good what is left.
        let _ = crate::session::lock(self, ());
        self.empty_opened_folder();
    }

    /// Does what is done by itself: locks after the time that the owner set, and tells of a new day.
    pub fn tick(&self) {
        let today = self.today();
        let (idle, new_day) = {
            let mut awake = held(&self.awake);
            let new_day = awake.day != today;
            awake.day = today;
            (awake.last_activity.elapsed(), new_day)
        };
        if self.is_open() {
            if self.locks_after(idle) {
                let _ = crate::session::lock(self, ());
                return;
            }
            if new_day {
                crate::session::begin_day(self);
                self.desktop.tell(Event::Day(today));
            }
        }
    }

    /// Says whether the administration locks after so long without a key or click. Nothing in the sample business is of
    /// anybody, so it stays open.
    pub(crate) fn locks_after(&self, idle: Duration) -> bool {
        !self.is_sample() && idle >= crate::session::idle_limit(self)
    }

    /// Notes that the owner did something.
    pub fn note_activity(&self) {
        held(&self.awake).last_activity = Instant::now();
    }

    /// Returns how long the owner has done nothing.
    pub fn idle_for(&self) -> Duration {
        held(&self.awake).last_activity.elapsed()
    }

    /// Returns the calendar day in the Netherlands, wherever the computer is.
    pub fn today(&self) -> NaiveDate {
        day_of(self.clock)
    }

    /// Returns the instant. With a fixed day it is about noon of that day in the Netherlands.
    pub fn now(&self) -> DateTime<Utc> {
        match self.clock {
            Clock::System => Utc::now(),
            Clock::Fixed(day) => noon_of(day),
            Clock::OnDay(day) => noon_of(day) + self.began.elapsed(),
        }
    }

    /// Returns the instant and the day, as the store takes them.
    pub fn moment(&self) -> Moment {
        Moment {
            at: self.now(),
            today: self.today(),
        }
    }

    /// Returns a new id. Ids of the vault sort by the time at which they were made; they leave it nowhere.
    pub fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    /// Returns where the office is: at the owner's own administration, or at the sample business.
    fn here(&self) -> &Place {
        if self.is_sample() {
            &self.sample
        } else {
            &self.own
        }
    }

    /// Says whether the office is at the sample business.
    pub fn is_sample(&self) -> bool {
        self.in_sample.load(Ordering::Acquire)
    }

    /// Returns the folder of the sample business, beside the owner's own.
    pub fn sample_folder(&self) -> &Path {
        &self.sample.folder
    }

    /// Goes to the sample business, of which the session is open.
    pub(crate) fn enter_sample(&self, session: Arc<Session>) {
        *held(&self.sample.session) = Some(session);
        *self.volatile() = Volatile::default();
        self.in_sample.store(true, Ordering::Release);
    }

    /// Goes back to the owner's own administration; the sample's files are closed.
    pub(crate) fn leave_sample(&self) {
        self.in_sample.store(false, Ordering::Release);
        *self.volatile() = Volatile::default();
        *held(&self.sample.business_name) = None;
        *held(&self.sample.session) = None;
    }

    /// Returns the folder of the administration.
    pub fn folder(&self) -> &Path {
        &self.here().folder
    }

    /// Returns the form in which vaults are made and opened.
    pub fn form(&self) -> VaultForm {
        self.form
    }

    /// Returns the desktop.
    pub fn desktop(&self) -> &dyn Desktop {
        self.desktop.as_ref()
    }

    /// Returns what lives only while the administration is open.
    pub(crate) fn volatile(&self) -> MutexGuard<'_, Volatile> {
        held(&self.volatile)
    }

    /// Remembers the business's name for the lock screen of this process.
    pub(crate) fn remember_name(&self, name: String) {
        *held(&self.here().business_name) = Some(name);
    }

    /// Returns the business's name, where this process has had it open.
    pub(crate) fn remembered_name(&self) -> Option<String> {
        held(&self.here().business_name).clone()
    }

    /// Returns the session, claiming the folder where that has not happened yet.
    ///
    /// # Errors
    /// [`Refusal::NoAdministration`] and [`Refusal::AlreadyOpen`].
    pub(crate) fn session(&self) -> Outcome<Arc<Session>> {
        let mut session = held(&self.here().session);
        if let Some(session) = &*session {
            return Ok(Arc::clone(session));
        }
        if !self.exists() {
            return Err(Refusal::NoAdministration.into());
        }
        let administration = Administration::claim(self.folder(), self.form, self.moment())
            .map_err(|error| self.failure(error))?;
        let claimed = Arc::new(Session::new(administration));
        *session = Some(Arc::clone(&claimed));
        Ok(claimed)
    }

    /// Takes over an administration that was just made.
    pub(crate) fn take_over(&self, administration: Administration) -> Arc<Session> {
        let made = Arc::new(Session::new(administration));
        self.take_part(Arc::clone(&made));
        made
    }

    /// Takes part in a session that another office began.
    pub(crate) fn take_part(&self, session: Arc<Session>) {
        *held(&self.here().session) = Some(session);
    }

    /// Removes an administration that was just made here and could not be finished.
    pub(crate) fn abandon(&self) {
        let made = held(&self.here().session).take();
        *self.volatile() = Volatile::default();
        // The files are closed before they go: Windows removes no open file. What a lock writes is of no use here.
        drop(made);
        if let Err(error) = std::fs::remove_dir_all(self.folder()) {
            let _ = self.fault("abandon", &error.kind().to_string());
        }
    }

    /// Says whether there is an administration in the folder.
    pub(crate) fn exists(&self) -> bool {
        [
            store::administration::VAULT_FILE,
            store::administration::KEYS_FILE,
        ]
        .iter()
        .any(|file| self.folder().join(file).exists())
    }

    /// Says whether the administration is open.
    pub(crate) fn is_open(&self) -> bool {
        held(&self.here().session)
            .as_ref()
            .is_some_and(|session| session.state() == StoreState::Open)
    }

    /// Reads on one state of the vault.
    ///
    /// # Errors
    /// [`Refusal::Locked`], and what `work` returns.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> store::Result<T>) -> Outcome<T> {
        self.session()?
            .read(&Stop::default(), work)
            .map_err(|error| self.failure(error))
    }

    /// Writes in one transaction; an error rolls all of it back.
    ///
    /// # Errors
    /// [`Refusal::Locked`], and what `work` returns.
    pub fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> store::Result<T> + Send + 'static,
    ) -> Outcome<T> {
        self.session()?
            .write(&Stop::default(), work)
            .map_err(|error| self.failure(error))
    }

    /// Returns the failure that belongs to an error of the store.
    pub(crate) fn failure(&self, error: StoreError) -> Failure {
        use store::administration::{KEYS_FILE, LEDGER_FILE};
        let refusal = match error {
            StoreError::WrongPassword {
                retry_after_seconds,
            } => Refusal::WrongPassword {
                retry_after_seconds,
            },
            StoreError::WrongRecoveryCode {
                retry_after_seconds,
            } => Refusal::WrongRecoveryCode {
                group: None,
                retry_after_seconds,
            },
            StoreError::TooSoon {
                retry_after_seconds,
            } => Refusal::TooSoon {
                retry_after_seconds,
            },
            StoreError::RecoveryCode(fault) => Refusal::WrongRecoveryCode {
                group: crate::session::group_of(&fault),
                retry_after_seconds: 0,
            },
            StoreError::PasswordTooShort { minimum } => Refusal::PasswordTooShort {
                characters_min: u32::try_from(minimum).unwrap_or(u32::MAX),
            },
            StoreError::PasswordTooLong { maximum } => Refusal::PasswordTooLong {
                characters_max: u32::try_from(maximum).unwrap_or(u32::MAX),
            },
            StoreError::InUse | StoreError::AlreadyOpen => Refusal::AlreadyOpen,
            StoreError::NotOpen => Refusal::Locked,
            StoreError::DiskFull => Refusal::DiskFull,
            StoreError::Stopped => Refusal::Stopped,
            StoreError::Newer { .. } => Refusal::NewerFile,
            StoreError::LedgerBroken { line } => Refusal::LedgerDamaged { line },
            StoreError::Damaged { file, .. } if file == KEYS_FILE => Refusal::EnvelopeDamaged,
            StoreError::Damaged { file, .. } if file == LEDGER_FILE => {
                Refusal::LedgerDamaged { line: 0 }
            }
            // A folder from which the envelope was taken: nothing in it can be opened.
            StoreError::NotAnAdministration { file } if file == KEYS_FILE => {
                Refusal::EnvelopeDamaged
            }
            StoreError::Damaged { .. } | StoreError::NotAnAdministration { .. } => {
                Refusal::VaultDamaged
            }
            StoreError::FolderNotEmpty => Refusal::AdministrationExists,
            StoreError::NotFound => Refusal::NotFound,
            StoreError::HeldBack { held } => Refusal::HeldBack { held },
            StoreError::Restricted => Refusal::Restricted,
            StoreError::PlanOutdated => Refusal::PreviewOutdated,
            StoreError::File { ref source, .. }
                if source.kind() == std::io::ErrorKind::PermissionDenied =>
            {
                Refusal::FolderNotWritable
            }
            error @ (StoreError::NoSuchRun
            | StoreError::OverLimit { .. }
            | StoreError::Busy
            | StoreError::BrokeOff
            | StoreError::NoRandomness
            | StoreError::File { .. }
            | StoreError::Vault(_)) => return self.fault("store", &error.to_string()),
        };
        refusal.into()
    }

    /// Notes a fault of ours and returns it with its reference. `what` must hold no personal data.
    pub fn fault(&self, place: &str, what: &str) -> Failure {
        let mut bytes = [0; 4];
        let mut reference = String::new();
        if SystemRandomness.fill(&mut bytes).is_ok() {
            for byte in bytes {
                // Writing to a string cannot fail.
                let _ = write!(reference, "{byte:02x}");
            }
        }
        // A disk on which nothing can be written must not hide the fault itself.
        let _ = self.note_fault(&format!(
            "{} {reference} {place}: {what}\n",
            Utc::now().format("%FT%TZ")
        ));
        Failure::Broke { reference }
    }

    fn note_fault(&self, line: &str) -> std::io::Result<()> {
        let Some(beside) = self.own.folder.parent() else {
            return Ok(());
        };
        let file = beside.join(FAULT_FILE);
        let full = std::fs::metadata(&file).is_ok_and(|found| found.len() > FAULT_FILE_BYTES_MAX);
        std::fs::OpenOptions::new()
            .create(true)
            .write(true)
            .append(!full)
            .truncate(full)
            .open(file)?
            .write_all(line.as_bytes())
    }

    /// Returns the folder from which the system's viewer opens documents. It stands beside the administration's own:
    /// what is in it is not encrypted, and must not travel with a copy of the administration.
    pub(crate) fn opened_folder(&self) -> PathBuf {
        self.own.folder.with_extension("opened")
    }

    /// Empties the folder from which the system's viewer opens documents.
    pub(crate) fn empty_opened_folder(&self) {
        let folder = self.opened_folder();
        if folder.exists() {
            // A viewer on Windows may still hold a file; it goes at the next lock, exit or start.
            let _ = std::fs::remove_dir_all(&folder);
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused { refusal }
    }
}

/// Returns the folder of the sample business: the name of the owner's own with a word after it, so that they are never
/// one.
fn sample_folder(own: &Path) -> PathBuf {
    let mut name = own.file_name().unwrap_or_default().to_owned();
    name.push(".voorbeeld");
    own.with_file_name(name)
}

fn day_of(clock: Clock) -> NaiveDate {
    match clock {
        Clock::System => local_day(Utc::now()),
        Clock::Fixed(day) | Clock::OnDay(day) => day,
    }
}

fn noon_of(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(chrono::NaiveTime::MIN).and_utc() + chrono::Duration::hours(11)
}

/// Takes a lock. What these locks guard is replaced whole, so a panic while one was held is no reason to refuse.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
