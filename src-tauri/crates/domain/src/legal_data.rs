//! Of which date the law is that the program carries with it, and what is meant by that. The program fetches nothing,
//! so the owner must be able to see how old its knowledge is.

use chrono::NaiveDate;

/// The day on which all of [`LegalData`] was last compared with its sources.
pub const LEGAL_DATA_AS_OF: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 22) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

closed_set! { words
    /// What the law or a government lays down, and the program therefore has in it.
    LegalData {
        Holidays = "holidays", "de feestdagen waar termijnen mee rekenen", "the public holidays that terms reckon with";
        EquatedDays = "equated_days", "de dagen die bij koninklijk besluit met een feestdag gelijkstaan (tot en met 2028)", "the days that royal decree puts on a par with a public holiday (up to and including 2028)";
        Terms = "terms", "de wettelijke bewaartermijnen, verjaringstermijnen en antwoordtermijnen", "the statutory retention, limitation and answering terms";
        Adequacy = "adequacy", "de landen en bedrijven buiten Europa met goedgekeurde bescherming (adequaatheidsbesluiten)", "the countries and companies outside Europe with approved protection (adequacy decisions)";
    }
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;

    use super::*;
    use crate::holidays::Calendar;

    #[test]
    fn the_last_year_of_equated_days_is_the_one_that_is_said() {
        let is_equated = |day: NaiveDate| {
            let good_friday_counts = true;
            Calendar::Atw.is_holiday(day) && !Calendar::Eu { good_friday_counts }.is_holiday(day)
        };
        let last = LEGAL_DATA_AS_OF
            .iter_days()
            .take(366 * 20)
            .filter(|day| is_equated(*day))
            .max()
            .unwrap();
        for text in [
            LegalData::EquatedDays.words().nl,
            LegalData::EquatedDays.words().en,
        ] {
            assert!(text.contains(&last.year().to_string()), "{text} ({last})");
        }
    }
}
