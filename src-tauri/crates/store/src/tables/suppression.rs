//! Keyed hashes of those who must not come back by an import: who objected to marketing, unsubscribed, or was erased at
//! their own request (domain.md 4.4, art. 21). Without the vault's key a hash says nothing.

use chrono::NaiveDate;
use domain::ids::RequestId;
use domain::subscription::SuppressedSince;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};
use uuid::Uuid;

use super::column;
use crate::closed_set::closed_set;
use crate::error::Result;
use crate::ledger::{HashKey, KeyedHash};
use crate::randomness::Randomness;

closed_set! {
    /// Why somebody is on the list.
    pub enum SuppressionReason {
        /// An objection to direct marketing (art. 21(2)): no end, reviewed yearly.
        Objection = "objection",
        /// An erasure at the person's own request (art. 17).
        ErasureRequest = "erasure_request",
        /// A newsletter that was unsubscribed.
        Unsubscribed = "unsubscribed",
    }
}

/// An address that is not to be used or imported again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suppression {
    /// A random id (uuid v4).
    pub id: Uuid,
    /// The keyed hash of the address in its one spelling.
    pub hash: KeyedHash,
    /// Why.
    pub reason: SuppressionReason,
    /// Since when.
    pub since: NaiveDate,
}

/// Puts an address on the list and says whether it came on it now; one that is on it already for this reason stays as
/// it was.
pub fn add(transaction: &Transaction<'_>, suppression: &Suppression) -> Result<bool> {
    let added = transaction.prepare_cached(ADD)?.execute(named_params! {
        ":id": suppression.id,
        ":hash": suppression.hash.as_bytes(),
        ":reason": suppression.reason.code(),
        ":since": suppression.since,
    })?;
    Ok(added == 1)
}

const ADD: &str = "
    INSERT INTO suppression (id, hash, reason, since) VALUES (:id, :hash, :reason, :since)
    ON CONFLICT (hash, reason) DO NOTHING
";

/// Ties an address that is on the list since somebody asked to be erased to their request, the newest one: it goes with
/// that request's file, as the letter says (domain rule 4.2).
pub(crate) fn tie(
    transaction: &Transaction<'_>,
    hash: KeyedHash,
    request: RequestId,
) -> Result<()> {
    transaction
        .prepare_cached(TIE)?
        .execute(named_params! { ":hash": hash.as_bytes(), ":request_id": request.0 })?;
    Ok(())
}

const TIE: &str = "
    UPDATE suppression SET request_id = :request_id WHERE hash = :hash AND reason = 'erasure_request'
";

/// Takes the addresses off the list that go with the file of a request; returns those that are not on it for another
/// reason too.
pub(crate) fn go_with(transaction: &Transaction<'_>, request: RequestId) -> Result<Vec<KeyedHash>> {
    let mut statement = transaction.prepare_cached(GO_WITH)?;
    let found = statement.query_map(named_params! { ":request_id": request.0 }, |row| {
        row.get::<_, [u8; 32]>("hash").map(KeyedHash::from_bytes)
    })?;
    let gone: Vec<KeyedHash> = found.collect::<rusqlite::Result<_>>()?;
    let mut free = Vec::with_capacity(gone.len());
    for hash in gone {
        if !is_suppressed(transaction, hash)? {
            free.push(hash);
        }
    }
    Ok(free)
}

const GO_WITH: &str = "DELETE FROM suppression WHERE request_id = :request_id RETURNING hash";

/// Takes an address off the list, as the edit that put it there was taken back; returns its hash, where it was on it.
pub fn take_back(transaction: &Transaction<'_>, id: Uuid) -> Result<Option<KeyedHash>> {
    let mut statement = transaction.prepare_cached(TAKE_BACK)?;
    let hash: Option<[u8; 32]> = statement
        .query_row(named_params! { ":id": id }, |row| row.get("hash"))
        .optional()?;
    Ok(hash.map(KeyedHash::from_bytes))
}

const TAKE_BACK: &str = "DELETE FROM suppression WHERE id = :id RETURNING hash";

/// Returns since when an address is on the list, by reason.
pub fn since(vault: &Connection, hash: KeyedHash) -> Result<SuppressedSince> {
    let mut statement = vault.prepare_cached(SINCE)?;
    let mut found = statement.query(named_params! { ":hash": hash.as_bytes() })?;
    let mut since = SuppressedSince::default();
    while let Some(row) = found.next()? {
        let day = Some(row.get("since")?);
        match column::kept(row, "reason", SuppressionReason::parse)? {
            SuppressionReason::Objection => since.objected_on = day,
            SuppressionReason::ErasureRequest => since.erasure_asked_on = day,
            SuppressionReason::Unsubscribed => since.unsubscribed_on = day,
        }
    }
    Ok(since)
}

const SINCE: &str = "SELECT reason, since FROM suppression WHERE hash = :hash";

