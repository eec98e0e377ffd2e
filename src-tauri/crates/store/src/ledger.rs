//! The ledger (*vergeetlijst*): what was erased, restricted, objected to, withdrawn or rectified,
//! by random id, in a file outside the vault.
//!
//! It outlives a restored backup, which is gone through again by it. A run is written down and
//! synced before the vault commits, and marked afterwards; after a crash in between, the vault says
//! whether the run was carried out. Each line is chained to the one before it by its hash.

mod carry_out;
mod entry;

pub use carry_out::{CarriedOut, Run, carry_out, was_carried_out};
pub use entry::{
    CategoryCode, ENTRY_RECORDS_MAX, HashKey, KeyedHash, LedgerEntry, LedgerKind, LedgerRun,
    RunState,
};

use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::administration::{LEDGER_FILE, folder};
use crate::error::{Damage, Result, StoreError};

/// The newest version of the ledger that this program reads and writes.
pub const LEDGER_VERSION: u32 = 1;
/// The largest ledger that is read, in bytes.
pub const LEDGER_BYTES_MAX: u64 = 512 * 1024 * 1024;

type LineHash = [u8; 32];

/// The open ledger.
#[derive(Debug)]
pub struct Ledger {
    file: File,
    /// The length of what is whole, in bytes; what stands after it is not part of the ledger.
    length: u64,
    end: LineHash,
    begun_on: NaiveDate,
    last_on: NaiveDate,
    runs: Vec<LedgerRun>,
}

/// What became of a run that was found neither committed nor withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The vault's transaction had been committed.
    CarriedOut,
    /// It had not, and all is as it was before the run.
    NotCarriedOut,
}

/// One line's contents. Lines are written once and never changed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
enum Step {
    /// The first line.
    Begun { version: u32, on: NaiveDate },
    /// One entry of a run, before the vault commits.
    Intended {
        run: Uuid,
        on: NaiveDate,
        entry: LedgerEntry,
    },
    /// The vault has committed.
    Committed { run: Uuid, on: NaiveDate },
    /// The vault has not committed and will not.
    Withdrawn { run: Uuid, on: NaiveDate },
    /// A crash had left a line half written; it was cut off.
    TornLineCut { on: NaiveDate, bytes: u64 },
}

impl Step {
    fn on(&self) -> NaiveDate {
        match self {
            Step::Begun { on, .. }
            | Step::Intended { on, .. }
            | Step::Committed { on, .. }
            | Step::Withdrawn { on, .. }
            | Step::TornLineCut { on, .. } => *on,
        }
    }
}

/// A line as it stands in the file: the hash is over the hash before it and the contents as
/// written, to the byte.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    hash: String,
    #[serde(borrow)]
    line: &'a RawValue,
}

impl Ledger {
    /// Makes an empty ledger in a folder that has none.
    pub fn create(folder: &Path, on: NaiveDate) -> Result<()> {
        let begun = Step::Begun {
            version: LEDGER_VERSION,
            on,
        };
        let (text, _) = lines_of(&[begun], [0; 32])?;
        folder::replace(folder, LEDGER_FILE, text.as_bytes())
    }

    /// Opens the ledger, checks its chain, and cuts off a last line that a crash left half written.
    /// Returns the bytes that were cut, too; the cut is itself a line.
    ///
    /// # Errors
    /// [`StoreError::NotAnAdministration`] without a ledger, [`StoreError::LedgerBroken`] with the
    /// line, [`StoreError::Newer`]. The file is then as it was.
    pub fn open(folder: &Path, today: NaiveDate) -> Result<(Ledger, Option<u64>)> {
        let (file, text) = read(folder)?;
        let mut ledger = Ledger::replay(file, &text)?;
        let torn = file_length(&ledger.file)?.saturating_sub(ledger.length);
        if torn == 0 {
            return Ok((ledger, None));
        }
        ledger.write(vec![Step::TornLineCut {
            on: today,
            bytes: torn,
        }])?;
        Ok((ledger, Some(torn)))
    }

    /// Returns the day on which the ledger was begun: nothing is known of erasures before it.
    pub fn begun_on(&self) -> NaiveDate {
        self.begun_on
    }

    /// Returns the day of the newest line.
    pub fn last_on(&self) -> NaiveDate {
        self.last_on
    }

    /// Returns all runs, oldest first. Who restores a backup goes through the committed ones, and
    /// through an intended one too where the vault that could decide it is lost: the owner had
    /// approved it.
    pub fn runs(&self) -> &[LedgerRun] {
        &self.runs
    }

