//! The cookies that the activities of the pack know; how long each lasts is what its activity's rule says.

use super::recipients::{RecipientKind, recipient};
use crate::activity::ActivityCode;
use crate::cookie::CookieClass;
use crate::language::{Language, Words};
use crate::statement::StatedCookie;

/// Lists the cookies of the pack; names of those who place them in `language`.
#[must_use]
pub fn cookies(language: Language) -> Vec<StatedCookie> {
    let provider = |kind: RecipientKind| recipient(kind).name.in_language(language).to_owned();
    let cookie = |name, provider: String, purpose, data, class, activity| StatedCookie {
        name,
        provider,
        purpose,
        data,
        class,
        activity,
        before_consent: false,
    };
    vec![
        cookie(
            Words::new("Cookie voor reacties", "Comment cookie"),
            String::new(),
            Words::new(
                "uw naam, e-mailadres en telefoonnummer alvast invullen bij een volgende reactie",
                "filling in your name, e-mail address and telephone number for a next comment",
            ),
            Words::new(
                "naam, e-mailadres, telefoonnummer",
                "name, e-mail address, telephone number",
            ),
            CookieClass::Convenience,
            ActivityCode::A13,
        ),
        cookie(
            Words::new("Cookie voor redacteuren", "Cookie for editors"),
            String::new(),
            Words::new(
                "een bericht bewerken en plaatsen",
                "editing and publishing a post",
            ),
            Words::new(
                "alleen het nummer van het bericht; niets over u",
                "only the number of the post; nothing about you",
            ),
            CookieClass::Functional,
            ActivityCode::A14,
        ),
        cookie(
            Words::new("Cookies voor statistiek", "Analytics cookies"),
            provider(RecipientKind::GoogleAnalytics),
            Words::new(
                "meten hoe bezoekers de website gebruiken, om die te verbeteren",
                "measuring how visitors use the website, to improve it",
            ),
            Words::new(
                "nummer van de bezoeker, verkort IP-adres, bezochte pagina's, apparaat",
                "number of the visitor, shortened IP address, pages visited, device",
            ),
            CookieClass::Analytics,
            ActivityCode::A15,
        ),
    ]
}
