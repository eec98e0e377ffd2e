//! What must go, what is coming and what is held: counts and lists over the cache of deadlines.
//!
//! Everything is counted in parties of records, as a run erases by party, and in files of closed requests. The counts that the screen shows often are
//! read from the indexes of `deadline` alone.

use chrono::{Months, NaiveDate};
use domain::erased_category::ErasedCategory;
use domain::ids::{ActivityId, ContactId, PartyId, RecordId, RuleVersionId};
use rusqlite::{Connection, Row, named_params};

use super::breach::file as breach_file;
use super::request_file::{self, RequestFile};
use super::{column, consent_proof, due_point, id_list};
use crate::error::Result;

/// The most rows of one activity that are listed as due.
pub const DUE_ROWS_MAX: u32 = 100;
/// The most rows that are listed as held.
pub const HELD_ROWS_MAX: u32 = 200;
/// How far ahead deletions are shown, in months.
pub const COMING_MONTHS: u32 = 12;

/// How much can go now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DueTotal {
    /// Parties of records.
    pub parties: u32,
    /// Files of closed requests.
    pub files: u32,
    /// Of how many contacts; who is no contact any more is not among them.
    pub contacts: u32,
    /// The oldest last day; none where nothing can go.
    pub oldest_last_day: Option<NaiveDate>,
}

impl DueTotal {
    /// Returns how much can go in all.
    #[must_use]
    pub const fn things(&self) -> u32 {
        self.parties + self.files
    }
}

/// What can go now of one activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueActivity {
    /// The activity.
    pub activity_id: ActivityId,
    /// The version of its rule that governs the one with the oldest last day.
    pub rule_version_id: RuleVersionId,
    /// How many parties.
    pub count: u32,
    /// The oldest last day.
    pub oldest_last_day: NaiveDate,
}

/// A party of a record past its last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueParty {
    /// The party.
    pub party_id: PartyId,
    /// Its record.
    pub record_id: RecordId,
    /// Whose.
    pub contact_id: ContactId,
    /// The contact's name.
    pub name: String,
    /// Its last day.
    pub last_day: NaiveDate,
    /// The first day on which it can go; none while it is held.
    pub deletable_from: Option<NaiveDate>,
}

/// A stretch of time ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stretch {
    /// 1 to 30 days.
    Days30,
    /// 31 to 60 days.
    Days60,
    /// 61 to 90 days.
    Days90,
    /// 91 days to twelve months.
    Months12,
}

impl Stretch {
    /// Returns the stretch in which a number of days from now lies.
    const fn of_days(days: i64) -> Self {
        match days {
            ..=30 => Self::Days30,
            31..=60 => Self::Days60,
            61..=90 => Self::Days90,
            _ => Self::Months12,
        }
    }
}

/// What comes of one activity within a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// The activity.
    pub activity_id: ActivityId,
    /// Within which stretch.
    pub stretch: Stretch,
    /// The first day on which something can go.
    pub first_day: NaiveDate,
    /// The last such day.
    pub last_day: NaiveDate,
    /// How many parties.
    pub count: u32,
}

/// How many parties, or files of closed requests, of an activity can go from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayCount {
    /// The day; where months are counted, one of its days.
    pub day: NaiveDate,
    /// The activity.
    pub activity_id: ActivityId,
    /// How many.
    pub count: u32,
}

/// Returns how many parties of records and files of requests can go on `today`, and contact points by themselves.
pub fn count(vault: &Connection, today: NaiveDate) -> Result<u32> {
    let mut statement = vault.prepare_cached(COUNT)?;
    let parties: u32 =
        statement.query_row(named_params! { ":today": today }, |row| row.get("count"))?;
    let files = request_file::due(vault, today)?.len() + breach_file::due(vault, today)?.len();
    Ok(parties + files as u32 + due_point::total(vault)?.points)
}

const COUNT: &str = "
    SELECT count(*) AS count FROM deadline WHERE deletable_from <= :today
";

/// How much of one activity and one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindCount {
    /// The activity.
    pub activity_id: ActivityId,
    /// The kind of record, or the file of a request.
    pub kind: ErasedCategory,
    /// How many.
    pub count: u32,
}