    /// Writes a run down, synced, before the vault commits. Either all of it is written or nothing.
    ///
    /// # Errors
    /// [`StoreError::OverLimit`], [`StoreError::DiskFull`], and [`StoreError::NoSuchRun`] for a run
    /// that has been committed already.
    pub fn begin(&mut self, run: Uuid, on: NaiveDate, entries: Vec<LedgerEntry>) -> Result<()> {
        if entries.iter().any(|e| e.records.len() > ENTRY_RECORDS_MAX) {
            return Err(StoreError::OverLimit {
                what: "records in one entry of the ledger",
                limit: ENTRY_RECORDS_MAX as u64,
            });
        }
        let mut steps = Vec::with_capacity(entries.len() + 1);
        match self.find(run).map(|found| found.state) {
            Some(RunState::Committed) => return Err(StoreError::NoSuchRun),
            // An earlier try at the same run failed after it was written down.
            Some(RunState::Intended) => steps.push(Step::Withdrawn { run, on }),
            Some(RunState::Withdrawn) | None => {}
        }
        steps.extend(
            entries
                .into_iter()
                .map(|entry| Step::Intended { run, on, entry }),
        );
        self.write(steps)
    }

    /// Marks a run as committed.
    pub fn mark_committed(&mut self, run: Uuid, on: NaiveDate) -> Result<()> {
        self.must_be_intended(run)?;
        self.write(vec![Step::Committed { run, on }])
    }

    /// Marks a run as not carried out.
    pub fn mark_withdrawn(&mut self, run: Uuid, on: NaiveDate) -> Result<()> {
        self.must_be_intended(run)?;
        self.write(vec![Step::Withdrawn { run, on }])
    }

    /// Decides, by asking the vault, on every run that a crash left undecided.
    pub fn reconcile(
        &mut self,
        on: NaiveDate,
        mut outcome_of: impl FnMut(&LedgerRun) -> Result<Outcome>,
    ) -> Result<Vec<(Uuid, Outcome)>> {
        let undecided: Vec<LedgerRun> = self
            .runs
            .iter()
            .filter(|run| run.state == RunState::Intended)
            .cloned()
            .collect();
        let mut decided = Vec::with_capacity(undecided.len());
        for run in undecided {
            let outcome = outcome_of(&run)?;
            match outcome {
                Outcome::CarriedOut => self.mark_committed(run.id, on)?,
                Outcome::NotCarriedOut => self.mark_withdrawn(run.id, on)?,
            }
            decided.push((run.id, outcome));
        }
        Ok(decided)
    }

    fn find(&self, run: Uuid) -> Option<&LedgerRun> {
        // The run that is asked for is nearly always the newest.
        self.runs.iter().rev().find(|known| known.id == run)
    }

    fn must_be_intended(&self, run: Uuid) -> Result<()> {
        match self.find(run).map(|found| found.state) {
            Some(RunState::Intended) => Ok(()),
            Some(RunState::Committed | RunState::Withdrawn) | None => Err(StoreError::NoSuchRun),
        }
    }

    /// Goes through whole lines.
    fn replay(file: File, text: &str) -> Result<Ledger> {
        let mut lines = text.lines().zip(1..);
        let (first, end) = match lines.next() {
            Some((line, at)) => read_line(line, [0; 32], at)?,
            None => return Err(damaged(Damage::CutShort)),
        };
        let Step::Begun { version, on } = first else {
            return Err(StoreError::LedgerBroken { line: 1 });
        };
        if version > LEDGER_VERSION {
            return Err(StoreError::Newer {
                file: LEDGER_FILE,
                found: version,
                known: LEDGER_VERSION,
            });
        }
        let mut ledger = Ledger {
            file,
            length: text.len() as u64,
            end,
            begun_on: on,
            last_on: on,
            runs: Vec::new(),
        };
        for (line, at) in lines {
            let (step, hash) = read_line(line, ledger.end, at)?;
            ledger
                .follow(step)
                .map_err(|_| StoreError::LedgerBroken { line: at })?;
            ledger.end = hash;
        }
        Ok(ledger)
    }

    /// Takes a step over into the list of runs.
    fn follow(&mut self, step: Step) -> Result<()> {
        self.last_on = self.last_on.max(step.on());
        match step {
            Step::Begun { .. } => Err(StoreError::NoSuchRun),
            Step::TornLineCut { .. } => Ok(()),
            Step::Intended { run, on, entry } => self.add_entry(run, on, entry),
            Step::Committed { run, .. } => self.decide(run, RunState::Committed),
            Step::Withdrawn { run, .. } => self.decide(run, RunState::Withdrawn),
        }
    }

