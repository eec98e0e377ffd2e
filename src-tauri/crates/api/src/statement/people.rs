//! Who is told of a change, and telling them in one go (L17): a letter to each in their own language, frozen, and never a
//! second one for the same version.

use chrono::Datelike as _;
use domain::activity::ActivityCode;
use domain::ids::{ActivityId, ContactId, DocumentId};
use store::Connection;
use store::session::Stop;
use store::tables::given_number::{self, Series};
use store::tables::statement_notice::{self, PersonConcerned};
use store::tables::statement_version::{self, PublishedStatement, StatementVersion};
use store::tables::{activity, contact};

use super::published;
use crate::jobs::{self, Teller};
use crate::letters::statement_change::{self, Told};
use crate::office::{Office, Outcome};
use crate::undo;
use crate::wire::failure::Refusal;
use crate::wire::jobs::{JobEnd, JobId};
use crate::wire::requests::LetterPreview;
use crate::wire::statement::{
    PersonWithoutAddress, StatementPeople, StatementVersionRef, WithoutAddress,
};

/// Returns whom a version is to be told to; none where it brings nothing of which people are told themselves.
pub(super) fn standing(
    vault: &Connection,
    version: &StatementVersion,
) -> store::Result<Option<StatementPeople>> {
    let activities = concerned_activities(vault, version)?;
    if activities.is_empty() {
        return Ok(None);
    }
    let count = statement_notice::count(vault, version.number, &ids(&activities))?;
    Ok(Some(StatementPeople {
        number: version.number,
        valid_from: version.valid_from,
        concerned: count.concerned,
        told: count.told,
        to_tell: count.to_tell,
        without_address: count.concerned - count.told - count.to_tell,
    }))
}

/// Returns the activities of a version of whose change people are told themselves.
fn concerned_activities(
    vault: &Connection,
    version: &StatementVersion,
) -> store::Result<Vec<(ActivityId, ActivityCode)>> {
    let mut found = Vec::new();
    for change in version.changes.iter().filter(|one| one.kind.is_told()) {
        if let Some(code) = change.activity
            && !found.iter().any(|(_, known)| *known == code)
        {
            found.push((activity::id_of(vault, code)?, code));
        }
    }
    Ok(found)
}

fn ids(activities: &[(ActivityId, ActivityCode)]) -> Vec<ActivityId> {
    activities.iter().map(|(id, _)| *id).collect()
}

/// Returns those who are to be told and cannot be written to, the first of them by name.
///
/// # Errors
/// [`Refusal::NotFound`] for a version that is not there.
pub fn without_address(office: &Office, request: StatementVersionRef) -> Outcome<WithoutAddress> {
    office.read(|vault| {
        let version = published(vault, request.number)?.version;
        let activities = ids(&concerned_activities(vault, &version)?);
        let found = statement_notice::without_address(vault, version.number, &activities, 0)?;
        let people: store::Result<Vec<PersonWithoutAddress>> = found
            .into_iter()
            .map(|person| {
                Ok(PersonWithoutAddress {
                    contact_id: person.contact_id,
                    name: contact::name_of(vault, person.contact_id)?,
                })
            })
            .collect();
        Ok(WithoutAddress { people: people? })
    })
}

/// Returns the letter to the first person who is to be told, as an example; nothing of it is kept.
///
/// # Errors
/// [`Refusal::NotFound`] where nobody is to be told any more.
pub fn preview_letter(office: &Office, request: StatementVersionRef) -> Outcome<LetterPreview> {
    let (version, told) = office.read(|vault| {
        let version = published(vault, request.number)?;
        let activities = concerned_activities(vault, &version.version)?;
        let first = statement_notice::to_tell(vault, request.number, &ids(&activities), 0)?;
        let told = match first.first() {
            Some(person) => told(vault, person.contact_id, &activities)?,
            None => None,
        };
        Ok((version, told))
    })?;
    let told = told.ok_or(Refusal::NotFound)?;
    statement_change::preview(office, &version, &told)
}

