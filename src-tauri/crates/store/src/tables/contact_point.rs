//! Contact points: telephone, e-mail, address and the rest, each with the activities that need it (invariant 4).

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::ids::{ActivityId, ContactId, ContactPointId};
use domain::record::{ContactPointKind, ContactPointSource};
use rusqlite::{Connection, Row, Transaction, named_params};

use super::{activity, column, id_list, not_to_keep, search};
use crate::error::{Result, StoreError};

/// The most contact points of one contact.
pub const CONTACT_POINTS_MAX: usize = 50;

/// A contact point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactPoint {
    /// Which point.
    pub id: ContactPointId,
    /// Telephone, e-mail, address …
    pub kind: ContactPointKind,
    /// For a handle: the service. For a telephone: mobile, work.
    pub label: String,
    /// Number, address or handle as written; empty for a postal address.
    pub value: String,
    /// The form in which numbers and addresses are compared; empty where there is none.
    pub normalised: String,
    /// Street and number of a postal address.
    pub street: String,
    /// Postcode of a postal address.
    pub postcode: String,
    /// Town of a postal address.
    pub town: String,
    /// Country of a postal address where it is not the Netherlands.
    pub country: String,
    /// The picture of a profile photo.
    pub photo: Option<Vec<u8>>,
    /// From whom it came (art. 15(1)(g)).
    pub source: ContactPointSource,
    /// Since when it is kept.
    pub since: NaiveDate,
    /// The activities that the owner chose; none where they follow the contact's records.
    pub chosen_needs: Option<Vec<ActivityId>>,
}

/// Returns the points of a contact in their order.
pub fn of_contact(vault: &Connection, contact: ContactId) -> Result<Vec<ContactPoint>> {
    let mut statement = vault.prepare_cached(OF_CONTACT)?;
    let found = statement.query_map(named_params! { ":contact_id": contact.0 }, read_point)?;
    let mut points: Vec<ContactPoint> = found.collect::<rusqlite::Result<_>>()?;
    if points.iter().any(|point| point.chosen_needs.is_some()) {
        let needs = needs_of_contact(vault, contact)?;
        for point in &mut points {
            let own = needs.iter().filter(|(id, _)| *id == point.id);
            if let Some(chosen) = &mut point.chosen_needs {
                chosen.extend(own.map(|(_, activity)| *activity));
            }
        }
    }
    Ok(points)
}

/// Returns the points of a contact that may be used: all but those that only restricted records need.
pub fn usable_of_contact(vault: &Connection, contact: ContactId) -> Result<Vec<ContactPoint>> {
    let mut statement = vault.prepare_cached(RESTRICTED)?;
    let found = statement.query_map(named_params! { ":contact_id": contact.0 }, |row| {
        row.get("id").map(ContactPointId)
    })?;
    let restricted: BTreeSet<ContactPointId> = found.collect::<rusqlite::Result<_>>()?;
    let mut points = of_contact(vault, contact)?;
    points.retain(|point| !restricted.contains(&point.id));
    Ok(points)
}

const RESTRICTED: &str =
    "SELECT id FROM contact_point WHERE contact_id = :contact_id AND restricted = 1";

const OF_CONTACT: &str = "
    SELECT id, kind, label, value, normalised, street, postcode, town, country, photo, source, since, need_chosen
    FROM contact_point WHERE contact_id = :contact_id ORDER BY position
";

fn read_point(row: &Row<'_>) -> rusqlite::Result<ContactPoint> {
    let chosen: bool = row.get("need_chosen")?;
    Ok(ContactPoint {
        id: ContactPointId(row.get("id")?),
        kind: column::code(row, "kind")?,
        label: row.get("label")?,
        value: row.get("value")?,
        normalised: row.get("normalised")?,
        street: row.get("street")?,
        postcode: row.get("postcode")?,
        town: row.get("town")?,
        country: row.get("country")?,
        photo: row.get("photo")?,
        source: column::code(row, "source")?,
        since: row.get("since")?,
        chosen_needs: chosen.then(Vec::new),
    })
}

