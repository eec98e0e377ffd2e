//! Looking for the person of a request through all that is kept: cards that may be theirs, records that name them, and other
//! request files (traps T14 and T24). What is restricted counts.

mod everything;
mod keys;

use std::collections::{BTreeMap, BTreeSet};

use domain::ids::{ContactId, PartyId, RecordId, RequestId};
use domain::record::{ContactPointKind, PartyRole};
use domain::same_person::{SamePersonSign, likeness};
use imports::normalise;
use store::log::{AuditAction, AuditDetail, Fact};
use store::tables::contact_name::{display_name, plain_letters};
use store::tables::finding::{self, FOUND_ROWS_MAX, Sought};
use store::tables::party::{self, Party};
use store::tables::request::{self, Request};
use store::tables::search::SearchQuery;
use store::tables::{
    activity, contact, contact_point, document, person_search, record, request_contact,
    request_search,
};
use store::{Connection, StoreError};

pub use self::everything::look_up_person;
use self::keys::{house_number, without_spaces};
use super::file::File;
use super::{note, refused, requester_name, same_person, stopped, with_file};
use crate::finding::{matched, without_contents};
use crate::office::{Office, Outcome};
use crate::settings::field;
use crate::wire::failure::{FieldProblem, RequestGuard};
use crate::wire::requests::{
    FoundCard, FoundLetter, FoundRecord, FoundRequest, JudgeRecord, PersonFound, SearchKeys,
    SearchPerson,
};

/// The most cards, and the most records, that one search shows.
const SHOWN_MAX: usize = 100;
/// The most records of a card of which the roles are told.
const ROLES_LOOKED_AT_MAX: u32 = 1_000;
/// How many letters of a word cards have to be filed under to be compared with a name.
const FILED_LETTERS: usize = 3;

/// Looks for the person that a request is about. Keys that are given are kept with the request while it is open.
///
/// # Errors
/// [`Refusal::Field`](crate::wire::failure::Refusal::Field) for keys that cannot be.
pub fn search_person(office: &Office, search: SearchPerson) -> Outcome<PersonFound> {
    let today = office.today();
    if let Some(typed) = search.keys {
        let keys = keys::checked(typed)?;
        with_file(office, search.id, move |transaction, file, now| {
            if file.request.state.is_open() {
                let kept = serde_json::to_string(&keys).map_err(|_| StoreError::BrokeOff)?;
                request_search::save_keys(transaction, file.request.id, &kept, now.today)?;
            }
            Ok(Ok(()))
        })?;
    }
    office.read(move |vault| {
        let file = File::read(vault, search.id, today)?;
        found(vault, &file)
    })
}

/// Returns with what the person of a request is looked for: what the owner gave, or what the request and the cards have.
pub(crate) fn keys_of(vault: &Connection, file: &File) -> store::Result<SearchKeys> {
    let kept = request_search::keys(vault, file.request.id)?;
    match kept.and_then(|(keys, _)| serde_json::from_str(&keys).ok()) {
        Some(keys) => Ok(keys),
        None => keys::gathered(vault, file),
    }
}

/// Returns the keys behind each other, to note with a search elsewhere.
pub(super) fn in_one_line(vault: &Connection, file: &File) -> store::Result<String> {
    let keys = keys_of(vault, file)?;
    let addresses = keys
        .addresses
        .iter()
        .map(|address| format!("{} {}", address.postcode, address.number));
    let all: Vec<String> = (keys.names.iter().chain(&keys.emails))
        .chain(keys.phones.iter().chain(&keys.accounts))
        .cloned()
        .chain(addresses)
        .collect();
    Ok(all.join("; "))
}

fn found(vault: &Connection, file: &File) -> store::Result<PersonFound> {
    let keys = keys_of(vault, file)?;
    let searched_on = request_search::keys(vault, file.request.id)?.map(|(_, on)| on);
    let mut more = false;
    let signs = signs(vault, &keys)?;
    let cards = cards(vault, file, signs, &mut more)?;
    let records = records(vault, file, &keys, &mut more)?;
    Ok(PersonFound {
        cards,
        records,
        requests: requests(vault, file, &keys)?,
        keys,
        searched_on,
        more,
        can_judge: same_person::can_widen(&file.request),
    })
}

