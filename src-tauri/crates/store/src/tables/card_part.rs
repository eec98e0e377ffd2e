//! What went from the card of somebody who asked to be erased: kinds and counts, for the letter that tells it.

use domain::ids::RequestId;
use domain::record::ContactPointKind;
use rusqlite::{Connection, Transaction, named_params};

use crate::error::Result;
use crate::tables::column;

/// The code of a note, which is no contact point.
const NOTE: &str = "note";

/// What went from a card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardParts {
    /// Contact points by kind, each with how many.
    pub points: Vec<(ContactPointKind, u32)>,
    /// Whether the note went.
    pub note: bool,
}

impl CardParts {
    /// Says whether nothing went.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.points.is_empty() && !self.note
    }
}

/// Notes what went from a card for a request; more of a kind is added to what went before.
pub fn add(transaction: &Transaction<'_>, request: RequestId, parts: &CardParts) -> Result<()> {
    let mut statement = transaction.prepare_cached(ADD)?;
    let points = parts
        .points
        .iter()
        .map(|(kind, count)| (kind.as_str(), *count));
    for (part, count) in points.chain(parts.note.then_some((NOTE, 1))) {
        statement
            .execute(named_params! { ":request_id": request.0, ":part": part, ":count": count })?;
    }
    Ok(())
}

const ADD: &str = "
    INSERT INTO request_card_part (request_id, part, count) VALUES (:request_id, :part, :count)
    ON CONFLICT (request_id, part) DO UPDATE SET count = count + excluded.count
";

/// Returns what went from the card for a request, in the order of the kinds.
pub fn of_request(vault: &Connection, request: RequestId) -> Result<CardParts> {
    let mut statement = vault.prepare_cached(OF_REQUEST)?;
    let mut found = statement.query(named_params! { ":request_id": request.0 })?;
    let mut parts = CardParts::default();
    while let Some(row) = found.next()? {
        let part: String = row.get("part")?;
        if part == NOTE {
            parts.note = true;
        } else {
            parts
                .points
                .push((column::code(row, "part")?, row.get("count")?));
        }
    }
    parts.points.sort_by_key(|(kind, _)| *kind);
    Ok(parts)
}

const OF_REQUEST: &str = "SELECT part, count FROM request_card_part WHERE request_id = :request_id";

/// Forgets what went for a request: it was taken up again, and the letter of before tells of it.
pub fn forget(transaction: &Transaction<'_>, request: RequestId) -> Result<()> {
    transaction
        .prepare_cached(FORGET)?
        .execute(named_params! { ":request_id": request.0 })?;
    Ok(())
}

const FORGET: &str = "DELETE FROM request_card_part WHERE request_id = :request_id";
