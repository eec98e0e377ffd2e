//! Until when the file of a closed request stays as proof, and why (domain rule 4.2, activity A18).

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::deadline::{HoldEffect, Step};
use domain::hold::HoldKind;
use domain::ids::RequestId;
use domain::language::Words;
use domain::words::rule_words;
use store::tables::request::Request;
use store::tables::request_file::{self, RequestFile};
use store::{Connection, StoreError};

use super::view::requester_name;
use crate::kept::{Register, because, deadline_view};
use crate::wire::cleanup::{DueFileRow, DueFiles, HeldFileRow};
use crate::wire::requests::KeptFile;

/// The most files that are listed as due.
const DUE_FILES_LISTED_MAX: usize = 100;
/// The most files that are listed as held.
const HELD_FILES_LISTED_MAX: usize = 100;

/// Returns the last days of the files of some requests; one that is open has none.
pub(super) fn last_days(
    vault: &Connection,
    requests: &[Request],
) -> store::Result<HashMap<RequestId, NaiveDate>> {
    Ok(request_file::of_requests(vault, requests)?
        .into_iter()
        .filter_map(|(id, file)| Some((id, file.deadline.last_day?)))
        .collect())
}

/// Returns until when the file of a request stays and why; none while it is open.
pub(super) fn kept(
    vault: &Connection,
    request: &Request,
    today: NaiveDate,
) -> store::Result<Option<KeptFile>> {
    let one = std::slice::from_ref(request);
    let Some(file) = request_file::of_requests(vault, one)?.remove(&request.id) else {
        return Ok(None);
    };
    let register = Register::read(vault)?;
    let activity = register.find(file.activity_id)?;
    Ok(Some(KeptFile {
        activity: activity.name.clone(),
        purpose: because(activity.code, &file.deadline),
        basis: activity.lawful_basis.words(),
        rule: rule_words(&file.rule, activity.code),
        held_by: held_by(&file),
        deadline: deadline_view(&file.deadline, activity.code, today),
    }))
}

/// Returns what holds a file now, in words; each once.
fn held_by(file: &RequestFile) -> Vec<Words> {
    let mut kinds: Vec<HoldKind> = file
        .deadline
        .steps
        .iter()
        .filter_map(|step| match step {
            Step::Hold { hold, moves } => (*moves == HoldEffect::Open).then_some(hold.kind),
            Step::Term { .. }
            | Step::TermWaits { .. }
            | Step::Floor { .. }
            | Step::FloorWaits { .. }
            | Step::Decided { .. }
            | Step::Promise { .. } => None,
        })
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.into_iter().map(HoldKind::words).collect()
}

/// Returns the files that can go; none where there are none.
pub(crate) fn due(
    vault: &Connection,
    register: &Register,
    today: NaiveDate,
) -> store::Result<Option<DueFiles>> {
    let files = request_file::due(vault, today)?;
    let Some(oldest) = files.first() else {
        return Ok(None);
    };
    let activity = register.find(oldest.activity_id)?;
    let rows = files.iter().take(DUE_FILES_LISTED_MAX);
    Ok(Some(DueFiles {
        activity_id: activity.id,
        activity: activity.name.clone(),
        rule: rule_words(&oldest.rule, activity.code),
        count: files.len() as u32,
        oldest_last_day: last_day(oldest)?,
        rows: rows
            .map(|file| {
                let since = file.deadline.deletable_from.unwrap_or(today);
                let late = today.signed_duration_since(since).num_days();
                Ok(DueFileRow {
                    request_id: file.request.id,
                    number: file.request.number.clone(),
                    name: requester_name(&file.request.requester),
                    right: file.request.right,
                    last_day: last_day(file)?,
                    days_late: u32::try_from(late).unwrap_or(0),
                })
            })
            .collect::<store::Result<_>>()?,
    }))
}

/// Returns the files that are past their last day and held.
pub(crate) fn held(vault: &Connection, today: NaiveDate) -> store::Result<Vec<HeldFileRow>> {
    request_file::held(vault, today)?
        .iter()
        .take(HELD_FILES_LISTED_MAX)
        .map(|file| {
            Ok(HeldFileRow {
                request_id: file.request.id,
                number: file.request.number.clone(),
                name: requester_name(&file.request.requester),
                right: file.request.right,
                last_day: last_day(file)?,
                held_by: held_by(file),
            })
        })
        .collect()
}

/// What is due or held has a last day.
fn last_day(file: &RequestFile) -> store::Result<NaiveDate> {
    file.deadline.last_day.ok_or(StoreError::NotFound)
}