/// Returns why each card may be the person's.
pub(super) fn signs(
    vault: &Connection,
    keys: &SearchKeys,
) -> store::Result<BTreeMap<ContactId, BTreeSet<SamePersonSign>>> {
    let mut signs: BTreeMap<ContactId, BTreeSet<SamePersonSign>> = BTreeMap::new();
    let mut add = |found: Vec<ContactId>, sign: SamePersonSign| {
        for id in found {
            signs.entry(id).or_default().insert(sign);
        }
    };
    for email in keys
        .emails
        .iter()
        .filter_map(|email| normalise::email(email))
    {
        let found = person_search::with_point(vault, ContactPointKind::Email, &email)?;
        add(found, SamePersonSign::SameEmail);
    }
    for phone in keys
        .phones
        .iter()
        .filter_map(|phone| normalise::telephone(phone))
    {
        for kind in [ContactPointKind::Phone, ContactPointKind::Whatsapp] {
            let found = person_search::with_point(vault, kind, &phone)?;
            add(found, SamePersonSign::SamePhone);
        }
    }
    for account in &keys.accounts {
        let found = person_search::with_account(vault, &without_spaces(account))?;
        add(found, SamePersonSign::SameAccount);
    }
    for (id, sign) in named(vault, keys)? {
        add(vec![id], sign);
    }
    for id in neighbours(vault, keys)? {
        add(vec![id], SamePersonSign::SameAddress);
    }
    Ok(signs)
}

/// Returns the cards with a name that is or is like one of the keys.
fn named(vault: &Connection, keys: &SearchKeys) -> store::Result<Vec<(ContactId, SamePersonSign)>> {
    let mut all = Vec::new();
    for name in &keys.names {
        let plain = plain_letters(name);
        let filed: BTreeSet<String> = domain::same_person::telling_words(&plain)
            .into_iter()
            .filter(|word| word.chars().count() >= FILED_LETTERS)
            .map(|word| word.chars().take(FILED_LETTERS).collect())
            .collect();
        for letters in filed {
            for (id, filed_under) in person_search::filed_under(vault, &letters)? {
                all.extend(likeness(&plain, &filed_under).map(|sign| (id, sign)));
            }
        }
    }
    Ok(all)
}

/// Returns the cards at the same house with a word of the same name: a family name is shared, a house by more.
fn neighbours(vault: &Connection, keys: &SearchKeys) -> store::Result<Vec<ContactId>> {
    let names: Vec<String> = keys.names.iter().map(|name| plain_letters(name)).collect();
    let mut all = Vec::new();
    for address in &keys.addresses {
        let number = house_number(&address.number);
        for (id, street) in person_search::at_postcode(vault, &without_spaces(&address.postcode))? {
            if house_number(&street) != number {
                continue;
            }
            let Some(card) = contact::find(vault, id)? else {
                continue;
            };
            let family = plain_letters(&card.family_name);
            let family = domain::same_person::telling_words(&family);
            let shares = names.iter().any(|name| {
                let words = domain::same_person::telling_words(name);
                family.iter().any(|word| words.contains(word))
            });
            if shares {
                all.push(id);
            }
        }
    }
    Ok(all)
}

