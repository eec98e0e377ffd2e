//! All that is kept of a person, without a request: read only, nothing typed is kept and no card is judged.
//!
//! Looking around is no use that art. 18(2) leaves: what is restricted is counted and not shown.

use std::collections::{BTreeMap, BTreeSet};

use domain::ids::{ContactId, RecordId};
use domain::record::PartyRole;
use domain::same_person::SamePersonSign;
use store::Connection;
use store::tables::contact_name::display_name;
use store::tables::party::{self, TimelineParty};
use store::tables::search::SearchQuery;
use store::tables::{contact, contact_point, document, person_search, request, restriction};

use super::{
    ROLES_LOOKED_AT_MAX, SHOWN_MAX, found_request, keys, of_others, passage, requests_naming,
    signs, told, with_keys,
};
use crate::office::{Office, Outcome};
use crate::wire::requests::{
    FoundCard, FoundRecord, FoundRequest, LookUpPerson, NoteNaming, PersonKept, RecordLetter,
    SearchKeys,
};

/// Returns all that is kept of a person: of the card, of who has the same names and numbers, and what names the person.
///
/// # Errors
/// [`Refusal::Restricted`](crate::wire::failure::Refusal::Restricted) for a card of which all is restricted, and
/// [`Refusal::Field`](crate::wire::failure::Refusal::Field) for keys that cannot be.
pub fn look_up_person(office: &Office, asked: LookUpPerson) -> Outcome<PersonKept> {
    let typed = asked.keys.map(keys::checked).transpose()?;
    office.read(move |vault| {
        let own = asked.contact_id;
        if let Some(id) = own {
            restriction::refuse_contact(vault, id)?;
        }
        let keys = match (typed, own) {
            (Some(typed), _) => typed,
            (None, Some(id)) => keys::of_card(vault, id)?,
            (None, None) => SearchKeys::default(),
        };
        everything(vault, own, keys)
    })
}

fn everything(
    vault: &Connection,
    own: Option<ContactId>,
    keys: SearchKeys,
) -> store::Result<PersonKept> {
    let mut left = Left::default();
    let parties = match own {
        Some(id) => party::of_contact(vault, id, ROLES_LOOKED_AT_MAX)?,
        None => Vec::new(),
    };
    let letters = letters(vault, &parties)?;
    let theirs = theirs(vault, &parties, &mut left)?;
    let cards = cards(vault, own, &keys, &mut left)?;
    let naming = naming(vault, own, &keys, &mut left)?;
    Ok(PersonKept {
        theirs,
        letters,
        notes: notes(vault, own, &keys, &mut left)?,
        requests: requests(vault, own, &keys)?,
        cards,
        naming,
        keys,
        restricted: u32::try_from(left.restricted.len()).unwrap_or(u32::MAX),
        more: left.more,
    })
}

/// What is not shown.
#[derive(Default)]
struct Left {
    restricted: BTreeSet<RecordId>,
    more: bool,
}

impl Left {
    /// Cuts to what is shown.
    fn cut<T>(&mut self, found: &mut Vec<T>) {
        self.more |= found.len() > SHOWN_MAX;
        found.truncate(SHOWN_MAX);
    }
}

/// Returns the records of the card itself.
fn theirs(
    vault: &Connection,
    parties: &[TimelineParty],
    left: &mut Left,
) -> store::Result<Vec<FoundRecord>> {
    let mut ids = Vec::new();
    for one in parties {
        let id = one.party.record_id;
        if one.restricted {
            left.restricted.insert(id);
        } else if !ids.contains(&id) {
            ids.push(id);
        }
    }
    left.cut(&mut ids);
    told(vault, ids, &[])
}

/// Returns the letters to the person that belong to a record and to no request.
fn letters(vault: &Connection, parties: &[TimelineParty]) -> store::Result<Vec<RecordLetter>> {
    let mut letters = Vec::new();
    for one in parties.iter().filter(|one| !one.restricted) {
        for letter in document::of_party(vault, one.party.id)? {
            letters.push(RecordLetter {
                record_id: one.party.record_id,
                kind: letter.kind,
                issued_on: letter.issued_on,
            });
        }
    }
    Ok(letters)
}

