//! Recognises candidates who are there already, by address, number and name.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::normalise;
use crate::vcard::ContactCandidate;

/// Most contacts of which a candidate that is likely one of them names the ids.
pub const LIKELY_MAX: usize = 10;

/// Somebody who is there already, with everything by which a card may name him or her, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known<Id> {
    /// Who it is.
    pub id: Id,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Telephone numbers.
    pub telephones: Vec<String>,
    /// Names, of the person and of the business.
    pub names: Vec<String>,
}

/// Whether a candidate is somebody known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "match", rename_all = "snake_case")]
pub enum Match<Id> {
    /// The same e-mail address or telephone number, and the same name.
    Certain {
        /// Who it is.
        id: Id,
    },
    /// The same e-mail address, telephone number or name, while the rest differs, is missing, or fits
    /// several; at most [`LIKELY_MAX`].
    Likely {
        /// Who it may be, those with most in common first.
        ids: Vec<Id>,
    },
    /// Nothing in common.
    None,
}

/// The people who are there already, arranged for looking up.
#[derive(Debug)]
pub struct KnownPeople<Id> {
    ids: Vec<Id>,
    by_email: HashMap<String, BTreeSet<usize>>,
    by_telephone: HashMap<String, BTreeSet<usize>>,
    by_name: HashMap<String, BTreeSet<usize>>,
}

/// What a candidate and somebody known have in common.
#[derive(Debug, Clone, Copy, Default)]
struct Common {
    email: bool,
    telephone: bool,
    name: bool,
}

impl Common {
    fn count(self) -> usize {
        [self.email, self.telephone, self.name]
            .into_iter()
            .filter(|one| *one)
            .count()
    }

    /// An address alone may be shared (info@, a couple's telephone), and so may a name.
    fn is_certain(self) -> bool {
        self.name && (self.email || self.telephone)
    }
}

impl<Id: Clone> KnownPeople<Id> {
    /// Arranges the known by what identifies them, each in its normal form.
    pub fn new(known: impl IntoIterator<Item = Known<Id>>) -> Self {
        let mut people = Self {
            ids: Vec::new(),
            by_email: HashMap::new(),
            by_telephone: HashMap::new(),
            by_name: HashMap::new(),
        };
        for one in known {
            let at = people.ids.len();
            let forms = [
                (
                    &mut people.by_email,
                    &one.emails,
                    normalise::email as fn(&str) -> _,
                ),
                (
                    &mut people.by_telephone,
                    &one.telephones,
                    normalise::telephone,
                ),
                (&mut people.by_name, &one.names, normalise::name),
            ];
            for (index, written, normal_form) in forms {
                for form in written.iter().filter_map(|written| normal_form(written)) {
                    index.entry(form).or_default().insert(at);
                }
            }
            people.ids.push(one.id);
        }
        people
    }

    /// Returns who a candidate is among the known.
    pub fn recognise(&self, candidate: &ContactCandidate) -> Match<Id> {
        let mut common: HashMap<usize, Common> = HashMap::new();
        let emails = candidate
            .emails
            .iter()
            .filter_map(|email| email.normalised.as_ref());
        for at in emails.filter_map(|form| self.by_email.get(form)).flatten() {
            common.entry(*at).or_default().email = true;
        }
        let telephones = candidate
            .telephones
            .iter()
            .filter_map(|telephone| telephone.normalised.as_ref());
        for at in telephones
            .filter_map(|form| self.by_telephone.get(form))
            .flatten()
        {
            common.entry(*at).or_default().telephone = true;
        }
        for form in names(candidate) {
            for at in self.by_name.get(&form).into_iter().flatten() {
                common.entry(*at).or_default().name = true;
            }
        }
        self.judged(common)
    }

    fn judged(&self, common: HashMap<usize, Common>) -> Match<Id> {
        let mut common: Vec<(usize, Common)> = common.into_iter().collect();
        common.sort_by_key(|(at, common)| (std::cmp::Reverse(common.count()), *at));
        let mut certain = common.iter().filter(|(_, common)| common.is_certain());
        match (certain.next(), certain.next()) {
            (Some((at, _)), None) => Match::Certain {
                id: self.ids[*at].clone(),
            },
            (Some(_), Some(_)) | (None, _) if !common.is_empty() => Match::Likely {
                ids: common
                    .iter()
                    .take(LIKELY_MAX)
                    .map(|(at, _)| self.ids[*at].clone())
                    .collect(),
            },
            (Some(_), Some(_)) | (None, _) => Match::None,
        }
    }
}

