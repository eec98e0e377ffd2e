//! Cookies and the like on a visitor's device (art. 11.7a Tw): what they are for the law, and where what was seen differs
//! from what the statement promises (domain rule 6.8).

use chrono::NaiveDate;

use crate::activity::ActivityCode;
use crate::language::Words;
use crate::period::Period;
use crate::retention::RetentionRule;

/// The longest time for which standard Google Analytics 4 can be set to keep data, in months (domain rule 1.3 point 7).
pub const STANDARD_ANALYTICS_MONTHS_MAX: u32 = 14;

closed_set! { words
    /// The class of a cookie; it decides whether consent is asked before it is placed.
    CookieClass {
        Functional = "functional", "nodig voor de website", "needed for the website";
        AnalyticsLight = "analytics_light", "meten met weinig gevolgen voor de privacy", "measuring with little effect on privacy";
        Analytics = "analytics", "meten", "measuring";
        Convenience = "convenience", "gemak", "convenience";
        Marketing = "marketing", "reclame", "advertising";
        Social = "social", "inhoud van anderen en sociale media", "content of others and social media";
    }
}

impl CookieClass {
    /// Says whether consent is needed before it is placed (art. 11.7a(1) and (3) Tw).
    #[must_use]
    pub const fn needs_consent(self) -> bool {
        match self {
            Self::Functional | Self::AnalyticsLight => false,
            Self::Analytics | Self::Convenience | Self::Marketing | Self::Social => true,
        }
    }
}

closed_set! { words
    /// What is not as it should be with a cookie.
    CookieConcern {
        BeforeConsent = "before_consent", "Dit komt al vóór de toestemming op het apparaat. Dat mag niet: laad het pas na een ja.", "This is put on the device before consent. That is not allowed: load it only after a yes.";
        Longer = "longer", "Dit blijft langer staan dan uw verklaring zegt.", "This stays longer than your statement says.";
        Shorter = "shorter", "Dit blijft korter staan dan uw verklaring zegt.", "This stays shorter than your statement says.";
        NotInStandardAnalytics = "not_in_standard_analytics", "De gewone Google Analytics 4 bewaart 2 of 14 maanden. Kijk wat er echt is ingesteld en pas de bewaartermijn aan.", "Standard Google Analytics 4 keeps data for 2 or 14 months. Look at the real setting and change the retention period.";
        NotChecked = "not_checked", "U hebt nog niet op de website gekeken hoe lang dit echt blijft staan.", "You have not looked on the website yet how long this really stays.";
    }
}

impl CookieConcern {
    /// Says whether what happens differs from what the statement promises.
    #[must_use]
    pub const fn is_drift(self) -> bool {
        match self {
            Self::BeforeConsent | Self::Longer | Self::Shorter => true,
            Self::NotInStandardAnalytics | Self::NotChecked => false,
        }
    }
}

/// A cookie as it was seen on the website.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenCookie {
    /// Its class.
    pub class: CookieClass,
    /// The activity whose rule says how long it may last.
    pub activity: ActivityCode,
    /// How long it really lasts; none where nobody looked.
    pub measured: Option<Period>,
    /// Whether it comes before consent.
    pub before_consent: bool,
}

/// Returns how long a rule says that a cookie lasts; none where it has more terms than one, or none.
#[must_use]
pub fn promised(rule: &RetentionRule) -> Option<Period> {
    match rule.terms.as_slice() {
        [term] => Some(term.period),
        _ => None,
    }
}

