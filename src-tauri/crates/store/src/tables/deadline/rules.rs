//! The versions of the rules, read once for many parties.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::NaiveDate;
use domain::financial_year::FinancialYears;
use domain::ids::{ActivityId, RuleVersionId};
use domain::retention::RetentionRule;
use domain::rule_version::{RuleVersion, governing};
use rusqlite::Connection;
use uuid::Uuid;

use super::without_rule;
use crate::error::Result;
use crate::tables::{financial_year, rule};

/// The rule that governs a party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoverningRule {
    /// The version.
    pub id: RuleVersionId,
    /// Its rule.
    pub rule: Rc<RetentionRule>,
}

/// The versions of an activity's rule, and which of them governs what was collected when.
#[derive(Debug, Default)]
struct Versions {
    ids: Vec<RuleVersionId>,
    versions: Vec<RuleVersion>,
    /// By the number of versions that were in force on the day: which one governs depends on nothing else of it.
    chosen: HashMap<usize, GoverningRule>,
}

/// The financial years and the versions of the rules, read as they are needed.
#[derive(Debug)]
pub struct Rules {
    years: FinancialYears,
    activities: HashMap<ActivityId, Versions>,
}

impl Rules {
    /// Returns the financial years, with no rule read yet.
    pub fn of(vault: &Connection) -> Result<Rules> {
        Ok(Rules {
            years: financial_year::years(vault)?,
            activities: HashMap::new(),
        })
    }

    /// Returns the financial years.
    #[must_use]
    pub const fn years(&self) -> &FinancialYears {
        &self.years
    }

    /// Returns the rule that governs what was collected on a day under an activity.
    pub fn governing(
        &mut self,
        vault: &Connection,
        activity: ActivityId,
        collected_on: NaiveDate,
    ) -> Result<GoverningRule> {
        let years = &self.years;
        let own = versions_of(&mut self.activities, vault, activity)?;
        let in_force = own
            .versions
            .iter()
            .filter(|version| version.valid_from <= collected_on)
            .count();
        if let Some(chosen) = own.chosen.get(&in_force) {
            return Ok(chosen.clone());
        }
        // A version is in force from the day it was made, so the day of reading decides nothing.
        let found = governing(&own.versions, collected_on, NaiveDate::MAX, years)
            .ok_or_else(without_rule)?;
        let place = own
            .versions
            .iter()
            .position(|version| version.version == found.version)
            .ok_or_else(without_rule)?;
        let chosen = GoverningRule {
            id: own.ids[place],
            rule: Rc::new(found.rule.clone()),
        };
        own.chosen.insert(in_force, chosen.clone());
        Ok(chosen)
    }

    /// Adds a version that is not in the vault, to see what it would do.
    pub(super) fn add(
        &mut self,
        vault: &Connection,
        activity: ActivityId,
        version: RuleVersion,
    ) -> Result<()> {
        let own = versions_of(&mut self.activities, vault, activity)?;
        own.ids.push(RuleVersionId(Uuid::nil()));
        own.versions.push(version);
        own.chosen.clear();
        Ok(())
    }
}

fn versions_of<'a>(
    activities: &'a mut HashMap<ActivityId, Versions>,
    vault: &Connection,
    activity: ActivityId,
) -> Result<&'a mut Versions> {
    match activities.entry(activity) {
        std::collections::hash_map::Entry::Occupied(known) => Ok(known.into_mut()),
        std::collections::hash_map::Entry::Vacant(place) => {
            let rows = rule::of_activity(vault, activity)?;
            Ok(place.insert(Versions {
                ids: rows.iter().map(|row| row.id).collect(),
                versions: rows.into_iter().map(|row| row.version).collect(),
                chosen: HashMap::new(),
            }))
        }
    }
}
