//! Vandaag: what asks for attention now, the deletions of the next 24 months, and the year.

mod agreements;
mod attention;
mod chart;
mod restrictions;
mod year;

use store::tables::{due, erasure_run};

use crate::office::{Office, Outcome};
use crate::wire::today::{Attention, Counts, TodayView};

/// Returns the page.
pub fn view(office: &Office, (): ()) -> Outcome<TodayView> {
    let now = office.moment();
    let today = now.today;
    let requests = crate::requests::list(office, ())?.open;
    let holidays = year::holidays(office)?;
    office.read(|vault| {
        let items = attention::items(vault, &requests, now)?;
        Ok(TodayView {
            today,
            late: late(&items),
            items,
            chart: chart::deletions(vault, today)?,
            year: year::days(vault, &requests, holidays, today)?,
            empty: !due::anything_kept(vault)? && !erasure_run::any(vault)?,
        })
    })
}

/// Returns the counts beside the places of the rail.
pub fn counts(office: &Office, (): ()) -> Outcome<Counts> {
    let now = office.moment();
    let today = now.today;
    let requests = crate::requests::list(office, ())?.open;
    office.read(|vault| {
        let items = attention::items(vault, &requests, now)?;
        let (breaches, breaches_late) = crate::breaches::counts(vault, now)?;
        let requests_late = requests.iter().filter(|row| row.clock.late);
        Ok(Counts {
            attention: items.len() as u32,
            attention_late: late(&items),
            due: due::count(vault, today)?,
            requests: requests.len() as u32,
            requests_late: requests_late.count() as u32,
            breaches,
            breaches_late,
            statement: crate::statement::open_changes(vault)?,
        })
    })
}

/// Only a person's own term can be late: the rest is for the owner to do when it suits.
fn late(items: &[Attention]) -> u32 {
    let late = items.iter().filter(|item| match item {
        Attention::Request { clock, .. } => clock.late,
        Attention::CounterPartyNotice { late, .. } => *late,
        Attention::Breach { clock, .. } => clock.as_ref().is_some_and(|clock| clock.late),
        Attention::Due { .. }
        | Attention::DuePoints { .. }
        | Attention::HoldReview { .. }
        | Attention::Checklist { .. }
        | Attention::PromiseKept { .. }
        | Attention::RecipientsSilent { .. }
        | Attention::Restriction { .. }
        | Attention::Agreements { .. }
        | Attention::RecipientToLookUp { .. }
        | Attention::NotToKeep { .. }
        | Attention::BalancingReview { .. }
        | Attention::CookieDrift { .. }
        | Attention::YearRound { .. }
        | Attention::YearTurn { .. }
        | Attention::StatementPeople { .. }
        | Attention::Drift { .. }
        | Attention::RecoverySheet => false,
    });
    late.count() as u32
}

#[cfg(test)]
mod tests;