fn cards(
    vault: &Connection,
    file: &File,
    signs: BTreeMap<ContactId, BTreeSet<SamePersonSign>>,
    more: &mut bool,
) -> store::Result<Vec<FoundCard>> {
    let judged = request_contact::judged(vault, file.request.id)?;
    let mut ids: Vec<ContactId> = file.contacts.clone();
    ids.extend(judged.iter().map(|one| one.contact_id));
    // The strongest sign first.
    let mut others: Vec<(SamePersonSign, ContactId)> = signs
        .iter()
        .filter_map(|(id, signs)| signs.first().map(|first| (*first, *id)))
        .collect();
    others.sort();
    ids.extend(others.into_iter().map(|(_, id)| id));
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(*id));
    *more |= ids.len() > SHOWN_MAX;
    ids.truncate(SHOWN_MAX);
    let mut cards = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(card) = contact::find(vault, id)? else {
            continue;
        };
        let said = judged.iter().find(|one| one.contact_id == id);
        let mut why: Vec<SamePersonSign> = signs.get(&id).into_iter().flatten().copied().collect();
        if why.is_empty() {
            why.extend(said.map(|one| one.sign));
        }
        let points = contact_point::of_contact(vault, id)?;
        let mut towns = points.into_iter().map(|point| point.town);
        let of_card = party::of_contact(vault, id, ROLES_LOOKED_AT_MAX)?;
        let roles: BTreeSet<PartyRole> = of_card.iter().map(|one| one.party.role).collect();
        cards.push(FoundCard {
            contact_id: id,
            name: display_name(&card),
            town: towns.find(|town| !town.is_empty()).unwrap_or_default(),
            records: party::count_of_contact(vault, id)?,
            roles: roles.into_iter().collect(),
            signs: why,
            is_first: file.request.contact_id == Some(id),
            verdict: said.map(|one| one.verdict),
        });
    }
    Ok(cards)
}

/// Returns the records that have a key in their text and not the person as a party, nor were set aside.
fn records(
    vault: &Connection,
    file: &File,
    keys: &SearchKeys,
    more: &mut bool,
) -> store::Result<Vec<FoundRecord>> {
    let mut ids = with_keys(vault, keys, more)?;
    let aside = request_search::aside(vault, file.request.id)?;
    ids.retain(|id| !aside.contains(id));
    of_others(vault, &file.contacts, &mut ids)?;
    *more |= ids.len() > SHOWN_MAX;
    ids.truncate(SHOWN_MAX);
    told(vault, ids, &keys::sought(keys))
}

/// Returns the records, each once, that have a key in their text or are a payment from an account; those that are
/// restricted among them.
fn with_keys(
    vault: &Connection,
    keys: &SearchKeys,
    more: &mut bool,
) -> store::Result<Vec<RecordId>> {
    let sought = keys::sought(keys);
    let mut ids: Vec<RecordId> = Vec::new();
    if let Some(query) = SearchQuery::any_phrase(&keys::phrases(keys)) {
        ids.extend(person_search::records_with(vault, &query)?);
        *more |= ids.len() == person_search::RECORDS_LOOKED_AT_MAX as usize;
    }
    for account in &keys.accounts {
        ids.extend(person_search::payments_from(
            vault,
            &without_spaces(account),
        )?);
    }
    let hidden = person_search::restricted(vault)?;
    let hidden_papers = record::fields_of(vault, &hidden)?;
    ids.extend(hidden.into_iter().filter(|id| {
        hidden_papers
            .get(id)
            .is_some_and(|fields| sought.iter().any(|one| one.is_in(&record::texts(fields))))
    }));
    let mut seen = BTreeSet::new();
    ids.retain(|id| seen.insert(*id));
    Ok(ids)
}

/// Keeps the records in which none of these cards is a party.
fn of_others(
    vault: &Connection,
    cards: &[ContactId],
    ids: &mut Vec<RecordId>,
) -> store::Result<()> {
    let parties = party::of_records(vault, ids)?;
    ids.retain(|id| {
        let mut who = parties.get(id).into_iter().flatten();
        !who.any(|one| cards.contains(&one.party.contact_id))
    });
    Ok(())
}

/// Returns what is shown of records, the newest first.
fn told(
    vault: &Connection,
    ids: Vec<RecordId>,
    sought: &[Sought],
) -> store::Result<Vec<FoundRecord>> {
    let mut parties = party::of_records(vault, &ids)?;
    let mut papers = record::fields_of(vault, &ids)?;
    let mut found: Vec<FoundRecord> = ids
        .into_iter()
        .filter_map(|id| {
            let fields = papers.remove(&id)?;
            let names = parties.remove(&id).unwrap_or_default();
            let mut names: Vec<String> = names.into_iter().map(|one| one.name).collect();
            names.dedup();
            let passage = passage(sought, &record::texts(&fields));
            Some(FoundRecord {
                id,
                dated_on: fields.dated_on(),
                passage,
                names,
                fields: without_contents(fields),
            })
        })
        .collect();
    found.sort_by_key(|one| std::cmp::Reverse(one.dated_on));
    Ok(found)
}

