//! What a run would take.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use domain::erased_category::ErasedCategory;
use domain::ids::{
    ActivityId, BreachId, ContactId, ContactPointId, PartyId, RecordId, RequestId, RuleVersionId,
};
use domain::record::{ContactPointKind, RecordKind};
use rusqlite::{Connection, Params, Row, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::card::{Card, plan_card};
use crate::error::{Result, StoreError};
use crate::tables::breach::file::{self as breach_file, BreachFile};
use crate::tables::due_point::{self, DuePoint, RUN_POINTS_MAX};
use crate::tables::erasure_run::ErasureLine;
use crate::tables::request_file::{self, RequestFile};
use crate::tables::{column, hold, id_list};

/// The most parties that one run takes; the oldest go first and the next run takes the rest.
pub const RUN_PARTIES_MAX: u32 = 100_000;

/// What the owner chose from what can go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// All that can go.
    All,
    /// All that can go of some activities.
    Activities(Vec<ActivityId>),
    /// Some parties.
    Parties(Vec<PartyId>),
    /// The contact points that nothing needs any more, and no record.
    ContactPoints,
    /// The files of closed requests that can go, and no record.
    RequestFiles,
    /// The files of closed breaches that can go, and no record.
    BreachFiles,
    /// What was decided to go on a person's request, due or not.
    Request {
        /// The parties.
        parties: Vec<PartyId>,
        /// The person's cards; none where the contact has gone already.
        cards: Vec<Card>,
    },
    /// What was promised to go on this day or before, and is not held.
    Promised,
}

/// A party of a record that would go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedParty {
    /// The party.
    pub party_id: PartyId,
    /// Its record.
    pub record_id: RecordId,
    /// Whose.
    pub contact_id: ContactId,
    /// Under which activity.
    pub activity_id: ActivityId,
    /// The kind of record.
    pub kind: RecordKind,
    /// The version of the rule by which it goes.
    pub rule_version_id: RuleVersionId,
    /// Its last day; none where it waits for an event and goes all the same, as the person asked it.
    pub last_day: Option<NaiveDate>,
    /// Whether the record goes with it, as all its parties go.
    pub record_goes: bool,
}

/// A contact point that would go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedPoint {
    /// The contact point.
    pub point_id: ContactPointId,
    /// Whose.
    pub contact_id: ContactId,
    /// Its kind.
    pub kind: ContactPointKind,
    /// Whether it is due by itself; otherwise it goes with a record.
    pub by_itself: bool,
}

/// Of what a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileOf {
    /// Of a closed request.
    Request(RequestId),
    /// Of a closed breach.
    Breach(BreachId),
}

impl FileOf {
    /// Returns the category under which it is erased.
    #[must_use]
    pub const fn category(self) -> ErasedCategory {
        match self {
            Self::Request(_) => ErasedCategory::RequestFile,
            Self::Breach(_) => ErasedCategory::BreachFile,
        }
    }

    /// Returns its id.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::Request(id) => id.0,
            Self::Breach(id) => id.0,
        }
    }
}

/// The file of a closed request or a closed breach that would go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlannedFile {
    /// Of what.
    pub of: FileOf,
    /// Of which contact; none where that has gone, and of a breach.
    pub contact_id: Option<ContactId>,
    /// The activity of requests, or that of breaches.
    pub activity_id: ActivityId,
    /// The version of the rule by which it goes.
    pub rule_version_id: RuleVersionId,
    /// Its last day.
    pub last_day: Option<NaiveDate>,
}

impl PlannedFile {
    fn of_breach(file: &BreachFile) -> Self {
        Self {
            of: FileOf::Breach(file.breach.id),
            contact_id: None,
            activity_id: file.activity_id,
            rule_version_id: file.rule_version_id,
            last_day: file.deadline.last_day,
        }
    }

    fn of_request(file: &RequestFile) -> Self {
        Self {
            of: FileOf::Request(file.request.id),
            contact_id: file.request.contact_id,
            activity_id: file.activity_id,
            rule_version_id: file.rule_version_id,
            last_day: file.deadline.last_day,
        }
    }
}

/// Names a plan by all that it would take: another plan has another digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanDigest(pub [u8; 32]);

