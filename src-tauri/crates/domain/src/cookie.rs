//! Cookies and the like on a visitor's device (art. 11.7a Tw): what they are for the law.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_strictly_needed_or_measures_lightly_goes_without_consent() {
        for class in CookieClass::ALL {
            let free = matches!(class, CookieClass::Functional | CookieClass::AnalyticsLight);
            assert_eq!(class.needs_consent(), !free, "{class}");
        }
    }
}