/// Lists what is not as it should be, the worst first. Lengths are compared as of `today`, as months differ.
#[must_use]
pub fn concerns(
    cookie: SeenCookie,
    promised: Option<Period>,
    today: NaiveDate,
) -> Vec<CookieConcern> {
    let until = |period: Period| period.add_to(today);
    let (lasts, may_last) = (cookie.measured.map(until), promised.map(until));
    let standard = until(Period::months(STANDARD_ANALYTICS_MONTHS_MAX));
    let impossible = cookie.activity == ActivityCode::A15
        && lasts.or(may_last).is_some_and(|day| day > standard);
    let both = lasts.zip(may_last);
    [
        (
            cookie.before_consent && cookie.class.needs_consent(),
            CookieConcern::BeforeConsent,
        ),
        (
            both.is_some_and(|(lasts, may)| lasts > may),
            CookieConcern::Longer,
        ),
        (
            both.is_some_and(|(lasts, may)| lasts < may),
            CookieConcern::Shorter,
        ),
        (impossible, CookieConcern::NotInStandardAnalytics),
        (lasts.is_none(), CookieConcern::NotChecked),
    ]
    .into_iter()
    .filter_map(|(is_so, concern)| is_so.then_some(concern))
    .collect()
}

/// Returns what is known of how long the cookie of an activity usually lasts, to look for; none where nothing is.
#[must_use]
pub fn usual(activity: ActivityCode) -> Option<Words> {
    match activity {
        ActivityCode::A13 => Some(Words::new(
            "WordPress zet deze cookie gewoonlijk op 30.000.000 seconden: ongeveer 347 dagen.",
            "WordPress usually sets this cookie to 30,000,000 seconds: about 347 days.",
        )),
        ActivityCode::A15 => Some(Words::new(
            "In Google Analytics staat de bewaartijd bij de instellingen van de property: 2 of 14 maanden.",
            "In Google Analytics the retention is among the settings of the property: 2 or 14 months.",
        )),
        ActivityCode::A01
        | ActivityCode::A02
        | ActivityCode::A03
        | ActivityCode::A04
        | ActivityCode::A05
        | ActivityCode::A06
        | ActivityCode::A07
        | ActivityCode::A08
        | ActivityCode::A09
        | ActivityCode::A10
        | ActivityCode::A11
        | ActivityCode::A12
        | ActivityCode::A14
        | ActivityCode::A16
        | ActivityCode::A17
        | ActivityCode::A18
        | ActivityCode::A19
        | ActivityCode::A20
        | ActivityCode::A21 => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack;

    #[test]
    fn what_was_seen_is_compared_with_what_is_promised() {
        use CookieConcern as C;
        type Seen = (CookieClass, ActivityCode, Option<&'static str>, bool);
        let (consent, free) = (CookieClass::Convenience, CookieClass::Functional);
        let cases: [(Seen, &[C]); 9] = [
            ((consent, ActivityCode::A13, None, false), &[C::NotChecked]),
            ((consent, ActivityCode::A13, Some("P1Y"), false), &[]),
            ((consent, ActivityCode::A13, Some("P12M"), false), &[]),
            (
                (consent, ActivityCode::A13, Some("P347D"), false),
                &[C::Shorter],
            ),
            (
                (consent, ActivityCode::A13, Some("P2Y"), true),
                &[C::BeforeConsent, C::Longer],
            ),
            ((free, ActivityCode::A14, Some("P1D"), true), &[]),
            (
                (CookieClass::Analytics, ActivityCode::A15, None, false),
                &[C::NotInStandardAnalytics, C::NotChecked],
            ),
            (
                (
                    CookieClass::Analytics,
                    ActivityCode::A15,
                    Some("P14M"),
                    false,
                ),
                &[C::Shorter],
            ),
            (
                (
                    CookieClass::Analytics,
                    ActivityCode::A15,
                    Some("P50M"),
                    false,
                ),
                &[C::NotInStandardAnalytics],
            ),
        ];
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for ((class, activity, measured, before_consent), expected) in cases {
            let seen = SeenCookie {
                class,
                activity,
                measured: measured.map(|text| text.parse().unwrap()),
                before_consent,
            };
            let promised = promised(&pack::rule_of(activity));
            assert_eq!(
                concerns(seen, promised, today),
                expected,
                "{activity} {measured:?}"
            );
        }
    }

    #[test]
    fn only_what_is_strictly_needed_or_measures_lightly_goes_without_consent() {
        for class in CookieClass::ALL {
            let free = matches!(class, CookieClass::Functional | CookieClass::AnalyticsLight);
            assert_eq!(class.needs_consent(), !free, "{class}");
        }
    }
}
