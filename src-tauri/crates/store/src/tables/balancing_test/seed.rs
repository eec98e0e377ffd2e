//! The drafts with which an administration starts.

use chrono::NaiveDate;
use domain::balancing_test::drafts;
use domain::ids::BalancingTestId;
use rusqlite::Transaction;
use uuid::Uuid;

use super::insert;
use crate::error::Result;
use crate::tables::activity;

/// Adds the drafts; the activities of the register are there already.
pub(in crate::tables) fn seed(
    transaction: &Transaction<'_>,
    today: NaiveDate,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<()> {
    for draft in drafts() {
        let activities = draft
            .activities
            .iter()
            .map(|code| activity::id_of(transaction, *code))
            .collect::<Result<Vec<_>>>()?;
        let id = BalancingTestId(new_id());
        insert(
            transaction,
            id,
            &draft.title,
            &activities,
            &draft.text,
            today,
        )?;
    }
    Ok(())
}
