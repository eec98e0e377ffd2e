//! Which rights a text seems to ask for, each with the sentence in which it was found, and in which language it is.
//!
//! People ask in their own words ("welke gegevens hebben jullie van mij"), in the words of a model letter ("op grond van
//! artikel 15 van de AVG"), or in those of the old law ("recht op verzet"). What is found is proposed and never decided:
//! a right that is missed, or found and not meant, is for the owner to see. `phrases` has the words.

mod phrases;

use crate::language::Language;
use crate::request::Right;
use phrases::{PHRASES, Phrase};

/// The most characters of a text that are looked through; a letter that asks something is far shorter.
pub const LOOKED_THROUGH_CHARACTERS_MAX: usize = 40_000;
/// The most characters of a sentence that is shown.
const SENTENCE_CHARACTERS_MAX: usize = 300;

/// A right that a text seems to ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedRight {
    /// Which right.
    pub right: Right,
    /// The first sentence in which it was found, shortened where it is very long.
    pub sentence: String,
}

/// Returns the rights that a text seems to ask for, in the order in which they are carried out.
#[must_use]
pub fn asked_rights(text: &str) -> Vec<AskedRight> {
    let text: String = text.chars().take(LOOKED_THROUGH_CHARACTERS_MAX).collect();
    let about_the_law = names_the_law(&flat(&text));
    let mut asked: Vec<AskedRight> = Vec::new();
    for sentence in sentences(&text) {
        for right in in_sentence(&sentence, about_the_law) {
            if asked.iter().all(|found| found.right != right) {
                asked.push(AskedRight {
                    right,
                    sentence: shortened(&sentence),
                });
            }
        }
    }
    asked.sort_by_key(|found| found.right.order_among_linked());
    asked
}

/// Returns the language in which a text is written; nothing where its words do not say.
#[must_use]
pub fn language_of(text: &str) -> Option<Language> {
    const DUTCH: [&str; 18] = [
        "de", "het", "een", "ik", "van", "en", "mijn", "u", "wij", "niet", "dat", "graag",
        "jullie", "wilt", "voor", "met", "uw", "gegevens",
    ];
    const ENGLISH: [&str; 18] = [
        "the", "a", "i", "of", "and", "my", "you", "not", "that", "please", "your", "for", "with",
        "would", "have", "to", "data", "this",
    ];
    let text: String = text.chars().take(LOOKED_THROUGH_CHARACTERS_MAX).collect();
    let flat = flat(&text);
    let count = |words: &[&str]| flat.split(' ').filter(|word| words.contains(word)).count();
    let (dutch, english) = (count(&DUTCH), count(&ENGLISH));
    match dutch.cmp(&english) {
        std::cmp::Ordering::Greater => Some(Language::Dutch),
        std::cmp::Ordering::Less => Some(Language::English),
        std::cmp::Ordering::Equal => None,
    }
}

/// Returns the rights in one sentence.
fn in_sentence(sentence: &str, about_the_law: bool) -> Vec<Right> {
    let whole = flat(sentence);
    // A model letter lists what the answer must tell: that there are rights, and where to complain (art. 15(1)(e), (f)).
    let tells_of_rights = [
        " recht heb ",
        " rechten ",
        " het recht om ",
        " right to lodge ",
        " rights to ",
        " my rights ",
    ]
    .iter()
    .any(|words| whole.contains(words))
        && [
            " informe",
            " vermeld",
            " mededel",
            " meedelen ",
            " behoud ",
            " wijs ",
            " tell me ",
            " inform",
            " reserve ",
        ]
        .iter()
        .any(|words| whole.contains(words));
    let mut rights: Vec<Right> = if about_the_law {
        in_articles(&whole)
    } else {
        Vec::new()
    };
    if !tells_of_rights {
        let clauses = clauses(sentence);
        for phrase in PHRASES {
            let found = if phrase.turned_by_not {
                clauses
                    .iter()
                    .any(|clause| is_in(phrase, clause) && !is_negated(clause))
            } else {
                is_in(phrase, &whole)
            };
            if found {
                rights.push(phrase.right);
            }
        }
    }
    // Who objects to advertising says "bezwaar" as well, and who leaves a list says "verwijder".
    if rights.contains(&Right::MarketingObjection) {
        rights.retain(|right| *right != Right::Objection);
    }
    rights
}

fn is_in(phrase: &Phrase, flat: &str) -> bool {
    let any = |words: &[&str]| words.iter().any(|word| flat.contains(&format!(" {word}")));
    any(phrase.any) && (phrase.with.is_empty() || any(phrase.with))
}

/// Says whether a clause says that something is not wanted. "Not yet", "no more" and "not only" do not say so.
fn is_negated(clause: &str) -> bool {
    let words: Vec<&str> = clause.split(' ').collect();
    let at = |index: Option<usize>| {
        index
            .and_then(|index| words.get(index))
            .copied()
            .unwrap_or("")
    };
    words.iter().enumerate().any(|(index, word)| {
        let negates = ["niet", "geen", "nooit", "not", "never", "dont"].contains(word);
        let softened_after = [
            "meer", "langer", "alleen", "only", "longer", "enkel", "slechts", "yet",
        ]
        .contains(&at(Some(index + 1)));
        let softened_before = ["nog", "waarom", "still", "why"].contains(&at(index.checked_sub(1)));
        negates && !softened_after && !softened_before
    })
}