impl std::fmt::Display for PlanDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// What a run would take.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// Parties, by id.
    pub parties: Vec<PlannedParty>,
    /// Records that go as a whole, by id.
    pub records: Vec<RecordId>,
    /// Contacts that go with their last record, by id.
    pub contacts: Vec<ContactId>,
    /// Contact points that nothing needs any more, those of contacts that go included, by id.
    pub points: Vec<PlannedPoint>,
    /// Contacts that stay and whose note goes.
    pub notes: Vec<ContactId>,
    /// Files of closed requests and of closed breaches, by id.
    pub files: Vec<PlannedFile>,
}

impl Plan {
    /// Says whether nothing would go.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.size() == 0 && self.points.is_empty() && self.notes.is_empty()
    }

    /// Returns how many parties of records and files of requests would go.
    #[must_use]
    pub fn size(&self) -> u32 {
        (self.parties.len() + self.files.len()) as u32
    }

    /// Returns how many contact points go by themselves.
    #[must_use]
    pub fn points_by_themselves(&self) -> u32 {
        self.points.iter().filter(|point| point.by_itself).count() as u32
    }

    /// Returns how many parties are taken off records that stay for somebody else.
    #[must_use]
    pub fn stripped(&self) -> u32 {
        let stay = self.parties.iter().filter(|party| !party.record_goes);
        stay.count() as u32
    }

    /// Returns of how many contacts something goes.
    #[must_use]
    pub fn contacts_touched(&self) -> u32 {
        let of_parties = self.parties.iter().map(|party| party.contact_id);
        let of_points = self.points.iter().map(|point| point.contact_id);
        let of_files = self.files.iter().filter_map(|file| file.contact_id);
        let of_records = of_parties.chain(of_points);
        let contacts: BTreeSet<ContactId> = of_records.chain(of_files).collect();
        contacts.len() as u32
    }

    /// Returns the counts by activity, kind and rule, the largest first.
    #[must_use]
    pub fn lines(&self) -> Vec<ErasureLine> {
        let mut lines: BTreeMap<_, (u32, Option<NaiveDate>)> = BTreeMap::new();
        let parties = self.parties.iter().map(|party| {
            let kind = ErasedCategory::from(party.kind);
            let key = (party.activity_id, kind, party.rule_version_id);
            (key, party.last_day)
        });
        let files = self.files.iter().map(|file| {
            let kind = file.of.category();
            let key = (file.activity_id, kind, file.rule_version_id);
            (key, file.last_day)
        });
        for (key, last_day) in parties.chain(files) {
            let line = lines.entry(key).or_insert((0, last_day));
            let oldest = line.1.into_iter().chain(last_day).min();
            *line = (line.0 + 1, oldest);
        }
        let mut lines: Vec<ErasureLine> = lines
            .into_iter()
            .map(
                |((activity_id, kind, rule_version_id), (count, oldest))| ErasureLine {
                    activity_id,
                    kind,
                    rule_version_id,
                    count,
                    oldest_last_day: oldest,
                },
            )
            .collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.count));
        lines
    }

    /// Returns how many contact points of each kind go with records, in the order of the kinds.
    #[must_use]
    pub fn points_with_records_by_kind(&self) -> Vec<(ContactPointKind, u32)> {
        let mut counts: BTreeMap<ContactPointKind, u32> = BTreeMap::new();
        for point in self.points.iter().filter(|point| !point.by_itself) {
            *counts.entry(point.kind).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    /// Returns how many contact points of each kind go in all, in the order of the kinds.
    #[must_use]
    pub fn points_by_kind(&self) -> Vec<(ContactPointKind, u32)> {
        let mut counts: BTreeMap<ContactPointKind, u32> = BTreeMap::new();
        for point in &self.points {
            *counts.entry(point.kind).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    /// Returns how many parties go of each kind of record, and how many files of requests.
    #[must_use]
    pub fn by_category(&self) -> Vec<(ErasedCategory, u32)> {
        let mut counts: BTreeMap<ErasedCategory, u32> = BTreeMap::new();
        for party in &self.parties {
            *counts.entry(party.kind.into()).or_default() += 1;
        }
        for file in &self.files {
            *counts.entry(file.of.category()).or_default() += 1;
        }
        counts.into_iter().collect()
    }

    /// Returns the digest of all that goes and by which rule.
    #[must_use]
    pub fn digest(&self) -> PlanDigest {
        let mut digest = Sha256::new();
        digest.update(b"vergeetboek plan 1");
        for party in &self.parties {
            digest.update([0, u8::from(party.record_goes)]);
            for id in [
                party.party_id.0,
                party.record_id.0,
                party.contact_id.0,
                party.activity_id.0,
                party.rule_version_id.0,
            ] {
                digest.update(id.as_bytes());
            }
        }
        for contact in &self.contacts {
            digest.update([1]);
            digest.update(contact.0.as_bytes());
        }
        for point in &self.points {
            digest.update([2]);
            digest.update(point.point_id.0.as_bytes());
        }
        for contact in &self.notes {
            digest.update([3]);
            digest.update(contact.0.as_bytes());
        }
        for file in &self.files {
            digest.update([4]);
            for id in [file.of.id(), file.activity_id.0, file.rule_version_id.0] {
                digest.update(id.as_bytes());
            }
        }
        PlanDigest(digest.finalize().into())
    }
}

/// Draws up what a run on `today` would take of a selection.
///
/// # Errors
/// [`StoreError::PlanOutdated`] where a chosen party cannot go today, [`StoreError::HeldBack`] where one is in the scope
/// of an open hold.
pub fn plan(vault: &Connection, selection: &Selection, today: NaiveDate) -> Result<Plan> {
    let found = match selection {
        Selection::All => candidates(
            vault,
            ALL,
            named_params! { ":today": today, ":parties": RUN_PARTIES_MAX },
        )?,
        Selection::Activities(ids) => {
            let ids = id_list::of(ids.iter().map(|id| id.0));
            let chosen =
                named_params! { ":today": today, ":parties": RUN_PARTIES_MAX, ":ids": ids };
            candidates(vault, OF_ACTIVITIES, chosen)?
        }
        Selection::Parties(ids) => chosen_parties(vault, ids, today)?,
        Selection::ContactPoints | Selection::RequestFiles | Selection::BreachFiles => Vec::new(),
        Selection::Request { parties, .. } => asked_parties(vault, parties)?,
        Selection::Promised => candidates(
            vault,
            PROMISED,
            named_params! { ":today": today, ":parties": RUN_PARTIES_MAX },
        )?,
    };
    let due_points = match selection {
        Selection::All | Selection::ContactPoints => due_point::list(vault, RUN_POINTS_MAX)?,
        Selection::Activities(_)
        | Selection::Parties(_)
        | Selection::RequestFiles
        | Selection::BreachFiles
        | Selection::Request { .. }
        | Selection::Promised => Vec::new(),
    };
    // The cache has them as free; a hold that it does not know of still holds.
    let free: Vec<Candidate> = found.into_iter().filter(|c| !c.held).collect();
    let mut plan = complete(vault, free, due_points)?;
    plan.files = files(vault, selection, today)?;
    if let Selection::Request { cards, .. } = selection {
        for card in cards {
            add_card(vault, &mut plan, card)?;
        }
    }
    Ok(plan)
}

/// Returns the files of closed requests and breaches that go with a selection, by id.
fn files(vault: &Connection, selection: &Selection, today: NaiveDate) -> Result<Vec<PlannedFile>> {
    let of: Option<&[ActivityId]> = match selection {
        Selection::All | Selection::RequestFiles | Selection::BreachFiles => None,
        Selection::Activities(ids) => Some(ids),
        Selection::Parties(_)
        | Selection::ContactPoints
        | Selection::Request { .. }
        | Selection::Promised => return Ok(Vec::new()),
    };
    let mut files: Vec<PlannedFile> = request_file::due(vault, today)?
        .iter()
        .map(PlannedFile::of_request)
        .chain(
            breach_file::due(vault, today)?
                .iter()
                .map(PlannedFile::of_breach),
        )
        .filter(|file| of.is_none_or(|ids| ids.contains(&file.activity_id)))
        .filter(|file| match (selection, file.of) {
            (Selection::RequestFiles, FileOf::Breach(_))
            | (Selection::BreachFiles, FileOf::Request(_)) => false,
            (
                Selection::All
                | Selection::Activities(_)
                | Selection::Parties(_)
                | Selection::ContactPoints
                | Selection::RequestFiles
                | Selection::BreachFiles
                | Selection::Request { .. }
                | Selection::Promised,
                FileOf::Request(_) | FileOf::Breach(_),
            ) => true,
        })
        .collect();
    files.sort_by_key(|file| file.of);
    Ok(files)
}

/// Adds what goes from the card of a person who stays.
fn add_card(vault: &Connection, plan: &mut Plan, card: &Card) -> Result<()> {
    if plan.contacts.contains(&card.contact_id) {
        return Ok(());
    }
    let of_card = plan_card(vault, card)?;
    let goes = of_card.note || !of_card.going.is_empty();
    if goes && !hold::open_on_contact(vault, card.contact_id)?.is_empty() {
        return Err(StoreError::HeldBack { held: 1 });
    }
    let mut points: BTreeMap<ContactPointId, PlannedPoint> = plan
        .points
        .iter()
        .map(|point| (point.point_id, *point))
        .collect();
    for point in of_card.going {
        points.entry(point.point_id).or_insert(point);
    }
    plan.points = points.into_values().collect();
    if of_card.note {
        plan.notes.push(card.contact_id);
    }
    Ok(())
}

/// A party that may go, with what decides on its record and its contact.
struct Candidate {
    party: PlannedParty,
    deletable_from: Option<NaiveDate>,
    held: bool,
    /// Whether something else holds it than a restriction that the person asked for.
    held_by_more: bool,
    parties_of_record: u32,
    parties_of_contact: u32,
}

macro_rules! candidates_where {
    ($which:literal) => {
        concat!(
            "
    SELECT deadline.party_id, party.record_id, party.contact_id, deadline.activity_id, record.kind,
           deadline.rule_version_id, deadline.last_day, deadline.deletable_from,
           deadline.held = 1
             OR EXISTS (SELECT 1 FROM hold WHERE hold.party_id = party.id AND hold.released_on IS NULL)
             OR EXISTS (SELECT 1 FROM hold WHERE hold.record_id = party.record_id AND hold.released_on IS NULL)
             OR EXISTS (SELECT 1 FROM hold WHERE hold.contact_id = party.contact_id AND hold.released_on IS NULL)
             AS held,
           EXISTS (SELECT 1 FROM hold WHERE hold.party_id = party.id AND hold.released_on IS NULL
               AND hold.kind <> 'restriction')
             OR EXISTS (SELECT 1 FROM hold WHERE hold.record_id = party.record_id AND hold.released_on IS NULL)
             OR EXISTS (SELECT 1 FROM hold WHERE hold.contact_id = party.contact_id AND hold.released_on IS NULL)
             AS held_by_more,
           (SELECT count(*) FROM party AS other WHERE other.record_id = party.record_id) AS parties_of_record,
           (SELECT count(*) FROM party AS other WHERE other.contact_id = party.contact_id) AS parties_of_contact
    FROM deadline
    JOIN party ON party.id = deadline.party_id
    JOIN record ON record.id = party.record_id
    WHERE ",
            $which
        )
    };
}

const ALL: &str = candidates_where!(
    "deadline.deletable_from <= :today
    ORDER BY deadline.deletable_from, deadline.party_id LIMIT :parties"
);
const OF_ACTIVITIES: &str = candidates_where!(
    "deadline.deletable_from <= :today
      AND deadline.activity_id IN (SELECT unhex(value) FROM json_each(:ids))
    ORDER BY deadline.deletable_from, deadline.party_id LIMIT :parties"
);
// What the owner's own, shorter rule lets go before the promised day is for the owner to look at.
const PROMISED: &str = candidates_where!(
    "deadline.deletable_from <= :today AND EXISTS (
        SELECT 1 FROM promised_erasure
        WHERE promised_erasure.party_id = deadline.party_id AND promised_erasure.erase_on <= :today)
    ORDER BY deadline.deletable_from, deadline.party_id LIMIT :parties"
);
const ASKED: &str =
    candidates_where!("deadline.party_id IN (SELECT unhex(value) FROM json_each(:ids))");
const OF_PARTIES: &str = candidates_where!(
    "deadline.last_day IS NOT NULL
      AND deadline.party_id IN (SELECT unhex(value) FROM json_each(:ids))"
);

fn chosen_parties(vault: &Connection, ids: &[PartyId], today: NaiveDate) -> Result<Vec<Candidate>> {
    if ids.len() > RUN_PARTIES_MAX as usize {
        return Err(StoreError::OverLimit {
            what: "parties of one erasure run",
            limit: u64::from(RUN_PARTIES_MAX),
        });
    }
    let chosen: BTreeSet<PartyId> = ids.iter().copied().collect();
    let list = id_list::of(chosen.iter().map(|id| id.0));
    let found = candidates(vault, OF_PARTIES, named_params! { ":ids": list })?;
    let held = found.iter().filter(|candidate| candidate.held).count();
    if held > 0 {
        return Err(StoreError::HeldBack { held: held as u32 });
    }
    let due = found
        .iter()
        .filter(|candidate| candidate.deletable_from.is_some_and(|day| day <= today));
    if due.count() < chosen.len() {
        return Err(StoreError::PlanOutdated);
    }
    Ok(found)
}

/// Returns the parties that a person asked to go, due or not. A restriction that the same person asked for gives way: whoever
/// may have data kept may also have them erased (art. 17 and 18).
fn asked_parties(vault: &Connection, ids: &[PartyId]) -> Result<Vec<Candidate>> {
    let chosen: BTreeSet<PartyId> = ids.iter().copied().collect();
    let list = id_list::of(chosen.iter().map(|id| id.0));
    let mut found = candidates(vault, ASKED, named_params! { ":ids": list })?;
    for candidate in &mut found {
        candidate.held = candidate.held_by_more;
    }
    let held = found.iter().filter(|candidate| candidate.held).count();
    if held > 0 {
        return Err(StoreError::HeldBack { held: held as u32 });
    }
    if found.len() < chosen.len() {
        return Err(StoreError::PlanOutdated);
    }
    Ok(found)
}

fn candidates(
    vault: &Connection,
    sql: &'static str,
    chosen: impl Params,
) -> Result<Vec<Candidate>> {
    let mut statement = vault.prepare_cached(sql)?;
    let found = statement.query_map(chosen, read_candidate)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn read_candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        party: PlannedParty {
            party_id: PartyId(row.get("party_id")?),
            record_id: RecordId(row.get("record_id")?),
            contact_id: ContactId(row.get("contact_id")?),
            activity_id: ActivityId(row.get("activity_id")?),
            kind: column::code(row, "kind")?,
            rule_version_id: RuleVersionId(row.get("rule_version_id")?),
            last_day: row.get("last_day")?,
            record_goes: false,
        },
        deletable_from: row.get("deletable_from")?,
        held: row.get("held")?,
        held_by_more: row.get("held_by_more")?,
        parties_of_record: row.get("parties_of_record")?,
        parties_of_contact: row.get("parties_of_contact")?,
    })
}

