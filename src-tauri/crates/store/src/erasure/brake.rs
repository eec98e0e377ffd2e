//! The brake of invariant 3: a run that is far larger than usual is asked a second time.

use std::collections::BTreeMap;

use domain::ids::ActivityId;
use rusqlite::{Connection, named_params};

use super::Plan;
use super::plan::FileOf;
use crate::error::Result;
use crate::tables::breach::file as breach_file;
use crate::tables::{erasure_run, request_file};

/// The least number of parties and files of requests in a run that pulls the brake.
pub const BRAKE_PARTIES_MIN: u32 = 20;

const SHARE_OF_ACTIVITY_PERCENT: u64 = 25;
const TIMES_THE_MEDIAN: u64 = 5;

/// Why a run asks a second time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brake {
    /// It would take more than a quarter of an activity.
    ShareOfActivity {
        /// The activity of which it takes the largest share.
        activity_id: ActivityId,
        /// How many parties would go.
        count: u32,
        /// Of how many.
        of: u32,
    },
    /// It is more than five times the median of the last twelve runs.
    LargerThanUsual {
        /// How many parties would go.
        count: u32,
        /// The median, rounded down.
        usual: u32,
    },
}

/// Says whether a plan pulls the brake. One of at least [`BRAKE_PARTIES_MIN`] parties does when it would take more than
/// 25 % of an activity's parties, or more than five times the median of the last twelve runs.
pub fn brake(vault: &Connection, plan: &Plan) -> Result<Option<Brake>> {
    let total = plan.size();
    if total < BRAKE_PARTIES_MIN {
        return Ok(None);
    }
    let mut counts: BTreeMap<ActivityId, u32> = BTreeMap::new();
    for party in &plan.parties {
        *counts.entry(party.activity_id).or_default() += 1;
    }
    let mut with_files: BTreeMap<ActivityId, FileOf> = BTreeMap::new();
    for file in &plan.files {
        with_files.insert(file.activity_id, file.of);
        *counts.entry(file.activity_id).or_default() += 1;
    }
    let mut shares = Vec::with_capacity(counts.len());
    for (activity_id, count) in counts {
        let mut of = parties_of(vault, activity_id)?;
        match with_files.get(&activity_id) {
            None => {}
            Some(FileOf::Request(_)) => of += request_file::count(vault)?,
            Some(FileOf::Breach(_)) => of += breach_file::count(vault)?,
        }
        shares.push((activity_id, count, of));
    }
    let sizes = erasure_run::last_sizes(vault)?;
    Ok(by_share(&shares).or_else(|| by_size(total, &sizes)))
}

fn parties_of(vault: &Connection, activity: ActivityId) -> Result<u32> {
    let mut statement = vault.prepare_cached(PARTIES_OF)?;
    Ok(
        statement.query_row(named_params! { ":activity": activity.0 }, |row| {
            row.get("parties")
        })?,
    )
}

const PARTIES_OF: &str = "SELECT parties FROM activity WHERE id = :activity";

fn by_share(shares: &[(ActivityId, u32, u32)]) -> Option<Brake> {
    shares
        .iter()
        .filter(|(_, count, of)| {
            u64::from(*count) * 100 > u64::from(*of) * SHARE_OF_ACTIVITY_PERCENT
        })
        .max_by_key(|(_, count, of)| u64::from(*count) * 1_000_000 / u64::from((*of).max(1)))
        .map(|(activity_id, count, of)| Brake::ShareOfActivity {
            activity_id: *activity_id,
            count: *count,
            of: *of,
        })
}

fn by_size(total: u32, sizes: &[u32]) -> Option<Brake> {
    let mut sizes = sizes.to_vec();
    sizes.sort_unstable();
    let above = *sizes.get(sizes.len() / 2)?;
    let below = *sizes.get((sizes.len() - 1) / 2)?;
    // Twice the median, so that the mean of the middle two needs no fraction.
    let twice = u64::from(above) + u64::from(below);
    (2 * u64::from(total) > TIMES_THE_MEDIAN * twice).then_some(Brake::LargerThanUsual {
        count: total,
        usual: (twice / 2) as u32,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn activity(number: u128) -> ActivityId {
        ActivityId(Uuid::from_u128(number))
    }

    #[test]
    fn more_than_a_quarter_of_an_activity_pulls_the_brake() {
        for (count, of, pulled) in [
            (25, 100, false),
            (26, 100, true),
            (1, 4, false),
            (4, 4, true),
        ] {
            let found = by_share(&[(activity(1), count, of)]);
            assert_eq!(found.is_some(), pulled, "{count} of {of}");
        }
    }

    #[test]
    fn the_activity_that_loses_most_is_named() {
        let found = by_share(&[
            (activity(1), 60, 100),
            (activity(2), 9, 10),
            (activity(3), 1, 9),
        ]);
        let expected = Brake::ShareOfActivity {
            activity_id: activity(2),
            count: 9,
            of: 10,
        };
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn more_than_five_times_the_median_pulls_the_brake() {
        for (total, sizes, usual) in [
            (1000, &[][..], None),
            (25, &[5], None),
            (26, &[5], Some(5)),
            (27, &[5, 6], None),
            (28, &[5, 6], Some(5)),
            (51, &[1, 10, 900], Some(10)),
            (50, &[1, 10, 900], None),
        ] {
            let found = by_size(total, sizes);
            let expected = usual.map(|usual| Brake::LargerThanUsual {
                count: total,
                usual,
            });
            assert_eq!(found, expected, "{total} after {sizes:?}");
        }
    }
}
