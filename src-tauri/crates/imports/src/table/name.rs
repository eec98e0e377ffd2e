//! Names in one cell: of a business by its legal form, of a person with given name, tussenvoegsel and family name.

use crate::vcard::CandidateName;
use crate::vcard::name::proposal;

/// Words that make a name that of a business, in small letters without points.
const LEGAL_FORMS: [&str; 26] = [
    "bv",
    "nv",
    "vof",
    "cv",
    "ua",
    "ba",
    "bvba",
    "stichting",
    "vereniging",
    "coöperatie",
    "maatschap",
    "holding",
    "gmbh",
    "ag",
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "inc",
    "sarl",
    "sa",
    "vzw",
    "eenmanszaak",
    "gemeente",
    "kerkgenootschap",
];

/// Says whether a name is that of a business.
pub(crate) fn is_business(name: &str) -> bool {
    let word = |word: &str| -> String {
        let letters = word.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    name.split_whitespace()
        .any(|part| LEGAL_FORMS.contains(&word(part).as_str()))
        || name.contains(" & ")
}

/// Returns the parts of a person's name written in one cell: "Roos van 't Zandhoven" and "Zandhoven, Roos van 't".
pub(crate) fn of_whole(whole: &str) -> CandidateName {
    if let Some((family, rest)) = whole.split_once(',') {
        let words: Vec<&str> = rest.split_whitespace().collect();
        let infix_from = (0..words.len())
            .find(|at| proposal(family, Some(&words[*at..].join(" "))).is_some())
            .unwrap_or(words.len());
        return of_parts(
            &words[..infix_from].join(" "),
            &words[infix_from..].join(" "),
            family.trim(),
        );
    }
    let words: Vec<&str> = whole.split_whitespace().collect();
    let Some((last, before)) = words.split_last() else {
        return CandidateName::default();
    };
    let with_infix = (0..before.len()).find(|at| {
        let rest = words[*at..].join(" ");
        proposal(&rest, None).is_some()
    });
    match with_infix {
        Some(at) => of_parts(&words[..at].join(" "), "", &words[at..].join(" ")),
        None => of_parts(&before.join(" "), "", last),
    }
}

/// Returns a name from its parts; a middle name that is no tussenvoegsel is a given name.
pub(super) fn of_parts(given: &str, infix: &str, family: &str) -> CandidateName {
    let own = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    let proposal = own(family).and_then(|family| proposal(&family, own(infix).as_deref()));
    let used = proposal
        .as_ref()
        .is_some_and(|proposal| proposal.infix == infix.trim());
    let parts: Vec<String> = match &proposal {
        Some(proposal) if !used => [
            own(given),
            own(infix),
            own(&proposal.infix),
            own(&proposal.family),
        ]
        .into_iter()
        .flatten()
        .collect(),
        Some(_) | None => [own(given), own(infix), own(family)]
            .into_iter()
            .flatten()
            .collect(),
    };
    CandidateName {
        given: own(given),
        additional: own(infix).filter(|_| !used),
        family: own(family),
        proposal,
        formatted: own(&parts.join(" ")),
        ..CandidateName::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Given name, infix, family name, and the name as shown.
    fn told(name: &CandidateName) -> [String; 4] {
        let own = |text: &Option<String>| text.clone().unwrap_or_default();
        let (infix, family) = match &name.proposal {
            Some(proposal) => (proposal.infix.clone(), proposal.family.clone()),
            None => (String::new(), own(&name.family)),
        };
        [own(&name.given), infix, family, own(&name.formatted)]
    }

    #[test]
    fn a_whole_name_is_taken_apart() {
        for (whole, expected) in [
            (
                "Roos Zandhoven",
                ["Roos", "", "Zandhoven", "Roos Zandhoven"],
            ),
            (
                "Roos van 't Zandhoven",
                ["Roos", "van 't", "Zandhoven", "Roos van 't Zandhoven"],
            ),
            (
                "Jan Pieter de Wit",
                ["Jan Pieter", "de", "Wit", "Jan Pieter de Wit"],
            ),
            ("van den Berg", ["", "van den", "Berg", "van den Berg"]),
            (
                "Zandhoven, Roos van 't",
                ["Roos", "van 't", "Zandhoven", "Roos van 't Zandhoven"],
            ),
            ("Öztürk, Samira", ["Samira", "", "Öztürk", "Samira Öztürk"]),
            ("Cher", ["", "", "Cher", "Cher"]),
            (",", ["", "", "", ""]),
        ] {
            assert_eq!(told(&of_whole(whole)), expected, "{whole}");
        }
    }

    #[test]
    fn parts_of_a_name_keep_their_tussenvoegsel_apart() {
        let with = |given, infix, family| told(&of_parts(given, infix, family));
        assert_eq!(
            with("Roos", "van 't", "Zandhoven"),
            ["Roos", "van 't", "Zandhoven", "Roos van 't Zandhoven"]
        );
        assert_eq!(
            with("Roos", "", "van 't Zandhoven"),
            ["Roos", "van 't", "Zandhoven", "Roos van 't Zandhoven"]
        );
        assert_eq!(
            with("Roos", "Maria", "Zandhoven"),
            ["Roos", "", "Zandhoven", "Roos Maria Zandhoven"]
        );
    }

    #[test]
    fn a_business_is_known_by_its_legal_form() {
        for (name, business) in [
            ("Bakkerij De Molen B.V.", true),
            ("Stichting De Linde", true),
            ("Wit & Zonen", true),
            ("Roos Zandhoven", false),
            ("Bas de Wit", false),
        ] {
            assert_eq!(is_business(name), business, "{name}");
        }
    }
}
