//! Who could get a newsletter, with all that decides whether it may go to them. Only what is kept under the two
//! activities of the newsletter is read here: the purpose lock (domain.md 1.3-6, T21).

use domain::activity::ActivityCode;
use domain::ids::{ContactId, RecordId};
use domain::paper::Subscription;
use domain::record::{QuoteOutcome, RecordKind, SubscriptionAudience};
use domain::subscription::{SaleFound, SubscriptionFacts, SuppressedSince, mailed_under};
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;

use super::record::read_subscription;
use super::{column, id_list};
use crate::error::Result;

/// A subscription of somebody, with what decides whether it is active but for the list of those who are not to be
/// approached: that asks the one spelling of the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The record.
    pub record_id: RecordId,
    /// Who.
    pub contact_id: ContactId,
    /// The name as shown.
    pub name: String,
    /// What the subscription says.
    pub paper: Subscription,
    sale: SaleFound,
    deceased: bool,
    child: bool,
    restricted: bool,
}

impl Candidate {
    /// Returns the facts, with since when the address is on the list; an address that has no one spelling is none.
    #[must_use]
    pub fn facts(&self, has_address: bool, suppressed: SuppressedSince) -> SubscriptionFacts<'_> {
        SubscriptionFacts {
            paper: &self.paper,
            sale: self.sale,
            has_address,
            suppressed,
            deceased: self.deceased,
            child: self.child,
            restricted: self.restricted,
        }
    }
}

macro_rules! candidates {
    ($rest:literal) => {
        concat!(
            "
    SELECT s.*, p.contact_id, c.display_name, c.deceased, c.child, a.code,
        EXISTS (SELECT 1 FROM hold AS h WHERE h.kind = 'restriction' AND h.released_on IS NULL
            AND (h.contact_id = p.contact_id OR h.record_id = p.record_id OR h.party_id = p.id))
            OR coalesce(sold.restricted, 0) AS restricted,
        sold.kind AS sale_kind, q.outcome AS sale_outcome,
        EXISTS (SELECT 1 FROM party AS sp WHERE sp.record_id = s.sale_record_id AND sp.contact_id = p.contact_id)
            AS sale_of_person
    FROM subscription AS s
        JOIN record AS r ON r.id = s.record_id
        JOIN party AS p ON p.record_id = s.record_id
        JOIN contact AS c ON c.id = p.contact_id
        JOIN activity AS a ON a.id = p.activity_id
        LEFT JOIN record AS sold ON sold.id = s.sale_record_id
        LEFT JOIN quote AS q ON q.record_id = s.sale_record_id ",
            $rest
        )
    };
}

/// Goes through everybody of an audience, one after the other, without holding them all.
pub fn each(
    vault: &Connection,
    audience: SubscriptionAudience,
    look: &mut dyn FnMut(Candidate) -> Result<()>,
) -> Result<()> {
    let mut statement = vault.prepare_cached(EACH)?;
    let mut found = statement.query(named_params! { ":audience": audience.as_str() })?;
    while let Some(row) = found.next()? {
        let activity: ActivityCode = column::code(row, "code")?;
        if mailed_under(activity) == Some(audience) {
            look(read(row)?)?;
        }
    }
    Ok(())
}

const EACH: &str = candidates!(
    "WHERE s.audience = :audience AND r.restricted = 0 ORDER BY c.sort_key, r.row, p.rowid"
);

/// Returns those of some records who could get the newsletter.
pub fn of_records(vault: &Connection, ids: &[RecordId]) -> Result<Vec<Candidate>> {
    let list = id_list::of(ids.iter().map(|id| id.0));
    let mut statement = vault.prepare_cached(OF_RECORDS)?;
    let found = statement.query_map(named_params! { ":ids": list }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const OF_RECORDS: &str = candidates!(
    "WHERE s.record_id IN (SELECT unhex(value) FROM json_each(:ids)) ORDER BY r.row, p.rowid"
);

fn read(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    let kind: Option<RecordKind> = column::code_if_any(row, "sale_kind")?;
    let outcome: Option<QuoteOutcome> = column::code_if_any(row, "sale_outcome")?;
    let of_this_person: bool = row.get("sale_of_person")?;
    Ok(Candidate {
        record_id: RecordId(row.get::<_, Uuid>("record_id")?),
        contact_id: ContactId(row.get("contact_id")?),
        name: row.get("display_name")?,
        paper: read_subscription(row)?,
        sale: kind.map_or(SaleFound::Gone, |kind| SaleFound::Here {
            kind,
            accepted: outcome.is_some_and(QuoteOutcome::is_accepted),
            of_this_person,
        }),
        deceased: row.get("deceased")?,
        child: row.get("child")?,
        restricted: row.get("restricted")?,
    })
}
