//! The security measures of the business (art. 32): those of the program that the owner chose, and the owner's own.

use domain::language::Words;
use domain::security_measure::SecurityMeasure;
use rusqlite::{Connection, Transaction, named_params};

use super::column;
use crate::error::Result;

/// The most measures in the owner's own words.
pub const OWN_MEASURES_MAX: usize = 50;

/// A measure that the business takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenMeasure {
    /// One that the program proposes.
    Proposed(SecurityMeasure),
    /// One in the owner's words.
    Own(Words),
}

impl TakenMeasure {
    /// Returns the measure in words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Proposed(measure) => measure.words(),
            Self::Own(words) => words.clone(),
        }
    }
}

/// Keeps the measures in this order, in place of those before.
pub fn replace(transaction: &Transaction<'_>, measures: &[TakenMeasure]) -> Result<()> {
    transaction.execute(FORGET, [])?;
    let mut statement = transaction.prepare_cached(ADD)?;
    for (place, taken) in measures.iter().enumerate() {
        let (measure, own) = match taken {
            TakenMeasure::Proposed(measure) => (Some(measure.as_str()), None),
            TakenMeasure::Own(words) => (None, Some(words)),
        };
        statement.execute(named_params! {
            ":place": place,
            ":measure": measure,
            ":words_nl": own.map_or("", |words| words.nl.as_str()),
            ":words_en": own.map_or("", |words| words.en.as_str()),
        })?;
    }
    Ok(())
}

const FORGET: &str = "DELETE FROM security_measure";
const ADD: &str = "
    INSERT INTO security_measure (place, measure, words_nl, words_en)
    VALUES (:place, :measure, :words_nl, :words_en)
";

/// Returns the measures in their order.
pub fn all(vault: &Connection) -> Result<Vec<TakenMeasure>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map([], |row| {
        let proposed: Option<SecurityMeasure> = column::code_if_any(row, "measure")?;
        Ok(match proposed {
            Some(measure) => TakenMeasure::Proposed(measure),
            None => TakenMeasure::Own(Words {
                nl: row.get("words_nl")?,
                en: row.get("words_en")?,
            }),
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "SELECT measure, words_nl, words_en FROM security_measure ORDER BY place";
