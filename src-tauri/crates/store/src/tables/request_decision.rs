//! Decisions on a request, one per party of a record in scope; they outlive what they were about.

use chrono::NaiveDate;
use domain::activity::ActivityCode;
use domain::blackout::BlackedPassage;
use domain::ids::{ActivityId, ContactId, PartyId, RecordId, RequestId};
use domain::language::Words;
use domain::record::{ContactPointSource, PartyRole, RecordKind};
use domain::request::{Decision, RefusalGround};
use rusqlite::{Connection, Row, Transaction, named_params};
use uuid::Uuid;

use crate::error::Result;
use crate::tables::{column, id_list};

/// The most parties of one person that a request is about.
pub const PARTIES_IN_SCOPE_MAX: u32 = 20_000;

/// A decision as it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewDecision {
    /// Its id, where there is none yet.
    pub id: Uuid,
    /// The request.
    pub request_id: RequestId,
    /// The party.
    pub party_id: PartyId,
    /// What kind of record it is about.
    pub record_kind: RecordKind,
    /// The activity.
    pub activity_id: ActivityId,
    /// What is decided.
    pub decision: Decision,
    /// The ground of a negative decision.
    pub ground: Option<RefusalGround>,
    /// What is blacked out or withheld, and why.
    pub explanation: String,
    /// What is blacked out in the copy, word for word and each with its reason; nothing means all of the record's free text.
    pub passages: Vec<BlackedPassage>,
    /// The last day on which a decision to keep it keeps it, where that is known.
    pub kept_until: Option<NaiveDate>,
    /// The day that the record bears.
    pub dated_on: NaiveDate,
    /// When.
    pub decided_on: NaiveDate,
}

/// A party in the scope of a request, with its decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyInScope {
    /// The party.
    pub party_id: PartyId,
    /// The record.
    pub record_id: RecordId,
    /// The card of the person that it is on.
    pub contact_id: ContactId,
    /// What kind of record.
    pub record_kind: RecordKind,
    /// The day that the record bears.
    pub dated_on: NaiveDate,
    /// The day from which a rule governs the record.
    pub collected_on: NaiveDate,
    /// From whom the record came (art. 15(1)(g)).
    pub source: ContactPointSource,
    /// What the person is in it.
    pub role: PartyRole,
    /// The activity.
    pub activity_id: ActivityId,
    /// Its number in the register.
    pub activity: ActivityCode,
    /// What the register calls it.
    pub activity_name: Words,
    /// The last day on which it is kept, as the cache has it; none while an event is awaited.
    pub last_day: Option<NaiveDate>,
    /// Whether the use of the record is restricted (art. 18).
    pub restricted: bool,
    /// The decision, once it was taken.
    pub taken: Option<Taken>,
}

/// A decision that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What was decided.
    pub decision: Decision,
    /// The ground of a negative decision.
    pub ground: Option<RefusalGround>,
    /// What is blacked out or withheld, and why.
    pub explanation: String,
    /// What is blacked out in the copy, word for word and each with its reason.
    pub passages: Vec<BlackedPassage>,
    /// The last day on which a decision to keep it keeps it, where that is known.
    pub kept_until: Option<NaiveDate>,
}

/// A decision about a party that has gone since.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoneDecision {
    /// The party that it was about.
    pub party_id: PartyId,
    /// What kind of record.
    pub record_kind: RecordKind,
    /// The day that the record bore.
    pub dated_on: NaiveDate,
    /// The activity.
    pub activity_id: ActivityId,
    /// What the register calls it.
    pub activity_name: Words,
    /// The decision.
    pub taken: Taken,
}

/// Notes a decision; a second one about the same party replaces the first.
pub fn save(transaction: &Transaction<'_>, decision: &NewDecision) -> Result<()> {
    transaction.prepare_cached(SAVE)?.execute(named_params! {
        ":id": decision.id,
        ":request_id": decision.request_id.0,
        ":party_id": decision.party_id.0,
        ":record_kind": decision.record_kind.as_str(),
        ":activity_id": decision.activity_id.0,
        ":decision": decision.decision.as_str(),
        ":ground": decision.ground.map(RefusalGround::as_str),
        ":explanation": decision.explanation,
        ":passages": serde_json::json!(decision.passages).to_string(),
        ":kept_until": decision.kept_until,
        ":dated_on": decision.dated_on,
        ":decided_on": decision.decided_on,
    })?;
    Ok(())
}

