//! Who of a file is here already, and who asked not to be.

use std::collections::BTreeSet;

use domain::ids::ContactId;
use domain::record::ContactPointKind;
use domain::subscription::SuppressedSince;
use imports::known::{Known, KnownPeople, Match};
use imports::vcard::ContactCandidate;
use store::Connection;
use store::ledger::HashKey;
use store::tables::contact::{self, Contact};
use store::tables::contact_point;
use store::tables::restriction;

use crate::mailing::since_of;
use crate::wire::contacts::KnownContact;

/// Returns the contact that a card seems to be.
pub(super) fn known_as(
    vault: &Connection,
    candidate: &ContactCandidate,
    as_contact: &Contact,
) -> store::Result<Option<KnownContact>> {
    let mut possible: BTreeSet<ContactId> = BTreeSet::new();
    for (kind, form) in forms(candidate) {
        possible.extend(contact_point::with_value(vault, kind, form)?);
    }
    possible.extend(contact::namesakes(vault, as_contact)?);
    // Who is restricted is not named; an import takes them in no more than who asked not to come back.
    for id in possible.clone() {
        if restriction::covers_contact(vault, id)? {
            possible.remove(&id);
        }
    }
    let people = KnownPeople::new(
        possible
            .into_iter()
            .map(|id| person(vault, id))
            .collect::<store::Result<Vec<_>>>()?,
    );
    let (id, certain) = match people.recognise(candidate) {
        Match::Certain { id } => (id, true),
        Match::Likely { ids } => match ids.first() {
            Some(id) => (*id, false),
            None => return Ok(None),
        },
        Match::None => return Ok(None),
    };
    Ok(Some(KnownContact {
        id,
        name: contact::name_of(vault, id)?,
        certain,
    }))
}

fn forms(candidate: &ContactCandidate) -> impl Iterator<Item = (ContactPointKind, &str)> {
    let emails = candidate
        .emails
        .iter()
        .filter_map(|email| email.normalised.as_deref());
    let telephones = candidate
        .telephones
        .iter()
        .filter_map(|telephone| telephone.normalised.as_deref());
    emails
        .map(|form| (ContactPointKind::Email, form))
        .chain(telephones.map(|form| (ContactPointKind::Phone, form)))
}

fn person(vault: &Connection, id: ContactId) -> store::Result<Known<ContactId>> {
    let card = contact::find(vault, id)?.ok_or(store::StoreError::NotFound)?;
    let points = contact_point::of_contact(vault, id)?;
    let values = |kind: ContactPointKind| -> Vec<String> {
        points
            .iter()
            .filter(|point| point.kind == kind)
            .map(|point| point.value.clone())
            .collect()
    };
    let name = [card.given_name, card.infix, card.family_name].join(" ");
    Ok(Known {
        id,
        emails: values(ContactPointKind::Email),
        telephones: values(ContactPointKind::Phone),
        names: vec![name, card.company],
    })
}

/// Says whether an address or number of a card is of somebody whose data may not be used for the time being (art. 18).
pub(crate) fn is_restricted(
    vault: &Connection,
    candidate: &ContactCandidate,
) -> store::Result<bool> {
    for (kind, form) in forms(candidate) {
        for id in contact_point::with_value(vault, kind, form)? {
            if restriction::covers_contact(vault, id)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Returns since when an address or number of a card is on the list of those who are not to come back, by reason.
pub(crate) fn suppressed_since(
    vault: &Connection,
    key: Option<&HashKey>,
    candidate: &ContactCandidate,
) -> store::Result<SuppressedSince> {
    let mut all = SuppressedSince::default();
    for (_, form) in forms(candidate) {
        let since = since_of(vault, key, form)?;
        all = SuppressedSince {
            objected_on: all.objected_on.or(since.objected_on),
            erasure_asked_on: all.erasure_asked_on.or(since.erasure_asked_on),
            unsubscribed_on: all.unsubscribed_on.or(since.unsubscribed_on),
        };
    }
    Ok(all)
}
