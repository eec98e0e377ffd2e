//! The erasure runs of the sample business, two that were carried out, each with its certificate; and the round of the
//! year of the first.

use chrono::NaiveDate;
use domain::ids::ErasureRunId;
use domain::year_round::RoundOutcome;

use super::making::{Entry, Making, before};
use crate::office::{Office, Outcome};
use crate::wire::cleanup::{ExecuteErasure, OpenRun, PreviewErasure, Selection, TickChecklist};
use crate::wire::jobs::JobEnd;
use crate::wire::year_round::{CloseYearRound, OpenYearRound, TickYearRound};
use crate::{cleanup, year_round};

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
    let mut entries: Vec<Entry> = CLEANUPS
        .iter()
        .map(|cleanup| {
            let Cleanup(months, days, left) = *cleanup;
            let day = before(today, months, days);
            Entry::new(day, move |making, office| {
                let run = erase_all_that_is_due(making, office, day)?;
                tick_off(office, run, left)
            })
        })
        .collect();
    if let Some(Cleanup(months, days, _)) = CLEANUPS.first() {
        // On the day of the first run nothing is due any more, as closing a round asks.
        let day = before(today, *months, *days);
        entries.push(Entry::new(day, |_, office| go_through_the_year(office)));
    }
    entries
}

/// Looks at all that is looked at once a year, and closes the round with its sheet.
fn go_through_the_year(office: &Office) -> Outcome<()> {
    let round = year_round::open(office, OpenYearRound { year: None })?;
    for group in round.groups {
        year_round::tick(
            office,
            TickYearRound {
                year: round.year,
                subject: group.subject,
                thing_id: None,
                outcome: Some(RoundOutcome::Stays),
                reason: String::new(),
            },
        )?;
    }
    year_round::close(office, CloseYearRound { year: round.year }).map(drop)
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
        Some(JobEnd::TableTakenIn { .. } | JobEnd::PeopleTold { .. }) | None => {
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
