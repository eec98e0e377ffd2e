//! What an erasure at the person's own request takes and leaves (art. 17); an objection that is upheld comes to the same
//! (art. 21(1) and 17(1)(c)).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::document_kind::DocumentKind;
use domain::hold::HoldKind;
use domain::ids::{ActivityId, ContactId, PartyId};
use domain::notice_action::NoticeAction;
use domain::record::ContactPointKind;
use domain::request::{Decision, RefusalGround, Right};
use store::Connection;
use store::erasure::{Card, CardPlan, Selection, plan_card};
use store::tables::card_part::{self, CardParts};
use store::tables::erasure_run::{self, ListedRun};
use store::tables::hold;
use store::tables::request::{self, Request};
use store::tables::request_decision::{self, GoneDecision, PartyInScope, Taken};

use super::file::File;
use super::notices::{Concerned, DueNotice};
use crate::wire::requests::{ErasureView, PointsOfKind, RunDone};

/// What is known of carrying out a request for erasure.
#[derive(Debug, Clone)]
pub(crate) struct Erasing {
    /// The decisions on what has gone since.
    pub(crate) gone: Vec<GoneDecision>,
    /// What went from the person's card.
    pub(crate) card_gone: CardParts,
    /// The run that carried it out.
    pub(crate) run: Option<ListedRun>,
    /// What is still to go from the cards; nothing of a card that goes as a whole.
    pub(crate) card: CardPlan,
    /// Whether a request for a copy of the same person waits for its answer (T04).
    pub(crate) copy_open: bool,
    /// Whether something that was decided to go is held.
    pub(crate) held: bool,
}

impl Erasing {
    /// Reads it.
    pub(super) fn read(
        vault: &Connection,
        request: &Request,
        contacts: &[ContactId],
        scope: &[PartyInScope],
    ) -> store::Result<Erasing> {
        let since = request
            .decided_on
            .unwrap_or_else(|| request.clock_starts_on());
        let mut card = CardPlan::default();
        let mut held_card = false;
        for one in cards(request.right, contacts, scope) {
            if goes_whole(one.contact_id, scope) {
                continue;
            }
            let of_card = plan_card(vault, &one)?;
            if of_card.note || !of_card.going.is_empty() {
                held_card |= !hold::open_on_contact(vault, one.contact_id)?.is_empty();
            }
            card.going.extend(of_card.going);
            card.staying.extend(of_card.staying);
            card.note |= of_card.note;
        }
        let going: Vec<PartyId> = parties_to_go(scope);
        Ok(Erasing {
            gone: request_decision::gone(vault, request.id)?,
            card_gone: card_part::of_request(vault, request.id)?,
            run: erasure_run::of_request(vault, request.id, since)?,
            card,
            copy_open: copy_open(vault, contacts)?,
            held: held_card || held_by_more(vault, &going)?,
        })
    }

    /// Returns how much was decided to go and is still there: parties, contact points and a note of the card.
    pub(super) fn still_to_go(&self, scope: &[PartyInScope]) -> u32 {
        let all = parties_to_go(scope).len() + self.card.going.len() + usize::from(self.card.note);
        u32::try_from(all).unwrap_or(u32::MAX)
    }

    /// Returns what recipients have to be told, where something is decided to go or has gone.
    pub(super) fn notice(&self, scope: &[PartyInScope]) -> Option<DueNotice> {
        let going = scope
            .iter()
            .filter(|party| goes(party.taken.as_ref()))
            .map(|party| {
                (
                    party.party_id,
                    party.activity_id,
                    party.record_kind,
                    party.dated_on,
                )
            });
        let gone = self
            .gone
            .iter()
            .filter(|gone| goes(Some(&gone.taken)))
            .map(|gone| {
                (
                    gone.party_id,
                    gone.activity_id,
                    gone.record_kind,
                    gone.dated_on,
                )
            });
        let data: Vec<Concerned> = going
            .chain(gone)
            .map(|(party_id, activity_id, kind, dated_on)| Concerned {
                party_id,
                activity_id,
                kind: Some(kind),
                dated_on,
            })
            .collect();
        (!data.is_empty()).then(|| DueNotice {
            action: NoticeAction::Erased,
            done_on: self.run.as_ref().map(|listed| listed.run.executed_on),
            data,
        })
    }

    /// Returns how many places outside the program are open.
    pub(super) fn places_open(&self) -> u32 {
        self.run.as_ref().map_or(0, |run| run.open_items)
    }

    /// Returns what went, by kind of record; what was kept and went since by its own period is among it.
    pub(crate) fn erased(&self) -> impl Iterator<Item = &GoneDecision> {
        self.gone
            .iter()
            .filter(|gone| gone.taken.decision != Decision::NothingKept)
    }

    /// Returns the letter that answers the request.
    pub(super) fn answer(&self, scope: &[PartyInScope]) -> DocumentKind {
        let erases = self.erased().next().is_some()
            || !self.card_gone.is_empty()
            || self.still_to_go(scope) > 0;
        match (erases, kept(scope).next().is_some()) {
            (true, true) => DocumentKind::ErasurePartlyRefused,
            (true, false) => DocumentKind::ErasureDone,
            (false, true) => DocumentKind::ErasureRefused,
            (false, false) => DocumentKind::NothingFound,
        }
    }

    /// Returns the letter that answers an objection.
    pub(super) fn answer_to_objection(&self, scope: &[PartyInScope]) -> DocumentKind {
        if self.erased().next().is_some() || self.still_to_go(scope) > 0 {
            DocumentKind::ObjectionUpheld
        } else if scope.is_empty() {
            DocumentKind::NothingFound
        } else {
            DocumentKind::ObjectionRejected
        }
    }

