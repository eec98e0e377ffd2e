//! How a contact is shown and under which letters it is filed: van, de and van 't do not count (NEN 1888).

use domain::contact::ContactKind;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::contact::Contact;

/// Returns the name as shown: a business by its own name, a person by given name, infix and family name, and
/// either by what the other has where it has no name of its own.
#[must_use]
pub fn display_name(contact: &Contact) -> String {
    let person = joined([&contact.given_name, &contact.infix, &contact.family_name]);
    let company = contact.company.trim().to_owned();
    let (first, second) = match contact.kind {
        ContactKind::Person => (person, company),
        ContactKind::Business => (company, person),
    };
    if first.is_empty() { second } else { first }
}

/// Returns the letters under which a contact is filed: plain, small, the family name before the rest.
#[must_use]
pub fn sort_key(contact: &Contact) -> String {
    let person =
        [&contact.family_name, &contact.given_name, &contact.infix].map(|part| plain_letters(part));
    let person = joined([&person[0], &person[1], &person[2]]);
    let company = plain_letters(&contact.company);
    let (first, second) = match contact.kind {
        ContactKind::Person => (person, company),
        ContactKind::Business => (company, person),
    };
    if first.is_empty() { second } else { first }
}

fn joined(parts: [&String; 3]) -> String {
    let filled: Vec<&str> = parts
        .into_iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    filled.join(" ")
}

/// Returns small letters without accents, one space where something else stood between words; an apostrophe
/// within a word leaves nothing.
#[must_use]
pub fn plain_letters(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'ß' | 'ẞ' => plain.push_str("ss"),
            'æ' | 'Æ' => plain.push_str("ae"),
            'œ' | 'Œ' => plain.push_str("oe"),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => plain.push('d'),
            'þ' | 'Þ' => plain.push_str("th"),
            'ı' => plain.push('i'),
            '\'' | '’' | '‘' | '`' | 'ʼ' => {}
            letter if letter.is_alphanumeric() => plain.extend(letter.to_lowercase()),
            _ if plain.ends_with(' ') || plain.is_empty() => {}
            _ => plain.push(' '),
        }
    }
    plain.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::testing::person;

    #[test]
    fn a_contact_is_filed_under_its_family_name_without_infix_and_accents() {
        for (given, infix, family, company, shown, filed) in [
            (
                "Samira",
                "van 't",
                "Hof-Öztürk",
                "",
                "Samira van 't Hof-Öztürk",
                "hof ozturk samira van t",
            ),
            ("Łukasz", "", "Żółć", "", "Łukasz Żółć", "zolc lukasz"),
            (
                "Bjørn",
                "",
                "D’Angelo",
                "",
                "Bjørn D’Angelo",
                "dangelo bjorn",
            ),
            (
                "",
                "",
                "",
                "Groothuis & Zn. B.V.",
                "Groothuis & Zn. B.V.",
                "groothuis zn b v",
            ),
            ("Jo", "", "", "", "Jo", "jo"),
        ] {
            let contact = Contact {
                given_name: given.to_owned(),
                infix: infix.to_owned(),
                family_name: family.to_owned(),
                company: company.to_owned(),
                ..person("", "")
            };
            assert_eq!(display_name(&contact), shown);
            assert_eq!(sort_key(&contact), filed);
        }
    }

    #[test]
    fn a_business_is_filed_under_its_own_name_before_its_contact_person() {
        let business = Contact {
            kind: ContactKind::Business,
            company: "Zeilmakerij Ölund".to_owned(),
            ..person("Ria", "Bakker")
        };
        assert_eq!(display_name(&business), "Zeilmakerij Ölund");
        assert_eq!(sort_key(&business), "zeilmakerij olund");
    }
}
