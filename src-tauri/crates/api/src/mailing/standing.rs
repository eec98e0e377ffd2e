//! How a subscription stands today, and whether an address is on the list of those who are not to be approached.

use std::collections::HashMap;

use domain::ids::RecordId;
use domain::record::ContactPointKind;
use domain::subscription::{Active, SubscriptionGround, SuppressedSince, WhyInactive, active};
use store::Connection;
use store::ledger::HashKey;
use store::tables::consent_text;
use store::tables::contact_point::ContactPoint;
use store::tables::mailing::{self, Candidate};
use store::tables::suppression;

use crate::contact_import::SPELLINGS;
use crate::wire::mailing::{SubscriptionStanding, SuppressedPoint};

/// Somebody who could get the newsletter, with the decision.
pub(super) struct Decided {
    pub(super) candidate: Candidate,
    /// The address in its one spelling; empty where it has none.
    pub(super) spelled: String,
    pub(super) suppressed: SuppressedSince,
    pub(super) outcome: Result<Active, Vec<WhyInactive>>,
}

/// Decides whether the newsletter may go to somebody at this moment.
pub(super) fn decide(
    vault: &Connection,
    key: Option<&HashKey>,
    candidate: Candidate,
) -> store::Result<Decided> {
    let spelled = (SPELLINGS.email)(&candidate.paper.address).unwrap_or_default();
    let suppressed = since_of(vault, key, &spelled)?;
    let outcome = active(&candidate.facts(!spelled.is_empty(), suppressed));
    Ok(Decided {
        candidate,
        spelled,
        suppressed,
        outcome,
    })
}

/// Returns since when an address or number, in its one spelling, is on the list.
pub(crate) fn since_of(
    vault: &Connection,
    key: Option<&HashKey>,
    spelled: &str,
) -> store::Result<SuppressedSince> {
    match key {
        Some(key) if !spelled.is_empty() => suppression::since(vault, key.hash(spelled)),
        Some(_) | None => Ok(SuppressedSince::default()),
    }
}

/// Returns how the subscriptions among some records stand.
pub(crate) fn standings(
    vault: &Connection,
    ids: &[RecordId],
) -> store::Result<HashMap<RecordId, SubscriptionStanding>> {
    let key = suppression::hash_key(vault)?;
    let mut all = HashMap::new();
    for candidate in mailing::of_records(vault, ids)? {
        let decided = decide(vault, key.as_ref(), candidate)?;
        let (ground, reasons) = match decided.outcome {
            Ok(active) => (Some(active.ground()), Vec::new()),
            Err(reasons) => (None, reasons),
        };
        let shown = shown_text(vault, decided.candidate.paper.ground.as_ref())?;
        all.entry(decided.candidate.record_id)
            .or_insert(SubscriptionStanding {
                shown,
                active: ground,
                reasons,
                suppressed: decided.suppressed,
            });
    }
    Ok(all)
}

/// Returns the text with which a consent was asked or an opt-out offered; empty where none is recorded.
pub(crate) fn shown_text(
    vault: &Connection,
    ground: Option<&SubscriptionGround>,
) -> store::Result<String> {
    let id = match ground {
        Some(SubscriptionGround::Consent(consent)) => consent.text_id,
        Some(SubscriptionGround::Sale(sale)) => sale.opt_out_text_id,
        None => None,
    };
    let Some(id) = id else {
        return Ok(String::new());
    };
    Ok(consent_text::find(vault, id)?.map_or_else(String::new, |found| found.text))
}

/// Returns which addresses and numbers of a card are on the list of those who are not to be approached.
pub(crate) fn suppressed_points<'a>(
    vault: &Connection,
    points: impl IntoIterator<Item = &'a ContactPoint>,
) -> store::Result<Vec<SuppressedPoint>> {
    let Some(key) = suppression::hash_key(vault)? else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for point in points {
        let spelling = match point.kind {
            ContactPointKind::Email => SPELLINGS.email,
            ContactPointKind::Phone | ContactPointKind::Whatsapp => SPELLINGS.telephone,
            ContactPointKind::PostalAddress
            | ContactPointKind::Skype
            | ContactPointKind::SocialMedia
            | ContactPointKind::Photo
            | ContactPointKind::Preference
            | ContactPointKind::BankAccount => continue,
        };
        let spelled = spelling(&point.value).unwrap_or_default();
        let since = since_of(vault, Some(&key), &spelled)?;
        if since != SuppressedSince::default() {
            found.push(SuppressedPoint {
                value: point.value.clone(),
                since,
            });
        }
    }
    Ok(found)
}