const SAVE: &str = "
    INSERT INTO request_decision
        (id, request_id, party_id, record_kind, activity_id, decision, ground, explanation, passages, kept_until,
         dated_on, decided_on)
    VALUES
        (:id, :request_id, :party_id, :record_kind, :activity_id, :decision, :ground, :explanation, :passages,
         :kept_until, :dated_on, :decided_on)
    ON CONFLICT (request_id, party_id) DO UPDATE
    SET record_kind = excluded.record_kind, activity_id = excluded.activity_id, decision = excluded.decision,
        ground = excluded.ground, explanation = excluded.explanation, passages = excluded.passages,
        kept_until = excluded.kept_until, dated_on = excluded.dated_on, decided_on = excluded.decided_on
";

/// Returns every party on all cards of the person that a request is about, with its decision in the request, in the order
/// in which a person looks for them: by day, newest first; at most [`PARTIES_IN_SCOPE_MAX`].
pub fn in_scope(vault: &Connection, request: RequestId) -> Result<Vec<PartyInScope>> {
    let mut statement = vault.prepare_cached(IN_SCOPE)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": PARTIES_IN_SCOPE_MAX },
        read_party,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Returns some parties as they stand in a request that is not about their cards as a whole, in the same order.
pub fn of_parties(
    vault: &Connection,
    request: RequestId,
    parties: &[PartyId],
) -> Result<Vec<PartyInScope>> {
    let ids = id_list::of(parties.iter().map(|party| party.0));
    let mut statement = vault.prepare_cached(OF_PARTIES)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":ids": ids, ":rows": PARTIES_IN_SCOPE_MAX },
        read_party,
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

macro_rules! parties_where {
    ($which:literal) => {
        concat!(
            "
    SELECT p.id AS party_id, p.record_id, p.contact_id, r.kind AS record_kind, p.role, p.activity_id, a.code, a.name_nl, a.name_en,
           r.dated_on, r.collected_on, r.source, r.restricted, t.last_day, d.decision, d.ground, d.explanation,
           d.passages, d.kept_until
    FROM party AS p
    JOIN record AS r ON r.id = p.record_id
    JOIN activity AS a ON a.id = p.activity_id
    LEFT JOIN deadline AS t ON t.party_id = p.id
    LEFT JOIN request_decision AS d ON d.request_id = :request_id AND d.party_id = p.id
    WHERE ",
            $which,
            "
    ORDER BY r.dated_on DESC, r.row LIMIT :rows
"
        )
    };
}

const IN_SCOPE: &str = parties_where!(
    "p.contact_id IN (SELECT contact_id FROM request_person WHERE request_id = :request_id)"
);
const OF_PARTIES: &str = parties_where!("p.id IN (SELECT unhex(value) FROM json_each(:ids))");

/// Returns the decisions of a request whose party has gone since, newest record first; at most
/// [`PARTIES_IN_SCOPE_MAX`].
pub fn gone(vault: &Connection, request: RequestId) -> Result<Vec<GoneDecision>> {
    let mut statement = vault.prepare_cached(GONE)?;
    let found = statement.query_map(
        named_params! { ":request_id": request.0, ":rows": PARTIES_IN_SCOPE_MAX },
        |row| {
            Ok(GoneDecision {
                party_id: PartyId(row.get("party_id")?),
                record_kind: column::code(row, "record_kind")?,
                dated_on: row.get("dated_on")?,
                activity_id: ActivityId(row.get("activity_id")?),
                activity_name: Words {
                    nl: row.get("name_nl")?,
                    en: row.get("name_en")?,
                },
                taken: Taken {
                    decision: column::code(row, "decision")?,
                    ground: column::code_if_any(row, "ground")?,
                    explanation: row.get("explanation")?,
                    passages: Vec::new(),
                    kept_until: row.get("kept_until")?,
                },
            })
        },
    )?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const GONE: &str = "
    SELECT d.party_id, d.record_kind, d.dated_on, d.activity_id, a.name_nl, a.name_en, d.decision, d.ground,
           d.explanation, d.kept_until
    FROM request_decision AS d JOIN activity AS a ON a.id = d.activity_id
    WHERE d.request_id = :request_id AND NOT EXISTS (SELECT 1 FROM party WHERE party.id = d.party_id)
    ORDER BY d.dated_on DESC, d.party_id LIMIT :rows
";

/// Notes until which day a decision keeps a record, as it stands when the decisions are fixed.
pub fn fix_kept_until(
    transaction: &Transaction<'_>,
    request: RequestId,
    party: PartyId,
    kept_until: Option<NaiveDate>,
) -> Result<()> {
    transaction
        .prepare_cached(FIX_KEPT_UNTIL)?
        .execute(named_params! {
            ":request_id": request.0,
            ":party_id": party.0,
            ":kept_until": kept_until,
        })?;
    Ok(())
}

const FIX_KEPT_UNTIL: &str = "
    UPDATE request_decision SET kept_until = :kept_until WHERE request_id = :request_id AND party_id = :party_id
";

/// Returns how many parties there are on all cards of the person, and how many have no decision in the request.
pub fn count(vault: &Connection, request: RequestId) -> Result<(u32, u32)> {
    Ok(vault
        .prepare_cached(COUNT)?
        .query_row(named_params! { ":request_id": request.0 }, |row| {
            Ok((row.get("parties")?, row.get("undecided")?))
        })?)
}

const COUNT: &str = "
    SELECT count(*) AS parties, count(*) FILTER (WHERE d.id IS NULL) AS undecided
    FROM party AS p
    LEFT JOIN request_decision AS d ON d.request_id = :request_id AND d.party_id = p.id
    WHERE p.contact_id IN (SELECT contact_id FROM request_person WHERE request_id = :request_id)
";

/// Forgets all decisions of a request: it was taken up again.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM request_decision WHERE request_id = :request_id";

/// Forgets the decisions of a request on what is on one card, which is of somebody else.
pub fn forget_card(
    transaction: &Transaction<'_>,
    request: RequestId,
    contact: ContactId,
) -> Result<()> {
    transaction
        .prepare_cached(FORGET_CARD)?
        .execute(named_params! { ":request_id": request.0, ":contact_id": contact.0 })?;
    Ok(())
}

const FORGET_CARD: &str = "
    DELETE FROM request_decision
    WHERE request_id = :request_id AND party_id IN (SELECT id FROM party WHERE contact_id = :contact_id)
";

fn read_party(row: &Row<'_>) -> rusqlite::Result<PartyInScope> {
    let taken = match column::code_if_any(row, "decision")? {
        None => None,
        Some(decision) => Some(Taken {
            decision,
            ground: column::code_if_any(row, "ground")?,
            explanation: row.get("explanation")?,
            passages: read_passages(row)?,
            kept_until: row.get("kept_until")?,
        }),
    };
    Ok(PartyInScope {
        party_id: PartyId(row.get("party_id")?),
        record_id: RecordId(row.get("record_id")?),
        contact_id: ContactId(row.get("contact_id")?),
        record_kind: column::code(row, "record_kind")?,
        dated_on: row.get("dated_on")?,
        collected_on: row.get("collected_on")?,
        source: column::code(row, "source")?,
        role: column::code(row, "role")?,
        activity_id: ActivityId(row.get("activity_id")?),
        activity: column::code(row, "code")?,
        activity_name: Words {
            nl: row.get("name_nl")?,
            en: row.get("name_en")?,
        },
        restricted: row.get("restricted")?,
        last_day: row.get("last_day")?,
        taken,
    })
}

fn read_passages(row: &Row<'_>) -> rusqlite::Result<Vec<BlackedPassage>> {
    let place = row.as_ref().column_index("passages")?;
    let text: String = row.get(place)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(
            place,
            rusqlite::types::Type::Text,
            Box::new(error),
        )
    })
}
