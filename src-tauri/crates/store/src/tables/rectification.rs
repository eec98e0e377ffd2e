//! What a person says is wrong, thing by thing, and what becomes of it (art. 16).

use chrono::NaiveDate;
use domain::ids::{ContactId, ContactPointId, PartyId, RecordId, RectificationId, RequestId};
use domain::record::RecordKind;
use domain::rectification::RectifiablePart;
use domain::request::{Decision, RefusalGround};
use rusqlite::types::Type;
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use super::column;
use crate::error::Result;

/// The most things that are said to be wrong in one request.
pub const RECTIFICATIONS_MAX: u32 = 200;

/// What a correction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Corrected {
    /// Whose card.
    pub contact_id: ContactId,
    /// The contact point, where it is one.
    pub point_id: Option<ContactPointId>,
    /// The person's part in a record with its kind, where it is one; without point and party it is the card.
    pub party: Option<(PartyId, RecordKind)>,
}

/// Something that a person says is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rectification {
    /// Which.
    pub id: RectificationId,
    /// In which request.
    pub request_id: RequestId,
    /// What it is about.
    pub about: Corrected,
    /// What is wrong, in the person's own words.
    pub said: String,
    /// What becomes of it; none while that is open.
    pub decision: Option<Decision>,
    /// The parts as they become.
    pub new_values: Vec<(RectifiablePart, String)>,
    /// Whether the answer says what stood there before.
    pub old_told: bool,
    /// The statement that comes beside it.
    pub statement: String,
    /// The ground of a refusal.
    pub ground: Option<RefusalGround>,
    /// Why, in the owner's words.
    pub explanation: String,
    /// The credit note of a corrected invoice.
    pub credit_id: Option<RecordId>,
    /// The invoice that takes its place.
    pub replacement_id: Option<RecordId>,
    /// When it was entered.
    pub entered_on: NaiveDate,
    /// When it was carried out.
    pub carried_out_on: Option<NaiveDate>,
}

