//! The form in which e-mail addresses, telephone numbers and names are compared and hashed.
//!
//! The list of people who objected to marketing or asked to be erased (Art. 21(3), Art. 17(1)) keeps a
//! keyed hash of exactly this form. A change here makes those hashes miss: it is a migration, not a repair.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest e-mail address in bytes (RFC 5321 section 4.5.3.1: 64 + 1 + 255).
const EMAIL_BYTES_MAX: usize = 320;

/// Longest text in bytes in which a telephone number is looked for.
const TELEPHONE_BYTES_MAX: usize = 100;

/// Fewest and most digits of an international number, country code included (ITU-T E.164).
const INTERNATIONAL_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Digits of an ordinary Dutch number without its leading zero.
const DUTCH_DIGITS: usize = 9;

/// Returns an e-mail address trimmed, in NFC and lower case, its domain in punycode; nothing where the
/// text is no address.
pub fn email(written: &str) -> Option<String> {
    let written = written.trim();
    let address = match written.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => written[7..].trim_start(),
        Some(_) | None => written,
    };
    let (local, domain) = address.rsplit_once('@')?;
    let local: String = local
        .nfc()
        .collect::<String>()
        .to_lowercase()
        .nfc()
        .collect();
    let domain = idna::domain_to_ascii(domain.trim_end_matches('.')).ok()?;
    let blank = |text: &str| text.chars().any(|c| c.is_whitespace() || c.is_control());
    if local.is_empty() || domain.is_empty() || blank(&local) || blank(&domain) {
        return None;
    }
    let address = format!("{local}@{domain}");
    (address.len() <= EMAIL_BYTES_MAX).then_some(address)
}

/// Returns a telephone number in E.164 ("+31612345678"); nothing where it cannot be told for certain.
///
/// A number without a country is Dutch where it begins with 0, and also "612345678" and "31612345678",
/// as spreadsheets and chat programs write it. An extension does not count.
pub fn telephone(written: &str) -> Option<String> {
    if written.len() > TELEPHONE_BYTES_MAX {
        return None;
    }
    let plain: String = written.trim().nfkc().collect::<String>().to_lowercase();
    let plain = plain.strip_prefix("tel:").unwrap_or(&plain);
    let plain = ["ext", ";", "x", "toestel", "tst"]
        .iter()
        .filter_map(|mark| plain.find(mark))
        .min()
        .map_or(plain, |at| &plain[..at]);
    let international =
        plain.trim_start().starts_with(['+']) || plain.trim_start().starts_with("(+");
    // "+31 (0)6": the zero in brackets is for those who dial within the country.
    let plain = plain.replace(
        "(0)",
        if international || plain.starts_with("00") {
            ""
        } else {
            "0"
        },
    );
    let mut digits = String::with_capacity(plain.len());
    for character in plain.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() => {}
            '-' | '‐' | '‑' | '–' | '.' | '/' | '(' | ')' => {}
            blank if blank.is_whitespace() => {}
            // Marks of writing direction, which telephones put around numbers that are copied.
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            _ => return None,
        }
    }
    if international {
        from_international(&digits)
    } else if let Some(rest) = digits.strip_prefix("00") {
        from_international(rest)
    } else if let Some(rest) = digits.strip_prefix('0') {
        from_dutch(rest)
    } else {
        let mobile = digits.len() == DUTCH_DIGITS && digits.starts_with('6');
        let with_country = digits.len() == DUTCH_DIGITS + 2 && digits.starts_with("31");
        match (mobile, with_country) {
            (true, _) => from_dutch(&digits),
            (false, true) => from_international(&digits),
            (false, false) => None,
        }
    }
}

fn from_international(digits: &str) -> Option<String> {
    if let Some(rest) = digits.strip_prefix("31") {
        return from_dutch(rest.strip_prefix('0').unwrap_or(rest));
    }
    (INTERNATIONAL_DIGITS.contains(&digits.len()) && !digits.starts_with('0'))
        .then(|| format!("+{digits}"))
}

/// Lengths follow the Dutch numbering plan: nine digits, but service numbers 800 and 90x have seven or
/// ten, and those of machines (97) eleven.
fn from_dutch(rest: &str) -> Option<String> {
    let service = ["800", "900", "906", "909"]
        .iter()
        .any(|prefix| rest.starts_with(prefix));
    let fits = match rest.len() {
        DUTCH_DIGITS => !rest.starts_with('0'),
        7 | 10 => service,
        11 => rest.starts_with("97"),
        _ => false,
    };
    fits.then(|| format!("+31{rest}"))
}

