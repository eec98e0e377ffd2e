//! The files of closed breaches whose own time is over.

use chrono::NaiveDate;
use domain::words::rule_words;
use store::tables::breach::file::{self, BreachFile};
use store::{Connection, StoreError};

use crate::kept::Register;
use crate::wire::cleanup::{DueBreachRow, DueBreaches};

/// The most files that are listed as due.
const DUE_BREACHES_LISTED_MAX: usize = 100;

/// Returns the files that can go; none where there are none.
pub(crate) fn due_files(
    vault: &Connection,
    register: &Register,
    today: NaiveDate,
) -> store::Result<Option<DueBreaches>> {
    let files = file::due(vault, today)?;
    let Some(oldest) = files.first() else {
        return Ok(None);
    };
    let activity = register.find(oldest.activity_id)?;
    let rows = files.iter().take(DUE_BREACHES_LISTED_MAX);
    Ok(Some(DueBreaches {
        activity_id: activity.id,
        activity: activity.name.clone(),
        rule: rule_words(&oldest.rule, activity.code),
        count: u32::try_from(files.len()).unwrap_or(u32::MAX),
        oldest_last_day: last_day(oldest)?,
        rows: rows
            .map(|file| {
                Ok(DueBreachRow {
                    breach_id: file.breach.id,
                    number: file.breach.number.clone(),
                    subject: file.breach.subject.clone(),
                    last_day: last_day(file)?,
                })
            })
            .collect::<store::Result<_>>()?,
    }))
}

/// What is due has a last day.
fn last_day(file: &BreachFile) -> store::Result<NaiveDate> {
    file.deadline.last_day.ok_or(StoreError::NotFound)
}
