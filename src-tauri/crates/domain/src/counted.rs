//! Numbers of things in words: "3 contactmomenten", "1 phone number".

use crate::language::Words;
use crate::record::{ContactPointKind, RecordKind};

/// Returns so many records of a kind: "1 factuur", "3 facturen".
#[must_use]
pub fn records(kind: RecordKind, count: u32) -> Words {
    let [one_nl, many_nl, one_en, many_en] = match kind {
        RecordKind::ContactMoment => [
            "contactmoment",
            "contactmomenten",
            "contact moment",
            "contact moments",
        ],
        RecordKind::Quote => ["offerte", "offertes", "quote", "quotes"],
        RecordKind::Invoice => ["factuur", "facturen", "invoice", "invoices"],
        RecordKind::Payment => ["betaling", "betalingen", "payment", "payments"],
        RecordKind::Agreement => ["overeenkomst", "overeenkomsten", "agreement", "agreements"],
        RecordKind::CaseFile => ["dossier", "dossiers", "case file", "case files"],
        RecordKind::Subscription => [
            "inschrijving op de nieuwsbrief",
            "inschrijvingen op de nieuwsbrief",
            "newsletter subscription",
            "newsletter subscriptions",
        ],
        RecordKind::Comment => [
            "reactie op de website",
            "reacties op de website",
            "website comment",
            "website comments",
        ],
        RecordKind::TechnicalData => [
            "technisch gegeven",
            "technische gegevens",
            "item of technical data",
            "items of technical data",
        ],
    };
    counted(count, [one_nl, many_nl], [one_en, many_en])
}

/// Returns so many contact points of a kind: "1 e-mailadres", "2 telefoonnummers".
#[must_use]
pub fn contact_points(kind: ContactPointKind, count: u32) -> Words {
    let [one_nl, many_nl, one_en, many_en] = match kind {
        ContactPointKind::Phone => [
            "telefoonnummer",
            "telefoonnummers",
            "telephone number",
            "telephone numbers",
        ],
        ContactPointKind::Email => [
            "e-mailadres",
            "e-mailadressen",
            "e-mail address",
            "e-mail addresses",
        ],
        ContactPointKind::PostalAddress => [
            "postadres",
            "postadressen",
            "postal address",
            "postal addresses",
        ],
        ContactPointKind::Whatsapp => [
            "WhatsApp-nummer",
            "WhatsApp-nummers",
            "WhatsApp number",
            "WhatsApp numbers",
        ],
        ContactPointKind::Skype => ["Skype-naam", "Skype-namen", "Skype name", "Skype names"],
        ContactPointKind::SocialMedia => [
            "account op sociale media",
            "accounts op sociale media",
            "social media account",
            "social media accounts",
        ],
        ContactPointKind::Photo => [
            "profielfoto",
            "profielfoto's",
            "profile photo",
            "profile photos",
        ],
        ContactPointKind::Preference => ["voorkeur", "voorkeuren", "preference", "preferences"],
        ContactPointKind::BankAccount => [
            "rekeningnummer",
            "rekeningnummers",
            "bank account number",
            "bank account numbers",
        ],
    };
    counted(count, [one_nl, many_nl], [one_en, many_en])
}

fn counted(count: u32, nl: [&str; 2], en: [&str; 2]) -> Words {
    let form = usize::from(count != 1);
    Words {
        nl: format!("{count} {}", nl[form]),
        en: format!("{count} {}", en[form]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_thing_and_more_things_have_their_own_words() {
        for (count, nl, en) in [
            (0, "0 contactmomenten", "0 contact moments"),
            (1, "1 contactmoment", "1 contact moment"),
            (3, "3 contactmomenten", "3 contact moments"),
        ] {
            assert_eq!(
                records(RecordKind::ContactMoment, count),
                Words::new(nl, en)
            );
        }
        assert_eq!(
            contact_points(ContactPointKind::Photo, 2),
            Words::new("2 profielfoto's", "2 profile photos")
        );
    }

    #[test]
    fn every_kind_differs_in_number() {
        for kind in RecordKind::ALL {
            assert_ne!(records(*kind, 1).nl[2..], records(*kind, 2).nl[2..]);
            assert_ne!(records(*kind, 1).en[2..], records(*kind, 2).en[2..]);
        }
        for kind in ContactPointKind::ALL {
            let [one, two] = [1, 2].map(|count| contact_points(*kind, count));
            assert_ne!(one.nl[2..], two.nl[2..]);
            assert_ne!(one.en[2..], two.en[2..]);
        }
    }
}
