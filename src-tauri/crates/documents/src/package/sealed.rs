//! Closing bytes with a password: PBKDF2-HMAC-SHA-256 makes the key, AES-256-GCM closes (NIST SP 800-132 and 800-38D).

use aes_gcm::aead::AeadInOut;
use aes_gcm::{Aes256Gcm, Key, KeyInit, Nonce};
use pbkdf2::pbkdf2_hmac;
use pbkdf2::sha2::Sha256;

use super::{Randomness, password};
use crate::error::DocumentError;

/// How often the password is hashed. The password has 79 random bits, so this only makes a good thing better.
pub(super) const ROUNDS: u32 = 600_000;
/// The length of the salt in bytes.
pub(super) const SALT_BYTES: usize = 16;
/// The length of the nonce in bytes. A key closes one file only, so it cannot come back.
pub(super) const NONCE_BYTES: usize = 12;

/// Returns salt, nonce, and the closed bytes with their tag at the end.
///
/// # Errors
/// What the source of random bytes says; [`DocumentError::Package`] for more bytes than the cipher takes.
pub(super) fn close(
    mut bytes: Vec<u8>,
    typed_password: &str,
    random: &mut Randomness<'_>,
) -> Result<Vec<u8>, DocumentError> {
    let mut salt = [0; SALT_BYTES];
    let mut nonce = [0; NONCE_BYTES];
    random(&mut salt)?;
    random(&mut nonce)?;
    let cipher = Aes256Gcm::new(&key(typed_password, &salt));
    cipher
        .encrypt_in_place(&Nonce::from(nonce), &[], &mut bytes)
        .map_err(|_| DocumentError::Package("closing it"))?;
    Ok([salt.as_slice(), nonce.as_slice(), bytes.as_slice()].concat())
}

fn key(typed_password: &str, salt: &[u8]) -> Key<Aes256Gcm> {
    let mut key = [0; 32];
    let counts = password::typed(typed_password);
    pbkdf2_hmac::<Sha256>(counts.as_bytes(), salt, ROUNDS, &mut key);
    key.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: &str = "k7mp-x3qd-9wbt-hn4v";

    fn open(closed: &[u8], typed_password: &str) -> Option<Vec<u8>> {
        let (salt, rest) = closed.split_at(SALT_BYTES);
        let (nonce, rest) = rest.split_at(NONCE_BYTES);
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().ok()?;
        let mut bytes = rest.to_vec();
        Aes256Gcm::new(&key(typed_password, salt))
            .decrypt_in_place(&Nonce::from(nonce), &[], &mut bytes)
            .ok()?;
        Some(bytes)
    }

    #[test]
    fn only_the_password_opens_what_it_closed() {
        let mut counted = |bytes: &mut [u8]| {
            bytes.fill(7);
            Ok(())
        };
        let closed = close(b"Kerkstraat 112".to_vec(), PASSWORD, &mut counted).expect("closed");
        assert!(!closed.windows(5).any(|bytes| bytes == b"straa"));
        assert_eq!(
            open(&closed, PASSWORD).as_deref(),
            Some(&b"Kerkstraat 112"[..])
        );
        assert_eq!(
            open(&closed, "K7MP X3QD 9WBT HN4V").as_deref(),
            Some(&b"Kerkstraat 112"[..])
        );
        assert_eq!(open(&closed, "k7mp-x3qd-9wbt-hn4w"), None);
        let mut changed = closed.clone();
        changed[SALT_BYTES + NONCE_BYTES] ^= 1;
        assert_eq!(open(&changed, PASSWORD), None);
    }
}
