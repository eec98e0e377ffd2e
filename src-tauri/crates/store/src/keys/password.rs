//! The password, in one spelling.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::{Result, StoreError};

/// The least number of characters in a password that is chosen.
pub const PASSWORD_CHARACTERS_MIN: usize = 12;
/// The largest number of characters in a password.
pub const PASSWORD_CHARACTERS_MAX: usize = 256;

/// A password in Unicode's form NFC: "é" is the same whether the keyboard sends one sign or two.
pub struct Password(Zeroizing<String>);

impl Password {
    /// Reads a password as typed.
    pub fn parse(typed: &str) -> Result<Password> {
        if typed.chars().count() > PASSWORD_CHARACTERS_MAX {
            return Err(StoreError::PasswordTooLong {
                maximum: PASSWORD_CHARACTERS_MAX,
            });
        }
        // Room for the longest result of NFC (three times), so that no copy stays behind in memory
        // that a growing string gave up.
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * 3));
        text.extend(typed.nfc());
        Ok(Password(text))
    }

    /// Says whether the password is long enough to be chosen as a new one.
    pub(super) fn fit_to_be_chosen(&self) -> Result<()> {
        if self.0.chars().count() < PASSWORD_CHARACTERS_MIN {
            return Err(StoreError::PasswordTooShort {
                minimum: PASSWORD_CHARACTERS_MIN,
            });
        }
        Ok(())
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_is_the_same_in_one_sign_or_two() {
        let composed = Password::parse("caf\u{e9} au lait").expect("short enough");
        let decomposed = Password::parse("cafe\u{301} au lait").expect("short enough");
        assert_eq!(composed.text(), decomposed.text());
    }

    #[test]
    fn a_new_password_has_a_least_length_counted_in_characters() {
        for (typed, fit) in [("éééééééééééé", true), ("ééééééééééé", false)]
        {
            let password = Password::parse(typed).expect("short enough");
            assert_eq!(password.fit_to_be_chosen().is_ok(), fit, "{typed}");
        }
    }

    #[test]
    fn a_password_without_end_is_refused() {
        let typed = "a".repeat(PASSWORD_CHARACTERS_MAX + 1);
        assert!(matches!(
            Password::parse(&typed),
            Err(StoreError::PasswordTooLong { .. })
        ));
    }
}
