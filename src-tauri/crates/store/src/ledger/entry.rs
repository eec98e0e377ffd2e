//! What a line of the ledger holds: random ids, codes, counts and dates, and no person.

use chrono::NaiveDate;
use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::closed_set::closed_set;
use crate::error::{Result, StoreError};
use crate::randomness::Randomness;

/// The largest number of record ids in one entry.
pub const ENTRY_RECORDS_MAX: usize = 5_000;

closed_set! {
    /// What was done.
    pub enum LedgerKind {
        /// Records were erased (Art. 17, or their period was over).
        Erased = "erased",
        /// Processing was restricted (Art. 18).
        Restricted = "restricted",
        /// A restriction was lifted (Art. 18(3)).
        RestrictionLifted = "restriction_lifted",
        /// Someone objected (Art. 21).
        Objection = "objection",
        /// Consent was withdrawn (Art. 7(3)).
        Withdrawal = "withdrawal",
        /// An address is not to be used or imported again.
        Suppression = "suppression",
        /// An address may be used again: what put it on the list was taken back, or the person said yes again.
        SuppressionLifted = "suppression_lifted",
        /// Records were rectified (Art. 16); a restored backup has the old values.
        Rectified = "rectified",
    }
}

/// The code of a category of data: a word of small letters, digits, `_`, `-` and `.`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CategoryCode(String);

impl CategoryCode {
    /// The largest number of signs.
    pub const SIGNS_MAX: usize = 40;

    /// Reads a code.
    ///
    /// # Errors
    /// [`StoreError::OverLimit`] for a text that is no such word.
    pub fn parse(text: &str) -> Result<CategoryCode> {
        let is_word = (1..=CategoryCode::SIGNS_MAX).contains(&text.len())
            && text
                .bytes()
                .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'.'));
        if is_word {
            Ok(CategoryCode(text.to_owned()))
        } else {
            Err(StoreError::OverLimit {
                what: "signs of a category code",
                limit: CategoryCode::SIGNS_MAX as u64,
            })
        }
    }

    /// Returns the code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CategoryCode {
    type Error = StoreError;

    fn try_from(text: String) -> Result<CategoryCode> {
        CategoryCode::parse(&text)
    }
}

impl From<CategoryCode> for String {
    fn from(code: CategoryCode) -> String {
        code.0
    }
}

/// One entry of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LedgerEntry {
    /// A random id of its own (uuid v4).
    pub id: Uuid,
    /// What was done.
    pub kind: LedgerKind,
    /// To which category of data.
    pub category: CategoryCode,
    /// To how many records.
    pub count: u32,
    /// The version of the rule that asked for it.
    pub rule: Option<Uuid>,
    /// The records' random ids, by which a restored backup is gone through again.
    pub records: Vec<Uuid>,
    /// The keyed hash of an address that is not to come back.
    pub keyed_hash: Option<KeyedHash>,
}

/// The HMAC-SHA-256 of an address under the key in the vault: without the vault it says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyedHash([u8; 32]);

impl KeyedHash {
    /// Takes a hash as the vault has it.
    pub(crate) const fn from_bytes(bytes: [u8; 32]) -> KeyedHash {
        KeyedHash(bytes)
    }

    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<KeyedHash> for String {
    fn from(hash: KeyedHash) -> String {
        data_encoding::HEXLOWER.encode(&hash.0)
    }
}

impl TryFrom<String> for KeyedHash {
    type Error = &'static str;

    fn try_from(digits: String) -> std::result::Result<KeyedHash, &'static str> {
        let bytes = data_encoding::HEXLOWER
            .decode(digits.as_bytes())
            .map_err(|_| "no hexadecimal digits")?;
        let bytes = bytes.try_into().map_err(|_| "not 32 bytes")?;
        Ok(KeyedHash(bytes))
    }
}

/// The key of the keyed hashes. It is kept in the vault, and wiped from memory when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct HashKey([u8; 32]);

impl HashKey {
    /// Makes a new key.
    pub fn random(randomness: &mut dyn Randomness) -> Result<HashKey> {
        let mut key = HashKey([0; 32]);
        randomness.fill(&mut key.0)?;
        Ok(key)
    }

    /// Takes the key as the vault has it.
    pub fn from_bytes(bytes: [u8; 32]) -> HashKey {
        HashKey(bytes)
    }

    /// Returns the key as the vault keeps it.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the keyed hash of an address in its one spelling, which the caller sees to.
    pub fn hash(&self, address: &str) -> KeyedHash {
        // HMAC fills a shorter key up with zeros to the block of its hash; a block cannot be
        // refused for its length.
        let mut block = Zeroizing::new([0; 64]);
        block[..32].copy_from_slice(&self.0);
        let mut mac = <Hmac<Sha256> as Mac>::new(block.as_slice().into());
        mac.update(address.as_bytes());
        KeyedHash(mac.finalize().into_bytes().into())
    }
}

/// How far a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunState {
    /// It is written down, and the vault's transaction is not known to be committed.
    Intended,
    /// The vault's transaction is committed.
    Committed,
    /// It was not carried out.
    Withdrawn,
}

/// A run with its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRun {
    /// The run's id.
    pub id: Uuid,
    /// The day on which it was written down.
    pub on: NaiveDate,
    /// How far it is.
    pub state: RunState,
    /// What was done.
    pub entries: Vec<LedgerEntry>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyed_hash_depends_on_the_key_and_the_address() {
        let (one, two) = (HashKey::from_bytes([1; 32]), HashKey::from_bytes([2; 32]));
        let address = "p.devries@voorbeeld.example";
        assert_eq!(one.hash(address), one.hash(address));
        assert_ne!(one.hash(address), two.hash(address));
        assert_ne!(one.hash(address), one.hash("q.devries@voorbeeld.example"));
    }

    #[test]
    fn the_keyed_hash_is_that_of_rfc_4231() {
        // Test case 2 has a short key, which HMAC pads with zeros to the block, as it does ours.
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        let hash: String = HashKey::from_bytes(key)
            .hash("what do ya want for nothing?")
            .into();
        assert_eq!(
            hash,
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    #[test]
    fn a_category_code_is_one_word() {
        for (text, is_code) in [("invoice", true), ("Jan Jansen", false), ("", false)] {
            assert_eq!(CategoryCode::parse(text).is_ok(), is_code, "{text}");
        }
    }
}
