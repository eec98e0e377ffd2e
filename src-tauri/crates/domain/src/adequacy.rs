//! Countries and organisations outside the EEA of which the European Commission has said that they protect data well
//! enough (art. 45), as dated data: a decision can end, and the owner can see how old the list is.

use chrono::NaiveDate;

use crate::country::Country;
use crate::language::Words;
use crate::legal_data::LEGAL_DATA_AS_OF;

/// A decision of the European Commission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdequacyDecision {
    /// About which country.
    pub country: Country,
    /// To whom in that country it is limited; none where it is about all.
    pub only_for: Option<Words>,
    /// Since when, where that makes a difference today.
    pub from: Option<NaiveDate>,
    /// Until and with which day, where it ends by itself.
    pub until: Option<NaiveDate>,
}

impl AdequacyDecision {
    /// Says whether it is in force on a day.
    #[must_use]
    pub fn is_in_force(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// The day on which the list was last compared with its sources.
pub const ADEQUACY_AS_OF: NaiveDate = LEGAL_DATA_AS_OF;

/// Returns the decision on a country, in force or not; none where there is none.
#[must_use]
pub fn decision(country: Country) -> Option<AdequacyDecision> {
    use Country as C;
    let only = |nl: &str, en: &str| Some(Words::new(nl, en));
    let (only_for, from, until) = match country {
        C::Andorra
        | C::Argentina
        | C::FaroeIslands
        | C::Guernsey
        | C::Israel
        | C::IsleOfMan
        | C::Jersey
        | C::NewZealand
        | C::SouthKorea
        | C::Switzerland
        | C::Uruguay => (None, None, None),
        C::Canada => (
            only(
                "bedrijven die onder de wet PIPEDA vallen",
                "commercial organisations under PIPEDA",
            ),
            None,
            None,
        ),
        C::Japan => (only("bedrijven", "the private sector"), None, None),
        C::UnitedKingdom => (None, None, NaiveDate::from_ymd_opt(2031, 12, 27)),
        C::Brazil => (None, NaiveDate::from_ymd_opt(2026, 1, 26), None),
        C::UnitedStates => (
            only(
                "bedrijven op de lijst van het Data Privacy Framework",
                "companies on the list of the Data Privacy Framework",
            ),
            None,
            None,
        ),
        C::Austria
        | C::Belgium
        | C::Bulgaria
        | C::Croatia
        | C::Cyprus
        | C::Czechia
        | C::Denmark
        | C::Estonia
        | C::Finland
        | C::France
        | C::Germany
        | C::Greece
        | C::Hungary
        | C::Ireland
        | C::Italy
        | C::Latvia
        | C::Lithuania
        | C::Luxembourg
        | C::Malta
        | C::Netherlands
        | C::Poland
        | C::Portugal
        | C::Romania
        | C::Slovakia
        | C::Slovenia
        | C::Spain
        | C::Sweden
        | C::Iceland
        | C::Liechtenstein
        | C::Norway
        | C::Australia
        | C::China
        | C::India
        | C::Philippines
        | C::Singapore
        | C::SouthAfrica
        | C::Suriname
        | C::Turkey => return None,
    };
    Some(AdequacyDecision {
        country,
        only_for,
        from,
        until,
    })
}

/// Lists all decisions in the order of the countries.
#[must_use]
pub fn decisions() -> Vec<AdequacyDecision> {
    let countries = Country::ALL.iter().copied();
    countries.filter_map(decision).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Domain rule 6.4. The European Patent Organisation is no country and stands apart there.
    #[test]
    fn the_list_is_that_of_november_2026() {
        let listed: Vec<&str> = decisions().iter().map(|one| one.country.as_str()).collect();
        assert_eq!(
            listed,
            [
                "ad", "ar", "br", "ca", "fo", "gg", "im", "il", "jp", "je", "nz", "kr", "ch", "gb",
                "us", "uy"
            ]
        );
    }

    #[test]
    fn a_decision_counts_from_its_first_to_its_last_day() {
        for (country, on, counts) in [
            (Country::UnitedKingdom, "2031-12-27", true),
            (Country::UnitedKingdom, "2031-12-28", false),
            (Country::Brazil, "2026-01-25", false),
            (Country::Brazil, "2026-01-26", true),
            (Country::Switzerland, "2040-01-01", true),
        ] {
            let found = decision(country).unwrap();
            assert_eq!(found.is_in_force(day(on)), counts, "{country} {on}");
        }
    }

    #[test]
    fn the_united_states_canada_and_japan_are_approved_in_part() {
        let limited: Vec<Country> = decisions()
            .into_iter()
            .filter(|one| one.only_for.is_some())
            .map(|one| one.country)
            .collect();
        assert_eq!(
            limited,
            [Country::Canada, Country::Japan, Country::UnitedStates]
        );
    }
}