/// Writes down what is said to be wrong, or changes it.
pub fn save(transaction: &Transaction<'_>, item: &Rectification) -> Result<()> {
    let party = item.about.party;
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": item.id.0,
        ":request_id": item.request_id.0,
        ":contact_id": item.about.contact_id.0,
        ":point_id": item.about.point_id.map(|id| id.0),
        ":party_id": party.map(|(id, _)| id.0),
        ":record_kind": party.map(|(_, kind)| kind.as_str()),
        ":said": item.said,
        ":decision": item.decision.map(Decision::as_str),
        ":new_values": serde_json::json!(item.new_values).to_string(),
        ":old_told": item.old_told,
        ":statement": item.statement,
        ":ground": item.ground.map(RefusalGround::as_str),
        ":explanation": item.explanation,
        ":credit_id": item.credit_id.map(|id| id.0),
        ":replacement_id": item.replacement_id.map(|id| id.0),
        ":entered_on": item.entered_on,
        ":carried_out_on": item.carried_out_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO rectification
        (id, request_id, contact_id, point_id, party_id, record_kind, said, decision, new_values, old_told, statement,
         ground, explanation, credit_id, replacement_id, entered_on, carried_out_on)
    VALUES
        (:id, :request_id, :contact_id, :point_id, :party_id, :record_kind, :said, :decision, :new_values, :old_told,
         :statement, :ground, :explanation, :credit_id, :replacement_id, :entered_on, :carried_out_on)
    ON CONFLICT (id) DO UPDATE
    SET contact_id = excluded.contact_id, point_id = excluded.point_id, party_id = excluded.party_id,
        record_kind = excluded.record_kind, said = excluded.said, decision = excluded.decision,
        new_values = excluded.new_values, old_told = excluded.old_told, statement = excluded.statement,
        ground = excluded.ground, explanation = excluded.explanation, credit_id = excluded.credit_id,
        replacement_id = excluded.replacement_id, carried_out_on = excluded.carried_out_on
";

/// Returns what is said to be wrong in a request, in the order of entry; at most [`RECTIFICATIONS_MAX`].
pub fn of_request(vault: &Connection, request: RequestId) -> Result<Vec<Rectification>> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": RECTIFICATIONS_MAX },
        read,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_REQUEST: &str = "
    SELECT id, request_id, contact_id, point_id, party_id, record_kind, said, decision, new_values, old_told, statement,
           ground, explanation, credit_id, replacement_id, entered_on, carried_out_on
    FROM rectification WHERE request_id = :request_id ORDER BY entered_on, id LIMIT :rows
";

/// Says whether an invoice was corrected by a credit note and a new one, or is about to be: it stays as it is.
pub fn is_billed_anew(vault: &Connection, record: RecordId) -> Result<bool> {
    Ok(vault
        .prepare_cached(IS_BILLED_ANEW)?
        .query_row(named_params! { ":record_id": record.0 }, |row| {
            row.get("billed_anew")
        })?)
}

const IS_BILLED_ANEW: &str = "
    SELECT EXISTS (
        SELECT 1 FROM party AS p JOIN rectification AS c ON c.party_id = p.id
        WHERE p.record_id = :record_id AND c.decision = 'corrected_invoice') AS billed_anew
";

/// Removes one that is not carried out yet.
pub fn remove(
    transaction: &Transaction<'_>,
    request: RequestId,
    id: RectificationId,
) -> Result<()> {
    transaction
        .prepare_cached(REMOVE)?
        .execute(named_params! { ":id": id.0, ":request_id": request.0 })?;
    Ok(())
}

const REMOVE: &str = "
    DELETE FROM rectification WHERE id = :id AND request_id = :request_id AND carried_out_on IS NULL
";

/// Forgets what was decided and not carried out in a request: it was taken up again.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM rectification WHERE request_id = :request_id";

/// Empties what was to be written to records and cards that have gone.
pub(crate) fn forget_values_of_gone(transaction: &Transaction<'_>) -> Result<()> {
    transaction.execute(FORGET_VALUES, [])?;
    Ok(())
}

const FORGET_VALUES: &str = "
    UPDATE rectification SET new_values = '[]', statement = ''
    WHERE (new_values <> '[]' OR statement <> '')
        AND (contact_id NOT IN (SELECT id FROM contact)
            OR party_id IS NOT NULL AND party_id NOT IN (SELECT id FROM party)
            OR point_id IS NOT NULL AND point_id NOT IN (SELECT id FROM contact_point))
";

fn read(row: &Row<'_>) -> rusqlite::Result<Rectification> {
    let kind = column::code_if_any(row, "record_kind")?;
    let party: Option<Uuid> = row.get("party_id")?;
    let record = |name| -> rusqlite::Result<Option<RecordId>> {
        Ok(row.get::<_, Option<Uuid>>(name)?.map(RecordId))
    };
    Ok(Rectification {
        id: RectificationId(row.get("id")?),
        request_id: RequestId(row.get("request_id")?),
        about: Corrected {
            contact_id: ContactId(row.get("contact_id")?),
            point_id: row.get::<_, Option<Uuid>>("point_id")?.map(ContactPointId),
            party: party.map(PartyId).zip(kind),
        },
        said: row.get("said")?,
        decision: column::code_if_any(row, "decision")?,
        new_values: read_values(row)?,
        old_told: row.get("old_told")?,
        statement: row.get("statement")?,
        ground: column::code_if_any(row, "ground")?,
        explanation: row.get("explanation")?,
        credit_id: record("credit_id")?,
        replacement_id: record("replacement_id")?,
        entered_on: row.get("entered_on")?,
        carried_out_on: row.get("carried_out_on")?,
    })
}

fn read_values(row: &Row<'_>) -> rusqlite::Result<Vec<(RectifiablePart, String)>> {
    let place = row.as_ref().column_index("new_values")?;
    let text: String = row.get(place)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(place, Type::Text, Box::new(error))
    })
}
