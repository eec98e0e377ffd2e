//! Where practice and promise differ (domain.md T29): what is older than was promised, what runs without what it needs,
//! and what runs and was not published.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{ActivityId, RecipientId};
use domain::language::Words;
use domain::rule_version::{RuleChange, compare};
use domain::short_text::kept;
use domain::statement::{Facts, GapKind, gaps};
use store::Connection;
use store::tables::statement_version;
use store::tables::{activity, due, financial_year, recipient};

use super::facts::gather;
use crate::office::{Office, Outcome};
use crate::wire::statement::{Drift, DriftView};

/// Returns where practice and promise differ, each with the row where it is mended.
pub fn view(office: &Office, (): ()) -> Outcome<DriftView> {
    let today = office.today();
    office.read(|vault| {
        Ok(DriftView {
            items: items(vault, today)?,
        })
    })
}

fn items(vault: &Connection, today: NaiveDate) -> store::Result<Vec<Drift>> {
    let activities = activity::all(vault)?;
    let by_id: HashMap<ActivityId, &Words> =
        activities.iter().map(|one| (one.id, &one.name)).collect();
    let by_code: HashMap<ActivityCode, ActivityId> =
        activities.iter().map(|one| (one.code, one.id)).collect();
    let facts = gather(vault)?;
    let mut items: Vec<Drift> = due::by_activity(vault, today)?
        .into_iter()
        .map(|due| Drift::Overdue {
            activity_id: due.activity_id,
            name: by_id
                .get(&due.activity_id)
                .map_or_else(Words::default, |name| (*name).clone()),
            count: due.count,
            oldest_last_day: due.oldest_last_day,
        })
        .collect();
    items.extend(lacking(&facts, &by_code));
    if let Some(newest) = statement_version::newest(vault)? {
        items.extend(unnamed(vault, &facts, &newest.facts)?);
        items.extend(unpublished(vault, &facts, &newest.facts, &by_code)?);
    }
    Ok(items)
}

/// Returns which activities in use lack what they need to be allowed.
fn lacking(facts: &Facts, by_code: &HashMap<ActivityCode, ActivityId>) -> Vec<Drift> {
    let found = gaps(facts).into_iter().filter_map(|gap| {
        if !is_of_practice(gap.kind) {
            return None;
        }
        let code = gap.activity?;
        Some(Drift::ActivityLacks {
            activity_id: *by_code.get(&code)?,
            name: facts.activity(code)?.name.clone(),
            lacks: gap.kind,
        })
    });
    found.collect()
}

/// Says whether a gap is one of what is done, and not only of how it is said.
const fn is_of_practice(kind: GapKind) -> bool {
    match kind {
        GapKind::Basis | GapKind::BalancingTest | GapKind::Rule | GapKind::BeforeConsent => true,
        GapKind::Name
        | GapKind::Address
        | GapKind::Email
        | GapKind::Purpose
        | GapKind::Recipient
        | GapKind::Agreement
        | GapKind::Unsayable => false,
    }
}

/// Returns the recipients that get data today and that the published statement does not name.
fn unnamed(vault: &Connection, today: &Facts, published: &Facts) -> store::Result<Vec<Drift>> {
    let named: BTreeSet<&str> = published
        .recipients
        .iter()
        .filter(|one| one.ended_on.is_none())
        .map(|one| one.name.as_str())
        .collect();
    let used: BTreeSet<&str> = today
        .activities
        .iter()
        .flat_map(|one| &one.recipients)
        .map(String::as_str)
        .collect();
    let ids: Vec<(RecipientId, String)> = recipient::all(vault)?
        .into_iter()
        .map(|one| (one.id, one.name))
        .collect();
    Ok(ids
        .into_iter()
        .filter(|(_, name)| used.contains(name.as_str()) && !named.contains(name.as_str()))
        .map(|(recipient_id, name)| Drift::RecipientUnnamed { recipient_id, name })
        .collect())
}

/// Returns the rules that run and were not published.
fn unpublished(
    vault: &Connection,
    today: &Facts,
    published: &Facts,
    by_code: &HashMap<ActivityCode, ActivityId>,
) -> store::Result<Vec<Drift>> {
    let years = financial_year::years(vault)?;
    let found = today.activities.iter().filter_map(|runs| {
        let promised = published.activity(runs.code)?;
        match compare(&promised.rule, &runs.rule, &years) {
            RuleChange::Same => return None,
            RuleChange::Shorter | RuleChange::Longer | RuleChange::Mixed => {}
        }
        Some(Drift::RuleUnpublished {
            activity_id: *by_code.get(&runs.code)?,
            name: runs.name.clone(),
            promised: kept(&promised.in_use()),
            runs: kept(&runs.in_use()),
        })
    });
    Ok(found.collect())
}

/// Returns in how many things practice and promise differ once something was promised. What is due is told apart.
pub(crate) fn count(vault: &Connection, today: NaiveDate) -> store::Result<u32> {
    if statement_version::newest(vault)?.is_none() {
        return Ok(0);
    }
    let counted = items(vault, today)?.into_iter().filter(|item| match item {
        Drift::Overdue { .. } => false,
        Drift::ActivityLacks { .. }
        | Drift::RecipientUnnamed { .. }
        | Drift::RuleUnpublished { .. } => true,
    });
    Ok(counted.count() as u32)
}
