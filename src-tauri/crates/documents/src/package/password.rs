//! The password of a package: made by the program, easy to read out, never kept.

use super::Randomness;
use crate::error::DocumentError;

/// Small letters and digits without those that are mistaken for another: 0, 1, i, l, o.
const ALPHABET: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";
const GROUPS: usize = 4;
const GROUP_SIGNS: usize = 4;

/// How many bits a password has: sixteen signs of thirty-one.
pub const PASSWORD_BITS: u32 = 79;

/// Makes a password of four groups of four signs, such as `k7mp-x3qd-9wbt-hn4v`.
///
/// # Errors
/// What the source of random bytes says.
pub fn password(random: &mut Randomness<'_>) -> Result<String, DocumentError> {
    let mut made = String::with_capacity(GROUPS * (GROUP_SIGNS + 1));
    for place in 0..GROUPS * GROUP_SIGNS {
        if place > 0 && place % GROUP_SIGNS == 0 {
            made.push('-');
        }
        made.push(char::from(sign(random)?));
    }
    Ok(made)
}

/// Draws a sign, each as likely as the next: a byte past the last whole round of the alphabet is drawn again.
fn sign(random: &mut Randomness<'_>) -> Result<u8, DocumentError> {
    let whole_rounds = 256 / ALPHABET.len() * ALPHABET.len();
    loop {
        let mut byte = [0];
        random(&mut byte)?;
        let drawn = usize::from(byte[0]);
        if drawn < whole_rounds {
            return Ok(ALPHABET[drawn % ALPHABET.len()]);
        }
    }
}

/// Returns what counts of a password as a person typed it: capitals, spaces and dashes do not matter.
pub(super) fn typed(password: &str) -> String {
    password
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|sign| sign.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_four_groups_of_signs_that_are_not_mistaken_for_another() {
        let mut next = 0_u8;
        let mut drawn = |bytes: &mut [u8]| {
            for byte in bytes {
                *byte = next;
                next = next.wrapping_add(37);
            }
            Ok(())
        };
        let made = password(&mut drawn).expect("a password");
        let groups: Vec<&str> = made.split('-').collect();
        assert_eq!(groups.len(), GROUPS);
        for group in groups {
            assert_eq!(group.len(), GROUP_SIGNS, "{made}");
            assert!(!group.contains(['0', '1', 'i', 'l', 'o']), "{made}");
        }
    }

    #[test]
    fn no_sign_is_drawn_more_often_than_another() {
        let mut counts = [0; 256];
        for byte in 0..=255_u8 {
            let mut given = [byte, 0].into_iter();
            let mut drawn = |bytes: &mut [u8]| {
                bytes[0] = given.next().expect("a byte");
                Ok(())
            };
            counts[usize::from(sign(&mut drawn).expect("a sign"))] += 1;
        }
        // Eight whole rounds; the last eight bytes are drawn again, here as the first sign.
        for sign in &ALPHABET[1..] {
            assert_eq!(counts[usize::from(*sign)], 8);
        }
        assert_eq!(counts[usize::from(ALPHABET[0])], 16);
    }

    #[test]
    fn the_number_of_bits_is_what_the_alphabet_gives() {
        let bits = (GROUPS * GROUP_SIGNS) as f64 * (ALPHABET.len() as f64).log2();
        assert_eq!(bits as u32, PASSWORD_BITS);
    }

    #[test]
    fn capitals_spaces_and_dashes_do_not_matter() {
        assert_eq!(typed("K7MP x3qd-9wbt–hn4v "), "k7mpx3qd9wbthn4v");
    }
}
