//! When a ruling can no longer be appealed; the owner always confirms the date (domain rule 2.6).

use chrono::NaiveDate;

use crate::holidays::Calendar;
use crate::period::Period;

closed_set! { words
    /// A kind of ruling with its term for appeal.
    Ruling {
        CivilJudgment = "civil_judgment", "vonnis in een gewone procedure (art. 339 lid 1 Rv)", "judgment in ordinary proceedings (art. 339(1) Rv)";
        InterimRelief = "interim_relief", "vonnis in kort geding (art. 339 lid 2 Rv)", "judgment in interim relief (art. 339(2) Rv)";
        Petition = "petition", "beschikking op verzoekschrift (art. 358 lid 2 Rv)", "order on a petition (art. 358(2) Rv)";
        AppealJudgment = "appeal_judgment", "arrest van een gerechtshof (art. 402 Rv)", "judgment of a court of appeal (art. 402 Rv)";
        AppealInterimRelief = "appeal_interim_relief", "arrest in kort geding (art. 402 Rv)", "judgment on appeal in interim relief (art. 402 Rv)";
        DefaultJudgment = "default_judgment", "vonnis bij verstek, vanaf de dag dat de ander het zelf kreeg of duidelijk kende (art. 143 Rv)", "default judgment, from the day the other received it in person or clearly knew it (art. 143 Rv)";
        FinalRuling = "final_ruling", "uitspraak waartegen niets meer openstaat", "ruling without further appeal";
    }
}

impl Ruling {
    /// Returns the term for appeal or opposition, none when nothing is open.
    #[must_use]
    pub const fn term(self) -> Option<Period> {
        match self {
            Self::CivilJudgment | Self::Petition | Self::AppealJudgment => Some(Period::months(3)),
            Self::InterimRelief | Self::DefaultJudgment => Some(Period::days(28)),
            Self::AppealInterimRelief => Some(Period::days(56)),
            Self::FinalRuling => None,
        }
    }

    /// Returns the last day for appeal, rolled by the ATW; none when nothing is open.
    #[must_use]
    pub fn last_day_for_appeal(self, ruled_on: NaiveDate) -> Option<NaiveDate> {
        self.term()
            .map(|term| Calendar::Atw.roll(term.add_to(ruled_on)))
    }

    /// Returns the day on which the ruling is irrevocable: the day after the last day for appeal, or
    /// the day of the ruling itself.
    #[must_use]
    pub fn irrevocable_on(self, ruled_on: NaiveDate) -> NaiveDate {
        self.last_day_for_appeal(ruled_on)
            .and_then(|last| last.succ_opt())
            .unwrap_or(ruled_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ruling_is_irrevocable_after_the_last_day_for_appeal() {
        for (ruling, ruled, last, irrevocable) in [
            (
                Ruling::CivilJudgment,
                "2026-01-15",
                "2026-04-15",
                "2026-04-16",
            ),
            (
                Ruling::CivilJudgment,
                "2026-01-03",
                "2026-04-07",
                "2026-04-08",
            ),
            (
                Ruling::InterimRelief,
                "2026-03-06",
                "2026-04-07",
                "2026-04-08",
            ),
            (
                Ruling::CivilJudgment,
                "2028-02-29",
                "2028-05-29",
                "2028-05-30",
            ),
            (
                Ruling::DefaultJudgment,
                "2026-06-01",
                "2026-06-29",
                "2026-06-30",
            ),
            (
                Ruling::AppealInterimRelief,
                "2026-06-01",
                "2026-07-27",
                "2026-07-28",
            ),
            // 15 May 2026 is equated with a holiday by decree.
            (Ruling::Petition, "2026-02-14", "2026-05-18", "2026-05-19"),
        ] {
            let ruled: NaiveDate = ruled.parse().unwrap();
            let last: NaiveDate = last.parse().unwrap();
            let irrevocable: NaiveDate = irrevocable.parse().unwrap();
            assert_eq!(ruling.last_day_for_appeal(ruled), Some(last), "{ruling}");
            assert_eq!(ruling.irrevocable_on(ruled), irrevocable, "{ruling}");
        }
    }

    #[test]
    fn a_final_ruling_is_irrevocable_on_its_own_day() {
        let day: NaiveDate = "2026-06-12".parse().unwrap();
        assert_eq!(Ruling::FinalRuling.last_day_for_appeal(day), None);
        assert_eq!(Ruling::FinalRuling.irrevocable_on(day), day);
    }
}
