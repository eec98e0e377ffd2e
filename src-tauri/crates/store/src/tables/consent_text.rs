//! Texts with which consent is asked or an opt-out offered: each version is kept once and never changed, so that a
//! proof says what somebody said yes to (art. 7(1); T20).

use chrono::NaiveDate;
use domain::ids::ConsentTextId;
use domain::language::Language;
use domain::subscription::ConsentTextKind;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, named_params};

use super::column;
use crate::error::{Result, StoreError};

/// The most versions of all texts together.
pub const CONSENT_TEXTS_MAX: u32 = 500;

/// A version of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentText {
    /// Which version.
    pub id: ConsentTextId,
    /// What it is for.
    pub kind: ConsentTextKind,
    /// In which language it is.
    pub language: Language,
    /// Its number among those of its kind and language, counted from 1.
    pub version: u32,
    /// The first day on which it was shown.
    pub valid_from: NaiveDate,
    /// What it says.
    pub text: String,
}

/// What is new of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewConsentText {
    /// Under which id it is kept.
    pub id: ConsentTextId,
    /// What it is for.
    pub kind: ConsentTextKind,
    /// In which language it is.
    pub language: Language,
    /// The first day on which it is shown.
    pub valid_from: NaiveDate,
    /// What it says.
    pub text: String,
}

/// Keeps a text as the next version of its kind and language, and returns its id; a text that is kept already word for
/// word is not kept twice.
///
/// # Errors
/// [`StoreError::OverLimit`] past [`CONSENT_TEXTS_MAX`].
pub fn add(transaction: &Transaction<'_>, new: &NewConsentText) -> Result<ConsentTextId> {
    let same: Option<uuid::Uuid> = transaction
        .prepare_cached(SAME)?
        .query_row(
            named_params! {
                ":kind": new.kind.as_str(),
                ":language": new.language.as_str(),
                ":text": new.text,
            },
            |row| row.get("id"),
        )
        .optional()?;
    if let Some(id) = same {
        return Ok(ConsentTextId(id));
    }
    transaction.prepare_cached(ADD)?.execute(named_params! {
        ":id": new.id.0,
        ":kind": new.kind.as_str(),
        ":language": new.language.as_str(),
        ":valid_from": new.valid_from,
        ":text": new.text,
    })?;
    let texts: u32 = transaction
        .prepare_cached(COUNT)?
        .query_row([], |row| row.get("texts"))?;
    if texts > CONSENT_TEXTS_MAX {
        return Err(StoreError::OverLimit {
            what: "versions of texts",
            limit: u64::from(CONSENT_TEXTS_MAX),
        });
    }
    Ok(new.id)
}

const SAME: &str =
    "SELECT id FROM consent_text WHERE kind = :kind AND language = :language AND text = :text";
const ADD: &str = "
    INSERT INTO consent_text (id, kind, language, version, valid_from, text)
    SELECT :id, :kind, :language, coalesce(max(version), 0) + 1, :valid_from, :text
    FROM consent_text WHERE kind = :kind AND language = :language
";
const COUNT: &str = "SELECT count(*) AS texts FROM consent_text";

/// Returns all versions, the newest of each kind and language first.
pub fn all(vault: &Connection) -> Result<Vec<ConsentText>> {
    let mut statement = vault.prepare_cached(ALL)?;
    let found = statement.query_map(named_params! { ":rows": CONSENT_TEXTS_MAX }, read)?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const ALL: &str = "
    SELECT id, kind, language, version, valid_from, text FROM consent_text
    ORDER BY kind, language DESC, version DESC LIMIT :rows
";

/// Returns one version.
pub fn find(vault: &Connection, id: ConsentTextId) -> Result<Option<ConsentText>> {
    Ok(vault
        .prepare_cached(FIND)?
        .query_row(named_params! { ":id": id.0 }, read)
        .optional()?)
}

const FIND: &str =
    "SELECT id, kind, language, version, valid_from, text FROM consent_text WHERE id = :id";

/// Returns how many subscriptions lean on each version, and how many proofs.
pub fn uses(vault: &Connection) -> Result<Vec<(ConsentTextId, u32)>> {
    let mut statement = vault.prepare_cached(USES)?;
    let found = statement.query_map([], |row| {
        Ok((ConsentTextId(row.get("id")?), row.get("uses")?))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

const USES: &str = "
    SELECT id, count(*) AS uses FROM (
        SELECT consent_text_id AS id FROM subscription
        UNION ALL SELECT opt_out_text_id FROM subscription
        UNION ALL SELECT text_id FROM consent_proof)
    WHERE id IS NOT NULL GROUP BY id
";

fn read(row: &Row<'_>) -> rusqlite::Result<ConsentText> {
    Ok(ConsentText {
        id: ConsentTextId(row.get("id")?),
        kind: column::code(row, "kind")?,
        language: column::code(row, "language")?,
        version: row.get("version")?,
        valid_from: row.get("valid_from")?,
        text: row.get("text")?,
    })
}
