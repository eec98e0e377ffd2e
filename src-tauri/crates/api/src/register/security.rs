//! The security measures of the business (art. 32), for the register and the statement.

use std::collections::BTreeSet;

use domain::security_measure::SecurityMeasure;
use store::tables::security_measure::{self, OWN_MEASURES_MAX, TakenMeasure};

use super::filled;
use crate::office::{Office, Outcome};
use crate::settings::note;
use crate::typed;
use crate::wire::recipients::SecurityMeasures;

/// Returns the measures that the business takes.
pub fn security_measures(office: &Office, (): ()) -> Outcome<SecurityMeasures> {
    let taken = office.read(security_measure::all)?;
    let (mut chosen, mut own) = (Vec::new(), Vec::new());
    for measure in taken {
        match measure {
            TakenMeasure::Proposed(measure) => chosen.push(measure),
            TakenMeasure::Own(words) => own.push(words),
        }
    }
    Ok(SecurityMeasures { chosen, own })
}

/// Keeps the measures that the business takes, those of the program first.
///
/// # Errors
/// [`Refusal::Field`](crate::wire::failure::Refusal::Field) for one without words, or for too many.
pub fn save_security_measures(office: &Office, measures: SecurityMeasures) -> Outcome<()> {
    let now = office.moment();
    typed::at_most("own", measures.own.len(), OWN_MEASURES_MAX)?;
    let chosen: BTreeSet<SecurityMeasure> = measures.chosen.into_iter().collect();
    let mut taken: Vec<TakenMeasure> = chosen.into_iter().map(TakenMeasure::Proposed).collect();
    for words in measures.own {
        taken.push(TakenMeasure::Own(filled("own", words)?));
    }
    office.write(move |transaction| {
        security_measure::replace(transaction, &taken)?;
        note(transaction, now, "security")
    })
}
