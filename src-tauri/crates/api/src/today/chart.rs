//! The deletions of the next 24 months, month by month.

use std::collections::HashMap;

use chrono::{Datelike, Months, NaiveDate};
use domain::activity::ActivityCode;
use domain::ids::ActivityId;
use domain::language::Words;
use store::Connection;
use store::tables::activity;
use store::tables::due::{self, DayCount};

use crate::wire::today::{ChartMonth, ChartPattern, ChartSeries, DeletionChart};

/// The months that are shown, this one included.
const MONTHS: u32 = 24;

/// The patterns in the order in which they are stacked.
const PATTERNS: [ChartPattern; 5] = [
    ChartPattern::Solid,
    ChartPattern::Diagonal,
    ChartPattern::Pen,
    ChartPattern::Dots,
    ChartPattern::Lines,
];

/// Returns the chart. What is due already counts with this month.
pub(super) fn deletions(vault: &Connection, today: NaiveDate) -> store::Result<DeletionChart> {
    let first = first_of_month(today);
    let months: Vec<NaiveDate> = (0..MONTHS)
        .filter_map(|n| first.checked_add_months(Months::new(n)))
        .collect();
    let end = first
        .checked_add_months(Months::new(MONTHS))
        .and_then(|day| day.pred_opt())
        .unwrap_or(NaiveDate::MAX);
    let codes: HashMap<ActivityId, ActivityCode> = activity::all(vault)?
        .into_iter()
        .map(|found| (found.id, found.code))
        .collect();
    let counted = due::by_month(vault, NaiveDate::MIN, end)?;
    Ok(stack(&months, &counted, |id| codes.get(&id).copied()))
}

fn stack(
    months: &[NaiveDate],
    counted: &[DayCount],
    code_of: impl Fn(ActivityId) -> Option<ActivityCode>,
) -> DeletionChart {
    let mut counts = vec![[0_u32; PATTERNS.len()]; months.len()];
    for count in counted {
        // Months before the first one are the deletions that are due.
        let month = months
            .iter()
            .rposition(|first| *first <= count.day)
            .unwrap_or(0);
        let series = code_of(count.activity_id).map_or(ChartPattern::Lines, pattern_of);
        let place = PATTERNS
            .iter()
            .position(|pattern| *pattern == series)
            .unwrap_or(PATTERNS.len() - 1);
        if let Some(row) = counts.get_mut(month) {
            row[place] += count.count;
        }
    }
    let shown: Vec<usize> = (0..PATTERNS.len())
        .filter(|place| counts.iter().any(|row| row[*place] > 0))
        .collect();
    DeletionChart {
        series: shown
            .iter()
            .map(|place| ChartSeries {
                pattern: PATTERNS[*place],
                name: name_of(PATTERNS[*place]),
            })
            .collect(),
        months: months
            .iter()
            .zip(&counts)
            .map(|(month, row)| ChartMonth {
                month: *month,
                counts: shown.iter().map(|place| row[*place]).collect(),
            })
            .collect(),
        total: counts.iter().flatten().sum(),
    }
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Returns the pattern of an activity: the same one on every screen.
const fn pattern_of(code: ActivityCode) -> ChartPattern {
    match code {
        ActivityCode::A01 => ChartPattern::Solid,
        ActivityCode::A04 | ActivityCode::A05 => ChartPattern::Diagonal,
        ActivityCode::A09 | ActivityCode::A10 => ChartPattern::Pen,
        ActivityCode::A06 | ActivityCode::A07 | ActivityCode::A08 => ChartPattern::Dots,
        ActivityCode::A02
        | ActivityCode::A03
        | ActivityCode::A11
        | ActivityCode::A12
        | ActivityCode::A13
        | ActivityCode::A14
        | ActivityCode::A15
        | ActivityCode::A16
        | ActivityCode::A17
        | ActivityCode::A18
        | ActivityCode::A19
        | ActivityCode::A20
        | ActivityCode::A21 => ChartPattern::Lines,
    }
}

fn name_of(pattern: ChartPattern) -> Words {
    match pattern {
        ChartPattern::Solid => Words::new("Contact", "Contact"),
        ChartPattern::Diagonal => Words::new("Offertes", "Quotes"),
        ChartPattern::Pen => Words::new("Facturen en betalingen", "Invoices and payments"),
        ChartPattern::Dots => Words::new("Overeenkomsten en dossiers", "Agreements and case files"),
        ChartPattern::Lines => Words::new("Overig", "Other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn count(day_text: &str, activity: u128, count: u32) -> DayCount {
        DayCount {
            day: day(day_text),
            activity_id: ActivityId(Uuid::from_u128(activity)),
            count,
        }
    }

    #[test]
    fn what_is_due_counts_with_this_month_and_the_rest_with_its_own() {
        let months = [day("2026-11-01"), day("2026-12-01"), day("2027-01-01")];
        let counted = [
            count("2025-03-02", 1, 4),
            count("2026-11-03", 1, 2),
            count("2026-11-25", 5, 1),
            count("2026-12-31", 9, 3),
            count("2027-01-01", 10, 5),
            count("2027-01-09", 12, 7),
        ];
        let chart = stack(&months, &counted, |id| {
            ActivityCode::ALL.get(id.0.as_u128() as usize - 1).copied()
        });
        let patterns: Vec<ChartPattern> =
            chart.series.iter().map(|series| series.pattern).collect();
        use ChartPattern::{Diagonal, Lines, Pen, Solid};
        assert_eq!(
            patterns,
            [Solid, Diagonal, Pen, Lines],
            "a series without deletions is left out"
        );
        let rows: Vec<&[u32]> = chart
            .months
            .iter()
            .map(|month| month.counts.as_slice())
            .collect();
        assert_eq!(rows, [[6, 1, 0, 0], [0, 0, 3, 0], [0, 0, 5, 7]]);
        assert_eq!(chart.total, 22);
    }
}