/// Returns what can go from a stretch of days on, both ends included, by activity and kind, the most first.
pub fn by_kind(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<Vec<KindCount>> {
    let mut statement = vault.prepare_cached(BY_KIND)?;
    let found = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        Ok(KindCount {
            activity_id: ActivityId(row.get("activity_id")?),
            kind: column::code(row, "kind")?,
            count: row.get("count")?,
        })
    })?;
    let mut counts: Vec<KindCount> = found.collect::<rusqlite::Result<_>>()?;
    for (kind, files) in [
        (
            ErasedCategory::RequestFile,
            request_files_by_day(vault, from, until)?,
        ),
        (
            ErasedCategory::BreachFile,
            breach_files_by_day(vault, from, until)?,
        ),
    ] {
        if let Some(first) = files.first() {
            counts.push(KindCount {
                activity_id: first.activity_id,
                kind,
                count: files.iter().map(|day| day.count).sum(),
            });
        }
    }
    counts.sort_by_key(|one| std::cmp::Reverse(one.count));
    Ok(counts)
}

const BY_KIND: &str = "
    SELECT deadline.activity_id, record.kind, count(*) AS count
    FROM deadline INDEXED BY deadline_by_day
    JOIN party ON party.id = deadline.party_id
    JOIN record ON record.id = party.record_id
    WHERE deadline.deletable_from BETWEEN :from AND :until
    GROUP BY deadline.activity_id, record.kind ORDER BY count DESC, record.kind, deadline.activity_id
";

/// Returns how much can go on `today`, and of how many contacts.
pub fn total(vault: &Connection, today: NaiveDate) -> Result<DueTotal> {
    let files = request_file::due(vault, today)?;
    let breaches = breach_file::due(vault, today)?;
    let people = id_list::of(contacts_of(&files).map(|id| id.0));
    let mut statement = vault.prepare_cached(TOTAL)?;
    let of_records = statement.query_row(
        named_params! { ":today": today, ":people": people },
        |row| {
            Ok(DueTotal {
                parties: row.get("parties")?,
                files: (files.len() + breaches.len()) as u32,
                contacts: row.get("contacts")?,
                oldest_last_day: row.get("oldest_last_day")?,
            })
        },
    )?;
    let of_breaches = breaches.iter().filter_map(|file| file.deadline.last_day);
    let last_days = files
        .iter()
        .filter_map(|file| file.deadline.last_day)
        .chain(of_breaches);
    Ok(DueTotal {
        oldest_last_day: last_days.chain(of_records.oldest_last_day).min(),
        ..of_records
    })
}

fn contacts_of(files: &[RequestFile]) -> impl Iterator<Item = ContactId> {
    files.iter().filter_map(|file| file.request.contact_id)
}

const TOTAL: &str = "
    SELECT count(*) AS parties, min(deadline.last_day) AS oldest_last_day,
           count(DISTINCT party.contact_id) + (SELECT count(DISTINCT value) FROM json_each(:people)
               WHERE unhex(value) NOT IN (
                   SELECT other.contact_id FROM deadline AS free JOIN party AS other ON other.id = free.party_id
                   WHERE free.deletable_from <= :today)) AS contacts
    FROM deadline JOIN party ON party.id = deadline.party_id
    WHERE deadline.deletable_from <= :today
";

