//! "Which records of which people: how many?", answered from the vault.

use domain::hold::latest_review_date;
use domain::ids::HoldId;
use store::tables::breach::scope::{self, FILTERS_MAX, Scope, ScopeFilter};
use store::tables::{activity, contact};
use store::{Connection, StoreError};
use uuid::Uuid;

use super::{change, note_counted, refused};
use crate::office::{Office, Outcome};
use crate::typed;
use crate::wire::breaches::{
    BreachRef, FindBreachScope, ScopeFilterForm, ScopeFilterView, ScopeMode, ScopeView,
};
use crate::wire::failure::BreachProblem;

/// Looks for people and records and freezes what was found with the breach. It can be done again.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Field`] for days in the wrong order; [`crate::wire::failure::Refusal::Breach`] past [`FILTERS_MAX`] filters.
pub fn find_scope(office: &Office, request: FindBreachScope) -> Outcome<()> {
    let form = request.filter;
    if let (Some(from), Some(until)) = (form.from, form.until) {
        typed::not_before("until", until, from)?;
    }
    let filter = ScopeFilter {
        activity_id: form.activity_id,
        kind: form.kind,
        data: form.data,
        from: form.from,
        until: form.until,
        contact_id: form.contact_id,
    };
    change(
        office,
        request.id,
        "scoped",
        move |transaction, found, now| {
            if let Some(id) = filter.activity_id {
                activity::find(transaction, id)?.ok_or(StoreError::NotFound)?;
            }
            if let Some(id) = filter.contact_id {
                contact::find(transaction, id)?.ok_or(StoreError::NotFound)?;
            }
            let mut filters = match request.mode {
                ScopeMode::Replace => {
                    scope::clear(transaction, found.id)?;
                    Vec::new()
                }
                ScopeMode::Add => found
                    .scope
                    .take()
                    .map(|before| before.filters)
                    .unwrap_or_default(),
            };
            if filters.len() >= FILTERS_MAX {
                return Ok(Err(refused(BreachProblem::TooManyFilters)));
            }
            filters.push(filter);
            scope::add(transaction, found.id, &filter)?;
            let counts = scope::count(transaction, found.id)?;
            found.facts.people_count = Some(counts.people);
            found.facts.record_count = Some(counts.records);
            note_counted(transaction, now, found.id, "people", counts.people)?;
            found.scope = Some(Scope {
                filters,
                frozen_on: now.today,
                counts,
            });
            Ok(Ok(()))
        },
    )
}

/// Holds what was found, so that the investigation loses nothing of it; it ends with the breach.
///
/// # Errors
/// [`crate::wire::failure::Refusal::Breach`] where nothing was looked for, or more was found than an investigation holds.
pub fn hold_scope(office: &Office, request: BreachRef) -> Outcome<()> {
    change(office, request.id, "held", |transaction, found, now| {
        if found.scope.is_none() {
            return Ok(Err(refused(BreachProblem::NothingFound)));
        }
        let review_on = latest_review_date(now.today);
        let new_id = &mut || HoldId(Uuid::now_v7());
        let held = match scope::hold_found(transaction, found.id, now.today, review_on, new_id) {
            Ok(held) => held,
            Err(StoreError::OverLimit { .. }) => {
                return Ok(Err(refused(BreachProblem::TooManyToHold)));
            }
            Err(error) => return Err(error),
        };
        note_counted(transaction, now, found.id, "parties", held)?;
        Ok(Ok(()))
    })
}

/// Lets go of what the investigation holds.
pub fn release_scope(office: &Office, request: BreachRef) -> Outcome<()> {
    change(office, request.id, "let_go", |transaction, found, now| {
        let released = scope::release(transaction, found.id, now.today)?;
        note_counted(transaction, now, found.id, "released", released)?;
        Ok(Ok(()))
    })
}

/// Returns a frozen scope as shown.
pub(super) fn shown(vault: &Connection, scope: &Scope) -> store::Result<ScopeView> {
    let mut filters = Vec::with_capacity(scope.filters.len());
    for filter in &scope.filters {
        let activity = match filter.activity_id {
            None => None,
            Some(id) => activity::find(vault, id)?.map(|found| found.name),
        };
        filters.push(ScopeFilterView {
            filter: ScopeFilterForm {
                activity_id: filter.activity_id,
                kind: filter.kind,
                data: filter.data,
                from: filter.from,
                until: filter.until,
                contact_id: filter.contact_id,
            },
            activity,
        });
    }
    Ok(ScopeView {
        filters,
        frozen_on: scope.frozen_on,
        people: scope.counts.people,
        records: scope.counts.records,
        restricted: scope.counts.restricted,
        kinds: scope.counts.kinds.clone(),
        data: scope.counts.data.clone(),
    })
}
