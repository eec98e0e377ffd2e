//! Dutch tussenvoegsels: which words before a family name are not filed under.

use super::candidate::FamilyProposal;

/// Words that tussenvoegsels are made of, in lower case with a straight apostrophe. After the forms of
/// the national table of prefixes to family names (table 36 of the BRP), of which the usual words are here.
const INFIX_WORDS: [&str; 49] = [
    "'s", "'t", "aan", "af", "al", "bij", "da", "dal", "dalla", "das", "de", "degli", "dei", "del",
    "della", "den", "der", "des", "di", "do", "dos", "du", "el", "het", "in", "la", "las", "le",
    "les", "los", "onder", "op", "over", "te", "ten", "ter", "tho", "toe", "tot", "uijt", "uit",
    "van", "van't", "vander", "vom", "von", "voor", "zu", "zur",
];

/// Words with an apostrophe that the name follows without a blank: "d'Ancona".
const ATTACHED: [&str; 3] = ["d'", "l'", "dell'"];

/// Returns the proposal for a family name as written: "van den Berg" and "Berg, van den" are both
/// "van den" and "Berg". A middle name that is only a tussenvoegsel ("Berg;Jan;van den") counts too.
pub(crate) fn proposal(family: &str, additional: Option<&str>) -> Option<FamilyProposal> {
    let leading = leading_infix(family);
    if leading.is_some() {
        return leading;
    }
    if let Some((rest, infix)) = family.split_once(',')
        && is_infix(infix)
        && !rest.trim().is_empty()
    {
        return Some(FamilyProposal {
            infix: infix.trim().to_owned(),
            family: rest.trim().to_owned(),
        });
    }
    additional
        .filter(|additional| is_infix(additional))
        .map(|infix| FamilyProposal {
            infix: infix.trim().to_owned(),
            family: family.trim().to_owned(),
        })
}

fn leading_infix(family: &str) -> Option<FamilyProposal> {
    let mut rest = family.trim();
    let whole = rest;
    while let Some((word, after)) = rest.split_once(' ')
        && is_infix_word(word)
    {
        rest = after.trim_start();
    }
    let attached = ATTACHED
        .iter()
        .find(|mark| plain(rest).starts_with(*mark))
        .map(|mark| mark.chars().count())
        .and_then(|count| rest.char_indices().nth(count))
        .map_or(0, |(at, _)| at);
    let rest = &rest[attached..];
    let infix = whole[..whole.len() - rest.len()].trim_end();
    (!infix.is_empty()).then(|| FamilyProposal {
        infix: infix.to_owned(),
        family: rest.to_owned(),
    })
}

fn is_infix(text: &str) -> bool {
    !text.trim().is_empty() && text.split_whitespace().all(is_infix_word)
}

fn is_infix_word(word: &str) -> bool {
    INFIX_WORDS.contains(&plain(word).as_str())
}

/// Lower case, with the apostrophes that telephones and word processors put made straight.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '’' | '‘' | '´' | '`' => '\'',
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tussenvoegsel_is_proposed_apart_from_the_family_name() {
        for (family, additional, expected) in [
            ("van den Berg", None, Some(("van den", "Berg"))),
            ("Van der Meer", None, Some(("Van der", "Meer"))),
            ("de Vries", None, Some(("de", "Vries"))),
            ("van 't Hof", None, Some(("van 't", "Hof"))),
            ("van ’t Hof", None, Some(("van ’t", "Hof"))),
            ("ter Braak", None, Some(("ter", "Braak"))),
            ("ten Have", None, Some(("ten", "Have"))),
            ("op de Laak", None, Some(("op de", "Laak"))),
            ("d'Ancona", None, Some(("d'", "Ancona"))),
            ("D’Ancona", None, Some(("D’", "Ancona"))),
            ("Berg, van den", None, Some(("van den", "Berg"))),
            ("Berg", Some("van den"), Some(("van den", "Berg"))),
            ("Berg", Some("Maria"), None),
            ("Jansen - de Boer", None, None),
            ("Vandenberg", None, None),
            ("de", None, None),
            ("'t", None, None),
            ("d'", None, None),
            ("Öztürk", None, None),
            ("İ de", None, None),
        ] {
            let expected = expected.map(|(infix, family): (&str, &str)| FamilyProposal {
                infix: infix.to_owned(),
                family: family.to_owned(),
            });
            assert_eq!(proposal(family, additional), expected, "{family}");
        }
    }
}
