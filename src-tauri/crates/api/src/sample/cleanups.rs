//! The erasure runs of the sample business: two that were carried out, each with its certificate.

use chrono::NaiveDate;
use domain::ids::ErasureRunId;

use super::making::{Entry, Making, before};
use crate::cleanup;
use crate::office::{Office, Outcome};
use crate::wire::cleanup::{ExecuteErasure, OpenRun, PreviewErasure, Selection, TickChecklist};
use crate::wire::jobs::JobEnd;

/// A run: how many months and days ago, and how much of its list for other systems was done.
struct Cleanup(u32, u32, Left);

/// What is left to do in other systems after a run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Left {
    /// Nothing.
    Nothing,
    /// The last of the list.
    TheLast,
}

const CLEANUPS: &[Cleanup] = &[Cleanup(14, 6, Left::Nothing), Cleanup(5, 2, Left::TheLast)];

/// Returns the runs.
pub(super) fn entries(today: NaiveDate) -> Vec<Entry> {
    CLEANUPS
        .iter()
        .map(|cleanup| {
            let Cleanup(months, days, left) = *cleanup;
            let day = before(today, months, days);
            Entry::new(day, move |making, office| {
                let run = erase_all_that_is_due(making, office, day)?;
                tick_off(office, run, left)
            })
        })
        .collect()
}

fn erase_all_that_is_due(
    making: &Making,
    office: &Office,
    day: NaiveDate,
) -> Outcome<ErasureRunId> {
    let done = making.wait_for(day, |there| {
        let selection = Selection::All;
        let preview = cleanup::preview(there, PreviewErasure { selection })?;
        cleanup::execute(
            there,
            ExecuteErasure {
                token: preview.token,
                word: "wissen".to_owned(),
                brake_released: true,
            },
        )
        .map(drop)
    })?;
    match done.end {
        Some(JobEnd::Erased { run }) => Ok(run),
        Some(JobEnd::Failed { failure }) => Err(failure),
        Some(JobEnd::TableTakenIn { .. }) | None => {
            Err(office.fault("sample", "a job did not end"))
        }
    }
}

fn tick_off(office: &Office, run: ErasureRunId, left: Left) -> Outcome<()> {
    let mut items = cleanup::open_run(office, OpenRun { id: run })?.checklist;
    if left == Left::TheLast {
        items.pop();
    }
    for item in items {
        let tick = TickChecklist {
            id: item.id,
            done: true,
        };
        cleanup::tick(office, tick)?;
    }
    Ok(())
}