    /// Returns it as the page shows it; none before there is a decision.
    pub(super) fn view(&self, file: &File, backups_kept_days: u32) -> Option<ErasureView> {
        let decided = file.scope.iter().any(|party| party.taken.is_some());
        if !decided && self.gone.is_empty() && self.run.is_none() {
            return None;
        }
        let carried_out = self.run.is_some();
        let going = self.card.going.iter().map(|point| point.kind);
        Some(ErasureView {
            card_goes: if carried_out {
                file.contacts.is_empty()
            } else {
                let mut cards = file.contacts.iter();
                !file.contacts.is_empty() && cards.all(|card| goes_whole(*card, &file.scope))
            },
            points_going: if carried_out {
                self.card_gone
                    .points
                    .iter()
                    .map(|(kind, count)| PointsOfKind {
                        kind: *kind,
                        count: *count,
                    })
                    .collect()
            } else {
                by_kind(going)
            },
            points_staying: by_kind(self.card.staying.iter().map(|(_, kind)| *kind)),
            note_goes: if carried_out {
                self.card_gone.note
            } else {
                self.card.note
            },
            to_erase: u32::try_from(parties_to_go(&file.scope).len()).unwrap_or(u32::MAX),
            run: self.run.as_ref().map(|listed| RunDone {
                id: listed.run.id,
                number: listed.run.number.clone(),
                executed_on: listed.run.executed_on,
            }),
            backups_gone_by: self.backups_gone_by(backups_kept_days),
            places_open: self.places_open(),
        })
    }

    /// Returns the day on which what went is gone from the backups (T01).
    pub(crate) fn backups_gone_by(&self, backups_kept_days: u32) -> Option<NaiveDate> {
        let executed_on = self.run.as_ref()?.run.executed_on;
        executed_on.checked_add_days(Days::new(u64::from(backups_kept_days)))
    }
}

/// Returns what a run for the request takes.
pub(crate) fn selection(file: &File) -> Selection {
    Selection::Request {
        parties: parties_to_go(&file.scope),
        cards: cards(file.request.right, &file.contacts, &file.scope),
    }
}

/// Returns the parties that were decided to stay.
pub(crate) fn kept(scope: &[PartyInScope]) -> impl Iterator<Item = &PartyInScope> {
    scope.iter().filter(|party| {
        party.taken.as_ref().is_some_and(|taken| {
            matches!(
                taken.decision,
                Decision::Keep | Decision::KeepRestricted | Decision::Refuse
            )
        })
    })
}

fn goes(taken: Option<&Taken>) -> bool {
    taken.is_some_and(|taken| matches!(taken.decision, Decision::Erase | Decision::StopUse))
}

fn parties_to_go(scope: &[PartyInScope]) -> Vec<PartyId> {
    scope
        .iter()
        .filter(|party| goes(party.taken.as_ref()))
        .map(|party| party.party_id)
        .collect()
}

/// Says whether a whole card goes, because nothing of what it has stays.
fn goes_whole(card: ContactId, scope: &[PartyInScope]) -> bool {
    let mut on_it = scope
        .iter()
        .filter(|party| party.contact_id == card)
        .peekable();
    on_it.peek().is_some()
        && on_it.all(|party| {
            let taken = party.taken.as_ref();
            taken.is_some_and(|taken| matches!(taken.decision, Decision::Erase | Decision::StopUse))
        })
}

/// Returns the person's cards, each with what is kept on it. An objection is to a use: what else is kept keeps what it needs
/// of its card, as it always does.
fn cards(right: Right, contacts: &[ContactId], scope: &[PartyInScope]) -> Vec<Card> {
    contacts
        .iter()
        .filter(|id| right != Right::Objection || goes_whole(**id, scope))
        .map(|id| card(*id, scope))
        .collect()
}

/// Returns a card with what is kept of it, and nothing of another card (T24). What is not decided yet counts as needing to
/// reach the person, so that nothing is shown to go that may stay.
fn card(contact_id: ContactId, scope: &[PartyInScope]) -> Card {
    let mut needing: Vec<(ActivityId, RefusalGround)> = Vec::new();
    for party in scope.iter().filter(|party| party.contact_id == contact_id) {
        let ground = match &party.taken {
            Some(taken) => taken.ground.filter(|_| taken.decision.needs_ground()),
            None => Some(RefusalGround::NoErasureGround),
        };
        if let Some(ground) = ground
            && !needing.contains(&(party.activity_id, ground))
        {
            needing.push((party.activity_id, ground));
        }
    }
    Card {
        contact_id,
        kept: needing,
    }
}

fn copy_open(vault: &Connection, contacts: &[ContactId]) -> store::Result<bool> {
    for contact in contacts {
        let others = request::of_contact(vault, *contact)?;
        let waits = others.iter().any(|other| {
            other.state.is_open() && matches!(other.right, Right::Access | Right::Portability)
        });
        if waits {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Says whether something else holds the parties than a restriction that the person asked for: that gives way.
fn held_by_more(vault: &Connection, parties: &[PartyId]) -> store::Result<bool> {
    let over = hold::open_over_parties(vault, parties)?;
    let mut holds = over.values().flatten();
    Ok(holds.any(|hold| hold.kind != HoldKind::Restriction))
}

fn by_kind(kinds: impl Iterator<Item = ContactPointKind>) -> Vec<PointsOfKind> {
    let mut counts: BTreeMap<ContactPointKind, u32> = BTreeMap::new();
    for kind in kinds {
        *counts.entry(kind).or_default() += 1;
    }
    counts
        .into_iter()
        .map(|(kind, count)| PointsOfKind { kind, count })
        .collect()
}