/// Returns the words around the first key that stands in these texts.
fn passage(sought: &[Sought], texts: &[&str]) -> Option<String> {
    sought
        .iter()
        .filter(|one| one.is_in(texts))
        .find_map(|one| matched(Some(one), &[], texts.iter().copied()))
}

/// Returns the other request files that name the person; those of the same message are known.
fn requests(
    vault: &Connection,
    file: &File,
    keys: &SearchKeys,
) -> store::Result<Vec<FoundRequest>> {
    let mut known: BTreeSet<_> = request::linked_with(vault, &file.request)?
        .into_iter()
        .map(|one| one.id)
        .collect();
    known.insert(file.request.id);
    requests_naming(vault, keys, known)
}

/// Returns the request files that name the person, but for those that are known.
fn requests_naming(
    vault: &Connection,
    keys: &SearchKeys,
    mut known: BTreeSet<RequestId>,
) -> store::Result<Vec<FoundRequest>> {
    let mut found = Vec::new();
    for key in keys.names.iter().chain(&keys.emails) {
        let Some(sought) = Sought::of(key) else {
            continue;
        };
        for id in finding::requests(vault, &sought, FOUND_ROWS_MAX)? {
            if !known.insert(id) {
                continue;
            }
            if let Some(other) = request::find(vault, id)? {
                found.push(found_request(vault, &other)?);
            }
        }
    }
    Ok(found)
}

fn found_request(vault: &Connection, request: &Request) -> store::Result<FoundRequest> {
    Ok(FoundRequest {
        id: request.id,
        number: request.number.clone(),
        name: requester_name(&request.requester),
        right: request.right,
        state: request.state,
        letters: letters(vault, request.id)?,
    })
}

/// Returns the letters of another request of the person; its annexes go after thirty days.
fn letters(vault: &Connection, id: RequestId) -> store::Result<Vec<FoundLetter>> {
    let issued = document::of_request(vault, id)?;
    let letters = issued.into_iter().filter(|one| one.kind.is_letter());
    let found = letters.map(|one| FoundLetter {
        kind: one.kind,
        issued_on: one.issued_on,
    });
    Ok(found.collect())
}

/// Brings a record that was found by its text into the scope of a request, the person as a party in a role, or notes that
/// it is not about them.
///
/// # Errors
/// [`RequestGuard::WrongState`] where nothing can come into the scope any more; a field for a card that the request is not
/// about.
pub fn judge_record(office: &Office, judged: JudgeRecord) -> Outcome<()> {
    let party_id = PartyId(office.new_id());
    with_file(office, judged.id, move |transaction, file, now| {
        if !same_person::can_widen(&file.request) {
            return stopped(RequestGuard::WrongState);
        }
        let fields = record::find(transaction, judged.record_id)?
            .ok_or(StoreError::NotFound)?
            .fields;
        let mut detail = AuditDetail::default().with("record", Fact::Id(judged.record_id.0))?;
        match judged.joins {
            None => request_search::set_aside(
                transaction,
                file.request.id,
                judged.record_id,
                now.today,
            )?,
            Some(joins) => {
                if !file.contacts.contains(&joins.contact_id) {
                    return refused(field("contact_id", FieldProblem::Malformed));
                }
                let activity = party::activity_of(&fields, joins.role);
                let new = Party {
                    id: party_id,
                    record_id: judged.record_id,
                    contact_id: joins.contact_id,
                    role: joins.role,
                    activity_id: activity::id_of(transaction, activity)?,
                };
                party::insert(transaction, &new)?;
                detail = detail.with("contact", Fact::Id(joins.contact_id.0))?;
            }
        }
        note(
            transaction,
            now,
            AuditAction::RequestMoved,
            file.request.id,
            detail,
        )?;
        Ok(Ok(()))
    })
}