    fn add_entry(&mut self, run: Uuid, on: NaiveDate, entry: LedgerEntry) -> Result<()> {
        let known = self.runs.iter_mut().rev().find(|known| known.id == run);
        match known {
            None => self.runs.push(LedgerRun {
                id: run,
                on,
                state: RunState::Intended,
                entries: vec![entry],
            }),
            Some(known) => match known.state {
                RunState::Intended => known.entries.push(entry),
                RunState::Withdrawn => {
                    known.state = RunState::Intended;
                    known.on = on;
                    known.entries = vec![entry];
                }
                RunState::Committed => return Err(StoreError::NoSuchRun),
            },
        }
        Ok(())
    }

    fn decide(&mut self, run: Uuid, state: RunState) -> Result<()> {
        self.must_be_intended(run)?;
        for known in self.runs.iter_mut().filter(|known| known.id == run) {
            known.state = state;
        }
        Ok(())
    }

    /// Writes lines at the end and syncs them; on failure the file ends where it did before.
    fn write(&mut self, steps: Vec<Step>) -> Result<()> {
        let (text, end) = lines_of(&steps, self.end)?;
        if let Err(error) = self.append(text.as_bytes()) {
            // What could not be taken back is cut off by the next write, or at the next start.
            let _ = self.file.set_len(self.length);
            return Err(failed(error));
        }
        self.length += text.len() as u64;
        self.end = end;
        steps.into_iter().try_for_each(|step| self.follow(step))
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.set_len(self.length)?;
        self.file.seek(SeekFrom::Start(self.length))?;
        self.file.write_all(bytes)?;
        self.file.sync_all()
    }
}

fn read(folder: &Path) -> Result<(File, String)> {
    let opened = folder::private()
        .read(true)
        .write(true)
        .open(folder.join(LEDGER_FILE));
    let mut file = opened.map_err(|error| {
        if error.kind() == ErrorKind::NotFound {
            StoreError::NotAnAdministration { file: LEDGER_FILE }
        } else {
            failed(error)
        }
    })?;
    if file_length(&file)? > LEDGER_BYTES_MAX {
        return Err(damaged(Damage::TooLarge));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(failed)?;
    let whole = bytes
        .iter()
        .rposition(|b| *b == b'\n')
        .map_or(0, |at| at + 1);
    // A half-written last line can be anything; what stands before it is text.
    bytes.truncate(whole);
    let text = String::from_utf8(bytes).map_err(|_| damaged(Damage::Form))?;
    Ok((file, text))
}

fn file_length(file: &File) -> Result<u64> {
    Ok(file.metadata().map_err(failed)?.len())
}

fn read_line(text: &str, previous: LineHash, at: u64) -> Result<(Step, LineHash)> {
    let broken = StoreError::LedgerBroken { line: at };
    let Ok(line) = serde_json::from_str::<Line<'_>>(text) else {
        return Err(broken);
    };
    let hash = hash_of(previous, line.line.get());
    if data_encoding::HEXLOWER.encode(&hash) != line.hash {
        return Err(broken);
    }
    let step = serde_json::from_str(line.line.get()).map_err(|_| broken)?;
    Ok((step, hash))
}

fn lines_of(steps: &[Step], mut previous: LineHash) -> Result<(String, LineHash)> {
    let form = |_| damaged(Damage::Form);
    let mut text = String::new();
    for step in steps {
        let contents = serde_json::value::to_raw_value(step).map_err(form)?;
        previous = hash_of(previous, contents.get());
        let line = Line {
            hash: data_encoding::HEXLOWER.encode(&previous),
            line: &contents,
        };
        text.push_str(&serde_json::to_string(&line).map_err(form)?);
        text.push('\n');
    }
    Ok((text, previous))
}

fn hash_of(previous: LineHash, contents: &str) -> LineHash {
    let mut digest = Sha256::new();
    digest.update(b"vergeetboek ledger 1");
    digest.update(previous);
    digest.update(contents);
    digest.finalize().into()
}

fn failed(error: io::Error) -> StoreError {
    StoreError::file(LEDGER_FILE, error)
}

fn damaged(reason: Damage) -> StoreError {
    StoreError::Damaged {
        file: LEDGER_FILE,
        reason,
    }
}
