//! What is asked of somebody whose identity is in doubt, the least that will do, and what may be done instead (art. 12(6),
//! domain rule 4.1).

use crate::language::Words;
use crate::request::IdentityMethod;

/// Returns what is asked, to follow "Wilt u daarom" or "Could you please". A full copy of an identity document never is.
#[must_use]
pub fn proof_asked(method: IdentityMethod) -> Words {
    match method {
        IdentityMethod::KnownAddress => Words::new(
            "uw verzoek nog een keer sturen vanaf het e-mailadres of het telefoonnummer dat wij van u kennen",
            "send your request again from the e-mail address or telephone number that we have of you",
        ),
        IdentityMethod::TwoFacts => Words::new(
            "ons twee dingen noemen die alleen u en wij weten, zoals het nummer van een factuur of de maand van ons laatste contact",
            "tell us two things that only you and we know, such as the number of an invoice or the month of our last contact",
        ),
        IdentityMethod::CallBack => Words::new(
            "ons laten weten wanneer wij u kunnen bellen op het nummer dat wij al van u hebben",
            "tell us when we can call you on the number that we already have of you",
        ),
        IdentityMethod::LetterCode => Words::new(
            "ons de code noemen die wij per post sturen naar het adres dat wij al van u hebben",
            "tell us the code that we send by post to the address that we already have of you",
        ),
        IdentityMethod::IdShown => Words::new(
            "uw identiteitsbewijs laten zien, bij ons of met beeldbellen; wij maken er geen kopie van",
            "show your identity document, at our place or in a video call; we make no copy of it",
        ),
        IdentityMethod::ShieldedCopy => Words::new(
            "een afgeschermde kopie van uw identiteitsbewijs sturen: maak uw foto en burgerservicenummer (BSN) zwart, en schrijf op de kopie dat zij voor dit verzoek is, met de datum",
            "send a shielded copy of your identity document: black out your photo and citizen service number (BSN), and write on the copy that it is for this request, with the date",
        ),
    }
}

/// Returns two other ways for who cannot or does not want to do what is asked.
#[must_use]
pub const fn other_ways(method: IdentityMethod) -> [IdentityMethod; 2] {
    use IdentityMethod as M;
    match method {
        M::KnownAddress => [M::TwoFacts, M::CallBack],
        M::TwoFacts | M::LetterCode => [M::CallBack, M::IdShown],
        M::CallBack => [M::LetterCode, M::IdShown],
        M::IdShown => [M::CallBack, M::LetterCode],
        M::ShieldedCopy => [M::IdShown, M::LetterCode],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_done_instead_is_never_a_copy_and_never_the_same() {
        for method in IdentityMethod::ALL {
            let ways = other_ways(*method);
            assert_ne!(ways[0], ways[1], "{method}");
            for way in ways {
                assert_ne!(way, *method);
                assert_ne!(way, IdentityMethod::ShieldedCopy, "{method}: a last resort");
            }
        }
    }

    #[test]
    fn a_copy_is_asked_with_photo_and_number_made_black() {
        let asked = proof_asked(IdentityMethod::ShieldedCopy);
        for (text, black) in [(&asked.nl, "zwart"), (&asked.en, "black out")] {
            assert!(text.contains("BSN") && text.contains(black), "{text}");
        }
    }
}
