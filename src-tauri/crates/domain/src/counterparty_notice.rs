//! Telling somebody in a case file that data are kept of them which they did not give themselves (art. 14): by when, from
//! whom the data came, and when it need not be done.

use chrono::NaiveDate;

use crate::hold::{ReviewDateError, check_review_date};
use crate::holidays::Calendar;
use crate::language::Words;
use crate::period::Period;

/// The longest that may pass after the data were obtained, in months (art. 14(3)(a)).
pub const NOTICE_MONTHS: u32 = 1;
/// How long before its day the owner is reminded, in days.
pub const REMINDED_BEFORE_DAYS: u64 = 14;

closed_set! { words
    /// What makes the last day to tell (art. 14(3)): whatever comes first.
    NoticeDueBy {
        FirstLetter = "first_letter", "uw eerste brief aan deze persoon", "your first letter to this person";
        FirstDisclosure = "first_disclosure", "de eerste keer dat u de gegevens aan een ander gaf", "the first time that you gave the data to another";
        OneMonth = "one_month", "een maand nadat u de gegevens kreeg", "a month after you obtained the data";
    }
}

closed_set! { words
    /// From whom the data came (art. 14(2)(f)); its words follow "wij kregen deze gegevens" and "we received these data".
    NoticeSource {
        Client = "client", "van onze klant", "from our client";
        PublicSources = "public_sources", "uit openbare bronnen", "from public sources";
        ClientAndPublicSources = "client_and_public_sources", "van onze klant en uit openbare bronnen", "from our client and from public sources";
        OwnRepresentative = "own_representative", "van uw advocaat of van een ander die voor u optreedt", "from your lawyer or somebody else who acts for you";
        SomebodyElse = "somebody_else", "van iemand anders die bij de zaak betrokken is", "from somebody else who is involved in the case";
    }
}

closed_set! { words
    /// Why somebody need not be told (art. 14(5) GDPR, art. 41(1) UAVG).
    NoticeException {
        AlreadyInformed = "already_informed", "de persoon weet dit alles al", "the person knows all of this already";
        Impossible = "impossible", "het kan niet: u kunt deze persoon niet bereiken", "it cannot be done: you cannot reach this person";
        TooMuchEffort = "too_much_effort", "het vraagt veel meer moeite dan het de persoon oplevert", "it takes far more effort than it gives the person";
        DefeatsPurpose = "defeats_purpose", "vertellen zou de zaak onmogelijk maken of ernstig schaden", "telling would make the case impossible or seriously harm it";
        ProfessionalSecrecy = "professional_secrecy", "u hebt een beroepsgeheim dat in de wet staat", "you have a duty of professional secrecy that is laid down in law";
        ProtectsOthers = "protects_others", "het is nodig om deze persoon of een ander te beschermen", "it is needed to protect this person or somebody else";
        CivilClaim = "civil_claim", "het is nodig om een vordering te innen", "it is needed to enforce a civil law claim";
    }
}

impl NoticeException {
    /// Returns where the law says so.
    #[must_use]
    pub fn article(self) -> Words {
        match self {
            Self::AlreadyInformed => {
                Words::new("artikel 14 lid 5 onder a AVG", "Article 14(5)(a) GDPR")
            }
            Self::Impossible | Self::TooMuchEffort | Self::DefeatsPurpose => {
                Words::new("artikel 14 lid 5 onder b AVG", "Article 14(5)(b) GDPR")
            }
            Self::ProfessionalSecrecy => {
                Words::new("artikel 14 lid 5 onder d AVG", "Article 14(5)(d) GDPR")
            }
            Self::ProtectsOthers => {
                Words::new("artikel 41 lid 1 onder i UAVG", "Article 41(1)(i) UAVG")
            }
            Self::CivilClaim => {
                Words::new("artikel 41 lid 1 onder j UAVG", "Article 41(1)(j) UAVG")
            }
        }
    }

