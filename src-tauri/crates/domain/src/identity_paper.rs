//! Finds copies of identity papers: the machine readable lines of passports and identity cards in texts (ICAO Doc 9303),
//! and names of files that say so. A copy is not kept: it is deleted after the check (domain.md T11, 4.1).

/// The most lines that are looked at in one text.
const LINES_MAX: usize = 10_000;
/// How the first line of a Dutch passport or identity card begins.
const DUTCH_STARTS: [&str; 2] = ["P<NLD", "I<NLD"];
/// The fewest characters of a line that begins so: what is shorter may be a word about it.
const START_CHARACTERS_MIN: usize = 28;
/// Words in names of files that say that an identity paper is in them.
const FILE_WORDS: [&str; 10] = [
    "paspoort",
    "passport",
    "rijbewijs",
    "driving licence",
    "driver license",
    "identiteitskaart",
    "identiteitsbewijs",
    "identity card",
    "id-kaart",
    "id-bewijs",
];

/// Tells whether a text has the machine readable lines of an identity paper in it.
#[must_use]
pub fn holds_identity_paper(text: &str) -> bool {
    text.lines().take(LINES_MAX).any(|line| {
        let line: String = line
            .chars()
            .filter(|sign| !sign.is_whitespace())
            .take(DATES_AND_NUMBER_MAX + 1)
            .collect();
        is_machine_readable(&line.to_ascii_uppercase())
    })
}

/// The length of the longest line: that of a passport (TD3).
const DATES_AND_NUMBER_MAX: usize = 44;

fn is_machine_readable(line: &str) -> bool {
    if !line
        .bytes()
        .all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit() || sign == b'<')
    {
        return false;
    }
    let starts = DUTCH_STARTS.iter().any(|start| line.starts_with(start));
    if starts && line.len() >= START_CHARACTERS_MIN {
        return true;
    }
    match line.len() {
        // Passport and the larger card: number, date of birth and date of expiry on the second line (TD3 and TD2).
        44 | 36 => checked(line, 0, 9) && dates(line, 13, 21),
        // The usual card (TD1): the number on the first line, both dates on the second.
        30 => (line.starts_with(['I', 'A', 'C']) && checked(line, 5, 9)) || dates(line, 0, 8),
        _ => false,
    }
}

fn dates(line: &str, birth: usize, expiry: usize) -> bool {
    let is_date = |from: usize| {
        line.get(from..from + 6)
            .is_some_and(|day| day.bytes().all(|sign| sign.is_ascii_digit()))
    };
    is_date(birth) && is_date(expiry) && checked(line, birth, 6) && checked(line, expiry, 6)
}

/// Checks the digit behind a field: its characters by turns times 7, 3 and 1, modulo 10 (ICAO Doc 9303-3, 4.9).
fn checked(line: &str, from: usize, length: usize) -> bool {
    let Some(field) = line.get(from..from + length) else {
        return false;
    };
    let sum: u32 = field
        .bytes()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(sign, weight)| value(sign) * weight)
        .sum();
    let digit = line.as_bytes().get(from + length).copied();
    sum > 0 && digit.is_some_and(|digit| digit.is_ascii_digit() && value(digit) == sum % 10)
}

fn value(sign: u8) -> u32 {
    match sign {
        b'0'..=b'9' => u32::from(sign - b'0'),
        b'A'..=b'Z' => u32::from(sign - b'A') + 10,
        _ => 0,
    }
}

/// Tells whether the name of a file says that an identity paper is in it.
#[must_use]
pub fn names_identity_paper(file_name: &str) -> bool {
    let name = file_name.to_lowercase().replace(['_', '.'], " ");
    FILE_WORDS.iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_passports_and_cards_are_found_by_their_check_digits() {
        // The specimens of ICAO Doc 9303, whose country does not exist.
        for (text, found) in [
            ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", true),
            ("D231458907UTO7408122F1204159<<<<<<<6", true),
            ("I<UTOD231458907<<<<<<<<<<<<<<<", true),
            ("7408122F1204159UTO<<<<<<<<<<<6", true),
            (
                "gescand:\nL898902C3 6UTO7408122F1204159 ZE184226B<<<<<10\n",
                true,
            ),
            ("l898902c36uto7408122f1204159ze184226b<<<<<10", true),
            ("P<NLDBRUIJN<<WILLEKE<LISELOTTE<<<<<<<<<<<<<<", true),
            ("I<NLDSPECI20142<<<<<<<<<<<<<<<", true),
            // One digit is wrong.
            ("L898902C37UTO7408122F1204159ZE184226B<<<<<10", false),
            ("7408123F1204159UTO<<<<<<<<<<<6", false),
            ("P<NLD", false),
            ("Het paspoort begint met P<NLD en de naam.", false),
            ("ABCDEFGHIJKLMNOPQRSTUVWXYZABCD", false),
            ("123456789012345678901234567890", false),
            ("<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", false),
            ("", false),
        ] {
            assert_eq!(holds_identity_paper(text), found, "{text}");
        }
    }

    #[test]
    fn a_name_of_a_file_says_that_an_identity_paper_is_in_it() {
        for (name, says) in [
            ("Kopie_paspoort.pdf", true),
            ("scan id-kaart voor.jpg", true),
            ("RIJBEWIJS.png", true),
            ("passport scan.jpeg", true),
            ("identiteitsbewijs.pdf", true),
            ("offerte 2026-003.pdf", false),
            ("paspop.pdf", false),
            ("", false),
        ] {
            assert_eq!(names_identity_paper(name), says, "{name}");
        }
    }
}