fn told(
    vault: &Connection,
    contact: ContactId,
    activities: &[(ActivityId, ActivityCode)],
) -> store::Result<Option<Told>> {
    let found = statement_notice::of_person(vault, contact, &ids(activities))?;
    Ok(found.map(|(party_id, concerned)| Told {
        contact_id: contact,
        party_id,
        activities: activities
            .iter()
            .filter(|(id, _)| concerned.contains(id))
            .map(|(_, code)| *code)
            .collect(),
    }))
}

/// Makes and freezes a letter to everybody who is to be told and can be written to, as a job. Where one is under way, its
/// own id is the answer. A stop leaves the letters that were made; the rest is made at the next time.
///
/// # Errors
/// [`Refusal::NotFound`] where there is no such version or nobody is to be told, [`Refusal::Statement`] where it is no
/// longer the newest one.
pub fn tell(office: &Office, request: StatementVersionRef) -> Outcome<JobId> {
    if !office.is_open() {
        return Err(Refusal::Locked.into());
    }
    if let Some(job) = jobs::under_way(office) {
        return Ok(job);
    }
    let (version, people) = office.read(|vault| {
        let version = published(vault, request.number)?;
        let people = standing(vault, &version.version)?;
        Ok((version, people))
    })?;
    let to_tell = people.map_or(0, |people| people.to_tell);
    if to_tell == 0 {
        return Err(Refusal::NotFound.into());
    }
    jobs::begin(office, to_tell, move |office, stop, teller| {
        let letters = tell_all(office, stop, Some((teller, to_tell)), &version)?;
        Ok(JobEnd::PeopleTold { letters })
    })
}

/// Tells everybody page by page, and returns how many letters were made.
fn tell_all(
    office: &Office,
    stop: &Stop,
    teller: Option<(&Teller, u32)>,
    version: &PublishedStatement,
) -> Outcome<u32> {
    let number = version.version.number;
    let mut after = 0;
    let mut letters = 0;
    loop {
        let (activities, page) = office.read(|vault| {
            let activities = concerned_activities(vault, &version.version)?;
            let page = statement_notice::to_tell(vault, number, &ids(&activities), after)?;
            Ok((activities, page))
        })?;
        let Some(last) = page.last() else {
            return Ok(letters);
        };
        after = last.row;
        for person in page {
            if stop.asked() {
                return Ok(letters);
            }
            letters += u32::from(tell_one(office, version, person, &activities)?);
            if let Some((teller, total)) = teller {
                teller.step(letters, total.max(letters));
            }
        }
    }
}

/// Makes and freezes the letter to one person; says whether one was made.
fn tell_one(
    office: &Office,
    version: &PublishedStatement,
    person: PersonConcerned,
    activities: &[(ActivityId, ActivityCode)],
) -> Outcome<bool> {
    let number = version.version.number;
    loop {
        let now = office.moment();
        let (found, reference) = office.read(|vault| {
            let found = told(vault, person.contact_id, activities)?;
            let reference = given_number::next(vault, Series::Letter, now.today.year())?;
            Ok((found, reference))
        })?;
        // Their last record went, or was restricted, since the page was read.
        let Some(found) = found else {
            return Ok(false);
        };
        let letter = statement_change::set(office, version, found, reference.clone())?;
        let id = DocumentId(office.new_id());
        let made = office.write(move |transaction| {
            if statement_notice::is_told(transaction, number, person.contact_id)? {
                return Ok(Some(false));
            }
            // Another letter took the number while this one was set.
            if given_number::next(transaction, Series::Letter, now.today.year())? != reference {
                return Ok(None);
            }
            statement_change::freeze(transaction, number, &letter, id, now)?;
            Ok(Some(true))
        })?;
        if let Some(made) = made {
            // Undoing an edit of before would take the frozen letter along with the person.
            undo::clear(office);
            return Ok(made);
        }
    }
}

/// Returns the people who are still to be told of the newest version; none where there are none.
pub(crate) fn waiting(vault: &Connection) -> store::Result<Option<StatementPeople>> {
    let Some(newest) = statement_version::newest(vault)? else {
        return Ok(None);
    };
    let people = standing(vault, &newest.version)?;
    Ok(people.filter(|people| people.to_tell > 0))
}
