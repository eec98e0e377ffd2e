//! The numbers that were given: a number is never given again, also when all that bore numbers of its year went.

use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use crate::closed_set::closed_set;
use crate::error::Result;

closed_set! {
    /// What bears numbers of its own.
    pub enum Series {
        /// Requests.
        Request = "V",
        /// Letters that belong to a record.
        Letter = "B",
        /// Leaks and weaknesses.
        Breach = "DL",
    }
}

/// Returns the next number of a year: V-2026-001 and on. It says nothing of whom it is about.
pub fn next(vault: &Connection, series: Series, year: i32) -> Result<String> {
    let last: Option<u32> = vault
        .prepare_cached(LAST)?
        .query_row(
            named_params! { ":series": series.code(), ":year": year },
            |row| row.get("last_number"),
        )
        .optional()?;
    let next = last.unwrap_or(0) + 1;
    Ok(format!("{}-{year}-{next:03}", series.code()))
}

const LAST: &str = "SELECT last_number FROM given_number WHERE series = :series AND year = :year";

/// Notes that a number was given; text of another form is no number of a series, and nothing is noted.
pub(super) fn note(transaction: &Transaction<'_>, number: &str) -> Result<()> {
    let Some((series, year, number)) = parse(number) else {
        return Ok(());
    };
    transaction.prepare_cached(NOTE)?.execute(named_params! {
        ":series": series.code(),
        ":year": year,
        ":number": number,
    })?;
    Ok(())
}

const NOTE: &str = "
    INSERT INTO given_number (series, year, last_number) VALUES (:series, :year, :number)
    ON CONFLICT (series, year) DO UPDATE SET last_number = max(last_number, excluded.last_number)
";

fn parse(number: &str) -> Option<(Series, i32, u32)> {
    let mut parts = number.splitn(3, '-');
    let series = Series::parse(parts.next()?)?;
    Some((
        series,
        parts.next()?.parse().ok()?,
        parts.next()?.parse().ok()?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::Office;

    #[test]
    fn a_number_counts_in_its_series_and_its_year() {
        let mut office = Office::new();
        for (given, series, year, next_one) in [
            (None, Series::Request, 2026, "V-2026-001"),
            (Some("V-2026-001"), Series::Request, 2026, "V-2026-002"),
            (Some("V-2026-001"), Series::Request, 2027, "V-2027-001"),
            (Some("V-2026-001"), Series::Letter, 2026, "B-2026-001"),
            (Some("B-2026-999"), Series::Letter, 2026, "B-2026-1000"),
            (Some("V-2025-004"), Series::Request, 2026, "V-2026-002"),
            // The highest counts, in whatever order they were noted.
            (Some("B-2026-002"), Series::Letter, 2026, "B-2026-1000"),
            (Some("Uw kenmerk 12"), Series::Letter, 2026, "B-2026-1000"),
        ] {
            if let Some(given) = given {
                office.write(|transaction| note(transaction, given));
            }
            assert_eq!(
                next(&office.vault, series, year).expect("a number"),
                next_one
            );
        }
    }
}
