//! One wrapping of the vault's key: Argon2id from what a person knows, XChaCha20-Poly1305 around
//! the key. The tag covers the key's id, the purpose and the derivation's parameters too, so that
//! no part of one envelope can stand in another.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::{KEY_BYTES, Proof, VaultKey};
use crate::error::{Damage, Result, StoreError};
use crate::randomness::Randomness;

/// The memory that a derivation takes, in KiB: what is written, and the bounds for what is read.
const MEMORY_KIB: u32 = 64 * 1024;
const MEMORY_KIB_MAX: u32 = 1024 * 1024;
const PASSES: u32 = 3;
const PASSES_MAX: u32 = 16;
const LANES: u32 = 1;
const LANES_MAX: u32 = 4;

const SALT_BYTES: usize = 16;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
const WRAPPED_BYTES: usize = KEY_BYTES + TAG_BYTES;

/// What a wrapping is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Password,
    Recovery,
}

impl Purpose {
    fn code(self) -> &'static str {
        match self {
            Purpose::Password => "password",
            Purpose::Recovery => "recovery",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Derivation {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: [u8; SALT_BYTES],
}

/// The vault's key, wrapped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wrapped {
    derivation: Derivation,
    nonce: [u8; NONCE_BYTES],
    bytes: [u8; WRAPPED_BYTES],
}

/// A wrapping as it stands in the envelope; bytes are hexadecimal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrappedText {
    derivation: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    nonce: String,
    wrapped: String,
}

const DERIVATION: &str = "argon2id-19";

impl Wrapped {
    /// Wraps the key under a new salt and a new nonce.
    pub(super) fn wrap(
        key: &VaultKey,
        key_id: Uuid,
        proof: Proof<'_>,
        randomness: &mut dyn Randomness,
    ) -> Result<Wrapped> {
        let mut derivation = Derivation {
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: LANES,
            salt: [0; SALT_BYTES],
        };
        let mut nonce = [0; NONCE_BYTES];
        randomness.fill(&mut derivation.salt)?;
        randomness.fill(&mut nonce)?;
        let covered = derivation.covered(key_id, proof.purpose());
        let payload = Payload {
            msg: &key.0,
            aad: covered.as_bytes(),
        };
        let sealed = derivation
            .cipher(proof)?
            .encrypt(XNonce::from_slice(&nonce), payload)
            .map_err(|_| StoreError::BrokeOff)?;
        Ok(Wrapped {
            derivation,
            nonce,
            bytes: sealed.try_into().map_err(|_| StoreError::BrokeOff)?,
        })
    }

    /// Returns the key, or `None` where the tag fails. The comparison takes the same time always.
    pub(super) fn unwrap(&self, key_id: Uuid, proof: Proof<'_>) -> Result<Option<VaultKey>> {
        let covered = self.derivation.covered(key_id, proof.purpose());
        let payload = Payload {
            msg: &self.bytes,
            aad: covered.as_bytes(),
        };
        let opened = self
            .derivation
            .cipher(proof)?
            .decrypt(XNonce::from_slice(&self.nonce), payload);
        let Ok(bytes) = opened.map(Zeroizing::new) else {
            return Ok(None);
        };
        let mut key = VaultKey([0; KEY_BYTES]);
        key.0.copy_from_slice(&bytes);
        Ok(Some(key))
    }

    /// Reads a wrapping, within the bounds.
    pub(super) fn read(text: &WrappedText) -> std::result::Result<Wrapped, Damage> {
        let in_bounds = text.derivation == DERIVATION
            && (MEMORY_KIB..=MEMORY_KIB_MAX).contains(&text.memory_kib)
            && (PASSES..=PASSES_MAX).contains(&text.passes)
            && (LANES..=LANES_MAX).contains(&text.lanes);
        if !in_bounds {
            return Err(Damage::Bounds);
        }
        Ok(Wrapped {
            derivation: Derivation {
                memory_kib: text.memory_kib,
                passes: text.passes,
                lanes: text.lanes,
                salt: bytes_of(&text.salt)?,
            },
            nonce: bytes_of(&text.nonce)?,
            bytes: bytes_of(&text.wrapped)?,
        })
    }

    /// Returns the wrapping as it stands in the envelope.
    pub(super) fn write(&self) -> WrappedText {
        WrappedText {
            derivation: DERIVATION.to_owned(),
            memory_kib: self.derivation.memory_kib,
            passes: self.derivation.passes,
            lanes: self.derivation.lanes,
            salt: HEXLOWER.encode(&self.derivation.salt),
            nonce: HEXLOWER.encode(&self.nonce),
            wrapped: HEXLOWER.encode(&self.bytes),
        }
    }
}

impl Derivation {
    fn cipher(&self, proof: Proof<'_>) -> Result<XChaCha20Poly1305> {
        let broke_off = |_| StoreError::BrokeOff;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_BYTES))
            .map_err(broke_off)?;
        let mut derived = Zeroizing::new([0; KEY_BYTES]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(proof.secret(), &self.salt, &mut derived[..])
            .map_err(broke_off)?;
        Ok(XChaCha20Poly1305::new(derived.as_slice().into()))
    }

    /// Returns what the tag covers beside the key.
    fn covered(&self, key_id: Uuid, purpose: Purpose) -> String {
        format!(
            "vergeetboek key 1 {} {key_id} {DERIVATION} {} {} {} {}",
            purpose.code(),
            self.memory_kib,
            self.passes,
            self.lanes,
            HEXLOWER.encode(&self.salt)
        )
    }
}

fn bytes_of<const N: usize>(digits: &str) -> std::result::Result<[u8; N], Damage> {
    let bytes = HEXLOWER
        .decode(digits.as_bytes())
        .map_err(|_| Damage::Form)?;
    bytes.try_into().map_err(|_| Damage::Length)
}
