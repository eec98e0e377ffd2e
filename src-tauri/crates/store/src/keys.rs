//! The key envelope (`keys.json`): the vault's key, wrapped once by the password and once by the
//! recovery code.
//!
//! The vault has one random key that never changes; what a person knows only unwraps it. A wrong
//! password and a wrapped key that someone altered with care give the same failing tag and cannot
//! be told apart; a checksum over the envelope tells damage by accident from both.

mod password;
mod recovery;
mod wrap;

pub use password::{PASSWORD_CHARACTERS_MAX, PASSWORD_CHARACTERS_MIN, Password};
pub use recovery::{RECOVERY_GROUP_SIGNS, RECOVERY_GROUPS, RecoveryCode, RecoveryCodeFault};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::administration::KEYS_FILE;
use crate::error::{Damage, Result, StoreError};
use crate::randomness::Randomness;
use wrap::{Purpose, Wrapped};

/// The newest version of the envelope that this program reads and writes.
pub const ENVELOPE_VERSION: u32 = 1;
/// The largest envelope that is read, in bytes.
pub const ENVELOPE_BYTES_MAX: usize = 16 * 1024;

const KEY_BYTES: usize = 32;

/// The vault's key. It is wiped from memory when it is dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct VaultKey([u8; KEY_BYTES]);

impl VaultKey {
    fn random(randomness: &mut dyn Randomness) -> Result<VaultKey> {
        let mut key = VaultKey([0; KEY_BYTES]);
        randomness.fill(&mut key.0)?;
        Ok(key)
    }

    /// Returns the key as SQLCipher takes a raw key: 64 hexadecimal digits.
    pub(crate) fn digits(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::HEXLOWER.encode(&self.0))
    }
}

/// What a person proves to know.
#[derive(Debug, Clone, Copy)]
pub enum Proof<'a> {
    /// The password.
    Password(&'a Password),
    /// The code on the recovery sheet.
    Recovery(&'a RecoveryCode),
}

impl Proof<'_> {
    fn purpose(self) -> Purpose {
        match self {
            Proof::Password(_) => Purpose::Password,
            Proof::Recovery(_) => Purpose::Recovery,
        }
    }

    fn secret(&self) -> &[u8] {
        match self {
            Proof::Password(password) => password.text().as_bytes(),
            Proof::Recovery(code) => code.signs(),
        }
    }
}

/// The wrapped key, as it stands in `keys.json`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The random id of the vault's key: copies of the vault with the same id open alike.
    pub key_id: Uuid,
    password: Wrapped,
    recovery: Wrapped,
}

/// The envelope's text: its contents with their checksum beside them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    version: u32,
    sha256: String,
    keys: Box<RawValue>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contents {
    key_id: Uuid,
    password: wrap::WrappedText,
    recovery: wrap::WrappedText,
}

impl Envelope {
    /// Makes a new vault key and wraps it twice.
    pub fn seal(
        password: &Password,
        recovery: &RecoveryCode,
        randomness: &mut dyn Randomness,
    ) -> Result<(Envelope, VaultKey)> {
        password.fit_to_be_chosen()?;
        let key = VaultKey::random(randomness)?;
        let key_id = randomness.id()?;
        let by_password = Wrapped::wrap(&key, key_id, Proof::Password(password), randomness)?;
        let by_recovery = Wrapped::wrap(&key, key_id, Proof::Recovery(recovery), randomness)?;
        let envelope = Envelope {
            key_id,
            password: by_password,
            recovery: by_recovery,
        };
        Ok((envelope, key))
    }

    /// Returns the vault's key, or `None` where the proof does not open the envelope.
    pub fn open(&self, proof: Proof<'_>) -> Result<Option<VaultKey>> {
        let wrapped = match proof {
            Proof::Password(_) => &self.password,
            Proof::Recovery(_) => &self.recovery,
        };
        wrapped.unwrap(self.key_id, proof)
    }

    /// Returns the envelope with the key wrapped by a new password, under a new salt.
    pub fn with_password(
        &self,
        key: &VaultKey,
        password: &Password,
        randomness: &mut dyn Randomness,
    ) -> Result<Envelope> {
        password.fit_to_be_chosen()?;
        let wrapped = Wrapped::wrap(key, self.key_id, Proof::Password(password), randomness)?;
        Ok(Envelope {
            password: wrapped,
            ..self.clone()
        })
    }

    /// Returns the envelope with the key wrapped by a new recovery code, under a new salt.
    pub fn with_recovery(
        &self,
        key: &VaultKey,
        recovery: &RecoveryCode,
        randomness: &mut dyn Randomness,
    ) -> Result<Envelope> {
        let wrapped = Wrapped::wrap(key, self.key_id, Proof::Recovery(recovery), randomness)?;
        Ok(Envelope {
            recovery: wrapped,
            ..self.clone()
        })
    }

    /// Reads an envelope. Bounds are checked before anything is computed with its values, so that
    /// a hostile file cannot ask for more memory than [`wrap`] allows.
    pub fn parse(bytes: &[u8]) -> Result<Envelope> {
        if bytes.len() > ENVELOPE_BYTES_MAX {
            return Err(damaged(Damage::TooLarge));
        }
        if bytes.is_empty() {
            return Err(damaged(Damage::CutShort));
        }
        #[derive(Deserialize)]
        struct VersionOnly {
            version: u32,
        }
        let form = |_| damaged(Damage::Form);
        let VersionOnly { version } = serde_json::from_slice(bytes).map_err(form)?;
        if version > ENVELOPE_VERSION {
            return Err(StoreError::Newer {
                file: KEYS_FILE,
                found: version,
                known: ENVELOPE_VERSION,
            });
        }
        if version == 0 {
            return Err(damaged(Damage::Bounds));
        }
        let sealed: Sealed = serde_json::from_slice(bytes).map_err(form)?;
        if checksum(&sealed.keys) != sealed.sha256 {
            return Err(damaged(Damage::Checksum));
        }
        let contents: Contents = serde_json::from_str(sealed.keys.get()).map_err(form)?;
        Ok(Envelope {
            key_id: contents.key_id,
            password: Wrapped::read(&contents.password).map_err(damaged)?,
            recovery: Wrapped::read(&contents.recovery).map_err(damaged)?,
        })
    }

    /// Returns the envelope's text.
    pub fn to_text(&self) -> Result<String> {
        let form = |_| damaged(Damage::Form);
        let contents = Contents {
            key_id: self.key_id,
            password: self.password.write(),
            recovery: self.recovery.write(),
        };
        let keys = serde_json::value::to_raw_value(&contents).map_err(form)?;
        let sealed = Sealed {
            version: ENVELOPE_VERSION,
            sha256: checksum(&keys),
            keys,
        };
        serde_json::to_string(&sealed).map_err(form)
    }
}

fn checksum(keys: &RawValue) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(keys.get()))
}

fn damaged(reason: Damage) -> StoreError {
    StoreError::Damaged {
        file: KEYS_FILE,
        reason,
    }
}