/// Returns which activities need which point of a contact.
pub fn needs_of_contact(
    vault: &Connection,
    contact: ContactId,
) -> Result<Vec<(ContactPointId, ActivityId)>> {
    let mut statement = vault.prepare_cached(NEEDS_OF_CONTACT)?;
    let found = statement.query_map(named_params! { ":contact_id": contact.0 }, |row| {
        Ok((
            ContactPointId(row.get("contact_point_id")?),
            ActivityId(row.get("activity_id")?),
        ))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NEEDS_OF_CONTACT: &str = "
    SELECT n.contact_point_id, n.activity_id
    FROM contact_point AS p JOIN contact_point_need AS n ON n.contact_point_id = p.id
        JOIN activity AS a ON a.id = n.activity_id
    WHERE p.contact_id = :contact_id ORDER BY p.position, a.code
";

/// Replaces all points of a contact; those that keep their id keep their row. A restricted point stays as it is.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`CONTACT_POINTS_MAX`] points.
pub fn replace_all(
    transaction: &Transaction<'_>,
    contact: ContactId,
    points: &[ContactPoint],
) -> Result<()> {
    if points.len() > CONTACT_POINTS_MAX {
        return Err(StoreError::OverLimit {
            what: "points of a contact",
            limit: CONTACT_POINTS_MAX as u64,
        });
    }
    let kept = id_list::of(points.iter().map(|point| point.id.0));
    transaction
        .prepare_cached(DELETE_OTHERS)?
        .execute(named_params! { ":contact_id": contact.0, ":kept": kept })?;
    for (position, point) in (0_i64..).zip(points) {
        put(transaction, contact, position, point)?;
    }
    follow_records(transaction, contact)?;
    not_to_keep::follow_contact(transaction, contact)?;
    search::index_contact(transaction, contact)
}

/// Returns the texts of a card in which something may stand that is not to be kept, under the names that the window has
/// for them: the note, and the points that are free text.
#[must_use]
pub fn named_texts(note: &str, points: &[ContactPoint]) -> Vec<(String, String)> {
    let preferences = points
        .iter()
        .enumerate()
        .filter(|(_, point)| match point.kind {
            ContactPointKind::Preference | ContactPointKind::Photo => true,
            ContactPointKind::Phone
            | ContactPointKind::Email
            | ContactPointKind::PostalAddress
            | ContactPointKind::Whatsapp
            | ContactPointKind::Skype
            | ContactPointKind::SocialMedia
            | ContactPointKind::BankAccount => false,
        });
    let mut texts = vec![("note".to_owned(), note.to_owned())];
    texts.extend(
        preferences.map(|(place, point)| (format!("points.{place}.value"), point.value.clone())),
    );
    texts
}

const DELETE_OTHERS: &str = "
    DELETE FROM contact_point
    WHERE contact_id = :contact_id AND restricted = 0 AND id NOT IN (SELECT unhex(value) FROM json_each(:kept))
";

fn put(
    transaction: &Transaction<'_>,
    contact: ContactId,
    position: i64,
    point: &ContactPoint,
) -> Result<()> {
    // The needs of a point that goes on following the records tell what it served before.
    transaction
        .prepare_cached(FORGET_CHOSEN_NEEDS)?
        .execute(named_params! { ":id": point.id.0, ":chosen": point.chosen_needs.is_some() })?;
    let written = transaction.prepare_cached(PUT)?.execute(named_params! {
        ":id": point.id.0,
        ":contact_id": contact.0,
        ":position": position,
        ":kind": point.kind.as_str(),
        ":label": point.label,
        ":value": point.value,
        ":normalised": point.normalised,
        ":street": point.street,
        ":postcode": point.postcode,
        ":town": point.town,
        ":country": point.country,
        ":photo": point.photo,
        ":source": point.source.as_str(),
        ":since": point.since,
        ":need_chosen": point.chosen_needs.is_some(),
    })?;
    if written == 0 {
        // The id belongs to a point of somebody else, or to one that is restricted.
        return Err(StoreError::NotFound);
    }
    for activity in point.chosen_needs.iter().flatten() {
        need(transaction, point.id, *activity)?;
    }
    Ok(())
}

const PUT: &str = "
    INSERT INTO contact_point
        (id, contact_id, position, kind, label, value, normalised, street, postcode, town, country, photo, source,
         since, need_chosen)
    VALUES
        (:id, :contact_id, :position, :kind, :label, :value, :normalised, :street, :postcode, :town, :country,
         :photo, :source, :since, :need_chosen)
    ON CONFLICT (id) DO UPDATE SET
        position = excluded.position, kind = excluded.kind, label = excluded.label, value = excluded.value,
        normalised = excluded.normalised, street = excluded.street, postcode = excluded.postcode,
        town = excluded.town, country = excluded.country, photo = coalesce(excluded.photo, photo),
        source = excluded.source, since = excluded.since, need_chosen = excluded.need_chosen
    WHERE contact_id = excluded.contact_id AND restricted = 0
";

const FORGET_CHOSEN_NEEDS: &str = "
    DELETE FROM contact_point_need WHERE contact_point_id = :id
        AND (:chosen OR EXISTS (SELECT 1 FROM contact_point WHERE id = :id AND need_chosen = 1))
";

fn forget_needs(transaction: &Transaction<'_>, point: ContactPointId) -> Result<()> {
    transaction
        .prepare_cached(FORGET_NEEDS)?
        .execute(named_params! { ":id": point.0 })?;
    Ok(())
}

const FORGET_NEEDS: &str = "DELETE FROM contact_point_need WHERE contact_point_id = :id";

fn need(transaction: &Transaction<'_>, point: ContactPointId, activity: ActivityId) -> Result<()> {
    transaction
        .prepare_cached(NEED)?
        .execute(named_params! { ":point": point.0, ":activity": activity.0 })?;
    Ok(())
}

const NEED: &str = "
    INSERT OR IGNORE INTO contact_point_need (contact_point_id, activity_id) VALUES (:point, :activity)
";

/// Chooses the activities that need a point, in the place of those that needed it before.
pub(crate) fn choose_needs(
    transaction: &Transaction<'_>,
    point: ContactPointId,
    needs: &BTreeSet<ActivityId>,
) -> Result<()> {
    forget_needs(transaction, point)?;
    transaction
        .prepare_cached(CHOOSE_NEEDS)?
        .execute(named_params! { ":id": point.0 })?;
    for activity in needs {
        need(transaction, point, *activity)?;
    }
    Ok(())
}

const CHOOSE_NEEDS: &str = "UPDATE contact_point SET need_chosen = 1 WHERE id = :id";

/// Lets the points whose needs were not chosen follow the contact's records: each is needed by what its kind
/// serves. One whose own record has not come yet lives with all that is kept of the contact; one whose records came and
/// went is needed by nothing (invariant 4).
pub fn follow_records(transaction: &Transaction<'_>, contact: ContactId) -> Result<()> {
    let own = activity::codes_of_contact(transaction, contact)?;
    if own.is_empty() {
        // The contact goes, or gets a clock of its own, in the same transaction.
        return Ok(());
    }
    let mut statement = transaction.prepare_cached(FOLLOWING)?;
    let found = statement.query_map(named_params! { ":contact_id": contact.0 }, |row| {
        Ok((
            ContactPointId(row.get("id")?),
            column::code::<ContactPointKind>(row, "kind")?,
        ))
    })?;
    let points: Vec<(ContactPointId, ContactPointKind)> = found.collect::<rusqlite::Result<_>>()?;
    for (point, kind) in points {
        let before = needed_before(transaction, point)?;
        let needs = needed_by(kind, &own, &before);
        if needs == before {
            continue;
        }
        forget_needs(transaction, point)?;
        for code in needs {
            need(transaction, point, activity::id_of(transaction, code)?)?;
        }
    }
    mark_unneeded(transaction, contact)?;
    mark_restricted(transaction, contact)
}

const FOLLOWING: &str = "
    SELECT id, kind FROM contact_point WHERE contact_id = :contact_id AND need_chosen = 0
";

fn needed_before(vault: &Connection, point: ContactPointId) -> Result<BTreeSet<ActivityCode>> {
    let mut statement = vault.prepare_cached(NEEDED_BEFORE)?;
    let found = statement.query_map(named_params! { ":id": point.0 }, |row| {
        column::code::<ActivityCode>(row, "code")
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NEEDED_BEFORE: &str = "
    SELECT a.code FROM contact_point_need AS n JOIN activity AS a ON a.id = n.activity_id
    WHERE n.contact_point_id = :id
";

/// Returns the activities that need a point of this kind, for a contact with records of `own` activities.
fn needed_by(
    kind: ContactPointKind,
    own: &BTreeSet<ActivityCode>,
    before: &BTreeSet<ActivityCode>,
) -> BTreeSet<ActivityCode> {
    use ActivityCode as A;
    let served: BTreeSet<A> = match kind {
        ContactPointKind::Phone
        | ContactPointKind::Email
        | ContactPointKind::Whatsapp
        | ContactPointKind::Skype
        | ContactPointKind::SocialMedia => own.iter().copied().chain([A::A01]).collect(),
        ContactPointKind::PostalAddress => {
            BTreeSet::from([A::A01, A::A04, A::A05, A::A06, A::A07, A::A09])
        }
        ContactPointKind::BankAccount => BTreeSet::from([A::A10]),
        ContactPointKind::Photo => BTreeSet::from([A::A11]),
        ContactPointKind::Preference => BTreeSet::from([A::A01]),
    };
    let was_served = !before.is_empty() && before.is_subset(&served);
    if served.is_disjoint(own) && !was_served {
        // What was just typed is not due at once: it lives with what there is until its own record comes.
        served.union(own).copied().collect()
    } else {
        served
    }
}

/// Marks the points of a contact that no activity with a live record of the contact needs.
fn mark_unneeded(transaction: &Transaction<'_>, contact: ContactId) -> Result<()> {
    transaction
        .prepare_cached(MARK_UNNEEDED)?
        .execute(named_params! { ":contact_id": contact.0 })?;
    Ok(())
}

const MARK_UNNEEDED: &str = "
    UPDATE contact_point SET unneeded = NOT EXISTS (
        SELECT 1 FROM contact_point_need AS n
            JOIN party AS p ON p.contact_id = :contact_id AND p.activity_id = n.activity_id
        WHERE n.contact_point_id = contact_point.id)
    WHERE contact_id = :contact_id
";

/// Marks the points of a contact that only restricted records need (art. 18).
fn mark_restricted(transaction: &Transaction<'_>, contact: ContactId) -> Result<()> {
    transaction
        .prepare_cached(MARK_RESTRICTED)?
        .execute(named_params! { ":contact_id": contact.0 })?;
    Ok(())
}

const MARK_RESTRICTED: &str = "
    UPDATE contact_point SET restricted = coalesce((
        SELECT min(p.restricted) FROM contact_point_need AS n
            JOIN party AS p ON p.contact_id = :contact_id AND p.activity_id = n.activity_id
        WHERE n.contact_point_id = contact_point.id), 0)
    WHERE contact_id = :contact_id
";

/// Returns how long each point of a contact is needed: the latest last day of the records that need it, none
/// where one of those has no last day yet.
pub fn needed_until(
    vault: &Connection,
    contact: ContactId,
) -> Result<Vec<(ContactPointId, Option<NaiveDate>)>> {
    let mut statement = vault.prepare_cached(NEEDED_UNTIL)?;
    let found = statement.query_map(named_params! { ":contact_id": contact.0 }, |row| {
        Ok((ContactPointId(row.get("id")?), row.get("last_day")?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const NEEDED_UNTIL: &str = "
    SELECT c.id, CASE WHEN count(*) = count(d.last_day) THEN max(d.last_day) END AS last_day
    FROM contact_point AS c
        JOIN contact_point_need AS n ON n.contact_point_id = c.id
        JOIN party AS p ON p.contact_id = c.contact_id AND p.activity_id = n.activity_id
        JOIN deadline AS d ON d.party_id = p.id
    WHERE c.contact_id = :contact_id GROUP BY c.id
";

/// Returns the contacts that have a point of this kind with this normal form.
pub fn with_value(
    vault: &Connection,
    kind: ContactPointKind,
    normalised: &str,
) -> Result<Vec<ContactId>> {
    let mut statement = vault.prepare_cached(WITH_VALUE)?;
    let found = statement.query_map(
        named_params! { ":kind": kind.as_str(), ":normalised": normalised, ":rows": CONTACT_POINTS_MAX as u32 },
        |row| row.get("contact_id").map(ContactId),
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const WITH_VALUE: &str = "
    SELECT DISTINCT contact_id FROM contact_point
    WHERE kind = :kind AND normalised = :normalised AND normalised <> '' LIMIT :rows
";
