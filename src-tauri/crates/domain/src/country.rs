//! Countries as chapter V sees them: within the EEA, approved by the European Commission, or neither.
//!
//! The list has the countries for which the law makes a difference and a few where suppliers often are. A country that is
//! not in it is written in the owner's own words, and is then outside the EEA without an approval.

use crate::language::Words;

closed_set! { words
    /// A country, by its ISO 3166-1 code in small letters.
    Country {
        Austria = "at", "Oostenrijk", "Austria";
        Belgium = "be", "België", "Belgium";
        Bulgaria = "bg", "Bulgarije", "Bulgaria";
        Croatia = "hr", "Kroatië", "Croatia";
        Cyprus = "cy", "Cyprus", "Cyprus";
        Czechia = "cz", "Tsjechië", "Czechia";
        Denmark = "dk", "Denemarken", "Denmark";
        Estonia = "ee", "Estland", "Estonia";
        Finland = "fi", "Finland", "Finland";
        France = "fr", "Frankrijk", "France";
        Germany = "de", "Duitsland", "Germany";
        Greece = "gr", "Griekenland", "Greece";
        Hungary = "hu", "Hongarije", "Hungary";
        Ireland = "ie", "Ierland", "Ireland";
        Italy = "it", "Italië", "Italy";
        Latvia = "lv", "Letland", "Latvia";
        Lithuania = "lt", "Litouwen", "Lithuania";
        Luxembourg = "lu", "Luxemburg", "Luxembourg";
        Malta = "mt", "Malta", "Malta";
        Netherlands = "nl", "Nederland", "Netherlands";
        Poland = "pl", "Polen", "Poland";
        Portugal = "pt", "Portugal", "Portugal";
        Romania = "ro", "Roemenië", "Romania";
        Slovakia = "sk", "Slowakije", "Slovakia";
        Slovenia = "si", "Slovenië", "Slovenia";
        Spain = "es", "Spanje", "Spain";
        Sweden = "se", "Zweden", "Sweden";
        Iceland = "is", "IJsland", "Iceland";
        Liechtenstein = "li", "Liechtenstein", "Liechtenstein";
        Norway = "no", "Noorwegen", "Norway";
        Andorra = "ad", "Andorra", "Andorra";
        Argentina = "ar", "Argentinië", "Argentina";
        Australia = "au", "Australië", "Australia";
        Brazil = "br", "Brazilië", "Brazil";
        Canada = "ca", "Canada", "Canada";
        China = "cn", "China", "China";
        FaroeIslands = "fo", "Faeröer", "Faroe Islands";
        Guernsey = "gg", "Guernsey", "Guernsey";
        India = "in", "India", "India";
        IsleOfMan = "im", "Eiland Man", "Isle of Man";
        Israel = "il", "Israël", "Israel";
        Japan = "jp", "Japan", "Japan";
        Jersey = "je", "Jersey", "Jersey";
        NewZealand = "nz", "Nieuw-Zeeland", "New Zealand";
        Philippines = "ph", "Filipijnen", "Philippines";
        Singapore = "sg", "Singapore", "Singapore";
        SouthAfrica = "za", "Zuid-Afrika", "South Africa";
        SouthKorea = "kr", "Zuid-Korea", "South Korea";
        Suriname = "sr", "Suriname", "Suriname";
        Switzerland = "ch", "Zwitserland", "Switzerland";
        Turkey = "tr", "Turkije", "Türkiye";
        UnitedKingdom = "gb", "Verenigd Koninkrijk", "United Kingdom";
        UnitedStates = "us", "Verenigde Staten", "United States";
        Uruguay = "uy", "Uruguay", "Uruguay";
    }
}

impl Country {
    /// Says whether it is in the European Economic Area (the EU, Norway, Iceland and Liechtenstein).
    #[must_use]
    pub fn is_in_eea(self) -> bool {
        // The EEA stands first in the list, up to and including Norway.
        self <= Self::Norway
    }

    /// Finds a country by its code or its name in either language, whatever the capitals.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let wanted = text.trim().to_lowercase();
        Self::ALL.iter().copied().find(|country| {
            let words = country.words();
            country.as_str() == wanted
                || words.nl.to_lowercase() == wanted
                || words.en.to_lowercase() == wanted
        })
    }
}

/// What stands for a country where data can be read from everywhere, such as a page of a public website.
pub const EVERYWHERE: &str = "overal";

/// Returns the countries that a text names: one, or more with a comma between them.
#[must_use]
pub fn countries_in(text: &str) -> Vec<String> {
    text.split([',', ';'])
        .map(str::trim)
        .filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Returns the names of the countries in a text in both languages; what is not in the list stays as it was written.
#[must_use]
pub fn country_words(text: &str) -> Words {
    let named = countries_in(text).into_iter().map(|one| {
        if one.to_lowercase() == EVERYWHERE {
            return Words::new("overal ter wereld", "everywhere in the world");
        }
        Country::find(&one).map_or_else(|| Words::new(&one, &one), Country::words)
    });
    let (nl, en): (Vec<String>, Vec<String>) = named.map(|one| (one.nl, one.en)).unzip();
    Words {
        nl: nl.join(", "),
        en: en.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_countries_are_in_the_eea() {
        let inside: Vec<Country> = Country::ALL
            .iter()
            .copied()
            .filter(|country| country.is_in_eea())
            .collect();
        assert_eq!(inside.len(), 30);
        for outside in [
            Country::Switzerland,
            Country::UnitedKingdom,
            Country::UnitedStates,
            Country::Andorra,
        ] {
            assert!(!outside.is_in_eea(), "{outside}");
        }
    }

    #[test]
    fn a_country_is_found_by_code_and_by_name() {
        for (text, country) in [
            ("NL", Some(Country::Netherlands)),
            (" duitsland ", Some(Country::Germany)),
            ("Germany", Some(Country::Germany)),
            ("België", Some(Country::Belgium)),
            ("Atlantis", None),
            ("", None),
        ] {
            assert_eq!(Country::find(text), country, "{text}");
        }
        assert_eq!(
            country_words("us"),
            Words::new("Verenigde Staten", "United States")
        );
        for (text, nl, en) in [
            ("Atlantis", "Atlantis", "Atlantis"),
            (
                "nl, us",
                "Nederland, Verenigde Staten",
                "Netherlands, United States",
            ),
            (
                "Duitsland; Atlantis,",
                "Duitsland, Atlantis",
                "Germany, Atlantis",
            ),
            ("overal", "overal ter wereld", "everywhere in the world"),
            (" ", "", ""),
        ] {
            assert_eq!(country_words(text), Words::new(nl, en), "{text}");
        }
    }
}
