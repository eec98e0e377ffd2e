//! With what a person is looked for: gathered from the request and the cards, or as typed.

use std::collections::BTreeSet;

use domain::ids::ContactId;
use domain::record::ContactPointKind;
use imports::normalise;
use store::Connection;
use store::tables::contact::{self, Contact};
use store::tables::contact_name::plain_letters;
use store::tables::contact_point::{self, ContactPoint};
use store::tables::finding::Sought;

use crate::requests::file::File;
use crate::requests::requester_name;
use crate::typed::{at_most, line};
use crate::wire::failure::Refusal;
use crate::wire::requests::{SearchAddress, SearchKeys};

/// The most keys of one kind.
pub(super) const KEYS_OF_KIND_MAX: usize = 10;

/// Returns what the request file and the person's cards have to look for.
pub(super) fn gathered(vault: &Connection, file: &File) -> store::Result<SearchKeys> {
    let mut keys = SearchKeys::default();
    let requester = &file.request.requester;
    push(&mut keys.names, &requester_name(requester));
    push(&mut keys.names, &requester.company);
    push(&mut keys.emails, &requester.email);
    push_address(&mut keys, &requester.postcode, &requester.street);
    for id in &file.contacts {
        add_card(
            vault,
            *id,
            contact_point::of_contact(vault, *id)?,
            &mut keys,
        )?;
    }
    Ok(keys)
}

/// Returns what a card has to look for, but for what is restricted.
pub(super) fn of_card(vault: &Connection, id: ContactId) -> store::Result<SearchKeys> {
    let mut keys = SearchKeys::default();
    let points = contact_point::usable_of_contact(vault, id)?;
    add_card(vault, id, points, &mut keys)?;
    Ok(keys)
}

fn add_card(
    vault: &Connection,
    id: ContactId,
    points: Vec<ContactPoint>,
    keys: &mut SearchKeys,
) -> store::Result<()> {
    if let Some(card) = contact::find(vault, id)? {
        push(&mut keys.names, &person_name(&card));
        push(&mut keys.names, &card.company);
    }
    for point in points {
        match point.kind {
            ContactPointKind::Email => push(&mut keys.emails, &point.value),
            ContactPointKind::Phone | ContactPointKind::Whatsapp => {
                push(&mut keys.phones, &point.value);
            }
            ContactPointKind::BankAccount => push(&mut keys.accounts, &point.value),
            ContactPointKind::PostalAddress => push_address(keys, &point.postcode, &point.street),
            ContactPointKind::Skype
            | ContactPointKind::SocialMedia
            | ContactPointKind::Photo
            | ContactPointKind::Preference => {}
        }
    }
    Ok(())
}

fn person_name(card: &Contact) -> String {
    let parts = [&card.given_name, &card.infix, &card.family_name].map(|part| part.trim());
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(" ")
}

/// Adds a key that is not there yet in another spelling.
fn push(keys: &mut Vec<String>, key: &str) {
    let key = key.trim();
    let form = compared(key);
    if !form.is_empty()
        && keys.len() < KEYS_OF_KIND_MAX
        && keys.iter().all(|known| compared(known) != form)
    {
        keys.push(key.to_owned());
    }
}

fn compared(key: &str) -> String {
    normalise::telephone(key)
        .or_else(|| normalise::email(key))
        .unwrap_or_else(|| plain_letters(key))
}

fn push_address(keys: &mut SearchKeys, postcode: &str, street: &str) {
    let number = house_number(street);
    let address = SearchAddress {
        postcode: postcode.trim().to_owned(),
        number,
    };
    let form = without_spaces(&address.postcode);
    let known = keys
        .addresses
        .iter()
        .any(|one| without_spaces(&one.postcode) == form && one.number == address.number);
    if !form.is_empty()
        && !address.number.is_empty()
        && !known
        && keys.addresses.len() < KEYS_OF_KIND_MAX
    {
        keys.addresses.push(address);
    }
}

/// Returns the number in "Lindelaan 8 b" or "8, Linden Lane": the first that stands there.
pub(super) fn house_number(street: &str) -> String {
    street
        .split(|letter: char| !letter.is_ascii_digit())
        .find(|digits| !digits.is_empty())
        .unwrap_or_default()
        .to_owned()
}

/// Returns capitals without spaces, as postcodes and account numbers are compared.
pub(super) fn without_spaces(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace())
        .collect::<String>()
        .to_uppercase()
}

