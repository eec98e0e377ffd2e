//! The card of somebody who asked to be erased while something of them is kept: only what that needs stays (trap T05).

use std::collections::BTreeSet;

use domain::card_needs::is_needed_for;
use domain::ids::{ActivityId, ContactId, ContactPointId};
use domain::record::ContactPointKind;
use domain::request::RefusalGround;
use rusqlite::{Connection, Transaction, named_params};

use super::PlannedPoint;
use super::plan::points_of;
use crate::error::Result;
use crate::tables::{contact, contact_point, search};

/// The card of a person, with what of them is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Whose.
    pub contact_id: ContactId,
    /// Under which activity something is kept, and on which ground.
    pub kept: Vec<(ActivityId, RefusalGround)>,
}

impl Card {
    /// Returns the activities for which a contact point is needed.
    fn needs(&self, point: ContactPointKind) -> BTreeSet<ActivityId> {
        self.kept
            .iter()
            .filter(|(_, ground)| is_needed_for(point, *ground))
            .map(|(activity, _)| *activity)
            .collect()
    }
}

/// What goes from a card that stays, and what stays on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardPlan {
    /// The contact points that go.
    pub going: Vec<PlannedPoint>,
    /// The contact points that stay.
    pub staying: Vec<(ContactPointId, ContactPointKind)>,
    /// Whether there is a note, which goes.
    pub note: bool,
}

/// Says what goes from a card that stays; nothing where the person as a whole is held. An open request of theirs for
/// something else holds as well, but ends by itself: it stops the act and not the plan.
pub fn plan_card(vault: &Connection, card: &Card) -> Result<CardPlan> {
    let held: bool = vault
        .prepare_cached(HELD)?
        .query_row(named_params! { ":contact_id": card.contact_id.0 }, |row| {
            row.get("held")
        })?;
    let mut plan = CardPlan::default();
    for point in points_of(vault, &BTreeSet::from([card.contact_id]))? {
        if held || !card.needs(point.kind).is_empty() {
            plan.staying.push((point.point_id, point.kind));
        } else {
            plan.going.push(PlannedPoint {
                by_itself: true,
                ..point
            });
        }
    }
    let found = contact::find(vault, card.contact_id)?;
    plan.note = !held && found.is_some_and(|found| !found.note.is_empty());
    Ok(plan)
}

const HELD: &str = "
    SELECT EXISTS (
        SELECT 1 FROM hold
        WHERE contact_id = :contact_id AND released_on IS NULL AND kind <> 'open_request') AS held
";

/// Ties the contact points that stay to what they are kept for, so that each goes with the last record that needs it,
/// whatever the owner had chosen before.
pub(super) fn tie_to_kept(transaction: &Transaction<'_>, card: &Card) -> Result<()> {
    for point in points_of(transaction, &BTreeSet::from([card.contact_id]))? {
        let needs = card.needs(point.kind);
        if !needs.is_empty() {
            contact_point::choose_needs(transaction, point.point_id, &needs)?;
        }
    }
    contact_point::follow_records(transaction, card.contact_id)
}

/// Empties the note of a card.
pub(super) fn empty_note(transaction: &Transaction<'_>, contact: ContactId) -> Result<()> {
    transaction
        .prepare_cached(EMPTY_NOTE)?
        .execute(named_params! { ":id": contact.0 })?;
    search::index_contact(transaction, contact)
}

const EMPTY_NOTE: &str = "UPDATE contact SET note = '' WHERE id = :id";
