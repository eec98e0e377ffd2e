//! The recovery code on the sheet: eight groups of four signs.
//!
//! The alphabet has 29 signs: the digits and capitals without those that are mistaken for another
//! on paper (0, 1, I, L, O, S, U). Each group has three random signs and a check sign; 24 random
//! signs make 116 bits. As 29 is a prime, the check finds every single wrong sign and every two
//! signs that changed places; it counts the group's number, so groups in the wrong order show too.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

use crate::error::Result;
use crate::randomness::Randomness;

const ALPHABET: &[u8; 29] = b"23456789ABCDEFGHJKMNPQRTVWXYZ";

/// The number of groups on the sheet.
pub const RECOVERY_GROUPS: usize = 8;
/// The number of signs in a group, its check sign included.
pub const RECOVERY_GROUP_SIGNS: usize = 4;

const SIGNS: usize = RECOVERY_GROUPS * RECOVERY_GROUP_SIGNS;
const TYPED_BYTES_MAX: usize = 1024;
const TO_MODULUS: usize = ALPHABET.len();

/// The recovery code as printed, without its spaces.
pub struct RecoveryCode([u8; SIGNS]);

impl RecoveryCode {
    /// Makes a new code from random signs.
    pub fn random(randomness: &mut dyn Randomness) -> Result<RecoveryCode> {
        let mut code = RecoveryCode([0; SIGNS]);
        for group in 0..RECOVERY_GROUPS {
            let start = group * RECOVERY_GROUP_SIGNS;
            let mut values = Zeroizing::new([0; RECOVERY_GROUP_SIGNS]);
            for value in &mut values[..RECOVERY_GROUP_SIGNS - 1] {
                *value = random_value(randomness)?;
            }
            values[RECOVERY_GROUP_SIGNS - 1] = check_value(group, &values[..]);
            for (sign, value) in code.0[start..].iter_mut().zip(values.iter()) {
                *sign = ALPHABET[*value];
            }
        }
        Ok(code)
    }

    /// Reads a code as a person typed it: case, spaces and dashes do not matter.
    ///
    /// # Errors
    /// The first fault, with the group that it stands in, counted from one.
    pub fn parse(typed: &str) -> std::result::Result<RecoveryCode, RecoveryCodeFault> {
        if typed.len() > TYPED_BYTES_MAX {
            return Err(RecoveryCodeFault::Length { found: typed.len() });
        }
        let mut code = RecoveryCode([0; SIGNS]);
        let mut count = 0;
        for sign in typed.chars().filter(|c| !is_separator(*c)) {
            let sign = sign.to_ascii_uppercase();
            let known = u8::try_from(sign).ok().filter(|b| ALPHABET.contains(b));
            let Some(byte) = known else {
                return Err(RecoveryCodeFault::Sign {
                    group: count / RECOVERY_GROUP_SIGNS + 1,
                    sign,
                    meant: meant_by(sign),
                });
            };
            if let Some(place) = code.0.get_mut(count) {
                *place = byte;
            }
            count += 1;
        }
        for group in 0..count.min(SIGNS) / RECOVERY_GROUP_SIGNS {
            if !code.group_fits(group) {
                return Err(RecoveryCodeFault::Group { group: group + 1 });
            }
        }
        if count == SIGNS {
            Ok(code)
        } else {
            Err(RecoveryCodeFault::Length { found: count })
        }
    }

    /// Returns the groups as they stand on the sheet.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.0
            .chunks(RECOVERY_GROUP_SIGNS)
            .map(|group| std::str::from_utf8(group).unwrap_or_default())
    }

    /// Returns the signs from which the wrapping key is derived.
    pub(super) fn signs(&self) -> &[u8] {
        &self.0
    }

    fn group_fits(&self, group: usize) -> bool {
        let start = group * RECOVERY_GROUP_SIGNS;
        let mut values = Zeroizing::new([0; RECOVERY_GROUP_SIGNS]);
        for (value, sign) in values.iter_mut().zip(&self.0[start..]) {
            *value = ALPHABET.iter().position(|s| s == sign).unwrap_or(0);
        }
        values[RECOVERY_GROUP_SIGNS - 1] == check_value(group, &values[..])
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// What is wrong with a code as it was typed. Groups are counted from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeFault {
    /// A sign stands there that no sheet has.
    #[error("group {group} has a sign that is not on any sheet")]
    Sign {
        /// The group.
        group: usize,
        /// The sign as typed, as a capital.
        sign: char,
        /// The sign of the alphabet that looks most like it.
        meant: Option<char>,
    },
    /// The group's check sign does not fit: a sign in it is wrong, or it stands in another place.
    #[error("group {group} does not fit")]
    Group {
        /// The group.
        group: usize,
    },
    /// There are too few or too many signs.
    #[error("there are {found} signs, and a code has 32")]
    Length {
        /// The signs that were typed, without spaces and dashes.
        found: usize,
    },
}