/// Checks what was typed; empty lines do not count.
pub(super) fn checked(typed: SearchKeys) -> Result<SearchKeys, Refusal> {
    let mut addresses = Vec::new();
    at_most("addresses", typed.addresses.len(), KEYS_OF_KIND_MAX)?;
    for address in typed.addresses {
        let address = SearchAddress {
            postcode: line("postcode", &address.postcode)?,
            number: line("number", &address.number)?,
        };
        if !address.postcode.is_empty() {
            addresses.push(address);
        }
    }
    Ok(SearchKeys {
        names: lines("names", typed.names)?,
        emails: lines("emails", typed.emails)?,
        phones: lines("phones", typed.phones)?,
        accounts: lines("accounts", typed.accounts)?,
        addresses,
    })
}

fn lines(name: &str, typed: Vec<String>) -> Result<Vec<String>, Refusal> {
    at_most(name, typed.len(), KEYS_OF_KIND_MAX)?;
    let mut kept = Vec::new();
    for one in typed {
        let one = line(name, &one)?;
        if !one.is_empty() {
            kept.push(one);
        }
    }
    Ok(kept)
}

/// Returns the spellings under which the keys are looked for in texts. A name counts whole and by its family name.
pub(super) fn phrases(keys: &SearchKeys) -> Vec<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    for name in &keys.names {
        let plain = plain_letters(name);
        all.extend(family_words(&plain));
        all.insert(name.clone());
    }
    all.extend(keys.emails.iter().cloned());
    for phone in &keys.phones {
        all.extend(spelt_phone(phone));
    }
    for account in &keys.accounts {
        let account = without_spaces(account);
        all.insert(in_fours(&account));
        all.insert(account);
    }
    for address in &keys.addresses {
        all.insert(without_spaces(&address.postcode));
        all.insert(address.postcode.clone());
    }
    all.into_iter().collect()
}

/// Returns the same as a text is compared with them.
pub(super) fn sought(keys: &SearchKeys) -> Vec<Sought> {
    let phrases = phrases(keys);
    phrases.iter().filter_map(|one| Sought::of(one)).collect()
}

/// Returns the words of a plain name behind the given name; none where nothing tells it apart.
fn family_words(plain: &str) -> Option<String> {
    let words = domain::same_person::telling_words(plain);
    let family = match words.as_slice() {
        [_, family @ ..] if !family.is_empty() => family,
        all => all,
    };
    family
        .iter()
        .any(|word| word.chars().count() > 2)
        .then(|| family.join(" "))
}

/// Returns a number as people write it: in one piece, after two digits, in pairs, in fours, with the country's code.
fn spelt_phone(written: &str) -> Vec<String> {
    let mut all = vec![written.to_owned()];
    let Some(number) = normalise::telephone(written) else {
        return all;
    };
    let digits = number.trim_start_matches('+').to_owned();
    if let Some(rest) = digits.strip_prefix("31") {
        let dutch = format!("0{rest}");
        all.push(format!("31 {rest}"));
        if dutch.len() == 10 {
            let (two, eight) = dutch.split_at(2);
            let (three, seven) = dutch.split_at(3);
            all.push(format!("{two} {eight}"));
            all.push(format!("{three} {seven}"));
            all.push(format!("31 {} {eight}", &two[1..]));
            all.push(format!("{two} {} {}", &eight[..4], &eight[4..]));
            all.push(format!(
                "{two} {} {} {} {}",
                &eight[..2],
                &eight[2..4],
                &eight[4..6],
                &eight[6..]
            ));
            all.push(format!(
                "{three} {} {} {}",
                &seven[..3],
                &seven[3..5],
                &seven[5..]
            ));
        }
        all.push(dutch);
    }
    all.push(digits);
    all
}

fn in_fours(account: &str) -> String {
    let letters: Vec<char> = account.chars().collect();
    let groups: Vec<String> = letters
        .chunks(4)
        .map(|four| four.iter().collect())
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_looked_for_as_people_write_it() {
        let spelt = spelt_phone("+31 6 1000 0001");
        for written in [
            "0610000001",
            "06 10000001",
            "06 10 00 00 01",
            "31 610000001",
        ] {
            assert!(
                spelt.iter().any(|one| one == written),
                "{written}: {spelt:?}"
            );
        }
    }

    #[test]
    fn a_name_is_looked_for_by_its_family_name_without_what_stands_before_it() {
        for (name, family) in [
            ("samira van t hof ozturk", Some("hof ozturk")),
            ("jan de vries", Some("vries")),
            ("groothuis", Some("groothuis")),
            ("j k", None),
        ] {
            assert_eq!(family_words(name).as_deref(), family, "{name}");
        }
    }

    #[test]
    fn the_number_of_a_house_is_the_first_that_stands_there() {
        for (street, number) in [
            ("Lindelaan 8 b", "8"),
            ("Plein 1813 nr 5", "1813"),
            ("Postbus", ""),
        ] {
            assert_eq!(house_number(street), number);
        }
    }
}
