//! Two versions of the statement beside each other.

use domain::statement::{changes, differences};
use store::tables::financial_year;

use super::view::Draft;
use super::{published, shown};
use crate::office::{Office, Outcome};
use crate::wire::statement::{CompareStatements, StatementComparison};

/// Returns the difference between two versions, or between a version and the draft of today.
///
/// # Errors
/// [`crate::wire::failure::Refusal::NotFound`] for a version that is not there.
pub fn compare(office: &Office, request: CompareStatements) -> Outcome<StatementComparison> {
    office.read(|vault| {
        let before = published(vault, request.before)?;
        let after = match request.after {
            Some(number) => {
                let after = published(vault, number)?;
                Draft {
                    facts: after.facts,
                    statement: after.statement,
                }
            }
            None => Draft::of(vault)?,
        };
        let years = financial_year::years(vault)?;
        let found = changes(&before.facts, &after.facts, &years);
        Ok(StatementComparison {
            changes: shown(found, &[&after.facts, &before.facts]),
            sections: differences(&before.statement, &after.statement, request.language),
        })
    })
}