/// Returns a value below 29 with equal chances: bytes past the last whole multiple are drawn again.
fn random_value(randomness: &mut dyn Randomness) -> Result<usize> {
    let fair_below = 256 / TO_MODULUS * TO_MODULUS;
    loop {
        let mut byte = Zeroizing::new([0; 1]);
        randomness.fill(&mut byte[..])?;
        let value = usize::from(byte[0]);
        if value < fair_below {
            return Ok(value % TO_MODULUS);
        }
    }
}

/// Returns the check value of a group: the weighted sum of its first three signs and its number.
fn check_value(group: usize, values: &[usize]) -> usize {
    let weighted: usize = values[..RECOVERY_GROUP_SIGNS - 1]
        .iter()
        .zip(2..)
        .map(|(value, weight)| value * weight)
        .sum();
    (weighted + (group + 1) * 7) % TO_MODULUS
}

fn is_separator(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '‐' | '‑' | '–' | '—' | '.')
}

fn meant_by(sign: char) -> Option<char> {
    match sign {
        '0' | 'O' => Some('Q'),
        '1' | 'L' => Some('T'),
        'I' => Some('J'),
        'S' => Some('5'),
        'U' => Some('V'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::randomness::SystemRandomness;

    fn a_code() -> Vec<String> {
        let code = RecoveryCode::random(&mut SystemRandomness).expect("random bytes");
        code.groups().map(str::to_owned).collect()
    }

    #[test]
    fn a_code_is_read_back_however_it_is_spaced_and_cased() {
        let groups = a_code();
        assert_eq!(groups.len(), RECOVERY_GROUPS);
        for typed in [
            groups.join(" "),
            groups.join("-"),
            groups.concat().to_lowercase(),
        ] {
            let read = RecoveryCode::parse(&typed).expect("the code is right");
            assert_eq!(read.groups().collect::<Vec<_>>(), groups);
        }
    }

    #[test]
    fn a_sign_that_no_sheet_has_is_named_with_its_group() {
        let mut groups = a_code();
        groups[5] = "3VY0".to_owned();
        assert_eq!(
            RecoveryCode::parse(&groups.join(" ")).err(),
            Some(RecoveryCodeFault::Sign {
                group: 6,
                sign: '0',
                meant: Some('Q')
            })
        );
    }

    #[test]
    fn two_groups_that_changed_places_are_found() {
        let mut groups = a_code();
        groups.swap(2, 6);
        assert!(matches!(
            RecoveryCode::parse(&groups.join(" ")),
            Err(RecoveryCodeFault::Group { group: 3 })
        ));
    }

    #[test]
    fn a_code_that_is_too_short_or_too_long_says_how_many_signs_it_has() {
        let code = a_code().concat();
        for typed in [&code[..31], &format!("{code}2")] {
            assert_eq!(
                RecoveryCode::parse(typed).err(),
                Some(RecoveryCodeFault::Length { found: typed.len() })
            );
        }
    }

    proptest! {
        #[test]
        fn every_single_wrong_sign_is_found_in_its_group(at in 0..SIGNS, by in 1..TO_MODULUS) {
            let mut code = RecoveryCode::random(&mut SystemRandomness).expect("random bytes");
            let value = ALPHABET.iter().position(|s| *s == code.0[at]).expect("a known sign");
            code.0[at] = ALPHABET[(value + by) % TO_MODULUS];
            let typed: Vec<&str> = code.groups().collect();
            prop_assert_eq!(
                RecoveryCode::parse(&typed.join(" ")).err(),
                Some(RecoveryCodeFault::Group { group: at / RECOVERY_GROUP_SIGNS + 1 })
            );
        }

        #[test]
        fn whatever_is_typed_gets_an_answer(typed in ".{0,80}") {
            prop_assert!(RecoveryCode::parse(&typed).is_err());
        }
    }
}