/// Returns what can go on `today` by activity, the one with the oldest last day first.
pub fn by_activity(vault: &Connection, today: NaiveDate) -> Result<Vec<DueActivity>> {
    let mut statement = vault.prepare_cached(BY_ACTIVITY)?;
    let found = statement.query_map(named_params! { ":today": today }, |row| {
        Ok(DueActivity {
            activity_id: ActivityId(row.get("activity_id")?),
            rule_version_id: RuleVersionId(row.get("rule_version_id")?),
            count: row.get("count")?,
            oldest_last_day: row.get("oldest_last_day")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

// With a bare min() SQLite takes the other columns from the row that has the minimum. Without the hint it walks all
// deadlines in the order of the groups.
const BY_ACTIVITY: &str = "
    SELECT activity_id, rule_version_id, count(*) AS count, min(last_day) AS oldest_last_day
    FROM deadline INDEXED BY deadline_by_day WHERE deletable_from <= :today
    GROUP BY activity_id ORDER BY oldest_last_day, activity_id
";

/// Returns the parties of an activity that can go on `today`, the oldest first, at most [`DUE_ROWS_MAX`].
pub fn of_activity(
    vault: &Connection,
    activity: ActivityId,
    today: NaiveDate,
) -> Result<Vec<DueParty>> {
    let mut statement = vault.prepare_cached(OF_ACTIVITY)?;
    let found = statement.query_map(
        named_params! { ":activity": activity.0, ":today": today, ":rows": DUE_ROWS_MAX },
        read_due,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_ACTIVITY: &str = "
    SELECT deadline.party_id, party.record_id, party.contact_id, contact.display_name,
           deadline.last_day, deadline.deletable_from
    FROM deadline
    JOIN party ON party.id = deadline.party_id
    JOIN contact ON contact.id = party.contact_id
    WHERE deadline.activity_id = :activity AND deadline.deletable_from <= :today
    ORDER BY deadline.deletable_from, deadline.party_id LIMIT :rows
";

/// Returns the parties of an activity that can go, at most `parties` of them.
pub fn parties_of_activity(
    vault: &Connection,
    activity: ActivityId,
    today: NaiveDate,
    parties: u32,
) -> Result<Vec<PartyId>> {
    let mut statement = vault.prepare_cached(PARTIES_OF_ACTIVITY)?;
    let found = statement.query_map(
        named_params! { ":activity": activity.0, ":today": today, ":parties": parties },
        |row| row.get("party_id").map(PartyId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const PARTIES_OF_ACTIVITY: &str = "
    SELECT party_id FROM deadline
    WHERE activity_id = :activity AND deletable_from <= :today LIMIT :parties
";

/// Returns what can go after `today` and within [`COMING_MONTHS`], by stretch and activity.
pub fn coming(vault: &Connection, today: NaiveDate) -> Result<Vec<Coming>> {
    let until = today
        .checked_add_months(Months::new(COMING_MONTHS))
        .unwrap_or(NaiveDate::MAX);
    let mut groups: Vec<Coming> = Vec::new();
    for day in by_day(vault, today.succ_opt().unwrap_or(today), until)? {
        let stretch = Stretch::of_days(day.day.signed_duration_since(today).num_days());
        let known = groups
            .iter_mut()
            .find(|group| group.activity_id == day.activity_id && group.stretch == stretch);
        match known {
            Some(group) => {
                group.last_day = day.day;
                group.count += day.count;
            }
            None => groups.push(Coming {
                activity_id: day.activity_id,
                stretch,
                first_day: day.day,
                last_day: day.day,
                count: day.count,
            }),
        }
    }
    groups.sort_by_key(|group| (group.stretch, group.first_day, group.activity_id));
    Ok(groups)
}

/// Returns how many parties can go from each day of a stretch on, by activity and in order of days. The stretch
/// includes both ends.
pub fn by_day(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<Vec<DayCount>> {
    let mut days = counted(vault, BY_DAY, from, until)?;
    // Proofs of consent are no records of anybody, and go by themselves on the day that was set for them.
    days.extend(consent_proof::by_day(vault, from, until)?);
    days.extend(files_by_day(vault, from, until)?);
    days.sort_by_key(|day| (day.day, day.activity_id));
    Ok(days)
}

const BY_DAY: &str = "
    SELECT deletable_from AS day, activity_id, count(*) AS count
    FROM deadline WHERE deletable_from BETWEEN :from AND :until
    GROUP BY deletable_from, activity_id ORDER BY deletable_from, activity_id
";

/// Returns the same by month: each with the first of its days on which something can go.
pub fn by_month(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<Vec<DayCount>> {
    let mut months = counted(vault, BY_MONTH, from, until)?;
    months.extend(consent_proof::by_day(vault, from, until)?);
    months.extend(files_by_day(vault, from, until)?);
    months.sort_by_key(|month| (month.day, month.activity_id));
    Ok(months)
}

const BY_MONTH: &str = "
    SELECT min(deletable_from) AS day, activity_id, count(*) AS count
    FROM deadline WHERE deletable_from BETWEEN :from AND :until
    GROUP BY substr(deletable_from, 1, 7), activity_id ORDER BY day, activity_id
";

fn counted(
    vault: &Connection,
    sql: &'static str,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<DayCount>> {
    let mut statement = vault.prepare_cached(sql)?;
    let found = statement.query_map(named_params! { ":from": from, ":until": until }, |row| {
        Ok(DayCount {
            day: row.get("day")?,
            activity_id: ActivityId(row.get("activity_id")?),
            count: row.get("count")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Returns how many files of closed requests and breaches can go from each day of a stretch on, both ends included.
fn files_by_day(vault: &Connection, from: NaiveDate, until: NaiveDate) -> Result<Vec<DayCount>> {
    let mut days = request_files_by_day(vault, from, until)?;
    days.extend(breach_files_by_day(vault, from, until)?);
    days.sort_by_key(|one| one.day);
    Ok(days)
}

fn request_files_by_day(
    vault: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<DayCount>> {
    let files = request_file::all(vault)?.into_iter();
    let days = files.map(|file| (file.deadline.deletable_from, file.activity_id));
    Ok(counted_by_day(days, from, until))
}

fn breach_files_by_day(
    vault: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> Result<Vec<DayCount>> {
    let files = breach_file::all(vault)?.into_iter();
    let days = files.map(|file| (file.deadline.deletable_from, file.activity_id));
    Ok(counted_by_day(days, from, until))
}

/// Counts days within a stretch, both ends included.
fn counted_by_day(
    files: impl Iterator<Item = (Option<NaiveDate>, ActivityId)>,
    from: NaiveDate,
    until: NaiveDate,
) -> Vec<DayCount> {
    let mut days: Vec<DayCount> = Vec::new();
    for (day, activity_id) in files {
        let Some(day) = day.filter(|day| (from..=until).contains(day)) else {
            continue;
        };
        match days.iter_mut().find(|known| known.day == day) {
            Some(known) => known.count += 1,
            None => days.push(DayCount {
                day,
                activity_id,
                count: 1,
            }),
        }
    }
    days.sort_by_key(|one| one.day);
    days
}

/// Returns the first day after `today` on which something can go.
pub fn next_day(vault: &Connection, today: NaiveDate) -> Result<Option<NaiveDate>> {
    let mut statement = vault.prepare_cached(NEXT_DAY)?;
    let of_records: Option<NaiveDate> =
        statement.query_row(named_params! { ":today": today }, |row| row.get("day"))?;
    let of_files = request_file::all(vault)?
        .into_iter()
        .filter_map(|file| file.deadline.deletable_from)
        .chain(
            breach_file::all(vault)?
                .into_iter()
                .filter_map(|file| file.deadline.deletable_from),
        )
        .filter(|day| *day > today);
    Ok(of_files.chain(of_records).min())
}

const NEXT_DAY: &str =
    "SELECT min(deletable_from) AS day FROM deadline WHERE deletable_from > :today";

/// Returns how many parties and files of requests are past their last day and held.
pub fn held_count(vault: &Connection, today: NaiveDate) -> Result<u32> {
    let mut statement = vault.prepare_cached(HELD_COUNT)?;
    let parties: u32 =
        statement.query_row(named_params! { ":today": today }, |row| row.get("count"))?;
    Ok(parties + request_file::held(vault, today)?.len() as u32)
}

const HELD_COUNT: &str = "
    SELECT count(*) AS count FROM deadline WHERE held = 1 AND last_day < :today
        AND NOT EXISTS (SELECT 1 FROM party JOIN record ON record.id = party.record_id
            WHERE party.id = deadline.party_id AND record.restricted = 1)
";

/// Returns the parties that are past their last day and held, the oldest first, at most [`HELD_ROWS_MAX`].
pub fn held(vault: &Connection, today: NaiveDate) -> Result<Vec<DueParty>> {
    let mut statement = vault.prepare_cached(HELD)?;
    let found = statement.query_map(
        named_params! { ":today": today, ":rows": HELD_ROWS_MAX },
        read_due,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const HELD: &str = "
    SELECT deadline.party_id, party.record_id, party.contact_id, contact.display_name,
           deadline.last_day, deadline.deletable_from
    FROM deadline
    JOIN party ON party.id = deadline.party_id
    JOIN contact ON contact.id = party.contact_id
    JOIN record ON record.id = party.record_id
    WHERE deadline.held = 1 AND deadline.last_day < :today AND record.restricted = 0
    ORDER BY deadline.last_day, deadline.party_id LIMIT :rows
";

/// Says whether anything is kept of anybody.
pub fn anything_kept(vault: &Connection) -> Result<bool> {
    let mut statement = vault.prepare_cached(ANYTHING_KEPT)?;
    Ok(statement.query_row([], |row| row.get("kept"))?)
}

const ANYTHING_KEPT: &str = "SELECT EXISTS (SELECT 1 FROM party) AS kept";

fn read_due(row: &Row<'_>) -> rusqlite::Result<DueParty> {
    Ok(DueParty {
        party_id: PartyId(row.get("party_id")?),
        record_id: RecordId(row.get("record_id")?),
        contact_id: ContactId(row.get("contact_id")?),
        name: row.get("display_name")?,
        last_day: row.get("last_day")?,
        deletable_from: row.get("deletable_from")?,
    })
}

/// Returns the statements of counts and lists with the index that each must read.
#[cfg(test)]
pub(crate) fn statements_and_indexes() -> [(&'static str, &'static str); 11] {
    [
        (COUNT, "deadline_by_day"),
        (BY_KIND, "deadline_by_day"),
        (TOTAL, "deadline_by_day"),
        (BY_ACTIVITY, "deadline_by_day"),
        (OF_ACTIVITY, "deadline_by_activity"),
        (PARTIES_OF_ACTIVITY, "deadline_by_activity"),
        (BY_DAY, "COVERING INDEX deadline_by_day"),
        (BY_MONTH, "COVERING INDEX deadline_by_day"),
        (NEXT_DAY, "COVERING INDEX deadline_by_day"),
        (HELD_COUNT, "deadline_held"),
        (HELD, "deadline_held"),
    ]
}
