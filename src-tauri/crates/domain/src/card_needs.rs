//! What stays on the card of somebody who asked to be erased, while something of them is kept (trap T05).

use crate::record::ContactPointKind;
use crate::request::RefusalGround;

/// Says whether a contact point is needed for what is kept on a ground. An invoice asks for name and address by law;
/// who still has an agreement or a claim must be reachable. A note, a photo and a preference serve none of these.
#[must_use]
pub const fn is_needed_for(point: ContactPointKind, ground: RefusalGround) -> bool {
    match ground {
        RefusalGround::LegalObligation => matches!(point, ContactPointKind::PostalAddress),
        RefusalGround::ContractRunning
        | RefusalGround::LegalClaims
        | RefusalGround::NoErasureGround => match point {
            ContactPointKind::PostalAddress | ContactPointKind::Email | ContactPointKind::Phone => {
                true
            }
            ContactPointKind::Whatsapp
            | ContactPointKind::Skype
            | ContactPointKind::SocialMedia
            | ContactPointKind::Photo
            | ContactPointKind::Preference
            | ContactPointKind::BankAccount => false,
        },
        // A comment stands by itself; the other grounds refuse no erasure.
        RefusalGround::FreedomOfExpression
        | RefusalGround::RightsOfOthersCopy
        | RefusalGround::RightsOfOthersUavg
        | RefusalGround::CivilClaimsUavg
        | RefusalGround::CompellingGrounds
        | RefusalGround::ObjectionClaims
        | RefusalGround::NotBasedOnInterest
        | RefusalGround::NotPortable
        | RefusalGround::FactsAreRight
        | RefusalGround::OpinionNotFact
        | RefusalGround::NoRestrictionGround
        | RefusalGround::ManifestlyUnfounded
        | RefusalGround::Excessive
        | RefusalGround::NotIdentifiable
        | RefusalGround::NotALivingPerson
        | RefusalGround::NoAutomatedDecision => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_decides_which_contact_points_stay() {
        use ContactPointKind as K;
        use RefusalGround as G;
        let letters = |ground| -> Vec<K> {
            K::ALL
                .iter()
                .copied()
                .filter(|kind| is_needed_for(*kind, ground))
                .collect()
        };
        let reachable = [K::Phone, K::Email, K::PostalAddress];
        for (ground, stay) in [
            (G::LegalObligation, &[K::PostalAddress][..]),
            (G::ContractRunning, &reachable),
            (G::LegalClaims, &reachable),
            (G::NoErasureGround, &reachable),
            (G::FreedomOfExpression, &[]),
        ] {
            assert_eq!(letters(ground), stay, "{ground}");
        }
    }
}
