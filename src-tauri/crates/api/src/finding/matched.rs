//! What has the words that were sought, cut to what a line holds.

use store::tables::finding::Sought;

/// The characters kept before a found word, and the most of the whole.
const BEFORE_CHARACTERS: usize = 24;
const MATCHED_CHARACTERS_MAX: usize = 72;

/// Returns what of `others` has a word that is sought and that `shown` has not; none where `shown` has them all.
pub(crate) fn matched<'a>(
    sought: Option<&Sought>,
    shown: &[&str],
    others: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let sought = sought?;
    let missing: Vec<&str> = sought
        .words()
        .filter(|word| !Sought::has_word(shown, word))
        .collect();
    if missing.is_empty() || shown.iter().any(|text| sought.is_number(text)) {
        return None;
    }
    others.into_iter().find_map(|text| {
        let at = word_starts(text).find(|(_, word)| {
            missing
                .iter()
                .any(|sought| Sought::has_word(&[word], sought))
        });
        match at {
            Some((start, _)) => Some(cut(text, start)),
            None if sought.is_number(text) => Some(text.to_owned()),
            None => None,
        }
    })
}

/// Returns the words of a text, each with the byte at which it begins.
fn word_starts(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(|letter: char| !letter.is_alphanumeric())
        .map(move |word| {
            let start = at;
            let next = text[start + word.len()..].chars().next();
            at = start + word.len() + next.map_or(0, char::len_utf8);
            (start, word)
        })
}

/// Returns the whole words around the byte at which a word begins, on one line.
fn cut(text: &str, start: usize) -> String {
    let before = text[..start].chars().count();
    let from = before.saturating_sub(BEFORE_CHARACTERS);
    let rest: String = text.chars().skip(from).collect();
    let kept: String = rest.chars().take(MATCHED_CHARACTERS_MAX).collect();
    let mut words: Vec<&str> = kept.split_whitespace().collect();
    let mut told = String::new();
    if from > 0 && words.len() > 1 {
        words.remove(0);
        told.push_str("… ");
    }
    let ends = kept.len() == rest.len();
    if !ends && words.len() > 1 {
        words.pop();
    }
    told.push_str(&words.join(" "));
    if !ends {
        told.push_str(" …");
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(typed: &str, shown: &[&str], others: &[&str]) -> Option<String> {
        let sought = Sought::of(typed);
        matched(sought.as_ref(), shown, others.iter().copied())
    }

    #[test]
    fn only_what_the_name_does_not_show_is_told() {
        let name = "Samira van 't Hof-Öztürk";
        let mail = "samira@atelier.example";
        for (typed, told) in [
            ("ozturk", None),
            ("hof samira", None),
            ("atelier", Some(mail)),
            ("samira atelier", Some(mail)),
            ("06 00 00", Some("06-00 00 00 12")),
            ("bakker", None),
        ] {
            let found = of(typed, &[name], &[mail, "06-00 00 00 12"]);
            assert_eq!(found.as_deref(), told, "{typed}");
        }
        assert_eq!(matched(None, &[name], [mail]), None, "nothing was typed");
    }

    #[test]
    fn a_long_text_is_cut_around_the_word() {
        let text = "Wij spraken lang over\nde levertijd van de zeilen, en over de Ölgemälde die nog bij de buren aan de wand \
                    hangen tot de verhuizing klaar is.";
        assert_eq!(
            of("olge", &[], &[text]).as_deref(),
            Some("… de zeilen, en over de Ölgemälde die nog bij de buren aan de wand …")
        );
        assert_eq!(
            of("wij", &[], &["Wij bellen."]).as_deref(),
            Some("Wij bellen.")
        );
    }
}