/// Takes an address off the list that had unsubscribed and of which the person said yes again after that day; returns
/// the row. What stands there for another reason stays: a later consent overrules it for that subscription only.
pub fn subscribed_again(
    transaction: &Transaction<'_>,
    hash: KeyedHash,
    said_yes_on: NaiveDate,
) -> Result<Option<Suppression>> {
    let mut statement = transaction.prepare_cached(SUBSCRIBED_AGAIN)?;
    Ok(statement
        .query_row(
            named_params! { ":hash": hash.as_bytes(), ":said_yes_on": said_yes_on },
            |row| {
                Ok(Suppression {
                    id: row.get("id")?,
                    hash,
                    reason: SuppressionReason::Unsubscribed,
                    since: row.get("since")?,
                })
            },
        )
        .optional()?)
}

const SUBSCRIBED_AGAIN: &str = "
    DELETE FROM suppression WHERE hash = :hash AND reason = 'unsubscribed' AND since < :said_yes_on
    RETURNING id, since
";

/// Says whether an address is on the list, for whatever reason.
pub fn is_suppressed(vault: &Connection, hash: KeyedHash) -> Result<bool> {
    let mut statement = vault.prepare_cached(IS_SUPPRESSED)?;
    Ok(
        statement.query_row(named_params! { ":hash": hash.as_bytes() }, |row| {
            row.get("found")
        })?,
    )
}

const IS_SUPPRESSED: &str = "SELECT EXISTS (SELECT 1 FROM suppression WHERE hash = :hash) AS found";

/// Returns how many rows the list has.
pub fn count(vault: &Connection) -> Result<u32> {
    let mut statement = vault.prepare_cached(COUNT)?;
    Ok(statement.query_row([], |row| row.get("suppressed"))?)
}

const COUNT: &str = "SELECT count(*) AS suppressed FROM suppression";

/// Returns the key of the hashes; none as long as nobody was ever put on the list.
pub fn hash_key(vault: &Connection) -> Result<Option<HashKey>> {
    let mut statement = vault.prepare_cached(HASH_KEY)?;
    let found: Option<[u8; 32]> = statement.query_row([], |row| row.get("value")).optional()?;
    Ok(found.map(HashKey::from_bytes))
}

const HASH_KEY: &str = "SELECT value FROM vault_secret WHERE name = 'person_hash_key'";

/// Returns the key of the hashes, made now where there is none yet.
pub fn make_hash_key(
    transaction: &Transaction<'_>,
    randomness: &mut dyn Randomness,
) -> Result<HashKey> {
    if let Some(key) = hash_key(transaction)? {
        return Ok(key);
    }
    let key = HashKey::random(randomness)?;
    transaction.execute(MAKE_HASH_KEY, named_params! { ":value": key.as_bytes() })?;
    Ok(key)
}

const MAKE_HASH_KEY: &str =
    "INSERT INTO vault_secret (name, value) VALUES ('person_hash_key', :value)";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::randomness::SystemRandomness;

    const SCHEMA: &str = concat!(
        include_str!("../migrations/0002_business_and_register.sql"),
        include_str!("../migrations/0003_people_and_papers.sql"),
        include_str!("../migrations/0004_requests_and_erasures.sql"),
    );

    #[test]
    fn who_objected_is_recognised_by_the_same_address_and_nobody_else_is() {
        let mut vault = Connection::open_in_memory().expect("a vault");
        vault.execute_batch(SCHEMA).expect("the schema");
        let transaction = vault.transaction().expect("a transaction");
        assert!(hash_key(&transaction).expect("an answer").is_none());
        let key = make_hash_key(&transaction, &mut SystemRandomness).expect("an answer");
        let again = make_hash_key(&transaction, &mut SystemRandomness).expect("an answer");
        assert_eq!(key.as_bytes(), again.as_bytes(), "the key is made once");
        let entry = Suppression {
            id: Uuid::from_u128(1),
            hash: key.hash("ineke@wolters.example"),
            reason: SuppressionReason::Objection,
            since: "2026-05-08".parse().expect("a date"),
        };
        add(&transaction, &entry).expect("an answer");
        let twice = Suppression {
            id: Uuid::from_u128(2),
            ..entry
        };
        add(&transaction, &twice).expect("an answer");
        for (address, expected) in [
            ("ineke@wolters.example", true),
            ("sjoerd@ytsma.example", false),
        ] {
            let found = is_suppressed(&transaction, key.hash(address)).expect("an answer");
            assert_eq!(found, expected, "{address}");
        }
        let rows: u32 = transaction
            .query_row("SELECT count(*) FROM suppression", [], |row| row.get(0))
            .expect("an answer");
        assert_eq!(
            rows, 1,
            "an address stands once on the list for each reason"
        );
    }

    #[test]
    fn an_address_can_be_on_the_list_for_every_reason() {
        let mut vault = Connection::open_in_memory().expect("a vault");
        vault.execute_batch(SCHEMA).expect("the schema");
        let transaction = vault.transaction().expect("a transaction");
        let key = make_hash_key(&transaction, &mut SystemRandomness).expect("a key");
        for (number, reason) in (1..).zip(SuppressionReason::ALL) {
            let entry = Suppression {
                id: Uuid::from_u128(number),
                hash: key.hash(reason.code()),
                reason: *reason,
                since: "2026-05-08".parse().expect("a date"),
            };
            add(&transaction, &entry).expect("it is added");
            assert!(is_suppressed(&transaction, entry.hash).expect("an answer"));
        }
    }
}