/// Returns the other cards that may be the person's, those with the strongest sign first.
fn cards(
    vault: &Connection,
    own: Option<ContactId>,
    keys: &SearchKeys,
    left: &mut Left,
) -> store::Result<Vec<FoundCard>> {
    let signs: BTreeMap<ContactId, BTreeSet<SamePersonSign>> = signs(vault, keys)?;
    let mut found: Vec<(ContactId, Vec<SamePersonSign>)> = signs
        .into_iter()
        .filter(|(id, _)| Some(*id) != own)
        .map(|(id, signs)| (id, signs.into_iter().collect()))
        .collect();
    found.sort_by(|(_, one), (_, other)| one.cmp(other));
    left.cut(&mut found);
    let mut cards = Vec::with_capacity(found.len());
    for (id, signs) in found {
        let parties = party::of_contact(vault, id, ROLES_LOOKED_AT_MAX)?;
        let (hidden, open): (Vec<&TimelineParty>, Vec<&TimelineParty>) =
            parties.iter().partition(|one| one.restricted);
        left.restricted
            .extend(hidden.iter().map(|one| one.party.record_id));
        if restriction::covers_contact(vault, id)? {
            continue;
        }
        let Some(card) = contact::find(vault, id)? else {
            continue;
        };
        let roles: BTreeSet<PartyRole> = open.iter().map(|one| one.party.role).collect();
        let points = contact_point::usable_of_contact(vault, id)?;
        let mut towns = points.into_iter().map(|point| point.town);
        let restricted = restriction::records_of_contact(vault, id)?;
        cards.push(FoundCard {
            contact_id: id,
            name: display_name(&card),
            town: towns.find(|town| !town.is_empty()).unwrap_or_default(),
            records: party::count_of_contact(vault, id)?.saturating_sub(restricted),
            roles: roles.into_iter().collect(),
            signs,
            is_first: false,
            verdict: None,
        });
    }
    Ok(cards)
}

/// Returns the records of others that name the person.
fn naming(
    vault: &Connection,
    own: Option<ContactId>,
    keys: &SearchKeys,
    left: &mut Left,
) -> store::Result<Vec<FoundRecord>> {
    let mut found = with_keys(vault, keys, &mut left.more)?;
    of_others(vault, own.as_slice(), &mut found)?;
    let mut ids = Vec::with_capacity(found.len());
    for id in found {
        if restriction::covers_record(vault, id)? {
            left.restricted.insert(id);
        } else {
            ids.push(id);
        }
    }
    left.cut(&mut ids);
    told(vault, ids, &keys::sought(keys))
}

/// Returns the other cards with a note that names the person.
fn notes(
    vault: &Connection,
    own: Option<ContactId>,
    keys: &SearchKeys,
    left: &mut Left,
) -> store::Result<Vec<NoteNaming>> {
    let Some(query) = SearchQuery::any_phrase(&keys::phrases(keys)) else {
        return Ok(Vec::new());
    };
    let sought = keys::sought(keys);
    let mut notes = Vec::new();
    for id in person_search::cards_with(vault, &query)? {
        let Some(card) = contact::find(vault, id)? else {
            continue;
        };
        if Some(id) == own {
            continue;
        }
        if let Some(passage) = passage(&sought, &[&card.note]) {
            notes.push(NoteNaming {
                contact_id: id,
                name: display_name(&card),
                passage,
            });
        }
    }
    left.cut(&mut notes);
    Ok(notes)
}

/// Returns the request files of the card and those that name the person.
fn requests(
    vault: &Connection,
    own: Option<ContactId>,
    keys: &SearchKeys,
) -> store::Result<Vec<FoundRequest>> {
    let mut found = Vec::new();
    if let Some(id) = own {
        for one in request::of_contact(vault, id)? {
            found.push(found_request(vault, &one)?);
        }
    }
    let known = found.iter().map(|one| one.id).collect();
    found.extend(requests_naming(vault, keys, known)?);
    Ok(found)
}