/// The names of a candidate in normal form: as shown, from its parts without titles, and its organisation.
fn names(candidate: &ContactCandidate) -> BTreeSet<String> {
    let parts = |parts: &[&Option<String>]| {
        parts
            .iter()
            .filter_map(|part| part.as_deref())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let name = &candidate.name;
    [
        name.formatted.clone().unwrap_or_default(),
        parts(&[&name.given, &name.additional, &name.family]),
        parts(&[&name.given, &name.family]),
        candidate.organisation.clone().unwrap_or_default(),
    ]
    .iter()
    .filter_map(|written| normalise::name(written))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vcard;

    fn known() -> KnownPeople<u32> {
        let one = |id, email: &str, telephone: &str, name: &str| Known {
            id,
            emails: vec![email.to_owned()],
            telephones: vec![telephone.to_owned()],
            names: vec![name.to_owned()],
        };
        KnownPeople::new([
            one(1, "Zoe@Linde.example", "06-10000001", "Zoë van den Berg"),
            one(2, "info@linde.example", "020-1000002", "Stichting De Linde"),
            one(3, "piet@iep.example", "+31 (0)20 1000003", "Piet Iepema"),
            one(4, "anders@iep.example", "020 1000004", "Piet Iepema"),
            one(5, "piet@iep.example", "", "Piet Iepema"),
        ])
    }

    fn candidate(properties: &str) -> ContactCandidate {
        let card = format!("BEGIN:VCARD\r\nVERSION:4.0\r\n{properties}END:VCARD\r\n");
        vcard::parse(card.as_bytes())
            .expect("a card")
            .pop()
            .expect("one card")
    }

    #[test]
    fn a_candidate_is_known_by_address_number_and_name() {
        let likely = |ids: &[u32]| Match::Likely { ids: ids.to_vec() };
        for (rule, properties, expected) in [
            (
                "address and name",
                "FN:Berg\\, Zoe van den\r\nEMAIL:zoe@linde.EXAMPLE\r\n",
                Match::Certain { id: 1 },
            ),
            (
                "number and name",
                "N:van den Berg;Zoë;;;\r\nTEL:0031610000001\r\n",
                Match::Certain { id: 1 },
            ),
            (
                "number and organisation",
                "ORG:Stichting de Linde\r\nTEL:(020) 100 00 02\r\n",
                Match::Certain { id: 2 },
            ),
            (
                "address with another name",
                "FN:Kees Zomer\r\nEMAIL:info@linde.example\r\n",
                likely(&[2]),
            ),
            (
                "address alone",
                "EMAIL:info@linde.example\r\n",
                likely(&[2]),
            ),
            ("number alone", "TEL:06 1000 0001\r\n", likely(&[1])),
            ("name alone", "FN:Zoë van den Berg\r\n", likely(&[1])),
            (
                "certain of one of three by the same name",
                "FN:Piet Iepema\r\nEMAIL:anders@iep.example\r\n",
                Match::Certain { id: 4 },
            ),
            (
                "certain of two is certain of none",
                "FN:Piet Iepema\r\nEMAIL:piet@iep.example\r\nTEL:020 1000003\r\n",
                likely(&[3, 5, 4]),
            ),
            (
                "nothing in common",
                "FN:Kees Zomer\r\nEMAIL:kees@zomer.example\r\nTEL:06-20000000\r\n",
                Match::None,
            ),
        ] {
            assert_eq!(
                known().recognise(&candidate(properties)),
                expected,
                "{rule}"
            );
        }
    }

    #[test]
    fn nobody_is_known_where_there_is_nobody() {
        let people: KnownPeople<u32> = KnownPeople::new([]);
        assert_eq!(people.recognise(&candidate("FN:Zoë\r\n")), Match::None);
    }
}