    /// Returns what the owner has to know before choosing it; none where its words say enough.
    #[must_use]
    pub fn warning(self) -> Option<Words> {
        match self {
            Self::ProfessionalSecrecy => Some(Words::new(
                "Dit geldt alleen voor een beroep met een geheimhoudingsplicht in de wet, zoals advocaat, notaris of arts. Een afspraak over geheimhouding met uw klant is niet genoeg.",
                "This is only for a profession with a duty of secrecy laid down in law, such as a lawyer, a notary or a doctor. An agreement on secrecy with your client is not enough.",
            )),
            Self::Impossible | Self::TooMuchEffort | Self::DefeatsPurpose => Some(Words::new(
                "Bescherm de belangen van deze persoon dan op een andere manier, en zet bijvoorbeeld op uw website dat u zulke gegevens gebruikt.",
                "Then protect the interests of this person in another way, for example by saying on your website that you use such data.",
            )),
            Self::ProtectsOthers | Self::CivilClaim => Some(Words::new(
                "Dit mag alleen zo lang en zo ver als het echt nodig is.",
                "This may last only as long and go only as far as is really needed.",
            )),
            Self::AlreadyInformed => None,
        }
    }
}

/// The last day to tell somebody, and what made it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeDue {
    /// The day.
    pub day: NaiveDate,
    /// What made it so.
    pub by: NoticeDueBy,
}

/// Returns the last day on which a person who never contacted the business is told (art. 14(3)): a month after the data
/// were obtained, at the first letter to them, or at the first disclosure to another, whatever comes first.
#[must_use]
pub fn notice_due(
    obtained_on: NaiveDate,
    first_letter_on: Option<NaiveDate>,
    first_disclosed_on: Option<NaiveDate>,
    calendar: Calendar,
) -> NoticeDue {
    let month = calendar.roll(Period::months(NOTICE_MONTHS).add_to(obtained_on));
    let mut due = NoticeDue {
        day: month,
        by: NoticeDueBy::OneMonth,
    };
    for (day, by) in [
        (first_letter_on, NoticeDueBy::FirstLetter),
        (first_disclosed_on, NoticeDueBy::FirstDisclosure),
    ] {
        if let Some(day) = day.filter(|day| *day < due.day) {
            due = NoticeDue { day, by };
        }
    }
    due
}

/// What is known of telling somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoticeFacts {
    /// The last day to tell.
    pub due: NoticeDue,
    /// The day on which the person was told.
    pub given_on: Option<NaiveDate>,
    /// The day on which an exception ends that was recorded.
    pub excepted_until: Option<NaiveDate>,
}

/// Where it stands with telling somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeStanding {
    /// The person was told.
    Told {
        /// When.
        on: NaiveDate,
    },
    /// An exception holds.
    Excepted {
        /// The day on which it ends.
        until: NaiveDate,
    },
    /// The person is to be told.
    ToTell {
        /// The last day; that on which an exception ended, where that is later.
        day: NaiveDate,
        /// Whether that day has passed.
        late: bool,
        /// When an exception ended that held before.
        exception_ended_on: Option<NaiveDate>,
    },
}

impl NoticeFacts {
    /// Returns where it stands on a day. From the day on which an exception ends the person is to be told.
    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> NoticeStanding {
        if let Some(on) = self.given_on {
            return NoticeStanding::Told { on };
        }
        if let Some(until) = self.excepted_until.filter(|until| today < *until) {
            return NoticeStanding::Excepted { until };
        }
        let day = self
            .excepted_until
            .map_or(self.due.day, |ended| ended.max(self.due.day));
        NoticeStanding::ToTell {
            day,
            late: today > day,
            exception_ended_on: self.excepted_until,
        }
    }
}

