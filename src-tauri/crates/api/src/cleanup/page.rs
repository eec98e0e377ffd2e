//! The page: four tabs with their counts.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::ids::{PartyId, RecordId};
use domain::paper::RecordFields;
use store::tables::due::{self, DueParty, Stretch};
use store::tables::due_point::{self, DUE_POINT_ROWS_MAX};
use store::tables::erasure_run::{self, ListedRun};
use store::tables::hold;
use store::tables::year_round;
use store::tables::{record, restriction};
use store::{Connection, StoreError};

use super::rule_in_words;
use crate::finding::without_contents;
use crate::kept::{Register, hold_view};
use crate::office::{Office, Outcome};
use crate::requests::kept_file;
use crate::wire::cleanup::{
    CleanupView, ComingGroup, ComingWithin, DueGroup, DuePointRow, DuePoints, DueRow, HeldRow,
    RunRow,
};
use crate::year_round::done_round;

/// Returns the page.
pub fn view(office: &Office, (): ()) -> Outcome<CleanupView> {
    let today = office.today();
    office.read(|vault| {
        let register = Register::read(vault)?;
        let total = due::total(vault, today)?;
        let coming = coming(vault, &register, today)?;
        let soon = coming
            .iter()
            .filter(|group| group.within != ComingWithin::Months12);
        Ok(CleanupView {
            due: due_groups(vault, &register, today)?,
            due_total: total.things(),
            due_contacts: total.contacts,
            due_points: due_points(vault)?,
            due_files: kept_file::due(vault, &register, today)?,
            due_breaches: crate::breaches::due_files(vault, &register, today)?,
            coming_total: soon.map(|group| group.count).sum(),
            coming,
            held: held(vault, today)?,
            held_files: kept_file::held(vault, today)?,
            held_total: due::held_count(vault, today)?,
            runs: erasure_run::newest(vault)?
                .into_iter()
                .map(run_row)
                .collect(),
            erased_total: erasure_run::records_erased(vault)?,
            year_rounds: year_round::done(vault)?
                .into_iter()
                .map(done_round)
                .collect(),
            next_day: if total.things() == 0 && due_point::total(vault)?.points == 0 {
                due::next_day(vault, today)?
            } else {
                None
            },
        })
    })
}

fn due_points(vault: &Connection) -> store::Result<DuePoints> {
    let rows = due_point::list(vault, DUE_POINT_ROWS_MAX)?;
    Ok(DuePoints {
        count: due_point::total(vault)?.points,
        rows: rows
            .into_iter()
            .map(|point| DuePointRow {
                point_id: point.point_id,
                contact_id: point.contact_id,
                name: point.name,
                kind: point.kind,
            })
            .collect(),
    })
}

fn due_groups(
    vault: &Connection,
    register: &Register,
    today: NaiveDate,
) -> store::Result<Vec<DueGroup>> {
    due::by_activity(vault, today)?
        .into_iter()
        .map(|found| {
            let parties = due::of_activity(vault, found.activity_id, today)?;
            let papers = papers_of(vault, &parties)?;
            Ok(DueGroup {
                activity_id: found.activity_id,
                activity: register.find(found.activity_id)?.name.clone(),
                rule: rule_in_words(vault, register, found.activity_id, found.rule_version_id)?,
                count: found.count,
                oldest_last_day: found.oldest_last_day,
                rows: parties
                    .into_iter()
                    .map(|party| due_row(party, &papers, today))
                    .collect::<store::Result<_>>()?,
            })
        })
        .collect()
}

fn due_row(party: DueParty, papers: &Papers, today: NaiveDate) -> store::Result<DueRow> {
    let since = party.deletable_from.unwrap_or(today);
    Ok(DueRow {
        party_id: party.party_id,
        record_id: party.record_id,
        contact_id: party.contact_id,
        name: party.name,
        fields: paper_of(papers, party.record_id)?,
        last_day: party.last_day,
        days_late: u32::try_from(today.signed_duration_since(since).num_days()).unwrap_or(0),
    })
}

type Papers = HashMap<RecordId, RecordFields>;

fn papers_of(vault: &Connection, parties: &[DueParty]) -> store::Result<Papers> {
    let records: Vec<RecordId> = parties.iter().map(|party| party.record_id).collect();
    let mut papers = record::fields_of(vault, &records)?;
    // Of a record that is restricted for somebody else no more is shown than that it is there (art. 18).
    for (id, fields) in &mut papers {
        if restriction::covers_record(vault, *id)? {
            *fields = without_contents(fields.clone());
        }
    }
    Ok(papers)
}

/// Two parties of a list can share a record.
fn paper_of(papers: &Papers, record: RecordId) -> store::Result<RecordFields> {
    papers.get(&record).cloned().ok_or(StoreError::NotFound)
}

fn coming(
    vault: &Connection,
    register: &Register,
    today: NaiveDate,
) -> store::Result<Vec<ComingGroup>> {
    due::coming(vault, today)?
        .into_iter()
        .map(|found| {
            Ok(ComingGroup {
                activity_id: found.activity_id,
                activity: register.find(found.activity_id)?.name.clone(),
                within: match found.stretch {
                    Stretch::Days30 => ComingWithin::Days30,
                    Stretch::Days60 => ComingWithin::Days60,
                    Stretch::Days90 => ComingWithin::Days90,
                    Stretch::Months12 => ComingWithin::Months12,
                },
                first_day: found.first_day,
                last_day: found.last_day,
                count: found.count,
            })
        })
        .collect()
}

fn held(vault: &Connection, today: NaiveDate) -> store::Result<Vec<HeldRow>> {
    let parties = due::held(vault, today)?;
    let papers = papers_of(vault, &parties)?;
    let ids: Vec<PartyId> = parties.iter().map(|party| party.party_id).collect();
    let mut holds = hold::open_over_parties(vault, &ids)?;
    parties
        .into_iter()
        .map(|party| {
            let over = holds.remove(&party.party_id).unwrap_or_default();
            Ok(HeldRow {
                party_id: party.party_id,
                record_id: party.record_id,
                contact_id: party.contact_id,
                name: party.name,
                fields: paper_of(&papers, party.record_id)?,
                last_day: party.last_day,
                holds: over.into_iter().map(hold_view).collect(),
            })
        })
        .collect()
}

pub(super) fn run_row(listed: ListedRun) -> RunRow {
    RunRow {
        id: listed.run.id,
        number: listed.run.number,
        executed_on: listed.run.executed_on,
        records: listed.run.records + listed.run.files,
        stripped: listed.run.stripped,
        contacts: listed.run.contacts,
        contact_points: listed.run.contact_points,
        certificate: listed.certificate,
        open_items: listed.open_items,
    }
}