/// Returns the parts of a sentence that can each be denied for themselves, with their words flat.
fn clauses(sentence: &str) -> Vec<String> {
    let mut parts = vec![sentence.to_owned()];
    for mark in [",", ";", " maar ", " but ", " en wel ", " wel "] {
        parts = parts
            .iter()
            .flat_map(|part| part.split(mark).map(ToOwned::to_owned))
            .collect();
    }
    parts.iter().map(|part| flat(part)).collect()
}

/// Says whether a text names the GDPR or the law before it.
fn names_the_law(flat: &str) -> bool {
    [
        " avg ",
        " gdpr ",
        " dsgvo ",
        " wbp ",
        " uavg ",
        " algemene verordening gegevensbescherming ",
        " general data protection regulation ",
        " wet bescherming persoonsgegevens ",
    ]
    .iter()
    .any(|name| flat.contains(name))
}

/// Returns the rights of the articles that a sentence names: "artikel 15 en 17 van de AVG", "art. 21 lid 2".
fn in_articles(flat: &str) -> Vec<Right> {
    let words: Vec<&str> = flat.split(' ').filter(|word| !word.is_empty()).collect();
    let mut rights = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let names_article =
            ["artikel", "artikelen", "art", "artt", "article", "articles"].contains(&words[at]);
        at += 1;
        if !names_article {
            continue;
        }
        while at < words.len() {
            if let Ok(article) = words[at].parse::<u32>() {
                let paragraph = paragraph_after(&words, at);
                rights.extend(of_article(article, paragraph));
                at += if paragraph.is_some() { 3 } else { 1 };
            } else if ["en", "and", "of", "or", "t", "m", "tot"].contains(&words[at]) {
                at += 1;
            } else {
                break;
            }
        }
    }
    rights
}

/// Returns the paragraph that is named right after an article: "21 lid 2", "21 paragraph 2".
fn paragraph_after(words: &[&str], at: usize) -> Option<u32> {
    let names = ["lid", "paragraph", "para"];
    words
        .get(at + 1)
        .filter(|word| names.contains(word))
        .and_then(|_| words.get(at + 2))
        .and_then(|number| number.parse().ok())
}

const fn of_article(article: u32, paragraph: Option<u32>) -> Option<Right> {
    match (article, paragraph) {
        (7, Some(3)) => Some(Right::ConsentWithdrawal),
        (15, _) => Some(Right::Access),
        (16, _) => Some(Right::Rectification),
        (17, _) => Some(Right::Erasure),
        (18, _) => Some(Right::Restriction),
        (20, _) => Some(Right::Portability),
        (21, Some(2 | 3)) => Some(Right::MarketingObjection),
        (21, _) => Some(Right::Objection),
        (22, _) => Some(Right::HumanDecision),
        _ => None,
    }
}

/// Returns the sentences of a text: a line break alone ends none, because mail programs break lines where they are full.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for paragraph in paragraphs(text) {
        let mut sentence = String::new();
        let mut letters = paragraph.chars().peekable();
        while let Some(letter) = letters.next() {
            sentence.push(letter);
            let ends = matches!(letter, '.' | '!' | '?')
                && letters.peek().is_none_or(|next| next.is_whitespace())
                && !ends_in_abbreviation(&sentence);
            if ends {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        sentences.push(sentence);
    }
    sentences
        .iter()
        .map(|sentence| sentence.trim().to_owned())
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

fn ends_in_abbreviation(sentence: &str) -> bool {
    let last = sentence.trim_end_matches('.').split_whitespace().last();
    last.is_some_and(|word| {
        let word = word.to_lowercase();
        word.contains('.')
            || [
                "art", "artt", "nr", "dhr", "mw", "ca", "vgl", "mr", "mrs", "ms",
            ]
            .contains(&word.as_str())
    })
}

/// Returns what stands between blank lines, and each entry of a list for itself.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        let line = line.trim();
        let is_entry = line.starts_with(['-', '*', '•', '–'])
            || line.split_once([')', '.']).is_some_and(|(number, _)| {
                !number.is_empty()
                    && number.len() <= 2
                    && number.chars().all(|c| c.is_ascii_digit())
            });
        if line.is_empty() || is_entry {
            paragraphs.push(String::new());
        }
        if let Some(last) = paragraphs.last_mut() {
            last.push_str(line.trim_start_matches(['-', '*', '•', '–']));
            last.push(' ');
        }
    }
    paragraphs
}

/// Returns the words of a text in lower case, with one space before, between and after them; accents stay.
fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len() + 2);
    flat.push(' ');
    for letter in text.chars() {
        // "don't" is one word, as is "foto's".
        if matches!(letter, '\'' | '’') {
            continue;
        }
        if letter.is_alphanumeric() {
            flat.extend(letter.to_lowercase());
        } else if !flat.ends_with(' ') {
            flat.push(' ');
        }
    }
    if !flat.ends_with(' ') {
        flat.push(' ');
    }
    flat
}

fn shortened(sentence: &str) -> String {
    if sentence.chars().count() <= SENTENCE_CHARACTERS_MAX {
        return sentence.to_owned();
    }
    let kept: String = sentence.chars().take(SENTENCE_CHARACTERS_MAX).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests;
