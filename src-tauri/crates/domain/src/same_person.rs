//! Whether two cards are of one person, and by what that shows (trap T24): linked for a request, never merged.

closed_set! { words
    /// What makes a card look like one of a person; the strongest sign comes first.
    SamePersonSign {
        SameEmail = "same_email", "zelfde e-mailadres", "same e-mail address";
        SameAccount = "same_account", "zelfde rekeningnummer", "same account number";
        SamePhone = "same_phone", "zelfde telefoonnummer", "same telephone number";
        SameName = "same_name", "zelfde naam", "same name";
        SameAddress = "same_address", "zelfde adres en achternaam", "same address and family name";
        SimilarName = "similar_name", "naam die erop lijkt", "similar name";
        ByHand = "by_hand", "door u aangewezen", "pointed out by you";
    }
}

closed_set! { words
    /// What the owner said of a card that may be of the person.
    SamePersonVerdict {
        SamePerson = "same_person", "dezelfde persoon", "the same person";
        SomebodyElse = "somebody_else", "iemand anders", "somebody else";
    }
}

/// The most cards beside the first that one request can be about.
pub const FURTHER_CARDS_MAX: usize = 20;

/// The fewest letters of a word in which one may be written otherwise.
const MISSPELT_LETTERS_MIN: usize = 4;

/// Words before a family name that do not tell people apart.
const INFIXES: [&str; 18] = [
    "van", "t", "de", "der", "den", "het", "ter", "ten", "te", "in", "op", "aan", "von", "du",
    "la", "le", "el", "d",
];

/// Returns the words of a name that tell people apart; `plain` is in small letters without accents, as names are filed.
pub fn telling_words(plain: &str) -> Vec<&str> {
    let words = plain.split(' ').filter(|word| !word.is_empty());
    let telling: Vec<&str> = words
        .clone()
        .filter(|word| !INFIXES.contains(word))
        .collect();
    if telling.is_empty() {
        words.collect()
    } else {
        telling
    }
}

/// Says whether two plain names may be of one person: whatever the order, with initials for given names, with one letter
/// otherwise, or with a part left out.
#[must_use]
pub fn likeness(one: &str, other: &str) -> Option<SamePersonSign> {
    let (one, other) = (telling_words(one), telling_words(other));
    let (few, many) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if few.is_empty() {
        return None;
    }
    let mut left = many.clone();
    let (mut same, mut known) = (true, false);
    for word in &few {
        let at = left.iter().position(|other| other == word).or_else(|| {
            same = false;
            left.iter().position(|other| is_like(word, other))
        })?;
        let other = left.remove(at);
        known |= word.len() > 1 && other.len() > 1;
    }
    match (known, same && left.is_empty()) {
        (false, _) => None,
        (true, true) => Some(SamePersonSign::SameName),
        (true, false) => Some(SamePersonSign::SimilarName),
    }
}

/// Says whether a word is the initial of the other, or is written with one letter otherwise.
fn is_like(one: &str, other: &str) -> bool {
    let (few, many) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    if few.chars().count() == 1 {
        return many.starts_with(few);
    }
    few.chars().count() >= MISSPELT_LETTERS_MIN && differ_by_one(few, many)
}

/// Says whether two words differ by one letter: another one, one more, or two that changed places.
fn differ_by_one(few: &str, many: &str) -> bool {
    let (few, many): (Vec<char>, Vec<char>) = (few.chars().collect(), many.chars().collect());
    let begin = few.iter().zip(&many).take_while(|(a, b)| a == b).count();
    let (few, many) = (&few[begin..], &many[begin..]);
    match many.len() - few.len() {
        0 => {
            few.get(1..) == many.get(1..)
                || (few.len() > 1
                    && few[0] == many[1]
                    && few[1] == many[0]
                    && few[2..] == many[2..])
        }
        1 => *few == many[1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SamePersonSign::{SameName, SimilarName};

    #[test]
    fn names_are_compared_whatever_their_order_infixes_initials_and_one_letter() {
        for (one, other, expected) in [
            (
                "samira van t hof ozturk",
                "hof ozturk samira",
                Some(SameName),
            ),
            ("s van t hof ozturk", "samira hof ozturk", Some(SimilarName)),
            ("samira hof", "samira van t hof ozturk", Some(SimilarName)),
            ("jan de vries", "vries jan", Some(SameName)),
            ("jan de vries", "j de vries", Some(SimilarName)),
            ("jan de vries", "karel de vries", None),
            ("jan de vries", "de vries", Some(SimilarName)),
            ("jansen piet", "janssen piet", Some(SimilarName)),
            ("meijer els", "meyer els", None),
            ("pieters wim", "peiters wim", Some(SimilarName)),
            ("bakker j", "berg j", None),
            ("j", "jan", None),
            ("", "jan de vries", None),
        ] {
            assert_eq!(likeness(one, other), expected, "{one} / {other}");
            assert_eq!(likeness(other, one), expected, "{other} / {one}");
        }
    }
}