/// Checks the day on which an exception ends: after the day of recording and within twelve months, as with a hold.
///
/// # Errors
/// [`ReviewDateError`].
pub fn check_exception_end(recorded_on: NaiveDate, ends: NaiveDate) -> Result<(), ReviewDateError> {
    check_review_date(recorded_on, ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn x12_x13_a_counter_party_is_told_at_the_first_letter_or_within_a_month() {
        use NoticeDueBy as By;
        let obtained = day("2026-03-02");
        for (id, letter, disclosure, due, by) in [
            (
                "X12",
                Some("2026-03-12"),
                None,
                "2026-03-12",
                By::FirstLetter,
            ),
            ("X13", None, None, "2026-04-02", By::OneMonth),
            (
                "disclosed",
                None,
                Some("2026-03-05"),
                "2026-03-05",
                By::FirstDisclosure,
            ),
            (
                "both",
                Some("2026-03-12"),
                Some("2026-03-05"),
                "2026-03-05",
                By::FirstDisclosure,
            ),
            (
                "letter after the month",
                Some("2026-05-01"),
                None,
                "2026-04-02",
                By::OneMonth,
            ),
        ] {
            let told = notice_due(obtained, letter.map(day), disclosure.map(day), Calendar::EU);
            assert_eq!((told.day, told.by), (day(due), by), "{id}");
        }
    }

    #[test]
    fn the_month_ends_on_a_working_day_and_a_letter_on_its_own_day() {
        // Saturday 2 May 2026, and the month of who obtained on the last of January.
        for (obtained, letter, due) in [
            ("2026-04-02", None, "2026-05-04"),
            ("2026-01-31", None, "2026-03-02"),
            ("2026-04-02", Some("2026-04-18"), "2026-04-18"),
        ] {
            let told = notice_due(day(obtained), letter.map(day), None, Calendar::EU);
            assert_eq!(told.day, day(due), "{obtained}");
        }
    }

    #[test]
    fn who_was_told_is_told_and_an_exception_holds_until_its_day() {
        let told = |on: &str| NoticeStanding::Told { on: day(on) };
        let excepted = |until: &str| NoticeStanding::Excepted { until: day(until) };
        let to_tell = |last: &str, late, ended: Option<&str>| NoticeStanding::ToTell {
            day: day(last),
            late,
            exception_ended_on: ended.map(day),
        };
        for (given, until, today, standing) in [
            (None, None, "2026-04-02", to_tell("2026-04-02", false, None)),
            (None, None, "2026-04-03", to_tell("2026-04-02", true, None)),
            (Some("2026-04-10"), None, "2026-04-11", told("2026-04-10")),
            (
                None,
                Some("2026-09-01"),
                "2026-08-31",
                excepted("2026-09-01"),
            ),
            (
                None,
                Some("2026-09-01"),
                "2026-09-01",
                to_tell("2026-09-01", false, Some("2026-09-01")),
            ),
            (
                None,
                Some("2026-09-01"),
                "2026-09-02",
                to_tell("2026-09-01", true, Some("2026-09-01")),
            ),
            // An exception that ended before the month did leaves the month.
            (
                None,
                Some("2026-03-20"),
                "2026-03-25",
                to_tell("2026-04-02", false, Some("2026-03-20")),
            ),
            (
                Some("2026-03-09"),
                Some("2026-09-01"),
                "2026-10-01",
                told("2026-03-09"),
            ),
        ] {
            let facts = NoticeFacts {
                due: notice_due(day("2026-03-02"), None, None, Calendar::EU),
                given_on: given.map(day),
                excepted_until: until.map(day),
            };
            assert_eq!(facts.standing(day(today)), standing, "{today}");
        }
    }

    #[test]
    fn an_exception_ends_within_twelve_months() {
        let recorded = day("2026-11-24");
        for (ends, allowed) in [
            ("2026-11-24", false),
            ("2026-11-25", true),
            ("2027-11-24", true),
            ("2027-11-25", false),
        ] {
            assert_eq!(
                check_exception_end(recorded, day(ends)).is_ok(),
                allowed,
                "{ends}"
            );
        }
    }

    #[test]
    fn secrecy_is_offered_with_a_warning_and_every_exception_has_its_article() {
        for exception in NoticeException::ALL {
            let article = exception.article();
            assert!(article.nl.contains("artikel"), "{exception}");
            assert!(article.en.contains("Article"), "{exception}");
        }
        let warning = NoticeException::ProfessionalSecrecy.warning().unwrap();
        assert!(warning.nl.contains("geheimhoudingsplicht in de wet"));
        assert!(warning.en.contains("laid down in law"));
    }
}