/// Returns the words of a name in lower case, without accents and in alphabetical order, so that
/// "Berg, Zoë van den" and "Zoe van den Berg" are one name; nothing where there are no letters.
pub fn name(written: &str) -> Option<String> {
    let plain: String = written
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    let mut words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    let letters = words
        .iter()
        .any(|word| word.chars().any(char::is_alphabetic));
    letters.then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_email_address_is_compared_in_lower_case_with_its_domain_in_punycode() {
        for (written, expected) in [
            ("jan@bakkerij.example", Some("jan@bakkerij.example")),
            (
                "  Jan.Jansen@Bakkerij.EXAMPLE ",
                Some("jan.jansen@bakkerij.example"),
            ),
            ("mailto:jan@bakkerij.example", Some("jan@bakkerij.example")),
            ("jan@bakkerij.example.", Some("jan@bakkerij.example")),
            ("jan@Café.example", Some("jan@xn--caf-dma.example")),
            ("jan@cafe\u{301}.example", Some("jan@xn--caf-dma.example")),
            ("jan@xn--caf-dma.example", Some("jan@xn--caf-dma.example")),
            ("Zoe\u{308}@bakkerij.example", Some("zoë@bakkerij.example")),
            (
                "jan+nieuws@bakkerij.example",
                Some("jan+nieuws@bakkerij.example"),
            ),
            ("jan", None),
            ("@bakkerij.example", None),
            ("jan@", None),
            ("jan jansen@bakkerij.example", None),
            ("", None),
        ] {
            assert_eq!(email(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn a_telephone_number_becomes_e_164_with_the_netherlands_as_default() {
        for (written, expected) in [
            ("06-12345678", Some("+31612345678")),
            ("06 12 34 56 78", Some("+31612345678")),
            ("+31 6 12345678", Some("+31612345678")),
            ("+31 (0)6 1234 5678", Some("+31612345678")),
            ("+31 06 12345678", Some("+31612345678")),
            ("0031 6 12345678", Some("+31612345678")),
            ("0031(0)612345678", Some("+31612345678")),
            ("31612345678", Some("+31612345678")),
            ("612345678", Some("+31612345678")),
            ("tel:+31-6-12345678", Some("+31612345678")),
            (
                "\u{202a}+31\u{a0}6\u{a0}12345678\u{202c}",
                Some("+31612345678"),
            ),
            ("０６１２３４５６７８", Some("+31612345678")),
            ("(020) 123 45 67", Some("+31201234567")),
            ("(0)20 1234567", Some("+31201234567")),
            ("020/1234567 toestel 12", Some("+31201234567")),
            ("+1-202-555-0142;ext=102", Some("+12025550142")),
            ("+1 202 555 0142 x102", Some("+12025550142")),
            ("+32 2 123 45 67", Some("+3221234567")),
            ("(+32) 2 123 45 67", Some("+3221234567")),
            ("0800-1234", Some("+318001234")),
            ("0900 1234567", Some("+319001234567")),
            ("097 1234 56789", Some("+3197123456789")),
            ("202-555-0142", None),
            ("(202) 555-0142", None),
            ("06-1234567", None),
            ("06-123456789", None),
            ("112", None),
            ("+1234", None),
            ("+0612345678", None),
            ("06 1234 bellen", None),
            ("", None),
        ] {
            assert_eq!(telephone(written).as_deref(), expected, "{written}");
        }
    }

    #[test]
    fn a_name_is_compared_without_accents_and_order() {
        for (written, expected) in [
            ("Zoë van den Berg", Some("berg den van zoe")),
            ("Berg, Zoe van den", Some("berg den van zoe")),
            ("ÖZTÜRK", Some("ozturk")),
            ("12", None),
            (" - ", None),
        ] {
            assert_eq!(name(written).as_deref(), expected, "{written}");
        }
    }

    proptest! {
        #[test]
        fn what_is_normalised_stays_as_it_is(written in "\\PC{0,40}") {
            if let Some(name_form) = name(&written) {
                prop_assert_eq!(name(&name_form), Some(name_form.clone()));
            }
            if let Some(number) = telephone(&written) {
                prop_assert_eq!(telephone(&number), Some(number.clone()));
            }
        }

        #[test]
        fn a_normalised_address_stays_as_it_is(local in "[^@\\s\\pC]{1,12}", domain in "[^@\\s\\pC]{1,12}\\.example") {
            if let Some(address) = email(&format!("{local}@{domain}")) {
                prop_assert_eq!(email(&address), Some(address.clone()));
            }
        }

        #[test]
        fn every_writing_of_a_mobile_number_is_one_number(digits in "[1-5][0-9]{7}") {
            let expected = Some(format!("+316{digits}"));
            for written in [
                format!("06{digits}"),
                format!("06-{digits}"),
                format!("+316{digits}"),
                format!("00316{digits}"),
                format!("+31 (0)6 {digits}"),
            ] {
                prop_assert_eq!(telephone(&written), expected.clone());
            }
        }
    }
}