/// Adds what goes with the parties, records, contacts and contact points, and the points that are due by themselves.
fn complete(
    vault: &Connection,
    mut candidates: Vec<Candidate>,
    due_points: Vec<DuePoint>,
) -> Result<Plan> {
    candidates.sort_by_key(|candidate| candidate.party.party_id);
    let mut of_record: BTreeMap<RecordId, u32> = BTreeMap::new();
    let mut of_contact: BTreeMap<ContactId, u32> = BTreeMap::new();
    for candidate in &candidates {
        *of_record.entry(candidate.party.record_id).or_default() += 1;
        *of_contact.entry(candidate.party.contact_id).or_default() += 1;
    }
    let mut records = BTreeSet::new();
    let mut gone = BTreeSet::new();
    let mut staying = BTreeSet::new();
    for candidate in &mut candidates {
        let party = &mut candidate.party;
        party.record_goes = of_record.get(&party.record_id) == Some(&candidate.parties_of_record);
        if party.record_goes {
            records.insert(party.record_id);
        }
        if of_contact.get(&party.contact_id) == Some(&candidate.parties_of_contact) {
            gone.insert(party.contact_id);
        } else {
            staying.insert(party.contact_id);
        }
    }
    let parties: Vec<PlannedParty> = candidates.into_iter().map(|c| c.party).collect();
    let going: BTreeSet<PartyId> = parties.iter().map(|party| party.party_id).collect();
    let mut with_records = points_of(vault, &gone)?;
    with_records.extend(unneeded_points(vault, &staying, &going)?);
    Ok(Plan {
        parties,
        records: records.into_iter().collect(),
        contacts: gone.into_iter().collect(),
        points: by_id(with_records, due_points),
        notes: Vec::new(),
        files: Vec::new(),
    })
}

