//! Where a word may break over two lines, and which words stay together.

use domain::language::Language;
use hypher::Lang;

use crate::pdf::fonts::Font;

/// What stands at the end of an atom, and so what a line break there looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Space,
    /// Within a word, with a hyphen where the line breaks.
    Hyphen,
    /// Within a word, after a hyphen of its own.
    Seam,
    /// In an address, before its "@" or after a slash.
    Joint,
    /// In an address, before a dot.
    Dot,
    /// The line breaks here in any case.
    Forced,
}

/// To which neighbour a short word belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    None,
    /// A small letter or number, which belongs to the word before: "onder f".
    Back,
    /// A capital that begins a sentence: "U mag".
    Forward,
}

/// Letters that stay together before and after a hyphen.
const LETTERS_BEFORE_MIN: usize = 3;
const LETTERS_AFTER_MIN: usize = 3;
/// Returns to which neighbour a word belongs.
pub(crate) fn tie_of(word: &[(char, Font)]) -> Tie {
    let mut core = word.iter().map(|(c, _)| *c).filter(|c| c.is_alphanumeric());
    match (core.next(), core.next(), core.next()) {
        (Some(only), None, None) if only.is_uppercase() && word.len() == 1 => Tie::Forward,
        (Some(only), None, None) if only.is_lowercase() || only.is_ascii_digit() => Tie::Back,
        (Some(tens), Some(ones), None) if tens.is_ascii_digit() && ones.is_ascii_digit() => {
            Tie::Back
        }
        _ => Tie::None,
    }
}

/// Returns whether a word is a web or mail address: with an "@", a slash, or a dot within.
pub(crate) fn is_address(word: &[(char, Font)]) -> bool {
    word.iter().any(|(c, _)| *c == '@' || *c == '/')
        || word.windows(3).any(|three| {
            three[0].0.is_alphanumeric() && three[1].0 == '.' && three[2].0.is_alphanumeric()
        })
}

/// Returns where a word may break without a hyphen being added: after its own hyphen between
/// letters, and at the joints of a web or mail address.
pub(crate) fn seams(word: &[(char, Font)]) -> Vec<(usize, End)> {
    /// Letters that stay together at either side of a seam.
    const PART_MIN: usize = 4;
    let is = |at: usize, wanted: char| word.get(at).is_some_and(|(c, _)| *c == wanted);
    let letter = |at: usize| word.get(at).is_some_and(|(c, _)| c.is_alphabetic());
    let address = is_address(word);
    let mut seams = Vec::new();
    for at in 1..word.len() {
        let apart = at >= PART_MIN && at + PART_MIN <= word.len();
        if address && apart && (is(at, '@') || is(at - 1, '/') && !is(at, '/')) {
            seams.push((at, End::Joint));
        } else if address && apart && is(at, '.') {
            seams.push((at, End::Dot));
        } else if !address
            && at > 2
            && is(at - 1, '-')
            && letter(at - 2)
            && (at..at + PART_MIN).all(letter)
        {
            seams.push((at, End::Seam));
        }
    }
    seams
}

/// Returns where a word may break with a hyphen by the rules of a language.
pub(crate) fn syllables(word: &[(char, Font)], language: Language) -> Vec<(usize, End)> {
    let lang = match language {
        Language::Dutch => Lang::Dutch,
        Language::English => Lang::English,
    };
    let mut ends = Vec::new();
    let mut at = 0;
    // Each part between punctuation is a word of its own; one with a figure in it is none.
    for part in word.split(|(c, _)| !c.is_alphanumeric()) {
        let text: String = part.iter().map(|(c, _)| *c).collect();
        if part.iter().all(|(c, _)| c.is_alphabetic()) {
            let mut within = 0;
            for syllable in hypher::hyphenate(&text, lang) {
                within += syllable.chars().count();
                let enough = within >= LETTERS_BEFORE_MIN
                    && within + LETTERS_AFTER_MIN <= part.len()
                    && at + within < word.len();
                // A Dutch diaeresis would vanish at the break (be-edigd): it does not break.
                let diaeresis = part
                    .get(within)
                    .is_some_and(|(c, _)| "äëïöüÄËÏÖÜ".contains(*c));
                if enough && !diaeresis {
                    ends.push((at + within, End::Hyphen));
                }
            }
        }
        at += part.len() + 1;
    }
    ends
}