/// Returns all points in the order of their ids, one that is due by itself as such.
fn by_id(with_records: Vec<PlannedPoint>, due_points: Vec<DuePoint>) -> Vec<PlannedPoint> {
    let by_themselves = due_points.into_iter().map(|point| PlannedPoint {
        point_id: point.point_id,
        contact_id: point.contact_id,
        kind: point.kind,
        by_itself: true,
    });
    let all: BTreeMap<ContactPointId, PlannedPoint> = with_records
        .into_iter()
        .chain(by_themselves)
        .map(|point| (point.point_id, point))
        .collect();
    all.into_values().collect()
}

pub(super) fn points_of(
    vault: &Connection,
    contacts: &BTreeSet<ContactId>,
) -> Result<Vec<PlannedPoint>> {
    let mut statement = vault.prepare_cached(POINTS)?;
    let ids = id_list::of(contacts.iter().map(|id| id.0));
    let found = statement.query_map(named_params! { ":contacts": ids }, |row| {
        Ok(PlannedPoint {
            point_id: ContactPointId(row.get("id")?),
            contact_id: ContactId(row.get("contact_id")?),
            kind: column::code(row, "kind")?,
            by_itself: false,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const POINTS: &str = "
    SELECT id, contact_id, kind FROM contact_point
    WHERE contact_id IN (SELECT unhex(value) FROM json_each(:contacts))
";

/// Returns the contact points of contacts that stay which no record needs once `going` is gone (invariant 4).
fn unneeded_points(
    vault: &Connection,
    contacts: &BTreeSet<ContactId>,
    going: &BTreeSet<PartyId>,
) -> Result<Vec<PlannedPoint>> {
    let live = activities_left(vault, contacts, going)?;
    let needs = needs_of_points(vault, contacts)?;
    let points = points_of(vault, contacts)?;
    Ok(points
        .into_iter()
        .filter(|point| {
            let needed = needs.get(&point.point_id).is_some_and(|activities| {
                let mut activities = activities.iter();
                activities.any(|activity| live.contains(&(point.contact_id, *activity)))
            });
            !needed
        })
        .collect())
}

fn activities_left(
    vault: &Connection,
    contacts: &BTreeSet<ContactId>,
    going: &BTreeSet<PartyId>,
) -> Result<BTreeSet<(ContactId, ActivityId)>> {
    let mut statement = vault.prepare_cached(PARTIES_OF_CONTACTS)?;
    let ids = id_list::of(contacts.iter().map(|id| id.0));
    let mut rows = statement.query(named_params! { ":contacts": ids })?;
    let mut left = BTreeSet::new();
    while let Some(row) = rows.next()? {
        if !going.contains(&PartyId(row.get("id")?)) {
            left.insert((
                ContactId(row.get("contact_id")?),
                ActivityId(row.get("activity_id")?),
            ));
        }
    }
    Ok(left)
}

const PARTIES_OF_CONTACTS: &str = "
    SELECT id, contact_id, activity_id FROM party
    WHERE contact_id IN (SELECT unhex(value) FROM json_each(:contacts))
";

fn needs_of_points(
    vault: &Connection,
    contacts: &BTreeSet<ContactId>,
) -> Result<BTreeMap<ContactPointId, Vec<ActivityId>>> {
    let mut statement = vault.prepare_cached(NEEDS)?;
    let ids = id_list::of(contacts.iter().map(|id| id.0));
    let mut rows = statement.query(named_params! { ":contacts": ids })?;
    let mut needs: BTreeMap<ContactPointId, Vec<ActivityId>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        needs
            .entry(ContactPointId(row.get("contact_point_id")?))
            .or_default()
            .push(ActivityId(row.get("activity_id")?));
    }
    Ok(needs)
}

const NEEDS: &str = "
    SELECT contact_point_need.contact_point_id, contact_point_need.activity_id
    FROM contact_point JOIN contact_point_need ON contact_point_need.contact_point_id = contact_point.id
    WHERE contact_point.contact_id IN (SELECT unhex(value) FROM json_each(:contacts))
";

/// Returns the statements that draw a plan up with the index that each must read.
#[cfg(test)]
pub(super) fn statements_and_indexes() -> [(&'static str, &'static str); 8] {
    [
        (ALL, "deadline_by_day"),
        (OF_ACTIVITIES, "deadline_by_"),
        (OF_PARTIES, "sqlite_autoindex_deadline_1"),
        (ASKED, "sqlite_autoindex_deadline_1"),
        (PROMISED, "deadline_by_day"),
        (POINTS, "contact_point_by_contact"),
        (PARTIES_OF_CONTACTS, "party_by_contact"),
        (NEEDS, "contact_point_by_contact"),
    ]
}
